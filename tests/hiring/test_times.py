"""Agreed times: what is free, what a candidate may do, stops that go along, and never twice at one time."""

from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import PermissionDenied

from backroom.hiring.candidates import actions as candidates
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs.models import Part
from backroom.hiring.scheduling import actions, agreed, anchors, claims, free, queries
from backroom.hiring.scheduling.choosing import actions as choosing
from backroom.hiring.scheduling.models import Appointment, Claim, OfferedStop
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.setup.actions import StopDraft
from backroom.hiring.scheduling.visit import actions as visit
from backroom.people import actions as people
from backroom.people.models import Role
from backroom.records import clock
from backroom.records.events import SYSTEM
from tests.together import at_once

MONDAY = datetime(2027, 3, 22, 8, 0, tzinfo=UTC)  # a week before London's clocks go forward


@pytest.fixture(autouse=True)
def monday():
    with clock.at(MONDAY):
        yield


def asked(cast, application=None, kind="in_person", pick=True):
    application = application or cast.dan
    link = cast.link(application)
    request = actions.request_time(
        by=cast.ada, application=application, interviewer=cast.ada, place_kind=kind, pick=pick
    )
    return link, request


def free_for(cast, application=None, kind="in_person"):
    return free.slots_for(application or cast.dan, cast.ada, kind)


def agenda(cast, **change):
    stops = [
        StopDraft("tour", "A look round", 15, before_talk=True, host=cast.hal, online_text="Pictures of the house."),
        StopDraft("colleagues", "Coffee with the team", 20, host=cast.hal),
    ]
    setup.save_agenda(by=cast.ada, job=cast.job, stops=stops)


def test_free_times_keep_notice_hours_and_what_is_taken(cast):
    first = free_for(cast)[0]
    assert first.begins_at == datetime(2027, 3, 23, 9, 0, tzinfo=UTC)  # 24 hours ahead, at nine
    setup.set_busy(by=cast.ada, owner=cast.ada, spans=[(first.begins_at, first.begins_at + timedelta(hours=2))])
    assert free_for(cast)[0].begins_at == datetime(2027, 3, 23, 11, 30, tzinfo=UTC)  # and ten minutes of buffer
    week = [[(540, 1020)]] * 2 + [[]] * 5
    setup.save_availability(
        by=cast.ada, owner=cast.ada, zone="Asia/Kolkata", hours=week, buffer_minutes=0, most_a_day=0
    )
    days = {slot.begins_at.astimezone(ZoneInfo("Asia/Kolkata")).weekday() for slot in free_for(cast)}
    assert days == {0, 1}


def test_hours_stay_on_the_wall_clock_across_its_change(cast):
    mornings = {
        slot.begins_at.astimezone(UTC).hour
        for slot in free_for(cast)
        if slot.begins_at.astimezone(ZoneInfo("Europe/London")).strftime("%H:%M") == "09:00"
    }
    assert mornings == {9, 8}


def test_a_candidate_picks_and_the_place_comes_with_it(cast):
    link, request = asked(cast)
    slot = free_for(cast)[3]
    booked = choosing.book(by=link, request=request, begins_at=slot.begins_at, zone="America/St_Johns")
    assert (booked.starts_at, booked.place, booked.zone) == (slot.starts_at, cast.room, "Europe/London")
    assert (booked.candidate_zone, booked.minutes, booked.agreed_by) == ("America/St_Johns", 60, cast.ada)
    assert {claim.resource.partition(":")[0] for claim in booked.claims.all()} == {"person", "candidate", "place"}
    with pytest.raises(agreed.AlreadyAgreed):
        choosing.book(by=link, request=request, begins_at=slot.begins_at, zone="UTC")
    assert not queries.open_requests(cast.dan).exists()


def test_what_is_not_free_is_not_booked(cast):
    link, request = asked(cast)
    slot = free_for(cast)[0]
    for off in (timedelta(minutes=7), timedelta(days=400), -timedelta(days=1), timedelta(hours=12)):
        with pytest.raises(choosing.NotFree):
            choosing.book(by=link, request=request, begins_at=slot.begins_at + off, zone="UTC")
    with pytest.raises(anchors.UnknownZone):
        choosing.book(by=link, request=request, begins_at=slot.begins_at, zone="Mars/Olympus")
    assert not Appointment.objects.exists()


