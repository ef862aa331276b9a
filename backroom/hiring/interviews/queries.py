"""Reads for the room and for whatever follows the talk."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from backroom.hiring.candidates.models import Application
from backroom.hiring.guides import queries as guides
from backroom.hiring.guides.models import Guide, Probe, Theme
from backroom.hiring.interviews import minutes, policy
from backroom.hiring.interviews.consent import WORDINGS, Purpose, Side, Wording
from backroom.hiring.interviews.models import ConsentRecord, Interview, Note, ThemeTouch
from backroom.hiring.scheduling.models import Appointment
from backroom.hiring.scheduling.setup.models import PlaceKind
from backroom.people.models import Person


@dataclass(frozen=True)
class ThemeState:
    """Where a theme stands in a conversation. `seconds` adds its stretches up to the end or now, without pauses."""

    code: str
    name: str
    seconds: int
    touched: bool
    probes_used: int
    probes_planned: int


@dataclass(frozen=True)
class Asked:
    """Where one purpose stands between the two: the latest answer of each, None before there is one."""

    purpose: Purpose
    wording: Wording
    interviewer: ConsentRecord | None
    candidate: ConsentRecord | None

    @property
    def both(self) -> bool:
        return all(answer is not None and answer.agreed for answer in (self.interviewer, self.candidate))

    @property
    def open_to_candidate(self) -> bool:
        """The candidate is asked once the interviewer has agreed; an answer once given can always be changed."""
        return self.candidate is not None or (self.interviewer is not None and self.interviewer.agreed)


@dataclass(frozen=True)
class AskedOf:
    """What the candidate is asked about one conversation."""

    appointment: Appointment
    asked: tuple[Asked, ...]

    @property
    def agreed(self) -> tuple[Asked, ...]:
        return tuple(row for row in self.asked if row.both)


def consents_of(appointment: Appointment) -> list[Asked]:
    """Every purpose that can be asked for, in one query. Only a call is recorded, so only there it is asked."""
    asked = _asked(list(appointment.consents.select_related("person")))
    is_call = appointment.place.kind == PlaceKind.ONLINE
    return [row for row in asked if row.purpose != Purpose.AUDIO or is_call or row.interviewer or row.candidate]


def asked_of(application: Application) -> list[AskedOf]:
    """For the candidate's own page: what is open to them, by conversation, in one query."""
    rows: dict[Appointment, list[ConsentRecord]] = defaultdict(list)
    of_theirs = ConsentRecord.objects.filter(appointment__application=application, appointment__cancelled_at=None)
    for row in of_theirs.select_related("person", "appointment__application__job", "appointment__interviewer"):
        rows[row.appointment].append(row)
    found = [(where, tuple(a for a in _asked(answers) if a.open_to_candidate)) for where, answers in rows.items()]
    return [AskedOf(where, asked) for where, asked in found if asked]


def _asked(answers: list[ConsentRecord]) -> list[Asked]:
    """Of answers to one conversation in order of time, the latest of each side."""
    latest = {(row.purpose, row.side): row for row in answers}
    return [
        Asked(purpose, wording, latest.get((purpose, Side.INTERVIEWER)), latest.get((purpose, Side.CANDIDATE)))
        for purpose, wording in WORDINGS.items()
    ]


def both_agreed(appointment: Appointment, purpose: Purpose) -> bool:
    """Ask this in the transaction that keeps anything for the purpose: the latest answer of both is yes."""
    return any(asked.both for asked in consents_of(appointment) if asked.purpose == purpose)


def interviews_of(who: Person) -> QuerySet[Interview]:
    rows = policy.visible_to(who).select_related(
        "appointment__place", "application__candidate", "application__job", "interviewer", "guide", "rubric"
    )
    return rows.prefetch_related("application__job__team")


def notes_of(who: Person, interview: Interview) -> QuerySet[Note]:
    """All of the author's notes in order of time, the quarantined ones among them."""
    return policy.notes_visible_to(who).filter(interview=interview).select_related("theme")


def guide_of(interview: Interview) -> Guide:
    """The version it was held with, whole."""
    return guides.whole().get(pk=interview.guide_id)


def touches_of(interview: Interview) -> list[ThemeTouch]:
    """In order of time; the last one is the theme now, or the candidate's own time when it has none."""
    return list(interview.touches.select_related("theme"))


def theme_of(interview: Interview, code: str) -> Theme | None:
    return Theme.objects.filter(guide=interview.guide_id, code=code).first()


def probe_of(interview: Interview, probe_id: int) -> Probe | None:
    rows = Probe.objects.filter(question__theme__guide=interview.guide_id).select_related("question__theme")
    return rows.filter(pk=probe_id).first()


def used_probe_ids(interview: Interview) -> set[int]:
    return set(interview.probe_uses.values_list("probe_id", flat=True))


def theme_states(interview: Interview, guide: Guide, now: datetime) -> list[ThemeState]:
    """Seconds by theme from the touches, without the clock's pauses; the last stretch runs to the end, or to now."""
    touches = list(interview.touches.values_list("theme_id", "at"))
    end = interview.ended_at or now
    pauses = list(interview.pauses.values_list("since", "until"))
    seconds: dict[int | None, float] = defaultdict(float)  # under None the candidate's own time
    for (theme_id, at), following in zip(touches, [t for _, t in touches[1:]] + [end], strict=False):
        seconds[theme_id] += minutes.seconds(at, following, pauses)
    used = used_probe_ids(interview)
    states = []
    for theme in guide.themes.all():
        planned = [probe.pk for question in theme.questions.all() for probe in question.probes.all()]
        states.append(
            ThemeState(
                theme.code,
                theme.name,
                round(seconds.get(theme.pk, 0)),
                theme.pk in seconds,
                sum(pk in used for pk in planned),
                len(planned),
            )
        )
    return states


def first_for(application: Application) -> Interview | None:
    rows = Interview.objects.filter(application=application).select_related("guide", "rubric", "interviewer")
    return rows.order_by("started_at").first()
