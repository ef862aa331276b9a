"""The candidate's page in a real browser: scripts off, by keyboard, narrow, enlarged, dark, light on the line."""

import io
import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.servers import Server

PHONE = {"viewport": {"width": 390, "height": 844}}
NARROW = {"viewport": {"width": 320, "height": 640}}
LAPTOP = {"viewport": {"width": 1280, "height": 800}}
ENLARGED = {"viewport": {"width": 640, "height": 400}, "device_scale_factor": 2}  # a laptop at 200 %

FOCUSED = """() => {
  const focused = document.activeElement;
  return focused === document.body ? "" : focused.name || focused.innerText;
}"""

# The cast again, from the rows that are there, for the states that the filled world does not have.
OTHERS = """
from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions import actions as decisions
from backroom.hiring.decisions.letter import actions as letters
from backroom.hiring.jobs.models import Job
from backroom.hiring.scheduling import actions as scheduling
from backroom.hiring.scheduling.setup.models import Place
from backroom.people.models import Person
from backroom.records import encryption
from tests.cast import Cast
cast = Cast.__new__(Cast)
for person in Person.objects.all():
    setattr(cast, person.first_name.lower(), person)
cast.room = Place.objects.get()
cast.job = Job.objects.get(title="District nurse team lead")
cast.codes = [c.code for c in cast.job.rubrics.get().competencies.all()]
def way_in(name, mail, prepare):
    application = cast.add(name, mail)
    link = cast.asked(application)
    prepare(application)
    return f"/c/{encryption.link_token(link.pk)}/"
def called_off(application):
    scheduling.cancel(by=cast.ada, appointment=cast.booked(application))
def answered(application):
    cast.decided(application)
    letters.draft_letter(by=cast.ada, application=application)
    letters.publish_letter(by=cast.ada, application=application)
answer = {
    "none": way_in("Nora Example", "nora@example.org", lambda application: None),
    "cancelled": way_in("Carl Example", "carl@example.org", called_off),
    "held": way_in("Hope Example", "hope@example.org", cast.held),
    "letter": way_in("Lena Example", "lena@example.org", answered),
    "ended": "/c/not-a-link/",
}
"""