def test_only_the_one_who_was_asked_books(cast):
    _link, request = asked(cast)
    other = cast.link(cast.dora)
    with pytest.raises(PermissionDenied):
        choosing.book(by=other, request=request, begins_at=free_for(cast)[0].begins_at, zone="UTC")
    link = cast.link(cast.dan)
    candidates.revoke_link(by=cast.ada, application=cast.dan)
    link.refresh_from_db()
    with pytest.raises(PermissionDenied):
        choosing.book(by=link, request=request, begins_at=free_for(cast)[0].begins_at, zone="UTC")


def test_arrangements_lengthen_the_talk_and_choose_the_place(cast):
    link, request = asked(cast)
    looped = setup.add_place(by=cast.ada, name="Orchard Room", hearing_loop=True)
    wish = candidates.request_arrangement(by=link, wish="A hearing loop", reason="My left ear")
    candidates.make_arrangement(
        by=cast.priya, arrangement=wish, arranged="A loop", extra_minutes=15, break_minutes=10, hearing_loop=True
    )
    slot = free_for(cast)[0]
    booked = choosing.book(by=link, request=request, begins_at=slot.begins_at, zone="UTC")
    assert (booked.place, booked.minutes) == (looped, 85)
    candidates.make_arrangement(by=cast.priya, arrangement=wish, arranged="A loop", hearing_loop=True, step_free=True)
    assert free_for(cast, cast.dan) == []


def test_a_place_without_a_door_is_for_jobs_that_say_so(cast):
    setup.change_place(by=cast.ada, place=cast.room, name="Quiet Room 2", closed_door=False)
    assert free_for(cast) == []
    setup.save_job_times(by=cast.ada, job=cast.job, private_place=False)
    assert free_for(cast)


def test_stops_are_offered_to_each_candidate_alike_and_hosts_are_taken(cast):
    agenda(cast)
    for application in (cast.dan, cast.dora):
        link, request = asked(cast, application)
        slot = free_for(cast, application)[0]
        booked = choosing.book(by=link, request=request, begins_at=slot.begins_at, zone="UTC")
        assert booked.starts_at - slot.begins_at == timedelta(minutes=15)
        tour, coffee = queries.stops_of(booked)
        assert (tour.starts_at, tour.ends_at) == (slot.begins_at, booked.starts_at)
        assert (coffee.starts_at, coffee.minutes) == (booked.ends_at, 20)
    titles = [sorted(row.title for row in a.offered_stops.all()) for a in (cast.dan, cast.dora)]
    assert titles[0] == titles[1] == ["A look round", "Coffee with the team"]
    hal = Claim.objects.filter(resource=f"person:{cast.hal.pk}").order_by("starts_at")
    assert all(a.ends_at <= b.starts_at for a, b in pairwise(hal)) and len(hal) == 4
    columns = {field.name for field in OfferedStop._meta.fields}
    assert not columns & {"rating", "level", "evidence", "note", "text"}


def test_a_talk_by_phone_offers_the_same_stops_as_a_page(cast):
    agenda(cast)
    setup.add_place(by=cast.ada, name="By phone", kind="phone")
    link, request = asked(cast, kind="phone")
    booked = choosing.book(by=link, request=request, begins_at=free_for(cast, kind="phone")[0].begins_at, zone="UTC")
    assert [(row.as_substitute, row.host) for row in queries.stops_of(booked)] == [(True, None)] * 2
    assert not Claim.objects.filter(resource__in=[f"person:{cast.hal.pk}", f"place:{booked.place_id}"]).exists()


def test_a_candidate_moves_as_often_as_the_job_allows(cast):
    agenda(cast)
    setup.save_job_times(by=cast.ada, job=cast.job, most_moves=1)
    link, request = asked(cast)
    booked = choosing.book(by=link, request=request, begins_at=free_for(cast)[0].begins_at, zone="UTC")
    visit.reply_to_stop(by=cast.hal, stop=booked.offered_stops.first(), reply="accepted")
    later = free.slots_for(cast.dan, cast.ada, "in_person", moving=booked)[-1]
    choosing.move(by=link, appointment=booked, begins_at=later.begins_at, zone="UTC", reason="My train")
    booked.refresh_from_db()
    assert (booked.starts_at, booked.sequence) == (later.starts_at, 1)
    assert [row.reply for row in queries.stops_of(booked)] == ["needs_action"] * 2
    assert queries.stops_of(booked)[0].starts_at == later.begins_at
    assert [(c.what, c.by_candidate, c.reason) for c in queries.changes_of(booked)] == [("moved", True, "My train")]
    with pytest.raises(choosing.MovedOften):
        choosing.move(by=link, appointment=booked, begins_at=later.begins_at, zone="UTC")


