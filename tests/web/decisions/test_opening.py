"""Reading the others' scorecards without one of one's own: shut until chosen, and what that choice costs is said."""

from datetime import timedelta

import pytest
from django.urls import reverse

from backroom.hiring.decisions import queries
from backroom.hiring.evidence.models import Unblinding
from backroom.hiring.evidence.unblinding.actions import open_scorecards
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs.models import Part
from backroom.hiring.scheduling import actions as scheduling
from backroom.records import clock

SAW = "Ada saw a rule that others use."


@pytest.fixture
def two(cast):
    """Ada and Cleo decide; Ada alone talks, with both candidates, and nobody reads second."""
    team = {Part.MANAGER: [cast.ada, cast.cleo], Part.PEOPLE_PARTNER: [cast.priya]}
    jobs.set_team(by=cast.ada, job=cast.job, team=team)
    for application in (cast.dan, cast.dora):
        cast.written_up(application)
    return cast


def body_of(client, who, name, *args) -> str:
    client.force_login(who)
    return client.get(reverse(name, args=args), follow=True).content.decode()


def opened(client, two, *applications, **more):
    client.force_login(two.cleo)
    address = reverse("open_scorecards", args=[two.job.pk])
    return client.post(address, {"application": [str(a.pk) for a in applications]} | more, follow=True)


def test_compare_says_who_is_in_and_opens_only_those_ticked(two, client):
    body = body_of(client, two.cleo, "compare", two.job.pk)
    assert "Candidate A" in body and "Candidate B" in body
    assert SAW not in body and "answer number" not in body.lower()
    assert "Whose you open, you can rate no more, even after a talk of your own." in body
    answer = opened(client, two, two.dora)
    assert "That is on the record." in answer.content.decode()
    assert set(Unblinding.objects.values_list("application_id", "person_id")) == {(two.dora.pk, two.cleo.pk)}
    body = body_of(client, two.cleo, "compare", two.job.pk)
    dan, dora = queries.label_for(two.dan), queries.label_for(two.dora)
    assert f"You have no scorecard of your own for <bdi>{dan}</bdi>." in body
    assert f'scope="col"><bdi>{dora}</bdi>' in body and f'scope="col"><bdi>{dan}</bdi>' not in body
    assert "Answer number 0 of the candidate." in body


def test_pressed_twice_opens_once_and_says_the_same(two, client):
    for _ in range(2):
        assert "That is on the record." in opened(client, two, two.dan).content.decode()
    assert Unblinding.objects.count() == 1


def test_nothing_ticked_opens_nothing_and_says_so(two, client):
    assert "Tick whose scorecards to open." in opened(client, two).content.decode()
    assert not Unblinding.objects.exists()


@pytest.mark.parametrize("odd", ["x", "", "\x00", "00000000-0000-0000-0000-000000000000"])
def test_odd_ids_open_nothing(two, client, odd):
    client.force_login(two.cleo)
    answer = client.post(reverse("open_scorecards", args=[two.job.pk]), {"application": [odd]}, follow=True)
    assert answer.status_code == 200
    assert not Unblinding.objects.exists()


def test_an_interviewer_without_a_scorecard_cannot_open_them(two, client):
    team = {Part.MANAGER: [two.ada], Part.INTERVIEWER: [two.cleo]}
    jobs.set_team(by=two.ada, job=two.job, team=team)
    assert opened(client, two, two.dan).status_code == 403
    assert "Open the scorecards" not in body_of(client, two.cleo, "compare", two.job.pk)


def test_a_page_that_is_out_of_date_opens_nothing_and_says_so(two, client):
    at = clock.now() + timedelta(days=2)
    asked = {"by": two.ada, "application": two.dan, "interviewer": two.cleo, "place": two.room}
    scheduling.schedule(**asked, starts_at=at, minutes=30)
    answer = opened(client, two, two.dora, two.dan)
    assert answer.status_code == 200
    assert "Something changed since you opened this page" in answer.content.decode()
    assert not Unblinding.objects.exists()


def test_the_page_that_decides_asks_first_and_is_come_back_to(two, client):
    body = body_of(client, two.cleo, "decide", two.dan.pk)
    assert "Open the scorecards" in body and "Record the decision" not in body and SAW not in body
    answer = opened(client, two, two.dan, decide="1")
    assert answer.request["PATH_INFO"] == reverse("decide", args=[two.dan.pk])
    body = answer.content.decode()
    assert "Record the decision" in body and SAW in body


def test_deciding_unopened_is_refused(two, client):
    client.force_login(two.cleo)
    answer = client.post(reverse("decide", args=[two.dan.pk]), {"outcome": "hire"})
    assert answer.status_code == 403


def test_a_talk_after_opening_ends_with_words_and_no_write_up(two, client):
    open_scorecards(by=two.cleo, application=two.dan)
    words = "Cleo Vance has opened the scorecards, so a conversation with them brings no ratings."
    for page in ("schedule", "time_request"):
        assert words in body_of(client, two.ada, page, two.dan.pk)
    appointment = scheduling.schedule(
        by=two.ada,
        application=two.dan,
        interviewer=two.cleo,
        place=two.room,
        starts_at=clock.now() + timedelta(days=2),
        minutes=30,
    )
    assert "You have opened the scorecards, so it brings no ratings." in body_of(
        client, two.cleo, "application", two.dan.pk
    )
    assert "Cleo has opened the scorecards" in body_of(client, two.ada, "application", two.dan.pk)
    interview = interviews.start_interview(by=two.cleo, appointment=appointment)
    client.force_login(two.cleo)
    answer = client.post(reverse("room_end", args=[interview.pk]), follow=True)
    assert answer.status_code == 200
    assert "nobody asks you for ratings" in answer.content.decode()
    assert "Write up your talk" not in body_of(client, two.cleo, "home")
    assert "Record the decision" in body_of(client, two.ada, "decide", two.dan.pk)
