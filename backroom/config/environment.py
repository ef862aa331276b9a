"""The environment, read once into types; every secret can also come from a file named by NAME_FILE."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit


class BadEnvironment(Exception):
    """A variable of the environment cannot be used; the message names it and what would do."""


@dataclass(frozen=True)
class Environment:
    """Everything an administrator can set from outside. docs/reference/settings.md lists each one."""

    data: Path
    keys: Path
    secret_key: str
    demo: bool
    debug: bool
    url: str
    hosts: tuple[str, ...]
    database_url: str
    mail_url: str
    mail_from: str
    calendar_url: str
    company: str
    time_zone: str
    later: str
    threads: int
    port: int
    turn_urls: tuple[str, ...]
    turn_secret: str
    turn_only: bool
    transcription_model: Path | None


NAMES = {
    "BACKROOM_DATA": "the folder for everything kept (default: var)",
    "BACKROOM_KEYS": "the folder for keys (default: keys in the data folder); better on another disk than the database",
    "BACKROOM_SECRET_KEY": "signs sessions; made once and kept with the keys when unset",
    "BACKROOM_DEMO": "yes: one-click sign-in for the demo company; only on a loopback address (default: no)",
    "BACKROOM_DEBUG": "yes: pages explain errors to anybody; for work on Backroom only (default: no)",
    "BACKROOM_URL": "the address people use, such as https://talks.example.org (default: http://127.0.0.1:8000)",
    "BACKROOM_PORT": "the port of this machine to serve on, also that of the default BACKROOM_URL (default: 8000)",
    "BACKROOM_HOSTS": "further host names to answer to, with commas (default: 127.0.0.1,localhost)",
    "BACKROOM_DATABASE_URL": "postgresql://user:password@host:port/name; unset: SQLite in the data folder",
    "BACKROOM_MAIL_URL": "smtp://user:password@host:587?starttls or smtps://...; default folder: keeps mail as files",
    "BACKROOM_MAIL_FROM": "the sender of mails (default: Backroom <backroom@localhost>)",
    "BACKROOM_CALENDAR_URL": "the company's CalDAV server, such as https://calendar.example.org/; unset: none is asked",
    "BACKROOM_COMPANY": "the company's name as candidates read it",
    "BACKROOM_TIME_ZONE": "the zone in which times are agreed and shown (default: Europe/London)",
    "BACKROOM_LATER": "thread: mail and the like go out behind the request; now: within it (default: thread)",
    "BACKROOM_TURN_URLS": "a relay for calls without a straight way, such as turn:relay.example.org:3478, with commas",
    "BACKROOM_TURN_SECRET": "the relay's static-auth-secret; credentials made from it run out after four hours",
    "BACKROOM_TURN_ONLY": "yes: calls go by the relay only, so that neither learns the other's address (default: no)",
    "BACKROOM_TRANSCRIPTION_MODEL": "a folder with a Whisper model in CTranslate2's form; unset: none listens",
    "BACKROOM_THREADS": "how many pages are served at once, 1 to 256 (default: 8)",
}


def read(env: Mapping[str, str] = os.environ) -> Environment:
    data = Path(_value(env, "BACKROOM_DATA", "var")).resolve()
    port = _number(env, "BACKROOM_PORT", 8000, most=65535)
    url = _value(env, "BACKROOM_URL", f"http://127.0.0.1:{port}").rstrip("/")
    host = urlsplit(url).hostname
    model = _value(env, "BACKROOM_TRANSCRIPTION_MODEL", "")
    if not host:
        raise BadEnvironment("BACKROOM_URL must be a whole address such as https://talks.example.org")
    return Environment(
        data=data,
        keys=Path(_value(env, "BACKROOM_KEYS", str(data / "keys"))).resolve(),
        secret_key=_value(env, "BACKROOM_SECRET_KEY", ""),
        demo=_yes(env, "BACKROOM_DEMO"),
        debug=_yes(env, "BACKROOM_DEBUG"),
        url=url,
        hosts=tuple({host, *_list(env, "BACKROOM_HOSTS", "127.0.0.1,localhost")}),
        database_url=_value(env, "BACKROOM_DATABASE_URL", ""),
        mail_url=_value(env, "BACKROOM_MAIL_URL", "folder:"),
        mail_from=_value(env, "BACKROOM_MAIL_FROM", "Backroom <backroom@localhost>"),
        calendar_url=_value(env, "BACKROOM_CALENDAR_URL", ""),
        company=_value(env, "BACKROOM_COMPANY", "Our company"),
        time_zone=_value(env, "BACKROOM_TIME_ZONE", "Europe/London"),
        later=_choice(env, "BACKROOM_LATER", ("thread", "now"), "thread"),
        threads=_number(env, "BACKROOM_THREADS", 8),
        port=port,
        turn_urls=_turn_urls(env),
        turn_secret=_value(env, "BACKROOM_TURN_SECRET", ""),
        turn_only=_yes(env, "BACKROOM_TURN_ONLY"),
        transcription_model=Path(model).resolve() if model else None,
    )


def _turn_urls(env: Mapping[str, str]) -> tuple[str, ...]:
    urls = tuple(_list(env, "BACKROOM_TURN_URLS", ""))
    if any(not url.startswith(("turn:", "turns:")) for url in urls):
        raise BadEnvironment("BACKROOM_TURN_URLS must be addresses such as turn:relay.example.org:3478")
    if urls and not _value(env, "BACKROOM_TURN_SECRET", ""):
        raise BadEnvironment("BACKROOM_TURN_SECRET is missing: the relay would let nobody in")
    return urls


def database(environment: Environment) -> dict[str, object]:
    """Django's DATABASES["default"] for the small size (SQLite) or the large one (PostgreSQL)."""
    if not environment.database_url:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": environment.data / "backroom.sqlite3",
            "CONN_MAX_AGE": None,
            # Without IMMEDIATE, two writers that both read first end in a lock error that no wait can mend.
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": (
                    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; "
                    "PRAGMA secure_delete=ON; PRAGMA cache_size=-16000;"
                ),
            },
            # A file, so that every thread of a test meets the same rows.
            "TEST": {"NAME": environment.data / "test.sqlite3"},
        }
    parts = urlsplit(environment.database_url)
    if parts.scheme not in ("postgresql", "postgres"):
        raise BadEnvironment("BACKROOM_DATABASE_URL must begin with postgresql://; leave it empty for SQLite")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/") or "backroom",
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": parts.port or "",
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
    }


