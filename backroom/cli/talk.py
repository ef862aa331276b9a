"""Count how an interviewer talks and listens, from a transcript. Exit 0 fine, 1 a forbidden question, 2 unreadable."""

import argparse
import contextlib
import io
import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any, BinaryIO, cast

OUTPUTS = ("text", "json", "html")
DAMAGE_SHOWN = 5
LONG = 64_000_000  # bytes; a longer file is never held: its lines or rows are measured in pieces


def add(parser: argparse.ArgumentParser) -> None:
    from backroom.engines.reading.transcripts import FORMATS

    parser.add_argument("file", metavar="FILE", help="a transcript; - is standard input")
    parser.add_argument("--interviewer", metavar="NAME", help="who asks; else the voice that asks most, and said so")
    parser.add_argument("--guide", metavar="GUIDE.md", help="the planned questions: items of a Markdown list")
    parser.add_argument("--input", choices=("auto", *FORMATS), default="auto", help="the format, where it is not seen")
    parser.add_argument(
        "--interruption", type=_seconds, default=0.3, metavar="SECONDS", help="how early a start cuts in (as set: 0.3)"
    )
    parser.add_argument("--output", choices=OUTPUTS, default="text")


def run(arguments: argparse.Namespace) -> int:
    from backroom.engines.conversation import parties, review, talk
    from backroom.engines.reading.transcripts import Refused, begin, read_all

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    try:
        guide = _guide(arguments.guide)
    except (Refused, OSError, ValueError) as error:
        return _refuse(f"--guide: {error}")
    try:
        with _opened(arguments.file) as file:
            reading = begin(file, arguments.input, LONG)
            if reading.size > LONG:
                return _long(reading, arguments, guide)
            transcript = read_all(reading)
        spoken = talk.talk_of(transcript)
        named = (parties.named(spoken, arguments.interviewer),) if arguments.interviewer is not None else ()
    except Refused as error:
        return _refuse(f"{arguments.file}: {error}")
    except parties.UnknownName as error:
        return _refuse(f"--interviewer: {error}")
    except OSError as error:
        return _refuse(f"{error.filename or arguments.file}: {error.strerror or error}")
    except ValueError as error:  # a NUL in a name
        return _refuse(str(error))
    _warn(transcript.damage, arguments.file)
    found = review.review(spoken, interviewers=named, guide=guide, threshold=arguments.interruption)
    if found.guessed and found.interviewers and arguments.output != "text":
        _complain(f"the interviewer was guessed: {found.interviewers[0]} asks most; --interviewer names another")
    if not found.interviewers:
        _complain("nobody could be seen to ask; --interviewer NAME says who does")
    _show(found, transcript, arguments)
    return int(any(question.risk == "forbidden" for question in found.questions))


def _long(reading: Any, arguments: argparse.Namespace, guide: Any) -> int:
    """Hundreds of hours: added up piece by piece, in JSON, which is the only output that nobody has to read."""
    from backroom.engines.conversation import long
    from backroom.engines.reading.transcripts import Refused

    if arguments.output != "json":
        raise Refused(f"this is longer than a page can show ({reading.size / 1e6:.0f} MB); use --output json")
    total, guess = long.summed(
        reading, interviewer=arguments.interviewer, guide=guide, threshold=arguments.interruption
    )
    _warn(reading.damage, arguments.file)
    if guess:
        _complain(f"the interviewer was guessed: {guess} asks most; --interviewer names another")
    total.write(sys.stdout, reading.damage.skipped)
    return int(total.forbidden)


def _show(found: Any, transcript: Any, arguments: argparse.Namespace) -> None:
    if arguments.output == "json":
        from backroom.engines.conversation import data

        json.dump(data.data_of(found, transcript.damage.skipped), sys.stdout, ensure_ascii=False)
        sys.stdout.write("\n")
    elif arguments.output == "html":
        from backroom.cli import talk_html

        sys.stdout.write(talk_html.page(found, transcript, Path(arguments.file).name))
    else:
        from backroom.cli import talk_text

        sys.stdout.write(talk_text.page(found, transcript, Path(arguments.file).name))


def _opened(name: str) -> BinaryIO:
    """A file that can be read twice, for its encoding and for its words; so standard input is put aside first."""
    if name != "-":
        return Path(name).open("rb")
    aside = tempfile.SpooledTemporaryFile(max_size=LONG)  # noqa: SIM115 (the caller closes it)
    shutil.copyfileobj(sys.stdin.buffer, aside)
    aside.seek(0)
    return cast(BinaryIO, aside)


def _guide(name: str | None) -> Any:
    if name is None:
        return ()
    from backroom.cli import reading
    from backroom.engines.reading import guides
    from backroom.engines.reading.transcripts import Refused

    try:
        text, complaint = reading.contents(name)
    except reading.Unreadable as error:
        raise Refused(str(error)) from error
    if complaint:
        _complain(complaint)
    planned = guides.parse(text)
    if not planned:
        raise Refused(f"{name} has no questions in it; write them as items of a list")
    return planned


def _warn(damage: Any, name: str) -> None:
    if not damage.skipped:
        return
    for finding in damage.findings[:DAMAGE_SHOWN]:
        _complain(f"{name}: {finding.where}: {finding.message}")
    _complain(f"{name}: {damage.skipped} skipped; everything else was read")


def _seconds(text: str) -> float:
    with contextlib.suppress(ValueError):
        value = float(text)
        if 0 <= value <= 5:
            return value
    raise argparse.ArgumentTypeError(f"write 0 to 5 seconds, such as 0.3; “{text}” is neither")


def _refuse(words: str) -> int:
    _complain(words)
    return 2


def _complain(words: str) -> None:
    print(f"backroom talk: {words}", file=sys.stderr)
