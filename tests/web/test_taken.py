"""The server says for the very form that it took it: not for one sent back, refused, or come without a sign-in."""

import pytest
from django.contrib import messages
from django.contrib.auth.models import AnonymousUser
from django.contrib.messages.storage.cookie import CookieStorage
from django.contrib.sessions.backends.db import SessionStore
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from backroom.people.handed_over import REMEMBERED
from backroom.web.parts.taken import Taken

TOKEN = "0f" * 16


def done(request):
    messages.success(request, "Saved.")
    return redirect("home")


def refused(request):
    messages.error(request, "Somebody was quicker.")
    return redirect("home")


def sent_back(request):
    return HttpResponse("Write a title.")


@pytest.fixture
def asked(rf, cast):
    request = rf.post("/", {"draft-sent": TOKEN})
    request.user, request.session = cast.ada, SessionStore()
    request._messages = CookieStorage(request)
    return request


def taken(request, view):
    """What the session holds afterwards, in the database: whether or not the answer reached anybody."""
    Taken(lambda _: HttpResponse()).process_view(request, view, (), {})
    return SessionStore(request.session.session_key).get("drafts_taken", [])


def test_form_that_was_taken_is_named(asked):
    assert taken(asked, done) == [TOKEN]


@pytest.mark.parametrize("view", [refused, sent_back])
def test_form_that_was_not_taken_is_not_named(asked, view):
    assert taken(asked, view) == []


def test_what_is_to_be_said_is_still_said(asked, rf):
    taken(asked, refused)
    response = HttpResponse()
    asked._messages.update(response)
    rf.cookies = response.cookies
    assert [str(message) for message in CookieStorage(rf.get("/"))] == ["Somebody was quicker."]


def test_form_without_a_sign_in_is_not_named(asked):
    asked.user = AnonymousUser()
    assert taken(asked, done) == []


def test_no_more_are_remembered_than_a_page_can_name(asked):
    asked.session["drafts_taken"] = ["a" * 32] * REMEMBERED
    assert taken(asked, done) == ["a" * 32] * (REMEMBERED - 1) + [TOKEN]


def test_page_names_them(client, cast):
    client.force_login(cast.ada)
    session = client.session
    session["drafts_taken"] = [TOKEN, "a" * 32]
    session.save()
    assert f'data-taken="{TOKEN} {"a" * 32}"' in client.get(reverse("home")).content.decode()


def test_nothing_stands_behind_what_calls_the_view(settings):
    """What came behind it would be passed over."""
    assert settings.MIDDLEWARE[-1] == "backroom.web.parts.taken.Taken"
