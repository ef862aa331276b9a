"""What an utterance's words rule out saves time and changes no answer."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backroom.engines.questions import checker, cues
from backroom.engines.questions.form import form_finding
from backroom.engines.questions.text import Utterance

TEXTS = [text for rule in checker.all_rules() for text in (*rule.bad, *rule.good)]
WORDS = sorted({word for text in TEXTS for word in text.split()})


@pytest.fixture(scope="module", autouse=True)
def read():
    for text in TEXTS[: cues.AT_FIRST]:
        cues.possible(Utterance(text).words)
    assert cues.possible(["zebra"]) != cues.EVERYTHING


def answers(texts):
    return [form_finding(Utterance(text)) for text in texts]


def test_a_pattern_that_matches_is_never_ruled_out():
    for text in random.Random(5).sample(TEXTS, 800):
        utterance = Utterance(text)
        can = cues.possible(utterance.words)
        for pattern in cues.all_patterns():
            assert can & pattern.bit or not pattern.search(utterance.plain), (text, pattern.expression)


def test_most_are_ruled_out():
    kept = [cues.possible(Utterance(text).words).bit_count() for text in TEXTS]
    assert sum(kept) / len(kept) < len(cues.all_patterns()) / 4


@given(st.lists(st.sampled_from([*WORDS, "and", "or", ",", "right?", "isn't it?", "how", "why?"]), max_size=14))
def test_the_form_is_the_same_where_everything_is_tried(words):
    text = " ".join(words)
    narrowed = form_finding(Utterance(text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cues, "possible", lambda words: cues.EVERYTHING)
        assert form_finding(Utterance(text)) == narrowed


def test_the_form_of_the_examples_is_the_same_where_everything_is_tried(monkeypatch):
    narrowed = answers(TEXTS)
    monkeypatch.setattr(cues, "possible", lambda words: cues.EVERYTHING)
    assert answers(TEXTS) == narrowed
