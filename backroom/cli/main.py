"""The menu of commands. Each is a module with `add(parser)` and `run(arguments) -> exit code`."""

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

from backroom import __version__

COMMANDS = {
    "serve": "start the server (with --demo: fill a demo company on the first run)",
    "migrate": "bring the database up to this version",
    "add-administrator": "add the first administrator and print a sign-in password once",
    "verify": "check the event log from its first event to its last",
    "export": "everything held about a candidate, as JSON",
    "erase": "erase a candidate: rows, files and key",
    "check": "check an interviewer's questions: are they open, lawful, about the job",
    "talk": "count how an interviewer talks and listens, from a transcript",
    "fairness": "compare selection rates of groups, from a table",
    "agreement": "do raters agree, from a table of ratings",
    "manage": "Django's own management commands",
}


def main(argv: Sequence[str] | None = None) -> int:
    asked = list(sys.argv[1:] if argv is None else argv)
    if not asked or asked[0] in ("-h", "--help", "help"):
        print(menu())
        return 0
    if asked[0] in ("-V", "--version"):
        print(f"backroom {__version__}")
        return 0
    name, rest = asked[0], asked[1:]
    if name not in COMMANDS:
        print(f"backroom: there is no command “{name}”. `backroom --help` lists those there are.", file=sys.stderr)
        return 2
    module = importlib.import_module(f"backroom.cli.{name.replace('-', '_')}")
    try:
        if name == "manage":
            return int(module.run(rest))
        parser = argparse.ArgumentParser(prog=f"backroom {name}", description=module.__doc__)
        module.add(parser)
        code = int(module.run(parser.parse_args(rest)))
        sys.stdout.flush()  # so that a reader who has gone is noticed here
        return code
    except KeyboardInterrupt:
        print("\nbackroom: stopped before it was done.", file=sys.stderr)
        return 130
    except BrokenPipeError:  # whoever read the output has had enough: no traceback, and nothing left to flush
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141


def menu() -> str:
    lines = ["usage: backroom COMMAND ...", "", "The private one-on-one hiring conversation.", "", "commands:"]
    lines += [f"  {name:<19}{words}" for name, words in COMMANDS.items()]
    return "\n".join(
        [*lines, "", "`backroom COMMAND --help` says more about one. `backroom --version` names this one."]
    )


if __name__ == "__main__":
    sys.exit(main())
