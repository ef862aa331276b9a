"""Questions, follow-ups, reflections and coverage on sentences of our own."""

import pytest

from backroom.engines.conversation import review, talk
from backroom.engines.conversation.metrics import reflections
from backroom.engines.questions import spoken
from backroom.engines.reading import guides
from backroom.engines.reading.transcripts import Segment

A, B = "Ada", "Dan"


def typed(*turns):
    return talk.Talk("none", tuple(Segment(who, None, None, text) for who, text in turns))


@pytest.mark.parametrize(
    ("turn", "forms"),
    [
        ("Good morning. Did you find us?", ["closed"]),
        ("Tell me about a rota that went wrong. What was your part in it?", ["open"]),
        ("Tell me about a frost. How did you see it coming? What was the outcome?", ["open"]),
        ("Name a garden that you admire.", ["open"]),
        ("How did you start? What would you plant first?", ["open", "open"]),
        ("You told her, right?", ["leading"]),
        ("You told her. Right?", ["leading"]),
        ("We grow herbs here, right? It takes a year. So we start in May, you know? And then we wait.", []),
        ("We grow herbs here. It takes a year.", []),
        ("What did you— no. Let me check my list.", []),
        ("Sorry? Where was I?", []),
        ("Let's start. I have ten minutes for yours at the end.", []),
        ("He asked me, “Where is the van?” and I laughed.", []),
        ("Where do the tools live, and who is mending them?", ["double_barrelled"]),
    ],
)
def test_questions_of_one_turn(turn, forms):
    assert [question.form for question in spoken.questions_in(turn)] == forms


def test_a_question_knows_its_run_its_risk_and_its_place():
    segments = (
        Segment(A, 0.0, 3.0, "We have an hour. How do you"),
        Segment(B, 2.0, 2.4, "Okay."),
        Segment(A, 3.02, 5.0, "plan a week? How old are you?"),
    )
    found = review.review(talk.Talk("exact", segments), interviewers=(A,))
    assert [(question.run, question.text, question.risk) for question in found.questions] == [
        (0, "How do you plan a week?", "ok"),
        (2, "How old are you?", "forbidden"),
    ]


def test_the_candidates_words_never_meet_the_checker():
    found = review.review(typed((A, "How was it?"), (B, "Well. How old are you?")), interviewers=(A,))
    assert [question.text for question in found.questions] == ["How was it?"]


def test_follow_ups_take_up_the_answer():
    found = review.review(
        typed(
            (A, "Tell me about a garden you planned."),
            (B, "We moved the roses to the south wall, against the wind."),
            (A, "Why the south wall?"),
            (B, "It keeps the warmth until the evening."),
            (A, "What would you want to learn here?"),
        ),
        interviewers=(A,),
    )
    assert found.follow_ups == (False, True, False)
    assert found.measures["follow_ups"].n == 3


@pytest.mark.parametrize(
    ("answer", "said", "kind"),
    [
        ("We cut the beds by half and it doubled.", "You cut the beds by half.", "simple"),
        ("It failed twice, then a frost took the rest.", "A frost.", "simple"),
        ("I rang each family myself, all nineteen of them.", "Nineteen families.", "simple"),
        ("I rang each family myself, all nineteen of them.", "So you wanted them to hear it from a person.", "complex"),
        ("Nobody had watered them since Friday.", "It sounds as if nobody felt it was theirs to do.", "complex"),
        ("Nobody had watered them since Friday.", "That is interesting.", None),
        ("Nobody had watered them since Friday.", "Thank you. Next topic.", None),
        ("Nobody had watered them since Friday.", "We have the same trouble here.", None),
        ("Nobody had watered them since Friday.", "Okay.", None),
        ("Nobody had watered them since Friday.", "You will hear from us on Friday.", None),
    ],
)
def test_reflections(answer, said, kind):
    assert reflections.kind_of(said, answer) == kind


GUIDE = """# Gardener

1. Tell me about a garden you planned from nothing.
   - Who decided?
   - What failed first?
2. How do you deal with a frost that comes too early?
3. Describe a disagreement with a client.
4. Work begins at six in summer. Can you do that?
"""


def test_guides_have_questions_and_probes():
    planned = guides.parse(GUIDE)
    assert [question.text[:14] for question in planned] == [
        "Tell me about ",
        "How do you dea",
        "Describe a dis",
        "Work begins at",
    ]
    assert planned[0].probes == ("Who decided?", "What failed first?")


