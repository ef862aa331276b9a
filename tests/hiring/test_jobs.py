"""Jobs, rubrics and guides: what opens, what freezes, what is refused."""

import pytest
from django.core.exceptions import PermissionDenied

from backroom.engines.reading import job_text
from backroom.hiring.decisions import actions as decisions
from backroom.hiring.guides import actions as guides
from backroom.hiring.guides import queries as guide_queries
from backroom.hiring.guides import versions
from backroom.hiring.jobs import actions, library, policy, queries, rubrics
from backroom.hiring.jobs.models import Job, Part, Rubric

ANCHORS = {1: "Waits to be told.", 3: "Asks and acts.", 5: "Others now do it so."}


def fresh(cast) -> Job:
    return actions.create_job(by=cast.ada, title="Driver", functions=["Drives a van"], drawbacks=["Early starts"])


def test_a_function_keeps_where_it_comes_from(cast):
    """In brackets at the end of its line; out again as it was typed, and told to colleagues alone."""
    lines = ["Drives a van [Cleo Vance, who drove it; route list of 2026]", "Lifts 20 kg", "Reads [maps]", "[maps]"]
    job = actions.create_job(by=cast.ada, title="Driver", functions=lines)
    assert list(job.functions.values_list("text", "source")) == [
        ("Drives a van", "Cleo Vance, who drove it; route list of 2026"),
        ("Lifts 20 kg", ""),
        ("Reads", "maps"),
        ("[maps]", ""),
    ]
    assert list(queries.as_text(job).functions) == lines
    assert queries.missing_to_open(job)[0] == "Say in [brackets] after each essential function how you know: 2, 4."
    long = job_text.JobText("Driver", functions=(f"Drives [{'x' * 161}]",))
    assert queries.beyond_limits(long) == [("x" * 161, 160)]


def test_job_opens_only_when_whole(cast):
    job = fresh(cast)
    assert queries.missing_to_open(job) == [
        "Say in [brackets] after each essential function how you know: 1.",
        "Choose at least three competencies; there are 0.",
        "Name the pay range.",
        "Say what you offer: mission.",
        "Say what you offer: work-life.",
        "Say what you offer: growth.",
    ]
    with pytest.raises(actions.NotReady):
        actions.open_job(by=cast.ada, job=job)
    actions.change_job(
        by=cast.ada,
        job=job,
        functions=["Drives a van [route list of 2026]"],
        drawbacks=["Early starts"],
        pay_low=1,
        pay_high=2,
        mission="m",
        work_life="w",
        growth="g",
    )
    for name in ("Careful driving", "Tidy loads"):
        actions.save_competency(by=cast.ada, job=job, name=name, functions=[1], anchors=ANCHORS)
    actions.save_competency(by=cast.ada, job=job, name="Plain speaking", functions=[], anchors=ANCHORS)
    assert queries.missing_to_open(job) == ["Tie to an essential function: Plain speaking."]
    actions.save_competency(
        by=cast.ada, job=job, code="plain-speaking", name="Plain speaking", functions=[1], anchors=ANCHORS
    )
    actions.open_job(by=cast.ada, job=job)
    assert job.is_open


@pytest.mark.parametrize(
    "name",
    ["Culture fit", "culture-fit", "Cultural fit", "Fit", "Good fit with the team", "Culture add", "The culture fit"],
)
def test_bare_fit_is_refused(cast, name):
    with pytest.raises(rubrics.BareFit) as refused:
        actions.save_competency(by=cast.ada, job=fresh(cast), name=name, functions=[1], anchors=ANCHORS)
    assert "Write the value as behaviour" in refused.value.words


@pytest.mark.parametrize(
    "name", ["Fitting kitchens", "Agriculture", "Benefit advice", "Cell culture", "Fit-out planning"]
)
def test_words_that_only_look_like_fit_are_fine(cast, name):
    assert actions.save_competency(by=cast.ada, job=fresh(cast), name=name, functions=[1], anchors=ANCHORS).name == name


@pytest.mark.parametrize("missing", [1, 3, 5])
def test_anchors_at_one_three_and_five_are_needed(cast, missing):
    anchors = {level: text for level, text in ANCHORS.items() if level != missing}
    with pytest.raises(rubrics.BadAnchors):
        actions.save_competency(by=cast.ada, job=fresh(cast), name="Care", functions=[1], anchors=anchors)


def test_two_competencies_cannot_share_a_name(cast):
    job = fresh(cast)
    actions.save_competency(by=cast.ada, job=job, name="Care", functions=[1], anchors=ANCHORS)
    with pytest.raises(rubrics.NameTaken):
        actions.save_competency(by=cast.ada, job=job, name="CARE", functions=[1], anchors=ANCHORS)


