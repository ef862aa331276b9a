"""What `serve` says once it accepts connections: addresses, the ways in, where the data lie."""

from django.conf import settings

from backroom.cli.demo_story import Story
from backroom.hiring.candidates import policy, queries
from backroom.hiring.candidates.models import PrivateLink
from backroom.people import demo_sign_in
from backroom.people.models import Person
from backroom.records import encryption


def words(story: Story | None) -> str:
    blocks = [f"Backroom is at {settings.BACKROOM_URL}/"]
    if story is not None:
        blocks += _demo(story)
    blocks.append(f"Data lie in {settings.BACKROOM_DATA}. Ctrl-C stops.")
    return "\n" + "\n\n".join(blocks)


def _demo(story: Story) -> list[str]:
    emails = [entry["email"] for entry in story["people"]]
    found = {person.email: person for person in Person.objects.filter(email__in=emails, closed_at=None)}
    staff = [found[email] for email in emails if email in found]
    if not staff:
        return [
            "This installation has people of its own, so no demo company was filled. For one: another BACKROOM_DATA."
        ]
    return ["\n".join(["Sign in with one click, for a day:", *map(_person, staff)]), _candidate(story)]


def _person(person: Person) -> str:
    roles = ", ".join(role.replace("_", " ") for role in person.roles)
    address = f"{settings.BACKROOM_URL}/demo/{demo_sign_in.token_for(person)}/"
    return f"  {person.name}, {roles}\n    {address}"


def _candidate(story: Story) -> str:
    """The first candidate's newest link: to them it is the whole of Backroom."""
    name, email = story["candidates"][0]["name"], story["candidates"][0]["email"]
    candidate = queries.candidate_by_mail(email)
    if candidate is None:
        return f"{name}, the demo's candidate, was erased. A fresh demo: another BACKROOM_DATA."
    links = PrivateLink.objects.select_related("application__candidate").filter(application__candidate=candidate)
    link = links.order_by("-sent_at").first()
    if link is None or not policy.may_use_link(link):
        return f"{name}'s private link has ended. To send a new one, open {name}'s application as Ada."
    address = f"{settings.BACKROOM_URL}/c/{encryption.link_token(link.pk)}/"
    return f"Come in as a candidate, by private link and without an account:\n  {name}\n    {address}"
