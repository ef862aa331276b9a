"""Small talk that gives a short question its meaning: "My wife is a nurse. And yours?" """

from backroom.engines.questions import practice, verbs
from backroom.engines.questions import practice_words as known
from backroom.engines.questions.text import Pattern, words_of

CARRIED = 3  # sentences over which small talk does so
LIGHT = 4
FOLLOWS = 100
# "And you?", "Is that something you've thought about?", "Would you be joining us?": whatever was spoken of before.
_LEAD = "(?:and |but |so |or |ok |okay |then |how about |what about )*"
_SAME = "(?:one|any|some|it|that|them|the same)"
FOLLOWING = Pattern(
    "|".join(
        (
            rf"^{_LEAD}(?:you|your ?self|yours|your own)(?: too| then| at all|, then)?$",
            r"\b(?:what|how) about (?:you|yours|yourself|your own|at your end|your side)\b",
            r"\b(?:is|was|would|will|does|do|has|are) (?:that|it|this|those|they|them|any of (?:that|this|it))"
            r"(?: not| really| also| ever| going to)? (?:be )?"
            r"(?:you\b|yours|your (?:own|thing|bag|sort|kind|cup|case|life|house|situation|experience)"
            r"|(?:the|a|some) (?:kind|sort|type)|something|a thing|the (?:only|main|real|whole)"
            r"|an? (?:issue|problem|concern|worry|factor|long|permanent|recent|regular)|on the cards|in the picture"
            r"|ring\w* (?:a bell|true)|apply|familiar|likely|permanent|serious|ongoing|still|why|sound)",
            r"\b(?:would|will|do|are|have|did|could|can|were|had|don't|won't|wouldn't|aren't|haven't) you"
            r"(?: \w+){0,2}? "
            r"(?:join|joining|one of|one|like that|the same|likewise|stronger|tougher|any|some|yours|that way"
            r"|into (?:that|it|all that)"
            r"|thought about|thinking about|tempted|partake|indulge|been there|been through|relate|too|as well|either"
            r"|(?:[\w']+ ){0,3}(?:comfortable|ok|okay|fine|happy|all right|alright|cool|good) with (?:that|this|it)"
            r"|adding|need any of|part of|among them|in that|up for|that sort of thing|go|get the|yourself"
            rf"|got {_SAME}|do {_SAME}|doing {_SAME}|have {_SAME})(?= |$)",
            r"^(?:do|are|have|did|were|would|will|don't|aren't) you(?: too| yourself| all| ever| as well| then)?$",
            r"\b(?:anything|something|nothing|any of|none of|much of|all) (?:like )?(?:that|this)\b",
            r"\bam i (?:warm|close|right|near|barking up|on the right track|imagining|reading too much)\b",
            r"^was (?:it|that|yours) a (?:big|round|special) one\b|\bwhat does that make you\b",
            r"^when did (?:that|it) (?:change|happen|start|begin|stop)\b",
            r"^which (?:one|of them|year|number) (?:is|was|will|would) (?:it|that|yours)\b",
            r"\bwhat was (?:it|that)(?: all)? (?:about|for|over)\b|\bhow do you (?:do it|cope|juggle|manage it)\b"
            r"|^(?:\w+ ){0,3}\w+, (?:was|is) (?:it|that)$|\byou be (?:wearing|keeping|taking) (?:it|that|them)\b",
            r"\bhow many (?:will|would|do|are|have|did) you\b",
            r"\bwhere (?:did|do|'d) you (?:get|pick|learn|find|stand)\b",
            r"\byou(?:'d|'ll|'re| would| will| are)(?: not| never)?(?: be| going to be)? "
            r"(?:one|joining|up for|wanting|like that|the same|into)\b",
            r"\bwhen(?:'s| is| was) yours\b",
            r"\bhow do you (?:think |reckon |feel )?you(?:'ll|'d| will| would) "
            r"(?:stack up|fit in|measure up|cope|get on|fare|go down|be received)\b",
            r"\bhow (?:do|would|'d) you (?:think )?(?:you'd |you would )?"
            r"(?:find|feel about|take to|like|get on with|sit with) (?:that|it|this|them)\b",
            r"\b(?:set-?up|situation|story|position|picture|arrangement) (?:at|on|with|for) (?:your|you)\b",
            r"\bwhich (?:are|were|would) you\b",
            r"\b(?:any|some) (?:of that |of this )?(?:for|with|from|at) (?:you|yours)\b|\bsame (?:with|for) you\b",
            r"\bwill i (?:get|have) (?:that|the same|it) (?:from|with) you\b|\bcan i expect\b",
            r"^(?:and |so )?what(?:'s| is| was) (?:behind )?(?:that|this|it)(?: all)?(?: about| for| in aid of)?$",
            r"^(?:any|is there an?|what's the|and the) (?:\w+ )?(?:story|reason|tale)(?: there| behind (?:that|it))?$",
            r"^(?:how(?:'s| is| come) (?:that|so)|how come|by choice|why so|explain)$",
            r"\b(?:would|will|does) (?:that|it|this|they) (?:bother|sting|hurt|frighten|upset|put you off)\b",
            r"\bis (?:that|this|it) (?:all right|alright|ok|okay|fine) (?:with|by|for) you\b",
        )
    )
)

