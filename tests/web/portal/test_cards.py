"""Cards, promises and the survey in the portal, without any script."""

import re

from django.urls import reverse

from backroom.hiring.cards import queries as cards
from backroom.hiring.promises import actions as promises
from backroom.hiring.promises import queries as promise_queries


def test_wishes_are_kept_and_shown_as_far_as_ticked(cast, opened, client):
    link = cast.link()
    appointment = cast.booked()
    body = {
        "growth-choice": "most",
        "growth-text": "Time to learn",
        "people-text": "Plain <b>words</b>",
        "people-shared": "on",
    }
    page = opened(link).post(reverse("portal_wishes", args=[link.pk]), body, follow=True)
    assert b"Only what you ticked is read" in page.content
    again = opened(link).get(reverse("portal_wishes", args=[link.pk])).content.decode()
    assert "Time to learn" in again and cast.job.growth.split("\n")[0][:40] in again
    client.force_login(cast.ada)
    kit = client.get(reverse("kit", args=[appointment.pk])).content.decode()
    assert "Plain &lt;b&gt;words&lt;/b&gt;" in kit and "Time to learn" not in kit


def test_fit_card_is_locked_and_erased(cast, opened):
    link = cast.link()
    cast.held()
    client, address = opened(link), reverse("portal_fit_card", args=[link.pk])
    empty = client.post(address, {"lock": "yes"})
    assert b"The card is still empty." in empty.content
    client.post(address, {"growth-choice": "less", "growth-text": "Not enough", "lock": "yes"})
    locked = client.get(address).content
    assert b"it no longer changes" in locked and b"Not enough" in locked and b"less than I need" in locked
    client.post(reverse("portal_cards_erase", args=[link.pk]))
    assert cards.own_card(cast.dan).is_empty


def test_promise_goes_back_and_forth(cast, opened, client):
    link = cast.link()
    cast.held()
    promise = promises.write_promise(by=cast.ada, application=cast.dan, kind="hours", text="One weekend in five.")
    candidate = opened(link)
    page = candidate.get(reverse("portal", args=[link.pk])).content.decode()
    assert "One weekend in five." in page and "Ada Marsh’s words" in page
    candidate.post(reverse("portal_promise_correct", args=[link.pk, promise.pk]), {"text": "One weekend in six."})
    client.force_login(cast.ada)
    assert "Confirm what Dan wrote down as promised" in client.get("/").content.decode()
    answers = client.get(reverse("answers", args=[cast.dan.pk])).content.decode()
    assert "the two remember it differently" in answers and "One weekend in five." in answers
    shown = re.search(r'name="wording" value="([^"]+)"', answers)
    client.post(reverse("promise_yes", args=[promise.pk]), {"wording": shown[1]})
    assert "confirmed by both of you" in candidate.get(reverse("portal", args=[link.pk])).content.decode()
    own = candidate.post(
        reverse("portal_promise_new", args=[link.pk]), {"kind": "growth", "text": "The course is paid."}, follow=True
    )
    assert "they have not answered yet" in own.content.decode()
    assert [view.state for view in promise_queries.own_promises(cast.dan)] == ["agreed", "waiting"]


def test_words_changed_meanwhile_are_not_confirmed(cast, opened, client):
    """Either side has the page open while the other writes its words anew."""
    link = cast.link()
    candidate, moved = opened(link), "The words were changed since you opened this page."
    client.force_login(cast.ada)
    own, answers = reverse("portal", args=[link.pk]), reverse("answers", args=[cast.dan.pk])
    for by, page, browser, yes in (
        (cast.ada, own, candidate, lambda pk: reverse("portal_promise_yes", args=[link.pk, pk])),
        (link, answers, client, lambda pk: reverse("promise_yes", args=[pk])),
    ):
        promise = promises.write_promise(by=by, application=cast.dan, kind="hours", text="One weekend in five.")
        (wording,) = re.findall(r'name="wording" value="([^"]+)"', browser.get(page).content.decode())
        promises.correct_promise(by=by, promise=promise, text="Every weekend.")
        said = browser.post(yes(promise.pk), {"wording": wording}, follow=True).content.decode()
        assert moved in said and "Confirmed, by both of you." not in said
        (wording,) = re.findall(r'name="wording" value="([^"]+)"', said)
        said = browser.post(yes(promise.pk), {"wording": wording}, follow=True).content.decode()
        assert moved not in said and "Confirmed, by both of you." in said


def test_promise_of_another_candidate_is_not_there(cast, opened):
    link = cast.link()
    theirs = promises.write_promise(by=cast.ada, application=cast.dora, kind="pay", text="Dora’s pay.")
    for name in ("portal_promise_correct", "portal_promise_yes"):
        answer = opened(link).post(reverse(name, args=[link.pk, theirs.pk]), {"text": "Mine."})
        assert answer.status_code == 404 and b"pay" not in answer.content


def test_survey_without_a_script(cast, opened):
    link = cast.link()
    cast.held()
    client, address = opened(link), reverse("portal_survey", args=[link.pk])
    assert b"Nothing is chosen yet." in client.post(address, {}).content
    done = client.post(address, {"respect": "5", "heard": "2"}, follow=True)
    assert b"in the counts now, and nowhere else" in done.content
    assert b"You have answered" in client.get(address, follow=True).content
