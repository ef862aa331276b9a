"""What is set before any time is agreed: Places, hours, busy times, a job's rules, stops and words, one's calendar."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.db.models import F

from backroom.engines.times import zones
from backroom.hiring.jobs.models import Job
from backroom.hiring.scheduling import anchors, policy, queries
from backroom.hiring.scheduling.setup.models import (
    AgendaStop,
    Availability,
    BusyTime,
    CalendarAccount,
    CalendarFeed,
    JobTimes,
    MessageWords,
    Place,
)
from backroom.people.models import Person
from backroom.records import clock, encryption, events, turns
from backroom.records.refusals import Refused, demand


class PlaceKnown(Refused):
    """There is a Place of that name already. Give this one its own name, or use that one."""


class NoHours(Refused):
    """A stretch of hours must end after it begins, within one day."""


class OtherServer(Refused):
    """That calendar is not on the company's calendar server. Its address is in the settings of Backroom."""


@dataclass(frozen=True)
class StopDraft:
    """A stop of a job's agenda as it is written down."""

    kind: str
    title: str
    minutes: int
    before_talk: bool = False
    host: Person | None = None
    what_to_show: str = ""
    online_text: str = ""


def add_place(*, by: Person, name: str, **facts: object) -> Place:
    with turns.take():
        demand(policy.may_add_place(by))
        if Place.objects.filter(name__iexact=name).exists():
            raise PlaceKnown
        place = Place.objects.create(name=name, added_at=clock.now(), **facts)
        events.record("place.added", by=by, subject=f"place:{place.pk}")
    return place


def change_place(*, by: Person, place: Place, **facts: object) -> None:
    with turns.take(place):
        demand(policy.may_add_place(by))
        name = str(facts.get("name", place.name))
        if Place.objects.filter(name__iexact=name).exclude(pk=place.pk).exists():
            raise PlaceKnown
        Place.objects.filter(pk=place.pk).update(**facts)
        events.record("place.changed", by=by, subject=f"place:{place.pk}")


def save_availability(
    *,
    by: Person,
    owner: Person | Place,
    zone: str,
    hours: Sequence[Sequence[tuple[int, int]]],
    buffer_minutes: int,
    most_a_day: int,
) -> Availability:
    """One's own working hours, or a Place's. `hours`: seven weekdays from Monday, minutes from midnight."""
    demand(policy.may_set_availability(by, owner))
    anchors.refuse_unknown(zone)
    if len(hours) != 7 or any(not 0 <= first < last <= zones.DAY for day in hours for first, last in day):
        raise NoHours
    values = {
        "zone": zone,
        "hours": [[list(stretch) for stretch in sorted(day)] for day in hours],
        "buffer_minutes": buffer_minutes,
        "most_a_day": most_a_day,
        "saved_at": clock.now(),
    }
    whose = queries.whose(owner)
    with turns.take():
        row, _new = Availability.objects.update_or_create(**whose, defaults=values)
        events.record("availability.saved", by=by, subject=f"{next(iter(whose))}:{owner.pk}")
    return row


def set_busy(
    *,
    by: Person | events.System,
    owner: Person | Place,
    spans: Iterable[tuple[datetime, datetime]],
    source: str = "own",
) -> None:
    """Replaces what this source said is taken; times only, never what they are for."""
    demand(isinstance(by, events.System) or policy.may_set_availability(by, owner))
    whose = queries.whose(owner)
    with turns.take():
        BusyTime.objects.filter(**whose, source=source).delete()
        BusyTime.objects.bulk_create(
            BusyTime(**whose, starts_at=start, ends_at=end, source=source) for start, end in spans if start < end
        )
        events.record("busy_times.read", by=by, subject=f"{next(iter(whose))}:{owner.pk}", source=source)


def save_job_times(*, by: Person, job: Job, **rules: object) -> JobTimes:
    """Length, notice, reach, how often a candidate may move, and whether the Place must have a closed door."""
    with turns.take(job):
        demand(policy.may_set_times(by, job))
        row, _new = JobTimes.objects.update_or_create(job=job, defaults=rules)
        events.record("job_times.saved", by=by, subject=job.subject, job=job.pk)
    return row


