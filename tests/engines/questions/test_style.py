"""What a question asks for, on sentences of our own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backroom.engines.questions.style import STYLES, style_of
from backroom.engines.questions.text import Utterance

BEHAVIOURAL = """
Tell me about a time you lost a customer.
What did you do when the power failed?
Did you tell the owner?
Describe a mistake you made and what followed.
How did you calm the room down?
What was the hardest decision you had to take last year?
Give me an example of when you had to say no.
What did the others do when it went wrong?
Had you met the family before that visit?
What came of the complaint in the end?
Which piece of work are you proudest of?
Was that your decision?
How have you dealt with a late supplier?
What would you have done differently?
"""
SITUATIONAL = """
What would you do if two drivers called in sick?
Suppose a guest finds hair in the soup. What do you say?
How would you lay out this field?
Imagine the server is down and nobody answers. Where do you begin?
If the owner told you to hide a fault, would you do it?
Say a patient refuses to be washed. What now?
Would you sign it off without the second test?
You find a purse on the bus. Who would you tell?
If we gave you a day to improve the shop floor, what would you move?
Let's say the budget is halved. How would you plan the season?
When a child hits another, do you go to the one who hit or the one who cries?
Sell me this spade.
"""
BACKGROUND = """
Tell me about your working life.
Walk me through your career so far.
What does a usual week look like for you?
How do you usually plan a lesson?
What are you working on at the moment?
Tell me about your role at the nursery.
What experience do you have with lime plaster?
Why did you leave the fire service?
How do you go about cleaning a mould?
What does your team do?
Take me through your training.
How do you keep up with changes in tax law?
"""
OPINION = """
What do you think makes a good foreman?
Why do you want to work with us?
How do you feel about open offices?
Do you prefer to work alone?
What are your strengths?
What matters most to you in a boss?
Would you say you are patient?
Where do you want to be in three years?
Should a nurse carry a phone?
What do you like about welding?
How important is speed in your trade?
Which tool do you trust most?
"""
FACTUAL = """
How many hives do you keep?
Do you have a driving licence?
When did you qualify?
What is your notice period?
Are you registered with the trade body?
Which till system did you use?
Where was the depot?
How long have you been there?
Do you know what a fuse does?
Is there a canteen on the site?
Who ran the night shift?
Have you got your own tools?
"""
NONE = """
Shall we start?
Do you want a glass of water?
Keep going.
Can you hear me?
Do you have any questions for us?
Are you ready?
Thank you for coming.
Is that all right?
Would you like to see the workshop first?
We will call you on Monday.
Does that make sense?
"""
SENTENCES = {
    "behavioural": BEHAVIOURAL,
    "situational": SITUATIONAL,
    "background": BACKGROUND,
    "opinion": OPINION,
    "factual": FACTUAL,
    "none": NONE,
}
CASES = [(style, line) for style, block in SENTENCES.items() for line in block.strip().splitlines()]


@pytest.mark.parametrize(("style", "line"), CASES)
def test_style_of_our_own_sentences(style: str, line: str) -> None:
    assert style_of(Utterance(line)) == style


def test_style_every_style_has_ten_sentences() -> None:
    assert {style for style in STYLES if len(SENTENCES[style].strip().splitlines()) < 10} == set()


def test_style_the_set_up_before_the_question_counts() -> None:
    assert style_of(Utterance("Imagine the van is gone. Who do you ring?")) == "situational"
    assert style_of(Utterance("Who do you ring?")) == "factual"


def test_style_of_a_long_preamble_is_that_of_its_question() -> None:
    long = "We moved the ovens twice and the floor is new. " * 400
    assert style_of(Utterance(long + "What do you like about baking?")) == "opinion"


@pytest.mark.parametrize("line", ["", " ", "?", "...", "\x00", "\n\n"])
def test_style_of_nothing_is_none(line: str) -> None:
    assert style_of(Utterance(line)) == "none"


@given(st.text(max_size=300))
def test_style_is_always_one_of_the_known(text: str) -> None:
    assert style_of(Utterance(text)) in STYLES
