"""Tables read by their columns: CSV (comma, semicolon or tab) in one pass, Parquet where pyarrow is there."""

import codecs
import csv
import io
import itertools
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from operator import itemgetter
from pathlib import Path
from typing import Any, TextIO

from backroom.cli.reading import Unreadable

AT_ONCE = 256  # few enough that none of them grows old in the garbage collector
NAMED_MOST = 50  # bad rows named one by one
PARQUET = b"PAR1"
SAVE_AS = "Save it as “CSV UTF-8”"
SPREADSHEETS_MARK = re.compile(r'"?sep=.?"?\r?\n', re.IGNORECASE)  # the line in which a spreadsheet says its mark
Cells = tuple[str, ...]


class Table:
    """One file, some of its columns. `problems` names the rows that cannot be used."""

    def __init__(self, name: str, wanted: dict[str, str]) -> None:
        """`wanted`: by option ("--group"), the column it names."""
        self.name, self.wanted = name, wanted
        self.mark = ","
        self._left_out: list[tuple[int, str]] = []

    def tally(self, clean: Callable[[Cells], Cells]) -> Counter[Cells]:
        """How often each row of cells comes, after `clean`, which raises ValueError for a row that says nothing."""
        raw: Counter[Cells] = Counter()
        judged: dict[Cells, Cells | str] = {}
        bad: set[Cells] = set()
        for lines, rows in self._blocks():
            before = len(raw)
            raw.update(rows)
            for cells in itertools.islice(reversed(raw), len(raw) - before):  # those never seen before
                said = judged[cells] = _judged(clean, cells)
                if isinstance(said, str):
                    bad.add(cells)
            if bad and not bad.isdisjoint(rows):
                for line, cells in zip(lines, rows, strict=True):
                    if cells in bad:
                        self.leave_out(line, str(judged[cells]))
        found: Counter[Cells] = Counter()
        for cells, times in raw.items():
            said = judged[cells]
            if not isinstance(said, str):
                found[said] += times
        return found

    def rows(self) -> Iterator[tuple[int, Cells]]:
        for line, rows in self._blocks():
            yield from zip(line, rows, strict=True)

    def leave_out(self, line: int, words: str) -> None:
        self._left_out.append((line, one_line(words)))

    @property
    def problems(self) -> list[str]:
        """In order of their lines, the first ones named, the others counted."""
        named = [f"{self.name}: line {line}: {words}; left out" for line, words in sorted(self._left_out)[:NAMED_MOST]]
        more = len(self._left_out) - len(named)
        return [*named, f"{self.name}: {more} more rows left out"] if more else named

    def _blocks(self) -> Iterator[tuple[Any, list[Cells]]]:
        """Lines and cells of the wanted columns, some hundred rows at once."""
        if self.name != "-" and _starts_with_parquet(self.name):
            yield from self._parquet()
            return
        try:
            with _opened(self.name) as text:
                yield from self._csv(text)
        except UnicodeError as error:
            raise Unreadable(
                f"{self.name}: {_place(self.name)}it is not UTF-8. Save it as “CSV UTF-8”, so that every name is read "
                "as it is written"
            ) from error
        except (OSError, ValueError) as error:
            words = error.strerror if isinstance(error, OSError) and error.strerror else error
            raise Unreadable(f"{self.name}: {words}") from error

    def _csv(self, text: TextIO) -> Iterator[tuple[Any, list[Cells]]]:
        head, line = _head(text)
        if not head:
            raise Unreadable(f"{self.name}: it is empty; the first line names the columns")
        if "\0" in head:
            raise Unreadable(f"{self.name}: line {line - 1}: there are NUL bytes in it, so it is no text. {SAVE_AS}")
        header, self.mark = self._header(head)
        pick = itemgetter(*self._places(header))
        width = len(header)
        reader = csv.reader(text, delimiter=self.mark)
        first, rows, last = line, [], (line, [""])
        while rows := self._next(reader, first):
            if set(map(len, rows)) == {width} and reader.line_num == line - first + len(rows):
                yield range(line, line + len(rows)), list(map(pick, rows))
                line += len(rows)
                last = line - 1, rows[-1]
                continue
            lines, kept = [], []
            for row in rows:
                at, line = line, line + 1 + sum(cell.count("\n") for cell in row)
                last = at, row
                if not any(map(str.strip, row)):
                    continue
                if len(row) != width:
                    cells = f"{len(row)} cell{'' if len(row) == 1 else 's'}"
                    self.leave_out(at, f"{cells} where the first line has {width}")
                    continue
                lines.append(at)
                kept.append(pick(row))
            yield lines, kept
        if last[1] and "\n" in last[1][-1] and self._is_open(*last):
            self.leave_out(last[0], "a quote is opened and never closed, so nothing below it could be read")

    def _next(self, reader: Any, first: int) -> list[list[str]]:
        try:
            return list(itertools.islice(reader, AT_ONCE))
        except csv.Error as error:
            words = (
                f"a cell of more than {csv.field_size_limit():,} characters; perhaps a quote is opened and never closed"
            )
            said = words if "field limit" in str(error) else error
            raise Unreadable(f"{self.name}: line {first + reader.line_num - 1}: {said}") from error

    def _is_open(self, line: int, row: list[str]) -> bool:
        """Whether the last row, which goes over several lines, ends the file within its quotes."""
        if self.name == "-":
            return row[-1].endswith("\n")
        with _opened(self.name) as text:
            return sum(more.count('"') for more in itertools.islice(text, line - 1, None)) % 2 == 1

    def _header(self, head: str) -> tuple[list[str], str]:
        """The columns, by whichever mark makes most of those wanted appear."""
        lines = head.splitlines(keepends=True)
        ways = [([cell.strip() for cell in next(csv.reader(lines, delimiter=m))], m) for m in (",", ";", "\t", "|")]
        return max(ways, key=lambda way: (len(set(self.wanted.values()) & set(way[0])), len(way[0])))

    def _places(self, header: list[str]) -> list[int]:
        for option, column in self.wanted.items():
            if column not in header:
                there = ", ".join(f"“{name}”" for name in header)
                raise Unreadable(f"{option}: {self.name} has no column “{column}”. It has: {one_line(there, 2_000)}.")
            if header.count(column) > 1:
                raise Unreadable(f"{option}: {self.name} has more than one column “{column}”. Rename one of them.")
        return [header.index(column) for column in self.wanted.values()]

    def _parquet(self) -> Iterator[tuple[Any, list[Cells]]]:
        try:
            from pyarrow import ArrowException, parquet
        except ImportError as error:
            raise Unreadable(
                f"{self.name}: Parquet needs pyarrow, which is not installed: .venv/bin/pip install pyarrow, or save "
                "the table as CSV"
            ) from error
        try:
            file = parquet.ParquetFile(self.name)
            names = list(file.schema_arrow.names)
            picked = [names[place] for place in self._places(names)]
            line = 1  # rows, counted from 1
            for batch in file.iter_batches(batch_size=8192, columns=list(dict.fromkeys(picked))):
                columns = [[_cell(value) for value in batch.column(name).to_pylist()] for name in picked]
                yield range(line, line + batch.num_rows), list(zip(*columns, strict=True))
                line += batch.num_rows
        except (ArrowException, OSError) as error:
            raise Unreadable(f"{self.name}: {error}") from error


