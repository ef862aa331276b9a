"""What the checker must show whatever the rules: strictness by place and stage, spans, any text, linear time."""

import itertools
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backroom.engines.questions import checker, form, law, report, style
from tests.engines.questions.test_rules import WORDED

RULES = checker.all_rules()
WORDS = sorted({trigger.rstrip("*") for rule in RULES for trigger in rule.triggers})
FRAGMENTS = [text for rule in RULES for text in (*rule.bad, *rule.good)]


def findings(text, where=(), stage="pre-offer"):
    return checker.check(text, packs=law.chosen(where), stage=stage).findings


def hold(checked):
    assert checked.form in form.FORMS
    assert checked.style in style.STYLES
    assert checked.risk in law.SEVERITIES
    assert (checked.risk == "ok") == (not checked.findings)
    for found in checked.findings:
        assert 0 <= found.start < found.end <= len(checked.text)
        assert found.severity in ("risky", "forbidden")
        assert found.rulings


@given(st.text())
def test_any_text_is_checked_and_spans_lie_inside(text):
    hold(checker.check(text))


@given(
    st.lists(
        st.sampled_from([*WORDS, *FRAGMENTS, "?", ".", "\n", "\0", "you", "your", "İ", "ß", "’", "😀"]), max_size=12
    )
)
def test_texts_of_trigger_words_are_checked_and_spans_lie_inside(pieces):
    hold(checker.check(" ".join(pieces)))


@given(st.sampled_from(FRAGMENTS), st.text(max_size=20), st.text(max_size=20))
def test_what_stands_around_a_question_does_no_harm(text, before, after):
    hold(checker.check(f"{before} {text} {after}"))


@given(st.sampled_from(FRAGMENTS))
def test_the_same_text_gets_the_same_answer(text):
    assert checker.check(text) == checker.check(text)


def test_odd_letters_keep_places():
    text = "İİİ ☕ How old are you?"
    (found,) = findings(text)
    assert text[found.start : found.end].startswith("How old are you")


def test_curly_quotes_and_capitals_change_nothing():
    plain = [found.rule.code for found in findings("what's your age?")]
    assert plain == [found.rule.code for found in findings("WHAT’S YOUR AGE?")] != []


def test_only_the_first_stretch_of_a_very_long_text_is_looked_at_and_said_so():
    data = report.look("Tell me about a project. " * 1_000 + "How old are you?")
    assert (data["risk"], data["checked_to"]) == ("ok", checker.LONGEST)


def test_places_differ_and_the_strictest_is_shown():
    text = "How old are you?"
    assert [found.severity for found in findings(text, ["uk"])] == ["risky"]
    assert [found.severity for found in findings(text, ["us"])] == ["risky"]
    (found,) = findings(text, ["uk", "us-ca"])
    assert found.severity == "forbidden"
    assert found.rulings[0].where == "us-ca"
    assert [found.severity for found in findings(text)] == ["forbidden"]


@pytest.mark.parametrize("where", ["us", "uk"])
def test_health_before_and_after_an_offer(where):
    text = "Do you have any disabilities or illnesses?"
    before = findings(text, [where])
    assert {found.severity for found in before if found.rule.topic == "health"} == {"forbidden"}
    assert any(law.exemptions(found.rulings, "pre-offer") for found in before)
    assert {found.severity for found in findings(text, [where], "post-offer")} == {"risky"}


@pytest.mark.parametrize(
    "text",
    [
        "Can you lift 20 kg, with or without a reasonable accommodation?",
        "Can you do these tasks with or without accommodation?",
        "Are you legally authorised to work in the United Kingdom?",
        "Are you authorized to work in the United States?",
        "Will you now or in the future require sponsorship?",
        "The job runs Saturday to Wednesday, nine to five; can you meet that, with or without an accommodation?",
        "The range is 50,000 to 58,000. What are your expectations?",
        "Do you need any adjustments for this conversation?",
        "Are you at least 18?",
    ],
)
def test_lawful_wording_is_never_flagged(text):
    assert [(found.rule.code, text[found.start : found.end]) for found in findings(text)] == []


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Can you work weekends?", "schedule"),
        ("What is your current salary?", "salary_history"),
        ("What did you earn in your last job?", "salary_history"),
        ("When did you finish high school?", "age"),
        ("In what year did you graduate?", "age"),
        ("What is your maiden name?", "origin"),
        ("How long is your commute from home?", "residence"),
        ("Which clubs do you belong to?", "affiliation"),
    ],
)
def test_indirect_questions_are_flagged(text, topic):
    found = findings(text)
    assert found and topic in {finding.rule.topic for finding in found}


