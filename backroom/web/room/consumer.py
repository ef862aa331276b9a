"""The room's sockets: says "something changed" to the interviewer's own tabs. Nothing is written through it."""

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import UUID

from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncJsonWebsocketConsumer

from backroom.hiring.interviews import policy
from backroom.hiring.scheduling import queries as scheduling
from backroom.hiring.scheduling.models import Appointment
from backroom.people.models import Person
from backroom.web.call import presence
from backroom.web.call.consumer import CallConsumer
from backroom.web.call.levels import BalanceConsumer
from backroom.web.call.seats import Seat
from backroom.web.room import live

NOT_ALLOWED = 4403


class RoomConsumer(AsyncJsonWebsocketConsumer):
    """One tab of the one interviewer, asked for again at every connection."""

    group = ""

    async def connect(self) -> None:
        who = self.scope.get("user")
        application = None
        if isinstance(who, Person):
            application = await database_sync_to_async(_application)(who, self.scope["url_route"]["kwargs"])
        if not isinstance(who, Person) or application is None:
            await self.close(code=NOT_ALLOWED)
            return
        live.open_in(asyncio.get_running_loop())
        self.group = live.group_of(application, who.actor)
        await self.channel_layer.group_add(self.group, self.channel_name)
        await self.accept()

    async def disconnect(self, code: int) -> None:
        if self.group:
            await self.channel_layer.group_discard(self.group, self.channel_name)

    async def receive(self, *args: Any, **kwargs: Any) -> None:
        """Whatever a browser says here is not listened to: writes go in by plain HTTP."""

    async def room_changed(self, event: dict[str, Any]) -> None:
        await self.send_json({"what": event["what"], "note": event["note"], "edition": event["edition"]})


def _application(who: Person, kwargs: dict[str, UUID]) -> UUID | None:
    appointment = scheduling.appointments_of(who).filter(pk=kwargs["interview_id"]).first()
    if appointment is None or not policy.may_open_room(who, appointment):
        return None
    return appointment.application_id


class InterviewersCall(CallConsumer):
    """The interviewer's seat in the call."""

    side = presence.INTERVIEWER

    def seat(self) -> Seat | None:
        return _seat(self.scope, policy.may_join_call)


class InterviewersBalance(BalanceConsumer):
    """The interviewer's device on the table."""

    side = presence.INTERVIEWER

    def seat(self) -> Seat | None:
        return _seat(self.scope, policy.may_measure_balance)


def _seat(scope: Any, may: Callable[[Person, Appointment], bool]) -> Seat | None:
    who = scope.get("user")
    if not isinstance(who, Person):
        return None
    who = Person.objects.filter(pk=who.pk).first() or who
    appointment = scheduling.appointments_of(who).filter(pk=scope["url_route"]["kwargs"]["interview_id"]).first()
    if appointment is None or not may(who, appointment):
        return None
    return Seat(appointment.pk, appointment.application_id, who.actor)
