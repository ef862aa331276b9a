"""Fields of a form: "Year of leaving school (required):" asks as a question does, without its mark."""

from backroom.engines.questions import trade_words as trade
from backroom.engines.questions.text import WORD, Pattern, words_of

LONGEST = 14  # words of a label
# What follows a label: a line to write on, a note how to fill it in, or what may be ticked.
MARK = Pattern(
    r"[:,]?\s*(?:_{2,}|\.{4,}|\[ ?\]|☐|□)"
    r"|:?\s*\((?:please |must |do )?(?:required|optional|mandatory|circle|tick|delete|strike|cross|underline|give|list"
    r"|name|state|specify|describe|attach|add|enter|incl|include|including|if any|if applicable|if so|where applicable"
    r"|y ?/|yes ?/|true ?/|dd|mm|yy|years?\)|months?\)|all\b|each\b|even\b|past|current|both|select|choose|check|write"
    r"|in full|with\b|to be|leave blank|n/a|block|print|number|how many|dates?\b)"
    r"|:\s*$|:\s+(?=[^:?]{1,40}(?: / | \| | - |/)[^:?]{1,80}$)"
)
ORDER = Pattern(
    r"\W*(?:(?:please|kindly|just|also|now|and|then|to [\w ,'-]{3,50},)\s+)*"
    r"(?:(?:state|enter|indicate|specify|supply|list|note|jot|fill|declare|disclose|confirm|write|put|provide|share|record"
    r"|mention|submit|name|give|tick|circle)"
    r"(?: (?:down|in|out|here|below|us|me|with us|for us|the|your|any|all))*) (?=\w)"
)
ORDERS = words_of("""
please kindly just also now and then to state enter indicate specify supply list note jot fill declare disclose
confirm write put provide share record mention submit name give tick circle
""")
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
festival
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


def label(plain: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the label stands of the field that this stretch is, if it is one that asks about a person."""
    if "?" in plain[start:end]:
        return None
    at, stop = start, end
    words = WORD.findall(plain, start, end)
    ordered = ORDER.match(plain, start, end) if words and words[0] in ORDERS else None
    if ordered:
        at = ordered.end()
    mark = MARK.search(plain, at, end)
    if mark:
        stop = mark.start()
    elif not ordered:
        return None
    words = WORD.findall(plain, at, stop)
    if not 0 < len(words) <= LONGEST or (words[0] in NO_LABEL and not ordered):
        return None
    among = frozenset(words)
    of_the_job = not (among.isdisjoint(OF_THE_JOB) and among.isdisjoint(trade.OTHERS))
    return None if of_the_job or DEED.search(plain, at, stop) else (at, stop)
