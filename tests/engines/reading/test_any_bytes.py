"""Any bytes give a transcript or a clear refusal; what is read can be measured, and adds up."""

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backroom.engines.conversation import data, review, talk
from backroom.engines.reading import transcripts
from tests.engines.reading import exports

SAMPLES = [write() for written in (exports.EXACT, exports.STARTS, exports.NO_TIMES) for write in written.values()]
PIECES = st.sampled_from(
    """WEBVTT\n\n|00:01.000 --> 00:02.000\n|1\n00:00:01,000 --> 00:00:02,000\n|Ada: |Dan: Hi?\n|\n\n|mm.|—|{|[|99:99|-->
    |0:00:01.000,0:00:02.000\n|speaker,start,end,text\n|a,1,2,b\n|<v A>|&amp;|\x00|\u2028|\ud7ff|Ada  0:01\n
    |Ada (0:01):\n|**Ada:** Hi\n|Transcript\n""".replace("\n    |", "|").split("|")
)
KEYS = """segments results items utterances words text start end speaker monologues elements channels alternatives
    transcripts speaker_labels channel_labels start_time"""
SOME_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(sorted(KEYS.split())), inner, max_size=5)
    ),
    max_leaves=24,
)
QUICK = settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])


def measured(content, form="auto"):
    try:
        transcript = transcripts.read(content, form)
    except transcripts.Refused as refused:
        assert str(refused)
        assert "\n" not in str(refused)
        return
    found = data.data_of(review.review(talk.talk_of(transcript)), transcript.damage.skipped)
    for segment in transcript.segments:
        assert segment.start is None or segment.start >= 0
        assert segment.end is None or segment.end >= (segment.start or 0)
    shares = [voice["talk_share"] for voice in found["speakers"].values()]
    if transcript.timing != "exact":
        assert set(shares) == {None}
    elif shares[0] is not None:
        assert abs(sum(shares) - 1) < 1e-5 * len(shares)
        assert all(0 <= share <= 1 for share in shares)
    assert sum(voice["runs"] for voice in found["speakers"].values()) == len(talk.talk_of(transcript).runs)
    json.dumps(found, allow_nan=False)


@QUICK
@given(st.binary(max_size=400))
def test_any_bytes(content):
    measured(content)


@QUICK
@given(st.lists(PIECES | st.text(max_size=6), max_size=30), st.sampled_from(["utf-8", "utf-16", "latin-1"]))
def test_pieces_of_every_format(pieces, encoding):
    measured("".join(pieces).encode(encoding, "replace"))


@QUICK
@given(st.sampled_from(SAMPLES), st.integers(0, 4000), st.integers(0, 40), st.text(max_size=8))
def test_real_shapes_with_a_hole_or_a_patch(sample, at, length, patch):
    measured((sample[:at] + patch + sample[at + length :]).encode("utf-8", "replace"))


@QUICK
@given(SOME_JSON, st.sampled_from(sorted(transcripts.JSON_READERS)))
def test_any_json(value, form):
    measured(json.dumps(value).encode())
    measured(json.dumps(value).encode(), form)


@QUICK
@given(st.binary(max_size=200), st.sampled_from(transcripts.FORMATS))
def test_any_bytes_in_any_forced_format(content, form):
    measured(content, form)
