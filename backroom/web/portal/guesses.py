"""How many wrong links may be tried: fair to everyone else behind the same address.

A link that opens always opens, until an address tries wrong ones faster than any house of people could. A wrong one
counts against its address once, however often it is tried, since a link that a mail program has cut is tried again and
again; and against its own beginning, wherever it comes from, so that nobody works at one link from many addresses.
"""

import ipaddress
from hashlib import sha256

from django.core.cache import cache

MINUTE = 60
MOST = 20  # different wrong links from one address in MINUTES; then wrong ones wait
MOST_OF_ONE = 10  # tries of one wrong link in MINUTES, from everywhere
MINUTES = 10
FLOOD = 60  # wrong tries of any kind from one address in a minute; then everyone there waits for its end
PREFIX = 8  # letters of a link that say which one was meant


def flooded(address: str) -> bool:
    """Even a whole link waits, for a minute at most: else the ones who guess would still learn which is right."""
    return _counted("flood", _place(address)) >= FLOOD


def too_many(address: str, token: str) -> bool:
    """Asked of a wrong link alone."""
    return _counted("place", _place(address)) >= MOST or _counted("link", _beginning(token)) >= MOST_OF_ONE


def count(address: str, token: str) -> None:
    place, beginning = _place(address), _beginning(token)
    _add("flood", place, MINUTE)
    _add("link", beginning, MINUTES * MINUTE)
    if cache.add(_key("seen", f"{place} {beginning}"), True, MINUTES * MINUTE):
        _add("place", place, MINUTES * MINUTE)


def _counted(what: str, of: str) -> int:
    return int(cache.get(_key(what, of), 0))


def _add(what: str, of: str, seconds: int) -> None:
    """The first one starts the time; later ones do not lengthen it."""
    key = _key(what, of)
    cache.add(key, 0, seconds)
    try:
        cache.incr(key)
    except ValueError:  # the time ended between the two lines
        cache.set(key, 1, seconds)


def _key(what: str, of: str) -> str:
    """Hashed: whoever reads the cache learns no link and no address."""
    return f"portal-guesses-{what}-{sha256(of.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"


def _beginning(token: str) -> str:
    return token[:PREFIX]


def _place(address: str) -> str:
    """An IPv6 network of one household counts as one: changing the last half of an address costs nothing."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return "unknown"
    if isinstance(known, ipaddress.IPv6Address):
        known = known.ipv4_mapped or ipaddress.ip_network((known, 64), strict=False).network_address
    return known.packed.hex()
