"""Queued messages drained by two workers at once into a real mail server on loopback: how fast, and that none comes
twice. Arguments: how many (default 10000)."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from email import message_from_bytes, policy
from pathlib import Path

FILL = """
import sys, django
django.setup()
from datetime import timedelta
from django.utils import timezone
from backroom import later
from backroom.records.models import Work
from tests.cast import Cast
import json
later.configure("now")
cast = Cast()
from backroom.hiring.scheduling import actions
at = timezone.now() + timedelta(days=3)
talk = actions.schedule(
    by=cast.ada, application=cast.dan, interviewer=cast.ada, place=cast.room, starts_at=at, minutes=60
)
Work.objects.all().delete()
facts = json.dumps({"what": "interviewer_agreed", "of": str(talk.pk), "edition": 0})
now = timezone.now()
rows = [Work(kind="bench.mail", key=f"bench-{n}", facts=facts, due_at=now) for n in range(int(sys.argv[1]))]
Work.objects.bulk_create(rows, batch_size=500)
"""
DRAIN = """
import dataclasses, django
django.setup()
from uuid import UUID
from backroom.hiring.scheduling import queries
from backroom.integrations.mail import client
from backroom.integrations.mail.talks import letters
from backroom.records import work

def send(task):
    appointment = queries.appointment(UUID(str(task.facts["of"])))
    client.send(letters.to_interviewer(str(task.facts["what"]), task.key, appointment))

work.register("bench.mail", send)
while work.run_due():
    pass
"""


class Server:
    def __init__(self) -> None:
        self.taken: Counter[str] = Counter()

    async def handle_DATA(self, server, session, envelope) -> str:
        headers = envelope.content.partition(b"\r\n\r\n")[0]
        self.taken[message_from_bytes(headers, policy=policy.default)["Message-ID"].strip()] += 1
        return "250 OK"


def _port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def main() -> None:
    from aiosmtpd.controller import Controller

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    handler = Server()
    controller = Controller(handler, hostname="127.0.0.1", port=_port())
    controller.start()
    port = controller.port
    with tempfile.TemporaryDirectory() as data:
        env = os.environ | {
            "BACKROOM_DATA": data,
            "BACKROOM_MAIL_URL": f"smtp://127.0.0.1:{port}",
            "DJANGO_SETTINGS_MODULE": "backroom.config.settings",
            "PYTHONPATH": str(Path(__file__).parent.parent),
        }
        run = [sys.executable, "-c"]
        subprocess.run([sys.executable, "-m", "backroom", "manage", "migrate", "-v0"], env=env, check=True)
        subprocess.run([*run, FILL, str(count)], env=env, check=True)
        handler.taken.clear()
        begun = time.perf_counter()
        workers = [subprocess.Popen([*run, DRAIN], env=env) for _ in range(2)]
        codes = [worker.wait() for worker in workers]
        took = time.perf_counter() - begun
    controller.stop()
    twice = sum(times > 1 for times in handler.taken.values())
    print(
        f"mail: {len(handler.taken):,} of {count:,} arrived in {took:.0f} s by two workers "
        f"({len(handler.taken) / took:.0f} a second), {twice} of them twice, workers ended with {codes}"
    )


if __name__ == "__main__":
    main()
