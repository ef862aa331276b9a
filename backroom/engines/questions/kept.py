"""What takes long to make and is made of files alone: kept beside Python's compiled files until one of them changes.

Where nothing can be kept (a folder that may only be read, PYTHONDONTWRITEBYTECODE) it is made each time.
"""

import marshal
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any


def kept(place: Path, sources: Iterable[Path], make: Callable[[], Any]) -> Any:
    """What `make` gives (of strings, numbers, tuples, lists and dicts), or gave when the `sources` were as they are
    now. `place` is the file that it belongs to, as a module is to its compiled one."""
    file = Path(cache_from_source(str(place))).with_suffix(".kept")
    stamp = [(source.name, (seen := source.stat()).st_size, seen.st_mtime_ns) for source in sources]
    with suppress(OSError, ValueError, EOFError, TypeError):
        of_then, value = marshal.loads(file.read_bytes())
        if of_then == stamp:
            return value
    value = make()
    if not sys.dont_write_bytecode:
        with suppress(OSError):
            _write(file, marshal.dumps((stamp, value)))
    return value


def _write(file: Path, data: bytes) -> None:
    """All at once, so that nobody reads half of it."""
    file.parent.mkdir(exist_ok=True)
    half = file.with_suffix(f".{os.getpid()}")
    half.write_bytes(data)
    half.replace(file)
