"""The store of keys, apart from the database: a backup of one cannot be read without the other."""

import os
import secrets
from pathlib import Path
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

SIZE = 32


class KeyDestroyed(Exception):
    """What was written under this key can no longer be read: the person was erased."""


class WrongMaster(Exception):
    """A candidate's key does not open with this installation's master key. Bring back the keys folder's master.key."""


def make(key_id: UUID) -> None:
    """Make a key unless it is there. Its file is wrapped by the master key and on disk before this returns."""
    file = _file(key_id)
    if file.exists():
        return
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    nonce = secrets.token_bytes(12)
    wrapped = nonce + AESGCM(master()).encrypt(nonce, secrets.token_bytes(SIZE), key_id.bytes)
    _write(file, wrapped)


def get(key_id: UUID) -> bytes:
    try:
        wrapped = _file(key_id).read_bytes()
    except FileNotFoundError:
        raise KeyDestroyed(str(key_id)) from None
    try:
        return AESGCM(master()).decrypt(wrapped[:12], wrapped[12:], key_id.bytes)
    except InvalidTag:
        raise WrongMaster(str(key_id)) from None


def destroy(key_id: UUID) -> None:
    """Overwrite, then remove. Every copy of what it sealed, in any backup, is unreadable from now on."""
    file = _file(key_id)
    try:
        with open(file, "r+b") as handle:
            handle.write(os.urandom(file.stat().st_size))
            handle.flush()
            os.fsync(handle.fileno())
        file.unlink()
    except FileNotFoundError:
        return


def exists(key_id: UUID) -> bool:
    return _file(key_id).exists()


def master() -> bytes:
    """The installation's own key: wraps the candidates' keys, makes links and mail look-ups unguessable."""
    file = Path(settings.BACKROOM_KEYS) / "master.key"
    try:
        return file.read_bytes()
    except FileNotFoundError:
        make_file(file)
        return file.read_bytes()


def make_file(file: Path) -> None:
    """A fresh key, readable by this account alone; where two make it at once, the first one stands."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    _write(file, secrets.token_bytes(SIZE))


def _file(key_id: UUID) -> Path:
    return Path(settings.BACKROOM_KEYS) / "candidates" / key_id.hex[:2] / f"{key_id.hex}.key"


def _write(file: Path, content: bytes) -> None:
    """Whole or not at all; the first writer wins."""
    fresh = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    try:
        os.link(fresh, file)
    except FileExistsError:
        pass
    finally:
        fresh.unlink()
