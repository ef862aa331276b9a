"""What a candidate writes: kept as typed, sealed, refused only with words, never run."""

import pytest
from django.db import connection
from django.urls import reverse
from django.utils.html import escape

from backroom.hiring.candidates import queries as candidates
from backroom.hiring.fit import actions as fit
from backroom.hiring.scheduling import queries as scheduling
from backroom.records.models import Event
from tests.cast import REASON

HOSTILE = '<script>alert("x")</script> & \u202eturned\u202c \u2067rtl #let x = 1 {{ 7 }} \u0000'


def add(client, link, text):
    return client.post(reverse("portal_question_add", args=[link.pk]), {"text": text})


def ask(client, link, **data):
    return client.post(reverse("portal_arrangement", args=[link.pk]), data)


def raw(table: str) -> bytes:
    """Every column of every row, as the database holds it."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {table}")
        rows = cursor.fetchall()
    cells = [bytes(cell) if isinstance(cell, memoryview) else cell for row in rows for cell in row]
    assert cells
    return b"|".join(cell if isinstance(cell, bytes) else str(cell).encode() for cell in cells)


def test_question_is_kept_sealed_and_leads_back_to_the_list(cast, opened):
    link = cast.link()
    response = add(opened(link), link, "Who covers on short days?")
    assert response["Location"] == reverse("portal", args=[link.pk]) + "#questions"
    assert [q.text for q in cast.dan.own_questions.all()] == ["Who covers on short days?"]
    assert b"covers" not in raw("hiring_candidatequestion")
    event = Event.objects.get(name="question.added")
    assert event.actor == f"candidate:{cast.dan.candidate_id}"


def test_wish_and_reason_are_kept_sealed(cast, opened):
    link = cast.link()
    response = ask(opened(link), link, wish="A seat facing you", reason=REASON)
    assert response["Location"] == reverse("portal", args=[link.pk]) + "#arrangements"
    row = cast.dan.arrangements.get()
    assert (row.wish, row.reason) == ("A seat facing you", REASON)
    stored = raw("hiring_arrangement")
    assert b"seat" not in stored and b"hearing" not in stored


def test_reason_reaches_the_people_partner_and_nobody_else(cast, opened):
    link = cast.link()
    ask(opened(link), link, wish="A seat facing you", reason=REASON)
    cast.booked()
    assert [(row.wish, row.reason) for row in candidates.requests_for(cast.priya)] == [("A seat facing you", REASON)]
    for person in (cast.ada, cast.ben, cast.cleo, cast.ida, cast.hal, cast.eve):
        assert list(candidates.requests_for(person)) == []
    views = candidates.arrangements_for([cast.dan.pk])
    assert [vars(view) for view in views[cast.dan.pk]] == [{"arranged": "", "extra_minutes": 0, "pending": True}]
    assert [vars(view) for view in candidates.own_arrangements(cast.dan)] == [
        {"wish": "A seat facing you", "arranged": "", "extra_minutes": 0, "pending": True}
    ]
    (appointment,) = scheduling.next_of(cast.ada, cast.dan.added_at)
    assert not any(REASON in str(value) for value in vars(appointment.application).values())


def test_own_question_can_be_taken_back(cast, opened):
    link = cast.asked()
    question = cast.dan.own_questions.get()
    opened(link).post(reverse("portal_question_withdraw", args=[link.pk, question.pk]))
    assert cast.dan.own_questions.count() == 0
    assert Event.objects.filter(name="question.withdrawn").count() == 1


def test_question_of_another_candidate_cannot_be_taken_back(cast, opened):
    link = cast.link(cast.dan)
    theirs = fit.add_question(by=cast.link(cast.dora), text="Where do I park?")
    response = opened(link).post(reverse("portal_question_withdraw", args=[link.pk, theirs.pk]))
    assert response.status_code == 404
    assert b"That question is not on your list." in response.content
    assert b"park" not in response.content
    assert [q.text for q in cast.dora.own_questions.all()] == ["Where do I park?"]


def test_answered_question_stays(cast, opened):
    link = cast.asked()
    cast.begun()
    question = cast.dan.own_questions.get()
    fit.answer_question(by=cast.ada, question=question, answered=True)
    client = opened(link)
    response = client.post(reverse("portal_question_withdraw", args=[link.pk, question.pk]), follow=True)
    assert b"It is marked as answered, so it stays on the list." in response.content
    assert cast.dan.own_questions.count() == 1


@pytest.mark.parametrize("method", ["get", "put", "delete"])
def test_acts_are_posts(cast, opened, method):
    link = cast.asked()
    question = cast.dan.own_questions.get()
    client = opened(link)
    for name, args in (
        ("portal_question_add", []),
        ("portal_question_withdraw", [question.pk]),
        ("portal_arrangement", []),
        ("portal_leave", []),
    ):
        assert getattr(client, method)(reverse(name, args=[link.pk, *args])).status_code == 405


@pytest.mark.parametrize("empty", ["", "   \n ", "\u200b\ufeff"])
def test_empty_question_says_what_to_do(cast, opened, empty):
    link = cast.link()
    response = add(opened(link), link, empty)
    assert response.status_code == 200
    assert b"Write your question, then add it." in response.content
    assert cast.dan.own_questions.count() == 0


def test_reason_alone_asks_for_the_wish_and_keeps_what_was_typed(cast, opened):
    link = cast.link()
    response = ask(opened(link), link, wish="", reason=REASON)
    assert b"Say what would help. The reason can stay empty." in response.content
    assert REASON.encode() in response.content
    assert cast.dan.arrangements.count() == 0


def test_markup_is_kept_as_text_and_never_run(cast, opened):
    link = cast.link()
    client = opened(link)
    text = HOSTILE.replace("\x00", "").strip()
    add(client, link, text)
    ask(client, link, wish=text)
    assert cast.dan.own_questions.get().text == cast.dan.arrangements.get().wish == text
    page = client.get(reverse("portal", args=[link.pk])).content.decode()
    assert page.count(escape(text)) == 2
    assert "<script" not in page


def test_character_that_cannot_be_shown_is_refused_with_its_place(cast, opened):
    link = cast.link()
    client = opened(link)
    for response in (add(client, link, HOSTILE), ask(client, link, wish=HOSTILE)):
        assert "A character that cannot be shown (U+0000) stands after" in response.content.decode()
        assert escape(HOSTILE.replace("\x00", "\ufffd")) in response.content.decode()
    assert (cast.dan.own_questions.count(), cast.dan.arrangements.count()) == (0, 0)


def test_a_megabyte_is_refused_with_nothing_lost(cast, opened):
    link = cast.link()
    client = opened(link)
    long = "Why? " * 200_000
    for response, fits in ((add(client, link, long), "1,000 fit"), (ask(client, link, wish=long), "2,000 fit")):
        page = response.content.decode()
        assert fits in page
        assert long.strip() in page
    assert (cast.dan.own_questions.count(), cast.dan.arrangements.count()) == (0, 0)


def test_more_than_the_server_takes_is_answered_in_words(cast, opened):
    link = cast.link()
    response = add(opened(link), link, "x" * (7 * 1024 * 1024))
    assert response.status_code == 413
    assert b"That was too much at once" in response.content


@pytest.mark.parametrize("body", [b"text=%ff%fe", b"\x00\x01\x02", b"text=\xed\xa0\x80", b"text=%ED%A0%80"])
def test_bytes_that_are_no_text_do_not_break_the_page(cast, opened, body):
    link = cast.link()
    client = opened(link)
    url = reverse("portal_question_add", args=[link.pk])
    response = client.post(url, body, content_type="application/x-www-form-urlencoded")
    assert response.status_code in (200, 302)
    assert client.get(reverse("portal", args=[link.pk])).status_code == 200


def test_thirty_questions_are_enough(cast, opened):
    link = cast.link()
    client = opened(link)
    for number in range(30):
        fit.add_question(by=link, text=f"Question {number}?")
    response = add(client, link, "One more?")
    assert b"Thirty questions are on your list already." in response.content
    assert b"One more?" in response.content
    assert cast.dan.own_questions.count() == 30


def test_question_after_the_link_ended_meanwhile(cast, opened):
    link = cast.link()
    client = opened(link)
    cast.link()
    response = add(client, link, "Too late?")
    assert response.status_code == 404
    assert b"This link has ended" in response.content
