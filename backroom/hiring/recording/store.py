"""Where the sound lies: a folder for each conversation, in it one for each take, in it a sealed file for each chunk;
beside them, once it was listened to, what a player is given, in sealed blocks that are read one by one."""

import os
import shutil
from pathlib import Path
from uuid import UUID, uuid4

from django.conf import settings

from backroom.records import encryption

BLOCK = 256 * 1024  # bytes of sound


def put(appointment: UUID, take: UUID, number: int, sound: bytes, *, key_id: UUID) -> None:
    """Sealed before it is written, whole or not at all, on disk before this returns."""
    file = _file(appointment, take, number)
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = file.with_suffix(".new")
    _write(fresh, encryption.seal_bytes(sound, key_id=key_id, where=_where(take, number)))
    fresh.replace(file)


def read(appointment: UUID, take: UUID, chunks: int, *, key_id: UUID) -> bytes:
    """The chunks of a take one after another, as the browser made them. Raises FileNotFoundError, Tampered."""
    return b"".join(
        encryption.unseal_bytes(
            _file(appointment, take, number).read_bytes(), key_id=key_id, where=_where(take, number)
        )
        for number in range(chunks)
    )


def put_whole(appointment: UUID, take: UUID, made: str, content: bytes, *, key_id: UUID) -> None:
    """Keeps what was made of a take under the name `made`, all or nothing, in place of what was made before. Without
    room for it, or erased meanwhile, nothing is kept, and that is no error."""
    folder = _folder(appointment) / take.hex
    fresh = folder / f"new-{uuid4().hex}"
    try:
        fresh.mkdir(mode=0o700)  # without its parents: what is erased is not made again
        for number, start in enumerate(range(0, len(content), BLOCK)):
            block, where = content[start : start + BLOCK], _where_block(take, made, number)
            _write(fresh / f"{number:06d}.sealed", encryption.seal_bytes(block, key_id=key_id, where=where))
        fresh.rename(folder / made)
    except OSError:
        return
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    for older in folder.glob("whole-*"):
        if older.name != made:
            shutil.rmtree(older, ignore_errors=True)


def length_of_whole(appointment: UUID, take: UUID, made: str) -> int:
    """In bytes; nothing is opened. Raises FileNotFoundError when it was not made."""
    blocks = os.scandir(_folder(appointment) / take.hex / made)
    return sum(block.stat().st_size - encryption.ADDED for block in blocks)


def read_whole(appointment: UUID, take: UUID, made: str, first: int, last: int, *, key_id: UUID) -> bytes:
    """Its bytes from `first` to `last`, both counted in; only their blocks are read. Raises FileNotFoundError,
    Tampered."""
    folder, numbers = _folder(appointment) / take.hex / made, range(first // BLOCK, last // BLOCK + 1)
    blocks = [
        encryption.unseal_bytes(
            (folder / f"{number:06d}.sealed").read_bytes(), key_id=key_id, where=_where_block(take, made, number)
        )
        for number in numbers
    ]
    start = numbers.start * BLOCK
    return b"".join(blocks)[first - start : last + 1 - start]


def remove(appointment: UUID) -> None:
    """Everything of a conversation; nothing to remove is no error. It is moved aside first, so that whoever still
    makes something of it finds no place to put it."""
    folder = _folder(appointment)
    gone = folder.with_suffix(".gone")
    shutil.rmtree(gone, ignore_errors=True)
    try:
        folder.rename(gone)
    except FileNotFoundError:
        return
    shutil.rmtree(gone)


def held() -> list[UUID]:
    """The conversations that have a folder here."""
    return [UUID(folder.name) for folder in _root().iterdir() if not folder.suffix] if _root().is_dir() else []


def sweep() -> None:
    """What a dying process left half removed or half made."""
    for gone in _root().glob("*.gone"):
        shutil.rmtree(gone)
    for fresh in _root().glob("*/*/new-*"):
        shutil.rmtree(fresh, ignore_errors=True)  # another process may be at it


def _root() -> Path:
    return Path(settings.BACKROOM_DATA) / "recordings"


def _folder(appointment: UUID) -> Path:
    return _root() / appointment.hex


def _file(appointment: UUID, take: UUID, number: int) -> Path:
    return _folder(appointment) / take.hex / f"{number:06d}.sealed"


def _write(file: Path, sealed: bytes) -> None:
    with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as stream:
        stream.write(sealed)
        stream.flush()
        os.fsync(stream.fileno())


def _where(take: UUID, number: int) -> str:
    return f"take:{take}:{number}"


def _where_block(take: UUID, made: str, number: int) -> str:
    return f"take:{take}:{made}:{number}"
