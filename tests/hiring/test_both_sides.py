"""Cards, promises and the survey: whose words they are, who reads them, and what cannot be found out."""

import pytest
from django.core.exceptions import PermissionDenied

from backroom.hiring.cards import actions as cards
from backroom.hiring.cards import queries as card_queries
from backroom.hiring.cards.actions import Said
from backroom.hiring.cards.models import Side
from backroom.hiring.experience import actions as experience
from backroom.hiring.experience import queries as experience_queries
from backroom.hiring.experience.items import ITEMS
from backroom.hiring.experience.models import SurveyAnswered, SurveyTally
from backroom.hiring.promises import actions as promises
from backroom.hiring.promises import queries as promise_queries
from backroom.records.models import Event


def test_only_ticked_wishes_are_read_by_others(cast):
    link = cast.link()
    cards.save_wishes(by=link, wishes={"growth": Said("most", "A mentor"), "people": Said("", "Plain words", True)})
    read = {who.first_name: card_queries.shared_wishes(who, cast.dan) for who in cast.staff.values()}
    assert {name: [wish.text for wish in wishes] for name, wishes in read.items() if wishes} == {
        "Ada": ["Plain words"],
        "Priya": ["Plain words"],
    }
    cards.save_wishes(by=link, wishes={"growth": Said("most", "A mentor"), "people": Said("", "Plain words")})
    assert card_queries.shared_wishes(cast.ada, cast.dan) == []


def test_locked_card_stands_until_it_is_erased(cast):
    link = cast.link()
    with pytest.raises(cards.NothingWritten):
        cards.save_own_card(by=link, parts={"growth": Said()}, lock=True)
    cards.save_own_card(by=link, parts={"growth": Said("less", "Too little")}, lock=True)
    with pytest.raises(cards.CardLocked):
        cards.save_own_card(by=link, parts={"growth": Said("enough", "Fine")})
    assert not card_queries.both_locked(cast.dan)
    cards.save_house_card(by=cast.ada, application=cast.dan, parts={"growth": Said("", "A course")}, lock=True)
    assert card_queries.both_locked(cast.dan)
    cards.erase_own_card(by=link)
    assert card_queries.own_card(cast.dan).is_empty and not card_queries.both_locked(cast.dan)
    assert card_queries.shared_parts(cast.dan, Side.CANDIDATE) == []


def test_the_house_card_is_the_deciders(cast):
    for who in (cast.ben, cast.priya, cast.cleo, cast.ida, cast.hal, cast.eve):
        assert card_queries.house_card(who, cast.dan) is None
        with pytest.raises(PermissionDenied):
            cards.save_house_card(by=who, application=cast.dan, parts={})


def states(cast):
    return [(view.text, view.state) for view in promise_queries.own_promises(cast.dan)]


def words_of(promise) -> str:
    """The id of the words that stand, as a page that is opened now has it in its form."""
    return str(promise.wordings.last().pk)


def test_promise_is_agreed_when_the_other_side_says_so(cast):
    link = cast.link()
    promise = promises.write_promise(by=cast.ada, application=cast.dan, kind="hours", text="One weekend in five.")
    assert states(cast) == [("One weekend in five.", "waiting")]
    with pytest.raises(PermissionDenied):
        promises.acknowledge_promise(by=cast.ada, promise=promise, wording=words_of(promise))
    promises.correct_promise(by=link, promise=promise, text="One weekend in six.")
    (view,) = promise_queries.promises_for(cast.priya, cast.dan)
    assert (view.text, view.earlier, view.state) == ("One weekend in six.", "One weekend in five.", "disputed")
    assert promise_queries.waiting_for(cast.ada) == [promise]
    assert promise_queries.waiting_for(cast.priya) == []
    promises.acknowledge_promise(by=cast.ada, promise=promise, wording=words_of(promise))
    assert states(cast) == [("One weekend in six.", "agreed")]
    assert promise_queries.waiting_for(cast.ada) == []
    with pytest.raises(promises.AlreadyAgreed):
        promises.correct_promise(by=link, promise=promise, text="Never.")


