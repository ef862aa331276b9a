"""Before the conversation: the candidate is added, gets a link, asks, and is met halfway."""

from backroom.cli.demo_story.acts import MINUTE, Talk
from backroom.hiring.candidates import actions as candidates
from backroom.hiring.fairness import actions as fairness
from backroom.hiring.fit import actions as fit
from backroom.hiring.scheduling import actions as scheduling


def tell(talk: Talk) -> None:
    agreed = [(_schedule,)] if "days" in talk.entry else []
    talk.in_turn(talk.at(-6, "10:05"), 4 * MINUTE, [(_add,), *agreed, (_send_link,)])
    asked = [(_ask, question["text"]) for question in talk.entry.get("own_questions", ())]
    wishes = [(_request,)] if "arrangement" in talk.entry else []
    sent = [(_send_questions,)] if asked else []
    said = [(_say_about_oneself,)] if "about_me" in talk.candidate else []
    talk.in_turn(talk.at(-5, "19:40"), 3 * MINUTE, [(_open_link,), *asked, *sent, *wishes, *said])
    if wishes:
        talk.in_turn(talk.at(-4, "09:30"), 11 * MINUTE, [(_arrange,), (_lengthen,)])


def _add(talk: Talk) -> None:
    job = talk.told.jobs[talk.entry["job"]]
    name, email = talk.candidate["name"], talk.candidate["email"]
    talk.application = candidates.add_candidate(by=talk.manager, job=job, name=name, email=email)


def _schedule(talk: Talk) -> None:
    talk.appointment = scheduling.schedule(
        by=talk.manager,
        application=talk.application,
        interviewer=talk.manager,
        place=talk.told.places[talk.entry["place"]],
        starts_at=talk.start,
        minutes=talk.minutes - talk.extra,
    )


def _send_link(talk: Talk) -> None:
    talk.link = candidates.send_link(by=talk.manager, application=talk.application)


def _open_link(talk: Talk) -> None:
    candidates.open_link(by=talk.link)


def _ask(talk: Talk, text: str) -> None:
    talk.questions[text] = fit.add_question(by=talk.link, text=text)


def _send_questions(talk: Talk) -> None:
    fit.send_questions(by=talk.link, questions=talk.questions.values())


def _request(talk: Talk) -> None:
    asked = talk.entry["arrangement"]
    talk.arrangement = candidates.request_arrangement(by=talk.link, wish=asked["wish"], reason=asked["reason"])


def _say_about_oneself(talk: Talk) -> None:
    fairness.identify_oneself(by=talk.link, answers=talk.candidate["about_me"])


def _arrange(talk: Talk) -> None:
    words = talk.entry["arrangement"]["arranged"]
    candidates.make_arrangement(by=talk.partner, arrangement=talk.arrangement, arranged=words, extra_minutes=talk.extra)


def _lengthen(talk: Talk) -> None:
    booked = talk.appointment
    scheduling.move(
        by=talk.manager, appointment=booked, place=booked.place, starts_at=booked.starts_at, minutes=talk.minutes
    )
