"""Findings as SARIF 2.1.0, the format in which code hosts show what a check found beside the line."""

from typing import Any
from urllib.parse import quote

from backroom import __version__

LEVELS = {"forbidden": "error", "risky": "warning"}


def log(
    results: list[dict[str, Any]], rules: dict[str, dict[str, str]], warnings: list[str], *, whole: bool
) -> dict[str, Any]:
    """`rules` by code: what, why, instead. `results` come from `result`. `whole`: all of the input could be read."""
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "backroom check",
                        "version": __version__,
                        "rules": [
                            {
                                "id": code,
                                "shortDescription": {"text": rule["what"]},
                                "fullDescription": {"text": rule["why"]},
                                "help": {"text": rule["instead"]},
                            }
                            for code, rule in rules.items()
                        ],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "invocations": [
                    {
                        "executionSuccessful": whole,
                        "toolExecutionNotifications": [
                            {"level": "warning", "message": {"text": warning}} for warning in warnings
                        ],
                    }
                ],
                "results": results,
            }
        ],
    }


def result(file: str, begin: tuple[int, int], end: tuple[int, int], finding: dict[str, Any]) -> dict[str, Any]:
    return {
        "ruleId": finding["code"],
        "level": LEVELS.get(finding["severity"], "note"),
        "message": {"text": f"{finding['message']} Instead: {finding['instead']}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "stdin" if file == "-" else quote(file.replace("\\", "/"))},
                    "region": {
                        "startLine": begin[0],
                        "startColumn": begin[1],
                        "endLine": end[0],
                        "endColumn": end[1],
                    },
                }
            }
        ],
    }
