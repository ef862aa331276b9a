"""The candidate's own questions: private until sent, then tracked until there is an answer."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from backroom.hiring.fit import actions, queries
from backroom.hiring.fit.ideas import ideas
from backroom.hiring.fit.models import Answered, Theme


@pytest.fixture
def three(cast):
    link = cast.link()
    return link, [actions.add_question(by=link, text=f"Question {n}?", theme="growth") for n in (1, 2, 3)]


def texts(who, application) -> list[str]:
    return [question.text for question in queries.questions_for(who, application)]


def test_what_is_not_sent_is_the_candidates_alone(cast, three):
    link, (first, second, _) = three
    cast.booked()
    assert {who.name: texts(who, cast.dan) for who in cast.staff.values() if texts(who, cast.dan)} == {}
    assert queries.counts([cast.dan.pk]) == {}
    actions.send_questions(by=link, questions=[first, second])
    assert texts(cast.ada, cast.dan) == texts(cast.priya, cast.dan) == ["Question 1?", "Question 2?"]
    for outsider in (cast.ben, cast.cleo, cast.ida, cast.hal, cast.eve):
        assert texts(outsider, cast.dan) == []
    assert queries.counts([cast.dan.pk]) == {cast.dan.pk: 2}
    assert [q.text for q in queries.own_questions(cast.dan)] == ["Question 1?", "Question 2?", "Question 3?"]


def test_only_what_was_sent_can_be_answered(cast, three):
    _link, (first, *_) = three
    cast.begun()
    for act in (
        lambda: actions.answer_question(by=cast.ada, question=first, answered=True),
        lambda: actions.owe_answer(by=cast.ada, question=first, owner=cast.ada, due_on=timezone.localdate()),
        lambda: actions.send_reply(by=cast.ada, question=first, text="Yes."),
    ):
        with pytest.raises(PermissionDenied):
            act()


def test_nobody_sends_anothers_question(cast, three):
    _link, (first, *_) = three
    with pytest.raises(PermissionDenied):
        actions.send_questions(by=cast.link(cast.dora), questions=[first])
    with pytest.raises(actions.NothingChosen):
        actions.send_questions(by=cast.link(cast.dora), questions=[])


def test_owed_answer_waits_for_its_owner_until_it_arrives(cast, three):
    link, (first, second, _) = three
    actions.send_questions(by=link, questions=[first, second])
    tomorrow = timezone.localdate() + timedelta(days=1)
    actions.owe_answer(by=cast.ada, question=first, owner=cast.priya, due_on=tomorrow)
    actions.owe_answer(by=cast.ada, question=second, owner=cast.priya, due_on=tomorrow - timedelta(days=1), part=True)
    assert [q.text for q in queries.owed_by(cast.priya)] == ["Question 2?", "Question 1?"]
    assert queries.owed_by(cast.ada) == []
    actions.send_reply(by=cast.priya, question=first, text="Three times a night.")
    assert [q.text for q in queries.owed_by(cast.priya)] == ["Question 2?"]
    own = queries.own_questions(cast.dan)
    assert [(q.state, q.reply) for q in own] == [
        (Answered.YES, "Three times a night."),
        (Answered.PART, ""),
        (Answered.OPEN, ""),
    ]


def test_nobody_who_knows_no_names_can_owe_an_answer(cast, three):
    link, (first, *_) = three
    actions.send_questions(by=link, questions=[first])
    for person in (cast.ben, cast.hal, cast.cleo, cast.eve):
        with pytest.raises(actions.NoOneToAnswer):
            actions.owe_answer(by=cast.ada, question=first, owner=person, due_on=timezone.localdate())


@pytest.mark.parametrize("language", ["en", "de"])
def test_ready_questions_are_many_and_their_own(language):
    ready = ideas(language)
    assert len({idea.text for idea in ready}) == len(ready) >= 40
    assert {idea.theme for idea in ready} == set(Theme)
    assert [idea.code for idea in ready] == [idea.code for idea in ideas("en")]
    assert all(idea.text.endswith("?") or "." in idea.text for idea in ready)


def test_what_is_asked_most_is_told_from_five_candidates_on(cast):
    growth = [idea for idea in ideas() if idea.theme == "growth"]
    for number in range(5):
        assert queries.asked_most(cast.ada, cast.job) == []
        link = cast.link(cast.add(f"Candidate {number}", f"c{number}@example.org"))
        actions.take_ideas(by=link, ideas=growth[:1])
        actions.add_question(by=link, text="Unsent?", theme="terms")
        actions.send_questions(by=link, questions=[q for q in link.application.own_questions.all() if q.idea])
    asked = queries.asked_most(cast.ada, cast.job)
    assert [(row.theme, row.candidates, row.ideas) for row in asked] == [("growth", 5, (growth[0].code,))]
    assert queries.asked_most(cast.ben, cast.job) == queries.asked_most(cast.cleo, cast.job) == []
