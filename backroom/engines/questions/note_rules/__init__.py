"""What a rule for written notes is, and the small grammar of notes that all of them share. One file per label."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class NoteRule:
    """One kind of wording that says what the interviewer thought a person was, not what the person said or did.

    `triggers` are words of which one must stand in the note before any pattern is tried; every word of `lists` is
    one too. `patterns` are tried in each clause, `bare` likewise but only in sentences that do not tell an act
    ("Asked the shy trainee to start"), `anywhere` is searched in sentences that do not tell an act. A pattern of a
    clause begins with {who} (tried after hedges and subject: "I think she ..."), {lead} (also after "is" and each
    word of degree: "she seems a bit ..."), {said_of} (only after "is", "comes across as" and the like) or {told} (after
    "mentioned that" and the like). A group
    (?P<name>{word}) whose name is a key of `lists` holds a word of that list. The group `mark`, or else the listed
    word, is what gets underlined. `unless` excuses the sentence.
    """

    code: str
    label: str
    what: str
    why: str
    fix: str
    patterns: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    anywhere: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unless: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()
    good: tuple[str, ...] = ()
    source: str = ""
    as_of: str = "2026-11-22"
    review_by: str = "2027-05-22"


def words(text: str) -> tuple[str, ...]:
    """A list written as a paragraph."""
    return tuple(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """A list of phrases, with commas between."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


def either(text: str) -> str:
    """Phrases written one after the other with commas between, as one expression."""
    return "(?:" + "|".join(" ".join(phrase.split()) for phrase in text.split(",")) + ")"


