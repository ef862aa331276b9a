"""Everything held about a candidate, as JSON, for the candidate."""

import argparse
import json
import os
import sys
from pathlib import Path
from typing import BinaryIO

from backroom.cli import load


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("mail", help="the candidate's mail address")
    parser.add_argument("--output", metavar="FILE", type=Path, help="a new file, readable by you alone")


def run(arguments: argparse.Namespace) -> int:
    load.existing()
    from backroom.hiring.candidates import actions, queries
    from backroom.records import events, keys

    candidate = queries.candidate_by_mail(arguments.mail)
    if candidate is None:
        load.stop(f"no candidate with the mail address {arguments.mail} is known here. Check how it is written.", 1)
    target = _new_file(arguments.output) if arguments.output else None
    try:
        data = actions.export_candidate(by=events.SYSTEM, candidate=candidate)
    except (keys.KeyDestroyed, keys.WrongMaster) as error:
        if arguments.output:
            arguments.output.unlink()
        load.stop(f"candidate {candidate.pk} cannot be read: {' '.join((type(error).__doc__ or '').split())}", 1)
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    # Half a character pair cannot be UTF-8; written as an escape, it is still JSON.
    content = text.encode("utf-8", "backslashreplace")
    if target is None:
        sys.stdout.buffer.write(content)
        sys.stdout.flush()
        return 0
    with target:
        target.write(content)
    print(f"Everything held about this person is in {arguments.output}.", file=sys.stderr)
    return 0


def _new_file(path: Path) -> BinaryIO:
    try:
        return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
    except FileExistsError:
        load.stop(f"{path} is there already. Choose another name.")
    except OSError as error:
        load.stop(f"{path} cannot be written: {error.strerror}. Choose another place.")
