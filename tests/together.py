"""Calls made at the same moment, each on a connection of its own, as two tabs or a double click make them."""

import threading
from collections.abc import Callable, Iterable
from typing import Any

from django.db import connections


def at_once(calls: Iterable[Callable[[], Any]]) -> list[Any]:
    """What each call gave, or the error that it raised, in the order of the calls. Needs `transactional_cast`."""
    calls = list(calls)
    together, said = threading.Barrier(len(calls)), [None] * len(calls)

    def run(number: int) -> None:
        together.wait(timeout=60)
        try:
            said[number] = calls[number]()
        except Exception as error:  # whatever it was, the test looks at it
            said[number] = error
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(number,)) for number in range(len(calls))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return said
