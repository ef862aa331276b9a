"""The time in which the clock stood still counts for no theme and for no talk."""

import uuid
from datetime import datetime, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from backroom.hiring.candidates import actions as candidates
from backroom.hiring.fairness import queries as fairness
from backroom.hiring.interviews import actions, minutes, queries
from backroom.hiring.interviews.models import ClockPause, Interview
from backroom.records.events import SYSTEM
from backroom.records.models import Event

NOON = datetime(2026, 11, 27, 12)


def at(minute):
    return NOON + timedelta(minutes=minute)


@pytest.mark.parametrize(
    ("pauses", "expected"),
    [
        ([], 10),
        ([(2, 5)], 7),
        ([(2, 5), (4, 6)], 6),
        ([(2, 8), (3, 4)], 4),
        ([(-5, 1)], 9),
        ([(9, 15)], 9),
        ([(7, None)], 7),
        ([(-3, 12)], 0),
        ([(5, 2)], 10),
        ([(20, None)], 10),
    ],
)
def test_seconds_without_pauses(pauses, expected):
    stood = [(at(since), None if until is None else at(until)) for since, until in pauses]
    assert minutes.seconds(at(0), at(10), stood) == 60 * expected


@pytest.fixture
def talk(cast):
    """Fifty minutes, ended; the first theme from minute 10 to 30, the second to the end."""
    talk = cast.held(cast.dan)
    for number, (theme, minute) in enumerate(zip(talk.guide.themes.all()[:2], (10, 30), strict=True)):
        when = talk.started_at + timedelta(minutes=minute)
        actions.touch_theme(by=cast.ada, interview=talk, theme=theme, touch_id=uuid.UUID(int=number + 1), at=when)
    return Interview.objects.get(pk=talk.pk)


def pause(who, talk, since, until, number=9):
    begins, ends = (m if m is None else talk.started_at + timedelta(minutes=m) for m in (since, until))
    actions.pause_clock(by=who, interview=talk, pause_id=uuid.UUID(int=number), since=begins, until=ends)


def test_the_talk_turns_no_more_after_its_end(cast, talk):
    later, events = talk.ended_at + timedelta(hours=3), Event.objects.count()
    for theme in (talk.guide.themes.all()[2], None):
        actions.touch_theme(by=cast.ada, interview=talk, theme=theme, touch_id=uuid.uuid4(), at=later)
    assert spent(talk) == [20, 20]
    assert [state.touched for state in queries.theme_states(talk, queries.guide_of(talk), talk.ended_at)[2:]] == [
        False
    ] * 4
    assert (talk.touches.count(), Event.objects.count()) == (2, events)


def spent(talk):
    states = queries.theme_states(talk, queries.guide_of(talk), talk.ended_at)
    return [round(state.seconds / 60) for state in states[:2]]


def test_pauses_come_off_the_themes_and_the_talk(cast, talk):
    assert spent(talk) == [20, 20]
    pause(cast.ada, talk, 25, None)
    assert spent(talk) == [15, 0]
    pause(cast.ada, talk, 25, 34)
    pause(cast.ada, talk, 25, 40)  # closed once
    assert spent(talk) == [15, 16]
    assert Event.objects.filter(name="clock.paused").count() == 2
    line = fairness.ledger_of(cast.priya, cast.job).lines[0]
    assert [m for _, m in line.themes][:2] == [15, 16]
    assert next(c.value for c in line.chances if c.aspect == "minutes").startswith("41")


def test_only_the_interviewer_stops_the_clock_and_the_pauses_are_theirs_to_erase(cast, talk):
    for name in ("ben", "cleo", "priya", "ida", "hal", "eve"):
        with pytest.raises(PermissionDenied):
            pause(cast.staff[name], talk, 1, 2)
    pause(cast.ada, talk, 1, 2)
    data = candidates.export_candidate(by=SYSTEM, candidate=cast.dan.candidate)
    assert len(data["interviews"]["interviews"][0]["clock_stood_still"]) == 1
    candidates.erase_candidate(by=SYSTEM, candidate=cast.dan.candidate)
    assert not ClockPause.objects.exists()
