"""After the conversation: evidence and ratings, the second reading, the debrief, the decision, the letter."""

from backroom.cli.demo_story.acts import MINUTE, Talk
from backroom.hiring.decisions import actions as decisions
from backroom.hiring.decisions.letter import actions as letters
from backroom.hiring.evidence import actions as evidence
from backroom.people.models import Person


def tell(talk: Talk) -> None:
    if "interviewer" in talk.entry:
        filings = [(_file, i, note["file_to"]) for i, note in enumerate(talk.entry["notes"]) if "file_to" in note]
        talk.in_turn(talk.end + 20 * MINUTE, MINUTE, [*filings, *_card(talk, "interviewer")])
    if "second_reader" in talk.entry:
        talk.in_turn(talk.at(1, "09:20"), 3 * MINUTE, _card(talk, "second_reader"))
    if "debrief" in talk.entry:
        talk.act(talk.at(2, "16:10"), _debrief)
    if "decision" in talk.entry:
        talk.in_turn(talk.at(3, "10:00"), 20 * MINUTE, [(_decide,), (_draft_letter,), (_write_letter,), (_publish,)])


def _card(talk: Talk, capacity: str) -> list[tuple[object, ...]]:
    ratings = talk.entry[capacity]["ratings"].items()
    return [*((_rate, capacity, code, level) for code, level in ratings), (_draft, capacity), (_submit, capacity)]


def _rater(talk: Talk, capacity: str) -> Person:
    return talk.manager if capacity == "interviewer" else talk.reader


def _file(talk: Talk, index: int, code: str) -> None:
    evidence.file_evidence(by=talk.manager, note=talk.notes[index], competency_code=code)


def _rate(talk: Talk, capacity: str, code: str, level: int | str) -> None:
    evidence.save_rating(
        by=_rater(talk, capacity),
        application=talk.application,
        competency_code=code,
        level=None if level == "none" else int(level),
    )


def _draft(talk: Talk, capacity: str) -> None:
    card = talk.entry[capacity]
    evidence.draft_scorecard(
        by=_rater(talk, capacity),
        application=talk.application,
        recommendation=card["recommendation"],
        takeaways=card["takeaways"],
    )


def _submit(talk: Talk, capacity: str) -> None:
    evidence.submit_scorecard(by=_rater(talk, capacity), application=talk.application)


def _debrief(talk: Talk) -> None:
    decisions.save_debrief(by=talk.manager, application=talk.application, text=talk.entry["debrief"]["text"])


def _decide(talk: Talk) -> None:
    words = talk.entry["decision"]
    decisions.record_decision(
        by=talk.manager,
        application=talk.application,
        outcome=words["outcome"],
        reasons=words["reasons"],
        summary=words["summary"],
        disposition=words["disposition"],
        disposition_reason=words["disposition_reason"],
    )


def _draft_letter(talk: Talk) -> None:
    letters.draft_letter(by=talk.manager, application=talk.application)


def _write_letter(talk: Talk) -> None:
    text = talk.entry["decision"]["letter"].strip()
    letters.save_letter(by=talk.manager, application=talk.application, text=text)


def _publish(talk: Talk) -> None:
    # The checker takes a time of day for an age here; Ada has looked.
    letters.publish_letter(by=talk.manager, application=talk.application, kept=True)
