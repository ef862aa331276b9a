"""What notes tell of a story: the deed and what came of it, by the words that stand there."""

import pytest

from backroom.engines.questions import story

BOTH = (
    "She rang every family herself; complaints fell from nine a month to two.",
    "Rewrote the handover sheet. Since then nobody has missed a dose.",
    "He then split the team in two, and the order went out on time.",
    "Asked the driver to wait, and so the cold chain held: no more spoiled boxes.",
    "I took the rota apart and built it again; sickness halved.",
    "They put the old switch back. In the end the hall stayed warm.",
    "Taught three juniors to read the chart, 80 % passed first time.",
    "We called the landlord, learned that the boiler was his, and would ask on day one next time.",
)
NO_RESULT = (
    "She rang every family herself.",
    "Rewrote the handover sheet with the night staff.",
    "He calls each supplier on Mondays.",
    "Sat down with both and asked what each needed.",
    "They walked the ward and counted the beds.",
)
NO_DEED = (
    "In the end the order was on time.",
    "Complaints were down by half.",
    "As a result the hall is warm these days.",
    "80 % of the class, on time.",
)
NEITHER = (
    "A ward of thirty beds, two short at night.",
    "The post is hard to fill.",
    "Was in charge of the depot when it was flooded.",
    "Is very experienced and tired of shifts.",
)


@pytest.mark.parametrize(
    ("texts", "missing"),
    [
        *((text, ()) for text in BOTH),
        *((text, (story.RESULT,)) for text in NO_RESULT),
        *((text, (story.ACTION,)) for text in NO_DEED),
        *((text, (story.ACTION, story.RESULT)) for text in NEITHER),
    ],
)
def test_what_the_notes_do_not_say(texts, missing):
    assert story.missing([texts]) == missing


def test_only_a_question_about_something_done_asks_for_a_story():
    assert story.asked_for("Tell me about a time when a plan of yours met resistance.")
    assert not story.asked_for("What would you do if two nurses rang in sick?")
    assert not story.asked_for("")


def test_what_one_note_says_another_need_not():
    assert story.missing([NO_RESULT[0], NO_DEED[0]]) == ()


@pytest.mark.parametrize("texts", [[], [""], ["  "], ["Sie hat die Angehörigen angerufen und alles aufgeschrieben."]])
def test_nothing_is_said_of_nothing_or_of_another_language(texts):
    assert story.missing(texts) == ()


def test_a_megabyte_is_looked_at_in_linear_time():
    assert story.missing(["from one " * 120_000]) == (story.ACTION, story.RESULT)
