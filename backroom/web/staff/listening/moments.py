"""One moment of a conversation, read with what stands around it, and filed as evidence."""

from datetime import timedelta
from uuid import UUID, uuid5

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from backroom.hiring.evidence import actions as evidence
from backroom.hiring.evidence import policy as evidence_policy
from backroom.hiring.evidence.models import Evidence
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.listening import queries
from backroom.hiring.listening.models import Transcript
from backroom.people.models import Person
from backroom.web.parts.acts import StaffRequest, try_form
from backroom.web.staff.listening.forms import MomentForm
from backroom.web.staff.listening.views import transcript_of

AROUND = 2  # turns on each side


@never_cache
@require_http_methods(["GET", "POST"])
def moment(request: StaffRequest, interview_id: UUID, turn: int) -> HttpResponse:
    transcript = transcript_of(request.user, interview_id)
    interview = transcript.interview
    listening = queries.listening(request.user, transcript)
    if turn >= len(listening.moments):
        raise Http404
    here = listening.moments[turn]
    competencies = [(c.code, c.name) for c in interview.rubric.competencies.all()]
    initial = {"text": "" if here.mine else here.text, "kind": "quote"}
    form = MomentForm(request.POST if request.method == "POST" else None, competencies=competencies, initial=initial)
    may_file = evidence_policy.may_file(request.user, interview.application)
    if may_file and form.is_valid():
        filed = try_form(form, lambda: _file(request.user, transcript, turn, **form.cleaned_data))
        if filed is not None:
            messages.success(request, f"Filed under {dict(competencies)[form.cleaned_data['competency']]}.")
            return redirect("listening_moment", interview_id, turn)
    context = {
        "interview": interview,
        "candidate": interview.application.candidate,
        "here": here,
        "around": listening.moments[max(0, turn - AROUND) : turn + AROUND + 1],
        "before": turn - 1 if turn else None,
        "after": turn + 1 if turn + 1 < len(listening.moments) else None,
        "form": form,
        "may_file": may_file,
        "section": "home",
    }
    return render(request, "staff/listening/moment.html", context)


def _file(who: Person, transcript: Transcript, turn: int, *, text: str, kind: str, competency: str) -> Evidence:
    """A note of one's own, as if it had been typed then, and its filing; twice the same is once."""
    interview = transcript.interview
    start = queries.start_of(transcript, turn)
    with transaction.atomic():
        note = interviews.save_note(
            by=who,
            interview=interview,
            note_id=uuid5(transcript.pk, f"{turn}:{kind}:{text}"),
            text=text,
            kind=kind,
            at=interview.started_at + timedelta(seconds=start),
            edition=1,
        )
        return evidence.file_evidence(by=who, note=note, competency_code=competency, kind=kind)
