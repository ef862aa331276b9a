"""The call's socket by its protocol (docs/reference/call.md), on a real server: who sits, and what is said."""

import http.cookiejar
import json
import re
import time
import urllib.request
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from backroom.web.call.seats import BURST
from tests.browser.servers import Server

ONLINE = "from backroom.hiring.scheduling.models import Place\nanswer = Place.objects.update(kind='online')"
HEARD = {"candidate": {"candidate": "x"}}


def signal(to: str) -> dict[str, Any]:
    return {"say": "signal", "to": to, "link": 1, "data": HEARD}


@pytest.fixture
def sit(server: Server) -> Iterator[Callable[..., ClientConnection]]:
    """`sit("ada")`: their socket; `say=False` leaves out the first sentence; `at`: whose address; `what`: which."""
    server.ask(ONLINE)
    opened = ExitStack()
    jars: dict[str, str] = {}
    room = server.world["interview"]

    def cookies(who: str) -> str:
        if who not in jars:
            jar = http.cookiejar.CookieJar()
            opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
            if who:
                path = server.world["link"] if who == "dan" else server.world["sign_in"][who]
                jars[f"page of {who}"] = opener.open(server.url + path, timeout=10).url
            jars[who] = "; ".join(f"{cookie.name}={cookie.value}" for cookie in jar)
        return jars[who]

    def make(who: str, say: bool = True, at: str = "", what: str = "call") -> ClientConnection:
        cookies("dan")
        mine = jars["page of dan"].removeprefix(server.url)
        path = f"{mine}room/{room}/{what}/" if (at or who) == "dan" else f"/ws/rooms/{room}/{what}/"
        headers = {"Cookie": cookies(who), "Origin": server.url}
        calling = connect(server.url.replace("http", "ws") + path, additional_headers=headers, open_timeout=10)
        socket = opened.enter_context(calling)
        socket.page = str(uuid.uuid4())
        if say:
            tell(socket, say="here", peer=socket.page)
        return socket

    with opened:
        yield make


def tell(socket: ClientConnection, **message: Any) -> None:
    socket.send(json.dumps(message))


def hear(socket: ClientConnection) -> dict[str, Any]:
    return dict(json.loads(socket.recv(timeout=5)))


def silent(socket: ClientConnection) -> bool:
    try:
        socket.recv(timeout=0.4)
    except TimeoutError:
        return True
    return False


def code_of(socket: ClientConnection) -> int:
    """How it was closed, after whatever was said before."""
    with pytest.raises(ConnectionClosed) as closed:
        for _ in range(5):
            socket.recv(timeout=5)
    assert closed.value.rcvd is not None
    return closed.value.rcvd.code


def test_two_sit_and_what_one_says_the_other_hears(sit: Any) -> None:
    ada = sit("ada")
    seated = hear(ada)
    assert (seated["what"], seated["inside"], seated["ice"]) == ("seated", True, [])
    dan = sit("dan")
    assert hear(dan)["inside"] is False
    assert hear(ada)["inside"] is False  # he is at the door
    tell(dan, **signal(ada.page))
    tell(ada, **signal(dan.page))
    tell(dan, say="admit")  # nobody lets himself in
    assert silent(ada) and silent(dan)
    tell(ada, say="admit")
    assert hear(dan) == {"what": "admitted"}
    assert hear(ada)["inside"] is True
    tell(dan, **signal(ada.page))
    heard = hear(ada)
    assert heard == {"what": "signal", "peer": dan.page, "link": 1, "data": HEARD}
    tell(dan, **signal(str(uuid.uuid4())))  # for a page that sat there before
    assert silent(ada)
    tell(dan, say="later")
    assert hear(ada) == {"what": "later"}
    tell(dan, say="leave")
    assert hear(ada) == {"what": "other", "peer": "", "inside": False, "left": True}


def test_second_page_of_one_person_takes_over_and_stays_inside(sit: Any) -> None:
    ada = sit("ada")
    hear(ada)
    dan = sit("dan")
    hear(ada), hear(dan)
    tell(ada, say="admit")
    hear(dan), hear(ada)
    again = sit("dan")
    assert hear(dan) == {"what": "taken_over"}
    assert code_of(dan) == 4409
    assert hear(again)["inside"] is True
    assert hear(ada)["inside"] is True
    # The first page's way was lost, and it comes again: the one joined on last stays.
    late = sit("dan", say=False)
    tell(late, say="here", peer=str(uuid.uuid4()), again=True)
    assert code_of(late) == 4409
    assert silent(again)


