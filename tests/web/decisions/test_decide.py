"""Deciding: nothing before all is in, a typed reason for each competency, and nothing typed is lost."""

import html
import re

import pytest
from django.urls import reverse

from backroom.hiring.decisions.models import Decision, DecisionReason
from tests.web.evidence.test_write_up import text_of


def address(cast):
    return reverse("decide", args=[cast.dan.pk])


def body_of(cast, **more):
    reasons = {f"reason-{code}": f"Because of {code}." for code in cast.codes}
    return reasons | {"outcome": "hire", "summary": "A close call."} | more


def test_before_all_is_in_it_says_what_is_missing_and_who_without_ratings(cast, client):
    cast.filed()
    client.force_login(cast.ada)
    text = text_of(client.get(address(cast)))
    assert "Ada Marsh, interviewer: the scorecard is not in yet." in text
    assert "Ben Achterberg, second reader: the scorecard is not in yet." in text
    cast.rate_all(cast.ada, cast.dan, 4, "Heron.")
    answer = client.get(address(cast))
    text = text_of(answer)
    assert "Ada Marsh, interviewer" not in text
    assert "Ben Achterberg, second reader: the scorecard is not in yet." in text
    assert "Heron" not in text and "Answer number" not in text and "<textarea" not in answer.content.decode()
    assert client.post(address(cast), body_of(cast)).status_code == 403
    assert Decision.objects.count() == 0


def test_decision_freezes_what_it_rested_on(cast, client):
    cast.read()
    client.force_login(cast.ada)
    answer = client.post(address(cast), body_of(cast))
    decision = Decision.objects.get()
    assert answer["Location"] == reverse("memo", args=[decision.pk])
    assert [(r.competency_code, r.text) for r in DecisionReason.objects.all()] == [
        (code, f"Because of {code}.") for code in cast.codes
    ]
    assert decision.decided_by == cast.ada
    assert (len(decision.rested_on["evidence"]), len(decision.rested_on["ratings"])) == (6, 12)
    assert client.get(address(cast))["Location"] == reverse("memo", args=[decision.pk])


@pytest.mark.parametrize("missing", ["one reason", "only spaces", "only invisible", "outcome", "whose", "why", "long"])
def test_refused_with_everything_typed_kept(cast, client, missing):
    cast.read()
    client.force_login(cast.ada)
    body = body_of(cast, disposition="we_declined", disposition_reason="Led no team <yet>.", outcome="decline")
    last = f"reason-{cast.codes[-1]}"
    change = {
        "one reason": {last: ""},
        "only spaces": {last: "   \n "},
        "only invisible": {last: "\u200b\u2060"},
        "outcome": {"outcome": ""},
        "whose": {"disposition": ""},
        "why": {"disposition_reason": ""},
        "long": {last: "x" * 4001},
    }[missing]
    answer = client.post(address(cast), body | change)
    assert answer.status_code == 200
    assert Decision.objects.count() == 0
    page = answer.content.decode()
    assert 'aria-invalid="true"' in page
    for name, typed in (body | change).items():
        if name in ("outcome", "disposition"):
            assert not typed or re.search(rf'name="{name}" value="{typed}"[^>]*checked', page), name
        else:
            assert html.escape(typed) in page, name


def test_candidates_own_choice_needs_its_reason_too(cast, client):
    cast.read()
    client.force_login(cast.ada)
    body = body_of(cast, outcome="decline", disposition="candidate_declined", disposition_reason="Chose another post.")
    client.post(address(cast), body)
    decision = Decision.objects.get()
    assert (decision.disposition, decision.disposition_reason) == ("candidate_declined", "Chose another post.")
    assert "Dan Whitlock declined the post" in text_of(client.get(reverse("memo", args=[decision.pk])))


def test_evidence_and_both_ratings_stand_beside_each_reason_without_the_name(cast, client):
    cast.read()
    client.force_login(cast.ada)
    answer = client.get(address(cast))
    text = text_of(answer)
    assert text.count("two apart: talk it over") == 6
    assert [n for n in range(6) if f"Answer number {n} of the candidate." in text] == list(range(6))
    assert not re.search(r"\bDan\b|Whitlock", text)
    assert "checked" not in re.sub(r">[^<]*<", "><", answer.content.decode())
    client.post(reverse("reveal_names", args=[cast.job.pk]))
    assert "Decide: Dan Whitlock" in text_of(client.get(address(cast)))


@pytest.mark.parametrize("role", ["ben", "priya", "hal", "cleo", "ida", "eve"])
def test_nobody_else_decides(cast, client, role):
    cast.read()
    client.force_login(cast.staff[role])
    assert client.get(address(cast)).status_code in (403, 404)
    assert client.post(address(cast), body_of(cast)).status_code in (403, 404)
    assert Decision.objects.count() == 0


def test_queries_stay_the_same_with_more_evidence(cast, client, django_assert_max_num_queries):
    cast.read()
    client.force_login(cast.ada)
    with django_assert_max_num_queries(40):
        client.get(address(cast))
