"""Who may see what: every address by every role of the cast, nothing unlisted."""

import itertools
import json
import re
from contextlib import suppress
from html import unescape

import pytest
from django.core.cache import cache
from django.db import transaction
from django.test import Client
from django.urls import get_resolver, reverse
from django.utils import timezone

from backroom.hiring.afterwards import actions as afterwards
from backroom.hiring.candidates.models import Arrangement
from backroom.hiring.cards import actions as cards
from backroom.hiring.decisions.letter import actions as letters
from backroom.hiring.evidence import actions as evidence
from backroom.hiring.fit import actions as fit
from backroom.hiring.fit.models import CandidateQuestion
from backroom.hiring.promises import actions as promises
from backroom.hiring.scheduling.models import TimeRequest
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.setup.actions import StopDraft
from backroom.people import demo_sign_in
from backroom.records import encryption
from tests.cast import SAID

STAFF = ("ada", "ben", "cleo", "priya", "ida", "hal", "eve")
ROLES = ("nobody", *STAFF, "dan", "dora")
EVERYONE = set(ROLES)
COLLEAGUES = set(STAFF)
TEAM = {"ada", "ben", "priya", "hal"}
NAMES = {"ada", "priya"}  # who may know a candidate of the job by name
RATERS = {"ada", "ben"}
MANAGERS = {"ada", "cleo"}

# The candidate's own: kept for themselves (never on any page of the team), shared with those who know names, promised.
KEPT, WISHED, FOUND = "What if I never get promoted?", "A mentor who has time", "No course before the second year"
COMPLAINED = "Ada laughed at my answer"
SHARED, PROMISED = "Colleagues who say what they think", "One weekend in six, not more"

