"""No sound is kept before both have agreed; it lies sealed, in order, and goes the moment one of them takes it back."""

import base64
import json
import random
import shutil
import subprocess
import uuid
from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse

from backroom.hiring.candidates import actions as candidates
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.interviews import queries as interview_queries
from backroom.hiring.interviews.consent import Purpose
from backroom.hiring.recording import actions, assembly, policy, queries, store
from backroom.hiring.recording.models import Take
from backroom.records import encryption
from backroom.records.events import SYSTEM
from backroom.records.models import Event
from tests.cast import SOUND


@pytest.fixture
def talk(cast, settings, tmp_path):
    """A call of Ada's with Dan, with a folder of its own for what is kept."""
    settings.BACKROOM_DATA = tmp_path / "data"
    cast.dan_link = cast.link(cast.dan)
    return cast.called(cast.dan)


def files() -> list[Path]:
    return [file for file in Path(settings.BACKROOM_DATA).rglob("*") if file.is_file()]


def keep(by, talk, number=0, take=1, sound=SOUND):
    return actions.keep_chunk(by=by, appointment=talk, take_id=uuid.UUID(int=take), number=number, sound=sound)


def answer(by, talk, agreed, purpose=Purpose.AUDIO):
    interviews.answer_consent(by=by, appointment=talk, purpose=purpose, agreed=agreed)


def test_nothing_is_kept_before_both_have_agreed(cast, talk):
    for by in (cast.ada, cast.dan_link):
        with pytest.raises(actions.NotAgreed):
            keep(by, talk)
    answer(cast.ada, talk, True)
    with pytest.raises(actions.NotAgreed):
        keep(cast.ada, talk)
    answer(cast.ada, talk, True, Purpose.TRANSCRIPT)
    answer(cast.dan_link, talk, True, Purpose.TRANSCRIPT)  # a yes to words is none to sound
    answer(cast.dan_link, talk, False)
    with pytest.raises(actions.NotAgreed):
        keep(cast.ada, talk)
    assert (Take.objects.count(), files()) == (0, [])
    answer(cast.dan_link, talk, True)
    assert keep(cast.ada, talk) == 1
    assert len(files()) == 1


def test_a_talk_in_a_room_is_not_asked_for_sound(cast):
    appointment = cast.booked(cast.dora)
    assert [asked.purpose for asked in interview_queries.consents_of(appointment)] == [Purpose.TRANSCRIPT]
    with pytest.raises(PermissionDenied):
        answer(cast.ada, appointment, True)


def test_chunks_come_in_order_each_once(cast, talk):
    cast.agreed(talk, Purpose.AUDIO, cast.dan_link)
    assert [keep(cast.ada, talk, number, sound=b"%d" % number) for number in range(3)] == [1, 2, 3]
    assert keep(cast.ada, talk, 1, sound=b"other") == 3
    with pytest.raises(actions.Gap) as gap:
        keep(cast.ada, talk, 4)
    assert gap.value.following == 3
    with pytest.raises(actions.Gap):
        keep(cast.dan_link, talk, 1, take=2)
    (take,) = Take.objects.all()
    assert store.read(talk.pk, take.pk, take.chunks, key_id=take.key_id) == b"012"
    assert Event.objects.filter(name="recording.begun").count() == 1


@pytest.mark.parametrize("sound", [b"", b"x" * (actions.LARGEST + 1)], ids=["none", "too much"])
def test_what_is_no_second_of_speech_is_refused(cast, talk, sound):
    cast.agreed(talk, Purpose.AUDIO, cast.dan_link)
    with pytest.raises(actions.TooMuch):
        keep(cast.ada, talk, sound=sound)
    assert files() == []


def test_sound_lies_sealed_and_bound_to_its_place(cast, talk):
    cast.agreed(talk, Purpose.AUDIO, cast.dan_link)
    keep(cast.ada, talk)
    keep(cast.ada, talk, 1, sound=SOUND[::-1])
    one, two = sorted(files())
    assert SOUND not in one.read_bytes() + two.read_bytes()
    swapped = one.read_bytes()
    one.write_bytes(two.read_bytes())
    two.write_bytes(swapped)
    with pytest.raises(encryption.Tampered):
        queries.sound_of(Take.objects.get())


