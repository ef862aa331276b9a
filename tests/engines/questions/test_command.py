"""`backroom check` at the prompt: what is printed, in which shape, and the exit code."""

import io
import json
import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backroom.cli import check, json_lines, main
from backroom.engines.questions import report

ASKS_AGE = "How old are you?"


@pytest.fixture
def at_prompt(monkeypatch, capfd):
    """Run the command with these bytes on standard input: exit code, output, complaints."""

    def run(*arguments, given=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        try:
            code = main.main(["check", *arguments])
        except SystemExit as stopped:
            code = stopped.code
        out, err = capfd.readouterr()
        return code, out, err

    return run


def objects(out):
    return [json.loads(line) for line in out.splitlines()]


def test_one_object_for_each_line_in_order(at_prompt):
    given = f"Tell me about a project.\n\n{ASKS_AGE}\r\nWie alt sind Sie?\nlast".encode()
    code, out, err = at_prompt("--output", "json", "-", given=given)
    lines = objects(out)
    assert code == 1
    assert [line["line"] for line in lines] == [1, 2, 3, 4, 5]
    assert [line["text"] for line in lines] == ["Tell me about a project.", "", ASKS_AGE, "Wie alt sind Sie?", "last"]
    assert [line["risk"] for line in lines] == ["ok", "ok", "forbidden", "not_checked", "ok"]
    assert {tuple(line) for line in lines} == {
        ("line", "text", "form", "style", "risk", "findings", "checked", "language", "file")
    }
    (found,) = lines[2]["findings"]
    assert ASKS_AGE[found["start"] : found["end"]] == "How old are you"
    assert {"code", "topic", "severity", "start", "end", "message", "instead", "sources"} <= set(found)
    assert {"where", "cite", "as_of"} <= set(found["sources"][0])
    assert "1 is not in English" in err


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 1),
        (("--fail-on", "risky"), 1),
        (("--fail-on", "never"), 0),
        (("--where", "uk"), 0),
        (("--where", "uk", "--fail-on", "risky"), 1),
        (("--where", "UK, us-ca"), 1),
        (("--where", "us-co", "--stage", "post-offer"), 0),
    ],
)
def test_exit_code_follows_place_stage_and_fail_on(at_prompt, arguments, code):
    assert at_prompt(*arguments, "-", given=ASKS_AGE.encode())[0] == code


def test_clean_text_is_said_to_be_clean(at_prompt):
    assert at_prompt("-", given=b"Tell me about a project.\n") == (0, "1 checked: 0 forbidden, 0 risky.\n", "")
    assert at_prompt("-", given=b"") == (0, "Nothing to check.\n", "")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "name a file"),
        (("no-such-file.txt",), "no-such-file.txt: No such file"),
        ((".",), ".: Is a directory"),
        (("--where", "atlantis", "-"), "atlantis: known are"),
        (("--stage", "later", "-"), "invalid choice"),
        (("--output", "xml", "-"), "invalid choice"),
        (("--explain", "nothing"), "--explain nothing: the rules are"),
    ],
)
def test_what_cannot_be_done_is_exit_code_2_and_said(at_prompt, arguments, words):
    code, _out, err = at_prompt(*arguments)
    assert code == 2
    assert words in err


def test_an_unreadable_file_does_not_keep_the_others_unread(at_prompt, tmp_path):
    fine = tmp_path / "fine.txt"
    fine.write_text(ASKS_AGE)
    code, out, _err = at_prompt("--output", "json", "missing.txt", str(fine))
    assert code == 2
    assert [line["risk"] for line in objects(out)] == ["forbidden"]


@pytest.mark.parametrize("output", ["json", "text", "sarif"])
@pytest.mark.parametrize(
    "given",
    [
        b"\0How old are you?\0",
        b"\xff\xfe\x00\xd8",
        b"How old \xc3\x28 are you?",
        "😀 How old are you 😀 ‮How old are you".encode(),
        "כמה".encode(),
        b"How old are you? " * 60_000,
        b"\n" * 100_000,
        b"\r\r\r",
        b"\xef\xbb\xbfHow old are you?",
        "a\u2028b\u0085c\x0bd".encode(),
    ],
    ids=["nul", "utf-16", "bad utf-8", "emoji and rtl", "hebrew", "1 MB", "empty lines", "cr", "bom", "odd line ends"],
)
def test_any_bytes_give_an_answer(at_prompt, given, output):
    code, out, _err = at_prompt("--output", output, "-", given=given)
    assert code in (0, 1, 2)
    if output == "json":
        lines = objects(out)
        assert [line["line"] for line in lines] == list(range(1, len(lines) + 1))
        assert len(lines) == given.count(b"\n") + (not given.endswith(b"\n"))
    if output == "sarif":
        assert json.loads(out)["version"] == "2.1.0"


def test_bad_utf8_is_named_by_line_and_the_rest_is_checked(at_prompt):
    code, out, err = at_prompt("--output", "json", "-", given=b"fine\n\xff\n" + ASKS_AGE.encode())
    assert code == 2
    assert "line 2 is not UTF-8" in err
    assert objects(out)[2]["risk"] == "forbidden"


