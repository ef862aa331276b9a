"""Two browsers and a calendar: a candidate on a phone in another zone books across a clock change, moves, calls off."""

import re
import time
import urllib.request
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event
from playwright.sync_api import Page, expect

from tests.integrations.entries import faults

HERE, THERE = "America/New_York", "Europe/London"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "timezone_id": HERE}

# Wednesdays only, two starts a day, most of a year ahead: wherever today is, some start lies between
# the change of New York's clocks and that of London's.
PREPARE = """
from backroom.hiring.candidates.models import Application
from backroom.hiring.candidates import actions as candidates, queries
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.setup.actions import StopDraft
from backroom.people.models import Person
from backroom.records import encryption

people = {p.first_name.lower(): p for p in Person.objects.all()}
ada, hal = people["ada"], people["hal"]
dora = next(a for a in Application.objects.select_related("job", "candidate") if a.candidate.first_name == "Dora")
week = [[], [], [(540, 1020)], [], [], [], []]
setup.save_availability(by=ada, owner=ada, zone="Europe/London", hours=week, buffer_minutes=0, most_a_day=0)
setup.save_job_times(by=ada, job=dora.job, step=240, days_ahead=330)
tour = StopDraft("tour", "A look round", 20, host=hal, what_to_show="The ward as it is at noon.")
setup.save_agenda(by=ada, job=dora.job, stops=[tour])
link = candidates.send_link(by=ada, application=dora)
feed = setup.make_feed(by=ada)
answer = {
    "link": f"/c/{encryption.link_token(link.pk)}/",
    "application": str(dora.pk),
    "candidate": str(dora.candidate_id),
    "feed": f"/feed/{encryption.feed_token(feed.pk)}.ics",
}
"""
FREE = """
from backroom.hiring.candidates.models import Application
from backroom.hiring.scheduling import free
from backroom.people.models import Person
row = Application.objects.select_related("job", "candidate").get(pk="{application}")
ada = Person.objects.get(name="Ada Marsh")
answer = [s.begins_at.isoformat() for s in free.slots_for(row, ada, "in_person", most=4000)]
"""


@pytest.fixture
def check(axe):
    def clean(page: Page) -> None:
        page.wait_for_load_state("load")
        assert axe(page) == [], page.url
        assert page.problems == []

    return clean


def test_a_time_is_booked_moved_and_called_off(server, page_for, check):
    world = server.ask(PREPARE)
    server.about = world["candidate"]
    ada, hal, dora = page_for("ada"), page_for("hal"), page_for(**PHONE)
    for page in (ada, hal, dora):
        page.set_default_timeout(10000)
    ask_for_a_time(ada, world, check)
    at = choose(dora, world, check)
    agree_to_the_minute(server, world, at, sequence=0)
    reply(hal, check)
    ada.goto(f"/applications/{world['application']}/")
    expect(ada.get_by_text("Hal Brennan will be there")).to_be_visible()
    check(ada)
    moved = move(dora, server, check)
    assert moved != at
    agree_to_the_minute(server, world, moved, sequence=1)
    call_off(dora, server, check)
    entries(server, sequence=2, method="CANCEL")
    assert moved.isoformat() in server.ask(FREE.replace("{application}", world["application"]))
    ada.reload()
    expect(ada.get_by_text("“The train does not run then”")).to_be_visible()


def ask_for_a_time(ada: Page, world, check) -> None:
    ada.goto(f"/applications/{world['application']}/")
    ada.get_by_role("link", name="Ask for a time").click()
    check(ada)
    ada.get_by_role("button", name="Ask for a time").click()
    expect(ada.get_by_text("is asked for a time")).to_be_visible()


def choose(dora: Page, world, check) -> datetime:
    """A start behind a change of one zone's clocks, before the other's; on screen stand both."""
    dora.goto(f"{world['link']}time/")
    expect(dora.locator("#tz")).to_have_value(HERE)  # found by itself
    check(dora)
    at = option_behind_a_change(dora)
    expect(dora.locator("[data-chosen]")).to_contain_text(f"{at.astimezone(ZoneInfo(HERE)):%H:%M}")
    expect(dora.locator("[data-chosen-there]")).to_contain_text(f"{at.astimezone(ZoneInfo(THERE)):%H:%M}")
    dora.get_by_role("button", name="Take this time").click()
    expect(dora.get_by_text("Agreed:")).to_be_visible()
    own = at.astimezone(ZoneInfo(HERE))
    expect(dora.get_by_text("On your clocks:")).to_contain_text(f"{own.day} {own:%B}, {own:%H:%M}")
    check(dora)
    return at


