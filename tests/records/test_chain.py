"""The log: appended only, sealed, checked, and refusing text."""

import pytest
from django.db import DatabaseError, connection, transaction

from backroom.records import chain, events, triggers
from backroom.records.events import SYSTEM
from backroom.records.models import Event

pytestmark = pytest.mark.django_db


def some(count: int = 5) -> None:
    for number in range(count):
        with transaction.atomic():
            events.record("note.saved", by=SYSTEM, subject=f"note:{number}", edition=number)


def tamper(sql: str, *values: object) -> None:
    """As somebody with the database's own password would."""
    triggers.remove(connection)
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
    triggers.install(connection)


def test_chain_holds_and_counts():
    some()
    assert chain.verify() == chain.Verdict(5)


def test_empty_chain_holds():
    assert chain.verify() == chain.Verdict(0)


@pytest.mark.parametrize("sql", ["UPDATE records_event SET name = 'x'", "DELETE FROM records_event"])
def test_database_refuses_change(sql):
    some(1)
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)
    assert Event.objects.count() == 1


def test_postgresql_refuses_truncate():
    if connection.vendor != "postgresql":
        pytest.skip("SQLite has no TRUNCATE")
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("TRUNCATE records_event")


@pytest.mark.parametrize(
    "column", ["at", "name", "actor", "subject", "job", "application", "payload", "previous", "hash"]
)
def test_any_changed_column_is_named(column):
    some()
    tamper(f"UPDATE records_event SET {column} = 'x' || substr({column}, 2) WHERE seq = 3")
    verdict = chain.verify()
    assert (verdict.events, verdict.broken_at) == (2, 3)


def test_changed_number_is_named():
    some()
    tamper("UPDATE records_event SET seq = 9 WHERE seq = 3")
    assert chain.verify().broken_at == 3


def test_missing_event_is_named():
    some()
    tamper("DELETE FROM records_event WHERE seq = 2")
    assert chain.verify().broken_at == 2


def test_resealed_event_breaks_the_next_one():
    """Whoever reseals one event must reseal all that follow."""
    some()
    row = Event.objects.values(*chain.FIELDS).get(seq=3) | {"actor": "person:other"}
    tamper("UPDATE records_event SET actor = %s, hash = %s WHERE seq = 3", row["actor"], chain.digest(row))
    assert chain.verify().broken_at == 4


def test_log_cut_short_is_noticed():
    some()
    last = Event.objects.get(seq=5)
    chain.remember(last.seq, last.hash)
    tamper("DELETE FROM records_event WHERE seq > 3")
    verdict = chain.verify()
    assert (verdict.broken_at, verdict.why) == (4, "events 4 to 5 are missing")


def test_log_rewritten_whole_is_noticed():
    some()
    last = Event.objects.get(seq=5)
    chain.remember(last.seq, last.hash)
    tamper("DELETE FROM records_event")
    some()
    assert chain.verify().broken_at == 5


def test_log_cut_short_stays_noticed_when_it_grows_again():
    """Later events do not cover up that earlier ones are gone: the mark of the key store stays."""
    some()
    last = Event.objects.get(seq=5)
    chain.remember(last.seq, last.hash)
    tamper("DELETE FROM records_event WHERE seq > 3")
    for seq in (4, 5, 6, 7):
        some(1)
        chain.remember(seq, Event.objects.get(seq=seq).hash)
    verdict = chain.verify()
    assert (verdict.broken_at, verdict.why) == (5, "it is not the event that the key store remembers")


def test_mark_follows_a_whole_log_even_when_commits_are_told_out_of_order():
    some(7)
    for seq in (2, 5, 3, 7, 6):
        chain.remember(seq, Event.objects.get(seq=seq).hash)
    tamper("DELETE FROM records_event WHERE seq = 7")
    assert chain.verify() == chain.Verdict(6, 7, "events 7 to 7 are missing")


@pytest.mark.parametrize("text", ["Dan Whitlock", "dan@example.org", "He said no", "", "a" * 81, "Ünïcode", "a\nb"])
def test_event_refuses_text(text):
    with pytest.raises(events.TextInEvent), transaction.atomic():
        events.record("note.saved", by=SYSTEM, subject=text)
    if text:
        with pytest.raises(events.TextInEvent), transaction.atomic():
            events.record("note.saved", by=SYSTEM, subject="note:1", fact=text)
    assert Event.objects.count() == 0


def test_event_refuses_unknown_name():
    with pytest.raises(ValueError, match=r"note\.eaten"), transaction.atomic():
        events.record("note.eaten", by=SYSTEM, subject="note:1")


@pytest.mark.django_db(transaction=True)
def test_event_needs_a_transaction():
    with pytest.raises(RuntimeError):
        events.record("note.saved", by=SYSTEM, subject="note:1")


@pytest.mark.django_db(transaction=True)
def test_act_that_fails_leaves_no_event():
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        events.record("note.saved", by=SYSTEM, subject="note:1")
        raise ZeroDivisionError
    assert Event.objects.count() == 0


@pytest.fixture
def heard(monkeypatch):
    monkeypatch.setattr(events, "_durable", {})
    calls: list[int] = []
    return calls


@pytest.mark.django_db(transaction=True)
def test_subscriber_hears_after_commit_only_its_names(heard):
    events.subscribe("test", ["note.saved"], lambda event: heard.append(event.seq))
    with transaction.atomic():
        events.record("note.saved", by=SYSTEM, subject="note:1")
        assert heard == []
        events.record("job.opened", by=SYSTEM, subject="job:1")
    assert heard == [1]


@pytest.mark.django_db(transaction=True)
def test_subscriber_that_fails_hears_it_again(heard):
    broken = True

    def call(event):
        if broken:
            raise ConnectionError
        heard.append(event.seq)

    events.subscribe("test", ["note.saved"], call)
    some(2)
    assert heard == []
    broken = False
    some(1)
    assert heard == [1, 2, 3]


@pytest.mark.django_db(transaction=True)
def test_catch_up_delivers_what_a_stopped_server_left(heard, monkeypatch):
    some(3)
    events.subscribe("test", ["note.saved"], lambda event: heard.append(event.seq))
    events.catch_up()
    events.catch_up()
    assert heard == [1, 2, 3]


@pytest.mark.django_db(transaction=True)
def test_writers_at_once_make_one_chain(settings):
    """Sixteen threads record at the same time; the chain has every event, once, in one line."""
    from concurrent.futures import ThreadPoolExecutor

    def write(number: int) -> None:
        try:
            with transaction.atomic():
                events.record("note.saved", by=SYSTEM, subject=f"note:{number}")
        finally:
            connection.close()

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(write, range(64)))
    assert chain.verify() == chain.Verdict(64)
    assert len(set(Event.objects.values_list("subject", flat=True))) == 64
