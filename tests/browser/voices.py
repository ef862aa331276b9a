"""Speech whose seconds are known: sentences by espeak-ng, cut to their sound, with known quiet between."""

import shutil
import subprocess
import wave
from pathlib import Path

import numpy
import pytest
from numpy.typing import NDArray

RATE = 22_050  # as espeak-ng speaks
QUIET = 0.0005  # of full scale: a room is never silent


def say(text: str, voice: str, folder: Path) -> NDArray[numpy.float64]:
    """One sentence from its first to its last audible moment, at half of full scale."""
    program = shutil.which("espeak-ng")
    if not program:
        pytest.skip("no espeak-ng here; on Debian: sudo apt-get install espeak-ng")
    file = folder / "sentence.wav"
    subprocess.run([program, "-v", voice, "-s", "160", "-w", str(file), text], check=True)
    with wave.open(str(file)) as read:
        assert read.getframerate() == RATE
        sound = numpy.frombuffer(read.readframes(read.getnframes()), "<i2") / 32_768
    heard = numpy.flatnonzero(numpy.abs(sound) > 0.01 * numpy.abs(sound).max())
    cut = sound[heard[0] : heard[-1] + 1]
    return numpy.asarray(cut / numpy.abs(cut).max() / 2)


def speech(file: Path, texts: list[str], voice: str, lead: float, gap: float) -> float:
    """Writes the file; the seconds of speech in it."""
    noise = numpy.random.default_rng(1)

    def quiet(seconds: float) -> NDArray[numpy.float64]:
        return noise.normal(0, QUIET, int(seconds * RATE))

    spoken = [say(text, voice, file.parent) for text in texts]
    parts = [quiet(lead)]
    for sentence in spoken:
        parts += [sentence, quiet(gap)]
    _write(file, numpy.concatenate(parts))
    return sum(map(len, spoken)) / RATE


def one_room(
    files: dict[str, Path],
    turns: list[tuple[str, str, float]],
    voices: dict[str, str],
    lead: float,
    db: dict[str, float],
) -> dict[str, float]:
    """What two devices hear in one room: `files` by whose device, `turns` as who, words and the quiet after them. The
    other's voice is `db["away"]` fainter than one's own; a device's gain is `db[who]`. Seconds of speech by person."""
    spoken = [(who, say(text, voices[who], files[who].parent), gap) for who, text, gap in turns]
    for number, (device, file) in enumerate(files.items()):
        noise = numpy.random.default_rng(number)
        parts = [numpy.zeros(int(lead * RATE))]
        for who, sentence, gap in spoken:
            level = 0 if who == device else -db["away"]
            parts += [sentence * 10 ** (level / 20), numpy.zeros(int(gap * RATE))]
        heard = numpy.concatenate(parts)
        _write(file, (heard + noise.normal(0, QUIET, len(heard))) * 10 ** (db.get(device, 0) / 20))
    return {name: sum(len(sound) for who, sound, _ in spoken if who == name) / RATE for name in files}


def _write(file: Path, heard: NDArray[numpy.float64]) -> None:
    samples = (heard * 32_767).astype("<i2")
    with wave.open(str(file), "wb") as write:
        write.setnchannels(1)
        write.setsampwidth(2)
        write.setframerate(RATE)
        write.writeframes(samples.tobytes())
