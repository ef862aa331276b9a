"""The way in by private link: who gets in, who does not, and what is learnt by trying."""

import io
import logging
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from backroom.hiring.candidates import actions as candidates
from backroom.hiring.candidates.models import PrivateLink
from backroom.records import clock, encryption
from backroom.records.events import SYSTEM
from backroom.records.models import Event
from backroom.web.portal import guesses


def address(link: PrivateLink) -> str:
    return f"/c/{encryption.link_token(link.pk)}/"


def page_of(link: PrivateLink) -> str:
    return reverse("portal", args=[link.pk])


def test_link_leads_to_page_without_its_secret(cast):
    link = cast.link()
    client = Client()
    response = client.get(address(link))
    assert (response.status_code, response["Location"]) == (302, page_of(link))
    cookie = client.cookies[f"portal-{link.pk.hex}"]
    assert (cookie["path"], cookie["httponly"], cookie["samesite"], cookie["secure"]) == ("/my/", True, "Lax", "")
    assert client.get(page_of(link)).status_code == 200


def test_cookie_is_secure_over_https(cast, client, settings):
    settings.SECURE_SSL_REDIRECT = False
    link = cast.link()
    client.get(address(link), secure=True)
    assert client.cookies[f"portal-{link.pk.hex}"]["secure"] is True


def test_opening_is_recorded_once_by_the_candidate(cast, opened):
    link = cast.link()
    opened(link)
    opened(link)
    events = Event.objects.filter(name="link.opened").values_list("actor", flat=True)
    assert list(events) == [f"candidate:{cast.dan.candidate_id}"]


def ways_of_ending(cast, link):
    """Each leaves the link unusable in its own way."""
    return {
        "expired": lambda: PrivateLink.objects.filter(pk=link.pk).update(expires_at=clock.now() - timedelta(seconds=1)),
        "revoked": lambda: candidates.revoke_link(by=cast.ada, application=cast.dan),
        "replaced": lambda: cast.link(),
        "erased": lambda: candidates.erase_candidate(by=SYSTEM, candidate=cast.dan.candidate),
    }


@pytest.mark.parametrize("way", ["expired", "revoked", "replaced", "erased"])
def test_ended_link_opens_nothing_and_says_no_more_than_an_unknown_one(cast, opened, way):
    link = cast.asked()
    inside = opened(link)
    ways_of_ending(cast, link)[way]()
    unknown = Client().get("/c/" + "0" * 48 + "/")
    again, still = Client().get(address(link)), inside.get(page_of(link))
    assert (unknown.status_code, again.status_code, still.status_code) == (404, 404, 404)
    assert again.content == unknown.content == still.content
    assert b"ask Our company" in unknown.content
    assert not again.cookies


@pytest.mark.parametrize("token", ["x", "é", "0" * 48, "a" * 5000, "%00", "..%2f..", "<b>"])
def test_token_that_is_not_whole_is_met_kindly(cast, client, token):
    cast.link()
    response = client.get(f"/c/{token}/")
    assert response.status_code in (404,)
    assert b"script" not in response.content


def test_page_needs_the_cookie(cast):
    link = cast.link()
    assert Client().get(page_of(link)).status_code == 404


def test_signed_in_colleague_gets_no_candidates_page(cast, client):
    link = cast.asked()
    for person in cast.staff.values():
        client.force_login(person)
        assert client.get(page_of(link)).status_code == 404


def test_cookie_of_one_link_opens_no_other(cast, opened):
    dans, doras = cast.link(cast.dan), cast.link(cast.dora)
    client = opened(dans)
    assert client.get(page_of(doras)).status_code == 404
    client.cookies[f"portal-{doras.pk.hex}"] = client.cookies[f"portal-{dans.pk.hex}"].value
    assert client.get(page_of(doras)).status_code == 404


@pytest.mark.parametrize("spoil", [lambda v: v[:-1], lambda v: "x" + v, lambda v: v.split(":")[0], lambda v: ""])
def test_tampered_cookie_opens_nothing(cast, opened, spoil):
    link = cast.link()
    client = opened(link)
    cookie = client.cookies[f"portal-{link.pk.hex}"]
    client.cookies[f"portal-{link.pk.hex}"] = spoil(cookie.value)
    assert client.get(page_of(link)).status_code == 404


def test_two_links_in_one_browser_both_open(cast, opened):
    dans, doras = cast.link(cast.dan), cast.link(cast.dora)
    client = opened(doras, opened(dans))
    assert [client.get(page_of(link)).status_code for link in (dans, doras)] == [200, 200]


def test_leaving_forgets_this_page_on_this_device_only(cast, opened):
    link = cast.link()
    here, elsewhere = opened(link), opened(link)
    response = here.post(reverse("portal_leave", args=[link.pk]))
    assert response.status_code == 200
    assert here.get(page_of(link)).status_code == 404
    assert elsewhere.get(page_of(link)).status_code == 200
    assert opened(link, here).get(page_of(link)).status_code == 200


def test_posts_need_the_cookie_too(cast):
    link = cast.asked()
    question = cast.dan.own_questions.get()
    posts = {
        reverse("portal_question_add", args=[link.pk]): {"text": "Mine?"},
        reverse("portal_question_withdraw", args=[link.pk, question.pk]): {},
        reverse("portal_arrangement", args=[link.pk]): {"wish": "Mine"},
    }
    for url, data in posts.items():
        assert Client().post(url, data).status_code == 404
    assert (cast.dan.own_questions.count(), cast.dan.arrangements.count()) == (1, 1)


def test_posts_are_guarded_against_other_sites(cast, opened):
    link = cast.link()
    client = opened(link, Client(enforce_csrf_checks=True))
    assert client.post(reverse("portal_question_add", args=[link.pk]), {"text": "Mine?"}).status_code == 403
    assert client.post(reverse("portal_leave", args=[link.pk])).status_code == 403


def test_opening_a_whole_link_is_no_guess(cast):
    link = cast.link()
    client = Client(REMOTE_ADDR="192.0.2.1")
    assert {client.get(address(link)).status_code for _ in range(guesses.MOST * 2)} == {302}


def test_secret_is_nowhere_in_the_database(transactional_cast):
    link = transactional_cast.link()
    token = encryption.link_token(link.pk).encode()
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        name = str(connection.settings_dict["NAME"])
        with open(name, "rb") as file:
            content = file.read()
        assert link.token_hash.encode() in content
        assert token not in content
    else:
        row = PrivateLink.objects.filter(pk=link.pk).values_list().get()
        assert token.decode() not in str(row)


def test_secret_is_never_in_the_log(cast, monkeypatch):
    link = cast.link()
    token = encryption.link_token(link.pk)
    written = io.StringIO()
    handlers = [h for name in ("", "django", "backroom") for h in logging.getLogger(name).handlers]
    consoles = [h for h in handlers if type(h) is logging.StreamHandler]
    assert consoles
    for console in consoles:
        monkeypatch.setattr(console, "stream", written)
    candidates.revoke_link(by=cast.ada, application=cast.dan)
    Client().get(f"/c/{token}/")
    for n in range(guesses.MOST + 1):
        Client().get(f"/c/{token[:-1]}{n}/")
    Client().post(f"/c/{token}/")
    Client(raise_request_exception=False).get(f"/c/{token}/", SERVER_NAME="other.example.org")
    assert "Not Found: /c/…" in written.getvalue()
    assert token[:-1] not in written.getvalue()
