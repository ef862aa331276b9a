"""Outcomes by group and raters together, as counts alone: the people partner's page, with no candidate on it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from backroom.engines.fairness import adverse_impact, agreement, counting
from backroom.hiring.calibration import queries as calibration
from backroom.hiring.fairness import actions, policy
from backroom.hiring.fairness import outcomes as released
from backroom.hiring.fairness.categories import UNSAID_WORDS

NOTHING_NEW = (
    "There is nothing new to show yet. Numbers are counted again when five more have been offered a post and five more "
    "have not, and change only where each has moved by five, so that nobody can be found by comparing."
)


@never_cache
@require_safe
def outcomes(request: Any) -> HttpResponse:
    found = [(one, _report(one)) for one in released.released(request.user)]
    together = calibration.together(request.user, timezone.localdate())
    context = {
        "section": "outcomes",
        "found": found,
        "together": together,
        "alike": _alike(together) if together else [],
        "benchmarks": agreement.BENCHMARKS,
    }
    return render(request, "staff/fairness/outcomes.html", context)


def _alike(together: calibration.Together) -> list[tuple[str, str, str]]:
    """Measure, value and interval, in words where there is none."""
    rows = [(f"Away from the key, {name}", f"{steps:.1f} levels on average", "–") for name, steps in together.apart]
    for name, found in (("Krippendorff’s alpha", together.alpha), ("One rater’s reliability, ICC(2,1)", together.icc)):
        value = found.caution if found.value is None else f"{found.value:.2f}"
        bounds = "–" if found.low is None or found.high is None else f"{found.low:.2f} to {found.high:.2f}"
        rows.append((name, value, bounds))
    return rows


@never_cache
@require_POST
def outcomes_count(request: Any) -> HttpResponse:
    if not policy.may_see_outcomes(request.user):
        raise PermissionDenied
    made = actions.count_outcomes(by=request.user)
    messages.success(request, "The numbers are counted anew." if made else NOTHING_NEW)
    return redirect("outcomes")


def _report(one: released.Released) -> adverse_impact.Report | None:
    """Verdicts from what is shown, and from nothing else. Who prefers not to say is counted, and is no group."""
    groups = {words: (x, n) for words, x, n in one.groups if words != UNSAID_WORDS}
    return adverse_impact.analyse(counting.of_pairs(groups)) if len(groups) > 1 else None
