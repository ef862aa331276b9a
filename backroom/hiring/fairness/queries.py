"""Reads of the ledger, through policy."""

from django.core.exceptions import PermissionDenied

from backroom.hiring.candidates.models import Application
from backroom.hiring.fairness import ledger, policy
from backroom.hiring.fairness.chances import Chance, Ledger, Line
from backroom.hiring.jobs.models import Job
from backroom.people.models import Person


def ledger_of(who: Person, job: Job) -> Ledger:
    if not policy.may_see_ledger(who, job):
        raise PermissionDenied
    return ledger.read(job)


def line_of(application: Application) -> Line | None:
    """One candidate's line; the others count in it, since a gap is a difference."""
    lines = ledger.read(application.job).lines
    return next((line for line in lines if line.application_id == application.pk), None)


def gap_of(application: Application, aspect: str) -> Chance | None:
    line = line_of(application)
    return next((chance for chance in line.chances if chance.aspect == aspect), None) if line else None
