"""The first page comes whole in one answer: its sheet inside and named by its hash, packed, and no script with it."""

import gzip
import re
from base64 import b64encode
from hashlib import sha256

import pytest
from django.urls import reverse

from backroom.web.parts import sheets


def style_policy(response) -> str:
    return re.search(r"style-src ([^;]*)", response["Content-Security-Policy"])[1]


def test_sheet_inside_is_the_one_that_the_policy_names(cast, opened):
    link = cast.asked()
    cast.booked()
    page = opened(link).get(reverse("portal", args=[link.pk]))
    (inside,) = re.findall(r"<style>(.*?)</style>", page.content.decode(), re.DOTALL)
    digest = b64encode(sha256(inside.encode()).digest()).decode()
    assert style_policy(page) == f"'self' 'sha256-{digest}'"
    assert re.findall(r'rel="stylesheet"|<script| style=', page.content.decode()) == []


@pytest.mark.parametrize("name", ["portal_ideas", "portal_wishes", "portal_data", "portal_about_me"])
def test_other_pages_ask_for_the_kept_sheet_and_allow_nothing_inside(cast, opened, name):
    link = cast.link()
    page = opened(link).get(reverse(name, args=[link.pk]))
    assert style_policy(page) == "'self'"
    shown = page.content.decode()
    assert "<style" not in shown and shown.count('rel="stylesheet"') == 1
    assert sheets.address("portal") in shown


def test_page_is_packed_and_small(cast, opened):
    link = cast.asked()
    cast.booked()
    page = opened(link).get(reverse("portal", args=[link.pk]), headers={"accept-encoding": "gzip"})
    assert page["Content-Encoding"] == "gzip"
    assert len(page.content) < 15_000 and len(gzip.decompress(page.content)) < 60_000


def test_sheet_is_kept_for_good_under_the_address_of_its_content_alone(client):
    kept = client.get(sheets.address("portal"), headers={"accept-encoding": "gzip"})
    assert "immutable" in kept["Cache-Control"] and gzip.decompress(kept.content) == sheets.joined("portal").text
    plain = client.get(sheets.address("portal"))
    assert "Content-Encoding" not in plain and plain.content == sheets.joined("portal").text
    assert "Accept-Encoding" in plain["Vary"] and "Accept-Encoding" in kept["Vary"]
    older = client.get(reverse("sheet", args=["portal", "older"]))
    assert (older.status_code, older["Cache-Control"]) == (200, "no-cache")
    assert client.get(reverse("sheet", args=["staff", "any"])).status_code == 404


def test_joined_sheet_holds_every_rule_of_its_parts():
    text = sheets.joined("portal").text.decode()
    whole = "".join((sheets.STATIC / f"{part}.css").read_text(encoding="utf-8") for part in sheets.SHEETS["portal"])
    assert "/*" not in text and "</" not in text
    assert text.count("{") == re.sub(r"/\*.*?\*/", "", whole, flags=re.DOTALL).count("{")
