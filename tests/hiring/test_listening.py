"""A transcript needs the yes of both, is sealed, goes with the yes; its figures are its interviewer's alone."""

import json

import pytest
from django.core.exceptions import PermissionDenied

from backroom.hiring.candidates import actions as candidates
from backroom.hiring.evidence import queries as evidence
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.interviews.consent import Purpose
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs.models import Part
from backroom.hiring.listening import actions, personal_data, policy, queries, trend
from backroom.hiring.listening.models import Transcript
from backroom.records.events import SYSTEM
from backroom.records.models import Event
from tests.cast import SAID, TRANSCRIPT


@pytest.fixture
def held(cast):
    return cast.held(cast.dan)


def test_without_the_yes_of_both_nothing_is_kept(cast, held):
    attach = {"by": cast.ada, "interview": held, "content": TRANSCRIPT}
    with pytest.raises(actions.NoConsent):
        actions.attach_transcript(**attach)
    link = cast.link(cast.dan)
    agree = {"appointment": held.appointment, "purpose": Purpose.TRANSCRIPT}
    interviews.answer_consent(by=cast.ada, agreed=True, **agree)
    with pytest.raises(actions.NoConsent):
        actions.attach_transcript(**attach)
    interviews.answer_consent(by=link, agreed=False, **agree)
    with pytest.raises(actions.NoConsent):
        actions.attach_transcript(**attach)
    assert not Transcript.objects.exists()
    interviews.answer_consent(by=link, agreed=True, **agree)
    assert actions.attach_transcript(**attach).timing == "exact"


@pytest.mark.parametrize("side", ["candidate", "interviewer"])
def test_a_yes_taken_back_erases_at_once(cast, held, side):
    link = cast.link(cast.dan)
    cast.transcribed(held, link)
    by = link if side == "candidate" else cast.ada
    interviews.answer_consent(by=by, appointment=held.appointment, purpose=Purpose.TRANSCRIPT, agreed=False)
    assert not Transcript.objects.exists()
    assert Event.objects.filter(name="consent.answered").last().payload.count('"erased":1') == 1


def test_words_and_names_lie_sealed(cast, held):
    row = cast.transcribed(held)
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("select * from hiring_transcript")
        lies = repr([bytes(cell) if isinstance(cell, memoryview) else cell for cell in cursor.fetchone()])
    assert SAID not in lies
    assert "Guest" not in lies
    assert SAID in Transcript.objects.get(pk=row.pk).segments
    assert set(row.figures) == {"talk_share", "questions", "open", "follow_ups", "reflections", "interruptions"}


def test_the_candidate_is_given_the_words_and_not_the_figures(cast, held):
    cast.transcribed(held)
    candidate = cast.dan.candidate
    data = candidates.export_candidate(by=SYSTEM, candidate=candidate)
    (kept,) = data["listening"]["transcripts"]
    assert [row[3] for row in kept["said"]][1].startswith(SAID)
    assert "talk_share" not in json.dumps(data)
    candidates.erase_candidate(by=SYSTEM, candidate=candidate)
    assert not Transcript.objects.exists()


def test_nobody_else_may_do_or_see_anything_of_it(cast, held):
    row = cast.transcribed(held)
    for name, who in cast.staff.items():
        visible = list(policy.transcripts_visible_to(who))
        assert visible == ([row] if name == "ada" else []), name
        assert bool(trend.own_trend(who)) is (name == "ada"), name
        if name == "ada":
            continue
        with pytest.raises(PermissionDenied):
            actions.attach_transcript(by=who, interview=held, content=TRANSCRIPT)
        with pytest.raises(PermissionDenied):
            actions.set_voices(by=who, transcript=row, mine="Guest", names={})
        with pytest.raises(PermissionDenied):
            actions.erase_transcript(by=who, transcript=row)


def test_a_second_reader_who_takes_the_job_over_does_not_inherit_it(cast, held):
    row = cast.transcribed(held)
    jobs.set_team(
        by=cast.ada, job=cast.job, team={Part.MANAGER: [cast.ada, cast.ben], Part.PEOPLE_PARTNER: [cast.priya]}
    )
    assert list(policy.transcripts_visible_to(cast.ben)) == []
    assert list(policy.transcripts_visible_to(cast.ada)) == [row]


def test_voices_are_put_right_and_counted_anew(cast, held):
    row = cast.transcribed(held)
    assert row.figures["interruptions"] == 1
    assert 0 < row.figures["talk_share"] < 0.4
    actions.set_voices(by=cast.ada, transcript=row, mine="Guest", names={"Ada Marsh": "Dan"})
    row.refresh_from_db()
    assert row.figures["talk_share"] > 0.6
    with pytest.raises(actions.NoSuchVoice):
        actions.set_voices(by=cast.ada, transcript=row, mine="Eve", names={})


