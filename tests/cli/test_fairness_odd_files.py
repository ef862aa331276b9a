"""Files as people have them, and any bytes at all: the right result, or words that name the line; never a traceback."""

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from backroom.cli.main import main
from backroom.engines.fairness import agreement, krippendorff, rating_table

OUTCOMES = "group,selected\nA,1\nA,0\nB,yes\nB,no\n"
RATINGS = "target,rater,rating\n" + "".join(f"t{t},r{r},{1 + (t * r + r) % 5}\n" for t in range(6) for r in range(3))
COMMANDS = {
    "fairness": ("--group", "group", "--selected", "selected"),
    "agreement": ("--target", "target", "--rater", "rater", "--rating", "rating"),
}


@pytest.fixture
def asked(capsys, tmp_path):
    def asked(command, content, *more):
        """Exit code, the answer (None without one), and what was said beside it, without the file's name."""
        path = tmp_path / "odd.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        code = main([command, str(path), *COMMANDS[command], "--output", "json", *more])
        out, err = capsys.readouterr()
        data = json.loads(out, parse_constant=lambda name: pytest.fail(f"{name} in the answer")) if out else None
        return (
            code,
            data,
            [line.replace(f"backroom {command}: ", "").replace(f"{path}: ", "") for line in err.splitlines()],
        )

    return asked


def groups(data):
    return {name: (g["selected"], g["n"]) for name, g in data["groups"].items()}


@pytest.mark.parametrize(
    "content",
    [
        OUTCOMES.encode("utf-8-sig"), OUTCOMES.encode("utf-16"), b"\xfe\xff" + OUTCOMES.encode("utf-16-be"),
        OUTCOMES.replace("\n", "\r\n"), OUTCOMES.replace("\n", "\r"), OUTCOMES.replace(",", ";"),
        OUTCOMES.replace(",", "\t"), OUTCOMES.replace(",", "|"), "sep=;\n" + OUTCOMES.replace(",", ";"),
        "selected;group\n1,0;A\n0,0;A\n1;B\n0;B\n", '"group","selected"\n"A","Y"\n"A","N"\n"B","TRUE"\n"B","False"\n',
        "group,selected\nA,Hired\nA,REJECTED\nB, yes \nB,01\nB,00\n".replace("B,01\n", ""),
        'note,group,selected\n"two\nlines",A,1\n"a ""word""",A,0\n,B,t\n,B,f\n',
    ],
)  # fmt: skip
def test_outcomes_as_programs_write_them(asked, content):
    code, data, said = asked("fairness", content)
    assert (code, said, groups(data)) == (0, [], {"A": (1, 2), "B": (1, 2)})


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda text: b"", "it is empty; the first line names the columns"),
        (lambda text: b"\xef\xbb\xbf \n\n", "it is empty; the first line names the columns"),
        (lambda text: text.encode() + b"M\xe1laga,1,1\n", "line {last}: it is not UTF-8. Save it as"),
        (lambda text: b"\x89PNG\r\n\x1a\n\0\0", "line 1: it is not UTF-8"),
        (lambda text: text.encode("utf-16-le"), "line 1: there are NUL bytes in it, so it is no text"),
        (lambda text: (text + '"' + "x" * 140_000).encode(), "line {last}: a cell of more than 131,072 characters"),
        (lambda text: b"PAR1" + b"\7" * 90, "Parquet magic bytes not found"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line(asked, command, change, words):
    text = OUTCOMES if command == "fairness" else RATINGS
    code, data, said = asked(command, change(text))
    assert (code, data, len(said)) == (2, None, 1)
    assert said[0].startswith(words.format(last=text.count("\n") + 1))


@pytest.mark.parametrize("command", COMMANDS)
def test_a_quote_that_is_never_closed_is_named(asked, command):
    """Even in a column that nobody asked for, where it would swallow the rows below without a word."""
    text = OUTCOMES if command == "fairness" else RATINGS
    head, *rows = text.splitlines()
    wide = [f"{head},note", *(f"{row},fine" for row in rows)]
    wide[2] = wide[2].replace("fine", '"fine')
    code, _, said = asked(command, "\n".join(wide) + "\n")
    assert (code, said) == (
        2, ["line 3: a quote is opened and never closed, so nothing below it could be read; left out"],
    )  # fmt: skip
    closed = f'{head},note\n{rows[0]},"closed\nat last"\n'
    assert asked(command, closed)[2] == []


def test_cells_that_say_nothing_are_named_with_their_line(asked):
    rows = ["A,", ",1", "A,NA", "A,1e400", "A,inf", "A,nan", "A,2", "A,\0", "B\0,1", "NA,1", "A,1", "B,0"]
    code, data, said = asked("fairness", "group,selected\n" + "\n".join(rows) + "\n")
    assert code == 2
    assert [int(line.split(":")[0].removeprefix("line ")) for line in said] == list(range(2, 11))
    assert groups(data) == {"A": (1, 1), "B": (0, 1), "NA": (1, 1)}


def test_names_cannot_steer_a_terminal(capsys, tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text("group,selected\n\x1b[31mA,1\n\x1b[31mA,\x1b[2J\nB\nB,0\n")
    main(["fairness", str(path), *COMMANDS["fairness"]])
    out, err = capsys.readouterr()
    assert "\x1b" not in out + err


def test_ratings_with_a_decimal_comma(asked):
    with_points = RATINGS.replace("1\n", "1.5\n")
    want = asked("agreement", with_points, "--level", "interval")
    assert asked("agreement", with_points.replace(",", ";").replace(".", ","), "--level", "interval") == want
    assert want[1]["n_ratings"] == 18


def test_ratings_that_are_none_are_named_with_their_line(asked):
    rows = ["t9,r0,inf", "t9,r1,1e308", "t9,r2,lots", "t0,r0,3", "t8,\0,3", ",r1,3", "t8,,3", "t8,r0,nan", "t8,r1,NA"]
    code, data, said = asked("agreement", RATINGS + "\n".join(rows) + "\n")
    assert (code, data["n_ratings"]) == (2, 18)
    assert [int(line.split(":")[0].removeprefix("line ")) for line in said] == list(range(20, 27))


def test_words_are_ratings_of_the_nominal_level(asked):
    words = RATINGS.replace(",1\n", ",good\n").replace(",2\n", ",fair\n")
    code, data, said = asked("agreement", words, "--level", "nominal")
    assert (code, said) == (0, [])
    assert data["krippendorff_alpha"] is not None
    assert data["icc"]["2,1"] == {"value": None, "ci": None}


@pytest.mark.parametrize("level", rating_table.LEVELS)
def test_ratings_without_end_need_no_table_of_categories(asked, level):
    """4,000 different ones: a table of each by each for every target would not fit into any machine."""
    rows = [f"t{n // 2},r{n % 2},{(n * 7919 % 4001) / 13 + n % 2 / 7}" for n in range(4_000)]
    code, data, _ = asked("agreement", "target,rater,rating\n" + "\n".join(rows) + "\n", "--level", level)
    assert code == 0
    assert data["krippendorff_alpha"] is not None
    assert data["icc"]["3,1"]["value"] is not None
    assert data["gwet_ac1"] is None


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 8), st.integers(0, 3), st.sampled_from([0, 1, 2, 3.5, 7])), min_size=1),
    st.sampled_from(rating_table.LEVELS),
)
def test_alpha_is_the_same_by_pairs_and_by_categories(cells, level):
    once = list({(t, r): (t, r, v) for t, r, v in cells}.values())
    table = rating_table.of_columns(*map(list, zip(*once, strict=True)))
    by_pairs = krippendorff.alpha_of_many(table.places, table.values, level).value
    by_categories = krippendorff.alpha(table.counts, table.values, level).value
    if by_categories is None:
        assert by_pairs is None
    else:
        assert by_pairs == pytest.approx(by_categories, rel=1e-9, abs=1e-9)


