"""Open questions: those that invite an account, among all that were asked."""

from backroom.engines.conversation.metrics.asked import Asked
from backroom.engines.conversation.metrics.proportion import share
from backroom.engines.findings import Measure

CAUTION = (
    "Counselling reference, not a mark: 50 to 70 % open (MITI 3.1.1). Facts are rightly asked with closed questions."
)


def measure(asked: list[Asked]) -> Measure:
    """Share of questions with the form open; n is all of them."""
    return share(sum(question.form == "open" for question in asked), len(asked), CAUTION)
