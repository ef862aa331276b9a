"""A fragment, a guess and a question whose parts stand in another order ask as a plain question does."""

import re
import time

import pytest

from backroom.engines.questions import checker, law, retold
from backroom.engines.questions.text import Utterance

ASKED = [
    text
    for rule in checker.all_rules()
    for text in rule.bad
    if re.fullmatch(r"[^.?!:,]{5,80}\?", text) and not re.search(r" (?:or|and|at all|again|then)\b", text)
]
# How many in a hundred at least: some examples do not go into another mould ("is the applicant older than our drivers").
PUT = (
    ("Are you", "{}, I take it?", 95),
    ("Are you", "{}, then?", 95),
    ("Are you", "You'll be {}, then.", 95),
    ("Are you", "So you'd be {}.", 95),
    ("Are you", "Is the applicant {}?", 95),
    ("Are you", "Are people like you {}?", 100),
    ("Are you", "Tell me whether you are {}.", 100),
    ("Do you", "Does the applicant {}?", 95),
    ("Do you", "Does someone of your background {}?", 100),
    ("Do you have", "{}, at all?", 100),
    ("Do you have", "You'll have {}, I expect.", 100),
    ("Do you have any", "{}, ever?", 100),
    ("Do you have any", "Do you have any? {}, I mean.", 100),
    ("Do you have any", "We'll want to know about any {}.", 100),
    ("Have you ever", "Ever {}?", 95),
    ("Have you ever", "Has the applicant ever {}?", 95),
    ("What is your", "{}, roughly?", 100),
    ("What is your", "Your {}, what is it?", 100),
    ("What is your", "What is it, your {}?", 100),
    ("What is your", "I have to ask about your {}.", 100),
)
PERSONAL = """
The house, do you own it?
A big family, is that something you want?
Are you in one? A trade union, I mean.
How old are they now, the kids?
Is it yours, the flat, or do you rent?
Do you? Smoke, I mean.
Which visa, if any?
Where was the candidate born?
Let me guess, Protestant?
So it's just you and the baby at home.
Talk me through your medical history.
Tell us who you live with.
Not from these parts, by the sound of you.
"""
OF_THE_JOB = """
Your code, who reviews it?
The scaffold, who signs it off where you work?
Have you used one? A jigsaw, I mean.
How old are they, the lathes?
Does it still leak, the roof you mended?
You'll have used a database before, then.
So that'd make it, what, fifty tickets a week?
Two shifts, I take it?
Start date, roughly?
Where is it from, the timber?
Talk me through your testing strategy.
I have to ask about your start date.
Has the candidate led a team before?
Tell me about a parents' evening that was difficult.
Church roof, slate or lead?
You'd handle bacon at the deli counter. Could you do that?
Post-offer, for the pension: your date of birth?
How would someone in your position handle a late delivery?
"""


def risk(text: str) -> str:
    return checker.check(text, packs=law.chosen(())).risk


@pytest.mark.parametrize(("begins", "put", "at_least"), PUT)
def test_another_order_hides_nothing(begins: str, put: str, at_least: int) -> None:
    rests = [text[len(begins) + 1 : -1] for text in ASKED if text.startswith(f"{begins} ")]
    packs = law.chosen(())
    found = [rest for rest in rests if checker.find(Utterance(put.format(rest)), packs, "pre-offer")]
    assert rests
    assert len(found) * 100 >= at_least * len(rests), set(rests) - set(found)


@pytest.mark.parametrize("text", PERSONAL.strip().splitlines())
def test_a_personal_matter_is_found_in_any_order(text: str) -> None:
    assert risk(text) != "ok"


@pytest.mark.parametrize("text", OF_THE_JOB.strip().splitlines())
def test_a_matter_of_the_job_is_fine_in_any_order(text: str) -> None:
    assert risk(text) == "ok"


def test_the_place_found_reaches_from_the_matter_to_what_asks_for_it() -> None:
    text = "Now then. The house, do you own it?"
    found = checker.check(text, packs=law.chosen(())).findings[0]
    assert text[found.start : found.end].strip() == "The house, do you own"


@pytest.mark.parametrize(
    "piece", ["a", "a ", "a-", ", the a", "so ", "it, ", "the candidate ", " i mean", "is a ", ", "]
)
@pytest.mark.parametrize("begin", ["", "do you have any, ", "which ", "the house, is it ", "is the applicant "])
@pytest.mark.parametrize("end", ["?", ", then.", ", i mean?"])
def test_no_line_takes_long(begin: str, piece: str, end: str) -> None:
    line = (begin + piece * retold.LONGEST)[: retold.LONGEST - 12] + end
    text = "\n".join([line] * (checker.LONGEST // len(line)))
    checker.check(text)  # patterns are read
    start = time.process_time()
    checker.check(text)
    assert time.process_time() - start < 2
