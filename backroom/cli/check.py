"""Check an interviewer's questions: are they open, lawful, about the job? Exit 0 clean, 1 found, 2 unreadable."""

import argparse
import functools
import importlib
import io
import json
import sys
from collections.abc import Callable
from datetime import date
from typing import Any

from backroom.cli import json_lines

FAIL_ON = {"forbidden": ("forbidden",), "risky": ("forbidden", "risky"), "never": ()}
ODD_FORMS = {"leading": "leading", "double_barrelled": "two questions in one", "multiple_choice": "offers the answers"}
SOURCES_SHOWN = 4


class BadOption(ValueError):
    """An option that cannot be followed."""


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="text (one utterance a line) or a Markdown guide; - is standard input"
    )
    parser.add_argument(
        "--where",
        default="unknown",
        metavar="CODES",
        help="places, such as us-ca,uk; unknown (as set) is the strictest",
    )
    parser.add_argument("--stage", choices=("pre-offer", "post-offer"), default="pre-offer")
    parser.add_argument("--fail-on", choices=tuple(FAIL_ON), default="forbidden", help="what makes the exit code 1")
    parser.add_argument("--output", choices=("text", "json", "sarif"), default="text")
    parser.add_argument("--notes", action="store_true", help="the lines are write-up language, not questions")
    parser.add_argument("--explain", metavar="CODE", help="say everything about one rule")


def run(arguments: argparse.Namespace, today: date | None = None) -> int:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    try:
        if arguments.explain:
            return _explain(arguments.explain, arguments.where)
        if not arguments.files:
            raise BadOption("name a file, or - for standard input")
        return Run(arguments, today or date.today()).go()
    except BadOption as error:
        _complain(str(error))
        return 2


class Run:
    """One run over the files named: what was seen on the way, and the exit code in the end."""

    def __init__(self, arguments: argparse.Namespace, today: date) -> None:
        self.output: str = arguments.output
        self.notes: bool = arguments.notes
        self.files: list[str] = arguments.files
        self.fails = FAIL_ON[arguments.fail_on]
        self.counts = {"forbidden": 0, "risky": 0, "ok": 0, "not_checked": 0}
        self.broken = False
        self.results: list[dict[str, Any]] = []
        self.warnings: list[str] = []
        self.lines = json_lines.Writer()
        self.look, self.blank = _notes() if arguments.notes else self._questions(arguments, today)
        self._blank = functools.lru_cache(maxsize=64)(self._blank_line)

    def _questions(self, arguments: argparse.Namespace, today: date) -> tuple[Callable[[str], dict[str, Any]], Any]:
        from backroom.engines.questions import report

        packs, stage = _packs(arguments.where), arguments.stage
        for words in report.stale(packs, today):
            self.warn(words)
        return (lambda text: report.look(text, packs=packs, stage=stage)), report.look("", packs=packs, stage=stage)

    def warn(self, words: str) -> None:
        self.warnings.append(words)
        _complain(words)

    def go(self) -> int:
        from backroom.cli import reading

        for name in self.files:
            try:
                text, complaint = reading.contents(name)
            except reading.Unreadable as error:
                self.broken = True
                _complain(str(error))
                continue
            if complaint:
                self.broken = True
                self.warn(complaint)
            for utterance in reading.utterances(name, text):
                self.one(name, utterance)
        self.finish()
        found = any(self.counts[severity] for severity in self.fails)
        return 2 if self.broken else int(found)

    def one(self, name: str, utterance: Any) -> None:
        if not utterance.text or utterance.text.isspace():
            if self.output == "json":  # by hand: a million empty lines should not take long
                sys.stdout.write(f'{{"line": {utterance.line}, {self._blank(utterance.text, name)}\n')
            return
        data = self.look(utterance.text)
        self.counts[_gravest(data)] += 1
        if "checked_to" in data:
            self.warn(f"{name}:{utterance.line}: only the first {data['checked_to']:,} characters were checked")
        if self.output == "json":
            sys.stdout.write(self.lines.line({"line": utterance.line, **data, "file": name}) + "\n")
        elif self.output == "sarif":
            self._add_results(name, utterance, data)
        else:
            self._print(name, utterance, data)

    def _blank_line(self, text: str, name: str) -> str:
        return json.dumps({**self.blank, "text": text, "file": name})[1:]

    def _add_results(self, name: str, utterance: Any, data: dict[str, Any]) -> None:
        from backroom.cli import sarif

        for finding in data["findings"]:
            begin, end = utterance.place_of(finding["start"]), utterance.place_of(finding["end"])
            self.results.append(sarif.result(name, begin, end, finding))

    def _print(self, name: str, utterance: Any, data: dict[str, Any]) -> None:
        if data.get("checked") is False:
            print(f"{name}:{utterance.line}: not checked (language: {data['language']})")
        if (odd := data.get("form")) in ODD_FORMS:
            print(f"{name}:{utterance.line}: {ODD_FORMS[odd]}: {_short(utterance.text)}")
        for finding in data["findings"]:
            line, column = utterance.place_of(finding["start"])
            words = _short(utterance.text[finding["start"] : finding["end"]])
            print(f"{name}:{line}:{column}: {finding['severity']} [{finding['code']}] “{words}”")
            print(f"    {finding['message']}")
            for source in finding["sources"][:SOURCES_SHOWN]:
                print(f"    {source['where'] or 'Source'}: {source['cite']}{_unless_verified(source)}")
            if len(finding["sources"]) > SOURCES_SHOWN:
                print(f"    and {len(finding['sources']) - SOURCES_SHOWN} more: --output json, or --where")
            print(f"    Instead: {finding['instead']}")

    def finish(self) -> None:
        if self.output == "text":
            seen = sum(self.counts.values()) - self.counts["not_checked"]
            found = ", ".join(f"{self.counts[name]} {name}" for name in ("forbidden", "risky"))
            print(f"{seen} checked: {found}." if seen else "Nothing to check.")
        if self.counts["not_checked"]:
            number = self.counts["not_checked"]
            self.warn(f"{number} {'is' if number == 1 else 'are'} not in English and not checked")
        if self.output == "sarif":
            from backroom.cli import sarif

            rules = {} if not self.results else _rules_named({result["ruleId"] for result in self.results}, self.notes)
            json.dump(sarif.log(self.results, rules, self.warnings, whole=not self.broken), sys.stdout, indent=1)
            sys.stdout.write("\n")


