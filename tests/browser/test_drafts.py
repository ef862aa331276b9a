"""What is typed into a form of the team's pages is not lost before it was sent."""

import pytest
from playwright.sync_api import expect

WORDS = "Opens with what the visit is for, and says what comes next."
BACK = "was not sent, so it was kept in this browser"
LEFT = "may not have arrived, so it was kept in this browser"


@pytest.fixture
def form(page_for):
    page = page_for("ada")
    page.goto("/jobs/new/")
    return page


def field(page):
    return page.locator("main textarea").first


def kept(page):
    return page.evaluate("Object.keys(localStorage).filter(k => k.startsWith('backroom-draft:')).length")


def wait_until_kept(page):
    for _ in range(50):
        if kept(page):
            return
        page.wait_for_timeout(100)
    raise AssertionError("nothing was kept within five seconds")


def test_words_survive_a_reload_and_can_be_put_away(form):
    field(form).fill(WORDS)
    form.reload()
    expect(field(form)).to_have_value(WORDS)
    expect(form.get_by_text(BACK)).to_be_visible()
    form.get_by_role("button", name="Take what is saved instead").click()
    expect(field(form)).to_have_value("")
    form.reload()
    expect(field(form)).to_have_value("")
    assert (kept(form), form.problems) == (0, [])


def test_words_survive_a_failed_sending_and_a_form_sent_back(form):
    field(form).fill(WORDS)
    form.context.set_offline(True)
    form.locator("main .btn-primary").click()
    form.wait_for_timeout(300)
    form.context.set_offline(False)
    form.goto("/jobs/new/")
    expect(field(form)).to_have_value(WORDS)
    form.locator("main .btn-primary").click()  # without a title: it comes back with errors
    expect(form.locator("main .wrong").first).to_be_visible()
    expect(field(form)).to_have_value(WORDS)
    assert kept(form) == 1


def test_words_typed_before_the_script_runs_stand_beside_those_brought_back(form):
    field(form).fill(WORDS)
    wait_until_kept(form)
    form.route("**/parts/drafts*.js", lambda route: (form.wait_for_timeout(1500), route.continue_()))
    form.goto("/jobs/new/", wait_until="commit")
    form.locator("#id_title").fill("Ward clerk")
    expect(form.get_by_text(BACK)).to_be_visible()
    expect(form.locator("#id_title")).to_have_value("Ward clerk")
    expect(field(form)).to_have_value(WORDS)


def test_what_arrived_and_what_was_signed_out_of_is_forgotten(form):
    field(form).fill(WORDS)
    wait_until_kept(form)
    form.locator("#id_title").fill("Ward clerk")
    form.locator("main .btn-primary").click()
    form.wait_for_url("**/jobs/*-*/**")
    assert kept(form) == 0

    form.goto("/jobs/new/")
    field(form).fill(WORDS)
    wait_until_kept(form)
    form.locator("summary", has_text="Ada").click()
    form.get_by_role("button", name="Sign out").first.click()
    form.wait_for_url("**/login/**")
    assert kept(form) == 0


JOBS = "from backroom.hiring.jobs.models import Job\nanswer = Job.objects.filter(title='Ward clerk').count()"


SAVE_THEN_LEAVE = """() => {
  setTimeout(() => document.querySelector("main .btn-primary").click(), 100);
  setTimeout(() => document.querySelector("header a.mark").click(), 1500);
}"""


def save_and_leave(page):
    """By timers of the page: to click it would wait for the answer."""
    page.evaluate(SAVE_THEN_LEAVE)
    page.wait_for_url(lambda address: not address.endswith("/jobs/new/"), wait_until="commit")


def test_words_whose_sending_was_left_for_another_page_are_still_there(form, server):
    """Save is pressed, and a link is followed while the answer is on its way: that page is no answer to the form."""
    field(form).fill(WORDS)
    form.locator("#id_title").fill("Ward clerk")
    held = []
    form.route(
        "**/jobs/new/", lambda route: held.append(route) if route.request.method == "POST" else route.continue_()
    )
    save_and_leave(form)
    assert held and server.ask(JOBS) == 0
    form.unroute_all()
    form.goto("/jobs/new/")
    expect(form.get_by_text(LEFT)).to_be_visible()
    expect(field(form)).to_have_value(WORDS)
    assert (kept(form), form.problems) == (1, [])


def test_words_that_were_taken_while_another_page_was_opened_do_not_come_back(form, server):
    """They would be sent twice. The answer itself never reaches the browser."""
    field(form).fill(WORDS)
    form.locator("#id_title").fill("Ward clerk")
    taken = []

    def taken_unheard(route):
        if route.request.method != "POST":
            return route.continue_()
        return taken.append(route.fetch(max_redirects=0).status)

    form.route("**/jobs/new/", taken_unheard)
    save_and_leave(form)
    assert (taken, server.ask(JOBS)) == ([302], 1)
    form.unroute_all()
    form.goto("/jobs/new/")
    expect(field(form)).to_have_value("")
    assert (kept(form), form.problems) == (0, [])