def test_first_conversation_freezes_guide_and_rubric(cast):
    guide, rubric = guide_queries.current(cast.job), Rubric.objects.get(job=cast.job)
    assert (guide.frozen_at, rubric.frozen_at) == (None, None)
    interview = cast.begun()
    actions.save_competency(
        by=cast.ada, job=cast.job, code=cast.codes[0], name="Safer caseloads", functions=[1], anchors=ANCHORS
    )
    guides.remove_theme(by=cast.ada, job=cast.job, code=cast.codes[0])
    interview.refresh_from_db()
    assert (interview.guide.version, interview.rubric.version) == (1, 1)
    assert interview.rubric.competencies.first().name == "Safe caseloads"
    assert interview.guide.themes.count() == len(cast.codes)
    newest = guide_queries.current(cast.job)
    assert (newest.version, newest.themes.count()) == (2, len(cast.codes) - 1)
    assert [r.version for r in cast.job.rubrics.all()] == [2, 1]


def test_copied_version_keeps_anchors_functions_and_probes(cast):
    before = queries.as_text(cast.job)
    cast.begun()
    guides.save_openers(by=cast.ada, job=cast.job, openers=["Is there water?"])
    actions.remove_competency(by=cast.ada, job=cast.job, code=cast.codes[-1])
    after = queries.as_text(Job.objects.get(pk=cast.job.pk))
    assert after.competencies == before.competencies[:-1]
    copied = [q for theme in guide_queries.current(cast.job).themes.all() for q in theme.questions.all()]
    assert [len(q.probes.all()) for q in copied] == [2] * len(cast.codes)


def test_changing_an_approved_guide_takes_approval_back(cast):
    guides.approve_guide(by=cast.priya, job=cast.job)
    assert guide_queries.current(cast.job).approved_by == cast.priya
    guides.save_openers(by=cast.ada, job=cast.job, openers=["Is there water?"])
    assert guide_queries.current(cast.job).approved_by is None


def test_manager_does_not_approve_their_own_guide(cast):
    with pytest.raises(PermissionDenied):
        guides.approve_guide(by=cast.ada, job=cast.job)


@pytest.mark.parametrize("probes", [(), tuple(("situation", f"p{i}") for i in range(5))])
def test_core_question_has_one_to_four_probes(cast, probes):
    draft = versions.QuestionDraft("Tell me about a day.", probes)
    with pytest.raises(versions.ProbesMissing):
        guides.save_theme(
            by=cast.ada, job=cast.job, name="A day", competency_code=cast.codes[0], minutes=5, questions=[draft]
        )


def test_host_never_rates(cast):
    with pytest.raises(actions.HostRates):
        actions.set_team(by=cast.ada, job=cast.job, team={Part.MANAGER: [cast.ada], Part.HOST: [cast.ada]})


@pytest.mark.parametrize(
    ("name", "sees"),
    [("ada", True), ("ben", True), ("priya", True), ("hal", True), ("cleo", False), ("ida", False), ("eve", False)],
)
def test_job_is_seen_by_its_team_alone(cast, name, sees):
    who = cast.staff[name]
    assert policy.visible_to(who).filter(pk=cast.job.pk).exists() == sees
    assert policy.may_see_job(who, cast.job) == sees


@pytest.mark.parametrize("name", ["ben", "priya", "hal", "cleo", "ida", "eve"])
def test_only_the_manager_edits(cast, name):
    with pytest.raises(PermissionDenied):
        decisions.close_job(by=cast.staff[name], job=cast.job)


def test_library_is_as_large_and_whole_as_promised():
    ready = library.competencies()
    questions = [question for competency in ready for question in competency.questions]
    assert len(ready) >= 12
    assert len(questions) >= 60
    assert len({question.text for question in questions}) == len(questions)
    for competency in ready:
        assert set(competency.anchors) >= {1, 3, 5}
    for question in questions:
        assert 1 <= len(question.probes) <= 4
    asked = {
        "Problem-solving", "Critical thinking", "Communication", "Active listening", "Teamwork", "Work ethic",
        "Past projects and obstacles overcome", "Learning", "Ownership", "Service",
    }  # fmt: skip
    assert asked - {competency.name for competency in ready} == set()


def test_ready_openers_are_there():
    assert len(versions.ready_openers()) >= 10


def test_library_passes_its_own_checker():
    """In the strictest law of all: no finding in any question, probe or opener, and every question is open."""
    from backroom.engines.questions import checker

    questions = [q for competency in library.competencies() for q in competency.questions]
    wordings = (
        [q.text for q in questions] + [p.text for q in questions for p in q.probes] + list(versions.ready_openers())
    )
    assert [text for text in wordings if checker.check(text).findings] == []
    assert {q.text: checker.check(q.text).form for q in questions if checker.check(q.text).form != "open"} == {}
