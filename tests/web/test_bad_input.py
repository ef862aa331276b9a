"""Oversized, binary, turned and hostile text in every field of every form: a clear answer, nothing lost or run."""

import html
import re

import pytest
from django.core.cache import cache
from django.db import transaction
from django.urls import reverse

from backroom.hiring.jobs.models import Job
from tests.web.forms_on_page import forms_of
from tests.web.test_matrix import MATRIX, RollBack, arguments, client_of, world

__all__ = ["world"]

HOSTILE = {
    "oversized": "x" * 1_048_576,
    "binary": "a\x00b\x07c",
    "turned": "Dan \u202eevil\u202c",
    "markup": "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "typst": '#import "x" #read("/etc/passwd") $x$ *b* [c] @d <e> \\u{1F600}',
    "half": "\ud800",
    "many lines": "line\n" * 5000,
}
WITHOUT_FORMS = {"memo_pdf", "job_export", "room_state", "demo_sign_in", "portal_open"}


def pages(world):
    """Every page with a form that somebody of the cast may open, with that somebody."""
    for name, (method, who, _) in MATRIX.items():
        role = next((r for r in ("ada", "priya", "ben", "ida", "dan", "nobody") if r in who), None)
        if method == "get" and role and name not in WITHOUT_FORMS:
            yield name, role, reverse(name, args=arguments(world, name))


def plain(text: str) -> str:
    """As a page shows it: refused characters drawn as the replacement sign, line breaks as one."""
    return re.sub("[\x00\x07\u202e\u202c]", "\ufffd", text.replace("\r\n", "\n"))


def post_and_roll_back(client, address, values):
    cache.clear()
    try:
        with transaction.atomic():
            answer = client.post(address, values, follow=True)
            raise RollBack
    except RollBack:
        return answer


@pytest.mark.parametrize("kind", sorted(HOSTILE))
def test_hostile_text_in_every_field(world, kind):
    text = HOSTILE[kind].encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    tried, broken, lost = 0, [], []
    for name, role, address in pages(world):
        client = client_of(world, role)
        client.raise_request_exception = False
        for form in forms_of(client.get(address).content.decode()):
            if form.method != "post" or not form.texts or "logout" in form.action:
                continue
            for typed in form.texts:
                answer = post_and_roll_back(client, form.action or address, form.values | {typed: [text]})
                tried += 1
                body = answer.content.decode(errors="replace")
                if answer.status_code >= 500 or "<script>alert(1)" in body or "<img src=x" in body:
                    broken.append((name, typed, answer.status_code))
                shown_again = answer.status_code == 200 and not answer.redirect_chain and "password" not in typed
                if shown_again and plain(text)[:40] not in plain(html.unescape(body)):
                    lost.append((name, typed))
    assert tried > 60
    assert broken == []
    assert lost == []


def test_body_larger_than_the_server_takes_gets_words(world):
    answer = client_of(world, "ada").post(reverse("job_new"), {"title": "x", "profile": "y" * 7_000_000})
    assert answer.status_code in (400, 413)
    assert "large" in answer.content.decode() or "long" in answer.content.decode()


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00", "profil \xe9".encode("latin-1"), b"\x00" * 100, b"# A\n# B\n", b""]
)
def test_import_of_a_bad_file_says_where(world, content):
    from django.core.files.uploadedfile import SimpleUploadedFile

    client = client_of(world, "ada")
    answer = client.post(reverse("job_import"), {"file": SimpleUploadedFile("job.md", content)})
    assert answer.status_code == 200
    assert 'role="alert"' in answer.content.decode()
    assert not Job.objects.filter(title="A").exists()
