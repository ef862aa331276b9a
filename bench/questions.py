"""How well and how fast questions are checked: `.venv/bin/python bench/questions.py PATH...` (tables of rows).

Each table is tab-separated, with a header that says what it is:
`text, label, topic` (risk), `text, form, style` (form),
`text, label` (written notes). Other columns slice the figures: the tags at the head of `note`, and `hard_negative_of`.
A folder stands for the tables directly in it. Prints every miss. Without a path it measures the rules' own examples.
"""

import argparse
import csv
import importlib
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from backroom.engines.questions import checker, law

Row = dict[str, str]
NOTE_LABELS = {"behaviour", "ok_quote", "trait", "appearance", "protected", "vague_fit", "gendered"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--where", default="unknown")
    parser.add_argument("--no-misses", action="store_true")
    asked = parser.parse_args()
    packs = law.chosen(asked.where.split(","))
    tables = [(file, read(file)) for file in files_of(asked.paths)]
    for file, rows in tables:
        kind = kind_of(rows)
        if kind is None:
            print(f"{file.name}: no table of questions or notes\n")
            continue
        print(f"== {file} ({kind}, n = {len(rows)})")
        {"risk": risk, "form": form, "notes": notes}[kind](rows, packs, not asked.no_misses)
        print()
    texts = [row["text"] for _, rows in tables for row in rows if row.get("text")]
    speed(texts or [words for rule in checker.all_rules() for words in (*rule.bad, *rule.good)], packs)
    return 0


def files_of(paths: Iterable[Path]) -> list[Path]:
    return [file for path in paths for file in (sorted(path.glob("*.tsv")) if path.is_dir() else [path])]


def read(file: Path) -> list[Row]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def kind_of(rows: list[Row]) -> str | None:
    columns = set(rows[0]) if rows else set()
    if {"text", "label", "topic"} <= columns:
        return "risk"
    if {"text", "form"} <= columns:
        return "form"
    if {"text", "label"} <= columns and {row["label"] for row in rows} <= NOTE_LABELS:
        return "notes"
    return None


# Risk -----------------------------------------------------------------------------------------------------------------


def risk(rows: list[Row], packs: tuple[law.Pack, ...], misses: bool) -> None:
    seen = [(row, checker.check(row["text"], packs=packs)) for row in rows]
    pairs = [(row["label"], checked.risk) for row, checked in seen]
    print_risk("all", pairs)
    slices: dict[str, list[tuple[str, str]]] = defaultdict(list)
    topics: dict[str, list[tuple[str, str]]] = defaultdict(list)
    named = right = 0
    for row, checked in seen:
        for tag in tags(row):
            slices[tag].append((row["label"], checked.risk))
        wanted = row["topic"].split(";")
        if row["label"] != "ok":
            topics[wanted[0]].append((row["label"], checked.risk))
            if checked.findings:
                named += 1
                right += bool(set(wanted) & {finding.rule.topic for finding in checked.findings})
    print(f"  topic named among those found: {share(right, named)}")
    for title, groups in (("by slice", slices), ("by topic", topics)):
        if groups:
            print(f"  {title}")
            for name in sorted(groups):
                print_risk(name, groups[name], indent="    ")
    confusion(pairs, ("forbidden", "risky", "ok"))
    if misses:
        for row, checked in seen:
            if row["label"] != checked.risk:
                codes = ", ".join(finding.rule.code for finding in checked.findings) or "nothing"
                print(f"  {row['label']} {row['topic']} -> {checked.risk} ({codes}): {row['text']}")


def tags(row: Row) -> list[str]:
    note = row.get("note") or ""
    if note.startswith("[") and "]" in note:
        return [tag.split(":")[0] for tag in note[1 : note.index("]")].split(",")]
    if row.get("hard_negative_of"):
        return ["hard"]
    return []


def print_risk(name: str, pairs: list[tuple[str, str]], indent: str = "  ") -> None:
    count = Counter(wanted for wanted, _ in pairs)
    found = sum(wanted == "forbidden" and said != "ok" for wanted, said in pairs)
    risky = sum(wanted == "risky" and said != "ok" for wanted, said in pairs)
    flagged = sum(wanted == "ok" and said != "ok" for wanted, said in pairs)
    exact = sum(wanted == said for wanted, said in pairs)
    parts = []
    if count["forbidden"]:
        parts.append(f"forbidden found {share(found, count['forbidden'])}")
    if count["risky"]:
        parts.append(f"risky found {share(risky, count['risky'])}")
    if count["ok"]:
        parts.append(f"fine but flagged {share(flagged, count['ok'])}")
    print(f"{indent}{name}: {'; '.join([*parts, f'exact {share(exact, len(pairs))}'])}")


# Form and style -------------------------------------------------------------------------------------------------------


def form(rows: list[Row], packs: tuple[law.Pack, ...], misses: bool) -> None:
    seen = [(row, checker.check(row["text"], packs=packs)) for row in rows]
    classes("form", [(row["form"], checked.form) for row, checked in seen])
    if any(row.get("style") for row in rows):
        classes("style", [(row["style"], checked.style) for row, checked in seen if row.get("style")])
    if misses:
        for row, checked in seen:
            for name, said in (("form", checked.form), ("style", checked.style)):
                if row.get(name) and row[name] != said:
                    print(f"  {name}: {row[name]} -> {said}: {row['text']}")


# Notes ----------------------------------------------------------------------------------------------------------------


def notes(rows: list[Row], packs: tuple[law.Pack, ...], misses: bool) -> None:
    try:
        check_note = importlib.import_module("backroom.engines.questions.notes").check_note
    except ModuleNotFoundError:
        print("  there is no reader of notes in this version")
        return
    seen = [(row, check_note(row["text"])) for row in rows]
    fine = {"ok_quote": "behaviour"}
    classes("label", [(fine.get(row["label"], row["label"]), checked.label) for row, checked in seen])
    if misses:
        for row, checked in seen:
            if fine.get(row["label"], row["label"]) != checked.label:
                print(f"  {row['label']} -> {checked.label}: {row['text']}")


# Figures --------------------------------------------------------------------------------------------------------------


def classes(name: str, pairs: list[tuple[str, str]]) -> None:
    """Accuracy and macro-F1 over the classes that the rows have."""
    right = sum(wanted == said for wanted, said in pairs)
    names = sorted({wanted for wanted, _ in pairs})
    scores = []
    for label in names:
        hit = sum(wanted == said == label for wanted, said in pairs)
        said_so = sum(said == label for _, said in pairs)
        were_so = sum(wanted == label for wanted, _ in pairs)
        scores.append(2 * hit / (said_so + were_so))
    print(f"  {name}: accuracy {share(right, len(pairs))}, macro-F1 {sum(scores) / len(scores):.3f}")
    print("    F1: " + ", ".join(f"{label} {score:.2f}" for label, score in zip(names, scores, strict=True)))
    confusion(pairs, tuple(sorted({label for pair in pairs for label in pair})))


def confusion(pairs: list[tuple[str, str]], names: tuple[str, ...]) -> None:
    width = max(len(name) for name in names) + 2
    counts = Counter(pairs)
    print("    " + "wanted \\ said".ljust(width + 2) + "".join(name.rjust(width) for name in names))
    for wanted in names:
        cells = "".join(str(counts[wanted, said]).rjust(width) for said in names)
        print("    " + wanted.ljust(max(width + 2, 13)) + cells)


def share(part: int, whole: int) -> str:
    return f"{part}/{whole} ({100 * part / whole:.1f} %)" if whole else "0/0"


def speed(texts: list[str], packs: tuple[law.Pack, ...]) -> None:
    """Utterances a second on one core, loaded and warm: the best of five rounds."""

    def once(run: Callable[[str], object]) -> float:
        start = time.perf_counter()
        for text in texts:
            run(text)
        return len(texts) / (time.perf_counter() - start)

    def run(text: str) -> object:
        return checker.check(text, packs=packs)

    once(run)
    best = max(once(run) for _ in range(5))
    letters = sum(map(len, texts)) / len(texts)
    print(f"speed: {best:,.0f} utterances a second ({len(texts)} texts, {letters:.0f} characters on average)")


if __name__ == "__main__":
    sys.exit(main())