# name: (method, who may, body). An address is open when it answers anything but "sign in", 403 or 404.
MATRIX: dict[str, tuple[str, set[str], object]] = {
    "home": ("get", COLLEAGUES, None),
    "record": ("get", {"priya", "ida"}, None),
    "software": ("get", COLLEAGUES, None),
    "people": ("get", {"ida"}, None),
    "person_new": ("get", {"ida"}, None),
    "person": ("get", {"ida"}, None),
    "person_close": ("post", {"ida"}, None),
    "demo_sign_in": ("get", EVERYONE, None),
    "account_login": ("get", EVERYONE, None),
    "account_logout": ("get", COLLEAGUES, None),
    "account_inactive": ("get", EVERYONE, None),
    "account_signup": ("get", EVERYONE, None),
    "account_reauthenticate": ("get", set(), None),  # asks for the password again, and the cast has none
    "account_change_password": ("get", COLLEAGUES, None),
    "account_set_password": ("get", COLLEAGUES, None),
    "account_reset_password": ("get", EVERYONE, None),
    "account_reset_password_done": ("get", EVERYONE, None),
    "account_reset_password_from_key": ("get", EVERYONE, None),
    "account_reset_password_from_key_done": ("get", EVERYONE, None),
    "jobs": ("get", COLLEAGUES, None),
    "job_new": ("get", MANAGERS, None),
    "job_import": ("get", MANAGERS, None),
    "job": ("get", TEAM, None),
    "job_edit": ("get", {"ada"}, None),
    "job_export": ("get", TEAM, None),
    "job_open": ("post", {"ada"}, None),
    "job_close": ("post", {"ada"}, None),
    "team": ("get", {"ada"}, None),
    "competency_new": ("get", {"ada"}, None),
    "competency_library": ("get", {"ada"}, None),
    "competency_edit": ("get", {"ada"}, None),
    "competency_remove": ("post", {"ada"}, None),
    "guide": ("get", TEAM, None),
    "question_check": ("post", {"ada"}, None),
    "finding_keep": ("get", set(), None),  # opens for a finding only; tests/web/guides has its own
    "guide_draft": ("post", {"ada"}, None),
    "guide_approve": ("post", {"priya"}, None),
    "theme_new": ("get", {"ada"}, None),
    "theme_edit": ("get", {"ada"}, None),
    "theme_remove": ("post", {"ada"}, None),
    "openers": ("get", {"ada"}, None),
    "candidate_new": ("get", {"ada"}, None),
    "application": ("get", NAMES, None),
    "link_send": ("post", NAMES, None),
    "link_end": ("post", NAMES, None),
    "arrangements": ("get", {"priya"}, None),
    "arrangement": ("get", {"priya"}, None),
    "schedule": ("get", NAMES, None),
    "interviews": ("get", COLLEAGUES, None),
    "kit": ("get", NAMES, None),
    "appointment_move": ("get", NAMES, None),
    "appointment_cancel": ("post", NAMES, None),
    "time_request": ("get", NAMES, None),
    "time_request_withdraw": ("post", NAMES, None),
    "job_times": ("get", NAMES, None),
    "job_agenda": ("get", NAMES, None),
    "undelivered": ("get", {"ida"}, None),
    "work_again": ("post", {"ida"}, None),
    "interview_day": ("get", NAMES, None),
    "job_words": ("get", NAMES, None),
    "calendars": ("get", COLLEAGUES, None),
    "feed_new": ("post", COLLEAGUES, None),
    "feed_end": ("post", COLLEAGUES, None),
    "calendar_disconnect": ("post", COLLEAGUES, None),
    "feed": ("get", EVERYONE, None),  # the address is the key: tests/integrations/calendar has what is in it
    "own_hours": ("get", COLLEAGUES, None),
    "places": ("get", {"ada", "cleo", "priya", "ida"}, None),
    "place_edit": ("get", {"ada", "cleo", "priya", "ida"}, None),
    "place_hours": ("get", {"ada", "cleo", "priya", "ida"}, None),
    "stops": ("get", COLLEAGUES, None),
    "stop": ("get", {"hal"}, None),
    "stop_reply": ("post", {"hal"}, None),
    "stop_take": ("post", NAMES, None),
    "stop_host": ("post", NAMES, None),
    "place_new": ("get", {"ada", "cleo", "priya", "ida"}, None),
    "write_up": ("get", {"ada"}, None),
    "reading": ("get", {"ben"}, None),
    "file_evidence": ("post", {"ada"}, "note"),
    "note_aside": ("post", {"ada"}, "note"),
    "withdraw_evidence": ("post", {"ada"}, None),
    "rate": ("post", RATERS, "rating"),
    "scorecard_draft": ("post", RATERS, None),
    "submit_scorecard": ("post", RATERS, None),
    "amend_rating": ("get", {"ada"}, None),
    "ledger": ("get", NAMES, None),
    "calibration": ("get", {"ada", "ben", "cleo"}, None),
    "calibration_rate": ("post", {"ada", "ben", "cleo"}, None),
    "outcomes": ("get", {"priya"}, None),
    "outcomes_count": ("post", {"priya"}, None),
    "ledger_margin": ("post", {"priya"}, None),
    "ledger_gap": ("post", NAMES, None),
    "compare": ("get", {"ada", "ben", "priya"}, None),
    "reveal_names": ("post", NAMES, None),
    "open_scorecards": ("post", {"ada", "ben", "priya"}, None),
    "save_debrief": ("post", RATERS, None),
    "decide": ("get", {"ada"}, None),
    "memo": ("get", NAMES, None),
    "memo_pdf": ("get", NAMES, None),
    "job_file": ("get", NAMES, None),
    "letter": ("get", {"ada"}, None),
    "letter_draft": ("post", {"ada"}, None),
    "letter_publish": ("post", {"ada"}, None),
    "answers": ("get", NAMES, None),
    "promise_new": ("get", {"ada"}, None),
    "promise_correct": ("get", {"ada"}, None),
    "promise_yes": ("post", {"ada"}, None),
    "house_card": ("get", {"ada"}, None),
    "requests": ("get", {"priya"}, None),
    "request_page": ("get", {"priya"}, None),
    "request_acknowledge": ("post", {"priya"}, None),
    "request_erase": ("post", {"priya"}, None),
    "retention": ("get", {"priya"}, None),
    "hold": ("get", {"priya"}, None),
    "house_reveal": ("post", set(), None),  # opens after the letter only; tests/web/portal/test_afterwards.py has it
    "hand_over": ("get", set(), None),  # opens for somebody who is hired only
    "postpone": ("get", {"ada"}, None),
    "question_mark": ("post", {"ada"}, None),
    "question_owe": ("get", {"ada"}, None),
    "question_reply": ("get", {"ada"}, None),
    "listening_own": ("get", COLLEAGUES, None),
    "listening_cut_in": ("get", COLLEAGUES, None),
    "listening_together": ("get", {"priya"}, None),
    "listening": ("get", {"ada"}, None),
    "listening_attach": ("get", {"ada"}, None),
    "listening_voices": ("get", {"ada"}, None),
    "listening_erase": ("post", {"ada"}, None),
    "listening_sound": ("get", set(), None),  # nobody: nothing was recorded; tests/hiring/test_recording.py has one
    "listening_moment": ("get", {"ada"}, None),
    "room": ("get", {"ada"}, None),
    "room_begin": ("post", {"ada"}, None),
    "room_consent": ("post", {"ada"}, None),
    "room_note": ("put", {"ada"}, None),
    "room_note_plain": ("post", {"ada"}, None),
    "room_aside": ("put", {"ada"}, None),
    "room_theme": ("put", {"ada"}, None),
    "room_recording": ("get", {"ada"}, None),
    "room_sound": ("put", set(), None),  # nobody: no call is open here; tests/hiring/test_recording.py has one
    "room_pause": ("put", {"ada"}, None),
    "room_probe": ("put", {"ada"}, None),
    "room_question": ("put", {"ada"}, None),
    "room_talk_time": ("put", {"ada"}, None),
    "room_state": ("get", {"ada"}, None),
    "room_end": ("post", {"ada"}, None),
    "sheet": ("get", EVERYONE, None),
    "portal_open": ("get", EVERYONE, None),
    "portal": ("get", {"dan"}, None),
    "portal_question_add": ("post", {"dan"}, None),
    "portal_question_send": ("post", {"dan"}, None),
    "portal_ideas": ("get", {"dan"}, None),
    "portal_wishes": ("get", {"dan"}, None),
    "portal_fit_card": ("get", {"dan"}, None),
    "portal_cards_erase": ("post", {"dan"}, None),
    "portal_promise_new": ("get", {"dan"}, None),
    "portal_promise_correct": ("get", {"dan"}, None),
    "portal_promise_yes": ("post", {"dan"}, None),
    "portal_about_me": ("get", {"dan"}, None),
    "portal_about_me_withdraw": ("post", {"dan"}, None),
    "portal_survey": ("get", {"dan"}, None),
    "portal_data": ("get", {"dan"}, None),
    "portal_data_see": ("post", {"dan"}, None),
    "portal_data_take": ("post", {"dan"}, None),
    "portal_request": ("get", {"dan"}, None),
    "portal_reveal": ("post", set(), None),
    "portal_language": ("post", {"dan"}, None),
    "portal_touch": ("post", {"dan"}, None),
    "portal_hand_over": ("get", set(), None),
    "portal_question_withdraw": ("post", {"dan"}, None),
    "portal_arrangement": ("post", {"dan"}, None),
    "portal_open_at": ("get", EVERYONE, None),
    "portal_choose": ("get", {"dan"}, None),
    "portal_offer": ("get", {"dan"}, None),
    "portal_move": ("get", {"dan"}, None),
    "portal_cancel": ("get", {"dan"}, None),
    "portal_calendar": ("get", {"dan"}, None),
    "portal_stop": ("post", {"dan"}, None),
    "portal_room": ("get", {"dora"}, None),
    "portal_consent": ("post", {"dan"}, None),
    "portal_recording": ("get", {"dan"}, None),
    "portal_sound": ("put", set(), None),
    "portal_leave": ("post", EVERYONE, None),
}


