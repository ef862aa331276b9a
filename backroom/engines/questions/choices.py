"""Questions that put options or a scale before the person, instead of leaving the answer to them."""

from backroom.engines.questions.cues import Cued
from backroom.engines.questions.opener_words import FILLERS
from backroom.engines.questions.openers import Opening
from backroom.engines.questions.scales import NUMBER, SCALES
from backroom.engines.questions.text import Pattern

INCLUSIVE = Pattern(
    r"or (?:hard of hearing|alaska native|torres|refugee|parole|(?:primary )?caregivers?|rabbi|clubs\b|smoke"
    r"|drink|ethnicity|ethnic|intersex|older|younger|planning|plan (?:to|on)|intend(?:ing)?"
    r"|in the (?:near )?future|(?:will|would) you (?:ever )?in (?:the )?future|will you (?:ever )?(?:need|require)"
    r"|something|anything|so\b|not(?! \w)|not really|not at all|similar|like that|the like|whatever|whoever|wherever"
    r"|somebody|someone|anyone|anybody|somewhere(?! in)|more\b|less\b|fewer|longer|better|above|over|under|below"
    r"|equivalent|without|any (?:other|of)|another|others?\b|two\b|three\b|a (?:couple|few)|no\b|(?:an? "
    r"|any )?(?:disabilit\w+|impairments?)|parole|reserves?(?=\W*$)|hard of hearing|arrested|convicted|(?:primary "
    r"|family )?caregiver|alcoholism|a person of colou?r|(?:write|speak|read) \w+ly|\w+ of your|what\b|otherwise"
    r"|thereabouts|near|close to|at least|even|rather|later\b|earlier|sooner|both\W*$|such|else|in (?:near )?future"
    r"|(?:thinking of|hoping|trying|expecting) (?:to|a|on|\w+ing|\w+ leave)|maybe not|am i|have (?:i|you ever been"
    r"|children|kids|a (?:family|baby))|did i|do i|how|why|all of|none|elsewhere|higher|lower|suchlike)\b"
)
COUNTED = Pattern(rf"\b{NUMBER} \w+,? $")  # "two vans or three", and not "two or three"
OR = Cued(r"\bor\b")
STILL_ONE = Pattern(r" you in the future| or have (?:you ever been|children|kids|a (?:family|baby))\b")
ORS = Pattern(r"or\b(?<=\bor)")  # letters first, which is many times as fast
TURNS = Pattern(
    r"or (?:is|are|was|were|do|does|did|would|will|have|has|had|can|could|should|rather|just|only|more|mainly"
    r"|mostly|perhaps|before|after|during|the other way|vice versa|neither)\b|(?<=over )or under\b"
)
SUBORDINATE = Pattern(
    r"\b(?:if|when|whenever|because|since|unless|who|whoever|which|where|while|although|so that|before"
    r"|(?<!are you )after|that (?:is|are|was|you|has|have|had))\b"
)
LOOSE = Pattern(
    r"\b(?:able|willing) to\b|\b(?:prevent\w*|ever|any|anything|anyone|anybody|there|anywhere|enough|already|recently"
    r"|yet|without|have|has|had|got|hold|own|need|know|want|held|use|used|can|heard|seen|comfortable|familiar"
    r"|experienced|available|certified|trained|licensed|proficient|belong|member|enrolled)\b"
)
# "Are your parents or brothers ...", "Will overtime or travel be a problem?": a yes is for either.
SUBJECTS = Pattern(
    r"(?:are|were|is|was|do|does|have|has) your [\w-]+ or [\w-]+ (?!in\b|at\b|on\b|for\b)\w"
    r"|(?:will|would|could|might) (?:[\w-]+ ){1,3}or (?:[\w-]+ ){1,3}be (?:a |an |any )?(?:problem|issue|difficulty"
    r"|trouble)"
)
# "Are you a member of a professional or trade group?"
ONE_THING = Pattern(
    r"\b(?:an?|any|your) (?:[\w-]+ )?[\w-]+ or (?!an? |the )[\w-]+ (?:groups?|associations?|organi[sz]ations?|clubs?"
    r"|societ(?:y|ies)|bod(?:y|ies)|records?|conditions?|issues?|problems?|commitments?|obligations?|activit(?:y|ies)"
    r"|licen[cs]es?|certificates?|experience|training|drinker|user)\b"
)
# "Do you have a van, a trailer or a car?": whichever it is, the answer is yes.
HAVING = Pattern(
    r"\bany\b|\b(?:do|did) you (?:\w+ly |still )?(?:have|hold|own|need|speak|suffer|take)\b(?! (?:more|the)\b)"
)
CONTRAST = Pattern(
    r"\b(?:now|before|today|here|inside|indoors|early|alone|locally|yours?|internally|manually|full-time|more"
    r"|up) or \w|\bown or (?:rent|lease)\b"
)
CLEFT = Pattern(
    r"are you (?:more |mostly |after |for |mainly |usually |really )*an? .{1,50} or an? |(?:is|was|would|will) (?:it"
    r"|that|this)(?: be)? (?!true|fair|ok|okay|possible|all right|safe|necessary|usual|normal|common|easy|hard"
    r"|difficult)"
)
PAIRED = Pattern(r"\b(because|because of|if|when|whether|so that|after|before) .{1,60},? or \1\b")
PREFER = Pattern(
    r"\b(?:rather|want (?:the|an?|your)|prefer|preferring|preferred|sooner|more of an?|more (?:like|about|likely)"
    r"|choose|trust|mostly|mainly|lean|better|first|either|tend to|straight away|alone|basic|beginner)\b"
)
EITHER = Cued(
    r"\bwhich (?:one(?! to\b)|of the (?:two|three|four)|of (?:these|those|them)(?: two| three)? (?:is|are|do|would"
    r"|comes|matters|best)|is (?:it|more|better|worse|harder)|comes first|matters more|first|way round|side|(?:do"
    r"|would|did) you .{1,40}\bfirst)\b"
)
BOTH = Pattern(r"\b(?:and|or|versus|vs\.?) ")
BETWEEN = Cued(
    r"\b(?:choose|choice|pick|decide|chose|had to choose|torn|preference) (?:only )?between\b"
    r"|\b(?:true or false|agree or disagree|yes or no|either or)\b"
)
LETTERED = Cued(r"(?:^|[\s(])a[).:] .{1,200}?[\s(]b[).:] ")
_ITEM = r"[\w'%£$€-]+(?: [\w'%£$€-]+){0,3}"
LISTED_BEHIND = Pattern(
    rf"(?::| -) (?!(?:and|but|if)\b)(?P<list>{_ITEM}(?:(?:, (?:or |and )?{_ITEM}){{2,7}}"
    rf"|(?:, {_ITEM}){{0,6}},? or {_ITEM}))[\s?.!]*$"
)
LISTED_BEFORE = Pattern(
    rf"\s*(?P<list>{_ITEM}(?:(?:, {_ITEM}){{1,7}},? or {_ITEM}|(?:, {_ITEM}){{2,7}}| or {_ITEM}))(?::| -) \w"
)
ANY_BEFORE = Cued(r"\W*(?P<list>[^?]{5,120}\bor [^?:,]{1,50})(?:: which\b|, which (?:would|do|one|is|of|are|did)\b)")
OUT_OF = Cued(
    r"\W*(?:(?:so|and|ok|okay|right|well)\b[\s,]*)*(?:out of|of|between|from|among) (?P<list>(?!all|your"
    r"|the (?:\w+ ){0,2}(?:you|we))[^?:]{1,40}(?:, [^?:]{1,30})* (?:and|or|versus) [^?:,]{1,30}), which\b"
)
OPTIONS = Cued(
    r"\boption (?:a|one|1|i)\b.{1,300}\boption (?:b|two|2|ii)\b|\b(?:first|one) option\b.{1,200}\b(?:second"
    r"|other) option\b"
)
# "Single, married, divorced?": answers and nothing else.
ANSWERS = Pattern(
    r"\W*(?:(?:so|and|ok|okay|right|then)\b[\s,]*)*(?!(?:yes|no|sorry|right|ok|okay|well|you|you'\w+|it|it's|that's"
    r"|what|please|thanks|really|hello|hi|oh|now|any|some|kids|your)\b)[\w'-]+(?: [\w'-]+)?"
    r"(?:, (?!(?:you|your|it|is|are|do|did|any|right|yes|no|yeah"
    r"|please|what|exactly|roughly|then|though|sorry|if)\b)[\w'-]+(?: [\w'-]+)?){1,5}\?\W*$"
)
LISTED = Pattern(r"[,:;?-] ?(?P<list>[^,:;?]{1,60}(?:, [^,;?]{1,60}){0,6},? or [^,;?]{1,60})[\s?.!]*$")
TRAILING_WHY = Pattern(r",? and (?:why|how|how so|what for)\b[^?]{0,20}[\s?]*$")
EXAMPLES_OF = Pattern(
    r"\bhow (?:do|did|would|have|should|could|can|will) (?:you|we|they) (?!(?:rate|describe|call|see|rank|get|travel"
    r"|prefer|learn|work|come|pay|like|hear)\b)"
)
SUCH_AS = Pattern(r"\b(?:such as|like|say|for example|for instance|e\.g\.|including|whether)\b")
ASIDE = Pattern(
    r"\((?:like|such as|e\.?g\.?|including)\b[^)]*$|\b(?!does\b)\w{3,}s (?:like|such as) \w[^?]*$"
)  # "(like schools, banks or shops)"
# "What comes first? Is it the price or the quality?"
ANSWERS_IT = Pattern(
    r"\W*(?:(?:so|and|well)\b[\s,]*)*(?:is|was|would|will|do|did) (?:it|that|you)(?: be)? (?:a\)|more |mainly "
    r"|mostly )?[^?]{2,160}\bor\b"
)
ANY = sum(pattern.bit for pattern in (*SCALES, OR, EITHER, BETWEEN, LETTERED, ANY_BEFORE, OUT_OF, OPTIONS))


