"""Notes: each rule proves itself by its own examples, quotes are left alone, and no text breaks or slows the look."""

from datetime import date
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backroom.engines.questions import notes

RULES = notes.all_rules()


def test_every_label_has_rules():
    assert {rule.label for rule in RULES} == set(notes.LABELS[1:])
    assert len({rule.code for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_says_everything_and_has_examples(rule):
    assert all((rule.what, rule.why, rule.fix, rule.source))
    assert "what they said or did" in rule.fix
    assert len(set(rule.bad)) >= 6
    assert len(set(rule.good)) >= 6
    assert date.fromisoformat(rule.as_of) < date.fromisoformat(rule.review_by)


@pytest.mark.parametrize(("label", "text"), [(rule.label, text) for rule in RULES for text in rule.bad])
def test_a_bad_example_gets_its_label(label, text):
    checked = notes.check_note(text)
    assert checked.label == label
    assert label in [finding.label for finding in checked.findings]


@pytest.mark.parametrize("text", [text for rule in RULES for text in rule.good])
def test_a_good_example_is_left_alone(text):
    assert notes.check_note(text) == notes.NoteChecked(text, "behaviour", ())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n\n",
        '"I am a perfectionist and a bit bossy." Example: reordered the drug cupboard twice.',
        "‘I’m old and stubborn’ - then the story of the flooded cellar.",
        "Said he was lazy at school and what changed.",
        "The guest was arrogant; Ana moved him to a window table and told the manager.",
        "Kept a quiet voice while the caller shouted.",
    ],
)
def test_quotes_and_third_parties_are_left_alone(text):
    assert notes.check_note(text).findings == ()


def test_a_finding_says_where_what_and_what_to_write_instead():
    text = "Named both risks. Came across as ARROGANT, though."
    (finding,) = notes.check_note(text).findings
    assert (finding.code, finding.label, text[finding.start : finding.end]) == ("note-trait", "trait", "ARROGANT")
    assert finding.fix == "Write what they said or did: the act, the words, what came of it."


def test_protected_facts_give_the_label_before_traits():
    checked = notes.check_note("Shy. Pregnant too.")
    assert [finding.label for finding in checked.findings] == ["trait", "protected"]
    assert checked.label == "protected"


PIECES = [*"aé\x00\u202e \n.,;:!?-'\"’“”…İß😀", " shy ", " her hair ", " seems ", " is a bit "]
ODD = st.lists(st.sampled_from(PIECES)).map("".join)


@given(st.one_of(st.text(), ODD))
def test_places_lie_inside_the_text(text):
    checked = notes.check_note(text)
    assert checked.label in notes.LABELS
    assert all(0 <= finding.start < finding.end <= len(text) for finding in checked.findings)
    assert (checked.label == "behaviour") == (not checked.findings)


@pytest.mark.parametrize("piece", ["a bit ", "seems ", "old, ", '"', "'a ", "shy and ", "his ", "- ", "x", "with a "])
def test_a_megabyte_on_one_line_is_looked_at_quickly(piece):
    text = piece * (1_000_000 // len(piece))
    begun = process_time()
    notes.check_note(text)
    assert process_time() - begun < 2
