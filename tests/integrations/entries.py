"""RFC 5545 and 5546 as a table: which properties a calendar and its events must, may and must not have."""

import re
from datetime import datetime

from icalendar import Calendar

ONCE, MOST_ONCE, NEVER = "once", "at most once", "never"
# Property: by method. RFC 5546: 3.2.2 REQUEST, 3.2.5 CANCEL, 3.2.1 PUBLISH; RFC 4791: 4.1 for "", what is stored.
EVENT = {
    "UID": {"REQUEST": ONCE, "CANCEL": ONCE, "PUBLISH": ONCE, "": ONCE},
    "DTSTAMP": {"REQUEST": ONCE, "CANCEL": ONCE, "PUBLISH": ONCE, "": ONCE},
    "DTSTART": {"REQUEST": ONCE, "CANCEL": MOST_ONCE, "PUBLISH": ONCE, "": ONCE},
    "DTEND": {"REQUEST": MOST_ONCE, "CANCEL": MOST_ONCE, "PUBLISH": MOST_ONCE, "": MOST_ONCE},
    "DURATION": {"REQUEST": NEVER, "CANCEL": NEVER, "PUBLISH": NEVER, "": NEVER},  # DTEND is there
    "SEQUENCE": {"REQUEST": ONCE, "CANCEL": ONCE, "PUBLISH": ONCE, "": ONCE},
    "SUMMARY": {"REQUEST": ONCE, "CANCEL": MOST_ONCE, "PUBLISH": ONCE, "": ONCE},
    "ORGANIZER": {"REQUEST": ONCE, "CANCEL": ONCE, "PUBLISH": MOST_ONCE, "": MOST_ONCE},
    "ATTENDEE": {"REQUEST": ONCE, "CANCEL": ONCE, "PUBLISH": NEVER, "": NEVER},
    "STATUS": {"REQUEST": MOST_ONCE, "CANCEL": ONCE, "PUBLISH": MOST_ONCE, "": MOST_ONCE},
    "LOCATION": dict.fromkeys(("REQUEST", "CANCEL", "PUBLISH", ""), MOST_ONCE),
    "DESCRIPTION": dict.fromkeys(("REQUEST", "CANCEL", "PUBLISH", ""), MOST_ONCE),
    "URL": dict.fromkeys(("REQUEST", "CANCEL", "PUBLISH", ""), MOST_ONCE),
    "CLASS": dict.fromkeys(("REQUEST", "CANCEL", "PUBLISH", ""), MOST_ONCE),
    "TRANSP": dict.fromkeys(("REQUEST", "CANCEL", "PUBLISH", ""), MOST_ONCE),
    "REQUEST-STATUS": dict.fromkeys(("REQUEST", "CANCEL", "PUBLISH", ""), NEVER),
    "RRULE": dict.fromkeys(("REQUEST", "CANCEL", "PUBLISH", ""), NEVER),
}
COUNTS = {ONCE: (1, 1), MOST_ONCE: (0, 1), NEVER: (0, 0)}
STATUS = {"TENTATIVE", "CONFIRMED", "CANCELLED"}


def faults(content: bytes, method: str) -> list[str]:
    """Everything in it that the two RFCs do not allow; an empty list is what we want."""
    found = _lines(content)
    calendar = Calendar.from_ical(content)
    for name in ("PRODID", "VERSION"):
        found += [] if content.count(f"\r\n{name}:".encode()) == 1 else [f"{name} is not there once"]
    found += [] if str(calendar.get("METHOD", "")) == method else ["another method"]
    found += [] if calendar.get("VERSION") == "2.0" else ["another version"]
    zones = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
    found += [] if len(zones) == len(calendar.walk("VTIMEZONE")) else ["a zone twice"]
    for event in calendar.walk("VEVENT"):
        found += _event(event, method, zones)
    uids = [str(event["UID"]) for event in calendar.walk("VEVENT")]
    return found + ([] if len(uids) == len(set(uids)) else ["a UID twice"])


def _lines(content: bytes) -> list[str]:
    """RFC 5545, 3.1: lines end in CRLF and are at most 75 octets long."""
    found = []
    if not content.endswith(b"\r\n") or re.search(rb"(?<!\r)\n|\r(?!\n)", content):
        found.append("a line does not end in CRLF")
    found += [f"too long: {line[:20]!r}" for line in content.split(b"\r\n") if len(line) > 75]
    begun = [line.split(b":")[1] for line in content.split(b"\r\n") if line.startswith(b"BEGIN:")]
    ended = [line.split(b":")[1] for line in content.split(b"\r\n") if line.startswith(b"END:")]
    return found + ([] if sorted(begun) == sorted(ended) else ["something begun is not ended"])


def _event(event, method: str, zones: set[str]) -> list[str]:
    found = []
    for name, by_method in EVENT.items():
        value = event.get(name)
        count = 0 if value is None else len(value) if isinstance(value, list) else 1
        least, most = COUNTS[by_method[method]]
        if not least <= count <= most:
            found.append(f"{name} {count} times")
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    found += [] if isinstance(start, datetime) and start.tzinfo and end > start else ["ends before it begins"]
    for name in ("DTSTART", "DTEND"):
        named = event[name].params.get("TZID")
        if named and named not in zones:
            found.append(f"the zone {named} is not in it")
    stamp = event.get("DTSTAMP")
    found += [] if stamp is not None and stamp.to_ical().endswith(b"Z") else ["DTSTAMP is not in UTC"]
    found += [] if str(event.get("STATUS")) in STATUS else ["an unknown status"]
    found += [] if method != "CANCEL" or event.get("STATUS") == "CANCELLED" else ["cancelled without saying so"]
    found += [] if int(event.get("SEQUENCE", -1)) >= 0 else ["a negative sequence"]
    for name in ("ORGANIZER", "ATTENDEE"):
        if event.get(name) is not None and not str(event[name]).startswith("mailto:"):
            found.append(f"{name} is no address")
    for alarm in event.walk("VALARM"):
        for name in ("ACTION", "TRIGGER", "DESCRIPTION"):
            found += [] if alarm.get(name) is not None else [f"an alarm without {name}"]
    return found