def choice(sentence: str, opening: Opening, words: frozenset[str], can: int) -> tuple[str, int, int] | None:
    """Reason and place, if the question names its own answers. `words`: of the whole utterance; `can`: the bits of the
    patterns that they can meet (`cues.py`)."""
    for pattern in SCALES:
        if can & pattern.bit and (scale := pattern.search(sentence)):
            return "scale", scale.start(), scale.end()
    between = BETWEEN.search(sentence) if can & BETWEEN.bit else None
    if opening.kind in {"imperative", "request", "wish"}:
        if opening.word in {"rate", "score", "grade", "rank", "pick", "choose"} and (
            named := _named(sentence, opening, can)
        ):
            return named
        if between and "had to" not in between[0]:
            return "options", between.start(), between.end()
        return _listed_after_request(sentence, words) if can & OR.bit else None
    if opening.kind == "plain" and "," in sentence and (answers := ANSWERS.match(sentence)):
        return "options", *answers.span()
    if can & EITHER.bit and BOTH.search(sentence):
        either = EITHER.search(sentence, opening.at)
        if (
            either
            and not sentence.lstrip().startswith(("of ", "from "))
            and (
                "or" in words
                or "versus" in words
                or "vs" in words
                or (opening.at > 12 and BOTH.search(sentence[: either.start()]))
            )
        ):
            return "options", either.start(), either.end()
    if named := _named(sentence, opening, can):
        return named
    if between and opening.word != "how":
        return "options", between.start(), between.end()
    if (
        can & OR.bit
        and "or" in words
        and (opening.kind != "wh" or "," in sentence or ":" in sentence or "-" in sentence or TURNS.search(sentence))
    ):
        return _with_or(sentence, opening)
    if can & LETTERED.bit and (lettered := LETTERED.search(sentence)):
        return "options", lettered.start(), lettered.end()
    return None


