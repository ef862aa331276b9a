"""The letter: drafted from evidence, edited by a person, read by the candidate only once it is shown."""

from string import Formatter

import pytest
from django.urls import reverse

from backroom.hiring.candidates import actions as candidates
from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions import actions as decisions
from backroom.hiring.decisions import queries
from backroom.hiring.decisions.letter import draft
from backroom.hiring.decisions.models import Letter
from tests.web.evidence.test_write_up import text_of


@pytest.fixture
def decided(cast, client):
    cast.decision = cast.decided()
    client.force_login(cast.ada)
    return cast


def at(cast, name="letter"):
    return reverse(name, args=[cast.dan.pk])


def published(cast):
    return queries.published_letter(Application.objects.get(pk=cast.dan.pk))


def test_before_a_decision_there_is_nothing_to_write(cast, client):
    cast.read()
    client.force_login(cast.ada)
    assert "There is none yet." in text_of(client.get(at(cast)))
    answer = client.post(at(cast, "letter_draft"), follow=True)
    assert "There is no decision yet." in text_of(answer)
    assert Letter.objects.count() == 0


def test_draft_is_made_of_evidence_and_holds_no_level_and_nobody_else(decided, client):
    client.post(at(decided, "letter_draft"))
    text = Letter.objects.get().text
    assert "Answer number 0 of Dan." in text
    assert not any(
        character.isdigit()
        for character in text.replace("Answer number", "").translate(str.maketrans("", "", "012345"))
    )
    assert "Ben" not in text and "Dora" not in text
    assert published(decided) is None


def test_draft_to_someone_who_declined_does_not_say_that_we_did(cast, client):
    cast.read()
    decisions.record_decision(
        by=cast.ada,
        application=cast.dan,
        outcome="decline",
        disposition="candidate_declined",
        disposition_reason="Chose another post.",
        reasons=dict.fromkeys(cast.codes, "As said."),
    )
    client.force_login(cast.ada)
    client.post(at(cast, "letter_draft"))
    text = Letter.objects.get().text
    assert "You told us that this post is not for you." in text
    assert "We have decided not to offer" not in text and "needed to hear more" not in text


def test_draft_speaks_the_candidates_language_and_english_if_asked(decided, client):
    candidates.choose_language(by=decided.link(), language="de")
    page = text_of(client.get(at(decided)))
    assert "Draft it in German" in page and "Draft it in English" in page
    client.post(at(decided, "letter_draft"))
    text = Letter.objects.get().text
    assert text.startswith("Guten Tag Dan,\n\ndanke für das Gespräch")
    assert "„Answer number 0 of Dan.“" in text and text.endswith("Mit freundlichen Grüßen\n\nAda Marsh")
    assert not any(word in text for word in ("Dear", "Thank", "regards", "“Answer"))
    client.post(at(decided, "letter_publish"), {"text": text})
    assert published(decided)[0] == text


def test_german_draft_can_be_asked_for_in_english(decided, client):
    candidates.choose_language(by=decided.link(), language="de")
    client.post(at(decided, "letter_draft"), {"language": "en"})
    assert Letter.objects.get().text.startswith("Dear Dan,")


def test_candidate_without_a_talk_is_answered_in_german(cast, client):
    candidates.choose_language(by=cast.link(), language="de")
    client.force_login(cast.ada)
    client.post(at(cast, "letter_draft"))
    text = Letter.objects.get().text
    assert text.startswith("Guten Tag Dan,\n\ndanke für Ihre Bewerbung") and "Dear" not in text


def test_no_evidence_is_offered_where_there_was_no_talk(cast, client):
    client.force_login(cast.ada)
    first = text_of(client.get(at(cast)))
    assert "There was no conversation." in first and "Draft a short answer" in first
    second = text_of(client.post(at(cast, "letter_draft"), follow=True))
    assert "Thank you for applying" in second and "Begin again" in second
    assert "evidence" not in first + second


def test_every_language_has_every_sentence_with_the_same_places():
    def places(text):
        return {name for _, name, _, _ in Formatter().parse(text) if name}

    english, *others = (draft._words(language) for language in draft.LANGUAGES)
    for words in others:
        assert {key: places(text) for key, text in words.items()} == {key: places(t) for key, t in english.items()}


def test_german_quotes_are_not_looked_at_and_what_stands_between_them_is():
    assert draft.own_words("„too old“ für „dies“ hier") == " für  hier"
    assert draft.own_words("„eins“ dazwischen “zwei” danach") == " dazwischen  danach"


def test_candidate_reads_it_only_after_it_is_shown(decided, client):
    client.post(at(decided), {"text": "Dear Dan, kindly."})
    assert (Letter.objects.get().text, published(decided)) == ("Dear Dan, kindly.", None)
    refused = client.post(at(decided, "letter_publish"), {"text": "Dear Dan, more kindly."})
    assert "“kindly”" in text_of(refused) and published(decided) is None
    client.post(at(decided, "letter_publish"), {"text": "Dear Dan, more kindly.", "kept": "on"})
    assert published(decided)[0] == "Dear Dan, more kindly."
    page = client.get(at(decided))
    assert "It can no longer be changed." in text_of(page)
    assert "<textarea" not in page.content.decode()
    client.post(at(decided), {"text": "Changed."})
    client.post(at(decided, "letter_draft"))
    client.post(at(decided, "letter_publish"), {"text": "Changed."})
    assert published(decided)[0] == "Dear Dan, more kindly."


@pytest.mark.parametrize("name", ["letter", "letter_publish"])
@pytest.mark.parametrize("typed", ["", "   ", "a\x07b", "x" * 20_001])
def test_refused_with_everything_typed_kept(decided, client, name, typed):
    client.post(at(decided), {"text": "Dear Dan."})
    answer = client.post(at(decided, name), {"text": typed})
    assert answer.status_code == 200
    assert typed.strip().replace("\x07", "\ufffd") in answer.content.decode()
    assert Letter.objects.get().text == "Dear Dan."
    assert published(decided) is None


def test_hostile_letter_is_text(decided, client):
    client.post(at(decided), {"text": "<script>alert(1)</script>\n#import \u202eevil"})
    assert "<script>alert" not in client.get(at(decided)).content.decode()
    client.post(at(decided, "letter_publish"), {"text": "<script>alert(1)</script>"})
    assert "<script>alert" not in client.get(at(decided)).content.decode()


@pytest.mark.parametrize("role", ["ben", "priya", "hal", "cleo", "ida", "eve"])
def test_nobody_else_writes_it(decided, client, role):
    client.post(at(decided), {"text": "Dear Dan."})
    client.force_login(decided.staff[role])
    assert client.get(at(decided)).status_code in (403, 404)
    for name in ("letter", "letter_draft", "letter_publish"):
        assert client.post(at(decided, name), {"text": "Mine."}).status_code in (403, 404)
    assert (Letter.objects.get().text, published(decided)) == ("Dear Dan.", None)


def test_page_is_kept_by_nobody(decided, client):
    assert "no-store" in client.get(at(decided))["Cache-Control"]
