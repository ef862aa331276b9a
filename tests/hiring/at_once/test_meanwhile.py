"""What was looked at stays so until the act is done: nothing gets into what is locked, frozen, ended or erased at that
very moment, and of two changes neither is lost."""

import json
import uuid
from datetime import timedelta

import pytest
from django.apps import apps
from django.utils import timezone

from backroom.hiring.afterwards import actions as afterwards
from backroom.hiring.candidates import actions as candidates
from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.cards import actions as cards
from backroom.hiring.evidence import actions as evidence
from backroom.hiring.fit import actions as fit
from backroom.hiring.guides import actions as guides
from backroom.hiring.guides.versions import QuestionDraft
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.interviews.models import Note
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs.models import Competency, Job, Part
from backroom.hiring.promises import actions as promises
from backroom.hiring.scheduling import actions as scheduling
from backroom.hiring.scheduling import free
from backroom.hiring.scheduling.choosing import actions as choosing
from backroom.hiring.scheduling.models import Appointment
from backroom.records import keys
from backroom.records.models import Event
from tests.cast import Cast
from tests.together import anew, together

rounds = pytest.mark.parametrize("_round", range(3))
ANCHORS = {1: "a", 3: "b", 5: "c"}


def seqs(name: str, **facts: object) -> list[int]:
    """Where events of that name stand in the log, in order."""
    rows = Event.objects.filter(name=name).order_by("seq")
    return [row.seq for row in rows if facts.items() <= json.loads(row.payload).items()]


def note(cast: Cast, text: str):
    def save(interview):
        fields = {"note_id": uuid.uuid4(), "text": text, "kind": "quote", "at": timezone.now(), "edition": 1}
        return interviews.save_note(by=cast.ada, interview=interview, **fields)

    return save


@rounds
def test_no_note_gets_under_a_submitted_scorecard(transactional_cast: Cast, _round: int):
    cast = transactional_cast
    interview = cast.filed()
    for code in cast.codes:
        evidence.save_rating(by=cast.ada, application=cast.dan, competency_code=code, level=4)
    submit = lambda one: evidence.submit_scorecard(by=cast.ada, application=one, recommendation="yes")  # noqa: E731
    together(*[(note(cast, f"“{number}.”"), interview) for number in range(4)], (submit, cast.dan))
    (submitted,) = seqs("scorecard.submitted")
    assert [seq for seq in seqs("note.saved") if seq > submitted] == []
    assert Note.objects.filter(saved_at__gt=cast.dan.scorecards.get().submitted_at).count() == 0


@rounds
def test_what_begin_freezes_is_not_changed_any_more(transactional_cast: Cast, _round: int):
    """A change comes before, into what is talked about, or after, into the next version."""
    cast = transactional_cast
    talk, code = cast.booked(), cast.codes[0]
    drafts = [QuestionDraft("Tell me about a hard day.", (("result", "How did it end?"),))]
    theme = {"by": cast.ada, "code": code, "name": "Hard days", "competency_code": code, "minutes": 9}
    competency = {"by": cast.ada, "code": code, "name": "Safe loads", "functions": [1], "anchors": ANCHORS}
    together(
        (lambda talk: interviews.start_interview(by=cast.ada, appointment=talk), talk),
        (lambda job: guides.save_theme(job=job, questions=drafts, **theme), cast.job),
        (lambda job: jobs.save_competency(job=job, **competency), cast.job),
    )
    (begun,) = seqs("interview.started")
    assert [seq for seq in seqs("guide.changed", version=1) + seqs("rubric.changed", version=1) if seq > begun] == []
    assert guides.queries.current(cast.job).themes.get(code=code).name == "Hard days"
    assert jobs.rubrics.current(cast.job).competencies.get(code=code).name == "Safe loads"


@rounds
def test_changes_after_the_first_talk_make_one_new_version_with_all_of_them(transactional_cast: Cast, _round: int):
    cast = transactional_cast
    cast.begun()

    def change(code: str):
        new = {"by": cast.ada, "code": code, "name": f"Anew {code}", "functions": [1], "anchors": ANCHORS}
        drafts = [QuestionDraft("Tell me about a hard day.", (("result", "How did it end?"),))]
        theme = {"by": cast.ada, "code": code, "name": f"Anew {code}", "competency_code": code, "minutes": 9}
        return (
            (lambda job: jobs.save_competency(job=job, **new), cast.job),
            (lambda job: guides.save_theme(job=job, questions=drafts, **theme), cast.job),
        )

    first, second = cast.codes[:2]
    together(*change(first), *change(second))
    names = {f"Anew {first}", f"Anew {second}"}
    assert set(cast.job.rubrics.values_list("version", flat=True)) == {1, 2}
    assert set(Competency.objects.filter(rubric__version=2, name__in=names).values_list("name", flat=True)) == names
    assert {theme.name for theme in guides.queries.current(cast.job).themes.all()} >= names
    assert set(cast.job.guides.values_list("version", flat=True)) == {1, 2}


def test_job_that_opens_while_it_is_changed_is_open_and_changed(transactional_cast: Cast):
    cast = transactional_cast
    Job.objects.filter(pk=cast.job.pk).update(opened_at=None, opened_by=None)
    lines = {"functions": [f"{one.text} [{one.source}]" for one in cast.job.functions.all()], "drawbacks": ["Early"]}
    before = anew(cast.job)  # as the other tab read it
    jobs.open_job(by=cast.ada, job=anew(cast.job))
    jobs.change_job(by=cast.ada, job=before, title="Driver", **lines)
    assert (anew(cast.job).title, anew(cast.job).opened_by) == ("Driver", cast.ada)


