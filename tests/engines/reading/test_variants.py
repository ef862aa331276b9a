"""Exports as they differ in the wild (variants.txt): headers, names, times, shapes, each tool in its own way."""

import json
from pathlib import Path

import pytest

from backroom.engines.reading import transcripts

WRITTEN = Path(__file__).with_name("variants.txt").read_text(encoding="utf-8").split("\n=== ")[1:]
VARIANTS = {one.partition("\t")[0]: one.partition("\t")[2] for one in WRITTEN}


@pytest.mark.parametrize("name", VARIANTS)
def test_variants_give_the_voices_their_times_and_their_words(name):
    head, _, text = VARIANTS[name].partition("\n")
    form, timing, voices, count, *times = head.split("\t")
    found = transcripts.read(f"{text.rstrip()}\n".encode())
    assert (found.format, found.timing, found.damage.skipped) == (form, timing, 0)
    assert list(dict.fromkeys(segment.speaker for segment in found.segments)) == voices.split(" / ")
    assert len(found.segments) == int(count)
    for said in times:
        assert [at for segment in found.segments for at in (segment.start, segment.end)] == [*map(float, said.split())]
    # Names and marks went where they belong, and every answer is short.
    assert not any(segment.text.startswith(("Ada", "Dan", "[", "<", "*")) for segment in found.segments)
    assert not any(mark in segment.text for segment in found.segments for mark in ("-->", "otter.ai", "00:0"))


def test_milliseconds_of_a_long_talk_are_read():
    rows = [{"text": "Well, then.", "start": start, "end": start + 900, "speaker": "A"} for start in (0, 20_000_000)]
    found = transcripts.read(json.dumps({"utterances": rows}).encode())
    assert [segment.start for segment in found.segments] == [0.0, 20_000.0]
    table = "speaker,start_ms,end_ms,text\nAda,20000000,20000900,Well.\nDan,20001000,20002000,Yes.\n"
    assert [segment.start for segment in transcripts.read(table.encode()).segments] == [20_000.0, 20_001.0]