def _packs(where: str) -> Any:
    from backroom.engines.questions import law

    try:
        return law.chosen(code.strip().lower() for code in where.split(",") if code.strip())
    except law.UnknownJurisdiction as error:
        raise BadOption(f"--where {error}") from error


def _gravest(data: dict[str, Any]) -> str:
    if not data["checked"]:
        return "not_checked"
    return str(data.get("risk") or ("risky" if data["findings"] else "ok"))


def _note_reader() -> Any:
    """Loaded only when asked for: questions are checked without it."""
    try:
        return importlib.import_module("backroom.engines.questions.notes")
    except ModuleNotFoundError as error:
        raise BadOption("--notes: this version has no reader of write-up language") from error


def _notes() -> tuple[Callable[[str], dict[str, Any]], Any]:
    notes = _note_reader()

    from backroom.engines.questions import report

    as_of = {rule.code: rule.as_of for rule in notes.all_rules()}

    def look(text: str) -> dict[str, Any]:
        return report.look_at_note(text, notes.check_note, as_of)

    return look, look("")


def _rules_named(codes: set[str], of_notes: bool) -> dict[str, dict[str, str]]:
    from backroom.engines.questions import checker

    rules: Any = _note_reader().all_rules() if of_notes else checker.all_rules()
    return {
        rule.code: {"what": rule.what, "why": rule.why, "instead": rule.fix if of_notes else rule.instead}
        for rule in rules
        if rule.code in codes
    }


def _explain(code: str, where: str) -> int:
    from backroom.engines.questions import checker, report

    rules = {rule.code: rule for rule in checker.all_rules()}
    asked = code.strip().lower()
    if asked in rules:
        print(report.rule_text(rules[asked], _packs(where)))
        return 0
    of_notes = {rule.code: rule for rule in _note_reader().all_rules()}
    if asked in of_notes:
        print(report.note_rule_text(of_notes[asked]))
        return 0
    raise BadOption(f"--explain {code}: the rules are {', '.join([*rules, *of_notes])}")


def _unless_verified(source: dict[str, Any]) -> str:
    return "" if source["verified"] else " [not verified]"


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 160 else f"{flat[:159]}…"


def _complain(words: str) -> None:
    print(f"backroom check: {words}", file=sys.stderr)
