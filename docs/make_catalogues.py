"""Reads every sentence a candidate can meet and brings the catalogues of each language up to it; compiles them too.

Run it after a sentence has changed: .venv/bin/python docs/make_catalogues.py. It prints what is still to be translated.
"""

import ast
import io
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import django
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_python
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

PACKAGE = Path(__file__).parents[1] / "backroom"
LOCALE = PACKAGE / "locale"
LANGUAGES = ("de",)
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
PARTS = ("agenda", "base", "card_rows", "field", "field_foot", "form", "form_errors", "promise_line", "recorded")
ERRORS = ("400", "403", "404", "413", "500", "csrf", "page", "way_on")
TO_COLLEAGUES = ("going",)  # mails in English alone
# Chapters whose refusals a candidate can meet: a refusal's docstring is what the person reads.
CHAPTERS = ("afterwards", "cards", "candidates", "experience", "fairness", "fit", "promises")
OF_TIMES = ("actions", "agreed", "anchors", "choosing/actions", "claims")
REFUSALS = (*(f"{name}/actions.py" for name in CHAPTERS), *(f"scheduling/{name}.py" for name in OF_TIMES))

# A catalogue is what its sentences say, whenever it is compiled.
SAME_DAY = datetime(2026, 11, 22, tzinfo=UTC)

Key = tuple[str, str, str]  # context, singular, plural


def templates() -> list[Path]:
    """Of the candidate's pages, and the parts that these are made of."""
    parts = [PACKAGE / f"web/parts/{name}.html" for name in (*PARTS, *(f"errors/{name}" for name in ERRORS))]
    mails = [file for file in (PACKAGE / "integrations/mail").glob("*.*") if file.suffix in (".html", ".txt")]
    mails = [file for file in mails if file.stem not in TO_COLLEAGUES]
    call = sorted((PACKAGE / "web/call").glob("*.html"))
    return [*sorted((PACKAGE / "web/portal").rglob("*.html")), *call, *parts, *sorted(mails)]


def modules() -> list[Path]:
    chapters = ("afterwards", "cards", "experience", "fit", "promises", "interviews")
    found = [file for name in chapters for file in (PACKAGE / "hiring" / name).rglob("*.py")]
    found += [*(PACKAGE / "web/portal").rglob("*.py"), *(PACKAGE / "web/parts").glob("*.py")]
    found += (PACKAGE / "web/call").glob("*.py")
    return sorted([*found, *(PACKAGE / "integrations/mail").glob("*.py")])


def messages() -> set[Key]:
    """Everything that has to be in a catalogue."""
    found = {key for file in templates() for key in _of_template(file)}
    found |= {key for file in modules() for key in _of_python(file.read_bytes())}
    return found | set(_of_refusals()) | set(_of_categories())


def catalogue(language: str) -> Catalog:
    file = _po(language)
    with file.open("rb") as stream:
        held = read_po(stream, locale=language)
    held.creation_date = held.revision_date = SAME_DAY
    return held


def compiled(language: str) -> bytes:
    out = io.BytesIO()
    write_mo(out, catalogue(language))
    return out.getvalue()


def missing(language: str) -> list[Key]:
    held = catalogue(language)
    return sorted(key for key in messages() if not _is_translated(held, key))


def _is_translated(held: Catalog, key: Key) -> bool:
    message = held.get((key[1], key[2]) if key[2] else key[1], context=key[0] or None)
    if message is None or message.fuzzy:
        return False
    said = message.string if isinstance(message.string, tuple) else (message.string,)
    return all(said)


def _of_template(file: Path) -> Iterator[Key]:
    from django.utils.translation.template import templatize

    source = templatize(file.read_text(encoding="utf-8"))
    # What stands between the tags is blanked out by now; what is left of the layout would read as indented code.
    yield from _of_python("\n".join(line.strip() for line in source.splitlines()).encode())


def _of_python(source: bytes) -> Iterator[Key]:
    options = {"encoding": "utf-8"}
    for _line, name, found, _comments in extract_python(io.BytesIO(source), list(KEYWORDS), [], options):
        parts = [part for part in (found if isinstance(found, tuple) else (found,)) if isinstance(part, str)]
        if not parts:
            continue
        context = parts.pop(0) if name in ("pgettext", "npgettext") else ""
        if parts:
            yield context, parts[0], parts[1] if len(parts) > 1 and name in ("ngettext", "npgettext") else ""


def _of_refusals() -> Iterator[Key]:
    for name in REFUSALS:
        tree = ast.parse((PACKAGE / "hiring" / name).read_text(encoding="utf-8"))
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and any(getattr(base, "id", "") == "Refused" for base in node.bases):
                yield "", " ".join((ast.get_docstring(node) or "").split()), ""


def _of_categories() -> Iterator[Key]:
    """The voluntary survey's own words, which lie in a data file."""
    from backroom.hiring.fairness import categories

    yield "", categories.UNSAID_WORDS, ""
    for scheme in categories.schemes().values():
        yield "", scheme.name, ""
        for question in scheme.questions:
            yield from (("", words, "") for words in (question.words, *question.options.values()))


def _po(language: str) -> Path:
    return LOCALE / language / "LC_MESSAGES/django.po"


def bring_up_to_date(language: str) -> None:
    """Sentences that are gone go; new ones come in empty. Sorted, without places: a diff shows words alone."""
    file = _po(language)
    held = catalogue(language) if file.exists() else Catalog(locale=language)
    fresh = Catalog(locale=language, charset="utf-8", fuzzy=False, header_comment="# The candidate's pages.")
    for context, one, many in sorted(messages()):
        key: str | tuple[str, str] = (one, many) if many else one
        known: Message | None = held.get(key, context=context or None)
        fresh.add(key, known.string if known and not known.fuzzy else None, context=context or None)
    file.parent.mkdir(parents=True, exist_ok=True)
    out = io.BytesIO()
    write_po(out, fresh, no_location=True, omit_header=False, width=100, sort_output=True)
    lines = [line for line in out.getvalue().decode().splitlines() if not line.startswith(('"POT-', '"PO-', '"Gen'))]
    file.write_text("\n".join(lines).strip() + "\n", encoding="utf-8")
    file.with_suffix(".mo").write_bytes(compiled(language))


def main() -> int:
    left = 0
    for language in LANGUAGES:
        bring_up_to_date(language)
        for key in missing(language):
            left += 1
            print(f"{language}: {key[1]}")
    return 1 if left else 0


if __name__ == "__main__":
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "backroom.config.settings")
    django.setup()
    sys.exit(main())