def one_line(words: str, most: int = 200) -> str:
    """Words for one line of a terminal, whatever cells they quote: no line breaks, no control characters."""
    plain = printable(" ".join(words.split()))
    return plain if len(plain) <= most else f"{plain[: most // 2]} … {plain[-most // 2 :]}"


def printable(text: str) -> str:
    """Lines of text without characters that would steer a terminal."""
    return "".join(c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in text)


def _place(name: str) -> str:
    """The first line that is no UTF-8, to stand before a complaint about it."""
    if name != "-":
        with Path(name).open("rb") as file:
            for line, raw in enumerate(file, 1):
                try:
                    raw.decode("utf-8-sig" if line == 1 else "utf-8")
                except UnicodeDecodeError:
                    return f"line {line}: "
    return ""


def _judged(clean: Callable[[Cells], Cells], cells: Cells) -> Cells | str:
    try:
        return clean(cells)
    except ValueError as error:
        return str(error)


def _head(text: TextIO) -> tuple[str, int]:
    """The line that names the columns, as long as its quotes go, after any blank ones; and the next line's number."""
    line, head = 1, ""
    while more := text.readline():
        line += 1
        head += more
        if SPREADSHEETS_MARK.fullmatch(head) or not head.strip():
            head = ""
        elif head.count('"') % 2 == 0:
            break
    return head, line


def _starts_with_parquet(name: str) -> bool:
    try:
        with Path(name).open("rb") as file:
            return file.read(4) == PARQUET
    except (OSError, ValueError):
        return False


def _opened(name: str) -> TextIO:
    if name == "-":
        return io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8-sig", newline="")
    with Path(name).open("rb") as file:
        wide = file.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    return Path(name).open(encoding="utf-16" if wide else "utf-8-sig", newline="")


def _cell(value: object) -> str:
    return "" if value is None or value != value else str(value)  # a NaN is a cell without a value
