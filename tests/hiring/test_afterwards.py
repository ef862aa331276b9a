"""After the answer: requests and complaints, one's own data, the reveal, keeping in touch, the hand-over, the clock."""

import json
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db.models import F
from django.utils import timezone

from backroom.hiring.afterwards import actions, queries, retention
from backroom.hiring.afterwards.models import Reveal
from backroom.hiring.afterwards.own_data import LATER, STRUCK
from backroom.hiring.candidates import actions as candidates
from backroom.hiring.cards import actions as cards
from backroom.hiring.cards.actions import Said
from backroom.hiring.decisions import actions as decisions
from backroom.hiring.decisions import answers
from backroom.hiring.decisions.letter import actions as letters
from backroom.hiring.fit import actions as fit
from backroom.records import clock, encryption
from backroom.records.models import Event
from tests.cast import REASON

TODAY = timezone.localdate


def test_complaint_is_the_people_partners_and_has_thirty_days(cast):
    asked = actions.make_request(by=cast.link(), kind="complaint", text="I was not let finish.")
    assert asked.due_on == TODAY() + timedelta(days=30)
    assert {who.first_name for who in cast.staff.values() if queries.requests_for(who)} == {"Priya"}
    for who in (cast.ada, cast.ida, cast.ben, cast.cleo, cast.eve):
        assert queries.request_for(who, asked.pk) is None
        with pytest.raises(PermissionDenied):
            actions.acknowledge_request(by=who, request=asked)
        with pytest.raises(PermissionDenied):
            actions.answer_request(by=who, request=asked, text="No.")
    actions.acknowledge_request(by=cast.priya, request=asked)
    actions.acknowledge_request(by=cast.priya, request=asked)
    assert Event.objects.filter(name="request.acknowledged").count() == 1
    actions.answer_request(by=cast.priya, request=asked, text="We spoke about it.")
    with pytest.raises(actions.AlreadyAnswered):
        actions.answer_request(by=cast.priya, request=asked, text="Again.")
    assert [row.reply for row in queries.own_requests(cast.dan)] == ["We spoke about it."]


@pytest.mark.parametrize("kind", ["complaint", "correct", "object"])
def test_request_says_what_it_is_about(cast, kind):
    with pytest.raises(actions.NothingSaid):
        actions.make_request(by=cast.link(), kind=kind, text="  ")


def test_own_data_holds_what_others_wrote_only_after_the_answer(cast):
    link = cast.asked()
    fit.add_question(by=link, text="Kept for me?")
    application = cast.read()
    decisions.save_debrief(by=cast.ada, application=application, text="Stronger than Dora on rotas; Hal agreed.")
    before = json.dumps(actions.take_own_data(by=link), ensure_ascii=False)
    assert "Kept for me?" in before and LATER in before
    assert not any(words in before for words in ("Answer number", "Ben missed", "Stronger than"))
    cast.decide(application)
    letters.save_letter(by=cast.ada, application=application, text="Dear Dan, no.")
    letters.publish_letter(by=cast.ada, application=application)
    after = json.dumps(actions.take_own_data(by=link), ensure_ascii=False)
    assert all(words in after for words in ("Answer number", "missed who checked", "Ada Marsh", "Reason for"))
    assert f"Stronger than {STRUCK} on rotas; {STRUCK} agreed." in after
    assert not any(name in after for name in ("Dora", "Lindqvist", "Hal ", "Achterberg"))
    assert Event.objects.filter(name="personal_data.exported").count() == 2


def test_own_data_keeps_what_is_not_the_candidates_to_read(cast):
    """The reason of an arrangement, the house's card, another job's open application, mails to others, links."""
    link = locked(cast)
    cast.decided()
    letters.save_letter(by=cast.ada, application=cast.dan, text="Dear Dan, no.")
    letters.publish_letter(by=cast.ada, application=cast.dan)
    given = json.dumps(actions.take_own_data(by=link), ensure_ascii=False)
    assert "Answer number" in given and "Kept for me" in given
    assert not any(
        words in given for words in (REASON, "Kept for us", "A course a year", encryption.link_token(link.pk))
    )
    candidates.add_candidate(by=cast.cleo, job=cast.other_job, name="Dan Whitlock", email="dan@example.org")
    given = json.dumps(actions.take_own_data(by=link), ensure_ascii=False)
    assert "Answer number" not in given and LATER in given


