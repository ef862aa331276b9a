"""The record page: colleagues by name, candidates by their code only."""

from django.urls import reverse

from backroom.hiring.fit import actions as fit


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
