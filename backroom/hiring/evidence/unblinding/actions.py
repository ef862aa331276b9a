"""Opening the others' scorecards without one of one's own."""

from backroom.hiring.candidates.models import Application
from backroom.hiring.evidence import policy
from backroom.hiring.evidence.models import Unblinding
from backroom.people.models import Person
from backroom.records import clock, events, turns
from backroom.records.refusals import demand


def open_scorecards(*, by: Person, application: Application) -> Unblinding:
    """By choice and on the record: whoever opens them rates this application no more, whatever talk or part comes
    later. Opening again changes nothing."""
    with turns.take(application):
        there = Unblinding.objects.filter(application=application, person=by).first()
        if there:
            return there
        demand(policy.openable_by(by).filter(pk=application.pk).exists())
        opened = Unblinding.objects.create(application=application, person=by, at=clock.now())
        job, subject = application.job_id, application.subject
        events.record("scorecards.opened", by=by, subject=subject, job=job, application=application.pk)
    return opened
