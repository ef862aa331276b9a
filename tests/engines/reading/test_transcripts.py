"""Every format gives the same talk; encodings, damage and refusals."""

import json

import pytest

from backroom.engines.reading import transcripts
from tests.engines.reading import exports


def read(text, form="auto"):
    return transcripts.read(text.encode() if isinstance(text, str) else text, form)


def voices(transcript):
    """0 for the first voice, 1 for the second: what labels and names have in common."""
    order = {}
    return [order.setdefault(segment.speaker, len(order)) for segment in transcript.segments]


EXPECTED = [0, 1, 0, 1, 0, 0, 1, 0, 1]


@pytest.mark.parametrize("name", exports.EXACT)
def test_formats_with_times_give_the_talk(name):
    transcript = read(exports.EXACT[name]())
    assert (transcript.format, transcript.timing, transcript.damage.skipped) == (name.split(" ")[0], "exact", 0)
    assert voices(transcript) == EXPECTED
    assert [segment.text.rstrip("—") for segment in transcript.segments] == [
        text.rstrip("—") for *_, text in exports.TALK
    ]
    times = [time for segment in transcript.segments for time in (segment.start, segment.end)]
    assert times == pytest.approx([time for _, a, b, _ in exports.TALK for time in (a, b)])


@pytest.mark.parametrize("name", exports.STARTS)
def test_formats_with_starts_say_so_and_have_no_ends(name):
    transcript = read(exports.STARTS[name]())
    assert (transcript.format, transcript.timing) == (name, "starts_only")
    assert voices(transcript) == EXPECTED
    assert [segment.start for segment in transcript.segments] == [int(a) for _, a, *_ in exports.TALK]
    assert {segment.end for segment in transcript.segments} == {None}


@pytest.mark.parametrize("name", exports.NO_TIMES)
def test_formats_without_times_keep_the_order(name):
    transcript = read(exports.NO_TIMES[name]())
    assert (transcript.format, transcript.timing) == (name.split(" ")[0], "none")
    assert [(s.speaker, s.start, s.end, s.text) for s in transcript.segments] == [
        (who, None, None, text) for who, _, _, text in exports.TALK
    ]


@pytest.mark.parametrize("name", exports.EXACT)
def test_format_can_be_forced(name):
    assert read(exports.EXACT[name](), name.split(" ")[0]).format == name.split(" ")[0]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(encoding, ends):
    text = exports.zoom().replace("Dan Webb", "Zoë Müller").replace("\n", ends)
    transcript = read(text.encode(encoding))
    assert transcript.segments[1].speaker == "Zoë Müller"
    assert len(transcript.segments) == len(exports.TALK)


def test_one_broken_byte_does_not_turn_utf8_into_another_alphabet():
    text = exports.plain().replace("ill", "“ill”, naïve, café").encode()
    broken = text.replace(b"noon", b"no\xffon")
    assert "café" in read(broken).segments[3].text


def test_channels_of_aws_are_voices_also_at_the_same_time():
    def item(start, end, word):
        return {"start_time": start, "end_time": end, "type": "pronunciation", "alternatives": [{"content": word}]}

    channels = [
        {"channel_label": "ch_0", "items": [item("0.0", "1.0", "Tell"), item("1.0", "2.0", "me")]},
        {"channel_label": "ch_1", "items": [item("1.5", "2.5", "Well"), item("9.0", "9.5", "Yes")]},
    ]
    items = [entry for channel in channels for entry in channel["items"]]
    labels = {"channel_labels": {"channels": channels}, "items": items, "transcripts": []}
    transcript = read(json.dumps({"results": labels}))
    assert [(s.speaker, s.start, s.end) for s in transcript.segments] == [
        ("ch_0", 0.0, 2.0),
        ("ch_1", 1.5, 2.5),
        ("ch_1", 9.0, 9.5),
    ]


def test_words_alone_are_put_together_by_voice_and_pause():
    rows = [
        {"text": "Hello.", "start": 0, "end": 400, "speaker": "A"},
        {"text": "There.", "start": 500, "end": 900, "speaker": "A"},
        {"text": "Hi.", "start": 1000, "end": 1300, "speaker": "B"},
        {"text": "Well.", "start": 9000, "end": 9300, "speaker": "B"},
    ]
    transcript = read(json.dumps({"words": rows}))
    assert [(s.speaker, s.text) for s in transcript.segments] == [("A", "Hello. There."), ("B", "Hi."), ("B", "Well.")]


