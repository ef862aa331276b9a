"""Text about a candidate is sealed under that candidate's own key, bound to its row and column."""

import hashlib
import hmac
import secrets
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from backroom.records import keys

ADDED = 12 + 16  # bytes by which what is sealed is longer: nonce and tag


class Tampered(Exception):
    """A sealed text was changed, or moved to another row: it does not open."""


def seal(text: str, *, key_id: UUID, where: str) -> bytes:
    """AES-256-GCM: 12 bytes nonce, then ciphertext and tag. `where` names table, column and row."""
    return seal_bytes(text.encode("utf-8", "surrogatepass"), key_id=key_id, where=where)


def unseal(blob: bytes, *, key_id: UUID, where: str) -> str:
    """Raises KeyDestroyed after erasure and Tampered when the bytes or their place were changed."""
    return unseal_bytes(blob, key_id=key_id, where=where).decode("utf-8", "surrogatepass")


def seal_bytes(content: bytes, *, key_id: UUID, where: str) -> bytes:
    """As `seal`, for what is no text."""
    nonce = secrets.token_bytes(12)
    return nonce + AESGCM(keys.get(key_id)).encrypt(nonce, content, where.encode())


def unseal_bytes(blob: bytes, *, key_id: UUID, where: str) -> bytes:
    """Raises as `unseal`."""
    try:
        return AESGCM(keys.get(key_id)).decrypt(blob[:12], blob[12:], where.encode())
    except InvalidTag:
        raise Tampered(where) from None


def seal_own(text: str, *, where: str) -> bytes:
    """Under the installation's own key, for what is nobody's: a password to another server."""
    nonce = secrets.token_bytes(12)
    return nonce + AESGCM(_own_key()).encrypt(nonce, text.encode(), where.encode())


def unseal_own(blob: bytes, *, where: str) -> str:
    """Raises Tampered."""
    try:
        return AESGCM(_own_key()).decrypt(blob[:12], blob[12:], where.encode()).decode()
    except InvalidTag:
        raise Tampered(where) from None


def _own_key() -> bytes:
    return hmac.new(keys.master(), b"own", hashlib.sha256).digest()


def blind_index(purpose: str, value: str) -> str:
    """A keyed hash by which a row can be found without its value being readable in the database."""
    return hmac.new(keys.master(), f"{purpose}:{value}".encode(), hashlib.sha256).hexdigest()


def link_token(link_id: UUID) -> str:
    """The secret of a private link: made from its id and the master key, so that the database holds no secret."""
    return blind_index("link", str(link_id))[:48]


def feed_token(feed_id: UUID) -> str:
    """The secret of a calendar feed, made the same way."""
    return blind_index("feed", str(feed_id))[:48]