def all_names() -> set[str]:
    return {name for name in get_resolver().reverse_dict if isinstance(name, str)}


def test_nothing_is_unlisted():
    assert all_names() ^ set(MATRIX) == set()


@pytest.fixture
def world(cast):
    return fill(cast)


def fill(cast):
    """Dan is decided; Dora's conversation is under way; both have links; things that could leak lie everywhere."""
    cast.dan_link = cast.asked(cast.dan)
    hosted = [StopDraft("tour", "A look round", 15, host=cast.hal)]
    setup.save_agenda(by=cast.ada, job=cast.job, stops=hosted)
    cast.decision = cast.decided(cast.dan)
    cast.feed = setup.make_feed(by=cast.ada)
    cast.request = TimeRequest.objects.create(
        application=cast.dan, interviewer=cast.priya, sent_at=timezone.now(), sent_by=cast.ada
    )
    letters.draft_letter(by=cast.ada, application=cast.dan)
    cast.promise = promises.write_promise(by=cast.dan_link, application=cast.dan, kind="hours", text=PROMISED)
    cast.complaint = afterwards.make_request(by=cast.dan_link, kind="complaint", text=COMPLAINED)
    cast.erasure = afterwards.make_request(by=cast.dan_link, kind="erase")
    cast.kept = fit.add_question(by=cast.dan_link, text=KEPT)
    cards.save_wishes(
        by=cast.dan_link, wishes={"growth": cards.Said("most", WISHED), "people": cards.Said("", SHARED, True)}
    )
    cards.save_own_card(by=cast.dan_link, parts={"growth": cards.Said("less", FOUND, True)}, lock=True)
    cast.dora_link = cast.link(cast.dora)
    cast.talk = cast.begun(cast.dora)
    cast.dora_note = cast.note(cast.talk)
    cast.transcribed(cast.talk, cast.dora_link)
    return cast


