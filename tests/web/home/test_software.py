"""The register of learned models: it says what is set, and nothing else."""

from pathlib import Path

import pytest
from django.urls import reverse

from backroom.records import encryption


@pytest.fixture
def page(client, cast):
    client.force_login(cast.hal)
    return lambda: client.get(reverse("software")).content.decode()


def test_none_is_said_when_none_is_set(page, settings):
    settings.BACKROOM_TRANSCRIPTION_MODEL = None
    text = page()
    assert "No artificial intelligence is used here" in text
    assert "One learned model" not in text and "<code>" not in text
    assert "not legal advice" in text


def test_the_one_that_is_set_is_named_with_its_scope(page, settings):
    settings.BACKROOM_TRANSCRIPTION_MODEL = Path("/srv/models/whisper-small")
    text = page()
    assert "<code>whisper-small</code>" in text and "/srv" not in text
    assert "No artificial intelligence" not in text
    assert "only with the recorded yes of both" in text


def test_candidates_are_told_too(client, cast):
    link = cast.link(cast.dan)
    page = client.get(reverse("portal_open", args=[encryption.link_token(link.pk)]), follow=True)
    assert "No software scores you." in page.content.decode()
