"""Reads of candidates and applications, arrangements without their reasons, and private links."""

import hmac
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from django.conf import settings
from django.db.models import F, QuerySet

from backroom.hiring.candidates import policy
from backroom.hiring.candidates.models import Application, Arrangement, Candidate, PrivateLink
from backroom.people.models import Person
from backroom.records import encryption


@dataclass(frozen=True)
class ArrangementView:
    """What everyone but the people partner may know: what is arranged, or that it is being seen to."""

    arranged: str
    extra_minutes: int
    pending: bool


def applications_of(who: Person) -> QuerySet[Application]:
    return policy.visible_to(who).select_related("candidate", "job").prefetch_related("job__team")


def arrangements_for(application_ids: list[UUID]) -> dict[UUID, list[ArrangementView]]:
    """By application, in one query; the reason's column is not even read."""
    rows = Arrangement.objects.filter(application_id__in=application_ids).defer("reason", "wish")
    found: dict[UUID, list[ArrangementView]] = {}
    for row in rows:
        view = ArrangementView(row.arranged, row.extra_minutes, row.arranged_at is None)
        found.setdefault(row.application_id, []).append(view)
    return found


@dataclass(frozen=True)
class OwnArrangement:
    """A request as the candidate's own page shows it. The reason is not read back, not even there."""

    wish: str
    arranged: str
    extra_minutes: int
    pending: bool


def own_arrangements(application: Application) -> list[OwnArrangement]:
    """For the candidate's own page, in the order they asked."""
    rows = application.arrangements.defer("reason")
    return [OwnArrangement(row.wish, row.arranged, row.extra_minutes, row.arranged_at is None) for row in rows]


def requests_for(who: Person) -> QuerySet[Arrangement]:
    """For the people partner: with wish and reason, the open ones first."""
    rows = policy.reasons_visible_to(who).select_related("application__candidate", "application__job", "arranged_by")
    return rows.order_by(F("arranged_at").asc(nulls_first=True), "requested_at")


def candidate_by_mail(email: str) -> Candidate | None:
    return Candidate.objects.filter(email_index=mail_index(email), erased_at=None).first()


def mail_index(email: str) -> str:
    return encryption.blind_index("mail", email.strip().casefold())


def token_hash(token: str) -> str:
    return sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def link_by_token(token: str) -> PrivateLink | None:
    """The usable link that this secret opens, or None. Takes the same way for a wrong secret as for an ended link."""
    found = token_hash(token)
    link = _links().filter(token_hash=found).first()
    if link is None or not hmac.compare_digest(link.token_hash, found) or not policy.may_use_link(link):
        return None
    return link


def usable_link(link_id: UUID) -> PrivateLink | None:
    link = _links().filter(pk=link_id).first()
    return link if link and policy.may_use_link(link) else None


def usable_link_of(application_id: UUID) -> PrivateLink | None:
    """The link by which this application's candidate can come in now, if there is one."""
    link = _links().filter(application_id=application_id, revoked_at=None).order_by("-sent_at").first()
    return link if link and policy.may_use_link(link) else None


def newest_link(application: Application) -> PrivateLink | None:
    return application.links.order_by("-sent_at").first()


@dataclass(frozen=True)
class LinkState:
    """Where a candidate's private link stands, for the page of the application."""

    sent_at: datetime
    opened_at: datetime | None
    expires_at: datetime
    usable: bool


def link_states(application_ids: list[UUID]) -> dict[UUID, LinkState]:
    """By application, the newest link's state, in one query."""
    rows = _links().filter(application_id__in=application_ids).order_by("sent_at")
    return {
        link.application_id: LinkState(link.sent_at, link.opened_at, link.expires_at, policy.may_use_link(link))
        for link in rows
    }


def link_address(who: Person, application: Application) -> str:
    """The address behind the newest link, for whoever may send it, while nobody has opened it and no mail brings it.

    Once opened, what stands behind it is the candidate's own, and nobody else comes in by that address.
    """
    link = newest_link(application) if policy.may_send_link(who, application) else None
    if link is None or link.opened_at or settings.BACKROOM_DELIVERS_MAIL or not policy.may_use_link(link):
        return ""
    return address_of(link)


def address_of(link: PrivateLink) -> str:
    """With its secret in it: for the candidate's mail, and for whoever may send the link."""
    return f"{settings.BACKROOM_URL}/c/{encryption.link_token(link.pk)}/"


def _links() -> QuerySet[PrivateLink]:
    return PrivateLink.objects.select_related("application__candidate", "application__job")
