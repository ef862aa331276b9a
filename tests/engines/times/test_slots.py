"""Free times, against a slow and plain reading of the same rules."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backroom.engines.times import slots


def at(text: str, zone: str = "UTC") -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp())


def shown(found: list[int], zone: str) -> list[str]:
    return [f"{datetime.fromtimestamp(second, ZoneInfo(zone)):%a %H:%M}" for second in found]


WEEK = at("2026-11-30"), at("2026-12-05")


def test_hours_less_what_is_taken_and_its_buffer():
    busy = ((at("2026-11-30 10:00"), at("2026-11-30 11:00")),)
    diary = slots.Diary("UTC", hours=(((540, 780),), *((),) * 6), busy=busy, buffer=15)
    assert shown([s for span in slots.openings(diary, *WEEK) for s in span], "UTC") == [
        *("Mon 09:00", "Mon 09:45", "Mon 11:15", "Mon 13:00")
    ]
    assert shown(slots.starts(slots.openings(diary, *WEEK), 45, 15, "UTC"), "UTC") == [
        *("Mon 09:00", "Mon 11:15", "Mon 11:30", "Mon 11:45", "Mon 12:00", "Mon 12:15")
    ]


def test_a_full_day_offers_nothing_in_the_persons_own_zone():
    """23:30 UTC on Monday is Tuesday in Auckland, so Tuesday is the day that is full."""
    talk = at("2026-11-30 23:30")
    diary = slots.Diary("Pacific/Auckland", talks=(talk,), most_a_day=1)
    days = {text[:3] for text in shown(slots.starts(slots.openings(diary, *WEEK), 60, 60, diary.zone), diary.zone)}
    assert days == {"Mon", "Wed", "Thu", "Fri"}


@pytest.mark.parametrize(
    ("zone", "minute"), [("Asia/Kathmandu", {0, 30}), ("Asia/Kolkata", {0, 30}), ("Europe/London", {0, 30})]
)
def test_slots_stand_on_the_wall_clock(zone, minute):
    found = slots.starts(slots.openings(slots.Diary(zone), *WEEK), 60, 30, zone)
    assert {datetime.fromtimestamp(second, ZoneInfo(zone)).minute for second in found} == minute


def test_a_working_night_across_clock_changes():
    """Twenty-five hours and twenty-three: hours are what clocks show."""
    night = slots.Diary("Europe/London", hours=slots.ALWAYS)
    autumn = slots.openings(night, at("2026-10-25", "Europe/London"), at("2026-10-26", "Europe/London"))
    spring = slots.openings(night, at("2027-03-28", "Europe/London"), at("2027-03-29", "Europe/London"))
    assert [sum(end - start for start, end in found) // 3600 for found in (autumn, spring)] == [25, 23]


def test_a_visit_needs_everyone_in_turn():
    lead = slots.Need([(at("2026-11-30 09:00"), at("2026-11-30 12:00"))], 0, 60)
    host = slots.Need([(at("2026-11-30 10:30"), at("2026-11-30 11:00"))], 60, 15)
    assert shown(slots.visits(lead, [host], 30, "UTC"), "UTC") == ["Mon 09:30"]
    before = slots.Need(host.openings, -30, 30)
    assert shown(slots.visits(lead, [before], 30, "UTC"), "UTC") == ["Mon 11:00"]


minutes = st.integers(0, 5 * 24 * 60)


@settings(max_examples=150)
@given(
    st.sampled_from(["UTC", "Europe/London", "Asia/Kathmandu", "America/St_Johns"]),
    st.lists(st.tuples(minutes, st.integers(1, 600)), max_size=12),
    st.integers(0, 45),
    st.sampled_from([15, 30, 60]),
)
def test_free_is_what_the_plain_reading_says(zone, taken, buffer, length):
    since = WEEK[0]
    busy = tuple((since + 60 * first, since + 60 * (first + span)) for first, span in taken)
    diary = slots.Diary(zone, busy=busy, buffer=buffer)
    found = set(slots.starts(slots.openings(diary, *WEEK), length, 30, zone))
    plain, at_, end = set(), datetime.fromtimestamp(since, UTC), datetime.fromtimestamp(WEEK[1], UTC)
    while at_ < end:
        there, over = at_.astimezone(ZoneInfo(zone)), at_ + timedelta(minutes=length)
        day = there.replace(hour=0, minute=0)
        inside = there.weekday() < 5 and there.hour >= 9 and over <= (day + timedelta(hours=17)).astimezone(UTC)
        first, last = int(at_.timestamp()), int(over.timestamp())
        clear = all(last <= a - 60 * buffer or first >= b + 60 * buffer for a, b in busy)
        if inside and clear and over <= end and there.minute in (0, 30):
            plain.add(first)
        at_ += timedelta(minutes=5)
    assert found == plain
