"""What the bar at the top shows to this person."""

from types import SimpleNamespace
from typing import Any

from django.http import HttpRequest

from backroom.hiring.calibration import policy as calibration
from backroom.hiring.scheduling import policy as scheduling
from backroom.people import policy
from backroom.people.models import Person, Role

TALKS = (Role.HIRING_MANAGER, Role.INTERVIEWER, Role.PEOPLE_PARTNER)


def show(request: HttpRequest) -> dict[str, Any]:
    """Context of every page: links by role, without a query. Error pages may come before anyone is known."""
    who = getattr(request, "user", None)
    if not isinstance(who, Person):
        return {
            "show": SimpleNamespace(
                arrangements=False, calibration=False, conversations=False, places=False, people=False, record=False
            )
        }
    return {
        "show": SimpleNamespace(
            arrangements=who.holds(Role.PEOPLE_PARTNER),
            calibration=calibration.may_rate(who),
            conversations=any(map(who.holds, TALKS)),
            places=scheduling.may_add_place(who),
            people=policy.may_manage_people(who),
            record=policy.may_read_record(who),
        )
    }
