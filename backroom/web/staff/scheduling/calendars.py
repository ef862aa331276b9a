"""Calendars: the private feed, and one's own calendar on the company's server."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from backroom.hiring.scheduling import entries, queries
from backroom.hiring.scheduling.setup import actions as setup
from backroom.records import clock
from backroom.web.parts.acts import StaffRequest, try_form
from backroom.web.parts.forms import LineField, PartsForm


class CalendarForm(PartsForm):
    """Where one's calendar is, and a password made for this alone."""

    url = LineField(label="Address of the calendar", max_length=300)
    username = LineField(label="Name on that server", max_length=120)
    password = forms.CharField(
        label="Password",
        max_length=200,
        widget=forms.PasswordInput,
        help_text="Better one made for Backroom alone. It is kept sealed.",
    )


@require_http_methods(["GET", "POST"])
def calendars(request: StaffRequest) -> HttpResponse:
    """The feed's address, and the form to connect a calendar."""
    account = queries.calendar_account(request.user.pk)
    initial: dict[str, Any] = {"url": settings.BACKROOM_CALENDAR_URL}
    form = CalendarForm(request.POST if request.method == "POST" else None, initial=initial)
    if form.is_valid():
        made = try_form(form, lambda: setup.connect_calendar(by=request.user, **form.cleaned_data))
        if made:
            messages.success(request, "Connected. Your busy times are read in a moment, and every quarter of an hour.")
            return redirect("calendars")
    context = {
        "form": form,
        "account": account,
        "server": settings.BACKROOM_CALENDAR_URL,
        "feed": queries.feed_address(request.user),
    }
    return render(request, "staff/scheduling/calendars.html", context)


@require_POST
def feed_new(request: StaffRequest) -> HttpResponse:
    setup.make_feed(by=request.user)
    messages.success(request, "A new address is made. One that you had before no longer works.")
    return redirect("calendars")


@require_POST
def feed_end(request: StaffRequest) -> HttpResponse:
    setup.end_feed(by=request.user)
    messages.success(request, "The address no longer works.")
    return redirect("calendars")


@require_POST
def calendar_disconnect(request: StaffRequest) -> HttpResponse:
    setup.disconnect_calendar(by=request.user)
    messages.success(request, "Taken away, and what it told is forgotten.")
    return redirect("calendars")


@login_not_required
@cache_control(no_store=True)
@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """For a calendar program, which cannot sign in: the secret address is the key, and shows no candidate's name."""
    owner = queries.feed_owner(token)
    if owner is None:
        raise Http404
    found = queries.feed_entries(owner, clock.now())
    content = entries.written(found, entries.PUBLISH, name="Conversations")
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response
