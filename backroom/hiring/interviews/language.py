"""The quiet mark on a note: wording that says what someone is, and not what they said or did."""

from dataclasses import dataclass

from backroom.engines.questions import notes
from backroom.hiring.interviews.models import Note, NoteKind


@dataclass(frozen=True)
class Remark:
    """The first thing found in a note, in words: what, and what to write instead."""

    label: str
    words: str
    message: str
    fix: str


def remark_on(note: Note) -> Remark | None:
    """A quote is the candidate's own words and is never looked at; what was set aside is not used, so neither."""
    if note.kind == NoteKind.QUOTE or note.quarantined_at is not None:
        return None
    return remark_in(note.text)


def remark_in(text: str) -> Remark | None:
    """For an interviewer's own sentences, such as key take-aways."""
    found = notes.check_note(text).findings
    if not found:
        return None
    first = found[0]
    return Remark(first.label, text[first.start : first.end], first.message, first.fix)
