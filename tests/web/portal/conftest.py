"""A candidate's browser: a client that has opened its private link."""

from collections.abc import Callable

import pytest
from django.core.cache import cache
from django.test import Client

from backroom.hiring.candidates.models import PrivateLink
from backroom.records import encryption


@pytest.fixture(autouse=True)
def no_guesses_yet():
    cache.clear()


@pytest.fixture
def opened() -> Callable[[PrivateLink], Client]:
    """Come in as the candidate does; CSRF is checked as for real."""

    def come_in(link: PrivateLink, client: Client | None = None) -> Client:
        client = client or Client()
        client.get(f"/c/{encryption.link_token(link.pk)}/")
        return client

    return come_in
