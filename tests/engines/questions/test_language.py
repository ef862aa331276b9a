"""Other languages are recognised; English in all its shapes is not taken for one of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backroom.engines.questions import report
from backroom.engines.questions.language import language_of, small_words
from backroom.engines.questions.text import Utterance


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Haben Sie schon einmal ein Team geleitet?", "de"),
        ("Comment avez-vous appris ce métier ?", "fr"),
        ("¿Cuántos años tiene usted?", "es"),
        ("Che cosa ha fatto nella sua ultima azienda?", "it"),
        ("O que você fez no seu último projeto?", "pt"),
        ("Wat hebt u in uw vorige baan geleerd?", "nl"),
        ("Czy ma pani dzieci?", "pl"),
        ("Vad har du gjort för att lära dig det?", "sv"),
        ("Sizin için en zor olan ne?", "tr"),
        ("Сколько вам лет?", "und-Cyrl"),
        ("كم عمرك؟", "und-Arab"),
        ("בן כמה אתה?", "he"),
        ("ご家族は何人ですか", "ja"),
        ("你多大了", "zh"),
        ("몇 살이에요?", "ko"),
        ("आपकी उम्र क्या है", "und-Deva"),
    ],
)
def test_other_languages_are_named_and_not_checked(text, language):
    seen = report.look(text)
    assert (seen["language"], seen["checked"], seen["form"], seen["risk"]) == (
        language,
        False,
        "not_checked",
        "not_checked",
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Kids?",
        "Why?",
        "12 + 30 = ?",
        "😀😀😀",
        "How did you run the café in São Paulo?",
        "What did you do at El País, and what at Die Zeit?",
        "Have you cooked à la carte for a table of twelve?",
        "Do you know the word 猫?",
        "What was de la Cruz's part in it?",
        "Wanna tell me where u come from?",
    ],
)
def test_english_stays_english(text):
    assert language_of(Utterance(text)) == "en"


def test_no_english_word_counts_for_another_language():
    english, others, _ = small_words()
    assert {code: words & english for code, words in others.items() if words & english} == {}


@given(st.text())
def test_any_text_has_a_language(text):
    assert language_of(Utterance(text))
