"""The frame of all tests: a keys folder of each test's own, work for later done at once, a fixed cast."""

from pathlib import Path

import pytest
from django.db import connections
from django.test import TransactionTestCase
from hypothesis import settings as hypothesis_settings

from backroom import later
from backroom.records import triggers

# Properties are about results; how long one example takes depends on what else the machine does.
hypothesis_settings.register_profile("untimed", deadline=None)
hypothesis_settings.load_profile("untimed")


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path: Path):
    """Keys, mail files and the newest-event mark go to a fresh folder, so that no test sees another's."""
    settings.BACKROOM_DATA = tmp_path
    settings.BACKROOM_KEYS = tmp_path / "keys"
    settings.BACKROOM_DEMO = True
    settings.EMAIL_BACKEND = "backroom.integrations.mail.fake.FolderBackend"
    later.configure("now")
    return tmp_path


@pytest.fixture
def cast(db):
    from tests.cast import Cast  # imports models, which need Django to be set up

    return Cast()


@pytest.fixture
def transactional_cast(transactional_db):
    """For tests with threads or real commits."""
    from tests.cast import Cast

    return Cast()


_teardown = TransactionTestCase._fixture_teardown


def _teardown_without_triggers(self):
    """Emptying a test database must pass the triggers that refuse to empty the log."""
    for alias in self._databases_names(include_mirrors=False):
        triggers.remove(connections[alias])
    _teardown(self)
    for alias in self._databases_names(include_mirrors=False):
        triggers.install(connections[alias])


TransactionTestCase._fixture_teardown = _teardown_without_triggers
