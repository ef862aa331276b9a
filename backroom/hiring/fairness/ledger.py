"""The opportunity ledger of a job, from what was already recorded; nobody fills it in. A fixed number of queries."""

from collections.abc import Iterable
from dataclasses import replace

from django.utils import timezone

from backroom.hiring.fairness.chances import (
    FULL,
    GAP,
    HALF,
    OPEN,
    Answer,
    Chance,
    Conditions,
    Ledger,
    Line,
    Margin,
    away,
)
from backroom.hiring.fairness.facts import Facts, gather
from backroom.hiring.fairness.models import GapAnswer, LedgerMargin
from backroom.hiring.guides import queries as guides
from backroom.hiring.guides.models import Guide
from backroom.hiring.jobs.models import Job
from backroom.hiring.scheduling.setup.models import AgendaStop


def read(job: Job) -> Ledger:
    """Whatever the number of candidates, the same number of queries. Ask policy first."""
    facts = gather(job)
    margin = _margin(job)
    versions = {i.guide_id for one in facts for i in one.held}
    whole = {guide.pk: guide for guide in guides.whole().filter(pk__in=versions)} if versions else {}
    held = [one for one in facts if one.held]
    planned_stops = set(AgendaStop.objects.filter(job=job).values_list("kind", flat=True))
    planned_stops |= {kind for one in held for kind in one.stops}
    lines = tuple(_line(one, held, whole, margin, planned_stops) for one in facts)
    newest = max(whole.values(), key=lambda guide: guide.version, default=None)
    return Ledger(lines, margin, tuple(theme.name for theme in newest.themes.all()) if newest else ())


def _margin(job: Job) -> Margin:
    row = LedgerMargin.objects.filter(job=job).first() or LedgerMargin(job=job)
    return Margin(row.minutes, row.probes)


def _line(one: Facts, held: list[Facts], whole: dict[int, Guide], margin: Margin, stops: set[str]) -> Line:
    state = "held" if one.held else "booked" if one.appointments else "none"
    chances: tuple[Chance, ...] = ()
    if one.held:
        others = [other for other in held if other is not one]
        chances = tuple(_answered(c, one.answers.get(c.aspect)) for c in _chances(one, others, whole, margin, stops))
    themes = tuple((name, round(seconds / 60)) for name, seconds in one.seconds.items())
    decided = hasattr(one.application, "decision")
    name = one.application.candidate.name
    return Line(one.application.pk, name, state, _conditions(one), chances, themes, decided)


def _answered(chance: Chance, answer: GapAnswer | None) -> Chance:
    if chance.mark != GAP or answer is None or answer.seen != chance.gap_seen:
        return chance
    said = Answer(answer.how, answer.text, answer.at, answer.by.name)
    return replace(chance, mark=FULL if answer.how == "closed" else HALF, answer=said)


def _chances(
    one: Facts, others: list[Facts], whole: dict[int, Guide], margin: Margin, stops: set[str]
) -> Iterable[Chance]:
    yield _core(one, whole)
    yield _number(
        "probes", len(one.probes), [len(o.probes) for o in others], margin.probes, "probes were used", "probe"
    )
    yield _number(
        "minutes",
        one.minutes,
        [o.minutes - o.extra for o in others],
        margin.minutes,
        "minutes were spent",
        "minute",
        one.extra,
    )
    short = one.planned - one.minutes
    value = f"{one.minutes} of {one.planned} min"
    if short > margin.minutes:
        said = f"the talk ended {short} minutes before its time"
        yield Chance("planned", value, GAP, f"{short} minutes short", said)
    else:
        yield Chance("planned", value, FULL)
    yield _stop("tour", one, stops, "no tour was offered")
    yield _stop("colleagues", one, stops, "no meeting with colleagues was offered")
    yield _own_questions(one, others, margin)
    yield _arrangement(one)
    versions = sorted({i.guide.version for i in one.held})
    newest = max([guide.version for guide in whole.values()], default=0)
    value = f"version {', '.join(map(str, versions))}"
    if newest in versions:
        yield Chance("guide", value, FULL)
    else:
        said = f"they talked by guide version {versions[-1]}, others by version {newest}"
        yield Chance("guide", value, GAP, f"others: version {newest}", said)


