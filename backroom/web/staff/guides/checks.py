"""The checker beside the editor: looks at a wording as it is typed, and keeps one against a finding."""

from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.views.decorators.http import require_http_methods, require_POST

from backroom.engines.questions.law import Exemption
from backroom.hiring.guides import actions, checking, policy
from backroom.hiring.jobs import queries as jobs
from backroom.hiring.jobs.models import Job
from backroom.records.refusals import demand
from backroom.web.parts.acts import StaffRequest, try_form
from backroom.web.parts.forms import PartsForm, TextField
from backroom.web.staff.guides import findings

LONGEST = 4000  # of a wording being typed; a question holds 400


class KeepForm(PartsForm):
    """Why the job needs this very question."""

    reason = TextField(label="Why does the job need this question?", max_length=400, help_text="In terms of the work.")
    exemption = forms.ChoiceField(label="On which ground?", required=False)

    def __init__(self, grounds: tuple[Exemption, ...], *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        if grounds:
            field = self.fields["exemption"]
            assert isinstance(field, forms.ChoiceField)
            field.required = True
            field.choices = [("", "Choose one"), *((g.code, f"{g.words} ({g.cite})") for g in grounds)]
        else:
            del self.fields["exemption"]


@require_POST
def question_check(request: StaffRequest, job_id: UUID) -> JsonResponse:
    """What the editor asks after a pause in typing. Nothing is kept."""
    job = _job(request, job_id)
    demand(policy.may_edit_guide(request.user, job))
    wording = request.POST.get("wording", "")[:LONGEST]
    look = findings.view(checking.look_now(job, wording), is_question=request.POST.get("kind") == "question")
    html = render_to_string("staff/guides/finding.html", {"look": look, "live": True}) if wording.strip() else ""
    count = len(look.findings) + (look.form is not None)
    return JsonResponse({"layer": str(look.marked), "findings": html, "count": count})


@require_http_methods(["GET", "POST"])
def finding_keep(request: StaffRequest, job_id: UUID) -> HttpResponse:
    job = _job(request, job_id)
    demand(policy.may_override(request.user, job))
    wording, rule = request.GET.get("wording", "")[:LONGEST], request.GET.get("rule", "")
    look = checking.look_now(job, wording)
    if not any(found.rule.code == rule for found in look.open):
        raise Http404
    form = KeepForm(findings.grounds(look, rule), request.POST if request.method == "POST" else None)
    if form.is_valid():
        kept_now = try_form(
            form,
            lambda: actions.override_finding(by=request.user, job=job, wording=wording, rule=rule, **form.cleaned_data),
        )
        if kept_now:
            messages.success(request, "Kept, with your reason on the record.")
            return redirect("guide", job.pk)
    shown = findings.view(look, is_question=True)
    return render(request, "staff/guides/keep.html", {"job": job, "look": shown, "rule": rule, "form": form})


def _job(request: StaffRequest, job_id: UUID) -> Job:
    return get_object_or_404(jobs.job_with_parts(request.user), pk=job_id)
