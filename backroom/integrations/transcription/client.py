"""Speaks to faster-whisper: one track of sound in, pieces of text with times out. Loads no model but the one named."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

NEEDED = ("model.bin", "config.json", "tokenizer.json")


class NotSetUp(Exception):
    """Transcription is not set up here."""


class ModelMissing(NotSetUp):
    """The folder of BACKROOM_TRANSCRIPTION_MODEL does not hold a model in CTranslate2's form. It needs:"""


class ExtraMissing(NotSetUp):
    """Transcription needs an extra: install backroom[transcription], then start again."""


class Unreadable(Exception):
    """This track cannot be read as sound; trying again will not help."""


@dataclass(frozen=True)
class Piece:
    """What was heard from `start` to `end`, in seconds of the track."""

    start: float
    end: float
    text: str


class Whisper:
    """One model in memory, used by one thread at a time. It never looks anything up outside its folder."""

    def __init__(self, folder: Path) -> None:
        """Raises ExtraMissing without faster-whisper, ModelMissing with the names of the files that are not there."""
        missing = [name for name in NEEDED if not (folder / name).is_file()]
        if missing:
            raise ModelMissing(f"{ModelMissing.__doc__} {', '.join(missing)}")
        try:
            from faster_whisper import WhisperModel
        except ImportError as error:
            raise ExtraMissing(ExtraMissing.__doc__) from error
        try:
            self._model: Any = WhisperModel(str(folder), device="cpu", local_files_only=True)
        except (RuntimeError, ValueError, OSError) as error:
            raise ModelMissing(f"The model cannot be loaded: {error}") from error

    def transcribe(self, sound: BinaryIO, alive: Callable[[], None], language: str | None = None) -> list[Piece]:
        """The pieces in order of time; `alive` is called after each, so that a lease can be renewed.

        `language` is a code such as "en"; None lets the model guess. Raises Unreadable for what is no sound.
        """
        from av.error import FFmpegError  # comes with faster-whisper

        found = []
        try:
            # Without chance: a second try at the same track finds the same words.
            pieces, _about = self._model.transcribe(
                sound, language=language, condition_on_previous_text=False, temperature=0.0
            )
            for piece in pieces:
                alive()
                text = piece.text.replace("\ufffd", "").strip()
                if text:
                    found.append(Piece(max(0.0, piece.start), max(piece.start, piece.end), text))
        except (FFmpegError, IndexError) as error:
            raise Unreadable(type(error).__name__) from None
        return found
