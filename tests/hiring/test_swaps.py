"""Parts of a job change hands: no order of joining, leaving and swapping lets somebody rate what they have read."""

from datetime import timedelta
from itertools import product

import pytest
from django.db import transaction
from django.utils import timezone

from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions import policy as decisions
from backroom.hiring.decisions import queries as compare
from backroom.hiring.evidence import policy, queries
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs.models import FormerPart, Part
from backroom.hiring.scheduling import actions as scheduling

M, S, P = Part.MANAGER, Part.SECOND_READER, Part.PEOPLE_PARTNER
BEFORE = ((), (M,), (S,), (M, S), (P,))


def seat(cast, parts) -> None:
    """Ben has these parts now; Ada decides all along."""
    team = {Part.MANAGER: [cast.ada]}
    for part in parts:
        team[part] = [*team.get(part, []), cast.ben]
    jobs.set_team(by=cast.ada, job=cast.job, team=team)


def reads(cast, application) -> bool:
    mine = queries.ratings_visible_to(cast.ben, [application.pk])
    return any(rating.rater_id == cast.ada.pk for rating in mine)


def may_rate(cast, application) -> bool:
    return policy.may_rate(cast.ben, Application.objects.get(pk=application.pk))


@pytest.mark.parametrize("first", BEFORE, ids="+".join)
def test_whoever_read_the_ratings_never_rates_after(cast, first):
    """Every order of three seatings around Ada's submission; the last one would let Ben read second."""
    application = cast.filed().application
    seat(cast, first)
    cast.rate_all(cast.ada, application, 4, "x")
    rated_blind = []
    for between, last in product(BEFORE, ((S,), (M, S))):
        with transaction.atomic():
            has_read = reads(cast, application)
            for parts in (between, last):
                seat(cast, parts)
                has_read |= reads(cast, application)
            assert not (has_read and may_rate(cast, application)), (first, between, last)
            if may_rate(cast, application):
                rated_blind.append((between, last))
            transaction.set_rollback(True)
    # Who never could read may still be called in late: a reader who falls ill is replaced.
    assert (((), (S,)) in rated_blind) == (first in ((), (S,)))


def test_part_given_up_stays_known(cast):
    seat(cast, (M, S))
    joined = cast.job.team.get(person=cast.ben, part=S).joined_at
    seat(cast, (M,))
    seat(cast, (M,))
    left = FormerPart.objects.filter(person=cast.ben).latest("left_at")
    assert (left.job, left.part, left.joined_at) == (cast.job, S, joined)
    assert left.left_at > joined


def test_swapped_reader_is_not_waited_for(cast):
    """Ben read everything as the one who decides; made a second reader since, nobody waits for his scorecard."""
    seat(cast, (M,))
    application = cast.written_up()
    assert reads(cast, application)
    seat(cast, (S,))
    assert policy.complete().filter(pk=application.pk).exists()
    assert queries.awaited(cast.ada, application) == []
    assert not reads(cast, application)


def planned(cast, application):
    return scheduling.schedule(
        by=cast.ada,
        application=application,
        interviewer=cast.ben,
        place=cast.room,
        starts_at=timezone.now() + timedelta(days=1),
        minutes=60,
    )


def test_whoever_is_still_to_talk_reads_nothing_before(cast):
    """Two managers talk with Dan, Ada first: her scorecard opens to Ben when his is in, and he decides no sooner."""
    seat(cast, (M,))
    application = cast.filed().application
    appointment = planned(cast, application)
    cast.rate_all(cast.ada, application, 4, "x")

    def shut() -> bool:
        pieces = queries.evidence_for(cast.ben, [application.pk], hide_names=True)
        found = compare.deciding(cast.ben, application)
        return not (reads(cast, application) or pieces or found.rows or decisions.may_decide(cast.ben, application))

    assert shut()
    assert compare.deciding(cast.ben, application).awaited == (("Ben Achterberg", "interviewer"),)
    interview = interviews.start_interview(by=cast.ben, appointment=appointment)
    assert shut()
    interviews.end_interview(by=cast.ben, interview=interview)
    cast.rate_all(cast.ben, application, None, "y")
    assert reads(cast, application)
    assert decisions.may_decide(cast.ben, application)


def test_a_time_asked_for_counts_as_a_talk_to_come(cast):
    seat(cast, (M,))
    application = cast.written_up()
    assert reads(cast, application)
    asked = scheduling.request_time(by=cast.ada, application=application, interviewer=cast.ben, place_kind="in_person")
    assert not reads(cast, application)
    scheduling.withdraw_request(by=cast.ada, request=asked)
    assert reads(cast, application)


def test_talk_called_off_opens_to_the_one_who_decides(cast):
    seat(cast, (M,))
    application = cast.written_up()
    appointment = planned(cast, application)
    assert not decisions.may_decide(cast.ben, application)
    assert decisions.may_decide(cast.ada, application)  # she rated; Ben's plans bind Ben
    scheduling.cancel(by=cast.ada, appointment=appointment)
    assert decisions.may_decide(cast.ben, application)
