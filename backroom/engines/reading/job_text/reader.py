"""Reads a job's text: one walk over its lines, and every line that is not understood is named."""

import re
from dataclasses import dataclass, field

from backroom.engines.findings import Finding
from backroom.engines.reading.job_text.form import LIMIT, OFFERS, CompetencyText, JobText

ITEM = re.compile(r"(\d{1,2})\. (.+)")
ANCHOR = re.compile(r"- ([1-5]): (.+)")
PAY = re.compile(r"(\d{1,9}) to (\d{1,9}) ([A-Z]{3}) (?:a|an) (year|month|week|day|hour)")
HEAD = {"Where", "Hours", "Pay", "Openings", "Law"}
PLACE = re.compile(r"[a-z]{2}(-[a-z]{2,3})?")


@dataclass(frozen=True)
class JobReading:
    """A job, or the findings that say why there is none."""

    job: JobText | None
    findings: tuple[Finding, ...]


def decode(content: bytes) -> tuple[str, tuple[Finding, ...]]:
    """Bytes of a file to text, or one finding that says what is wrong with them."""
    if len(content) > 4 * LIMIT:
        return "", (_finding("too_long", 1, f"The file is {len(content):,} bytes long; {4 * LIMIT:,} are read."),)
    try:
        return content.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        return "", (_finding("not_utf8", line, "This is not UTF-8 text. Save the file as UTF-8 and try again."),)


def parse(text: str) -> JobReading:
    """Linear in the text. Findings carry line numbers from 1 and what to do next."""
    if len(text) > LIMIT:
        return JobReading(None, (_finding("too_long", 1, f"The text is {len(text):,} characters; {LIMIT:,} fit."),))
    if "\x00" in text:
        line = text[: text.index("\x00")].count("\n") + 1
        return JobReading(None, (_finding("binary", line, "There is a binary character here. Is this a text file?"),))
    reader = _Reader(text)
    reader.read()
    if not reader.title and not reader.findings:
        reader.fault("no_title", 1, "A job begins with its title: # Title")
    if reader.findings:
        return JobReading(None, tuple(reader.findings))
    return JobReading(reader.job(), ())


def _finding(code: str, line: int, message: str, fix: str = "") -> Finding:
    return Finding(code, f"line {line}", message, fix=fix)


@dataclass
class _Competency:
    """As far as it is read."""

    name: str
    is_value: bool
    kind: str = ""
    definition: str = ""
    anchors: dict[int, str] = field(default_factory=dict)
    functions: tuple[int, ...] = ()

    def done(self) -> CompetencyText:
        return CompetencyText(self.name, self.definition, self.anchors, self.functions, self.kind, self.is_value)


