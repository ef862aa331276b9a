"""The offline twin: messages become files in the data folder, one folder for each candidate, which erasing removes."""

import os
import re
import shutil
import uuid
from collections.abc import Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage as ParsedMessage
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

STAFF = "staff"


class FolderBackend(BaseEmailBackend):
    """Writes each message to <data>/mail/<candidate or "staff">/<its name>.eml; sent again, it takes its own place."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        for message in email_messages:
            about = getattr(message, "about", None)
            folder = _folder() / (str(UUID(str(about))) if about else STAFF)
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            _write(folder / f"{_name(message)}.eml", message.message().as_bytes())
        return len(email_messages)


def forget(candidate_id: UUID) -> None:
    folder = _of(candidate_id)
    if folder.exists():
        shutil.rmtree(folder)


def kept(candidate_id: UUID) -> list[dict[str, str]]:
    """The messages still lying in the folder, readable."""
    found = []
    for file in sorted(_of(candidate_id).glob("*.eml")):
        message = message_from_bytes(file.read_bytes(), policy=policy.default)
        assert isinstance(message, ParsedMessage)
        body = message.get_body(("plain",))
        found.append(
            {
                "sent": str(message["Date"]),
                "to": str(message["To"]),
                "subject": str(message["Subject"]),
                "text": body.get_content() if body else "",
            }
        )
    return found


def _of(candidate_id: UUID) -> Path:
    return _folder() / str(candidate_id)


def _folder() -> Path:
    return Path(settings.BACKROOM_DATA) / "mail"


def _name(message: EmailMessage) -> str:
    """From the Message-ID, when the sender gave it one."""
    own = str(message.extra_headers.get("Message-ID", "")).strip("<>").partition("@")[0]
    return own if re.fullmatch(r"[a-z0-9-]{1,80}", own) else str(uuid.uuid4())


def _write(file: Path, content: bytes) -> None:
    """Whole or not at all; for the owner alone."""
    fresh = file.with_suffix(f".{uuid.uuid4().hex}")
    with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
        stream.write(content)
    fresh.replace(file)
