"""A job's own words on its messages, with each message as it would arrive."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from backroom.hiring.jobs import queries as jobs
from backroom.hiring.scheduling import policy, queries
from backroom.hiring.scheduling.setup import actions as setup
from backroom.integrations.mail.talks import letters, texts
from backroom.records.refusals import demand
from backroom.web.parts.acts import StaffRequest
from backroom.web.parts.forms import PartsForm, TextField

NAMES = {
    "time_request": "Asked for a time",
    "invitation": "Invitation",
    "confirmation": "Confirmation",
    "change": "Moved",
    "cancellation": "Called off",
    "reminder": "A day before",
    "thanks": "Thanks",
}


class WordsForm(PartsForm):
    text = TextField(label="In your own words", max_length=2_000, rows=5, required=False)

    def clean_text(self) -> str:
        text: str = self.cleaned_data["text"]
        unknown = texts.unknown_tokens(text)
        if unknown:
            known = ", ".join(f"{{{{ {token} }}}}" for token in texts.TOKENS)
            raise ValidationError(f"“{unknown[0]}” is not known here. These are: {known}.")
        return text


@require_http_methods(["GET", "POST"])
def job_words(request: StaffRequest, job_id: UUID, kind: str) -> HttpResponse:
    """The preview is made by what sends the message, with somebody invented in it."""
    if kind not in NAMES:
        raise Http404
    job = get_object_or_404(jobs.jobs_of(request.user), pk=job_id)
    demand(policy.may_set_times(request.user, job))
    form = WordsForm(request.POST if request.method == "POST" else None, initial={"text": queries.own_words(job, kind)})
    text = form.data.get("text", "") if form.is_bound else queries.own_words(job, kind)
    if form.is_valid():
        text = form.cleaned_data["text"]
        if "save" in request.POST:
            setup.save_words(by=request.user, job=job, kind=kind, text=text)
            messages.success(request, "Saved. The next message says it.")
            return redirect("job_words", job.pk, kind)
    subject, body = letters.preview(kind, job, request.user, text)
    context = {"form": form, "job": job, "kind": kind, "names": NAMES, "name": NAMES[kind], "section": "jobs"}
    return render(request, "staff/scheduling/job_words.html", context | {"subject": subject, "body": body})
