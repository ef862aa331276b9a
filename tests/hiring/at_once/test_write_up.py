"""Two writes at the same moment, as a double click, two tabs or forms that go together make them: each is answered
and nothing is lost."""

import pytest

from backroom.hiring.evidence import actions as evidence
from backroom.hiring.evidence.models import Evidence, Rating, Scorecard
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.interviews.models import Interview
from backroom.hiring.jobs.models import Rubric
from tests.together import at_once

ROUNDS = range(4)  # each begins afresh: a first save is first only once


@pytest.mark.parametrize("_round", ROUNDS)
def test_first_levels_and_take_aways_saved_together_all_stand(transactional_cast, _round):
    cast = transactional_cast
    application = cast.filed().application
    levels = [
        lambda code=code: evidence.save_rating(by=cast.ada, application=application, competency_code=code, level=4)
        for code in cast.codes[:3]
    ]
    card = {"by": cast.ada, "application": application, "recommendation": "yes", "takeaways": "She sorts by risk."}
    Scorecard.objects.all().delete()  # as where nothing was filed before: the evidence stays
    said = at_once([*levels, lambda: evidence.draft_scorecard(**card)])
    assert [type(answer) for answer in said] == [Rating, Rating, Rating, Scorecard], said
    (found,) = Scorecard.objects.all()
    assert {rating.competency.code for rating in found.ratings.all()} == set(cast.codes[:3])
    assert (found.recommendation, found.takeaways) == ("yes", "She sorts by risk.")


@pytest.mark.parametrize("_round", ROUNDS)
def test_one_note_filed_twice_at_once_is_one_piece_of_evidence(transactional_cast, _round):
    cast = transactional_cast
    note = cast.note(cast.begun())
    file = lambda: evidence.file_evidence(by=cast.ada, note=note, competency_code=cast.codes[0])  # noqa: E731
    said = at_once([file, file])
    assert said[0] == said[1] == Evidence.objects.get(), said


@pytest.mark.parametrize("_round", ROUNDS)
def test_no_level_gets_into_a_scorecard_that_is_submitted_at_that_moment(transactional_cast, _round):
    """Whichever comes first, what is locked stays as it was locked."""
    cast = transactional_cast
    application = cast.filed().application
    for code in cast.codes:
        evidence.save_rating(by=cast.ada, application=application, competency_code=code, level=4)
    late = {"by": cast.ada, "application": application, "competency_code": cast.codes[0], "level": 2}
    submit = {"by": cast.ada, "application": application, "recommendation": "yes", "takeaways": ""}
    rated, card = at_once([lambda: evidence.save_rating(**late), lambda: evidence.submit_scorecard(**submit)])
    assert isinstance(card, Scorecard), card
    rating = card.ratings.get(competency__code=cast.codes[0])
    assert isinstance(rated, (Rating, evidence.Locked)), rated
    assert rating.level == (2 if isinstance(rated, Rating) else 4)
    assert isinstance(rated, evidence.Locked) or rating.rated_at <= card.submitted_at


@pytest.mark.parametrize("_round", ROUNDS)
def test_begin_pressed_twice_at_once_begins_one_conversation(transactional_cast, _round):
    cast = transactional_cast
    appointment = cast.booked()
    begin = lambda: interviews.start_interview(by=cast.ada, appointment=appointment)  # noqa: E731
    said = at_once([begin, begin])
    assert said[0] == said[1] == Interview.objects.get(), said
    assert Rubric.objects.filter(job=cast.job).count() == 1