def test_a_move_overlapping_its_own_old_time_is_no_clash(cast):
    booked = actions.schedule(
        by=cast.ada,
        application=cast.dan,
        interviewer=cast.ada,
        place=cast.room,
        starts_at=MONDAY + timedelta(days=2),
        minutes=60,
    )
    actions.move(
        by=cast.ada, appointment=booked, place=cast.room, starts_at=MONDAY + timedelta(days=2, minutes=30), minutes=60
    )
    assert booked.claims.count() == 3


def test_too_late_to_move_but_never_to_call_off(cast):
    link, request = asked(cast)
    booked = choosing.book(by=link, request=request, begins_at=free_for(cast)[0].begins_at, zone="UTC")
    with clock.at(booked.starts_at - timedelta(hours=2)):
        with pytest.raises(choosing.TooLate):
            choosing.move(by=link, appointment=booked, begins_at=booked.starts_at + timedelta(days=3), zone="UTC")
        choosing.call_off(by=link, appointment=booked, reason="I am ill")
    booked.refresh_from_db()
    assert booked.cancelled_by is None and booked.sequence == 1 and not booked.claims.exists()
    with pytest.raises(agreed.CalledOff):
        choosing.call_off(by=link, appointment=booked)


def test_a_cancelled_time_is_free_again_with_new_stops(cast):
    agenda(cast)
    link, request = asked(cast)
    slot = free_for(cast)[0]
    booked = choosing.book(by=link, request=request, begins_at=slot.begins_at, zone="UTC")
    assert slot.begins_at not in [s.begins_at for s in free_for(cast, cast.dora)]
    choosing.call_off(by=link, appointment=booked)
    assert slot.begins_at in [s.begins_at for s in free_for(cast, cast.dora)]
    _link, again = asked(cast)
    new = choosing.book(by=_link, request=again, begins_at=slot.begins_at, zone="UTC")
    assert len(queries.stops_of(new)) == 2 and len(queries.stops_of(booked)) == 0


def test_a_host_replies_and_nobody_else(cast):
    agenda(cast)
    link, request = asked(cast)
    booked = choosing.book(by=link, request=request, begins_at=free_for(cast)[0].begins_at, zone="UTC")
    stop = queries.stops_of(booked)[0]
    at = stop.starts_at + timedelta(hours=1)
    visit.reply_to_stop(by=cast.hal, stop=stop, reply="proposed", proposed_at=at)
    stop.refresh_from_db()
    assert (stop.reply, stop.proposed_at) == ("proposed", at)
    for person in (cast.ada, cast.ben, cast.eve, cast.ida):
        with pytest.raises(PermissionDenied):
            visit.reply_to_stop(by=person, stop=stop, reply="accepted")


@pytest.mark.parametrize("part", [None, Part.SECOND_READER, Part.INTERVIEWER])
def test_a_host_of_before_is_told_no_name(cast, part):
    """A stop outlives the team it was planned with; who becomes second reader or leaves sees it no more."""
    agenda(cast)
    link, request = asked(cast)
    booked = choosing.book(by=link, request=request, begins_at=free_for(cast)[0].begins_at, zone="UTC")
    assert list(queries.stops_hosted_by(cast.hal)) == queries.stops_of(booked)
    team = {Part.MANAGER: [cast.ada], Part.PEOPLE_PARTNER: [cast.priya]} | ({part: [cast.hal]} if part else {})
    jobs.set_team(by=cast.ada, job=cast.job, team=team)
    assert not queries.stops_hosted_by(cast.hal).exists()
    for stop in OfferedStop.objects.filter(host=cast.hal):
        with pytest.raises(PermissionDenied):
            visit.reply_to_stop(by=cast.hal, stop=stop, reply="accepted")


