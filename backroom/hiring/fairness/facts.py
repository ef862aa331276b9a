"""What is on record about each candidate of a job: what a ledger is read from. A fixed number of queries."""

from collections import defaultdict
from dataclasses import dataclass, field
from uuid import UUID

from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import Application
from backroom.hiring.candidates.queries import ArrangementView
from backroom.hiring.fairness.models import GapAnswer
from backroom.hiring.fit.models import CandidateQuestion
from backroom.hiring.interviews import minutes
from backroom.hiring.interviews.models import ClockPause, Interview, Note, ProbeUse, ThemeTouch
from backroom.hiring.jobs.models import Job
from backroom.hiring.scheduling.models import Appointment, OfferedStop


@dataclass
class Facts:
    """What is on record about one application."""

    application: Application
    appointments: list[Appointment] = field(default_factory=list)
    held: list[Interview] = field(default_factory=list)
    themes: set[int] = field(default_factory=set)  # talked about: turned to, or noted under
    probes: set[int] = field(default_factory=set)
    pauses: dict[UUID, list[minutes.Pause]] = field(default_factory=lambda: defaultdict(list))  # by interview
    seconds: dict[str, float] = field(default_factory=lambda: defaultdict(float))  # by theme name
    own_seconds: float | None = None  # the candidate's own time; None where nobody turned to it
    stops: dict[str, OfferedStop] = field(default_factory=dict)  # by kind
    questions: list[CandidateQuestion] = field(default_factory=list)
    arrangements: list[ArrangementView] = field(default_factory=list)
    answers: dict[str, GapAnswer] = field(default_factory=dict)

    @property
    def minutes(self) -> int:
        """Without the time in which the clock stood still."""
        held = [(i.started_at, i.ended_at, self.pauses[i.pk]) for i in self.held if i.ended_at]
        return round(sum(minutes.seconds(began, ended, pauses) for began, ended, pauses in held) / 60)

    @property
    def own_minutes(self) -> int | None:
        return None if self.own_seconds is None else round(self.own_seconds / 60)

    @property
    def planned(self) -> int:
        return sum(row.minutes for row in self.appointments if row.pk in {i.pk for i in self.held})

    @property
    def extra(self) -> int:
        return sum(row.extra_minutes for row in self.arrangements if not row.pending)


def gather(job: Job) -> list[Facts]:
    """In the order in which the candidates came; a fixed number of queries."""
    rows = Application.objects.filter(job=job, candidate__erased_at=None).select_related("candidate", "decision")
    found = {row.pk: Facts(row) for row in rows.order_by("added_at", "pk")}
    ids = list(found)
    for appointment in (
        Appointment.objects.filter(application__in=ids, cancelled_at=None)
        .select_related("place", "interviewer")
        .order_by("starts_at")
    ):
        found[appointment.application_id].appointments.append(appointment)
    talks: dict[UUID, Interview] = {}
    for talk in (
        Interview.objects.filter(application__in=ids, ended_at__isnull=False)
        .select_related("guide", "interviewer")
        .order_by("started_at")
    ):
        found[talk.application_id].held.append(talk)
        talks[talk.pk] = talk
    _talked_about(found, talks)
    for stop in OfferedStop.objects.filter(application__in=ids, withdrawn_at=None).select_related("host"):
        found[stop.application_id].stops[stop.kind] = stop
    for question in CandidateQuestion.objects.filter(application__in=ids, sent_at__isnull=False).defer("text", "reply"):
        found[question.application_id].questions.append(question)
    for pk, arrangements in candidates.arrangements_for(ids).items():
        found[pk].arrangements = arrangements
    for answer in GapAnswer.objects.filter(application__in=ids).select_related("by"):
        found[answer.application_id].answers[answer.aspect] = answer
    return list(found.values())


def _talked_about(found: dict[UUID, Facts], talks: dict[UUID, Interview]) -> None:
    for pk, since, until in ClockPause.objects.filter(interview__in=talks).values_list("interview", "since", "until"):
        found[talks[pk].application_id].pauses[pk].append((since, until))
    touches: dict[UUID, list[ThemeTouch]] = defaultdict(list)
    for touch in ThemeTouch.objects.filter(interview__in=talks).select_related("theme").order_by("at"):
        touches[touch.interview_id].append(touch)
    for pk, of_talk in touches.items():
        one = found[talks[pk].application_id]
        ends = [later.at for later in of_talk[1:]] + [talks[pk].ended_at]
        for touch, end in zip(of_talk, ends, strict=True):
            spent = minutes.seconds(touch.at, end, one.pauses[pk]) if end else 0.0
            if touch.theme is None:
                one.own_seconds = (one.own_seconds or 0.0) + spent
            else:
                one.themes.add(touch.theme.pk)
                one.seconds[touch.theme.name] += spent
    noted = Note.objects.filter(interview__in=talks, theme__isnull=False, quarantined_at=None)
    for pk, theme in noted.values_list("interview_id", "theme_id").distinct():
        if theme is not None:
            found[talks[pk].application_id].themes.add(theme)
    for pk, probe in ProbeUse.objects.filter(interview__in=talks).values_list("interview_id", "probe_id"):
        found[talks[pk].application_id].probes.add(probe)
