"""Blind until submitted: no page of anybody changes by what another rater has written and not everyone has earned."""

import re

import pytest
from django.urls import reverse

from backroom.hiring.evidence import actions as evidence

STAFF = ("ada", "ben", "cleo", "priya", "ida", "hal", "eve")
BEN, ADA = "Ben wrote this alone: zebra.", "Ada wrote this alone: heron."
CHANGED = "Changed on reading again: osprey."


def pages(cast) -> list[str]:
    dan = [cast.dan.pk]
    return [
        *(reverse(name, args=dan) for name in ("write_up", "reading", "decide", "letter")),
        reverse("compare", args=[cast.job.pk]),
    ]


def seen(client, person, addresses: list[str]) -> dict[str, tuple[int, str]]:
    """Every page as this person meets it, without the token that differs each time."""
    client.force_login(person)
    found = {}
    for address in addresses:
        answer = client.get(address)
        body = re.sub(
            r'value="[A-Za-z0-9]{64}"|&quot;[A-Za-z0-9]{64}&quot;|"[A-Za-z0-9]{64}"', "", answer.content.decode()
        )
        found[address] = (answer.status_code, body)
    return found


def draft(cast, who, level: int, words: str) -> None:
    for code in cast.codes:
        evidence.save_rating(by=who, application=cast.dan, competency_code=code, level=level)
    evidence.draft_scorecard(by=who, application=cast.dan, recommendation="strong_no", takeaways=words)


@pytest.mark.parametrize("role", [name for name in STAFF if name != "ben"])
def test_nobody_learns_of_bens_draft(cast, client, role):
    cast.written_up()
    before = seen(client, cast.staff[role], pages(cast))
    draft(cast, cast.ben, 1, BEN)
    assert seen(client, cast.staff[role], pages(cast)) == before


@pytest.mark.parametrize("role", [name for name in STAFF if name != "ada"])
def test_nobody_learns_of_adas_scorecard_before_their_own(cast, client, role):
    """Ada's card is in; an amendment of hers changes no page of those who have not earned it."""
    cast.filed()
    cast.rate_all(cast.ada, cast.dan, 5, ADA)
    before = seen(client, cast.staff[role], pages(cast))
    rating = cast.dan.scorecards.get().ratings.first()
    evidence.amend_rating(by=cast.ada, rating=rating, level=1, reason=CHANGED)
    assert seen(client, cast.staff[role], pages(cast)) == before
    assert not any(ADA in body or CHANGED in body for _, body in before.values())


@pytest.mark.parametrize("role", ["priya", "ida", "cleo", "hal", "eve"])
def test_nobody_learns_of_bens_scorecard_from_another_candidates(cast, client, role):
    """Ben's card on Dan opens nothing about Dora."""
    cast.read(cast.dan)
    cast.written_up(cast.dora)
    address = [reverse("compare", args=[cast.job.pk])]
    before = seen(client, cast.staff[role], address)
    for code in cast.codes:
        evidence.save_rating(by=cast.ben, application=cast.dora, competency_code=code, level=1)
    assert seen(client, cast.staff[role], address) == before


def test_own_submission_opens_the_others(cast, client):
    cast.filed()
    cast.rate_all(cast.ada, cast.dan, 5, ADA)
    reading, write_up = reverse("reading", args=[cast.dan.pk]), reverse("write_up", args=[cast.dan.pk])
    assert ADA not in seen(client, cast.ben, [reading])[reading][1]
    cast.rate_all(cast.ben, cast.dan, 2, BEN)
    assert ADA in seen(client, cast.ben, [reading])[reading][1]
    assert BEN in seen(client, cast.ada, [write_up])[write_up][1]


def test_all_in_opens_compare_to_the_people_partner_and_to_nobody_outside(cast, client):
    cast.filed()
    cast.rate_all(cast.ada, cast.dan, 5, ADA)
    compare = reverse("compare", args=[cast.job.pk])
    assert ADA not in seen(client, cast.priya, [compare])[compare][1]
    cast.rate_all(cast.ben, cast.dan, 2, BEN)
    body = seen(client, cast.priya, [compare])[compare][1]
    assert ADA not in body and BEN not in body and "Open the scorecards" in body
    client.post(reverse("open_scorecards", args=[cast.job.pk]), {"application": [str(cast.dan.pk)]})
    body = seen(client, cast.priya, [compare])[compare][1]
    assert ADA in body and BEN in body and "Open the scorecards" not in body
    for role in ("cleo", "ida", "hal", "eve"):
        status, body = seen(client, cast.staff[role], [compare])[compare]
        assert status in (403, 404)
        assert ADA not in body and BEN not in body


def test_memo_and_its_paper_are_the_managers_and_the_people_partners(cast, client):
    decision = cast.decided()
    for role in STAFF:
        client.force_login(cast.staff[role])
        for name in ("memo", "memo_pdf"):
            status = client.get(reverse(name, args=[decision.pk])).status_code
            assert status == (200 if role in ("ada", "priya") else 404), (role, name)


def test_a_reader_who_joins_after_the_decision_meets_no_rating_in_any_page(cast, client):
    """Cleo becomes second reader late: she rates nothing of it, and the people partner's memo stays whole."""
    from backroom.hiring.jobs import actions as jobs

    decision = cast.decided()
    team = {"manager": [cast.ada], "second_reader": [cast.ben, cast.cleo], "people_partner": [cast.priya]}
    jobs.set_team(by=cast.ada, job=cast.job, team=team)
    late = seen(client, cast.cleo, pages(cast))
    assert not any("Ada saw" in body or "Ben missed" in body for _, body in late.values())
    client.force_login(cast.priya)
    body = client.get(reverse("memo", args=[decision.pk])).content.decode()
    assert "are not shown" not in body and "Ada saw" in body
    assert client.get(reverse("memo_pdf", args=[decision.pk])).status_code == 200
