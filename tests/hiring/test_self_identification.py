"""Self-identification: kept apart, only counts leave, and no difference of two counts tells of a person."""

import itertools
import json
import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest
from django.apps import apps
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from backroom.config import checks
from backroom.engines.fairness import permutation, suppression
from backroom.engines.findings import Measure
from backroom.hiring.decisions.models import Decision
from backroom.hiring.fairness import actions, apart, outcomes
from backroom.records import encryption, keys, personal_data
from backroom.records.models import Event

CELLS = st.integers(0, 30).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
TABLES = st.dictionaries(st.sampled_from("ABCDEFG"), CELLS, min_size=1)


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    """The store of a test is its own: on SQLite a file that no rollback empties."""
    settings.BACKROOM_DATA = tmp_path


def rows_kept():
    if connection.vendor == "sqlite":
        store = sqlite3.connect(Path(apart.settings.BACKROOM_DATA) / apart.FILE)
        try:
            return store.execute("SELECT token, answers FROM sealed_answers").fetchall()
        finally:
            store.close()
    with connection.cursor() as cursor:
        cursor.execute("SELECT token, answers FROM self_identification.sealed_answers")
        return cursor.fetchall()


def opened(application):
    """What the store holds of one application, for whoever has its candidate's key."""
    whose = apart.Whose(application.pk, application.key_id)
    found = []
    for token, blob in rows_kept():
        with suppress(encryption.Tampered):
            text = encryption.unseal(bytes.fromhex(blob), key_id=whose.key_id, where=apart.WHERE + token)
            found.append(json.loads(text))
    return found


@given(TABLES)
def test_what_is_shown_and_what_is_left_when_it_is_subtracted(rows):
    """The attacker knows both totals and every shown cell: what is left is never one group, and never small."""
    shown = suppression.release(rows)
    assert all(x >= 5 and n - x >= 5 for x, n in shown.groups.values())
    if not shown.groups:
        return
    left = [sum(cell[k] for cell in rows.values()) - sum(cell[k] for cell in shown.groups.values()) for k in (0, 1)]
    if any(left):
        assert len([name for name in rows.keys() - shown.groups.keys() if rows[name][1]]) >= 2
        assert left[0] >= 5 and left[1] - left[0] >= 5


@given(TABLES, st.lists(st.tuples(st.sampled_from("ABCDEFG"), st.booleans(), st.booleans()), min_size=1, max_size=4))
def test_two_releases_with_a_few_people_between_them_do_not_both_leave(rows, between):
    """Whoever came, or went, and whichever groups are shown before and after. What shows nothing is no release."""
    later = dict(rows)
    for group, selected, comes in between:
        x, n = later.get(group, (0, 0))
        x, n = (x + selected, n + 1) if comes else (x - selected, n - 1)
        if 0 <= x <= n:
            later[group] = (x, n)
    before, after = suppression.release(rows), suppression.release(later)
    if not before.groups or not after.groups:
        return
    assert after == before or not suppression.may_follow(before, after)


def test_a_group_that_grows_large_enough_can_be_shown_beside_the_others():
    before = suppression.release({"A": (20, 40), "B": (10, 20), "C": (3, 20), "D": (3, 9)})
    after = suppression.release({"A": (26, 52), "B": (20, 40), "C": (8, 31), "D": (9, 22)})
    assert (set(before.groups), set(after.groups)) == ({"A", "B"}, {"A", "B", "C", "D"})
    assert suppression.may_follow(before, after)
    assert not suppression.may_follow(
        before, suppression.release({"A": (20, 40), "B": (20, 40), "C": (8, 31), "D": (9, 22)})
    )


