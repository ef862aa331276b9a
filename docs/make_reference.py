"""Writes docs/reference and the checker's `rules/calls.txt`: `.venv/bin/python docs/make_reference.py`."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from backroom.config import environment
from backroom.engines.conversation.metrics import (
    asked,
    coverage,
    follow_ups,
    interruptions,
    longest_turn,
    open_questions,
    overlaps,
    own_questions,
    reflections,
    silence,
    stacked,
    talk_share,
    themes,
)
from backroom.engines.questions import calls, checker, law, notes, report
from backroom.engines.questions.rule import Rule
from backroom.records import event_names

FOLDER = Path(__file__).parent / "reference"
MADE = "*Made from the code; change it there.*"


def pages() -> dict[str, str]:
    events = "\n".join(f"| `{name}` | {words} |" for name, words in event_names.MEANINGS.items())
    settings = "\n".join(f"| `{name}` | {words} |" for name, words in environment.NAMES.items())
    return {
        "events.md": "# Events\n\nEvery act that can be on the record. Payloads carry ids and codes, never names or "
        f"text.\n\n| event | what happened |\n|---|---|\n{events}\n",
        "settings.md": "# Settings\n\nAll come from the environment. Each can also be read from a file: set the name "
        f"with `_FILE` added to the file's path.\n\n| name | what it sets |\n|---|---|\n{settings}\n",
        "talk.md": talk_page(),
        "questions/rules.md": rules_page(),
        "questions/law.md": law_page(),
        "questions/notes.md": notes_page(),
    }


TALK_FIGURES = """## How well, as measured

`bench/conversation.py PATH` prints these with every miss. Measured on two written interviews in nine export formats
each (414 questions counted over the eighteen files) and three recordings with an independent script's figures. All were
at hand while the engine was written, and the two interviews are one author's: expect less elsewhere.

| what | figure |
|---|---|
| talk share within 0.5 points | 36 of 36 voices |
| runs as the independent script has them | 3 of 3 files |
| overlaps counted, and their seconds, within 2 % | 5 of 5 files |
| questions found, F1 | 1.00 (414) |
| form of a question | 387 of 405 (95.6 %) |
| reflections found, F1; their kind | 1.00 (54); 54 of 54 |
| interruptions found, F1 | 1.00 (18) |
| coverage of planned questions | 162 of 171 (94.7 %) |

Eleven more interviews were written to see how far this carries, most planned questions put in wholly other words, and
each was measured before anything was fitted to it. Three that were met half-way: coverage right for 153 of 252 (60.7 %;
by shared words alone 42.9 %), questions F1 0.94 (306), reflections F1 0.91 (81). The last two, met when all was done:
coverage right for 144 of 171 (84.2 %; by shared words alone 42.1 %), questions F1 1.00 (252), reflections F1 0.93 (72).
The forms of those questions were right for 198 of 252 (78.6 %).

Three more as most people talk, who read from the guide nearly as it stands, reword a part of it, split a question, ask
one as yes or no and leave some out: 33 planned questions in nine export formats each, scored at first sight. Coverage
right for 297 of 297, questions F1 0.99 (441), reflections F1 0.92 (54), interruptions F1 1.00 (6). The same hand wrote
guide and talk: expect less elsewhere.

`tests/engines/reading/variants.txt` holds 100 ways in which exports differ: names, headers, times and shapes.

