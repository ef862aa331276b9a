"""The file of one vacancy: every version of what was asked and rated by, the law that counted, each decision's memo."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from backroom.engines.reading.job_text import with_source
from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions import memos, policy, queries
from backroom.hiring.decisions.memos import Memo
from backroom.hiring.guides import checking
from backroom.hiring.guides import queries as guides
from backroom.hiring.guides.models import Guide, Override
from backroom.hiring.jobs import queries as jobs
from backroom.hiring.jobs.models import Job, Rubric
from backroom.people.models import Person
from backroom.records import clock
from backroom.records.refusals import demand


@dataclass(frozen=True)
class JobFile:
    """`rubrics`, `guides`, `kept` and `law` are plain data, oldest first; `memos` the decisions that this person reads;
    `undecided` says how many applications have none."""

    made_at: datetime
    rubrics: tuple[dict[str, Any], ...]
    guides: tuple[dict[str, Any], ...]
    kept: tuple[dict[str, Any], ...]
    law: tuple[dict[str, Any], ...]
    memos: tuple[Memo, ...]
    undecided: int


def job_file(who: Person, job: Job) -> JobFile:
    """Raises PermissionDenied for those who do not answer for the job. A candidate who was erased is not in it."""
    demand(policy.may_take_job_file(who, job))
    decided = queries.decisions_of(who).filter(application__job=job).order_by("decided_at")
    open_ = Application.objects.filter(job=job, decision=None, candidate__erased_at=None)
    return JobFile(
        clock.now(),
        tuple(_rubric(row) for row in Rubric.objects.filter(job=job).order_by("version")),
        tuple(_guide(row) for row in guides.whole().filter(job=job).order_by("version")),
        tuple(_override(row) for row in Override.objects.filter(job=job).select_related("made_by").order_by("made_at")),
        tuple(
            {"place": pack.code, "name": pack.name, "as_of": _day(pack.as_of), "review_by": _day(pack.review_by)}
            for pack in checking.packs_of(job)
        ),
        tuple(memos.memo(who, decision) for decision in decided),
        open_.count(),
    )


def _rubric(rubric: Rubric) -> dict[str, Any]:
    return {
        "version": rubric.version,
        "frozen_at": _day(rubric.frozen_at),
        "competencies": [
            {
                "name": row.name,
                "definition": row.definition,
                "functions": [with_source(function.text, function.source) for function in row.functions.all()],
                "anchors": {str(anchor.level): anchor.text for anchor in row.anchors.all()},
            }
            for row in jobs.competencies(rubric)
        ],
    }


def _guide(guide: Guide) -> dict[str, Any]:
    return {
        "version": guide.version,
        "frozen_at": _day(guide.frozen_at),
        "approved_at": _day(guide.approved_at),
        "approved_by": guide.approved_by.name if guide.approved_by else "",
        "openers": [opener.text for opener in guide.openers.all()],
        "themes": [
            {
                "name": theme.name,
                "questions": [
                    {"text": row.text, "core": row.is_core, "probes": [probe.text for probe in row.probes.all()]}
                    for row in theme.questions.all()
                ],
            }
            for theme in guide.themes.all()
        ],
    }


def _override(row: Override) -> dict[str, Any]:
    said = {"wording": row.wording, "rule": row.rule, "reason": row.reason, "exemption": row.exemption}
    return said | {"by": row.made_by.name, "at": _day(row.made_at)}


def _day(at: date | datetime | None) -> str:
    return at.isoformat() if at else ""
