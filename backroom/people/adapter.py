"""How allauth meets our accounts: nobody signs up alone; an administrator adds colleagues."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class StaffAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def add_message(self, *args: Any, **kwargs: Any) -> None:
        """Signing in and out needs no message: the page itself says who is in."""

    def populate_username(self, request: HttpRequest, user: Any) -> None:
        """Accounts have no user name."""
