"""The record page: colleagues by name, candidates by their code only."""

from django.db import transaction
from django.urls import reverse

from backroom.hiring.fit import actions as fit
from backroom.records import events


def row_of(page: str, name: str) -> str:
    return next(row for row in page.split("<tr ") if f">{name}<" in row)


def test_colleagues_have_names_and_candidates_have_none(client, cast, django_assert_max_num_queries):
    fit.add_question(by=cast.link(cast.dan), text="Who would I learn from?")
    client.force_login(cast.ida)
    with django_assert_max_num_queries(6):
        page = client.get(reverse("record")).content.decode()
    assert "Ada Marsh" in row_of(page, "candidate.added")
    asked = row_of(page, "question.added")
    assert f"candidate:{cast.dan.candidate_id}" in asked and "<bdi>" not in asked
    assert "Whitlock" not in page


def test_facts_are_said_as_people_say_them(client, cast):
    with transaction.atomic():
        about = {"by": cast.ada, "subject": "question:1"}
        events.record("question.answered", **about, answered=True)
        events.record("question.answered", **about, answered=False)
        events.record("theme.touched", **about, theme=None, minutes=1)
    client.force_login(cast.ida)
    page = client.get(reverse("record")).content.decode()
    for said in ("answered yes", "answered no", "theme none", "minutes 1"):
        assert said in page
    for code in ("True", "False", "None"):
        assert code not in page