def test_how_early_a_start_cuts_in_is_ones_own_to_set(cast, held):
    row = cast.transcribed(held)  # Ada begins a second before Dan is done
    assert queries.cut_in_of(cast.ada) == 300
    actions.set_cut_in(by=cast.ada, milliseconds=1200)
    row.refresh_from_db()
    assert row.figures["interruptions"] == 0
    (line,) = (line for line in queries.listening(cast.ada, row).lines if line.name == "Interruptions")
    assert line.value.startswith("0 in ")
    assert line.caution.startswith("A start more than 1200 ms before")
    assert [queries.cut_in_of(who) for who in (cast.ben, cast.cleo)] == [300, 300]
    actions.set_cut_in(by=cast.ben, milliseconds=0)
    actions.set_cut_in(by=cast.ada, milliseconds=900)
    row.refresh_from_db()
    assert row.figures["interruptions"] == 1
    for wrong in (-1, 2001):
        with pytest.raises(actions.NoCutIn):
            actions.set_cut_in(by=cast.ada, milliseconds=wrong)
    assert [queries.cut_in_of(who) for who in (cast.ada, cast.ben)] == [900, 0]


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"", "The file is empty."), (b"%PDF-1.7", "This is a PDF"), (b"x" * 8_000_001, "larger than 8 MB")],
)
def test_what_cannot_be_read_is_said_in_one_line(cast, held, content, error):
    cast.agreed(held.appointment)
    with pytest.raises(actions.Refused) as refused:
        actions.attach_transcript(by=cast.ada, interview=held, content=content)
    assert error in refused.value.words


def test_middle_values_only_of_enough(cast):
    """Five conversations of three interviewers; one fewer of either gives nothing, and others get nothing ever."""
    rows = []
    for number in range(5):
        application = cast.add(f"Candidate {number}", f"c{number}@example.org")
        rows.append(cast.transcribed(cast.held(application)))
    assert trend.together(cast.priya) is None  # five conversations, one interviewer
    for row, who in zip(rows, [cast.ada, cast.ada, cast.ben, cast.ben, cast.cleo], strict=True):
        row.interview.interviewer = who
        row.interview.save(update_fields=["interviewer"])
    found = trend.together(cast.priya)
    assert (found.interviews, found.interviewers) == (5, 3)
    assert found.talk_share % 5 == found.open_share % 5 == 0
    assert {name: trend.together(who) is None for name, who in cast.staff.items()} == {
        name: name != "priya" for name in cast.staff
    }
    actions.erase_transcript(by=cast.cleo, transcript=rows[4])
    assert trend.together(cast.priya) is None  # four conversations, two interviewers


def test_pins_stand_where_evidence_was_noted(cast, held):
    row = cast.transcribed(held)
    listening = queries.listening(cast.ada, row)
    assert listening.pins == ()
    from backroom.hiring.evidence import actions as filing

    note = held.notes.filter(kind="quote").first()
    type(note).objects.filter(pk=note.pk).update(at=held.started_at)
    note.refresh_from_db()
    filing.file_evidence(by=cast.ada, note=note, competency_code=cast.codes[0])
    assert [kind for _, kind in queries.listening(cast.ada, row).pins] == ["quote"]
    assert evidence.evidence_of(cast.ada).exists()


def test_talk_time_only_grows_and_is_its_interviewers_alone(cast):
    talk = cast.held(cast.dan)
    actions.keep_talk_time(by=cast.ada, interview=talk, mine=30, theirs=70, longest=12)
    actions.keep_talk_time(by=cast.ada, interview=talk, mine=20, theirs=71.26, longest=9)  # another page, late
    row = queries.talk_time_of(cast.ada, talk)
    assert (row.mine, row.theirs, row.longest) == (30, 71.3, 12)
    for other in cast.staff.values():
        if other != cast.ada:
            assert queries.talk_time_of(other, talk) is None
            with pytest.raises(PermissionDenied):
                actions.keep_talk_time(by=other, interview=talk, mine=1, theirs=1, longest=1)
    for wrong in (-1, float("nan"), float("inf"), 1e9):
        with pytest.raises(actions.NoTime):
            actions.keep_talk_time(by=cast.ada, interview=talk, mine=wrong, theirs=1, longest=1)
    held = personal_data.export(talk.application.candidate_id)["talk_times"]
    assert held == [{"conversation": str(talk.pk), "your_seconds_of_speech": 71.3}]
    personal_data.erase(talk.application.candidate_id)
    assert queries.talk_time_of(cast.ada, talk) is None
    event = Event.objects.filter(name="talk_time.kept").first()
    assert set(json.loads(event.payload)) <= {"interview", "application", "job"}
