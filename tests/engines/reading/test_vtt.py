"""WebVTT by W3C's rules, in a table of our own: what is in the file, and which cues it has."""

from io import BytesIO

import pytest

from backroom.engines.reading import transcripts
from backroom.engines.reading.transcripts import NOBODY

T = "00:01.000 --> 00:02.000"
ONE = [(NOBODY, 1.0, 2.0, "Hi")]


def cues(*timings):
    return "WEBVTT\n\n" + "\n\n".join(timings) + "\n"


TABLE = {
    # The header
    "bare header": (f"WEBVTT\n\n{T}\nHi\n", ONE),
    "header with text": (f"WEBVTT - made by hand\n\n{T}\nHi\n", ONE),
    "header with a tab": (f"WEBVTT\tx\n\n{T}\nHi\n", ONE),
    "header lines": (f"WEBVTT\nKind: captions\nLanguage: en\n\n{T}\nHi\n", ONE),
    "byte order mark": (f"\ufeffWEBVTT\n\n{T}\nHi\n", ONE),
    "no blank line after the header": (f"WEBVTT\n{T}\nHi\n", ONE),
    "many blank lines": (f"WEBVTT\n\n\n\n\n{T}\nHi\n\n\n", ONE),
    "carriage returns": (f"WEBVTT\r\r{T}\rHi\r", ONE),
    "carriage returns and line feeds": (f"WEBVTT\r\n\r\n{T}\r\nHi\r\n", ONE),
    "no final newline": (f"WEBVTT\n\n{T}\nHi", ONE),
    "ends after the times": (f"WEBVTT\n\n{T}\nHi\n\n00:03.000 --> 00:04.000", ONE),
    # Times
    "hours": (cues("00:00:01.000 --> 00:00:02.000\nHi"), ONE),
    "hours on one side": (cues("00:01.000 --> 00:00:02.000\nHi"), ONE),
    "one digit of hours": (cues("0:00:01.000 --> 0:00:02.000\nHi"), ONE),
    "three digits of hours": (cues("100:00:00.000 --> 100:00:01.000\nHi"), [(NOBODY, 360000.0, 360001.0, "Hi")]),
    "fraction": (cues("00:01.250 --> 00:02.125\nHi"), [(NOBODY, 1.25, 2.125, "Hi")]),
    "tabs around the arrow": (cues("00:01.000\t-->\t00:02.000\nHi"), ONE),
    "nothing around the arrow": (cues("00:01.000-->00:02.000\nHi"), ONE),
    "spaces before the times": (cues("   00:01.000 --> 00:02.000\nHi"), ONE),
    "comma for a point": (cues("00:01,000 --> 00:02,000\nHi"), None),
    "one digit of minutes": (cues("0:01.000 --> 0:02.000\nHi"), None),
    "one digit of seconds": (cues("00:1.000 --> 00:02.000\nHi"), None),
    "two digits of thousandths": (cues("00:01.00 --> 00:02.000\nHi"), None),
    "four digits of thousandths": (cues("00:01.000 --> 00:02.0000\nHi"), None),
    "sixty seconds": (cues("00:60.000 --> 00:61.000\nHi"), None),
    "sixty minutes": (cues("00:60:00.000 --> 00:61:00.000\nHi"), None),
    "a minus": (cues("-00:01.000 --> 00:02.000\nHi"), None),
    "no second time": (cues("00:01.000 -->\nHi"), None),
    "no first time": (cues("--> 00:02.000\nHi"), None),
    "words for times": (cues("soon --> later\nHi"), None),
    "a short arrow": (cues("00:01.000 -> 00:02.000\nHi"), []),
    "end before start": (cues("00:02.000 --> 00:01.000\nHi"), None),
    "end at start": (cues("00:01.000 --> 00:01.000\nHi"), [(NOBODY, 1.0, 1.0, "Hi")]),
    # Settings
    "settings": (cues(f"{T} align:start position:10%\nHi"), ONE),
    "all settings": (cues(f"{T} vertical:rl line:-1 size:50% region:r\nHi"), ONE),
    "broken settings": (cues(f"{T} align:sideways position\nHi"), ONE),
    "settings after a tab": (cues(f"{T}\tline:0\nHi"), ONE),
    # Ids
    "number as id": (cues(f"1\n{T}\nHi"), ONE),
    "text as id": (cues(f"intro - first\n{T}\nHi"), ONE),
    "two lines before the times": (cues(f"one\ntwo\n{T}\nHi"), ONE),
    "id without times": (cues("1\nHi", f"{T}\nHi"), ONE),
    # Comments, styles, regions
    "comment": (cues("NOTE hello", f"{T}\nHi"), ONE),
    "comment of lines": (cues("NOTE\none\ntwo", f"{T}\nHi"), ONE),
    "comment at the end": (cues(f"{T}\nHi", "NOTE bye"), ONE),
    "comment between cues": (
        cues(f"{T}\nHi", "NOTE x", "00:03.000 --> 00:04.000\nBye"),
        [*ONE, (NOBODY, 3.0, 4.0, "Bye")],
    ),
    "style": (cues("STYLE\n::cue { color: lime }", f"{T}\nHi"), ONE),
    "two styles": (cues("STYLE\n::cue(b) {}", "STYLE\n::cue(i) {}", f"{T}\nHi"), ONE),
    "region": (cues("REGION\nid:fred\nwidth:40%", f"{T}\nHi"), ONE),
    "NOTES is no comment but also no cue": (cues("NOTES\nx", f"{T}\nHi"), ONE),
    # Words
    "two lines": (cues(f"{T}\nHi\nthere"), [(NOBODY, 1.0, 2.0, "Hi there")]),
    "no words": (cues(T, "00:01.000 --> 00:02.000\nHi"), ONE),
    "bold and italics": (cues(f"{T}\n<b>H</b><i>i</i>"), ONE),
    "classes": (cues(f"{T}\n<c.loud.red>Hi</c>"), ONE),
    "language": (cues(f"{T}\n<lang en>Hi</lang>"), ONE),
    "ruby": (cues(f"{T}\n<ruby>H<rt>i</rt></ruby>"), ONE),
    "times within": (cues(f"{T}\nH<00:01.500>i"), ONE),
    "a tag that is not closed": (cues(f"{T}\n<i>Hi"), ONE),
    "a tag that does not end": (cues(f"{T}\nHi<i"), ONE),
    "entities": (cues(f"{T}\nA &amp; B &lt;3&gt;"), [(NOBODY, 1.0, 2.0, "A & B <3>")]),
    "no-break space": (cues(f"{T}\nA&nbsp;B"), [(NOBODY, 1.0, 2.0, "A B")]),
    "marks of direction": (cues(f"{T}\n&lrm;Hi&rlm;"), ONE),
    "numbered entity": (cues(f"{T}\n&#72;i"), ONE),
    "an ampersand alone": (cues(f"{T}\nR & D"), [(NOBODY, 1.0, 2.0, "R & D")]),
    "NUL": (cues(f"{T}\nH\x00i"), [(NOBODY, 1.0, 2.0, "H\ufffdi")]),
    "an arrow ends the words": (
        f"WEBVTT\n\n{T}\nHi\n00:03.000 --> 00:04.000\nBye\n",
        [*ONE, (NOBODY, 3.0, 4.0, "Bye")],
    ),
    # Voices
    "voice": (cues(f"{T}\n<v Ada Marsh>Hi</v>"), [("Ada Marsh", 1.0, 2.0, "Hi")]),
    "voice that is not closed": (cues(f"{T}\n<v Ada>Hi"), [("Ada", 1.0, 2.0, "Hi")]),
    "voice with a class": (cues(f"{T}\n<v.loud Ada>Hi</v>"), [("Ada", 1.0, 2.0, "Hi")]),
    "voice with an entity": (cues(f"{T}\n<v A &amp; B>Hi</v>"), [("A & B", 1.0, 2.0, "Hi")]),
    "voice over two lines": (cues(f"{T}\n<v Ada>Hi\nthere</v>"), [("Ada", 1.0, 2.0, "Hi there")]),
    "two voices": (cues(f"{T}\n<v Ada>Hi</v> <v Dan>Bye</v>"), [("Ada", 1.0, 2.0, "Hi"), ("Dan", 1.0, 2.0, "Bye")]),
    "tags within a voice": (cues(f"{T}\n<v Ada><i>Hi</i></v>"), [("Ada", 1.0, 2.0, "Hi")]),
    "name and colon": (cues(f"{T}\nAda Marsh: Hi"), [("Ada Marsh", 1.0, 2.0, "Hi")]),
    "the name goes on": (
        cues(f"{T}\nAda: Hi", "00:03.000 --> 00:04.000\nagain"),
        [("Ada", 1.0, 2.0, "Hi"), ("Ada", 3.0, 4.0, "again")],
    ),
    "order of time, not of the file": (
        cues("00:03.000 --> 00:04.000\nBye", f"{T}\nHi"),
        [*ONE, (NOBODY, 3.0, 4.0, "Bye")],
    ),
}


def test_table_is_large_enough():
    assert len(TABLE) >= 60


@pytest.mark.parametrize("name", TABLE)
def test_vtt(name):
    """None: the cue is damaged, counted, and nothing else is there. An empty list: no cue at all."""
    text, wanted = TABLE[name]
    reading = transcripts.begin(BytesIO(text.encode()), "vtt")
    found = sorted(reading.segments, key=lambda segment: segment.start)
    assert [tuple(segment) for segment in found] == (wanted or [])
    assert reading.damage.skipped == (1 if wanted is None else 0)


@pytest.mark.parametrize("first", ["WEBVT", "WEBVTTX", "webvtt", " WEBVTT", "\nWEBVTT", ""])
def test_what_is_no_header_is_refused(first):
    with pytest.raises(transcripts.Refused):
        transcripts.read(f"{first}\n\n{T}\nHi\n".encode(), "vtt")
