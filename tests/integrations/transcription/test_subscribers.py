"""A talk that ended becomes words, track by track, only with the yes of both to sound and to words; else nothing."""

import json
import uuid
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from backroom.hiring.interviews import actions as interviews
from backroom.hiring.interviews.consent import Purpose
from backroom.hiring.listening.models import Transcript
from backroom.hiring.recording import actions as recording
from backroom.integrations.transcription import client, subscribers
from backroom.people import actions as people
from backroom.records import clock, events, work
from backroom.records.models import Event, Work
from tests.integrations.transcription import tiny_model
from tests.integrations.transcription.test_client import sound


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return tiny_model.build(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture
def talk(cast, settings, tmp_path, model, monkeypatch):
    """Begun, with a model named and a track of each recorded; nobody else hears the end of it."""
    settings.BACKROOM_DATA, settings.BACKROOM_TRANSCRIPTION_MODEL = tmp_path / "data", model
    monkeypatch.setattr(work, "_kinds", {})
    monkeypatch.setattr(events, "_durable", {})
    subscribers.start()
    appointment, cast.dan_link = cast.called(cast.dan), cast.link(cast.dan)
    cast.agreed(appointment, Purpose.AUDIO, cast.dan_link)
    talk = interviews.start_interview(by=cast.ada, appointment=appointment)
    for by in (cast.ada, cast.dan_link):
        record(by, appointment, sound().read())
    return talk


def record(by, appointment, content):
    recording.keep_chunk(by=by, appointment=appointment, take_id=uuid.uuid4(), number=0, sound=content)


def end_and_wait(cast, talk):
    interviews.end_interview(by=cast.ada, interview=talk)
    events.deliver("transcription")
    with clock.at(timezone.now() + timedelta(minutes=1)):
        return work.run_due(slow=True)


def agree_to_words(cast, talk):
    cast.agreed(talk.appointment, Purpose.TRANSCRIPT, cast.dan_link)


def test_each_track_becomes_the_words_of_its_own_voice(cast, talk):
    agree_to_words(cast, talk)
    assert end_and_wait(cast, talk) == 1
    row = Transcript.objects.get()
    segments = json.loads(row.segments)
    assert {segment[0] for segment in segments} == {"Ada Marsh", "Dan"}
    assert [segment[1] for segment in segments] == sorted(segment[1] for segment in segments)
    assert json.loads(row.voices)["mine"] == "Ada Marsh"
    event = Event.objects.get(name="transcript.attached")
    assert (event.actor, json.loads(event.payload)["format"]) == ("system", "own-model")
    ada = Client()
    ada.force_login(cast.ada)
    page = ada.get(reverse("listening", args=[talk.pk])).content.decode()
    assert "made on this house’s own server from the recording" in page
    assert "Machine-made: words may be wrong." in page


def test_a_yes_to_sound_is_none_to_words(cast, talk):
    assert end_and_wait(cast, talk) == 0
    assert (Work.objects.count(), Transcript.objects.count()) == (0, 0)


@pytest.mark.parametrize("purpose", [Purpose.AUDIO, Purpose.TRANSCRIPT])
def test_a_yes_taken_back_before_the_work_leaves_nothing_to_do(cast, talk, purpose):
    agree_to_words(cast, talk)
    interviews.end_interview(by=cast.ada, interview=talk)
    events.deliver("transcription")
    interviews.answer_consent(by=cast.dan_link, appointment=talk.appointment, purpose=purpose, agreed=False)
    with clock.at(timezone.now() + timedelta(minutes=1)):
        assert work.run_due(slow=True) == 1
    assert not Transcript.objects.exists()


def test_a_yes_taken_back_while_the_model_listens_keeps_nothing(cast, talk, monkeypatch):
    agree_to_words(cast, talk)
    heard = client.Whisper.transcribe

    def meanwhile(*given):
        found = heard(*given)
        taken = {"purpose": Purpose.TRANSCRIPT, "agreed": False}
        interviews.answer_consent(by=cast.dan_link, appointment=talk.appointment, **taken)
        return found

    monkeypatch.setattr(client.Whisper, "transcribe", meanwhile)
    assert end_and_wait(cast, talk) == 1
    assert not Transcript.objects.exists()


def test_a_track_that_is_no_sound_is_skipped_and_said(cast, talk):
    agree_to_words(cast, talk)
    record(cast.dan_link, talk.appointment, b"no sound at all")
    assert end_and_wait(cast, talk) == 1
    assert Transcript.objects.get().skipped == 1


def test_what_cannot_be_done_is_shown_to_the_administrator_and_tried_again(cast, talk, settings, model, tmp_path):
    agree_to_words(cast, talk)
    settings.BACKROOM_TRANSCRIPTION_MODEL = tmp_path / "nowhere"
    assert end_and_wait(cast, talk) == 0
    for hours in (2, 4):
        with clock.at(timezone.now() + timedelta(hours=hours)):
            work.run_due(slow=True)
    (row,) = work.given_up()
    assert (row.attempts, row.failure) == (3, "ModelMissing")
    ida = Client()
    ida.force_login(cast.ida)
    assert "holds no model that loads" in ida.get(reverse("undelivered")).content.decode()
    settings.BACKROOM_TRANSCRIPTION_MODEL = model
    people.revive_work(by=cast.ida, row=row.pk)
    assert work.run_due(slow=True) == 1
    assert Transcript.objects.exists()


def test_slow_work_waits_for_its_own_worker(cast, talk):
    """No message waits for a model."""
    agree_to_words(cast, talk)
    interviews.end_interview(by=cast.ada, interview=talk)
    events.deliver("transcription")
    with clock.at(timezone.now() + timedelta(minutes=1)):
        assert (work.run_due(), work.run_due(slow=True)) == (0, 1)


def test_without_a_model_nothing_is_heard(settings, monkeypatch):
    settings.BACKROOM_TRANSCRIPTION_MODEL = None
    monkeypatch.setattr(work, "_kinds", {})
    monkeypatch.setattr(events, "_durable", {})
    subscribers.start()
    assert (work._kinds, events._durable) == ({}, {})
