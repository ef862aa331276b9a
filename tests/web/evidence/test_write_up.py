"""The interviewer's write-up: notes become evidence, evidence opens levels, a submitted scorecard stays."""

import html
import re
import uuid

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from backroom.hiring.evidence import actions as evidence
from backroom.hiring.evidence.models import Amendment, Evidence, Rating, Scorecard
from backroom.hiring.guides.models import Question
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.interviews.models import Interview, Note
from backroom.records.models import Event


@pytest.fixture
def held(cast, client):
    cast.interview = cast.held()
    client.force_login(cast.ada)
    return cast


def page(client, cast, name="write_up"):
    return client.get(reverse(name, args=[cast.dan.pk]))


def text_of(answer) -> str:
    words = re.sub(r"<[^>]+>", " ", answer.content.decode())
    return " ".join(html.unescape(words).split())


def post(client, name, args, data, **kw):
    return client.post(reverse(name, args=args), data, **kw)


def file(client, cast, note, code, **more):
    return post(client, "file_evidence", [cast.dan.pk], {"note": str(note.pk), "competency": code, **more})


def level_fieldset(answer, code: str) -> str:
    return answer.content.decode().split(f'id="c-{code}"')[1].split('<fieldset class="rate"')[1].split(">")[0]


def test_page_is_kept_by_nobody(held, client):
    assert "no-store" in page(client, held)["Cache-Control"]


def test_notes_stand_left_and_openers_nowhere(held, client):
    text = text_of(page(client, held))
    assert "Drew the staffing board on paper." in text
    assert "8 not filed" in text
    assert "How was finding the room?" not in text


def test_note_set_aside_is_counted_and_not_shown(held, client):
    note = held.note(held.interview, "She told me about her knee.", "observed")
    interviews.set_aside(by=held.ada, interview=held.interview, note_id=note.pk, aside=True)
    answer = page(client, held)
    assert "knee" not in answer.content.decode()
    assert str(note.pk) not in answer.content.decode()
    assert "One note was set aside in the room. It is not here and was not used." in text_of(answer)
    refused = file(client, held, note, held.codes[0])
    assert Evidence.objects.count() == 0
    assert refused.status_code == 302


def test_filing_moves_a_note_under_its_competency_and_says_so(held, client):
    note = held.interview.notes.first()
    answer = client.post(
        reverse("file_evidence", args=[held.dan.pk]),
        {"note": str(note.pk), "competency": held.codes[2]},
        follow=True,
    )
    assert "Filed under 3 Judgement at the bedside." in text_of(answer)
    assert [(e.note_id, e.competency.code, e.kind) for e in Evidence.objects.all()] == [
        (note.pk, held.codes[2], "quote")
    ]
    assert f'id="note-{note.pk}"' not in answer.content.decode()


def test_what_nothing_filed_tells_of_a_story_is_said_of_the_notes(held, client):
    ask = "Nothing filed here tells"
    deed = held.note(held.interview, "“I rang every family myself.”")
    Question.objects.filter(theme=deed.theme).update(text="Tell me about a time when a plan of yours met resistance.")
    file(client, held, deed, held.codes[0])
    assert f"{ask} what came of it." in text_of(page(client, held))
    file(client, held, held.note(held.interview, "“In the end they came to us first.”"), held.codes[0])
    assert ask not in text_of(page(client, held))

    Question.objects.filter(theme=deed.theme).update(text="What would you do if a plan met resistance?")
    Evidence.objects.exclude(note=deed).delete()
    assert ask not in text_of(page(client, held))


def test_without_script_one_comes_back_to_the_next_note(held, client):
    first, second = held.interview.notes.all()[:2]
    answer = file(client, held, first, held.codes[0])
    assert answer["Location"] == reverse("write_up", args=[held.dan.pk]) + f"#note-{second.pk}"


