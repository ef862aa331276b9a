"""The opportunity ledger: what counts as a gap, that it stands before a decision, and that the memo keeps it."""

import uuid
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.db.models import F
from django.test.utils import CaptureQueriesContext

from backroom.hiring.decisions import actions as decisions
from backroom.hiring.decisions import memos
from backroom.hiring.decisions import queries as decision_queries
from backroom.hiring.fairness import actions, chances, queries
from backroom.hiring.fairness.models import GapAnswer
from backroom.hiring.fit import actions as fit
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.interviews.models import Interview, Note, ProbeUse
from backroom.records import personal_data

REASON = "The fire alarm rang after half an hour and the house was closed."


def chance(cast, application, aspect):
    line = next(row for row in queries.ledger_of(cast.priya, cast.job).lines if row.application_id == application.pk)
    return next(found for found in line.chances if found.aspect == aspect)


def cut_short(application, minutes=20):
    Interview.objects.filter(application=application).update(started_at=F("ended_at") - timedelta(minutes=minutes))


@pytest.mark.parametrize(
    ("own", "others", "margin", "expected"),
    [
        (40, [], 15, 0),
        (40, [55], 15, 0),
        (39, [55], 15, -16),
        (55, [39], 15, 0),  # with two, one difference is one gap
        (60, [40, 44], 15, 18),
        (20, [40, 44], 15, -22),
        (27, [40, 44], 15, 0),
    ],
)
def test_away_from_the_middle_of_the_others(own, others, margin, expected):
    assert chances.away(own, others, margin) == expected


def test_a_talk_as_planned_has_no_gap(cast):
    cast.held(cast.dan)
    line = queries.ledger_of(cast.ada, cast.job).lines[0]
    assert {c.aspect: c.mark for c in line.chances} == {
        "core": "full", "probes": "full", "minutes": "full", "planned": "full", "tour": "", "colleagues": "",
        "own_questions": "", "arrangement": "", "guide": "full",
    }  # fmt: skip
    assert chance(cast, cast.dan, "core").value == "6 of 6"


def test_a_core_question_that_was_not_asked_is_a_gap_until_it_is_asked(cast):
    talk = cast.held(cast.dan)
    theme = talk.guide.themes.first()
    Note.objects.filter(interview=talk, theme=theme).update(theme=None)
    found = chance(cast, cast.dan, "core")
    assert (found.mark, found.value, found.said) == ("gap", "5 of 6", f"{theme.name} was not asked")
    ProbeUse.objects.create(interview=talk, probe=theme.questions.get().probes.first(), used_at=talk.ended_at)
    assert chance(cast, cast.dan, "core").mark == "full"


def test_minutes_and_probes_beyond_the_margin(cast):
    one = cast.held(cast.dan)
    cast.held(cast.dora)
    cut_short(cast.dora, 30)
    for theme in one.guide.themes.all():
        for probe in theme.questions.get().probes.all():
            ProbeUse.objects.create(interview=one, probe=probe, used_at=one.ended_at)
    assert [chance(cast, cast.dan, name).mark for name in ("minutes", "probes")] == ["full", "full"]
    assert [chance(cast, cast.dora, name).mark for name in ("minutes", "probes")] == ["gap", "gap"]
    actions.set_margin(by=cast.priya, job=cast.job, minutes=25, probes=20)
    assert [chance(cast, cast.dora, name).mark for name in ("minutes", "probes")] == ["full", "full"]


def own_time(cast, talk, minutes):
    """The last minutes of an ended talk were the candidate's own."""
    at = talk.ended_at - timedelta(minutes=minutes)
    interviews.touch_theme(by=cast.ada, interview=talk, theme=None, touch_id=uuid.uuid4(), at=at)


def test_own_time_stands_beside_the_questions_where_it_is_known(cast):
    cast.asked(cast.dan)
    talk = cast.held(cast.dan)
    assert chance(cast, cast.dan, "own_questions").value == "0 of 1 answered"
    first = talk.guide.themes.first()
    began = talk.ended_at - timedelta(minutes=20)
    interviews.touch_theme(by=cast.ada, interview=talk, theme=first, touch_id=uuid.uuid4(), at=began)
    own_time(cast, talk, 9)
    found = chance(cast, cast.dan, "own_questions")
    assert (found.value, found.mark, found.detail) == ("0 of 1 answered · 9 min", "half", "1 not answered yet")
    line = queries.ledger_of(cast.priya, cast.job).lines[0]
    assert line.themes == ((first.name, 11),)
    held = personal_data.export(cast.dan.candidate_id)["interviews"]["interviews"][0]["themes"]
    assert [row["theme"] for row in held] == [first.name, "the candidate's own time"]


