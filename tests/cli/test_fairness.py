"""`backroom fairness` and `backroom agreement`, run as a person runs them."""

import csv
import io
import json
import subprocess
import sys
from html.parser import HTMLParser

import pyarrow
import pytest
from pyarrow import parquet

from backroom.cli.main import main

SHAPE = {
    "group", "impact_ratio", "ci_log", "ci_score", "z", "z_ir", "fisher_p", "midp_p", "midp_p_less", "boschloo_p",
    "cohens_h", "odds_ratio", "shortfall_pool", "shortfall_reference", "flip_flop", "swap_count", "holm_p", "verdict",
}  # fmt: skip
STRATA = {"mh_odds_ratio", "mh_chi2", "mh_p", "mh_ci", "breslow_day", "breslow_day_p"}
ROWS = [("White", "hired")] * 48 + [("White", "rejected")] * 32 + [("Black", "Yes")] * 12 + [("Black", "0")] * 28


@pytest.fixture
def write(tmp_path):
    def write(text, name="table.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def table(rows, head="ethnicity,outcome"):
    return "\n".join([head, *(",".join(row) for row in rows)]) + "\n"


def asked(capsys, *arguments):
    code = main(list(arguments))
    said = capsys.readouterr()
    return code, said.out, said.err


def fairness(capsys, path, *more):
    code, out, err = asked(
        capsys, "fairness", path, "--group", "ethnicity", "--selected", "outcome", "--output", "json", *more
    )
    return code, json.loads(out, parse_constant=lambda name: pytest.fail(f"{name} in the answer")), err


def test_impact_as_json_has_every_key(capsys, write):
    code, data, err = fairness(capsys, write(table(ROWS)))
    assert (code, err) == (0, "")
    assert data["groups"]["Black"] | {"below_two_percent": 0} == {
        "n": 40, "selected": 12, "rate": 0.3, "below_two_percent": 0,
    }  # fmt: skip
    assert (data["primary"], data["reference"]) == ("midp", "White")
    (found,) = data["comparisons"]
    assert set(found) >= SHAPE
    assert round(found["midp_p"], 6) == 0.002142
    assert set(data["strata"]) >= STRATA
    assert data["strata"]["mh_p"] is None
    assert "strata: no column of strata was named" in data["notes"]


def test_jobs_are_compared_within(capsys, write):
    rows = [(g, s, job) for job in ("nurse", "porter") for g, s in ROWS]
    code, data, _ = fairness(capsys, write(table(rows, "ethnicity,outcome,job")), "--stratum", "job")
    assert code == 0
    assert data["strata"]["group"] == "Black"
    assert round(data["strata"]["mh_odds_ratio"], 4) == 0.2857
    assert round(data["strata"]["breslow_day_p"], 9) == 1
    assert data["comparisons"][0]["strata"]["mh_ci"] == data["strata"]["mh_ci"]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_other_marks_and_a_byte_order_mark(capsys, tmp_path, mark):
    path = tmp_path / "table.csv"
    path.write_text(table(ROWS).replace(",", mark), encoding="utf-8-sig")
    assert fairness(capsys, str(path))[1]["groups"]["White"]["selected"] == 48


def test_a_spreadsheets_ways_of_writing_are_read(capsys, tmp_path, write):
    """Column names over two lines, blank rows with marks or spaces in them, UTF-16, capitals, numbers as numbers."""
    rows = [(f" {g} ", s.upper(), '"x\ny"') for g, s in ROWS]
    text = table(rows, 'ethnicity,outcome,"a\nb"').replace("YES", "1.00") + ",,\n   \n\n"
    want = fairness(capsys, write(table(ROWS), "plain.csv"))[1]
    assert fairness(capsys, write(text)) == (0, want, "")
    wide = tmp_path / "wide.csv"
    wide.write_text(text.replace("ethnicity", "\nethnicity"), encoding="utf-16")
    assert fairness(capsys, str(wide)) == (0, want, "")


def test_one_group_typed_in_two_ways_is_pointed_out(capsys, write):
    _, data, _ = fairness(capsys, write(table([*ROWS, ("black", "yes")])))
    assert any("“Black” and “black” are counted apart" in note for note in data["notes"])


def test_another_encoding_says_what_to_do(capsys, tmp_path):
    path = tmp_path / "latin.csv"
    path.write_text(table([("Málaga", "1")]), encoding="latin-1")
    code, out, err = asked(capsys, "fairness", str(path), "--group", "ethnicity", "--selected", "outcome")
    assert (code, out) == (2, "")
    assert "it is not UTF-8. Save it as “CSV UTF-8”" in err


def test_bad_rows_are_named_with_their_line(capsys, write):
    text = table(ROWS[:3]) + 'White,maybe\n\nWhite,hired,more\n"White\nand more",hired\n,hired\nBlack,\n'
    code, data, err = fairness(capsys, write(text))
    assert code == 2
    lines = [line.split(": ", 2)[2].split(":")[0] for line in err.splitlines()]
    assert lines == ["line 5", "line 7", "line 10", "line 11"]
    assert "“maybe” says neither selected nor not" in err
    assert sum(group["n"] for group in data["groups"].values()) == 4
    assert any("line 5" in note for note in data["notes"])


def test_a_column_that_is_not_there_lists_those_that_are(capsys, write):
    code, out, err = asked(capsys, "fairness", write(table(ROWS)), "--group", "sex", "--selected", "outcome")
    assert (code, out) == (2, "")
    assert "no column “sex”. It has: “ethnicity”, “outcome”." in err


@pytest.mark.parametrize(
    ("text", "words"), [("", "it is empty"), ("ethnicity,ethnicity,outcome\n", "more than one column")]
)
def test_what_cannot_be_read_says_why(capsys, write, text, words):
    code, out, err = asked(capsys, "fairness", write(text), "--group", "ethnicity", "--selected", "outcome")
    assert (code, out) == (2, "")
    assert words in err


def test_a_file_that_is_not_there(capsys, tmp_path):
    code, _, err = asked(capsys, "fairness", str(tmp_path / "no.csv"), "--group", "a", "--selected", "b")
    assert code == 2
    assert "No such file" in err


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [("A", "1")],
        [("A", "1"), ("B", "1")],
        [("A", "0"), ("B", "0"), ("C", "0")],
        [("A", "0")] * 4 + [("B", "1")] * 4,
        [("A", "1")] * 3 + [("B", "1")] * 4 + [("B", "0")],
    ],
)
def test_small_and_extreme_tables_give_words_and_null(capsys, write, rows):
    code, data, _ = fairness(capsys, write(table(rows)))
    assert code == 0
    for found in data["comparisons"]:
        empty = [key for key in SHAPE if found[key] is None]
        reasons = " ".join(found["notes"])
        assert all(key in reasons for key in empty), (empty, reasons)
        assert found["verdict"]
        assert not found["flip_flop"] or "too few to conclude" in found["verdict"].lower()


