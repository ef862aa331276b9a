"""Fields of a form: "Year of leaving school (required):" asks as a question does, without its mark."""

from backroom.engines.questions import trade_words as trade
from backroom.engines.questions.text import WORD, Pattern, words_of

LONGEST = 14  # words of a label
# What follows a label: a line to write on, a note how to fill it in, or what may be ticked.
MARK = Pattern(
    r"[:,]?(?<!\s)\s*+(?:_{2,}|\.{4,}|\[ ?\]|☐|□)"
    r"|:?(?<!\s)\s*+\((?:please |must |do )?(?:required|optional|mandatory|circle|tick|delete|strike|cross|underline"
    r"|give|list|name|state|specify|describe|attach|add|enter|incl|include|including|if any|if applicable|if so"
    r"|where applicable|y ?/|yes ?/|true ?/|dd|mm|yy|years?\)|months?\)|all\b|each\b|even\b|past|current|both|select"
    r"|choose|check|write|in full|with\b|to be|leave blank|n/a|block|print|number|how many|dates?\b)"
    r"|:\s*+$|:\s++(?=[^:?]{1,40}(?: / | \| | - |/)[^:?]{1,80}$)"
)
OPTIONS = Pattern(r"[:)]\s++(?=[^:?]{1,40}(?: / | \| | - |/)[^:?]{1,80}$)")
ORDER = Pattern(
    r"\W*(?:(?:please|kindly|just|also|now|and|then|to [\w '-]{3,50},)\s+)*+"
    r"(?:(?:state|enter|indicate|specify|supply|list|note|jot|fill|declare|disclose|confirm|write|put|provide|share|record"
    r"|mention|submit|name|give|tick|circle|details of|particulars of|dates of)"
    r"(?: (?:down|in|out|here|below|us|me|with us|for us|the|your|any|all))*) (?=\w)"
)
# Where an order's matter ends: "... on this sheet so we can look".
ORDER_ENDS = Pattern(
    r" (?:on (?:this|the|that|your) (?:sheet|form|page|paper|card|pad|line)|here\b|below\b|overleaf|in (?:this|the) box"
    r"|so (?:that|we|i|it|they)\b|for (?:us|me|the (?:file|record|form))\b|before (?:you|we)\b)"
)
ORDERS = words_of("""
please kindly just also now and then to state enter indicate specify supply list note jot fill declare disclose
confirm write put provide share record mention submit name give tick circle details particulars dates
""")
# "Talk me through your medical history", "I have to ask about medication": an order for what is named shortly.
ABOUT = Pattern(
    r"(?:(?:please|just|kindly|also|so|and|now|perhaps|maybe|you'd better|you have to|you'll have to|you need to) )*+"
    r"(?:(?:tell|walk|talk|run|take|fill) (?:me|us) (?:(?:a (?:bit|little)|more|something|honestly|briefly|quickly"
    r"|all) )*+(?:about|of|through|on|in on)|(?:explain|describe|share|discuss|outline|reveal)"
    r"|(?:we|i)(?:'ll|'d|'m| will| would| must| should)?(?: (?:just|also|only))?"
    r" (?:need|want|have|like|ask|hope|going|ought)"
    r"(?: (?:to (?:know|ask|hear|talk|see)|you to (?:tell me|explain)|an? [a-z]{2,8}(?: or (?:a )?[a-z]{2,3})?))"
    r"(?: (?:a (?:bit|little)|more|something|you|everybody|everyone))*+ (?:about|on|of|for))"
    r" (?!(?:an?|the|one|some|how|what|when|why|where) )(?:your |any )?(?=\w)"
)
TELLING = words_of("""
tell walk talk run take fill explain describe share discuss outline reveal we we'll we'd i i'll i'd i'm you'd you
you'll perhaps maybe so please just kindly also and now
""")
ORDERING = ORDERS | TELLING | {"if"}
SHORTLY = 6  # words of what is named so
NAMED_WITH = words_of("you we us our job work team role company experience approach project projects training way")
# A label begins with none of these.
NO_LABEL = words_of("""
what what's who who's whose where when why how which do does did are is was were am have has had can could would
will should shall may might tell describe explain walk talk take think imagine suppose picture say i i'm i've i'd we
we're we've we'd our you you're you've you'd he she they it it's that's there there's this these those if as let
let's thank thanks hello hi good welcome note question ask probe follow warm remember remind look listen after
before because
""")
# With one of these a field is the job's: "Salary expected", "Union negotiations led".
OF_THE_JOB = words_of("""
expected expectation expectations desired hoped wanted target preferred pronounced pronunciation entitled eligible
entitlement eligibility authorised authorized adjustments adjustment accommodation accommodations experience led
managed handled negotiated negotiations taught delivered ran built supervised reported post job role rota roster
shift shifts task tasks exercise scenario case lesson lessons policy procedure training ward incident incidents plan
planned limits policies probe probes interviewer guide handling dealing managing leading supporting teaching
safeguarding collection sales results size wall invoice order manufacture goods float kg mm vehicle payments
festival mastercard amex paypal
""")
# "Clubs you have coached", "returns filed per month": a deed of the trade, and none of a life.
_OF_A_LIFE = (
    r"(?!(?:suffered|lived|received|attended|joined|served|used|missed|owed|owned|needed|inherited|observed|married"
    r"|practi[sc]ed|divorced|separated|widowed|retired|related|disabled|convicted|arrested|charged|prescribed|visited"
    r"|naturali[sz]ed|completed|celebrated|registered|required|unmarried|sealed|expunged|pardoned|supported)\b)"
)
DEED = Pattern(
    rf"\byou (?:have |had |did |can |could )?{_OF_A_LIFE}(?:\w+ed|ran|run|led|did|sold|taught|wrote|made|built|can|cook"
    rf"|match)\b|\b{_OF_A_LIFE}[a-z]{{2,}}ed(?:$| (?:per|in|by|from|to|for|each|a|last|this)\b)"
    r"|\bper (?:day|week|month|hour|cent|shift)\b"
)

