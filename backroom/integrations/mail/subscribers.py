"""Hears what happened and writes to the candidate."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.template.loader import render_to_string

from backroom.hiring.candidates import queries as candidates
from backroom.integrations.mail import client, fake
from backroom.records import encryption, events
from backroom.records.personal_data import Holder

SUBSCRIBER = "mail"


def start() -> None:
    events.subscribe(SUBSCRIBER, ["link.sent"], hear)


def hear(event: events.Heard) -> None:
    """Safe to repeat: the same message with the same id; an ended link is not mailed any more."""
    link = candidates.usable_link(UUID(event.subject.removeprefix("link:")))
    if link is None:
        return
    candidate, job = link.application.candidate, link.application.job
    text = render_to_string(
        "mail/private_link.txt",
        {
            "first_name": candidate.first_name,
            "job": job.title,
            "company": settings.BACKROOM_COMPANY,
            "address": link_address(link.pk),
            "expires_at": link.expires_at,
            "sender": link.sent_by,
        },
    )
    client.send(
        to=candidate.email,
        subject=f"Your conversation about {job.title}",
        text=text,
        message_id=f"link-{link.pk}",
        about=candidate.pk,
    )


def link_address(link_id: UUID) -> str:
    return f"{settings.BACKROOM_URL}/c/{encryption.link_token(link_id)}/"


def _export(candidate_id: UUID) -> dict[str, Any]:
    return {"messages": fake.kept(candidate_id)}


def _erase(candidate_id: UUID) -> None:
    fake.forget(candidate_id)


HOLDER = Holder("mail", (), _export, _erase)
