"""The server process: one port, one event loop, stopped by Ctrl-C or SIGTERM within seconds."""

import socket
import warnings

import uvicorn

# Static files are found beside their pages; a collected folder is not needed.
warnings.filterwarnings("ignore", "No directory at", UserWarning)
from backroom.config.asgi import application  # noqa: E402

LIVE_LIMIT = 256 * 1024  # bytes of one message on the live connection: presence and call set-up, never notes
PATIENCE = 3  # seconds that open requests get when the server stops


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, greeting: str) -> None:
        super().__init__(config)
        self._greeting = greeting

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        print(self._greeting, flush=True)


def run(listening: socket.socket, greeting: str) -> None:
    """Serve until told to stop; the greeting is printed once connections are accepted."""
    config = uvicorn.Config(
        application,
        lifespan="auto",
        access_log=False,
        log_config=None,
        log_level="warning",
        server_header=False,
        ws_max_size=LIVE_LIMIT,
        timeout_graceful_shutdown=PATIENCE,
    )
    _Server(config, greeting).run([listening])
