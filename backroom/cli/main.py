"""The menu of commands. Each is a module with `add(parser)` and `run(arguments) -> exit code`."""

import argparse
import importlib
import sys
from collections.abc import Sequence

COMMANDS = {
    "serve": "start the server (with --demo: fill a demo company on the first run)",
    "migrate": "bring the database up to this version",
    "add-administrator": "add the first administrator and print a sign-in password once",
    "verify": "check the event log from its first event to its last",
    "export": "everything held about a candidate, as JSON",
    "erase": "erase a candidate: rows, files and key",
    "manage": "Django's own management commands",
}


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="backroom", description="The private one-on-one hiring conversation.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, words in COMMANDS.items():
        sub = commands.add_parser(name, help=words, description=words, add_help=name != "manage")
        sub.set_defaults(module=f"backroom.cli.{name.replace('-', '_')}")
    arguments, rest = parser.parse_known_args(argv)
    if not arguments.command:
        parser.print_help()
        return 0
    module = importlib.import_module(arguments.module)
    own = argparse.ArgumentParser(prog=f"backroom {arguments.command}", description=COMMANDS[arguments.command])
    if arguments.command == "manage":
        return int(module.run(rest))
    module.add(own)
    return int(module.run(own.parse_args(rest)))


if __name__ == "__main__":
    sys.exit(main())
