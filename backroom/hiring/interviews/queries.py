"""Reads for the room and for whatever follows the talk."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from backroom.hiring.candidates.models import Application
from backroom.hiring.guides import queries as guides
from backroom.hiring.guides.models import Guide, Probe, Theme
from backroom.hiring.interviews import policy
from backroom.hiring.interviews.models import Interview, Note, ThemeTouch
from backroom.people.models import Person


@dataclass(frozen=True)
class ThemeState:
    """Where a theme stands in a conversation. `seconds` adds its stretches up to the end or now."""

    code: str
    name: str
    seconds: int
    touched: bool
    probes_used: int
    probes_planned: int


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
    """In order of time; the last one is the theme now."""
    return list(interview.touches.select_related("theme"))


def theme_of(interview: Interview, code: str) -> Theme | None:
    return Theme.objects.filter(guide=interview.guide_id, code=code).first()


def probe_of(interview: Interview, probe_id: int) -> Probe | None:
    rows = Probe.objects.filter(question__theme__guide=interview.guide_id).select_related("question__theme")
    return rows.filter(pk=probe_id).first()


def used_probe_ids(interview: Interview) -> set[int]:
    return set(interview.probe_uses.values_list("probe_id", flat=True))


def theme_states(interview: Interview, guide: Guide, now: datetime) -> list[ThemeState]:
    """Minutes by theme from the touches; the last stretch runs to the end, or to now."""
    touches = list(interview.touches.values_list("theme_id", "at"))
    end = interview.ended_at or now
    seconds: dict[int, float] = defaultdict(float)
    for (theme_id, at), following in zip(touches, [t for _, t in touches[1:]] + [end], strict=False):
        seconds[theme_id] += max(0.0, (following - at).total_seconds())
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


def held_for(applications: list[UUID]) -> dict[UUID, list[Interview]]:
    """Interviews begun, by application, in one query."""
    found: dict[UUID, list[Interview]] = defaultdict(list)
    rows = Interview.objects.filter(application_id__in=applications).select_related("interviewer", "guide", "rubric")
    for row in rows:
        found[row.application_id].append(row)
    return found


def first_for(application: Application) -> Interview | None:
    rows = Interview.objects.filter(application=application).select_related("guide", "rubric", "interviewer")
    return rows.order_by("started_at").first()
