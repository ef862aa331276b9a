"""Many conversations, inserted in bulk and sealed like any other; nothing here is part of the product."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from uuid import UUID, uuid4

from django.db import transaction
from django.utils import timezone

from backroom.cli.demo_story.company import EXAMPLES
from backroom.engines.reading import job_text
from backroom.hiring.candidates.models import Application, Candidate
from backroom.hiring.candidates.queries import mail_index
from backroom.hiring.decisions.models import Decision, Letter
from backroom.hiring.evidence.models import Evidence, Rating, Scorecard
from backroom.hiring.guides import actions as guides
from backroom.hiring.guides import versions
from backroom.hiring.interviews.models import Interview, Note, ProbeUse, ThemeTouch
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs.models import Job, Part
from backroom.hiring.scheduling.models import Appointment
from backroom.hiring.scheduling.setup import actions as setup
from backroom.people import actions as people
from backroom.people.models import Person, Role
from backroom.records import chain, events, keys
from backroom.records.models import Event

EACH = 100  # candidates of a job
JOBS_OF_ONE = 5  # jobs that one candidate has applied for
SAID = "“I rang every family myself before ten, and wrote down whom I had not reached.” {} of {}"
DRAFTS = 300  # scorecards ready to be submitted
NAMES = ("interview.started", "note.saved", "theme.touched", "evidence.filed", "rating.saved", "scorecard.submitted")


@dataclass
class World:
    ada: Person
    cleo: Person
    jobs: list[UUID] = field(default_factory=list)
    applications: list[UUID] = field(default_factory=list)
    drafts: list[UUID] = field(default_factory=list)
    held: int = 0
    notes: int = 0
    events: int = 0


def load(interviews: int) -> World:
    """`interviews` held by Ada, written up, read and mostly decided; and drafts of Cleo's that only need submitting."""
    ada, ben, cleo = _staff()
    world = World(ada, cleo)
    place = setup.add_place(by=ada, name="Quiet Room 2", address="12 Mill Street", step_free=True)
    candidates = _candidates(max(interviews, DRAFTS) // JOBS_OF_ONE + EACH)
    start = timezone.now() - timedelta(days=400)
    for number in range(-(-interviews // EACH)):
        job = _job(ada, ben, f"District nurse team lead {number + 1}")
        some = [candidates[(number // JOBS_OF_ONE * EACH + i) % len(candidates)] for i in range(EACH)]
        waiting = range(0, EACH, 20) if number == 0 else ()  # five decisions are still open
        some = some[: interviews - world.held]
        rows = _talks(job, ada, ben, some, place, start + timedelta(days=7 * number), waiting)
        world.jobs.append(job.pk)
        world.applications += rows
        world.held += len(rows)
    for number in range(DRAFTS // EACH):
        job = _job(cleo, ben, f"Scheduling coordinator {number + 1}")
        world.drafts += _talks(job, cleo, None, candidates[:EACH], place, start + timedelta(days=7 * number))
    _ahead(world, ada, candidates, place)
    world.notes = Note.objects.count()
    world.events = _events(world)
    return world


def _staff() -> tuple[Person, Person, Person]:
    def add(name: str, role: str) -> Person:
        mail = f"{name.split()[0].lower()}@example.org"
        return people.add_person(by=events.SYSTEM, name=name, email=mail, roles=[role])

    return (
        add("Ada Marsh", Role.HIRING_MANAGER),
        add("Ben Achterberg", Role.INTERVIEWER),
        add("Cleo Vance", Role.HIRING_MANAGER),
    )


def _job(manager: Person, reader: Person, title: str) -> Job:
    text = (EXAMPLES / "district-nurse-team-lead.md").read_text(encoding="utf-8")
    reading = job_text.parse(text.replace("District nurse team lead", title))
    assert reading.job is not None
    job = jobs.import_job(by=manager, text=reading.job)
    jobs.set_team(by=manager, job=job, team={Part.MANAGER: [manager], Part.SECOND_READER: [reader]})
    probes = (("situation", "What was going on?"), ("own_part", "What did you do?"), ("result", "What came of it?"))
    for competency in job.rubrics.get().competencies.all():
        question = versions.QuestionDraft(f"Tell me about a time that shows {competency.name.lower()}.", probes)
        guides.save_theme(
            by=manager,
            job=job,
            name=competency.name,
            competency_code=competency.code,
            minutes=6,
            questions=[question],
        )
    jobs.open_job(by=manager, job=job)
    return job


def _candidates(many: int) -> list[Candidate]:
    made = []
    for number in range(many):
        mail = f"candidate.{number}@example.org"
        candidate = Candidate(added_at=timezone.now(), email_index=mail_index(mail))
        keys.make(candidate.pk)
        candidate.name, candidate.email = f"Robin Number {number}", mail
        made.append(candidate)
    return Candidate.objects.bulk_create(made, batch_size=500)


def _talks(
    job: Job,
    manager: Person,
    reader: Person | None,
    candidates: list[Candidate],
    place: object,
    first: datetime,
    waiting: Collection[int] = (),
) -> list[UUID]:
    """One held conversation for each candidate. With a reader, all is in and, but for those that wait, decided and
    answered; without one, the draft waits to be submitted."""
    guide, rubric = job.guides.get(), job.rubrics.get()
    themes = list(guide.themes.prefetch_related("questions__probes"))
    competencies = {c.code: c for c in rubric.competencies.all()}
    rows: dict[type, list[object]] = {}

    def add(row: object) -> None:
        rows.setdefault(type(row), []).append(row)

    made = []
    for number, candidate in enumerate(candidates):
        at = first + timedelta(minutes=90 * number)
        key = {"key_id": candidate.pk}
        application = Application(candidate=candidate, job=job, added_at=first, added_by=manager, lot=number)
        made.append(application.pk)
        add(application)
        appointment = Appointment(
            application=application,
            interviewer=manager,
            place=place,
            starts_at=at,
            ends_at=at + timedelta(minutes=50),
            agreed_at=first,
            agreed_by=manager,
        )
        add(appointment)
        interview = Interview(
            appointment=appointment,
            application=application,
            interviewer=manager,
            guide=guide,
            rubric=rubric,
            started_at=at,
            ended_at=at + timedelta(minutes=48),
        )
        add(interview)
        cards = [_card(application, manager, "interviewer", rubric, at, submitted=reader is not None)]
        if reader is not None:
            cards.append(_card(application, reader, "second_reader", rubric, at, submitted=True))
        for card in cards:
            add(card)
        for index, theme in enumerate(themes):
            then = at + timedelta(minutes=6 * index + 2)
            add(ThemeTouch(pk=uuid4(), interview=interview, theme=theme, at=then))
            question = theme.questions.all()[0]
            add(ProbeUse(interview=interview, probe=question.probes.all()[0], used_at=then))
            note = Note(pk=uuid4(), interview=interview, author=manager, theme=theme, kind="quote", at=then, **key)
            note.saved_at, note.text = then, SAID.format(index, number)
            add(note)
            evidence = Evidence(
                application=application,
                note=note,
                competency=competencies[theme.competency_code],
                question=question,
                kind="quote",
                at=then,
                filed_at=at,
                filed_by=manager,
                **key,
            )
            evidence.text = note.text
            add(evidence)
            for card in cards:
                level = 1 + (number + index) % 5
                add(Rating(scorecard=card, competency=evidence.competency, level=level, rests_on=evidence, rated_at=at))
        if reader is not None and number not in waiting:
            for row in _decided(application, manager, at):
                add(row)
    with transaction.atomic():
        for model in (Application, Appointment, Interview, Scorecard, ThemeTouch, ProbeUse, Note, Evidence, Rating):
            model.objects.bulk_create(rows[model], batch_size=500)  # type: ignore[attr-defined]
        for model in (Decision, Letter):
            model.objects.bulk_create(rows.get(model, []), batch_size=500)  # type: ignore[attr-defined]
        job.guides.update(frozen_at=first)
        job.rubrics.update(frozen_at=first)
    return made


def _decided(application: Application, who: Person, at: datetime) -> tuple[Decision, Letter]:
    decision = Decision(application=application, key_id=application.candidate_id, outcome="decline")
    decision.disposition, decision.decided_at, decision.decided_by = "we_declined", at, who
    decision.rested_on = {"guide": 1, "rubric": 1, "ratings": [], "amendments": [], "evidence": []}
    decision.summary = "Another candidate had led a team of this size."
    letter = Letter(application=application, key_id=application.candidate_id, drafted_at=at, drafted_by=who)
    letter.text = "Thank you for the conversation. Your way of ringing the families first stayed with us."
    letter.published_at, letter.published_by = at, who
    return decision, letter


def _card(
    application: Application, who: Person, capacity: str, rubric: object, at: datetime, *, submitted: bool
) -> Scorecard:
    card = Scorecard(application=application, rater=who, capacity=capacity, rubric=rubric, begun_at=at)
    card.key_id, card.recommendation = application.candidate_id, "yes"
    card.takeaways = "Rang the families before ten and kept a list of whom she had not reached."
    card.submitted_at = at + timedelta(hours=1) if submitted else None
    return card


def _ahead(world: World, ada: Person, candidates: list[Candidate], place: object) -> None:
    """A week of conversations to come, so that the first page has something to say."""
    job = _job(ada, ada, "Practice educator")
    now = timezone.now()
    for number, candidate in enumerate(candidates[:10]):
        application = Application.objects.create(candidate=candidate, job=job, added_at=now, added_by=ada, lot=number)
        starts = now + timedelta(hours=14 * (number + 1))
        Appointment.objects.create(
            application=application,
            interviewer=ada,
            place=place,
            starts_at=starts,
            ends_at=starts + timedelta(minutes=50),
            agreed_at=now,
            agreed_by=ada,
        )


def _events(world: World) -> int:
    """Twenty events for each conversation, chained after those that the actions have made."""
    last = Event.objects.latest("seq")
    previous, actor = last.hash, world.ada.actor

    def lines() -> Iterator[Event]:
        nonlocal previous
        numbers = count(last.seq + 1)
        for application in world.applications:
            for index in range(20):
                values: dict[str, object] = {
                    "seq": next(numbers),
                    "at": "2026-01-01T10:00:00.000000+00:00",
                    "name": NAMES[index % len(NAMES)],
                    "actor": actor,
                    "subject": f"interview:{application}",
                    "job": "",
                    "application": str(application),
                    "payload": json.dumps({"number": index}, separators=(",", ":")),
                    "previous": previous,
                }
                previous = chain.digest(values)
                yield Event(**values, hash=previous)

    with transaction.atomic():
        Event.objects.bulk_create(lines(), batch_size=2000)
    newest = Event.objects.latest("seq")
    chain.remember(newest.seq, newest.hash)
    return newest.seq
