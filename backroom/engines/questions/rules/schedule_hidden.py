"""Hours asked for bare or in homely words: which hours one can do, who waits at home at five, the phone at midnight."""

from backroom.engines.questions.rule import Rule

CLOCK = (
    r"(?:half )?(?:three|four|five|six|seven|eight|nine|ten|midnight|noon|\d{1,2}(?:[:.]\d\d)?)(?: ?o'clock)?(?: ?[ap]m)?"
    r"(?: \w+)?"
)
WAITS = r"(?:needing|needs?|waiting for|waits for|expecting|expects|relying on|depending on|counting on|missing)"

WORDS = """
hours days shifts nights times travel overnight certain start clock watches watching clockwatcher nobody
anyone somebody someone anybody needing needs waiting expecting midnight phone rings call whenever late early evenings
commitments second bag ties jet weekends sundays saturdays home o'clock five six leave
"""

RULE = Rule(
    code="schedule_hidden",
    topic="schedule",
    matter="schedule",
    firm=True,
    what="Asks in homely words how free the candidate is, before any schedule is stated.",
    why="A bare question about hours draws out children, faith and health.",
    instead=(
        "State the schedule and ask everyone: “The rota has one weekend in four. Can you meet it, with or "
        "without an adjustment?”"
    ),
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\bwhat (?:hours|days|shifts|nights|times) (?:can|could|would|are|will) you (?:able to |willing to |prepared to "
            r"|like to |prefer to )?(?:do|work|manage|be available|available|free|not do|not work)(?= *(?:[?,]|$|for us))"
        ),
        (
            r"\b(?:can|could|will|would|do) you (?:be able to |be willing to |be happy to |be free to |mind |like to )?"
            r"(?:travel(?:ling|ing)?|stay(?:ing)? overnight|move(?= (?:for|house for) (?:us|the job|work)))"
            r"(?= *(?:[?,]|$|if|for (?:us|the job|the role)|at all|much|a lot|at the drop|whenever))"
        ),
        (
            rf"\b(?:can|could|will|would) you (?:be able to |be happy to |be willing to |mind )?(?:start(?:ing)?|be in|be here"
            rf"|be at (?:your|the) desk|come in|clock in)(?: at| by| before| for) {CLOCK}(?= *(?:[?,]|$|every|each))"
        ),
        (
            r"\b(?:do you|will you|would you|you'd|you'll|don't you) (?:\w+ )?(?:have|need|be having|want|like|got)(?: got)? to "
            r"(?:leave|be home|get away|be away|get home|get off|go|be gone|finish|be back|be somewhere|knock off) (?:at|by"
            rf"|before|on) (?:a (?:certain|set|particular|fixed) time|{CLOCK}|the dot|time)\b"
        ),
        (
            rf"\b(?:nobody|no one|anyone|anybody|somebody|someone|anything|who's|is there (?:a|any) \w+) (?:\w+ )?{WAITS} "
            rf"(?:you|on you|for you)\b[^.?!]{{0,40}}\b(?:at|by|before|home|{CLOCK})\b"
        ),
        (
            r"\b(?:watch(?:es|ing)?|eyes? on|look(?:s|ing)? at) the clock\b(?=[^?]{0,30}(?:\?|, are you|, do you))"
            rf"|\bdoes {CLOCK} (?:always )?mean {CLOCK}"
        ),
        (
            r"\bwhenever (?:the phone (?:rings|goes)|we (?:ring|call|need|say|want)|i (?:ring|call|need))\b[^?]{0,40}\?"
            r"|\b(?:phone|pager|mobile) (?:goes|rings|went|rang) (?:at|after|past) (?:midnight|two|three|four|ten|eleven)\b"
            r"[^?]{0,20}\b(?:would|will|do|are) you\b"
        ),
        r"\b(?:put out|cross|upset|bothered|annoyed|in trouble) if you(?:'re|'d be| are| were| got| get) (?:home )?late\b",
        r"\bpull you (?:out|away)\b[^?]{0,40}\b(?:door|evening|before we|early|day)\b[^?]{0,30}\?",
        (
            r"\b(?:could|can|would) (?:we|i) (?:ring|call|phone|text|get hold of) you (?:at|on|in|over) (?:a |the )?(?:weekend"
            r"s?|night|middle of the night|midnight|sundays?|evenings?|christmas|any hour|all hours)\b"
        ),
        (
            r"\bfind you (?:still )?(?:here|in the office|at your desk|in|at it) (?:at|past|after|till) (?:eight|nine|ten|seven"
            r"|six|midnight)\b"
        ),
        r"\bday(?:s)? of the week (?:that's|that is|that are|you're|you are|when you're) (?:out|off|no good|impossible)\b",
        (
            r"\b(?:which|what) days (?:of the week )?can't (?:i|we) (?:have|get|use|count on) you\b"
            r"|\bdays (?:of the week )?(?:when |that )?(?:i|we) can't have you\b"
        ),
    ),
    unless=(
        r"\b(?:with or without|adjustments?|accommodation|as advertised|same question|everyone|everybody|all candidates"
        r"|(?:second|next|first) (?:interview|talk|chat|call)|make to everyone|offer (?:it )?to everyone|like (?:all|everyone)|we make to every\w+|same for (?:all|everyone)|on the paid rota|patients?|residents?|trainees?)\b",
        r"\b(?:the|this|our) (?:rota|shop|role|post|job|shift|depot|site|roster) (?:runs|opens|starts|is|has|needs|covers)\b",
    ),
    bad=(
        "Which days can't we have you?",
        "What hours can you do?",
        "Would you be able to travel for us?",
        "Could you start at 5am?",
        "Do you need to leave at a certain time?",
        "Is there anyone expecting you at home by six?",
        "Does four o'clock mean four o'clock?",
        "Would anyone be cross if you were late?",
        "Can we call you at any hour?",
    ),
    good=(
        "What hours did the last crew bill?",
        "Would you be able to relocate if we paid for the move?",
        "The depot opens at four. Could you start at 5am with everyone else?",
        "Who was waiting for you when the lorry came in?",
        "How do you time a tasting when the clock has stopped?",
        "Would you be free for a second talk at nine?",
        "What did you do when the pager went at midnight?",
    ),
    source="Agency guidance on availability and religious observance.",
)
