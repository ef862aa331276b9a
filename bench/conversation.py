"""How well and how fast talks are read: `.venv/bin/python bench/conversation.py PATH...` (transcripts, interviews).

PATH is searched for two things. A transcript with `NAME.ref.json` beside it (talk_share, turns, overlaps_200ms and
overlap_s of an independent script) gives shares, runs and overlaps. A folder with `gold.json` beside exports of one
interview gives questions, forms, reflections, interruptions and coverage too. Every miss is printed. Without a path the
examples are measured, for speed alone. `--hours 1000` writes a talk of that length and reads it; `--json 500` writes a
WhisperX file of so many megabytes too. ConvoKit's like steps are run beside ours where it can be imported.
"""

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

# ruff: noqa: E402
from backroom.engines.conversation import parties, review, talk
from backroom.engines.conversation.review import Review
from backroom.engines.reading import guides, transcripts

NOT_EXPORTS = {"gold.json", "canonical.json", "speakers.json"}
WHOLE_TURNS = {"aws", "text", "meet"}  # exports that keep a turn in one piece


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--hours", type=int, default=100, help="longest talk written for speed")
    parser.add_argument(
        "--json", type=int, default=0, metavar="MB", help="a WhisperX file of this size, written for it"
    )
    asked = parser.parse_args()
    counts = Counts()
    for path in asked.paths:
        for reference in sorted(path.rglob("*.ref.json")) if path.is_dir() else []:
            against_reference(reference, counts)
        for gold in sorted(path.rglob("gold.json")) if path.is_dir() else []:
            against_gold(gold.parent, counts)
    if asked.paths:
        counts.print()
    speed_of_files(asked.paths or [ROOT / "examples/transcripts"])
    speed_of_length(asked.hours)
    if asked.json:
        memory_of_json(asked.json)
    convokit()
    return 0


class Counts:
    """Hits, false alarms and misses by what was looked for, and plain rights and wrongs."""

    def __init__(self) -> None:
        self.found: dict[str, list[int]] = {}
        self.right: dict[str, list[int]] = {}

    def add(self, name: str, hit: int, false: int, missed: int) -> None:
        row = self.found.setdefault(name, [0, 0, 0])
        for place, value in enumerate((hit, false, missed)):
            row[place] += value

    def is_right(self, name: str, right: bool, miss: str) -> None:
        row = self.right.setdefault(name, [0, 0])
        row[0] += right
        row[1] += 1
        if not right:
            print(f"  {name}: {miss}")

    def print(self) -> None:
        print("\nAll together")
        for name, (right, of) in self.right.items():
            print(f"  {name}: {right}/{of} ({100 * right / of:.1f} %)")
        for name, (hit, false, missed) in self.found.items():
            print(f"  {name}: F1 {f1(hit, false, missed)} (found {hit}, false {false}, missed {missed})")


def f1(hit: int, false: int, missed: int) -> str:
    return f"{2 * hit / (2 * hit + false + missed):.3f}" if hit + false + missed else "of nothing"


# Against an independent script ----------------------------------------------------------------------------------------


def against_reference(reference: Path, counts: Counts) -> None:
    wanted = json.loads(reference.read_text(encoding="utf-8"))
    file = reference.with_name(reference.name.removesuffix(".ref.json"))
    print(f"== {file}")
    transcript = transcripts.read(file.read_bytes())
    spoken = talk.talk_of(transcript)
    found = review.timings_of(spoken, ())
    counts.is_right("runs", len(spoken.runs) == wanted["turns"], f"{len(spoken.runs)}, not {wanted['turns']}")
    if transcript.timing != "exact":
        return
    for voice in found.voices:
        off = abs((voice.talk_share or 0) - wanted["talk_share"].get(voice.name, 0))
        counts.is_right("talk share within 0.5 points", off <= 0.005, f"{voice.name}: off by {100 * off:.2f} points")
    compare_overlaps(found, wanted["overlaps_200ms"], wanted["overlap_s"], counts)


