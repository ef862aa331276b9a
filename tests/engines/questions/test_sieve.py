"""The sieve saves time and nothing else: whatever pattern matches a text whose words call its rule is let through."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backroom.engines.questions import calls, checker, literals
from backroom.engines.questions.calls import Call
from backroom.engines.questions.rule import Rule
from backroom.engines.questions.sieve import Sieve
from backroom.engines.questions.text import Utterance

RULES = checker.all_rules()
FRAGMENTS = [text for rule in RULES for text in (*rule.bad, *rule.good)]


def rule(*patterns, triggers=("you",)):
    return Rule("code", "age", "age", "", "", "", triggers=triggers, patterns=patterns)


def sieve_of(rules):
    named = {str(number): each for number, each in enumerate(rules)}
    return Sieve([Call(name, len(each.patterns), each.triggers) for name, each in named.items()], named.__getitem__)


def matching(rules, text):
    """Without the sieve: every pattern that matches, of rules with a trigger among the words."""
    utterance = Utterance(text)
    for each in rules:
        words = {trigger for trigger in each.triggers if not trigger.endswith("*")}
        stems = tuple(trigger[:-1] for trigger in each.triggers if trigger.endswith("*"))
        if any(word in words or (stems and word.startswith(stems)) for word in utterance.word_set):
            for place in range(len(each.patterns)):
                if each.pattern(place).search(utterance.plain):
                    yield each.code, place


def through(sieve, text):
    return [(each.code, place) for each, place in sieve.through(Utterance(text).word_set)]


def test_what_matches_is_let_through_in_order_and_most_others_are_not():
    sieve = sieve_of(RULES)
    tried = 0
    for text in random.Random(3).sample(FRAGMENTS, 200):
        let = through(sieve, text)
        assert let == sorted(let, key=order)
        assert set(matching(RULES, text)) <= set(let)
        tried += len(let)
    assert tried < 200 * 20  # of more than a thousand


def order(pair):
    return [each.code for each in RULES].index(pair[0]), pair[1]


@pytest.mark.parametrize(
    ("pattern", "demanded"),
    [
        (r"\bhow old\b", {frozenset({" how "}), frozenset({" old "})}),
        (r"\bage[sd]?\b", {frozenset({" age"})}),
        (r"(?:kids|children)", {frozenset({"kids", "children"})}),
        (r"\b(?:kids|children)\b", {frozenset({" kids ", " children "})}),
        (r"\b(?:your )?(?:wife|husband)\b", {frozenset({" wife ", " husband "})}),
        (r"(?:\w+ ){0,3}kids", {frozenset({"kids"})}),
        (r"\w*kids", {frozenset({"kids"})}),
        (r"(?:kids|\d+)", set()),
        (r"(?:kids)?", set()),
        (r"(?!kids)x", set()),
        (r"(?=.{0,9}\bkids\b)", {frozenset({" kids "})}),
        (r"what's", {frozenset({"what "}), frozenset({" s"})}),
        (r"a{2}kids(?#note)", {frozenset({"kids"})}),
    ],
)
def test_demands_are_what_a_pattern_cannot_do_without(pattern, demanded):
    assert set(literals.demands(pattern)) == demanded


@given(
    st.lists(st.sampled_from(["how old", "kids", "kid's", "ages", "you", "x-kids", "_kids", "wife's", "É"]), max_size=6)
)
def test_texts_made_of_pieces_pass_wherever_they_match(pieces):
    rules = [
        rule(
            r"\bhow old\b",
            r"\bkids?\b",
            r"kids\b",
            r"(?:your )?wife's",
            r"[a-z]ge[sd]?",
            r"é",
            triggers=("you", "kid*"),
        )
    ]
    text = " ".join(pieces)
    assert set(matching(rules, text)) <= set(through(sieve_of(rules), text))


def test_a_rule_read_late_knows_the_words_before_it():
    late = rule(r"\bkids\b", triggers=("zebra",))
    sieve = sieve_of([rule("nothing"), late])
    assert through(sieve, "you kids") == []
    assert through(sieve, "kids zebra") == [("code", 0)]
    assert through(sieve, "zebra kids") == [("code", 0)]


def test_the_file_of_calls_is_what_the_rules_say():
    """When it fails: .venv/bin/python docs/make_reference.py"""
    assert calls.FILE.read_text(encoding="utf-8") == calls.kept()
    assert [call.name for call in calls.calls()] == [rule.code for rule in RULES]


def test_a_rule_changed_since_is_read_itself(monkeypatch, tmp_path):
    kept = tmp_path / "calls.txt"
    kept.write_text("age_direct 1 1 nothing\n")
    monkeypatch.setattr(calls, "FILE", kept)
    calls.calls.cache_clear()
    try:
        assert [call.triggers for call in calls.calls()] == [rule.triggers for rule in RULES]
    finally:
        calls.calls.cache_clear()
