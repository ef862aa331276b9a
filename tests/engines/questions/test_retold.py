"""However it is put, it is the same question: what the rules' own examples ask is found behind every turn of phrase."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backroom.engines.questions import checker, law
from backroom.engines.questions.retold import retold
from backroom.engines.questions.text import Utterance

ASKED = [
    text
    for rule in checker.all_rules()
    for text in rule.bad
    if re.fullmatch(r"[^.?!:,]{5,80}\?", text) and not re.search(r" (?:or|and|at all|again|then)\b", text)
]
SAID_BESIDE = (
    *("by any chance", "at the moment", "these days", "right now", "or not", "at all", "again", ", out of interest"),
    *(
        ", if you don't mind my asking",
        ", may I ask",
        ", would you say",
        ", love",
        ", just so I know",
        ", for the form",
    ),
)
PUT = (
    ("Are you", "You're {}?"),
    ("Are you", "You're not {}?"),
    ("Are you", "You're {}, are you?"),
    ("Are you", "Aren't you {}?"),
    ("Are you", "You must be {}?"),
    ("Are you", "Hang on, you're {}, yeah?"),
    ("Are you", "I was wondering if you're {}."),
    ("Are you", "I take it you're {}?"),
    ("Are you", "Could you tell me whether you are {}?"),
    ("Do you", "You {}, do you?"),
    ("Do you", "You don't {}, do you?"),
    ("Do you", "Don't you {}?"),
    ("Do you", "You dont {}?"),
    ("Do you", "I'd love to know if you {}."),
    ("Do you", "Somebody said you {}?"),
    ("Do you have", "Have you {}?"),
    ("Do you have", "You've got {}, have you?"),
    ("Do you have", "You are having {}, no?"),
    ("Do you have any", "Any {}?"),
    ("Have you", "You haven't {}, have you?"),
    ("Have you", "Haven't you {}?"),
    ("Have you", "I'm curious whether you've {}."),
    ("Did you", "You didn't {}, did you?"),
    ("What is your", "Your {}?"),
    ("What is your", "And may I have your {}?"),
    ("What is your", "Could you give me your {}, please?"),
    ("What is your", "Whats your {}?"),
    ("What's your", "What would your {} be?"),
)


# Not of what one is doing: "you'd be lifting" tells of the job.
BEING = re.compile(r"Are you (?!\w+ing\b)")


def silent(texts: list[str]) -> list[str]:
    packs = law.chosen(())
    return [text for text in texts if not checker.find(Utterance(text), packs, "pre-offer")]


@pytest.mark.parametrize("beside", SAID_BESIDE)
def test_what_is_said_beside_a_question_hides_nothing(beside):
    assert len(ASKED) > 500
    glue = "" if beside.startswith(",") else " "
    assert silent([f"{text[:-1]}{glue}{beside}?" for text in ASKED]) == []


@pytest.mark.parametrize("put", ["You wouldn't be {}?", "You'd never be {}?", "You'll not be {}, or anything?"])
def test_what_somebody_would_be_is_what_he_is(put):
    rests = [text[len("Are you ") : -1] for text in ASKED if BEING.match(text)]
    assert len(rests) > 50
    assert silent([put.format(rest) for rest in rests]) == []


@pytest.mark.parametrize(("begins", "put"), PUT)
def test_another_turn_of_phrase_hides_nothing(begins, put):
    rests = [text[len(begins) + 1 : -1] for text in ASKED if text.startswith(f"{begins} ")]
    assert rests
    assert silent([put.format(rest) for rest in rests]) == []


def test_a_fine_question_stays_fine_however_it_is_put():
    fine = "lead the site team", "run the weekly stock take", "use the lathe"
    assert silent([put.format(rest) for begins, put in PUT if begins == "Do you" for rest in fine]) == [
        put.format(rest) for begins, put in PUT if begins == "Do you" for rest in fine
    ]


@given(
    st.lists(st.sampled_from(ASKED + [put for _, put in PUT] + ["...", " ", "i wonder if ", "dont", "\n"]), max_size=9)
)
def test_every_character_told_has_its_place_in_the_original(pieces):
    utterance = Utterance("".join(pieces))
    told = retold(utterance)
    if told is None:
        return
    assert told.places == sorted(told.places) and len(told.places) == len(told.text) + 1
    assert told.places[-1] == len(utterance.plain)
    found = checker.find(utterance, law.chosen(()), "pre-offer")
    assert all(0 <= finding.start < finding.end <= len(utterance.text) for finding in found)
