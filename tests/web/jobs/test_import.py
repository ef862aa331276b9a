"""A job from its text form and out again; what is wrong is said by line, and nothing typed is lost."""

from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from backroom.engines.reading import job_text
from backroom.hiring.jobs import actions
from backroom.hiring.jobs.models import Job
from backroom.records.refusals import Refused

EXAMPLES = sorted((Path(__file__).parents[3] / "examples/jobs").glob("*.md"))
GOOD = EXAMPLES[0].read_text(encoding="utf-8")


@pytest.fixture
def ada(client, cast):
    client.force_login(cast.ada)
    return client


def upload(client, content: bytes):
    return client.post(reverse("job_import"), {"file": SimpleUploadedFile("job.md", content), "text": ""})


def paste(client, text: str):
    return client.post(reverse("job_import"), {"text": text})


def exported(client, address: str) -> bytes:
    answer = client.get(address + "text/")
    assert answer["Content-Type"] == "text/markdown; charset=utf-8"
    assert answer["Content-Disposition"].startswith('attachment; filename="')
    return answer.content


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_a_file_comes_out_with_the_same_bytes(ada, file):
    assert exported(ada, upload(ada, file.read_bytes()).url) == file.read_bytes()


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_a_pasted_text_comes_out_with_the_same_bytes(ada, file):
    windows = file.read_text(encoding="utf-8").replace("\n", "\r\n")
    assert exported(ada, paste(ada, windows).url) == file.read_bytes()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "This is not UTF-8 text."),
        ("# Infirmi\xe8re".encode("latin-1"), "This is not UTF-8 text."),
        (b"# Title\x00\n", "A character that cannot be shown (U+0000)"),
        (b"#" * 1_000_000, "800,001 bytes long"),
        (b"", "This file is empty."),
    ],
)
def test_a_file_that_is_no_text_is_refused_in_words(ada, content, words):
    before = Job.objects.count()
    answer = upload(ada, content)
    assert answer.status_code == 200 and words in answer.content.decode()
    assert Job.objects.count() == before


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("Openings: 1", "Openings: many", "Line 6"),
        ("## Profile", "## Porfile", "Line 9"),
        ("Openings: 1", "Openings: 1\nUntold", "Line 7"),
        ("Leads nine", "Leads \u202enine", "Line 11"),
        ("- 1: Takes", "- 9: Takes", "Line 31"),
    ],
)
def test_findings_name_the_line_and_the_text_stays(ada, old, new, where):
    text = next(f for f in EXAMPLES if "district" in f.stem).read_text(encoding="utf-8")
    assert old in text
    wrong = text.replace(old, new, 1)
    found = next(n for n, line in enumerate(wrong.split("\n"), 1) if new.split("\n")[-1] in line)
    assert where == f"Line {found}"
    for answer in (paste(ada, wrong), upload(ada, wrong.encode())):
        body = answer.content.decode()
        assert f'<span class="label num">{where}</span>' in body
        assert "Dignity at the door" in body.split("<textarea")[1]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda text: text + "x" * 1_000_000, "200,000 fit"),
        (lambda text: text.replace("# District", "# " + "D" * 121, 1), "120 fit"),
        (lambda text: text.replace("### Safe caseloads", "### Culture fit"), "“Culture fit”"),
        (lambda text: text.replace("- 5: Made a rule", "- 4: Made a rule", 1), "“Safe caseloads”"),
    ],
)
def test_what_cannot_be_kept_is_refused_whole_and_stays_in_the_form(ada, change, words):
    text = next(f for f in EXAMPLES if "district" in f.stem).read_text(encoding="utf-8")
    before = Job.objects.count()
    body = paste(ada, change(text)).content.decode()
    assert words in body and Job.objects.count() == before
    assert "Dignity at the door" in body.split("<textarea")[1]


def test_html_is_text_on_every_page(ada):
    hostile = "<script>alert(1)</script>"
    answer = paste(ada, GOOD.replace("## Profile\n", f"## Profile\n\n{hostile}\n", 1))
    body = ada.get(answer.url).content.decode()
    assert "&lt;script&gt;alert(1)" in body and hostile not in body
    assert hostile in exported(ada, answer.url).decode()


def test_file_and_text_together_are_not_guessed_between(ada):
    files = {"file": SimpleUploadedFile("job.md", GOOD.encode()), "text": "Something of mine"}
    body = ada.post(reverse("job_import"), files).content.decode()
    assert "There is text below as well." in body and "Something of mine" in body


def test_the_action_refuses_too_long_lines_without_a_page(cast):
    text = job_text.parse(GOOD.replace("Openings", "Where: " + "w" * 130 + "\nOpenings", 1)).job
    assert text is not None
    with pytest.raises(Refused, match="120 fit"):
        actions.import_job(by=cast.ada, text=text)


@pytest.mark.parametrize("who", ["ben", "priya", "hal", "eve", "ida"])
def test_only_hiring_managers_import(client, cast, who):
    client.force_login(cast.staff[who])
    assert client.get(reverse("job_import")).status_code == 403
    assert paste(client, GOOD).status_code == 403
