"""One answer after the other, and after the last one the key."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from backroom.engines.findings import Measure
from backroom.hiring.calibration import actions, policy, queries
from backroom.hiring.calibration.vignettes import collection
from backroom.records.refusals import demand
from backroom.web.parts import acts
from backroom.web.parts.acts import StaffRequest
from backroom.web.staff.calibration.forms import LevelForm


@never_cache
@require_safe
def own(request: StaffRequest) -> HttpResponse:
    demand(policy.may_rate(request.user))
    return _shown(request)


@never_cache
@require_POST
def rate(request: StaffRequest) -> HttpResponse:
    demand(policy.may_rate(request.user))
    mine = queries.own_round(request.user, timezone.localdate())
    asked = next((one for one in mine.todo if one.code == request.POST.get("vignette")), None)
    if asked is None:
        messages.info(request, "That answer has its level already; this is how it stands.")
        return redirect("calibration")
    form = LevelForm(request.POST, of=asked)
    if not form.is_valid():
        return _shown(request, form)
    made = acts.try_form(
        form, lambda: actions.rate(by=request.user, vignette=asked.code, level=form.cleaned_data["level"])
    )
    return redirect("calibration") if made else _shown(request, form)


def _shown(request: StaffRequest, form: LevelForm | None = None) -> HttpResponse:
    mine = queries.own_round(request.user, timezone.localdate())
    code = form.data.get("vignette") if form else ""
    asked = next((one for one in mine.todo if one.code == code), mine.todo[0] if mine.todo else None)
    context = {
        "round": mine,
        "rated": [(one, _apart(one.apart)) for one in mine.rated],
        "leaning": _leaning(mine) if mine.rated else "",
        "severity": _severity(mine.severity) if mine.severity else "",
        "asked": asked,
        "number": mine.asked - len(mine.todo) + 1,
        "form": form or (LevelForm(of=asked) if asked else None),
        "collection": collection(),
        "at_least": policy.AT_LEAST,
    }
    return render(request, "staff/calibration/own.html", context)


def _apart(levels: int) -> str:
    return "" if not levels else f"you: {abs(levels)} {'higher' if levels > 0 else 'lower'}"


def _leaning(mine: queries.Round) -> str:
    lean = mine.leaning
    way = "neither stricter nor more lenient in all"
    if round(lean, 1):
        way = f"in all {abs(lean):.1f} {'more lenient' if lean > 0 else 'stricter'}"
    return f"On average {mine.apart:.1f} levels away, {way}. From {mine.asked} answers: a hint, not a measure."


def _severity(found: Measure) -> str:
    assert found.value is not None and found.low is not None and found.high is not None
    if found.high - found.low < 0.05:
        return f"No difference in strictness that {found.n} answers could show."
    way = "about as strict as the others"
    if abs(found.value) >= 0.05:
        way = f"{abs(found.value):.1f} levels {'more lenient' if found.value > 0 else 'stricter'} than all together"
    return f"{way[0].upper()}{way[1:]} (95 % interval {found.low:+.1f} to {found.high:+.1f}, from {found.n} answers)."
