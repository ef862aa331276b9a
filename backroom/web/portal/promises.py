"""What was promised, on the candidate's side: written, acknowledged, put right."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.promises import actions, policy, queries
from backroom.hiring.promises.models import Promise
from backroom.web.parts.acts import try_form
from backroom.web.portal import entry
from backroom.web.portal.forms import PromiseForm, WordingForm
from backroom.web.portal.views import PROMISES, back, frame


@require_http_methods(["GET", "POST"])
@entry.candidates_page
def portal_promise_new(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    form = PromiseForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try_form(form, lambda: actions.write_promise(by=link, application=link.application, **form.cleaned_data))
        if form.is_valid():
            return back(request, link, PROMISES, _("It is written down. The other side reads it and answers."))
    return render(request, "portal/promise_new.html", frame(link) | {"form": form})


@require_http_methods(["GET", "POST"])
@entry.candidates_page
def portal_promise_correct(request: HttpRequest, link: PrivateLink, promise_id: UUID) -> HttpResponse:
    promise = _promise(link, promise_id)
    now = next(view for view in queries.own_promises(link.application) if view.id == promise.pk)
    form = WordingForm(request.POST if request.method == "POST" else None, initial={"text": now.text})
    if form.is_valid():
        try_form(form, lambda: actions.correct_promise(by=link, promise=promise, text=form.cleaned_data["text"]))
        if form.is_valid():
            return back(request, link, PROMISES, _("Your words stand beside theirs."))
    return render(request, "portal/promise_correct.html", frame(link) | {"form": form, "promise": now})


@require_POST
@entry.candidates_page
def portal_promise_yes(request: HttpRequest, link: PrivateLink, promise_id: UUID) -> HttpResponse:
    promise = _promise(link, promise_id)
    if not policy.may_acknowledge(link, promise):
        return back(request, link, PROMISES, _("There is nothing to confirm here any more."))
    try:
        actions.acknowledge_promise(by=link, promise=promise, wording=request.POST.get("wording", ""))
    except actions.WordsMoved as refused:
        return back(request, link, PROMISES, refused.words)
    return back(request, link, PROMISES, _("Confirmed, by both of you."))


def _promise(link: PrivateLink, promise_id: UUID) -> Promise:
    found = queries.promise_of(link.application, promise_id)
    if found is None:
        raise Http404
    return found
