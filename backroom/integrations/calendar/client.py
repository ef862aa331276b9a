"""Speaks CalDAV (RFC 4791) over the standard library: free/busy by REPORT, entries by PUT and DELETE."""

import base64
import http.client
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlsplit

from icalendar import Calendar

TIMEOUT = 20
LARGEST = 8 * 1024 * 1024
FREE = {"FREE"}
QUERY = (
    '<?xml version="1.0" encoding="utf-8"?>'
    '<C:free-busy-query xmlns:C="urn:ietf:params:xml:ns:caldav">'
    '<C:time-range start="{start:%Y%m%dT%H%M%SZ}" end="{end:%Y%m%dT%H%M%SZ}"/></C:free-busy-query>'
)


class CalendarError(Exception):
    """The calendar server did not do it now; it is asked again later."""


class Refused(CalendarError):
    """The calendar server does not know this name and password, or forbids it: asking again does not help."""


@dataclass(frozen=True)
class Account:
    """A calendar collection's address, and who asks."""

    url: str
    username: str
    password: str


def busy(account: Account, since: datetime, until: datetime) -> list[tuple[datetime, datetime]]:
    """When the calendar says its owner is taken, without what for. Raises CalendarError."""
    body = QUERY.format(start=since.astimezone(UTC), end=until.astimezone(UTC))
    headers = {"Content-Type": "application/xml; charset=utf-8", "Depth": "1"}
    answer = _ask(account, "REPORT", "", body.encode(), headers)
    return spans(answer, since, until)


def spans(answer: bytes, since: datetime, until: datetime) -> list[tuple[datetime, datetime]]:
    """The busy stretches in a VFREEBUSY answer, cut to the time asked for."""
    try:
        calendar = Calendar.from_ical(answer)
        found = []
        for component in calendar.walk("VFREEBUSY"):
            for line in _listed(component.get("FREEBUSY")):
                if str(line.params.get("FBTYPE", "BUSY")).upper() not in FREE:
                    found += [_span(period) for period in _listed(getattr(line, "dts", line))]
    except (ValueError, TypeError, AttributeError, KeyError, IndexError):
        raise CalendarError("the answer is no calendar") from None
    cut = [(max(start, since), min(end, until)) for start, end in found]
    return sorted((start, end) for start, end in cut if start < end)


def put(account: Account, uid: str, entry: bytes) -> None:
    """Store one entry; the same uid takes its own place."""
    _ask(account, "PUT", f"{quote(uid, safe='')}.ics", entry, {"Content-Type": "text/calendar; charset=utf-8"})


def delete(account: Account, uid: str) -> None:
    """Gone is gone, whoever removed it."""
    _ask(account, "DELETE", f"{quote(uid, safe='')}.ics", b"", {}, fine=(404, 410))


def get(account: Account, uid: str) -> bytes:
    return _ask(account, "GET", f"{quote(uid, safe='')}.ics", b"", {})


def _ask(
    account: Account, method: str, name: str, body: bytes, headers: Mapping[str, str], fine: tuple[int, ...] = ()
) -> bytes:
    """One request, no redirect followed: an entry goes to the server that was named and nowhere else."""
    parts = urlsplit(account.url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Refused("no address")
    secret = base64.b64encode(f"{account.username}:{account.password}".encode()).decode("ascii")
    path = parts.path.rstrip("/") + "/" + name
    try:
        connection = _connection(parts.scheme, parts.hostname, parts.port)
        try:
            connection.request(method, path, body or None, {**headers, "Authorization": f"Basic {secret}"})
            answer = connection.getresponse()
            content = answer.read(LARGEST + 1)
        finally:
            connection.close()
    except (OSError, http.client.HTTPException) as error:
        raise CalendarError(type(error).__name__) from None
    if answer.status in (401, 403):
        raise Refused(str(answer.status))
    if answer.status >= 300 and answer.status not in fine:
        raise CalendarError(str(answer.status))
    if len(content) > LARGEST:
        raise CalendarError("too long an answer")
    return content


def _connection(scheme: str, host: str, port: int | None) -> http.client.HTTPConnection:
    if scheme == "https":
        return http.client.HTTPSConnection(host, port, timeout=TIMEOUT, context=ssl.create_default_context())
    return http.client.HTTPConnection(host, port, timeout=TIMEOUT)


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list | tuple) else [value]


def _span(period: Any) -> tuple[datetime, datetime]:
    """A period's end may be written as a length."""
    start, end = period.start, period.end
    return _utc(start), _utc(end)


def _utc(at: datetime) -> datetime:
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
