"""What is new on a candidate's page is mailed as a link in their language: never what it says, nor what was asked."""

from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from backroom.hiring.afterwards import actions as afterwards
from backroom.hiring.candidates import actions as candidates
from backroom.hiring.candidates import queries
from backroom.hiring.decisions.letter import actions as letters
from backroom.hiring.fit import actions as fit
from backroom.hiring.fit.models import CandidateQuestion
from backroom.records import events
from backroom.records.models import SubscriberPosition
from tests.cast import REASON

pytestmark = pytest.mark.django_db(transaction=True)

ASKED, REPLY = "How often does the phone really ring?", "Three times a night"
COMPLAINT, ANSWER = "Ada laughed at my pregnancy", "We have spoken with Ada Marsh"
PRIVATE = (
    ASKED,
    REPLY,
    COMPLAINT,
    ANSWER,
    "complain",
    "Beschwerde",
    "Whitlock",
    REASON,
    "pregnan",
    "tribunal",
    "board",
)


@pytest.fixture
def told(transactional_cast, settings):
    """Everything that is mailed as news has happened once; the mails of before are taken away."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    cast = transactional_cast

    def tell(language: str = ""):
        cast.dan_link = cast.asked()
        cast.held()
        if language:
            candidates.choose_language(by=cast.dan_link, language=language)
        mail.outbox.clear()
        question = CandidateQuestion.objects.get()
        fit.owe_answer(by=cast.ada, question=question, owner=cast.ada, due_on=timezone.localdate())
        fit.send_reply(by=cast.ada, question=question, text=REPLY)
        request = afterwards.make_request(by=cast.dan_link, kind="complaint", text=COMPLAINT)
        afterwards.acknowledge_request(by=cast.priya, request=request)
        afterwards.answer_request(by=cast.priya, request=request, text=ANSWER)
        until = timezone.localdate() + timedelta(days=20)
        letters.postpone_answer(by=cast.ada, application=cast.dan, until=until, text="The board meets late.")
        return list(mail.outbox)

    tell.cast = cast
    return tell


def test_each_piece_of_news_is_one_mail_with_a_link_and_nothing_of_it(told):
    sent = told()
    job = told.cast.job.title
    assert [message.subject for message in sent] == [
        f"An answer to your question about {job}",
        f"What you sent us about {job} has arrived",
        f"Our answer to what you asked about {job}",
        f"Our answer about {job} takes longer",
    ]
    for message in sent:
        assert message.to == ["dan@example.org"]
        assert message.body.count(queries.address_of(told.cast.dan_link)) == 1
        whole = "\n".join((message.subject, message.body, str(message.alternatives)))
        assert [words for words in PRIVATE if words.casefold() in whole.casefold()] == []


def test_answering_a_complaint_writes_back_to_the_people_partner_alone(told):
    _question, acknowledged, answered, _later = told()
    for message in (acknowledged, answered):
        assert message.reply_to == ["Priya Nair <priya@fenwick.example.org>"]
        assert "Ada" not in message.body


def test_news_speak_the_candidates_language(told):
    sent = told("de")
    assert [message.subject.partition(" zu ")[0] for message in sent] == [
        "Eine Antwort auf Ihre Frage",
        "Ihr Anliegen",
        "Unsere Antwort auf Ihr Anliegen",
        "Unsere Antwort",
    ]
    for message in sent:
        assert "Guten Tag Dan," in message.body and '<html lang="de">' in message.alternatives[0][0]
        assert not any(word in message.body for word in ("Hello", "private page", "You can"))


def test_repeated_delivery_keeps_the_message_id(told):
    first = {message.extra_headers["Message-ID"] for message in told()}
    mail.outbox.clear()
    SubscriberPosition.objects.filter(pk="mail").update(seq=0)
    events.deliver("mail")
    again = [message.extra_headers["Message-ID"] for message in mail.outbox]
    assert len(again) == len(set(again)) and first < set(again)


def test_who_can_no_longer_come_in_gets_no_mail(told):
    told()
    candidates.revoke_link(by=told.cast.ada, application=told.cast.dan)
    mail.outbox.clear()
    SubscriberPosition.objects.filter(pk="mail").update(seq=0)
    events.deliver("mail")
    assert mail.outbox == []
