"""Writes of the cards: wishes saved and shared, fit cards saved, locked, erased."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from backroom.hiring.candidates.models import Application, PrivateLink
from backroom.hiring.cards import policy
from backroom.hiring.cards.models import THEMES, FitCard, FitPart, Found, Side, Weight, Wish
from backroom.people.models import Person
from backroom.records import clock, events, turns
from backroom.records.refusals import Refused, demand


class CardLocked(Refused):
    """This card is locked, so that neither side can fit its words to the other's. It can still be erased."""


class NothingWritten(Refused):
    """The card is still empty. Say something on one theme, then lock it."""


@dataclass(frozen=True)
class Said:
    """What is said on one theme: a choice, words, and whether the other side may read it."""

    choice: str = ""
    text: str = ""
    shared: bool = False


def save_wishes(*, by: PrivateLink, wishes: Mapping[str, Said]) -> None:
    """The whole card "What I look for" as it stands now; a theme without words and weight is taken off it."""
    with turns.take(by):
        demand(policy.may_write_own_card(by))
        application, now = by.application, clock.now()
        kept = {wish.theme: wish for wish in Wish.objects.filter(application=application)}
        for theme in THEMES:
            said, row = wishes.get(theme, Said()), kept.get(theme)
            if not (said.choice or said.text.strip()):
                if row:
                    row.delete()
                continue
            row = row or Wish(application=application, key_id=application.key_id, theme=theme)
            row.weight = said.choice if said.choice in Weight.values else ""
            row.text, row.saved_at = said.text.strip(), now
            row.shared_at = (row.shared_at or now) if said.shared else None
            row.save()
        _record("wishes.saved", by, application)


def save_own_card(*, by: PrivateLink, parts: Mapping[str, Said], lock: bool = False) -> None:
    """The candidate's fit card. It plays no part in the decision and nobody else reads it before a reveal."""
    with turns.take(by):
        demand(policy.may_write_own_card(by))
        _save_card(by, by.application, Side.CANDIDATE, parts, lock, None)


def save_house_card(*, by: Person, application: Application, parts: Mapping[str, Said], lock: bool = False) -> None:
    """The house's: what it can offer this person, theme by theme."""
    with turns.take(application.candidate):
        demand(policy.may_write_house_card(by, application))
        _save_card(by, application, Side.HOUSE, parts, lock, by)


def erase_own_card(*, by: PrivateLink) -> None:
    """The candidate's card and wishes are gone at once, locked or not."""
    with turns.take(by):
        demand(policy.may_write_own_card(by))
        FitCard.objects.filter(application=by.application, side=Side.CANDIDATE).delete()
        Wish.objects.filter(application=by.application).delete()
        _record("fit_card.erased", by, by.application)


def _save_card(
    by: PrivateLink | Person,
    application: Application,
    side: Side,
    parts: Mapping[str, Said],
    lock: bool,
    person: Person | None,
) -> None:
    now = clock.now()
    card = FitCard.objects.filter(application=application, side=side).first()
    card = card or FitCard(application=application, side=side)
    if card.locked_at:
        raise CardLocked
    said = [(theme, parts[theme]) for theme in THEMES if theme in parts]
    if lock and not any(part.choice or part.text.strip() for _, part in said):
        raise NothingWritten
    card.saved_at, card.saved_by, card.locked_at = now, person, now if lock else None
    card.save()
    _write_parts(card, application, said)
    _record("fit_card.locked" if lock else "fit_card.saved", by, application, side=side)


def _write_parts(card: FitCard, application: Application, said: Iterable[tuple[str, Said]]) -> None:
    kept = {part.theme: part for part in card.parts.all()}
    for theme, part in said:
        row = kept.get(theme) or FitPart(card=card, key_id=application.key_id, theme=theme)
        row.found = part.choice if part.choice in Found.values else ""
        row.text, row.shared = part.text.strip(), part.shared
        row.save()


def _record(name: str, by: events.Actor, application: Application, **facts: events.Fact) -> None:
    events.record(name, by=by, subject=application.subject, job=application.job_id, application=application.pk, **facts)
