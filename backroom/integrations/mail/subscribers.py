"""Hears what happened and writes to the candidate."""

import logging
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import PrivateLink
from backroom.integrations.mail import client, fake, news
from backroom.records import events
from backroom.records.personal_data import Holder

SUBSCRIBER = "mail"

log = logging.getLogger("backroom.mail")


def start() -> None:
    events.subscribe(SUBSCRIBER, ["link.sent", "letter.published", "retention.noticed", *news.NEWS], hear)


def hear(event: events.Heard) -> None:
    """Safe to repeat: the same message with the same id; an ended link is not mailed any more.
    A server that fails leaves the event waiting; an address that can get no mail does not hold up the others."""
    for letter in _letters(event):
        try:
            client.send(letter)
        except client.Undeliverable as error:
            log.error("the mail of event %s (%s) cannot be delivered: %s", event.seq, event.subject, error)


def _letters(event: events.Heard) -> Iterator[client.Letter]:
    if event.name == "retention.noticed":
        yield from news.of_going(event)
        return
    link = _link_of(event)
    if link is None:
        return
    if event.name == "link.sent":
        yield invitation(link)
    elif event.name == "letter.published":
        yield answer(link, event.seq)
    else:
        yield news.to_candidate(event, link)


def _link_of(event: events.Heard) -> PrivateLink | None:
    if event.name == "link.sent":
        return candidates.usable_link(UUID(event.subject.removeprefix("link:")))
    return candidates.usable_link_of(UUID(event.application))


def invitation(link: PrivateLink) -> client.Letter:
    """The private page, and what it is for."""
    with translation.override(_language(link)):
        subject = _("Your conversation about %(job)s") % {"job": client.line(link.application.job.title)}
        return _letter(link, "private_link", f"link-{link.pk}", subject)


def answer(link: PrivateLink, event: int) -> client.Letter:
    """A letter stands on the private page. What was decided is read there, and is not in the mail."""
    with translation.override(_language(link)):
        subject = _("A letter about %(job)s") % {"job": client.line(link.application.job.title)}
        return _letter(link, "letter_published", f"letter-{event}", subject)


def _language(link: PrivateLink) -> str:
    """What the candidate chose on their page; English before they have."""
    return link.application.candidate.language or "en"


def _letter(link: PrivateLink, template: str, name: str, subject: str) -> client.Letter:
    """The words once, as plain text; the HTML is made from that text."""
    candidate, sender = link.application.candidate, link.sent_by
    job, address = client.line(link.application.job.title), candidates.address_of(link)
    context = {
        "first_name": client.line(candidate.first_name),
        "job": job,
        "company": client.line(settings.BACKROOM_COMPANY),
        "address": address,
        "expires_at": link.expires_at,
        "sender_name": client.line(sender.name),
        "sender_line": client.line(sender.line),
    }
    text = render_to_string(f"mail/{template}.txt", context).strip() + "\n"
    paragraphs = text.strip().split("\n\n")
    return client.Letter(
        about=candidate.pk,
        name=name,
        to=candidate.email,
        reply_name=sender.name,
        reply_to=sender.email,
        subject=subject,
        text=text,
        html=render_to_string("mail/private_link.html", {"paragraphs": paragraphs, "address": address}),
    )


def _export(candidate_id: UUID) -> dict[str, Any]:
    return {"messages": fake.kept(candidate_id)}


def _erase(candidate_id: UUID) -> None:
    fake.forget(candidate_id)


HOLDER = Holder("mail", (), _export, _erase)
