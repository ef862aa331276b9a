"""A dated change of a rating that is already in, with its reason."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from backroom.hiring.evidence import actions, policy, queries
from backroom.web.parts import acts
from backroom.web.staff.evidence import page
from backroom.web.staff.evidence.forms import AmendForm


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def amend(request: Any, rating_id: UUID) -> HttpResponse:
    rating = get_object_or_404(queries.ratings_of(request.user), pk=rating_id)
    if not policy.may_amend(request.user, rating):
        raise PermissionDenied
    application = page.application_of(request.user, rating.scorecard.application_id)
    if rating.scorecard.submitted_at is None:
        return redirect(page.page_of(request.user, application, f"#c-{rating.competency.code}"))
    form = AmendForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        done = acts.try_form(
            form,
            lambda: actions.amend_rating(
                by=request.user, rating=rating, level=form.chosen(), reason=form.cleaned_data["reason"]
            ),
        )
        if done:
            messages.success(request, f"{rating.competency.name} is amended. The first rating stays beside it.")
            return redirect(page.page_of(request.user, application, f"#c-{rating.competency.code}"))
    found = page.write_up_of(request.user, application)
    context = page.context(request, found) | {
        "form": form,
        "rating": rating,
        "shelf": next(shelf for shelf in found.shelves if shelf.code == rating.competency.code),
        "back": page.page_of(request.user, application),
        "chosen": _chosen(form),
    }
    return render(request, "staff/evidence/amend.html", context)


def _chosen(form: AmendForm) -> int | str:
    """What was typed, for the anchors: nothing is chosen beforehand."""
    value = str(form.data.get("level", "")) if form.is_bound else ""
    return int(value) if value.isdigit() else value
