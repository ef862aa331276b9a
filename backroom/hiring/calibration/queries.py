"""Reads of calibration: one's own round with the key, and figures over enough raters."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from django.db.models import Count

from backroom.engines.fairness import agreement, rating_table, severity
from backroom.engines.findings import Measure
from backroom.hiring.calibration import policy
from backroom.hiring.calibration.models import CalibrationRating
from backroom.hiring.calibration.vignettes import Vignette, asked_in, quarter_of
from backroom.people.models import Person


@dataclass(frozen=True)
class Rated:
    """One answer with one's own level. `others`: the middle of theirs, None while they are too few."""

    vignette: Vignette
    level: int
    others: float | None

    @property
    def apart(self) -> int:
        return self.level - self.vignette.key


@dataclass(frozen=True)
class Round:
    """One's own quarter. `rated` is empty until every answer has a level: the key comes last."""

    quarter: str
    todo: tuple[Vignette, ...]
    asked: int
    rated: tuple[Rated, ...]
    severity: Measure | None

    @property
    def apart(self) -> float:
        """Mean distance to the key, in levels."""
        return sum(abs(one.apart) for one in self.rated) / len(self.rated)

    @property
    def leaning(self) -> float:
        """Mean difference to the key: below nought stricter, above more lenient."""
        return sum(one.apart for one in self.rated) / len(self.rated)


@dataclass(frozen=True)
class Together:
    """Over everybody who has rated the whole set, in steps of three raters."""

    quarter: str
    raters: int
    answers: int
    apart: tuple[tuple[str, float], ...]  # competency, mean distance to the key
    alpha: Measure
    icc: Measure


def own_round(who: Person, today: date) -> Round:
    quarter = quarter_of(today)
    asked = asked_in(quarter)
    own = {row.vignette: row.level for row in policy.ratings_visible_to(who).filter(quarter=quarter)}
    todo = tuple(one for one in asked if one.code not in own)
    if todo:
        return Round(quarter, todo, len(asked), (), None)
    others = _whole(quarter, without=who)
    rated = tuple(
        Rated(one, own[one.code], median(row[one.code] for row in others.values()) if others else None) for one in asked
    )
    return Round(quarter, (), len(asked), rated, _severity(own, others))


def waits_for(who: Person, today: date) -> int:
    """How many answers wait for this colleague this quarter."""
    if not policy.may_rate(who):
        return 0
    quarter = quarter_of(today)
    codes = {one.code for one in asked_in(quarter)}
    return len(codes) - policy.ratings_visible_to(who).filter(quarter=quarter, vignette__in=codes).count()


def has_rated_a_whole_set(who: Person) -> bool:
    rows = policy.ratings_visible_to(who).values("quarter").annotate(n=Count("pk")).values_list("quarter", "n")
    return any(n >= len(asked_in(quarter)) for quarter, n in rows)


def together(who: Person, today: date) -> Together | None:
    """This quarter's, or else the last one's. None below three raters, and for everybody who may not see it."""
    if not policy.may_see_together(who):
        return None
    quarter = quarter_of(today)
    rows = _whole(quarter)
    if not rows:  # the last quarter's stand until this one's are enough
        quarter = quarter_of(today.replace(day=1) - timedelta(days=1 + 31 * ((today.month - 1) % 3)))
        rows = _whole(quarter)
    if not rows:
        return None
    asked = asked_in(quarter)
    by_competency: dict[str, list[int]] = defaultdict(list)
    for row in rows.values():
        for one in asked:
            by_competency[one.competency.name].append(abs(row[one.code] - one.key))
    report = agreement.analyse(_table(list(rows.values())), "ordinal")
    apart = tuple((name, sum(steps) / len(steps)) for name, steps in by_competency.items())
    return Together(quarter, len(rows), len(asked), apart, report.krippendorff_alpha, report.icc["2,1"])


def _whole(quarter: str, without: Person | None = None) -> dict[object, dict[str, int]]:
    """Levels of those who rated the whole set, the first ones, a multiple of AT_LEAST of them; nobody below that."""
    codes = {one.code for one in asked_in(quarter)}
    rows: dict[object, dict[str, int]] = defaultdict(dict)
    done: dict[object, CalibrationRating] = {}
    for row in policy.ratings_to_put_together(quarter).filter(vignette__in=codes).order_by("at", "pk"):
        if without is None or row.person_id != without.pk:
            rows[row.person_id][row.vignette] = row.level
            done[row.person_id] = row
    whole = sorted((p for p in rows if len(rows[p]) == len(codes)), key=lambda p: (done[p].at, done[p].pk))
    return {person: rows[person] for person in whole[: len(whole) - len(whole) % policy.AT_LEAST]}


def _table(rows: list[dict[str, int]]) -> rating_table.RatingTable:
    cells = [(code, rater, level) for rater, row in enumerate(rows) for code, level in row.items()]
    return rating_table.of_columns([c for c, _, _ in cells], [r for _, r, _ in cells], [v for _, _, v in cells])


def _severity(own: dict[str, int], others: dict[object, dict[str, int]]) -> Measure | None:
    """One's own strictness, which talks alone cannot show: there, each candidate has one interviewer."""
    if not others:
        return None
    codes = next(iter(others.values())).keys()
    table = _table([{code: own[code] for code in codes}, *others.values()])
    return severity.leniency(table)["0"]