def test_ratings_too_large_to_square_are_refused(asked):
    table = rating_table.of_columns([0, 0, 1], [0, 1, 0], [1.0, 1e200, 3.0])
    with pytest.raises(rating_table.Unusable, match="so large"):
        agreement.analyse(table)


PIECES = st.one_of(
    st.binary(max_size=12),
    st.sampled_from(
        [b"\n", b"\r\n", b",", b";", b'"', b"\t", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"1e999", b"nan", b"-0"]
    ),
    st.sampled_from([b"A,1\n", b"B,0\n", b"A,0\nB,1\n", b"t1,r1,3\n", b"t1,r2,3\n", b"t2,r1,1e99\n", b"t2,r2,x\n"]),
)
HEADS = st.sampled_from([b"", b"group,selected\n", b"target,rater,rating\n", b"group;selected\r\n", b"PAR1"])


@pytest.mark.parametrize("command", COMMANDS)
@settings(max_examples=120, deadline=None)
@given(head=HEADS, body=st.lists(PIECES, max_size=40).map(b"".join), level=st.sampled_from(rating_table.LEVELS))
@example(head=b"group,selected\n", body=b'A,"1\n', level="ordinal")
def test_any_bytes_end_in_an_answer_or_in_words(tmp_path_factory, command, head, body, level):
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(head + body)
    more = ("--level", level) if command == "agreement" else ("--primary", "fisher")
    for output in ("json", "text", "html"):
        assert main([command, str(path), *COMMANDS[command], "--output", output, *more]) in (0, 2)
