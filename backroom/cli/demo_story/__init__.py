"""The demo: an invented care company's story, and how it is told through the chapters' actions."""

import tomllib
from pathlib import Path
from typing import Any

Story = dict[str, Any]


def read() -> Story:
    """The story as it is written in story.toml; needs no server."""
    return tomllib.loads((Path(__file__).parent / "story.toml").read_text(encoding="utf-8"))
