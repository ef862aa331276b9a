"""Runs, turns, shares, overlaps and interruptions, each on a talk small enough to count by hand."""

import pytest

from backroom.engines.conversation import review, talk
from backroom.engines.conversation.metrics import interruptions, overlaps, silence, talk_share
from backroom.engines.reading.transcripts import Segment

A, B = "Ada", "Dan"


def of(*segments, timing="exact"):
    ordered = sorted((Segment(*segment) for segment in segments), key=lambda segment: segment.start or 0)
    return talk.Talk(timing, tuple(ordered))


def voice(found, name):
    return next(voice for voice in found.voices if voice.name == name)


def test_share_is_of_the_union_and_close_stretches_are_one():
    found = review.timings_of(
        of((A, 0.0, 2.0, "One two."), (A, 1.0, 3.0, "Three."), (A, 3.05, 4.0, "Four."), (B, 5.0, 9.0, "Five.")), (A,)
    )
    assert voice(found, A).talk_seconds == pytest.approx(4.0)
    assert voice(found, A).talk_share == pytest.approx(0.5)
    assert found.duration == 9.0
    apart = review.timings_of(of((A, 0.0, 1.0, "One."), (A, 1.06, 2.0, "Two."), (B, 2.0, 3.0, "Three.")), (A,))
    assert voice(apart, A).talk_seconds == pytest.approx(1.94)


def test_a_run_ends_where_another_voice_begins_and_a_turn_does_not_end_at_a_listener():
    spoken = of(
        (A, 0.0, 2.0, "Tell me about it."),
        (B, 2.5, 9.0, "It was in May and it rained."),
        (A, 5.0, 5.5, "Mm-hm."),
        (B, 9.1, 12.0, "Then it stopped."),
        (A, 12.5, 14.0, "What did you do?"),
    )
    assert [run.speaker for run in spoken.runs] == [A, B, A, B, A]
    assert [turn.speaker for turn in spoken.turns] == [A, B, A]
    assert [turn.run for turn in spoken.turns] == [0, 1, 4]
    assert spoken.text_of(spoken.turns[1]) == "It was in May and it rained. Then it stopped."


@pytest.mark.parametrize(
    ("segments", "listens"),
    [
        ([(B, 0, 9, "It rained all day."), (A, 4, 4.5, "Yeah.")], True),
        ([(B, 0, 9, "It rained all day."), (A, 4, 5.5, "Yeah.")], False),  # longer than a second
        ([(B, 0, 9, "It rained all day."), (A, 4, 4.9, "Where then?")], False),  # no listener token
        ([(B, 0, 2, "Did it rain?"), (A, 2.1, 2.5, "Yes."), (B, 2.6, 4, "And then?")], False),  # an answer
        ([(B, 0, 2, "It was because"), (A, 2.05, 2.4, "Right."), (B, 2.1, 4, "it rained.")], True),  # the other goes on
        ([(B, 0, 2, "It rained."), (A, 2.4, 2.8, "Right."), (B, 4, 5, "Then it stopped.")], False),  # a pause: a turn
        ([(B, 0, 4, "It rained and—"), (A, 3.5, 3.9, "Right.")], False),  # the other broke off
        ([(B, 0, 4, "It rained."), (A, 3.8, 4.1, "Okay."), (A, 4.2, 6, "What then?")], False),  # the head of a turn
    ],
)
def test_who_listens_without_taking_the_floor(segments, listens):
    assert bool(of(*segments).listening) is listens


def test_overlaps_count_from_a_fifth_of_a_second():
    spoken = of((A, 0, 2, "One."), (B, 1.8, 3, "Two."), (A, 2.81, 4, "Three."), (B, 3.5, 3.7, "Four."))
    laps = overlaps.found(talk_share.stretches(spoken))
    assert laps == [(1.8, 2), (3.5, 3.7)]


def test_overlaps_of_three_voices_are_of_pairs():
    spoken = of((A, 0, 10, "One."), (B, 2, 4, "Two."), ("Eve", 3, 5, "Three."))
    assert overlaps.found(talk_share.stretches(spoken)) == [(2, 4), (3, 4), (3, 5)]


@pytest.mark.parametrize(
    ("segments", "count"),
    [
        ([(B, 0, 4, "It rained and we—"), (A, 3.5, 6, "How many of you?")], 1),
        ([(B, 0, 4, "It rained and we"), (A, 3.5, 6, "How many of you?"), (B, 7, 8, "Two of us.")], 1),
        ([(B, 0, 4, "It rained and we—"), (A, 3.75, 6, "How many of you?")], 0),  # within 0.3 s
        ([(B, 0, 4, "It rained."), (A, 3.5, 6, "How many of you?")], 0),  # the sentence was over
        ([(B, 0, 4, "It rained and we—"), (A, 3, 3.5, "Mm."), (B, 4.2, 6, "we waited.")], 0),  # a listener
        ([(B, 0, 4, "It rained and"), (A, 3.5, 6, "A lot."), (B, 4.1, 6.5, "we all waited.")], 0),  # the other went on
        ([(A, 0, 4, "Tell me how you—"), (B, 3.5, 6, "I waited.")], 0),  # the candidate's are not counted
    ],
)
def test_interruptions_of_the_interviewer(segments, count):
    assert len(interruptions.found(of(*segments), (A,))) == count


def test_threshold_of_interruptions_is_a_setting():
    spoken = of((B, 0, 4, "It rained and we—"), (A, 3.5, 6, "How many of you?"))
    assert interruptions.found(spoken, (A,), threshold=0.6) == []


def test_silence_is_the_interviewers_own():
    spoken = of(
        (A, 0, 1, "How?"), (B, 3, 5, "By bus."), (A, 6.5, 7, "When?"), (B, 7, 8, "In May."), (A, 7.5, 9, "Why?")
    )
    assert silence.found(spoken, (A,)) == [1.5, 0.0]


def test_nothing_is_made_up_without_times():
    spoken = of((A, None, None, "How was it?"), (B, None, None, "It rained and we—"), timing="none")
    found = review.review(spoken)
    assert found.timings.overlaps == ()
    assert {voice.talk_share for voice in found.timings.voices} == {None}
    for name in ("talk_share", "longest_turn", "interruptions", "overlaps", "silence"):
        assert found.measures[name].value is None
        assert found.measures[name].caution.startswith("Not measurable")


def test_the_interviewer_is_guessed_by_questions_and_said_so():
    spoken = of((B, 0, 1, "Hello."), (A, 1, 2, "How was it? And why?"), (B, 2, 9, "Long. Was it yours?"))
    found = review.review(spoken)
    assert (found.interviewers, found.guessed) == ((A,), True)
    assert review.review(spoken, interviewers=(B,)).guessed is False
