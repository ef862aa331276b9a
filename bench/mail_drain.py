"""Queued messages drained by two workers at once into a real mail server on loopback, one of them killed in the middle
and begun anew: how fast, that none is lost, and how often the server was given the same message again.
Arguments: how many (default 10000), and "whole" to kill nobody."""

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
import time, django
django.setup()
from uuid import UUID
from backroom.hiring.scheduling import queries
from backroom.integrations.mail import client
from backroom.integrations.mail.talks import letters
from backroom.records import work
from backroom.records.models import Work

def send(task):
    appointment = queries.appointment(UUID(str(task.facts["of"])))
    client.send(letters.to_interviewer(str(task.facts["what"]), task.key, appointment))

work.register("bench.mail", send)
# A killed worker's lease runs out after a minute: whoever is left waits for it, as the server does.
while Work.objects.filter(done_at=None, given_up_at=None).exists():
    if not work.run_due():
        time.sleep(1)
"""
LEFT = """
import django
django.setup()
from backroom.records.models import Work
print(Work.objects.filter(done_at=None).count())
"""


class Server:
    def __init__(self) -> None:
        self.taken: Counter[str] = Counter()
        self.last = 0.0

    async def handle_DATA(self, server, session, envelope) -> str:
        headers = envelope.content.partition(b"\r\n\r\n")[0]
        self.taken[message_from_bytes(headers, policy=policy.default)["Message-ID"].strip()] += 1
        self.last = time.perf_counter()
        return "250 OK"


def _port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def main() -> None:
    from aiosmtpd.controller import Controller

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    kill = "whole" not in sys.argv
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
        if kill:
            while len(handler.taken) < count // 2:
                time.sleep(0.001)
            workers[0].kill()
            workers.append(subprocess.Popen([*run, DRAIN], env=env))
        codes = [worker.wait() for worker in workers]
        last = handler.last - begun
        left = subprocess.run([*run, LEFT], env=env, check=True, capture_output=True, text=True).stdout.strip()
    controller.stop()
    twice = sum(times > 1 for times in handler.taken.values())
    print(
        f"mail: {len(handler.taken):,} of {count:,} arrived by two workers, {count - len(handler.taken)} lost, "
        f"{twice} given to the server again under the same Message-ID; the last after {last:.0f} s; "
        f"{left} rows not done; workers ended with {codes}"
    )


if __name__ == "__main__":
    main()
