"""Sends one message by Django's mail settings, with clean headers and errors that name nobody."""

import re
import smtplib
import unicodedata
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from email.mime.text import MIMEText
from urllib.parse import urlsplit
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import EmailMultiAlternatives
from django.core.validators import validate_email

TURNERS = re.compile("[\u202a-\u202e\u2066-\u2069]")


class NotSent(Exception):
    """The mail server did not take the message now; it is tried again."""


class Undeliverable(Exception):
    """The message can never arrive at this address; trying again would only hold up the others."""


@dataclass(frozen=True)
class Letter:
    """One message. `about`: the candidate it is about, or nobody. `name` stays the same when it is sent again, so
    that a reader shows one copy. `calendar`: METHOD and the bytes of an iCalendar object that goes with it."""

    about: UUID | None
    name: str
    to: str
    reply_name: str
    reply_to: str
    subject: str
    text: str
    html: str
    calendar: tuple[str, bytes] | None = None


class CandidateMail(EmailMultiAlternatives):
    """A message that knows whom it is about, for the folder that erasure empties. No header tells it to the world."""

    about: UUID | None = None


def send(letter: Letter) -> None:
    """Raises NotSent or Undeliverable, both without a word of the message: what is raised may be logged."""
    if not _is_address(letter.to):
        raise Undeliverable("not a mail address")
    try:
        _message(letter).send()
    except (OSError, ValueError, MessageError) as error:  # SMTPException is an OSError
        raise _named(error) from None


def _message(letter: Letter) -> CandidateMail:
    mail = CandidateMail(
        subject=line(letter.subject),
        body=letter.text,
        to=[letter.to],
        reply_to=_answers_to(letter),
        headers={"Message-ID": f"<{letter.name}@{urlsplit(settings.BACKROOM_URL).hostname}>"},
    )
    mail.attach_alternative(letter.html, "text/html")
    if letter.calendar:
        mail.attach(_invite(*letter.calendar))
    mail.about = letter.about
    return mail


def _invite(method: str, entry: bytes) -> MIMEText:
    """As RFC 6047 asks: text/calendar whose method is that of the object."""
    part = MIMEText(entry.decode(), "calendar", "utf-8")
    part.set_param("method", method)
    part.add_header("Content-Disposition", "attachment", filename="invite.ics")
    return part


def _answers_to(letter: Letter) -> list[str]:
    if not _is_address(letter.reply_to):
        return []
    return [str(Address(line(letter.reply_name), addr_spec=letter.reply_to))]


def line(text: str) -> str:
    """One line of a header: no control, no line break, nothing that turns the reading order."""
    shown = "".join(" " if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") else c for c in text)
    return " ".join(TURNERS.sub("", shown).split())


def _is_address(address: str) -> bool:
    """One address and nothing beside it; a second one after a comma is refused here."""
    try:
        validate_email(address)
    except ValidationError:
        return False
    return True


def _named(error: Exception) -> Exception:
    """Which kind of failure, by type and code; a server's own words may repeat the address."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        codes = [code for code, _words in error.recipients.values()]
        final = all(500 <= code < 600 for code in codes)
        return (Undeliverable if final else NotSent)(f"recipient refused {codes}")
    if isinstance(error, smtplib.SMTPDataError) and 500 <= error.smtp_code < 600:
        return Undeliverable(f"message refused [{error.smtp_code}]")
    if isinstance(error, smtplib.SMTPResponseException):
        return NotSent(f"{type(error).__name__} [{error.smtp_code}]")
    if isinstance(error, OSError):
        return NotSent(type(error).__name__)
    return Undeliverable(type(error).__name__)