@pytest.mark.parametrize("side", ["candidate", "interviewer"])
def test_taking_it_back_erases_rows_and_files_of_both_at_once(cast, talk, side, django_capture_on_commit_callbacks):
    cast.agreed(talk, Purpose.AUDIO, cast.dan_link)
    keep(cast.ada, talk)
    keep(cast.dan_link, talk, take=2)
    assert len(files()) == 2
    with django_capture_on_commit_callbacks(execute=True):
        answer(cast.dan_link if side == "candidate" else cast.ada, talk, False)
    assert (Take.objects.count(), files()) == (0, [])
    facts = json.loads(Event.objects.filter(name="consent.answered").last().payload)
    assert (facts["purpose"], facts["erased"]) == ("audio", 2)
    with pytest.raises(actions.NotAgreed):
        keep(cast.ada, talk, 1)


def test_a_start_removes_what_a_dying_process_left(cast, talk):
    cast.recorded(talk, link=cast.dan_link)
    assert actions.finish_erasing(by=SYSTEM) == 0
    assert len(files()) == 1
    answer(cast.ada, talk, False)  # and the process dies before its commit has removed the files
    assert len(files()) == 1
    assert actions.finish_erasing(by=SYSTEM) == 1
    assert files() == []


def test_one_records_oneself_alone(cast, talk):
    cast.agreed(talk, Purpose.AUDIO, cast.dan_link)
    keep(cast.ada, talk)
    for by in (cast.ben, cast.cleo, cast.priya, cast.ida, cast.hal, cast.eve, cast.link(cast.dora)):
        with pytest.raises(PermissionDenied):
            keep(by, talk, 1)
    with pytest.raises(PermissionDenied):
        keep(cast.dan_link, talk, 1)  # into Ada's take


def test_the_candidate_is_given_it_and_erasure_reaches_it(cast, talk, django_capture_on_commit_callbacks):
    cast.recorded(talk, link=cast.dan_link)
    candidate = cast.dan.candidate
    data = candidates.export_candidate(by=SYSTEM, candidate=candidate)
    (kept,) = data["recording"]["takes"]
    assert base64.b64decode(kept["sound_base64"]) == SOUND
    assert kept["whose"] == "the interviewer"
    with django_capture_on_commit_callbacks(execute=True):
        candidates.erase_candidate(by=SYSTEM, candidate=candidate)
    assert (Take.objects.count(), [file for file in files() if "recordings" in file.parts]) == (0, [])


def test_the_interviewer_alone_listens(cast, talk):
    cast.recorded(talk, link=cast.dan_link)
    take = Take.objects.get()
    interviews.start_interview(by=cast.ada, appointment=talk)
    for name, who in cast.staff.items():
        assert list(policy.takes_visible_to(who)) == ([take] if name == "ada" else []), name
        client = Client()
        client.force_login(who)
        address = reverse("listening_sound", args=[talk.pk, take.pk])
        answered = client.get(address)
        assert answered.status_code == (200 if name == "ada" else 404), name
        if name == "ada":
            assert answered.content == SOUND
            part = client.get(address, headers={"Range": "bytes=3-9"})
            assert (part.status_code, part.content) == (206, SOUND[3:10])
            assert part["Content-Range"] == f"bytes 3-9/{len(SOUND)}"
            assert address in client.get(reverse("listening", args=[talk.pk])).content.decode()


def listen(cast, talk, asked="bytes=0-"):
    client = Client()
    client.force_login(cast.ada)
    address = reverse("listening_sound", args=[talk.pk, Take.objects.get().pk])
    return client.get(address, headers={"Range": asked})


