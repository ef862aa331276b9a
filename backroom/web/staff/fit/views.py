"""The candidate's questions after the talk: answered, answered in part, owed, and the answer sent."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import Application
from backroom.hiring.cards import policy as cards_policy
from backroom.hiring.fit import actions, policy, queries
from backroom.hiring.fit.models import CandidateQuestion
from backroom.hiring.promises import policy as promises_policy
from backroom.hiring.promises import queries as promises
from backroom.people.models import Person
from backroom.web.parts.acts import StaffRequest, try_button, try_form
from backroom.web.staff.fit.forms import OweForm, ReplyForm


@require_safe
def answers(request: StaffRequest, application_id: UUID) -> HttpResponse:
    rows = candidates.applications_of(request.user)
    application = get_object_or_404(rows, pk=application_id)
    context = {
        "application": application,
        "job": application.job,
        "section": "jobs",
        "promises": promises.promises_for(request.user, application),
        "may_write": promises_policy.may_write(request.user, application),
        "may_offer": cards_policy.may_write_house_card(request.user, application),
        "questions": [
            (question, policy.may_answer(request.user, question))
            for question in queries.questions_for(request.user, application)
        ],
    }
    return render(request, "staff/fit/answers.html", context)


@require_POST
def question_mark(request: StaffRequest, question_id: UUID) -> HttpResponse:
    question = _question(request.user, question_id)
    answered = request.POST.get("answered") == "yes"
    said = "Marked as answered." if answered else "The mark is taken back."
    try_button(request, lambda: actions.answer_question(by=request.user, question=question, answered=answered), said)
    return redirect("answers", question.application_id)


@require_http_methods(["GET", "POST"])
def question_owe(request: StaffRequest, question_id: UUID) -> HttpResponse:
    question = _question(request.user, question_id)
    initial = {"owner": str(question.owner_id or request.user.pk), "due_on": question.due_on}
    people = _who_can_answer(question.application)
    form = OweForm(request.POST if request.method == "POST" else None, people=people, initial=initial)
    if form.is_valid():
        try_form(form, lambda: actions.owe_answer(by=request.user, question=question, **form.cleaned_data))
        if form.is_valid():
            messages.success(
                request, f"{form.cleaned_data['owner'].name} owes the answer; it stands on their first page."
            )
            return redirect("answers", question.application_id)
    return render(request, "staff/fit/owe.html", _about(question, form))


@require_http_methods(["GET", "POST"])
def question_reply(request: StaffRequest, question_id: UUID) -> HttpResponse:
    question = _question(request.user, question_id)
    form = ReplyForm(request.POST if request.method == "POST" else None, initial={"text": question.reply})
    if form.is_valid():
        try_form(form, lambda: actions.send_reply(by=request.user, question=question, text=form.cleaned_data["text"]))
        if form.is_valid():
            messages.success(request, f"{question.application.candidate.first_name} can read the answer now.")
            return redirect("answers", question.application_id)
    return render(request, "staff/fit/reply.html", _about(question, form))


def _question(who: Person, question_id: UUID) -> CandidateQuestion:
    found = queries.question_for(who, question_id)
    if found is None:
        raise Http404
    return found


def _who_can_answer(application: Application) -> list[Person]:
    team = [member.person for member in application.job.team.select_related("person")]
    return [person for person in dict.fromkeys(team) if policy.may_owe(person, application)]


def _about(question: CandidateQuestion, form: OweForm | ReplyForm) -> dict[str, object]:
    application = question.application
    return {"question": question, "form": form, "application": application, "job": application.job, "section": "jobs"}
