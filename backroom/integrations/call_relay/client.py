"""What a browser needs to reach the relay: addresses, and credentials that run out by themselves.

coturn with `use-auth-secret` checks them without asking us: the name begins with the second at which it ends, and the
password is base64(HMAC-SHA1(secret, name)). SHA-1 is what that rule of coturn prescribes.
"""

import base64
import hashlib
import hmac
from datetime import datetime, timedelta

from django.conf import settings

LASTS = timedelta(hours=4)


def servers(who: str, now: datetime) -> list[dict[str, object]]:
    """For RTCPeerConnection's `iceServers`; empty when the administrator has named no relay."""
    if not settings.BACKROOM_TURN_URLS:
        return []
    name = f"{int((now + LASTS).timestamp())}:{who}"
    return [{"urls": list(settings.BACKROOM_TURN_URLS), "username": name, "credential": password(name)}]


def password(name: str) -> str:
    made = hmac.new(settings.BACKROOM_TURN_SECRET.encode(), name.encode(), hashlib.sha1)
    return base64.b64encode(made.digest()).decode()