Processor time for an hour of talk to read and time it, the best of many runs on a busy shared machine of two cores:
captions 15 to 19 ms, WhisperX 14 ms, Deepgram 10 ms, AWS 19 to 21 ms (by channels, in 2.4 minutes of indented JSON:
25 ms), half of it to parse the JSON. Questions and coverage take 15 to 150 ms more, by how much is asked. ConvoKit 5's
nearest step (a corpus and its sharing of talk, without reading captions) takes 119 ms where all of ours take 13 ms.
1,000 hours of captions: 29 ms an hour in 41 MB of memory; 528 MB of captions (5,900 hours): 42 MB. 505 MB of WhisperX
JSON, every word timed (603 hours): 43 MB, 29 s."""


def talk_page() -> str:
    """Every measure of a talk: what is counted, and what the count does not say."""
    parts = [
        "# Measures of a talk",
        f"{MADE} Each is one file of `backroom/engines/conversation/metrics/`. They are counts of the interviewer's "
        "side, with their doubt; nothing here judges a person, and of the candidate nothing is measured beyond the "
        "seconds, words, runs and turns that shares need.",
        "Times are `exact` (starts and ends), `starts_only`, or `none`. Where they cannot carry a measure it says "
        "“not measurable” and no number is made up.",
    ]
    for module in (
        talk_share,
        longest_turn,
        overlaps,
        interruptions,
        silence,
        asked,
        open_questions,
        stacked,
        follow_ups,
        reflections,
        coverage,
        themes,
        own_questions,
    ):
        name = module.__name__.rsplit(".", 1)[1]
        caution = getattr(module, "CAUTION", getattr(module, "NO_NORM", ""))
        parts.append(f"## {name}\n\n{module.__doc__}" + (f"\n\n*{caution}*" if caution else ""))
    parts.append(TALK_FIGURES)
    return "\n\n".join(parts) + "\n"


def rules_page() -> str:
    """Every rule of questions, by topic."""
    rules = checker.all_rules()
    topics = list(dict.fromkeys(sorted(rule.topic for rule in rules)))
    parts = [
        "# Rules of questions",
        f"{MADE} {len(rules)} rules. How grave each is, where: [law](law.md). {law.disclaimer()}",
        "\n".join(
            f"- {topic}: " + ", ".join(f"[{r.code}](#{r.code})" for r in rules if r.topic == topic) for topic in topics
        ),
    ]
    for topic in topics:
        parts.append(f"## {topic.replace('_', ' ')}")
        parts += [_rule(rule) for rule in rules if rule.topic == topic]
    return "\n\n".join(parts) + "\n"


def _rule(rule: Rule) -> str:
    before, rulings = law.strictest(rule.matter, law.chosen(()), "pre-offer")
    after, _ = law.strictest(rule.matter, law.chosen(()), "post-offer")
    forbidding = ", ".join(ruling.where for ruling in rulings if ruling.severity == "forbidden") or "none"
    facts = f"Strictest: {before} before an offer, {after} after. Forbidden before an offer in: {forbidding}."
    return f"### {rule.code}\n\n{_about(rule, rule.instead)}\n\nMatter: `{rule.matter}`. {facts}"


def notes_page() -> str:
    """Every rule of written notes."""
    rules = notes.all_rules()
    parts = ["# Rules of written notes", f"{MADE} {len(rules)} rules. {law.disclaimer()}"]
    parts += [f"## {rule.code}\n\nLabel: `{rule.label}`.\n\n{_about(rule, rule.fix)}" for rule in rules]
    return "\n\n".join(parts) + "\n"


def _about(rule: Any, instead: str) -> str:
    return "\n\n".join(
        [
            rule.what,
            f"**Why.** {rule.why}",
            f"**Instead.** {instead}",
            f"**Source.** {report.sentence(rule.source)} As of {rule.as_of}, to be reviewed by {rule.review_by}.",
            f"Found:\n\n{_list(rule.bad)}",
            f"Not found:\n\n{_list(rule.good)}",
        ]
    )


def law_page() -> str:
    """Every matter in every place."""
    packs = law.packs()
    parts = [
        "# Law packs",
        f"{MADE} The packs are `backroom/engines/questions/jurisdictions/*.toml`. Information as of the dates below, "
        "not legal advice. *Not verified* means that the source was cited from memory: read it before you rely on it.",
        "| place | code | lies within | as of | review by |\n|---|---|---|---|---|\n"
        + "\n".join(
            f"| {pack.name} | `{pack.code}` | {f'`{pack.within}`' if pack.within else ''} | {pack.as_of} | "
            f"{pack.review_by} |"
            for pack in packs.values()
        ),
    ]
    for matter in packs["us"].rulings:
        rows = [pack.rulings[matter] for pack in packs.values()]
        parts.append(
            f"## {matter}\n\n| place | before an offer | after an offer | who says so |\n|---|---|---|---|\n"
            + "\n".join(
                f"| `{r.where}` | {r.severity} | {r.after_offer} | {r.cite}{_unless(r.verified)} |" for r in rows
            )
        )
    parts.append(
        "## Grounds for an override\n\nWhere health and genetic questions are forbidden in `us` and `uk` before an "
        "offer, an override names one of these beside its reason.\n\n| code | ground | cite |\n|---|---|---|\n"
        + "\n".join(f"| `{e.code}` | {e.words} | {e.cite} |" for pack in packs.values() for e in pack.exemptions)
    )
    return "\n\n".join(parts) + "\n"


def _unless(verified: bool) -> str:
    return "" if verified else " *(not verified)*"


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


if __name__ == "__main__":
    for name, text in pages().items():
        (FOLDER / name).parent.mkdir(parents=True, exist_ok=True)
        (FOLDER / name).write_text(text, encoding="utf-8")
    calls.FILE.write_text(calls.kept(), encoding="utf-8")
