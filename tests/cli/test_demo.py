"""The demo's story: whole, in the past, on working days, whatever day it is told."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from backroom.cli import demo, demo_story
from backroom.cli.demo_story import company
from backroom.cli.demo_story.days import Days
from backroom.hiring.candidates.models import Application, Arrangement
from backroom.hiring.decisions.models import Decision, Letter
from backroom.hiring.evidence import policy as evidence
from backroom.hiring.evidence.models import Evidence, Scorecard
from backroom.hiring.fit.models import CandidateQuestion
from backroom.hiring.interviews import queries as interviews
from backroom.hiring.interviews.consent import Purpose
from backroom.hiring.interviews.models import Interview, Note, ProbeUse
from backroom.hiring.jobs.models import Job
from backroom.hiring.listening import queries as listening
from backroom.hiring.listening.models import Transcript
from backroom.hiring.scheduling.models import Appointment
from backroom.hiring.scheduling.setup.models import Place
from backroom.people.models import Person
from backroom.records import chain, clock
from backroom.records.models import Event

LONDON = ZoneInfo("Europe/London")
SATURDAY_NIGHT = datetime(2026, 3, 28, 23, 50, tzinfo=LONDON)
MONDAY_EARLY = datetime(2026, 3, 30, 0, 5, tzinfo=LONDON)
THURSDAY_EVENING = datetime(2026, 12, 31, 17, 55, tzinfo=LONDON)


@pytest.mark.parametrize("now", [SATURDAY_NIGHT, MONDAY_EARLY, THURSDAY_EVENING])
def test_every_stage_of_the_story_is_reached(db, now):
    story = demo_story.read()
    with clock.at(now):
        assert demo.fill(story)
        assert not demo.fill(story)
    assert Person.objects.count() == len(story["people"])
    assert Place.objects.count() == len(story["places"])
    assert Job.objects.exclude(opened_at=None).count() == len(story["jobs"])
    assert Application.objects.count() == len(story["applications"])
    notes = [note for entry in story["applications"] for note in entry.get("notes", ())]
    assert Note.objects.count() == len(notes)
    assert Note.objects.exclude(quarantined_at=None).count() == sum("aside" in note for note in notes) == 1
    assert Evidence.objects.count() == sum("file_to" in note for note in notes)
    used = [kinds for entry in story["applications"] for kinds in entry.get("probes_used", {}).values()]
    assert ProbeUse.objects.count() == sum(map(len, used))
    questions = [question for entry in story["applications"] for question in entry.get("own_questions", ())]
    assert CandidateQuestion.objects.count() == len(questions)
    answered = CandidateQuestion.objects.exclude(answered_at=None)
    assert answered.count() == sum(question["answered"] for question in questions)
    assert Arrangement.objects.exclude(arranged_at=None).count() == 2
    assert Interview.objects.exclude(ended_at=None).count() == Interview.objects.count() == 7
    assert Scorecard.objects.exclude(submitted_at=None).count() == 11
    (kept,) = Transcript.objects.all()
    assert kept.interview.application.candidate.name == "Mina Farrow"
    assert interviews.both_agreed(kept.interview.appointment, Purpose.TRANSCRIPT)
    review = listening.listening(kept.interview.interviewer, kept)
    assert [one.name for one in review.themes] == [
        "Settling in",
        "Safe caseloads on a short day",
        "Judgement at the bedside",
        "Helping people grow",
        "Plain speaking with families",
        "Learning from what went wrong",
        "Dignity at the door",
    ]
    assert evidence.complete().count() == 5
    assert Decision.objects.count() == Letter.objects.exclude(published_at=None).count() == 2


@pytest.mark.parametrize("now", [SATURDAY_NIGHT, MONDAY_EARLY, THURSDAY_EVENING])
def test_story_happened_in_order_and_in_the_past(db, now):
    with clock.at(now):
        demo.fill(demo_story.read())
    times = [datetime.fromisoformat(at) for at in Event.objects.order_by("seq").values_list("at", flat=True)]
    assert times == sorted(times)
    assert times[-1] <= now
    assert {at.astimezone(LONDON).weekday() for at in times} <= {0, 1, 2, 3, 4}
    starts = {a: a.starts_at.astimezone(LONDON) for a in Appointment.objects.all()}
    assert {start.weekday() for start in starts.values()} <= {0, 1, 2, 3, 4}
    ahead = [start for start in starts.values() if start > now]
    assert len(ahead) == 2
    for interview in Interview.objects.select_related("appointment"):
        assert interview.appointment.starts_at <= interview.started_at < interview.ended_at <= now
        assert all(interview.started_at <= note.at <= interview.ended_at for note in interview.notes.all())
    assert chain.verify().holds


def test_company_that_has_people_stays_as_it_is(cast):
    people, events = Person.objects.count(), Event.objects.count()
    assert not demo.fill(demo_story.read())
    assert (Person.objects.count(), Event.objects.count()) == (people, events)


def test_missing_job_text_fills_nothing(db):
    story = demo_story.read()
    story["jobs"][2]["file"] = "no-such-job"
    for entry in story["applications"]:
        if entry["job"] == "scheduling-coordinator":
            entry["job"] = "no-such-job"
    with pytest.raises(company.JobTextMissing, match=r"no-such-job\.md is not there"):
        demo.fill(story)
    assert not Person.objects.exists()
    assert not Event.objects.exists()


def test_next_conversation_is_always_still_to_come():
    morning = datetime(2026, 11, 24, 9, 0, tzinfo=LONDON)
    for minutes in range(0, 24 * 60, 7):
        days = Days(morning + timedelta(minutes=minutes))
        start = days.ahead(days.day(0), "14:00", 60)
        assert start >= days.now + timedelta(minutes=20)
        assert start.weekday() < 5
        assert start.hour >= 9 and (start + timedelta(minutes=60)).hour <= 18
