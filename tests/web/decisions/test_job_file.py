"""The file of a vacancy: whole, the people's who answer for it, and empty of whoever was erased."""

import json

from django.urls import reverse

from backroom.hiring.candidates import actions as candidates
from backroom.hiring.guides import actions as guides
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs.models import Part
from backroom.records.events import SYSTEM


def taken(client, who, job):
    client.force_login(who)
    return client.get(reverse("job_file", args=[job.pk]))


def test_it_holds_every_version_the_law_and_each_decision_with_its_reasons(client, cast):
    cast.decided()
    anchors = {1: "Guesses", 3: "Counts", 5: "Teaches counting"}
    jobs.save_competency(by=cast.ada, job=cast.job, name="Counting", functions=[1], anchors=anchors)
    guides.save_openers(by=cast.ada, job=cast.job, openers=["How was the bus?"])
    answer = taken(client, cast.priya, cast.job)
    assert answer["Content-Disposition"] == 'attachment; filename="job-file.json"'
    found = json.loads(answer.content)
    assert [row["version"] for row in found["rubrics"]] == [1, 2]
    assert [row["name"] for row in found["rubrics"][1]["competencies"]][-1] == "Counting"
    assert [(row["version"], bool(row["frozen_at"])) for row in found["guides"]] == [(1, True), (2, False)]
    assert found["guides"][0]["themes"][0]["questions"][0]["probes"] == [
        "What was going on?",
        "What did you do yourself?",
    ]
    assert [(row["place"], len(row["as_of"])) for row in found["law"]] == [("uk", 10)]
    (decision,) = found["decisions"]
    assert decision["law"] == {"uk": found["law"][0]["as_of"]}
    assert decision["versions"] == "Decision memo · guide 1, rubric 1"
    assert [row["reason"] for row in decision["rows"]] == [f"Reason for {code}." for code in cast.codes]
    assert all(row["levels"] and row["evidence"] for row in decision["rows"])
    assert decision["same_chance"] and decision["themes"] and decision["signed"] == "Ada Marsh"
    assert found["applications_without_a_decision"] == 1


def test_others_do_not_get_it_and_the_erased_are_not_in_it(client, cast):
    cast.decided()
    for who, status in ((cast.ben, 403), (cast.hal, 403), (cast.ida, 404), (cast.cleo, 404), (cast.eve, 404)):
        assert taken(client, who, cast.job).status_code == status
    assert b"Whitlock" in taken(client, cast.ada, cast.job).content
    candidates.erase_candidate(by=SYSTEM, candidate=cast.dan.candidate)
    found = json.loads(taken(client, cast.ada, cast.job).content)
    assert (found["decisions"], found["applications_without_a_decision"]) == ([], 1)


def test_its_link_stands_where_it_opens(client, cast):
    """An interviewer knows the names and takes no file."""
    cast.decided()
    carl = cast._person("Carl Interviewer")
    team = {Part.MANAGER: [cast.ada], Part.SECOND_READER: [cast.ben], Part.INTERVIEWER: [carl]}
    jobs.set_team(by=cast.ada, job=cast.job, team=team)
    link = reverse("job_file", args=[cast.job.pk])
    for who, shown in ((cast.ada, True), (carl, False), (cast.ben, False)):
        client.force_login(who)
        assert (link in client.get(reverse("job", args=[cast.job.pk])).content.decode()) is shown
        assert (client.get(link).status_code == 200) is shown
