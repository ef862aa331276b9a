"""Mail around the talk: who gets what when, in whose zone, with which calendar entry, and what never stands in it."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import transaction
from icalendar import Calendar

from backroom.hiring.candidates import actions as candidates
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.scheduling import actions, free, queries
from backroom.hiring.scheduling.choosing import actions as choosing
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.setup.actions import StopDraft
from backroom.integrations.mail.talks import texts
from backroom.records import clock, personal_data, work
from backroom.records.models import Work
from tests.cast import REASON
from tests.integrations.conftest import MONDAY
from tests.integrations.entries import faults

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("monday")]
HERE = "America/St_Johns"  # half an hour off, and on summer time a fortnight before London


@pytest.fixture
def booked(cast, smtp):
    """Dan has asked for an arrangement, Dora has applied too; Dan picks a time after London's clocks change."""
    tour = StopDraft("tour", "A look round", 15, host=cast.hal, what_to_show="The ward")
    setup.save_agenda(by=cast.ada, job=cast.job, stops=[tour])
    cast.dan_link = cast.asked()
    request = actions.request_time(by=cast.ada, application=cast.dan, interviewer=cast.ada, place_kind="in_person")
    slots = free.slots_for(cast.dan, cast.ada, "in_person")
    slot = next(slot for slot in slots if slot.begins_at > datetime(2027, 3, 29, tzinfo=UTC))
    return choosing.book(by=cast.dan_link, request=request, begins_at=slot.begins_at, zone=HERE)


def agreed(cast, hours=50):
    """Written down by Ada, without the candidate's choosing."""
    at = {"starts_at": MONDAY + timedelta(hours=hours), "minutes": 60}
    return actions.schedule(by=cast.ada, application=cast.dan, interviewer=cast.ada, place=cast.room, **at)


def to(smtp, address):
    return [m for m in smtp.messages if m["To"] == address]


def plain(message):
    return message.get_body(("plain",)).get_content()


def entry(message):
    (part,) = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
    content = part.get_payload(decode=True)
    method = part.get_param("method")
    assert faults(content, method) == []
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    return method, event


def test_everyone_gets_their_own_words_and_one_entry(cast, booked, smtp):
    asked, confirmed = to(smtp, "dan@example.org")[-2:]
    (ada,) = to(smtp, cast.ada.email)
    (hal,) = to(smtp, cast.hal.email)
    assert "Choose a time" in plain(asked) and asked["Subject"] == "When can we talk about District nurse team lead?"
    text = plain(confirmed)
    own = booked.starts_at.astimezone(ZoneInfo(HERE))
    assert f"{own:%H:%M}" in text and "St Johns, UTC-2:30" in text and "in London" in text
    assert re.search(r"Move it: \S+/c/\w{48}/move/", text) and re.search(r"Call it off: \S+/cancel/", text)
    assert "A look round, Hal Brennan" in text
    assert "/kit/" in plain(ada) and "/stops/" in plain(hal)
    for message, method in ((confirmed, "REQUEST"), (ada, "REQUEST"), (hal, "REQUEST")):
        assert entry(message)[0] == method
    visit, talk, tour = (entry(message)[1] for message in (confirmed, ada, hal))
    assert visit.decoded("DTSTART") == talk.decoded("DTSTART") == booked.starts_at
    assert visit.decoded("DTEND") == tour.decoded("DTEND") == booked.ends_at + timedelta(minutes=15)
    assert visit["DTSTART"].params["TZID"] == HERE and talk["DTSTART"].params["TZID"] == "Europe/London"
    assert len({str(event["UID"]) for event in (visit, talk, tour)}) == 3


def test_no_protected_fact_and_no_other_name_is_mailed(cast, booked, smtp):
    choosing.call_off(by=cast.dan_link, appointment=booked, reason="I am in hospital")
    for message in smtp.messages:
        whole = message.as_string() + "".join(
            part.get_payload(decode=True).decode() for part in message.walk() if not part.is_multipart()
        )
        for secret in (REASON, "hearing", "A seat facing", "hospital", "Dora", "Lindqvist", "Whitlock"):
            assert secret not in whole
        if message["To"] != "dan@example.org":
            assert "Dan" not in whole and "/c/" not in whole


def test_a_move_keeps_the_uid_and_counts_up_and_a_cancel_ends_it(cast, booked, smtp):
    first = {
        address: entry(to(smtp, address)[-1])[1] for address in ("dan@example.org", cast.ada.email, cast.hal.email)
    }
    later = free.slots_for(cast.dan, cast.ada, "in_person", moving=booked)[-1]
    choosing.move(by=cast.dan_link, appointment=booked, begins_at=later.begins_at, zone=HERE)
    for address, before in first.items():
        method, event = entry(to(smtp, address)[-1])
        assert (method, event["UID"], event["SEQUENCE"]) == ("REQUEST", before["UID"], 1)
    assert entry(to(smtp, "dan@example.org")[-1])[1].decoded("DTSTART") == later.starts_at
    booked = queries.appointment(booked.pk)
    choosing.call_off(by=cast.dan_link, appointment=booked)
    for address, before in first.items():
        method, event = entry(to(smtp, address)[-1])
        assert (method, event["UID"], event["SEQUENCE"], event["STATUS"]) == ("CANCEL", before["UID"], 2, "CANCELLED")
    names = [message["Message-ID"] for message in smtp.messages]
    assert len(names) == len(set(names))


