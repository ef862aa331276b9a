"""A transcript is brought in, its strip is met by pointer, keyboard and axe, a moment is filed, a yes is taken back."""

import re

from playwright.sync_api import Page, expect

from tests.browser.servers import Server
from tests.cast import SAID, TRANSCRIPT

BOTH_AGREE = """
from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.interviews import actions
from backroom.hiring.interviews.consent import Purpose
from backroom.hiring.scheduling.models import Appointment
at = Appointment.objects.get(pk="{interview}")
actions.start_interview(by=at.interviewer, appointment=at)
link = PrivateLink.objects.get(application=at.application)
for by in (at.interviewer, link):
    actions.answer_consent(by=by, appointment=at, purpose=Purpose.TRANSCRIPT, agreed=True)
answer = True
"""
TAKEN_BACK = """
from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.interviews import actions
from backroom.hiring.interviews.consent import Purpose
from backroom.hiring.listening.models import Transcript
from backroom.hiring.scheduling.models import Appointment
at = Appointment.objects.get(pk="{interview}")
link = PrivateLink.objects.get(application=at.application)
actions.answer_consent(by=link, appointment=at, purpose=Purpose.TRANSCRIPT, agreed=False)
answer = Transcript.objects.count()
"""


def test_listening_review(server: Server, page_for, axe) -> None:
    server.ask(BOTH_AGREE.format(**server.world))
    address = f"/interviews/{server.world['interview']}/listening/"
    page: Page = page_for("ada")
    page.goto(address)
    page.get_by_label("The transcript").set_input_files(
        files=[{"name": "talk.vtt", "mimeType": "text/vtt", "buffer": TRANSCRIPT}]
    )
    page.get_by_role("button", name="Bring it in").click()
    expect(page.get_by_text("The transcript is here")).to_be_visible()
    assert axe(page) == []

    page.locator("svg.strip rect.v-c").first.click()  # by pointer
    expect(page.get_by_role("heading", name="At 0:06")).to_be_visible()
    expect(page.get_by_label("The words that matter")).to_have_value(re.compile(f"^{SAID}"))
    page.get_by_role("button", name="File it").click()
    expect(page.get_by_text("Filed under Safe caseloads.")).to_be_visible()
    assert axe(page) == []

    page.goto(address)  # by keyboard: the same moment stands in the list
    summary = page.locator("summary", has_text="turns, to read")
    summary.focus()
    page.keyboard.press("Enter")
    page.get_by_role("link", name="0:06").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="At 0:06")).to_be_visible()

    page.goto(address)
    expect(page.locator("svg.strip .s-pin:visible")).to_have_count(1)
    phone: Page = page_for("ada", viewport={"width": 360, "height": 780}, color_scheme="dark")
    phone.goto(address)
    assert axe(phone) == []
    assert not phone.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    assert page.problems == phone.problems == []

    assert server.ask(TAKEN_BACK.format(**server.world)) == 0
    page.reload()
    expect(page.get_by_text("needs the yes of both")).to_be_visible()
