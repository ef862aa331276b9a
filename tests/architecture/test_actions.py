"""Every act is asked for by somebody, in keywords, and leaves exactly one event."""

import importlib
import inspect
import uuid
from collections.abc import Callable
from datetime import timedelta
from functools import wraps

import pytest
from django.conf import settings
from django.db.models import F
from django.utils import timezone

from backroom.engines.reading import transcripts
from backroom.hiring.candidates import queries as candidate_queries
from backroom.hiring.interviews.models import Interview
from backroom.records import clock
from backroom.records.events import SYSTEM
from backroom.records.models import Event, Work

CHAPTERS = (
    "jobs",
    "guides",
    "calibration",
    "candidates",
    "scheduling",
    "interviews",
    "evidence",
    "fit",
    "cards",
    "promises",
    "experience",
    "recording",
    "listening",
    "decisions",
    "fairness",
    "afterwards",
)
MODULES = [f"backroom.hiring.{chapter}.actions" for chapter in CHAPTERS] + [
    *(
        "backroom.hiring.scheduling.setup.actions",
        "backroom.hiring.scheduling.choosing.actions",
        "backroom.hiring.scheduling.visit.actions",
        "backroom.hiring.decisions.letter.actions",
        "backroom.people.actions",
    ),
]
# The act of erasing has its event; these only finish after a crash what it began.
SILENT = {"finish_erasures", "finish_erasing"}
# Opened for the chapters above, inside their transaction and event.
INNER = {"close", "missing_to_submit"}


def public_actions() -> list[tuple[str, Callable]]:
    found = []
    for name in MODULES:
        module = importlib.import_module(name)
        for function_name, function in inspect.getmembers(module, inspect.isfunction):
            own = function.__module__ == name and not function_name.startswith("_")
            if own and function_name not in INNER:
                found.append((f"{name}.{function_name}", function))
    return found


@pytest.mark.parametrize(("name", "action"), public_actions(), ids=lambda value: str(value).rpartition(".")[2])
def test_action_takes_by_and_keywords_only(name, action):
    parameters = inspect.signature(action).parameters
    assert "by" in parameters
    assert {p.kind for p in parameters.values()} <= {inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD}


def test_action_records_one_event_each(cast, monkeypatch):
    """Every public action is called in the story below and adds one event, whatever it calls inside."""
    added: dict[str, list[int]] = {}
    depth = 0

    def counting(name: str, action: Callable) -> Callable:
        @wraps(action)
        def call(*args, **kwargs):
            nonlocal depth
            before, depth = Event.objects.count(), depth + 1
            try:
                result = action(*args, **kwargs)
            finally:
                depth -= 1
            if depth == 0:
                added.setdefault(name, []).append(Event.objects.count() - before)
            return result

        return call

    for name, action in public_actions():
        module, _, function = name.rpartition(".")
        monkeypatch.setattr(f"{module}.{function}", counting(name, action))
    whole_story(cast)
    never = [name for name, action in public_actions() if name not in added]
    assert never == []
    wrong = {name: counts for name, counts in added.items() if set(counts) != {0 if is_silent(name) else 1}}
    assert wrong == {}


def is_silent(name: str) -> bool:
    return name.rpartition(".")[2] in SILENT