def test_own_words_come_back_as_written_and_tell_no_names(cast):
    link = cast.link()
    actions.make_request(by=link, kind="correct", text="Was it Dora Lindqvist, or Hal Brennan?")
    assert "Was it Dora Lindqvist, or Hal Brennan?" in json.dumps(actions.take_own_data(by=link), ensure_ascii=False)


def locked(cast):
    link = cast.asked()
    parts = {"growth": Said("less", "Too little", True), "people": Said("enough", "Kept for me")}
    cards.save_own_card(by=link, parts=parts, lock=True)
    ours = {"growth": Said("", "A course a year", True), "people": Said("", "Kept for us")}
    cards.save_house_card(by=cast.ada, application=cast.dan, parts=ours, lock=True)
    return link


def test_reveal_shows_each_side_what_the_other_ticked_after_the_decision_and_only_if_both_want(cast):
    link = locked(cast)
    with pytest.raises(PermissionDenied):
        actions.agree_reveal(by=link, application=cast.dan)
    cast.hired()
    assert queries.reveal(cast.dan).possible
    actions.agree_reveal(by=link, application=cast.dan)
    one = queries.reveal(cast.dan)
    assert (one.candidate_wants, one.house_wants, one.of_candidate, one.of_house) == (True, False, (), ())
    for who in (cast.ben, cast.priya, cast.cleo, cast.ida):
        with pytest.raises(PermissionDenied):
            actions.agree_reveal(by=who, application=cast.dan)
    actions.agree_reveal(by=cast.ada, application=cast.dan)
    both = queries.reveal(cast.dan)
    assert [part.text for part in both.of_candidate] == ["Too little"]
    assert [part.text for part in both.of_house] == ["A course a year"]
    cards.erase_own_card(by=link)
    assert queries.reveal(cast.dan).of_candidate == ()


def test_reveal_needs_both_cards_locked(cast):
    link = cast.link()
    cards.save_own_card(by=link, parts={"growth": Said("less", "Too little", True)}, lock=True)
    cards.save_house_card(by=cast.ada, application=cast.dan, parts={"growth": Said("", "A course", True)})
    cast.hired()
    for who in (link, cast.ada):
        with pytest.raises(PermissionDenied):
            actions.agree_reveal(by=who, application=cast.dan)
    assert not queries.reveal(cast.dan).possible and queries.reveal(cast.dan).of_candidate == ()


def test_reveal_is_for_the_card_it_was_given_with(cast):
    """Either side's yes; the house's card cannot be erased, but a yes of before its lock would count as little."""
    link = locked(cast)
    cast.hired()
    for who in (link, cast.ada):
        actions.agree_reveal(by=who, application=cast.dan)
    cards.erase_own_card(by=link)
    assert not queries.reveal(cast.dan).candidate_wants
    cards.save_own_card(by=link, parts={"growth": Said("less", "Written anew", True)}, lock=True)
    anew = queries.reveal(cast.dan)
    assert (anew.possible, anew.candidate_wants, anew.house_wants) == (True, False, True)
    assert (anew.of_candidate, anew.of_house) == ((), ())
    actions.agree_reveal(by=link, application=cast.dan)
    assert [part.text for part in queries.reveal(cast.dan).of_candidate] == ["Written anew"]
    Reveal.objects.update(house_at=F("house_at") - timedelta(days=1))
    assert not queries.reveal(cast.dan).house_wants and queries.reveal(cast.dan).of_candidate == ()
    actions.agree_reveal(by=cast.ada, application=cast.dan)
    assert [part.text for part in queries.reveal(cast.dan).of_candidate] == ["Written anew"]


