"""What a manager types about a job, its competencies and its team."""

from collections.abc import Iterable
from typing import Any
from uuid import uuid4

from django import forms
from django.core.validators import RegexValidator

from backroom.engines.questions import law
from backroom.engines.reading.job_text import with_source
from backroom.hiring.jobs.models import KEPT_LONGER, Competency, Job, Part
from backroom.people.models import Person, Role
from backroom.web.parts.forms import LineField, PartsForm, TextField
from backroom.web.staff.jobs.lines import FunctionsField, LinesField

PERIODS = [("year", "year"), ("month", "month"), ("week", "week"), ("day", "day"), ("hour", "hour")]
PAY_MOST = 999_999_999
LEVELS = (1, 2, 3, 4, 5)
# Whom a part can be given to, by role.
ROLES: dict[str, tuple[str, ...]] = {
    Part.MANAGER: (Role.HIRING_MANAGER,),
    Part.INTERVIEWER: (Role.INTERVIEWER, Role.HIRING_MANAGER),
    Part.SECOND_READER: (Role.INTERVIEWER, Role.HIRING_MANAGER),
    Part.PEOPLE_PARTNER: (Role.PEOPLE_PARTNER,),
    Part.HOST: (Role.HOST,),
}
PART_LABELS: dict[str, tuple[str, str]] = {
    Part.MANAGER: ("Decides", "Edits the job, adds candidates, decides with reasons."),
    Part.INTERVIEWER: ("Interviewer", "Holds conversations of their own."),
    Part.SECOND_READER: ("Second reader", "Rates the filed evidence alone, without names."),
    Part.PEOPLE_PARTNER: ("People partner", "Approves the guide, sets up arrangements."),
    Part.HOST: ("Host", "Shows people round; informs, never rates."),
}


