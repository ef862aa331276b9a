"""My data, complaint and what follows the answer, on the pages of both sides."""

import json

from django.urls import reverse

from backroom.hiring.afterwards import actions
from backroom.hiring.afterwards.models import Request
from backroom.hiring.candidates.models import Candidate
from backroom.hiring.cards import actions as cards
from backroom.hiring.cards.actions import Said


def test_complaint_in_two_clicks_and_its_answer(cast, opened, client):
    link = cast.link()
    candidate = opened(link)
    complain = reverse("portal_request", args=[link.pk, "complaint"])
    assert complain in candidate.get(reverse("portal", args=[link.pk])).content.decode()
    page = candidate.post(complain, {"text": "I was not <i>let</i> finish."}, follow=True).content.decode()
    assert "It has arrived." in page and "you hear by" in page
    client.force_login(cast.priya)
    asked = Request.objects.get()
    shown = client.get(reverse("request_page", args=[asked.pk])).content.decode()
    assert "I was not &lt;i&gt;let&lt;/i&gt; finish." in shown
    assert "Something was not right".lower() in client.get("/").content.decode().lower()
    client.post(reverse("request_acknowledge", args=[asked.pk]))
    client.post(reverse("request_page", args=[asked.pk]), {"text": "We spoke with Ada."})
    page = candidate.get(reverse("portal_data", args=[link.pk])).content.decode()
    assert "We spoke with Ada." in page
    assert candidate.get(reverse("portal_request", args=[link.pk, "nonsense"])).status_code == 404


def test_own_data_is_read_and_taken_along(cast, opened):
    link = cast.asked()
    candidate = opened(link)
    seen = candidate.post(reverse("portal_data_see", args=[link.pk])).content.decode()
    assert "How often does the phone really ring?" in seen and "Shown here as soon as you have your answer." in seen
    file = candidate.post(reverse("portal_data_take", args=[link.pk]))
    assert file["Content-Disposition"] == 'attachment; filename="my-data.json"'
    data = json.loads(file.content)
    assert data["candidates"]["name"] == "Dan Whitlock"
    assert data["fit"]["questions"][0]["question"] == "How often does the phone really ring?"
    assert "Dora" not in seen + file.content.decode()


def test_erasure_on_request_and_the_hold_that_stops_it(cast, opened, client):
    link = cast.asked()
    candidate = opened(link)
    candidate.post(reverse("portal_request", args=[link.pk, "erase"]), {})
    asked = Request.objects.get()
    client.force_login(cast.priya)
    page, erase = reverse("request_page", args=[asked.pk]), reverse("request_erase", args=[asked.pk])
    hold = f"{reverse('hold', args=[asked.application_id])}?from={asked.pk}"
    assert hold in client.get(page).content.decode()
    assert client.post(hold, {"reason": "A claim is before the tribunal."}).url == page
    assert "A claim is before the tribunal." in client.get(page).content.decode()
    refused = client.post(erase, follow=True).content.decode()
    assert "A legal hold stands" in refused
    assert Candidate.objects.get(pk=cast.dan.candidate_id).erased_at is None
    assert client.post(hold).url == page
    assert "Erased: rows and files are gone" in client.post(erase, follow=True).content.decode()
    assert Candidate.objects.get(pk=cast.dan.candidate_id).erased_at
    assert candidate.get(reverse("portal", args=[link.pk])).status_code == 404


def test_a_complaint_erases_nobody(cast, opened, client):
    link = cast.link()
    opened(link).post(reverse("portal_request", args=[link.pk, "complaint"]), {"text": "I was not let finish."})
    client.force_login(cast.priya)
    assert client.post(reverse("request_erase", args=[Request.objects.get().pk])).status_code == 403
    assert Candidate.objects.get(pk=cast.dan.candidate_id).erased_at is None


def test_after_the_answer_both_sides_reveal_keep_in_touch_and_hand_over(cast, opened, client):
    link = cast.asked()
    candidate = opened(link)
    cards.save_own_card(by=link, parts={"growth": Said("less", "Too little", True)}, lock=True)
    cards.save_house_card(by=cast.ada, application=cast.dan, parts={"growth": Said("", "A course", True)}, lock=True)
    client.force_login(cast.ada)
    card, house = reverse("portal_fit_card", args=[link.pk]), reverse("house_card", args=[cast.dan.pk])
    assert "Show what I ticked" not in candidate.get(card).content.decode()
    cast.hired()
    candidate.post(reverse("portal_reveal", args=[link.pk]))
    assert "Too little" not in client.get(house).content.decode()
    client.post(reverse("house_reveal", args=[cast.dan.pk]))
    assert "Too little" in client.get(house).content.decode()
    assert "A course" in candidate.get(card).content.decode()

    touch = candidate.post(reverse("portal_touch", args=[link.pk]), {"months": "6"}, follow=True).content.decode()
    assert "We may write to you about other posts until" in touch
    body = {"strengths": "Rotas that hold", "passes_arrangements": "on"}
    candidate.post(reverse("portal_hand_over", args=[link.pk]), body)
    page = client.get(reverse("hand_over", args=[cast.dan.pk])).content.decode()
    assert "Rotas that hold" in page and "A seat facing you" in page
    assert not any(words in page for words in ("Answer number", "Ada saw a rule", "left ear"))
    application = client.get(reverse("application", args=[cast.dan.pk])).content.decode()
    assert "agreed to be written to" in application
    candidate.post(reverse("portal_touch", args=[link.pk]), {})
    assert "agreed to be written to" not in client.get(reverse("application", args=[cast.dan.pk])).content.decode()


def test_nobody_else_opens_what_belongs_to_the_people_partner(cast, client):
    asked = actions.make_request(by=cast.link(), kind="complaint", text="x")
    for who in (cast.ada, cast.ben, cast.ida, cast.cleo, cast.hal):
        client.force_login(who)
        for name in ("request_page", "request_acknowledge", "request_erase"):
            assert client.post(reverse(name, args=[asked.pk]), {"text": "x"}).status_code == 404
