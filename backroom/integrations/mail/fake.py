"""The offline twin: messages become files under the data folder, a folder for each candidate, so that erasing finds them."""

import shutil
import uuid
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

ABOUT = "X-Backroom-About"


class FolderBackend(BaseEmailBackend):
    """Writes each message to var/mail/<candidate or "staff">/<id>.eml."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        for message in email_messages:
            about = str(message.extra_headers.get(ABOUT, "staff"))
            folder = _folder() / about
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            (folder / f"{uuid.uuid4()}.eml").write_bytes(message.message().as_bytes())
        return len(email_messages)


def forget(candidate_id: UUID) -> None:
    shutil.rmtree(_folder() / str(candidate_id), ignore_errors=True)


def kept(candidate_id: UUID) -> list[str]:
    """The messages still lying in the folder, as text."""
    folder = _folder() / str(candidate_id)
    return [file.read_text(encoding="utf-8", errors="replace") for file in sorted(folder.glob("*.eml"))]


def _folder() -> Path:
    return Path(settings.BACKROOM_DATA) / "mail"
