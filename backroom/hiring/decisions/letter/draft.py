"""A first draft of the letter to a candidate, put together from evidence; a person edits it before it is shown."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "words"
LANGUAGES = ("en", "de")
# German closes with the mark that English opens with, so its pairs are looked for first.
QUOTE = re.compile(r"„[^“”]*[“”]|“[^”]*”|\"[^\"]*\"")
MARKED = re.compile(r"[“„\"](.*)[”“\"]", re.DOTALL)


@dataclass(frozen=True)
class Said:
    """What the draft may use about one competency: its name, a quote if there is one, the words of anchor 3."""

    competency: str
    quote: str
    looked_for: str


@dataclass(frozen=True)
class Frame:
    """To whom, about which post, from whom, and the language of its own sentences: one of LANGUAGES.
    Competencies, anchors, quotes and reasons stay in the words in which they were written."""

    first_name: str
    title: str
    decider: str
    language: str = "en"


def with_reasons(
    to: Frame, outcome: str, came_through: list[Said], missed: list[Said], disposition: str = "", why: str = ""
) -> str:
    """Plain paragraphs. No levels, no comparison with others, no traits."""
    say = _words(to.language)
    parts = [say["greeting"].format(first_name=to.first_name), say["thanks"].format(title=to.title)]
    if outcome == "hire":
        parts.append(say["hire"])
    elif disposition == "candidate_declined":
        parts.append(say["they_declined"])
        missed = []
    else:
        parts.append(say["declined"])
        if why:
            parts.append(say["reason"].format(why=why))
    for said in came_through:
        if said.quote:
            quote = _quoted(said.quote, say["quotes"])
            parts.append(say["came_through"].format(competency=_named(said.competency, to), quote=quote))
    if outcome != "hire":
        for said in missed:
            named, looked_for = _named(said.competency, to), _named(said.looked_for, to)
            parts.append(say["missed"].format(competency=named, looked_for=looked_for))
        parts.append(say["ask"])
    return "\n\n".join([*parts, say["close"], to.decider])


def without_talk(to: Frame) -> str:
    """A kind no to someone with whom no conversation was held."""
    say = _words(to.language)
    greeting, applied = say["greeting"].format(first_name=to.first_name), say["applied"].format(title=to.title)
    return "\n\n".join([greeting, applied, say["not_about_work"], say["close"], to.decider])


def own_words(text: str) -> str:
    """The letter without what the candidate said: quotes are theirs and are not looked at."""
    return QUOTE.sub("", text)


@cache
def _words(language: str) -> dict[str, str]:
    return tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))


def _quoted(text: str, marks: str) -> str:
    found = MARKED.fullmatch(text)
    return f"{marks[0]}{found[1] if found else text}{marks[1]}"


def _named(text: str, to: Frame) -> str:
    """In the middle of an English sentence; German writes its nouns large wherever they stand."""
    return text[:1].lower() + text[1:] if to.language == "en" else text