PLACES = [(), *((code,) for code in law.packs())]


@WORDED
def test_unlawful_is_said_only_where_a_named_place_forbids(rule):
    for where, stage in itertools.product(PLACES, law.STAGES):
        for found in findings(rule.bad[0], where, stage):
            if found.rule is not rule:
                continue
            data = report.finding_data(found, stage)
            said = "unlawful" in data["message"].lower() or "illegal" in data["message"].lower()
            assert said == (data["severity"] == "forbidden")
            forbidding = [source for source in data["sources"] if source["severity"] == "forbidden"]
            assert bool(forbidding) == said
            assert data["message"].endswith("Information as of 2026-11-22, not legal advice.")
            assert data["instead"]
            assert all(source["cite"] and source["as_of"] for source in data["sources"])


def test_nothing_that_candidates_write_reaches_the_checker():
    package = Path(checker.__file__).parents[2]
    folders = ("web/portal", "hiring/candidates", "integrations")
    files = [file for folder in folders for file in (package / folder).rglob("*.py")]
    assert files
    assert [file.name for file in files if "engines.questions" in file.read_text(encoding="utf-8")] == []


ADVERSARIES = {
    "one letter": "a",
    "spaces": " ",
    "line ends": "\n",
    "question marks": "?",
    "you": "you ",
    "are you": "are you ",
    "commas": "a, ",
    "hyphens": "a-",
    "quotes": "'",
    "all triggers": " ".join(WORDS) + " ",
    "all triggers of yours": " ".join(f"your {word}" for word in WORDS) + " ",
    "all examples": " ".join(FRAGMENTS) + " ",
    "dotted capital i": "İ",
    **{f"triggers of {rule.code}": " ".join(rule.triggers).replace("*", "") + " " for rule in RULES},
    **{f"an example of {rule.code}": rule.bad[0].rstrip(".?!") + " " for rule in RULES},
}


@pytest.mark.parametrize("piece", ADVERSARIES.values(), ids=list(ADVERSARIES))
def test_time_grows_with_length_and_no_faster(piece):
    """Eight times the text may take 30 times as long, not 64: slack for noise, none for squares."""
    short = (piece * (checker.LONGEST // len(piece) + 1))[: checker.LONGEST // 8]

    def best(text):
        took = []
        for _ in range(3):
            start = time.process_time()
            checker.check(text)
            took.append(time.process_time() - start)
        return min(took)

    best(short)
    assert best(short * 8) < 30 * best(short) + 0.05


def test_what_excuses_one_question_does_not_excuse_another_joined_to_it():
    text = "How many sick days did you take last year, and do you have children?"
    assert {found.rule.topic for found in checker.check(text).findings} == {"health", "family"}


def test_a_requirement_stated_and_then_asked_for_is_no_hint():
    for stated in (
        "The kiln is fired every night, and church bells tell us when. Could you cover that?",
        "The pharmacy keeps a record of pills twice a shift. Are you prepared to follow that?",
        "Have a look whether the published roster holds anything that would stop you?",
    ):
        assert not findings(stated), stated
    for own in (
        "I keep the Sabbath myself. Could you do that?",
        "The last girl had twins and left us. Could you stay?",
    ):
        assert findings(own), own


def test_what_is_told_of_the_trade_is_no_small_talk():
    for told in (
        "The pumps stand by the old station. What worries you about that?",
        "Deliveries reach the court before nine. Would you be at the gate by then?",
        "Every other Friday somebody stays inside the plant overnight. Can you take that on?",
    ):
        assert not findings(told), told
    assert findings("We have a Bible study on Tuesdays. Could you make that?")


def test_somebody_else_in_a_scene_is_not_the_candidate():
    assert not findings("One of your team was signed off with anxiety. How do you plan the first week back?")
    assert findings("You were signed off with anxiety. How do you plan the first week back?")


def test_with_an_offer_made_and_a_law_named_a_conviction_may_be_asked_after():
    lawful = (
        "You have our written offer. The state's casino law makes us ask each dealer: have you a conviction for theft?"
    )
    assert not findings(lawful)
    assert findings(lawful.replace("You have our written offer. ", "Before any offer. ").replace("casino law", "habit"))
