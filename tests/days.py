"""Moments that fall on the day they are meant for, whatever hour a run begins at and whatever the clocks do by then."""

from datetime import datetime, time, timedelta

from django.utils import timezone


def noon(days: int) -> datetime:
    """Noon of the house's zone, that many days from its today."""
    day = timezone.localdate() + timedelta(days=days)
    return timezone.make_aware(datetime.combine(day, time(12)))
