"""The guide's pages: themes and questions written, frozen by the first conversation, approved by another person."""

import pytest
from django.urls import reverse

from backroom.hiring.guides.models import Guide
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs import library


@pytest.fixture
def ada(client, cast):
    client.force_login(cast.ada)
    return client


def read(client, name, *args):
    return client.get(reverse(name, args=args)).content.decode()


def theme_form(cast, **changes):
    return {
        "name": "Mornings",
        "competency": cast.codes[0],
        "minutes": "7",
        "core": "Tell me about a morning that went wrong.",
        "core_kind_1": "situation",
        "core_probe_1": "Who was short?",
        "more_1": "What would you do on day one?",
        "more_1_kind_1": "own_part",
        "more_1_probe_1": "And then?",
    } | changes


def test_each_page_of_a_guide_opens(ada, cast):
    job = cast.job.pk
    for name, *args in (("guide", job), ("theme_new", job), ("theme_edit", job, cast.codes[0]), ("openers", job)):
        assert ada.get(reverse(name, args=args)).status_code == 200, name


def test_the_guide_shows_questions_probes_openers_and_coverage(ada, cast):
    body = read(ada, "guide", cast.job.pk)
    for words in (
        "Tell me about a time that shows safe caseloads.",
        "What did you do yourself?",
        "How was finding the room?",
    ):
        assert words in body
    assert "30 minutes planned for six themes." in body
    assert "Priya has not approved it yet." in body


def test_a_theme_is_written_with_questions_and_probes(ada, cast):
    ada.post(reverse("theme_new", args=[cast.job.pk]), theme_form(cast))
    theme = cast.job.guides.get().themes.get(code="mornings")
    first, second = theme.questions.all()
    assert (first.is_core, second.is_core, theme.minutes) == (True, False, 7)
    assert [(p.kind, p.text) for p in first.probes.all()] == [("situation", "Who was short?")]
    assert [(p.kind, p.text) for p in second.probes.all()] == [("own_part", "And then?")]
    body = read(ada, "theme_edit", cast.job.pk, "mornings")
    assert "Tell me about a morning that went wrong." in body and 'value="And then?"' in body
    ada.post(reverse("theme_remove", args=[cast.job.pk, "mornings"]))
    assert ada.get(reverse("theme_edit", args=[cast.job.pk, "mornings"])).status_code == 404


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"core": ""}, "This is still empty."),
        ({"core": "q" * 401}, "400 fit"),
        ({"core_probe_1": "p" * 201}, "200 fit"),
        ({"core_probe_1": ""}, "Each core question has one to four probes"),
        ({"core_kind_1": ""}, "Say what this probe asks for."),
        ({"more_1": ""}, "There are probes below."),
        ({"competency": "nothing"}, "no longer among these"),
        ({"minutes": "0"}, "Write 1 or more."),
        ({"name": "Safe caseloads"}, "Another theme of this guide has that name."),
        ({"core": "Why \u202e?"}, "turns the reading order"),
    ],
)
def test_a_refused_theme_keeps_what_was_typed(ada, cast, changes, words):
    typed = theme_form(cast, more_2="A <u>third</u> one") | changes
    body = ada.post(reverse("theme_new", args=[cast.job.pk]), typed).content.decode()
    assert words in body and "A &lt;u&gt;third&lt;/u&gt; one" in body
    assert cast.job.guides.get().themes.count() == len(cast.codes)


@pytest.mark.parametrize("name", ["New", "傾聴"])
def test_any_theme_gets_a_page_of_its_own(ada, cast, name):
    ada.post(reverse("theme_new", args=[cast.job.pk]), theme_form(cast, name=name))
    code = cast.job.guides.get().themes.get(name=name).code
    assert "Tell me about a morning" in read(ada, "theme_edit", cast.job.pk, code)


def test_core_questions_freeze_with_the_first_conversation(ada, cast):
    before = cast.job.guides.get()
    interview = cast.begun()
    assert "Frozen with the first conversation" in read(ada, "guide", cast.job.pk)
    edit = reverse("theme_edit", args=[cast.job.pk, cast.codes[0]])
    assert "Saving begins version 2" in ada.get(edit).content.decode()
    ada.post(edit, theme_form(cast, name="Safe caseloads"))
    first, second = Guide.objects.filter(job=cast.job).order_by("version")
    assert (first.pk, second.version, second.frozen_at) == (before.pk, 2, None)
    asked = [guide.themes.get(code=cast.codes[0]).questions.get(is_core=True).text for guide in (first, second)]
    assert asked == ["Tell me about a time that shows safe caseloads.", "Tell me about a morning that went wrong."]
    assert second.themes.count() == first.themes.count() and second.openers.count() == 1
    interview.refresh_from_db()
    assert interview.guide_id == first.pk
    body = read(ada, "guide", cast.job.pk)
    assert "version 2, a draft" in body and "Version 1 froze on" in body
    assert "Tell me about a time that shows safe caseloads." in read(ada, "kit", interview.pk)


