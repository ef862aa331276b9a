"""The memo stands alone, on the page and on paper, and what people typed stays text on both."""

import io
import json
import re
from datetime import UTC, datetime

import pytest
from django.urls import reverse
from pypdf import PdfReader

from backroom.hiring.decisions import actions as decisions
from backroom.hiring.evidence import actions as evidence
from backroom.records.models import Event
from backroom.web.staff.decisions import paper
from tests.web.evidence.test_write_up import text_of

HOSTILE = {
    "import": '#import "@preview/x:1.0.0": *',
    "read": '#read("/etc/passwd") #panic("no")',
    "marks": "*bold* _leaning_ $x^2$ `raw` <label> @ref = Heading",
    "script": "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "template": "{{ memo.decision }} {% csrf_token %}",
    "json": '"}], "title": "changed", "x": [{"',
    "escape": "\\u{1F600} \\#set text(red) // gone? /* gone? */ end",
}


def pages(client, decision, who):
    client.force_login(who)
    page = client.get(reverse("memo", args=[decision.pk]))
    pdf = client.get(reverse("memo_pdf", args=[decision.pk]))
    assert (page.status_code, pdf.status_code) == (200, 200)
    return page, pdf


def words_of(pdf) -> str:
    reader = PdfReader(io.BytesIO(pdf.content))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_both_hold_decision_reasons_quotes_versions_and_who(cast, client):
    cast.read()
    rating = cast.dan.scorecards.get(rater=cast.ben).ratings.get(competency__code=cast.codes[0])
    evidence.amend_rating(by=cast.ben, rating=rating, level=3, reason="Read the anchor again.")
    decisions.save_debrief(by=cast.ben, application=cast.dan, text="We read it together.")
    decision = decisions.record_decision(
        by=cast.ada,
        application=cast.dan,
        outcome="decline",
        disposition="we_declined",
        disposition_reason="Another candidate had led a team of this size.",
        summary="A close call.",
        reasons={code: f"Reason for {code}." for code in cast.codes},
    )
    event = Event.objects.get(name="decision.recorded")
    page, pdf = pages(client, decision, cast.priya)
    for text in (text_of(page), words_of(pdf)):
        text = text.replace("- ", "-")
        for said in (
            "We do not offer the post of District nurse team lead to Dan Whitlock",
            "Decided by Ada Marsh on",
            "All times are London time.",
            "guide 1, rubric 1",
            "Another candidate had led a team of this size.",
            "A close call.",
            "Ben first gave 2",
            "Amended to 3",
            "Read the anchor again.",
            "We read it together.",
            "Ada saw a rule that others use.",
            "Ben missed who checked the rule.",
            f"Record {event.seq} of the log, chain {event.hash[:4]} {event.hash[4:8]}",
            "not talked about",
            "Safe caseloads: Ada 4, Ben 3.",
            *(f"Reason for {code}." for code in cast.codes),
            *(f"“Answer number {n} of Dan.”" for n in range(6)),
            "No score was computed and no software recommended anyone.",
        ):
            assert said in text, said


def test_an_hour_shown_twice_says_which_on_paper_too(cast, client):
    decision = cast.decided()
    second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)  # London's clocks show 01:30 an hour before, too
    type(decision).objects.filter(pk=decision.pk).update(decided_at=second)
    page, pdf = pages(client, decision, cast.ada)
    for text in (text_of(page), words_of(pdf)):
        assert "Decided by Ada Marsh on 25 October 2026, 01:30 (UTC+0)." in text


def test_pdf_is_not_kept_and_names_nobody_in_its_file_name(cast, client):
    _, pdf = pages(client, cast.decided(), cast.ada)
    assert "no-store" in pdf["Cache-Control"]
    assert pdf["Content-Type"] == "application/pdf"
    assert re.fullmatch(r'attachment; filename="decision-memo-\d+\.pdf"', pdf["Content-Disposition"])
    assert pdf.content.startswith(b"%PDF-")


