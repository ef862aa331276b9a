"""The same chance, walked: Priya sees the gap, Ada cannot decide before it has a reason, the memo tells of it."""

import re

import pytest
from playwright.sync_api import expect

FILL = """
from datetime import timedelta
from django.db.models import F
from backroom.hiring.candidates.models import Application
from backroom.hiring.interviews import actions
from backroom.hiring.interviews.models import Interview
from backroom.hiring.jobs.models import Job
from backroom.hiring.scheduling.models import Appointment
from backroom.hiring.scheduling.setup.models import Place
from backroom.people.models import Person
from tests.cast import Cast
cast = Cast.__new__(Cast)
for person in Person.objects.all():
    setattr(cast, person.name.split()[0].lower(), person)
cast.dan = Application.objects.get(appointments__isnull=False)
cast.job, cast.room = cast.dan.job, Place.objects.first()
cast.dora = Application.objects.filter(job=cast.job).exclude(pk=cast.dan.pk).get()
cast.codes = [c.code for c in cast.job.rubrics.get().competencies.all()]
agreed = Appointment.objects.get()
booked = cast.booked
cast.booked = lambda application, hours=1: agreed if application == cast.dan else booked(application, hours)
cast.read(cast.dan)
cast.held(cast.dora)
Interview.objects.filter(application=cast.dan).update(started_at=F("ended_at") - timedelta(minutes=21))
answer = {"codes": cast.codes}
"""
REASON = "The fire alarm rang after twenty minutes and the house was closed for the day."


@pytest.mark.parametrize("width", [1280, 360])
def test_a_gap_stands_before_the_decision(server, page_for, axe, width):
    codes = server.ask(FILL)["codes"]
    ledger = f"/jobs/{server.world['job']}/ledger/"
    priya = page_for("priya", viewport={"width": width, "height": 800})
    priya.goto(ledger)
    framed = priya.locator("td.cell-gap")
    expect(framed).to_have_count(2)
    expect(framed.first).to_contain_text("Gap: 21")
    assert axe(priya) == []
    assert priya.evaluate("document.documentElement.scrollWidth <= innerWidth")
    if width < 500:
        return

    ada = page_for("ada")
    ada.goto(f"/applications/{server.world['application']}/decide/")
    for code in codes:
        ada.fill(f"[name=reason-{code}]", "What Dan said about the rota, and how he checked it.")
    ada.check("[name=outcome][value=hire]")
    ada.get_by_role("button", name="Record the decision").click()
    expect(ada.get_by_role("alert")).to_contain_text("Not everyone got the same chance yet")
    assert axe(ada) == []

    for _ in range(2):
        priya.locator(".gaps textarea").first.fill("Not needed.")
        priya.get_by_role("button", name="Record the reason").first.click()
        expect(priya.get_by_role("alert")).to_contain_text("Another reader must understand it in a year.")
        expect(priya.locator(".gaps textarea").first).to_have_value("Not needed.")
        priya.locator(".gaps textarea").first.fill(REASON)
        priya.get_by_role("button", name="Record the reason").first.click()
        expect(priya.get_by_role("status").first).to_contain_text("The reason is on the record.")
    expect(priya.locator("td.cell-gap")).to_have_count(0)

    ada.get_by_role("button", name="Record the decision").click()
    expect(ada).to_have_url(re.compile("/decisions/"))
    expect(ada.get_by_text(REASON).first).to_be_visible()
    assert axe(ada) == []
