"""Complaints and requests (the people partner's alone), erasure and holds, the reveal and the hand-over page."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from backroom.hiring.afterwards import actions, policy, queries, retention
from backroom.hiring.afterwards.models import Kind, Request
from backroom.hiring.candidates import actions as candidate_actions
from backroom.hiring.candidates import policy as candidates_policy
from backroom.hiring.candidates import queries as candidates
from backroom.people.models import Person, Role
from backroom.records import clock
from backroom.records.refusals import demand
from backroom.web.parts.acts import StaffRequest, try_button, try_form
from backroom.web.staff.afterwards.forms import AnswerForm


@require_safe
def requests(request: StaffRequest) -> HttpResponse:
    demand(request.user.holds(Role.PEOPLE_PARTNER))
    rows = queries.requests_for(request.user)
    return render(request, "staff/afterwards/requests.html", {"rows": rows, "today": clock.now().date()})


@require_http_methods(["GET", "POST"])
def request_page(request: StaffRequest, request_id: UUID) -> HttpResponse:
    asked = _asked(request.user, request_id)
    form = AnswerForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        text = form.cleaned_data["text"]
        try_form(form, lambda: actions.answer_request(by=request.user, request=asked, text=text))
        if form.is_valid():
            messages.success(request, "The answer stands on the candidate’s page.")
            return redirect("requests")
    candidate = asked.application.candidate
    context = {
        "asked": asked,
        "form": form,
        "holds": list(candidates_policy.standing_holds(candidate)),
        "may_erase": candidates_policy.may_erase(request.user, candidate),
        "kept_until": queries.kept_until(asked.application),
        "as_of": retention.AS_OF,
    }
    return render(request, "staff/afterwards/request.html", context)


@require_POST
def request_acknowledge(request: StaffRequest, request_id: UUID) -> HttpResponse:
    asked = _asked(request.user, request_id)
    actions.acknowledge_request(by=request.user, request=asked)
    messages.success(request, "Acknowledged; the candidate sees that you look after it.")
    return redirect("request_page", asked.pk)


@require_POST
def request_erase(request: StaffRequest, request_id: UUID) -> HttpResponse:
    """Rows, files and key. The page of the request goes with it."""
    asked = _asked(request.user, request_id)
    demand(asked.kind == Kind.ERASE)
    candidate = asked.application.candidate
    done = try_button(
        request,
        lambda: candidate_actions.erase_candidate(by=request.user, candidate=candidate),
        "Erased: rows and files are gone, and the key that opens what backups still hold is destroyed.",
    )
    return redirect("requests") if done else redirect("request_page", request_id)


@require_POST
def house_reveal(request: StaffRequest, application_id: UUID) -> HttpResponse:
    application = get_object_or_404(candidates.applications_of(request.user), pk=application_id)
    actions.agree_reveal(by=request.user, application=application)
    messages.success(request, "Said. When the other side says so too, you both read.")
    return redirect("house_card", application.pk)


@require_safe
def hand_over(request: StaffRequest, application_id: UUID) -> HttpResponse:
    application = get_object_or_404(candidates.applications_of(request.user), pk=application_id)
    demand(policy.may_read_hand_over(request.user, application))
    view = queries.hand_over(request.user, application)
    context = {"application": application, "job": application.job, "section": "jobs", "hand_over": view}
    return render(request, "staff/afterwards/hand_over.html", context)


def _asked(who: Person, request_id: UUID) -> Request:
    found = queries.request_for(who, request_id)
    if found is None:
        raise Http404
    return found
