"""What an utterance asks of the candidate's own person: words of the lists, read with whom the sentence is about."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from operator import itemgetter

from backroom.engines.questions import clauses, lexicon, practice, small_talk, verbs
from backroom.engines.questions import practice_words as known
from backroom.engines.questions import trade_words as trade
from backroom.engines.questions.clauses import Clause, Place
from backroom.engines.questions.lexicon import Hit
from backroom.engines.questions.practice import Reading
from backroom.engines.questions.text import WORD, Utterance

NEAR = 6  # words between "you" and a word of many senses, at most
ARE_YOU = (["are", "you"], ["were", "you"], ["you", "are"], ["you", "were"])
LONE = 12  # words of a question that needs no "you" with words that are always personal
SHORT = 8  # words of a question that needs no "you": "Any little ones?"
WH = frozenset(["how", "what", "which", "where", "when", "why", "whose"])
BEGINNING = itemgetter(0)
YOU_OR_YOUR = verbs.YOU | practice.YOUR
OF_LIFE = frozenset({"own", "asked", "firm"})
SENTENCE_ENDS = frozenset(".?!…")


class Seen:
    """One utterance, clause by clause; read only as far as somebody asks."""

    __slots__ = ("_bounds", "_spans", "hits", "plain", "readings", "topical", "utterance", "words")

    def __init__(self, utterance: Utterance) -> None:
        self.utterance = utterance
        self.words = utterance.words
        self.plain = utterance.plain
        self.hits = lexicon.hits(utterance.words, utterance.word_set)
        self.readings: dict[int, Reading] = {}
        self.topical: set[int] = set()  # places of the words that speak of somebody's life
        for entry, first, last in self.hits:
            if entry.level in OF_LIFE:
                self.topical.update(range(first, last))
        self._spans: list[Place] | None = None
        self._bounds: list[Clause] | None = None

    @property
    def spans(self) -> list[Place]:
        if self._spans is None:
            self._spans = self.utterance.spans()
        return self._spans

    @property
    def bounds(self) -> list[Clause]:
        if self._bounds is None:
            found = clauses.of(self.utterance)
            self._bounds = list(clauses.parted(self.utterance, self.spans)) if found is None else found
        return self._bounds

    def of_method(self, place: int) -> bool:
        """Whether the clause that ends here or goes on from here asks how work is done, or sets a scene for it."""
        if not self.bounds:
            return False
        number = 0
        if len(self.bounds) > 1:
            word = bisect_left(self.spans, (place, 0)) - 1
            number = self._clause_of(max(word, 0))
        reading = self._reading(number)
        return reading.method or (reading.told and not reading.to) or self._set_scene(number)

    def of_somebody_else(self, place: int) -> bool:
        """Whether the clause around this place sets a scene that begins with a third person: "Somebody on your team has
        been signed off. How do you plan her return?" """
        if len(self.bounds) < 2:
            return False
        number = self._clause_of(max(bisect_left(self.spans, (place, 0)) - 1, 0))
        first, last, _ = self.bounds[number]
        return (
            not trade.SOMEBODY.isdisjoint(self.words[first : first + 2])
            and verbs.YOU.isdisjoint(self.words[first:last])
            and self._set_scene(number)
        )

    def of_a_thing(self, place: int) -> bool:
        """Whether the word that follows makes a thing of the trade of what stands before it."""
        if self.plain.startswith("'s ", place):  # "any children's books"
            place += 2
        if self.plain[place : place + 1] not in (" ", "-"):
            return False
        following = WORD.search(self.plain, place)
        if following is None or following[0] not in trade.HEADS:
            return False
        behind = WORD.search(self.plain, following.end())  # "would your wife support you": a verb
        return behind is None or behind[0] not in verbs.YOU

    def _set_scene(self, number: int) -> bool:
        """ "You've got two toddlers biting each other. What do you do?" """
        if self.bounds[number][2]:
            return False
        behind = range(number + 1, min(number + 1 + small_talk.CARRIED, len(self.bounds)))
        asked = next((later for later in behind if self.bounds[later][2]), 0)
        if not asked or not self._reading(asked).method:
            return False
        first, last, _ = self.bounds[asked]
        scene = self._reading(number)
        of_others = scene.others and verbs.YOU.isdisjoint(scene.among)  # "a man asks at your window"
        return not scene.to or bool(of_others) or not known.REACTS.isdisjoint(self.words[first:last])

    def listed(self) -> set[str]:
        """The rules of whose lists there is a word."""
        return {hit.entry.rule for hit in self.hits}

    def asked(self, rules: Collection[str]) -> dict[str, Place]:
        """Of these rules, the first place where the utterance asks for something of their lists."""
        found: dict[str, Place] = {}
        left = {rule for rule in rules if lexicon.lawful(rule).isdisjoint(self.utterance.word_set)}
        left -= {hit.entry.rule for hit in self.hits if hit.entry.level == "lawful"}
        for hit in self.hits:
            if hit.entry.rule in left:
                place = self._place(hit)
                if place:
                    found[hit.entry.rule] = place
                    left.remove(hit.entry.rule)
        return found

    def _clause_of(self, word: int) -> int:
        return bisect_right(self.bounds, word, key=BEGINNING) - 1

    def _reading(self, number: int) -> Reading:
        reading = self.readings.get(number)
        if reading is None:
            reading = self.readings[number] = practice.read(self.words, *self.bounds[number], self.topical)
        return reading

    def _place(self, hit: Hit) -> Place | None:
        if hit.entry.level == "scene" and len(self.bounds) < 2:
            return None
        number = self._clause_of(hit.first) if len(self.bounds) > 1 else 0
        first, last, marked = self.bounds[number]
        reading = self._reading(number)
        if hit.last > last and self._ends_behind(last):
            return None
        if reading.careful or not hit.entry.unless.isdisjoint(reading.among):
            return None
        if hit.last < last and self.words[hit.last] in trade.HEADS:
            return None
        if hit.entry.level != "firm" and self._set_scene(number):
            return None
        if reading.asks and self._is_asked(hit, reading, first, last):
            return self._span(hit, first, last)
        if hit.entry.level == "close" or (marked and (reading.work or hit.entry.level != "scene")):
            return None
        told = self.words[first:last]
        weak = hit.entry.level == "scene" and not reading.asks and small_talk.FIRST_PERSON.isdisjoint(told)
        return self._carried(number, hit.entry.unless, stated=small_talk.states(told), weak=weak)

    def _ends_behind(self, last: int) -> bool:
        """Whether a sentence ends here, and not only a clause: no phrase goes on behind it."""
        return not SENTENCE_ENDS.isdisjoint(self.plain[self.spans[last - 1][1] : self.spans[last][0]])

    def _is_asked(self, hit: Hit, reading: Reading, first: int, last: int) -> bool:
        level = hit.entry.level
        if level in {"scene", "firm"}:
            return level == "firm"
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
        return yours or bool(self._near(hit, first, last, verbs.YOU))

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
            if word.endswith("'s") or word in trade.OTHERS or word in known.PARTS:
                return False
        return False

    def _near(self, hit: Hit, first: int, last: int, wanted: frozenset[str]) -> list[int]:
        around = range(max(first, hit.first - NEAR), min(last, hit.first + NEAR + 1))
        return [at for at in around if self.words[at] in wanted]

    def _span(self, hit: Hit, first: int, last: int) -> Place:
        """From "you" to the word where they stand near each other, else the word alone."""
        near = self._near(hit, first, last, YOU_OR_YOUR)
        return self.spans[min([hit.first, *near])][0], self.spans[max([hit.last - 1, *near])][1]

    def _carried(self, number: int, unless: frozenset[str], *, stated: bool, weak: bool) -> Place | None:
        """The short personal question that takes its meaning from this small talk; none of the words `unless` in it."""
        for behind in range(number + 1, min(number + 1 + small_talk.CARRIED, len(self.bounds))):
            first, last, marked = self.bounds[behind]
            start, end = self.spans[first][0], self.spans[last - 1][1]
            taken_up = small_talk.takes_it_up(self.words[first:last], self.plain[start:end], marked)
            if taken_up is None:
                return None
            if taken_up and stated and small_talk.ABLE.search(self.plain[start:end]):
                return None
            if taken_up and weak and not small_talk.speaks_of_it(self.plain[start:end]):
                return None
            if taken_up:
                reading = self._reading(behind)
                apart = reading.work or reading.noun or reading.careful or not unless.isdisjoint(reading.among)
                if reading.asks and not apart:
                    return start, end
        return None