def whole_story(cast) -> None:
    """Calls every action at least once, each time with something to do."""
    from backroom.hiring.afterwards import actions as afterwards
    from backroom.hiring.afterwards import keeping
    from backroom.hiring.calibration import actions as calibration
    from backroom.hiring.calibration import vignettes
    from backroom.hiring.candidates import actions as candidates
    from backroom.hiring.cards import actions as cards
    from backroom.hiring.decisions import actions as decisions
    from backroom.hiring.decisions.letter import actions as letters
    from backroom.hiring.evidence import actions as evidence
    from backroom.hiring.experience import actions as experience
    from backroom.hiring.fairness import actions as fairness
    from backroom.hiring.fit import actions as fit
    from backroom.hiring.fit.ideas import ideas
    from backroom.hiring.guides import actions as guides
    from backroom.hiring.interviews import actions as interviews
    from backroom.hiring.interviews.consent import Purpose
    from backroom.hiring.jobs import actions as jobs
    from backroom.hiring.listening import actions as listening
    from backroom.hiring.promises import actions as promises
    from backroom.hiring.recording import actions as recording
    from backroom.hiring.scheduling import actions as scheduling
    from backroom.hiring.scheduling.setup import actions as setup
    from backroom.people import actions as people

    fresh = people.add_person(by=SYSTEM, name="Hal Two", email="hal2@fenwick.example.org")
    people.change_roles(by=cast.ida, person=fresh, roles=["host"])
    people.close_account(by=cast.ida, person=fresh)
    job = jobs.create_job(by=cast.ada, title="Draft", functions=["Drives"], drawbacks=["Early"])
    jobs.change_job(by=cast.ada, job=job, functions=["Drives a van"], drawbacks=["Early"], title="Driver")
    anchors = {1: "a", 3: "b", 5: "c"}
    jobs.save_competency(by=cast.ada, job=job, name="Careful driving", functions=[1], anchors=anchors)
    jobs.add_from_library(by=cast.ada, job=job, library_code="teamwork", functions=[1])
    jobs.remove_competency(by=cast.ada, job=job, code="careful-driving")
    guides.draft_from_library(by=cast.ada, job=job)
    guides.save_openers(by=cast.ada, job=job, openers=["How was the way in?"])
    guides.remove_theme(by=cast.ada, job=job, code="teamwork")
    decisions.close_job(by=cast.ada, job=job)
    cast._job(cast.ada, "Second")
    sick = "How many sick days did you take last year?"
    cast.job.law = ["us"]
    rule, ground = _rule_and_ground(cast.job, sick)
    guides.override_finding(
        by=cast.ada, job=cast.job, wording=sick, rule=rule, reason="The law asks.", exemption=ground
    )
    guides.approve_guide(by=cast.priya, job=cast.job)
    setup.add_place(by=cast.ada, name="Room 9")
    third = cast.add("Sam Okoro", "sam@example.org")
    link = cast.asked(third)
    candidates.open_link(by=link)
    question = fit.add_question(by=link, text="Who covers?")
    appointment = cast.booked(third, hours=30)
    scheduling.move(by=cast.ada, appointment=appointment, place=cast.room, starts_at=appointment.starts_at, minutes=45)
    scheduling.cancel(by=cast.ada, appointment=appointment)
    times_whole(cast, third, link)
    candidates.revoke_link(by=cast.ada, application=third)

    dan_link = cast.link(cast.dan)
    asked = fit.add_question(by=dan_link, text="How often?")
    decision = cast.decided(cast.dan)
    interview = decision.application.interviews.get()
    cards.save_wishes(by=dan_link, wishes={"growth": cards.Said("most", "Time to learn", True)})
    cards.save_own_card(by=dan_link, parts={"growth": cards.Said("less", "A course in the second year")}, lock=True)
    cards.save_house_card(by=cast.ada, application=cast.dan, parts={"growth": cards.Said("", "A course a year")})
    cards.erase_own_card(by=dan_link)
    promise = promises.write_promise(by=cast.ada, application=cast.dan, kind="hours", text="One weekend in five.")
    promises.correct_promise(by=dan_link, promise=promise, text="One weekend in six.")
    wording = str(promise.wordings.last().pk)
    promises.acknowledge_promise(by=cast.ada, promise=promise, wording=wording)
    experience.answer_survey(by=dan_link, answers={"respect": 5})
    fit.take_ideas(by=dan_link, ideas=ideas()[:1])
    fit.send_questions(by=dan_link, questions=[asked])
    fit.answer_question(by=cast.ada, question=asked, answered=True)
    fit.owe_answer(by=cast.ada, question=asked, owner=cast.ada, due_on=timezone.localdate())
    fit.send_reply(by=cast.ada, question=asked, text="Three times a night.")
    rating = decision.application.scorecards.get(rater=cast.ada).ratings.first()
    evidence.amend_rating(by=cast.ada, rating=rating, level=3, reason="Read the anchor again.")
    fairness.set_margin(by=cast.priya, job=cast.job, minutes=20, probes=4)
    fairness.identify_oneself(by=dan_link, answers={"sex": "unsaid"})
    fairness.take_back(by=dan_link)
    fairness.count_outcomes(by=cast.priya)
    ruth = cast.read(cast.add("Ruth Aldous", "ruth@example.org"))
    Interview.objects.filter(application=ruth).update(started_at=F("ended_at") - timedelta(minutes=9))
    cut = "The fire alarm rang and we met again on the next day."
    fairness.answer_gap(by=cast.priya, application=ruth, aspect="planned", how="closed", text=cut)
    decisions.save_debrief(by=cast.ada, application=ruth, text="We differ.")
    decisions.reveal_names(by=cast.ada, job=cast.job)
    letters.draft_letter(by=cast.ada, application=decision.application)
    letters.save_letter(by=cast.ada, application=decision.application, text="Dear Dan")
    letters.postpone_answer(by=cast.ada, application=cast.dan, until=timezone.localdate() + timedelta(days=3))
    letters.publish_letter(by=cast.ada, application=decision.application)
    candidates.choose_language(by=dan_link, language="de")
    request = afterwards.make_request(by=dan_link, kind="complaint", text="The room was cold.")
    afterwards.acknowledge_request(by=cast.priya, request=request)
    afterwards.answer_request(by=cast.priya, request=request, text="It is warm now.")
    afterwards.take_own_data(by=dan_link)
    parts = {"growth": cards.Said("less", "Written anew", True)}
    cards.save_own_card(by=dan_link, parts=parts, lock=True)
    cards.save_house_card(by=cast.ada, application=cast.dan, parts=parts, lock=True)
    afterwards.agree_reveal(by=dan_link, application=cast.dan)
    afterwards.keep_in_touch(by=dan_link, until=timezone.localdate() + timedelta(days=90))
    afterwards.end_touch(by=dan_link)
    hold = candidates.set_hold(by=cast.priya, candidate=cast.dan.candidate, reason="A claim.")
    candidates.lift_hold(by=cast.priya, hold=hold)
    with clock.at(timezone.now() + timedelta(days=400)):
        afterwards.give_notice(by=SYSTEM, job=cast.job, keepings=[keeping.of(cast.dan.candidate_id)])
    hired = cast.hired(cast.add("Hope Example", "hope@example.org"))
    afterwards.save_hand_over(by=cast.link(hired), strengths="Rotas that hold", passes_arrangements=True)

    asked = vignettes.asked_in(vignettes.quarter_of(clock.now().date()))
    calibration.rate(by=cast.ada, vignette=asked[0].code, level=3)

    talk = cast.begun(cast.dora)
    interviews.answer_consent(by=cast.ada, appointment=talk.appointment, purpose=Purpose.TRANSCRIPT, agreed=True)
    theme = talk.guide.themes.first()
    interviews.touch_theme(by=cast.ada, interview=talk, theme=theme, touch_id=uuid.uuid4(), at=timezone.now())
    interviews.pause_clock(by=cast.ada, interview=talk, pause_id=uuid.uuid4(), since=timezone.now(), until=None)
    interviews.use_probe(by=cast.ada, interview=talk, probe=theme.questions.get().probes.first(), used=True)
    note = cast.note(talk)
    interviews.set_aside(by=cast.ada, interview=talk, note_id=note.pk, aside=True)
    interviews.set_aside(by=cast.ada, interview=talk, note_id=note.pk, aside=False)
    interviews.end_interview(by=cast.ada, interview=talk)
    dora_link = cast.link(cast.dora)
    interviews.answer_consent(by=dora_link, appointment=talk.appointment, purpose=Purpose.TRANSCRIPT, agreed=True)
    recorded = cast.recorded(cast.called(cast.add("Mina Example", "mina@example.org")))
    assert recorded == 1
    recording.finish_erasing(by=SYSTEM)
    kept = listening.attach_transcript(by=cast.ada, interview=talk, content=b"Ada: How was it?\nDora: Long.\n")
    listening.keep_talk_time(by=cast.ada, interview=talk, mine=1, theirs=2, longest=1)
    listening.set_voices(by=cast.ada, transcript=kept, mine="Ada", names={"Dora": "Dora L"})
    listening.set_cut_in(by=cast.ada, milliseconds=400)
    listening.erase_transcript(by=cast.ada, transcript=kept)
    heard = [transcripts.Segment("Ada Marsh", 0.0, 1.0, "How was it?")]
    listening.attach_made(by=SYSTEM, interview=talk, segments=heard, skipped=0)
    filed = evidence.file_evidence(by=cast.ada, note=note, competency_code=cast.codes[0])
    evidence.withdraw_evidence(by=cast.ada, evidence=filed)
    assert interview.ended_at

    other = cast.link(third)
    fit.withdraw_question(by=other, question=question)
    candidate = candidate_queries.candidate_by_mail("sam@example.org")
    candidates.export_candidate(by=SYSTEM, candidate=candidate)
    candidates.erase_candidate(by=SYSTEM, candidate=candidate)
    candidates.finish_erasures(by=SYSTEM)
    with clock.at(timezone.now() + timedelta(days=450)):
        afterwards.erase_by_date(by=SYSTEM, candidate=cast.dan.candidate)


