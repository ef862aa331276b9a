"""Compare selection rates of groups. Exit 0 reported, 2 unreadable, a row left out, or a bad option."""

import argparse
import io
import json
import sys
from typing import Any

OUTPUTS = ("text", "json", "html", "ll144")
NOTHING = {"nan", "null", "<na>"}  # how programs write a cell without a value; NA and None may be groups


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="CSV or Parquet, one row for each person; - is standard input")
    parser.add_argument("--group", required=True, metavar="COL", help="the column of groups")
    parser.add_argument(
        "--selected", required=True, metavar="COL", help="the column that says 1 or 0, yes or no, hired or rejected"
    )
    parser.add_argument("--stratum", metavar="COL", help="the column of jobs, to compare within each")
    parser.add_argument(
        "--primary",
        choices=("midp", "fisher", "boschloo", "z", "z_ir"),
        default="midp",
        help="the test that decides, named before the numbers are seen",
    )
    parser.add_argument(
        "--output", choices=OUTPUTS, default="text", help="ll144: the table of NYC Local Law 144, as CSV"
    )


def run(arguments: argparse.Namespace) -> int:
    from backroom.cli import columns, reading

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    wanted = {"--group": arguments.group, "--selected": arguments.selected}
    if arguments.stratum is not None:
        wanted["--stratum"] = arguments.stratum
    table = columns.Table(arguments.file, wanted)
    try:
        tally = table.tally(_clean)
    except reading.Unreadable as error:
        print(f"backroom fairness: {error}", file=sys.stderr)
        return 2
    _report(arguments, table, tally)
    for problem in table.problems:
        print(f"backroom fairness: {problem}", file=sys.stderr)
    return 2 if table.problems else 0


def _clean(cells: tuple[str, ...]) -> tuple[str, ...]:
    from backroom.engines.fairness import counting

    if any("\0" in cell for cell in cells):
        raise ValueError("there are NUL bytes in it, so it is no text")
    group, selected, *stratum = (" ".join(cell.split()) for cell in cells)
    if not group or group.lower() in NOTHING:
        raise ValueError("no group")
    if stratum and (not stratum[0] or stratum[0].lower() in NOTHING):
        raise ValueError("no stratum")
    if not selected or selected.lower() in NOTHING:
        raise ValueError("it does not say whether this person was selected")
    return (group, "1" if counting.outcome(selected) else "0", *stratum)


def _report(arguments: argparse.Namespace, table: Any, tally: Any) -> None:
    from backroom.engines.fairness import adverse_impact, counting, report

    counts = counting.of_tally(tally)
    if arguments.output == "ll144":
        import csv

        rows = csv.writer(sys.stdout, lineterminator="\n")
        rows.writerow(("Category", "# of Applicants", "# Selected", "Selection Rate", "Impact Ratio"))
        rows.writerows(report.local_law_144(counts))
        return
    found = adverse_impact.analyse(counts, arguments.primary)
    data = report.of_impact(found)
    data["notes"] += _alike(counts.groups) + table.problems
    if arguments.output == "json":
        json.dump(data, sys.stdout, indent=1, allow_nan=False, ensure_ascii=False)
        print()
        return
    from backroom.cli import columns, fairness_words

    title = f"{arguments.selected} by {arguments.group}"
    if arguments.output == "html":
        from backroom.cli import fairness_page

        print(fairness_page.of_impact(title, arguments.file, data))
    else:
        print(columns.printable(fairness_words.of_impact(title, arguments.file, data)))


def _alike(groups: tuple[str, ...]) -> list[str]:
    """Names that are probably one group, typed in two ways."""
    ways: dict[str, list[str]] = {}
    for name in groups:
        ways.setdefault(" ".join(name.casefold().split()), []).append(name)
    return [
        f"groups: {' and '.join(f'“{name}”' for name in names)} are counted apart; if they are one, write them alike"
        for names in ways.values()
        if len(names) > 1
    ]
