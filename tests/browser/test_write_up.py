"""The write-up by hand, by mouse and by key, in a real browser; and with no script at all."""

import re

import pytest
from playwright.sync_api import expect

FILL = """
from uuid import uuid4
from backroom.hiring.candidates.models import Application
from backroom.hiring.interviews import actions
from backroom.hiring.scheduling.models import Appointment
from django.utils import timezone
from datetime import timedelta
at = Appointment.objects.get()
talk = actions.start_interview(by=at.interviewer, appointment=at)
themes = list(talk.guide.themes.all())
kinds = ["quote", "observed", "", "quote", "inference"]
for n, kind in enumerate(kinds):
    actions.save_note(by=at.interviewer, interview=talk, note_id=uuid4(), text=f"Note {n} on Dan.", kind=kind,
                      at=timezone.now() + timedelta(seconds=n), edition=1, theme=themes[n])
actions.end_interview(by=at.interviewer, interview=talk)
answer = [c.code for c in talk.rubric.competencies.all()]
"""
RATINGS = """
from backroom.hiring.evidence.models import Evidence, Rating, Scorecard
answer = {
    "evidence": sorted([e.text, e.competency.code, e.kind] for e in Evidence.objects.all()),
    "ratings": sorted([r.competency.code, r.level or 0] for r in Rating.objects.all()),
    "cards": [[c.recommendation, c.takeaways, bool(c.submitted_at)] for c in Scorecard.objects.all()],
}
"""


@pytest.fixture
def codes(server):
    return server.ask(FILL)


@pytest.fixture
def address(server):
    return f"/applications/{server.world['application']}/write-up/"


def test_filing_by_key_by_mouse_and_by_button(server, codes, address, page_for, axe):
    page = page_for("ada")
    page.goto(address)
    notes, said = page.locator("[data-note]"), page.locator("#wu-said")
    assert axe(page) == []

    notes.nth(0).focus()
    page.keyboard.press("2")
    expect(said).to_contain_text("Filed under 2 Helping people grow.")
    expect(notes).to_have_count(4)
    expect(notes.nth(0)).to_be_focused()
    expect(notes.nth(0)).to_contain_text("Note 1")

    notes.nth(0).drag_to(page.locator(f"#shelf [data-competency={codes[0]}]"))
    expect(said).to_contain_text("Filed under 1 Safe caseloads.")
    expect(notes).to_have_count(3)

    # A plain note asks what it was; then the digit files it.
    notes.nth(0).focus()
    page.keyboard.press("3")
    expect(said).to_contain_text("Say first what it was")
    page.get_by_label("I saw it").check()
    notes.nth(0).get_by_role("button", name="3 Judgement at the bedside").click()
    expect(said).to_contain_text("Filed under 3")
    expect(notes.nth(0)).to_be_focused()

    notes.nth(1).focus()
    page.keyboard.press("1")
    expect(said).to_contain_text("An inference supports no rating.")
    assert server.ask(RATINGS)["evidence"] == [
        ["Note 0 on Dan.", codes[1], "quote"],
        ["Note 1 on Dan.", codes[0], "observed"],
        ["Note 2 on Dan.", codes[2], "observed"],
    ]
    assert axe(page) == []
    assert page.problems == []


def test_levels_are_saved_on_change_and_submit_waits(server, codes, address, page_for):
    page = page_for("ada")
    page.goto(address)
    said, submit = page.locator("#wu-said"), page.get_by_role("button", name="Submit scorecard")
    closed = page.locator(f"#c-{codes[0]} input[value='4']")
    expect(closed).to_be_disabled()
    page.locator("[data-note]").nth(0).focus()
    page.keyboard.press("1")
    expect(closed).to_be_enabled()
    page.get_by_label("Key take-aways").fill("She sorts by risk.")
    page.locator(f"#c-{codes[0]} input[value='4']").check()
    expect(said).to_contain_text(re.compile(r"Draft saved at \d\d:\d\d:\d\d"))
    expect(page.locator("#wu-done")).to_contain_text("1 of 6 done.")

    submit.press("Enter")
    expect(said).to_contain_text("Still to rate")
    for number, code in enumerate(codes[1:], 2):
        page.locator(f"#c-{code} input[value='none']").check()
        expect(page.locator("#wu-done")).to_contain_text(f"{number} of 6 done.")
    expect(submit).to_have_attribute("aria-disabled", "true")
    page.get_by_label("Yes", exact=True).check()
    expect(submit).not_to_have_attribute("aria-disabled", "true")
    page.get_by_label("Key take-aways").fill("She sorts by risk, and goes back.")
    submit.click()
    expect(page.get_by_text("Your scorecard is in and locked.")).to_be_visible()
    found = server.ask(RATINGS)
    assert found["cards"] == [["yes", "She sorts by risk, and goes back.", True]]
    assert found["ratings"] == sorted([[codes[0], 4], *([code, 0] for code in codes[1:])])
    assert page.problems == []


