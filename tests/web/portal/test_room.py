"""The candidate's room: what the talk is about, what is theirs, and nothing of the interviewer's."""

from django.urls import reverse

from backroom.hiring.interviews import actions
from backroom.hiring.scheduling.setup.models import Place


def room(cast, opened, link, appointment):
    return opened(link).get(reverse("portal_room", args=[link.pk, appointment.pk]))


def test_it_says_what_the_talk_is_about_and_what_is_kept(cast, opened):
    link, interview = cast.asked(), cast.begun()
    cast.note(interview, "Something of Ada's own.")
    answer = room(cast, opened, link, interview.appointment)
    text = answer.content.decode()
    assert answer.status_code == 200
    for said in (
        "Nothing is recorded.",
        "phone really ring",
        "On this device only",
        "Your questions",
        "They have a time of their own in the conversation.",  # true after the end, too: the page stays open
        "Safe caseloads",
    ):
        assert said in text
    for theirs in ("Something of Ada", "left ear", "What did you do yourself", "Tell me about a time"):
        assert theirs not in text
    assert 'id="call"' not in text


def test_it_says_what_both_agreed_to(cast, opened):
    link, appointment = cast.link(), cast.booked()
    cast.agreed(appointment, link=link)
    assert "Kept, because you both agreed: a transcript." in room(cast, opened, link, appointment).content.decode()


def test_call_opens_when_online_and_the_link_dies_with_the_talk(cast, opened):
    Place.objects.update(kind="online")
    link, appointment = cast.link(), cast.booked(hours=0)
    interview = actions.start_interview(by=cast.ada, appointment=appointment)
    assert 'id="call"' in room(cast, opened, link, interview.appointment).content.decode()
    actions.end_interview(by=cast.ada, interview=interview)
    answer = room(cast, opened, link, interview.appointment)
    assert answer.status_code == 404
    # The room is closed, not the link: nobody is sent to look for another one.
    text = answer.content.decode()
    assert "This room is not open" in text and "This link has ended" not in text
    assert f'href="{reverse("portal", args=[link.pk])}"' in text


def test_another_candidates_room_is_not_open(cast, opened):
    assert room(cast, opened, cast.link(cast.dora), cast.booked()).status_code == 404
