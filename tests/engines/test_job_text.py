"""A job's text form: the same bytes there and back, and clear findings for everything else."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backroom.engines.reading import job_text
from backroom.engines.reading.job_text import CompetencyText, JobText

EXAMPLES = sorted((Path(__file__).parents[2] / "examples/jobs").glob("*.md"))


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_example_round_trips_to_the_same_bytes(file):
    content = file.read_bytes()
    text, findings = job_text.decode(content)
    reading = job_text.parse(text)
    assert (findings, reading.findings) == ((), ())
    assert reading.job is not None
    assert job_text.write(reading.job).encode() == content


def test_there_are_three_examples():
    assert len(EXAMPLES) == 3


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ("", "no_title", "line 1"),
        ("# A\n# B\n", "two_titles", "line 2"),
        ("# A\n\nSalary: 1\n", "head", "line 3"),
        ("# A\n\nPay: lots\n", "pay", "line 3"),
        ("# A\n\nPay: 9 to 5 GBP a year\n", "pay", "line 3"),
        ("# A\n\nOpenings: none\n", "openings", "line 3"),
        ("# A\n\n## Perks\n", "unknown_section", "line 3"),
        ("# A\n\n## Essential functions\n\n2. Drives\n", "function", "line 5"),
        ("# A\n\n## Competencies\n\nText\n", "no_name", "line 5"),
        ("# A\n\n## Competencies\n\n### B\n\nFunctions: 1\n", "functions", "line 7"),
        ("# A\n\n## Competencies\n\n### B\n\n- 7: x\n", "anchor", "line 7"),
        ("# A\n\n## Competencies\n\n### B\n\n- 1: x\n- 1: y\n", "anchor_twice", "line 8"),
        ("# A\n\n## Competencies\n\n### B\n\n### b\n", "twice", "line 7"),
        ("# A\n\n## What we offer\n\n### Parking\n", "unknown_offer", "line 5"),
        ("# A\n\n## What we offer\n\n### Drawbacks\n\nNone\n", "drawback", "line 7"),
        ("# A\x00\n", "binary", "line 1"),
        ("x" * (job_text.LIMIT + 1), "too_long", "line 1"),
    ],
)
def test_fault_is_named_with_its_line(text, code, where):
    reading = job_text.parse(text)
    assert reading.job is None
    assert (reading.findings[0].code, reading.findings[0].where) == (code, where)
    assert reading.findings[0].message.endswith((".", "?")) or ":" in reading.findings[0].message


def test_bytes_that_are_not_utf8_are_named_with_their_line():
    text, (finding,) = job_text.decode("# A\n\nprofile é".encode("latin-1"))
    assert (text, finding.code, finding.where) == ("", "not_utf8", "line 3")


def test_windows_line_ends_and_byte_order_mark_are_read():
    text, _ = job_text.decode("\ufeff# A\r\n\r\n## Profile\r\n\r\nB\r\n".encode())
    assert job_text.parse(text).job == JobText(title="A", profile="B")


line = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=40).map(
    lambda text: "w" + " ".join(text.split())
)


@given(
    title=line,
    profile=st.lists(line, max_size=3),
    functions=st.lists(line, max_size=4),
    names=st.lists(line, max_size=3, unique_by=str.casefold),
    drawbacks=st.lists(line, max_size=2),
    growth=st.lists(line, max_size=2),
)
def test_any_job_round_trips(title, profile, functions, names, drawbacks, growth):
    job = JobText(
        title=title,
        profile="\n".join(profile),
        functions=tuple(functions),
        competencies=tuple(
            CompetencyText(name, "w is seen", {1: "wa", 3: "wb", 5: "wc"}, tuple(range(1, len(functions) + 1)))
            for name in names
        ),
        offers={"Growth": "\n".join(growth)} if growth else {},
        drawbacks=tuple(drawbacks),
    )
    text = job_text.write(job)
    assert job_text.parse(text).job == job
    assert job_text.write(job_text.parse(text).job) == text


@given(st.text(max_size=400))
def test_any_text_gives_a_job_or_findings(text):
    reading = job_text.parse(text)
    assert (reading.job is None) == bool(reading.findings)


@given(st.binary(max_size=400))
def test_any_bytes_decode_or_say_why(content):
    text, findings = job_text.decode(content)
    assert bool(findings) or job_text.parse(text) is not None
