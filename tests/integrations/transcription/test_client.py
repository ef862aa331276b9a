"""The model is loaded from the folder that was named and from nowhere else; what is no sound is said to be none."""

import io
import math
import struct
import sys
import wave

import pytest

from backroom.integrations.transcription import client
from tests.integrations.transcription import tiny_model


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tiny_model.build(tmp_path_factory.mktemp("models") / "tiny")


def sound(seconds=2.0, rate=16_000):
    made = io.BytesIO()
    with wave.open(made, "wb") as track:
        track.setnchannels(1)
        track.setsampwidth(2)
        track.setframerate(rate)
        wanted = (int(9000 * math.sin(i / 9) * math.sin(i / 4000)) for i in range(int(seconds * rate)))
        track.writeframes(b"".join(struct.pack("<h", value) for value in wanted))
    made.seek(0)
    return made


def test_a_track_becomes_pieces_with_times(folder):
    """What the random model hears differs from build to build; that its pieces are well formed does not."""
    beats: list[int] = []
    pieces = client.Whisper(folder).transcribe(sound(), lambda: beats.append(1), "en")
    assert len(beats) >= len(pieces)
    assert all(0 <= piece.start <= piece.end and piece.text for piece in pieces)


@pytest.mark.parametrize("content", [b"", b"not a sound", b"RIFF\x00\x00\x00\x00WAVE"])
def test_what_is_no_sound_is_refused(folder, content):
    with pytest.raises(client.Unreadable):
        client.Whisper(folder).transcribe(io.BytesIO(content), lambda: None)


def test_missing_files_are_named(folder, tmp_path):
    with pytest.raises(client.ModelMissing, match=r"model\.bin, config\.json, tokenizer\.json"):
        client.Whisper(tmp_path)
    (tmp_path / "broken").mkdir()
    for name in client.NEEDED:
        (tmp_path / "broken" / name).write_bytes((folder / name).read_bytes()[:100])
    with pytest.raises(client.NotSetUp):
        client.Whisper(tmp_path / "broken")


def test_a_missing_extra_is_said(folder, monkeypatch):
    monkeypatch.setitem(sys.modules, "faster_whisper", None)
    with pytest.raises(client.ExtraMissing, match="transcription"):
        client.Whisper(folder)


def test_a_lost_lease_ends_the_work(folder):
    class Lost(Exception):
        pass

    def lost():
        raise Lost

    model = client.Whisper(folder)
    if model.transcribe(sound(), lambda: None, "en"):
        with pytest.raises(Lost):
            model.transcribe(sound(), lost, "en")
    else:
        pytest.fail("the tiny model is expected to hear something")
