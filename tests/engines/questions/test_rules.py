"""Every rule of the question checker proves itself: its words, its dates, its examples, its place in the law."""

import re
from datetime import date

import pytest

from backroom.engines.questions import asked, checker, law, lexicon
from backroom.engines.questions.text import Utterance

TOPICS = set(
    [
        "age",
        "race",
        "origin",
        "citizenship",
        "language",
        "religion",
        "gender",
        "orientation",
        "family",
        "health",
        "genetic",
        "military",
        "arrest",
        "finance",
        "salary_history",
        "union",
        "politics",
        "residence",
        "appearance",
        "affiliation",
        "schedule",
        "lifestyle",
    ]
)
RULES = checker.all_rules()
EACH = pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])


def fired(text: str) -> set[str]:
    """Rules that find something, also those whose word list adds nothing to what a pattern of the topic found."""
    seen = asked.Seen(Utterance(text))
    return {finding.rule.code for finding in checker.check(text).findings} | set(seen.asked(seen.listed()))


def test_codes_are_distinct_and_name_their_files():
    names = sorted(rule.code for rule in RULES)
    assert len(names) == len(set(names))
    files = {file.stem for file in law.FOLDER.parent.joinpath("rules").glob("[a-z]*.py")}
    assert set(names) == files


@EACH
def test_rule_says_what_why_instead_who_and_when(rule):
    for words in (rule.what, rule.why, rule.instead, rule.source):
        assert len(words.split()) >= 3
    assert rule.topic in TOPICS
    assert date.fromisoformat(rule.as_of) < date.fromisoformat(rule.review_by)


WORDED = pytest.mark.parametrize(
    "rule",
    RULES,
    ids=[rule.code for rule in RULES],
)


@WORDED
def test_rule_leaves_the_word_unlawful_to_the_law_packs(rule):
    words = f"{rule.what} {rule.why} {rule.instead}".lower()
    assert re.findall(r"\b(?:illegal\w*|unlawful\w*|against the law|must not be asked)\b", words) == []


@EACH
def test_every_jurisdiction_rules_on_the_matter(rule):
    assert [code for code, pack in law.packs().items() if rule.matter not in pack.rulings] == []


@EACH
def test_rule_brings_six_examples_of_each_kind(rule):
    assert len(set(rule.bad)) >= 6
    assert len(set(rule.good)) >= 6


@EACH
def test_each_bad_example_fires_its_own_rule(rule):
    assert [text for text in rule.bad if rule.code not in fired(text)] == []


@EACH
def test_no_good_example_fires_its_own_rule(rule):
    assert [text for text in rule.good if rule.code in fired(text)] == []


@EACH
def test_rule_is_called_by_words_each_of_which_can_stand_in_an_utterance(rule):
    assert rule.patterns or (lexicon.FOLDER / f"{rule.code}.txt").exists()
    assert bool(rule.patterns) == bool(rule.triggers)
    assert [word for word in rule.triggers if Utterance(word.rstrip("*")).words != [word.rstrip("*")]] == []
