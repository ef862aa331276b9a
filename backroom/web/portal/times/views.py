"""The candidate chooses a time, offers their own, moves or calls off, and takes a calendar entry along."""

from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.scheduling import agreed, claims, entries, free, policy, queries
from backroom.hiring.scheduling.choosing import actions as choosing
from backroom.hiring.scheduling.free import Slot
from backroom.hiring.scheduling.models import Appointment, TimeRequest
from backroom.hiring.scheduling.visit import actions as visit
from backroom.records.refusals import Refused
from backroom.web.parts import zones
from backroom.web.portal import entry
from backroom.web.portal.times import page
from backroom.web.portal.times.forms import OfferForm, ReasonForm, moment

TIMES = "times"


@require_http_methods(["GET", "POST"])
@entry.candidates_page
def portal_choose(request: HttpRequest, link: PrivateLink, request_id: UUID) -> HttpResponse:
    """Every free time is a button of a radio group; the chosen one is taken or, just gone, said so."""
    asked = _asked(link, request_id)
    if asked is None or not asked.pick:
        return _gone(request, link)
    zone = page.own_zone(link, _zone(request))
    slots = free.slots_for(link.application, asked.interviewer, asked.place_kind)
    wrong = ""
    if request.method == "POST":
        try:
            at = moment(request.POST.get("time", ""))
            booked = choosing.book(by=link, request=asked, begins_at=at, zone=zone)
            return _back(
                request, link, _("Agreed: %(when)s.") % {"when": zones.span(booked.starts_at, booked.ends_at, zone)}
            )
        except ValidationError:
            wrong = _("Nothing is chosen yet. Choose one of these times.")
        except agreed.AlreadyAgreed:
            return _gone(request, link)
        except (choosing.NotFree, claims.Taken):
            wrong = _("Someone took %(at)s a moment ago. These are still free.") % {"at": zones.clock(at, zone)}
            slots = free.slots_for(link.application, asked.interviewer, asked.place_kind)
    return _choose(request, link, asked, slots, zone, wrong)


@require_http_methods(["GET", "POST"])
@entry.candidates_page
def portal_offer(request: HttpRequest, link: PrivateLink, request_id: UUID) -> HttpResponse:
    asked = _asked(link, request_id)
    if asked is None:
        return _gone(request, link)
    zone = page.own_zone(link, _zone(request))
    form = OfferForm(zone, request.POST if request.method == "POST" else None)
    if form.is_valid():
        choosing.offer_times(by=link, request=asked, spans=form.spans, zone=zone)
        name = asked.interviewer.first_name
        return _back(
            request, link, _("Your times have arrived. %(who)s picks one, and it stands here.") % {"who": name}
        )
    there = page.choosing(link, asked.interviewer, asked.place_kind, [], zone, 1)
    context = {"form": form, "asked": asked, "page": there, "link": link, "company": settings.BACKROOM_COMPANY}
    return render(request, "portal/times/offer.html", context)


@require_http_methods(["GET", "POST"])
@entry.candidates_page
def portal_move(request: HttpRequest, link: PrivateLink, appointment_id: UUID) -> HttpResponse:
    found = queries.own_appointment(link.application, appointment_id)
    if found is None:
        return _gone(request, link)
    zone = page.own_zone(link, _zone(request))
    form, wrong = ReasonForm(request.POST if request.method == "POST" else None), ""
    if request.method == "POST" and form.is_valid():
        try:
            at = moment(request.POST.get("time", ""))
            reason = form.cleaned_data["reason"]
            choosing.move(by=link, appointment=found, begins_at=at, zone=zone, reason=reason)
            return _back(request, link, _("Moved. The new time stands here, and everyone concerned is told."))
        except ValidationError:
            wrong = _("Nothing is chosen yet. Choose one of these times.")
        except (choosing.NotFree, claims.Taken):
            wrong = _("Someone took %(at)s a moment ago. These are still free.") % {"at": zones.clock(at, zone)}
        except Refused as refused:
            wrong = refused.words
    found = queries.own_appointment(link.application, appointment_id) or found
    slots = free.slots_for(link.application, found.interviewer, found.place.kind, moving=found)
    return _choose(request, link, None, slots, zone, wrong, found, form)


