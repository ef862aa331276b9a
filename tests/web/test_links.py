"""Nobody is offered a way that is closed to them: in the demo company every link opens for who sees it."""

import re
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin, urlsplit

from django.test import Client

from backroom.cli import demo, demo_story, greeting
from backroom.people.models import Person


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a" and (href := dict(attrs).get("href")):
            self.found.append(href)


def _links(address: str, page: str) -> list[str]:
    """The addresses of this server that a page leads to; the way out is not gone."""
    parser = _Links()
    parser.feed(page)
    inside = [urldefrag(urljoin(address, href)).url for href in parser.found if not urlsplit(href).netloc]
    return [link for link in inside if link.startswith("/") and "logout" not in link]


def _refused(client: Client, start: str, most: int = 400) -> tuple[int, list[str]]:
    """How many addresses were opened from one page on, and those that did not open, with the page that leads there."""
    todo, seen, refused = [(start, "")], {start}, []
    while todo:
        address, source = todo.pop(0)
        response = client.get(address, follow=True)
        if response.status_code >= 400:
            refused.append(f"{response.status_code} {address} from {source}")
        elif response["Content-Type"].startswith("text/html"):
            for link in _links(address, response.content.decode()):
                if link not in seen and len(seen) < most:
                    seen.add(link)
                    todo.append((link, address))
    return len(seen), refused


def test_every_link_opens_for_who_sees_it(db, client):
    story = demo_story.read()
    demo.fill(story)
    people = list(Person.objects.all())
    ways_in = re.findall(r"http://[^/]+(/(?:demo|c)/\S+)", greeting.words(story))
    assert len(ways_in) == len(people) + 1  # and the candidate
    for way_in in ways_in:
        client.logout()
        entered = client.get(way_in, follow=True)
        opened, refused = _refused(client, entered.request["PATH_INFO"])
        assert refused == []
        assert opened > 5
