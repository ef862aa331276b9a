"""The checker in the guide: what is underlined, what waits, what is kept with a reason."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from backroom.hiring.guides import actions, checking, versions
from backroom.hiring.guides.models import Override
from backroom.hiring.jobs.models import Job
from backroom.records.models import Event

SICK = "How many sick days did you take last year?"
FINE = "Tell me about a visit that did not go as planned."


def theme_with(cast, wording: str) -> None:
    draft = versions.QuestionDraft(wording, (("situation", "What was going on?"),))
    actions.save_theme(
        by=cast.ada,
        job=cast.job,
        code=cast.codes[0],
        name="Safe caseloads",
        competency_code=cast.codes[0],
        minutes=5,
        questions=[draft],
    )


@pytest.fixture
def job(cast) -> Job:
    """The job with a question that the law of its place forbids."""
    theme_with(cast, SICK)
    return cast.job


def rule_of(job: Job, wording: str) -> str:
    return checking.look_now(job, wording).open[0].rule.code


def read(client, name: str, *args) -> str:
    return client.get(reverse(name, args=args)).content.decode()


def test_guide_shows_what_must_not_be_asked_and_who_says_so(cast, job, client):
    client.force_login(cast.ada)
    body = read(client, "guide", job.pk)
    assert "Must not be asked: health" in body
    assert "Equality Act 2010" in body
    assert "not legal advice" in body
    assert "illegal" not in body.lower()


def test_guide_with_a_forbidden_question_cannot_be_approved(cast, job, client):
    with pytest.raises(actions.MustNotBeAsked) as refused:
        actions.approve_guide(by=cast.priya, job=job)
    assert SICK in refused.value.words
    client.force_login(cast.priya)
    assert "Approve the guide" not in read(client, "guide", job.pk)


def test_changing_the_wording_opens_approval(cast, job):
    theme_with(cast, FINE)
    actions.approve_guide(by=cast.priya, job=job)


def test_keeping_health_needs_a_ground_that_the_law_names(cast, job):
    rule = rule_of(job, SICK)
    with pytest.raises(actions.ReasonMissing):
        actions.override_finding(by=cast.ada, job=job, wording=SICK, rule=rule, reason=" ")
    with pytest.raises(actions.ExemptionMissing):
        actions.override_finding(by=cast.ada, job=job, wording=SICK, rule=rule, reason="The round is long.")
    ground = checking.exemptions_for(checking.look_now(job, SICK).open[0])[0].code
    actions.override_finding(
        by=cast.ada, job=job, wording=SICK, rule=rule, reason="The round is long.", exemption=ground
    )
    kept = Override.objects.get()
    assert (kept.made_by, kept.reason, kept.exemption) == (cast.ada, "The round is long.", ground)
    assert Event.objects.filter(name="finding.overridden", actor=cast.ada.actor).count() == 1
    assert checking.look_now(job, SICK).open == ()
    actions.approve_guide(by=cast.priya, job=job)


def test_keeping_again_counts_and_leaves_the_first_reason_to_be_read(cast, job):
    rule = rule_of(job, SICK)
    ground = checking.exemptions_for(checking.look_now(job, SICK).open[0])[0].code
    for reason in ("The round is long.", "Drivers of this round are examined by law."):
        actions.override_finding(by=cast.ada, job=job, wording=SICK, rule=rule, reason=reason, exemption=ground)
    assert [row.reason for row in checking.look_now(job, SICK).kept] == ["Drivers of this round are examined by law."]
    assert Override.objects.filter(reason="The round is long.").count() == 1


def test_what_was_kept_is_kept_for_that_wording_alone(cast, job):
    rule = rule_of(job, SICK)
    ground = checking.exemptions_for(checking.look_now(job, SICK).open[0])[0].code
    actions.override_finding(by=cast.ada, job=job, wording=SICK, rule=rule, reason="r", exemption=ground)
    assert checking.look_now(job, SICK.replace("last year", "this year")).open != ()


@pytest.mark.parametrize("name", ["ben", "cleo", "ida", "hal", "eve"])
def test_others_keep_nothing(cast, job, name):
    with pytest.raises(PermissionDenied):
        actions.override_finding(by=cast.staff[name], job=job, wording=SICK, rule=rule_of(job, SICK), reason="r")


def test_keep_page_keeps_what_was_typed(cast, job, client):
    client.force_login(cast.ada)
    address = reverse("finding_keep", args=[job.pk]) + f"?rule={rule_of(job, SICK)}&wording={SICK}"
    answer = client.post(address, {"reason": "The round is long.", "exemption": ""})
    assert (answer.status_code, "The round is long." in answer.content.decode()) == (200, True)
    assert not Override.objects.exists()
    assert client.get(reverse("finding_keep", args=[job.pk]) + f"?rule=nothing&wording={SICK}").status_code == 404


def test_check_while_typing_underlines_and_escapes(cast, job, client):
    client.force_login(cast.ada)
    address = reverse("question_check", args=[job.pk])
    found = client.post(address, {"wording": SICK, "kind": "question"}).json()
    assert '<mark class="attend">' in found["layer"]
    assert found["count"] >= 1
    hostile = client.post(address, {"wording": "<script>x</script> " + SICK, "kind": "question"}).json()
    assert "<script>" not in hostile["layer"] + hostile["findings"]
    empty = client.post(address, {"wording": "", "kind": "question"}).json()
    assert (empty["findings"], empty["count"]) == ("", 0)


def test_strictest_law_counts_when_no_place_is_named(cast, job):
    asked = "What is your current salary?"
    assert cast.job.law == ["uk"]
    uk = checking.look(job, asked).checked.risk
    job.law = []
    assert (uk, checking.look(job, asked).checked.risk) == ("risky", "forbidden")
    job.law = ["us-nyc"]
    assert checking.look(job, asked).checked.risk == "forbidden"
    job.law = ["us-public"]  # only keeps longer: asked about as in the country around it, not as in a place unknown
    assert [pack.code for pack in checking.packs_of(job)] == ["us"]


def test_candidates_words_are_never_checked(cast, monkeypatch):
    """Requirement: the checker meets the interviewer's wordings only."""
    from backroom.engines.questions import checker

    met: list[str] = []
    real = checker.check
    monkeypatch.setattr(checker, "check", lambda text, **more: met.append(text) or real(text, **more))
    cast.asked()
    cast.decided()
    guide = checking.looks(cast.job, checking.Guide.objects.get(job=cast.job))
    assert guide
    assert not [text for text in met if "phone really ring" in text or "Answer number" in text or "left ear" in text]
