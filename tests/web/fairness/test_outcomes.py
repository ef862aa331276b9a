"""Outcomes by group on the people partner's page: every figure from the released counts, words where there is none."""

import html
import re
from datetime import UTC, datetime, time, timedelta

import pytest

from backroom.hiring.fairness import apart, categories
from backroom.records import clock

TODAY = "2026-11-27"


@pytest.fixture
def page(settings, tmp_path, cast, client):
    """The page's words, of a release of one question as the store keeps it."""
    settings.BACKROOM_DATA = tmp_path

    def page(groups, rest=None):
        apart.keep_release(
            "plain.gender", TODAY, {"groups": groups, "rest": rest, "chances": [["Minutes", "As said."]]}
        )
        client.force_login(cast.priya)
        answer = client.get("/fairness/").content.decode()
        words = html.unescape(re.sub(r"<[^>]+>", " ", answer))
        assert not re.search(r"\b(nan|inf|None)\b", words)
        return answer, " ".join(words.split())

    return page


def test_every_figure_stands_beside_the_verdict(page):
    answer, words = page({"man": [48, 80], "woman": [12, 40]})
    assert "Adverse impact is indicated: 12 of 40 in Woman against 48 of 80 in Man" in words
    assert "Man highest rate Decided 80 Offered 48 Rate 60%" in words
    assert "Woman Impact ratio 0.500 95 % interval 0.293 to 0.795" in words
    assert "All measures, Woman against Man The test that decides was named beforehand: Lancaster’s mid-p." in words
    assert "mid-p 0.002 two-sided, 0.001 for fewer Fisher, Boschloo 0.003, 0.002" in words
    assert answer.count('<circle class="point"') == 1
    assert "counted on 27 November 2026" in words


def test_too_few_to_conclude_is_said_on_the_page(page):
    _, words = page({"man": [16, 80], "woman": [7, 45]})
    assert "Too few to conclude" not in words
    _, words = page({"man": [10, 20], "woman": [9, 20]})
    assert "Too few to conclude: 9 of 20 in Woman against 10 of 20 in Man" in words
    assert "one person turns it yes" in words


def test_exactly_four_fifths_is_not_below(page):
    _, words = page({"man": [50, 100], "woman": [40, 100]})
    assert "at or above four fifths" in words
    assert "Below four fifths (" not in words


def test_one_group_has_nothing_to_be_compared_with(page):
    _, words = page({"unsaid": [12, 24]}, rest=[6, 13])
    assert "Fewer than two groups can be shown, so there is nothing to compare yet." in words
    assert "The others together Decided 13 Offered 6 Rate 46%" in words


def test_a_form_past_its_review_warns_whoever_reads_the_numbers(page):
    """On its last day not yet; the day after, each form that is asked or shown, and no other."""
    words = "These rules on what candidates may say of themselves are past their review:"
    last_day = datetime.combine(categories.schemes()["plain"].review_by, time(12), UTC)
    with clock.at(last_day):
        assert words not in page({"man": [16, 80], "woman": [7, 45]})[1]
    with clock.at(last_day + timedelta(days=1)):
        said = page({"man": [16, 80], "woman": [7, 45]})[1]
    assert f"{words} Plain: as of 22 November 2026, to be reviewed by 22 November 2027." in said
    assert said.count("to be reviewed by") == 2  # the job's own form, after the census, and the one shown
    assert "EEO-1" not in said
