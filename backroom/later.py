"""Run later: the only file that knows whether that is in this process or elsewhere."""

import logging
import queue
import threading
from collections.abc import Callable
from typing import Any

log = logging.getLogger("backroom.later")

_mode = "thread"
_jobs: "queue.SimpleQueue[tuple[Callable[..., Any], tuple[Any, ...]]]" = queue.SimpleQueue()
_worker: threading.Thread | None = None
_start = threading.Lock()


def configure(mode: str) -> None:
    """`thread`: one background thread of this process. `now`: at once, in the caller (tests, commands)."""
    global _mode
    _mode = mode


def run(function: Callable[..., Any], *args: Any) -> None:
    """Call `function(*args)` soon. It may be lost with the process: what must survive is found again from rows."""
    if _mode == "now":
        function(*args)
        return
    _jobs.put((function, args))
    _ensure_worker()


def wait(seconds: float = 5.0) -> bool:
    """Wait until all that was asked for so far is done; False when it took longer."""
    done = threading.Event()
    run(done.set)
    return done.wait(seconds)


def _ensure_worker() -> None:
    global _worker
    with _start:
        if _worker is None or not _worker.is_alive():
            _worker = threading.Thread(target=_work, name="later", daemon=True)
            _worker.start()


def _work() -> None:
    while True:
        function, args = _jobs.get()
        try:
            function(*args)
        except Exception:
            log.exception("work for later failed: %s", getattr(function, "__name__", function))
