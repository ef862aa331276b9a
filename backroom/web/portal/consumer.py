"""The candidate's seat in the call: by the cookie that the private link has set, asked for again at every joining."""

from backroom.hiring.candidates import queries as candidates
from backroom.hiring.interviews import policy
from backroom.hiring.scheduling import queries as scheduling
from backroom.web.call import presence
from backroom.web.call.consumer import CallConsumer, Seat
from backroom.web.portal import entry


class CandidatesCall(CallConsumer):
    side = presence.CANDIDATE

    def seat(self) -> Seat | None:
        wanted = self.scope["url_route"]["kwargs"]
        if not entry.is_remembered(self.scope.get("cookies", {}), wanted["link_id"]):
            return None
        link = candidates.usable_link(wanted["link_id"])
        if link is None:
            return None
        own = scheduling.own_appointments(link.application)
        appointment = next((row for row in own if row.pk == wanted["appointment_id"]), None)
        if appointment is None or not policy.may_join_call(link, appointment):
            return None
        return Seat(appointment.pk, appointment.application_id, link.actor)
