"""The house's habits, held: folders, file sizes, who writes rows, what is documented, who holds personal data."""

import ast
import re
import runpy
from pathlib import Path

import pytest
from django.apps import apps

from backroom.config import environment
from backroom.records import event_names, personal_data

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "backroom"
BANNED = {"common", "utils", "helpers", "core", "base", "misc", "manager", "service"}
MODULES = [file for file in PACKAGE.rglob("*.py") if "migrations" not in file.parts]


def test_folder_names_say_what_lives_there():
    named = {part.lower() for file in MODULES for part in (*file.relative_to(PACKAGE).parts[:-1], file.stem)}
    assert named & BANNED == set()


@pytest.mark.parametrize("file", MODULES, ids=lambda file: str(file.relative_to(ROOT)))
def test_module_is_small_and_says_what_it_is(file):
    text = file.read_text(encoding="utf-8")
    assert len(text.splitlines()) < 500
    assert ast.get_docstring(ast.parse(text)), "opens with one sentence on what lives there"


def test_scripts_and_styles_are_small():
    large = {
        str(file.relative_to(ROOT)): lines
        for kind in ("*.js", "*.html")
        for file in PACKAGE.rglob(kind)
        if (lines := len(file.read_text(encoding="utf-8").splitlines())) >= 500
    }
    assert large == {}


WRITES = re.compile(r"\.(save|create|update|delete|bulk_create|bulk_update|get_or_create|update_or_create)\(")


def test_web_never_writes_a_row():
    found = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in (PACKAGE / "web").rglob("*.py")
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if WRITES.search(line)
    ]
    assert found == []


def test_events_are_recorded_by_actions_only():
    found = [
        str(file.relative_to(ROOT))
        for file in MODULES
        if "events.record(" in file.read_text(encoding="utf-8") and file.name != "actions.py"
    ]
    assert found == []


def test_acts_take_their_turn():
    """Whoever takes none writes by what may no longer hold. Two exports and the seconds of a recording need none."""
    found = [
        file.parent.name
        for file in MODULES
        if file.name == "actions.py"
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.startswith("    with transaction.atomic()")
    ]
    assert sorted(found) == ["afterwards", "candidates", "recording"]


def test_every_recorded_name_is_listed_and_every_listed_name_is_recorded():
    code = "\n".join(file.read_text(encoding="utf-8") for file in PACKAGE.rglob("actions.py"))
    used = set(re.findall(r'"([a-z_]+\.[a-z_]+)"', code))
    assert set(event_names.MEANINGS) - used == set()


@pytest.mark.parametrize("page", ["events.md", "settings.md"])
def test_reference_is_what_the_code_says(page):
    """When it fails: .venv/bin/python docs/make_reference.py"""
    made = runpy.run_path(str(ROOT / "docs/make_reference.py"))["pages"]()
    assert (ROOT / "docs/reference" / page).read_text(encoding="utf-8") == made[page]


def test_settings_list_is_whole():
    code = (PACKAGE / "config/environment.py").read_text(encoding="utf-8")
    read = set(re.findall(r'\((?:env|environ), "(BACKROOM_[A-Z_]+)"', code))
    assert read == set(environment.NAMES)


def test_commands_are_documented():
    from backroom.cli.main import COMMANDS

    page = (ROOT / "docs/reference/commands.md").read_text(encoding="utf-8")
    assert {name for name in COMMANDS if f"backroom {name}" not in page} == set()


def reaches_candidate(model, seen=()) -> bool:
    if model.__name__ in ("Candidate", "Application"):
        return True
    related = [f.related_model for f in model._meta.fields if f.is_relation and f.related_model not in seen]
    return any(r._meta.app_label == "hiring" and reaches_candidate(r, (*seen, model)) for r in related)


def test_every_table_that_reaches_a_candidate_is_in_the_registry():
    reaching = {m.__name__ for m in apps.get_app_config("hiring").get_models() if reaches_candidate(m)}
    registered = {table for holder in personal_data.holders() for table in holder.tables}
    assert reaching == registered


def test_every_sealed_table_names_its_key():
    from backroom.records.sealed import SealedTextField

    for model in apps.get_app_config("hiring").get_models():
        sealed = [f.name for f in model._meta.fields if isinstance(f, SealedTextField)]
        assert not sealed or hasattr(model, "key_id"), model


# Words that would hold a judgement of a person's inside, or a score of one, in any table.
FORBIDDEN = re.compile(
    r"(score|rank|probabilit|emotion|sentiment|tone|stress|engagement|personality|confidence)(?!card)"
)


def test_no_table_holds_a_score_or_an_emotion():
    found = [
        f"{model.__name__}.{f.name}"
        for model in apps.get_models()
        for f in model._meta.fields
        if FORBIDDEN.search(f.name.lower())
    ]
    assert found == []
