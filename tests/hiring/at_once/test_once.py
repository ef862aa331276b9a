"""What is pressed three times at one moment happens once: one row, one event, and an answer each time."""

import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from backroom.hiring.afterwards import actions as afterwards
from backroom.hiring.calibration import actions as calibration
from backroom.hiring.calibration import vignettes
from backroom.hiring.candidates import actions as candidates
from backroom.hiring.candidates.models import Candidate
from backroom.hiring.cards import actions as cards
from backroom.hiring.decisions import actions as decisions
from backroom.hiring.decisions.letter import actions as letters
from backroom.hiring.evidence import actions as evidence
from backroom.hiring.experience import actions as experience
from backroom.hiring.fit import actions as fit
from backroom.hiring.fit.ideas import ideas
from backroom.hiring.guides import actions as guides
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs.models import Job
from backroom.hiring.listening import actions as listening
from backroom.hiring.promises import actions as promises
from backroom.hiring.scheduling import actions as scheduling
from backroom.hiring.scheduling import free
from backroom.hiring.scheduling.choosing import actions as choosing
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.visit import actions as visit
from backroom.people import actions as people
from backroom.records import clock
from backroom.records.events import SYSTEM
from tests.cast import QUOTE, TRANSCRIPT, Cast
from tests.together import anew, thrice, together


def test_job_and_guide(transactional_cast: Cast):
    cast = transactional_cast
    anchors = {1: "a", 3: "b", 5: "c"}
    new = {"by": cast.ada, "name": "Careful driving", "functions": [1], "anchors": anchors}
    assert thrice(lambda job: jobs.save_competency(job=job, **new), cast.job) == {"rubric.changed": 1}
    take = {"by": cast.ada, "library_code": "teamwork"}
    assert thrice(lambda job: jobs.add_from_library(job=job, **take), cast.job) == {"rubric.changed": 1}
    assert thrice(lambda job: guides.draft_from_library(by=cast.ada, job=job), cast.job) == {"guide.changed": 1}
    for code in ("careful-driving", "teamwork"):
        jobs.remove_competency(by=cast.ada, job=cast.job, code=code)
    assert thrice(lambda job: guides.approve_guide(by=cast.priya, job=job), cast.job) == {"guide.approved": 1}
    Job.objects.filter(pk=cast.job.pk).update(opened_at=None)
    assert thrice(lambda job: jobs.open_job(by=cast.ada, job=job), cast.job) == {"job.opened": 1}
    assert thrice(lambda job: decisions.close_job(by=cast.cleo, job=job), cast.other_job) == {"job.closed": 1}
    rate = {"vignette": vignettes.asked_in(vignettes.quarter_of(clock.now().date()))[0].code, "level": 3}
    assert thrice(lambda: calibration.rate(by=cast.ada, **rate)) == {"calibration.rated": 1}
    room = {"name": "Room 9", "step_free": True}
    assert thrice(lambda: setup.add_place(by=cast.ada, **room)) == {"place.added": 1}
    fresh = {"name": "Hal Two", "email": "hal2@fenwick.example.org"}
    assert thrice(lambda: people.add_person(by=cast.ida, **fresh)) == {"person.added": 1}


def test_candidate_and_link(transactional_cast: Cast):
    cast = transactional_cast
    ruth = {"name": "Ruth Aldous", "email": "ruth@example.org"}
    add = lambda job: candidates.add_candidate(by=cast.ada, job=job, **ruth)  # noqa: E731
    assert thrice(add, cast.job) == {"candidate.added": 1}
    link = cast.link()
    assert thrice(lambda by: candidates.open_link(by=by), link) == {"link.opened": 1}
    wish = lambda by: candidates.request_arrangement(by=by, wish="A seat facing you", reason="My ear")  # noqa: E731
    assert thrice(wish, link) == {"arrangement.requested": 1}
    asked = {"kind": "complaint", "text": "The room was cold."}
    assert thrice(lambda by: afterwards.make_request(by=by, **asked), link) == {"request.made": 1}
    request = link.application.requests.get()
    seen = lambda request: afterwards.acknowledge_request(by=cast.priya, request=request)  # noqa: E731
    assert thrice(seen, request) == {"request.acknowledged": 1}
    answer = lambda request: afterwards.answer_request(by=cast.priya, request=request, text="Warm now.")  # noqa: E731
    assert thrice(answer, request) == {"request.answered": 1}
    afterwards.keep_in_touch(by=link, until=timezone.localdate() + timedelta(days=90))
    assert thrice(lambda by: afterwards.end_touch(by=by), link) == {"touch.ended": 1}
    end = lambda application: candidates.revoke_link(by=cast.ada, application=application)  # noqa: E731
    assert thrice(end, cast.dan) == {"link.revoked": 1}
    dan = cast.dan.candidate
    hold = lambda candidate: candidates.set_hold(by=cast.priya, candidate=candidate, reason="A claim.")  # noqa: E731
    assert thrice(hold, dan) == {"hold.set": 1}
    lift = lambda hold: candidates.lift_hold(by=cast.priya, hold=hold)  # noqa: E731
    assert thrice(lift, dan.holds.get()) == {"hold.lifted": 1}
    erase = lambda candidate: candidates.erase_candidate(by=cast.priya, candidate=candidate)  # noqa: E731
    assert thrice(erase, dan) == {"candidate.erased": 1}


