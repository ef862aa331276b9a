"""Sends one message by Django's mail settings."""

from uuid import UUID

from django.core.mail import EmailMessage

from backroom.integrations.mail.fake import ABOUT


def send(*, to: str, subject: str, text: str, message_id: str, about: UUID) -> None:
    """`message_id` stays the same when a message is sent again, so that a mail reader shows one copy."""
    headers = {"Message-ID": f"<{message_id}@backroom.invalid>", ABOUT: str(about)}
    EmailMessage(subject=subject, body=text, to=[to], headers=headers).send()