def compare_overlaps(found: review.Timings, count: int, seconds: float, counts: Counts) -> None:
    said = sum(end - start for start, end in found.overlaps)
    counts.is_right(
        "overlaps counted within 2 %", near(len(found.overlaps), count), f"{len(found.overlaps)}, not {count}"
    )
    counts.is_right("overlap seconds within 2 %", near(said, seconds), f"{said:.2f}, not {seconds:.2f}")


def near(said: float, wanted: float) -> bool:
    return abs(said - wanted) <= max(0.02 * wanted, 0.05)


# Against labels -------------------------------------------------------------------------------------------------------


def against_gold(folder: Path, counts: Counts) -> None:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    people = json.loads((folder / "speakers.json").read_text(encoding="utf-8"))
    guide = guides.parse((folder / "guide.md").read_text(encoding="utf-8"))
    names = {**people.get("whisperx", {}), **people.get("aws_transcribe", {}), **people.get("srt_prefix", {})}
    for file in sorted(folder.iterdir()):
        if file.suffix == ".md" or file.name in NOT_EXPORTS:
            continue
        print(f"== {file}")
        transcript = transcripts.read(file.read_bytes())
        found = review.review(talk.talk_of(transcript), guide=guide)
        who = names.get(found.interviewers[0], found.interviewers[0]) if found.interviewers else ""
        counts.is_right("interviewer guessed", who == gold["interviewer"], f"{who}, not {gold['interviewer']}")
        timing(found, transcript.format, gold, names, counts)
        labels(found, gold, counts)


def timing(found: Review, form: str, gold: dict[str, Any], names: dict[str, str], counts: Counts) -> None:
    totals = gold["totals"]
    if found.talk.timing == "exact":
        for voice in found.timings.voices:
            role = "interviewer" if names.get(voice.name, voice.name) == gold["interviewer"] else "candidate"
            off = abs((voice.talk_share or 0) - totals["talk_share"][role])
            counts.is_right(
                "talk share within 0.5 points", off <= 0.005, f"{voice.name}: off by {100 * off:.2f} points"
            )
        turns = sum(voice.turns or 0 for voice in found.timings.voices)
        counts.is_right("turns", turns == totals["turns"]["all"], f"{turns}, not {totals['turns']['all']}")
        if form in WHOLE_TURNS:  # captions cut turns with gaps of their own, which end an overlap
            compare_overlaps(found.timings, totals["overlaps"]["count"], totals["overlaps"]["seconds"], counts)
        wanted = {squeezed(t["text"]) for t in gold["interviewer_turns"] if t["interruption"]}
        said = {squeezed(found.talk.text_of(found.talk.turns[cut.turn])) for cut in found.timings.interruptions}
        compare_sets("interruptions", wanted, said, counts)


def labels(found: Review, gold: dict[str, Any], counts: Counts) -> None:
    questions = [(squeezed(question.text), question) for question in found.questions]
    used: set[int] = set()
    for turn in gold["interviewer_turns"]:
        text = squeezed(turn["text"])
        here = [place for place, (words, _) in enumerate(questions) if place not in used and words in text]
        used |= set(here)
        wanted, said = turn["questions"], [questions[place][1].form for place in here]
        hit = min(len(wanted), len(said))
        counts.add("questions", hit, len(said) - hit, len(wanted) - hit)
        if len(wanted) != len(said):
            print(f"  questions: {wanted} but {said}: {turn['text']}")
        elif wanted:
            counts.is_right("forms", wanted == said, f"{wanted} but {said}: {turn['text']}")
    counts.add("questions", 0, len(questions) - len(used), 0)
    wanted_back = {squeezed(t["text"]) for t in gold["interviewer_turns"] if t["reflection"] != "none"}
    turns = {squeezed(found.talk.text_of(found.talk.turns[one.turn])): one for one in found.reflections}
    compare_sets("reflections", wanted_back, set(turns), counts)
    for turn in gold["interviewer_turns"]:
        one = next((one for words, one in turns.items() if squeezed(turn["text"]) == words), None)
        if one and turn["reflection"] != "none":
            counts.is_right("kinds of reflection", one.kind == turn["reflection"], f"{one.kind}: {one.text}")
    for one, wanted in zip(found.coverage, gold["coverage"].values(), strict=True):
        counts.is_right("coverage", one.status == wanted["status"], f"{one.status}, not {wanted['status']}: {one.text}")