def mail(environment: Environment) -> dict[str, object]:
    """Django's mail settings. folder: keeps messages under the data folder; smtp:// and smtps:// send them."""
    parts = urlsplit(environment.mail_url)
    if parts.scheme == "folder":
        return {"EMAIL_BACKEND": "backroom.integrations.mail.fake.FolderBackend"}
    if parts.scheme not in ("smtp", "smtps"):
        raise BadEnvironment("BACKROOM_MAIL_URL must be folder:, smtp://host:port or smtps://host:port")
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname or "localhost",
        "EMAIL_PORT": parts.port or 587,
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_SSL": parts.scheme == "smtps",
        "EMAIL_USE_TLS": parts.scheme == "smtp" and parts.query == "starttls",
        "EMAIL_TIMEOUT": 20,
    }


def _value(env: Mapping[str, str], name: str, default: str) -> str:
    file = env.get(f"{name}_FILE")
    if file:
        try:
            return Path(file).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise BadEnvironment(f"{name}_FILE cannot be read: {error.strerror}") from error
    return env.get(name, "") or default


def _yes(env: Mapping[str, str], name: str) -> bool:
    value = _value(env, name, "no").lower()
    if value not in ("1", "yes", "true", "on", "0", "no", "false", "off"):
        raise BadEnvironment(f"{name} must be yes or no")
    return value in ("1", "yes", "true", "on")


def _list(env: Mapping[str, str], name: str, default: str) -> list[str]:
    return [part.strip() for part in _value(env, name, default).split(",") if part.strip()]


def _choice(env: Mapping[str, str], name: str, allowed: tuple[str, ...], default: str) -> str:
    value = _value(env, name, default)
    if value not in allowed:
        raise BadEnvironment(f"{name} must be one of: {', '.join(allowed)}")
    return value


def _number(env: Mapping[str, str], name: str, default: int, most: int = 256) -> int:
    value = _value(env, name, str(default))
    if not value.isdecimal() or not 1 <= int(value) <= most:
        raise BadEnvironment(f"{name} must be a whole number from 1 to {most}")
    return int(value)