def save_agenda(*, by: Person, job: Job, stops: Sequence[StopDraft]) -> None:
    """The job's stops in order. What was offered to earlier candidates stays as it was offered, and finds its words."""
    with turns.take(job):
        demand(policy.may_set_times(by, job))
        _write_agenda(job, stops)
        events.record("agenda.saved", by=by, subject=job.subject, job=job.pk, stops=len(stops))


def _write_agenda(job: Job, stops: Sequence[StopDraft]) -> None:
    """A stop that goes on keeps its row: whoever was offered it still reads what to show, or what to read instead."""
    before = list(AgendaStop.objects.filter(job=job))
    AgendaStop.objects.filter(job=job).update(position=F("position") + 1000)
    for number, stop in enumerate(stops, 1):
        same = [row for row in before if row.kind == stop.kind]
        row = next((row for row in same if row.title == stop.title), same[0] if same else AgendaStop(job=job))
        before = [other for other in before if other != row]
        row.position = number
        for name, value in vars(stop).items():
            setattr(row, name, value)
        row.save()
    AgendaStop.objects.filter(pk__in=[row.pk for row in before]).delete()


def make_feed(*, by: Person) -> CalendarFeed:
    """A new private address of one's own conversations; an older one ends."""
    demand(by.is_active)
    feed = CalendarFeed(person=by, made_at=clock.now())
    feed.token_hash = queries.feed_hash(encryption.feed_token(feed.pk))
    with turns.take():
        CalendarFeed.objects.filter(person=by).delete()
        feed.save(force_insert=True)
        events.record("feed.made", by=by, subject=f"person:{by.pk}")
    return feed


def end_feed(*, by: Person) -> None:
    demand(by.is_active)
    with turns.take():
        if CalendarFeed.objects.filter(person=by).delete()[0]:
            events.record("feed.ended", by=by, subject=f"person:{by.pk}")


def connect_calendar(*, by: Person, url: str, username: str, password: str) -> CalendarAccount:
    """One's calendar on the server that the administrator named, and on no other."""
    demand(by.is_active)
    if not _on_the_named_server(url):
        raise OtherServer
    account = CalendarAccount(person=by, url=url, username=username, connected_at=clock.now())
    account.password = encryption.seal_own(password, where=f"calendar:{account.pk}")
    with turns.take():
        CalendarAccount.objects.filter(person=by).delete()
        account.save(force_insert=True)
        events.record("calendar.connected", by=by, subject=f"person:{by.pk}")
    return account


def _on_the_named_server(url: str) -> bool:
    """Same scheme, host and port, and below its path: a longer host or a way back up leads elsewhere."""
    named, asked = urlsplit(settings.BACKROOM_CALENDAR_URL), urlsplit(url)
    below = asked.path.startswith(named.path.rstrip("/") + "/") or named.scheme == asked.scheme == "folder"
    same = (named.scheme, named.netloc) == (asked.scheme, asked.netloc)
    return bool(named.scheme) and same and below and ".." not in unquote(asked.path).split("/")


def disconnect_calendar(*, by: Person) -> None:
    """Its busy times go with it."""
    demand(by.is_active)
    with turns.take():
        if not CalendarAccount.objects.filter(person=by).delete()[0]:
            return
        BusyTime.objects.filter(person=by, source="calendar").delete()
        events.record("calendar.disconnected", by=by, subject=f"person:{by.pk}")


def save_words(*, by: Person, job: Job, kind: str, text: str) -> None:
    """The job's own words on one kind of message; empty takes them away."""
    with turns.take(job):
        demand(policy.may_set_times(by, job))
        MessageWords.objects.filter(job=job, kind=kind).delete()
        if text.strip():
            MessageWords.objects.create(job=job, kind=kind, text=text.strip())
        events.record("words.saved", by=by, subject=job.subject, job=job.pk, kind=kind)
