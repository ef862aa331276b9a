"""The same question where its parts stand in another order: "The house, do you own it?", "Do you have any? Children, I
mean." and "Is the applicant married?" are told as the question that each of them asks."""

import re

from backroom.engines.questions import fragments
from backroom.engines.questions.retold import LONGEST, Retold
from backroom.engines.questions.text import WORD, Pattern, Sentence, Utterance, words_of

Place = tuple[int, int]
Part = tuple[str, int, int]  # what is put in, and the stretch of the original that follows it
Told = list[list[Part]]  # each of the questions that one sentence asks

# Begun like this a question has its parts in their order; what its "it" is may be said before or after.
PLAIN = words_of("""
what what's where when who who's whom whose which why how how's are is was were do does did have has had can could
would will shall should may might am don't doesn't didn't isn't aren't haven't wouldn't couldn't where's
""")
# What is asked of a matter that was said before: "The house, do you own it?"
BEHIND = words_of("""
what where when who which why how are is was were do does did have has had can could would will and so
""")
MATTER = Pattern(
    r"(?:(?:so|and|but|now|right|ok|okay|well|then|or)\b,? )?(?:what is )?"
    r"((?:(?:the|your|that|this|those|these|an?|any|our) )?(?:[\w'-]+ ){0,4}[\w'-]+(?: of yours)?)"
    r",? ?[,:-] (?:and |so )?"
)
MARKS = (", ", ": ", " - ")
RETOLD = "what is your "  # how retold.py begins what began with "your"
AHEAD = 12  # characters in which the first word stands
MATTERS = words_of("it they them that those these this one any some him her he she")
STANDS_FOR = Pattern(rf"\b(?:{'|'.join(sorted(MATTERS))})\b(?! (?:of|time|day|year|much|many|long|far)\b)")
SOMETHING = Pattern(r"is (?:that|it|this) (?:something|a thing|anything|one) (?:that |which )?(?=you\b)")
VERB = Pattern(r"you(?:'d|'re| would| are| have| might| do| can)?(?: \w+ly| ever| still)? (?:like to )?\w+")
# Behind the question: "How old are they, the kids?"
THINGS = words_of("the your that this those these a an")
MEANT = Pattern(r",? (?:i mean|that is|i'm asking about|i'm talking about)\W*$")
MATTER_WORDS = 6
LONGEST_THING = 80
FINITE = PLAIN | words_of("you i we i'm we're you're you've you'd you'll it's that's there's he's she's they're let's")
# Whoever is asked is meant: "the applicant", "people like you".
THE_ONE = Pattern(
    r"\b(?:(?:some(?:one|body)|any(?:one|body)|people|persons?|an? (?:\w+ )?(?:person|candidate|applicant|man|woman"
    r"|girl|lad|guy|lady|chap|fellow)|candidates|applicants|those|folks|men|women|girls|lads)"
    r" (?:like (?:you|yourself)\b|(?:of|with|in|at) your (?:age|faith|background|position|sort|kind|situation|condition"
    r"|religion|origin)\b)|(?:the|this|our) (?:applicant|candidate|interviewee)\b(?! (?:who|that|which)\b)"
    r"|whoever gets (?:this|it)(?: job| post| role)?)(?: (?:usually|normally|generally|typically|tend to))?('s)?"
)
THE = words_of("applicant candidate interviewee whoever applicant's candidate's")
LIKE = frozenset({"like", "your"})
SOMEBODY = words_of("""
applicants candidates someone somebody anyone anybody people person persons those folks men women girls lads man woman
girl lad guy lady chap fellow
""")
ANYBODY = THE | SOMEBODY
ONES = {"is": "are", "was": "were", "does": "do", "has": "have", "isn't": "aren't", "doesn't": "don't"}
SPOKEN_TO = words_of("you your you're you've you'd you'll yours i we us our")
AGREES = Pattern(r"\b(?:is|was|does|has|isn't|doesn't)(?= )")


def turned(utterance: Utterance) -> Retold | None:
    """The utterance with each of its questions in the order of a plain one, if that makes any difference."""
    plain, among, sentences = utterance.plain, utterance.word_set, utterance.sentences
    if len(sentences) == 1 and ", " not in plain and plain.partition(" ")[0] in PLAIN and among.isdisjoint(ANYBODY):
        return None  # as most are
    done = 0
    others = not among.isdisjoint(THE) or not (among.isdisjoint(LIKE) or among.isdisjoint(SOMEBODY))
    guessed = not among.isdisjoint(fragments.GUESSED)
    pieces: list[str] = []
    places: list[int] = []
    for number, sentence in enumerate(sentences):
        start, end, asks = sentence
        if start < done or end - start > LONGEST or not (asks or guessed):
            continue
        while not plain[start].isalnum() and start < end - 1:
            start += 1
        plainly = plain[start : start + AHEAD].partition(" ")[0] in PLAIN
        if plainly and not others and (not asks or (number + 1 == len(sentences) and ", " not in plain[start:end])):
            continue
        behind = sentences[number + 1] if number + 1 < len(sentences) else None
        told, end = _told(plain, Sentence(start, end, asks), behind, plainly=plainly, others=others)
        if not told:
            continue
        parts = [part for question in told for part in (*question, ("? ", end, end))]
        for head, begin, stop in [("", done, sentence.start), *parts]:
            pieces += (head, plain[begin:stop])
            places += [begin] * len(head)
            places += range(begin, stop)
        done = end
    if not done:
        return None
    return Retold("".join(pieces) + plain[done:], [*places, *range(done, len(plain) + 1)])


