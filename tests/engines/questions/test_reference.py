"""The reference pages of questions are what the code says."""

import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
MADE = runpy.run_path(str(ROOT / "docs/make_reference.py"))["pages"]()


@pytest.mark.parametrize("page", ["questions/rules.md", "questions/law.md", "questions/notes.md"])
def test_reference_is_what_the_code_says(page):
    """When it fails: .venv/bin/python docs/make_reference.py"""
    assert (ROOT / "docs/reference" / page).read_text(encoding="utf-8") == MADE[page]
