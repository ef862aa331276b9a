"""The quiet mark on notes: traits and the like are marked, quotes of the candidate never."""

import json
import uuid

import pytest
from django.urls import reverse
from django.utils import timezone

TRAIT = "Very arrogant."
ACT = "Drew the plan on paper, then asked what was missing."


@pytest.fixture
def ada(cast, client):
    client.force_login(cast.ada)
    return client


def put(client, interview, text: str, kind: str = "") -> dict:
    body = {"text": text, "kind": kind, "at": timezone.now().isoformat(), "edition": 1, "theme": None}
    address = reverse("room_note", args=[interview.pk, uuid.uuid4()])
    return client.put(address, json.dumps(body), content_type="application/json").json()


def test_room_marks_a_trait_when_it_is_saved_and_keeps_it_as_typed(cast, ada):
    interview = cast.begun()
    answer = put(ada, interview, TRAIT)
    assert answer["kept"] is True
    assert answer["remark"]["words"].lower() == "arrogant" or "arrogant" in answer["remark"]["words"].lower()
    assert interview.notes.get().text == TRAIT


@pytest.mark.parametrize(("text", "kind"), [(ACT, "observed"), ("“I was arrogant then, and I said so.”", "quote")])
def test_room_is_quiet_about_acts_and_about_the_candidates_own_words(cast, ada, text, kind):
    assert put(ada, cast.begun(), text, kind)["remark"] is None


def test_write_up_shows_the_mark_and_sets_aside(cast, ada):
    interview = cast.begun()
    note = cast.note(interview, TRAIT, "observed")
    body = ada.get(reverse("write_up", args=[cast.dan.pk])).content.decode()
    assert "Set it aside" in body
    ada.post(reverse("note_aside", args=[cast.dan.pk]), {"note": str(note.pk)})
    note.refresh_from_db()
    assert note.quarantined_at is not None
    assert TRAIT not in ada.get(reverse("write_up", args=[cast.dan.pk])).content.decode()


def test_nobody_else_sets_a_note_aside(cast, client):
    note = cast.note(cast.begun(), TRAIT, "observed")
    for who in (cast.ben, cast.priya, cast.ida, cast.cleo, cast.eve):
        client.force_login(who)
        assert client.post(reverse("note_aside", args=[cast.dan.pk]), {"note": str(note.pk)}).status_code in (403, 404)
    note.refresh_from_db()
    assert note.quarantined_at is None