def test_permutations_have_their_exact_meaning():
    """Of three against three all 20 ways can be counted; of five against five the drawn share comes near 2 in 252."""
    apart_ = permutation.equal_over({"a": [1, 2, 3, 4, 5], "b": [6, 7, 8, 9, 10]})
    values = range(1, 11)
    far = sum(abs(sum(c) - 27.5) >= 12.5 for c in itertools.combinations(values, 5))
    assert apart_.value == pytest.approx(far / 252, abs=0.004)
    assert "dealing the groups out anew" in apart_.caution
    for p, share in (
        (0.0001, "less than once"),
        (0.001, "about once"),
        (0.05, "about 50 times"),
    ):
        assert permutation.words(p).endswith(f"{share} in 1,000.")
    assert permutation.words(1.0).endswith("difference at least this large almost every time.")
    same = {permutation.roughly(Measure(p)) for p in (0.0101, 0.03, 0.0499)}
    assert len(same) == 1
    assert "in fewer than 1 of 20 deals. Chance seldom does that" in same.pop()
    assert permutation.roughly(Measure(1.0)).endswith("in 1 of 5 deals or more. Nothing here that chance would not do.")
    assert permutation.equal_over({"a": [5] * 6, "b": [5] * 6}).value == 1
    assert permutation.equal_over({"a": [1] * 9, "b": [2] * 4}).value is None


def test_answers_are_kept_apart_from_every_name(cast):
    link = cast.link(cast.dan)
    actions.identify_oneself(by=link, answers={"sex": "female", "ethnic_group": "unsaid", "x": "y"})
    ((token, answers),) = rows_kept()
    assert opened(cast.dan) == [{"uk-census.sex": "female", "uk-census.ethnic_group": "unsaid"}]
    assert opened(cast.dora) == []
    assert b"female" not in bytes.fromhex(answers)
    for known in (cast.dan.pk, cast.dan.candidate_id, link.pk):
        assert str(known) not in token and known.hex not in token
    for model in apps.get_models():
        for row in model._base_manager.all():
            assert token not in str(vars(row))
    event = Event.objects.get(name="self_identification.answered")
    assert (event.actor, event.application, event.job, event.payload) == ("system", "", "", "{}")


def test_no_export_reads_a_row_and_erasing_removes_it(cast):
    link = cast.link(cast.dan)
    actions.identify_oneself(by=link, answers={"sex": "female"})
    assert "female" not in json.dumps(personal_data.export(cast.dan.candidate_id), default=str)
    personal_data.erase(cast.dan.candidate_id)
    assert rows_kept() == []


def test_a_backup_of_the_store_says_nothing_of_somebody_erased(cast):
    """The row comes back from a backup, with both stores of keys but the destroyed one: nobody finds or reads it."""
    actions.identify_oneself(by=cast.link(cast.dan), answers={"sex": "female"})
    whose, kept = apart.Whose(cast.dan.pk, cast.dan.key_id), rows_kept()
    assert apart.spread("uk-census.sex", {whose: (1,)}, "unsaid") == {("female", (1,)): 1}
    keys.destroy(whose.key_id)
    assert rows_kept() == kept
    assert apart.spread("uk-census.sex", {whose: (1,)}, "unsaid") == {("unsaid", (1,)): 1}
    with pytest.raises(keys.KeyDestroyed):
        opened(cast.dan)


def test_a_lost_key_is_said_and_never_replaced(cast):
    file = Path(apart.settings.BACKROOM_KEYS) / apart.KEY
    assert not apart.key_is_lost()
    actions.identify_oneself(by=cast.link(cast.dan), answers={"sex": "female"})
    assert not apart.key_is_lost()
    away = file.rename(file.with_suffix(".away"))
    try:
        assert apart.key_is_lost()
        with pytest.raises(apart.KeyLost):
            actions.identify_oneself(by=cast.link(cast.dora), answers={"sex": "male"})
        assert not file.exists()
        (found,) = checks.self_identification_can_be_counted(None, databases=["default"])
        assert (found.id, "from the backup of the keys folder" in found.hint) == ("backroom.E006", True)
    finally:
        away.rename(file)
    assert checks.self_identification_can_be_counted(None, databases=["default"]) == []


def test_tables_are_made_once(cast):
    actions.take_back(by=cast.link(cast.dan))
    with CaptureQueriesContext(connection) as asked:
        apart.last_release("plain.sex")
    assert not [q for q in asked.captured_queries if q["sql"].startswith(("CREATE", "DROP"))]
    if connection.vendor == "sqlite":
        file = Path(apart.settings.BACKROOM_DATA) / apart.FILE
        before = file.stat().st_mtime_ns
        apart.last_release("plain.sex")
        assert file.stat().st_mtime_ns == before