def test_a_part_is_read_from_its_block_alone(cast, talk, monkeypatch):
    """Everything else lies there spoilt: whatever more were read would not open."""
    monkeypatch.setenv("PATH", "/nowhere")  # no ffmpeg: the sound as it came
    cast.agreed(talk, Purpose.AUDIO, cast.dan_link)
    whole = random.Random(1).randbytes(3 * store.BLOCK + 1000)
    for number, start in enumerate(range(0, len(whole), 200_000)):
        keep(cast.ada, talk, number, sound=whole[start : start + 200_000])
    interviews.start_interview(by=cast.ada, appointment=talk)
    assert listen(cast, talk).content == whole
    blocks = sorted(file for file in files() if "whole-" in str(file.parent))
    assert [file.stat().st_size - encryption.ADDED for file in blocks] == [store.BLOCK] * 3 + [1000]
    spoilt = [file for file in files() if "recordings" in file.parts and file != blocks[1]]
    assert len(spoilt) == 3 + 4
    for file in spoilt:
        file.write_bytes(bytes(file.stat().st_size))
    for first, last in (
        (store.BLOCK, store.BLOCK),
        (store.BLOCK + 5, store.BLOCK + 5000),
        (300_000, 2 * store.BLOCK - 1),
    ):
        part = listen(cast, talk, f"bytes={first}-{last}")
        assert (part.status_code, part.content) == (206, whole[first : last + 1])
        assert part["Content-Range"] == f"bytes {first}-{last}/{len(whole)}"
    for asked in (f"bytes=0-{store.BLOCK}", f"bytes={2 * store.BLOCK - 1}-{2 * store.BLOCK}", "bytes=9-5", ""):
        with pytest.raises(encryption.Tampered):
            listen(cast, talk, asked)


def test_what_was_made_goes_with_the_sound_and_is_not_made_again(cast, talk, django_capture_on_commit_callbacks):
    cast.recorded(talk, link=cast.dan_link)
    interviews.start_interview(by=cast.ada, appointment=talk)
    take = Take.objects.get()
    for spoken in (SOUND, SOUND * 2):
        assert listen(cast, talk).content == spoken
        assert len([file for file in files() if "whole-" in str(file.parent)]) == 1
        keep(cast.ada, talk, Take.objects.get().chunks, take=take.pk.int)
    with django_capture_on_commit_callbacks(execute=True):
        answer(cast.dan_link, talk, False)
    store.put_whole(talk.pk, take.pk, "whole-1", SOUND, key_id=take.key_id)  # by who was still at it
    assert files() == []


def test_a_start_removes_what_was_half_removed_or_half_made(cast, talk):
    cast.recorded(talk, link=cast.dan_link)
    (sound,) = files()
    half = sound.parent / "new-1"
    gone = sound.parent.parent.with_suffix(".gone") / "take"
    for folder in (half, gone):
        folder.mkdir(parents=True)
        (folder / "000000.sealed").write_bytes(b"sealed")
    assert actions.finish_erasing(by=SYSTEM) == 0
    assert files() == [sound]


def length(file: Path) -> str:
    asked = ("ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", str(file))
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def test_a_take_becomes_a_file_of_the_right_length(cast, talk, tmp_path):
    """As a browser makes it: a stream without a length, cut anywhere."""
    if not shutil.which("ffprobe"):
        pytest.skip("no ffmpeg here; on Debian: sudo apt-get install ffmpeg")
    tone = ("-f", "lavfi", "-i", "sine=frequency=220:duration=7.5", "-c:a", "libopus", "-f", "webm", "-live", "1")
    live = subprocess.run(["ffmpeg", "-v", "error", *tone, "pipe:1"], capture_output=True, check=True).stdout
    (tmp_path / "live.webm").write_bytes(live)
    assert length(tmp_path / "live.webm") == "N/A"
    cast.agreed(talk, Purpose.AUDIO, cast.dan_link)
    for number, start in enumerate(range(0, len(live), 5000)):
        keep(cast.ada, talk, number, sound=live[start : start + 5000])
    (tmp_path / "whole.webm").write_bytes(queries.sound_of(Take.objects.get()))
    assert abs(float(length(tmp_path / "whole.webm")) - 7.5) < 0.1


def test_without_ffmpeg_it_is_asked_for_and_the_sound_plays_as_it_came(cast, talk, monkeypatch):
    cast.recorded(talk, link=cast.dan_link)
    interviews.start_interview(by=cast.ada, appointment=talk)
    monkeypatch.setenv("PATH", "/nowhere")
    assert not assembly.is_here()
    assert queries.sound_of(Take.objects.get()) == SOUND
    client = Client()
    client.force_login(cast.ada)
    assert "ffmpeg is not installed" in client.get(reverse("listening", args=[talk.pk])).content.decode()
