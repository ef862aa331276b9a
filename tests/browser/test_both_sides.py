"""Both sides in two browsers: asked, owed, promised, put right, answered, counted, taken along, complained, erased."""

import json
import re
from datetime import timedelta
from pathlib import Path

from django.utils import timezone
from playwright.sync_api import Page, expect

PHONE = {"viewport": {"width": 360, "height": 780}}
KEPT, OWED, ASKED = "What if I never get promoted?", "Is the course paid?", "How often does the phone ring?"
FOUND, RIGHT, COMPLAINT = "No course before the second year", "One weekend in six, not more.", "I was not let finish."

# Between the two scenes: the talk is held, written up, read, and Dan is declined.
DECIDE = """
from backroom.hiring.candidates.models import Application
from backroom.people.models import Person
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.evidence import actions as evidence
from backroom.hiring.scheduling.models import Appointment
from tests.cast import Cast
cast = Cast.__new__(Cast)
for person in Person.objects.all():
    setattr(cast, person.first_name.lower(), person)
talk = Appointment.objects.get(interview__isnull=False).interview
cast.codes = [c.code for c in talk.rubric.competencies.all()]
for index in range(len(cast.codes)):
    cast.note(talk, f"“Answer number {index}.”", theme=index)
interviews.end_interview(by=cast.ada, interview=talk)
cast.lasted(talk)
for note in talk.notes.filter(kind="quote").select_related("theme"):
    evidence.file_evidence(by=cast.ada, note=note, competency_code=note.theme.competency_code)
application = Application.objects.get(pk=talk.application_id)
cast.rate_all(cast.ada, application, 4, "Ada saw a rule.")
cast.rate_all(cast.ben, application, 2, "Ben missed it.")
cast.decide(application)
answer = True
"""


def test_both_sides(server, page_for, axe):
    ada, priya, dan = page_for("ada"), page_for("priya"), page_for(**PHONE)

    def clean(page: Page) -> None:
        assert (axe(page), page.problems) == ([], []), page.url
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), page.url

    dan.goto(server.world["link"])
    candidate_prepares(dan, clean)
    answers = f"/applications/{server.world['application']}/answers/"
    ada.goto(f"/interviews/{server.world['interview']}/kit/")
    expect(ada.get_by_text(ASKED)).to_be_visible()
    assert KEPT not in ada.content()
    ada.goto(f"/interviews/{server.world['interview']}/room/")
    ada.get_by_role("button", name="Begin").click()
    expect(ada.get_by_text(OWED)).to_be_visible()
    assert KEPT not in ada.content()
    answer_and_promise(ada, answers, clean)
    put_right(dan, clean)
    ada.goto(answers)
    ada.get_by_role("button", name="Yes, that was said").click()
    expect(ada.get_by_text("confirmed by both")).to_have_count(2)
    server.ask(DECIDE)
    write_the_letter(ada, server.world["application"], clean)
    read_and_answer(dan, clean)
    take_along(dan)
    complain_and_ask_to_erase(dan, clean)
    handle(priya, clean)
    dan.goto("/my/" + server.world["link_id"] + "/")
    expect(dan.get_by_role("heading", level=1)).to_have_text("This link has ended, or it is not whole")
    server.stop()
    assert found_in_files(server.data) == []
    assert server.ask("from backroom.records import chain\nanswer = chain.verify().holds") is True


def candidate_prepares(dan: Page, clean) -> None:
    for text in (ASKED, OWED, KEPT):
        dan.get_by_label("One more").fill(text)
        dan.get_by_role("button", name="Add question").click()
    for text in (ASKED, OWED):
        dan.get_by_role("checkbox", name=text).check()
    dan.get_by_role("button", name="Send the ticked ones").click()
    expect(dan.get_by_role("status")).to_have_text("2 questions are sent.")
    clean(dan)
    dan.get_by_role("link", name="Pick from good ones").click()
    clean(dan)
    dan.go_back()
    dan.get_by_role("link", name="What I look for").click()
    clean(dan)


def answer_and_promise(ada: Page, answers: str, clean) -> None:
    ada.goto(answers)
    ada.get_by_role("listitem").filter(has_text=ASKED).get_by_role("button", name="Answered in the talk").click()
    ada.get_by_role("listitem").filter(has_text=OWED).get_by_role("link", name="Answer later").click()
    ada.get_by_label("Until").fill((timezone.localdate() + timedelta(days=3)).isoformat())
    clean(ada)
    ada.get_by_role("button", name="Promise the answer").click()
    for text in ("One weekend in five.", "A laptop of your own."):
        ada.get_by_role("link", name="Write a promise down").click()
        ada.get_by_label("What was promised").fill(text)
        ada.get_by_role("button", name="Write it down").click()
    clean(ada)
    ada.goto("/")
    expect(ada.get_by_text("Answer Dan’s question")).to_be_visible()


