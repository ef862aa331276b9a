"""Outcomes by group and raters together, as counts alone: the people partner's page, with no candidate on it."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from backroom.engines.fairness import adverse_impact, agreement, counting, figures, report
from backroom.hiring.calibration import queries as calibration
from backroom.hiring.fairness import actions, policy
from backroom.hiring.fairness import outcomes as released
from backroom.hiring.fairness.categories import UNSAID_WORDS
from backroom.records import clock

NOTHING_NEW = (
    "There is nothing new to show yet. Numbers are counted again when five more have been offered a post and five more "
    "have not, and change only where each has moved by five, so that nobody can be found by comparing."
)


@never_cache
@require_safe
def outcomes(request: Any) -> HttpResponse:
    found = [_compared(one) for one in released.released(request.user)]
    together = calibration.together(request.user, timezone.localdate())
    context = {
        "section": "outcomes",
        "found": found,
        "stale": released.stale(request.user, clock.now().date()),
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


@dataclass(frozen=True)
class Compared:
    """What is shown of one question: rates, the drawing of ratios, and for each comparison its measures in words."""

    one: released.Released
    rates: list[tuple[str, int, int, str]]
    reference: str
    primary: str
    forest: figures.Forest | None
    ratios: list[tuple[str, str, str]]
    comparisons: list[tuple[str, str, list[tuple[str, str]]]]  # group, verdict, measures
    alike: list[tuple[str, str]]


def _compared(one: released.Released) -> Compared:
    """Verdicts from what is shown, and from nothing else. Who prefers not to say is counted, and is no group."""
    rows = [*one.groups, *([("The others together", *one.rest)] if one.rest else [])]
    rates = [(words, n, x, f"{x / n:.0%}") for words, x, n in rows]
    groups = {words: (x, n) for words, x, n in one.groups if words != UNSAID_WORDS}
    if len(groups) < 2:
        return Compared(one, rates, "", "", None, [], [], [])
    found = adverse_impact.analyse(counting.of_pairs(groups))
    made = report.of_impact(found)["comparisons"]
    return Compared(
        one,
        rates,
        found.reference or "",
        adverse_impact.PRIMARIES[found.primary],
        figures.forest([(c["group"], c["impact_ratio"], c["ci_score"]) for c in made]),
        [(c["group"], figures.number(c["impact_ratio"]), figures.interval(c["ci_score"])) for c in made],
        [(c["group"], c["verdict"], figures.impact_rows(c)) for c in made],
        list(one.chances),
    )
