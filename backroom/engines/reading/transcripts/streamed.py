"""JSON too large to hold: the rows of its one long list come by one by one, while the rest is passed over."""

from collections.abc import Iterator
from itertools import islice
from typing import Any, BinaryIO

import ijson

from backroom.engines.reading.transcripts.segment import Refused

# Lists whose rows are whole stretches of speech, by their places.
LONG = ("segments", "utterances", "monologues", "results.utterances", "transcription", "chunks")
AHEAD = 20  # rows that are looked at before the rest
LARGEST_PART = 16_000_000  # bytes between two rows, or before what is not read is passed over
SMALL = 1000  # rows of a list that is kept beside the long one


class Rows(list[Any]):
    """The first rows as a list; all of them when they are gone through, which can be done once."""

    def __init__(self, rows: Iterator[Any]) -> None:
        super().__init__(islice(rows, AHEAD))
        self._rest = rows

    def __iter__(self) -> Iterator[Any]:
        yield from super().__iter__()
        yield from self._rest


class _Metered:
    """A file that refuses to give more than a part's worth of bytes in one go."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.given = 0

    def read(self, size: int = -1) -> bytes:
        if self.given > LARGEST_PART:
            raise Refused("a single part of this JSON is too large to hold; export captions or text instead")
        content = self.file.read(size)
        self.given += len(content)
        return content


def data_of(file: BinaryIO, start: int) -> dict[str, Any]:
    """An object with the long list as `Rows`, and the small lists before it. `start` is where the JSON begins, behind a
    mark of its encoding. Raises Refused where it has no such list."""
    place, beside = _long_list(file, start)
    file.seek(start)
    rows = Rows(_rows(file, place))
    *above, name = place.split(".")
    data: dict[str, Any] = {**beside, name: rows}
    return {above[0]: data} if above else data


def _long_list(file: BinaryIO, start: int) -> tuple[str, dict[str, list[Any]]]:
    """Where the rows stand, and the people named before them."""
    file.seek(start)
    metered = _Metered(file)
    beside: dict[str, list[Any]] = {}
    try:
        for place, event, value in ijson.parse(metered, use_float=True):
            metered.given = 0
            if place == "metadata.channels" and isinstance(value, int) and 0 < value < SMALL:  # Deepgram's
                beside["channels"] = [{}] * value
            if event == "start_array" and place in LONG:
                break
        else:
            raise Refused(_WHAT_THEN)
        file.seek(start)
        metered.given = 0
        beside["speakers"] = list(islice(_before(metered, place), SMALL)) if place in ("monologues", "segments") else []
    except ijson.JSONError as error:
        raise Refused(f"this is no whole JSON ({_first_line(error)})") from error
    return place, beside


def _before(metered: _Metered, place: str) -> Iterator[Any]:
    """The rows of `speakers`, where they stand before the long list."""
    builder: Any = None
    for prefix, event, value in ijson.parse(metered, use_float=True):
        metered.given = 0
        if event == "start_array" and prefix == place:
            return
        if prefix == "speakers.item" and event == "start_map":
            builder = ijson.ObjectBuilder()
        if builder is not None:
            builder.event(event, value)
        if prefix == "speakers.item" and event == "end_map":
            yield builder.value
            builder = None


def _rows(file: BinaryIO, place: str) -> Iterator[Any]:
    metered = _Metered(file)
    metered.given = -1 << 62  # what stands before the rows was passed over once already
    try:
        for row in ijson.items(metered, f"{place}.item", use_float=True):
            metered.given = 0
            if isinstance(row, dict):
                yield row
    except ijson.JSONError as error:
        raise Refused(f"this is no whole JSON ({_first_line(error)})") from error


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or ["cut off"])[0][:80].strip()


_WHAT_THEN = (
    "this JSON is too large to hold, and has no list of stretches of speech that could be read one by one (AWS sets "
    "words apart from speakers); export captions, or cut it in parts"
)
