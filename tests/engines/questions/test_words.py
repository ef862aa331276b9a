"""Word lists: each belongs to a rule and is well written, and a word counts only where the candidate is asked about himself."""

import re
from collections import Counter

import pytest

from backroom.engines.questions import asked, checker, lexicon, practice
from backroom.engines.questions.text import Utterance

FILES = sorted(lexicon.FOLDER.glob("*.txt"))
EACH = pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
ENTRY = re.compile(r"[\w'*]+(?:\|[\w'*]+)*$|_$")


def found(text: str) -> set[str]:
    seen = asked.Seen(Utterance(text))
    return set(seen.asked(seen.listed()))


def reading(text: str) -> practice.Reading:
    words = Utterance(text).words
    return practice.read(words, 0, len(words), text.endswith("?"))


@EACH
def test_list_belongs_to_a_rule(file):
    assert file.stem in {rule.code for rule in checker.all_rules()}


@EACH
def test_list_is_well_written(file):
    entries = list(lexicon.texts(file.read_text(encoding="utf-8")))
    assert entries
    assert {level for level, _ in entries} <= set(lexicon.LEVELS)
    for _, text in entries:
        words = text.partition("!")[0].split()
        assert words and words[0] != lexicon.GAP != words[-1], text
        assert [word for word in words if not ENTRY.match(word)] == [], text
        assert all(len(word) > lexicon.STEM for word in words if word.endswith("*")), text


@EACH
def test_each_entry_is_found_where_it_stands(file):
    for level, text in lexicon.texts(file.read_text(encoding="utf-8")):
        plain = " ".join(word.split("|")[0].rstrip("*") for word in text.partition("!")[0].split() if word != "_")
        words = Utterance(plain).words
        hits = lexicon.hits(words, frozenset(words))
        listed = level == "lawful" and plain in lexicon.lawful(file.stem)
        assert listed or any(hit.entry.rule == file.stem and hit.entry.level == level for hit in hits), text


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Any bairns at home?", "family_any"),
        ("And who minds the little ones?", "family_any"),
        ("I suppose you're married, a fellow like you.", "family_any"),
        ("Which faith are you a member of?", "religion_any"),
        ("My brother went to mass every day. And you?", "religion_any"),
        ("We had a man with epilepsy in here last year. You've never had anything like that, have you?", "health_any"),
        ("How do you cope with the arthritis on the stairs?", "health_any"),
        ("There was a maiden name before this one, I hear.", "family_any"),
        ("Can you hold your drink with clients?", "substances_alcohol"),
        ("Maiden name:", "family_any"),
        ("Names and ages of children:", "family_any"),
        ("How would you mend a childminder if we needed you late?", "family_any"),
        ("How do you balance motherhood with the road?", "family_any"),
    ],
)
def test_the_candidate_is_asked_about_himself(text, rule):
    assert rule in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "How would you explain arthritis to a nervous patient?",
        "Have you written a will for a married couple?",
        "My wife is a nurse. How do you plan a night shift?",
        "What would you do when a mother rings about a feverish child?",
        "Tell me about a time you served a table of pensioners.",
        "My brother went to mass every day. What would you like to start with?",
        "Maiden name.",
        "Notes of the second talk with the union at the port:",
    ],
)
def test_how_the_work_is_done_is_nobodys_own_affair(text):
    assert found(text) == set()


def test_another_sense_is_shown_by_a_word_beside_it():
    assert "family_any" in found("Are you married?")
    assert "family_any" not in found("Are you married to that framework?")


def test_a_lawful_question_excuses_its_list():
    assert "salary_any" in found("What is your salary?")
    assert "salary_any" not in found("What are your salary expectations?")


@pytest.mark.parametrize(
    ("text", "asks", "method"),
    [
        ("How would you teach a class about Lent?", True, True),
        ("How do you cope with the pain?", True, False),
        ("You have children, I suppose.", True, False),
        ("My children are at school.", False, False),
        ("As a woman, how would you handle the yard?", True, False),
    ],
)
def test_what_a_clause_does(text, asks, method):
    read = reading(text)
    assert (read.asks, read.method) == (asks, method)


@EACH
def test_each_section_stands_once_in_order_and_each_phrase_in_one(file):
    text = file.read_text(encoding="utf-8")
    sections = [line[1:-1] for line in text.splitlines() if line.startswith("[")]
    assert sections == [level for level in lexicon.LEVELS if level in sections]
    phrases = [" ".join(phrase.split()) for level, phrase in lexicon.texts(text) if level in {"firm", "own", "asked"}]
    assert [phrase for phrase, times in Counter(phrases).items() if times > 1] == []


@pytest.mark.parametrize(
    ("text", "of_work"),
    [
        ("How would you mend a childminder?", True),
        ("How would you mend a childminder if we needed you late?", False),
        ("How do you manage crews with a generator?", True),
        ("How do you manage crews with arthritis?", False),
        ("What did you do to the pump?", True),
        ("What did you do to your knees?", False),
        ("How would you balance three vans?", True),
        ("How would you balance motherhood?", False),
        ("How will our guests take to the menu?", True),
        ("How will our guests take to you?", False),
        ("How will you stack crates?", True),
        ("How will you stack up?", False),
    ],
)
def test_a_life_asked_after_like_a_method_is_none(text, of_work):
    seen = asked.Seen(Utterance(text))
    assert seen.of_method(len(text)) is of_work


def test_a_semicolon_parts_what_is_told_from_what_is_asked():
    text = "Your form names Tehran; is that where you're from?"
    assert [marked for _, _, marked in asked.Seen(Utterance(text)).bounds] == [False, True]


def test_in_your_view_says_nothing_of_the_candidate():
    assert not reading("What makes a good ferry, in your view?").to
    assert reading("What makes a good ferry, in your family?").to


def test_what_is_heard_waits_for_a_yes():
    assert reading("There's a maiden name here, I hear.").asks
    assert not reading("There's a maiden name here, he wrote.").asks