def test_removing_or_new_openers_after_freezing_make_a_version_too(ada, cast):
    cast.begun()
    ada.post(reverse("openers", args=[cast.job.pk]), {"own": "Which chair suits you?"})
    ada.post(reverse("theme_remove", args=[cast.job.pk, cast.codes[1]]))
    first, second = Guide.objects.filter(job=cast.job).order_by("version")
    assert [o.text for o in first.openers.all()] == ["How was finding the room?"]
    assert [o.text for o in second.openers.all()] == ["Which chair suits you?"]
    assert first.themes.count() == second.themes.count() + 1


def test_the_people_partner_approves_and_a_change_takes_it_back(client, cast):
    approve = reverse("guide_approve", args=[cast.job.pk])
    client.force_login(cast.ada)
    assert client.post(approve).status_code == 403
    assert "Approve the guide" not in read(client, "guide", cast.job.pk)
    client.force_login(cast.priya)
    assert "Approve the guide" in read(client, "guide", cast.job.pk)
    client.post(approve)
    assert cast.job.guides.get().approved_by == cast.priya
    assert "Approved by Priya Nair" in read(client, "guide", cast.job.pk)
    client.force_login(cast.ada)
    client.post(reverse("theme_edit", args=[cast.job.pk, cast.codes[0]]), theme_form(cast))
    assert cast.job.guides.get().approved_at is None


def test_an_unfinished_guide_is_not_approved(client, cast):
    client.force_login(cast.ada)
    client.post(reverse("theme_remove", args=[cast.job.pk, cast.codes[0]]))
    client.force_login(cast.priya)
    body = client.post(reverse("guide_approve", args=[cast.job.pk]), follow=True).content.decode()
    assert body.count("No theme yet for: Safe caseloads.") == 2
    assert cast.job.guides.get().approved_at is None


def test_a_guide_is_drafted_from_the_library_and_nothing_written_changes(ada, cast):
    job = jobs.create_job(by=cast.ada, title="Rota planner", functions=["Plans"])
    for code in ("planning", "learning"):
        jobs.add_from_library(by=cast.ada, job=job, library_code=code, functions=[1])
    assert read(ada, "guide", job.pk).count("Write a theme") == 2
    assert "Drafted" in ada.post(reverse("guide_draft", args=[job.pk]), follow=True).content.decode()
    guide = job.guides.get()
    assert {theme.name for theme in guide.themes.all()} == {"Planning", "Learning"}
    core = guide.themes.first().questions.get()
    said = ada.post(reverse("guide_draft", args=[job.pk]), follow=True).content.decode()
    assert "has no ready question for what is still uncovered" in said and "Drafted" not in said
    assert guide.themes.count() == 2 and guide.themes.first().questions.get() == core


def test_a_ready_question_starts_a_theme_without_saving_anything(ada, cast):
    ready = library.questions_for("Helping people grow")
    page = read(ada, "guide", cast.job.pk)
    assert "Start from this one" in page
    for name, args, query in (
        ("theme_new", [cast.job.pk], "?competency=helping-people-grow&ready=1"),
        ("theme_edit", [cast.job.pk, "helping-people-grow"], "?ready=1"),
    ):
        body = ada.get(reverse(name, args=args) + query).content.decode()
        assert ready[1].text in body and ready[1].probes[0].text in body
    for odd in ("99", "-1", "x", "²"):
        assert ada.get(reverse("theme_new", args=[cast.job.pk]), {"competency": "x", "ready": odd}).status_code == 200
    assert ready[1].text not in read(ada, "theme_edit", cast.job.pk, "helping-people-grow")


def test_openers_are_chosen_and_written(ada, cast):
    body = read(ada, "openers", cast.job.pk)
    assert 'value="How was finding the room?"' in body and "checked" in body
    typed = {"ready": ["Which chair would you like?"], "own": "Did the bus come?\nWhich chair would you like?"}
    ada.post(reverse("openers", args=[cast.job.pk]), typed)
    openers = [o.text for o in cast.job.guides.get().openers.all()]
    assert openers == ["Which chair would you like?", "Did the bus come?"]
    body = ada.post(reverse("openers", args=[cast.job.pk]), {"own": "o" * 201}).content.decode()
    assert "200 fit" in body and "o" * 201 in body


@pytest.mark.parametrize(("who", "status"), [("ben", 403), ("hal", 403), ("priya", 403), ("eve", 404), ("cleo", 404)])
def test_only_the_manager_writes_the_guide(client, cast, who, status):
    client.force_login(cast.staff[who])
    assert client.post(reverse("theme_new", args=[cast.job.pk]), theme_form(cast)).status_code == status
    assert client.get(reverse("openers", args=[cast.job.pk])).status_code == status
    assert cast.job.guides.get().themes.count() == len(cast.codes)
