"""The decision memo, as a page and on paper."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from backroom.hiring.decisions import memos, policy, queries
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