def test_with_script_focus_goes_to_the_next_note_and_the_status_says_where_it_went(held, client):
    first, second = held.interview.notes.all()[:2]
    answer = client.post(
        reverse("file_evidence", args=[held.dan.pk]),
        {"note": str(first.pk), "competency": held.codes[0]},
        headers={"HX-Request": "true"},
    )
    body = answer.content.decode()
    assert body.count("autofocus") == 1
    card = body.split(f'id="note-{second.pk}"')[1].split(">")[0]
    assert "autofocus" in card
    assert re.search(r'hx-swap-oob="innerHTML:#wu-said">\s*Filed under 1 Safe caseloads\.', body)


def test_last_note_filed_leaves_focus_on_the_heading(held, client):
    Note.objects.exclude(pk=held.interview.notes.first().pk).delete()
    answer = client.post(
        reverse("file_evidence", args=[held.dan.pk]),
        {"note": str(held.interview.notes.get().pk), "competency": held.codes[0]},
        headers={"HX-Request": "true"},
    )
    assert re.search(r'id="h-notes" tabindex="-1" autofocus', answer.content.decode())


@pytest.mark.parametrize("kind", ["quote", "observed"])
def test_plain_note_is_filed_once_its_kind_is_said(held, client, kind):
    note = held.note(held.interview, "Rang the families before ten.", "")
    assert "It was a quote" in page(client, held).content.decode()
    answer = client.post(
        reverse("file_evidence", args=[held.dan.pk]),
        {"note": str(note.pk), "competency": held.codes[0]},
        follow=True,
    )
    assert "Say first what it was: a quote, or something you saw." in text_of(answer)
    assert Evidence.objects.count() == 0
    file(client, held, note, held.codes[0], kind=kind)
    assert [e.kind for e in Evidence.objects.all()] == [kind]


@pytest.mark.parametrize("claimed", ["", "quote", "observed"])
def test_inference_is_filed_as_nothing(held, client, claimed):
    note = held.interview.notes.get(kind="inference")
    assert "An inference supports no rating." in text_of(page(client, held))
    file(client, held, note, held.codes[0], kind=claimed)
    assert Evidence.objects.count() == 0


def test_somebody_elses_note_is_not_found(held, client):
    other = held.held(held.dora).notes.first()
    assert file(client, held, other, held.codes[0]).status_code == 404
    assert Evidence.objects.count() == 0


def test_levels_are_closed_until_something_is_filed_and_no_evidence_stays_open(held, client):
    answer = page(client, held)
    assert "disabled" in level_fieldset(answer, held.codes[0])
    section = answer.content.decode().split(f'id="c-{held.codes[0]}"')[1].split("</li>")[0]
    assert section.index("Then the levels open") < section.index('<fieldset class="rate"')
    assert re.search(r'value="none"><span>No evidence', section)
    file(client, held, held.interview.notes.first(), held.codes[0])
    answer = page(client, held)
    assert "disabled" not in level_fieldset(answer, held.codes[0])
    assert "disabled" in level_fieldset(answer, held.codes[1])
    assert not re.search(r"<input[^>]* checked", answer.content.decode())


def test_level_without_evidence_is_refused_and_no_evidence_is_a_value_of_its_own(held, client):
    answer = client.post(reverse("rate", args=[held.dan.pk]), {"competency": held.codes[0], "level": "3"}, follow=True)
    assert "A level needs a quote or an observation first." in text_of(answer)
    assert Rating.objects.count() == 0
    post(client, "rate", [held.dan.pk], {"competency": held.codes[0], "level": "none"})
    assert [(r.level, r.rests_on) for r in Rating.objects.all()] == [(None, None)]
    assert "no evidence" in page(client, held).content.decode().split('id="shelf"')[1].split("</li>")[0]


@pytest.mark.parametrize("level", ["", "0", "6", "4.5", "four", "-1", "None"])
def test_nothing_but_a_level_is_taken(held, client, level):
    file(client, held, held.interview.notes.first(), held.codes[0])
    answer = client.post(
        reverse("rate", args=[held.dan.pk]), {"competency": held.codes[0], "level": level}, follow=True
    )
    assert answer.status_code == 200
    assert Rating.objects.count() == 0


