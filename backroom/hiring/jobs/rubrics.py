"""How a rubric is written and its versions are made: a frozen one is copied, never changed."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from hashlib import blake2s

from django.db.models import Max

from backroom.hiring.jobs.models import Anchor, Competency, EssentialFunction, Job, Rubric
from backroom.records import clock
from backroom.records.refusals import Refused

# Bare "fit" says nothing about work and predicts next to nothing; it is where bias hides.
BARE_FIT = re.compile(
    r"\W*(good\s+)?(cultur\w*[\s-]*)?(fit|match|add)(\s+(with|for|to)\s+.*)?\W*|.*\bcultur\w*[\s-]*fit\b.*",
    re.I,
)


class BareFit(Refused):
    """“Culture fit” alone is not a competency: nobody can observe it, and it predicts job performance hardly at all.
    Write the value as behaviour: what does someone do here who holds it?"""


class NameTaken(Refused):
    """Another competency of this job has that name. Give this one its own."""


class BadAnchors(Refused):
    """Write anchors at 1, 3 and 5 at least, so that every reader means the same by a level."""


def code_of(name: str) -> str:
    """`Safe caseloads` -> `safe-caseloads`: the name's letters and digits, the rest as single dashes.
    A name without any (another script), or one that is an address of its own, gets a code from its letters' bytes."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    code = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:80]
    if name.strip() and (not code or code in ("new", "library")):
        return f"x-{blake2s(name.casefold().encode('utf-8', 'surrogatepass'), digest_size=5).hexdigest()}"
    return code


def current(job: Job) -> Rubric:
    return job.rubrics.all()[0]


def editable(job: Job) -> Rubric:
    """The newest version if it is not frozen, else a copy of it with the next number."""
    rubric = Rubric.objects.filter(job=job).first()
    if rubric is None:
        return Rubric.objects.create(job=job, version=1, made_at=clock.now())
    if rubric.frozen_at is None:
        return rubric
    fresh = Rubric.objects.create(job=job, version=rubric.version + 1, made_at=clock.now())
    for old in rubric.competencies.prefetch_related("anchors", "functions"):
        functions, anchors = list(old.functions.all()), list(old.anchors.all())
        new = Competency.objects.create(
            rubric=fresh,
            position=old.position,
            code=old.code,
            name=old.name,
            kind=old.kind,
            definition=old.definition,
            is_value=old.is_value,
        )
        new.functions.set(functions)
        Anchor.objects.bulk_create(Anchor(competency=new, level=a.level, text=a.text) for a in anchors)
    return fresh


def freeze(rubric: Rubric) -> bool:
    """Within the caller's transaction; True when this froze it."""
    return bool(Rubric.objects.filter(pk=rubric.pk, frozen_at=None).update(frozen_at=clock.now()))


def write_competency(
    rubric: Rubric,
    old: Competency | None,
    name: str,
    kind: str,
    definition: str,
    is_value: bool,
    functions: Iterable[int],
    anchors: Mapping[int, str],
) -> Competency:
    if BARE_FIT.fullmatch(name.strip()):
        raise BareFit
    if not {1, 3, 5} <= {level for level, text in anchors.items() if text.strip()}:
        raise BadAnchors
    code = old.code if old else code_of(name)
    others = rubric.competencies.exclude(pk=old.pk) if old else rubric.competencies.all()
    if not code or others.filter(code=code).exists() or others.filter(name__iexact=name).exists():
        raise NameTaken
    position = old.position if old else (rubric.competencies.aggregate(m=Max("position"))["m"] or 0) + 1
    competency = old or Competency(rubric=rubric, code=code, position=position)
    competency.name, competency.kind, competency.definition, competency.is_value = (
        name,
        kind,
        definition,
        is_value,
    )
    competency.save()
    competency.functions.set(EssentialFunction.objects.filter(job=rubric.job, position__in=list(functions)))
    competency.anchors.all().delete()
    Anchor.objects.bulk_create(
        Anchor(competency=competency, level=level, text=text) for level, text in sorted(anchors.items()) if text.strip()
    )
    return competency
