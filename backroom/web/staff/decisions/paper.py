"""The memo on paper: its words as plain data, set by Typst. Data never becomes markup and never touches a disk."""

import json
import re
from pathlib import Path
from typing import Any

from django.utils import timezone

from backroom.engines.times import zones as clocks
from backroom.hiring.decisions.memos import Memo, SameChance
from backroom.hiring.decisions.models import Disposition, Outcome
from backroom.hiring.evidence.queries import RatingView
from backroom.hiring.interviews.queries import ThemeState
from backroom.web.parts import words, zones

TEMPLATE = Path(__file__).parent / "memo.typ"
# What cannot be printed, and marks that turn the reading order of what follows.
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
# Typst sets a word that is longer than its line over the edge of the paper: a place to break is put in.
LONG = re.compile(r"\S{40}(?=\S)")
PROMISE = "No score was computed and no software recommended anyone."


def title(memo: Memo) -> str:
    name, post, decision = memo.application.candidate.name, memo.job.title, memo.decision
    if decision.outcome == Outcome.HIRE:
        return f"We offer the post of {post} to {name}"
    if decision.disposition == Disposition.CANDIDATE_DECLINED:
        return f"{name} declined the post of {post}"
    if decision.disposition == Disposition.WE_DECLINED:
        return f"We do not offer the post of {post} to {name}"
    return f"The application of {name} for the post of {post} is closed"


def seal(memo: Memo) -> str:
    """The event's number and the beginning of its hash, in groups that can be read out."""
    if memo.record is None:
        return ""
    number, digest = memo.record
    return f"Record {number} of the log, chain {' '.join(digest[i : i + 4] for i in range(0, 16, 4))}."


def zone() -> str:
    """A memo is read far from the clocks that its times were read off."""
    return zones.all_times()


def data(memo: Memo, company: str) -> dict[str, Any]:
    decision = memo.decision
    return _clean(
        {
            "company": company,
            "versions": f"Decision memo · guide {decision.rested_on['guide']}, rubric {decision.rested_on['rubric']}",
            "title": title(memo),
            "lead": f"Decided by {decision.decided_by.name} on {_when(decision.decided_at)}.",
            "talk": f"{memo.interview.interviewer.name} talked with {memo.application.candidate.name} on "
            f"{_when(memo.interview.started_at)}.",
            "zone": zone(),
            "outcome": decision.get_outcome_display().capitalize(),
            "disposition": decision.get_disposition_display() if decision.disposition else "",
            "disposition_reason": decision.disposition_reason,
            "summary": decision.summary,
            "rows": [
                {
                    "name": row.name,
                    "levels": [_level(rating) for rating in row.ratings],
                    "amended": [line for rating in row.ratings for line in _amendments(rating)],
                    "anchors": [f"{level}: {text}" for level, text in sorted(row.anchors.items())],
                    "reason": row.reason,
                    "evidence": [
                        {
                            "text": words.quoted(piece.text) if piece.kind == "quote" else piece.text,
                            "quote": piece.kind == "quote",
                            "source": f"{piece.kind}, {_when(piece.at)}, filed by {piece.filed_by}",
                        }
                        for piece in row.evidence
                    ],
                }
                for row in memo.rows
            ],
            "scorecards": [
                {"who": f"{card.rater}, {card.recommendation}", "text": card.takeaways} for card in memo.scorecards
            ],
            "differences": list(memo.differences),
            "debrief": memo.debrief.text if memo.debrief else "",
            "themes": themes(memo),
            "same_chance": [[chance.name, _chance(chance)] for chance in memo.same_chance],
            "gaps": list(memo.gaps),
            "owed": owed(memo),
            "later": [
                f"{entry.competency}: {entry.rater} changed the rating to {_said(entry.amendment.level)} on "
                f"{_when(entry.amendment.at)}. {entry.amendment.reason}"
                for entry in memo.later
            ],
            "unseen": unseen(memo),
            "signed": decision.decided_by.name,
            "seal": f"{seal(memo)} Check it with backroom verify. {PROMISE}".strip(),
        }
    )


def owed(memo: Memo) -> list[str]:
    """Answers owed and promises, with where they stand."""
    lines = [
        f"{question.text} {question.owner.name} answers by {words.day_year(question.due_on)}."
        for question in memo.owed
        if question.owner and question.due_on
    ]
    state = {"agreed": "confirmed by both", "disputed": "disputed", "waiting": "not confirmed yet"}
    lines += [f"{str(view.kind.label).capitalize()}: {view.text} ({state[view.state]})" for view in memo.promises]
    return lines


def themes(memo: Memo) -> list[list[str]]:
    """For each theme: its name, the time it took, how it was asked further."""
    return [[theme.name, _minutes(theme), _probes(theme)] for theme in memo.themes]


def _chance(chance: SameChance) -> str:
    if not chance.reason:
        return f"{chance.value}, {chance.detail}" if chance.detail else chance.value
    return f"{chance.value}. {'Closed with a follow-up' if chance.how == 'closed' else 'The reason'}: {chance.reason}"


def unseen(memo: Memo) -> str:
    if not memo.unseen:
        return ""
    return (
        f"{words.number(memo.unseen).capitalize()} of the ratings it rests on are not shown: "
        "a scorecard of this application is open."
    )


def pdf(content: dict[str, Any]) -> bytes:
    import typst

    # Read from the template's own folder alone; the words go in beside it, as one string of JSON.
    made: bytes = typst.compile(
        str(TEMPLATE), root=str(TEMPLATE.parent), format="pdf", sys_inputs={"memo": json.dumps(content)}
    )
    return made


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return LONG.sub("\\g<0>\u200b", UNPRINTABLE.sub("", value))
    if isinstance(value, dict):
        return {key: _clean(inner) for key, inner in value.items()}
    return [_clean(inner) for inner in value] if isinstance(value, list) else value


def _when(moment: Any) -> str:
    local = timezone.localtime(moment)
    return f"{words.day_year(local)}, {clocks.clock(local)}"


def _said(level: int | None) -> str:
    return "no evidence" if level is None else str(level)


def _level(rating: RatingView) -> str:
    return f"{rating.rater} {_said(rating.level)}"


def _amendments(rating: RatingView) -> list[str]:
    if not rating.amendments:
        return []
    lines = [f"{rating.rater} first gave {_said(rating.submitted_level)}."]
    lines += [f"Amended to {_said(a.level)} on {_when(a.at)}: {a.reason}" for a in rating.amendments]
    return lines


def _minutes(theme: ThemeState) -> str:
    return f"{round(theme.seconds / 60)} min" if theme.touched else "–"


def _probes(theme: ThemeState) -> str:
    if not theme.touched:
        return "not talked about"
    return f"{theme.probes_used} of {theme.probes_planned} probes"
