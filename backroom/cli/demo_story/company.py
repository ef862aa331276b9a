"""The demo's colleagues, Places and jobs, up to the day on which a job opens."""

from pathlib import Path

import backroom
from backroom.cli.demo_story import Story, days
from backroom.cli.demo_story.acts import MINUTE, Entry, Told
from backroom.engines.reading import job_text
from backroom.hiring.calibration import actions as calibration
from backroom.hiring.calibration import vignettes
from backroom.hiring.guides import actions as guides
from backroom.hiring.guides import versions
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs.models import Part
from backroom.hiring.scheduling.setup import actions as setup
from backroom.people import actions as people
from backroom.people.models import Role
from backroom.records import clock, events

EXAMPLES = Path(backroom.__file__).resolve().parent.parent / "examples/jobs"


class JobTextMissing(Exception):
    """The demo's jobs are read from examples/jobs of the checkout."""


def tell(told: Told, story: Story) -> None:
    first = min(told.days.ago(job["opened_days_ago"]) for job in story["jobs"])
    begin = told.days.at(days.step(first, -8), "08:40")
    # The administrator first: she adds everyone else.
    staff = sorted(story["people"], key=lambda entry: Role.ADMINISTRATOR not in entry["roles"])
    for index, entry in enumerate(staff):
        told.act(begin + 2 * index * MINUTE, _add_person, told, entry)
    for index, entry in enumerate(story["places"]):
        told.act(begin + (30 + 3 * index) * MINUTE, _add_place, told, entry)
    for entry in staff:
        for place, level in enumerate(entry.get("calibration", ())):
            told.act(
                told.days.at(told.days.ago(1), "08:10") + place * MINUTE, _calibrate, told, entry["key"], place, level
            )
    for job in story["jobs"]:
        _tell_job(told, job)


def _add_person(told: Told, entry: Entry) -> None:
    by = next((person for person in told.people.values() if person.holds(Role.ADMINISTRATOR)), events.SYSTEM)
    told.people[entry["key"]] = people.add_person(
        by=by, name=entry["name"], email=entry["email"], roles=entry["roles"], line=entry["line"]
    )


def _calibrate(told: Told, person: str, place: int, level: int) -> None:
    asked = vignettes.asked_in(vignettes.quarter_of(clock.now().date()))
    calibration.rate(by=told.people[person], vignette=asked[place].code, level=level)


def _add_place(told: Told, entry: Entry) -> None:
    facts = {name: value for name, value in entry.items() if name not in ("key", "name")}
    told.places[entry["key"]] = setup.add_place(by=told.people["priya"], name=entry["name"], **facts)


def _tell_job(told: Told, entry: Entry) -> None:
    """Written down, given a team and a guide, approved by the people partner, opened: a week's work."""
    opened = told.days.ago(entry["opened_days_ago"])
    written = told.days.at(days.step(opened, -5), "09:10")
    told.act(written, _import, told, entry)
    told.act(written + 6 * MINUTE, _set_team, told, entry)
    guide = told.days.at(days.step(opened, -3), "15:20")
    for index, theme in enumerate(entry["themes"]):
        told.act(guide + 7 * index * MINUTE, _save_theme, told, entry, theme)
    told.act(guide + 60 * MINUTE, _save_openers, told, entry)
    told.act(told.days.at(days.step(opened, -1), "11:25"), _approve, told, entry)
    if "stops" in entry:
        told.act(told.days.at(days.step(opened, -1), "11:40"), _save_stops, told, entry)
    told.act(told.days.at(opened, "09:15"), _open, told, entry)


def _import(told: Told, entry: Entry) -> None:
    told.jobs[entry["file"]] = jobs.import_job(by=told.people[entry["manager"]], text=_job_text(entry["file"]))


def _job_text(name: str) -> job_text.JobText:
    file = EXAMPLES / f"{name}.md"
    try:
        content = file.read_bytes()
    except OSError as error:
        raise JobTextMissing(f"the demo reads its jobs from a checkout, and {file} is not there") from error
    text, findings = job_text.decode(content)
    reading = job_text.parse(text)
    if findings or reading.job is None:
        first = (*findings, *reading.findings)[0]
        raise JobTextMissing(f"{file} cannot be read: {first.message}")
    return reading.job


def _set_team(told: Told, entry: Entry) -> None:
    team = {part: [told.people[entry[part]]] for part in Part.values if part in entry}
    jobs.set_team(by=told.people[entry["manager"]], job=told.jobs[entry["file"]], team=team)


def _save_theme(told: Told, entry: Entry, theme: Entry) -> None:
    probes = tuple((probe["kind"], probe["text"]) for probe in theme["probes"])
    guides.save_theme(
        by=told.people[entry["manager"]],
        job=told.jobs[entry["file"]],
        name=theme["name"],
        competency_code=theme["competency"],
        minutes=theme["minutes"],
        questions=[versions.QuestionDraft(theme["question"], probes)],
    )


def _save_openers(told: Told, entry: Entry) -> None:
    job = told.jobs[entry["file"]]
    guides.save_openers(by=told.people[entry["manager"]], job=job, openers=entry["openers"])


def _save_stops(told: Told, entry: Entry) -> None:
    host = told.people[entry["host"]]
    stops = [setup.StopDraft(**stop, host=host) for stop in entry["stops"]]
    setup.save_agenda(by=told.people[entry["manager"]], job=told.jobs[entry["file"]], stops=stops)


def _approve(told: Told, entry: Entry) -> None:
    guides.approve_guide(by=told.people[entry["people_partner"]], job=told.jobs[entry["file"]])


def _open(told: Told, entry: Entry) -> None:
    jobs.open_job(by=told.people[entry["manager"]], job=told.jobs[entry["file"]])
