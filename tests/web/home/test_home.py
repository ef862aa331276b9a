"""The first page says truly how many conversations are ahead, and when."""

from datetime import date

import pytest
from django.urls import reverse

from backroom.web.parts import icons
from backroom.web.staff.home import page
from tests.web.evidence.test_write_up import text_of

FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ([], "No conversation this week."),
        ([27], "One conversation this week."),
        ([28, 29], "Two conversations this week."),
        ([30, 31], "Two conversations next week."),
        ([27, 30], "One conversation this week."),
        ([36], "One conversation next week."),
        ([37], "No conversation this week."),
    ],
)
def test_a_week_ends_with_sunday(days, said):
    """`days` are days of November, counted on into December."""
    ahead = [date.fromordinal(FRIDAY.toordinal() + day - FRIDAY.day) for day in days]
    assert page.ahead(ahead, FRIDAY) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("ada", "When a time is agreed with a candidate, it stands here."),
        ("ben", "When a time is agreed with a candidate, it stands here."),
        ("priya", "You hold no conversations yourself; those of your jobs stand under Conversations"),
        ("ida", "You hold no conversations yourself. Accounts stand under People"),
        (
            "hal",
            "You hold no conversations yourself. When you are asked to show someone round, it stands under What you",
        ),
    ],
)
def test_nobody_is_told_to_wait_for_a_conversation_that_cannot_come(cast, client, name, said):
    client.force_login(getattr(cast, name))
    text = text_of(client.get("/"))
    assert said in text
    assert ("No conversation this week." in text) == (name in ("ada", "ben"))


def test_a_call_is_drawn_as_a_camera_and_a_room_as_a_door(cast, client):
    client.force_login(cast.ada)
    cast.called()
    met = client.get(reverse("home")).content.decode()
    assert icons.svg("camera") in met and icons.svg("door") not in met
