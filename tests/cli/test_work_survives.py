"""Work for later outlives `kill -9` in the middle of a try."""

import subprocess
import sys
import time

PROGRAM = """
import sys, time, django
from datetime import timedelta
django.setup()
from django.db import transaction
from backroom.records import work

def call(task):
    print("try", task.attempt, flush=True)
    time.sleep(float(sys.argv[1]))
    print("done", flush=True)

work.register("test.kill", call, lease=timedelta(seconds=1))
with transaction.atomic():
    work.ask("test.kill", key="one", due_at=None)
for _ in range(40):
    if work.run_due() and sys.argv[1] == "0":
        break
    time.sleep(0.1)
"""


def _start(house, seconds):
    env = house.environment() | {"DJANGO_SETTINGS_MODULE": "backroom.config.settings", "BACKROOM_LATER": "thread"}
    return subprocess.Popen([sys.executable, "-c", PROGRAM, seconds], env=env, stdout=subprocess.PIPE, text=True)


def test_killed_work_is_taken_up_again(empty_house):
    assert empty_house.run("migrate").returncode == 0
    first = _start(empty_house, "30")
    assert first.stdout.readline() == "try 1\n"
    first.kill()
    first.wait()
    time.sleep(1.1)  # the lease of the dead
    second = _start(empty_house, "0")
    said, _ = second.communicate(timeout=20)
    assert said == "try 2\ndone\n"
