"""Which asked question opens which planned one: by words where they tell, else by the order of the guide."""

from backroom.engines.conversation.likeness import Evidence

SURE = 0.70  # of all that speaks for a pair, to know it by its words wherever it stands
ENOUGH = 0.40  # to know it by its words in the end, out of order
ROUNDS = 3  # what is known bounds what is left, and so on
BETWEEN = 0.46  # what such a question needs in all
FORCED = 0.40  # what it needs where no other can stand there
BEGINS = 0.7  # how fresh a question is that begins a new matter


def found(evidence: Evidence) -> dict[int, int]:
    """For each planned question that was put the number of the question that put it: first those that many words tell,
    then what the order of the guide tells between them, then whatever else enough words tell, in any order."""
    opens = _by_words(evidence, {}, SURE)
    for _ in range(ROUNDS):  # what is known bounds what is left
        opens |= _between(evidence, opens)
    return _by_words(evidence, opens, ENOUGH)


def _by_words(evidence: Evidence, known: dict[int, int], least: float) -> dict[int, int]:
    opens, taken = dict(known), set(known.values())
    scores = [
        (total, number, place)
        for number in range(len(evidence.plans))
        for place in range(len(evidence.asked))
        if number not in opens and place not in taken and (total := evidence.sure(number, place)) >= least
    ]
    for _, number, place in sorted(scores, key=lambda one: (-one[0], one[2])):
        if number not in opens and place not in taken:
            opens[number] = place
            taken.add(place)
    return opens


def _between(evidence: Evidence, sure: dict[int, int]) -> dict[int, int]:
    """What is left of the guide between two questions that are known, in its order, over what is left of the talk."""
    opens: dict[int, int] = {}
    plans, questions = len(evidence.plans), len(evidence.asked)
    number = 0
    while number < plans:
        if number in sure:
            number += 1
            continue
        last = number
        while last + 1 < plans and last + 1 not in sure:
            last += 1
        first = sure[number - 1] + 1 if number else 0
        end = sure[last + 1] if last + 1 < plans else questions
        places = [place for place in range(first, end) if place not in sure.values()]
        numbers = list(range(number, last + 1))
        # As many new beginnings as there are planned questions: each is most likely the one that stands there.
        begun = sum(evidence.fresh[place] >= BEGINS for place in places)
        least = FORCED if begun == len(numbers) and last + 1 < plans else BETWEEN
        opens |= _aligned(evidence, numbers, places, least)
        number = last + 1
    return opens


def _aligned(evidence: Evidence, numbers: list[int], places: list[int], least: float) -> dict[int, int]:
    """The pairs, both in order, for which most speaks in all (Needleman and Wunsch 1970, without a price of gaps)."""
    best = [[0.0] * (len(places) + 1) for _ in range(len(numbers) + 1)]
    gains = [[evidence.likely(number, place) - least for place in places] for number in numbers]
    for row in range(1, len(numbers) + 1):
        for column in range(1, len(places) + 1):
            best[row][column] = max(
                best[row - 1][column],
                best[row][column - 1],
                best[row - 1][column - 1] + gains[row - 1][column - 1],
            )
    pairs: dict[int, int] = {}
    row, column = len(numbers), len(places)
    while row and column:
        if best[row][column] == best[row - 1][column]:
            row -= 1
        elif best[row][column] == best[row][column - 1]:
            column -= 1
        else:
            row, column = row - 1, column - 1
            pairs[numbers[row]] = places[column]
    return pairs