# Nothing but a few words, with one that names a fact about somebody, and perhaps a bracket behind them.
BARE = Pattern(
    r"\s*+(?:your )?([a-z][\w'-]*+(?:[ &]{1,3}[\w'-]++){0,5}+)(?:,? if (?:any|so|applicable)|\s?\([^()]{1,60}+\))?+\s*+"
)
BEFORE = {"", "no.", "nr."}  # "No. of dependants" is two sentences for whoever reads a full stop as an end
FACT = words_of("""
age dob birth birthday birthplace birthdate nationality nationalities citizenship citizenships ethnicity religion faith
denomination gender sex pronouns orientation status disability disabilities impairment impairments illnesses conditions
medication medications medicines allergies convictions arrests cautions membership memberships affiliation affiliations
spouse dependants dependents kin maiden surname name hobbies complexion tattoos piercings bankruptcies discharge tongue
ctc judgments judgements ccjs
""")
ALONE = words_of("race sex height weight")


# "If married, state ...", "Tick one: owner / tenant": what is asked is whether the candidate is.
CONDITION = Pattern(
    r"\W*if (?!(?:so|yes|no|any|the|we|you|a|it)\b)((?:(?!to\b|by\b|with\b)[\w'-]++ ?){1,5}+),\s+(?=\w)"
)
CHOICE = Pattern(
    r"\W*(?:please )?(?:tick|circle|select|choose|mark|delete|check) (?:one|any|all|as|which|whichever|what|where|below"
    r"|here|yours?|the box)\b[^:?]{0,60}:\s*(?=[^:?]{1,40}(?: / | \| | - |/))"
)
IF_SO = Pattern(r"\W*if (?:so|yes|any),\s+")
# A label of many senses: "Race: 5k / 10k", "Gender of connector: male / female".
_OF_MANY = r"\W*(?:race|partner|status|children|dependents|gender|sex|age|weight|height|party|class)"
CHOICES = Pattern(_OF_MANY + r":\s++(?=[^:?/]{1,40}/)([^:?]{3,120})$")
OF_A_THING = Pattern(
    _OF_MANY + r" of (?!(?:birth|health|mind|origin|residence|arrival|marriage|discharge|death|any|yours?|applicants?"
    r"|candidates?|child|children|kids?|spouse|partner|wife|husband|parents?|mother|father|siblings|dependants|dependents|family"
    r"|school|leaving|last|previous)\b)[a-z' ]{2,40}(?::|\s*\()"
)
TELLS_NOTHING = words_of("yes no none some any other others n a y unknown single male female m f white black young old")
Place = tuple[int, int]


