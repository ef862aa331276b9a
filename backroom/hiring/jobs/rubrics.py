"""How a rubric's versions are made: a frozen one is copied, never changed."""

import re
import unicodedata
from hashlib import blake2s

from backroom.hiring.jobs.models import Anchor, Competency, Job, Rubric
from backroom.records import clock


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
