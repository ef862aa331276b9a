"""The candidate's seats, in the call and at the table: by the cookie that the private link has set, asked for again at
every joining."""

from collections.abc import Callable
from typing import Any

from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.interviews import policy
from backroom.hiring.scheduling import queries as scheduling
from backroom.hiring.scheduling.models import Appointment
from backroom.web.call import presence
from backroom.web.call.consumer import CallConsumer
from backroom.web.call.levels import BalanceConsumer
from backroom.web.call.seats import Seat
from backroom.web.portal import entry


class CandidatesCall(CallConsumer):
    side = presence.CANDIDATE

    def seat(self) -> Seat | None:
        return _seat(self.scope, policy.may_join_call)


class CandidatesBalance(BalanceConsumer):
    side = presence.CANDIDATE

    def seat(self) -> Seat | None:
        return _seat(self.scope, policy.may_measure_balance)


def _seat(scope: Any, may: Callable[[PrivateLink, Appointment], bool]) -> Seat | None:
    wanted = scope["url_route"]["kwargs"]
    if not entry.is_remembered(scope.get("cookies", {}), wanted["link_id"]):
        return None
    link = candidates.usable_link(wanted["link_id"])
    if link is None:
        return None
    appointment = scheduling.own_appointment(link.application, wanted["appointment_id"])
    if appointment is None or not may(link, appointment):
        return None
    return Seat(appointment.pk, appointment.application_id, link.actor)
