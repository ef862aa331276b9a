"""What the two of a room do for as long as the soak lasts: notes, themes, and signals of a call that stands open."""

import asyncio
import json
import random
import time
import uuid
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from soak_of.world import TOKEN, Pair

NOTE = "“I rang every family myself before ten, and wrote down whom I had not reached.” {}"
# Seconds, each half as long to half as long again. A call that stands tells its seconds of speech and has next to no
# signals; here there are some, so that one in a wrong room would be seen.
NOTE_EVERY, VOICE_EVERY, SIGNAL_EVERY, THEME_EVERY = 5.0, 2.0, 15.0, 45.0


@dataclass
class Counted:
    """`saved`: seconds from sending a note to hearing that it is kept."""

    saved: list[float] = field(default_factory=list)
    things: Counter[str] = field(default_factory=Counter)


class Http:
    """One kept connection; a request waits for the one before."""

    def __init__(self, address: str, cookies: str) -> None:
        self.parts, self.cookies = urlsplit(address), cookies
        self.open: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def put(self, path: str, body: object) -> int:
        for fresh in (self.open is None, True):
            if fresh:
                self.open = await asyncio.open_connection(self.parts.hostname, self.parts.port)
            with suppress(ConnectionError, asyncio.IncompleteReadError):
                return await self._put(path, json.dumps(body).encode())
        return 0

    async def _put(self, path: str, content: bytes) -> int:
        assert self.open
        reader, writer = self.open
        head = (
            f"PUT {path} HTTP/1.1\r\nHost: {self.parts.netloc}\r\nCookie: {self.cookies}\r\nX-CSRFToken: {TOKEN}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
        )
        writer.write(head.encode() + content)
        await writer.drain()
        lines = (await reader.readuntil(b"\r\n\r\n")).decode().lower().split("\r\n")
        length = next((int(line.split(":")[1]) for line in lines if line.startswith("content-length:")), 0)
        await reader.readexactly(length)
        return int(lines[0].split()[1])


async def run(address: str, pair: Pair, until: float, counted: Counted) -> None:
    """Until the monotonic time `until`; whatever is heard that belongs to another room is counted as wrong."""
    sent: set[str] = set()
    socket = address.replace("http", "ws", 1)
    room = await _socket(f"{socket}/ws/rooms/{pair.room}/", address, pair.interviewer)
    mine = await _socket(f"{socket}/ws/rooms/{pair.room}/call/", address, pair.interviewer)
    theirs = await _socket(f"{socket}{pair.call}", address, pair.candidate)
    pages = {mine: str(uuid.uuid4()), theirs: str(uuid.uuid4())}
    for seat, page in pages.items():
        await seat.send(json.dumps({"say": "here", "peer": page}))
    await asyncio.sleep(1)
    await mine.send(json.dumps({"say": "admit"}))
    ears = [asyncio.create_task(_listen(each, pair, set(pages.values()), sent, counted)) for each in (room, *pages)]
    try:
        await asyncio.gather(
            _notes(Http(address, pair.interviewer), pair, until, sent, counted),
            _signals(mine, pages[theirs], pair, until, counted),
            _signals(theirs, pages[mine], pair, until, counted),
            _voice(theirs, until, counted),
        )
        await asyncio.sleep(3)
        counted.things["sockets lost"] += sum(ear.done() for ear in ears)
    finally:
        for ear in ears:
            ear.cancel()
        for each in (room, mine, theirs):
            await each.close()


async def _socket(address: str, origin: str, cookies: str) -> ClientConnection:
    return await connect(address, additional_headers={"Cookie": cookies, "Origin": origin}, open_timeout=60)


async def _notes(http: Http, pair: Pair, until: float, sent: set[str], counted: Counted) -> None:
    room, turned = f"/interviews/{pair.room}/room/", 0.0
    while time.monotonic() < until:
        await asyncio.sleep(_about(NOTE_EVERY))
        at, theme = datetime.now(UTC).isoformat(), random.choice(pair.themes)
        if time.monotonic() - turned > THEME_EVERY:
            turned = time.monotonic()
            answer = await http.put(f"{room}themes/{uuid.uuid4()}/", {"theme": theme, "at": at})
            counted.things["themes" if answer == 200 else "refused"] += 1
        note = str(uuid.uuid4())
        sent.add(note)
        begun = time.perf_counter()
        body = {"text": NOTE.format(note), "kind": "quote", "at": at, "edition": 1, "theme": theme}
        if await http.put(f"{room}notes/{note}/", body) == 200:
            counted.saved.append(time.perf_counter() - begun)
        else:
            counted.things["refused"] += 1


async def _signals(socket: ClientConnection, to: str, pair: Pair, until: float, counted: Counted) -> None:
    while time.monotonic() < until:
        await asyncio.sleep(_about(SIGNAL_EVERY))
        data = {"candidate": {"candidate": str(pair.room)}}
        counted.things["signals"] += await _say(socket, say="signal", to=to, link=1, data=data)


async def _voice(socket: ClientConnection, until: float, counted: Counted) -> None:
    spoken = 0.0
    while time.monotonic() < until:
        await asyncio.sleep(_about(VOICE_EVERY))
        spoken += VOICE_EVERY / 2
        counted.things["counts"] += await _say(socket, say="voice", seconds=spoken)


async def _say(socket: ClientConnection, **words: object) -> bool:
    """Whether it could be said; a socket that is lost is counted at the end."""
    with suppress(ConnectionClosed):
        await socket.send(json.dumps(words))
        return True
    return False


async def _listen(socket: ClientConnection, pair: Pair, pages: set[str], sent: set[str], counted: Counted) -> None:
    with suppress(ConnectionClosed):
        async for text in socket:
            said = json.loads(text)
            if said["what"] == "signal":
                right = said["data"]["candidate"]["candidate"] == str(pair.room) and said["peer"] in pages
                counted.things["signals heard" if right else "to a wrong room"] += 1
            elif said["what"] == "voice":
                counted.things["counts heard" if said["peer"] in pages else "to a wrong room"] += 1
            elif said["what"] == "note.saved":
                counted.things["notes heard" if said["note"] in sent else "to a wrong room"] += 1


def _about(seconds: float) -> float:
    return random.uniform(0.5 * seconds, 1.5 * seconds)
