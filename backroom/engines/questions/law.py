"""Law as dated data: per jurisdiction, how grave a matter is before an offer and after, and who says so."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "jurisdictions"
TABLE = re.compile(r"^(?=\[\[)", re.MULTILINE)  # where the next table of a list begins
SEVERITIES = ("ok", "risky", "forbidden")  # from mild to grave
STAGES = ("pre-offer", "post-offer")


class UnknownJurisdiction(ValueError):
    """There is no rule pack for this place."""


@dataclass(frozen=True, eq=False)
class Ruling:
    """What one jurisdiction says about one matter. `verified` is false where the source was cited from memory."""

    where: str
    place: str
    matter: str
    severity: str
    after_offer: str
    cite: str
    verified: bool
    as_of: date
    review_by: date
    exception_code: bool = False

    def at(self, stage: str) -> str:
        """The severity at this stage."""
        return self.severity if stage == "pre-offer" else self.after_offer


@dataclass(frozen=True)
class Exemption:
    """A ground, in this place's law, on which a forbidden question may be asked all the same."""

    code: str
    words: str
    cite: str


@dataclass(frozen=True, eq=False)
class Pack:
    """One jurisdiction's rulings, with the dates by which they were read and must be read again."""

    code: str
    name: str
    within: str
    as_of: date
    review_by: date
    rulings: Mapping[str, Ruling]
    exemptions: tuple[Exemption, ...] = ()


@cache
def packs() -> dict[str, Pack]:
    return {pack.code: pack for pack in (_read(file) for file in sorted(FOLDER.glob("*.toml")))}


def disclaimer() -> str:
    """What stands wherever the law is spoken of, with the date of the oldest pack."""
    oldest = min(pack.as_of for pack in packs().values())
    return f"Information as of {oldest.day} {oldest:%B %Y}, not legal advice."


def chosen(where: Iterable[str]) -> tuple[Pack, ...]:
    """The packs named, each with those it lies within; none or an unknown place named "unknown" means all of them."""
    known = packs()
    codes: dict[str, None] = {}
    for code in where:
        if code == "unknown":
            return tuple(known.values())
        if code not in known:
            raise UnknownJurisdiction(f"{code}: known are {', '.join(known)}, unknown")
        while code:
            codes[code] = None
            code = known[code].within
    return tuple(known[code] for code in codes) or tuple(known.values())


@lru_cache(maxsize=4096)
def strictest(matter: str, where: tuple[Pack, ...], stage: str) -> tuple[str, tuple[Ruling, ...]]:
    """The gravest severity among these packs, and every ruling that is not "ok", the gravest first."""
    found = []
    for pack in where:
        ruling = pack.rulings.get(matter)
        if ruling is not None:
            severity = ruling.at(stage)
            if severity != "ok":
                found.append((SEVERITIES.index(severity), ruling))
    found.sort(key=lambda entry: -entry[0])
    return (SEVERITIES[found[0][0]] if found else "ok"), tuple(ruling for _, ruling in found)


def out_of_date(where: tuple[Pack, ...], today: date) -> tuple[Pack, ...]:
    """The packs that were to be read again before today. Whoever has a clock asks, and warns on every use."""
    return tuple(pack for pack in where if pack.review_by < today)


def exemptions(rulings: Iterable[Ruling], stage: str) -> tuple[Exemption, ...]:
    """The grounds of which an override must name one; none where a reason from the job is enough."""
    known = packs()
    strict = [ruling for ruling in rulings if ruling.exception_code and ruling.at(stage) == "forbidden"]
    return tuple(exemption for ruling in strict for exemption in known[ruling.where].exemptions)


class Rulings(Mapping[str, Ruling]):
    """The rulings of one file, each read when it is asked for: few are, and reading all takes longer than the rest."""

    def __init__(self, pack: Mapping[str, Any], tables: Mapping[str, str]) -> None:
        self._pack, self._tables = pack, tables
        self._read: dict[str, Ruling] = {}

    def __getitem__(self, matter: str) -> Ruling:
        if matter not in self._read:
            (ruling,) = tomllib.loads(self._tables[matter])["rulings"]
            self._read[matter] = _ruling(self._pack, ruling)
        return self._read[matter]

    def __iter__(self) -> Iterator[str]:
        return iter(self._tables)

    def __len__(self) -> int:
        return len(self._tables)


def _read(file: Path) -> Pack:
    head, *tables = TABLE.split(file.read_text(encoding="utf-8"))
    of_rulings = {table.split('"', 2)[1]: table for table in tables if table.startswith("[[rulings]]")}
    data = tomllib.loads("".join([head, *(table for table in tables if not table.startswith("[[rulings]]"))]))
    return Pack(
        code=data["code"],
        name=data["name"],
        within=data["within"],
        as_of=data["as_of"],
        review_by=data["review_by"],
        rulings=Rulings(data, of_rulings),
        exemptions=tuple(Exemption(**exemption) for exemption in data.get("exemptions", ())),
    )


def _ruling(pack: Mapping[str, Any], ruling: dict[str, Any]) -> Ruling:
    if ruling["severity"] not in SEVERITIES or ruling["after_offer"] not in SEVERITIES:
        raise ValueError(f"{pack['code']}, {ruling['matter']}: a severity is one of {', '.join(SEVERITIES)}")
    return Ruling(
        where=pack["code"],
        place=pack["name"],
        matter=ruling["matter"],
        severity=ruling["severity"],
        after_offer=ruling["after_offer"],
        cite=ruling["cite"],
        verified=ruling["verified"],
        as_of=pack["as_of"],
        review_by=pack["review_by"],
        exception_code=ruling.get("exception_code", False),
    )