def sideways(page: Page) -> int:
    """How many pixels of the page lie beyond the right edge."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def come_in(page_for: Callable[..., Page], server: Server, **context: Any) -> Page:
    page = page_for(**context)
    page.goto(server.world["link"])
    return page


def test_candidate_reads_asks_and_leaves_without_any_script(server, page_for):
    page = page_for(**PHONE, java_script_enabled=False)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("request", lambda request: asked.append(request.headers.get("referer", "")))
    page.goto(server.world["link"])
    secret = server.world["link"].split("/")[2]
    expect(page).to_have_url(re.compile(r"/my/[0-9a-f-]{36}/$"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Dan, we look forward to talking with you")

    page.get_by_label("One more").fill("Who covers when two nurses are off?")
    page.get_by_role("button", name="Add question").click()
    expect(page.get_by_role("status")).to_have_text(
        "Your question is on the list. Nobody else reads it until you send it."
    )
    own = page.get_by_role("region", name="Your questions").get_by_role("listitem")
    expect(own).to_have_count(2)
    page.get_by_role("button", name="Take back question 1").click()
    expect(page.get_by_role("status")).to_have_text("Your question is taken back.")
    expect(own).to_have_count(1)
    page.get_by_role("checkbox", name="Who covers when two nurses are off?").check()
    page.get_by_role("button", name="Send the ticked ones").click()
    expect(own.get_by_text("sent", exact=True)).to_be_visible()

    page.get_by_label("What would help?").fill("A break half way")
    page.get_by_label("Why").fill("I tire quickly")
    page.get_by_role("button", name="Ask for this").click()
    expect(page.get_by_role("status")).to_contain_text("Your wish has arrived.")
    expect(page.get_by_text("Priya Nair is seeing to it")).to_be_visible()
    assert "I tire quickly" not in page.content()

    there = page.url.partition("#")[0]
    page.get_by_role("button", name="Forget this page on this device").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("This device has forgotten your page")
    page.goto(there)
    expect(page.get_by_role("heading", level=1)).to_have_text("This link has ended, or it is not whole")

    assert [url for url in asked if secret in url] == [server.url + server.world["link"]]
    assert {url.split("/")[2] for url in asked if url} == {server.url.split("/")[2]}
    assert secret not in server.said()


def test_errors_come_back_with_what_was_typed_and_take_the_focus(server, page_for):
    page = come_in(page_for, server, **PHONE, java_script_enabled=False)
    page.get_by_label("Why").fill("I tire quickly")
    page.get_by_role("button", name="Ask for this").click()
    expect(page.get_by_role("alert")).to_contain_text("One thing needs another look.")
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_role("alert")).to_be_in_viewport()
    expect(page.get_by_label("Why")).to_have_value("I tire quickly")


def test_page_is_usable_by_keyboard_in_reading_order(server, page_for):
    page = come_in(page_for, server, **LAPTOP)
    seen = []
    for _ in range(30):
        page.keyboard.press("Tab")
        name = page.evaluate(FOCUSED)
        if not name:
            break
        seen.append(" ".join(name.split()))
    assert seen == [
        "Skip to the page",
        "Add to calendar",
        "Open your room",
        "Move it",
        "Call it off",
        "What you would do",
        "What we offer and hope for",
        "Take back question 1",
        "text",
        "theme",
        "Add question",
        "Pick from good ones",
        "What I look for",
        "Read the questions",
        "wish",
        "reason",
        "Ask for this",
        "Write to Priya Nair",
        "Complain",
        "My data: see, take along, correct, erase",
        "language",
        "Forget this page on this device",
    ]
    page.get_by_label("One more").focus()
    page.keyboard.type("May I see the office?")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("May I see the office?")).to_be_visible()
    expect(page.get_by_role("heading", name="Your questions")).to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Take back question 1")).to_be_focused()


@pytest.mark.parametrize("context", [PHONE, NARROW, LAPTOP], ids=["phone", "narrow", "laptop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_is_accessible_and_fits(server, page_for, axe, context, scheme):
    page = come_in(page_for, server, **context, color_scheme=scheme)
    for summary in page.locator("summary").all():
        summary.click()
    assert axe(page) == []
    assert sideways(page) == 0
    assert page.problems == []


def test_every_state_is_accessible_and_fits(server, page_for, axe):
    for state, address in server.ask(OTHERS).items():
        page = page_for(**NARROW)
        page.goto(address)
        assert (state, axe(page), sideways(page)) == (state, [], 0)
    page = come_in(page_for, server, **NARROW)
    page.get_by_role("button", name="Add question").click()
    assert (axe(page), sideways(page)) == ([], 0)


def test_page_fits_enlarged(server, page_for):
    page = come_in(page_for, server, **ENLARGED)
    assert sideways(page) == 0
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert sideways(page) == 0


def test_hostile_question_stays_text_and_inside_the_page(server, page_for):
    page = come_in(page_for, server, **NARROW)
    text = "<img src=x onerror=alert(1)> \u202ebackwards " + "unbroken" * 60
    page.get_by_label("One more").fill(text)
    page.get_by_role("button", name="Add question").click()
    shown = page.get_by_role("region", name="Your questions").get_by_role("listitem").last.locator(".read")
    assert shown.text_content() == text
    assert sideways(page) == 0
    assert page.problems == []


def test_controls_are_large_enough_for_a_thumb(server, page_for):
    page = come_in(page_for, server, **PHONE)
    for control in page.locator("button, summary, textarea").all():
        box = control.bounding_box()
        assert box and box["height"] >= 44 and box["width"] >= 44, control.inner_text()


def test_first_page_is_light_and_alone(server, page_for):
    """One answer holds all that is seen. What else is fetched, is fetched for the next page."""
    page = page_for(**PHONE)
    done = []
    page.on("requestfinished", lambda request: done.append(request))
    page.goto(server.world["link"])
    page.wait_for_load_state("networkidle")
    assert [request.url for request in done if request.url.endswith(".js")] == []
    assert 0 < sum(request.sizes()["responseBodySize"] for request in done) < 25_000
    assert len(page.content()) < 60_000
    assert page.locator("link[rel=stylesheet]").count() == 0
    assert page.evaluate("getComputedStyle(document.querySelector('.portal')).display") == "grid"


def test_dark_is_dark(server, page_for):
    page = come_in(page_for, server, **PHONE, color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(26, 23, 20)"


def test_print_leaves_controls_out_and_opens_what_is_folded(server, page_for):
    page = come_in(page_for, server, **LAPTOP)
    page.emulate_media(media="print")
    expect(page.get_by_role("button", name="Add question")).to_be_hidden()
    expect(page.get_by_text("Takes one weekend in five on call")).to_be_visible()
    expect(page.get_by_text("(priya@fenwick.example.org)")).to_be_visible()
    assert len(PdfReader(io.BytesIO(page.pdf(format="A4"))).pages) <= 2
