"""The room's pages and writes: only the one interviewer, repeatable, clear when refused, nothing executed."""

import json
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.interviews import actions
from backroom.hiring.interviews.models import Interview, Note, ProbeUse, ThemeTouch
from backroom.people.models import Person
from backroom.records.models import Event
from tests.cast import QUOTE, Cast

HOSTILE = '</textarea></script><img src=x onerror=alert(1)>{{ 7|add:7 }} \u202eevil #panic("typst")'


def signed_in(person: Person) -> Client:
    client = Client()
    client.force_login(person)
    return client


def put(client: Client, url: str, body: Any, content_type: str = "application/json") -> Any:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return client.generic("PUT", url, data, content_type=content_type)


def note_body(**more: Any) -> dict[str, Any]:
    return {"text": QUOTE, "kind": "quote", "at": timezone.now().isoformat(), "edition": 1, "theme": None} | more


def url(name: str, interview: Interview, **more: Any) -> str:
    return reverse(name, kwargs={"interview_id": interview.pk, **more})


def note_url(interview: Interview, note_id: uuid.UUID | None = None) -> str:
    return url("room_note", interview, note_id=note_id or uuid.uuid4())


@pytest.fixture
def interview(cast: Cast) -> Interview:
    return cast.begun()


@pytest.fixture
def ada(cast: Cast) -> Client:
    return signed_in(cast.ada)


def every_write(interview: Interview, note: Note) -> Iterator[tuple[str, str, dict[str, Any]]]:
    theme = interview.guide.themes.first()
    probe = theme.questions.first().probes.first()
    question = interview.application.own_questions.first()
    touch = {"theme": theme.code, "at": timezone.now().isoformat()}
    yield "PUT", note_url(interview), note_body()
    yield "PUT", note_url(interview, note.pk), note_body(text="overwritten", edition=9)
    yield "PUT", url("room_aside", interview, note_id=note.pk), {"aside": True}
    yield "PUT", url("room_theme", interview, touch_id=uuid.uuid4()), touch
    yield "PUT", url("room_probe", interview, probe_id=probe.pk), {"used": True}
    yield "PUT", url("room_question", interview, question_id=question.pk), {"answered": True}
    yield "POST", url("room_note_plain", interview), {"text": "x"}
    yield "POST", url("room_end", interview), {}


def send(client: Client, method: str, address: str, body: dict[str, Any]) -> Any:
    return put(client, address, body) if method == "PUT" else client.post(address, body)


# Who


@pytest.mark.parametrize("who", ["ben", "cleo", "priya", "ida", "hal", "eve"])
def test_room_is_the_interviewers_alone(cast: Cast, who: str) -> None:
    cast.asked()
    interview = cast.begun()
    note = cast.note(interview)
    events = Event.objects.count()
    client = signed_in(cast.staff[who])
    # Priya runs the job's conversations and sees that this one is planned; its room she may not enter.
    expected = 403 if who == "priya" else 404
    assert client.get(url("room", interview)).status_code == expected
    assert client.post(url("room_begin", interview)).status_code == expected
    assert client.get(url("room_state", interview)).status_code == 404
    for method, address, body in every_write(interview, note):
        response = send(client, method, address, body)
        assert response.status_code == 404, address
        assert QUOTE not in response.content.decode()
        assert "Dan" not in response.content.decode()
    assert Event.objects.count() == events
    assert Note.objects.get().text == QUOTE


def test_room_asks_the_signed_out_to_sign_in(cast: Cast) -> None:
    cast.asked()
    interview = cast.begun()
    note = cast.note(interview)
    addresses = [("GET", url("room", interview), {}), ("GET", url("room_state", interview), {})]
    for method, address, body in [*addresses, *every_write(interview, note)]:
        response = Client().get(address) if method == "GET" else send(Client(), method, address, body)
        assert response.status_code == 302
        assert response["Location"].startswith(reverse("account_login"))
    assert Note.objects.count() == 1


