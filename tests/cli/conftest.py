"""Whole installations in folders of their own, used through the command line as an administrator would."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.house import House


@pytest.fixture(scope="session")
def first_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One demo company, filled once by `serve --demo` and then only copied."""
    house = House(tmp_path_factory.mktemp("first") / "data")
    with house.serve("--demo"):
        pass
    yield house
    house.tear_down()


@pytest.fixture
def demo_house(first_house: House, tmp_path: Path) -> Iterator[House]:
    house = first_house.copy(tmp_path / "data")
    yield house
    house.tear_down()


@pytest.fixture
def empty_house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "data")
    yield house
    house.tear_down()


@pytest.fixture
def sqlite_house(demo_house: House) -> House:
    if not demo_house.is_sqlite:
        pytest.skip("this test changes bytes of an SQLite file; PostgreSQL keeps its own")
    return demo_house
