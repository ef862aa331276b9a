"""The server process: websockets by ASGI, pages through Django's WSGI handler in a thread pool, one port for both."""

import asyncio
import os
from typing import Any

from a2wsgi import WSGIMiddleware
from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import AllowedHostsOriginValidator
from django.core.wsgi import get_wsgi_application
from django.urls import re_path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "backroom.config.settings")
pages = get_wsgi_application()

# What follows needs Django set up.
from backroom import later  # noqa: E402
from backroom.config import environment  # noqa: E402
from backroom.records import events  # noqa: E402
from backroom.web.portal import urls as portal  # noqa: E402
from backroom.web.room import urls as room  # noqa: E402

NOBODY_HERE = 4404


async def nobody_here(scope: Any, receive: Any, send: Any) -> None:
    await receive()
    await send({"type": "websocket.close", "code": NOBODY_HERE})


async def keep_up() -> None:
    """What failed to be delivered, or was left by a stopped server, goes out: now, then every minute."""
    while True:
        await asyncio.to_thread(events.catch_up)
        await asyncio.sleep(60)


async def lifespan(scope: Any, receive: Any, send: Any) -> None:
    """At start, deliveries are taken up again; at the end, what was asked for is finished."""
    keeping = None
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
            keeping = asyncio.create_task(keep_up())
            await send({"type": "lifespan.startup.complete"})
        elif message["type"] == "lifespan.shutdown":
            if keeping:
                keeping.cancel()
            await asyncio.to_thread(later.wait, 5.0)
            await send({"type": "lifespan.shutdown.complete"})
            return


elsewhere: Any = nobody_here  # a route takes any ASGI application, though Django's types know views only

application = ProtocolTypeRouter(
    {
        "http": WSGIMiddleware(pages, workers=environment.read().threads),  # type: ignore[arg-type]
        "websocket": AllowedHostsOriginValidator(
            AuthMiddlewareStack(URLRouter([*room.sockets, *portal.sockets, re_path(r"", elsewhere)]))
        ),
        "lifespan": lifespan,
    }
)
