"""How many wrong links an address may try before it has to wait."""

import ipaddress

from django.core.cache import cache

MOST = 20
MINUTES = 10


def too_many(address: str) -> bool:
    return int(cache.get(_key(address), 0)) >= MOST


def count(address: str) -> None:
    """One more wrong link from here. The first one starts the ten minutes; later ones do not lengthen them."""
    key = _key(address)
    cache.add(key, 0, MINUTES * 60)
    try:
        cache.incr(key)
    except ValueError:  # the ten minutes ended between the two lines
        cache.set(key, 1, MINUTES * 60)


def _key(address: str) -> str:
    """An IPv6 network of one household counts as one: changing the last half of an address costs nothing."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return "portal-guesses-unknown"
    if isinstance(known, ipaddress.IPv6Address):
        known = known.ipv4_mapped or ipaddress.ip_network((known, 64), strict=False).network_address
    return f"portal-guesses-{known.packed.hex()}"
