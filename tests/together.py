"""Calls made at the same moment, each on a connection of its own, as two tabs or a double click make them."""

import threading
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import connections
from django.http import Http404

from backroom.records.models import Event
from backroom.records.refusals import Refused


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


def anew(row: Any) -> Any:
    """As the next request reads it."""
    return type(row).objects.get(pk=row.pk)


def together(*acts: tuple[Any, ...]) -> list[Any]:
    """Each act is a call and the rows it is given, which its own request has read before. Whatever was no answer to a
    person is raised: refusals, closed doors and rows that are gone are answers."""
    said = at_once([partial(call, *map(anew, rows)) for call, *rows in acts])
    for answer in said:
        if isinstance(answer, Exception) and not isinstance(answer, (Refused, PermissionDenied, Http404)):
            raise answer
    return said


def thrice(call: Callable[..., Any], *rows: Any) -> Counter[str]:
    """The same act pressed three times at one moment; the events that it left."""
    before = Event.objects.count()
    together(*[(call, *rows)] * 3)
    return Counter(Event.objects.filter(seq__gt=before).values_list("name", flat=True))
