"""The decision memo, as a page and on paper."""

import json
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from backroom.engines.questions.law import disclaimer
from backroom.engines.reading import job_text
from backroom.hiring.decisions import job_file as files
from backroom.hiring.decisions import memos, policy, queries
from backroom.hiring.jobs import queries as jobs
from backroom.web.staff.decisions import paper


@never_cache
@require_safe
def memo(request: Any, decision_id: UUID) -> HttpResponse:
    decision = get_object_or_404(queries.decisions_of(request.user), pk=decision_id)
    found = memos.memo(request.user, decision)
    context = {
        "section": "jobs",
        "memo": found,
        "job": found.job,
        "company": settings.BACKROOM_COMPANY,
        "title": paper.title(found),
        "zone": paper.zone(),
        "seal": paper.seal(found),
        "unseen": paper.unseen(found),
        "promise": paper.PROMISE,
        "themes": paper.themes(found),
        "may_write_letter": policy.may_write_letter(request.user, found.application),
    }
    return render(request, "staff/decisions/memo.html", context)


@never_cache
@require_safe
def memo_pdf(request: Any, decision_id: UUID) -> HttpResponse:
    decision = get_object_or_404(queries.decisions_of(request.user), pk=decision_id)
    found = memos.memo(request.user, decision)
    pdf = paper.pdf(paper.data(found, settings.BACKROOM_COMPANY))
    number = found.record[0] if found.record else decision.decided_at.strftime("%Y%m%d")
    return HttpResponse(
        pdf,
        content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="decision-memo-{number}.pdf"'},
    )


@never_cache
@require_safe
def job_file(request: Any, job_id: UUID) -> HttpResponse:
    """Everything that a claim about this vacancy would ask for, in one file, as JSON that people can read too."""
    job = get_object_or_404(jobs.job_with_parts(request.user), pk=job_id)
    found = files.job_file(request.user, job)
    said = {
        "what": f"The file of one vacancy. {disclaimer()}",
        "company": settings.BACKROOM_COMPANY,
        "made_at": found.made_at.isoformat(),
        "job": job_text.write(jobs.as_text(job)),
        "rubrics": found.rubrics,
        "guides": found.guides,
        "kept_against_the_checker": found.kept,
        "law": found.law,
        "decisions": [
            paper.data(memo, settings.BACKROOM_COMPANY) | {"law": memo.decision.rested_on.get("law", {})}
            for memo in found.memos
        ],
        "applications_without_a_decision": found.undecided,
    }
    text = json.dumps(said, ensure_ascii=False, indent=2) + "\n"
    return HttpResponse(
        text,
        content_type="application/json; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="job-file.json"'},
    )
