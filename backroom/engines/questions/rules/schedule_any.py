"""Hours put as a test of readiness: a call at dawn, hanging on till eight, stopping behind, clock-watching."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.schedule import RULE as PLAIN

HOUR = (
    r"(?:(?:half past |quarter (?:past|to) )?(?:four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|1[0-2]|[4-9])"
    r"(?: o'clock| ?pm| ?am)?|late|dawn|all hours|close|closing|(?:we're|it's|the job's|everything's) (?:done|finished))"
)

WORDS = """
phoned phone ring rang text texted called morning dawn hanging hang stopping stop staying stay stick sticking
stays behind late later dot clock watcher midnight oil hours notice drop hat weekends weekend bank pager knock
evening evenings nights night overtime rota shift shifts till until six seven eight nine ten sundays saturdays
early bird owl lark stretch flexible
"""

RULE = Rule(
    code="schedule_any",
    topic="schedule",
    matter="schedule",
    what="Tests readiness for odd hours without first stating the schedule.",
    why="A bare question about hours draws out children, faith and health.",
    instead="State the schedule and ask everyone whether they can meet it, with or without an adjustment.",
    source="Agency guidance on availability and religious observance.",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\bif (?:i|we|someone|somebody|the \w+) (?:\w+ )?(?:phone|phoned|rang|ring|called|call|texted|text|knocked|beeped|"
        r"messaged|asked|needed|wanted|pinged)\b[^.?!]{0,20}\b(?:at|before|by|past|in the|on a) (?:[\w'-]+ )?(?:"
        + HOUR
        + r"|morning|evening|night|weekend|sunday|saturday|bank holiday)\b[^.?!]{0,60}\byou\b[^.?!]{0,50}\?",
        r"\b(?:clock[- ]?watch\w*|nine[- ]to[- ]fiver?s?|(?:out of the door|off|home|gone|leave|away) (?:at|on) (?:the dot|"
        r"five on the dot|the stroke)|on the dot of|burn(?:ing)? the midnight oil|early bird|night owl|morning person|"
        r"all hours|go the extra hours|ungodly hours?|silly o'clock|crack of dawn|graveyard shift)\b[^.?!]{0,40}\?",
    ),
    unless=PLAIN.unless,
    bad=(
        "If we texted at five on a Sunday, would you come?",
        "Would you stop behind till nine now and then?",
        "Are you a clock-watcher?",
        "Would you keep your phone on at weekends?",
        "Does the crack of dawn suit you?",
        "Are you off home on the dot?",
    ),
    good=(
        "What do you do if someone rang at six in the morning about a burst pipe?",
        "The rota has one late finish in four, until nine. Can you meet it, with or without an adjustment?",
        "How did you staff the graveyard shift?",
        "Did the bakery stay open until late?",
        "When could you start?",
        "How would you stop a leak until ten other jobs are done?",
    ),
)
