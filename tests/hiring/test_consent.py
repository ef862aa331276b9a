"""Nothing is kept before both have agreed, and what was kept goes the moment one of them takes it back."""

import json

import pytest
from django.core.exceptions import PermissionDenied

from backroom.hiring.candidates import actions as candidates
from backroom.hiring.interviews import actions, consent, queries
from backroom.hiring.interviews.consent import Purpose
from backroom.hiring.interviews.models import ConsentRecord
from backroom.records.events import SYSTEM
from backroom.records.models import Event

TRANSCRIPT = Purpose.TRANSCRIPT


def answer(by, appointment, agreed):
    return actions.answer_consent(by=by, appointment=appointment, purpose=TRANSCRIPT, agreed=agreed)


def last_event():
    return Event.objects.order_by("-seq").first()


def test_two_yeses_are_needed(cast):
    appointment, link = cast.booked(), cast.link()
    assert not queries.both_agreed(appointment, TRANSCRIPT)
    answer(cast.ada, appointment, True)
    assert not queries.both_agreed(appointment, TRANSCRIPT)
    answer(link, appointment, True)
    assert queries.both_agreed(appointment, TRANSCRIPT)
    answer(cast.ada, appointment, False)
    assert not queries.both_agreed(appointment, TRANSCRIPT)


def test_each_conversation_is_asked_anew(cast):
    cast.agreed(cast.booked())
    first = ConsentRecord.objects.first().appointment
    second = cast.booked(cast.dora)
    assert queries.both_agreed(first, TRANSCRIPT)
    assert not queries.both_agreed(second, TRANSCRIPT)


def test_record_says_who_when_and_which_words(cast):
    appointment, link = cast.booked(), cast.link()
    yes = answer(cast.ada, appointment, True)
    theirs = answer(link, appointment, False)
    assert (yes.person, yes.side, theirs.person, theirs.side) == (cast.ada, "interviewer", None, "candidate")
    assert yes.text == consent.WORDINGS[TRANSCRIPT].text
    event = last_event()
    assert event.actor == f"candidate:{cast.dan.candidate_id}"
    facts = {"purpose": "transcript", "side": "candidate", "agreed": False, "wording": "transcript-1", "erased": 0}
    assert json.loads(event.payload) == facts


def test_candidate_is_asked_only_when_the_interviewer_has_agreed(cast):
    appointment, link = cast.booked(), cast.link()
    with pytest.raises(PermissionDenied):
        answer(link, appointment, True)
    assert queries.asked_of(cast.dan) == []
    answer(cast.ada, appointment, True)
    (asked,) = queries.asked_of(cast.dan)
    assert asked.appointment == appointment


@pytest.mark.parametrize("who", ["ben", "cleo", "priya", "ida", "hal", "eve"])
def test_nobody_answers_for_another(cast, who):
    with pytest.raises(PermissionDenied):
        answer(cast.staff[who], cast.booked(), True)


def test_another_candidates_link_answers_nothing(cast):
    appointment = cast.booked()
    answer(cast.ada, appointment, True)
    with pytest.raises(PermissionDenied):
        answer(cast.link(cast.dora), appointment, True)


def test_taking_it_back_erases_at_once_and_says_how_much(cast, monkeypatch):
    held = ["one", "two"]

    def forget(appointment):
        count = len(held)
        held.clear()
        return count

    monkeypatch.setitem(consent._erasers, TRANSCRIPT, [])
    consent.erased_with(TRANSCRIPT, forget)
    appointment, link = cast.booked(), cast.link()
    cast.agreed(appointment, link=link)
    assert held
    answer(link, appointment, False)
    assert held == []
    assert json.loads(last_event().payload)["erased"] == 2


def test_same_answer_twice_is_one_record(cast):
    appointment = cast.booked()
    assert answer(cast.ada, appointment, True) == answer(cast.ada, appointment, True)
    assert ConsentRecord.objects.count() == 1


def test_consents_are_exported_and_erased(cast, django_capture_on_commit_callbacks):
    cast.agreed(cast.booked())
    data = candidates.export_candidate(by=SYSTEM, candidate=cast.dan.candidate)
    assert [row["who"] for row in data["interviews"]["consents"]] == ["Ada Marsh", "you"]
    with django_capture_on_commit_callbacks(execute=True):
        candidates.erase_candidate(by=SYSTEM, candidate=cast.dan.candidate)
    assert not ConsentRecord.objects.exists()
