"""What the checker found in a wording, in words for a page: what, why, what to ask instead, who says so."""

from dataclasses import dataclass
from datetime import date

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from backroom.engines.questions.checker import RiskFinding
from backroom.engines.questions.law import Exemption
from backroom.hiring.guides import checking
from backroom.hiring.guides.checking import Look
from backroom.hiring.guides.models import Override

# Advice on form; a core question is best open, about one thing.
FORMS = {
    "closed": (
        "Closed question",
        "One word is a full answer, and you learn little.",
        "Begin with Tell me about, Walk me through, How or What.",
    ),
    "leading": (
        "Leading question",
        "It shows which answer you want, so you will hear that one.",
        "Leave out what you think, and ask what they did.",
    ),
    "double_barrelled": (
        "Two questions in one",
        "People answer the last or the easier one.",
        "Ask one thing; keep the other as a probe.",
    ),
    "multiple_choice": (
        "A choice of answers",
        "It hands over the answers, and theirs may not be among them.",
        "Ask how or what, without the list.",
    ),
}


@dataclass(frozen=True)
class FindingView:
    """One finding under the wording it is about."""

    code: str
    title: str
    why: str
    instead: str
    can_be_asked: bool  # `instead` is a question itself, and not advice
    forbidden: bool
    says_so: str
    start: int
    end: int


@dataclass(frozen=True)
class LookView:
    """Everything under one wording; `fine` is the good word when there is nothing to say."""

    wording: str
    findings: list[FindingView]
    kept: tuple[Override, ...]
    form: tuple[str, str, str] | None
    fine: str
    marked: SafeString


def view(look: Look, *, is_question: bool) -> LookView:
    """Form is looked at in questions only; probes and openers may be short."""
    findings = [_finding(found) for found in look.open]
    form = FORMS.get(look.checked.form) if is_question else None
    fine = ""
    if is_question and not findings and not form and look.checked.form == "open":
        past = "about the past, " if look.checked.style == "behavioural" else ""
        fine = f"Open, {past}one thing at a time."
    return LookView(look.wording, findings, look.kept, form, fine, marked(look.wording, look.open))


def marked(wording: str, findings: tuple[RiskFinding, ...]) -> SafeString:
    """The wording with what was found underlined; all of it escaped."""
    parts, at = [], 0
    for finding in findings:
        if finding.start < at:
            continue
        attend = mark_safe(' class="attend"') if finding.severity == "forbidden" else ""
        parts.append(format_html("{}<mark{}>{}</mark>", wording[at : finding.start], attend, _cut(wording, finding)))
        at = finding.end
    parts.append(format_html("{}", wording[at:]))
    return mark_safe("".join(parts))  # every part is escaped above


def grounds(look: Look, rule: str) -> tuple[Exemption, ...]:
    """The exemptions of which keeping this finding must name one."""
    return next((checking.exemptions_for(found) for found in look.open if found.rule.code == rule), ())


def _cut(wording: str, finding: RiskFinding) -> str:
    return wording[finding.start : finding.end]


def _finding(found: RiskFinding) -> FindingView:
    forbidden = found.severity == "forbidden"
    topic = found.rule.topic.replace("_", " ")
    return FindingView(
        code=found.rule.code,
        title=f"Must not be asked: {topic}" if forbidden else f"Better not asked: {topic}",
        why=found.rule.why,
        instead=found.rule.instead,
        can_be_asked=found.rule.instead.endswith("?") and found.rule.instead.count(".") == 0,
        forbidden=forbidden,
        says_so=_says_so(found),
        start=found.start,
        end=found.end,
    )


def _says_so(found: RiskFinding) -> str:
    """Who says so, the gravest two, with dates; "not verified" where the source was cited from memory."""
    said = [
        f"{ruling.place}: {ruling.cite}{'' if ruling.verified else ' (not verified)'}" for ruling in found.rulings[:2]
    ]
    more = f" · and {len(found.rulings) - 2} more" if len(found.rulings) > 2 else ""
    as_of = min((ruling.as_of for ruling in found.rulings), default=date.min)
    review = min((ruling.review_by for ruling in found.rulings), default=date.min)
    return f"{' · '.join(said)}{more} · information as of {as_of}, review by {review} · not legal advice"
