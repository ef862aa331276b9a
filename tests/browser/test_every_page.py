"""No page of the team has an axe-core finding or is wider than the screen: laptop in light, phone in the dark."""

import io

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from tests.browser.servers import Server
from tests.browser.speakers import ONLINE, into_the_room, opened

JOB = "/jobs/{job}/"
ADA = (
    *("/", "/jobs/", "/jobs/new/", "/jobs/import/", JOB, JOB + "edit/", JOB + "team/", JOB + "competencies/new/"),
    *(JOB + "competencies/library/", JOB + "competencies/safe-caseloads/", JOB + "guide/", JOB + "guide/themes/new/"),
    *(JOB + "guide/themes/safe-caseloads/", JOB + "guide/openers/", JOB + "candidates/new/", JOB + "compare/"),
    *("/applications/{application}/", "/applications/{application}/schedule/", "/interviews/"),
    *("/interviews/{interview}/kit/", "/interviews/{interview}/move/", "/interviews/{interview}/room/", "/places/new/"),
    *("/calibration/", JOB + "ledger/", "/software/", "/listening/", "/interviews/{interview}/cancel/"),
    *(JOB + "times/", JOB + "stops/", JOB + "messages/invitation/", JOB + "interview-day/", "/hours/", "/calendar/"),
    *("/applications/{application}/ask-time/", "/applications/{dora}/", "/places/", "/places/{place}/"),
    *("/places/{place}/hours/", "/stops/"),
    *("/account/password/set/", "/account/logout/", "/jobs/00000000-0000-0000-0000-000000000000/", "/people/"),
)
OTHERS = {
    "priya": ("/", "/arrangements/", "/fairness/", JOB + "ledger/", JOB, JOB + "guide/", "/record/", "/interviews/"),
    "ida": ("/", "/people/", "/people/new/", "/record/", "/jobs/", "/undelivered/"),
    "hal": ("/", "/stops/", "/stops/{stop}/"),
    "ben": ("/", JOB, JOB + "guide/"),
    "": ("/account/login/", "/account/password/forgot/", "/account/signup/", "/account/closed/", "/c/nothing/"),
}
# Dora's visit has a stop whose host proposes another time; a message could not be delivered.
PREPARE = """
from datetime import timedelta
from django.utils import timezone
from backroom.hiring.candidates.models import Application
from backroom.hiring.scheduling import actions
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.visit import actions as visit
from backroom.hiring.scheduling.setup.actions import StopDraft
from backroom.hiring.scheduling.setup.models import Place
from backroom.people.models import Person
from backroom.records.models import Work

people = {p.first_name.lower(): p for p in Person.objects.all()}
ada, hal = people["ada"], people["hal"]
dora = next(a for a in Application.objects.select_related("job", "candidate") if a.candidate.first_name == "Dora")
setup.save_agenda(by=ada, job=dora.job, stops=[StopDraft("tour", "A look round", 20, host=hal)])
at, room = timezone.now() + timedelta(days=3), Place.objects.first()
talk = actions.schedule(by=ada, application=dora, interviewer=ada, place=room, starts_at=at, minutes=60)
stop = talk.offered_stops.get()
visit.reply_to_stop(by=hal, stop=stop, reply="proposed", proposed_at=stop.ends_at + timedelta(minutes=30))
Work.objects.create(kind="mail.talk", key="x", due_at=timezone.now(), given_up_at=timezone.now(), failure="Hopeless")
answer = {"dora": str(dora.pk), "stop": str(stop.pk), "place": str(room.pk)}
"""
TWICE = {"width": 195, "height": 422}
WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
SCREENS = {
    "laptop, light": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "light"},
    "phone, dark": {"viewport": {"width": 360, "height": 780}, "color_scheme": "dark"},
}


@pytest.mark.parametrize("screen", SCREENS)
def test_every_page_is_without_a_finding(server: Server, page_for, axe, screen: str) -> None:
    world = server.world | server.ask(PREPARE)
    found: dict[str, list[str]] = {}
    wide: list[str] = []
    for person, addresses in {"ada": ADA, **OTHERS}.items():
        page: Page = page_for(person, **SCREENS[screen])
        for address in addresses:
            page.goto(address.format(**world))
            if lines := axe(page):
                found[f"{person} {address}"] = lines
            if page.evaluate(WIDE):
                wide.append(f"{person} {address}")
        assert page.problems == []
    assert found == {}
    assert wide == []


