"""Notes cannot be lost: typed through killed servers, lost networks, reloads, closed pages. bench/ types a thousand."""

import pytest

from tests.browser import faults
from tests.browser.servers import Server
from tests.browser.test_room import MakePage


def test_notes_typed_through_faults_are_all_there_once_and_in_order(
    page_for: MakePage, server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    run = faults.type_through(page_for("ada"), server, count=120, seed=20261127, every=8)
    with capsys.disabled():
        print(f"\n{run}")
    assert run.faults["server killed"] >= 2
    assert run.faults["offline"] >= 2
    assert run.kept == run.typed
    assert run.shown
