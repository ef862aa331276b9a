"""An interviewer leaves the job's team, or the house, with a talk held and no scorecard in."""

from datetime import timedelta

import pytest
from django.utils import timezone

from backroom.hiring.decisions import policy as decisions
from backroom.hiring.evidence import policy, queries
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs.models import Part
from backroom.hiring.scheduling import actions as scheduling


def talked(cast, who):
    appointment = scheduling.schedule(
        by=cast.ada,
        application=cast.dan,
        interviewer=who,
        place=cast.room,
        starts_at=timezone.now() + timedelta(days=1),
        minutes=60,
    )
    interview = interviews.start_interview(by=who, appointment=appointment)
    interviews.end_interview(by=who, interview=interview)


@pytest.fixture
def left(cast):
    """Ada's scorecard is in. Ben talked too, submitted nothing and is gone."""
    jobs.set_team(by=cast.ada, job=cast.job, team={Part.MANAGER: [cast.ada], Part.INTERVIEWER: [cast.ben]})
    cast.filed()
    talked(cast, cast.ben)
    cast.rate_all(cast.ada, cast.dan, 4, "x")
    assert not decisions.may_decide(cast.ada, cast.dan)
    jobs.set_team(by=cast.ada, job=cast.job, team={Part.MANAGER: [cast.ada]})
    return cast


def test_nobody_waits_for_whoever_left_the_team(left):
    assert queries.awaited(left.ada, left.dan) == []
    assert decisions.may_decide(left.ada, left.dan)


@pytest.mark.parametrize("part", [Part.MANAGER, Part.SECOND_READER, Part.PEOPLE_PARTNER, Part.INTERVIEWER])
def test_whoever_comes_back_is_awaited_and_blind_again(left, part):
    team = {Part.MANAGER: [left.ada]}
    team[part] = [*team.get(part, []), left.ben]
    jobs.set_team(by=left.ada, job=left.job, team=team)
    assert queries.awaited(left.ada, left.dan) == [(left.ben.pk, "Ben Achterberg", "interviewer")]
    assert not queries.ratings_visible_to(left.ben, [left.dan.pk])
    assert not queries.evidence_for(left.ben, [left.dan.pk], hide_names=True)
    assert policy.may_rate(left.ben, left.dan)
    assert not policy.openable_by(left.ben).exists()


def test_a_talk_whose_only_rater_left_is_no_ground_to_decide(cast):
    cast.filed()
    jobs.set_team(by=cast.ada, job=cast.job, team={Part.MANAGER: [cast.cleo]})
    assert not policy.complete().exists()
    assert queries.awaited(cast.cleo, cast.dan) == [(cast.ada.pk, "Ada Marsh", "interviewer")]