def test_the_reminder_comes_a_day_before_and_only_for_what_stands(cast, booked, smtp):
    with clock.at(booked.starts_at - timedelta(hours=24, minutes=1)):
        work.run_due()
    assert not [m for m in smtp.messages if m["Subject"].startswith("Tomorrow")]
    later = free.slots_for(cast.dan, cast.ada, "in_person", moving=booked)[-1]
    choosing.move(by=cast.dan_link, appointment=booked, begins_at=later.begins_at, zone=HERE)
    with clock.at(booked.starts_at - timedelta(hours=23)):
        work.run_due()
    assert not [m for m in smtp.messages if m["Subject"].startswith("Tomorrow")]
    with clock.at(later.starts_at - timedelta(hours=23, minutes=59)):
        work.run_due()
        work.run_due()
    reminders = {m["To"]: m for m in smtp.messages if m["Subject"].startswith("Tomorrow")}
    assert set(reminders) == {"dan@example.org", cast.ada.email}  # the tour comes after: Hal's is not due yet
    assert "/move/" in plain(reminders["dan@example.org"])


def test_the_scorecard_is_asked_for_after_an_hour_and_then_daily(cast, smtp):
    cast.link()
    interview = interviews.start_interview(by=cast.ada, appointment=agreed(cast, hours=0))
    interviews.end_interview(by=cast.ada, interview=interview)
    assert "thank you for talking with Ada" in plain(to(smtp, "dan@example.org")[-1])

    def asked(after):
        with clock.at(MONDAY + after):
            work.run_due()
        return len([m for m in smtp.messages if "write-up" in m["Subject"]])

    assert [asked(timedelta(minutes=50)), asked(timedelta(hours=2)), asked(timedelta(hours=20))] == [0, 1, 1]
    assert [asked(timedelta(days=1, hours=3)), asked(timedelta(days=2, hours=4))] == [2, 3]
    with clock.at(MONDAY + timedelta(days=2, hours=5)):
        for index in range(len(cast.codes)):
            cast.note(interview, theme=index)
        cast.rate_all(cast.ada, cast.dan, None, "No evidence on any.")
    assert asked(timedelta(days=4)) == 3


def test_a_link_that_comes_later_brings_the_invitation(cast, smtp):
    agreed(cast)
    assert to(smtp, "dan@example.org") == []
    cast.link(cast.dan)
    assert [m["Subject"].split(":")[0] for m in to(smtp, "dan@example.org")][-1] == (
        "Your conversation about District nurse team lead"
    )
    candidates.revoke_link(by=cast.ada, application=cast.dan)
    before = len(to(smtp, "dan@example.org"))
    actions.cancel(by=cast.ada, appointment=cast.dan.appointments.get())
    assert len(to(smtp, "dan@example.org")) == before  # no way in, so nothing to say by mail


def test_what_a_server_refuses_for_good_is_shown_to_the_administrator(cast, booked, smtp, client):
    smtp.at_recipient = "550 nobody here"
    choosing.call_off(by=cast.dan_link, appointment=booked)
    rows = list(work.given_up())
    assert {row.key.rpartition("-")[0].partition("-")[0] for row in rows} == {"cancellation", "interviewer", "host"}
    assert all(row.failure == "Hopeless" for row in rows)


def test_a_busy_server_is_tried_again_with_longer_pauses(cast, smtp):
    smtp.answer = "451 try again"
    agreed(cast)
    row = Work.objects.get(key__startswith="interviewer-agreed")
    pauses, at = [], MONDAY
    for _ in range(4):
        pauses.append((row.due_at - at).total_seconds())
        at = row.due_at
        with clock.at(at):
            work.run_due()
        row.refresh_from_db()
    assert pauses == [5, 10, 20, 40]
    smtp.answer = ""
    with clock.at(row.due_at):
        work.run_due()
    assert len(to(smtp, cast.ada.email)) == 1


def test_the_jobs_own_words_fill_their_tokens_and_run_nothing(cast, booked, smtp):
    words = "Dear {{ candidate.first_name }}, bring {% nothing %} <b>at all</b>. {{ unknown }}"
    setup.save_words(by=cast.ada, job=cast.job, kind="cancellation", text=words)
    choosing.call_off(by=cast.dan_link, appointment=booked)
    message = to(smtp, "dan@example.org")[-1]
    assert "Dear Dan, bring {% nothing %} <b>at all</b>. {{ unknown }}" in plain(message)
    assert "&lt;b&gt;at all&lt;/b&gt;" in message.get_body(("html",)).get_content()
    assert texts.unknown_tokens(words) == ["unknown"]


def test_every_language_has_every_message_for_candidates_with_the_same_tokens():
    for kind in texts.OWN:
        tokens = [sorted(texts.TOKEN.findall("".join(texts.words(lang)[kind].values()))) for lang in texts.LANGUAGES]
        assert tokens[0] == tokens[1], kind


def test_erasing_empties_the_folder_of_what_was_written_about_someone(cast, settings):
    settings.EMAIL_BACKEND = "backroom.integrations.mail.fake.FolderBackend"
    cast.link(cast.dan)
    agreed(cast)
    kept = personal_data.export(cast.dan.candidate_id)["mail"]["messages"]
    assert {message["to"] for message in kept} == {"dan@example.org", cast.ada.email}
    with transaction.atomic():
        personal_data.erase(cast.dan.candidate_id)
    assert not list((settings.BACKROOM_DATA / "mail").rglob("*.eml"))
