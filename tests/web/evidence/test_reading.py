"""The second reader: filed evidence without the name, the same anchors, a scorecard of their own."""

import re

import pytest
from django.urls import reverse

from backroom.hiring.evidence import actions as evidence
from backroom.hiring.evidence.models import Scorecard
from tests.web.evidence.test_write_up import text_of


def page(client, cast):
    return client.get(reverse("reading", args=[cast.dan.pk]))


def test_nothing_stands_there_before_the_write_up_is_in(cast, client):
    cast.filed()
    client.force_login(cast.ben)
    answer = page(client, cast)
    assert "The write-up of the conversation is not in yet." in text_of(answer)
    assert "Answer number" not in answer.content.decode()
    refused = client.post(reverse("rate", args=[cast.dan.pk]), {"competency": cast.codes[0], "level": "3"})
    assert refused.status_code == 403
    assert Scorecard.objects.filter(rater=cast.ben).count() == 0


def test_evidence_is_read_without_the_name(cast, client):
    interview = cast.filed()
    note = cast.note(interview, "Dan said: “I am DAN, son of old Whitlock.”", "observed")
    evidence.file_evidence(by=cast.ada, note=note, competency_code=cast.codes[0])
    cast.rate_all(cast.ada, cast.dan, 4, "Dan Whitlock was clear.")
    client.force_login(cast.ben)
    body = page(client, cast).content.decode()
    assert not re.search("dan|whitlock", re.sub(r"https?://\S+", "", body).replace("candidate", ""), re.I)
    assert body.count("the candidate") >= 7
    assert re.search(r"<h1>Candidate [A-Z]</h1>", body)
    assert "Sorts by clinical risk" in body
    cast.rate_all(cast.ben, cast.dan, 2, "Mine.")
    after = text_of(page(client, cast))
    assert "the candidate was clear." in after
    assert not re.search(r"\bdan\b|whitlock", after, re.I)


def test_amending_shows_no_name_to_the_second_reader(cast, client):
    cast.read()
    client.force_login(cast.ben)
    rating = cast.dan.scorecards.get(rater=cast.ben).ratings.first()
    address = reverse("amend_rating", args=[rating.pk])
    assert not re.search(r"\bdan\b|whitlock", text_of(client.get(address)), re.I)
    client.post(address, {"level": "3", "reason": "The anchor fits better."})
    assert "The anchor fits better." in text_of(page(client, cast))
    theirs = cast.dan.scorecards.get(rater=cast.ada).ratings.first()
    assert client.get(reverse("amend_rating", args=[theirs.pk])).status_code == 403


def test_reader_rates_and_submits_by_plain_forms(cast, client):
    cast.written_up()
    client.force_login(cast.ben)
    for code in cast.codes:
        answer = client.post(reverse("rate", args=[cast.dan.pk]), {"competency": code, "level": "3"})
        assert answer["Location"] == reverse("reading", args=[cast.dan.pk]) + f"#c-{code}"
    answer = client.post(
        reverse("submit_scorecard", args=[cast.dan.pk]),
        {"recommendation": "no_decision", "takeaways": "Not enough said."},
        follow=True,
    )
    assert answer.redirect_chain == [(reverse("reading", args=[cast.dan.pk]), 302)]
    assert "All scorecards are in." in text_of(answer)


@pytest.mark.parametrize("name", ["file_evidence", "withdraw_evidence"])
def test_reader_files_nothing(cast, client, name):
    cast.written_up()
    client.force_login(cast.ben)
    piece = cast.evidence_of(cast.dan)[0]
    data = {"note": str(piece.note_id), "competency": cast.codes[1]}
    target = cast.dan.pk if name == "file_evidence" else piece.pk
    assert client.post(reverse(name, args=[target]), data).status_code in (403, 404)
    assert len(cast.evidence_of(cast.dan)) == 6
