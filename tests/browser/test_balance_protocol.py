"""The socket of the balance in person (docs/reference/balance.md), on a real server: who sits, what is handed on."""

import json
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from websockets.sync.client import ClientConnection

from tests.browser.servers import Server
from tests.browser.test_call_protocol import ONLINE, code_of, hear, silent, sit, tell  # noqa: F401

HEARD = {"say": "heard", "quiet": -60, "frames": [[1000, -31, 20], [1200, None, 0]]}
SPOKEN = {"say": "spoken", "mine": 12.4, "yours": 3, "longest": 2.2, "how": "apart"}
CLOCK = {"say": "clock", "asked": 81.25, "here": 4000}


@pytest.fixture
def table(sit: Any, server: Server) -> Callable[..., ClientConnection]:  # noqa: F811
    """As `sit`, at a table."""
    server.ask(ONLINE.replace("online", "in_person"))
    return lambda who, **more: sit(who, what="balance", **more)


def told(message: dict[str, Any], peer: str) -> dict[str, Any]:
    return {"what" if name == "say" else name: value for name, value in message.items()} | {"peer": peer}


def test_two_sit_and_each_is_told_only_what_is_for_it(table: Any) -> None:
    ada = table("ada")
    assert hear(ada) == {"what": "seated", "inside": True, "other": {"peer": "", "inside": False}}
    dan = table("dan")
    assert hear(dan)["other"] == {"peer": ada.page, "inside": True}  # nobody waits at a door
    assert hear(ada) == {"what": "other", "peer": dan.page, "inside": True}
    for speaks, hears, other, message in ((ada, dan, ada, HEARD), (dan, ada, dan, SPOKEN), (ada, dan, ada, CLOCK)):
        tell(speaks, **message, to=hears.page)
        assert hear(hears) == told(message, other.page)
    tell(dan, **CLOCK, to=ada.page)
    assert hear(ada) == told(CLOCK, dan.page)
    tell(dan, **HEARD, to=ada.page)  # how loud the candidate is, is not handed on even if it were said
    tell(ada, **SPOKEN, to=dan.page)
    tell(ada, **HEARD, to=str(uuid.uuid4()))  # for a page that sat there before
    assert silent(ada) and silent(dan)
    tell(dan, say="leave")
    assert hear(ada) == {"what": "other", "peer": "", "inside": False, "left": True}


def test_one_alone_is_told_of_nobody_and_a_second_page_takes_over(table: Any) -> None:
    ada = table("ada")
    hear(ada)
    tell(ada, **HEARD, to=str(uuid.uuid4()))
    assert silent(ada)
    table("ada")
    assert hear(ada) == {"what": "taken_over"}
    assert code_of(ada) == 4409


def test_nobody_else_sits_and_only_at_a_table(table: Any, server: Server) -> None:
    others = ["", *(name for name in server.world["sign_in"] if name != "ada")]
    for at in ("ada", "dan"):
        assert {who: code_of(table(who, say=False, at=at)) for who in others} == dict.fromkeys(others, 4403)
    assert code_of(table("ada", say=False, at="dan")) == 4403
    assert code_of(table("dan", say=False, at="ada")) == 4403
    for kind in ("online", "phone"):
        server.ask(ONLINE.replace("online", kind))
        assert [code_of(table(who, say=False)) for who in ("ada", "dan")] == [4403, 4403], kind


def test_it_ends_with_the_talk_and_is_asked_for_anew_each_time(table: Any, server: Server) -> None:
    ada, dan = table("ada"), table("dan")
    late = table("dan", say=False)
    server.ask(
        "from backroom.hiring.interviews import actions\nfrom backroom.hiring.scheduling.models import Appointment\n"
        "it = Appointment.objects.get()\ntalk = actions.start_interview(by=it.interviewer, appointment=it)\n"
        "answer = actions.end_interview(by=it.interviewer, interview=talk)"
    )
    tell(late, say="here", peer=str(uuid.uuid4()))
    assert code_of(late) == 4403
    for socket in (ada, dan):
        tell(socket, say="here", peer=socket.page)
        assert code_of(socket) == 4403


WRONG = [
    *({"say": say} for say in ("signal", "voice", "admit", "later", "shout")),  # a call's sentences are none of these
    *(HEARD | more for more in ({"to": "<b>"}, {"frames": []}, {"frames": [[1, 2]]}, {"frames": [[1, -30, 20]] * 26})),
    *(HEARD | more for more in ({"quiet": "low"}, {"frames": [[-1, -30, 20]]}, {"frames": [[1, -30, 1000]]})),
    *(SPOKEN | more for more in ({"how": "nervous"}, {"how": []}, {"mine": -1}, {"yours": None}, {"longest": True})),
    *(CLOCK | more for more in ({"asked": "now"}, {"here": 1e300})),
    {"say": "clock"},
]


def test_what_is_no_sentence_ends_the_socket(table: Any) -> None:
    to = str(uuid.uuid4())
    for said in ["", "[", "{}", '{"say": ["here"]}', *(json.dumps({"to": to} | wrong) for wrong in WRONG)]:
        ada = table("ada", say=False)
        ada.send(said)
        assert code_of(ada) == 4400, said[:80]
    ada = table("ada", say=False)
    ada.send(json.dumps(SPOKEN | {"to": to, "mine": float("nan")}))
    assert code_of(ada) == 4400