class JobForm(PartsForm):
    """Profile, essential functions and what we offer. All but the title can wait until the job opens."""

    title = LineField(label="Title", max_length=120)
    where = LineField(label="Where", max_length=120, required=False)
    hours = LineField(label="Hours", max_length=120, required=False, help_text="Such as: 37.5 hours a week")
    openings = forms.IntegerField(label="Openings", min_value=1, max_value=999, initial=1)
    profile = TextField(
        label="What the job is", rows=5, required=False, help_text="A few sentences. Every candidate reads them."
    )
    functions = FunctionsField(
        label="Essential functions",
        each=240,
        most=40,
        rows=6,
        required=False,
        help_text="One per line: what the person must be able to do, with or without adjustment. "
        "At the end of each, in brackets, how you know: [Ada Marsh, who leads the team] or [rota of 2026]. "
        "Competencies are tied to them by their place, so keep their order.",
    )
    law = forms.MultipleChoiceField(
        label="Whose law counts",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Where the employer is, where the work is done, where candidates are. Questions are checked against "
        "all of them, the strictest first. None named: the strictest of all.",
    )
    pay_low = forms.IntegerField(label="Pay from", min_value=0, max_value=PAY_MOST, required=False)
    pay_high = forms.IntegerField(label="Pay up to", min_value=0, max_value=PAY_MOST, required=False)
    pay_currency = LineField(
        label="Currency",
        max_length=3,
        initial="GBP",
        validators=[RegexValidator(r"^[A-Z]{3}\Z", "Write three capital letters, such as GBP.")],
    )
    pay_period = forms.ChoiceField(label="Pay is per", choices=PERIODS)
    mission = TextField(label="Mission", required=False, help_text="What the work is for.")
    vision = TextField(label="Vision", required=False, help_text="Where it is going.")
    work_life = TextField(label="Work-life balance", required=False, help_text="Rota, on call, free time, swaps.")
    growth = TextField(label="Professional development", required=False)
    drawbacks = LinesField(
        label="Drawbacks",
        each=400,
        most=20,
        rows=4,
        required=False,
        help_text="One per line: something true that not everyone likes. Told to every candidate.",
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["law"]
        assert isinstance(field, forms.MultipleChoiceField)
        places = {pack.code: pack.name for pack in law.packs().values()}
        field.choices = list((places | {code: kept.name for code, kept in KEPT_LONGER.items()}).items())

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        low, high = cleaned.get("pay_low"), cleaned.get("pay_high")
        if "pay_low" in cleaned and "pay_high" in cleaned and (low is None) != (high is None):
            self.add_error("pay_high" if high is None else "pay_low", "A range has two ends. Write both, or neither.")
        if low is not None and high is not None and low > high:
            self.add_error("pay_high", "This is lower than where the range begins. Write the higher figure here.")
        return cleaned


class NewJobForm(JobForm):
    """Its id is made with the page: sent twice, it makes one job."""

    job_id = forms.UUIDField(required=False, widget=forms.HiddenInput, initial=uuid4)


def initial_of(job: Job) -> dict[str, Any]:
    plain = {name: getattr(job, name) for name in JobForm.base_fields if name not in ("functions", "drawbacks")}
    return plain | {
        "functions": [with_source(function.text, function.source) for function in job.functions.all()],
        "drawbacks": [drawback.text for drawback in job.drawbacks.all()],
    }


class FunctionsForm(PartsForm):
    """Which essential functions a competency is tied to."""

    functions = forms.TypedMultipleChoiceField(
        label="Needed for",
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Tick the essential functions that cannot be done well without it.",
    )

    def __init__(self, job: Job, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["functions"]
        assert isinstance(field, forms.TypedMultipleChoiceField)
        field.choices = [(f.position, f"{f.position}. {f.text}") for f in job.functions.all()]
        if not field.choices:
            field.help_text = "The job has no essential functions yet. Write them in the job, then tick them here."


def _line(label: str, longest: int, rows: int = 2, **kwargs: Any) -> LineField:
    return LineField(label=label, max_length=longest, widget=forms.Textarea(attrs={"rows": rows}), **kwargs)


class CompetencyForm(FunctionsForm):
    """What is judged, and what each level looks like."""

    name = LineField(label="Name", max_length=80)
    kind = LineField(
        label="Kind", max_length=40, required=False, help_text="Such as: planning, communication, clinical"
    )
    is_value = forms.BooleanField(label="This is a value of ours, written as behaviour", required=False)
    definition = _line("In one sentence", 400, required=False, help_text="What does someone do who has it?")
    anchor_1 = _line("1, not yet", 400, help_text="What is seen or heard at this level, as behaviour.")
    anchor_2 = _line("2, between", 400, required=False)
    anchor_3 = _line("3, does the job", 400)
    anchor_4 = _line("4, between", 400, required=False)
    anchor_5 = _line("5, strengthens others", 400)

    field_order = ("name", "is_value", "kind", "definition", "functions", *(f"anchor_{n}" for n in LEVELS))

    def fields_for_action(self) -> dict[str, Any]:
        data = dict(self.cleaned_data)
        anchors = {level: data.pop(f"anchor_{level}") for level in LEVELS}
        return data | {"anchors": anchors}


def initial_of_competency(competency: Competency) -> dict[str, Any]:
    anchors = {f"anchor_{anchor.level}": anchor.text for anchor in competency.anchors.all()}
    return anchors | {
        "name": competency.name,
        "kind": competency.kind,
        "is_value": competency.is_value,
        "definition": competency.definition,
        "functions": [function.position for function in competency.functions.all()],
    }


class TeamForm(PartsForm):
    """Who does what. A part is offered to those whose role allows it, and to whoever has it already."""

    def __init__(self, job: Job, people: Iterable[Person], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = {str(person.pk): person for person in people}
        has = {(member.part, str(member.person_id)) for member in job.team.all()}
        for part, (label, hint) in PART_LABELS.items():
            able = [
                (pk, person.name)
                for pk, person in self.people.items()
                if any(role in person.roles for role in ROLES[part]) or (part, pk) in has
            ]
            self.fields[part] = forms.MultipleChoiceField(
                label=label,
                help_text=hint if able else f"{hint} Nobody has the role for it yet.",
                choices=able,
                required=part == Part.MANAGER,
                error_messages={"required": "A job needs somebody who decides. Choose at least one."},
                widget=forms.CheckboxSelectMultiple,
                initial=[pk for found, pk in has if found == part],
            )

    def team(self) -> dict[str, list[Person]]:
        return {part: [self.people[pk] for pk in self.cleaned_data[part]] for part in PART_LABELS}


class ImportForm(PartsForm):
    """A job's text, from a file or pasted."""

    file = forms.FileField(label="A text file", required=False, help_text="Markdown, UTF-8, such as district-nurse.md")
    text = TextField(label="Or the text itself", max_length=200_000, rows=18, required=False)
    job_id = forms.UUIDField(required=False, widget=forms.HiddenInput, initial=uuid4)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("file") and cleaned.get("text"):
            self.add_error(
                "file", "There is text below as well. Import the text, or empty it and choose the file again."
            )
        elif not self.errors and not cleaned.get("file") and not cleaned.get("text"):
            self.add_error("text", "Choose a file, or paste the text here.")
        return cleaned
