"""What was made of files is made again when one of them changes, and only then."""

import os
import sys
from pathlib import Path

import pytest

from backroom.engines.questions.kept import kept


class Making:
    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> dict[str, int]:
        self.times += 1
        return {"made": self.times}


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    file = tmp_path / "list.txt"
    file.write_text("one")
    return file


def test_kept_is_made_once_while_its_files_stay(source: Path) -> None:
    make = Making()
    assert [kept(source.with_name("index.py"), [source], make) for _ in range(3)] == [{"made": 1}] * 3
    assert make.times == 1


def test_kept_is_made_again_when_a_file_changes(source: Path) -> None:
    make = Making()
    kept(source.with_name("index.py"), [source], make)
    source.write_text("two")
    os.utime(source, ns=(1, 1))
    assert kept(source.with_name("index.py"), [source], make) == {"made": 2}
    assert kept(source.with_name("index.py"), [source], make) == {"made": 2}


@pytest.mark.parametrize("rubbish", [b"", b"\x00", b"not kept by us", b"{\x00"])
def test_kept_is_made_again_when_what_was_kept_cannot_be_read(source: Path, rubbish: bytes) -> None:
    make = Making()
    kept(source.with_name("index.py"), [source], make)
    (there,) = (source.parent / "__pycache__").iterdir()
    there.write_bytes(rubbish)
    assert kept(source.with_name("index.py"), [source], make) == {"made": 2}


def test_kept_is_made_each_time_where_nothing_can_be_written(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make = Making()
    (source.parent / "__pycache__").write_text("a file, where a folder would be needed")
    assert [kept(source.with_name("index.py"), [source], make) for _ in range(2)] == [{"made": 1}, {"made": 2}]
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    (source.parent / "__pycache__").unlink()
    kept(source.with_name("index.py"), [source], make)
    assert make.times == 3
    assert not (source.parent / "__pycache__").exists()