def option_behind_a_change(dora: Page) -> datetime:
    gap = apart(datetime.now(UTC))
    while True:
        for radio in dora.locator("input[name=time]").all():
            at = datetime.fromisoformat(radio.get_attribute("value") or "")
            if (
                apart(at) != gap
                or at.astimezone(ZoneInfo(HERE)).utcoffset() != datetime.now(ZoneInfo(HERE)).utcoffset()
            ):
                shown = radio.locator("xpath=..").inner_text()
                assert f"{at.astimezone(ZoneInfo(HERE)):%H:%M}" in shown
                assert f"{at.astimezone(ZoneInfo(THERE)):%H:%M} London" in shown
                radio.check()
                return at
        dora.get_by_role("link", name="Later days").click()


def apart(at: datetime) -> timedelta | None:
    there, here = at.astimezone(ZoneInfo(THERE)).utcoffset(), at.astimezone(ZoneInfo(HERE)).utcoffset()
    return there - here if there is not None and here is not None else None


def reply(hal: Page, check) -> None:
    hal.goto("/")
    hal.get_by_role("link", name="Answer: A look round with Dora").click()
    expect(hal.get_by_text("The ward as it is at noon.")).to_be_visible()
    check(hal)
    hal.get_by_role("button", name="Answer").click()
    expect(hal.get_by_text("You answered: will be there")).to_be_visible()


def move(dora: Page, server, check) -> datetime:
    """By the link of the message, to a week later, with a reason."""
    dora.goto(way(server, "move"))
    check(dora)
    radios = dora.locator("input[name=time]")
    at = datetime.fromisoformat(radios.last.get_attribute("value") or "")
    radios.last.check()
    dora.get_by_label("Why, if you like to say").fill("The train does not run then")
    dora.get_by_role("button", name="Move to this time").click()
    expect(dora.get_by_text("The new time stands here")).to_be_visible()
    return at


def call_off(dora: Page, server, check) -> None:
    dora.goto(way(server, "cancel"))
    check(dora)
    dora.get_by_role("button", name="Call it off").click()
    expect(dora.get_by_text("Nothing else is lost by it.")).to_be_visible()
    check(dora)


def messages(server) -> list:
    """All that was written about Dora; the folder is hers, whoever the message went to."""
    files = (server.data / "mail" / server.about).glob("*.eml")
    return [message_from_bytes(file.read_bytes(), policy=policy.default) for file in files]


STAFF = ("ada@fenwick.example.org", "hal@fenwick.example.org")


def way(server, to: str) -> str:
    """The newest link of that kind in a message to the candidate."""
    sent = [m for m in messages(server) if m["To"] == "dora@example.org"]
    texts = [m.get_body(("plain",)).get_content() for m in sent]
    (address,) = {found for text in texts for found in re.findall(rf"http\S+/{to}/", text)}
    return str(address)


def entries(server, sequence: int, method: str) -> dict[str, Event]:
    """Each reader's entry of that edition, by reader, once the messages are there."""
    found: dict[str, Event] = {}
    for _ in range(150):
        for message in messages(server):
            for part in message.walk():
                if part.get_content_type() == "text/calendar" and part.get_param("method") == method:
                    content = part.get_payload(decode=True)
                    assert faults(content, method) == []
                    (event,) = Calendar.from_ical(content).walk("VEVENT")
                    if event["SEQUENCE"] == sequence:
                        found[message["To"]] = event
        if len(found) == 3:
            return found
        time.sleep(0.1)
    raise AssertionError(f"edition {sequence} reached {sorted(found)} only")


def agree_to_the_minute(server, world, at: datetime, sequence: int) -> None:
    """Invitations of candidate, manager and host, the Place in them, and the feed."""
    found = entries(server, sequence, "REQUEST")
    visit, talk, tour = found["dora@example.org"], found[STAFF[0]], found[STAFF[1]]
    assert visit.decoded("DTSTART") == talk.decoded("DTSTART") == at
    assert tour.decoded("DTSTART") == talk.decoded("DTEND")
    assert visit.decoded("DTEND") == tour.decoded("DTEND") == at + timedelta(minutes=80)
    assert {str(event["LOCATION"]) for event in found.values()} == {"Quiet Room 2, 12 Mill Street"}
    with urllib.request.urlopen(server.url + world["feed"], timeout=10) as answer:
        content = answer.read()
    assert faults(content, "PUBLISH") == []
    fed = {str(e["UID"]): e for e in Calendar.from_ical(content).walk("VEVENT")}[str(talk["UID"])]
    assert (fed.decoded("DTSTART"), fed["SEQUENCE"]) == (at, sequence)
    known = getattr(server, "uids", None) or {to: str(event["UID"]) for to, event in found.items()}
    assert known == {to: str(event["UID"]) for to, event in found.items()}
    server.uids = known
