"""Calibration: the same answers for everybody, the key last, levels their rater's own, figures from enough raters."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from backroom.hiring.calibration import actions, policy, queries
from backroom.hiring.calibration.models import CalibrationRating
from backroom.hiring.calibration.vignettes import asked_in, collection, quarter_of
from backroom.people import actions as people
from backroom.people.models import Role
from backroom.records import clock
from backroom.records.events import SYSTEM
from backroom.records.models import Event


def today():
    return clock.now().date()


def asked():
    return asked_in(quarter_of(today()))


def rate_all(who, off=0):
    for one in asked():
        actions.rate(by=who, vignette=one.code, level=min(5, max(1, one.key + off)))


def interviewer(number):
    mail = f"rater{number}@fenwick.example.org"
    return people.add_person(by=SYSTEM, name=f"Rater {number}", email=mail, roles=[Role.INTERVIEWER])


def test_three_answers_for_each_of_six_competencies_with_a_key_tied_to_the_anchors():
    found = [one for each in collection().sets for one in each]
    assert len(found) == 18 == len({one.code for one in found})
    codes = [one.competency.code for one in found]
    assert {codes.count(code) for code in codes} == {3}
    assert len(set(codes)) == 6
    assert collection().as_of < collection().review_by
    for one in found:
        assert one.key in range(1, 6)
        assert "anchor" in one.why
        assert 40 <= len(one.answer.split()) <= 130, one.code
    for each in collection().sets:  # no length gives the key away
        assert max(len(o.answer) for o in each if o.key < 3) > min(len(o.answer) for o in each if o.key >= 3)


def test_each_quarter_has_its_set_and_all_take_their_turn():
    assert quarter_of(date(2026, 1, 1)) == "2026-Q1"
    assert quarter_of(date(2026, 12, 31)) == "2026-Q4"
    year = [asked_in(f"2026-Q{n}") for n in (1, 2, 3, 4)]
    assert {len(each) for each in year} == {6}
    assert len({each[0].code for each in year[:3]}) == 3
    assert asked_in("2027-Q1") == year[1]


def test_the_key_comes_after_the_last_answer(cast):
    first, *rest = asked()
    actions.rate(by=cast.ada, vignette=first.code, level=2)
    mine = queries.own_round(cast.ada, today())
    assert (mine.rated, len(mine.todo), mine.severity) == ((), 5, None)
    for one in rest:
        actions.rate(by=cast.ada, vignette=one.code, level=one.key)
    mine = queries.own_round(cast.ada, today())
    assert [r.apart for r in mine.rated] == [2 - first.key, 0, 0, 0, 0, 0]
    assert mine.apart == abs(2 - first.key) / 6
    assert {r.others for r in mine.rated} == {None}


def test_a_level_stands_and_others_are_refused(cast):
    first = asked()[0]
    actions.rate(by=cast.ben, vignette=first.code, level=1)
    with pytest.raises(actions.AlreadyChosen):
        actions.rate(by=cast.ben, vignette=first.code, level=first.key)
    other = next(each for each in collection().sets if each != asked())
    with pytest.raises(actions.NoSuchAnswer):
        actions.rate(by=cast.ben, vignette=other[0].code, level=1)
    with pytest.raises(actions.ChooseALevel):
        actions.rate(by=cast.ben, vignette=asked()[1].code, level=6)
    assert [row.level for row in CalibrationRating.objects.all()] == [1]
    event = Event.objects.get(name="calibration.rated")
    assert event.payload == "{}"
    for who in (cast.priya, cast.ida, cast.hal, cast.eve):
        with pytest.raises(PermissionDenied):
            actions.rate(by=who, vignette=first.code, level=1)


def test_nobody_reads_anothers_level(cast):
    rate_all(cast.ada)
    for who in (cast.ben, cast.cleo, cast.priya, cast.ida, cast.hal, cast.eve):
        assert not policy.ratings_visible_to(who).exists()
    assert policy.ratings_visible_to(cast.ada).count() == 6


def test_together_only_from_three_raters_and_three_at_a_time(cast):
    """The people partner subtracts yesterday's figures from today's: the fourth rater does not appear."""
    rate_all(cast.ada)
    rate_all(cast.ben, 1)
    assert queries.together(cast.priya, today()) is None
    rate_all(cast.cleo)
    three = queries.together(cast.priya, today())
    assert (three.raters, three.answers) == (3, 6)
    assert three.alpha.value is not None and three.icc.low < three.icc.value < three.icc.high
    later = date(today().year + today().month // 12, today().month % 12 + 1, 1)
    while quarter_of(later) == three.quarter:
        later += timedelta(days=1)
    assert queries.together(cast.priya, later) == three
    assert queries.together(cast.priya, later + timedelta(days=89)) == three
    assert queries.together(cast.priya, later + timedelta(days=95)) is None
    for number in (1, 2):
        rate_all(interviewer(number), -4)
        assert queries.together(cast.priya, today()) == three
    rate_all(interviewer(3))
    assert queries.together(cast.priya, today()).raters == 6
    for who in (cast.ada, cast.ben, cast.ida, cast.hal, cast.eve):
        assert queries.together(who, today()) is None


def test_ones_own_strictness_is_said_where_talks_cannot_show_it(cast):
    """Three others at the key, one a level stricter throughout: others' middle, severity below nought."""
    for number in (1, 2):
        rate_all(interviewer(number))
    rate_all(cast.ada)
    for one in asked():
        actions.rate(by=cast.ben, vignette=one.code, level=max(1, one.key - 1))
    mine = queries.own_round(cast.ben, today())
    assert [r.others for r in mine.rated] == [one.key for one in asked()]
    assert mine.severity.value < 0
    assert queries.own_round(cast.ada, today()).severity.value > mine.severity.value
