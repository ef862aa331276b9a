"""Odd values in every field of every form about times: an answer in words, never a broken page, and nothing agreed."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from backroom.hiring.scheduling.models import Appointment, TimeRequest
from tests.web.forms_on_page import forms_of
from tests.web.test_bad_input import post_and_roll_back
from tests.web.test_matrix import MATRIX, arguments, client_of, world

__all__ = ["world"]

ODD = (
    *("", " ", "x", "-1", "0", "1e3", "1.5", "99999999999999999999", "9" * 5000, "٣", "½", "NaN", "null", "\x00", "🕰"),
    *("0001-01-01", "9999-12-31", "2027-02-30", "24:00", "23:59:60", "00000000-0000-0000-0000-000000000000"),
    *("0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "9:00-9:00", "9-25", "-", "09:00-", "|||||", "\ud800"),
)
PAGES = (
    *("schedule", "appointment_move", "time_request", "job_times", "job_agenda", "job_words", "interview_day"),
    *("calendars", "own_hours", "place_new", "place_edit", "place_hours", "stop"),
    *("portal_choose", "portal_offer", "portal_move", "portal_cancel"),
)
WORDS = ('role="alert"', 'aria-invalid="true"', "field-error")


def encoded(text: str) -> str:
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def role_of(name: str) -> str:
    return next(role for role in ("ada", "hal", "dan") if role in MATRIX[name][1])


def some_of(number: int) -> list[str]:
    """A handful for the field of that number: each value is tried on many fields, each field with five."""
    return ["", *(ODD[(number * 4 + step) % len(ODD)] for step in range(4))]


def test_odd_values_in_every_field(world):
    TimeRequest.objects.filter(pk=world.request.pk).update(pick=True)
    before, tried, wrong = Appointment.objects.count(), 0, []
    for name in PAGES:
        client, address = client_of(world, role_of(name)), reverse(name, args=arguments(world, name))
        client.raise_request_exception = False
        for form in forms_of(client.get(address).content.decode()):
            if form.method != "post" or "logout" in form.action:
                continue
            for field in sorted({*form.values, *form.choices} - {"csrfmiddlewaretoken"}):
                tried += 1
                for odd in some_of(tried):
                    typed = form.values | {field: [encoded(odd)]}
                    answer = post_and_roll_back(client, form.action or address, typed)
                    said = answer.redirect_chain or any(word in answer.content.decode() for word in WORDS)
                    if answer.status_code >= 500 or not (said or "preview" in form.buttons):
                        wrong.append((name, field, odd, answer.status_code))
    assert wrong == []
    assert tried > 60
    assert Appointment.objects.count() == before


def test_odd_values_in_the_address(world):
    TimeRequest.objects.filter(pk=world.request.pk).update(pick=True)
    for name in (*PAGES, "interviews", "stops"):
        client = client_of(world, role_of(name))
        for odd in ("9" * 50, *ODD[-9:-7], "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", ODD[-1]):
            asked = {key: encoded(odd) for key in ("page", "zone", "from", "with", "for", "time", "next")}
            assert client.get(reverse(name, args=arguments(world, name)), asked).status_code == 200, (name, odd)


def test_a_plan_whose_lines_say_something_else_agrees_nothing(client, cast):
    client.force_login(cast.ada)
    address = reverse("interview_day", args=[cast.job.pk])
    good = [str(cast.dan.pk), str(cast.ada.pk), str(cast.room.pk), "2099-01-05T10:00:00+00:00", "60"]
    lines = [good] + [[*good[:place], odd, *good[place + 1 :]] for place in range(5) for odd in ODD if "|" not in odd]
    lines += [[*good[:4], minutes] for minutes in ("-60", "481", "9", "1000000000")]
    answer = client.post(address, {"agree": "yes", "row": ["|".join(encoded(cell) for cell in line) for line in lines]})
    assert answer.status_code == 302 and not Appointment.objects.exists()
    body = client.get(answer.url).content.decode()
    assert "Nothing is agreed." in body and "Not every line of the plan could be read." in body
    assert client.post(address, {"agree": "yes"}).url == address


@pytest.mark.parametrize("changes", [{"first": "9999-12-31"}, {"first": "2001-01-01"}, {"second": "0001-01-01"}])
def test_a_plan_is_for_days_to_come(client, cast, changes):
    client.force_login(cast.ada)
    typed = {"first": timezone.localdate() + timedelta(days=5), "places": [cast.room.pk]} | changes
    body = client.post(reverse("interview_day", args=[cast.job.pk]), typed).content.decode()
    assert "That day has passed." in body or "more than two years ahead" in body