# The same in words that elsewhere go on to another matter.
TAKEN_UP = Pattern(rf"^{_LEAD}(?:could|can|will|would) you (?:make|manage|do|handle|live with) (?:that|it|this)$")

# "The press starts at two, five nights a week. Can you do that?": what was said is the job's, what is asked whether the
# candidate can meet it.
_MEET = (
    r"(?:do|work|manage|meet|make|cover|keep to|stick to|stay|take|travel|attend"
    r"|accept|comply|abide|commit|follow|be (?:there|here|on|in by)"
    r"|get (?:there|here|in|to)|go (?:through|along)|start|come in|agree|consent|submit|live with|fit|wear"
    r"|handle|reach|supply|take (?:that|this|it) on|be (?:free|available))"
)
ABLE = Pattern(
    rf"^{_LEAD}(?:can|could) (?:you|ye|ya)(?: manage)?$"
    rf"|^{_LEAD}(?:are|would|will) you (?:be )?(?:able|willing)(?: to)?$"
    rf"|^{_LEAD}(?:can|could|will|would|do(?= you (?:agree|consent|accept))) (?:you|ye|ya)"
    rf"(?: (?:be (?:able|willing|prepared|happy|free) to|commit to|manage to|also|still|then))* {_MEET}\b[^,]{{0,60}}$"
    rf"|^{_LEAD}is (?:that|this) (?:all right|alright|ok|okay|fine|acceptable|a problem)(?: with| for| by)? you$"
    rf"|^{_LEAD}are you (?:able|willing|prepared|happy|free) to {_MEET}\b"
    rf"|^{_LEAD}(?:is|would) (?:that|this|it)(?: be)? (?:something you (?:can|could|would be able|'d be able|are able)"
    r"|manageable|an? (?:thing|pattern|schedule|commitment) you)\b[^,]{0,40}$"
    rf"|^{_LEAD}(?:is there |was there |do you have )?any reason (?:why )?you (?:couldn't|can't|cannot)"
    r" (?:do|meet|make)\b"
)
OF_THE_JOB = words_of("""
shift shifts rota roster schedule hours night nights week weeks month months start starts finish finishes travel
trip trips yard lab cleanroom kitchen ward net nets gloves helmet helmets boots mask masks jewellery fuel hygiene
site policy must need needs permits licence crew shows tour leg legs callers tested test tests lift kilo kilos kg
required requires deadline deadlines licence license
""")
WILL_DO = (["you", "would"], ["you", "will"])
DUTIES = known.WORK_VERBS | words_of(
    "serve pour stand wear work carry drive clean wash answer open close use sit touch"
)
OUR_OWN = words_of("""
i i'm i've i'd my me mine myself you your yours you're you've yourself girl lady woman wife husband kids
children baby twins
""")
OF_A_LIFE = Pattern(r"\byourself\b|^(?:would|will|do|are|can) you still\b")
FIRST_PERSON = words_of("i i'm i've i'd i'll my me mine myself we we're we've we'd our ours us")


def states(words: list[str]) -> bool:
    """Whether a clause tells of the job's hours, journeys or rules, and of nobody here."""
    behind = words[1:] if words[0] in known.WILL else words[2:] if words[:2] in WILL_DO else []
    if behind and behind[0] in DUTIES:  # "you'd pour wine all evening"
        return OUR_OWN.isdisjoint(behind)
    return OUR_OWN.isdisjoint(words) and not OF_THE_JOB.isdisjoint(words)


def speaks_of_it(text: str) -> bool:
    """Whether a short question says that it is about what was spoken of, and not whether the candidate can meet it."""
    return OF_A_LIFE.search(text) is not None or (FOLLOWING.search(text) is not None and ABLE.search(text) is None)


def takes_it_up(words: list[str], text: str, marked: bool) -> bool | None:
    """Whether a clause of these words, written like this, asks the candidate for the same of himself; None where it
    asks for a deed, so that what was spoken of before is a scene. `marked`: it ends in a question mark."""
    if len(text) > FOLLOWS:
        return False
    if not known.ONWARD.isdisjoint(words):
        return TAKEN_UP.search(text) is not None
    if _asks_for_a_deed(words):
        return None
    return FOLLOWING.search(text) is not None or (marked and _light(words))


def _asks_for_a_deed(inside: list[str]) -> bool:
    """ "What do you do in the next minute?", "What's your opening line?" """
    words = [word for word in inside[:8] if word not in known.LINKS]
    head = words[0].partition("'")[0] if words else ""
    if (head not in known.HOW and head != "who") or len(words) < 2:
        return False
    if words[0].endswith("'s") or words[1] == "is":
        return "your" in words[1:3] and not known.DEEDS.isdisjoint(words)
    return words[1] in known.DEED_VERBS and words[2:3] == ["you"] and known.NO_DEED.isdisjoint(words[3:5])


def _light(inside: list[str]) -> bool:
    """Whether a question has hardly a matter of its own and speaks to the candidate, and not of the job."""
    to = (
        not verbs.YOU.isdisjoint(inside) or not practice.YOUR.isdisjoint(inside) or inside[-3:] == ["which", "is", "it"]
    )
    return to and sum(word not in known.SMALL for word in inside) <= LIGHT