def compare_sets(name: str, wanted: set[str], said: set[str], counts: Counts) -> None:
    hit = wanted & said
    counts.add(name, len(hit), len(said - hit), len(wanted - hit))
    for words in sorted(said - hit):
        print(f"  {name}: false: {words[:100]}")
    for words in sorted(wanted - hit):
        print(f"  {name}: missed: {words[:100]}")


def squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.lower()).strip()


# Speed ----------------------------------------------------------------------------------------------------------------


def speed_of_files(paths: Iterable[Path]) -> None:
    """Milliseconds of processor time for each hour of talk: the best of many runs, loaded and warm, so that what else
    the machine does counts little."""
    print("\nSpeed (processor time for each hour of talk)")
    for path in paths:
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if not file.is_file() or file.suffix in {".md", ".tsv", ".py"} or file.name in NOT_EXPORTS:
                continue
            try:
                transcript = transcripts.read(file.read_bytes())
            except transcripts.Refused:
                continue
            duration = review.timings_of(talk.talk_of(transcript), ()).duration
            if duration and duration > 120:
                print(f"  {file.name}: {figures(file.read_bytes(), duration / 3600)}")


def figures(content: bytes, hours: float) -> str:
    guide = guides.parse((ROOT / "examples/transcripts/scheduling-coordinator-guide.md").read_text(encoding="utf-8"))

    def timings() -> talk.Talk:
        spoken = talk.talk_of(transcripts.read(content))
        review.timings_of(spoken, (parties.guessed(spoken) or "",))
        return spoken

    spoken = timings()
    first = best(timings)
    whole = best(lambda: review.review(talk.talk_of(transcripts.read(content)), guide=guide))
    return (
        f"{hours:.2f} h, {len(spoken.segments)} segments; read and timed {1000 * first / hours:.1f} ms, "
        f"questions and coverage {1000 * (whole - first) / hours:.1f} ms more"
    )


def best(run: Callable[[], object], seconds: float = 1.0) -> float:
    """Of at least five runs, and of as many as fit into that time."""
    found: list[float] = []
    while len(found) < 5 or (sum(found) < seconds and len(found) < 100):
        start = time.process_time()
        run()
        found.append(time.process_time() - start)
    return min(found)


SENTENCES = (
    "It was a wet week and the list was long.",
    "We moved the visits that could wait.",
    "Nobody had told the families yet.",
    "I rang them all before noon.",
    "The sheet was red from top to bottom.",
    "Then the car came back and we caught up.",
)
ASKS = ("How did that begin?", "Who rang the families?", "What would you do now?", "And was it quiet after that?")


def write_talk(file: Path, hours: int) -> None:
    """Captions of two voices, about 900 an hour, overlaps and listener tokens in them. Always the same."""
    chance = random.Random(hours)

    def clock(at: float) -> str:
        whole, part = divmod(round(at * 1000), 1000)
        return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}.{part:03d}"

    with file.open("w", encoding="utf-8") as out:
        out.write("WEBVTT\n\n")
        at, number = 0.0, 0
        while at < hours * 3600:
            who, text = (
                ("Ada Marsh", chance.choice(ASKS)) if number % 5 == 0 else ("Dan Webb", chance.choice(SENTENCES))
            )
            length = 2.5 + 2 * chance.random()
            out.write(f"{number}\n{clock(at)} --> {clock(at + length)}\n{who}: {text}\n\n")
            if number % 9 == 4:
                out.write(f"{number}b\n{clock(at + 1)} --> {clock(at + 1.4)}\nAda Marsh: Mm.\n\n")
            at += length + chance.uniform(-0.3, 0.8)
            number += 1


