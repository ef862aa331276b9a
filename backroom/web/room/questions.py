"""The candidate's own question: answered, or the mark taken back."""

from typing import Any
from uuid import UUID

from django.views.decorators.http import require_http_methods

from backroom.hiring.fit import actions, queries
from backroom.records import clock
from backroom.web.parts.acts import StaffRequest
from backroom.web.room.answers import NotHeard, body_of, for_script, interview_of, truth_of


@require_http_methods(["PUT"])
@for_script
def room_question(request: StaffRequest, interview_id: UUID, question_id: UUID) -> dict[str, Any]:
    interview = interview_of(request, interview_id)
    answered = truth_of(body_of(request), "answered")
    asked = queries.questions_for(request.user, interview.application)
    question = next((row for row in asked if row.pk == question_id), None)
    if question is None:
        raise NotHeard(404, "no_question", "This question was taken back.", "Load the page again.")
    if (question.answered_at is not None) != answered:
        actions.answer_question(by=request.user, question=question, answered=answered)
    return {"saved_at": clock.now().isoformat()}
