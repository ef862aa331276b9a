"""Blind until submitted: nobody, whatever their role, reads another's ratings before their own are in."""

import pytest
from django.core.exceptions import PermissionDenied

from backroom.hiring.decisions import actions as decisions
from backroom.hiring.decisions import queries as compare
from backroom.hiring.evidence import actions, policy, queries
from backroom.hiring.evidence.models import Rating
from backroom.hiring.evidence.unblinding.actions import open_scorecards
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs.models import Part

EVERYONE = ("ada", "ben", "cleo", "priya", "ida", "hal", "eve")


def who_reads(cast, application, rater) -> set[str]:
    """Names of the cast who get any rating of this rater by the only road there is."""
    return {
        name
        for name in EVERYONE
        if any(r.rater_id == rater.pk for r in queries.ratings_visible_to(cast.staff[name], [application.pk]))
    }


def test_draft_is_its_raters_alone(cast):
    application = cast.filed().application
    actions.save_rating(by=cast.ada, application=application, competency_code=cast.codes[0], level=4)
    assert who_reads(cast, application, cast.ada) == {"ada"}


def test_submitted_card_stays_hidden_until_the_reader_has_submitted(cast):
    application = cast.written_up()
    assert who_reads(cast, application, cast.ada) == {"ada"}
    for code in cast.codes[:-1]:
        actions.save_rating(by=cast.ben, application=application, competency_code=code, level=3)
    assert who_reads(cast, application, cast.ada) == {"ada"}
    assert who_reads(cast, application, cast.ben) == {"ben"}


def test_all_in_opens_to_those_who_answer_for_fairness_when_they_choose(cast):
    application = cast.read()
    assert who_reads(cast, application, cast.ada) == {"ada", "ben"}
    open_scorecards(by=cast.priya, application=application)
    assert who_reads(cast, application, cast.ada) == {"ada", "ben", "priya"}
    assert who_reads(cast, application, cast.ben) == {"ada", "ben", "priya"}


def test_leaving_the_team_closes_everything(cast):
    application = cast.read()
    jobs.set_team(by=cast.ada, job=cast.job, team={Part.MANAGER: [cast.ada]})
    assert who_reads(cast, application, cast.ada) == {"ada"}


def test_closed_account_reads_nothing(cast):
    from backroom.people import actions as people

    application = cast.read()
    people.close_account(by=cast.ida, person=cast.ben)
    assert who_reads(cast, application, cast.ben) == {"ada"}


def test_second_application_stays_blind(cast):
    """Having submitted for one candidate opens nothing about another."""
    cast.read(cast.dan)
    dora = cast.written_up(cast.dora)
    assert who_reads(cast, dora, cast.ada) == {"ada"}


def test_recommendation_and_takeaways_are_as_blind_as_ratings(cast):
    application = cast.written_up()
    readers = {n for n in EVERYONE if queries.scorecards_visible_to(cast.staff[n], [application.pk])}
    assert readers == {"ada"}


def test_evidence_opens_to_the_second_reader_when_the_interviewer_has_submitted(cast):
    application = cast.filed().application

    def readers() -> set[str]:
        return {n for n in EVERYONE if queries.evidence_for(cast.staff[n], [application.pk], hide_names=True)}

    assert readers() == {"ada"}
    cast.rate_all(cast.ada, application, 4, "x")
    assert readers() == {"ada", "ben"}
    cast.rate_all(cast.ben, application, 2, "x")
    assert readers() == {"ada", "ben"}
    open_scorecards(by=cast.priya, application=application)
    assert readers() == {"ada", "ben", "priya"}


def test_second_reader_cannot_rate_before_the_evidence_stands(cast):
    application = cast.filed().application
    with pytest.raises(PermissionDenied):
        actions.save_rating(by=cast.ben, application=application, competency_code=cast.codes[0], level=3)
    assert not policy.may_rate(cast.ben, application)


@pytest.mark.parametrize("name", ["cleo", "priya", "ida", "hal", "eve"])
def test_others_cannot_rate(cast, name):
    application = cast.written_up()
    assert not policy.may_rate(cast.staff[name], application)


def test_second_reader_meets_no_name(cast):
    interview = cast.begun()
    note = cast.note(interview, "“Dan, they said, Mr WHITLOCK, you decide.” Dan Whitlock smiled.")
    actions.file_evidence(by=cast.ada, note=note, competency_code=cast.codes[0])
    for code in cast.codes[1:]:
        actions.save_rating(by=cast.ada, application=cast.dan, competency_code=code, level=None)
    actions.save_rating(by=cast.ada, application=cast.dan, competency_code=cast.codes[0], level=3)
    actions.draft_scorecard(by=cast.ada, application=cast.dan, recommendation="yes", takeaways="")
    interviews.end_interview(by=cast.ada, interview=interview)
    actions.submit_scorecard(by=cast.ada, application=cast.dan)
    (piece,) = queries.evidence_for(cast.ben, [cast.dan.pk], hide_names=True)[cast.dan.pk]
    assert piece.text == "“the candidate, they said, Mr the candidate, you decide.” the candidate smiled."


def test_compare_hides_names_until_revealed_for_this_person(cast):
    cast.read(cast.dan)
    cast.read(cast.dora)
    rubric = queries.rubric_of(cast.dan)

    def labels(who) -> list[str]:
        return [column.label for column in compare.compare(who, cast.job, rubric).columns]

    assert labels(cast.ada) == ["Candidate A", "Candidate B"]
    decisions.reveal_names(by=cast.ada, job=cast.job)
    assert sorted(labels(cast.ada)) == ["Dan Whitlock", "Dora Lindqvist"]
    assert labels(cast.ben) == ["Candidate A", "Candidate B"]


def test_no_evidence_is_not_a_level(cast):
    application = cast.filed().application
    rating = actions.save_rating(by=cast.ada, application=application, competency_code=cast.codes[0], level=None)
    assert (rating.level, rating.rests_on) == (None, None)


def test_level_without_evidence_is_refused_by_the_database_too(cast):
    from django.db import IntegrityError, transaction

    application = cast.filed().application
    rating = actions.save_rating(by=cast.ada, application=application, competency_code=cast.codes[0], level=4)
    with pytest.raises(IntegrityError), transaction.atomic():
        Rating.objects.filter(pk=rating.pk).update(rests_on=None)
    with pytest.raises(IntegrityError), transaction.atomic():
        Rating.objects.filter(pk=rating.pk).update(level=6)
