"""A message's subject and text from its words and tokens. Tokens are replaced, never run."""

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

TOKEN = re.compile(r"\{\{\s*([a-z_.]+)\s*\}\}")
LANGUAGES = ("en", "de")
# What a job may say in its own words on, and the tokens it may use there.
OWN = ("time_request", "invitation", "confirmation", "change", "cancellation", "reminder", "thanks")
TOKENS = ("candidate.first_name", "interviewer.name", "job.title", "company", "day", "clock", "place")


@lru_cache
def words(language: str) -> dict[str, dict[str, str]]:
    file = Path(__file__).parent / f"words.{language if language in LANGUAGES else 'en'}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def kinds() -> tuple[str, ...]:
    return tuple(words("en"))


def text(kind: str, language: str, tokens: Mapping[str, str], own_words: str = "") -> tuple[str, str]:
    """(subject, text). The job's own words know the same tokens; an unknown one stays as it was written."""
    known = dict(tokens) | {"own_words": _filled(own_words, tokens)}
    entry = words(language)[kind]
    paragraphs = [_paragraph(part, known) for part in entry["text"].strip().split("\n\n")]
    body = "\n\n".join(part for part in paragraphs if part)
    return " ".join(_filled(entry["subject"], known).split()), body + "\n"


def unknown_tokens(own_words: str) -> list[str]:
    return [token for token in TOKEN.findall(own_words) if token not in TOKENS]


def _paragraph(part: str, tokens: Mapping[str, str]) -> str:
    lines = []
    for line in part.split("\n"):
        asked = TOKEN.findall(line)
        if asked and not any(tokens.get(token) for token in asked):
            continue
        lines.append(_filled(line, tokens).strip())
    return "\n".join(lines)


def _filled(line: str, tokens: Mapping[str, str]) -> str:
    return TOKEN.sub(lambda match: tokens.get(match[1], match[0]), line)