@pytest.mark.parametrize("_round", range(3))
def test_candidate_of_two_jobs_is_one_person(transactional_cast: Cast, _round: int):
    cast = transactional_cast
    person = {"name": "Ruth Aldous", "email": "ruth@example.org"}
    first, second = together(
        (lambda job: candidates.add_candidate(by=cast.ada, job=job, **person), cast.job),
        (lambda job: candidates.add_candidate(by=cast.cleo, job=job, **person), cast.other_job),
    )
    assert first.candidate == second.candidate
    assert Candidate.objects.count() == 3


def test_times(transactional_cast: Cast):
    cast = transactional_cast
    setup.save_agenda(by=cast.ada, job=cast.job, stops=[setup.StopDraft("tour", "A look round", 15, host=cast.hal)])
    ask = {"by": cast.ada, "interviewer": cast.ada, "place_kind": "in_person"}
    request = lambda application: scheduling.request_time(application=application, **ask)  # noqa: E731
    assert thrice(request, cast.dora) == {"time.requested": 1}
    back = lambda request: scheduling.withdraw_request(by=cast.ada, request=request)  # noqa: E731
    assert thrice(back, cast.dora.time_requests.get()) == {"time.request_withdrawn": 1}
    link, request = cast.link(), scheduling.request_time(application=cast.dan, **ask)
    first, *_, last = [slot.begins_at for slot in free.slots_for(cast.dan, cast.ada, "in_person")]
    zone = {"zone": "Asia/Tokyo"}
    book = lambda by, request: choosing.book(by=by, request=request, begins_at=first, **zone)  # noqa: E731
    assert thrice(book, link, request) == {"interview.scheduled": 1}
    talk = cast.dan.appointments.get()
    move = lambda by, talk: choosing.move(by=by, appointment=talk, begins_at=last, **zone)  # noqa: E731
    assert thrice(move, link, talk) == {"interview.moved": 1}
    assert talk.changes.count() == 1
    stop = talk.offered_stops.get()
    other = {"reply": "proposed", "proposed_at": stop.ends_at + timedelta(hours=1)}
    assert thrice(lambda stop: visit.reply_to_stop(by=cast.hal, stop=stop, **other), stop) == {"stop.replied": 1}
    assert thrice(lambda stop: visit.take_proposal(by=cast.ada, stop=stop), stop) == {"stop.moved": 1}
    host = lambda stop: visit.ask_another_host(by=cast.ada, stop=stop, host=cast.ada)  # noqa: E731
    assert thrice(host, stop) == {"stop.host_changed": 1}
    assert thrice(lambda by, stop: visit.leave_out(by=by, stop=stop), link, stop) == {"stop.declined": 1}
    assert thrice(lambda by, stop: visit.take_back_in(by=by, stop=stop), link, stop) == {"stop.taken_back": 1}
    later = {"by": cast.ada, "place": cast.room, "starts_at": talk.starts_at + timedelta(days=9), "minutes": 30}
    assert thrice(lambda talk: scheduling.move(appointment=talk, **later), talk) == {"interview.moved": 1}
    assert thrice(lambda by, talk: choosing.call_off(by=by, appointment=talk), link, talk) == {"interview.cancelled": 1}
    at = {**later, "interviewer": cast.ada}
    assert thrice(lambda one: scheduling.schedule(application=one, **at), cast.dan) == {"interview.scheduled": 1}
    talk = cast.dan.appointments.get(cancelled_at=None)
    assert thrice(lambda talk: scheduling.cancel(by=cast.ada, appointment=talk), talk) == {"interview.cancelled": 1}


def test_questions_promises_and_cards(transactional_cast: Cast):
    cast = transactional_cast
    link = cast.link()
    add = lambda by: fit.add_question(by=by, text="Who covers on Sundays?")  # noqa: E731
    assert thrice(add, link) == {"question.added": 1}
    assert thrice(lambda by: fit.take_ideas(by=by, ideas=ideas()[:2]), link) == {"question.added": 1}
    assert cast.dan.own_questions.count() == 3
    asked = cast.dan.own_questions.get(idea="")
    assert thrice(lambda by, one: fit.send_questions(by=by, questions=[one]), link, asked) == {"question.sent": 1}
    withdraw = lambda by, one: fit.withdraw_question(by=by, question=one)  # noqa: E731
    assert thrice(withdraw, link, asked) == {"question.withdrawn": 1}
    line = {"kind": "hours", "text": "One weekend in five.", "promise_id": uuid.uuid4()}
    write = lambda one: promises.write_promise(by=cast.ada, application=one, **line)  # noqa: E731
    assert thrice(write, cast.dan) == {"promise.written": 1}
    promise = cast.dan.promises.get()
    right = lambda by, one: promises.correct_promise(by=by, promise=one, text="One in six.")  # noqa: E731
    assert thrice(right, link, promise) == {"promise.corrected": 1}
    words = {"by": cast.ada, "wording": str(promise.wordings.last().pk)}
    assert thrice(lambda one: promises.acknowledge_promise(promise=one, **words), promise) == {
        "promise.acknowledged": 1
    }
    parts = {"growth": cards.Said("less", "A course in the second year")}
    lock = lambda by: cards.save_own_card(by=by, parts=parts, lock=True)  # noqa: E731
    assert thrice(lock, link) == {"fit_card.locked": 1}