def of_a_thing(plain: str) -> bool:
    """Whether this one field has a label of many senses and names a thing by it."""
    alone = "?" not in plain and "\n" not in plain.strip()
    return alone and plain.count(":") < 2 and OF_A_THING.match(plain) is not None


def choices(plain: str) -> str:
    """What may be chosen in a field whose label has many senses, as a question: it asks about a person only if one of
    its choices does. Nothing where it is no such field, or where the choices tell nothing."""
    found = CHOICES.match(plain)
    words = WORD.findall(found[1]) if found else []
    tells = bool(words) and TELLS_NOTHING.isdisjoint(words) and not any(word.isdigit() for word in words)
    return f"are you {found[1]}?" if found and tells else ""


def told(plain: str, start: int, end: int) -> list[tuple[str, Place]]:
    """What the field that this stretch is asks about a person, as questions without their end: how each begins, and the
    place of the rest; none where it is no field, or the job's."""
    text = plain[start:end]
    if "?" in text:
        return []
    if not (":" in text or "_" in text or "(" in text or "[" in text or "..." in text or "☐" in text or "□" in text):
        first = WORD.search(text)
        if first is None or first[0] not in ORDERING:
            return _bare(plain, start, end)
    choice = CHOICE.match(plain, start, end)
    if choice:
        return [("are you ", (choice.end(), end))] if _personal(plain, choice.end(), end) else []
    condition = CONDITION.match(plain, start, end)
    lead = condition or IF_SO.match(plain, start, end)
    at = lead.end() if lead else start
    found = [("are you ", condition.span(1))] if condition else []
    place = _label(plain, at, end)
    if place is None:
        return found or _bare(plain, start, end)
    found += [("what is your ", place), ("do you have any ", place)]
    options = OPTIONS.search(plain, place[1], end) if place[0] == at else None
    if options is None or not _personal(plain, options.end(), end):
        return found
    return [*found, ("are you ", (options.end(), end))]


def _bare(plain: str, start: int, end: int) -> list[tuple[str, Place]]:
    """A line that is nothing but a label, or two with a stroke between: "Gender (M / F)", "Height / weight"."""
    if end < len(plain.rstrip()) or plain[:start].strip() not in BEFORE:
        return []
    stroke = plain.find(" / ", start, end)
    cuts = [start, end] if stroke < 0 or "(" in plain[start:stroke] else [start, stroke, stroke + 3, end]
    found: list[tuple[str, Place]] = []
    for at, stop in zip(cuts[::2], cuts[1::2], strict=True):
        bare = BARE.fullmatch(plain, at, stop)
        if bare and _names_a_fact(WORD.findall(bare[1])) and _personal(plain, *bare.span(1)):
            found += [("what is your ", bare.span(1)), ("do you have any ", bare.span(1))]
    return found


def _names_a_fact(said: list[str]) -> bool:
    if said[0] in NO_LABEL:
        return False
    ends = [word for word, behind in zip(said, [*said[1:], "and"], strict=True) if behind in ("and", "or")]
    return not FACT.isdisjoint(ends) or (len(said) == 1 and said[0] in ALONE)


def _label(plain: str, at: int, end: int) -> Place | None:
    first = WORD.search(plain, at, end)
    ordered = ORDER.match(plain, at, end) if first and first[0] in ORDERS else None
    if ordered:
        at = ordered.end()
    elif first and first[0] in TELLING and (about := ABOUT.match(plain, first.start(), end)):
        said = WORD.findall(plain, about.end(), end)
        short = len(said) <= SHORTLY and NAMED_WITH.isdisjoint(said) and trade.OF_WORK.isdisjoint(said)
        return (about.end(), end) if short and _personal(plain, about.end(), end) else None
    mark = MARK.search(plain, at, end) or (ORDER_ENDS.search(plain, at, end) if ordered else None)
    if not (mark or ordered):
        return None
    stop = mark.start() if mark else end
    words = WORD.findall(plain, at, stop)
    if not words or (words[0] in NO_LABEL and not ordered):
        return None
    return (at, stop) if len(words) <= LONGEST and _personal(plain, at, stop) else None


def _personal(plain: str, at: int, stop: int) -> bool:
    """Whether nothing here tells of the job."""
    among = frozenset(WORD.findall(plain, at, stop))
    return among.isdisjoint(OF_THE_JOB) and among.isdisjoint(trade.OTHERS) and not DEED.search(plain, at, stop)