@require_http_methods(["GET", "POST"])
@entry.candidates_page
def portal_cancel(request: HttpRequest, link: PrivateLink, appointment_id: UUID) -> HttpResponse:
    found = queries.own_appointment(link.application, appointment_id)
    if found is None:
        return _gone(request, link)
    form = ReasonForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            choosing.call_off(by=link, appointment=found, **form.cleaned_data)
            return _back(request, link, _("Called off. Nothing else is lost by it."))
        except Refused as refused:
            form.add_error(None, refused.words)
    zone = page.own_zone(link, _zone(request))
    context = {"form": form, "link": link, "when": zones.span(found.starts_at, found.ends_at, zone), "talk": found}
    return render(request, "portal/times/cancel.html", context | {"company": settings.BACKROOM_COMPANY})


@require_safe
@entry.candidates_page
def portal_calendar(request: HttpRequest, link: PrivateLink, appointment_id: UUID) -> HttpResponse:
    """The entry that came by mail, for a calendar that the mail does not reach. Its address leads back to the page."""
    found = queries.own_appointment(link.application, appointment_id)
    if found is None:
        return _gone(request, link)
    stops = [stop for stop in queries.stops_of(found) if not stop.as_substitute]
    visit = entries.for_candidate(found, stops, candidates.address_of(link), link.application.candidate.email)
    response = HttpResponse(entries.written([visit], entries.PUBLISH), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="conversation.ics"'
    return response


@require_POST
@entry.candidates_page
def portal_stop(request: HttpRequest, link: PrivateLink, stop_id: UUID) -> HttpResponse:
    """Leave a stop out, or take part in it after all."""
    stop = queries.own_stop(link.application, stop_id)
    back_in = "in" in request.POST
    if stop is None or not policy.may_leave_out(link, stop) or back_in == (stop.declined_at is None):
        return _gone(request, link)
    try:
        (visit.take_back_in if back_in else visit.leave_out)(by=link, stop=stop)
    except Refused:
        words = _("That time has gone to somebody else. If you would like it all the same, write to us.")
        messages.error(request, words, extra_tags=TIMES)
        return _home(link)
    what = {"what": stop.title}
    said = _("%(what)s is in again.") if back_in else _("%(what)s is left out. It does not count against you.")
    return _back(request, link, said % what)


def _choose(
    request: HttpRequest,
    link: PrivateLink,
    asked: TimeRequest | None,
    slots: list[Slot],
    zone: str,
    wrong: str,
    moving: Appointment | None = None,
    form: ReasonForm | None = None,
) -> HttpResponse:
    number = request.GET.get("page", "1")
    interviewer = asked.interviewer if asked else moving.interviewer  # type: ignore[union-attr]
    kind = asked.place_kind if asked else moving.place.kind  # type: ignore[union-attr]
    shown = page.choosing(
        link, interviewer, kind, slots, zone, int(number) if number.isdecimal() and len(number) < 4 else 1, moving
    )
    context = {
        "page": shown,
        "asked": asked,
        "moving": moving,
        "link": link,
        "wrong": wrong,
        "chosen": request.POST.get("time", ""),
        "form": form or ReasonForm(),
        "company": settings.BACKROOM_COMPANY,
    }
    return render(
        request, "portal/times/choose.html", context, status=409 if wrong and request.method == "POST" else 200
    )


def _asked(link: PrivateLink, request_id: UUID) -> TimeRequest | None:
    return queries.open_requests(link.application).filter(pk=request_id).first()


def _zone(request: HttpRequest) -> str | None:
    return request.POST.get("zone") or request.GET.get("zone")


def _gone(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    """Agreed meanwhile, taken back, or of somebody else: the own page says how things stand."""
    messages.info(request, _("That is settled already. This is how it stands now."), extra_tags=TIMES)
    return _home(link)


def _back(request: HttpRequest, link: PrivateLink, words: str) -> HttpResponse:
    messages.success(request, words, extra_tags=TIMES)
    return _home(link)


def _home(link: PrivateLink) -> HttpResponse:
    response = redirect("portal", link.pk)
    response["Location"] += "#p-h"
    return response
