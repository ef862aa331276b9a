"""Calibration's one write: a level for a written answer."""

from backroom.hiring.calibration import policy
from backroom.hiring.calibration.models import CalibrationRating
from backroom.hiring.calibration.vignettes import LEVELS, asked_in, quarter_of
from backroom.people.models import Person
from backroom.records import clock, events, turns
from backroom.records.refusals import Refused, demand


class NoSuchAnswer(Refused):
    """This answer is not among this quarter’s. Load the page again; what you chose before is kept."""


class ChooseALevel(Refused):
    """Choose the level whose words come nearest to this answer."""


class AlreadyChosen(Refused):
    """You chose a level for this answer before. It stands for this quarter, so that the key cannot change it."""


def rate(*, by: Person, vignette: str, level: int) -> CalibrationRating:
    """Keeps one's level for one of this quarter's answers; it stands. The event tells that, never the level."""
    demand(policy.may_rate(by))
    now = clock.now()
    quarter = quarter_of(now.date())
    if vignette not in {one.code for one in asked_in(quarter)}:
        raise NoSuchAnswer
    if level not in LEVELS:
        raise ChooseALevel
    with turns.take():
        if CalibrationRating.objects.filter(person=by, quarter=quarter, vignette=vignette).exists():
            raise AlreadyChosen
        row = CalibrationRating.objects.create(person=by, quarter=quarter, vignette=vignette, level=level, at=now)
        events.record("calibration.rated", by=by, subject=f"calibration:{row.pk}")
    return row