def test_keeping_in_touch_ends_by_itself(cast):
    link, until = cast.link(), TODAY() + timedelta(days=30)
    with pytest.raises(actions.TooLong):
        actions.keep_in_touch(by=link, until=TODAY() + timedelta(days=900))
    actions.keep_in_touch(by=link, until=until)
    assert queries.in_touch(cast.ada, cast.dan) and queries.in_touch(cast.ben, cast.dan) is None
    with clock.at(timezone.now() + timedelta(days=32)):
        assert queries.in_touch(cast.ada, cast.dan) is None
    actions.end_touch(by=link)
    assert queries.in_touch(cast.ada, cast.dan) is None


def test_hand_over_is_for_who_is_hired_and_holds_what_they_agreed_to(cast):
    link = cast.asked()
    cast.decided(cast.dora)
    with pytest.raises(PermissionDenied):
        actions.save_hand_over(by=cast.link(cast.dora), strengths="x", passes_arrangements=True)
    cast.hired()
    actions.save_hand_over(by=link, strengths="Rotas that hold", passes_arrangements=False)
    assert queries.hand_over(cast.ada, cast.dan).arrangements == ()
    actions.save_hand_over(by=link, strengths="Rotas that hold", passes_arrangements=True)
    view = queries.hand_over(cast.priya, cast.dan)
    assert view.strengths == "Rotas that hold"
    assert [row.arranged for row in view.arrangements] == ["A seat facing you"]
    assert queries.hand_over(cast.ben, cast.dan) is None and queries.hand_over(cast.hal, cast.dan) is None


def test_answer_is_due_two_weeks_after_the_talk_or_on_the_day_that_was_named(cast):
    assert answers.answer_due(cast.dan) is None
    cast.held()
    assert answers.answer_due(cast.dan).due_on == TODAY() + timedelta(days=14)
    assert answers.answers_due(cast.ada) == []
    with clock.at(timezone.now() + timedelta(days=12)):
        assert [row for row, _ in answers.answers_due(cast.ada)] == [cast.dan]
        assert answers.answers_due(cast.cleo) == answers.answers_due(cast.ben) == []
    with pytest.raises(letters.DayPassed):
        letters.postpone_answer(by=cast.ada, application=cast.dan, until=TODAY())
    until = TODAY() + timedelta(days=30)
    letters.postpone_answer(by=cast.ada, application=cast.dan, until=until, text="The board meets late.")
    assert answers.answer_due(cast.dan) == answers.Answer(until, "The board meets late.")


def test_nobody_is_closed_silently(cast):
    cast.decided()
    with pytest.raises(decisions.StillWaiting, match="Dan Whitlock, Dora Lindqvist"):
        decisions.close_job(by=cast.ada, job=cast.job)
    for application in (cast.dan, cast.dora):
        letters.draft_letter(by=cast.ada, application=application)
        letters.publish_letter(by=cast.ada, application=application)
    decisions.close_job(by=cast.ada, job=cast.job)
    cast.job.refresh_from_db()
    assert cast.job.closed_at


@pytest.mark.parametrize("words", ["You are not a culture fit.", "You seemed too old for this team."])
def test_letter_says_nothing_about_what_somebody_is(cast, words):
    cast.decided()
    letters.save_letter(by=cast.ada, application=cast.dan, text=f"Dear Dan, {words}")
    with pytest.raises(letters.AboutThePerson):
        letters.publish_letter(by=cast.ada, application=cast.dan)
    quoted = f"Dear Dan, you told us: “{words}” We took it down."
    letters.publish_letter(by=cast.ada, application=cast.dan, text=quoted)


@pytest.mark.parametrize(
    ("law", "days"), [([], 365), (["us"], 365), (["us", "us-ca"], 1461), (["de"], 183), (["de", "zz"], 365)]
)
def test_records_are_kept_as_long_as_the_longest_duty(law, days):
    assert retention.days(law) == days


def test_every_preset_is_dated_and_sourced():
    assert {"us", "us-public", "us-ca", "uk", "de"} <= set(retention.PRESETS)
    assert all(preset.source and preset.as_of < preset.review_by for preset in retention.PRESETS.values())
