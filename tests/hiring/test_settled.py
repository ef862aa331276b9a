"""After a decision, and in a closed job, the scorecards lie open without a choice: nobody rates there any more who has
not rated before."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions import actions as decisions
from backroom.hiring.decisions import memos
from backroom.hiring.decisions import queries as deciding
from backroom.hiring.decisions.letter import actions as letters
from backroom.hiring.evidence import policy, queries
from backroom.hiring.evidence.unblinding.actions import open_scorecards
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs.models import Part
from backroom.hiring.scheduling import actions as scheduling

DEBRIEF = "Ada gave a four: the queue was rebuilt."


def reads(who, application) -> bool:
    return any(rating.rater_id != who.pk for rating in queries.ratings_visible_to(who, [application.pk]))


def may_rate(who, application) -> bool:
    return policy.may_rate(who, Application.objects.get(pk=application.pk))


def planned(cast, interviewer):
    return scheduling.schedule(
        by=cast.ada,
        application=cast.dan,
        interviewer=interviewer,
        place=cast.room,
        starts_at=timezone.now() + timedelta(days=1),
        minutes=60,
    )


def talked(who, appointment):
    interview = interviews.start_interview(by=who, appointment=appointment)
    interviews.end_interview(by=who, interview=interview)
    return interview


@pytest.fixture
def two(cast):
    """Ada and Ben decide. Ada has talked, rated and written the debrief; Ben's talk is still to come."""
    team = {Part.MANAGER: [cast.ada, cast.ben], Part.PEOPLE_PARTNER: [cast.priya]}
    jobs.set_team(by=cast.ada, job=cast.job, team=team)
    cast.written_up()
    cast.talk = planned(cast, cast.ben)
    decisions.save_debrief(by=cast.ada, application=cast.dan, text=DEBRIEF)
    return cast


@pytest.mark.parametrize("name", ["priya", "cleo"])
def test_whoever_reads_second_since_the_decision_rates_nothing_of_it(cast, name):
    application = cast.decided().application
    assert reads(cast.priya, application)
    who = cast.staff[name]
    team = {Part.MANAGER: [cast.ada], Part.SECOND_READER: [cast.ben, who], Part.PEOPLE_PARTNER: [cast.priya]}
    jobs.set_team(by=cast.ada, job=cast.job, team=team)
    assert not may_rate(who, application)
    assert not queries.awaiting_reading(who).exists()
    assert queries.awaited(cast.ada, application) == []
    assert reads(cast.priya, application)  # nobody's memo goes blank because somebody joined


def test_a_second_readers_own_page_stays_after_the_decision(cast):
    application = cast.decided().application
    assert policy.capacity_of(cast.ben, application) == "second_reader"


def test_a_talk_held_after_the_decision_brings_no_ratings(two, client):
    """Memo and letter tell Ben what Ada saw, so he rates no more; nothing waits for him, and he is told."""
    decision = two.decide(two.dan)
    (theirs,) = deciding.decisions_of(two.ben)
    assert memos.memo(two.ben, theirs).debrief.text == DEBRIEF
    assert memos.memo(two.ben, theirs).unseen == 0
    interview = interviews.start_interview(by=two.ben, appointment=two.talk)
    assert not may_rate(two.ben, two.dan)
    interviews.end_interview(by=two.ben, interview=interview)
    assert not policy.may_file(two.ben, two.dan)
    assert queries.awaited(two.ada, two.dan) == []
    assert not queries.awaiting_write_up(two.ben).exists()
    assert memos.memo(two.priya, decision).unseen == 0
    client.force_login(two.ben)
    body = client.get(reverse("write_up", args=[two.dan.pk])).content.decode()
    assert "It was decided before a scorecard of yours was in." in body
    body = client.get(reverse("application", args=[two.dan.pk])).content.decode()
    assert "It is decided, so this brings no ratings." in body
    assert reverse("write_up", args=[two.dan.pk]) not in body


def test_no_talk_begins_in_a_closed_job(two):
    for application in (two.dan, two.dora):
        if application == two.dan:
            two.decide(application)
        letters.save_letter(by=two.ada, application=application, text="Thank you for your time.")
        letters.publish_letter(by=two.ada, application=application)
    decisions.close_job(by=two.ada, job=two.job)
    with pytest.raises(interviews.JobClosed):
        interviews.start_interview(by=two.ben, appointment=two.talk)


def test_whoever_read_second_and_talks_after_writes_notes(cast):
    """What locks notes is a scorecard submitted after the talk began."""
    cast.read()
    jobs.set_team(by=cast.ada, job=cast.job, team={Part.MANAGER: [cast.ada, cast.ben]})
    interview = talked(cast.ben, planned(cast, cast.ben))
    note = {"text": "A word.", "kind": "quote", "at": timezone.now(), "edition": 1}
    assert interviews.save_note(by=cast.ben, interview=interview, note_id=uuid4(), **note).text == "A word."


def test_a_second_reader_who_opened_the_scorecards_before_meets_words(cast, client):
    cast.read()
    open_scorecards(by=cast.priya, application=cast.dan)
    jobs.set_team(by=cast.ada, job=cast.job, team={Part.MANAGER: [cast.ada], Part.SECOND_READER: [cast.priya]})
    client.force_login(cast.priya)
    answer = client.get(reverse("reading", args=[cast.dan.pk]))
    assert answer.status_code == 200
    assert "You opened the others’ scorecards" in answer.content.decode()
    assert "What you noted" not in answer.content.decode()
