"""The review in the browser's shape: brought in, read, put right, filed from, erased."""

import json
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from backroom.hiring.evidence.models import Evidence, Unblinding
from backroom.hiring.listening import actions
from backroom.hiring.listening.models import Transcript
from backroom.hiring.scheduling.setup.models import Place
from backroom.records import clock
from backroom.records.models import Event
from tests.cast import SAID, TRANSCRIPT


@pytest.fixture
def talk(cast):
    return cast.held(cast.dan)


@pytest.fixture
def ada(cast, client):
    client.force_login(cast.ada)
    return client


def at(name, talk, *more):
    return reverse(name, args=[talk.pk, *more])


def test_before_the_yes_of_both_it_says_what_is_missing(cast, ada, talk):
    page = ada.get(at("listening", talk)).content.decode()
    assert "needs the yes of both" in page
    assert 'type="file"' not in page
    upload = SimpleUploadedFile("talk.vtt", TRANSCRIPT)
    page = ada.post(at("listening_attach", talk), {"file": upload, "form": "auto"}).content.decode()
    assert "Both of you have to agree" in page
    assert not Transcript.objects.exists()


def test_a_file_is_brought_in_and_read(cast, ada, talk):
    cast.agreed(talk.appointment)
    assert 'type="file"' in ada.get(at("listening", talk)).content.decode()
    upload = SimpleUploadedFile("talk.vtt", TRANSCRIPT)
    page = ada.post(at("listening_attach", talk), {"file": upload, "form": "auto"}, follow=True).content.decode()
    assert "The transcript is here" in page
    assert "Counted, not judged" in page
    assert "% Ada Marsh" in page
    assert SAID in page
    assert page.count("<rect") == 8  # four stretches, across and, for a narrow page, down
    assert f'href="{at("listening_moment", talk, 1)}"' in page


def test_when_a_start_cuts_in_is_set_kept_and_shown(cast, ada, talk):
    cast.transcribed(talk)
    address = reverse("listening_cut_in")
    page = ada.post(address, {"milliseconds": "2001"}).content.decode()
    assert "Write 2000 or less." in page
    assert 'value="2001"' in page
    assert "Cut in, from 300 ms on" in page
    page = ada.post(address, {"milliseconds": "1200"}, follow=True).content.decode()
    assert "Cut in, from 1200 ms on" in page
    assert 'value="1200"' in page
    assert "A start more than 1200 ms before" in ada.get(at("listening", talk)).content.decode()


def test_a_file_that_cannot_be_read_is_told_why(cast, ada, talk):
    cast.agreed(talk.appointment)
    upload = SimpleUploadedFile("talk.pdf", b"%PDF-1.7")
    page = ada.post(at("listening_attach", talk), {"file": upload, "form": "auto"}).content.decode()
    assert "This is a PDF, not a transcript" in page
    page = ada.post(at("listening_attach", talk), {"form": "auto"}).content.decode()
    assert "Choose the file that your tool exported." in page


def test_a_moment_is_read_and_filed_once(cast, ada, talk):
    cast.transcribed(talk)
    page = ada.get(at("listening_moment", talk, 1)).content.decode()
    assert SAID in page
    body = {"text": SAID, "kind": "quote", "competency": cast.codes[0]}
    for _ in range(2):
        page = ada.post(at("listening_moment", talk, 1), body, follow=True).content.decode()
        assert "Filed under" in page
    (filed,) = Evidence.objects.filter(application=cast.dan, kind="quote")
    assert filed.text == SAID
    assert (filed.at - talk.started_at).total_seconds() == 6
    assert "quote filed" in ada.get(at("listening", talk)).content.decode()
    assert ada.get(at("listening_moment", talk, 99)).status_code == 404


def test_voices_are_put_right(cast, ada, talk):
    cast.transcribed(talk)
    page = ada.post(at("listening_voices", talk), {"mine": "Ada Marsh", "voice_1": "Dan <b>"}, follow=True)
    page = page.content.decode()
    assert "Dan &lt;b&gt;" in page
    assert "Dan <b>" not in page
    assert "Guest" not in page


def test_it_is_erased_by_a_button(cast, ada, talk):
    cast.transcribed(talk)
    page = ada.post(at("listening_erase", talk), follow=True).content.decode()
    assert "is erased" in page
    assert not Transcript.objects.exists()


def test_ones_own_over_time_and_nobody_elses(cast, ada, talk, client):
    cast.transcribed(talk)
    cast.transcribed(cast.held(cast.dora))
    page = ada.get(reverse("listening_own")).content.decode()
    assert "Dan Whitlock" in page
    assert "Dora Lindqvist" in page
    assert re.search(r"\d of 2, \d+ to \d+ %", page)
    assert 'class="strip"' in page
    for other in ("ben", "priya", "ida"):
        client.force_login(cast.staff[other])
        page = client.get(reverse("listening_own")).content.decode()
        assert "Whitlock" not in page
        assert "stands here, for you alone" in page


def test_how_long_each_spoke_stands_on_ones_own_page_alone(cast, ada, talk, client):
    actions.keep_talk_time(by=cast.ada, interview=talk, mine=31, theirs=69, longest=75)
    page = ada.get("/listening/").content.decode()
    assert re.findall(r'<span class="num">(31 %|1:15)</span>', page) == ["31 %", "1:15"]
    in_person = ada.get(f"/interviews/{talk.pk}/listening/").content.decode()
    assert "a device in front of each of you" in in_person
    Place.objects.update(kind="online")
    assert "each from its own microphone" in ada.get(f"/interviews/{talk.pk}/listening/").content.decode()
    for person in cast.staff.values():
        if person != cast.ada:
            client.force_login(person)
            assert "31 %" not in client.get("/listening/").content.decode()


def test_middle_values_wait_for_enough(cast, client, talk):
    cast.transcribed(talk)
    client.force_login(cast.priya)
    page = client.get(reverse("listening_together")).content.decode()
    assert "From five conversations of at least three interviewers" in page
    assert not re.search(r"about \d+ %", page)


def test_suggestions_come_one_at_a_time(cast, ada, talk):
    cast.transcribed(talk)
    page = ada.get(at("listening", talk)).content.decode()
    assert page.count('id="h-try"') == 1
    assert ada.get(at("listening", talk), {"s": "99999999"}).status_code == 200
    assert ada.get(at("listening", talk), {"s": "x"}).status_code == 200


def test_no_answer_of_the_house_holds_a_figure_of_it(cast, talk):
    """Exports and the record: ids and codes, no share of talk."""
    cast.transcribed(talk)
    (event,) = Event.objects.filter(name__startswith="transcript.")
    assert set(json.loads(event.payload)) == {"interview", "format", "timing", "skipped"}


def test_nothing_is_offered_to_file_to_whoever_rates_no_more(cast, ada, talk):
    cast.transcribed(talk)
    Unblinding.objects.create(application=talk.application, person=cast.ada, at=clock.now())
    page = ada.get(at("listening_moment", talk, 1)).content.decode()
    assert "You bring no ratings of this candidate" in page and "File it" not in page
    assert ada.post(at("listening_moment", talk, 1), {}).status_code == 200
