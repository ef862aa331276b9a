"""Ordinary questions of many trades, full of the rules' words, give no finding."""

from pathlib import Path

import pytest

from backroom.engines.questions import checker

LINES = Path(__file__).with_name("false_alarms.txt").read_text(encoding="utf-8").splitlines()
FINE = [line for line in LINES if line and not line.startswith("#")]


def test_the_list_is_long_and_from_many_trades():
    assert len(set(FINE)) >= 180
    assert sum(line.startswith("#") for line in LINES) >= 18


@pytest.mark.parametrize("text", FINE)
def test_is_no_alarm(text):
    assert [(found.rule.code, text[found.start : found.end]) for found in checker.check(text).findings] == []