def test_parquet_reads_the_same(capsys, tmp_path, write):
    path = tmp_path / "table.parquet"
    columns = {"ethnicity": [g for g, _ in ROWS], "outcome": [s in ("hired", "Yes") for _, s in ROWS]}
    parquet.write_table(pyarrow.table(columns), path)
    assert fairness(capsys, str(path))[1] == fairness(capsys, write(table(ROWS)))[1]


def test_parquet_with_categories_and_cells_without_a_value(capsys, tmp_path):
    path = tmp_path / "table.parquet"
    groups = pyarrow.array([g for g, _ in ROWS] + [None, "Black"]).dictionary_encode()
    outcome = pyarrow.array([float(s in ("hired", "Yes")) for _, s in ROWS] + [1.0, float("nan")])
    parquet.write_table(pyarrow.table({"ethnicity": groups, "outcome": outcome}), path)
    code, data, err = fairness(capsys, str(path))
    assert code == 2
    assert [line.rsplit(": ", 1)[1] for line in err.splitlines()] == [
        "no group; left out", "it does not say whether this person was selected; left out",
    ]  # fmt: skip
    assert {name: (g["selected"], g["n"]) for name, g in data["groups"].items()} == {
        "Black": (12, 40),
        "White": (48, 80),
    }


def test_parquet_without_pyarrow_says_what_to_do(capsys, tmp_path, monkeypatch):
    path = tmp_path / "table.parquet"
    parquet.write_table(pyarrow.table({"ethnicity": ["A"], "outcome": [1]}), path)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    code, _, err = asked(capsys, "fairness", str(path), "--group", "ethnicity", "--selected", "outcome")
    assert code == 2
    assert "pip install pyarrow" in err


def test_local_law_144_table(capsys, write):
    rows = [("Male", "1")] * 667 + [("Male", "0")] * 723 + [("Female", "1")] * 555 + [("Female", "0")] * 626
    path = write(table(rows))
    code, out, _ = asked(capsys, "fairness", path, "--group", "ethnicity", "--selected", "outcome", "--output", "ll144")
    assert code == 0
    assert list(csv.reader(io.StringIO(out))) == [
        ["Category", "# of Applicants", "# Selected", "Selection Rate", "Impact Ratio"],
        ["Female", "1181", "555", "0.47", "0.979"],
        ["Male", "1390", "667", "0.48", "1.000"],
    ]


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.loads = [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.loads += [value for name, value in attrs if name in ("src", "href", "xlink:href")]


def test_the_page_needs_nothing_else_and_escapes_names(capsys, write):
    rows = [("<script>x</script>", s) for _, s in ROWS[:60]] + [("B", s) for _, s in ROWS[60:]]
    path = write(table(rows))
    code, out, _ = asked(capsys, "fairness", path, "--group", "ethnicity", "--selected", "outcome", "--output", "html")
    page = Page(out)
    assert code == 0
    assert page.loads == []
    assert "script" not in page.tags
    assert page.tags.count("svg") == 1
    assert page.tags.count("table") == 2


def test_text_says_the_verdict(capsys, write):
    code, out, _ = asked(capsys, "fairness", write(table(ROWS)), "--group", "ethnicity", "--selected", "outcome")
    assert code == 0
    assert "Adverse impact is indicated: 12 of 40 in Black against 48 of 80 in White" in " ".join(out.split())


RATED = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]