def times_whole(cast, application, link) -> None:
    """Everything around the talk: Places, hours, stops, times asked for, picked, moved and called off."""
    from backroom.hiring.scheduling import actions as scheduling
    from backroom.hiring.scheduling import free
    from backroom.hiring.scheduling.choosing import actions as choosing
    from backroom.hiring.scheduling.setup import actions as setup
    from backroom.hiring.scheduling.visit import actions as visit
    from backroom.people import actions as people

    setup.change_place(by=cast.ada, place=cast.room, name="Quiet Room 2", step_free=True)
    week = [[(540, 1020)]] * 7
    hours = {"zone": "Europe/London", "hours": week, "buffer_minutes": 5, "most_a_day": 3}
    setup.save_availability(by=cast.ada, owner=cast.ada, **hours)
    busy = timezone.now() + timedelta(days=400)
    setup.set_busy(by=SYSTEM, owner=cast.ada, spans=[(busy, busy + timedelta(hours=1))], source="calendar")
    setup.save_job_times(by=cast.ada, job=cast.job, minutes=45, notice_hours=1)
    tour = setup.StopDraft("tour", "A look round", 15, host=cast.hal)
    setup.save_agenda(by=cast.ada, job=cast.job, stops=[tour])
    ask = {"by": cast.ada, "application": application, "interviewer": cast.ada, "place_kind": "in_person"}
    scheduling.withdraw_request(by=cast.ada, request=scheduling.request_time(**ask))
    request = scheduling.request_time(**ask)
    choosing.offer_times(by=link, request=request, spans=[(busy, busy + timedelta(hours=2))], zone="Asia/Tokyo")
    first, *_, last = free.slots_for(application, cast.ada, "in_person")
    booked = choosing.book(by=link, request=request, begins_at=first.begins_at, zone="Asia/Tokyo")
    stop = booked.offered_stops.get()
    visit.reply_to_stop(by=cast.hal, stop=stop, reply="proposed", proposed_at=stop.ends_at + timedelta(hours=1))
    visit.take_proposal(by=cast.ada, stop=stop)
    visit.ask_another_host(by=cast.ada, stop=stop, host=cast.ada)
    visit.leave_out(by=link, stop=stop)
    visit.take_back_in(by=link, stop=stop)
    booked.refresh_from_db()
    booked.offset += 60
    visit.reanchor(by=SYSTEM, appointment=booked)
    choosing.move(by=link, appointment=booked, begins_at=last.begins_at, zone="Asia/Tokyo", reason="A train")
    choosing.call_off(by=link, appointment=booked, reason="x")
    setup.make_feed(by=cast.ada)
    setup.end_feed(by=cast.ada)
    settings.BACKROOM_CALENDAR_URL = "folder:"
    setup.connect_calendar(by=cast.ada, url="folder:ada", username="ada", password="x")
    setup.disconnect_calendar(by=cast.ada)
    settings.BACKROOM_CALENDAR_URL = ""
    setup.save_words(by=cast.ada, job=cast.job, kind="invitation", text="Bring nothing.")
    Work.objects.create(kind="mail.talk", key="x", due_at=timezone.now(), given_up_at=timezone.now())
    people.revive_work(by=cast.ida, row=Work.objects.get(key="x").pk)


def _rule_and_ground(job, wording: str) -> tuple[str, str]:
    from backroom.hiring.guides import checking

    found = checking.look_now(job, wording).open[0]
    return found.rule.code, next((ground.code for ground in checking.exemptions_for(found)), "")
