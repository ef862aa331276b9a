"""The same question in the plainest words. "You're not married, are you?", "I wonder whether you're married" and
"Are you married, by any chance?" all ask "are you married?", so that no rule needs to know how slyly it is put."""

from collections.abc import Iterator
from typing import NamedTuple

from backroom.engines.questions import fields
from backroom.engines.questions.text import WORD, Pattern, Sentence, Utterance, words_of


class Retold(NamedTuple):
    """The utterance as it might have been put; of each of its characters, and of its end, the place in the original."""

    text: str
    places: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original from which this stretch was made."""
        from_there = self.places[start:end]
        return min(from_there), max(from_there) + 1


# Said on the way to the question.
LEAD = Pattern(
    r"(?:(?:so|and|but|or|ok|okay|well|now|right|then|oh|ah|also|um|er|hmm|gosh|look|listen|actually|sorry|remind me"
    r"|hang on|hold on|be honest(?: now)?|come on"
    r"|tell me(?! (?:who|whether|if|how)\b)|just|honestly|seriously)\b[\s,:-]*"
    r"|(?:we|i|my|our|the|one|last|next|before|first|for)\b(?![^:]*\b(?:every|all\b|each))[^.?!:,]{1,40}: )+"
)
# Said to be asking: "I was wondering if", "may I take it that", "they tell me".
SAYING = Pattern(
    r"(?:(?:i|we)(?:'m| am| was|'re| are| were)? (?:just |only |also )?(?:wonder|wondering|curious|ask|asking|guess"
    r"|guessing|suppose|gather|hear|heard|see|saw|understand|presume|assume|assuming|bet|imagine|reckon|take it|hope"
    r"|trust|believe|thought|think|(?:need|want) to know|(?:have to|must) (?:ask|know))"
    r"|(?:i|we)(?:'d| would) (?:like|love) to know|(?:can|could|would|will) you (?:please |just |maybe )?"
    r"(?:tell (?:me|us)|say|confirm|let (?:me|us) know)|(?:may|can|could|might) (?:i|we) (?:just )?(?:ask|know|check"
    r"|take it|assume)|(?:do you|would you) mind (?:telling (?:me|us)|saying|if i ask|me asking)|mind (?:if i ask"
    r"|telling me)|(?:is|was) it (?:right|true|correct|fair to say|the case)|am i (?:right|wrong)"
    r"(?: in (?:thinking|saying|assuming))?|would you say|does (?:that|it|this) mean|that means|they (?:say|tell me)"
    r"|(?:some|any)(?:one|body) (?:said|told me|tells me)|a little bird (?:told me|says)|word is|rumour has it"
    r"|it says(?: here)?|tell (?:me|us)(?= (?:who|whether|if|how (?:old|many|much|often|long))\b))"
    r"[\s,:]+(?:that |if |whether (?:or not )?)?(?=(?:you|your|ya|any|there|what|who|how|which"
    r"|where|when)\b)"
)
_THINGS = (
    r"(?=(?:an?|any|no|some|your|much|many|two|three|four|little|other|kids|children|brothers|sisters|siblings|family"
    r"|debts|pets|dependants|dependents|relatives|allergies)\b)"
)
HEADS = tuple(
    (Pattern(expression), plainly)
    for expression, plainly in (
        (
            r"(?:you(?:'re| are) (?:not )?|you aren'?t |aren'?t you |are you not )(?!asked|given"
            r"|told|faced|handed|having)"
            r"|might you be |would you be (?=an? )"
            r"|(?:you(?:'d|'ll| would| must| might| could) (?:not |never )?|you (?:wouldn'?t|won'?t) "
            r"|w(?:ouldn't|on't) you )be "
            r"(?!\w+ing\b|able|happy|paid|asked|expected|required|based|given|told|at\b|with\b|up\b|responsible"
            r"|on (?:call|site|duty|shift|the \w)|in (?:charge|the \w)|surprised|free\b|available|ok|okay|open"
            r"|prepared)",
            "are you ",
        ),
        (
            r"(?:have you|you have|you've|you haven'?t|haven'?t you|have you not) got |(?:you're"
            r"|you are|are you) having "
            rf"|(?:have you|you have|you've|you haven'?t|haven'?t you|you don'?t have"
            rf"|don'?t you have|you got|got) {_THINGS}",
            "do you have ",
        ),
        (r"you haven'?t |haven'?t you |have you not |you(?:'ve| have) (?:not |never |ever )?", "have you "),
        (r"you didn'?t |didn'?t you |did you not |you did ", "did you "),
        (r"you wouldn'?t |wouldn'?t you |would you not |you'd |you would |you'll |you will |won'?t you ", "would you "),
        (r"you can'?t |can'?t you |you couldn'?t |couldn'?t you |you can |you could ", "can you "),
        (r"you don'?t |don'?t you |do you not |d'you |do ya |you do |you (?=need\b|[a-z]+(?<!ed)\b)", "do you "),
        (r"who you (?=(?!are\b|were\b|can\b|would\b|will\b|have\b)\w)", "who do you "),
        (r"any (?=\w)", "do you have any "),
        (
            r"(?:(?:i|we)(?:'ll|'d)? need|(?:can|could|may|might) (?:i|we) (?:have|get|take|see)|(?:can|could|would"
            r"|will) you (?:please )?(?:give|send|tell|show|let) (?:me|us)(?: have)?|(?:please )?(?:give|send|tell"
            r"|show) (?:me|us)|let me have|what would|what's) your (?=\w)|your (?=\w)",
            "what is your ",
        ),
    )
)
# The first words of these; for a question that begins otherwise none is tried.
LEADS = words_of("""
so and but or ok okay well now right then oh ah also um er hmm gosh look listen actually sorry remind tell just honestly
hang hold be come seriously we i my our the one last next before first for
""")
SAYS = words_of("""
i i'm i'd we we're we'd can could would will may might do mind is was am does that they some someone somebody any anyone
anybody a word rumour it tell
""")
BEGINS = words_of("""
you you're you've you'd you'll you aren't haven't didn't wouldn't won't can't couldn't don't d'you are have might would
do did got any i i'll we we'll can could may will please give send tell show let what what's your who
""")
# Said beside the question, and no part of what is asked.
BESIDE = Pattern(
    r",? (?:by any chance|at the (?:moment|minute|present)|right now|just now|at present|out of (?:interest|curiosity)"
    r"|(?:at all|again|then|anyhow|anyway|roughly|exactly|precisely|yourself|love|mate|pal|dear|currently)(?=\W*\?)"
    r"|or (?:not|anything|something)(?: like that| of (?:the|that) (?:sort|kind))?(?=\W*\?)|as a matter of interest"
    r"|(?:if|may|might|can|could) i (?:may |might |can |could )?(?:just )?ask"
    r"|if (?:you don't|you wouldn't|you do not) mind(?: (?:my|me) (?:asking|being nosy)| saying| telling (?:me|us))?"
    r"|if (?:it's|that's|that is|it is) not (?:too )?(?:rude|personal|cheeky)[\w ]{0,20}"
    r"|(?:just )?so (?:that )?(?:i|we) (?:know|have it)|(?:just )?for (?:the|our|my) (?:form|file|records?|notes|books)"
    r"|would you say(?=\W*\?| (?:is|are|was|were)\b)|(?:you know|shall we say|let's say|so to speak|as it were"
    r"|how shall i put it)(?=,)"
    r"|(?:just )?between (?:you and me|us|ourselves)|off the record"
    r"|these days|nowadays|happen to)"
    r"(?=[\s,.?!]|$),?"
)
BESIDES = words_of("""
chance moment minute present now interest curiosity anyhow roughly yourself love mate pal currently matter ask mind rude
personal cheeky form file record records notes books between nowadays happen these shall let's speak say
""")
LAST_BESIDE = words_of("all know it again then anyway exactly precisely dear not anything something say that kind sort")
TAG = Pattern(
    r",? (?:(?:are|do|have|did|would|will|can|could|were|is|was|does|has)(?:n't)? (?:you|they|it|he|she|there|that)"
    r"|(?:is|isn't) (?:that|it) (?:right|so|not so|correct)|am i right|right|no|yes|yeah|eh|innit|correct|is it not)"
    r"(?=\W*$)"
)
TAGS = words_of("you they it he she there that right no yes yeah eh innit correct not so")
LONGEST_TAG = 24
# Written without its apostrophe: where it belongs is behind what these match.
BARE = words_of("""
whats hows whos wheres thats theres dont doesnt didnt isnt arent wasnt werent havent hasnt cant wont wouldnt couldnt
shouldnt youre youve youll youd im ive
""")
APOSTROPHE = Pattern(
    r"\b(?:what|how|who|where|that|there)(?=s\b)|\b(?:(?:do|does|did|is|are|was|were|have|has|ca|wo"
    r"|would|could|should)n"
    r"(?=t\b)|you(?=(?:re|ve|ll|d)\b)|i(?=(?:m|ve)\b))"
)
LONGEST = 600  # characters of a sentence that is looked at


def retold(utterance: Utterance) -> Retold | None:
    """The utterance with each of its questions put plainly, if that makes any difference."""
    plain, done = utterance.plain, 0
    pieces: list[str] = []
    places: list[int] = []
    for sentence in utterance.sentences:
        if sentence.end - sentence.start > LONGEST or not (parts := _parts(utterance, sentence)):
            continue
        for head, begin, stop in [("", done, sentence.start), *parts]:
            pieces += (head, plain[begin:stop])
            places += [begin] * len(head)
            places += range(begin, stop)
        done = sentence.end
    if not done:
        return None
    return Retold("".join(pieces) + plain[done:], [*places, *range(done, len(plain) + 1)])


Part = tuple[str, int, int]  # what is put in, and the stretch of the original that follows it


def _parts(utterance: Utterance, sentence: Sentence) -> list[Part]:
    """What a question is made of when it is put plainly; nothing where it is plain or does not ask."""
    plain, (start, end, asks) = utterance.plain, sentence
    asked = plain[start:end]
    start += len(asked) - len(asked.lstrip())
    first, _, rest = asked.lstrip().partition(" ")
    at, head, lead, saying = start, "", None, None
    if first.rstrip(",") in LEADS and (lead := LEAD.match(plain, start, end)):
        at = lead.end()
        first = plain[at : at + LONGEST_TAG].partition(" ")[0]
    if first in SAYS and (saying := SAYING.match(plain, at, end)):
        at = saying.end()
        first = plain[at : at + LONGEST_TAG].partition(" ")[0]
    said = saying is not None
    bare = not utterance.word_set.isdisjoint(BARE)
    if not (asks or said):
        return _as_field(utterance, sentence)
    if first in BEGINS:
        at, head = _headed(plain, at, end)
    last = rest.rstrip(" ?!.\n").rpartition(" ")[2]
    tag = TAG.search(plain, max(at, end - LONGEST_TAG), end) if last in TAGS else None
    stop = tag.start() if tag else start + len(asked.strip(" .!\n")) if said else end
    beside: list[tuple[int, int]] = []
    if last in LAST_BESIDE or ", you know," in asked or not utterance.word_set.isdisjoint(BESIDES):
        beside = [match.span() for match in BESIDE.finditer(plain, at, stop)]
    if not (head or said or tag or beside or bare or (lead and ":" in lead[0])) or not WORD.search(plain, at, stop):
        return []
    cuts = [at, *(place for span in beside for place in span), stop]
    parts = [(head if not number else "", cuts[number], cuts[number + 1]) for number in range(0, len(cuts), 2)]
    if bare:
        parts = [part for whole in parts for part in _with_apostrophes(plain, *whole)]
    return [("", sentence.start, start), *parts, ("" if stop == end else "? ", end, end)]


def _as_field(utterance: Utterance, sentence: Sentence) -> list[Part]:
    """What a field of a form asks: for the thing, and whether there is any."""
    asked = fields.told(utterance.plain, sentence.start, sentence.end)
    parts = [(head if not number else f"? {head}", *place) for number, (head, place) in enumerate(asked)]
    return [*parts, ("? ", sentence.end, sentence.end)] if parts else []


def _headed(plain: str, at: int, end: int) -> tuple[int, str]:
    """Where what is asked goes on, and the plain words to begin it with, if they are not its own."""
    for pattern, plainly in HEADS:
        if found := pattern.match(plain, at, end):
            return (at, "") if found[0] == plainly else (found.end(), plainly)
    return at, ""


def _with_apostrophes(plain: str, head: str, begin: int, stop: int) -> Iterator[Part]:
    for found in APOSTROPHE.finditer(plain, begin, stop):
        yield head, begin, found.end()
        head, begin = "'", found.end()
    yield head, begin, stop
