"""Opening the room: before the talk one sees it laid out; one press begins."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from backroom.hiring.fit import queries as fit
from backroom.hiring.guides import queries as guides
from backroom.hiring.interviews import actions, policy
from backroom.hiring.interviews import queries as interviews
from backroom.hiring.scheduling import queries as scheduling
from backroom.hiring.scheduling.models import Appointment
from backroom.records.refusals import Refused
from backroom.web.parts.acts import StaffRequest
from backroom.web.room import page, times


@never_cache
@require_safe
def room(request: StaffRequest, interview_id: UUID) -> HttpResponse:
    interview = interviews.interviews_of(request.user).filter(pk=interview_id).first()
    if interview is None:
        return fresh(request, appointment_of(request, interview_id))
    # Already read, with its team: the policy need not ask again.
    interview.appointment.application = interview.application
    if not policy.may_open_room(request.user, interview.appointment):
        raise PermissionDenied("This conversation is no longer yours to hold. Ask the hiring manager.")
    return page.show(request, interview)


@require_POST
def begin(request: StaffRequest, interview_id: UUID) -> HttpResponse:
    appointment = appointment_of(request, interview_id)
    try:
        actions.start_interview(by=request.user, appointment=appointment)
    except Refused as refused:
        return fresh(request, appointment, refused.words)
    return redirect("room", interview_id)


def fresh(request: StaffRequest, appointment: Appointment, problem: str = "") -> HttpResponse:
    application = appointment.application
    guide = guides.current(application.job)
    context = {
        "appointment": appointment,
        "candidate": application.candidate,
        "course": times.course_of(appointment, None),
        "themes": list(guide.themes.all()) if guide else [],
        "openers": list(guide.openers.all()) if guide else [],
        "questions": fit.questions_for(request.user, application),
        "problem": problem,
        "consents": interviews.consents_of(appointment),
    }
    return render(request, "room/fresh.html", context)


def appointment_of(request: StaffRequest, interview_id: UUID) -> Appointment:
    appointment = scheduling.appointments_of(request.user).filter(pk=interview_id).first()
    if appointment is None:
        raise Http404
    if not policy.may_open_room(request.user, appointment):
        raise PermissionDenied("Only the one interviewer enters this room.")
    return appointment