def arguments(world, name: str) -> list[object]:
    talk, job, dan, code = world.talk, world.job.pk, world.dan.pk, world.codes[0]
    note, theme = world.dora_note, talk.guide.themes.first()
    special = {
        "person": [world.hal.pk],
        "person_close": [world.hal.pk],
        "demo_sign_in": [demo_sign_in.token_for(world.eve)],
        "account_reset_password_from_key": ["1", "a-b"],
        "competency_edit": [job, code],
        "competency_remove": [job, code],
        "theme_edit": [job, theme.code],
        "theme_remove": [job, theme.code],
        "arrangement": [Arrangement.objects.get().pk],
        "kit": [talk.pk],
        "appointment_move": [talk.pk],
        "appointment_cancel": [talk.pk],
        "withdraw_evidence": [world.evidence_of(world.dan)[0].pk],
        "amend_rating": [world.dan.scorecards.get(rater=world.ada).ratings.first().pk],
        "memo": [world.decision.pk],
        "ledger_gap": [dan, "planned"],
        "memo_pdf": [world.decision.pk],
        "room_note": [talk.pk, note.pk],
        "room_aside": [talk.pk, note.pk],
        "room_theme": [talk.pk, note.pk],
        "room_pause": [talk.pk, note.pk],
        "room_sound": [talk.pk, note.pk, 0],
        "portal_recording": [world.dan_link.pk, world.dan.appointments.get().pk],
        "portal_sound": [world.dan_link.pk, world.dan.appointments.get().pk, note.pk, 0],
        "room_probe": [talk.pk, theme.questions.get().probes.first().pk],
        "room_question": [talk.pk, CandidateQuestion.objects.get(sent_at__isnull=False).pk],
        "sheet": ["portal", "any"],
        "portal_open": [encryption.link_token(world.dan_link.pk)],
        "portal_question_withdraw": [world.dan_link.pk, CandidateQuestion.objects.get(sent_at__isnull=False).pk],
        "portal_room": [world.dora_link.pk, talk.pk],
        "portal_consent": [world.dan_link.pk, talk.pk],
        "portal_leave": [world.dan_link.pk],
        "time_request_withdraw": [dan, world.request.pk],
        "work_again": [1],
        "job_words": [job, "invitation"],
        "feed": [encryption.feed_token(world.feed.pk)],
        "portal_open_at": [encryption.link_token(world.dan_link.pk), "move"],
        "place_edit": [world.room.pk],
        "place_hours": [world.room.pk],
        "stop": [world.dan.offered_stops.get().pk],
        "stop_reply": [world.dan.offered_stops.get().pk],
        "stop_take": [world.dan.offered_stops.get().pk],
        "stop_host": [world.dan.offered_stops.get().pk, world.ada.pk],
        "portal_stop": [world.dan_link.pk, world.dan.offered_stops.get().pk],
        "portal_choose": [world.dan_link.pk, world.request.pk],
        "portal_offer": [world.dan_link.pk, world.request.pk],
        "portal_move": [world.dan_link.pk, world.dan.appointments.get().pk],
        "portal_cancel": [world.dan_link.pk, world.dan.appointments.get().pk],
        "portal_calendar": [world.dan_link.pk, world.dan.appointments.get().pk],
        "portal_promise_correct": [world.dan_link.pk, world.promise.pk],
        "portal_promise_yes": [world.dan_link.pk, world.promise.pk],
        "portal_request": [world.dan_link.pk, "complaint"],
        "promise_correct": [world.promise.pk],
        "promise_yes": [world.promise.pk],
        "listening_moment": [talk.pk, 0],
        "listening_sound": [talk.pk, note.pk],
        "request_erase": [world.erasure.pk],
    }
    if name in special:
        return special[name]
    if name.startswith("request_"):
        return [world.complaint.pk]
    if name.startswith("question_") and name != "question_check":
        return [CandidateQuestion.objects.get(sent_at__isnull=False).pk]
    if name.startswith("room") or (
        name.startswith("listening") and name not in ("listening_own", "listening_together", "listening_cut_in")
    ):
        return [talk.pk, 0] if name == "listening_moment" else [talk.pk]
    if name.startswith("portal"):
        return [world.dan_link.pk]
    needed = list(get_resolver().reverse_dict.getlist(name)[0][0][0][1])
    return [{"job_id": job, "application_id": dan, "interview_id": talk.pk}[parameter] for parameter in needed]


