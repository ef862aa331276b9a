"""The ready competencies that ship: read once from the TOML files beside this module."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "library"


@dataclass(frozen=True)
class ReadyProbe:
    """A planned neutral follow-up."""

    kind: str
    text: str


@dataclass(frozen=True)
class ReadyQuestion:
    """An open question with its probes."""

    text: str
    style: str
    probes: tuple[ReadyProbe, ...]


@dataclass(frozen=True)
class ReadyCompetency:
    """A competency with anchors and questions to start from."""

    code: str
    name: str
    kind: str
    definition: str
    anchors: dict[int, str]
    questions: tuple[ReadyQuestion, ...]


@cache
def competencies() -> tuple[ReadyCompetency, ...]:
    """All of them, by name."""
    return tuple(sorted((_read(file) for file in FOLDER.glob("*.toml")), key=lambda ready: ready.name))


def competency(code: str) -> ReadyCompetency | None:
    return next((ready for ready in competencies() if ready.code == code), None)


def questions_for(name: str, kind: str = "") -> tuple[ReadyQuestion, ...]:
    """Questions of the ready competency of that name, or of those its kind names, to start a theme from."""
    same = [ready for ready in competencies() if ready.name.casefold() == name.casefold()]
    near = [ready for ready in competencies() if kind and kind.casefold() in (ready.kind, ready.name.casefold())]
    return tuple(question for ready in (same or near) for question in ready.questions)


def _read(file: Path) -> ReadyCompetency:
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    return ReadyCompetency(
        code=data["code"],
        name=data["name"],
        kind=data["kind"],
        definition=data["definition"],
        anchors={int(level): text for level, text in data["anchors"].items()},
        questions=tuple(
            ReadyQuestion(q["text"], q["style"], tuple(ReadyProbe(p["kind"], p["text"]) for p in q["probes"]))
            for q in data["questions"]
        ),
    )
