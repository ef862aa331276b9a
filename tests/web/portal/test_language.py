"""The candidate's pages and mails in German: whole, compiled, chosen by the candidate, and nothing left in English."""

import re
import runpy
from pathlib import Path

import pytest
from django.core import mail
from django.template.base import Lexer, TokenType
from django.test import Client
from django.urls import reverse

from backroom.hiring.candidates import actions as candidates
from backroom.hiring.decisions.letter import actions as letters
from backroom.records import encryption

ROOT = Path(__file__).parents[3]
made = runpy.run_path(str(ROOT / "docs/make_catalogues.py"))
BLOCKS = {"blocktranslate": "endblocktranslate", "comment": "endcomment"}
# Names of languages stand in their own, and what is no word: separators, the product's name.
WORDLESS = re.compile(r"(English|Deutsch|Backroom|·|\d|[^\w])*")


@pytest.mark.parametrize("language", made["LANGUAGES"])
def test_every_sentence_has_its_translation(language):
    """When it fails: .venv/bin/python docs/make_catalogues.py, then translate what it names."""
    assert made["missing"](language) == []


@pytest.mark.parametrize("language", made["LANGUAGES"])
def test_compiled_catalogue_is_what_the_text_says(language):
    file = ROOT / f"backroom/locale/{language}/LC_MESSAGES/django.mo"
    assert file.read_bytes() == made["compiled"](language)


@pytest.mark.parametrize("language", made["LANGUAGES"])
def test_placeholders_are_the_same_in_both(language):
    wrong = []
    for message in made["catalogue"](language):
        if not message.id:
            continue
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        said = message.string if isinstance(message.string, tuple) else (message.string,)
        wanted = {frozenset(re.findall(r"%\(\w+\)[sd]|%\w", text)) for text in ids}
        wrong += [text for text in said if frozenset(re.findall(r"%\(\w+\)[sd]|%\w", text)) not in wanted]
    assert wrong == []


def bare_text(source: str) -> list[str]:
    """What stands in a template as text to be read, outside any translation."""
    kept, until = [], ""
    for token in Lexer(source).tokenize():
        if token.token_type == TokenType.BLOCK:
            name, *rest = token.contents.split()
            unread = name == "block" and rest[0].endswith(("_class", "_attributes"))
            until = "" if name == until else until or ("endblock" if unread else BLOCKS.get(name, ""))
            kept.append(" ")
        elif token.token_type == TokenType.TEXT and not until:
            kept.append(token.contents)
    shown = re.sub(r"<!doctype[^>]*>|<[a-zA-Z/][^>]*>", "\n", "".join(kept))
    attributes = re.findall(r'(?:aria-label|title|placeholder|alt)="([^"]*)"', "".join(kept))
    lines = [re.sub(r"&\w+;", " ", line).strip() for line in [*shown.splitlines(), *attributes]]
    return [line for line in lines if line and not WORDLESS.fullmatch(line)]


@pytest.mark.parametrize("file", made["templates"](), ids=lambda file: str(file.relative_to(ROOT)))
def test_no_text_stands_outside_translation(file):
    assert bare_text(file.read_text(encoding="utf-8")) == []


def test_bare_text_is_found():
    source = (
        '<p>{% translate "Said" %} Left <b>{{ n }}</b></p><i title="Tip">{% blocktranslate %}x{% endblocktranslate %}'
    )
    assert bare_text(source) == ["Left", "Tip"]


def test_candidate_chooses_the_language_of_page_and_mail(cast, opened):
    link = cast.asked()
    cast.booked()
    client, page = opened(link), reverse("portal", args=[link.pk])
    assert '<html lang="en-GB">' in client.get(page).content.decode()
    client.post(reverse("portal_language", args=[link.pk]), {"language": "de"})
    shown = client.get(page).content.decode()
    assert '<html lang="de">' in shown and "Dan, wir freuen uns auf das Gespräch mit Ihnen" in shown
    assert "Sechs Themen" in shown and "Ihre Fragen" in shown
    assert not any(words in shown for words in ("Your questions", "How it will go", "What the job is", "Take back"))
    ideas = client.get(reverse("portal_ideas", args=[link.pk])).content.decode()
    assert "Wer würde als Erstes merken" in ideas
    client.post(reverse("portal_language", args=[link.pk]), {"language": "xx"})
    assert '<html lang="de">' in client.get(page).content.decode()
    client.post(reverse("portal_language", args=[link.pk]), {"language": "en"})
    assert "Your questions" in client.get(page).content.decode()


def test_browser_is_asked_before_the_candidate_has_chosen(cast):
    link = cast.link()
    client = Client(headers={"accept-language": "de-AT,de;q=0.9"})
    client.get(f"/c/{encryption.link_token(link.pk)}/")
    assert "wir freuen uns" in client.get(reverse("portal", args=[link.pk])).content.decode()
    assert "Dieser Link ist abgelaufen" in client.get("/c/nothing/").content.decode()


def test_mails_speak_the_chosen_language(cast, settings, django_capture_on_commit_callbacks):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    link = cast.link()
    candidates.choose_language(by=link, language="de")
    cast.decided()
    with django_capture_on_commit_callbacks(execute=True):
        cast.link()
        letters.draft_letter(by=cast.ada, application=cast.dan)
        letters.publish_letter(by=cast.ada, application=cast.dan)
    subjects = {message.subject for message in mail.outbox}
    assert {f"Ihr Gespräch über {cast.job.title}", f"Ein Brief zu {cast.job.title}"} <= subjects
    bodies = "\n".join(str(message.body) for message in mail.outbox)
    assert "Das ist Ihre private Seite" in bodies and "This is your private page" not in bodies


def test_refusals_of_a_candidates_own_acts_are_among_the_sentences():
    """A sentence that the making of the catalogues does not know is thrown out of them by the next run."""
    from backroom.hiring.scheduling import agreed
    from backroom.hiring.scheduling.choosing import actions as choosing
    from backroom.records.refusals import Refused

    known = {key[1] for key in made["messages"]()}
    raised = {one for module in (agreed, choosing) for one in vars(module).values() if isinstance(one, type)}
    said = {" ".join((one.__doc__ or "").split()) for one in raised if issubclass(one, Refused) and one is not Refused}
    assert len(said) > 4 and said - known == set()
