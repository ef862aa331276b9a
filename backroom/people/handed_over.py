"""Which of a browser's drafts a sign-in has handed over: kept in its session, so that any page of it can say so."""

from contextlib import suppress

from django.contrib.sessions.backends.base import SessionBase, UpdateError

KEY = "drafts_taken"
REMEMBERED = 20


def remember(session: SessionBase, token: str) -> None:
    """Written at once: the request may have ended before its answer is made."""
    session[KEY] = [*session.get(KEY, []), token][-REMEMBERED:]
    with suppress(UpdateError):  # signed out meanwhile
        session.save()