def test_who_is_asked_for_own_times_picks_none(cast):
    link, request = asked(cast, pick=False)
    with pytest.raises(PermissionDenied):
        choosing.book(by=link, request=request, begins_at=free_for(cast)[0].begins_at, zone="UTC")
    assert not Appointment.objects.exists()


def test_offered_times_are_kept_with_their_zone(cast):
    link, request = asked(cast, pick=False)
    span = (MONDAY + timedelta(days=3), MONDAY + timedelta(days=3, hours=3))
    choosing.offer_times(by=link, request=request, spans=[span], zone="Asia/Tokyo")
    choosing.offer_times(by=link, request=request, spans=[span], zone="Asia/Tokyo")
    assert [(o.starts_at, o.ends_at, o.zone) for o in request.offered.all()] == [(*span, "Asia/Tokyo")]


RACERS = 16


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("shared", ["interviewer", "place", "candidate", "host"])
def test_sixteen_bookers_and_one_booking(transactional_cast, shared):
    """All reach for one time at once, and only what is shared is the same for all: exactly one gets it."""
    cast = transactional_cast
    team = [
        people.add_person(by=SYSTEM, name=f"Inge {n}", email=f"inge{n}@example.org", roles=[Role.INTERVIEWER])
        for n in range(RACERS)
    ]
    jobs.set_team(
        by=cast.ada,
        job=cast.job,
        team={Part.MANAGER: [cast.ada], Part.INTERVIEWER: team, Part.PEOPLE_PARTNER: [cast.priya]},
    )
    if shared == "host":
        stop = StopDraft("colleagues", "Coffee", 20, host=cast.hal)
        setup.save_agenda(by=cast.ada, job=cast.job, stops=[stop])
    many = [
        {
            "application": cast.dan if shared == "candidate" else cast.add(f"C {n}", f"c{n}@example.org"),
            "interviewer": cast.ada if shared == "interviewer" else team[n],
            "place": cast.room if shared == "place" else setup.add_place(by=cast.ada, name=f"Room {n}"),
        }
        for n in range(RACERS)
    ]
    for entry in many:
        entry["application"] = type(entry["application"]).objects.get(pk=entry["application"].pk)
    begin = MONDAY + timedelta(days=1, hours=2)

    def book(entry) -> Appointment:
        with clock.at(MONDAY):
            return actions.schedule(by=cast.ada, starts_at=begin, minutes=60, **entry)

    said = [type(answer) for answer in at_once(partial(book, entry) for entry in many)]
    assert (said.count(Appointment), said.count(claims.Taken)) == (1, RACERS - 1), said
    assert Appointment.objects.count() == 1
    assert Claim.objects.values("appointment").distinct().count() == 1


def test_that_a_candidate_has_another_talk_is_told_to_nobody(cast):
    """Dan has applied to Cleo's job as well, and talks with her then; Ada hears no more than that it is not free."""
    at = {"starts_at": MONDAY + timedelta(days=2), "minutes": 60}
    elsewhere = cast.add("Dan Whitlock", "dan@example.org", cast.other_job)
    assert elsewhere.candidate == cast.dan.candidate
    orchard = setup.add_place(by=cast.ada, name="Orchard Room")
    actions.schedule(by=cast.cleo, application=elsewhere, interviewer=cast.cleo, place=orchard, **at)
    with pytest.raises(claims.Taken) as refused:
        actions.schedule(by=cast.ada, application=cast.dan, interviewer=cast.ada, place=cast.room, **at)
    assert refused.value.words == "That time is not free. Choose another time or Place."
    with pytest.raises(claims.Taken) as refused:
        actions.schedule(by=cast.ada, application=cast.dan, interviewer=cast.ada, place=orchard, **at)
    assert refused.value.words.endswith("Taken then: Orchard Room.")


def test_the_feed_shows_no_stop_of_a_job_that_one_hosts_no_more(cast):
    agenda(cast)
    link, request = asked(cast)
    choosing.book(by=link, request=request, begins_at=free_for(cast)[0].begins_at, zone="UTC")
    assert len(queries.feed_entries(cast.hal, MONDAY)) == 2
    jobs.set_team(by=cast.ada, job=cast.job, team={Part.MANAGER: [cast.ada], Part.PEOPLE_PARTNER: [cast.priya]})
    assert queries.feed_entries(cast.hal, MONDAY) == []