def test_paper_names_the_job_is_whole_and_offers_nothing_to_press(server: Server, page_for) -> None:
    page: Page = page_for("ada")
    page.emulate_media(media="print")
    title = page.locator("main").get_by_text("District nurse team lead", exact=True).locator("visible=true")
    for address in (JOB, JOB + "guide/", JOB + "ledger/", JOB + "compare/", "/applications/{application}/"):
        page.goto(address.format(**server.world))
        expect(page.locator("main .act:visible, main .btn:visible")).to_have_count(0)
        if address.startswith(JOB):
            expect(title).to_have_count(1)
    page.goto(JOB.format(**server.world))
    shut = page.locator(".job details:not([open]):not(.no-print *) > summary + *")
    assert shut.count() > 1
    assert all(part.evaluate("e => e.checkVisibility({contentVisibilityAuto: true})") for part in shut.all())
    for wide in ("ledger/", "compare/"):  # a column for each chance, or candidate
        page.goto((JOB + wide).format(**server.world))
        sheet = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages[0].mediabox
        assert sheet.width > sheet.height


def test_paper_shows_all_that_stands_in_a_field(server: Server, page_for) -> None:
    page: Page = page_for("ada")
    page.goto("/jobs/new/")
    lines = [f"Number {number} of what was typed." for number in range(90)]
    page.locator("main textarea").first.fill("\n".join(lines))
    paper = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    said = " ".join(" ".join(sheet.extract_text() for sheet in paper.pages).split())
    assert [line for line in lines if line not in said] == []


def test_a_phone_at_twice_the_size_of_letters_keeps_everything_apart(server: Server, page_for) -> None:
    world = server.world | server.ask(PREPARE)
    wide: list[str] = []
    for person, addresses in {"ada": ADA, **OTHERS}.items():
        page: Page = page_for(person, viewport=TWICE)
        for address in addresses:
            page.goto(address.format(**world))
            if page.evaluate(WIDE):
                wide.append(f"{person} {address}")
            if not page.locator(".bar > .bar-menu").count():
                continue
            name, menu = (page.locator(f".bar > {part}").bounding_box() for part in (".mark", ".bar-menu"))
            assert name and menu
            apart = name["x"] + name["width"] <= menu["x"] or name["y"] + name["height"] <= menu["y"]
            assert apart and menu["x"] + menu["width"] <= TWICE["width"]
    assert wide == []


@pytest.mark.parametrize("who", ["ada", "dan"])
def test_a_call_is_no_wider_than_a_phone_at_twice_the_size_of_letters(
    server: Server, browser: Browser, who: str
) -> None:
    server.ask(ONLINE)
    page = opened(browser, server, who, viewport=TWICE)
    assert not page.evaluate(WIDE)
    into_the_room(page, who, server)
    page.get_by_role("button", name="Check the microphone").wait_for()
    assert not page.evaluate(WIDE)
    page.evaluate("for (const part of document.querySelectorAll('#call [hidden]')) part.hidden = false")
    assert not page.evaluate(WIDE)
    if who == "ada":  # with notes, and with a clock that does not run into the time left
        for _ in range(2):
            page.locator("#note").fill("Drew the staffing board.")
            page.locator("#note").press("Enter")
        page.locator("#notes .note").nth(1).wait_for()
        assert not page.evaluate(WIDE)
        so_far, left = (page.locator(f".room-time p:first-child > span:nth-child({n})").bounding_box() for n in (1, 2))
        assert so_far and left
        assert so_far["x"] + so_far["width"] < left["x"] or so_far["y"] + so_far["height"] <= left["y"]
    page.context.close()


def test_an_empty_field_for_a_question_has_an_edge(server: Server, page_for) -> None:
    page: Page = page_for("ada")
    page.goto((JOB + "guide/themes/new/").format(**server.world))
    field = page.locator(".g-edit textarea").first
    edge = "field => getComputedStyle(field).borderTopColor"
    assert field.evaluate(edge) != "rgba(0, 0, 0, 0)"
    field.fill("Tell me about a time when the list was too long.")
    page.locator("h1").hover()
    page.locator("body").evaluate("document.activeElement.blur()")
    assert field.evaluate(edge) == "rgba(0, 0, 0, 0)"
