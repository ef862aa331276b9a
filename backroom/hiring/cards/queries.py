"""Reads of the cards: one's own whole, the other's only as far as it was shared."""

from dataclasses import dataclass
from datetime import datetime

from backroom.hiring.candidates.models import Application
from backroom.hiring.cards import policy
from backroom.hiring.cards.models import THEMES, FitCard, FitPart, Found, Side, Weight, Wish
from backroom.hiring.fit.models import Theme
from backroom.people.models import Person


@dataclass(frozen=True)
class WishView:
    """One theme of "What I look for"."""

    theme: Theme
    weight: Weight
    text: str
    shared: bool


@dataclass(frozen=True)
class PartView:
    """One theme of a fit card."""

    theme: Theme
    found: Found
    text: str
    shared: bool


@dataclass(frozen=True)
class CardView:
    """A fit card with its six themes; a theme nothing was said on stands empty."""

    locked: bool
    parts: tuple[PartView, ...]

    @property
    def is_empty(self) -> bool:
        return not any(part.found or part.text for part in self.parts)


def own_wishes(application: Application) -> list[WishView]:
    """For the candidate's own page: every theme, said or not."""
    rows = {row.theme: row for row in Wish.objects.filter(application=application)}
    return [_wish(theme, rows.get(theme)) for theme in THEMES]


def shared_wishes(who: Person, application: Application) -> list[WishView]:
    """For kit and room: what the candidate said may be read."""
    if not policy.may_read_shared_wishes(who, application):
        return []
    rows = {row.theme: row for row in Wish.objects.filter(application=application, shared_at__isnull=False)}
    return [_wish(theme, rows[theme]) for theme in THEMES if theme in rows]


def own_card(application: Application) -> CardView:
    """The candidate's own, for their page."""
    return _card(application, Side.CANDIDATE)


def house_card(who: Person, application: Application) -> CardView | None:
    """The house's, for the one who decides."""
    return _card(application, Side.HOUSE) if policy.may_write_house_card(who, application) else None


def locked_at(application: Application, side: Side) -> datetime | None:
    """When the card that stands now was locked; one that was erased and written anew has its own time."""
    card = FitCard.objects.filter(application=application, side=side).first()
    return card.locked_at if card else None


def both_locked(application: Application) -> bool:
    return FitCard.objects.filter(application=application, locked_at__isnull=False).count() == len(Side)


def shared_parts(application: Application, side: Side) -> list[PartView]:
    """What that side marked as shared. Only for the reveal, whose chapter asks whether it is time."""
    return [part for part in _card(application, side).parts if part.shared and (part.found or part.text)]


def _wish(theme: Theme, row: Wish | None) -> WishView:
    if row is None:
        return WishView(theme, Weight.UNSAID, "", False)
    return WishView(theme, Weight(row.weight), row.text, row.shared_at is not None)


def _card(application: Application, side: Side) -> CardView:
    card = FitCard.objects.filter(application=application, side=side).prefetch_related("parts").first()
    rows = {part.theme: part for part in card.parts.all()} if card else {}
    return CardView(
        card is not None and card.locked_at is not None, tuple(_part(theme, rows.get(theme)) for theme in THEMES)
    )


def _part(theme: Theme, row: FitPart | None) -> PartView:
    return PartView(theme, Found(row.found), row.text, row.shared) if row else PartView(theme, Found.UNSAID, "", False)