def test_room_has_no_door_for_the_candidate(cast: Cast) -> None:
    link: PrivateLink = cast.asked()
    interview = cast.begun()
    client = Client()
    session = client.session
    session["links"] = [str(link.pk)]
    session.save()
    assert client.get(url("room_state", interview)).status_code == 302


def test_interviewer_who_left_the_job_is_refused(cast: Cast, interview: Interview) -> None:
    note = cast.note(interview)
    interview.application.job.team.filter(person=cast.ada).delete()
    client = signed_in(cast.ada)
    response = put(client, note_url(interview, note.pk), note_body(text="late", edition=2))
    assert response.status_code == 403
    assert response.json()["code"] == "not_yours"
    page = client.get(url("room", interview))
    assert page.status_code == 403
    assert QUOTE not in page.content.decode()
    assert Note.objects.get().text == QUOTE


def test_another_interviewers_note_is_out_of_reach(cast: Cast, interview: Interview) -> None:
    """Cleo holds a conversation of her own and knows the id of Ada's note."""
    theirs = cast.note(interview)
    hers = cast.begun(cast.add("Finn Okafor", "finn@example.org", cast.other_job))
    cleo = signed_in(cast.cleo)
    assert put(cleo, note_url(hers, theirs.pk), note_body(text="taken", edition=7)).status_code == 403
    assert put(cleo, url("room_aside", hers, note_id=theirs.pk), {"aside": True}).status_code == 404
    assert QUOTE not in cleo.get(url("room_state", hers)).content.decode()
    theirs.refresh_from_db()
    assert (theirs.text, theirs.quarantined_at, theirs.author) == (QUOTE, None, cast.ada)


def test_another_guides_theme_and_probe_are_refused(cast: Cast, interview: Interview, ada: Client) -> None:
    theme = cast.other_job.guides.get().themes.last()
    theme.code = "only-there"
    theme.save()
    probe = theme.questions.first().probes.first()
    body = {"theme": theme.code, "at": timezone.now().isoformat()}
    assert put(ada, url("room_theme", interview, touch_id=uuid.uuid4()), body).status_code == 422
    assert put(ada, url("room_probe", interview, probe_id=probe.pk), {"used": True}).status_code == 404
    assert put(ada, note_url(interview), note_body(theme=theme.code)).status_code == 422
    assert (ThemeTouch.objects.count(), ProbeUse.objects.count(), Note.objects.count()) == (0, 0, 0)


# Opening


def test_fresh_room_begins_once(cast: Cast, ada: Client) -> None:
    appointment = cast.booked()
    address = reverse("room", args=[appointment.pk])
    before = ada.get(address).content.decode()
    assert 'action="' + reverse("room_begin", args=[appointment.pk]) in before
    assert not Interview.objects.exists()
    for _ in range(2):
        assert ada.post(reverse("room_begin", args=[appointment.pk])).url == address
    assert Interview.objects.count() == 1
    page = ada.get(address).content.decode()
    assert 'id="composer"' in page
    assert '<h2 id="h-still" tabindex="-1" autofocus>' in page


def test_room_without_a_whole_guide_says_what_to_do(cast: Cast, ada: Client) -> None:
    appointment = cast.booked()
    for theme in cast.job.guides.get().themes.all():
        theme.questions.all().delete()
    response = ada.post(reverse("room_begin", args=[appointment.pk]))
    assert actions.NoGuide().words in response.content.decode()
    assert not Interview.objects.exists()


def test_end_leads_to_the_write_up(cast: Cast, interview: Interview, ada: Client) -> None:
    response = ada.post(url("room_end", interview))
    assert response.url == reverse("write_up", args=[interview.application_id])
    interview.refresh_from_db()
    assert interview.ended_at
    # A note that comes late still counts.
    assert put(ada, note_url(interview), note_body()).status_code == 200


