"""Compare: names hidden until shown, columns by lot, nothing summed, the debrief nobody writes over."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from backroom.hiring.candidates.models import Application
from backroom.hiring.decisions.models import Debrief
from backroom.hiring.evidence import actions as evidence
from backroom.hiring.evidence.models import Scorecard
from backroom.records.models import Event
from tests.web.evidence.test_write_up import text_of


def page(client, cast, who, query=""):
    client.force_login(who)
    return client.get(reverse("compare", args=[cast.job.pk]) + query)


def debrief(client, application, text, seen=""):
    data = {f"{application.pk}-text": text, f"{application.pk}-seen": seen}
    return client.post(reverse("save_debrief", args=[application.pk]), data)


@pytest.fixture
def two(cast):
    cast.read(cast.dan)
    cast.read(cast.dora)
    return cast


def test_page_is_kept_by_nobody(two, client):
    assert "no-store" in page(client, two, two.ada)["Cache-Control"]


def test_names_are_hidden_until_shown_to_this_person_and_that_is_on_the_record(two, client):
    card = Scorecard.objects.get(application=two.dan, rater=two.ada)
    rating = card.ratings.first()
    evidence.amend_rating(by=two.ada, rating=rating, level=3, reason="Dan did not say so.")
    debrief_text = "We liked what Dora Lindqvist said."
    page(client, two, two.ada)
    debrief(client, two.dora, debrief_text)
    hidden = text_of(page(client, two, two.ada))
    assert not re.search(r"\bDan\b|Whitlock|Dora|Lindqvist", hidden)
    assert "the candidate did not say so." in hidden
    assert "We liked what the candidate said." in hidden
    before = Event.objects.count()
    client.post(reverse("reveal_names", args=[two.job.pk]))
    assert list(Event.objects.order_by("seq").values_list("name", "actor"))[before:] == [
        ("names.revealed", two.ada.actor)
    ]
    shown = text_of(page(client, two, two.ada))
    assert "Dan Whitlock" in shown and "Dora Lindqvist" in shown and debrief_text in shown
    assert not re.search(r"\bDan\b|Whitlock|Dora|Lindqvist", text_of(page(client, two, two.priya)))
    assert not re.search(r"\bDan\b|Whitlock|Dora|Lindqvist", text_of(page(client, two, two.ben)))


@pytest.mark.parametrize("role", ["ben", "hal", "cleo", "ida", "eve"])
def test_who_may_not_show_names(two, client, role):
    client.force_login(two.staff[role])
    assert client.post(reverse("reveal_names", args=[two.job.pk])).status_code in (403, 404)
    assert not Event.objects.filter(name="names.revealed").exists()


def test_columns_stand_by_lot_whatever_the_ratings(two, client):
    for first, second in ((1, 2), (2, 1)):
        Application.objects.filter(pk=two.dan.pk).update(lot=first)
        Application.objects.filter(pk=two.dora.pk).update(lot=second)
        body = page(client, two, two.ada).content.decode()
        order = sorted((two.dan, two.dora), key=lambda a: body.index(f"debrief-{a.pk}"))
        assert [a.pk for a in order] == [a.pk for a in ((two.dan, two.dora) if first == 1 else (two.dora, two.dan))]


def test_levels_two_apart_say_so_and_nothing_is_summed(two, client):
    text = text_of(page(client, two, two.ada))
    assert text.count("two apart: talk it over") == 2 * len(two.codes)
    assert not re.search(r"(?i)average|mean\b|\bscore\b|percent|%|\brank|total:|[1-5]\.\d", text)


def test_no_evidence_is_a_word_and_no_mark(cast, client):
    cast.written_up()
    cast.rate_all(cast.ben, cast.dan, None, "Nothing to say.")
    answer = page(client, cast, cast.ada)
    cell = answer.content.decode().split('<td role="cell">')[1].split("</td>")[0]
    assert "Ben no evidence" in " ".join(re.sub("<[^>]+>", " ", cell).split())
    assert 'class="dot"' in cell and 'class="ring"' not in cell
    assert "apart" not in text_of(answer)


def test_row_opens_without_a_script(two, client):
    body = page(client, two, two.ada, f"?open={two.codes[1]}").content.decode()
    rows = re.findall(r'id="row-([a-z-]+)".*?<details class="cmp-open"( open)?>', body, re.S)
    assert [code for code, is_open in rows if is_open] == [two.codes[1]]
    assert body.count("Answer number 1 of the candidate.") == 2


def test_debrief_opens_when_all_is_in(cast, client):
    cast.written_up()
    body = page(client, cast, cast.ada).content.decode()
    assert "The debrief and the decision open when every scorecard is in." in body
    assert "<textarea" not in body
    assert debrief(client, cast.dan, "Too early.").status_code == 403
    assert Debrief.objects.count() == 0


def test_debrief_is_saved_and_refused_with_everything_typed(two, client):
    page(client, two, two.ben)
    debrief(client, two.dan, "Where we differ.")
    assert Debrief.objects.get().text == "Where we differ."
    answer = debrief(client, two.dan, "b\x07ad " + "x" * 50)
    assert "b\ufffdad " + "x" * 50 in answer.content.decode()
    assert Debrief.objects.get().text == "Where we differ."


def test_debrief_is_not_written_over_unread(two, client):
    page(client, two, two.ada)
    debrief(client, two.dan, "Ben's words.")
    answer = debrief(client, two.dan, "Ada's words.", seen="")
    body = text_of(answer)
    assert "Somebody saved other words since you opened this page." in body
    assert "Ben's words." in body and "Ada's words." in body
    seen = re.search(rf'name="{two.dan.pk}-seen" value="([^"]+)"', answer.content.decode()).group(1)
    debrief(client, two.dan, "Both.", seen=seen)
    assert Debrief.objects.get().text == "Both."


@pytest.mark.parametrize("role", ["priya", "hal", "cleo", "ida", "eve"])
def test_who_does_not_debrief(two, client, role):
    client.force_login(two.staff[role])
    assert debrief(client, two.dan, "Mine.").status_code in (403, 404)
    assert Debrief.objects.count() == 0


def test_empty_compare_says_what_will_stand_there(cast, client):
    assert "When a scorecard of yours is in" in text_of(page(client, cast, cast.ada))
    cast.filed()
    assert "When a scorecard of yours is in" in text_of(page(client, cast, cast.ada))


def test_queries_stay_the_same_with_one_and_thirty_candidates(cast, client):
    cast.read(cast.dan)
    page(client, cast, cast.ada)

    def count() -> int:
        with CaptureQueriesContext(connection) as found:
            assert client.get(reverse("compare", args=[cast.job.pk])).status_code == 200
        return len(found)

    one = count()
    for number in range(29):
        application = cast.add(f"Candidate Number{number}", f"c{number}@example.org")
        cast.written_up(application)
        if number % 3 == 0:
            cast.rate_all(cast.ben, application, 3, "Read.")
    assert client.get(reverse("compare", args=[cast.job.pk])).content.decode().count('<th role="columnheader"') == 31
    assert count() == one
    assert one <= 18
