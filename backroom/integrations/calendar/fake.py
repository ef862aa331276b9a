"""The offline twin: a calendar is a folder under the data folder, an entry a file in it. Used when the company's
calendar address begins with `folder:`."""

import re
from datetime import datetime
from pathlib import Path

from django.conf import settings
from icalendar import Calendar

from backroom.integrations.calendar.client import Account


def busy(account: Account, since: datetime, until: datetime) -> list[tuple[datetime, datetime]]:
    found = []
    for file in sorted(_folder(account).glob("*.ics")):
        for event in Calendar.from_ical(file.read_bytes()).walk("VEVENT"):
            start, end = event.decoded("DTSTART"), event.decoded("DTEND")
            if event.get("TRANSP") != "TRANSPARENT" and start < until and end > since:
                found.append((max(start, since), min(end, until)))
    return sorted(found)


def put(account: Account, uid: str, entry: bytes) -> None:
    folder = _folder(account)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    (folder / _name(uid)).write_bytes(entry)


def delete(account: Account, uid: str) -> None:
    (_folder(account) / _name(uid)).unlink(missing_ok=True)


def get(account: Account, uid: str) -> bytes:
    return (_folder(account) / _name(uid)).read_bytes()


def _folder(account: Account) -> Path:
    own = re.sub(r"[^A-Za-z0-9_-]", "_", account.url.removeprefix("folder:"))
    return Path(settings.BACKROOM_DATA) / "calendars" / own


def _name(uid: str) -> str:
    return re.sub(r"[^A-Za-z0-9@._-]", "_", uid) + ".ics"
