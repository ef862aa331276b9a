"""A talk as one HTML file that needs nothing else: strip, measures, the same as a table, the moments."""

from collections.abc import Sequence
from html import escape

from backroom.engines.conversation import strip, strip_svg, strip_tall_svg, suggestion, wording
from backroom.engines.conversation.review import Review
from backroom.engines.conversation.strip import minutes
from backroom.engines.questions.law import disclaimer
from backroom.engines.reading.transcripts import Transcript

STYLE = """
:root { color-scheme: light dark; --ground: light-dark(#f6f0e5, #1a1714); --ink: light-dark(#26211b, #efe8dc);
  --soft: light-dark(#5d5447, #bdb2a2); --line: light-dark(#dbcfbb, #40382f); --one: light-dark(#1b2f5e, #5676ba);
  --other: light-dark(#ad7018, #f6d491); --attend: light-dark(#8f3320, #f0a58f); }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1, h2 { font-family: Palatino, Georgia, serif; font-weight: 400; line-height: 1.2; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); padding-bottom: .4rem; }
p, li, td, th { max-width: 66ch; } .soft { color: var(--soft); font-size: .875rem; } .attend { color: var(--attend); }
figure { margin: 1.5rem 0; overflow-x: auto; } .strip { width: 100%; min-width: 44rem; height: auto; display: block; }
.v-i { fill: var(--one); } .v-c { fill: var(--other); } .s-grid { stroke: var(--line); } .s-mid { stroke: var(--soft); }
.s-theme { fill: none; stroke: var(--soft); } .strip text { fill: var(--ink); font-size: 15px; }
.strip .s-min { fill: var(--soft); font-size: 13px; } .strip .s-who { font-weight: 600; }
.s-open { fill: var(--ground); stroke: var(--one); stroke-width: 2.5; } .s-foll { fill: var(--one); }
.s-closed, .s-over { fill: var(--ink); }
.strip-tall { display: none; }
@media screen and (max-width: 46rem) { .strip-wide { display: none; } .strip-tall { display: block; max-width: 26rem;
  min-width: 0; } th, td { overflow-wrap: anywhere; padding-right: .4rem; font-size: .875rem; } }
.strip-key { display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; padding: 0; list-style: none; font-size: .875rem; }
.strip-key svg { vertical-align: -3px; } dl { display: grid; grid-template-columns: 11rem 1fr; }
dt, dd { margin: 0; padding: .6rem 0; border-bottom: 1px solid var(--line); } dd p { margin: .2rem 0 0; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top;
  padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
blockquote { margin: .4rem 0 0; font-family: Palatino, Georgia, serif; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dt { border: 0; padding-bottom: 0; font-weight: 600; } }
@media print { body { background: none; color: #000; padding: 0; } .strip { min-width: 0; } }
@media (forced-colors: active) { .v-i { fill: CanvasText; } .v-c { fill: Canvas; stroke: CanvasText; } }
"""


def page(review: Review, transcript: Transcript, name: str) -> str:
    drawn = strip.strip_of(review)
    timings = review.timings
    length = minutes(timings.duration) if timings.duration is not None else "no length is known"
    who = escape(", ".join(review.interviewers) or "not known")
    guess = " It was guessed, because this voice asks most." if review.guessed and review.interviewers else ""
    skipped = transcript.damage.skipped
    body = [
        f"<h1>{escape(name)}</h1>",
        f'<p class="soft">Read as {escape(transcript.format)}; {length}. The interviewer is {who}.{guess}'
        + (f" {skipped} that could not be read were skipped." if skipped else "")
        + " Counted, not judged: the interviewer’s side alone.</p>",
        f'<figure><div class="strip-wide">{strip_svg.svg(drawn, _title(review, drawn))}</div>'
        f"{strip_tall_svg.svg(drawn, _title(review, drawn))}{strip_svg.legend(drawn)}</figure>",
        _suggestion(review),
        f"<h2>Counted, not judged</h2><dl>{''.join(_measure(line) for line in wording.lines(review))}</dl>",
        _voices(review),
        _questions(review),
        _reflections(review),
        _guide(review),
    ]
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(name)}</title><style>{STYLE}</style></head>\n<body><main>\n"
        + "\n".join(part for part in body if part)
        + "\n</main></body></html>\n"
    )


def _title(review: Review, drawn: strip.Strip) -> str:
    how = "time" if drawn.unit == "seconds" else "words, because there are no times"
    return f"The talk as two voices along {how}. The tables below say the same."


def _measure(line: wording.Line) -> str:
    caution = f'<p class="soft">{escape(line.caution)}</p>' if line.caution else ""
    return f"<dt>{escape(line.name)}</dt><dd>{escape(line.value)}{caution}</dd>"


def _suggestion(review: Review) -> str:
    found = suggestion.suggestions(review)
    if not found:
        return ""
    quote = f"<blockquote>“{escape(found[0].quote)}”</blockquote>" if found[0].quote else ""
    return f"<h2>One thing to try</h2><p>{escape(found[0].words)}</p>{quote}"


def _voices(review: Review) -> str:
    rows = [
        (
            voice.name,
            voice.role,
            "not measurable" if voice.talk_seconds is None else minutes(voice.talk_seconds),
            "not measurable" if voice.talk_share is None else f"{100 * voice.talk_share:.1f} %",
            str(voice.words),
            str(voice.runs),
        )
        for voice in review.timings.voices
    ]
    return "<h2>Voices</h2>" + _table(("Voice", "Role", "Spoke", "Share", "Words", "Runs"), rows)


def _questions(review: Review) -> str:
    rows = [
        (
            _when(question.start, question.run),
            question.text,
            wording.FORMS.get(question.form, question.form),
            "yes" if follows else "",
            "" if question.risk == "ok" else question.risk,
        )
        for question, follows in zip(review.questions, review.follow_ups, strict=True)
    ]
    if not rows:
        return ""
    law = ""
    if any(row[-1] for row in rows):
        law = f'<p class="soft">backroom check says why and whose law it is. {disclaimer()}</p>'
    return "<h2>What was asked</h2>" + _table(("When", "Question", "Form", "Follow-up", "Risk"), rows) + law


def _reflections(review: Review) -> str:
    rows = [(_when(review.talk.turns[one.turn].start, one.run), one.text, one.kind) for one in review.reflections]
    return "<h2>What was given back</h2>" + _table(("When", "Words", "Kind"), rows) if rows else ""


def _guide(review: Review) -> str:
    rows = [
        (one.text, one.status, "" if one.run is None else str(one.run), ", ".join(one.words)) for one in review.coverage
    ]
    return "<h2>The guide</h2>" + _table(("Planned", "Status", "Run", "Known by"), rows) if rows else ""


def _when(start: float | None, run: int) -> str:
    return f"run {run}" if start is None else minutes(start)


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    top = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"
