"""Outcomes, calibration and the voluntary questions, in a browser: read by Priya, rated by Ada, answered by Dan."""

import re

import pytest
from playwright.sync_api import expect

FILL = """
from django.utils import timezone
from backroom.hiring.calibration import actions as calibration
from backroom.hiring.calibration.vignettes import asked_in, quarter_of
from backroom.hiring.decisions.models import Decision
from backroom.hiring.fairness import actions
from backroom.hiring.jobs.models import Job
from backroom.hiring.scheduling.setup.models import Place
from backroom.people import actions as people
from backroom.people.models import Person
from backroom.records.events import SYSTEM
from tests.cast import Cast
cast = Cast.__new__(Cast)
for person in Person.objects.all():
    setattr(cast, person.name.split()[0].lower(), person)
cast.job, cast.room = Job.objects.get(title="District nurse team lead"), Place.objects.first()
cast.codes = [c.code for c in cast.job.rubrics.get().competencies.all()]
for number in range(24):
    application = cast.add(f"Candidate {number}", f"c{number}@example.org")
    said = {"sex": "female" if number % 2 else "male"}
    actions.identify_oneself(by=cast.link(application), answers=said)
    cast.held(application)
    Decision.objects.create(
        application=application, key_id=application.key_id, outcome="hire" if number < 12 else "decline",
        decided_at=timezone.now(), decided_by=cast.ada, rested_on={},
    )
for off, rater in enumerate((cast.ben, cast.cleo, *(
    people.add_person(by=SYSTEM, name=f"Reader {n}", email=f"r{n}@example.org", roles=["interviewer"]) for n in (1, 2)
))):
    for place, one in enumerate(asked_in(quarter_of(timezone.localdate()))):
        level = min(5, max(1, one.key + (off == place) - (off == 1)))
        calibration.rate(by=rater, vignette=one.code, level=level)
answer = None
"""
SCREENS = {
    "laptop, light": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "light"},
    "phone, dark": {"viewport": {"width": 360, "height": 780}, "color_scheme": "dark"},
}


def fits(page):
    return page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


@pytest.mark.parametrize("screen", SCREENS)
def test_outcomes_calibration_and_the_voluntary_questions(server, page_for, axe, screen):
    server.ask(FILL)
    priya = page_for("priya", **SCREENS[screen])
    priya.goto("/fairness/")
    priya.get_by_role("button", name="Count anew").click()
    expect(priya.get_by_role("row", name=re.compile(r"Female\D+12\D+6\b"))).to_be_visible()
    expect(priya.get_by_role("row", name="Krippendorff’s alpha")).to_be_visible()
    assert axe(priya) == []
    assert fits(priya)

    ada = page_for("ada", **SCREENS[screen])
    ada.goto("/")
    ada.get_by_role("link", name="Rate six written answers before your first talk").click()
    for number in ("one", "two", "three", "four", "five", "six"):
        expect(ada.get_by_text(f"Answer {number} of six.")).to_be_visible()
        assert axe(ada) == []
        assert fits(ada)
        ada.get_by_role("radio").nth(2).focus()
        ada.keyboard.press("Space")
        ada.keyboard.press("Enter")
    expect(ada.get_by_text("You chose 3, the key says").first).to_be_visible()
    expect(ada.get_by_text("From the others")).to_be_visible()
    expect(ada.get_by_text("Fewer than three others")).to_have_count(0)
    assert axe(ada) == []
    assert fits(ada)

    dan = page_for(**SCREENS[screen])
    dan.goto(server.world["link"])
    dan.goto(f"/my/{server.world['link_id']}/about-me/")
    assert axe(dan) == []
    assert fits(dan)
    assert dan.locator("input[type=radio]:checked").count() == 0
    for page in (priya, ada, dan):
        assert page.problems == []