def test_a_later_answer_replaces_and_can_be_taken_back(cast):
    link = cast.link(cast.dan)
    actions.identify_oneself(by=link, answers={"sex": "female"})
    actions.identify_oneself(by=link, answers={"sex": "unsaid"})
    assert opened(cast.dan) == [{"uk-census.sex": "unsaid"}]
    actions.take_back(by=link)
    assert rows_kept() == []
    with pytest.raises(actions.NothingSaid):
        actions.identify_oneself(by=link, answers={"sex": "no such"})


def test_nobody_but_a_people_partner_counts_and_reads(cast):
    for who in (cast.ada, cast.ben, cast.cleo, cast.ida, cast.hal, cast.eve):
        with pytest.raises(PermissionDenied):
            outcomes.released(who)
        with pytest.raises(PermissionDenied):
            actions.count_outcomes(by=who)
    assert actions.count_outcomes(by=cast.priya) == 0


def decided(cast, number, sex, outcome):
    application = cast.add(f"Candidate {number}", f"c{number}@example.org")
    actions.identify_oneself(by=cast.link(application), answers={"sex": sex})
    cast.held(application)
    Decision.objects.create(
        application=application, key_id=application.key_id, outcome=outcome, decided_at=application.added_at,
        decided_by=cast.ada, rested_on={},
    )  # fmt: skip
    return application


def read(cast):
    return [one for one in outcomes.released(cast.priya) if one.question.code == "sex"]


def test_counts_leave_in_steps_that_tell_of_nobody(cast):
    """Twenty-four decided, twelve by twelve; one more decision changes nothing that can be read."""
    for number in range(24):
        decided(cast, number, "female" if number % 2 else "male", "hire" if number < 12 else "decline")
    actions.count_outcomes(by=cast.priya)
    (found,) = read(cast)
    assert found.groups == (("Female", 6, 12), ("Male", 6, 12))
    decided(cast, 24, "female", "hire")
    assert actions.count_outcomes(by=cast.priya) == 0
    assert read(cast) == [found]


@pytest.mark.parametrize("last", ["female", "male"])
def test_counting_after_each_decision_does_not_tell_what_the_last_one_was(cast, last):
    """The attacker counts whenever somebody is decided. The fifth woman offered a post completes the last cell: were it
    tried just before her and just after, the first success would name her group. It is tried when five more of both
    outcomes are decided, whatever anybody answered, and whatever they answer anew."""
    tried, people = [], []
    for number in range(20):
        hire = number % 2
        sex = last if number == 19 else "female" if number % 4 < 2 and number != 17 else "male"
        people.append(decided(cast, number, sex, "hire" if hire else "decline"))
        actions.identify_oneself(by=cast.link(people[0]), answers={"sex": "female"})
        actions.count_outcomes(by=cast.priya)
        at = apart.last_release("uk-census")
        if at and at[1] not in [through for _, through in tried]:
            tried.append((number + 1, at[1]))
    assert [number for number, _ in tried] == [10, 20]
    actions.identify_oneself(by=cast.link(people[19]), answers={"sex": "male" if last == "female" else "female"})
    shown = read(cast)
    assert actions.count_outcomes(by=cast.priya) == 0
    assert read(cast) == shown


def test_an_answer_stays_in_the_count_it_was_given_for(cast):
    """Two sets ask the same question. A job that changes its law must not bring its answers into another set's count,
    whose first release has none before it to be compared with."""
    actions.identify_oneself(by=cast.link(cast.dan), answers={"disability": "yes"})
    whose = apart.Whose(cast.dan.pk, cast.dan.key_id)
    assert apart.spread("uk-census.disability", {whose: (1,)}, "unsaid") == {("yes", (1,)): 1}
    assert apart.spread("plain.disability", {whose: (1,)}, "unsaid") == {("unsaid", (1,)): 1}
