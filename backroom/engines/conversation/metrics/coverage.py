"""Guide coverage: each planned question asked, partly or not asked; where, and by which words it is known."""

from collections.abc import Sequence
from dataclasses import dataclass

from backroom.engines.conversation import openings
from backroom.engines.conversation.language import alike, content, words_in
from backroom.engines.conversation.likeness import Evidence
from backroom.engines.conversation.metrics.asked import Asked
from backroom.engines.conversation.metrics.proportion import share
from backroom.engines.conversation.talk import Talk
from backroom.engines.findings import Measure
from backroom.engines.reading.guides import Planned

ASKED, PARTLY, NOT_ASKED = "asked", "partly", "not asked"
CAUTION = "Told by shared words, the answer and the guide's order; a question put in wholly other words can be missed."


@dataclass(frozen=True)
class Covered:
    """One planned question: `asked` is the number of the question that put it, `words` are those that match, in the
    question, in what led up to it or in the answer to it."""

    question: int
    text: str
    status: str
    asked: int | None
    run: int | None
    words: tuple[str, ...]


def found(talk: Talk, planned: Sequence[Planned], asked: Sequence[Asked]) -> list[Covered]:
    """Each planned question with the question that opens it, if one does. Each asked question opens at most one."""
    if not planned:
        return []
    evidence = Evidence(talk, planned, asked)
    opens = openings.found(evidence)
    return [_covered(number, question, opens.get(number), asked, evidence) for number, question in enumerate(planned)]


def measure(covered: Sequence[Covered]) -> Measure:
    """Share of planned questions asked; partly asked ones do not count."""
    return share(sum(one.status == ASKED for one in covered), len(covered), CAUTION)


def _covered(number: int, planned: Planned, place: int | None, asked: Sequence[Asked], evidence: Evidence) -> Covered:
    if place is None:
        return Covered(number, planned.text, NOT_ASKED, None, None, ())
    question = asked[place]
    said = (*evidence.heard[place], *evidence.answers[place])
    words = tuple(
        dict.fromkeys(
            word for word in words_in(planned.text) if any(alike(one, other) for one in content(word) for other in said)
        )
    )
    status = PARTLY if evidence.is_narrow(number, place) else ASKED
    return Covered(number, planned.text, status, place, question.run, words)