def test_a_voice_without_a_name_has_none_made_up():
    transcript = read(json.dumps({"segments": [{"start": 0, "end": 2, "text": "Hello."}]}))
    assert transcript.segments[0].speaker == transcripts.NOBODY


@pytest.mark.parametrize(
    ("text", "skipped", "kept"),
    [
        (exports.srt().replace("00:00:12,500", "00:99:12,500"), 1, 8),
        (exports.srt().replace("00:00:24,000", "00:00:02,000"), 1, 8),
        (exports.sbv().replace("0:00:12.500", "-0:00:12.500"), 1, 8),
        (exports.zoom().replace("00:00:12.500 -->", "00:00:12,500 -->"), 1, 8),
        (exports.table().replace("12.5,24.0", "noon,24.0"), 1, 8),
        (exports.deepgram().replace('"start": 12.5', '"start": -3'), 1, 8),
        (exports.whisperx().replace('"end": 24.0, "text"', '"end": null, "text"'), 1, 8),
    ],
)
def test_damage_is_skipped_and_counted(text, skipped, kept):
    transcript = read(text)
    assert (transcript.damage.skipped, len(transcript.segments)) == (skipped, kept)
    assert len(transcript.damage.findings) == skipped


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (b"", "the file is empty"),
        (b" \n\n", "the file is empty"),
        (b"PK\x03\x04rest", "this is a Word document or a zip archive"),
        (b"%PDF-1.7", "this is a PDF"),
        (b"\x00\x01\x02" * 900, "this is a binary file"),
        (b'{"segments": [', "line 1: this is no whole JSON"),
        (b'{"shopping": ["milk"]}', "this JSON is none of those known"),
        (b"[" * 200_000, "this"),
        (b"just one line of prose, with nobody named", "no speech was found in it, read as text"),
        (b"WEBVTT\n\nNOTE nothing else\n", "no speech was found in it, read as vtt"),
        (b"WEBVTT\n\n1:00 --> 2:00\nHello", "line 3: the times of this cue cannot be read"),
    ],
)
def test_refusals_are_one_line_that_names_the_place(given, words):
    with pytest.raises(transcripts.Refused) as refused:
        read(given)
    assert str(refused.value).startswith(words)
    assert "\n" not in str(refused.value)


def test_a_forced_format_that_does_not_fit_is_refused():
    with pytest.raises(transcripts.Refused, match="begins with the word WEBVTT"):
        read(exports.srt(), "vtt")
    with pytest.raises(transcripts.Refused, match="has not the shape of aws"):
        read(exports.deepgram(), "aws")


@pytest.mark.parametrize(
    "line",
    [
        "So: we waited until noon.",
        "Two things: time and people.",
        "It began at 10:30, and then it stopped.",
        "Look at https://example.org/a for more.",
        "Note: he was late.",
        "and then she said: no",
    ],
)
def test_a_colon_alone_makes_no_speaker(line):
    transcript = read(f"Ada: Tell me more.\nDan: It was May.\n{line}\nAda: And then?\nDan: Then it was June.\n")
    assert {segment.speaker for segment in transcript.segments} == {"Ada", "Dan"}
    assert transcript.segments[1].text == f"It was May. {line}"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Interviewer: Hello?\nCandidate: Hi.\n", ["Interviewer", "Candidate"]),
        ("Q: Hello?\nA: Hi.\n", ["Q", "A"]),
        ("SPEAKER 1: Hello?\nSPEAKER 2: Hi.\n", ["SPEAKER 1", "SPEAKER 2"]),
        ("María José de la Cruz: Hello?\nO'Brien: Hi.\n", ["María José de la Cruz", "O'Brien"]),
        ("Ada (00:01): Hello?\nDan (00:05): Hi.\n", ["Ada", "Dan"]),
        ("Ada [00:01]: Hello?\nDan [00:05]: Hi.\n", ["Ada", "Dan"]),
        ("00:01 Ada: Hello?\n00:05 Dan: Hi.\n", ["Ada", "Dan"]),
        ("Ada\nHello?\n\nDan\nHi.\n\nAda\nWell.\n\nDan\nYes.\n", ["Ada", "Dan"]),
        ("Speaker 0    00:00:01    Hello?\nSpeaker 1    00:00:05    Hi.\n", ["Speaker 0", "Speaker 1"]),
    ],
)
def test_ways_to_type_a_name(text, names):
    assert list(dict.fromkeys(segment.speaker for segment in read(text).segments)) == names
