"""Calibration in the browser's shape: an answer at a time, the key after the last, on nobody else's page."""

import re

import pytest
from django.utils import timezone

from backroom.hiring.calibration import actions
from backroom.hiring.calibration.models import CalibrationRating
from backroom.hiring.calibration.vignettes import asked_in, quarter_of

LEVELS = (5, 4, 5, 4, 5, 4)


@pytest.fixture
def asked(cast):
    return asked_in(quarter_of(timezone.localdate()))


def rate_all(who, asked, levels=LEVELS):
    for one, level in zip(asked, levels, strict=True):
        actions.rate(by=who, vignette=one.code, level=level)


def test_an_answer_at_a_time_and_the_key_after_the_last(cast, client, asked):
    client.force_login(cast.ada)
    for one in asked:
        page = client.get("/calibration/").content.decode()
        assert one.answer.split(".")[0] in page.replace("&#x27;", "'")
        assert one.why[:40] not in page
        assert not re.search(r"<input[^>]* checked", page)
        assert client.post("/calibration/rate/", {"vignette": one.code, "level": "3"}).status_code == 302
    page = client.get("/calibration/").content.decode()
    assert page.count("You chose 3, the key says") == 6
    assert "Fewer than three others have rated them all" in page


def test_nothing_chosen_is_asked_for_again_and_a_second_level_is_not_taken(cast, client, asked):
    client.force_login(cast.ada)
    page = client.post("/calibration/rate/", {"vignette": asked[0].code}).content.decode()
    assert "Choose the level whose words come nearest" in page
    for level in ("2", "5"):
        client.post("/calibration/rate/", {"vignette": asked[0].code, "level": level})
    assert [row.level for row in CalibrationRating.objects.all()] == [2]
    page = client.post("/calibration/rate/", {"vignette": asked[1].code, "level": "6"}).content.decode()
    assert "Choose" in page and CalibrationRating.objects.count() == 1


def test_levels_are_on_no_page_of_anybody_else(cast, client, asked):
    """Ada rated like nobody would; Priya sees nothing of it until there are three, and then no name."""
    rate_all(cast.ada, asked)
    for who in (cast.ben, cast.cleo):
        client.force_login(who)
        assert "You chose" not in client.get("/calibration/").content.decode()
    client.force_login(cast.priya)
    assert "When three colleagues have rated" in client.get("/fairness/").content.decode()
    rate_all(cast.ben, asked, [one.key for one in asked])
    rate_all(cast.cleo, asked, [one.key for one in asked])
    page = client.get("/fairness/").content.decode()
    section = page[page.index('id="alike-h"') :]
    assert "six answers, three raters" in section
    assert re.search(r"Krippendorff’s alpha.*?0\.\d\d to", section, re.S)
    assert "conventions, not laws. Source: Krippendorff (not verified; read it before you rely on it)." in section
    for name in ("Ada", "Ben", "Cleo"):
        assert name not in section
    client.force_login(cast.cleo)
    assert "Fewer than three others" in client.get("/calibration/").content.decode()


def test_home_asks_before_the_first_talk_and_only_who_has_one(cast, client, asked):
    cast.booked(cast.dan)
    client.force_login(cast.ada)
    assert "Rate six written answers before your first talk" in client.get("/").content.decode()
    client.force_login(cast.cleo)
    assert "written answers" not in client.get("/").content.decode()
    rate_all(cast.ada, asked)
    client.force_login(cast.ada)
    assert "written answers" not in client.get("/").content.decode()
