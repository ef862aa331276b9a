"""The list of jobs and one job's page: what each person meets there."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from backroom.hiring.afterwards import retention
from backroom.hiring.decisions.letter import actions as letters
from backroom.hiring.jobs import actions
from backroom.hiring.jobs.models import Job, Part
from backroom.records.models import Event


def read(client, name, *args):
    return client.get(reverse(name, args=args)).content.decode()


def queries(client, name, *args) -> int:
    with CaptureQueriesContext(connection) as seen:
        assert client.get(reverse(name, args=args)).status_code == 200
    return len(seen)


@pytest.fixture
def ada(client, cast):
    client.force_login(cast.ada)
    return client


def whole_form(**changes):
    data = {
        "title": "Rota planner",
        "openings": "2",
        "functions": "Plans the rota\n\nTells everyone early",
        "pay_low": "20000",
        "pay_high": "22000",
        "pay_currency": "GBP",
        "pay_period": "year",
        "drawbacks": "The phone rings at six.",
    }
    return data | changes


def test_each_page_of_a_job_opens(ada, cast):
    job = cast.job.pk
    for name, *args in (
        ("jobs",),
        ("job_new",),
        ("job_import",),
        ("job", job),
        ("job_edit", job),
        ("job_export", job),
        ("team", job),
        ("competency_new", job),
        ("competency_library", job),
        ("competency_edit", job, cast.codes[0]),
    ):
        assert ada.get(reverse(name, args=args)).status_code == 200, name


def test_a_job_is_written_down_and_changed(ada, cast):
    answer = ada.post(reverse("job_new"), whole_form())
    job = Job.objects.get(title="Rota planner")
    assert answer.url == reverse("job", args=[job.pk])
    assert [f.text for f in job.functions.all()] == ["Plans the rota", "Tells everyone early"]
    ada.post(reverse("job_edit", args=[job.pk]), whole_form(title="Rota lead", functions="Plans the rota"))
    job.refresh_from_db()
    assert job.title == "Rota lead" and job.functions.count() == 1
    last = Event.objects.order_by("-seq").values_list("name", flat=True)[:2]
    assert list(last) == ["job.changed", "job.created"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"title": ""}, "This is still empty."),
        ({"title": "x" * 121}, "120 fit"),
        ({"functions": "ok\n" + "y" * 241}, "Line 2"),
        ({"functions": "ok\nDrives [" + "y" * 161 + "]"}, "Line 2: what stands in brackets is 161 characters long"),
        ({"functions": "one\n" * 41}, "40 fit"),
        ({"drawbacks": "z" * 401}, "400 fit"),
        ({"functions": "turns \u202e here"}, "turns the reading order"),
        ({"profile": "p" * 1_000_000}, "1,000,000 characters long"),
        ({"pay_high": "100"}, "lower than where the range begins"),
        ({"pay_high": ""}, "A range has two ends."),
        ({"pay_currency": "gbp"}, "three capital letters"),
    ],
)
def test_a_refused_form_keeps_what_was_typed(ada, cast, changes, words):
    before = Job.objects.count()
    answer = ada.post(reverse("job_new"), whole_form(mission="Kept <b>words</b>", **changes))
    body = answer.content.decode()
    assert answer.status_code == 200 and Job.objects.count() == before
    assert words in body
    assert "Kept &lt;b&gt;words&lt;/b&gt;" in body and "<b>words</b>" not in body
    typed = next(iter(changes.values()))
    assert typed.replace("\u202e", "\ufffd")[:40].strip() in body


def test_every_place_that_says_how_long_records_are_kept_can_be_chosen(ada):
    page = read(ada, "job_new")
    for code in retention.PRESETS:
        assert f'value="{code}"' in page


def test_opening_is_refused_with_what_is_missing(ada, cast):
    job = actions.create_job(by=cast.ada, title="Rota planner", functions=["Plans"])
    actions.add_from_library(by=cast.ada, job=job, library_code="planning")
    page = read(ada, "job", job.pk)
    body = ada.post(reverse("job_open", args=[job.pk]), follow=True).content.decode()
    for sentence in (
        "Choose at least three competencies; there are 1.",
        "Tie to an essential function: Planning.",
        "Name the pay range.",
        "Tell one true drawback.",
    ):
        assert page.count(sentence) == 1
        assert body.count(sentence) == 2  # said once more in the answer to the button
    assert "<button" in page and 'aria-disabled="true"' in page
    job.refresh_from_db()
    assert job.opened_at is None


def test_a_whole_job_opens_and_closes(ada, cast):
    Job.objects.filter(pk=cast.job.pk).update(opened_at=None)
    ada.post(reverse("job_open", args=[cast.job.pk]))
    cast.job.refresh_from_db()
    assert cast.job.is_open
    waiting = ada.post(reverse("job_close", args=[cast.job.pk]), follow=True).content.decode()
    assert "Nobody is closed silently." in waiting and "Dan Whitlock, Dora Lindqvist" in waiting
    for application in (cast.dan, cast.dora):
        letters.draft_letter(by=cast.ada, application=application)
        letters.publish_letter(by=cast.ada, application=application)
    ada.post(reverse("job_close", args=[cast.job.pk]))
    cast.job.refresh_from_db()
    assert not cast.job.is_open
    assert ada.get(reverse("job_edit", args=[cast.job.pk])).status_code == 403
    assert read(ada, "job", cast.job.pk).count("Add a candidate") == 0


@pytest.mark.parametrize("who", ["ben", "hal"])
def test_second_readers_and_hosts_see_the_job_and_no_candidate(client, cast, who):
    cast.booked()
    client.force_login(cast.staff[who])
    for name in ("job", "guide"):
        body = read(client, name, cast.job.pk)
        assert cast.job.title in body
        for secret in ("Dan", "Whitlock", "Dora", "Lindqvist", "example.org", str(cast.dan.pk)):
            assert secret not in body
    assert "Names stay with those who lead" in read(client, "job", cast.job.pk)


def test_jobs_show_only_ones_own(client, cast):
    client.force_login(cast.cleo)
    body = read(client, "jobs")
    assert "Scheduling coordinator" in body and "District nurse" not in body
    assert client.get(reverse("job", args=[cast.job.pk])).status_code == 404


def test_the_team_is_chosen(ada, cast):
    address = reverse("team", args=[cast.job.pk])
    ada.post(address, {"manager": [cast.ada.pk], "interviewer": [cast.ben.pk], "host": [cast.hal.pk]})
    assert set(cast.job.team.values_list("person__email", "part")) == {
        (cast.ada.email, Part.MANAGER),
        (cast.ben.email, Part.INTERVIEWER),
        (cast.hal.email, Part.HOST),
    }
    body = ada.post(address, {"interviewer": [cast.ben.pk]}).content.decode()
    assert "A job needs somebody who decides." in body and cast.job.team.count() == 3


def test_a_team_without_oneself_leads_back_to_the_list(ada, cast):
    answer = ada.post(reverse("team", args=[cast.job.pk]), {"manager": [cast.cleo.pk]})
    assert answer.url == reverse("jobs")


def test_host_and_rater_in_one_is_refused(ada, cast):
    actions.set_team(by=cast.ada, job=cast.job, team={"manager": [cast.ada], "host": [cast.ben]})
    typed = {"manager": [cast.ada.pk], "host": [cast.ben.pk], "second_reader": [cast.ben.pk]}
    body = ada.post(reverse("team", args=[cast.job.pk]), typed).content.decode()
    assert "A host informs and never rates" in body


def competency_form(**changes):
    return {"name": "Calm", "anchor_1": "Shouts", "anchor_3": "Waits", "anchor_5": "Others wait too"} | changes


def test_competencies_are_written_changed_and_removed(ada, cast):
    rubric = cast.job.rubrics.get()
    ada.post(reverse("competency_new", args=[cast.job.pk]), competency_form(functions=["1", "3"]))
    made = rubric.competencies.get(code="calm")
    assert [f.position for f in made.functions.all()] == [1, 3]
    edit = reverse("competency_edit", args=[cast.job.pk, "calm"])
    ada.post(edit, competency_form(name="Calm under load", is_value="on"))
    made.refresh_from_db()
    assert (made.code, made.name, made.is_value) == ("calm", "Calm under load", True)
    ada.post(reverse("competency_remove", args=[cast.job.pk, "calm"]))
    assert not rubric.competencies.filter(code="calm").exists()
    assert ada.get(edit).status_code == 404


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name": "Culture fit"}, "is not a competency"),
        ({"name": "Safe caseloads"}, "has that name"),
        ({"anchor_3": ""}, "This is still empty."),
        ({"anchor_3": "x" * 401}, "400 fit"),
        ({"anchor_3": "two\nlines"}, "Write it on one line."),
        ({"functions": ["99"]}, "no longer among these"),
    ],
)
def test_a_refused_competency_keeps_what_was_typed(ada, cast, changes, words):
    typed = competency_form(definition="Stays <i>calm</i>") | changes
    body = ada.post(reverse("competency_new", args=[cast.job.pk]), typed).content.decode()
    assert words in body and "Stays &lt;i&gt;calm&lt;/i&gt;" in body
    assert cast.job.rubrics.get().competencies.count() == len(cast.codes)


@pytest.mark.parametrize("name", ["New", "Library", "傾聴", "Слушать"])
def test_any_name_gets_a_page_of_its_own(ada, cast, name):
    ada.post(reverse("competency_new", args=[cast.job.pk]), competency_form(name=name))
    made = cast.job.rubrics.get().competencies.get(name=name)
    body = read(ada, "competency_edit", cast.job.pk, made.code)
    assert f'value="{name}"' in body


def test_the_library_adds_a_competency_tied_to_functions(ada, cast):
    address = reverse("competency_library", args=[cast.job.pk])
    ada.post(address, {"code": "teamwork", "functions": ["2"]})
    made = cast.job.rubrics.get().competencies.get(name="Teamwork")
    assert [f.position for f in made.functions.all()] == [2] and made.anchors.count() >= 3
    body = ada.post(address, {"code": "teamwork"}).content.decode()
    assert cast.job.rubrics.get().competencies.filter(name="Teamwork").count() == 1
    assert "in this job" in body


def test_anchors_freeze_with_the_first_conversation(ada, cast):
    cast.begun()
    assert "Anchors froze with the first conversation" in read(ada, "job", cast.job.pk)
    edit = reverse("competency_edit", args=[cast.job.pk, cast.codes[0]])
    assert "Saving begins version 2" in ada.get(edit).content.decode()
    ada.post(edit, competency_form())
    first, second = cast.job.rubrics.order_by("version")
    assert first.competencies.get(code=cast.codes[0]).name != "Calm"
    assert second.competencies.get(code=cast.codes[0]).name == "Calm"


def test_jobs_list_asks_the_same_with_one_job_and_with_thirty(ada, cast):
    one = queries(ada, "jobs")
    for number in range(29):
        actions.create_job(by=cast.ada, title=f"Job {number}")
    assert queries(ada, "jobs") == one <= 6


def test_job_page_asks_the_same_with_one_candidate_and_with_thirty(ada, cast):
    cast.link(cast.dan)
    cast.booked(cast.dan)
    cast.held(cast.dora)
    few = queries(ada, "job", cast.job.pk)
    for number in range(28):
        added = cast.add(f"Candidate {number}", f"c{number}@example.org")
        cast.link(added)
        if number % 4 == 0:
            cast.held(added)
        elif number % 4 == 1:
            cast.booked(added)
    assert queries(ada, "job", cast.job.pk) == few <= 20
    body = read(ada, "job", cast.job.pk)
    assert body.count('class="who"') == 30


def test_candidates_stand_in_the_order_of_their_next_step(ada, cast):
    mina = cast.add("Mina Farrow", "mina@example.org")
    cast.held(mina)
    cast.booked(cast.dora)
    body = read(ada, "job", cast.job.pk)
    names = [body.index(name) for name in ("Dora Lindqvist", "Mina Farrow", "Dan Whitlock")]
    assert names == sorted(names)
    assert "write-up due" in body and "no time yet" in body
