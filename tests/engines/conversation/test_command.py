"""`backroom talk` at the prompt: what is printed, in which shape, and the exit code."""

import io
import json
import re
import runpy
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from backroom.cli import main
from tests.engines.reading import exports

EXAMPLES = Path(__file__).parents[3] / "examples/transcripts"
TALK = EXAMPLES / "scheduling-coordinator.vtt"
GUIDE = EXAMPLES / "scheduling-coordinator-guide.md"


@pytest.fixture
def at_prompt(monkeypatch, capfd):
    """Run the command with these bytes on standard input: exit code, output, complaints."""

    def run(*arguments, given=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        try:
            code = main.main(["talk", *map(str, arguments)])
        except SystemExit as stopped:
            code = stopped.code
        out, err = capfd.readouterr()
        return code, out, err

    return run


def test_json_has_exactly_the_documented_keys(at_prompt):
    code, out, err = at_prompt(TALK, "--guide", GUIDE, "--output", "json", "--interviewer", "Ada")
    found = json.loads(out)
    assert (code, err) == (0, "")
    assert list(found) == [
        "timing",
        "duration_seconds",
        "speakers",
        "overlaps",
        "interruptions",
        "questions",
        "reflections",
        "coverage",
        "skipped",
    ]
    assert {name: voice["role"] for name, voice in found["speakers"].items()} == {
        "Ada Marsh": "interviewer",
        "Dan Webb": "candidate",
    }
    assert {tuple(voice) for voice in found["speakers"].values()} == {
        ("role", "talk_seconds", "talk_share", "words", "runs", "turns", "longest_turn_seconds")
    }
    assert set(found["overlaps"]) == {"count", "seconds"}
    assert found["interruptions"] == {"Ada Marsh": 1}
    assert {tuple(question) for question in found["questions"]} == {
        ("run", "speaker", "text", "form", "risk", "follow_up")
    }
    assert {tuple(one) for one in found["reflections"]} == {("run", "kind")}
    assert [tuple(one) for one in found["coverage"]] == [("question", "text", "status", "run")] * 5
    assert [one["status"] for one in found["coverage"]] == ["asked", "asked", "asked", "not asked", "asked"]
    assert sum(voice["talk_share"] for voice in found["speakers"].values()) == pytest.approx(1, abs=1e-5)


def test_nothing_about_the_candidate_but_what_shares_need(at_prompt):
    _, out, _ = at_prompt(TALK, "--output", "json")
    found = json.loads(out)
    assert set(found["speakers"]["Dan Webb"]) == set(found["speakers"]["Ada Marsh"])
    assert "Dan Webb" not in found["interruptions"]
    assert {question["speaker"] for question in found["questions"]} == {"Ada Marsh"}
    assert not re.search(r"latency|pause|fluency|filler|sentiment|score", out.lower())


def test_a_guess_is_said_to_be_one(at_prompt):
    _, out, err = at_prompt(TALK)
    assert "Interviewer: Ada Marsh (guessed" in out
    assert err == ""
    _, _, err = at_prompt(TALK, "--output", "json")
    assert "the interviewer was guessed: Ada Marsh" in err
    _, out, _ = at_prompt(TALK, "--interviewer", "dan webb")
    assert "Interviewer: Dan Webb\n" in out


def test_how_early_cuts_in_is_a_setting(at_prompt):
    _, out, _ = at_prompt(TALK, "--output", "json", "--interruption", "1.5")
    assert json.loads(out)["interruptions"] == {"Ada Marsh": 0}
    code, _, err = at_prompt(TALK, "--interruption", "-1")
    assert code == 2
    assert "--interruption" in err


def test_an_unknown_interviewer_is_refused_with_the_names(at_prompt):
    code, out, err = at_prompt(TALK, "--interviewer", "Hal")
    assert (code, out) == (2, "")
    assert "Ada Marsh, Dan Webb" in err


def test_the_page_at_the_prompt(at_prompt):
    code, out, err = at_prompt(TALK, "--guide", GUIDE)
    assert (code, err) == (0, "")
    assert "46 % Ada Marsh, 54 % Dan Webb" in out
    assert "asked in run 4, by: week, rota, fell, apart" in out
    assert "One thing to try" in out
    strip = out.split("\n\n")[1].split("\n")
    assert strip[1].startswith("Ada Marsh ")
    assert set(strip[1].removeprefix("Ada Marsh")) <= set(" █▌")
    assert set(strip[2].removeprefix("Dan Webb")) <= set(" ▓▒")


def test_without_times_it_says_not_measurable(at_prompt):
    code, out, _ = at_prompt(EXAMPLES / "practice-educator.txt")
    assert code == 0
    assert "Not measurable  who spoke, longest turn, interruptions, overlaps, silence left" in out
    _, out, _ = at_prompt(EXAMPLES / "practice-educator.txt", "--output", "json")
    found = json.loads(out)
    assert (found["timing"], found["duration_seconds"], found["overlaps"]) == (
        "none",
        None,
        {"count": None, "seconds": None},
    )
    assert {voice["talk_share"] for voice in found["speakers"].values()} == {None}
    assert found["interruptions"] == {"Ben Okafor": None}


class Outside(HTMLParser):
    """What a page would load from elsewhere, and its text."""

    def __init__(self):
        super().__init__()
        self.loads = []
        self.tags = set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.loads += [value for name, value in attrs if name in ("src", "href", "srcset", "data")]


def test_html_needs_nothing_else_and_is_safe(at_prompt):
    text = exports.zoom().replace("Dan Webb", "Dan &lt;b&gt;").replace("nobody was", "<c>&lt;script&gt;</c>")
    code, out, _ = at_prompt("-", "--output", "html", given=text.encode())
    seen = Outside()
    seen.feed(out)
    assert code == 0
    assert seen.loads == []
    assert {"svg", "table", "style"} <= seen.tags
    assert "script" not in seen.tags
    assert not re.search(r"url\(|@import|https?:", out)


def test_a_forbidden_question_makes_the_exit_code_1(at_prompt):
    code, out, _ = at_prompt("-", "--output", "json", given=b"Ada: How old are you?\nDan: That is my own affair.\n")
    assert code == 1
    assert json.loads(out)["questions"][0]["risk"] == "forbidden"


@pytest.mark.parametrize(
    ("arguments", "given", "words"),
    [
        (("-",), b"", "the file is empty"),
        (("-", "--input", "vtt"), b"Ada: Hello\n", "line 1: a WebVTT file begins with the word WEBVTT"),
        (("no-such-file.vtt",), b"", "no-such-file.vtt: No such file or directory"),
        (("-", "--guide", "no-such-guide.md"), b"Ada: Hi\n", "no-such-guide.md: No such file or directory"),
        (("-", "--guide", "/dev/null"), b"Ada: Hi\n", "--guide: /dev/null has no questions in it"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_exit_code_2(at_prompt, arguments, given, words):
    code, out, err = at_prompt(*arguments, given=given)
    assert (code, out) == (2, "")
    assert words in err
    assert err.count("\n") == 1


def test_damage_is_told_with_its_place_and_counted(at_prompt):
    broken = exports.zoom().replace("00:00:12.500 -->", "00:00:12,500 -->").encode()
    code, out, err = at_prompt("-", "--output", "json", given=broken)
    assert code == 0
    assert json.loads(out)["skipped"] == 1
    assert "-: line 16: the times of this cue cannot be read" in err
    assert "-: 1 skipped" in err


def test_the_command_starts_without_django_and_without_the_network():
    code = (
        "import sys; from backroom.cli.main import main; result = main(['talk', sys.argv[1]]);"
        "assert not {'django', 'socket', 'ssl', 'numpy'} & set(sys.modules); sys.exit(result)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(TALK)], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_reference_is_what_the_code_says():
    """When it fails: .venv/bin/python docs/make_reference.py"""
    root = EXAMPLES.parents[1]
    made = runpy.run_path(str(root / "docs/make_reference.py"))["pages"]()
    assert (root / "docs/reference/talk.md").read_text(encoding="utf-8") == made["talk.md"]


def test_a_long_talk_is_added_up_piece_by_piece_to_the_same(at_prompt, monkeypatch, tmp_path):
    file = tmp_path / "long.vtt"
    bench = runpy.run_path(str(EXAMPLES.parents[1] / "bench/conversation.py"))
    bench["write_talk"](file, 2)
    _, whole, _ = at_prompt(file, "--output", "json", "--guide", GUIDE)
    monkeypatch.setattr("backroom.cli.talk.LONG", 1000)
    monkeypatch.setattr("backroom.engines.conversation.long.pieces.__defaults__", (300,))
    code, added, err = at_prompt(file, "--output", "json", "--guide", GUIDE)
    one, other = json.loads(whole), json.loads(added)
    assert code == 0
    assert "the interviewer was guessed: Ada Marsh" in err
    assert len(one["questions"]) > 100
    assert list(one) == list(other)
    for key in ("timing", "duration_seconds", "overlaps", "interruptions", "skipped"):
        assert one[key] == pytest.approx(other[key], abs=0.01), key
    for name, voice in one["speakers"].items():
        assert {k: v for k, v in voice.items() if k != "role"} == pytest.approx(
            {k: v for k, v in other["speakers"][name].items() if k != "role"}, abs=0.01
        )
    assert [(q["run"], q["text"], q["form"]) for q in one["questions"]] == [
        (q["run"], q["text"], q["form"]) for q in other["questions"]
    ]
    code, out, err = at_prompt(file)
    assert (code, out) == (2, "")
    assert "use --output json" in err


@pytest.mark.parametrize("name", ["whisper", "deepgram", "assemblyai", "rev-json", "amberscript"])
def test_json_too_large_to_hold_is_read_row_by_row_to_the_same(at_prompt, monkeypatch, name):
    given = exports.EXACT[name]().encode()
    arguments = ("-", "--output", "json", "--guide", GUIDE)
    _, whole, _ = at_prompt(*arguments, given=given)
    monkeypatch.setattr("backroom.cli.talk.LONG", 1000)
    monkeypatch.setattr("backroom.engines.reading.transcripts.streamed.AHEAD", 2)
    assert json.loads(at_prompt(*arguments, given=given)[1]) == json.loads(whole)
    assert json.loads(at_prompt(*arguments, given=b"\xef\xbb\xbf" + given)[1]) == json.loads(whole)
    code, out, err = at_prompt(*arguments, given=given[:-40])
    assert (code, out) == (2, "")
    assert "this is no whole JSON" in err
    monkeypatch.setattr("backroom.engines.reading.transcripts.streamed.LARGEST_PART", 100)
    before, mark, after = given.rpartition(b"{")
    code, out, err = at_prompt(*arguments, given=before + b" " * 300_000 + mark + after)
    assert (code, out) == (2, "")
    assert "a single part of this JSON is too large" in err


def test_json_that_cannot_be_held_is_refused_before_it_is_read(at_prompt, monkeypatch):
    monkeypatch.setattr("backroom.cli.talk.LONG", 1000)
    code, out, err = at_prompt("-", "--output", "json", given=exports.aws().encode())
    assert (code, out) == (2, "")
    assert "this JSON is too large to hold" in err
    assert err.count("\n") == 1
