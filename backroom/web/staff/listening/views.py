"""One conversation's review, its transcript brought in and put right; one's own trend; middle values."""

from uuid import UUID

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from backroom.engines.conversation import strip, strip_svg, strip_tall_svg, trend_svg
from backroom.hiring.interviews import queries as interviews
from backroom.hiring.interviews.consent import Purpose
from backroom.hiring.interviews.models import Interview
from backroom.hiring.listening import actions, policy, queries, trend
from backroom.hiring.listening.models import Transcript
from backroom.hiring.recording import assembly
from backroom.hiring.recording import queries as recording
from backroom.hiring.scheduling.setup.models import PlaceKind
from backroom.people.models import Person
from backroom.records.refusals import demand
from backroom.web.parts.acts import StaffRequest, try_button, try_form
from backroom.web.staff.listening.forms import AttachForm, CutInForm, VoicesForm


def interview_of(who: Person, interview_id: UUID) -> Interview:
    """One's own conversation; anybody else's is not there."""
    return get_object_or_404(interviews.interviews_of(who), pk=interview_id)


def transcript_of(who: Person, interview_id: UUID) -> Transcript:
    found = queries.of_interview(who, interview_of(who, interview_id))
    if found is None:
        raise Http404
    return found


@never_cache
@require_safe
def review(request: StaffRequest, interview_id: UUID) -> HttpResponse:
    interview = interview_of(request.user, interview_id)
    transcript = queries.of_interview(request.user, interview)
    if transcript is None:
        return _without(request, interview, AttachForm())
    listening = queries.listening(request.user, transcript)
    return render(request, "staff/listening/review.html", _about(request, interview) | _drawn(request, listening))


@require_http_methods(["GET", "POST"])
def attach(request: StaffRequest, interview_id: UUID) -> HttpResponse:
    interview = interview_of(request.user, interview_id)
    if request.method != "POST":
        return redirect("listening", interview_id)
    form = AttachForm(request.POST, request.FILES)
    if form.is_valid():
        content, kind = _content(form.cleaned_data["file"]), form.cleaned_data["form"] or "auto"
        made = try_form(
            form,
            lambda: actions.attach_transcript(by=request.user, interview=interview, content=content, form=kind),
        )
        if made is not None:
            if made.skipped:
                messages.warning(request, f"{made.skipped} damaged places were skipped; everything else was read.")
            messages.success(request, "The transcript is here. See first whether the voices are named right.")
            return redirect("listening", interview_id)
    return _without(request, interview, form)


@require_http_methods(["GET", "POST"])
def voices(request: StaffRequest, interview_id: UUID) -> HttpResponse:
    transcript = transcript_of(request.user, interview_id)
    form = VoicesForm(request.POST if request.method == "POST" else None, transcript=transcript)
    if form.is_valid():
        try_form(
            form,
            lambda: actions.set_voices(
                by=request.user, transcript=transcript, mine=form.cleaned_data["mine"], names=form.names()
            ),
        )
        if form.is_valid():
            messages.success(request, "The voices are named, and everything is counted anew.")
            return redirect("listening", interview_id)
    return render(request, "staff/listening/voices.html", _about(request, transcript.interview) | {"form": form})


@require_POST
def erase(request: StaffRequest, interview_id: UUID) -> HttpResponse:
    transcript = transcript_of(request.user, interview_id)
    done = "The transcript is erased, and its figures with it. Notes you took from it are still your notes."
    try_button(request, lambda: actions.erase_transcript(by=request.user, transcript=transcript), done)
    return redirect("listening", interview_id)


@never_cache
@require_safe
def own(request: StaffRequest) -> HttpResponse:
    cut_in = queries.cut_in_of(request.user)
    return _own(request, CutInForm(initial={"milliseconds": cut_in}))


@require_http_methods(["GET", "POST"])
def cut_in(request: StaffRequest) -> HttpResponse:
    if request.method != "POST":
        return redirect("listening_own")
    form = CutInForm(request.POST)
    if form.is_valid():
        milliseconds = form.cleaned_data["milliseconds"]
        try_form(form, lambda: actions.set_cut_in(by=request.user, milliseconds=milliseconds))
        if form.is_valid():
            messages.success(request, f"You cut in from {milliseconds} ms on; all your conversations are counted anew.")
            return redirect("listening_own")
    return _own(request, form)


def _own(request: StaffRequest, form: CutInForm) -> HttpResponse:
    rows = trend.own_trend(request.user)
    points = [(f"{row.at:%d %b}", row.open, row.talk_share) for row in rows]
    context = {
        "rows": rows,
        "balances": [(row, strip.minutes(row.longest)) for row in trend.own_balances(request.user)],
        "form": form,
        "cut_in": queries.cut_in_of(request.user),
        "chart": mark_safe(trend_svg.svg(points)) if len(rows) > 1 else "",
        "may_see_together": policy.may_see_together(request.user),
        "section": "home",
    }
    return render(request, "staff/listening/own.html", context)


@never_cache
@require_safe
def together(request: StaffRequest) -> HttpResponse:
    demand(policy.may_see_together(request.user))
    context = {
        "together": trend.together(request.user),
        "interviews_at_least": policy.INTERVIEWS_AT_LEAST,
        "interviewers_at_least": policy.INTERVIEWERS_AT_LEAST,
        "section": "home",
    }
    return render(request, "staff/listening/together.html", context)


def _content(file: UploadedFile) -> bytes:
    """One byte more than is taken, however large the file."""
    return bytes(file.read(actions.LARGEST + 1))


def _without(request: StaffRequest, interview: Interview, form: AttachForm) -> HttpResponse:
    agreed = interviews.both_agreed(interview.appointment, Purpose.TRANSCRIPT)
    return render(request, "staff/listening/none.html", _about(request, interview) | {"form": form, "agreed": agreed})


def _about(request: StaffRequest, interview: Interview) -> dict[str, object]:
    candidate = interview.application.candidate
    time = queries.talk_time_of(request.user, interview)
    return {
        "interview": interview,
        "candidate": candidate,
        "job": interview.application.job,
        "section": "home",
        "talk_time": time,
        "longest": strip.minutes(time.longest) if time else "",
        "in_person": interview.appointment.place.kind == PlaceKind.IN_PERSON,
        "takes": recording.takes_of(request.user, interview.pk),
        "has_length": assembly.is_here(),
    }


def _drawn(request: StaffRequest, listening: queries.Listening) -> dict[str, object]:
    candidate = listening.transcript.interview.application.candidate
    address = reverse("listening_moment", args=[listening.transcript.interview_id, 0]).removesuffix("0/") + "{turn}/"
    title = f"The conversation with {candidate.first_name} as two voices; the tables below say the same."
    number = _number(request.GET.get("s", "0"), len(listening.suggestions))
    return {
        "listening": listening,
        "strip": mark_safe(strip_svg.svg(listening.strip, title, listening.pins, address)),
        "strip_tall": mark_safe(strip_tall_svg.svg(listening.strip, title, listening.pins, address)),
        "legend": mark_safe(strip_svg.legend(listening.strip, bool(listening.pins))),
        "suggestion": listening.suggestions[number] if listening.suggestions else None,
        "next": (number + 1) % len(listening.suggestions) if len(listening.suggestions) > 1 else None,
    }


def _number(text: str, count: int) -> int:
    return int(text) % count if count and text.isascii() and text.isdigit() and len(text) < 5 else 0
