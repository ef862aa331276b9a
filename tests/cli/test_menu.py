"""The menu: fast, whole, and clear about what it does not know."""

import subprocess
import sys

import pytest

from backroom import __version__
from backroom.cli.main import COMMANDS


def test_help_lists_every_command_and_loads_no_server():
    code = "import sys; from backroom.cli.main import main; main(['--help']); assert 'django' not in sys.modules"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    for name in COMMANDS:
        assert f"  {name} " in done.stdout


def test_version_is_named(empty_house):
    done = empty_house.run("--version")
    assert (done.returncode, done.stdout) == (0, f"backroom {__version__}\n")
    assert not empty_house.data.exists()


def test_unknown_command_is_said_in_one_line(empty_house):
    done = empty_house.run("serv")
    assert done.returncode == 2
    assert done.stderr == "backroom: there is no command “serv”. `backroom --help` lists those there are.\n"


@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "manage"])
def test_each_command_explains_itself(empty_house, name):
    done = empty_house.run(name, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith(f"usage: backroom {name}")
    assert not empty_house.data.exists()


@pytest.mark.parametrize("command", [["verify"], ["export", "dan@example.org"], ["erase", "dan@example.org", "--yes"]])
def test_reading_commands_make_nothing_where_nothing_is(tmp_path, command):
    from tests.cli.house import House

    house = House(tmp_path / "nowhere")
    if not house.is_sqlite:
        house.tear_down()
        pytest.skip("on PostgreSQL there is no file that could be missing")
    done = house.run(*command)
    assert done.returncode == 2
    assert done.stderr.startswith("backroom: there is no database at ") and done.stderr.count("\n") == 1
    assert not house.data.exists()


def test_bad_environment_is_said_in_one_line(empty_house):
    empty_house.env["BACKROOM_PORT"] = "many"
    done = empty_house.run("serve")
    assert done.returncode == 2
    assert done.stderr == "backroom: BACKROOM_PORT must be a whole number from 1 to 65535\n"