def client_of(world, role: str) -> Client:
    client = Client()
    if role in STAFF:
        client.force_login(world.staff[role])
    elif role in ("dan", "dora"):
        link = world.dan_link if role == "dan" else world.dora_link
        client.get(reverse("portal_open", args=[encryption.link_token(link.pk)]))
    return client


def body_for(world, kind: object) -> dict[str, object]:
    if kind == "note":
        return {"note": str(world.dan.interviews.get().notes.first().pk), "competency": world.codes[0]}
    return {"competency": world.codes[0], "level": "3"} if kind == "rating" else {}


def is_open(client: Client, method: str, address: str, body: dict[str, object]) -> bool:
    """Asks inside a savepoint that is rolled back, so that one role's act does not open or close another's."""
    cache.clear()
    try:
        with transaction.atomic():
            if method == "put":
                answer = client.put(address, json.dumps(body), content_type="application/json")
            else:
                answer = getattr(client, method)(address, body)
            status, to = answer.status_code, answer.headers.get("Location", "")
            raise RollBack
    except RollBack:
        return status not in (401, 403, 404) and not (status == 302 and "/account/login/" in to)


class RollBack(Exception):
    """Leaves the savepoint."""


def test_each_address_is_open_to_exactly_these(world):
    """One world for all, since every request is rolled back."""
    clients = {role: client_of(world, role) for role in ROLES}
    wrong = {}
    for name, (method, expected, kind) in MATRIX.items():
        address, body = reverse(name, args=arguments(world, name)), body_for(world, kind)
        cookies = {role: client.cookies.copy() for role, client in clients.items()}
        found = {role for role in ROLES if is_open(clients[role], method, address, body)}
        for role, client in clients.items():
            client.cookies = cookies[role]
        if found != expected:
            wrong[name] = {"open but should not be": found - expected, "closed": expected - found}
    assert wrong == {}


