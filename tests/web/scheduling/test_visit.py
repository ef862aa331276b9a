"""What stands around a talk, on the pages of those it concerns: a proposal taken, another host, a stop left out."""

from datetime import timedelta

import pytest
from django.urls import reverse

from backroom.hiring.scheduling import queries
from backroom.hiring.scheduling.models import Claim
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.setup.actions import StopDraft
from backroom.hiring.scheduling.visit import actions as visit
from backroom.records import clock, encryption
from tests.days import noon


@pytest.fixture
def talk(cast):
    setup.save_agenda(by=cast.ada, job=cast.job, stops=[StopDraft("tour", "A look round", 20, host=cast.hal)])
    return cast.booked(at=noon(3))


def page(client, cast):
    return client.get(reverse("application", args=[cast.dan.pk])).content.decode()


def test_one_click_takes_the_hosts_time(client, cast, talk):
    stop = queries.stops_of(talk)[0]
    client.force_login(cast.ada)
    assert "Take Hal’s time" not in page(client, cast)
    later = stop.ends_at + timedelta(minutes=1)
    visit.reply_to_stop(by=cast.hal, stop=stop, reply="proposed", proposed_at=later)
    assert "Take Hal’s time" in page(client, cast) and "Ask Ada instead" in page(client, cast)
    answer = client.post(reverse("stop_take", args=[stop.pk]), follow=True).content.decode()
    assert "Agreed. Hal and the candidate are told." in answer and "Take Hal’s time" not in answer
    again = client.post(reverse("stop_take", args=[stop.pk]), follow=True).content.decode()
    assert "No other time is proposed for this stop any more." in again
    stop.refresh_from_db()
    assert stop.starts_at == later


def test_one_click_asks_another_host_of_the_job(client, cast, talk):
    stop = queries.stops_of(talk)[0]
    visit.reply_to_stop(by=cast.hal, stop=stop, reply="declined")
    client.force_login(cast.ada)
    assert client.post(reverse("stop_host", args=[stop.pk, cast.ben.pk])).status_code == 404
    body = client.post(reverse("stop_host", args=[stop.pk, cast.ada.pk]), follow=True).content.decode()
    assert "Ada is asked; whoever was asked before is told." in body and "Ada Marsh has not answered yet" in body


def test_nobody_else_is_asked_for_what_is_past(client, cast, talk):
    """The page was opened before it began, and the button pressed after."""
    stop = queries.stops_of(talk)[0]
    visit.reply_to_stop(by=cast.hal, stop=stop, reply="declined")
    type(stop).objects.update(starts_at=clock.now(), ends_at=clock.now() + timedelta(minutes=20))
    client.force_login(cast.ada)
    body = client.post(reverse("stop_host", args=[stop.pk, cast.ada.pk]), follow=True).content.decode()
    assert "nobody else can be asked for it" in body and "agree a new time with the candidate" in body
    stop.refresh_from_db()
    assert (stop.host, stop.reply) == (cast.hal, "declined")


@pytest.mark.parametrize(
    ("reply", "ahead", "past"),
    [
        ("needs_action", "has not answered yet", "did not answer"),
        ("accepted", "will be there", "had agreed to be there"),
        ("declined", "cannot", "could not"),
        ("proposed", "proposes another time", "had proposed another time"),
    ],
)
def test_a_past_visit_says_what_was_and_asks_for_nothing(client, cast, talk, reply, ahead, past):
    stop = queries.stops_of(talk)[0]
    stop.reply, stop.proposed_at = reply, stop.ends_at if reply == "proposed" else None
    stop.save()
    client.force_login(cast.ada)
    addresses = (reverse("application", args=[cast.dan.pk]), reverse("kit", args=[talk.pk]))
    for address in addresses:
        assert f"Hal Brennan {ahead}" in client.get(address).content.decode()
    week = timedelta(days=7)
    type(talk).objects.update(starts_at=talk.starts_at - week, ends_at=talk.ends_at - week)
    type(stop).objects.update(starts_at=stop.starts_at - week, ends_at=stop.ends_at - week)
    for address in addresses:
        body = client.get(address).content.decode()
        assert f"Hal Brennan {past}" in body and f"Hal Brennan {ahead}" not in body
        assert "Take Hal’s time" not in body and "Ask Ada instead" not in body
    type(stop).objects.update(declined_at=talk.starts_at - week)
    assert "A look round: Dan left it out" in client.get(addresses[0]).content.decode()


def test_a_candidate_leaves_a_stop_out_by_a_button_and_has_it_back(client, cast, talk):
    stop, link = queries.stops_of(talk)[0], cast.link()
    client.get(reverse("portal_open", args=[encryption.link_token(link.pk)]))
    address = reverse("portal_stop", args=[link.pk, stop.pk])
    body = client.post(address, follow=True).content.decode()
    assert "A look round is left out. It does not count against you." in body and "You leave this out" in body
    client.force_login(cast.ada)
    assert "Dan leaves it out" in page(client, cast)
    body = client.post(address, {"in": "yes"}, follow=True).content.decode()
    assert "A look round is in again." in body and "You leave this out" not in body
    client.post(address)
    taken = {"resource": f"person:{cast.hal.pk}", "starts_at": stop.starts_at, "ends_at": stop.ends_at}
    Claim.objects.create(appointment=cast.booked(cast.dora, hours=96), **taken)
    body = client.post(address, {"in": "yes"}, follow=True).content.decode()
    assert "That time has gone to somebody else." in body and "You leave this out" in body


def test_a_host_is_asked_once_and_told_what_the_day_and_the_time_are_for(client, cast, talk):
    client.force_login(cast.hal)
    body = client.get(reverse("stop", args=[queries.stops_of(talk)[0].pk])).content.decode()
    assert (body.count("Your answer"), body.count("Will you be there?")) == (1, 1)
    assert "Only if you could at another time." in body and "When you could begin." in body
