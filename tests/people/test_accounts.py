"""Accounts: who manages them, who is locked out, how one signs in."""

import re
from email import message_from_bytes, policy

import pytest
from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from backroom.integrations.mail.fake import _folder
from backroom.people import actions, demo_sign_in
from backroom.people.models import Person
from backroom.records.events import SYSTEM

PASSWORD = "a long walk by the river"


@pytest.fixture(autouse=True)
def fresh_limits():
    cache.clear()


@pytest.fixture
def ada(db) -> Person:
    return actions.add_person(
        by=SYSTEM, name="Ada Marsh", email="Ada@Fenwick.example.org", roles=["hiring_manager"], password=PASSWORD
    )


def test_password_is_argon2(ada):
    assert ada.password.startswith("argon2")


def test_sign_in_and_out(ada, client):
    answer = client.post(reverse("account_login"), {"login": "ada@fenwick.example.org", "password": PASSWORD})
    assert (answer.status_code, answer["Location"]) == (302, "/")
    assert client.get("/").status_code == 200
    client.post(reverse("account_logout"))
    assert client.get("/").status_code == 302


def test_wrong_password_says_what_to_do_and_not_which_part_was_wrong(ada, client):
    for mail in ("ada@fenwick.example.org", "nobody@fenwick.example.org"):
        answer = client.post(reverse("account_login"), {"login": mail, "password": "wrong"})
        assert answer.status_code == 200
        assert "not correct" in answer.content.decode()


def test_guessing_is_slowed_down(ada, client):
    answers = [
        client.post(reverse("account_login"), {"login": "ada@fenwick.example.org", "password": f"guess {n}"})
        for n in range(12)
    ]
    right = client.post(reverse("account_login"), {"login": "ada@fenwick.example.org", "password": PASSWORD})
    assert {answers[0].status_code, answers[-1].status_code} <= {200, 429}
    assert right.status_code != 302


def test_closed_account_cannot_sign_in(ada, client):
    ida = actions.add_person(by=SYSTEM, name="Ida Holm", email="ida@x.example.org", roles=["administrator"])
    client.force_login(ada)
    actions.close_account(by=ida, person=ada)
    assert client.get("/").status_code == 302


def test_nobody_signs_up_alone(client, db):
    assert "administrator" in client.get(reverse("account_signup")).content.decode()
    client.post(reverse("account_signup"), {"email": "eve@example.org", "password1": PASSWORD})
    assert not Person.objects.exists()


def test_password_is_set_by_a_link_in_the_mail(ada, client):
    client.post(reverse("account_reset_password"), {"email": ada.email})
    (file,) = (_folder() / "staff").glob("*.eml")
    text = message_from_bytes(file.read_bytes(), policy=policy.default).get_content()
    address = re.search(r"https?://[^/]+(/account/\S+)", text)[1]
    page = client.get(address, follow=True)
    new = "another walk by the sea"
    client.post(page.redirect_chain[-1][0], {"password1": new, "password2": new})
    ada.refresh_from_db()
    assert ada.check_password(new)


def test_unknown_mail_gets_no_mail(client, db):
    answer = client.post(reverse("account_reset_password"), {"email": "nobody@example.org"})
    assert answer.status_code == 302
    assert not (_folder() / "staff").exists()


def test_demo_link_signs_in_only_in_the_demo(ada, client, settings):
    address = reverse("demo_sign_in", args=[demo_sign_in.token_for(ada)])
    settings.BACKROOM_DEMO = False
    assert client.get(address).status_code == 404
    settings.BACKROOM_DEMO = True
    assert client.get(address + "x").status_code == 404
    assert client.get(address)["Location"] == "/"


@pytest.mark.parametrize("name", ["ada", "ben", "cleo", "priya", "hal", "eve"])
def test_only_administrators_manage_accounts(cast, name):
    with pytest.raises(PermissionDenied):
        actions.add_person(by=cast.staff[name], name="X", email="x@example.org")
    with pytest.raises(PermissionDenied):
        actions.change_roles(by=cast.staff[name], person=cast.staff[name], roles=["administrator"])
    with pytest.raises(PermissionDenied):
        actions.close_account(by=cast.staff[name], person=cast.ada)


def test_last_administrator_stays(cast):
    with pytest.raises(actions.LastAdministrator):
        actions.change_roles(by=cast.ida, person=cast.ida, roles=[])
    with pytest.raises(actions.LastAdministrator):
        actions.close_account(by=cast.ida, person=cast.ida)


def test_mail_address_is_taken_once(cast):
    with pytest.raises(actions.MailTaken):
        actions.add_person(by=cast.ida, name="Ada Two", email=cast.ada.email.upper())


def test_unknown_roles_are_not_kept(cast):
    fresh = actions.add_person(by=cast.ida, name="Hal Two", email="hal2@example.org", roles=["host", "king"])
    assert fresh.roles == ["host"]
