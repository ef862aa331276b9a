"""A job from its text form, and out again to the same bytes."""

import re
from uuid import UUID

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from backroom.engines.findings import Finding
from backroom.engines.reading import job_text
from backroom.hiring.jobs import actions, policy, queries, rubrics
from backroom.records.refusals import demand
from backroom.web.parts.acts import StaffRequest, try_form
from backroom.web.parts.fields import TURNERS
from backroom.web.staff.jobs.forms import ImportForm

TURNER = re.compile(f"[{TURNERS}]")


@require_http_methods(["GET", "POST"])
def job_import(request: StaffRequest) -> HttpResponse:
    """A refused text comes back in the form with what was found, a file's text too, so that it is mended in place."""
    demand(policy.may_create_job(request.user))
    if request.method != "POST":
        return _page(request, ImportForm(), ())
    form = ImportForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, form, ())
    file = form.cleaned_data["file"]
    if file:
        text, findings = _decoded(file)
        if findings:
            form.add_error("file", "This file cannot be read: see above. Choose another one, or paste the text.")
            return _page(request, form, findings)
        form = ImportForm({"text": text, "job_id": form.cleaned_data["job_id"]})
        if not form.is_valid():
            return _page(request, form, ())
    findings = _hidden_marks(form.cleaned_data["text"])
    reading = job_text.parse(form.cleaned_data["text"])
    if findings or reading.job is None:
        form.add_error("text", "Mend the lines listed above, then import it again.")
        return _page(request, form, findings or reading.findings)
    found = reading.job
    job_id = form.cleaned_data["job_id"]
    made = try_form(form, lambda: actions.import_job(by=request.user, text=found, job_id=job_id))
    if made is None:
        return _page(request, form, ())
    messages.success(request, "The job is imported as a draft. Choose its team, then it can open.")
    return redirect("job", made.pk)


@require_safe
def job_export(request: StaffRequest, job_id: UUID) -> HttpResponse:
    found = get_object_or_404(queries.job_with_parts(request.user), pk=job_id)
    name = f"{rubrics.code_of(found.title)}.md"
    content = job_text.write(queries.as_text(found)).encode("utf-8")
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(content, content_type="text/markdown; charset=utf-8", headers=headers)


def _decoded(file: UploadedFile) -> tuple[str, tuple[Finding, ...]]:
    """No more is read than the reader takes, however large the file."""
    return job_text.decode(file.read(4 * job_text.LIMIT + 1))


def _hidden_marks(text: str) -> tuple[Finding, ...]:
    lines = [number for number, line in enumerate(text.split("\n"), 1) if TURNER.search(line)]
    words = "A hidden mark turns the reading order here. Delete the line and write it anew."
    return tuple(Finding("hidden_mark", f"line {number}", words) for number in lines[:20])


def _page(request: StaffRequest, form: ImportForm, findings: tuple[Finding, ...]) -> HttpResponse:
    return render(request, "staff/jobs/job_import.html", {"form": form, "findings": findings})