SECRETS = (
    COMPLAINED,
    KEPT,
    WISHED,
    FOUND,
    SHARED,
    PROMISED,
    "Dan Whitlock",
    "Dora Lindqvist",
    "left ear",
    "phone really ring",
    "Answer number",
    "Ben missed",
    "Ada saw",
    SAID,
)


@pytest.mark.parametrize("role", ["nobody", "cleo", "ida", "hal", "eve"])
def test_no_page_leaks_to_those_outside(world, role):
    """Whatever these roles can open holds no word about a candidate."""
    client, found = client_of(world, role), []
    for name, (method, _, kind) in MATRIX.items():
        if name in ("demo_sign_in", "portal_open", "portal_open_at", "account_logout", "portal_leave"):
            continue
        address = reverse(name, args=arguments(world, name))
        answer = client.get(address) if method == "get" else client.post(address, body_for(world, kind))
        text = answer.content.decode(errors="replace")
        found += [(name, secret) for secret in SECRETS if secret in text]
    assert found == []


@pytest.mark.parametrize("role", STAFF)
def test_what_the_candidate_keeps_is_on_no_page_of_the_team(world, role):
    """Unsent questions, unshared wishes, the fit card: for nobody; what was shared: never where one rates."""
    client, found = client_of(world, role), []
    rating = {"write_up", "reading", "compare", "decide", "amend_rating", "letter", "letter_draft"}
    for name, (method, _, kind) in MATRIX.items():
        if name in ("demo_sign_in", "portal_open", "account_logout", "portal_leave") or name.startswith("portal"):
            continue
        address = reverse(name, args=arguments(world, name))
        with suppress(RollBack), transaction.atomic():  # one act does not take away what the next one asks for
            answer = client.get(address) if method == "get" else client.post(address, body_for(world, kind))
            raise RollBack
        text = unescape(answer.content.decode(errors="replace"))
        hidden = (
            (KEPT, WISHED, FOUND)
            + ((COMPLAINED,) if role != "priya" else ())
            + ((SHARED, "phone really ring") if name in rating else ())
        )
        found += [(name, words) for words in hidden if words in text]
    assert found == []


def test_second_reader_meets_no_name_on_any_page(world):
    client, found = client_of(world, "ben"), []
    for name, (method, who, _) in MATRIX.items():
        if (
            method == "get"
            and "ben" in who
            and name not in ("demo_sign_in", "portal_open", "portal_open_at", "account_logout")
        ):
            text = client.get(reverse(name, args=arguments(world, name))).content.decode(errors="replace")
            found += [(name, s) for s in ("Whitlock", "Lindqvist", "left ear", "dan@example") if s in text]
    assert found == []


def test_pages_say_that_they_are_not_to_be_framed_kept_or_referred_from(world):
    answer = client_of(world, "ada").get(reverse("home"))
    assert "default-src 'none'" in answer["Content-Security-Policy"]
    assert "unsafe" not in answer["Content-Security-Policy"]
    assert answer["Referrer-Policy"] == "same-origin"  # no-referrer would send forms without their origin
    assert answer["X-Frame-Options"] == "DENY"


KEPT_BY_BROWSERS = {"sheet"}  # a style sheet, under the address of its content