def test_talk_to_letter(transactional_cast: Cast):
    cast = transactional_cast
    begin = lambda talk: interviews.start_interview(by=cast.ada, appointment=talk)  # noqa: E731
    assert thrice(begin, cast.booked()) == {"interview.started": 1}
    interview = cast.dan.interviews.get()
    note = {"note_id": uuid.uuid4(), "text": QUOTE, "kind": "quote", "at": timezone.now(), "edition": 1}
    save = lambda talk: interviews.save_note(by=cast.ada, interview=talk, **note)  # noqa: E731
    assert thrice(save, interview) == {"note.saved": 1}
    aside = {"by": cast.ada, "note_id": note["note_id"]}
    assert thrice(lambda talk: interviews.set_aside(interview=talk, aside=True, **aside), interview) == {
        "note.set_aside": 1
    }
    interviews.set_aside(interview=interview, aside=False, **aside)
    pause = {"by": cast.ada, "pause_id": uuid.uuid4(), "since": timezone.now(), "until": None}
    assert thrice(lambda talk: interviews.pause_clock(interview=talk, **pause), interview) == {"clock.paused": 1}
    assert thrice(lambda talk: interviews.end_interview(by=cast.ada, interview=talk), interview) == {
        "interview.ended": 1
    }
    cast.agreed(interview.appointment)
    bring = lambda talk: listening.attach_transcript(by=cast.ada, interview=talk, content=TRANSCRIPT)  # noqa: E731
    assert thrice(bring, interview) == {"transcript.attached": 1}
    erase = lambda kept: listening.erase_transcript(by=cast.ada, transcript=kept)  # noqa: E731
    assert thrice(erase, interview.transcript) == {"transcript.erased": 1}
    file = lambda note: evidence.file_evidence(by=cast.ada, note=note, competency_code=cast.codes[0])  # noqa: E731
    assert thrice(file, interview.notes.get()) == {"evidence.filed": 1}
    back = lambda filed: evidence.withdraw_evidence(by=cast.ada, evidence=filed)  # noqa: E731
    assert thrice(back, cast.evidence_of(cast.dan)[0]) == {"evidence.withdrawn": 1}
    for code in cast.codes:
        evidence.save_rating(by=cast.ada, application=cast.dan, competency_code=code, level=None)
    submit = lambda one: evidence.submit_scorecard(by=cast.ada, application=one, recommendation="no")  # noqa: E731
    assert thrice(submit, cast.dan) == {"scorecard.submitted": 1}


def test_reading_to_letter(transactional_cast: Cast):
    cast = transactional_cast
    rating = cast.read().scorecards.get(rater=cast.ada).ratings.first()
    amend = lambda one: evidence.amend_rating(by=cast.ada, rating=one, level=3, reason="Read anew.")  # noqa: E731
    assert thrice(amend, rating) == {"scorecard.amended": 1}
    words = {"by": cast.ada, "text": "We agree.", "seen": ""}
    assert thrice(lambda one: decisions.save_debrief(application=one, **words), cast.dan) == {"debrief.saved": 1}
    assert thrice(lambda one: cast.decide(one), cast.dan) == {"decision.recorded": 1}
    day = {"by": cast.ada, "until": timezone.localdate() + timedelta(days=3)}
    assert thrice(lambda one: letters.postpone_answer(application=one, **day), cast.dan) == {"answer.postponed": 1}
    letters.save_letter(by=cast.ada, application=cast.dan, text="Dear Dan, no.")
    publish = lambda one: letters.publish_letter(by=cast.ada, application=one)  # noqa: E731
    assert thrice(publish, cast.dan) == {"letter.published": 1}
    answer = lambda by: experience.answer_survey(by=by, answers={"respect": 5})  # noqa: E731
    assert thrice(answer, cast.link()) == {"survey.answered": 1}


def test_one_administrator_stays(transactional_cast: Cast):
    """Two who close each other's account at one moment do not leave a house that nobody runs."""
    cast = transactional_cast
    iris = people.add_person(by=SYSTEM, name="Iris Two", email="iris@fenwick.example.org", roles=["administrator"])
    together(
        (lambda one, other: people.close_account(by=one, person=other), cast.ida, iris),
        (lambda one, other: people.change_roles(by=one, person=other, roles=[]), iris, cast.ida),
    )
    assert [anew(who).is_active and "administrator" in anew(who).roles for who in (cast.ida, iris)].count(True) == 1
