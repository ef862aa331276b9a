"""What an utterance asks of the candidate's own person: words of the lists, read with whom the sentence is about."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

from backroom.engines.questions import lexicon, practice
from backroom.engines.questions import practice_words as known
from backroom.engines.questions import trade_words as trade
from backroom.engines.questions.lexicon import Hit
from backroom.engines.questions.practice import Reading
from backroom.engines.questions.text import WORD, Utterance

JOINED = re.compile(
    r",? (?:and|or|but) (?=(?:also )?(?:do|did|are|were|have|would|will|can|could|how|what|when|where) )"
    r"|, (?=(?:is|was) (?:that|it|this) )"
)
JOINING = frozenset({"and", "or", "but"})  # one of them stands in most of what JOINED finds
NEAR = 6  # words between "you" and a word of many senses, at most
ARE_YOU = (["are", "you"], ["were", "you"], ["you", "are"], ["you", "were"])
LONE = 12  # words of a question that needs no "you" with words that are always personal
SHORT = 8  # words of a question that needs no "you": "Any little ones?"
CARRIED = 3  # sentences over which small talk gives a short question its meaning
WH = frozenset(["how", "what", "which", "where", "when", "why", "whose"])
LIGHT = 2  # words of its own which such a question may have
FOLLOWS = 100  # letters of such a question, at most
# "And you?", "Is that something you've thought about?", "Would you be joining us?": whatever was spoken of before.
_LEAD = "(?:and |but |so |or |ok |okay |then |how about |what about )*"
_SAME = "(?:one|any|some|it|that|them|the same)"
FOLLOWING = re.compile(
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
            r"\bam i (?:warm|close|right|near)\b",
            r"\bwhat was (?:it|that)(?: all)? (?:about|for|over)\b|\bhow do you (?:do it|cope|juggle|manage it)\b"
            r"|^(?:\w+ ){0,3}\w+, (?:was|is) (?:it|that)$|\byou be (?:wearing|keeping|taking) (?:it|that|them)\b",
            r"\bhow many (?:will|would|do|are|have|did) you\b",
            r"\bwhere (?:did|do|'d) you (?:get|pick|learn|find|stand)\b",
            r"\byou(?:'d|'ll|'re| would| will| are)(?: not| never)?(?: be| going to be)? "
            r"(?:one|joining|up for|wanting|like that|the same|into)\b",
            r"\bwhen(?:'s| is| was) yours\b",
            r"\b(?:set-?up|situation|story|position|picture|arrangement) (?:at|on|with|for) (?:your|you)\b",
            r"\bwhich (?:are|were|would) you\b",
            r"\b(?:any|some) (?:of that |of this )?(?:for|with|from|at) (?:you|yours)\b|\bsame (?:with|for) you\b",
            r"\bwill i (?:get|have) (?:that|the same|it) (?:from|with) you\b|\bcan i expect\b",
        )
    )
)

Place = tuple[int, int]


class Seen:
    """One utterance, clause by clause; read only as far as somebody asks."""

    def __init__(self, utterance: Utterance) -> None:
        self.utterance = utterance
        self.words = utterance.words
        self.plain = utterance.plain
        self.hits = lexicon.hits(utterance.words)
        self.readings: dict[int, Reading] = {}
        self._joins = not JOINING.isdisjoint(utterance.word_set) or ", is " in self.plain or ", was " in self.plain

    @cached_property
    def spans(self) -> list[Place]:
        return [match.span() for match in WORD.finditer(self.plain)]

    @cached_property
    def bounds(self) -> list[tuple[int, int, bool]]:
        sentences = self.utterance.sentences
        if len(sentences) == 1 and not self._joins:
            return [(0, len(self.words), sentences[0].asks)] if self.words else []
        return list(self._clauses())

    @cached_property
    def starts(self) -> list[int]:
        return [first for first, _, _ in self.bounds]

    @cached_property
    def topical(self) -> frozenset[int]:
        """Places of the words that speak of somebody's life."""
        places: set[int] = set()
        for entry, first, last in self.hits:
            if entry.level in ("own", "asked"):
                places.update(range(first, last))
        return frozenset(places)

    def of_method(self, place: int) -> bool:
        """Whether the clause that ends here or goes on from here asks how work is done, or sets a scene for it."""
        if not self.bounds:
            return False
        number = 0
        if len(self.bounds) > 1:
            word = bisect_left(self.spans, (place, 0)) - 1
            number = bisect_right(self.starts, max(word, 0)) - 1
        reading = self._reading(number)
        return reading.method or (reading.told and not reading.to) or self._set_scene(number)

    def of_a_thing(self, place: int) -> bool:
        """Whether the word that follows makes a thing of the trade of what stands before it."""
        if self.plain[place : place + 1] not in (" ", "-"):
            return False
        following = WORD.search(self.plain, place)
        return following is not None and following[0] in trade.HEADS

    def question_around(self, place: int) -> Place:
        """Of two questions joined in a sentence the one at this place: what excuses one does not excuse the other."""
        start, end = self.utterance.sentence_around(place)
        for join in JOINED.finditer(self.plain, start, end) if self._joins else ():
            if join.end() <= place:
                start = join.end()
            elif join.start() > place:
                return start, join.start()
        return start, end

    def _set_scene(self, number: int) -> bool:
        """ "You've got two toddlers biting each other. What do you do?" """
        if self.bounds[number][2]:
            return False
        behind = range(number + 1, min(number + 1 + CARRIED, len(self.bounds)))
        asked = next((later for later in behind if self.bounds[later][2]), 0)
        if not asked or not self._reading(asked).method:
            return False
        first, last, _ = self.bounds[asked]
        return not self._reading(number).to or not known.REACTS.isdisjoint(self.words[first:last])

    def asked(self) -> dict[str, Place]:
        """Rule by rule the first place where the utterance asks for something of its list."""
        found: dict[str, Place] = {}
        if not self.hits:
            return found
        lawful = {hit.entry.rule for hit in self.hits if hit.entry.level == "lawful"}
        for hit in self.hits:
            if hit.entry.rule not in found and hit.entry.rule not in lawful:
                place = self._place(hit)
                if place:
                    found[hit.entry.rule] = place
        return found

    def _clauses(self) -> Iterator[tuple[int, int, bool]]:
        """First word, word behind the last, and whether a question mark ends it; a join of two questions parts them."""
        begins = [start for start, _ in self.spans]
        at = 0
        for sentence in self.utterance.sentences:
            cuts = (self._joins and [m.end() for m in JOINED.finditer(self.plain, sentence.start, sentence.end)]) or ()
            for cut in (*cuts, sentence.end):
                end = bisect_right(begins, cut - 1, lo=at)
                if end > at:
                    yield at, end, sentence.asks
                at = end

    def _reading(self, number: int) -> Reading:
        if number not in self.readings:
            self.readings[number] = practice.read(self.words, *self.bounds[number], self.topical)
        return self.readings[number]

    def _place(self, hit: Hit) -> Place | None:
        number = bisect_right(self.starts, hit.first) - 1 if len(self.bounds) > 1 else 0
        first, last, marked = self.bounds[number]
        reading = self._reading(number)
        if reading.careful or not hit.entry.unless.isdisjoint(reading.among):
            return None
        if hit.last < last and self.words[hit.last] in trade.HEADS:
            return None
        if reading.asks and self._is_asked(hit, reading, first, last):
            return self._span(hit, first, last)
        if hit.entry.level == "close" or (marked and (reading.work or hit.entry.level != "scene")):
            return None
        return self._carried(number)

    def _is_asked(self, hit: Hit, reading: Reading, first: int, last: int) -> bool:
        level = hit.entry.level
        if level == "scene":
            return False
        yours = self._yours(hit, first)
        others = bool(reading.others)
        if others and level == "own" and hit.last - hit.first > 1:  # "dog person" speaks of no dog
            others = not reading.others <= {*self.words[hit.first : hit.last]}
        of_work = reading.work or others
        plain = self.words[first] not in WH
        if level == "own":
            before = self.words[max(first, hit.first - 2) : hit.first]
            of_you = not others and (before[-1:] == ["you're"] or before in ARE_YOU)
            return yours or of_you or (not of_work and (reading.to or (plain and last - first <= LONE)))
        if of_work or reading.noun:
            return yours and level == "asked" and not others
        if level == "asked":
            return reading.to or (plain and last - first <= SHORT and self._of_nobody_else(first))
        return yours or bool(self._near(hit, first, last, practice.YOU))

    def _of_nobody_else(self, first: int) -> bool:
        """ "Any little ones?", "Is there a wife?"; not "Did he pay?" """
        return self.words[first] not in known.VERBS_FIRST or not known.NOBODY.isdisjoint(
            self.words[first + 1 : first + 2]
        )

    def _yours(self, hit: Hit, first: int) -> bool:
        """ "your" stands before the word, with nobody else's name between."""
        for at in range(hit.first - 1, max(first, hit.first - 3) - 1, -1):
            word = self.words[at]
            if word in practice.YOUR:
                return True
            if word.endswith("'s") or word in trade.OTHERS:
                return False
        return False

    def _near(self, hit: Hit, first: int, last: int, wanted: frozenset[str]) -> list[int]:
        around = range(max(first, hit.first - NEAR), min(last, hit.first + NEAR + 1))
        return [at for at in around if self.words[at] in wanted]

    def _span(self, hit: Hit, first: int, last: int) -> Place:
        """From "you" to the word where they stand near each other, else the word alone."""
        near = self._near(hit, first, last, practice.YOU | practice.YOUR)
        return self.spans[min([hit.first, *near])][0], self.spans[max([hit.last - 1, *near])][1]

    def _carried(self, number: int) -> Place | None:
        """The short personal question that takes its meaning from this small talk."""
        for behind in range(number + 1, min(number + 1 + CARRIED, len(self.bounds))):
            first, last, marked = self.bounds[behind]
            start, end = self.spans[first][0], self.spans[last - 1][1]
            if end - start > FOLLOWS or not known.ONWARD.isdisjoint(self.words[first:last]):
                continue
            if self._asks_for_a_deed(first, last):
                return None
            if not FOLLOWING.search(self.plain[start:end]) and not (marked and self._light(first, last)):
                continue
            reading = self._reading(behind)
            if reading.asks and not (reading.work or reading.noun or reading.careful):
                return start, end
        return None

    def _asks_for_a_deed(self, first: int, last: int) -> bool:
        """ "What do you do in the next minute?", "What's your opening line?": what was spoken of before is a scene."""
        words = [word for word in self.words[first : min(first + 8, last)] if word not in known.LINKS]
        head = words[0].partition("'")[0] if words else ""
        if (head not in known.HOW and head != "who") or len(words) < 2:
            return False
        if words[0].endswith("'s") or words[1] == "is":
            return "your" in words[1:3] and not known.DEEDS.isdisjoint(words)
        return words[1] in known.DEED_VERBS and words[2:3] == ["you"] and known.NO_DEED.isdisjoint(words[3:5])

    def _light(self, first: int, last: int) -> bool:
        """Whether a question has hardly a matter of its own and speaks to the candidate, and not of the job."""
        inside = self.words[first:last]
        to = (
            not practice.YOU.isdisjoint(inside)
            or not practice.YOUR.isdisjoint(inside)
            or inside[-3:] == ["which", "is", "it"]
        )
        return to and sum(word not in known.SMALL for word in inside) <= LIGHT