def ratings(rows=RATED, more=()):
    cells = [(f"t{t}", f"r{r}", str(value)) for t, row in enumerate(rows) for r, value in enumerate(row)]
    return table([*cells, *more], "who,by,level")


def agreement(capsys, path, *more):
    code, out, err = asked(
        capsys, "agreement", path, "--target", "who", "--rater", "by", "--rating", "level", "--output", "json", *more
    )
    return code, json.loads(out, parse_constant=lambda name: pytest.fail(f"{name} in the answer")) if out else None, err


def test_agreement_as_json_has_every_key(capsys, write):
    code, data, err = agreement(capsys, write(ratings()), "--level", "interval")
    assert (code, err) == (0, "")
    assert (data["n_targets"], data["n_raters"]) == (6, 4)
    assert {kind: round(m["value"], 2) for kind, m in data["icc"].items()} == {
        "1,1": 0.17, "2,1": 0.29, "3,1": 0.71, "1,k": 0.44, "2,k": 0.62, "3,k": 0.91,
    }  # fmt: skip
    assert all(len(m["ci"]) == 2 for m in data["icc"].values())
    assert set(data) >= {"krippendorff_alpha", "fleiss_kappa", "gwet_ac1", "gwet_ac2", "cohen_kappa", "notes"}
    assert data["cohen_kappa"] is None
    assert "cohen_kappa: Cohen’s kappa is for two raters; there are 4" in data["notes"]


def test_agreement_of_two_raters_has_cohens_kappa(capsys, write):
    pairs = [["y", "y"]] * 20 + [["y", "n"]] * 5 + [["n", "y"]] * 10 + [["n", "n"]] * 15
    _, data, _ = agreement(capsys, write(ratings(pairs)), "--level", "nominal")
    assert round(data["cohen_kappa"], 9) == 0.4
    assert data["icc"]["1,1"] == {"value": None, "ci": None}
    assert any(note.startswith("icc: the ratings are words") for note in data["notes"])


def test_agreement_is_refused_below_five_targets(capsys, write):
    code, data, _ = agreement(capsys, write(ratings(RATED[:4])))
    assert code == 0
    assert data["krippendorff_alpha"] is None
    assert {m["value"] for m in data["icc"].values()} == {None}
    assert data["notes"] == [
        "not enough data: 4 targets with two ratings or more, by 4 raters; it takes 5 targets and 2 raters"
    ]


def test_severity_is_refused_where_raters_share_nothing(capsys, write):
    nested = [(f"t{t}", f"r{t % 2}", str(1 + t % 5)) for t in range(12)]
    _, data, _ = agreement(capsys, write(table(nested, "who,by,level")))
    assert data["severity"] is None
    shared = [(f"t{t}", f"r{r}", str(1 + (t + r) % 5)) for t in range(12) for r in range(2) if (t + r) % 3]
    _, data, _ = agreement(capsys, write(table(shared, "who,by,level")))
    assert data["severity"] is None


def test_missing_ratings_are_missing_and_bad_rows_are_named(capsys, write):
    path = write(ratings(more=[("t0", "r0", "3"), ("t6", "r0", "NA"), ("", "r1", "2"), ("t7", "r1", "lots")]))
    code, data, err = agreement(capsys, path)
    assert code == 2
    assert data["n_ratings"] == 24
    assert [line.split("line ", 1)[1] for line in err.splitlines()] == [
        "26: r0 rated t0 before, on line 2; left out",
        "28: no target; left out",
        "29: “lots” is no number; left out",
    ]


def test_all_the_same_ratings_give_words_and_null(capsys, write):
    code, data, _ = agreement(capsys, write(ratings([[3, 3]] * 6)), "--level", "ratio")
    assert code == 0
    assert data["krippendorff_alpha"] is None
    assert any(note.startswith("krippendorff_alpha: one category") for note in data["notes"])


def test_a_ratio_scale_takes_no_negative_rating(capsys, write):
    code, data, err = agreement(capsys, write(ratings([[-1, 2]] * 6)), "--level", "ratio")
    assert (code, data) == (2, None)
    assert "no negative ratings" in err


@pytest.mark.parametrize("output", ["text", "html"])
def test_agreement_in_words(capsys, write, output):
    code, out, _ = asked(
        capsys,
        "agreement",
        write(ratings()),
        "--target",
        "who",
        "--rater",
        "by",
        "--rating",
        "level",
        "--output",
        output,
    )
    assert code == 0
    assert "24 ratings of 6 targets by 4 raters" in out


def test_it_starts_without_django_and_without_numbers():
    """The menu and the help load neither Django nor numpy."""
    code = (
        "import sys; from backroom.cli.main import main\n"
        "try: main(['fairness', '--help'])\nexcept SystemExit: pass\n"
        "assert not {'django', 'numpy', 'scipy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
