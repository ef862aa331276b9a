"""`verify` names the first event that does not hold, whatever was done to it."""

import sqlite3

import pytest

COLUMNS = ("at", "name", "actor", "subject", "job", "application", "payload", "previous", "hash")
MIDDLE = 251


def _tamper(house, sql, *values):
    """As somebody would who has the file: the triggers are dropped first."""
    connection = sqlite3.connect(house.file)
    for trigger in ("events_no_update", "events_no_delete"):
        connection.execute(f"DROP TRIGGER {trigger}")
    with connection:
        assert connection.execute(sql, values).rowcount == 1
    connection.close()


def _bytes(house, column):
    return house.rows(f"SELECT CAST({column} AS BLOB) FROM records_event WHERE seq = {MIDDLE}")[0][0]


def _names(house, event):
    done = house.run("verify")
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith(f"Event {event} does not hold: ")
    assert "Traceback" not in done.stderr


def test_whole_log_holds(demo_house):
    events, seal = demo_house.rows("SELECT seq, hash FROM records_event ORDER BY seq DESC LIMIT 1")[0]
    done = demo_house.run("verify")
    said = f"{events:,} events, unbroken; newest seal {seal}\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, said, "")


@pytest.mark.parametrize("column", COLUMNS)
def test_any_changed_byte_names_its_event(sqlite_house, column):
    content = bytearray(_bytes(sqlite_house, column) or b"x")
    content[len(content) // 2] ^= 1
    _tamper(sqlite_house, f"UPDATE records_event SET {column} = CAST(? AS TEXT) WHERE seq = {MIDDLE}", bytes(content))
    _names(sqlite_house, MIDDLE)


def test_changed_number_names_its_event(sqlite_house):
    _tamper(sqlite_house, "UPDATE records_event SET seq = ? WHERE seq = ?", MIDDLE ^ 1 << 20, MIDDLE)
    _names(sqlite_house, MIDDLE)


@pytest.mark.parametrize("column", ["at", "payload", "hash"])
def test_byte_that_is_no_text_names_its_event(sqlite_house, column):
    content = b"\xff" + (_bytes(sqlite_house, column) or b"x")[1:]
    _tamper(sqlite_house, f"UPDATE records_event SET {column} = CAST(? AS TEXT) WHERE seq = {MIDDLE}", content)
    _names(sqlite_house, MIDDLE)


@pytest.mark.parametrize("value", [7, b"raw", "[1]"])
def test_value_of_another_kind_names_its_event(sqlite_house, value):
    _tamper(sqlite_house, f"UPDATE records_event SET payload = ? WHERE seq = {MIDDLE}", value)
    _names(sqlite_house, MIDDLE)


def test_row_slipped_in_before_the_first_is_named(sqlite_house):
    columns = ", ".join(COLUMNS)
    _tamper(sqlite_house, f"INSERT INTO records_event SELECT -1, {columns} FROM records_event WHERE seq = 1")
    _names(sqlite_house, 1)


def test_removed_row_is_named(sqlite_house):
    _tamper(sqlite_house, f"DELETE FROM records_event WHERE seq = {MIDDLE}")
    _names(sqlite_house, MIDDLE)


def test_removed_last_row_is_named(sqlite_house):
    last = sqlite_house.rows("SELECT max(seq) FROM records_event")[0][0]
    _tamper(sqlite_house, f"DELETE FROM records_event WHERE seq = {last}")
    _names(sqlite_house, last)


def test_lost_mark_of_the_newest_event_is_said(sqlite_house):
    """Whoever cuts the log may take the key store's mark away too."""
    (sqlite_house.keys / "newest-event").unlink()
    done = sqlite_house.run("verify")
    assert done.returncode == 1
    assert "whether the last ones are missing is not known" in done.stdout and "bring it back" in done.stderr


def test_database_refuses_to_change_or_remove_an_event(sqlite_house):
    connection = sqlite3.connect(sqlite_house.file)
    for sql in ("UPDATE records_event SET at = ''", "DELETE FROM records_event"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute(sql)
    connection.close()


def test_unreadable_database_is_no_verdict(sqlite_house):
    sqlite_house.file.write_bytes(b"This is not a database. " * 500)
    done = sqlite_house.run("verify")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("backroom: the database cannot be read (file is not a database).")
    assert done.stderr.count("\n") == 1


def test_empty_database_is_no_verdict(empty_house):
    empty_house.data.mkdir()
    if empty_house.is_sqlite:
        empty_house.file.touch()
    done = empty_house.run("verify")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("backroom: the database cannot be read (") and done.stderr.count("\n") == 1
