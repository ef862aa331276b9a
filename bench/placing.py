"""Interview days: 200 candidates of 8 jobs, 30 interviewers, 10 rooms, 2 days. Ours against one direct CP-SAT model
over candidate, interviewer, room and time, in the same run and under the same limit of 10 seconds."""

import random
import time
from collections import defaultdict
from itertools import pairwise

from backroom.engines.times import placing
from backroom.engines.times.placing.all_at_once import solve

CANDIDATES, INTERVIEWERS, ROOMS, DAYS, LIMIT = 200, 30, 10, 2, 10.0
DAY = 24 * 60


def world(seed: int) -> tuple[list[placing.Talk], list[placing.Interviewer], list[placing.Room]]:
    """Each job has 6 interviewers that it shares with others; one in ten candidates needs a room without steps."""
    chance = random.Random(seed)
    people = []
    for n in range(INTERVIEWERS):
        openings = []
        for day in range(DAYS):
            begin, lunch = day * DAY + 9 * 60, day * DAY + chance.choice((12, 13)) * 60
            openings += [(begin, lunch), (lunch + 45, day * DAY + 17 * 60 + 30)]
        people.append(placing.Interviewer(f"p{n}", tuple(openings), most=10))
    rooms = [
        placing.Room(
            f"r{n}",
            tuple((day * DAY + 9 * 60, day * DAY + 17 * 60 + 30) for day in range(DAYS)),
            frozenset({"step_free"} if n < 3 else ()),
        )
        for n in range(ROOMS)
    ]
    jobs = {f"j{n}": tuple(p.key for p in chance.sample(people, 6)) for n in range(8)}
    jobs["j0"] = tuple(p.key for p in people)
    talks = []
    for n in range(CANDIDATES):
        job = f"j{n % 8}"
        needs = frozenset({"step_free"} if chance.random() < 0.1 else ())
        talks.append(placing.Talk(f"c{n}", job, 40 if chance.random() < 0.9 else 50, jobs[job], needs))
    return talks, people, rooms


def check(plan: placing.Plan, talks, people, rooms) -> None:
    """Whoever made it: nobody and no room twice, breaks kept, needs met."""
    by_talk, by_person = {t.key: t for t in talks}, {p.key: p for p in people}
    by_room, taken = {r.key: r for r in rooms}, defaultdict(list)
    for row in plan.placed:
        talk = by_talk[row.talk]
        assert row.interviewer in talk.interviewers and talk.needs <= by_room[row.room].has
        assert row.end - row.start == talk.minutes
        assert any(a <= row.start and row.end <= b for a, b in by_person[row.interviewer].openings)
        taken[row.room].append((row.start, row.end))
        taken[row.interviewer].append((row.start, row.end + 5))
    for spans in taken.values():
        assert all(a[1] <= b[0] for a, b in pairwise(sorted(spans)))


def direct(talks, people, rooms) -> placing.Plan:
    """Everything at once: an optional interval for each pair candidate and interviewer, candidate and room."""
    from ortools.sat.python import cp_model

    problem = placing.Problem(talks, people, rooms)
    model, known = cp_model.CpModel(), problem.known
    by_person, by_room, chosen, start = defaultdict(list), defaultdict(list), {}, {}
    for t in talks:
        values = {v for who in t.interviewers for v in problem.starts(t, who)}
        start[t.key] = model.new_int_var_from_domain(cp_model.Domain.from_values(sorted(values)), "")
        for who in t.interviewers:
            var = chosen[t.key, who] = model.new_bool_var("")
            own = cp_model.Domain.from_values(problem.starts(t, who))
            model.add_linear_expression_in_domain(start[t.key], own).only_enforce_if(var)
            interval = model.new_optional_fixed_size_interval_var(start[t.key], t.minutes + 5, var, "")
            by_person[who].append(interval)
        for room in rooms:
            if t.needs <= room.has:
                var = chosen[t.key, room.key] = model.new_bool_var("")
                by_room[room.key].append(model.new_optional_fixed_size_interval_var(start[t.key], t.minutes, var, ""))
        placed = model.new_bool_var("")
        chosen[t.key, ""] = placed
        model.add(sum(chosen[t.key, who] for who in t.interviewers) == placed)
        model.add(sum(chosen[t.key, r.key] for r in rooms if t.needs <= r.has) == placed)
    for spans in (*by_person.values(), *by_room.values()):
        model.add_no_overlap(spans)
    heaviest = model.new_int_var(0, len(talks), "")
    for who in known:
        mine = [var for (_t, key), var in chosen.items() if key == who]
        model.add(sum(mine) <= heaviest)
        model.add(sum(mine) <= known[who].most)
    faces = {}
    for t in talks:
        for who in t.interviewers:
            model.add_implication(chosen[t.key, who], faces.setdefault((t.job, who), model.new_bool_var("")))
    model.maximize(1000 * sum(chosen[t.key, ""] for t in talks) - 20 * heaviest - sum(faces.values()))
    solver = solve(model, LIMIT, 1)
    if solver is None:
        return placing.Plan(())
    found, loads = [], defaultdict(int)
    for t in talks:
        if solver.value(chosen[t.key, ""]):
            who = next(w for w in t.interviewers if solver.value(chosen[t.key, w]))
            room = next(r.key for r in rooms if t.needs <= r.has and solver.value(chosen[t.key, r.key]))
            at = solver.value(start[t.key])
            found.append(placing.Placed(t.key, who, room, at, at + t.minutes))
            loads[who] += 1
    return placing.Plan(tuple(found), (), dict(loads))


def say(name: str, plan: placing.Plan, took: float, talks) -> None:
    job = {t.key: t.job for t in talks}
    faces = len({(job[row.talk], row.interviewer) for row in plan.placed})
    loads = sorted(plan.loads.values())
    spread = f"loads {loads[0]} to {loads[-1]}, {faces} pairs of job and interviewer" if loads else "no plan"
    print(f"{name}: {len(plan.placed)} of {CANDIDATES} placed in {took:.1f} s; {spread}")


def main() -> None:
    for seed in (1, 2, 3):
        talks, people, rooms = world(seed)
        for name, way in (
            ("ours  ", lambda *w: placing.place(*w, seconds=LIMIT - 1)),
            ("direct", direct),
        ):
            begun = time.perf_counter()
            plan = way(talks, people, rooms)
            took = time.perf_counter() - begun
            check(plan, talks, people, rooms)
            say(f"seed {seed}, {name}", plan, took, talks)


if __name__ == "__main__":
    main()
