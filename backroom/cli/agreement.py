"""Do raters agree? Exit 0 reported, 2 unreadable, a row left out, or a bad option."""

import argparse
import io
import json
import re
import sys
from typing import Any

LEVELS = ("nominal", "ordinal", "interval", "ratio")
COMMA = re.compile(r"[+-]?\d+,\d+")  # 3,5 as much of the world writes it; in a file of commas it may be anything
MISSING = {"", ".", "-", "na", "n/a", "nan", "null", "none", "no evidence"}


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="CSV or Parquet, one row for each rating; - is standard input")
    parser.add_argument("--target", required=True, metavar="COL", help="the column of what was rated")
    parser.add_argument("--rater", required=True, metavar="COL", help="the column of who rated")
    parser.add_argument("--rating", required=True, metavar="COL", help="the column of ratings; an empty one is missing")
    parser.add_argument("--level", choices=LEVELS, default="ordinal", help="the level of measurement")
    parser.add_argument("--output", choices=("text", "json", "html"), default="text")


def run(arguments: argparse.Namespace) -> int:
    from backroom.cli import columns, reading
    from backroom.engines.fairness import agreement, rating_table, report

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    wanted = {"--target": arguments.target, "--rater": arguments.rater, "--rating": arguments.rating}
    table = columns.Table(arguments.file, wanted)
    try:
        found = agreement.analyse(rating_table.of_columns(*_cells(table, arguments.level)), arguments.level)
    except (reading.Unreadable, rating_table.Unusable) as error:
        print(f"backroom agreement: {error}", file=sys.stderr)
        return 2
    data = report.of_agreement(found)
    data["notes"] += table.problems
    if arguments.output == "json":
        json.dump(data, sys.stdout, indent=1, allow_nan=False, ensure_ascii=False)
        print()
    elif arguments.output == "html":
        from backroom.cli import fairness_page

        print(fairness_page.of_agreement(arguments.rating, arguments.file, data))
    else:
        from backroom.cli import fairness_words

        print(columns.printable(fairness_words.of_agreement(arguments.rating, arguments.file, data)))
    for problem in table.problems:
        print(f"backroom agreement: {problem}", file=sys.stderr)
    return 2 if table.problems else 0


def _cells(table: Any, level: str) -> tuple[list[str], list[str], list[str]]:
    """Rows whose cells can be read; the same rater rating a target twice is left out the second time. Where most
    ratings are numbers, a word among them is a bad row."""
    kept: dict[tuple[str, str], tuple[int, str]] = {}
    for line, cells in table.rows():
        target, rater, rating = (" ".join(cell.split()) for cell in cells)
        if table.mark != "," and COMMA.fullmatch(rating):
            rating = rating.replace(",", ".")
        if any("\0" in cell for cell in cells):
            table.leave_out(line, "there are NUL bytes in it, so it is no text")
        elif not target or not rater:
            table.leave_out(line, "no target" if not target else "no rater")
        elif (target, rater) in kept:
            table.leave_out(line, f"{rater} rated {target} before, on line {kept[target, rater][0]}")
        else:
            kept[target, rater] = (line, "" if rating.lower() in MISSING else rating)
    words = [(pair, line, rating) for pair, (line, rating) in kept.items() if rating and not _is_number(rating)]
    if words and (level in ("interval", "ratio") or (level == "ordinal" and 2 * len(words) < len(kept))):
        for pair, line, rating in words:
            table.leave_out(line, f"“{rating}” is no number")
            del kept[pair]
    return [t for t, _ in kept], [r for _, r in kept], [rating for _, rating in kept.values()]


def _is_number(rating: str) -> bool:
    try:
        return abs(float(rating)) <= 1e100
    except ValueError:
        return False
