"""Parts of a job change hands, and talks are agreed late: whoever opened the scorecards never rates after, whoever did
not still may, and nobody reads the others' without having chosen to."""

from datetime import timedelta
from itertools import product

import pytest
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions import policy as decisions
from backroom.hiring.decisions import queries as compare
from backroom.hiring.evidence import policy, queries
from backroom.hiring.evidence.models import Unblinding
from backroom.hiring.evidence.unblinding.actions import open_scorecards
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs.models import Part
from backroom.hiring.scheduling import actions as scheduling
from backroom.records.models import Event

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


def may_open(cast, application) -> bool:
    return policy.openable_by(cast.ben).filter(pk=application.pk).exists()


def may_rate(cast, application) -> bool:
    return policy.may_rate(cast.ben, Application.objects.get(pk=application.pk))


@pytest.mark.parametrize("first", BEFORE, ids="+".join)
def test_whoever_opened_the_scorecards_never_rates_after(cast, first):
    """Every order of three seatings around Ada's submission, with Ben opening what he can or not; the last seating
    would let him read second."""
    application = cast.filed().application
    seat(cast, first)
    cast.rate_all(cast.ada, application, 4, "x")
    opened = set()
    for between, last, curious in product(BEFORE, ((S,), (M, S)), (True, False)):
        with transaction.atomic():
            for parts in (first, between, last):
                seat(cast, parts)
                assert not reads(cast, application) or Unblinding.objects.exists()
                if curious and may_open(cast, application):
                    open_scorecards(by=cast.ben, application=application)
                    assert reads(cast, application)
            assert may_rate(cast, application) != Unblinding.objects.exists(), (first, between, last, curious)
            if Unblinding.objects.exists():
                opened.add(between)
            transaction.set_rollback(True)
    always = {(), (M,), (S,), (M, S), (P,)} if first in ((M,), (P,)) else set()
    assert opened == always | {(M,), (P,)}


def test_whoever_opened_them_is_not_waited_for(cast):
    """Made a second reader since, Ben owes nothing, and reads no more than his part shows."""
    seat(cast, (M,))
    application = cast.written_up()
    open_scorecards(by=cast.ben, application=application)
    seat(cast, (S,))
    assert policy.complete().filter(pk=application.pk).exists()
    assert queries.awaited(cast.ada, application) == []
    assert not reads(cast, application)
    assert not queries.awaiting_reading(cast.ben).exists()


def test_opening_is_chosen_once_and_on_the_record(cast):
    seat(cast, (M,))
    application = cast.written_up()
    first = open_scorecards(by=cast.ben, application=application)
    assert open_scorecards(by=cast.ben, application=application) == first
    (event,) = Event.objects.filter(name="scorecards.opened")
    assert (event.actor, event.application) == (cast.ben.actor, str(application.pk))


@pytest.mark.parametrize("name", ["ada", "ben", "cleo", "ida", "hal", "eve"])
def test_only_those_without_a_scorecard_who_decide_or_answer_for_fairness_open_them(cast, name):
    application = cast.read()
    with pytest.raises(PermissionDenied):
        open_scorecards(by=cast.staff[name], application=application)
    open_scorecards(by=cast.priya, application=application)


def test_nothing_opens_before_all_are_in(cast):
    application = cast.written_up()
    with pytest.raises(PermissionDenied):
        open_scorecards(by=cast.priya, application=application)


@pytest.mark.parametrize("curious", [True, False])
def test_a_talk_agreed_late_is_rated_only_by_whoever_left_the_scorecards_shut(cast, curious):
    seat(cast, (M,))
    application = cast.written_up()
    if curious:
        open_scorecards(by=cast.ben, application=application)
    interview = interviews.start_interview(by=cast.ben, appointment=planned(cast, application))
    interviews.end_interview(by=cast.ben, interview=interview)
    assert may_rate(cast, application) is not curious
    assert reads(cast, application) is curious
    waited = [] if curious else [(cast.ben.pk, "Ben Achterberg", "interviewer")]
    assert queries.awaited(cast.ada, application) == waited
    assert decisions.may_decide(cast.ada, application) is curious
    assert queries.awaiting_write_up(cast.ben).exists() is not curious


def test_no_talk_is_agreed_once_it_is_decided(cast):
    """Then the scorecards lie open to whoever decides or answers for fairness, without having been opened."""
    application = cast.decided().application
    assert any(r.rater_id == cast.ada.pk for r in queries.ratings_visible_to(cast.priya, [application.pk]))
    seat(cast, (M,))
    with pytest.raises(scheduling.Decided):
        planned(cast, application)
    with pytest.raises(scheduling.Decided):
        scheduling.request_time(by=cast.ada, application=application, interviewer=cast.ada, place_kind="in_person")


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
    assert may_open(cast, application)
    asked = scheduling.request_time(by=cast.ada, application=application, interviewer=cast.ben, place_kind="in_person")
    assert not may_open(cast, application)
    scheduling.withdraw_request(by=cast.ada, request=asked)
    assert may_open(cast, application)


def test_talk_called_off_opens_to_the_one_who_decides(cast):
    seat(cast, (M,))
    application = cast.written_up()
    appointment = planned(cast, application)
    assert not decisions.is_to_decide(cast.ben, application)
    assert decisions.may_decide(cast.ada, application)  # she rated; Ben's plans bind Ben
    scheduling.cancel(by=cast.ada, appointment=appointment)
    assert decisions.is_to_decide(cast.ben, application)
    assert not decisions.may_decide(cast.ben, application)
    open_scorecards(by=cast.ben, application=application)
    assert decisions.may_decide(cast.ben, application)