def test_rating_saved_by_script_says_when(held, client):
    file(client, held, held.interview.notes.first(), held.codes[0])
    answer = client.post(
        reverse("rate", args=[held.dan.pk]),
        {"competency": held.codes[0], "level": "4"},
        headers={"HX-Request": "true"},
    )
    assert re.search(r"Draft saved at \d\d:\d\d:\d\d", answer.content.decode())
    assert "1 of 6 done." in text_of(answer)


def test_taking_evidence_back_takes_the_level_that_rested_on_it_and_says_so(held, client):
    file(client, held, held.interview.notes.first(), held.codes[0])
    post(client, "rate", [held.dan.pk], {"competency": held.codes[0], "level": "4"})
    row = Evidence.objects.get()
    answer = client.post(reverse("withdraw_evidence", args=[row.pk]), follow=True)
    assert "the level was taken back too" in text_of(answer)
    assert (Evidence.objects.count(), Rating.objects.count()) == (0, 0)
    assert f'id="note-{row.note_id}"' in answer.content.decode()


def test_draft_keeps_recommendation_and_takeaways(held, client):
    answer = post(client, "scorecard_draft", [held.dan.pk], {"recommendation": "yes", "takeaways": "Two\nlines"})
    assert answer["Location"].endswith("#card")
    card = Scorecard.objects.get()
    assert (card.recommendation, card.takeaways) == ("yes", "Two\nlines")
    assert "Two\nlines" in page(client, held).content.decode()


def test_refused_draft_comes_back_as_typed(held, client):
    typed = "a\x07b" + "x" * 100
    answer = post(client, "scorecard_draft", [held.dan.pk], {"recommendation": "no", "takeaways": typed})
    assert answer.status_code == 200
    body = answer.content.decode()
    assert "a\ufffdb" + "x" * 100 in body
    assert re.search(r'value="no"[^>]*checked', body)
    assert Scorecard.objects.count() == 0


def test_submit_waits_until_all_is_there_and_keeps_what_was_typed(held, client):
    body = page(client, held).content.decode()
    button = body.split("data-submit")[1].split(">")[0]
    assert 'aria-disabled="true"' in button
    assert "Choose a recommendation." in text_of(page(client, held))
    answer = post(client, "submit_scorecard", [held.dan.pk], {"recommendation": "yes", "takeaways": "As typed."})
    assert "Still to rate:" in text_of(answer)
    assert "As typed." in answer.content.decode()
    assert not Scorecard.objects.filter(submitted_at__isnull=False).exists()


def whole(cast, client):
    for code in cast.codes:
        post(client, "rate", [cast.dan.pk], {"competency": code, "level": "none"})


def test_submit_waits_for_the_end_of_the_conversation(held, client):
    whole(held, client)
    typed = {"recommendation": "no", "takeaways": "As typed."}
    Interview.objects.update(ended_at=None)
    answer = post(client, "submit_scorecard", [held.dan.pk], typed)
    assert "The conversation has not ended yet: end it in the room." in text_of(answer)
    assert "As typed." in answer.content.decode()
    assert not Scorecard.objects.filter(submitted_at__isnull=False).exists()
    Interview.objects.update(ended_at=held.interview.ended_at)
    post(client, "submit_scorecard", [held.dan.pk], typed)
    assert Scorecard.objects.filter(submitted_at__isnull=False).count() == 1


def test_submit_takes_the_words_of_the_moment_and_locks(held, client):
    whole(held, client)
    answer = post(client, "submit_scorecard", [held.dan.pk], {"recommendation": "no", "takeaways": "Last words."})
    assert answer["Location"] == reverse("write_up", args=[held.dan.pk])
    card = Scorecard.objects.get()
    assert (card.recommendation, card.takeaways, card.submitted_at is not None) == ("no", "Last words.", True)
    shown = page(client, held)
    assert "and locked" in text_of(shown)
    assert "Last words." in shown.content.decode()
    assert 'name="level"' not in shown.content.decode()
    note = held.interview.notes.first()
    before = Event.objects.count()
    file(client, held, note, held.codes[0])
    post(client, "rate", [held.dan.pk], {"competency": held.codes[0], "level": "none"})
    post(client, "scorecard_draft", [held.dan.pk], {"recommendation": "yes", "takeaways": "Later."})
    post(client, "submit_scorecard", [held.dan.pk], {"recommendation": "yes", "takeaways": "Later."})
    card.refresh_from_db()
    assert (card.recommendation, card.takeaways, Evidence.objects.count()) == ("no", "Last words.", 0)
    assert Event.objects.count() == before


