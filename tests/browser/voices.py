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
    samples = (numpy.concatenate(parts) * 32_767).astype("<i2")
    with wave.open(str(file), "wb") as write:
        write.setnchannels(1)
        write.setsampwidth(2)
        write.setframerate(RATE)
        write.writeframes(samples.tobytes())
    return sum(map(len, spoken)) / RATE
