"""The one mail that brings a candidate their link: its words, its headers, and what happens when it cannot go out."""

import html
import logging
import re
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from django.core.mail import EmailMessage
from django.db import transaction

from backroom.hiring.candidates import actions as candidates
from backroom.hiring.candidates import queries
from backroom.integrations.mail import client, fake
from backroom.people import actions as people
from backroom.records import events, keys, personal_data
from backroom.records.events import SYSTEM
from backroom.records.models import Event, SubscriberPosition

pytestmark = pytest.mark.django_db(transaction=True)


def parts(message):
    plain, rich = message.get_body(("plain",)).get_content(), message.get_body(("html",)).get_content()
    return plain, rich


def waiting() -> int:
    """Events that the mail subscriber has not dealt with."""
    at = SubscriberPosition.objects.get(pk="mail").seq
    return Event.objects.filter(name="link.sent", seq__gt=at).count()


def test_link_is_mailed_once_with_its_address(cast, smtp):
    link = cast.link()
    (message,) = smtp.messages
    assert smtp.recipients == [["dan@example.org"]]
    assert message["To"] == "dan@example.org"
    assert message["Subject"] == "Your conversation about District nurse team lead"
    assert message["Message-ID"] == f"<link-{link.pk}@127.0.0.1>"
    assert message["Reply-To"] == "Ada Marsh <ada@fenwick.example.org>"
    assert parts(message)[0].count(queries.address_of(link)) == 1


def test_both_alternatives_say_the_same_words(cast, smtp):
    cast.link()
    plain, rich = parts(smtp.messages[0])
    body = re.sub(r"<[^>]+>", " ", rich.partition("<body>")[2])
    assert html.unescape(body).split() == plain.split()
    assert re.findall(r"(?:src|href)=\"([^\"]+)\"", rich) == re.findall(r"http\S+", plain)


def test_nothing_private_beside_the_link_is_mailed(cast, smtp):
    cast.asked()
    cast.booked()
    cast.link()
    sent = str(smtp.messages[-1])
    for secret in ("hearing", "A seat facing you", "How often does the phone", "Whitlock", str(cast.dan.candidate_id)):
        assert secret not in sent


def test_repeated_delivery_keeps_the_message_id(cast, smtp):
    cast.link()
    SubscriberPosition.objects.filter(pk="mail").update(seq=0)
    assert events.deliver("mail") == 1
    assert len({message["Message-ID"] for message in smtp.messages}) == 1
    assert len(smtp.messages) == 2


def test_failing_server_leaves_the_event_waiting_and_it_goes_out_later(cast, smtp):
    smtp.answer = "451 try again"
    link = cast.link()
    assert (smtp.messages, waiting()) == ([], 1)
    assert SubscriberPosition.objects.get(pk="mail").failures == 1
    smtp.answer = ""
    assert events.deliver("mail") == 1
    assert queries.address_of(link) in parts(smtp.messages[0])[0]
    assert waiting() == 0


def test_server_that_is_away_leaves_the_event_waiting(cast, smtp, settings):
    port, settings.EMAIL_PORT = settings.EMAIL_PORT, 9
    cast.link()
    assert waiting() == 1
    settings.EMAIL_PORT = port
    assert events.deliver("mail") == 1


def test_address_refused_for_good_does_not_hold_up_others(cast, smtp, caplog):
    logging.getLogger("backroom").propagate = True
    smtp.at_recipient = "550 no dan@example.org here"
    cast.link(cast.dan)
    smtp.at_recipient = ""
    cast.link(cast.dora)
    logging.getLogger("backroom").propagate = False
    assert smtp.recipients == [["dora@example.org"]]
    assert waiting() == 0
    assert "recipient refused [550]" in caplog.text


@pytest.mark.parametrize("refusal", ["550 no dan@example.org here", "450 dan@example.org is busy"])
def test_log_of_a_refusal_names_nobody(cast, smtp, caplog, refusal):
    logging.getLogger("backroom").propagate = True
    smtp.at_recipient = refusal
    link = cast.link()
    logging.getLogger("backroom").propagate = False
    assert caplog.records
    for secret in ("dan@", "Dan", "Whitlock", "District", queries.address_of(link)):
        assert secret not in caplog.text


def test_link_ended_before_delivery_is_not_mailed(cast, smtp):
    smtp.answer = "451 try again"
    cast.link()
    candidates.revoke_link(by=cast.ada, application=cast.dan)
    smtp.answer = ""
    events.deliver("mail")
    assert (smtp.messages, waiting()) == ([], 0)


def test_link_that_a_newer_one_replaced_is_not_mailed(cast, smtp):
    smtp.answer = "451 try again"
    cast.link()
    smtp.answer = ""
    newer = cast.link()
    (message,) = smtp.messages
    assert queries.address_of(newer) in parts(message)[0]


