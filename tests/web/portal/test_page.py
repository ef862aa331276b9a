"""What stands on the candidate's page in each state, and what never does."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape

from backroom.hiring.candidates import actions as candidates
from backroom.hiring.decisions import actions as decisions
from backroom.hiring.decisions.letter import actions as letters
from backroom.hiring.fit import actions as fit
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs.models import Part
from backroom.hiring.scheduling import actions as scheduling
from backroom.records import clock
from backroom.web.parts import words
from tests.cast import REASON
from tests.cast import Cast as World


@pytest.fixture
def look(opened):
    """The candidate's page as text, tags left out, spaces made one."""

    def see(link) -> str:
        page = opened(link).get(reverse("portal", args=[link.pk]))
        assert page.status_code == 200
        text = re.sub(r"<style>.*?</style>", "", page.content.decode(), flags=re.DOTALL)
        return " ".join(re.sub(r"<[^>]+>", " ", text).split())

    return see


def says(page: str, *all_of: str) -> None:
    missing = [words for words in all_of if escape(words) not in page]
    assert missing == []


def hides(page: str, *none_of: str) -> None:
    shown = [words for words in none_of if escape(words) in page]
    assert shown == []


def test_before_a_time_is_agreed(cast, look):
    page = look(cast.link())
    says(
        page,
        "Dan, we look forward to talking with you",
        "When Ada has agreed a time with you, it stands here.",
        "What Ada will ask about",
        "What the job is",
        "Write to Priya Nair",
    )
    hides(page, "How it will go", "Thank you for")


def test_booked_says_when_where_and_with_whom(cast, look):
    cast.room.directions = "Ring at the green door."
    cast.room.save()
    link, appointment = cast.asked(), cast.booked()
    starts, ends = timezone.localtime(appointment.starts_at), timezone.localtime(appointment.ends_at)
    says(
        look(link),
        f"{starts:%A} {starts.day} {starts:%B}, {starts:%H:%M}",
        f"An hour, until {ends:%H:%M}, London time. Ten more minutes than usual are arranged for you.",
        "With Ada Marsh , who leads Fenwick North",
        "Quiet Room 2, 12 Mill Street. A room with a closed door.",
        "Ring at the green door.",
        "Step-free from the street to the room.",
        "How it will go",
        "You and Ada talk Six themes, in whatever order they come up",
        "Ten minutes are kept for you",
    )


def test_place_that_is_not_step_free_says_so(cast, look):
    cast.room.step_free = False
    cast.room.save()
    cast.booked()
    page = look(cast.link())
    says(page, "The way in is not known to be step-free. Say below if you need that.")


def test_phone_needs_no_way_in(cast, look):
    cast.room.kind = "phone"
    cast.room.directions = "Ada rings the number in your application."
    cast.room.save()
    link = cast.link()
    cast.booked()
    page = look(link)
    says(page, "By phone. Ada rings the number in your application.")
    hides(page, "step-free", "closed door", "Mill Street")


def test_job_is_told_whole_and_true(cast, look):
    page = look(cast.link())
    job = cast.job
    says(page, job.title, "£47,800 to £54,700 a year", job.hours, job.where, job.profile)
    says(page, *(f.text for f in job.functions.all()), *(d.text for d in job.drawbacks.all()))
    said = [job.mission, job.vision, job.work_life, job.growth]
    assert all(said)
    says(page, *(" ".join(text.split()) for text in said))


def test_themes_and_competencies_by_name_but_no_question_and_no_level(cast, look):
    page = look(cast.link())
    competencies = cast.job.rubrics.get().competencies.all()
    says(page, *(c.name for c in competencies), *(c.definition for c in competencies))
    hides(page, *(anchor.text for c in competencies for anchor in c.anchors.all()))
    questions = [q for theme in cast.job.guides.get().themes.all() for q in theme.questions.all()]
    assert questions
    hides(page, *(q.text for q in questions), *(p.text for q in questions for p in q.probes.all()))
    hides(page, "How was finding the room?")


def test_conversation_that_has_begun(cast, look):
    link = cast.link()
    cast.begun()
    says(look(link), "This conversation has begun.")


def test_time_that_passed_without_a_conversation_names_whom_to_write_to(cast, look):
    link = cast.link()
    cast.booked()
    with clock.at(timezone.now() + timedelta(hours=5)):
        says(look(link), "This time has passed. If you did not meet, write to Priya Nair")


def test_called_off_kindly(cast, look):
    link, appointment = cast.link(), cast.booked()
    scheduling.cancel(by=cast.ada, appointment=appointment)
    page = look(link)
    says(page, "Dan, your conversation was called off", "When a new time is agreed with you, it stands here.")
    hides(page, "How it will go", "we look forward")


def test_new_time_after_one_was_called_off(cast, look):
    link, first = cast.link(), cast.booked()
    scheduling.cancel(by=cast.ada, appointment=first)
    cast.booked(hours=30)
    page = look(link)
    says(page, "we look forward to talking with you", "How it will go")
    hides(page, "called off", "no longer stands")


