"""How a guide is written and its versions are made: a frozen one is copied, never changed."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from backroom.hiring.guides import queries
from backroom.hiring.guides.models import Guide, Opener, Probe, ProbeKind, Question, Theme
from backroom.hiring.jobs.models import Job
from backroom.records import clock
from backroom.records.refusals import Refused


@dataclass(frozen=True)
class QuestionDraft:
    """A question as written: its words, whether everyone is asked it, probes as (kind, text)."""

    text: str
    probes: tuple[tuple[str, str], ...]
    is_core: bool = True


class ProbesMissing(Refused):
    """Each core question has one to four probes, so that everyone is helped to tell the same story whole."""


class NoQuestion(Refused):
    """A theme needs one core question, which every candidate is asked."""


def editable(job: Job) -> Guide:
    """The newest version if it is not frozen, else a copy with the next number. Changing takes approval back."""
    guide = queries.whole().filter(job=job).first()
    if guide is None:
        return Guide.objects.create(job=job, version=1, made_at=clock.now())
    if guide.frozen_at is None:
        if guide.approved_at:
            guide.approved_at = guide.approved_by = None
            guide.save(update_fields=["approved_at", "approved_by"])
        return guide
    fresh = Guide.objects.create(job=job, version=guide.version + 1, made_at=clock.now())
    Opener.objects.bulk_create(Opener(guide=fresh, position=o.position, text=o.text) for o in guide.openers.all())
    for old in guide.themes.all():
        theme = Theme.objects.create(
            guide=fresh,
            position=old.position,
            code=old.code,
            name=old.name,
            competency_code=old.competency_code,
            minutes=old.minutes,
        )
        write_questions(
            theme,
            [
                QuestionDraft(q.text, tuple((p.kind, p.text) for p in q.probes.all()), q.is_core)
                for q in old.questions.all()
            ],
        )
    return fresh


def freeze(guide: Guide) -> bool:
    """Within the caller's transaction; True when this froze it."""
    return bool(Guide.objects.filter(pk=guide.pk, frozen_at=None).update(frozen_at=clock.now()))


@cache
def ready_openers() -> tuple[str, ...]:
    data = tomllib.loads((Path(__file__).parent / "openers.toml").read_text(encoding="utf-8"))
    return tuple(opener["text"] for opener in data["openers"])


def check(questions: Sequence[QuestionDraft]) -> None:
    """Refuses questions that no theme can have."""
    if not any(question.is_core for question in questions):
        raise NoQuestion
    for question in questions:
        kinds = {kind for kind, _ in question.probes}
        if question.is_core and not 1 <= len(question.probes) <= 4:
            raise ProbesMissing
        if not kinds <= set(ProbeKind.values):
            raise Refused("A probe asks for one of: " + ", ".join(ProbeKind.labels) + ".")


def write_questions(theme: Theme, questions: Sequence[QuestionDraft]) -> None:
    theme.questions.all().delete()
    for position, draft in enumerate(questions, 1):
        question = Question.objects.create(theme=theme, position=position, text=draft.text, is_core=draft.is_core)
        Probe.objects.bulk_create(
            Probe(question=question, position=i, kind=kind, text=text) for i, (kind, text) in enumerate(draft.probes, 1)
        )
