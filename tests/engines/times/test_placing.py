"""Interview days: nobody twice, breaks kept, needs met, loads even, and a reason for whoever is left."""

from collections import defaultdict
from itertools import pairwise

import pytest

from backroom.engines.times import placing

pytest.importorskip("ortools")
DAY = (540, 1020)


def world(talks=24, people=4, rooms=3):
    interviewers = [placing.Interviewer(f"p{n}", ((540, 720), (765, 1020))) for n in range(people)]
    places = [placing.Room(f"r{n}", (DAY,), frozenset({"step_free"} if n == 0 else ())) for n in range(rooms)]
    able = tuple(person.key for person in interviewers)
    wanted = [
        placing.Talk(f"c{n}", f"j{n % 2}", 45, able, frozenset({"step_free"} if n < 4 else ())) for n in range(talks)
    ]
    return wanted, interviewers, places


def test_everyone_is_placed_and_nobody_twice():
    talks, people, rooms = world()
    plan = placing.place(talks, people, rooms, gap=10, seconds=6)
    assert plan.left == () and sorted(row.talk for row in plan.placed) == sorted(talk.key for talk in talks)
    taken = defaultdict(list)
    for row in plan.placed:
        taken[row.room].append((row.start, row.end))
        taken[row.interviewer].append((row.start, row.end + 10))
        assert any(a <= row.start and row.end <= b for a, b in people[0].openings)
    assert all(a[1] <= b[0] for spans in taken.values() for a, b in pairwise(sorted(spans)))
    assert {row.room for row in plan.placed if row.talk in ("c0", "c1", "c2", "c3")} == {"r0"}
    assert sorted(plan.loads.values()) == [6, 6, 6, 6]


def test_who_is_left_is_told_why():
    talks, people, rooms = world(talks=2)
    talks += [
        placing.Talk("loop", "j0", 45, ("p0",), frozenset({"hearing_loop"})),
        placing.Talk("nobody", "j0", 45, ("p9",)),
        placing.Talk("long", "j0", 300, ("p0",)),
    ]
    plan = placing.place(talks, people, rooms, seconds=3)
    assert dict(plan.left) == {
        "loop": "no room has hearing_loop",
        "nobody": "none of its interviewers is there long enough",
        "long": "none of its interviewers is there long enough",
    }
    assert len(plan.placed) == 2


def test_more_talks_than_fit_leave_the_rest_with_a_reason():
    talks, people, rooms = world(talks=30, people=2, rooms=1)
    plan = placing.place(talks, people, rooms, seconds=3)
    assert 0 < len(plan.placed) <= 10  # one room of eight hours
    assert len(plan.placed) + len(plan.left) == 30 and all(why for _key, why in plan.left)


def test_nothing_to_place_is_no_plan():
    assert placing.place([], [], []) == placing.Plan(())
