"""The candidate's questions on their page: picked, kept, sent, answered."""

from django.urls import reverse
from django.utils import timezone

from backroom.hiring.fit import actions as fit
from backroom.hiring.fit.ideas import ideas


def test_ideas_are_picked_and_sent_without_any_script(cast, opened):
    link = cast.link()
    client = opened(link)
    codes = [idea.code for idea in ideas()[:3]]
    page = client.post(reverse("portal_ideas", args=[link.pk]), {"idea": codes}, follow=True)
    assert b"3 questions are on your list." in page.content
    rows = list(cast.dan.own_questions.all())
    assert [row.idea for row in rows] == codes and not any(row.sent_at for row in rows)
    sent = client.post(
        reverse("portal_question_send", args=[link.pk]), {"question": [rows[0].pk, rows[1].pk]}, follow=True
    )
    assert b"2 questions are sent." in sent.content
    assert [bool(row.sent_at) for row in cast.dan.own_questions.all()] == [True, True, False]
    again = client.post(reverse("portal_ideas", args=[link.pk]), {"idea": codes})
    assert b"Nothing new is chosen" in again.content
    assert cast.dan.own_questions.count() == 3


def test_sending_nothing_or_somebody_elses_says_what_to_do(cast, opened):
    link = cast.link()
    theirs = fit.add_question(by=cast.link(cast.dora), text="Where do I park?")
    for body in ({}, {"question": [str(theirs.pk)]}, {"question": ["x"]}):
        page = opened(link).post(reverse("portal_question_send", args=[link.pk]), body)
        assert b"Tick the questions to send." in page.content
    theirs.refresh_from_db()
    assert theirs.sent_at is None


def test_candidate_sees_an_owed_answer_arrive(cast, opened, client):
    link = cast.asked()
    question = cast.dan.own_questions.get()
    client.force_login(cast.ada)
    body = {"owner": str(cast.priya.pk), "due_on": timezone.localdate().isoformat(), "part": "on"}
    client.post(reverse("question_owe", args=[question.pk]), body)
    portal = reverse("portal", args=[link.pk])
    owed = opened(link).get(portal).content.decode()
    assert "Priya Nair answers by" in owed and "what is still open" in owed
    client.force_login(cast.priya)
    assert "Answer Dan’s question" in client.get("/").content.decode()
    client.post(reverse("question_reply", args=[question.pk]), {"text": "Three times <b>a night</b>."})
    arrived = opened(link).get(portal).content.decode()
    assert "Three times &lt;b&gt;a night&lt;/b&gt;." in arrived and "answers by" not in arrived
    assert "Answer Dan’s question" not in client.get("/").content.decode()
