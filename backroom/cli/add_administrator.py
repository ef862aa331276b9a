"""Add the first administrator and print a sign-in password once."""

import argparse
import sys

from backroom.cli import load


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", help='the name as colleagues read it, in quotes: "Ida Holm"')
    parser.add_argument("email", help="the mail address to sign in with")
    parser.add_argument("--another", action="store_true", help="add one more, though there is an administrator")


def run(arguments: argparse.Namespace) -> int:
    load.server()
    from backroom.cli import migrate

    migrate.bring_up_to_date()
    import secrets

    from django.conf import settings
    from django.core.exceptions import ValidationError
    from django.core.validators import validate_email

    from backroom.people import actions
    from backroom.people.models import Person, Role
    from backroom.records import events
    from backroom.records.refusals import Refused

    name, email = arguments.name.strip(), arguments.email.strip()
    try:
        validate_email(email)
    except ValidationError:
        load.stop(f"“{email}” is not a mail address. Write it as name@example.org.")
    if not name or len(name) > 120:
        load.stop("the name has 1 to 120 characters. Write it in quotes.")
    there = [p for p in Person.objects.filter(closed_at=None) if p.holds(Role.ADMINISTRATOR)]
    if there and not arguments.another:
        load.stop(f"{there[0].name} administers already and can add colleagues. To add one here: --another", 1)
    password = secrets.token_urlsafe(15)
    try:
        actions.add_person(by=events.SYSTEM, name=name, email=email, roles=[Role.ADMINISTRATOR], password=password)
    except Refused as refused:
        load.stop(refused.words, 1)
    print(f"{name} administers now. Sign in at {settings.BACKROOM_URL}/account/login/ with {email} and this password:")
    print(password)
    print("It is shown this once. Change it after signing in.", file=sys.stderr)
    return 0