def test_only_words_that_were_read_are_confirmed(cast):
    link = cast.link()
    promise = promises.write_promise(by=link, application=cast.dan, kind="hours", text="One weekend in six.")
    (read,) = promise_queries.promises_for(cast.ada, cast.dan)
    promises.correct_promise(by=link, promise=promise, text="No weekend at all.")
    for wording in (str(read.wording_id), "", "x"):
        with pytest.raises(promises.WordsMoved):
            promises.acknowledge_promise(by=cast.ada, promise=promise, wording=wording)
    assert states(cast) == [("No weekend at all.", "waiting")]
    (read,) = promise_queries.promises_for(cast.ada, cast.dan)
    promises.acknowledge_promise(by=cast.ada, promise=promise, wording=str(read.wording_id))
    assert states(cast) == [("No weekend at all.", "agreed")]


def test_promises_stay_between_the_two_sides(cast):
    promise = promises.write_promise(by=cast.link(), application=cast.dan, kind="pay", text="The top of the range.")
    for who in (cast.ben, cast.cleo, cast.ida, cast.hal, cast.eve):
        assert promise_queries.promises_for(who, cast.dan) == []
        assert promise_queries.promise_for(who, promise.pk) is None
    dora = cast.link(cast.dora)
    for act in (
        lambda: promises.acknowledge_promise(by=dora, promise=promise, wording=words_of(promise)),
        lambda: promises.correct_promise(by=dora, promise=promise, text="Mine."),
        lambda: promises.write_promise(by=dora, application=cast.dan, kind="pay", text="Mine."),
        lambda: promises.write_promise(by=cast.ben, application=cast.dan, kind="pay", text="Mine."),
    ):
        with pytest.raises(PermissionDenied):
            act()


@pytest.mark.parametrize("text", ["", "  ", "Two\nlines", "x" * 301])
def test_promise_is_one_line(cast, text):
    with pytest.raises(promises.OneLine):
        promises.write_promise(by=cast.ada, application=cast.dan, kind="pay", text=text)


def answer(cast, number: int, level: int) -> None:
    application = cast.add(f"Candidate {number}", f"c{number}@example.org")
    cast.begun(application)
    experience.answer_survey(by=cast.link(application), answers={item.code: level for item in ITEMS})


def test_survey_is_told_five_sheets_at_a_time(cast):
    """Below five nothing; the sixth sheet shows only with the tenth, else it could be read from the difference."""
    for number in range(4):
        answer(cast, number, 4)
    assert experience_queries.counts_for(cast.ada, cast.job) == experience_queries.SurveyCounts(0, ())
    answer(cast, 4, 5)
    counts = experience_queries.counts_for(cast.priya, cast.job)
    assert counts.sheets == 5 and {row.counts for row in counts.items} == {(0, 0, 0, 4, 1)}
    assert len(counts.items) == len(ITEMS) == 15
    answer(cast, 5, 1)
    assert experience_queries.counts_for(cast.priya, cast.job) == counts
    assert {who.first_name for who in cast.staff.values() if experience_queries.counts_for(who, cast.job)} == {
        "Ada",
        "Priya",
    }


def test_item_that_few_answered_is_left_out(cast):
    for number in range(5):
        application = cast.add(f"Candidate {number}", f"c{number}@example.org")
        cast.begun(application)
        answers = {"respect": 5} | ({"feedback": 1} if number == 0 else {})
        experience.answer_survey(by=cast.link(application), answers=answers)
    counts = experience_queries.counts_for(cast.ada, cast.job)
    assert [row.item.code for row in counts.items] == ["respect"]


def test_nothing_ties_a_person_to_their_answers(cast):
    """Every column of both tables, and the event: the answered mark knows no answer, the counts know no person."""
    answer(cast, 0, 2)
    assert [f.name for f in SurveyAnswered._meta.fields] == ["application"]
    assert {f.name for f in SurveyTally._meta.fields} == {"id", "job", "item", "level", "shown", "waiting"}
    event = Event.objects.get(name="survey.answered")
    assert (event.actor, event.subject, event.application, event.payload) == ("system", cast.job.subject, "", "{}")


def test_survey_is_answered_once_and_after_a_talk(cast):
    link = cast.link()
    with pytest.raises(PermissionDenied):
        experience.answer_survey(by=link, answers={"respect": 5})
    cast.begun()
    for nothing in ({}, {"respect": 9}, {"mood": 5}):
        with pytest.raises(experience.NothingAnswered):
            experience.answer_survey(by=link, answers=nothing)
    experience.answer_survey(by=link, answers={"respect": 5})
    with pytest.raises(PermissionDenied):
        experience.answer_survey(by=link, answers={"respect": 1})