class _Reader:
    """Walks the lines once and keeps what it has understood so far."""

    def __init__(self, text: str) -> None:
        self.lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self.findings: list[Finding] = []
        self.title = ""
        self.head: dict[str, str] = {}
        self.section = ""
        self.part = ""
        self.profile: list[str] = []
        self.functions: list[str] = []
        self.offers: dict[str, list[str]] = {}
        self.drawbacks: list[str] = []
        self.competencies: list[_Competency] = []

    def fault(self, code: str, line: int, message: str) -> None:
        if len(self.findings) < 20:
            self.findings.append(_finding(code, line, message))

    def read(self) -> None:
        for number, raw in enumerate(self.lines, 1):
            line = raw.strip()
            if not line:
                continue
            if line.startswith("### "):
                self._part(number, line[4:].strip())
            elif line.startswith("## "):
                self._section(number, line[3:].strip())
            elif line.startswith("# "):
                self._title(number, line[2:].strip())
            else:
                self._line(number, line)

    def _title(self, number: int, title: str) -> None:
        if self.title:
            self.fault("two_titles", number, "A job has one title; this is the second line that begins with #.")
        self.title = title

    def _section(self, number: int, name: str) -> None:
        known = ("Profile", "Essential functions", "Competencies", "Values", "What we offer")
        if name not in known:
            self.fault("unknown_section", number, f"“{name[:60]}” is no part of a job. Known: {', '.join(known)}.")
        self.section, self.part = name, ""

    def _part(self, number: int, name: str) -> None:
        self.part = name
        if self.section in ("Competencies", "Values"):
            if any(known.name.casefold() == name.casefold() for known in self.competencies):
                self.fault("twice", number, f"“{name[:60]}” is there twice. Give each its own name.")
            self.competencies.append(_Competency(name, is_value=self.section == "Values"))
        elif self.section == "What we offer":
            if name not in (*OFFERS, "Drawbacks"):
                self.fault("unknown_offer", number, f"Offers are: {', '.join(OFFERS)}, Drawbacks.")
        else:
            self.fault(
                "stray_heading",
                number,
                "A heading with ### belongs under Competencies, Values or What we offer.",
            )

    def _line(self, number: int, line: str) -> None:
        if not self.section:
            self._head_line(number, line)
        elif self.section == "Profile":
            self.profile.append(line)
        elif self.section == "Essential functions":
            item = ITEM.fullmatch(line)
            if item and int(item[1]) == len(self.functions) + 1:
                self.functions.append(item[2])
            else:
                self.fault("function", number, f"Functions are numbered: {len(self.functions) + 1}. What is done")
        elif self.section in ("Competencies", "Values"):
            self._competency_line(number, line)
        elif self.section == "What we offer":
            self._offer_line(number, line)

    def _head_line(self, number: int, line: str) -> None:
        name, colon, value = line.partition(":")
        if not colon or name not in HEAD:
            self.fault("head", number, f"Between title and profile stand only: {', '.join(sorted(HEAD))}.")
            return
        if name == "Pay" and not PAY.fullmatch(value.strip()):
            self.fault("pay", number, "Pay is a range: Pay: 47800 to 54700 GBP a year")
        elif name == "Pay" and int(value.split()[0]) > int(value.split()[2]):
            self.fault("pay", number, "The pay range runs from the lower to the higher figure.")
        if name == "Openings" and not re.fullmatch(r"[1-9]\d{0,2}", value.strip()):
            self.fault("openings", number, "Openings is a whole number from 1 to 999.")
        if name == "Law" and not all(PLACE.fullmatch(place.strip()) for place in value.split(",")):
            self.fault("law", number, "Law names places by their codes: Law: uk, us-ca")
        self.head[name] = value.strip()

    def _competency_line(self, number: int, line: str) -> None:
        if not self.competencies or not self.part:
            self.fault("no_name", number, "Each competency begins with its name: ### Name")
            return
        current = self.competencies[-1]
        anchor = ANCHOR.fullmatch(line)
        if anchor:
            if int(anchor[1]) in current.anchors:
                self.fault("anchor_twice", number, f"Level {anchor[1]} has two anchors.")
            current.anchors[int(anchor[1])] = anchor[2]
        elif line.startswith("- "):
            self.fault("anchor", number, "An anchor is a level from 1 to 5 and its words: - 3: What is seen then")
        elif line.startswith("Kind: "):
            current.kind = line[6:].strip()
        elif line.startswith("Functions: "):
            self._tie(number, line[11:], current)
        elif current.definition:
            self.fault("two_definitions", number, "A competency has one line of definition.")
        else:
            current.definition = line

    def _tie(self, number: int, text: str, current: _Competency) -> None:
        parts = [part.strip() for part in text.split(",")]
        if not all(re.fullmatch(r"\d{1,2}", part) for part in parts):
            self.fault("functions", number, "Functions are named by their numbers: Functions: 1, 3")
            return
        numbers = tuple(int(part) for part in parts)
        for wanted in numbers:
            if not 1 <= wanted <= len(self.functions):
                self.fault("functions", number, f"There is no essential function {wanted}.")
        current.functions = numbers

    def _offer_line(self, number: int, line: str) -> None:
        if self.part == "Drawbacks":
            if line.startswith("- "):
                self.drawbacks.append(line[2:].strip())
            else:
                self.fault("drawback", number, "Each drawback is a line that begins with a dash.")
        elif self.part:
            self.offers.setdefault(self.part, []).append(line)
        else:
            self.fault("stray_offer", number, "Offers stand under a heading such as ### Mission")

    def job(self) -> JobText:
        pay = PAY.fullmatch(self.head.get("Pay", ""))
        return JobText(
            title=self.title,
            where=self.head.get("Where", ""),
            hours=self.head.get("Hours", ""),
            pay_low=int(pay[1]) if pay else None,
            pay_high=int(pay[2]) if pay else None,
            pay_currency=pay[3] if pay else "GBP",
            pay_period=pay[4] if pay else "year",
            openings=int(self.head.get("Openings", "1")),
            law=tuple(place.strip() for place in self.head.get("Law", "").split(",") if place.strip()),
            profile="\n".join(self.profile),
            functions=tuple(self.functions),
            competencies=tuple(competency.done() for competency in self.competencies),
            offers={name: "\n".join(lines) for name, lines in self.offers.items()},
            drawbacks=tuple(self.drawbacks),
        )