def put_right(dan: Page, clean) -> None:
    dan.goto(dan.url.partition("wishes/")[0])
    weekend = dan.get_by_role("listitem").filter(has_text="One weekend in five.")
    weekend.get_by_role("link", name="Put it right").click()
    dan.get_by_label("In your words").fill(RIGHT)
    clean(dan)
    dan.get_by_role("button", name="Put my words beside it").click()
    expect(dan.get_by_text("you remember it differently")).to_be_visible()
    laptop = dan.get_by_role("listitem").filter(has_text="A laptop of your own.")
    laptop.get_by_role("button", name="Yes, that was said").click()
    expect(dan.get_by_text("confirmed by both of you")).to_be_visible()


def write_the_letter(ada: Page, application: str, clean) -> None:
    ada.goto(f"/applications/{application}/letter/")
    ada.get_by_role("button", name="Draft it from the evidence").click()
    ada.get_by_role("button", name="Show it to Dan").click()
    expect(ada.get_by_text("It can no longer be changed.")).to_be_visible()
    ada.goto(f"/applications/{application}/answers/")
    ada.get_by_role("link", name="Write the answer").last.click()
    ada.get_by_label("Your answer").fill("Yes, from the first year on.")
    clean(ada)
    ada.get_by_role("button", name="Send the answer").click()


def read_and_answer(dan: Page, clean) -> None:
    dan.reload()
    expect(dan.get_by_role("heading", level=1)).to_have_text("A letter for you, Dan")
    expect(dan.get_by_text("Yes, from the first year on.")).to_be_visible()
    clean(dan)
    dan.get_by_role("link", name=re.compile("Your fit card")).click()
    growth = dan.get_by_role("group", name="Growth")
    growth.get_by_label("less than I need").check()
    growth.get_by_label("In your own words").fill(FOUND)
    clean(dan)
    dan.get_by_role("button", name="Keep it").click()
    dan.get_by_role("link", name="Answer, three minutes").click()
    clean(dan)
    dan.get_by_role("group", name="I was treated as a person, not as a case.").get_by_label("fully").check()
    dan.get_by_role("button", name="Add my answers").click()
    expect(dan.get_by_role("status")).to_contain_text("in the counts now")


def take_along(dan: Page) -> None:
    dan.get_by_role("link", name=re.compile("My data")).click()
    with dan.expect_download() as download:
        dan.get_by_role("button", name="Take it along").click()
    data = json.loads(Path(download.value.path()).read_text(encoding="utf-8"))
    held = json.dumps(data, ensure_ascii=False)
    assert all(words in held for words in (KEPT, FOUND, RIGHT, "Answer number 0", "Ada saw a rule."))
    assert "Achterberg" not in held and "Dora" not in held


def complain_and_ask_to_erase(dan: Page, clean) -> None:
    clean(dan)
    dan.get_by_role("button", name="See everything").click()
    clean(dan)
    dan.get_by_role("link", name="Back to your page").click()
    dan.get_by_role("link", name="Complain").click()
    dan.get_by_label("In your words").fill(COMPLAINT)
    clean(dan)
    dan.get_by_role("button", name="Send it").click()
    dan.get_by_role("link", name=re.compile("Erase it all")).click()
    dan.get_by_role("button", name="Send it").click()
    expect(dan.get_by_text("Erase everything")).to_be_visible()


def handle(priya: Page, clean) -> None:
    priya.goto("/requests/")
    clean(priya)
    priya.get_by_role("link", name=re.compile("Something was not right")).click()
    expect(priya.get_by_text(COMPLAINT)).to_be_visible()
    clean(priya)
    priya.get_by_role("button", name="Acknowledge it").click()
    priya.goto("/requests/")
    priya.get_by_role("link", name=re.compile("Erase everything")).click()
    clean(priya)
    priya.get_by_role("button", name="Erase it now").click()
    expect(priya.get_by_text("Erased: rows and files are gone")).to_be_visible()


def found_in_files(data: Path) -> list[tuple[str, str]]:
    """Every file under the data folder, byte for byte: the database, its log, mail, keys, the server's own log."""
    words = (KEPT, OWED, ASKED, FOUND, RIGHT, COMPLAINT, "Whitlock", "dan@example.org", "left ear", "Answer number")
    files = [file for file in data.rglob("*") if file.is_file()]
    return [(file.name, word) for file in files for word in words if word.encode() in file.read_bytes()]