GUIDE = """# Guide: how old are you?

Some words. How old are you?

1. Tell me about a project.
   - Probe: What was
     your age then?
   * [ ] How old
     are you?
```
- How old are you?
```
- Thank you.
"""


def test_markdown_guides_are_read_by_their_lists(at_prompt, tmp_path):
    file = tmp_path / "guide.md"
    file.write_text(GUIDE)
    _code, out, _err = at_prompt("--output", "json", str(file))
    assert [(line["line"], line["text"]) for line in objects(out)] == [
        (5, "Tell me about a project."),
        (6, "What was your age then?"),
        (8, "How old are you?"),
        (13, "Thank you."),
    ]
    _code, out, _err = at_prompt("--output", "sarif", str(file))
    places = [r["locations"][0]["physicalLocation"]["region"] for r in json.loads(out)["runs"][0]["results"]]
    lines = GUIDE.splitlines()
    assert [(p["startLine"], lines[p["startLine"] - 1][p["startColumn"] - 1 :]) for p in places][-1] == (8, "How old")
    assert [(p["endLine"], lines[p["endLine"] - 1][: p["endColumn"] - 1]) for p in places][-1] == (9, "     are you")


def test_sarif_names_rules_levels_and_places(at_prompt):
    _code, out, _err = at_prompt("--output", "sarif", "--where", "uk", "-", given=ASKS_AGE.encode())
    (run,) = json.loads(out)["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["age_direct"]
    assert [(result["ruleId"], result["level"]) for result in run["results"]] == [("age_direct", "warning")]


def test_explain_says_everything_about_a_rule(at_prompt):
    code, out, _err = at_prompt("--explain", "AGE_DIRECT", "--where", "uk")
    assert code == 0
    for words in (
        "age_direct: ",
        "Why: ",
        "Instead: ",
        "Found:",
        "Not found:",
        "United Kingdom: risky",
        "not legal advice",
    ):
        assert words in out
    assert "California" not in out


def test_a_pack_past_its_review_date_warns_on_every_use(capsys, monkeypatch):
    arguments = main.argparse.ArgumentParser()
    check.add(arguments)
    asked = arguments.parse_args(["--where", "uk", "--output", "sarif", "-"])
    for day, warnings in ((date(2027, 5, 22), 0), (date(2027, 5, 23), 1), (date(2027, 5, 23), 1)):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Hello.")))
        assert check.run(asked, today=day) == 0
        out, err = capsys.readouterr()
        assert err.count("law pack for United Kingdom was to be reviewed by 2027-05-22") == warnings
        notes = json.loads(out)["runs"][0]["invocations"][0]["toolExecutionNotifications"]
        assert len(notes) == warnings


def test_the_command_starts_without_django():
    code = "import sys; from backroom.cli import main; main.main(['check', '-']); sys.exit('django' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], input=b"Tell me.", capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_sarif_of_notes_names_the_rules_of_notes(at_prompt):
    _code, out, _err = at_prompt("--notes", "--output", "sarif", "-", given=b"Bossy.\n\xff")
    (run,) = json.loads(out)["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["note-gendered"]
    assert run["invocations"][0]["executionSuccessful"] is False


COMMAND = [sys.executable, "-m", "backroom.cli.main", "check"]


def test_the_real_command_prints_the_keys_in_their_order_and_exits_as_said():
    done = subprocess.run(
        [*COMMAND, "--output", "json", "-"], input=b"How old are you?\n\n", capture_output=True, check=False
    )
    first, second = objects(done.stdout.decode())
    assert (done.returncode, done.stderr) == (1, b"")
    assert list(first)[:6] == ["line", "text", "form", "style", "risk", "findings"]
    assert list(first["findings"][0])[:8] == [
        "code",
        "topic",
        "severity",
        "start",
        "end",
        "message",
        "instead",
        "sources",
    ]
    assert list(first["findings"][0]["sources"][0])[:3] == ["where", "cite", "as_of"]
    assert (second["line"], second["text"], second["form"], second["risk"]) == (2, "", "statement", "ok")
    notes = subprocess.run(
        [*COMMAND, "--notes", "--output", "json", "-"], input=b"Bossy.", capture_output=True, check=False
    )
    assert (notes.returncode, list(json.loads(notes.stdout))[:4]) == (0, ["line", "text", "label", "findings"])
    assert subprocess.run([*COMMAND, "missing.txt"], capture_output=True, check=False).returncode == 2


def test_a_reader_that_stops_reading_is_no_error():
    with subprocess.Popen(
        [*COMMAND, "--output", "json", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as run:
        run.stdout.close()
        _out, err = run.communicate(b"How old are you?\n" * 2_000)
    assert (run.returncode, err) == (141, b"")


@given(
    st.lists(
        st.one_of(st.text(), st.sampled_from([ASKS_AGE, "Are you married, and do you have kids?", "Ваш возраст?"])),
        max_size=4,
    )
)
def test_a_line_is_what_json_says_and_spans_lie_inside(texts):
    writer = json_lines.Writer()
    for text in texts:
        data = {"line": 1, **report.look(text), "file": "-"}
        assert writer.line(data) == json.dumps(data)
        assert all(0 <= found["start"] < found["end"] <= len(text) for found in data["findings"])
