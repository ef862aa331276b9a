"""Writes docs/reference/events.md and settings.md from the code: `.venv/bin/python docs/make_reference.py`."""

from pathlib import Path

from backroom.config import environment
from backroom.records import event_names

FOLDER = Path(__file__).parent / "reference"


def pages() -> dict[str, str]:
    events = "\n".join(f"| `{name}` | {words} |" for name, words in event_names.MEANINGS.items())
    settings = "\n".join(f"| `{name}` | {words} |" for name, words in environment.NAMES.items())
    return {
        "events.md": "# Events\n\nEvery act that can be on the record. Payloads carry ids and codes, never names or "
        f"text.\n\n| event | what happened |\n|---|---|\n{events}\n",
        "settings.md": "# Settings\n\nAll come from the environment. Each can also be read from a file: set the name "
        f"with `_FILE` added to the file's path.\n\n| name | what it sets |\n|---|---|\n{settings}\n",
    }


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