@rounds
def test_decision_names_every_amendment_that_came_before_it(transactional_cast: Cast, _round: int):
    cast = transactional_cast
    cast.read()
    rating = cast.dan.scorecards.get(rater=cast.ada).ratings.first()

    def amend(one):
        for number in range(12):  # one after another, so that some come while it is decided
            evidence.amend_rating(by=cast.ada, rating=anew(one), level=3, reason=f"Read anew, {number}.")

    decision, _ = together((cast.decide, cast.dan), (amend, rating))
    (decided,) = seqs("decision.recorded")
    assert len(decision.rested_on["amendments"]) == len([seq for seq in seqs("scorecard.amended") if seq < decided])


@rounds
def test_nothing_is_decided_once_another_talk_has_begun(transactional_cast: Cast, _round: int):
    cast = transactional_cast
    team = {Part.MANAGER: [cast.ada], Part.SECOND_READER: [cast.ben], Part.INTERVIEWER: [cast.eve]}
    jobs.set_team(by=cast.ada, job=cast.job, team=team)
    cast.read()
    at = {"by": cast.ada, "interviewer": cast.eve, "place": cast.room, "minutes": 30}
    talk = scheduling.schedule(application=cast.dan, starts_at=timezone.now() + timedelta(hours=9), **at)
    begin = lambda talk: interviews.start_interview(by=cast.eve, appointment=talk)  # noqa: E731
    together((cast.decide, cast.dan), (begin, talk))
    begun = seqs("interview.started")[-1]
    assert [seq for seq in seqs("decision.recorded") if seq > begun] == []


@rounds
def test_talk_is_begun_or_called_off_and_a_time_is_taken_or_taken_back(transactional_cast: Cast, _round: int):
    cast = transactional_cast
    talk, link = cast.booked(), cast.link()
    together(
        (lambda talk: interviews.start_interview(by=cast.ada, appointment=talk), talk),
        (lambda by, talk: choosing.call_off(by=by, appointment=talk), link, talk),
    )
    assert len(seqs("interview.started") + seqs("interview.cancelled")) == 1
    ask = {"by": cast.ada, "interviewer": cast.ada, "place_kind": "in_person"}
    request, link = scheduling.request_time(application=cast.dora, **ask), cast.link(cast.dora)
    first = free.slots_for(cast.dora, cast.ada, "in_person")[0].begins_at
    book = lambda by, one: choosing.book(by=by, request=one, begins_at=first, zone="Asia/Tokyo")  # noqa: E731
    together((book, link, request), (lambda one: scheduling.withdraw_request(by=cast.ada, request=one), request))
    assert len(seqs("interview.scheduled")) + len(seqs("time.request_withdrawn")) == 2


@rounds
def test_link_that_has_ended_is_used_no_more(transactional_cast: Cast, _round: int):
    cast = transactional_cast
    link = cast.link()
    end = lambda application: candidates.revoke_link(by=cast.ada, application=application)  # noqa: E731
    ask = lambda text: lambda by: fit.add_question(by=by, text=text)  # noqa: E731
    together((ask("Who covers?"), link), (end, cast.dan), (ask("Who drives?"), link), (ask("Who rings?"), link))
    (ended,) = seqs("link.revoked")
    assert [seq for seq in seqs("question.added") if seq > ended] == []


@rounds
def test_nothing_is_written_about_somebody_who_is_erased_at_that_moment(transactional_cast: Cast, _round: int):
    cast = transactional_cast
    interview, link, dan = cast.held(), cast.link(), cast.dan.candidate
    line = {"kind": "hours", "text": "One weekend in five."}
    at = {"interviewer": cast.ada, "place": cast.room, "starts_at": timezone.now() + timedelta(days=9), "minutes": 30}
    file = {"by": cast.ada, "competency_code": cast.codes[0]}
    together(
        (lambda candidate: candidates.erase_candidate(by=cast.priya, candidate=candidate), dan),
        (note(cast, "“Late.”"), interview),
        (lambda one: evidence.file_evidence(note=one, **file), interview.notes.filter(kind="quote").first()),
        (lambda by: fit.add_question(by=by, text="Who covers on Sundays?"), link),
        (lambda one: promises.write_promise(by=cast.ada, application=one, **line), cast.dan),
        (lambda by: cards.save_own_card(by=by, parts={"growth": cards.Said("less", "A course")}), link),
        (lambda by: afterwards.make_request(by=by, kind="complaint", text="It was cold."), link),
        (lambda one: candidates.send_link(by=cast.ada, application=one), cast.dan),
        (lambda one: scheduling.schedule(by=cast.ada, application=one, **at), cast.dan),
        (lambda candidate: candidates.set_hold(by=cast.priya, candidate=candidate, reason="A claim."), dan),
    )
    if not seqs("candidate.erased"):
        assert dan.holds.count() == 1
        return
    tables = apps.get_app_config("hiring").get_models()
    sealed = [model for model in tables if any(field.name == "key_id" for field in model._meta.concrete_fields)]
    left = [row for model in sealed for row in model.objects.filter(key_id=dan.pk)]
    left += [row for model in (PrivateLink, Appointment) for row in model.objects.filter(application=cast.dan)]
    assert left == []
    assert not keys.exists(dan.pk)