def test_candidate_erased_before_delivery_gets_no_mail(cast, smtp):
    smtp.answer = "451 try again"
    cast.link()
    candidates.erase_candidate(by=SYSTEM, candidate=cast.dan.candidate)
    assert not keys.exists(cast.dan.candidate_id)
    smtp.answer = ""
    events.deliver("mail")
    assert (smtp.messages, waiting()) == ([], 0)


def test_act_that_is_rolled_back_mails_nothing(cast, smtp):
    with pytest.raises(RuntimeError), transaction.atomic():
        cast.link()
        raise RuntimeError
    assert smtp.messages == []


def letter(cast, **change):
    ready = {
        "about": cast.dan.candidate_id,
        "name": "link-1",
        "to": "dan@example.org",
        "reply_name": "Ada Marsh",
        "reply_to": "ada@example.org",
        "subject": "Your conversation",
        "text": "Hello",
        "html": "<p>Hello</p>",
    }
    return client.Letter(**ready | change)


@pytest.mark.parametrize(
    "name",
    [
        "Ada\r\nBcc: eve@example.org",
        "Ada\u2028Bcc: eve@example.org",
        "Marsh, Ada",
        'Ada "the lead" <eve@example.org>, Eve',
        "Ada\x00Marsh",
        "Áda Märsh\nBcc: eve@example.org",
        "Ada\u202eMarsh",
    ],
)
def test_names_cannot_add_headers_or_recipients(cast, smtp, name):
    client.send(letter(cast, reply_name=name, subject=name))
    (message,) = smtp.messages
    assert smtp.recipients == [["dan@example.org"]]
    assert [a.addr_spec for a in message["Reply-To"].addresses] == ["ada@example.org"]
    assert message["Bcc"] is None
    assert message["Reply-To"].addresses[0].display_name == client.line(name)
    assert message["Subject"] == client.line(name)


@pytest.mark.parametrize(
    "address", ["dan@example.org, eve@example.org", "dan@example.org\nBcc: eve@example.org", "dan", "", "<dan@b.org>"]
)
def test_address_that_is_not_one_address_is_refused(cast, smtp, address):
    with pytest.raises(client.Undeliverable):
        client.send(letter(cast, to=address))
    assert smtp.messages == []


def test_hostile_job_title_and_name_stay_text(cast, smtp):
    people.add_person(by=SYSTEM, name="<b>Mallory</b>", email="mallory@example.org")
    cast.job.title = "<script>alert(1)</script>\r\nBcc: eve@example.org"
    cast.job.save()
    cast.add("<img> Person", "person@example.org")
    cast.link(cast.dan.job.applications.order_by("added_at").last())
    (message,) = smtp.messages
    plain, rich = parts(message)
    assert message["Bcc"] is None
    assert "<script>" in plain
    assert "<script>" not in rich and "<img>" not in rich


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_folder_keeps_one_readable_file_for_each_message(cast, own_folder):
    link = cast.link()
    SubscriberPosition.objects.filter(pk="mail").update(seq=0)
    events.deliver("mail")
    (file,) = files(own_folder / "mail")
    assert file == own_folder / "mail" / str(cast.dan.candidate_id) / f"link-{link.pk}.eml"
    assert file.stat().st_mode & 0o077 == 0
    message = message_from_bytes(file.read_bytes(), policy=policy.default)
    assert queries.address_of(link) in parts(message)[0]


def test_folder_takes_other_mail_too(cast, own_folder):
    EmailMessage("Set a new password", "Here", to=["ada@example.org"]).send()
    (file,) = files(own_folder / "mail")
    assert file.parent == own_folder / "mail" / "staff"


def test_message_about_a_candidate_stays_in_their_folder(cast, own_folder):
    mail = EmailMessage("Hello", "Hello", to=["dan@example.org"], headers={"Message-ID": "<../../escape@x>"})
    mail.about = cast.dan.candidate_id
    mail.send()
    (file,) = files(own_folder / "mail")
    assert file.parent == own_folder / "mail" / str(cast.dan.candidate_id)
    mail.about = "../../escape"
    with pytest.raises(ValueError):
        mail.send()


def test_export_holds_what_was_mailed(cast):
    link = cast.link()
    (message,) = personal_data.export(cast.dan.candidate_id)["mail"]["messages"]
    assert message["to"] == "dan@example.org"
    assert queries.address_of(link) in message["text"]


def test_erasure_removes_the_folder_and_no_other(cast, own_folder):
    cast.link(cast.dan)
    kept = cast.link(cast.dora)
    candidates.erase_candidate(by=SYSTEM, candidate=cast.dan.candidate)
    assert [path.stem for path in files(own_folder / "mail")] == [f"link-{kept.pk}"]
    assert not (own_folder / "mail" / str(cast.dan.candidate_id)).exists()
    assert fake.kept(cast.dan.candidate_id) == []
