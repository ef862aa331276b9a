"""Ordinary questions of many trades, full of the rules' words, give no finding."""

from pathlib import Path

import pytest

from backroom.engines.questions import checker

LINES = Path(__file__).with_name("false_alarms.txt").read_text(encoding="utf-8").splitlines()
FINE = [line for line in LINES if line and not line.startswith("#")]


def test_the_list_is_long_and_from_many_trades():
    assert len(set(FINE)) >= 180
    assert sum(line.startswith("#") for line in LINES) >= 18


# Alarms that are known and not yet mended: take a line out when its rule has learnt better.
STILL_FLAGGED = {
    "How do you test an accent-insensitive search?",
    "How do you support a mother who cannot breastfeed?",
    "How would you teach a teenager to use an inhaler?",
    "How do you counsel a couple after a miscarriage?",
    "At what age would you neuter a cat, and why?",
    "How do you draft a clause on pregnancy and parental leave?",
    "How do you make an office work for somebody in a wheelchair?",
    "How do you plan a trip for a group with two wheelchair users?",
}


def marked(text):
    return pytest.param(text, marks=pytest.mark.xfail(strict=False) if text in STILL_FLAGGED else ())


def test_what_is_still_flagged_is_on_the_list():
    assert set(FINE) >= STILL_FLAGGED


@pytest.mark.parametrize("text", map(marked, FINE))
def test_is_no_alarm(text):
    assert [(found.rule.code, text[found.start : found.end]) for found in checker.check(text).findings] == []
