"""System checks that refuse a set-up in which text could be read by others or lost; `serve` runs them."""

import ipaddress
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register
from django.db import DatabaseError, connection

from backroom.hiring.candidates.models import Candidate
from backroom.hiring.fairness import apart
from backroom.records import keys

Apps = Sequence[AppConfig] | None


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach it."""
    host = host.strip("[]").lower()
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


NO_CALLS = "A browser lends no microphone to such an address either, so there are no calls."
HINT = "Put a server with TLS in front (deploy/Caddyfile is an example) and set BACKROOM_URL to its https:// address."


def open_to_others(bound: str) -> list[CheckMessage]:
    """For `serve`: what must not be switched on when it listens on more than this machine, and that TLS is missing."""
    if is_loopback(bound):
        return []
    address = urlsplit(settings.BACKROOM_URL)
    found = _public(bound)
    if address.scheme != "https" and is_loopback(address.hostname or ""):  # else `hosts` says it
        words = f"{bound} can be reached by others without TLS: what people write travels readable. {NO_CALLS}"
        found.append(Warning(words, hint=HINT, id="backroom.W003"))
    return found


@register(Tags.security)
def hosts(app_configs: Apps, **kwargs: Any) -> list[CheckMessage]:
    public = [host for host in settings.ALLOWED_HOSTS if not is_loopback(host.lstrip("."))]
    found = _public(public[0]) if public else []
    address = urlsplit(settings.BACKROOM_URL)
    if address.scheme != "https" and not is_loopback(address.hostname or ""):
        words = f"BACKROOM_URL is {settings.BACKROOM_URL}: what people write travels readable by others. {NO_CALLS}"
        found.append(Warning(words, hint=HINT, id="backroom.W001"))
    return found


def _public(host: str) -> list[CheckMessage]:
    found: list[CheckMessage] = []
    if settings.DEBUG:
        words = f"BACKROOM_DEBUG is on and {host} can be reached by others: errors would show them what is inside."
        found.append(Error(words, hint="Unset BACKROOM_DEBUG.", id="backroom.E001"))
    if settings.BACKROOM_DEMO:
        words = f"Demo mode is on and {host} can be reached by others: its links sign anyone in."
        hint = "Leave out --demo and BACKROOM_DEMO, or serve on 127.0.0.1."
        found.append(Error(words, hint=hint, id="backroom.E002"))
    return found


@register(Tags.security)
def keys_are_private(app_configs: Apps, **kwargs: Any) -> list[CheckMessage]:
    folder = Path(settings.BACKROOM_KEYS)
    for path in (folder, folder / "master.key", folder / "session.key", folder / apart.KEY):
        if path.exists() and path.stat().st_mode & 0o077:
            words = f"{path} can be read by other accounts of this machine."
            return [Error(words, hint=f"Run: chmod -R go= '{folder}'", id="backroom.E003")]
    return []


@register(Tags.database)
def keys_are_there(app_configs: Apps, databases: Sequence[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """Reads no text; asks only whether what is sealed could be opened."""
    if not databases:
        return []
    try:
        candidate_id = Candidate.objects.filter(erased_at=None).values_list("pk", flat=True).first()
    except DatabaseError:  # nothing is migrated yet
        return []
    if candidate_id is None:
        return []
    folder = settings.BACKROOM_KEYS
    hint = f"Bring back the keys folder from its own backup to {folder}, or set BACKROOM_KEYS to where it is."
    if not (Path(folder) / "master.key").exists():
        words = f"The database holds sealed text, and there is no master.key in {folder}."
        return [Error(words, hint=hint, id="backroom.E004")]
    try:
        keys.get(candidate_id)
    except keys.WrongMaster:
        words = f"The master.key in {folder} is not the one that this database was sealed with."
        return [Error(words, hint=hint, id="backroom.E005")]
    except keys.KeyDestroyed:
        words = f"A candidate of this database has no key in {folder}."
        return [Warning(words, hint=hint, id="backroom.W002")]
    return []


@register(Tags.database)
def self_identification_can_be_counted(
    app_configs: Apps, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """Answers that nobody can count any more could neither be taken back nor erased."""
    try:
        if not databases or not apart.key_is_lost():
            return []
    except DatabaseError:  # nothing is there yet
        return []
    words = f"There are answers to the self-identification survey, and no {apart.KEY} in {settings.BACKROOM_KEYS}."
    if connection.vendor == "postgresql":
        remove = f"DROP SCHEMA {apart.SCHEMA} CASCADE"
    else:
        remove = f"rm '{Path(settings.BACKROOM_DATA) / apart.FILE}'"
    hint = (
        f"Bring {apart.KEY} back from the backup of the keys folder. If it is gone for good, nobody can count or "
        f"remove single answers: remove all of them ({remove}) and the survey begins anew."
    )
    return [Error(words, hint=hint, id="backroom.E006")]
