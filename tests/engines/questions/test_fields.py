"""A field of a form asks without a question mark."""

import time

import pytest

from backroom.engines.questions import checker, law, retold

PERSONAL = """
Medicines currently taken (name each):
Household: alone / with partner / with parents
Convictions, incl. spent (give dates):
Number and ages of children:
Maiden name / former surnames:
Next of kin and relation to you:
Country of birth and of your parents:
Height / weight / build:
Bank loans outstanding, with amounts:
Sick days in the past 24 months: ____
Marital status (tick one): single / married / divorced / widowed
Mother tongue, and that of your parents:
Serious illnesses or operations in the last 5 years:
Arrests (even without charge), give details:
Citizenship (list all held):
Sexual orientation: straight / gay / bi / prefer not to say
Kindly state your religion and caste
Please enter date of birth in full
If married, state name of spouse
Tick one: married / single / widowed
Jot down what tablets you take, please
Diet: halal / kosher / vegetarian
Nationality (as on your passport)
Marital status
Gender (f / m / x)
Trade union membership
No. of dependants
Height / weight
Religion or belief (optional)
Husband's or wife's name and trade
Former surname, if any
Particulars of any hospital stays, operations or injuries
"""
OF_THE_JOB = """
Languages that the job needs, with level:
Employer, job title, dates (from/to):
Notice period (weeks):
Names of two people who have supervised you:
Salary expected:
Skills: Excel / Word / SAP (tick those you use)
Preferred name and pronunciation (optional):
Adjustments you need for the interview, if any:
Health and safety incident you reported:
Children's ward experience:
Union negotiations led, with outcome (give one):
Military logistics contracts handled (list):
Religious education lesson, year 8 (ten minutes to teach):
Test data: ages, countries, currencies (how generated):
Warm-up (5 min):
Please give a time when a family complained
State the weight limits of the lift
If mixed by hand, state the ratio
Returns filed per month (number):
Jot down the clubs you have coached
Tick the mowers you serviced: rotary / cylinder
Order status (open / closed)
Party wall disputes
Family medicine
Partner management
Birth plans and how they change
Pay equity
Product name
Conditions of sale
Faith schools
Sales / marketing
Weather conditions
Supplier's name and order number
Details of the last outage you handled
Team name or number
"""


def risk(text: str) -> str:
    return checker.check(text, packs=law.chosen(())).risk


@pytest.mark.parametrize("text", PERSONAL.strip().splitlines())
def test_a_field_for_a_personal_fact_is_found(text: str) -> None:
    assert risk(text) != "ok"


@pytest.mark.parametrize("text", OF_THE_JOB.strip().splitlines())
def test_a_field_for_the_job_is_none(text: str) -> None:
    assert risk(text) == "ok"


def test_the_place_found_lies_in_the_label() -> None:
    text = "For our files. Marital status (tick one): single / married"
    (finding,) = checker.check(text, packs=law.chosen(())).findings
    assert text[finding.start : finding.end] == "Marital status"


@pytest.mark.parametrize("named", ["Marital", "Family", "Health", "Visa", "Military"])
def test_a_status_that_one_rule_names_is_found_once(named: str) -> None:
    for text in (f"{named} status (tick one): ____", f"What is your {named.lower()} status?"):
        assert len(checker.check(text, packs=law.chosen(())).findings) == 1


@pytest.mark.parametrize(
    "piece",
    ["a", "to aa, ", "please ", "_ ", " ", "ed", "(", " / ", "state in ", "a, ", "you ", "if a, state ", "1.", "-"],
)
@pytest.mark.parametrize("begin", ["", "if ", "to ", "please state ", "tick one ", "clubs: "])
def test_no_line_takes_long(begin: str, piece: str) -> None:
    """Each of as many lines of a form as are read is as long as is looked at."""
    line = (begin + piece * retold.LONGEST)[: retold.LONGEST - 1]
    text = "\n".join([line] * (checker.LONGEST // len(line)))
    checker.check(text)  # patterns are read
    start = time.process_time()
    checker.check(text)
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    "text",
    [
        "Race: 5k / 10k / half",
        "Gender of connector: male / female",
        "Children: nodes / leaves",
        "Payment: Visa / Mastercard / cash",
        "Union nut (mm):",
    ],
)
def test_a_label_of_many_senses_may_name_a_thing(text: str) -> None:
    assert risk(text) == "ok"


@pytest.mark.parametrize(
    "text", ["Race: white / black / asian", "Age of children:", "Children: 0 / 1 / 2", "Status: married / single"]
)
def test_what_may_be_chosen_tells_that_a_person_is_meant(text: str) -> None:
    assert risk(text) != "ok"


def test_a_field_of_a_thing_excuses_no_other() -> None:
    assert risk("Age of stock (days):") == "ok"
    assert risk("Age of stock (days):\nMarital status:") != "ok"
    assert risk("Age of stock: and are you married?") != "ok"
