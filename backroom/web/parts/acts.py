"""How a view makes its one call into the domain, and how a refusal reaches the person with nothing lost."""

from collections.abc import Callable
from typing import TypeVar

from django import forms
from django.contrib import messages
from django.http import HttpRequest

from backroom.people.models import Person
from backroom.records.refusals import Refused

T = TypeVar("T")


class StaffRequest(HttpRequest):
    """A request behind the sign-in: the middleware has seen to it that `user` is a colleague."""

    user: Person


def try_form(form: forms.Form, act: Callable[[], T]) -> T | None:
    """The act's result; a refusal becomes an error of the form, which is then shown again as typed."""
    try:
        return act()
    except Refused as refused:
        form.add_error(None, refused.words)
        return None


def try_button(request: HttpRequest, act: Callable[[], object], done: str = "") -> bool:
    """For a button without a form: says what was done, or why not."""
    try:
        act()
    except Refused as refused:
        messages.error(request, refused.words)
        return False
    if done:
        messages.success(request, done)
    return True
