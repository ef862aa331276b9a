"""The first page says truly how many conversations are ahead, and when."""

from datetime import date

import pytest

from backroom.web.staff.home import page

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
