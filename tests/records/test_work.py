"""Work that must survive: asked once, done at least once, tried again with pauses, given up aloud."""

import threading
from datetime import timedelta

import pytest
from django.db import connections, transaction

from backroom.records import clock, events, work
from backroom.records.models import Work

KIND = "test.work"


@pytest.fixture
def done():
    """Keys in the order in which they were done; the kind is unknown again afterwards."""
    seen: list[str] = []
    work.register(KIND, lambda task: seen.append(task.key), attempts=3, lease=timedelta(seconds=30))
    yield seen
    work._kinds.pop(KIND)


def ask(key="one", **more):
    with transaction.atomic():
        work.ask(KIND, key=key, **more)


def test_asked_twice_is_done_once(transactional_db, done):
    ask()
    ask()
    assert (done, work.run_due()) == (["one"], 0)


def test_refused_outside_a_transaction_and_with_text(transactional_db, done):
    with pytest.raises(RuntimeError):
        work.ask(KIND, key="one")
    with pytest.raises(events.TextInEvent), transaction.atomic():
        work.ask(KIND, key="one", name="Dan Whitlock")


def test_what_falls_back_is_not_asked(transactional_db, done):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        work.ask(KIND, key="one")
        _ = 1 / 0
    assert (work.run_due(), done) == (0, [])


def test_waits_until_it_is_due_and_can_be_withdrawn(transactional_db, done):
    tomorrow = clock.now() + timedelta(days=1)
    ask("kept", due_at=tomorrow)
    ask("withdrawn", due_at=tomorrow)
    assert work.run_due() == 0
    assert [work.withdraw(KIND, key="withdrawn"), work.withdraw(KIND, key="withdrawn")] == [True, False]
    with clock.at(tomorrow):
        assert (work.run_due(), done) == (1, ["kept"])


def test_failure_is_tried_again_with_longer_pauses_then_given_up(transactional_db, done):
    tries: list[int] = []

    def fail(task):
        tries.append(task.attempt)
        raise OSError("no words of this may be kept")

    work.register(KIND, fail, attempts=3)
    start = clock.now()
    ask(due_at=start)
    for seconds in (4, 6, 14, 17):
        with clock.at(clock.now() + timedelta(seconds=seconds)):
            work.run_due()
    row = work.given_up().get()
    assert (tries, row.attempts, row.failure) == ([1, 2, 3], 3, "OSError")

    work.register(KIND, lambda task: done.append(task.key))
    assert (work.revive(row.pk), work.revive(row.pk)) == (True, False)
    assert (work.run_due(), done) == (1, ["one"])


def test_hopeless_is_given_up_at_once(transactional_db, done):
    def refuse(task):
        raise work.Hopeless

    work.register(KIND, refuse)
    ask()
    assert work.given_up().get().attempts == 1


def test_one_failure_does_not_hold_up_the_others(transactional_db, done):
    def call(task):
        if task.key == "bad":
            raise OSError
        done.append(task.key)

    work.register(KIND, call)
    for key in ("bad", "good", "better"):
        ask(key)
    assert done == ["good", "better"]


def test_a_lease_keeps_others_out_until_it_runs_out(transactional_db, done):
    ask(due_at=clock.now() + timedelta(seconds=1))
    begun = clock.now() + timedelta(seconds=2)
    with clock.at(begun):
        lost = work._claim()  # its worker dies here
        assert (lost is not None, work.run_due()) == (True, 0)
    with clock.at(begun + timedelta(seconds=31)):
        assert (work.run_due(), done) == (1, ["one"])
        with pytest.raises(work.LeaseLost):
            lost.renew()
        work._close(lost, done_at=None, due_at=begun)
    assert Work.objects.get().done_at is not None


def test_a_call_that_kills_its_process_is_not_tried_for_ever(transactional_db, done):
    ask(due_at=clock.now() + timedelta(seconds=1))
    for minute in range(1, 5):
        with clock.at(clock.now() + timedelta(minutes=minute)):
            work._claim()
    with clock.at(clock.now() + timedelta(minutes=9)):
        assert (work.run_due(), done) == (0, [])
    assert work.given_up().count() == 1


def test_eight_workers_do_each_once(transactional_db, done):
    later = clock.now() + timedelta(seconds=1)
    for number in range(40):
        ask(f"n{number}", due_at=later)

    def worker():
        with clock.at(later):
            work.run_due()
        connections.close_all()

    threads = [threading.Thread(target=worker) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert (sorted(done), len(done)) == (sorted(f"n{number}" for number in range(40)), 40)