def test_no_answer_is_kept_by_a_browser_or_on_the_way(world):
    """Every address, asked by somebody who may and by nobody: pages, files, refusals, ways to sign in."""
    clients, kept = {role: client_of(world, role) for role in ROLES}, []
    for name, (method, expected, kind) in MATRIX.items():
        address, body = reverse(name, args=arguments(world, name)), body_for(world, kind)
        for role in (next((role for role in ROLES if role in expected and role != "nobody"), "ada"), "nobody"):
            client = clients[role]
            cookies = client.cookies.copy()
            with suppress(RollBack), transaction.atomic():
                if method == "put":
                    answer = client.put(address, json.dumps(body), content_type="application/json")
                else:
                    answer = getattr(client, method)(address, body)
                raise RollBack
            client.cookies = cookies
            said = answer.headers.get("Cache-Control", "")
            if "no-store" not in said and name not in KEPT_BY_BROWSERS:
                kept.append((name, role, answer.status_code, said))
    assert kept == []


# What would say how good somebody is, or what they are like inside. People rate, on anchors; nothing is made of that.
JUDGEMENT = re.compile(
    r"\b(scores?|scored|scoring|rank(s|ed|ing)?|probabilit\w*|likelihood|percentiles?|predict\w*|suitab\w*|emotion\w*"
    r"|sentiment\w*|personality|(average|mean|overall) (level|rating|mark)|best (match|candidate)"
    r"|top candidates?|strongest candidate|star rating)\b|\b\d+(\.\d+)? ?/ ?(5|10|100)\b",
    re.IGNORECASE,
)
DENIED = re.compile(r"\b(no|not|never|nobody)\b[^.!?]*", re.IGNORECASE)  # “No score was computed.”
MEAN = re.compile(r"(?<![\d.])3\.[67]\d*")  # of all levels given below, 3.67; no page has a reason to print it


def test_no_answer_of_any_address_scores_or_ranks_a_candidate(world):
    """Every address by everybody who may open it, files and exports too; levels whose mean would be seen."""
    ruth = world.filed(world.add("Ruth Aldous", "ruth@example.org"))
    for rater, levels in ((world.ada, (5, 4, 4)), (world.ben, (4, 3, 2))):
        for code, level in zip(world.codes, itertools.cycle(levels), strict=False):
            evidence.save_rating(by=rater, application=ruth.application, competency_code=code, level=level)
        evidence.submit_scorecard(by=rater, application=ruth.application, recommendation="yes")
    clients, found, read = {role: client_of(world, role) for role in ROLES}, set(), 0
    for name, (method, who, kind) in MATRIX.items():
        address, body = reverse(name, args=arguments(world, name)), body_for(world, kind)
        for role in who:
            cookies = clients[role].cookies.copy()
            with suppress(RollBack), transaction.atomic():
                answer = getattr(clients[role], method)(
                    address, body, **({"content_type": "application/json"} if method == "put" else {})
                )
                raise RollBack
            clients[role].cookies = cookies
            text = plain_text(answer)
            read += len(text) > 200
            said = DENIED.sub("", text)
            found |= {(name, said[max(hit.start() - 30, 0) : hit.end() + 20]) for hit in JUDGEMENT.finditer(said)}
            found |= {(name, hit.group()) for hit in MEAN.finditer(text)}
    assert read > 150  # pages, not refusals
    assert found == set()


def plain_text(answer) -> str:
    """What a person reads of an answer, or all of a file; a PDF is made of the memo's page, which is read itself."""
    if answer.get("Content-Type", "").startswith(("application/pdf", "text/css")) or answer.streaming:
        return ""
    text = answer.content.decode(errors="replace")
    if answer.get("Content-Type", "").startswith("text/html"):
        text = re.sub(r"<(style|script|svg)\b.*?</\1>|<[^>]+>", " ", text, flags=re.DOTALL)
    return unescape(text)
