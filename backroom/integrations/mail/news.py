"""What is new on a candidate's page, and what goes soon: mails that lead there and hold nothing of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from backroom.hiring.afterwards import queries as afterwards
from backroom.hiring.candidates import queries as candidates
from backroom.hiring.candidates.models import PrivateLink
from backroom.hiring.jobs.models import Job
from backroom.integrations.mail import client
from backroom.people import queries as people
from backroom.records import events


@dataclass(frozen=True)
class News:
    """What a mail says of an event: that there is something, never what."""

    subject: str | Promise
    lead: str | Promise


NEWS = {
    "question.replied": News(
        _("An answer to your question about %(job)s"),
        _("A question of yours about %(job)s has its answer. It stands on your private page:"),
    ),
    "request.acknowledged": News(
        _("What you sent us about %(job)s has arrived"),
        _("What you asked of us about %(job)s has arrived, and somebody looks after it. More on your private page:"),
    ),
    "request.answered": News(
        _("Our answer to what you asked about %(job)s"),
        _("What you asked of us about %(job)s has its answer. It stands on your private page, under My data:"),
    ),
    "answer.postponed": News(
        _("Our answer about %(job)s takes longer"),
        _("Our answer about %(job)s takes longer than we said. Until when, you read on your private page:"),
    ),
}


def to_candidate(event: events.Heard, link: PrivateLink) -> client.Letter:
    """In the candidate's language; an answer to it goes to whoever acted, who need not be the one who sent the link."""
    candidate, news = link.application.candidate, NEWS[event.name]
    sender = people.person_of(event.actor) or link.sent_by
    job, address = client.line(link.application.job.title), candidates.address_of(link)
    with translation.override(candidate.language or "en"):
        context = {
            "first_name": client.line(candidate.first_name),
            "lead": str(news.lead) % {"job": job},
            "address": address,
            "sender_name": client.line(sender.name),
            "sender_line": client.line(sender.line),
            "company": client.line(settings.BACKROOM_COMPANY),
        }
        text = render_to_string("mail/news.txt", context).strip() + "\n"
        paragraphs = text.strip().split("\n\n")
        return client.Letter(
            about=candidate.pk,
            name=f"news-{event.seq}",
            to=candidate.email,
            reply_name=sender.name,
            reply_to=sender.email,
            subject=str(news.subject) % {"job": job},
            text=text,
            html=render_to_string("mail/private_link.html", {"paragraphs": paragraphs, "address": address}),
        )


def of_going(event: events.Heard) -> Iterator[client.Letter]:
    """To those who look after the job: that there is something to look at, without a name."""
    job = Job.objects.get(pk=UUID(event.job))
    n = int(event.facts["candidates"] or 0)
    address, title = f"{settings.BACKROOM_URL}/retention/", client.line(job.title)
    what = f"Everything about {n} candidates" if n > 1 else "Everything about one candidate"
    text = render_to_string("mail/going.txt", {"what": what, "job": title, "address": address}).strip() + "\n"
    html = render_to_string("mail/private_link.html", {"paragraphs": text.strip().split("\n\n"), "address": address})
    for person in afterwards.partners_of(job):
        yield client.Letter(
            about=None,
            name=f"going-{event.seq}-{person.pk}",
            to=person.email,
            reply_name="",
            reply_to="",
            subject=f"Records that go soon: {title}",
            text=text,
            html=html,
        )