def _told(plain: str, sentence: Sentence, behind: Sentence | None, *, plainly: bool, others: bool) -> tuple[Told, int]:
    """The questions that a sentence asks when it is put in order, and where they end: some take the next with them."""
    start, end, asks = sentence
    stop = end
    while stop > start and not plain[stop - 1].isalnum():
        stop -= 1
    if others and asks and (told := _of_the_one(plain, start, stop)):
        return told, end
    if not plainly or plain.startswith(RETOLD, start):
        matter = _matter_before(plain, start, stop) if asks else None
        if matter and (told := _filled(plain, matter.end(), stop, matter.span(1))):
            return told, end
        if not plainly:
            return fragments.told(plain, start, stop, asks=asks), end
    if not asks:
        return [], end
    if told := fragments.named(plain, start, stop):
        return told, end
    if behind and (said := _alone(plain, behind.start, behind.end)) and (told := _filled(plain, start, stop, said)):
        return told, behind.end
    return _with_afterthought(plain, start, stop), end


def _matter_before(plain: str, start: int, stop: int) -> re.Match[str] | None:
    """ "The house, do you own it?" """
    for mark in MARKS:
        at = start
        for _ in range(2):  # "so, the house, ..."
            at = plain.find(mark, at, stop) + len(mark)
            if at < start + len(mark):
                break
            if plain[at : at + AHEAD].partition(" ")[0] in BEHIND:
                return MATTER.match(plain, start, at)
    return None


def _with_afterthought(plain: str, start: int, stop: int) -> Told:
    """ "How old are they, the kids?", "Is it yours, the house, or do you rent?" """
    comma = plain.find(", ", start, stop)
    while comma > 0:
        behind = plain.find(", ", comma + 2, stop)
        end = behind if behind > 0 else stop
        if plain[comma + 2 : end].partition(" ")[0] in THINGS and (said := _alone(plain, comma + 2, end)):
            return [[*question, ("", end, stop)] for question in _filled(plain, start, comma, said)]
        comma = behind
    return []


def _alone(plain: str, start: int, end: int) -> Place | None:
    """The thing that stands alone here, as an afterthought; nothing where more is said."""
    while start < end and not plain[start].isalnum():
        start += 1
    if end - start > LONGEST_THING or plain.count(" ", start, end) > MATTER_WORDS:
        return None
    if meant := MEANT.search(plain, start, end):
        end = meant.start()
    words = WORD.findall(plain, start, end)
    alone = 0 < len(words) <= MATTER_WORDS and FINITE.isdisjoint(words) and "," not in plain[start:end]
    return (start, end) if alone else None


def _filled(plain: str, start: int, end: int, matter: Place) -> Told:
    """The question with its matter where "it" stood."""
    something = SOMETHING.match(plain, start, end)
    if something:  # "A family, is that something you want?"
        verb = VERB.match(plain, something.end(), end)
        return [[("do ", something.end(), verb.end()), (" ", *matter), ("", verb.end(), end)]] if verb else []
    found = STANDS_FOR.search(plain, start, end)
    if found is None:
        return [[("", start, end), (" ", *matter)]] if plain.endswith(" you", start, end) else []
    begin, stop = matter
    article, _, bare = plain[begin:stop].partition(" ")
    bare_from = stop - len(bare) if article in THINGS else begin
    if found[0] in {"any", "some"}:
        return [[("", start, found.end()), (" ", bare_from, stop), ("", found.end(), end)]]
    return [[("", start, found.start()), ("", begin, stop), ("", found.end(), end)]]


def _of_the_one(plain: str, start: int, end: int) -> Told:
    """ "Is the applicant married?": where nobody else is spoken to, the candidate is meant."""
    found = THE_ONE.search(plain, start, end)
    if found is None:
        return []
    rest = f"{plain[start : found.start()]} {plain[found.end() : end]}"
    if not SPOKEN_TO.isdisjoint(WORD.findall(rest)):
        return []
    parts: list[Part] = []
    at = start
    for agrees in AGREES.finditer(plain, start, found.start()):
        parts.append(("", at, agrees.start()))
        parts.append((ONES[agrees[0]], agrees.end(), agrees.end()))
        at = agrees.end()
    mine = "your" if found[1] else "you"
    return [[*parts, ("", at, found.start()), (mine, found.end(), end)]]