def test_amendment_needs_a_reason_and_keeps_the_first(cast, client):
    cast.written_up()
    client.force_login(cast.ada)
    rating = Rating.objects.filter(competency__code=cast.codes[0]).get()
    address = reverse("amend_rating", args=[rating.pk])
    assert not re.search(r"<input[^>]* checked", client.get(address).content.decode())
    refused = client.post(address, {"level": "2", "reason": "  "})
    assert "Say why the rating changes." in text_of(refused)
    assert re.search(r'value="2" checked', refused.content.decode())
    assert Amendment.objects.count() == 0
    client.post(address, {"level": "2", "reason": "The rule was <b>not</b> checked."})
    rating.refresh_from_db()
    assert (rating.level, Amendment.objects.get().level) == (4, 2)
    shown = text_of(client.get(reverse("write_up", args=[cast.dan.pk])))
    assert "You: 2" in shown
    assert "First submitted: 4" in shown
    assert "The rule was <b>not</b> checked." in shown


def test_amending_a_draft_goes_to_the_draft(held, client):
    post(client, "rate", [held.dan.pk], {"competency": held.codes[0], "level": "none"})
    answer = client.get(reverse("amend_rating", args=[Rating.objects.get().pk]))
    assert answer["Location"] == reverse("write_up", args=[held.dan.pk]) + f"#c-{held.codes[0]}"


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "<img src=x onerror=alert(2)>", "{{ 7|add:7 }}", "\u202eevil"]
)
def test_hostile_note_is_text(held, client, text):
    note = held.note(held.interview, text, "observed")
    body = page(client, held).content.decode()
    assert "<script>alert" not in body and "<img" not in body and "14" not in text_of_note(body, note)
    file(client, held, note, held.codes[0])
    assert html.escape(text) in page(client, held).content.decode().replace("&#x27;", "&#39;")


def text_of_note(body: str, note) -> str:
    return body.split(f'id="note-{note.pk}"')[1].split("<div")[0].split(">", 1)[1]


def queries(client, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(connection) as found:
        assert client.get(address).status_code == 200
    return len(found)


def test_queries_stay_the_same_with_one_and_thirty_notes(cast, client):
    interview = cast.begun()
    first = cast.note(interview)
    evidence.file_evidence(by=cast.ada, note=first, competency_code=cast.codes[0])
    cast.note(interview, "One more.", "observed")
    client.force_login(cast.ada)
    address = reverse("write_up", args=[cast.dan.pk])
    few = queries(client, address)
    for number in range(30):
        note = cast.note(interview, f"Note {number}.", "observed", theme=number % 6)
        if number % 2:
            evidence.file_evidence(by=cast.ada, note=note, competency_code=cast.codes[number % 6])
    for code in cast.codes:
        evidence.save_rating(by=cast.ada, application=cast.dan, competency_code=code, level=None)
    assert queries(client, address) <= few + 1  # amendments of ratings, asked for once there are ratings
    assert few <= 18


def test_unknown_ids_are_not_found(held, client):
    nobody = uuid.uuid4()
    for name in ("write_up", "reading"):
        assert client.get(reverse(name, args=[nobody])).status_code == 404
    for name in ("file_evidence", "rate", "scorecard_draft", "submit_scorecard", "withdraw_evidence"):
        assert client.post(reverse(name, args=[nobody])).status_code == 404
    assert client.get(reverse("amend_rating", args=[nobody])).status_code == 404
