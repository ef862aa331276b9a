"""What the private link promises: it ends, is one person's, can be taken back, cannot be guessed, leaves no trace."""

import re
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from backroom.hiring.candidates import actions as candidates
from backroom.hiring.candidates.actions import LINK_DAYS
from backroom.hiring.candidates.models import PrivateLink
from backroom.records import clock, encryption
from backroom.web.portal import guesses

HERE, THERE = "192.0.2.1", "192.0.2.2"


def address(link: PrivateLink) -> str:
    return f"/c/{encryption.link_token(link.pk)}/"


def tried(client: Client, many: int, start: int = 0) -> list[int]:
    """Statuses of as many different wrong links, each with another beginning."""
    return [client.get(f"/c/{n:08x}{'0' * 40}/").status_code for n in range(start, start + many)]


def test_it_ends_by_itself_on_its_day(cast, opened):
    link = cast.link()
    inside, page = opened(link), reverse("portal", args=[link.pk])
    assert link.expires_at - link.sent_at == timedelta(days=LINK_DAYS)
    with clock.at(link.expires_at - timedelta(seconds=1)):
        assert (inside.get(page).status_code, Client().get(address(link)).status_code) == (200, 302)
    with clock.at(link.expires_at):
        assert (inside.get(page).status_code, Client().get(address(link)).status_code) == (404, 404)


def test_cookie_does_not_outlive_the_link(cast, opened):
    link = cast.link()
    PrivateLink.objects.filter(pk=link.pk).update(expires_at=clock.now() + timedelta(hours=1))
    cookie = opened(link).cookies[f"portal-{link.pk.hex}"]
    assert 3500 < int(cookie["max-age"]) <= 3600


def test_it_is_one_persons_for_one_application(cast, opened):
    """Dan's link opens no page of Dora's, and none of Dan's own other application."""
    dans, doras = cast.asked(cast.dan), cast.asked(cast.dora)
    other = candidates.add_candidate(by=cast.cleo, job=cast.other_job, name="Dan Whitlock", email="dan@example.org")
    elsewhere = candidates.send_link(by=cast.cleo, application=other)
    inside = opened(dans)
    assert "Dora" not in inside.get(reverse("portal", args=[dans.pk])).content.decode()
    for link in (doras, elsewhere):
        assert inside.get(reverse("portal", args=[link.pk])).status_code == 404
    question = cast.dora.own_questions.get()
    taken = inside.post(reverse("portal_question_withdraw", args=[dans.pk, question.pk]))
    assert taken.status_code == 404 and cast.dora.own_questions.count() == 1


@pytest.mark.parametrize("who", ["ada", "priya"])
def test_it_is_taken_back_at_once_where_it_is_open_too(cast, opened, client, who):
    link = cast.link()
    inside, page = opened(link), reverse("portal", args=[link.pk])
    assert inside.get(page).status_code == 200
    client.force_login(cast.staff[who])
    client.post(reverse("link_end", args=[cast.dan.pk]))
    assert inside.get(page).status_code == Client().get(address(link)).status_code == 404


def test_it_cannot_be_guessed(cast):
    """48 hexadecimal digits of a keyed hash: 192 bits, none telling the next. The page's own id opens nothing."""
    tokens = [encryption.link_token(cast.link().pk) for _ in range(50)]
    assert all(re.fullmatch(r"[0-9a-f]{48}", token) for token in tokens)
    assert len({token[:8] for token in tokens}) == len(tokens)
    link = cast.link()
    for guess in (link.pk, link.pk.hex, link.token_hash, link.token_hash[:48], str(link.application_id)):
        assert Client().get(f"/c/{guess}/").status_code == 404


def test_wrong_links_wait_and_a_right_one_opens_all_the_same(cast):
    """Somebody guesses from the office; Dan, behind the same address, comes in."""
    link = cast.link()
    here, there = Client(REMOTE_ADDR=HERE), Client(REMOTE_ADDR=THERE)
    assert tried(here, guesses.MOST + 1) == [404] * guesses.MOST + [429]
    waiting = here.get(f"/c/{'f' * 48}/")
    assert waiting["Retry-After"] == "600" and b"wait for ten minutes" in waiting.content
    assert here.get(address(link)).status_code == 302
    assert there.get(f"/c/{'f' * 48}/").status_code == 404


def test_flood_from_one_address_makes_even_a_right_link_wait_but_a_minute_only(cast):
    link = cast.link()
    here, there = Client(REMOTE_ADDR=HERE), Client(REMOTE_ADDR=THERE)
    tried(here, guesses.FLOOD)
    waiting = here.get(address(link))
    assert (waiting.status_code, waiting["Retry-After"]) == (429, "60")
    assert b"wait for a minute" in waiting.content
    assert there.get(address(link)).status_code == 302
    cache.delete(guesses._key("flood", guesses._place(HERE)))  # the minute is over
    assert here.get(address(link)).status_code == 302


def test_same_cut_link_tried_again_counts_once_against_its_address(cast):
    """A mail program has cut Dan's link. He tries it on and on; his neighbour's typing slip is still met kindly."""
    link = cast.link()
    here = Client(REMOTE_ADDR=HERE)
    cut = address(link)[:-6] + "/"
    statuses = [here.get(cut).status_code for _ in range(guesses.MOST_OF_ONE + 5)]
    assert statuses == [404] * guesses.MOST_OF_ONE + [429] * 5
    assert tried(here, 1) == [404]
    assert here.get(address(link)).status_code == 302


def test_one_link_worked_at_from_many_addresses_waits_for_all_of_them(cast):
    link = cast.link()
    token = encryption.link_token(link.pk)
    wrong = [token[:40] + f"{n:08x}" for n in range(guesses.MOST_OF_ONE + 1) if f"{n:08x}" != token[40:]]
    statuses = [Client(REMOTE_ADDR=f"198.51.100.{n}").get(f"/c/{guess}/").status_code for n, guess in enumerate(wrong)]
    assert statuses == [404] * guesses.MOST_OF_ONE + [429]
    assert Client(REMOTE_ADDR=HERE).get(address(link)).status_code == 302


def test_guesses_from_one_ipv6_network_count_together(cast):
    for n in range(guesses.MOST):
        tried(Client(REMOTE_ADDR=f"2001:db8:0:1::{n:x}"), 1, start=n)
    assert tried(Client(REMOTE_ADDR="2001:db8:0:1:ffff::1"), 1, start=99) == [429]
    assert tried(Client(REMOTE_ADDR="2001:db8:0:2::1"), 1, start=99) == [404]


@pytest.mark.parametrize("way", ["whole", "wrong", "waiting"])
def test_its_address_is_told_to_nobody(cast, way):
    """No referrer from the address with the secret, nothing kept of it, nothing in the page that it leads to."""
    link = cast.asked()
    client = Client(REMOTE_ADDR=HERE)
    if way == "waiting":
        tried(client, guesses.MOST)
    token = encryption.link_token(link.pk) if way == "whole" else "f" * 48
    answer = client.get(f"/c/{token}/")
    assert answer["Referrer-Policy"] == "no-referrer"
    assert "no-store" in answer["Cache-Control"] and answer["X-Robots-Tag"] == "noindex, nofollow"
    assert token not in str(answer.headers.get("Location", "")) + answer.content.decode()
    if way == "whole":
        page = client.get(answer["Location"])
        assert page["Referrer-Policy"] == "same-origin" and token not in page.content.decode()