def test_an_ended_room_orders_nothing(cast: Cast, interview: Interview, ada: Client) -> None:
    cast.asked()
    theme = interview.guide.themes.first()
    actions.touch_theme(by=cast.ada, interview=interview, theme=theme, touch_id=uuid.uuid4(), at=interview.started_at)
    orders = ("Still to talk about", "Tick a question when", 'aria-expanded="true"', "Ten minutes kept, from")
    before = ada.get(url("room", interview)).content.decode()
    assert [words in before for words in orders] == [True] * 4
    actions.end_interview(by=cast.ada, interview=interview)
    after = ada.get(url("room", interview)).content.decode()
    assert [words in after for words in orders[:3]] == [False] * 3
    assert 'role="status" hidden>Ten minutes kept' in after
    assert "Not talked about" in after and "Ticked: answered in the talk." in after


def test_room_is_never_kept_by_the_browser(interview: Interview, ada: Client) -> None:
    assert "no-store" in ada.get(url("room", interview))["Cache-Control"]
    assert "no-store" in ada.get(url("room_state", interview))["Cache-Control"]


@pytest.mark.parametrize("name", ["room", "room_state"])
def test_room_asks_the_same_number_of_questions_for_one_note_and_for_thirty(
    cast: Cast, interview: Interview, ada: Client, name: str, django_assert_num_queries: Any
) -> None:
    cast.note(interview)
    ada.get(url(name, interview))
    expected = {"room": 18, "room_state": 9}[name]
    with django_assert_num_queries(expected):
        ada.get(url(name, interview))
    for index in range(29):
        cast.note(interview, f"Note {index}", "observed", index % 5)
    link = cast.link()
    from backroom.hiring.fit import actions as fit

    asked = [fit.add_question(by=link, text=f"Question {index}?") for index in range(20)]
    fit.send_questions(by=link, questions=asked)
    with django_assert_num_queries(expected):
        ada.get(url(name, interview))


# Notes


def test_note_is_saved_once_however_often_it_is_sent(cast: Cast, interview: Interview, ada: Client) -> None:
    address, body = note_url(interview), note_body()
    answers = [put(ada, address, body).json() for _ in range(3)]
    assert answers[0] == answers[1] == answers[2]
    assert answers[0]["edition"] == 1 and answers[0]["kept"] is True
    assert Note.objects.count() == 1
    assert Event.objects.filter(name="note.saved").count() == 1


def test_older_edition_is_ignored_and_said_so(interview: Interview, ada: Client) -> None:
    address = note_url(interview)
    put(ada, address, note_body())
    assert put(ada, address, note_body(text="Corrected.", kind="observed", edition=3)).json()["kept"] is True
    late = put(ada, address, note_body(text="Late.", edition=2)).json()
    same_edition_other_words = put(ada, address, note_body(text="From the other window.", edition=3)).json()
    assert (late["kept"], late["edition"]) == (False, 3)
    assert same_edition_other_words["kept"] is False
    assert (Note.objects.get().text, Note.objects.get().kind) == ("Corrected.", "observed")


def test_note_aside_and_back(cast: Cast, interview: Interview, ada: Client) -> None:
    note = cast.note(interview)
    address = url("room_aside", interview, note_id=note.pk)
    for aside in (True, True, False):
        assert put(ada, address, {"aside": aside}).json()["aside"] is aside
    assert Event.objects.filter(name="note.set_aside").count() == 1
    assert put(ada, url("room_aside", interview, note_id=uuid.uuid4()), {"aside": True}).json()["code"] == "no_note"


def test_time_of_a_clock_far_off_is_not_believed(interview: Interview, ada: Client) -> None:
    for at in ("2001-01-01T00:00:00Z", "2199-01-01T00:00:00Z"):
        assert put(ada, note_url(interview), note_body(at=at)).status_code == 200
    for note in Note.objects.all():
        assert abs((note.at - timezone.now()).total_seconds()) < 60


