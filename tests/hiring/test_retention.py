"""What goes by its date: announced two weeks before, stopped by a hold or an open request, erased with its key."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from backroom.hiring.afterwards import actions, keeping, queries, tasks
from backroom.hiring.afterwards.keeping import State
from backroom.hiring.afterwards.models import RetentionNotice
from backroom.hiring.candidates import actions as candidates
from backroom.hiring.candidates.models import Candidate
from backroom.hiring.decisions.letter import actions as letters
from backroom.hiring.evidence import actions as evidence
from backroom.hiring.jobs.models import Job
from backroom.hiring.promises import actions as promises
from backroom.hiring.scheduling.models import Appointment
from backroom.records import chain, clock, keys, work
from backroom.records.events import SYSTEM
from backroom.records.models import Event, Work
from tests.cast import QUOTE
from tests.days import noon


@pytest.fixture
def answered(cast):
    """Dan has his answer; Dora has none. The job counts German law: 183 days."""
    Job.objects.filter(pk=cast.job.pk).update(law=["de"])
    cast.decided()
    letters.save_letter(by=cast.ada, application=cast.dan, text="Dear Dan, no.")
    letters.publish_letter(by=cast.ada, application=cast.dan)
    return cast


def rounds(day: int) -> None:
    """The worker's look at its table, that many days from now."""
    with clock.at(noon(day)):
        tasks.begin(by=SYSTEM)
        work.run_due()


def erased() -> set[str]:
    return {str(row.pk) for row in Candidate.objects.exclude(erased_at=None)}


def names(name: str) -> int:
    return Event.objects.filter(name=name).count()


def test_everything_goes_on_its_day_and_not_before(answered, django_capture_on_commit_callbacks):
    kept = keeping.of(answered.dan.candidate_id)
    assert (kept.state, kept.until) == (State.KEPT, timezone.localdate() + timedelta(days=183))
    with django_capture_on_commit_callbacks(execute=True):
        rounds(169)
        assert RetentionNotice.objects.count() == 0
        rounds(170)
        assert RetentionNotice.objects.get().goes_on == kept.until + timedelta(days=1)
        rounds(183)
        assert erased() == set()
        rounds(184)
    assert erased() == {str(answered.dan.candidate_id)}
    assert not keys.exists(answered.dan.candidate_id) and keys.exists(answered.dora.candidate_id)
    event = Event.objects.get(name="candidate.erased")
    assert (event.actor, event.payload) == ("system", '{"because":"its-day"}')
    assert chain.verify().holds


def test_the_days_run_from_the_last_record_made(answered):
    """A rating amended or a promise confirmed after the answer is a record too: its days begin with it."""
    rating = answered.dan.scorecards.get(rater=answered.ada).ratings.first()
    link = answered.link(answered.dan)
    promise = promises.write_promise(by=answered.ada, application=answered.dan, kind="pay", text="Band 7.")
    acts = (
        lambda: evidence.amend_rating(by=answered.ada, rating=rating, level=3, reason="Read the anchor again."),
        lambda: promises.correct_promise(by=link, promise=promise, text="Band 7, top."),
        lambda: promises.acknowledge_promise(by=answered.ada, promise=promise, wording=str(promise.wordings.last().pk)),
    )
    for day, act in zip((3, 5, 7), acts, strict=True):
        with clock.at(noon(day)):
            act()
        kept = keeping.of(answered.dan.candidate_id)
        assert kept.until == timezone.localdate() + timedelta(days=day + 183)


def test_nobody_goes_without_a_notice_two_weeks_old(answered, django_capture_on_commit_callbacks):
    """A server that was off for a year announces first."""
    with django_capture_on_commit_callbacks(execute=True):
        rounds(400)
        assert (erased(), names("retention.noticed")) == (set(), 1)
        rounds(413)
        assert erased() == set()
        rounds(414)
    assert erased() == {str(answered.dan.candidate_id)}


def test_each_round_is_made_once_and_asks_for_the_next(answered):
    rounds(170)
    rounds(170)
    assert names("retention.noticed") == 1
    tomorrow = timezone.localdate(noon(171))
    assert Work.objects.filter(kind=tasks.ROUND, key=str(tomorrow), done_at=None).exists()


def test_hold_stops_it_and_a_lifted_one_is_announced_again(answered, django_capture_on_commit_callbacks):
    rounds(170)
    with clock.at(noon(175)):
        hold = candidates.set_hold(by=answered.priya, candidate=answered.dan.candidate, reason="A claim.")
    rounds(190)
    assert (erased(), keeping.of(answered.dan.candidate_id).state) == (set(), State.HELD)
    with clock.at(noon(200)):
        candidates.lift_hold(by=answered.priya, hold=hold)
    rounds(200)
    assert (erased(), names("retention.noticed")) == (set(), 2)
    rounds(213)
    assert erased() == set()
    with django_capture_on_commit_callbacks(execute=True):
        rounds(214)
    assert erased() == {str(answered.dan.candidate_id)}