def test_what_is_missing_stays_said_when_a_save_that_was_under_way_comes_back(server, codes, address, page_for):
    page = page_for("ada")
    page.goto(address)
    said, held = page.locator("#wu-said"), []
    page.route(re.compile("/scorecard/$"), lambda route: held.append(route))
    page.get_by_label("Key take-aways").fill("She sorts by risk.")
    page.get_by_label("Key take-aways").blur()
    page.get_by_role("button", name="Submit scorecard").press("Enter")
    expect(said).to_contain_text("Still to rate")
    for _ in range(100):
        if held:
            break
        page.wait_for_timeout(50)
    for route in held:
        route.continue_()
    expect(said).to_contain_text("Draft saved at")
    expect(said).to_contain_text("Still to rate")
    assert page.problems == []


def test_what_was_chosen_and_typed_before_the_scripts_came_is_saved(server, codes, address, page_for):
    page = page_for("ada")
    held = []
    page.route(re.compile("htmx.*[.]js"), lambda route: held.append(route))
    page.goto(address, wait_until="commit")
    page.locator(f"#c-{codes[0]} input[value='none']").check()
    page.locator(f"#c-{codes[1]} input[value='none']").check()
    page.get_by_label("Key take-aways").fill("She sorts by risk.")
    page.get_by_label("Yes", exact=True).check()
    waited = {
        "evidence": [],
        "ratings": sorted([code, 0] for code in codes[:2]),
        "cards": [["yes", "She sorts by risk.", False]],
    }
    for route in held:
        route.continue_()
    expect(page.locator("#wu-said")).to_contain_text("Draft saved at")
    for _ in range(10):
        if (found := server.ask(RATINGS)) == waited:
            break
        page.wait_for_timeout(200)
    assert found == waited
    page.unroute_all()
    page.reload()
    expect(page.get_by_label("Key take-aways")).to_have_text("She sorts by risk.")
    expect(page.locator("#wu-done")).to_contain_text("2 of 6 done.")
    assert page.problems == []


def test_a_level_can_be_saved_by_hand_when_the_script_that_saves_never_came(server, codes, address, page_for):
    page = page_for("ada")
    page.goto(address)
    card, save = page.locator(f"#c-{codes[0]}"), page.get_by_role("button", name="Save this level")
    card.locator("input[value='none']").check()
    expect(page.locator("#wu-said")).to_contain_text("Draft saved at")
    expect(save).to_have_count(0)
    page.route(re.compile("htmx.*[.]js"), lambda route: route.abort())
    page.reload()
    expect(save).to_have_count(0)
    card = page.locator(f"#c-{codes[1]}")
    card.locator("input[value='none']").check()
    card.get_by_role("button", name="Save this level").click()
    expect(page.locator("#wu-done")).to_contain_text("2 of 6 done.")
    expect(save).to_have_count(0)
    assert server.ask(RATINGS)["ratings"] == sorted([code, 0] for code in codes[:2])
    assert page.problems == []


def test_nothing_is_said_to_be_saved_when_the_server_is_gone(server, codes, address, page_for):
    page = page_for("ada")
    page.goto(address)
    server.kill()
    page.locator(f"#c-{codes[0]} input[value='none']").check()
    expect(page.locator("#wu-said")).to_contain_text("Not saved: the server did not answer.")
    server.start()
    page.locator(f"#c-{codes[1]} input[value='none']").check()
    expect(page.locator("#wu-said")).to_contain_text("Draft saved at")


def test_everything_works_without_a_script(server, codes, address, page_for):
    page = page_for("ada", java_script_enabled=False, viewport={"width": 390, "height": 844})
    page.goto(address)
    card = page.locator("[data-note]").nth(0)
    card.get_by_text("File to").click()
    card.get_by_role("button", name="1 Safe caseloads").click()
    expect(page.get_by_text("Filed under 1 Safe caseloads.")).to_be_visible()
    page.locator(f"#c-{codes[0]} input[value='3']").check()
    page.locator(f"#c-{codes[0]}").get_by_role("button", name="Save this level").click()
    for code in codes[1:]:
        page.locator(f"#c-{code} input[value='none']").check()
        page.locator(f"#c-{code}").get_by_role("button", name="Save this level").click()
    page.get_by_label("No decision").check()
    page.get_by_role("button", name="Submit scorecard").press("Enter")
    expect(page.get_by_text("Your scorecard is in and locked.")).to_be_visible()
    assert server.ask(RATINGS)["cards"] == [["no_decision", "", True]]
