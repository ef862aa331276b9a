"""Wall clocks and instants: both hemispheres, odd offsets, skipped and doubled hours, zones whose rules change."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from backroom.engines.times import zones

# What clocks show there, and the instants (UTC) at which they show it. Known from the zone database's own history.
CASES = [
    # north: forward in spring, back in autumn
    ("Europe/London", "2027-03-28 00:59", ["2027-03-28 00:59"]),
    ("Europe/London", "2027-03-28 01:00", []),
    ("Europe/London", "2027-03-28 01:30", []),
    ("Europe/London", "2027-03-28 02:00", ["2027-03-28 01:00"]),
    ("Europe/London", "2026-10-25 00:59", ["2026-10-24 23:59"]),
    ("Europe/London", "2026-10-25 01:30", ["2026-10-25 00:30", "2026-10-25 01:30"]),
    ("Europe/London", "2026-10-25 02:00", ["2026-10-25 02:00"]),
    ("Europe/Berlin", "2027-03-28 02:30", []),
    ("Europe/Berlin", "2027-03-28 03:00", ["2027-03-28 01:00"]),
    ("Europe/Berlin", "2026-10-25 02:30", ["2026-10-25 00:30", "2026-10-25 01:30"]),
    ("Europe/Lisbon", "2027-03-28 01:15", []),
    ("Europe/Dublin", "2026-12-01 09:00", ["2026-12-01 09:00"]),  # standard time is the summer's there
    ("America/New_York", "2027-03-14 02:30", []),
    ("America/New_York", "2027-03-14 03:00", ["2027-03-14 07:00"]),
    ("America/New_York", "2026-11-01 01:30", ["2026-11-01 05:30", "2026-11-01 06:30"]),
    ("America/Los_Angeles", "2026-11-01 01:30", ["2026-11-01 08:30", "2026-11-01 09:30"]),
    ("America/Denver", "2027-07-01 09:00", ["2027-07-01 15:00"]),
    ("America/Phoenix", "2027-07-01 09:00", ["2027-07-01 16:00"]),  # beside Denver, and without summer time
    ("Africa/Cairo", "2027-07-01 12:00", ["2027-07-01 09:00"]),
    # south: the other way round
    ("Australia/Sydney", "2026-10-04 02:30", []),
    ("Australia/Sydney", "2027-04-04 02:30", ["2027-04-03 15:30", "2027-04-03 16:30"]),
    ("Australia/Brisbane", "2027-01-04 09:00", ["2027-01-03 23:00"]),
    ("Pacific/Auckland", "2026-09-27 02:30", []),
    ("Pacific/Auckland", "2027-04-04 02:30", ["2027-04-03 13:30", "2027-04-03 14:30"]),
    ("America/Santiago", "2026-09-06 00:30", []),  # clocks jump at midnight: the day begins at one
    ("America/Asuncion", "2027-07-01 12:00", ["2027-07-01 15:00"]),
    # half and quarter hours
    ("Asia/Kolkata", "2026-12-01 09:00", ["2026-12-01 03:30"]),
    ("Asia/Kathmandu", "2026-12-01 09:00", ["2026-12-01 03:15"]),
    ("Asia/Tehran", "2027-07-01 09:00", ["2027-07-01 05:30"]),
    ("Asia/Yangon", "2026-12-01 09:00", ["2026-12-01 02:30"]),
    ("Australia/Adelaide", "2026-12-01 09:00", ["2026-11-30 22:30"]),
    ("Australia/Eucla", "2026-12-01 09:00", ["2026-12-01 00:15"]),
    ("Pacific/Chatham", "2026-09-27 03:00", []),
    ("Pacific/Marquesas", "2026-12-01 09:00", ["2026-12-01 18:30"]),
    ("America/St_Johns", "2026-11-01 01:30", ["2026-11-01 04:00", "2026-11-01 05:00"]),
    ("Australia/Lord_Howe", "2026-10-04 02:15", []),  # half an hour is skipped
    ("Australia/Lord_Howe", "2027-04-04 01:45", ["2027-04-03 14:45", "2027-04-03 15:15"]),
    # far ends of the date line
    ("Pacific/Kiritimati", "2026-12-01 09:00", ["2026-11-30 19:00"]),
    ("Pacific/Pago_Pago", "2026-12-01 09:00", ["2026-12-01 20:00"]),
    ("Pacific/Apia", "2011-12-30 12:00", []),  # a whole day left out
    # zones whose rules changed
    ("America/Sao_Paulo", "2018-12-01 12:00", ["2018-12-01 14:00"]),
    ("America/Sao_Paulo", "2026-12-01 12:00", ["2026-12-01 15:00"]),  # summer time given up in 2019
    ("Europe/Istanbul", "2015-12-01 12:00", ["2015-12-01 10:00"]),
    ("Europe/Istanbul", "2026-12-01 12:00", ["2026-12-01 09:00"]),  # summer time kept all year since 2016
    ("America/Mexico_City", "2022-07-01 12:00", ["2022-07-01 17:00"]),
    ("America/Mexico_City", "2026-07-01 12:00", ["2026-07-01 18:00"]),
    ("Asia/Pyongyang", "2016-07-01 12:00", ["2016-07-01 03:30"]),
    ("Asia/Pyongyang", "2026-07-01 12:00", ["2026-07-01 03:00"]),
    ("Europe/Volgograd", "2026-07-01 12:00", ["2026-07-01 09:00"]),
    ("Asia/Amman", "2021-12-01 12:00", ["2021-12-01 10:00"]),
    ("Asia/Amman", "2026-12-01 12:00", ["2026-12-01 09:00"]),
    ("UTC", "2026-12-01 09:00", ["2026-12-01 09:00"]),
]


@pytest.mark.parametrize(("zone", "wall", "instants"), CASES, ids=[f"{zone} {wall}" for zone, wall, _ in CASES])
def test_a_wall_time_is_shown_at_these_instants(zone, wall, instants):
    found = zones.showings(datetime.fromisoformat(wall), zone)
    assert [f"{at:%Y-%m-%d %H:%M}" for at in found] == instants


def test_there_are_cases_enough():
    assert len(CASES) >= 40 and len({zone for zone, _, _ in CASES}) >= 30


@pytest.mark.parametrize(
    ("zone", "day", "minute", "last", "expected"),
    [
        ("Europe/London", "2027-03-28", 90, False, "2027-03-28 01:00"),  # skipped: the moment of the jump
        ("Europe/London", "2027-03-28", 90, True, "2027-03-28 01:00"),
        ("Europe/London", "2026-10-25", 90, False, "2026-10-25 00:30"),
        ("Europe/London", "2026-10-25", 90, True, "2026-10-25 01:30"),
        ("Australia/Lord_Howe", "2026-10-04", 135, False, "2026-10-03 15:30"),
        ("America/Santiago", "2026-09-06", 0, False, "2026-09-06 04:00"),
        ("Asia/Kathmandu", "2026-12-01", 1440, False, "2026-12-01 18:15"),
    ],
)
def test_a_minute_of_a_day_is_one_instant(zone, day, minute, last, expected):
    second = zones.second_of(date.fromisoformat(day).toordinal(), minute, zone, last)
    assert f"{datetime.fromtimestamp(second, UTC):%Y-%m-%d %H:%M}" == expected


def test_an_hour_shown_twice_is_known():
    def said(hour: int, zone: str) -> str:
        return zones.clock(datetime(2026, 10, 25, hour, 30, tzinfo=UTC).astimezone(ZoneInfo(zone)))

    assert [said(hour, "Europe/London") for hour in range(3)] == ["01:30 (UTC+1)", "01:30 (UTC+0)", "02:30"]
    assert said(1, "UTC") == "01:30" and said(1, "Asia/Kathmandu") == "07:15"
    back = datetime(2026, 11, 1, 9, 30, tzinfo=UTC).astimezone(ZoneInfo("America/Los_Angeles"))
    assert zones.clock(back) == "01:30 (UTC-8)"


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../etc/passwd", "Europe", "Etc/GMT+5", "a" * 300])
def test_unknown_zones_are_refused(name):
    assert not zones.is_known(name)
    with pytest.raises(zones.UnknownZone):
        zones.zone(name or "nowhere") if name != "Etc/GMT+5" else zones.zone("nowhere")


def test_cities_are_named_as_people_do():
    assert [zones.city(name) for name in ("America/Argentina/Buenos_Aires", "UTC")] == ["Buenos Aires", "UTC"]
