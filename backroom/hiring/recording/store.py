"""Where the sound lies: a folder for each conversation, in it one for each take, in it a sealed file for each chunk."""

import os
import shutil
from pathlib import Path
from uuid import UUID

from django.conf import settings

from backroom.records import encryption


def put(appointment: UUID, take: UUID, number: int, sound: bytes, *, key_id: UUID) -> None:
    """Sealed before it is written, whole or not at all, on disk before this returns."""
    file = _file(appointment, take, number)
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = file.with_suffix(".new")
    with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as stream:
        stream.write(encryption.seal_bytes(sound, key_id=key_id, where=_where(take, number)))
        stream.flush()
        os.fsync(stream.fileno())
    fresh.replace(file)


def read(appointment: UUID, take: UUID, chunks: int, *, key_id: UUID) -> bytes:
    """The chunks of a take one after another, as the browser made them. Raises FileNotFoundError, Tampered."""
    return b"".join(
        encryption.unseal_bytes(
            _file(appointment, take, number).read_bytes(), key_id=key_id, where=_where(take, number)
        )
        for number in range(chunks)
    )


def remove(appointment: UUID) -> None:
    """Everything of a conversation; nothing to remove is no error."""
    try:
        shutil.rmtree(_folder(appointment))
    except FileNotFoundError:
        return


def held() -> list[UUID]:
    """The conversations that have a folder here."""
    root = Path(settings.BACKROOM_DATA) / "recordings"
    return [UUID(folder.name) for folder in root.iterdir()] if root.is_dir() else []


def _folder(appointment: UUID) -> Path:
    return Path(settings.BACKROOM_DATA) / "recordings" / appointment.hex


def _file(appointment: UUID, take: UUID, number: int) -> Path:
    return _folder(appointment) / take.hex / f"{number:06d}.sealed"


def _where(take: UUID, number: int) -> str:
    return f"take:{take}:{number}"