def test_notes_are_locked_after_submission(cast: Cast) -> None:
    application = cast.written_up()
    interview = application.interviews.get()
    client = signed_in(cast.ada)
    note = interview.notes.first()
    words = actions.NotesLocked().words
    for response in (
        put(client, note_url(interview), note_body()),
        put(client, note_url(interview, note.pk), note_body(edition=9)),
        put(client, url("room_aside", interview, note_id=note.pk), {"aside": True}),
    ):
        assert response.status_code == 409
        assert response.json()["words"] == words
    page = client.get(url("room", interview)).content.decode()
    assert "so these notes are locked" in page
    assert 'id="composer"' not in page
    assert client.get(url("room_state", interview)).json()["locked"] is True


def test_state_is_all_that_was_kept(cast: Cast, ada: Client) -> None:
    cast.asked()
    interview = cast.begun()
    theme = interview.guide.themes.first()
    probe = theme.questions.first().probes.first()
    question = interview.application.own_questions.get()
    address = note_url(interview)
    touch = {"theme": theme.code, "at": timezone.now().isoformat()}
    for _ in range(2):
        put(ada, url("room_theme", interview, touch_id=uuid.UUID(int=7)), touch)
        put(ada, url("room_probe", interview, probe_id=probe.pk), {"used": True})
        put(ada, url("room_question", interview, question_id=question.pk), {"answered": True})
        put(ada, address, note_body(text=HOSTILE, theme=theme.code))
    state = ada.get(url("room_state", interview)).json()
    assert [(note["text"], note["theme"], note["aside"]) for note in state["notes"]] == [(HOSTILE, theme.code, False)]
    assert [touch["theme"] for touch in state["touches"]] == [theme.code]
    assert state["probes"] == [probe.pk]
    assert [row["answered"] for row in state["questions"]] == [True]
    assert Event.objects.filter(name__in=["theme.touched", "probe.used", "question.answered"]).count() == 3
    put(ada, url("room_probe", interview, probe_id=probe.pk), {"used": False})
    put(ada, url("room_question", interview, question_id=question.pk), {"answered": False})
    after = ada.get(url("room_state", interview)).json()
    assert (after["probes"], after["questions"][0]["answered"]) == ([], False)


def test_the_candidates_own_time_is_a_turn_to_no_theme(interview: Interview, ada: Client) -> None:
    page = ada.get(url("room", interview)).content.decode()
    assert 'data-own-time aria-pressed="false"' in page and "Settling in" in page
    theme = interview.guide.themes.first()
    for number, code in enumerate((theme.code, "")):
        body = {"theme": code, "at": timezone.now().isoformat()}
        assert put(ada, url("room_theme", interview, touch_id=uuid.UUID(int=number)), body).status_code == 200
    assert [touch.theme for touch in ThemeTouch.objects.all()] == [theme, None]
    assert [touch["theme"] for touch in ada.get(url("room_state", interview)).json()["touches"]] == [theme.code, ""]
    page = ada.get(url("room", interview)).content.decode()
    assert 'data-own-time aria-pressed="true"' in page
    assert "Settling in" not in page
    assert "<span data-count-covered>1</span>" in page


@pytest.mark.parametrize("body", [{}, {"theme": None}])
def test_a_turn_says_whereto(interview: Interview, ada: Client, body: dict[str, Any]) -> None:
    body = body | {"at": timezone.now().isoformat()}
    response = put(ada, url("room_theme", interview, touch_id=uuid.uuid4()), body)
    assert (response.status_code, response.json()["code"]) == (422, "wrong_theme")
    assert not ThemeTouch.objects.exists()


