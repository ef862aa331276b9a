"""Hours put as a test of readiness: a call at dawn, hanging on till eight, stopping behind, clock-watching."""

from backroom.engines.questions.hours_words import NAMED, SEEN, STATED
from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="schedule_any",
    topic="schedule",
    matter="schedule",
    what="Tests readiness for odd hours without first stating the schedule.",
    why="A bare question about hours draws out children, faith and health.",
    instead="State the schedule and ask everyone whether they can meet it, with or without an adjustment.",
    settled=(r"\bfor this (?:job|role|post|position),? you (?:must|need|have|will|would)\b", STATED, SEEN, NAMED),
    source="Agency guidance on availability and religious observance.",
    bad=(
        "If we texted at five on a Sunday, would you come?",
        "Would you stop behind till nine now and then?",
        "Are you a clock-watcher?",
        "Would you keep your phone on at weekends?",
        "Does the crack of dawn suit you?",
        "Are you off home on the dot?",
    ),
    good=(
        "This position requires two weekends a month. Is that workable for you?",
        "Are you available to work the required schedule, evenings included?",
        "Would you be willing to relocate for this post?",
        "What do you do if someone rang at six in the morning about a burst pipe?",
        "The rota has one late finish in four, until nine. Can you meet it, with or without an adjustment?",
        "How did you staff the graveyard shift?",
        "Did the bakery stay open until late?",
        "When could you start?",
        "How would you stop a leak until ten other jobs are done?",
    ),
)