def test_nobody_else_gets_a_seat(sit: Any, server: Server) -> None:
    others = ["", *(name for name in server.world["sign_in"] if name != "ada")]
    for at in ("ada", "dan"):
        assert {who: code_of(sit(who, say=False, at=at)) for who in others} == dict.fromkeys(others, 4403)
    assert code_of(sit("ada", say=False, at="dan")) == 4403
    assert code_of(sit("dan", say=False, at="ada")) == 4403


def test_joining_is_asked_for_anew_each_time(sit: Any, server: Server) -> None:
    dan = sit("dan", say=False)
    server.ask(
        "from backroom.hiring.candidates.models import PrivateLink\nfrom backroom.records import clock\n"
        "answer = PrivateLink.objects.update(revoked_at=clock.now())"
    )
    tell(dan, say="here", peer=str(uuid.uuid4()))
    assert code_of(dan) == 4403


ADA = "name__startswith='Ada'"
ENDED = "from backroom.records import clock\n"
WAYS_TO_LOSE_A_SEAT = {
    "dan": ENDED + "from backroom.hiring.candidates.models import PrivateLink as It\n"
    "answer = It.objects.update(revoked_at=clock.now())",
    "ada": ENDED + "from backroom.people.models import Person as It\n"
    "answer = It.objects.filter(" + ADA + ").update(closed_at=clock.now())",
}


@pytest.mark.parametrize("who", ["ada", "dan"])
def test_right_that_ends_during_a_call_ends_it_at_the_next_word(sit: Any, server: Server, who: str) -> None:
    both = {name: sit(name) for name in ("ada", "dan")}
    tell(both["ada"], say="admit")
    other = both["dan" if who == "ada" else "ada"]
    server.ask(WAYS_TO_LOSE_A_SEAT[who])
    time.sleep(BURST)  # one answer of the policy serves that long
    tell(both[who], **signal(other.page))
    assert code_of(both[who]) == 4403
    said = []
    while not said or said[-1].get("left") is not True:
        said.append(hear(other))
    assert "signal" not in [each["what"] for each in said]


def test_right_taken_by_an_act_ends_the_call_at_once(sit: Any, server: Server) -> None:
    ada, dan = sit("ada"), sit("dan")
    person = server.ask(f"from backroom.people.models import Person\nanswer = Person.objects.get({ADA}).pk")
    ida = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    ida.open(server.url + server.world["sign_in"]["ida"], timeout=10)
    page = ida.open(f"{server.url}/people/{person}/", timeout=10).read().decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page).group(1)  # type: ignore[union-attr]
    ida.open(f"{server.url}/people/{person}/close/", f"csrfmiddlewaretoken={token}".encode(), timeout=10)
    assert code_of(ada) == 4403
    assert [hear(dan)["what"] for _ in range(2)] == ["seated", "other"]


def test_talk_that_is_not_online_has_no_call(sit: Any, server: Server) -> None:
    server.ask(ONLINE.replace("online", "in_person"))
    assert code_of(sit("ada", say=False)) == 4403


def test_what_is_no_sentence_ends_the_socket_and_so_does_far_too_much(sit: Any) -> None:
    wrong = ["", "[", "[1]", "{}", '{"say": "here"}', '{"say": "here", "peer": "<b>"}', '{"say": "shout"}']
    wrong += ['{"say": "signal", "data": {"x": 1}}', '{"say": "signal", "data": "' + "x" * 70_000 + '"}', "[" * 50_000]
    wrong += [json.dumps(signal(str(uuid.uuid4())) | more) for more in ({"to": "<b>"}, {"link": 0}, {"link": True})]
    for said in wrong:
        ada = sit("ada", say=False)
        ada.send(said)
        assert code_of(ada) == 4400, said[:60]
    ada = sit("ada")
    for _ in range(310):
        tell(ada, **signal(ada.page))
    assert code_of(ada) == 4400


def test_two_that_are_shown_out_at_once_bring_nobody_down(sit: Any, server: Server) -> None:
    for _ in range(10):
        both = [sit("ada"), sit("dan")]
        for seat in both:
            hear(seat)
        for seat in both:
            seat.send("[")
        assert [code_of(seat) for seat in both] == [4400, 4400]
    assert "Traceback" not in server.said()
