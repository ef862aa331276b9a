"""Everything held about a candidate, as they may read it: after the answer with notes and ratings, others struck."""

import re
from typing import Any

from backroom.hiring.afterwards import policy
from backroom.hiring.candidates.models import Application, Candidate
from backroom.people.models import Person
from backroom.records import personal_data

# What others wrote about the candidate: theirs to read, once there is an answer.
AFTER_THE_ANSWER = ("interviews", "evidence", "decisions", "fairness")
# What the candidate wrote is given back as written: to strike names in it would tell whose names they are.
OWN_WORDS = ("candidates", "fit", "cards", "promises", "afterwards")
LATER = "Shown here as soon as you have your answer."
SOUND = "In the file that we give you when you ask us for everything held about you."
STRUCK = "[someone else]"
SECRET = re.compile(r"/c/[^/\s]+/")


def collect(application: Application) -> dict[str, Any]:
    """Neither the reason of an arrangement, which is the people partner's alone to read, nor the house's own card."""
    data = personal_data.export(application.candidate_id)
    data["cards"].pop("house_cards")
    for take in data["recording"]["takes"]:
        take["sound_base64"] = SOUND  # too long for a page
    for arrangement in data["candidates"]["arrangements"]:
        arrangement.pop("reason")
    data["mail"]["messages"] = _to(application.candidate, data["mail"]["messages"])
    answered = all(policy.is_answered(each) for each in application.candidate.applications.all())
    shown = {name: LATER if name in AFTER_THE_ANSWER and not answered else held for name, held in data.items()}
    others = _others(application)
    return {name: held if name in OWN_WORDS else strike(held, others) for name, held in shown.items()}


def _to(candidate: Candidate, messages: list[dict[str, str]]) -> list[dict[str, str]]:
    """Not what was written to colleagues; and no secret of a link, which opens more than this page."""
    mine = [message for message in messages if candidate.email.casefold() in message["to"].casefold()]
    return [message | {"text": SECRET.sub("/c/…/", message["text"])} for message in mine]


def strike(held: Any, names: re.Pattern[str] | None) -> Any:
    """Names of third parties struck from every text; ids and dates stay."""
    if names is None:
        return held
    if isinstance(held, str):
        return names.sub(STRUCK, held)
    if isinstance(held, dict):
        return {key: strike(value, names) for key, value in held.items()}
    return [strike(value, names) for value in held] if isinstance(held, list | tuple) else held


def _others(application: Application) -> re.Pattern[str] | None:
    """Other candidates of the same jobs, and colleagues whom this candidate has not met: names and their parts."""
    jobs = application.candidate.applications.values_list("job_id", flat=True)
    rows = Candidate.objects.filter(applications__job__in=list(jobs), erased_at=None).distinct()
    names = [candidate.name for candidate in rows.exclude(pk=application.candidate_id)]
    met = set(application.interviews.values_list("interviewer_id", flat=True))
    told = set(application.job.team.filter(part__in=("manager", "people_partner")).values_list("person_id", flat=True))
    names += list(Person.objects.exclude(pk__in=met | told).values_list("name", flat=True))
    own = set(application.candidate.name.split())
    parts = {part for name in names for part in (name, *name.split()) if len(part) > 2 and part not in own}
    if not parts:
        return None
    longest_first = sorted(parts, key=len, reverse=True)
    return re.compile(r"(?<!\w)(" + "|".join(re.escape(part) for part in longest_first) + r")(?!\w)")
