"""A hundred conversations that are under way now, each with an interviewer and a candidate of its own, signed in."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pages_of import world as pages

from backroom.hiring.candidates import actions as candidates
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs.models import Part
from backroom.hiring.scheduling import actions as scheduling
from backroom.hiring.scheduling.setup import actions as setup
from backroom.people import actions as people
from backroom.people.models import Role
from backroom.records import encryption, events

TOKEN = "0" * 32  # of the cookie and the header alike, as a browser sends it


@dataclass(frozen=True)
class Pair:
    """One room: its id, the cookies of both, the candidate's address of the call, the themes' codes."""

    room: UUID
    interviewer: str
    candidate: str
    call: str
    themes: tuple[str, ...]


def make(rooms: int) -> list[Pair]:
    ada = people.add_person(by=events.SYSTEM, name="Ada Marsh", email="ada@example.org", roles=[Role.HIRING_MANAGER])
    ben = people.add_person(by=events.SYSTEM, name="Ben Achterberg", email="ben@example.org", roles=[Role.INTERVIEWER])
    job = pages._job(ada, ben, "District nurse team lead")
    staff = [
        people.add_person(
            by=events.SYSTEM, name=f"Robin Asks {n}", email=f"asks.{n}@example.org", roles=[Role.INTERVIEWER]
        )
        for n in range(rooms)
    ]
    jobs.set_team(by=ada, job=job, team={Part.MANAGER: [ada], Part.SECOND_READER: [ben], Part.INTERVIEWER: staff})
    themes = tuple(job.guides.get().themes.values_list("code", flat=True))
    pairs = []
    for number, interviewer in enumerate(staff):
        place = setup.add_place(by=ada, name=f"Call {number}", kind="online")
        answers = candidates.add_candidate(
            by=ada, job=job, name=f"Robin Answers {number}", email=f"answers.{number}@example.org"
        )
        appointment = scheduling.schedule(
            by=ada,
            application=answers,
            interviewer=interviewer,
            place=place,
            starts_at=timezone.now() + timedelta(minutes=1),
            minutes=60,
        )
        interviews.start_interview(by=interviewer, appointment=appointment)
        link = candidates.send_link(by=ada, application=answers)
        mine, theirs = Client(HTTP_HOST="127.0.0.1"), Client(HTTP_HOST="127.0.0.1")
        mine.force_login(interviewer)
        theirs.get(reverse("portal_open", args=[encryption.link_token(link.pk)]))
        call = f"/my/{link.pk}/room/{appointment.pk}/call/"
        pairs.append(Pair(appointment.pk, _cookies(mine), _cookies(theirs), call, themes))
    return pairs


def _cookies(client: Client) -> str:
    kept = {name: morsel.value for name, morsel in client.cookies.items()} | {"csrftoken": TOKEN}
    return "; ".join(f"{name}={value}" for name, value in kept.items())