def test_own_time_is_compared_among_those_of_whom_it_is_known(cast):
    short, unknown = cast.held(cast.dan), cast.held(cast.dora)
    others = [cast.held(cast.add(f"Sam Okoro {n}", f"sam{n}@example.org")) for n in range(2)]
    own_time(cast, short, 2)
    assert chance(cast, cast.dan, "own_questions").mark == ""  # nobody to compare with
    for talk, minutes in zip(others, (18, 20), strict=True):
        own_time(cast, talk, minutes)
    assert chance(cast, unknown.application, "own_questions").value == "none sent"
    found = chance(cast, cast.dan, "own_questions")
    assert (found.value, found.mark) == ("none sent · 2 min", "gap")
    assert (found.detail, found.said) == (
        "17 min fewer than the others’ middle",
        "17 fewer minutes than in the middle of the others were their own: 2 min",
    )
    assert [chance(cast, talk.application, "own_questions").mark for talk in others] == ["", ""]
    actions.answer_gap(by=cast.priya, application=cast.dan, aspect="own_questions", how="reason", text=REASON)
    link = cast.link(cast.dan)
    fit.send_questions(by=link, questions=[fit.add_question(by=link, text="Who covers?")])
    found = chance(cast, cast.dan, "own_questions")  # another number of questions is not another gap of minutes
    assert (found.value, found.mark) == ("0 of 1 answered · 2 min", "half")
    own_time(cast, short, 1)  # the two touches are one stretch
    assert chance(cast, cast.dan, "own_questions").value == "0 of 1 answered · 2 min"
    actions.set_margin(by=cast.priya, job=cast.job, minutes=17, probes=6)
    assert chance(cast, cast.dan, "own_questions").detail == "1 not answered yet"


def test_time_that_was_arranged_is_left_out_of_the_comparison(cast):
    cast.asked(cast.dan)
    cast.held(cast.dan)
    cast.held(cast.dora)
    Interview.objects.filter(application=cast.dan).update(started_at=F("ended_at") - timedelta(minutes=70))
    actions.set_margin(by=cast.priya, job=cast.job, minutes=12, probes=6)
    assert chance(cast, cast.dora, "minutes").mark == "full"
    assert chance(cast, cast.dan, "minutes").detail == "10 were arranged"


def test_a_gap_stands_before_the_decision_and_the_memo_keeps_its_reason(cast):
    application = cast.read(cast.dan)
    cut_short(application)
    with pytest.raises(decisions.GapsOpen) as refused:
        cast.decide(application)
    assert "the talk ended 40 minutes before its time" in refused.value.words
    actions.answer_gap(by=cast.priya, application=application, aspect="planned", how="reason", text=REASON)
    decision = cast.decide(application)
    kept = {row["aspect"]: (row["mark"], row["how"]) for row in decision.rested_on["ledger"]}
    assert kept["planned"] == ("half", "reason")
    assert REASON not in str(decision.rested_on)
    memo = memos.memo(cast.ada, decision_queries.decisions_of(cast.ada).get(pk=decision.pk))
    assert {row.name: row.reason for row in memo.same_chance}["Planned time"] == REASON


def test_an_answer_belongs_to_the_gap_as_it_was(cast):
    application = cast.read(cast.dan)
    cut_short(application)
    actions.answer_gap(by=cast.ada, application=application, aspect="planned", how="closed", text=REASON)
    assert chance(cast, application, "planned").mark == "full"
    cut_short(application, 5)
    assert chance(cast, application, "planned").mark == "gap"


@pytest.mark.parametrize("text", ["Not needed.", "", "no time on that day"])
def test_a_thin_reason_is_refused(cast, text):
    application = cast.read(cast.dan)
    cut_short(application)
    with pytest.raises(actions.ReasonTooThin):
        actions.answer_gap(by=cast.ada, application=application, aspect="planned", how="reason", text=text)


def test_a_reason_about_the_person_is_refused(cast):
    application = cast.read(cast.dan)
    cut_short(application)
    with pytest.raises(actions.ReasonAboutPerson):
        actions.answer_gap(
            by=cast.ada,
            application=application,
            aspect="planned",
            how="reason",
            text="He was not a culture fit for us, so we stopped early.",
        )


def test_what_is_no_gap_takes_no_reason(cast):
    application = cast.read(cast.dan)
    with pytest.raises(actions.NoSuchGap):
        actions.answer_gap(by=cast.ada, application=application, aspect="planned", how="reason", text=REASON)


def test_only_those_who_run_the_job_see_and_answer(cast):
    application = cast.read(cast.dan)
    cut_short(application)
    for who in (cast.ben, cast.cleo, cast.ida, cast.hal, cast.eve):
        with pytest.raises(PermissionDenied):
            queries.ledger_of(who, cast.job)
        with pytest.raises(PermissionDenied):
            actions.answer_gap(by=who, application=application, aspect="planned", how="reason", text=REASON)
    with pytest.raises(PermissionDenied):
        actions.set_margin(by=cast.ada, job=cast.job, minutes=60, probes=40)


def test_reasons_are_exported_and_erased(cast):
    application = cast.read(cast.dan)
    cut_short(application)
    actions.answer_gap(by=cast.ada, application=application, aspect="planned", how="reason", text=REASON)
    (row,) = personal_data.export(application.candidate_id)["fairness"]
    assert (row["gap"], row["text"]) == ("planned", REASON)
    personal_data.erase(application.candidate_id)
    assert not GapAnswer.objects.exists()


def test_the_ledger_reads_as_often_for_many_as_for_one(cast):
    cast.held(cast.dan)
    with CaptureQueriesContext(connection) as one:
        queries.ledger_of(cast.ada, cast.job)
    cast.held(cast.dora)
    cast.held(cast.add("Sam Okoro", "sam@example.org"))
    with CaptureQueriesContext(connection) as many:
        queries.ledger_of(cast.ada, cast.job)
    assert len(many) == len(one)