# Bad input


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"\x00\xff\xfe\x89PNG", 400, "not_json"),
        ("schön".encode("latin-1"), 400, "not_json"),
        (b"", 400, "not_json"),
        (b"[" * 100_000, 400, "not_json"),
        (b'["a list"]', 400, "not_json"),
        (b"x" * 600_000, 413, "too_large"),
        (b"x" * 7_000_000, 413, "too_large"),
        ({"text": "x" * 20_001}, 422, "wrong_text"),
        ({"text": ""}, 422, "wrong_text"),
        ({"text": " \u200b\n"}, 422, "wrong_text"),
        ({"text": None}, 422, "wrong_text"),
        ({"text": "a\x00b"}, 422, "wrong_text"),
        ({"text": "half \ud800"}, 422, "wrong_text"),
        ({"kind": "score"}, 422, "wrong_kind"),
        ({"at": "yesterday"}, 422, "wrong_at"),
        ({"at": "2026-11-24T14:00:00"}, 422, "wrong_at"),
        ({"at": "2026-13-45T99:00:00Z"}, 422, "wrong_at"),
        ({"edition": 0}, 422, "wrong_edition"),
        ({"edition": 10**30}, 422, "wrong_edition"),
        ({"edition": "first"}, 422, "wrong_edition"),
        ({"theme": "no-such-theme"}, 422, "wrong_theme"),
    ],
)
def test_bad_note_gets_words_and_what_to_do(
    interview: Interview, ada: Client, body: Any, status: int, code: str
) -> None:
    response = put(ada, note_url(interview), note_body(**body) if isinstance(body, dict) else body)
    assert response.status_code == status
    said = response.json()
    assert said["code"] == code
    assert said["words"] and said["what_to_do"]
    assert not Note.objects.exists()


@pytest.mark.parametrize("value", ["yes", 1, None, {}])
def test_tick_is_true_or_false(cast: Cast, interview: Interview, ada: Client, value: Any) -> None:
    note = cast.note(interview)
    response = put(ada, url("room_aside", interview, note_id=note.pk), {"aside": value})
    assert response.status_code == 422
    assert response.json()["what_to_do"]


def test_longest_note_fits(interview: Interview, ada: Client) -> None:
    text = "ж" * 20_000
    assert put(ada, note_url(interview), note_body(text=text)).status_code == 200
    assert Note.objects.get().text == text


def test_hostile_text_is_shown_as_text(cast: Cast, interview: Interview, ada: Client) -> None:
    cast.note(interview, HOSTILE, "observed")
    page = ada.get(url("room", interview)).content.decode()
    assert "<img" not in page
    assert "</script><" not in page.split('id="room-state"')[1].split("</script>")[0]
    assert "{{ 7|add:7 }}" in page


def test_only_the_named_verbs_are_taken(cast: Cast, interview: Interview, ada: Client) -> None:
    assert ada.get(note_url(interview)).status_code == 405
    assert ada.post(note_url(interview), {"text": "x"}).status_code == 405
    assert ada.get(url("room_end", interview)).status_code == 405
    assert ada.get(url("room_begin", interview)).status_code == 405


def test_write_without_a_token_is_refused(cast: Cast, interview: Interview) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.ada)
    assert put(client, note_url(interview), note_body()).status_code == 403
    token = client.get(url("room_state", interview)).json()["csrf"]
    data = json.dumps(note_body())
    address = note_url(interview)
    response = client.generic("PUT", address, data, content_type="application/json", HTTP_X_CSRFTOKEN=token)
    assert response.status_code == 200


# Without scripts


def test_note_without_scripts(interview: Interview, ada: Client) -> None:
    note_id = uuid.uuid4()
    for _ in range(2):
        response = ada.post(url("room_note_plain", interview), {"text": "“Two were missing.", "note_id": note_id})
        assert response.url == url("room", interview)
    assert [(note.text, note.kind) for note in Note.objects.all()] == [("“Two were missing.", "quote")]
    ada.post(url("room_note_plain", interview), {"text": "Drew a board.", "kind": "observed"})
    assert Note.objects.count() == 2


def test_note_without_scripts_comes_back_when_it_is_wrong(interview: Interview, ada: Client) -> None:
    text = "Kept words. " + "x" * 20_000
    response = ada.post(url("room_note_plain", interview), {"text": text})
    assert response.status_code == 422
    assert text in response.content.decode()
    assert "Shorten it" in response.content.decode()