def speed_of_length(longest: int) -> None:
    """The command itself, in a process of its own for each length, so that its memory is its own."""
    print("\nLength (captions written for this, `backroom talk --output json`, everything measured)")
    hours = 1
    with tempfile.TemporaryDirectory() as folder:
        while hours <= longest:
            file = Path(folder) / f"{hours}.vtt"
            write_talk(file, hours)
            size = file.stat().st_size / 1e6
            command = [sys.executable, "-c", MEASURED, str(file)]
            spent, peak = subprocess.run(command, capture_output=True, check=True, text=True).stderr.split()[-2:]
            each = 1000 * float(spent) / hours
            print(
                f"  {hours:>5} h, {size:6.1f} MB: {each:7.1f} ms an hour, {int(peak) / 1024:.0f} MB of memory at most"
            )
            file.unlink()
            hours *= 10


MEASURED = """
import resource, sys
from backroom.cli.main import main
main(["talk", sys.argv[1], "--output", "json"])
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_utime + used.ru_stime, used.ru_maxrss, file=sys.stderr)
"""


def memory_of_json(megabytes: int) -> None:
    print("\nJSON too large to hold (WhisperX, every word timed, written for this)")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "talk.json"
        chance, at, number = random.Random(megabytes), 0.0, 0
        with file.open("w", encoding="utf-8") as out:
            out.write('{"language": "en", "segments": [')
            while out.tell() < megabytes * 1e6:
                text = chance.choice(SENTENCES if number % 5 else ASKS)
                said = text.split()
                step = (2 + 2 * chance.random()) / len(said)
                end = at + step * len(said)
                words = [
                    {"word": word, "start": at + step * place, "end": at + step * (place + 1), "score": 0.9}
                    for place, word in enumerate(said)
                ]
                row = {"start": at, "end": end, "text": text, "speaker": f"S{min(1, number % 5)}", "words": words}
                out.write(f"{', ' if number else ''}{json.dumps(row)}")
                at, number = end + 0.2, number + 1
            out.write("]}")
        run = subprocess.run([sys.executable, "-c", MEASURED, str(file)], capture_output=True, check=True, text=True)
        spent, peak = run.stderr.split()[-2:]
        size = file.stat().st_size / 1e6
        print(f"  {size:.0f} MB, {at / 3600:.0f} h: {float(spent):.0f} s, {int(peak) / 1024:.0f} MB of memory at most")


def convokit() -> None:
    """Its nearest step on one hour: who holds the floor, and when (TalkTimeSharing); it reads no captions."""
    print("\nConvoKit")
    try:
        from convokit import Corpus, Speaker, TalkTimeSharing, Utterance  # type: ignore[import-not-found]
    except ImportError:
        print("  is not installed here; install it in an environment of its own and run this file with that Python")
        return
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "1.vtt"
        write_talk(file, 1)
        content = file.read_bytes()
    segments = transcripts.read(content).segments
    names = sorted({segment.speaker for segment in segments})
    people = {name: Speaker(id=name) for name in names}

    def run() -> None:
        corpus = Corpus(
            utterances=[
                Utterance(
                    id=str(number),
                    speaker=people[segment.speaker],
                    conversation_id="0",
                    reply_to=str(number - 1) if number else None,
                    text=segment.text,
                    timestamp=segment.start,
                    meta={
                        "utt_group": "groupA" if segment.speaker == names[0] else "groupB",
                        "start": segment.start,
                        "stop": segment.end,
                    },
                )
                for number, segment in enumerate(segments)
            ]
        )
        TalkTimeSharing().transform(corpus)

    ours = best(lambda: review.timings_of(talk.talk_of(transcripts.read(content)), (names[0],)))
    theirs = best(run)
    print(f"  a corpus and its sharing of talk: {1000 * theirs:.0f} ms for one hour, {theirs / ours:.0f} times what")
    print(f"  reading the captions and all timings take here: {1000 * ours:.1f} ms")


if __name__ == "__main__":
    sys.exit(main())
