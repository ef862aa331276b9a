"""Good questions for a candidate to start from, by theme, in each language of the portal; read once from the files."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from backroom.hiring.fit.models import Theme

FOLDER = Path(__file__).parent / "ideas"


@dataclass(frozen=True)
class Idea:
    """One ready question. `code` is the same in every language."""

    code: str
    theme: Theme
    text: str


@cache
def ideas(language: str = "en") -> tuple[Idea, ...]:
    """All of them in the order of the themes; English for a language that has no list."""
    file = FOLDER / f"{language}.toml"
    data = tomllib.loads((file if file.exists() else FOLDER / "en.toml").read_text(encoding="utf-8"))
    return tuple(Idea(code, theme, text) for theme in Theme for code, text in data[theme].items())


def idea(code: str, language: str = "en") -> Idea | None:
    return next((found for found in ideas(language) if found.code == code), None)
