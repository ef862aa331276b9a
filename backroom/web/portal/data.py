"""My data: see it, take it along, ask for it to be corrected, not used, erased; and complain, in two clicks."""

import json

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from backroom.hiring.afterwards import actions, queries
from backroom.hiring.afterwards.models import Kind
from backroom.hiring.candidates.models import PrivateLink
from backroom.web.parts.acts import try_form
from backroom.web.portal import entry
from backroom.web.portal.forms import RequestForm
from backroom.web.portal.views import frame, redirect_to


@require_safe
@entry.candidates_page
def portal_data(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    context = frame(link) | {
        "requests": queries.own_requests(link.application),
        "kept_until": queries.kept_until(link.application),
    }
    return render(request, "portal/data.html", context)


@require_POST
@entry.candidates_page
def portal_data_see(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    return render(request, "portal/held.html", frame(link) | {"held": actions.take_own_data(by=link)})


@require_POST
@entry.candidates_page
def portal_data_take(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    data = actions.take_own_data(by=link)
    response = HttpResponse(json.dumps(data, ensure_ascii=False, indent=2), content_type="application/json")
    response["Content-Disposition"] = 'attachment; filename="my-data.json"'
    return response


@require_http_methods(["GET", "POST"])
@entry.candidates_page
def portal_request(request: HttpRequest, link: PrivateLink, kind: str) -> HttpResponse:
    if kind not in Kind.values:
        raise Http404
    form = RequestForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        text = form.cleaned_data["text"]
        made = try_form(form, lambda: actions.make_request(by=link, kind=kind, text=text))
        if made:
            said = _("It has arrived. You hear from the people partner, and the day is below.")
            return redirect_to(request, link, "portal_data", said)
    context = frame(link) | {"form": form, "kind": Kind(kind)}
    return render(request, "portal/request.html", context)
