"""Figures over talks: one's own trend for its owner alone, middle values for those who may see them."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from backroom.engines.conversation.metrics.proportion import share
from backroom.engines.findings import Measure
from backroom.hiring.interviews.models import Interview
from backroom.hiring.listening import policy
from backroom.hiring.listening.models import TalkTime
from backroom.people.models import Person


@dataclass(frozen=True)
class Held:
    """One's own conversation in one's own trend."""

    interview: Interview
    at: datetime
    talk_share: float | None
    open: Measure
    figures: dict[str, Any]

    @property
    def talk_percent(self) -> int | None:
        return None if self.talk_share is None else round(100 * self.talk_share)

    @property
    def open_range(self) -> str:
        if self.open.low is None or self.open.high is None:
            return ""
        return f"{100 * self.open.low:.0f} to {100 * self.open.high:.0f} %"


def own_trend(who: Person) -> list[Held]:
    """One's own conversations with a transcript, the oldest first."""
    rows = policy.transcripts_visible_to(who).defer("segments", "voices").order_by("interview__started_at")
    return [
        Held(
            row.interview,
            row.interview.started_at,
            row.figures.get("talk_share"),
            share(row.figures["open"], row.figures["questions"]),
            row.figures,
        )
        for row in rows
    ]


def own_balances(who: Person) -> list[TalkTime]:
    """How long each spoke in one's own conversations, where the two pages counted it; the oldest first."""
    rows = policy.talk_times_visible_to(who).select_related("interview__application__candidate")
    return list(rows.order_by("interview__started_at"))


@dataclass(frozen=True)
class Together:
    """Middle values over all interviewers, in steps of five points, so that one more talk tells nothing of a person."""

    interviews: int
    interviewers: int
    talk_share: int | None
    open_share: int | None
    follow_ups: int | None


def together(who: Person) -> Together | None:
    """None below five conversations of three interviewers, and for everybody who may not see it."""
    if not policy.may_see_together(who):
        return None
    rows = list(policy.figures_to_put_together().values_list("interview__interviewer_id", "figures"))
    return (
        Together(
            len(rows),
            len({person for person, _ in rows}),
            _middle(rows, lambda figures: figures.get("talk_share")),
            _middle(rows, lambda figures: _ratio(figures, "open")),
            _middle(rows, lambda figures: _ratio(figures, "follow_ups")),
        )
        if _enough(rows)
        else None
    )


def _enough(rows: list[tuple[Any, dict[str, Any]]]) -> bool:
    people = {person for person, _ in rows}
    return len(rows) >= policy.INTERVIEWS_AT_LEAST and len(people) >= policy.INTERVIEWERS_AT_LEAST


def _ratio(figures: dict[str, Any], name: str) -> float | None:
    return figures[name] / figures["questions"] if figures["questions"] else None


def _middle(rows: list[tuple[Any, dict[str, Any]]], value_of: Callable[[dict[str, Any]], float | None]) -> int | None:
    """The median in whole steps of five per cent, of rows that have the value, if those are enough by themselves."""
    having = [(person, figures) for person, figures in rows if value_of(figures) is not None]
    if not _enough(having):
        return None
    middle = statistics.median(value for _, figures in having if (value := value_of(figures)) is not None)
    return 5 * round(100 * middle / 5)
