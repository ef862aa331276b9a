"""Candidates: links, arrangements, their own questions, export and erasure."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from backroom.hiring.candidates import actions, policy, queries
from backroom.hiring.candidates.models import Application, Arrangement, Candidate, PrivateLink
from backroom.hiring.decisions import actions as decisions
from backroom.hiring.fit import actions as fit
from backroom.hiring.jobs.models import Part, TeamMember
from backroom.records import chain, clock, encryption, keys
from backroom.records.events import SYSTEM
from tests.cast import REASON


def test_link_is_hashed_at_rest(cast):
    link = cast.link()
    token = encryption.link_token(link.pk)
    assert queries.link_by_token(token) == link
    assert token not in str(PrivateLink.objects.values().get(pk=link.pk))
    assert link.token_hash == queries.token_hash(token)


def test_link_expires(cast):
    link = cast.link()
    token = encryption.link_token(link.pk)
    with clock.at(timezone.now() + timedelta(days=actions.LINK_DAYS, seconds=1)):
        assert queries.link_by_token(token) is None


def test_new_link_ends_the_old_one(cast):
    old, new = cast.link(), cast.link()
    assert queries.usable_link(old.pk) is None
    assert queries.usable_link(new.pk) == new


def test_revoked_link_can_do_nothing(cast):
    link = cast.link()
    actions.revoke_link(by=cast.ada, application=cast.dan)
    link.refresh_from_db()
    with pytest.raises(PermissionDenied):
        fit.add_question(by=link, text="Still here?")
    with pytest.raises(PermissionDenied):
        actions.request_arrangement(by=link, wish="x")


@pytest.mark.parametrize("token", ["", "x", "0" * 48, "../" * 9, "\ud800", "a" * 5000])
def test_wrong_token_opens_nothing(cast, token):
    cast.link()
    assert queries.link_by_token(token) is None


@pytest.mark.parametrize(
    ("name", "knows"),
    [("ada", True), ("priya", True), ("ben", False), ("hal", False), ("cleo", False), ("ida", False), ("eve", False)],
)
def test_who_knows_a_candidate_by_name(cast, name, knows):
    assert policy.visible_to(cast.staff[name]).filter(pk=cast.dan.pk).exists() == knows
    assert policy.may_see_application(cast.staff[name], cast.dan) == knows


@pytest.mark.parametrize("name", ["ada", "ben", "hal", "cleo", "ida", "eve"])
def test_reason_is_the_people_partners_alone(cast, name):
    cast.asked()
    who = cast.staff[name]
    assert list(queries.requests_for(who)) == []
    with pytest.raises(PermissionDenied):
        actions.make_arrangement(by=who, arrangement=Arrangement.objects.get(), arranged="x")


def test_people_partner_reads_the_reason(cast):
    cast.asked()
    (asked,) = queries.requests_for(cast.priya)
    assert asked.reason == REASON
    assert list(queries.requests_for(cast.priya).filter(application__job=cast.other_job)) == []


def test_arrangement_view_reads_no_reason(cast, django_assert_num_queries):
    cast.asked()
    with django_assert_num_queries(1) as captured:
        found = queries.arrangements_for([cast.dan.pk])
    assert found == {cast.dan.pk: [queries.ArrangementView("A seat facing you", 10, False)]}
    assert "reason" not in captured[0]["sql"]


def test_same_person_may_apply_for_two_jobs_but_not_twice_for_one(cast):
    other = cast.add("Dan Whitlock", "DAN@example.org ", cast.other_job)
    assert other.candidate_id == cast.dan.candidate_id
    with pytest.raises(actions.AlreadyApplied):
        cast.add("Dan Whitlock", "dan@example.org")


def test_closed_job_takes_no_candidate(cast):
    decisions.close_job(by=cast.cleo, job=cast.other_job)
    with pytest.raises(actions.JobNotOpen):
        cast.add("Sam Okoro", "sam@example.org", cast.other_job)


def test_export_holds_everything_of_one_person_and_nothing_of_another(cast):
    cast.asked(cast.dan)
    cast.decided(cast.dan)
    cast.held(cast.dora)
    data = str(actions.export_candidate(by=SYSTEM, candidate=cast.dan.candidate))
    for held in ("Dan Whitlock", "dan@example.org", REASON, "phone really ring", "Answer number 0 of Dan",
                 "Ada saw a rule", "Ben missed", "Reason for safe-caseloads", "A close call"):  # fmt: skip
        assert held in data, held
    for other in ("Dora", "dora@example.org"):
        assert other not in data


def test_erasure_leaves_nothing_readable_and_the_chain_whole(cast, django_capture_on_commit_callbacks):
    cast.asked(cast.dan)
    decision = cast.decided(cast.dan)
    cast.held(cast.dora)
    candidate = cast.dan.candidate
    with django_capture_on_commit_callbacks(execute=True):
        actions.erase_candidate(by=SYSTEM, candidate=candidate)
    assert not keys.exists(candidate.pk)
    assert queries.candidate_by_mail("dan@example.org") is None
    left = Candidate.objects.get(pk=candidate.pk)
    assert (left.name, left.email, left.email_index) == ("", "", "")
    assert not type(decision).objects.filter(pk=decision.pk).exists()
    assert Application.objects.filter(pk=cast.dan.pk).exists()
    assert not policy.visible_to(cast.ada).filter(pk=cast.dan.pk).exists()
    assert policy.visible_to(cast.ada).filter(pk=cast.dora.pk).exists()
    assert chain.verify().holds


def test_erased_person_may_apply_again_as_somebody_new(cast, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        actions.erase_candidate(by=SYSTEM, candidate=cast.dan.candidate)
    again = cast.add("Dan Whitlock", "dan@example.org")
    assert again.candidate_id != cast.dan.candidate_id


def test_erasure_cut_off_before_the_key_is_finished_at_start(cast):
    """The on-commit hook does not run here: as if the process died in between."""
    candidate = cast.dan.candidate
    actions.erase_candidate(by=SYSTEM, candidate=candidate)
    assert keys.exists(candidate.pk)
    assert actions.finish_erasures(by=SYSTEM) == 1
    assert not keys.exists(candidate.pk)


def test_nobody_of_the_staff_exports_and_only_the_people_partner_erases(cast):
    for who in cast.staff.values():
        if who != cast.priya:
            with pytest.raises(PermissionDenied):
                actions.erase_candidate(by=who, candidate=cast.dan.candidate)
        with pytest.raises(PermissionDenied):
            actions.export_candidate(by=who, candidate=cast.dan.candidate)


def test_candidate_touches_their_own_questions_only(cast):
    mine, theirs = cast.link(cast.dan), cast.link(cast.dora)
    question = fit.add_question(by=mine, text="Mine?")
    with pytest.raises(PermissionDenied):
        fit.withdraw_question(by=theirs, question=question)


def test_legal_hold_keeps_everything_whoever_erases(cast):
    """The people partner, and the command line that an administrator runs; lifted by name, it opens again."""
    hold = actions.set_hold(by=cast.priya, candidate=cast.dan.candidate, reason="A claim is before the tribunal.")
    for who in (cast.priya, SYSTEM):
        with pytest.raises(actions.OnHold):
            actions.erase_candidate(by=who, candidate=cast.dan.candidate)
    for who in (cast.ada, cast.ida, cast.ben, cast.cleo, cast.eve):
        with pytest.raises(PermissionDenied):
            actions.lift_hold(by=who, hold=hold)
    actions.lift_hold(by=cast.priya, hold=hold)
    actions.erase_candidate(by=cast.priya, candidate=cast.dan.candidate)
    cast.dan.candidate.refresh_from_db()
    assert cast.dan.candidate.erased_at


def test_people_partner_of_one_job_does_not_erase_what_another_job_holds(cast):
    """Unless that job has no people partner of its own: then whoever holds the role looks after it."""
    cast.add("Dan Whitlock", "dan@example.org", cast.other_job)
    TeamMember.objects.create(job=cast.other_job, person=cast.ida, part=Part.PEOPLE_PARTNER)
    with pytest.raises(PermissionDenied):
        actions.erase_candidate(by=cast.priya, candidate=cast.dan.candidate)
    TeamMember.objects.filter(job=cast.other_job, person=cast.ida).delete()
    actions.erase_candidate(by=cast.priya, candidate=cast.dan.candidate)
