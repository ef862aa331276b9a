"""The candidate is asked on their own page, says yes or no, and takes it back."""

from django.urls import reverse

from backroom.hiring.interviews import actions, queries
from backroom.hiring.interviews.consent import Purpose
from backroom.hiring.interviews.models import ConsentRecord


def test_asked_answered_and_taken_back(cast, opened):
    appointment, link = cast.booked(), cast.link()
    client, page = opened(link), reverse("portal", args=[link.pk])
    assert "transcript" not in client.get(page).content.decode()
    actions.answer_consent(by=cast.ada, appointment=appointment, purpose=Purpose.TRANSCRIPT, agreed=True)
    assert "May a written transcript of this conversation be kept?" in client.get(page).content.decode()
    address = reverse("portal_consent", args=[link.pk, appointment.pk])
    for said, shown in (("yes", "You said yes on"), ("no", "You said no on")):
        answer = client.post(address, {"purpose": "transcript", "agreed": said}, follow=True)
        assert shown in answer.content.decode()
        assert queries.both_agreed(appointment, Purpose.TRANSCRIPT) == (said == "yes")


def test_another_candidates_conversation_is_not_open(cast, opened):
    appointment = cast.booked(cast.dora)
    actions.answer_consent(by=cast.ada, appointment=appointment, purpose=Purpose.TRANSCRIPT, agreed=True)
    link = cast.link(cast.dan)
    body = {"purpose": "transcript", "agreed": "yes"}
    answer = opened(link).post(reverse("portal_consent", args=[link.pk, appointment.pk]), body, follow=True)
    assert "That question is not open." in answer.content.decode()
    assert ConsentRecord.objects.filter(side="candidate").count() == 0


def test_interviewer_agrees_and_so_asks(cast, client):
    appointment = cast.booked()
    client.force_login(cast.ada)
    address = reverse("room_consent", args=[appointment.pk])
    page = client.post(address, {"purpose": "transcript", "agreed": "yes"}, follow=True).content.decode()
    assert "Dan is asked about a transcript on their own page." in page
    actions.answer_consent(by=cast.link(), appointment=appointment, purpose=Purpose.TRANSCRIPT, agreed=False)
    assert "Dan said no to a transcript." in client.get(reverse("room", args=[appointment.pk])).content.decode()