def _core(one: Facts, whole: dict[int, Guide]) -> Chance:
    """A core question counts as asked when the talk turned to its theme, a note lies under it, or a probe was used.
    Later conversations add to the first one's."""
    newest = max((whole[i.guide_id] for i in one.held), key=lambda guide: guide.version)
    codes = {t.code for guide in whole.values() for t in guide.themes.all() if t.pk in one.themes}
    asked, missed = 0, []
    for theme in newest.themes.all():
        for question in theme.questions.all():
            if not question.is_core:
                continue
            if theme.code in codes or one.probes & {probe.pk for probe in question.probes.all()}:
                asked += 1
            else:
                missed.append(theme.name)
    value = f"{asked} of {asked + len(missed)}"
    if not missed:
        return Chance("core", value, FULL)
    names = ", ".join(dict.fromkeys(missed))
    verb = "were" if len(missed) > 1 else "was"
    return Chance("core", value, GAP, f"{names} {verb} not asked", f"{names} {verb} not asked")


def _number(aspect: str, own: int, others: list[int], margin: int, done: str, unit: str, arranged: int = 0) -> Chance:
    apart = away(own - arranged, others, margin)
    note = f"{arranged} were arranged" if arranged else ""
    if not apart:
        return Chance(aspect, str(own), FULL, note)
    way = "fewer" if apart < 0 else "more"
    plural = "" if abs(apart) == 1 else "s"
    detail = f"{abs(apart)} {way} than the others’ middle"
    said = f"{abs(apart)} {way} {unit}{plural} than in the middle of the others: {own} {done}"
    return Chance(aspect, str(own), GAP, f"{detail}; {note}" if note else detail, said)


def _own_questions(one: Facts, others: list[Facts], margin: Margin) -> Chance:
    """What they asked, and the minutes that were theirs, compared among those of whom these are on record."""
    waiting = sum(not q.state for q in one.questions)
    value = f"{len(one.questions) - waiting} of {len(one.questions)} answered" if one.questions else "none sent"
    mark = (HALF if waiting else FULL) if one.questions else OPEN
    detail = f"{waiting} not answered yet" if waiting else ""
    own = one.own_minutes
    if own is None:
        return Chance("own_questions", value, mark, detail)
    time = f"{own} min" if own else "under 1 min"
    value = f"{value} · {time}"
    apart = away(own, [o.own_minutes for o in others if o.own_minutes is not None], margin.minutes)
    if not apart:
        return Chance("own_questions", value, mark, detail)
    way = "fewer" if apart < 0 else "more"
    differs = f"{abs(apart)} min {way} than the others’ middle"
    said = f"{abs(apart)} {way} minutes than in the middle of the others were their own: {time}"
    return Chance("own_questions", value, GAP, f"{differs}; {detail}" if detail else differs, said, gap=time)


def _stop(kind: str, one: Facts, stops: set[str], said: str) -> Chance:
    stop = one.stops.get(kind)
    if stop is None:
        return Chance(kind, "not offered", GAP if kind in stops else OPEN, "", said)
    if stop.as_substitute:
        return Chance(kind, "on a page", HALF, "the online substitute")
    return Chance(kind, f"with {stop.host.first_name}" if stop.host else "offered", FULL)


def _arrangement(one: Facts) -> Chance:
    if not one.arrangements:
        return Chance("arrangement", "none asked", OPEN)
    if any(row.pending for row in one.arrangements):
        return Chance("arrangement", "not arranged", GAP, "", "what they asked for was not arranged")
    return Chance("arrangement", "yes", FULL)


def _conditions(one: Facts) -> Conditions | None:
    if not one.appointments:
        return None
    first = next((row for row in one.appointments if row.pk in {i.pk for i in one.held}), one.appointments[0])
    began = next((i.started_at for i in one.held if i.pk == first.pk), first.starts_at)
    local = timezone.localtime(began)
    hours = (first.starts_at - first.agreed_at).total_seconds() / 3600
    days = round(hours / 24)
    notice = f"{days} day{'' if days == 1 else 's'}" if hours >= 24 else "under a day"
    talk = next((i for i in one.held if i.pk == first.pk), None)
    return Conditions(
        day=f"{local.day} {local:%B}",
        hour=f"{local:%H:%M}",
        mode=first.place.get_kind_display(),
        interviewer=first.interviewer.first_name,
        notice=notice,
        guide=f"version {talk.guide.version}" if talk else "",
    )
