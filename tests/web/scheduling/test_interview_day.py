"""An interview day: proposed first, agreed by a human, with a reason for whoever is left."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from backroom.hiring.candidates import actions as candidates
from backroom.hiring.scheduling.models import Appointment

pytest.importorskip("ortools")


def test_a_plan_is_shown_before_anything_is_agreed(client, cast):
    link = cast.link(cast.dora)
    wish = candidates.request_arrangement(by=link, wish="A loop", reason="My left ear")
    candidates.make_arrangement(by=cast.priya, arrangement=wish, arranged="A loop", hearing_loop=True)
    client.force_login(cast.ada)
    day = timezone.localdate() + timedelta(days=7)
    while day.weekday() > 4:
        day += timedelta(days=1)
    typed = {"first": day.isoformat(), "places": [cast.room.pk]}
    body = client.post(reverse("interview_day", args=[cast.job.pk]), typed).content.decode()
    assert "Dan Whitlock" in body and "no room has a hearing loop" in body and "left ear" not in body
    assert not Appointment.objects.exists()
    row = body.partition('name="row" value="')[2].partition('"')[0]
    client.post(reverse("interview_day", args=[cast.job.pk]), {"agree": "yes", "row": [row, "x|y|z|1|2", "bad"]})
    talk = Appointment.objects.get()
    assert (talk.application, talk.interviewer, talk.place) == (cast.dan, cast.ada, cast.room)
    assert timezone.localtime(talk.starts_at).date() == day
    again = client.post(reverse("interview_day", args=[cast.job.pk]), {"agree": "yes", "row": row}, follow=True)
    assert "There is a time with this interviewer already." in again.content.decode()