def test_after_the_talk(cast, look):
    link = cast.asked()
    interview = cast.held()
    fit.answer_question(by=cast.ada, question=cast.dan.own_questions.get(), answered=True)
    page = look(link)
    says(
        page,
        "Thank you for coming, Dan",
        "You talked with Ada Marsh",
        "Ada Marsh decides about the job",
        "How often does the phone really ring? answered",
        "A seat facing you",
    )
    hides(page, "Ask for this", "How it will go", "Take back")
    assert interview.ended_at


def test_the_day_is_the_one_on_which_they_talked(cast, look):
    link, agreed = cast.link(), cast.booked(hours=80)
    talk = interviews.start_interview(by=cast.ada, appointment=agreed)
    interviews.end_interview(by=cast.ada, interview=talk)
    page = look(link)
    says(page, "You talked with Ada Marsh", words.day(timezone.localtime(talk.started_at)))
    hides(page, words.day(timezone.localtime(agreed.starts_at)))


def test_letter_stands_first_once_published(cast, look):
    link = cast.asked()
    cast.decided()
    letter = letters.draft_letter(by=cast.ada, application=cast.dan)
    hides(look(link), letter.text.splitlines()[2], "We have decided")
    letters.publish_letter(by=cast.ada, application=cast.dan)
    page = look(link)
    says(page, "A letter for you, Dan", *(line for line in letter.text.splitlines() if line))
    assert page.index("A letter for you") < page.index("Your questions")
    hides(page, "Add question", "Ask for this", "Thank you for coming")


def test_nothing_of_others_and_nothing_of_the_judging(cast, look):
    """Everything that could leak is there: two candidates, notes, evidence, ratings, reasons, a debrief."""
    link = cast.asked(cast.dan)
    cast.asked(cast.dora)
    fit.add_question(by=cast.link(cast.dora), text="Dora asks about parking")
    cast.read(cast.dora)
    cast.booked(cast.dora.job.applications.get(pk=cast.dan.pk), hours=40)
    before = look(link)
    interview = cast.dan.appointments.get()
    scheduling.cancel(by=cast.ada, appointment=interview)
    cast.read(cast.dan)
    decisions.save_debrief(by=cast.ada, application=cast.dan, text="We differed on caseloads")
    cast.decide(cast.dan)
    hides(
        before + look(link),
        *("Dora", "Lindqvist", "parking"),
        *("Answer number", "Drew the staffing board", "Used to deciding alone"),
        *("Ada saw a rule", "Ben missed", "A close call", "Another candidate", "Reason for", "We differed"),
        *("Ben Achterberg", "Achterberg", "Hal Brennan", "recommendation", "strong yes", "rated", "level"),
        REASON,
    )


def test_reason_for_an_arrangement_is_not_even_shown_back(cast, opened, look):
    link = cast.link()
    client = opened(link)
    response = client.post(reverse("portal_arrangement", args=[link.pk]), {"wish": "A quiet room", "reason": REASON})
    assert response.status_code == 302
    page = look(link)
    says(page, "A quiet room", "Priya Nair is seeing to it", "Only Priya Nair, people partner, reads what you write")
    hides(page, REASON)


def test_without_a_people_partner_no_reason_is_asked_for(cast, look):
    jobs.set_team(by=cast.ada, job=cast.job, team={Part.MANAGER: [cast.ada]})
    page = look(cast.link())
    says(page, "write to Ada Marsh what would help. You need give no reason.")
    hides(page, "Ask for this", "people partner")


def test_closed_account_is_nobody_to_write_to(cast, look):
    cast.priya.closed_at = clock.now()
    cast.priya.save()
    page = look(cast.link())
    hides(page, "Priya Nair")
    says(page, "Write to Ada Marsh")


def test_page_runs_the_same_queries_with_one_row_and_with_thirty(cast: World, opened):
    link = cast.asked()
    cast.booked()
    client, url = opened(link), reverse("portal", args=[link.pk])
    with CaptureQueriesContext(
        connection,
    ) as few:
        client.get(url)
    for number in range(29):
        fit.add_question(by=link, text=f"Question {number}?")
        candidates.request_arrangement(by=link, wish=f"Wish {number}")
    with CaptureQueriesContext(connection) as many:
        client.get(url)
    assert len(few) == len(many) == 14


def test_headers_keep_the_page_out_of_caches_and_indexes(cast, opened):
    link = cast.link()
    client = opened(link)
    page = client.get(reverse("portal", args=[link.pk]))
    opening = client.get("/c/nothing/")
    for response, referrer in ((page, "same-origin"), (opening, "no-referrer")):
        assert response["Cache-Control"] == "no-store"
        assert response["X-Robots-Tag"] == "noindex, nofollow"
        assert response["Referrer-Policy"] == referrer
        assert "script-src 'self'" in response["Content-Security-Policy"]


def test_page_is_light_and_without_script(cast, opened):
    link = cast.asked()
    cast.booked()
    page = opened(link).get(reverse("portal", args=[link.pk])).content
    assert b"<script" not in page and b"javascript:" not in page and b" style=" not in page
    assert len(page) < 60_000  # the sheet is inside
