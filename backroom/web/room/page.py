"""The room itself: the page, its state as data, its end, and a note without scripts."""

import uuid
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from backroom.hiring.cards import queries as cards
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.fit import queries as fit
from backroom.hiring.interviews import actions, language, policy, queries
from backroom.hiring.interviews.models import Interview, Note
from backroom.hiring.listening import queries as listening
from backroom.hiring.promises import queries as promises
from backroom.hiring.promises.models import Kind
from backroom.people.models import Person
from backroom.records import clock
from backroom.web.call import presence
from backroom.web.call.about import About, InPerson
from backroom.web.parts.acts import StaffRequest
from backroom.web.parts.forms import PartsForm
from backroom.web.room import times
from backroom.web.room.answers import for_script, interview_of


def show(request: StaffRequest, interview: Interview, form: PartsForm | None = None) -> HttpResponse:
    who = request.user
    guide = queries.guide_of(interview)
    notes = list(queries.notes_of(who, interview))
    state = _state(who, interview, notes)
    covered = [touch["theme"] for touch in state["touches"]]
    current = covered[-1] if covered and not interview.ended_at else None
    themes = list(guide.themes.all())
    context = {
        "interview": interview,
        "appointment": interview.appointment,
        "candidate": interview.application.candidate,
        "course": times.course_of(interview.appointment, interview.started_at),
        "openers": list(guide.openers.all()),
        "themes": themes,
        "still": [theme for theme in themes if theme.code == current or theme.code not in covered],
        "covered": [theme for theme in themes if theme.code in covered and theme.code != current],
        "current": current,
        "used": set(state["probes"]),
        "notes": notes,
        "questions": state["questions"],
        "locked": state["locked"],
        "state": state | _about(who, interview),
        "form": form,
        "call": _call(who, interview),
        "balance": _balance(who, interview),
        "consents": queries.consents_of(interview.appointment),
        "plain_id": uuid.uuid4(),
    } | _both_sides(who, interview)
    return render(request, "room/page.html", context, status=422 if form else 200)


@require_safe
@for_script
def room_state(request: StaffRequest, interview_id: UUID) -> dict[str, Any]:
    """For another tab, after a reload, and with a fresh token after signing in again."""
    interview = interview_of(request, interview_id)
    notes = list(queries.notes_of(request.user, interview))
    return _state(request.user, interview, notes) | {"csrf": get_token(request)}


@require_POST
def room_end(request: StaffRequest, interview_id: UUID) -> HttpResponse:
    interview = interview_of(request, interview_id)
    actions.end_interview(by=request.user, interview=interview)
    return redirect("write_up", interview.application_id)


def _state(who: Person, interview: Interview, notes: list[Note]) -> dict[str, Any]:
    scorecard = evidence.own_scorecard(who, interview.application)
    touches = queries.touches_of(interview)
    questions = fit.questions_for(who, interview.application)
    return {
        "notes": [_note(note) for note in notes],
        "touches": [
            {"id": str(touch.pk), "theme": touch.theme.code if touch.theme else "", "at": touch.at.isoformat()}
            for touch in touches
        ],
        "probes": sorted(queries.used_probe_ids(interview)),
        "questions": [{"id": str(q.pk), "text": q.text, "answered": q.answered_at is not None} for q in questions],
        "ended_at": interview.ended_at.isoformat() if interview.ended_at else None,
        "locked": scorecard is not None and scorecard.submitted_at is not None,
        "now": clock.now().isoformat(),
    }


def _both_sides(who: Person, interview: Interview) -> dict[str, Any]:
    """What the candidate shared, what is owed to them, and what was promised so far."""
    application = interview.application
    return {
        "wishes": cards.shared_wishes(who, application),
        "owed": [question for question in fit.questions_for(who, application) if question.is_owed],
        "promises": promises.promises_for(who, application),
        "kinds": Kind.choices,
        "promise_id": uuid.uuid4(),
    }


def _about(who: Person, interview: Interview) -> dict[str, Any]:
    """What the scripts need beside the state: whose room it is, its zone, and addresses up to the part they add."""
    room = reverse("room", args=[interview.pk])
    urls = {name: f"{room}{name}/" for name in ("notes", "themes", "pauses", "probes", "questions")} | {
        "state": reverse("room_state", args=[interview.pk]),
        "socket": f"/ws/rooms/{interview.pk}/",
        "sign_in": f"{reverse(settings.LOGIN_URL)}?next={room}",
    }
    return {
        "urls": urls,
        "candidate": interview.application.candidate.first_name,
        "person": str(who.pk),
        "interview": str(interview.pk),
        "zone": settings.TIME_ZONE,
    }


def _note(note: Note) -> dict[str, Any]:
    return {
        "id": str(note.pk),
        "text": note.text,
        "kind": note.kind,
        "at": note.at.isoformat(),
        "saved_at": note.saved_at.isoformat(),
        "edition": note.edition,
        "theme": note.theme.code if note.theme else None,
        "aside": note.quarantined_at is not None,
        "remark": remark_of(note),
    }


def remark_of(note: Note) -> dict[str, str] | None:
    """What the page may say quietly under a note."""
    remark = language.remark_on(note)
    return {"words": remark.words, "message": remark.message, "fix": remark.fix} if remark else None


def _call(who: Person, interview: Interview) -> About | None:
    if not policy.may_join_call(who, interview.appointment):
        return None
    name = interview.application.candidate.first_name
    at = reverse("room_talk_time", args=[interview.pk])
    return About(f"/ws/rooms/{interview.pk}/call/", presence.INTERVIEWER, name, who, at, _talk_time(who, interview))


def _balance(who: Person, interview: Interview) -> InPerson | None:
    if not policy.may_measure_balance(who, interview.appointment):
        return None
    name = interview.application.candidate.first_name
    at = reverse("room_talk_time", args=[interview.pk])
    return InPerson(f"/ws/rooms/{interview.pk}/balance/", presence.INTERVIEWER, name, at, _talk_time(who, interview))


def _talk_time(who: Person, interview: Interview) -> dict[str, float]:
    kept = listening.talk_time_of(who, interview)
    return {"mine": kept.mine, "theirs": kept.theirs, "longest": kept.longest} if kept else {}
