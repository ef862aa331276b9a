"""The checker over a guide: what it says of each wording, what was kept against it, what approval waits for."""

from collections.abc import Iterable
from dataclasses import dataclass

from backroom.engines.questions import checker, law
from backroom.engines.questions.checker import Checked, RiskFinding
from backroom.engines.questions.law import Exemption, Pack
from backroom.hiring.guides.models import Guide, Override
from backroom.hiring.jobs.models import KEPT_LONGER, Job
from backroom.records import clock

STAGE = "pre-offer"


@dataclass(frozen=True)
class Look:
    """One wording as the checker sees it. `open` are findings nobody has kept it against."""

    wording: str
    checked: Checked
    open: tuple[RiskFinding, ...]
    kept: tuple[Override, ...]

    @property
    def forbidden(self) -> bool:
        return any(finding.severity == "forbidden" for finding in self.open)


def packs_of(job: Job) -> tuple[Pack, ...]:
    """The law that counts for this job; a place whose pack is gone counts as unknown, so the strictest of all.
    What only lengthens how long records are kept asks what the place around it asks."""
    known = law.packs()
    places = (KEPT_LONGER[code].within if code in KEPT_LONGER else code for code in job.law)
    return law.chosen(code if code in known else "unknown" for code in places)


def stale_of(job: Job) -> tuple[Pack, ...]:
    return law.out_of_date(packs_of(job), clock.now().date())


def look(job: Job, wording: str, kept: Iterable[Override] = ()) -> Look:
    """`kept`: in the order in which they were made."""
    checked = checker.check(wording, packs=packs_of(job), stage=STAGE)
    newest = {override.rule: override for override in kept if override.wording == wording}
    found = tuple(finding for finding in checked.findings if finding.rule.code not in newest)
    return Look(wording, checked, found, tuple(newest.values()))


def look_now(job: Job, wording: str) -> Look:
    """One wording with what was kept against it (one query)."""
    return look(job, wording, Override.objects.filter(job=job, wording=wording).select_related("made_by"))


def looks(job: Job, guide: Guide | None) -> dict[str, Look]:
    """By wording: openers, questions and probes of a guide that was read whole (one query more, for what was kept)."""
    if guide is None:
        return {}
    kept = list(Override.objects.filter(job=job).select_related("made_by"))
    return {wording: look(job, wording, kept) for wording in wordings(guide)}


def wordings(guide: Guide) -> list[str]:
    found = [opener.text for opener in guide.openers.all()]
    for theme in guide.themes.all():
        for question in theme.questions.all():
            found += [question.text, *(probe.text for probe in question.probes.all())]
    return found


def in_the_way(job: Job, guide: Guide | None) -> list[Look]:
    """Wordings with a forbidden finding that nobody has kept with a reason: approval waits for them."""
    return [found for found in looks(job, guide).values() if found.forbidden]


def exemptions_for(finding: RiskFinding) -> tuple[Exemption, ...]:
    """Of which an override must name one; none where a reason from the job is enough."""
    return law.exemptions(finding.rulings, STAGE)
