"""The candidate's times without a script: choose, be too late, offer one's own, move within the limit, call off."""

from datetime import datetime, timedelta
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar

from backroom.hiring.scheduling import actions, free
from backroom.hiring.scheduling.choosing import actions as choosing
from backroom.hiring.scheduling.models import Appointment, TimeRequest
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.setup.models import Place
from backroom.records import encryption

HERE = "Asia/Kathmandu"


@pytest.fixture
def asked(client, cast):
    """Dan is asked and has come in by his link; what comes back is (his request, where he chooses)."""
    link = cast.link(cast.dan)
    client.get(reverse("portal_open", args=[encryption.link_token(link.pk)]))
    request = actions.request_time(by=cast.ada, application=cast.dan, interviewer=cast.ada, place_kind="in_person")
    return request, reverse("portal_choose", args=[link.pk, request.pk])


def first_slot(cast, application=None) -> datetime:
    return free.slots_for(application or cast.dan, cast.ada, "in_person")[0].begins_at


def test_every_time_stands_in_both_zones_and_one_is_taken(client, cast, asked):
    _request, address = asked
    body = client.get(address, {"zone": HERE}).content.decode()
    at = first_slot(cast)
    assert f'value="{at.isoformat()}"' in body and "London" in body and f'value="{HERE}" selected' in body
    answer = client.post(address, {"zone": HERE, "time": at.isoformat()})
    assert answer.status_code == 302
    talk = Appointment.objects.get()
    assert (talk.starts_at, talk.candidate_zone) == (at, HERE)
    assert "On your clocks:" in client.get(answer.url).content.decode()
    assert client.get(address).status_code == 302  # settled: the own page says how it stands


@pytest.mark.parametrize(("zone", "twice"), [("UTC", False), (HERE, True)])
def test_a_time_stands_once_where_the_clocks_agree(client, asked, zone, twice):
    Place.objects.update(zone="Africa/Abidjan")  # as UTC all the year
    body = client.get(asked[1], {"zone": zone}).content.decode()
    assert 'class="slot"' in body and (" Abidjan</span>" in body) is twice


@pytest.mark.parametrize(
    "time", [None, "", "x", "2027-01-01T10:00", "9" * 400, "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"]
)
def test_nothing_chosen_is_said_and_keeps_the_list(client, asked, time):
    answer = client.post(asked[1], {"zone": HERE} | ({} if time is None else {"time": time}))
    assert answer.status_code == 409 and "Nothing is chosen yet." in answer.content.decode()
    assert not Appointment.objects.exists()


def test_a_time_just_taken_is_named_and_the_others_stand(client, cast, asked):
    at = first_slot(cast)
    taken = {"starts_at": at, "minutes": 60, "place": cast.room}
    actions.schedule(by=cast.ada, application=cast.dora, interviewer=cast.ada, **taken)
    answer = client.post(asked[1], {"zone": "UTC", "time": at.isoformat()})
    body = answer.content.decode()
    assert answer.status_code == 409 and f"Someone took {at:%H:%M} a moment ago." in body
    assert f'value="{first_slot(cast).isoformat()}"' in body and "Dora" not in body


def test_an_unknown_zone_falls_back_to_the_houses(client, asked):
    body = client.get(asked[1], {"zone": "../../etc/passwd"}).content.decode()
    assert 'value="Europe/London" selected' in body and "passwd" not in body


def test_own_times_are_offered_on_own_clocks(client, cast, asked):
    request, _address = asked
    address = reverse("portal_offer", args=[cast.dan.links.get().pk, request.pk])
    day = (timezone.localdate() + timedelta(days=9)).isoformat()
    wrong = client.post(address, {"zone": HERE, "day_1": day, "from_1": "15:00", "until_1": "14:00"})
    assert "This is not after the beginning." in wrong.content.decode() and 'value="15:00"' in wrong.content.decode()
    answer = client.post(address, {"zone": HERE, "day_1": day, "from_1": "09:00", "until_1": "12:30"})
    assert answer.status_code == 302
    offered = request.offered.get()
    assert (offered.starts_at.strftime("%H:%M"), offered.zone) == ("03:15", HERE)
    client.force_login(cast.ada)
    page = client.get(reverse("application", args=[cast.dan.pk])).content.decode()
    assert "Dan offers:" in page and "Agree a time in it" in page


def test_who_is_asked_for_own_times_is_shown_none_to_choose(client, cast, asked):
    request, address = asked
    TimeRequest.objects.filter(pk=request.pk).update(pick=False)
    at = first_slot(cast).isoformat()
    for answer in (client.get(address, follow=True), client.post(address, {"zone": "UTC", "time": at}, follow=True)):
        assert at not in answer.content.decode() and "That is settled already." in answer.content.decode()
    assert not Appointment.objects.exists()


def test_the_limit_of_moves_is_said_and_calling_off_stays_open(client, cast, asked):
    _request, address = asked
    setup.save_job_times(by=cast.ada, job=cast.job, most_moves=0)
    client.post(address, {"zone": "UTC", "time": first_slot(cast).isoformat()})
    talk, link = Appointment.objects.get(), cast.dan.links.get()
    later = free.slots_for(cast.dan, cast.ada, "in_person", moving=talk)[-1].begins_at
    refused = client.post(reverse("portal_move", args=[link.pk, talk.pk]), {"zone": "UTC", "time": later.isoformat()})
    assert "was moved as often as can be done here" in refused.content.decode()
    client.post(reverse("portal_cancel", args=[link.pk, talk.pk]), {"reason": "A new post"})
    talk.refresh_from_db()
    assert talk.cancelled_at and talk.changes.get().reason == "A new post"


def test_the_links_of_a_message_lead_to_the_thing_itself(client, cast, asked):
    _request, address = asked
    token = encryption.link_token(cast.dan.links.get().pk)
    assert client.get(reverse("portal_open_at", args=[token, "time"])).url == address
    assert client.get(reverse("portal_open_at", args=[token, "move"])).url.endswith(f"/{cast.dan.links.get().pk}/")
    client.post(address, {"zone": "UTC", "time": first_slot(cast).isoformat()})
    assert client.get(reverse("portal_open_at", args=[token, "cancel"])).url.endswith("/cancel/")
    assert not TimeRequest.objects.filter(closed_at=None).exists()
    assert Appointment.objects.get().cancelled_at is None  # looking calls nothing off


def test_entry_is_taken_along_while_the_talk_stands(client, cast, asked):
    request, _address = asked
    at = first_slot(cast)
    talk = choosing.book(by=request.application.links.get(), request=request, begins_at=at, zone=HERE)
    link = request.application.links.get()
    address = reverse("portal_calendar", args=[link.pk, talk.pk])
    assert address in client.get(reverse("portal", args=[link.pk])).content.decode()
    answer = client.get(address)
    assert answer["Content-Type"].startswith("text/calendar") and "attachment" in answer["Content-Disposition"]
    event = Calendar.from_ical(answer.content).walk("VEVENT")[0]
    assert (event["UID"], event.start) == (f"visit-{talk.pk}@{urlsplit(settings.BACKROOM_URL).hostname}", at)
    assert "Dan" not in answer.content.decode()
    choosing.call_off(by=link, appointment=talk, reason="")
    assert client.get(address).status_code == 302
