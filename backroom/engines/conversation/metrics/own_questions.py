"""Time for the candidate's own questions: from the invitation to ask to the end, or to the next planned question."""

from collections.abc import Sequence

from backroom.engines.conversation import likeness
from backroom.engines.conversation.metrics.asked import Asked
from backroom.engines.conversation.metrics.coverage import Covered
from backroom.engines.conversation.talk import Talk
from backroom.engines.findings import Measure

CAUTION = "Counted from the invitation to ask. Time that the candidate asked in before it is not in it."


def invitation(asked: Sequence[Asked]) -> int | None:
    """The number of the last question that invites the candidate to ask."""
    for number in range(len(asked) - 1, -1, -1):
        if likeness.TO_ASK.search(asked[number].text.lower()):
            return number
    return None


def measure(talk: Talk, asked: Sequence[Asked], covered: Sequence[Covered]) -> Measure:
    """Seconds. n is 1 where an invitation was found, 0 where none was."""
    number = invitation(asked)
    if number is None:
        return Measure(None, n=0, caution="No invitation to ask was found.")
    if talk.timing == "none":
        return Measure(None, n=1, caution="Not measurable: the transcript has no times.")
    turn = asked[number].turn
    later = [asked[one.asked].turn for one in covered if one.asked is not None and asked[one.asked].turn > turn]
    begins = talk.turns[turn].end if talk.timing == "exact" else talk.turns[turn].start
    if later:
        ends = talk.turns[min(later)].start
    else:
        ends = max(
            s.end if s.end is not None else (s.start or 0.0) for s in talk.segments[talk.turns[turn].segments[0] :]
        )
    if begins is None or ends is None:
        return Measure(None, n=1, caution="Not measurable: the transcript has no times.")
    return Measure(max(0.0, ends - begins), n=1, caution=CAUTION)
