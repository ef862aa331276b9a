"""No page of the team has an axe-core finding or is wider than the screen: laptop in light, phone in the dark."""

import pytest
from playwright.sync_api import Page

from tests.browser.servers import Server

JOB = "/jobs/{job}/"
ADA = (
    *("/", "/jobs/", "/jobs/new/", "/jobs/import/", JOB, JOB + "edit/", JOB + "team/", JOB + "competencies/new/"),
    *(JOB + "competencies/library/", JOB + "competencies/safe-caseloads/", JOB + "guide/", JOB + "guide/themes/new/"),
    *(JOB + "guide/themes/safe-caseloads/", JOB + "guide/openers/", JOB + "candidates/new/", JOB + "compare/"),
    *("/applications/{application}/", "/applications/{application}/schedule/", "/interviews/"),
    *("/interviews/{interview}/kit/", "/interviews/{interview}/move/", "/interviews/{interview}/room/", "/places/new/"),
    *("/calibration/", JOB + "ledger/"),
    *("/account/password/set/", "/account/logout/", "/jobs/00000000-0000-0000-0000-000000000000/", "/people/"),
)
OTHERS = {
    "priya": ("/", "/arrangements/", "/fairness/", JOB + "ledger/", JOB, JOB + "guide/", "/record/", "/interviews/"),
    "ida": ("/", "/people/", "/people/new/", "/record/", "/jobs/"),
    "ben": ("/", JOB, JOB + "guide/"),
    "": ("/account/login/", "/account/password/forgot/", "/account/signup/", "/account/closed/", "/c/nothing/"),
}
SCREENS = {
    "laptop, light": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "light"},
    "phone, dark": {"viewport": {"width": 360, "height": 780}, "color_scheme": "dark"},
}


@pytest.mark.parametrize("screen", SCREENS)
def test_every_page_is_without_a_finding(server: Server, page_for, axe, screen: str) -> None:
    found: dict[str, list[str]] = {}
    wide: list[str] = []
    for person, addresses in {"ada": ADA, **OTHERS}.items():
        page: Page = page_for(person, **SCREENS[screen])
        for address in addresses:
            page.goto(address.format(**server.world))
            if lines := axe(page):
                found[f"{person} {address}"] = lines
            if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
                wide.append(f"{person} {address}")
        assert page.problems == []
    assert found == {}
    assert wide == []