def _named(sentence: str, opening: Opening, can: int) -> tuple[str, int, int] | None:
    """Answers listed behind a colon or before one, or under letters and numbers, without an "or"."""
    if can & OPTIONS.bit and (options := OPTIONS.search(sentence)):
        return "options", *options.span()
    if can & OUT_OF.bit and (out_of := OUT_OF.match(sentence)):
        return "options", *out_of.span("list")
    if can & ANY_BEFORE.bit and (before := ANY_BEFORE.match(sentence)):
        return "options", *before.span("list")
    if ":" not in sentence and " - " not in sentence:
        return None
    if behind := LISTED_BEHIND.search(sentence, opening.at):
        return "options", *behind.span("list")
    before = LISTED_BEFORE.match(sentence)
    return ("options", *before.span("list")) if before and FILLERS.match(sentence).end() < 3 else None  # type: ignore[union-attr]


def _listed_after_request(sentence: str, words: frozenset[str]) -> tuple[str, int, int] | None:
    if "or" in words and "whether" in words:
        place = sentence.find("whether")
        either = OR.search(sentence, place)
        if either and not INCLUSIVE.match(sentence, either.end() - 2):
            return "options", place, either.end()
    return None


def _with_or(sentence: str, opening: Opening) -> tuple[str, int, int] | None:
    why = TRAILING_WHY.search(sentence)
    body = sentence[: why.start()] + "?" if why else sentence
    for either in list(ORS.finditer(body, opening.at))[:6]:
        place = begin = either.start()
        begin -= body[begin - 1] == " "
        begin -= body[begin - 1] in ",;-"
        if (
            INCLUSIVE.match(body, place)
            and (not TURNS.match(body, place) or STILL_ONE.search(body, place - 1))
            and not COUNTED.search(body, 0, place)
        ):
            return None
        if not body[place + 2 :].strip(" ?.!…") or body[place - 1] == "/" or ASIDE.search(body, opening.at, begin):
            continue
        found = "options", begin, either.end()
        if opening.kind == "wh":
            if TURNS.match(body, place):
                return found
            continue
        if SUBJECTS.match(body, opening.at) or ONE_THING.search(body, opening.at):
            return None
        if CONTRAST.search(body, opening.at):
            return found
        head = body[opening.at : begin]
        if opening.at > 20 or (body.count(" or ", opening.at) > 1 and "," in body[opening.at :]):
            return found
        if CLEFT.match(body, opening.at) or PAIRED.search(body, opening.at):
            return found
        if SUBORDINATE.search(head) and not TURNS.match(body, place):
            continue
        if opening.kind == "plain" or TURNS.match(body, place) or PREFER.search(body, opening.at):
            return found
        if not LOOSE.search(head) or ("," in head and not HAVING.search(head)):
            return found
    return _listed(body, opening)


def _listed(body: str, opening: Opening) -> tuple[str, int, int] | None:
    """ "Which did you use, this or that?": a wh question whose answers stand behind a comma."""
    if opening.kind != "wh":
        return None
    listed = LISTED.search(body, opening.at)
    if listed is None or INCLUSIVE.match(body, body.rfind(" or ") + 1) or SUCH_AS.search(listed["list"]):
        return None
    if SUBORDINATE.match(listed["list"].lstrip()) or EXAMPLES_OF.match(body, opening.at):
        return None
    return "options", listed.start("list"), listed.end("list")
