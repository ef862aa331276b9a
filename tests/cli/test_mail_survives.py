"""Mail outlives `kill -9`: between commit and sending, and in the middle of SMTP, each message arrives, once."""

import os
import signal
import subprocess
import sys
from collections import Counter
from email import message_from_bytes, policy

import pytest
from aiosmtpd.controller import Controller

from tests.integrations.mail.conftest import free_port

# Books a talk with a host. With "kill" the process dies on the first thing after commit, before anything is sent.
BOOK = """
import os, signal, sys, django
django.setup()
from datetime import timedelta
from django.db import transaction
from django.utils import timezone
from backroom import later
from backroom.hiring.scheduling import actions
from backroom.hiring.scheduling.setup import actions as setup
from backroom.hiring.scheduling.setup.actions import StopDraft
from tests.cast import Cast

later.configure("now")
cast = Cast()
setup.save_agenda(by=cast.ada, job=cast.job, stops=[StopDraft("tour", "A look round", 15, host=cast.hal)])
cast.link(cast.dan)
print("ready", flush=True)
with transaction.atomic():
    if sys.argv[1] == "kill":
        transaction.on_commit(lambda: os.kill(os.getpid(), signal.SIGKILL))
    at = timezone.now() + timedelta(days=3)
    talk = actions.schedule(
        by=cast.ada, application=cast.dan, interviewer=cast.ada, place=cast.room, starts_at=at, minutes=60
    )
print("survived", flush=True)
"""
# What a server does at its start, after the lease of the dead has run out.
RESTART = """
import django
django.setup()
from datetime import timedelta
from django.utils import timezone
from backroom import later
from backroom.records import clock, events, work

later.configure("now")
events.catch_up()
with clock.at(timezone.now() + timedelta(minutes=3)):
    while work.run_due():
        pass
"""
KINDS = {"link", "invitation", "interviewer-agreed", "host-brief"}


class Server:
    """Takes messages. At the message whose name begins with `fatal`, kills the sender: before taking it, or after."""

    def __init__(self) -> None:
        self.taken: list[str] = []
        self.fatal, self.after, self.sender = "", False, 0

    async def handle_DATA(self, server, session, envelope) -> str:
        name = message_from_bytes(envelope.content, policy=policy.default)["Message-ID"].strip()
        if self.fatal and name.startswith(f"<{self.fatal}") and self.sender:
            if self.after:
                self.taken.append(name)
            os.kill(self.sender, signal.SIGKILL)
            self.sender = 0
            return "451 the sender is gone"
        self.taken.append(name)
        return "250 OK"

    def kinds(self) -> Counter:
        """How often each message arrived, by the beginning of its Message-ID."""
        return Counter(kind for name in self.taken for kind in KINDS if name.startswith(f"<{kind}-"))


@pytest.fixture
def smtp():
    handler = Server()
    controller = Controller(handler, hostname="127.0.0.1", port=free_port())
    controller.start()
    handler.port = controller.port
    yield handler
    controller.stop()


def start(house, smtp, program, *arguments):
    env = house.environment() | {
        "DJANGO_SETTINGS_MODULE": "backroom.config.settings",
        "BACKROOM_MAIL_URL": f"smtp://127.0.0.1:{smtp.port}",
    }
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finish(process) -> str:
    said, wrong = process.communicate(timeout=60)
    assert process.returncode in (0, -signal.SIGKILL), wrong
    return said


def test_killed_between_commit_and_sending(empty_house, smtp):
    assert empty_house.run("migrate").returncode == 0
    assert finish(start(empty_house, smtp, BOOK, "kill")) == "ready\n"
    assert smtp.kinds() == {"link": 1}
    finish(start(empty_house, smtp, RESTART))
    finish(start(empty_house, smtp, RESTART))
    assert smtp.kinds() == dict.fromkeys(KINDS, 1)


@pytest.mark.parametrize("after", [False, True], ids=["before it was taken", "after it was taken"])
def test_killed_in_the_middle_of_smtp(empty_house, smtp, after):
    assert empty_house.run("migrate").returncode == 0
    smtp.fatal, smtp.after = "interviewer-agreed", after
    process = start(empty_house, smtp, BOOK, "live")
    smtp.sender = process.pid
    assert finish(process) == "ready\n"
    finish(start(empty_house, smtp, RESTART))
    finish(start(empty_house, smtp, RESTART))
    found = smtp.kinds()
    # The server had it and could not say so: it comes again under its Message-ID, by which a reader shows one.
    assert found["interviewer-agreed"] == (2 if after else 1)
    assert set(found) == KINDS and {found[kind] for kind in KINDS - {"interviewer-agreed"}} == {1}
    assert len(set(smtp.taken)) == len(KINDS)
