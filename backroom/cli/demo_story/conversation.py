"""The conversation itself: themes in the order they came up, probes, notes as typed, the candidate's questions."""

import uuid
from datetime import datetime, timedelta
from pathlib import Path

from backroom.cli.demo_story.acts import MINUTE, Entry, Talk
from backroom.hiring.fit import actions as fit
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.interviews.consent import Purpose
from backroom.hiring.listening import actions as listening

PROBES_APART = timedelta(seconds=40)
A_QUESTION = 3 * MINUTE


def tell(talk: Talk) -> None:
    if "transcript" in talk.entry:
        talk.in_turn(talk.at(-1, "18:10"), 9 * MINUTE, [(_agree, "manager"), (_agree, "link")])
        talk.act(talk.end + 9 * MINUTE, _attach)
    talk.act(talk.start, _begin)
    for index, note in enumerate(talk.entry["notes"]):
        at = talk.start + note["minute"] * MINUTE
        talk.act(at, _note, index, note, at)
        if note.get("aside"):
            talk.act(at + MINUTE, _set_aside, index)
    used = talk.entry["probes_used"]
    for code, at in _turns(talk).items():
        talk.act(at, _touch, code, at)
        talk.in_turn(at + PROBES_APART, PROBES_APART, [(_probe, code, kind) for kind in used.get(code, ())])
    if asked := talk.entry["own_questions"]:
        at = max([talk.end - len(asked) * A_QUESTION, *_turns(talk).values()])
        talk.act(at, _own_time, at)
    answered = [(_answer, question["text"]) for question in asked if question["answered"]]
    talk.in_turn(talk.end - 4 * MINUTE, MINUTE, answered)
    talk.act(talk.end, _close)


def _turns(talk: Talk) -> dict[str, datetime]:
    """When the talk came to each theme: shortly before its first note; themes without a note come last."""
    turns: dict[str, datetime] = {}
    before = 1
    for note in talk.entry["notes"]:
        if note["theme"] not in turns:
            turns[note["theme"]] = talk.start + max(before, note["minute"] - 2) * MINUTE
        before = note["minute"]
    for code in talk.entry["probes_used"]:
        if code not in turns:
            before += 3
            turns[code] = talk.start + before * MINUTE
    return turns


def _id(talk: Talk, words: str) -> uuid.UUID:
    return uuid.uuid5(talk.interview.pk, words)


def _begin(talk: Talk) -> None:
    talk.interview = interviews.start_interview(by=talk.manager, appointment=talk.appointment)
    talk.themes = {theme.competency_code: theme for theme in talk.interview.guide.themes.all()}


def _note(talk: Talk, index: int, note: Entry, at: datetime) -> None:
    talk.notes[index] = interviews.save_note(
        by=talk.manager,
        interview=talk.interview,
        note_id=_id(talk, f"note {index}"),
        text=note["text"],
        kind=note["kind"],
        at=at,
        edition=1,
        theme=talk.themes[note["theme"]],
    )


def _set_aside(talk: Talk, index: int) -> None:
    note = talk.notes[index]
    talk.notes[index] = interviews.set_aside(by=talk.manager, interview=talk.interview, note_id=note.pk, aside=True)


def _touch(talk: Talk, code: str, at: datetime) -> None:
    theme, touch_id = talk.themes[code], _id(talk, f"theme {code}")
    interviews.touch_theme(by=talk.manager, interview=talk.interview, theme=theme, touch_id=touch_id, at=at)


def _own_time(talk: Talk, at: datetime) -> None:
    touch_id = _id(talk, "own time")
    interviews.touch_theme(by=talk.manager, interview=talk.interview, theme=None, touch_id=touch_id, at=at)


def _probe(talk: Talk, code: str, kind: str) -> None:
    planned = [probe for question in talk.themes[code].questions.all() for probe in question.probes.all()]
    probe = next(probe for probe in planned if probe.kind == kind)
    interviews.use_probe(by=talk.manager, interview=talk.interview, probe=probe, used=True)


def _answer(talk: Talk, text: str) -> None:
    fit.answer_question(by=talk.manager, question=talk.questions[text], answered=True)


def _agree(talk: Talk, who: str) -> None:
    """One of the two says yes to a transcript."""
    interviews.answer_consent(
        by=getattr(talk, who), appointment=talk.appointment, purpose=Purpose.TRANSCRIPT, agreed=True
    )


def _attach(talk: Talk) -> None:
    content = (Path(__file__).parent / talk.entry["transcript"]).read_bytes()
    listening.attach_transcript(by=talk.manager, interview=talk.interview, content=content)


def _close(talk: Talk) -> None:
    interviews.end_interview(by=talk.manager, interview=talk.interview)