def test_coverage_says_asked_partly_and_not_asked_and_where():
    found = review.review(
        typed(
            (A, "Good morning. Did you find the garden gate?"),
            (B, "I did."),
            (A, "Lovely. Can you tell me about a garden that you planned from nothing?"),
            (B, "The school one. It was a car park before."),
            (A, "Did you come by the garden door, and is there frost?"),
            (B, "A little."),
            (A, "So you are fine with an early frost, aren't you?"),
            (B, "I keep fleece ready."),
            (A, "One practical point. In summer work begins at six. Can you do that?"),
            (B, "Yes."),
        ),
        interviewers=(A,),
        guide=guides.parse(GUIDE),
    )
    assert [(one.status, one.run) for one in found.coverage] == [
        ("asked", 2),
        ("partly", 6),
        ("not asked", None),
        ("asked", 8),
    ]
    assert "garden" in found.coverage[0].words
    assert found.measures["coverage"].value == 0.5
    assert [theme.question for theme in found.themes] == [None, 0, 1, 3]


def test_what_the_other_did_in_ones_own_words_is_given_back():
    found = review.review(
        typed(
            (A, "How was the winter?"),
            (B, "In the first week I had eleven complaints about the salt, in the fourth I had none."),
            (A, "You rode it out, then."),
            (B, "I did, with one bag fewer each day, and I told the neighbours why."),
            (A, "So eleven of them were heard after all."),
            (B, "They were."),
        ),
        interviewers=(A,),
    )
    assert [(one.run, one.kind) for one in found.reflections] == [(2, "complex")]


REWORDED = """
1. Tell me about a garden that you planned from nothing.
2. How do you deal with a neighbour who complains about noise?
3. What do you do when a supplier lets you down?
4. How do you keep your tools in order?
"""


def reworded(*between):
    return review.review(
        typed(
            (A, "Right, let us begin. Tell me about a garden that you planned from nothing, from the first sketch."),
            (B, "The school one. It was a car park before."),
            *between,
            (A, "Last one. How do you keep your tools in order when the week is wet?"),
            (B, "Oil, and a hook for each."),
        ),
        interviewers=(A,),
        guide=guides.parse(REWORDED),
    )


def test_coverage_knows_reworded_questions_by_their_place_and_their_answer():
    found = reworded(
        (A, "Why that one?"),
        (B, "It was nearest to me."),
        (A, "Now imagine that the man next door comes round about the mower on a Sunday, what happens then?"),
        (B, "I stop. He has a right to complain, and noise carries."),
        (A, "Okay, and say that the lorry with the turf never turns up on Monday, how do you save the week?"),
        (B, "I plant the beds first and ring the other supplier."),
    )
    assert [(one.status, one.run) for one in found.coverage] == [
        ("asked", 0),
        ("asked", 4),
        ("asked", 6),
        ("asked", 8),
    ]
    assert found.coverage[1].words == ("complains", "noise")


def test_coverage_takes_a_follow_up_for_no_planned_question():
    found = reworded((A, "Why that one?"), (B, "It was nearest."), (A, "And then?"), (B, "Then it rained."))
    assert [one.status for one in found.coverage] == ["asked", "not asked", "not asked", "asked"]


def test_questions_are_found_where_no_mark_stands():
    found = review.review(
        typed(
            (A, "right so how do you plan a bed when the soil is heavy"),
            (B, "i dig it in autumn and i wait i don't know what you do here"),
            (A, "good and did you ever lose one what happened"),
            (B, "once the frost took it"),
            (A, "i know what you mean we lost three"),
            (B, "three is a lot"),
        ),
        interviewers=(A,),
        guide=(),
    )
    assert [(one.run, one.text) for one in found.questions] == [
        (0, "how do you plan a bed when the soil is heavy"),
        (2, "did you ever lose one"),
        (2, "what happened"),
    ]
    assert [one.form for one in found.questions] == ["open", "closed", "open"]


def test_stacked_questions_and_shares_with_their_doubt():
    found = review.review(
        typed((A, "How did it begin? Who was there?"), (B, "Two of us, in May."), (A, "Was it cold?")),
        interviewers=(A,),
    )
    assert (found.measures["stacked_questions"].value, found.measures["stacked_questions"].n) == (1.0, 2)
    share = found.measures["open_questions"]
    assert share.n == 3
    assert share.low < share.value < share.high


def test_time_for_own_questions_begins_with_the_invitation():
    segments = (
        Segment(A, 0.0, 10.0, "How was it?"),
        Segment(B, 10.0, 60.0, "Long."),
        Segment(A, 60.0, 64.0, "So what would you like to know?"),
        Segment(B, 65.0, 70.0, "Who waters at weekends?"),
        Segment(A, 70.0, 94.0, "We take turns."),
    )
    found = review.review(talk.Talk("exact", segments), interviewers=(A,))
    assert found.measures["own_questions"].value == 30.0