# Past forms with which a note tells what was done.
TELLING = words("""
    said told took gave led made drew kept went put ran wrote read built chose held set sent showed brought taught
    sold met cut dealt did spoke began caught won lost paid found fed hung lit swept spent rebuilt rewrote withdrew
    broke saw left stood sang swung shook tore threw bought forgot drove rode heard quoted overran undid bent dug ate
    split
""")
# Words in -ed that say how someone is.
STATES = words("""
    dishevelled disheveled groomed crumpled rumpled creased stained unwashed seemed appeared looked sounded lacked
    dressed smelled bored tired reserved laid educated focused focussed polished driven relaxed entitled opinionated
    spoiled stressed flustered motivated determined dedicated committed conceited big-headed hard-headed level-headed
    hot-headed bigheaded pigheaded pig-headed headstrong guarded detached spirited high-spirited good-natured
    bad-tempered short-tempered ill-tempered quick-tempered even-tempered rounded talented gifted privileged disabled
    married divorced widowed retired aged middle-aged unmarried engaged separated naked tanned bearded tattooed
    groomed unkempt overdressed underdressed mannered well-spoken single-minded narrow-minded open-minded
    absent-minded small-minded strong-willed weak-willed thick-skinned cold-hearted half-hearted oozed exuded radiated
    rubbed struck wasted excited scared frightened cultured refined unmotivated disinterested uninterested
    self-centred well-dressed badly-dressed needed tongue-tied muddled jaded disorganised organised self-absorbed
    limited pampered chewed scuffed sheltered stuck-up loved hated liked reeked rated reminded red unfocused confused overqualified
    experienced
""")
PERSON = either(
    "guy, person, people, fish, cucumber, face, head, type, types, individual, character, soul, sort, bloke, chap, "
    "fellow, fella, dude, kid, "
    "human,"
    "candidate, applicant, one, egg, apple, cookie, lot, man, thinker, talker, speaker, personality, specimen, "
    "operator, mind, heart, thing, brain, spirit, devil, so-and-so, sort, piece of work, bunch"
)
ASPECT = either(
    "answer, answers, attitude, tone, manner, manners, demeanou?r, energy, air, presence, delivery, style, streak, "
    "side,"
    "way about (?:him|her|them), temperament, nature, outlook, disposition, body language, responses, behaviou?r, "
    "voice,"
    "approach to life, mindset, vibe, aura, ego, traits, tendencies"
)
# Who a note may speak of when it is not the candidate: "Client was rude" is what happened, not what they are.
OTHERS = either(
    "it, this, that, there, what, which, who, client, clients, customer, customers, patient, patients, guest, guests,"
    "boss, manager, team, teams, room, product, question, questions, example, story, task, test, exercise, code, "
    "design,"
    "plan, tool, system, data, report, work, job, role, day, site, shop, pupil, pupils, child, children, user, users,"
    "tenant, tenants, member, supplier, suppliers, colleague, colleagues, interview, machine, dog, horse, mock, "
    "everyone"
)
COPULA = (
    r"(?:(?:is|was|are|were|isn't|wasn't|aren't|weren't|be|being|been|seems|seemed|seem|appears|appeared|looks|"
    r"looked|"
    r"sounds|sounded|feels|felt|can be|could be|would be|might be|may be|must be|has to be|will be|won't be|gets|got|"
    r"acts|acted|remained|stayed|(?:comes|came|come) (?:across|over|off)(?: as)?|(?:strikes|struck) me as|"
    r"had me down as|gives? the impression of(?: being)?|gave the impression of(?: being)?|(?:is|was) clearly|"
    r"tends to be|presents as|presented as)(?: (?:to be|to me|like|as))?)"
)
HEDGES = (
    r"(?:(?:(?:reckon|suspect|gather|assume|guess|imagine|sense|understand|hear|heard)(?: that)?(?: there's| there is)?"
    r"|i (?:think|thought|felt|feel|found|guess|suspect|reckon|(?:would|'d|must|have to) say|get the feeling)|"
    r"i'd say|probably|maybe|perhaps|clearly|obviously|definitely|honestly|frankly|overall|generally|but|and|though|"
    r"although|yet|so|or|because|then|also|still|however|apparently|personally|sadly|again|plus|basically|"
    r"certainly|undoubtedly|"
    r"in my view|on the whole|in general|to be honest|tbh|if anything|(?:my |first |overall |general )?impression|"
    r"gut feeling|verdict|summary|note|downside|upside|only worry|worry|concern|con|pro|you can (?:see|"
    r"tell))[ ,:-]+){1,3}"
)
PRONOUN = (
    r"(?:(?:s?he|they|candidate|applicant|interviewee|(?:the|this|our|my) (?:\w+ )?(?:candidate|applicant|"
    r"interviewee|"
    r"person|man|guy|one))(?:'s|'re|'d)?)"
)
NAME = rf"(?!(?:{OTHERS})\b)(?:\w+(?= (?:{COPULA}|has|had|lacks|lacked)\b)|\w+'s)"
DEGREES = (
    r"an?|the|not|very|much|too|so|quite|rather|really|super|bit of|little bit|bit|little|touch|tad|kind of|sort of|"
    r"kinda|somewhat|extremely|overly|fairly|pretty|slightly|just|incredibly|such|way|far|more|most|less|no|that|"
    r"always|never|naturally|also|both|and|as|all|over|particularly|especially|terribly|awfully|totally|completely|"
    r"utterly|simply|genuinely|truly|clearly|obviously|visibly|typical|painfully|almost|borderline|somehow|dead|well|"
    r"exactly|hugely|highly|wonderfully|real|proper|generally|bordering on|verging on|lots of|plenty of|loads of|"
    r"bags of|downright|plain|"
    r"hopelessly|annoyingly|quietly|outwardly|inwardly|mildly|seriously|deeply|strangely|surprisingly|unusually|"
    r"recently|newly|now|still|currently|"
    r"practising|practicing|devout|lapsed|strict|staunch|lifelong|formerly|previously|possibly|probably|definitely"
    r"|likely|allegedly|maybe|openly|former|ex|half|known|supposedly"
)
# A fact about the candidate told by the interviewer: that it was told does not make it something to write down.
TOLD = (
    r"(?:(?:mentioned|mentions|said|says|told (?:me|us)|let slip|admitted|disclosed|revealed|volunteered|confirmed|"
    r"let on|confided|added|hinted|turns out|it turns out|brought up)(?: that)? )"
)
# What makes a fact one about the task and not about the person.
TASK = (
    r"\b(?:mock|dummy|pretend|role[ -]?play\w*|scenario|dataset|persona|case study|test case|codebase|schema|"
    r"tables?|flag|"
    r"alarm|colou?rs?|sample|script|target (?:market|group)|third[ -]party|exercise|in the example|training day)\b"
)
MACROS = {
    "act": rf"(?:{'|'.join(TELLING)}|[a-z]{{2,}}ed)",
    "hedges": HEDGES,
    "copula": COPULA,
    "strongly": (
        r"(?:(?:a |an |just |but |is |was )?(?:(?:not |far |way |much )?too|very|so|a (?:little )?bit|bit|a little|"
        r"a touch|a tad|quite|rather|really|super|overly|extremely|fairly|pretty|slightly|incredibly|somewhat|"
        r"terribly|"
        r"awfully|painfully|visibly|not (?:very|particularly|that|especially|exactly|the most)|kind of|sort of|"
        r"over-?) )"
    ),
    "word": r"[^\W_]+(?:['-][^\W_]+)*",
    # What may follow a fact said of the candidate, and what may follow one that has many other uses.
    "after": (
        r"(?=\s*(?:$|[.,;:!?)…/&-]|(?:and|but|though|so|i|at|with|who|too|woman|man|guy|girl|lady|lad|bloke|person|"
        r"type|"
        r"candidate|family|background|community|male|female|chap|couple|parent|mother|mum|father|dad|from|probably|"
        r"by|"
        r"if|or|to|as|maybe|looking|sounding|obviously|judging|going|could|would|will|might|may|which|because|"
        r"already|"
        r"soon|since|than|like|not|apparently|under|is|was|again|given|these days|at home|for (?:the|this|us|a|our)|"
        r"in (?:may|june|july|march|april|the)|that (?:may|might|could|will)|on (?:sundays|fridays|saturdays|the)|"
        r"now|"
        r"when|next|this|looks|years|hard|means|makes|until|before|after|last|about|twice|once|a lot|a few|(?:\w+ "
        r"){1,2}(?:years?|months?|weeks?) ago)\b))"
    ),
    "alone": (
        r"(?=\s*(?:$|[.,;!?)…/&-]|(?:and|but|though|so|i|woman|man|guy|girl|lady|lad|bloke|person|candidate|mum|"
        r"mother|"
        r"dad|father|mom|parent|male|female|chap|for (?:the|this|us|a|our)|than|obviously|maybe|judging|probably|"
        r"to be|"
        r"by the (?:look|sound)|if)\b))"
    ),
    "kin": (
        r"(?:mother|father|mum|mom|dad|husband|wife|hubby|spouse|partner|boyfriend|girlfriend|fianc[eé]e?|kids|"
        r"children|"
        r"child|daughter|son|baby|twins|parents|brother|sister|family|in-laws|grandchildren|other half|missus|"
        r"toddler)"
    ),
    "person": PERSON,
    "aspect": ASPECT,
    # What may follow a word that fits many things, for it to be said of the person.
    "stop": (
        rf"(?=\s*(?:$|[.,;:!?)/&…\n-]|(?:and|but|though|although|yet|or|if|i|imo|throughout|overall|today|enough|"
        rf"really|"
        rf"to (?:talk|deal|be|work|like)|at (?:first|times|heart)|in (?:person|general|the room|a (?:good|bad) way)|"
        rf"all round|by nature|as (?:anything|hell|they come|ever|an? \w+|can be)|in (?:his|her|their) (?:manner|"
        rf"way|answers|style)|as a person|also|with it|too|anyway|obviously|clearly|maybe|perhaps|tbh|{PERSON}|"
        rf"{ASPECT})\b|"
        rf"for (?:us|this|the (?:job|role|front|team|floor|desk|post|bar|counter|shop))\b))"
    ),
}


def one_of(listed: tuple[str, ...]) -> str:
    """A list as one expression, by first letters, so that a word that is not in it is soon known not to be."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(set(listed), key=lambda word: (word[0], -len(word), word)):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]))
    letters = "|".join(f"{re.escape(letter)}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())
    return rf"(?:{letters})(?![^\W_]|['-][^\W_])"


def expand(pattern: str, lists: Mapping[str, tuple[str, ...]] | None = None) -> str:
    """The regular expression that a pattern stands for; a group named for a list holds only its words."""
    for name, listed in (lists or {}).items():
        pattern = pattern.replace(f"(?P<{name}>{{word}})", f"(?P<{name}>{one_of(listed)})")
        pattern = pattern.replace("{" + name + "}", one_of(listed))
    for name, text in MACROS.items():
        pattern = pattern.replace("{" + name + "}", text)
    return pattern