def test_setting_it_leaves_nothing_on_the_disk(cast, client, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    decision = cast.decided()
    before = {p for p in paper.TEMPLATE.parent.rglob("*") if "__pycache__" not in p.parts}
    pages(client, decision, cast.ada)
    assert list((tmp_path / "tmp").iterdir()) == []
    assert {p for p in paper.TEMPLATE.parent.rglob("*") if "__pycache__" not in p.parts} == before


@pytest.mark.parametrize("kind", sorted(HOSTILE))
def test_hostile_words_stay_words(cast, client, kind):
    text = HOSTILE[kind]
    interview = cast.filed()
    note = cast.note(interview, text, "observed")
    evidence.file_evidence(by=cast.ada, note=note, competency_code=cast.codes[0])
    cast.rate_all(cast.ada, cast.dan, 4, text)
    cast.rate_all(cast.ben, cast.dan, 2, text)
    decisions.save_debrief(by=cast.ada, application=cast.dan, text=text)
    decision = decisions.record_decision(
        by=cast.ada,
        application=cast.dan,
        outcome="decline",
        disposition="other",
        disposition_reason=text,
        summary=text,
        reasons=dict.fromkeys(cast.codes, text),
    )
    page, pdf = pages(client, decision, cast.ada)
    body = page.content.decode()
    assert "<script>alert" not in body and "<img" not in body
    plain = " ".join(text.split())
    squeezed = re.sub(r"\s", "", plain)
    assert re.sub(r"\s", "", text_of(page)).count(squeezed) >= 12
    assert re.sub(r"\s", "", words_of(pdf)).count(squeezed) >= 12


def test_marks_that_turn_the_reading_order_stay_inside(cast, client):
    text = "turned \u202eevil\u2066 words"
    cast.read()
    decision = decisions.record_decision(
        by=cast.ada, application=cast.dan, outcome="hire", reasons=dict.fromkeys(cast.codes, text), summary=text
    )
    page, pdf = pages(client, decision, cast.ada)
    body = page.content.decode()
    places = [m.start() for m in re.finditer("\u202e", body)]
    assert places
    for place in places:  # each stands alone in a paragraph, whose end closes what it opened
        assert re.search(r"<(p|bdi)[^>]*>[^<]*$", body[:place]), body[place - 80 : place + 20]
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", words_of(pdf))
    assert "turned evil words" in words_of(pdf)


def test_later_amendment_leaves_the_decisions_levels_and_is_told(cast, client):
    decision = cast.decided()
    rating = cast.dan.scorecards.get(rater=cast.ada).ratings.get(competency__code=cast.codes[0])
    evidence.amend_rating(by=cast.ada, rating=rating, level=1, reason="Heard more since.")
    page, pdf = pages(client, decision, cast.ada)
    for text in (text_of(page), words_of(pdf)):
        assert "Safe caseloads: Ada 4, Ben 2." in text
        assert "Safe caseloads: Ada changed the rating to 1 on" in text
        assert "Heard more since." in text


def test_data_on_paper_is_json_and_nothing_else(cast):
    from backroom.hiring.decisions import memos, queries

    decision = queries.decisions_of(cast.ada).get(pk=cast.decided().pk)
    content = paper.data(memos.memo(cast.ada, decision), "Fenwick \x00\u202e*Care*")
    assert json.loads(json.dumps(content)) == content
    assert content["company"] == "Fenwick *Care*"


def test_foreign_scripts_and_long_words_are_set(cast, client):
    cast.read()
    text = "李 أحمد नमस्ते 🙂 " + "x" * 3000
    decision = decisions.record_decision(
        by=cast.ada, application=cast.dan, outcome="hire", reasons=dict.fromkeys(cast.codes, text), summary=text
    )
    _, pdf = pages(client, decision, cast.ada)
    assert len(PdfReader(io.BytesIO(pdf.content)).pages) > 2
    assert words_of(pdf).count("x") >= 7 * 3000  # none set over the edge of the paper
