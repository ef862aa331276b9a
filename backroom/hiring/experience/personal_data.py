"""What this chapter holds about a candidate: that they answered. What they answered cannot be found again."""

from typing import Any
from uuid import UUID

from backroom.hiring.experience.models import SurveyAnswered
from backroom.records.personal_data import Holder


def export(candidate_id: UUID) -> dict[str, Any]:
    answered = SurveyAnswered.objects.filter(application__candidate_id=candidate_id).count()
    return {"surveys_answered": answered, "answers": "Added to counts; which were yours is not kept."}


def erase(candidate_id: UUID) -> None:
    SurveyAnswered.objects.filter(application__candidate_id=candidate_id).delete()


HOLDER = Holder("experience", ("SurveyAnswered",), export, erase)