def test_hold_set_between_the_round_and_the_erasing_still_stops_it(answered):
    rounds(170)
    with clock.at(noon(185)):
        candidates.set_hold(by=answered.priya, candidate=answered.dan.candidate, reason="A claim.")
        with pytest.raises(actions.NotItsDay):
            actions.erase_by_date(by=SYSTEM, candidate=answered.dan.candidate)
    assert erased() == set()


def test_open_request_comes_first_and_its_answer_begins_the_time_anew(answered):
    link = answered.link()
    asked = actions.make_request(by=link, kind="complaint", text="I was not let finish.")
    rounds(190)
    assert (erased(), keeping.of(answered.dan.candidate_id).state) == (set(), State.ASKED)
    with clock.at(noon(190)):
        actions.answer_request(by=answered.priya, request=asked, text="We spoke with Ada.")
    kept = keeping.of(answered.dan.candidate_id)
    assert kept.until == timezone.localdate() + timedelta(days=190 + 183)


def test_without_an_answer_there_is_no_day(answered):
    rounds(4000)
    rounds(4030)
    assert str(answered.dora.candidate_id) not in erased()
    assert keeping.of(answered.dora.candidate_id).state == State.OPEN


def test_another_application_and_keeping_in_touch_keep_all_of_it(answered):
    link = answered.link()
    until = timezone.localdate() + timedelta(days=365)
    actions.keep_in_touch(by=link, until=until)
    assert keeping.of(answered.dan.candidate_id).until == until
    actions.end_touch(by=link)
    assert keeping.of(answered.dan.candidate_id).until == timezone.localdate() + timedelta(days=183)
    candidates.add_candidate(by=answered.cleo, job=answered.other_job, name="Dan Whitlock", email="dan@example.org")
    assert keeping.of(answered.dan.candidate_id).state == State.OPEN
    rounds(400)
    assert RetentionNotice.objects.count() == 0


def test_only_the_system_erases_by_date(answered):
    for who in (answered.ada, answered.priya, answered.ida):
        with pytest.raises(PermissionDenied):
            actions.erase_by_date(by=who, candidate=answered.dan.candidate)
        with pytest.raises(PermissionDenied):
            actions.give_notice(by=who, job=answered.job, keepings=[])


def test_people_partner_sees_what_goes_when(answered):
    rows = queries.going_for(answered.priya)
    assert [(row.applications[0].pk, row.state) for row in rows] == [
        (answered.dan.pk, State.KEPT),
        (answered.dora.pk, State.OPEN),
    ]
    for who in (answered.ada, answered.ben, answered.cleo, answered.ida, answered.eve):
        assert queries.going_for(who) == []


def test_job_without_a_people_partner_is_looked_after_by_whoever_holds_the_role(cast):
    sam = cast.add("Sam Okoro", "sam@example.org", cast.other_job)
    actions.make_request(by=cast.link(sam), kind="complaint", text="Nobody called.")
    assert [row.application for row in queries.requests_for(cast.priya)] == [sam]
    assert [row.candidate_id for row in queries.going_for(cast.priya)].count(sam.candidate_id) == 1
    assert queries.requests_for(cast.cleo) == queries.requests_for(cast.ida) == []
    assert queries.partners_of(cast.other_job) == [cast.priya]


def test_what_goes_is_read_in_a_fixed_number_of_queries(answered, django_assert_num_queries):
    with django_assert_num_queries(2):
        queries.going_for(answered.priya)
    for number in range(20):
        answered.add(f"Person Number{number}", f"p{number}@example.org")
    with django_assert_num_queries(2):
        queries.going_for(answered.priya)


def test_notice_is_mailed_to_the_people_partner_and_names_nobody(
    answered, settings, django_capture_on_commit_callbacks
):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    with django_capture_on_commit_callbacks(execute=True):
        rounds(170)
    (message,) = mail.outbox
    assert message.to == ["priya@fenwick.example.org"]
    assert "/retention/" in message.body and "one candidate" in message.body
    whole = str(message.message())
    assert not any(word in whole for word in ("Dan", "Whitlock", "Dora", QUOTE))


def test_nothing_of_it_is_left_after_its_day(answered, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        rounds(170)
        rounds(184)
    assert Appointment.objects.filter(application=answered.dan).exists() is False
    assert not answered.dan.links.exists() and not answered.dan.scorecards.exists()
    assert RetentionNotice.objects.count() == 0
    assert Candidate.objects.get(pk=answered.dan.candidate_id).name == ""
