"""What the tests of mail and calendar share: a Monday with clock changes ahead."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from backroom.records import clock

MONDAY = datetime(2027, 3, 22, 8, 0, tzinfo=UTC)  # six days before London's clocks change


@pytest.fixture
def monday() -> Iterator[None]:
    with clock.at(MONDAY):
        yield
