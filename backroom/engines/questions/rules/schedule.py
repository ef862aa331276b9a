"""Bare availability: evenings, weekends, overtime, before the schedule is stated."""

from backroom.engines.questions.hours_words import AFTER, NAMED, ODD, SEEN, STATED
from backroom.engines.questions.rule import Rule

# A day for the next talk, which is about to be fixed.
MEETING = (
    r"\b(?:schedule|book|arrange|set up|fix|find) (?:you |in )?(?:a|an|the|your|our|another|some|that) (?:[\w-]+ ){0,3}?"
    r"(?:round|interview|call|chat|conversation|session|meeting|slot|screen|time)\b|\binterview (?:day|date|slot|time)\b"
)

# "Driving at night is a requirement of the job."; "It's two nights out each week."
REQUIRED = (
    r"\bthe (?:role|job|post) has\b|\bask (?:that|this|it) of\b|\b\w+ing (?:[\w'-]+ ){0,6}?is (?:a |an )?(?:\w+ )?(?:requirement|condition|part|required|necessary)\b(?![^.?!]{0,40}\?)"
    r"|\bit's (?:[\w'-]+ ){0,3}(?:nights?|days|weekends?|evenings?|shifts?|hours)\b[^.?!]{0,40}\b(?:each|every|a|per) (?:week"
    r"|month|fortnight)\b(?![^.?!]{0,40}\?)"
)

WORDS = """
weekend weekends weeknights evenings nights night overtime sunday* saturday* friday* christmas holidays shift
shifts late lates flexible availability available hours notice overnight rang called midnight easter
thanksgiving ramadan unsocial unsociable clock rota flexibility reason sabbath anytime early evening away
boxing holiday starts days call day
"""

RULE = Rule(
    code="schedule",
    topic="schedule",
    matter="schedule",
    what="Asks about availability without first stating the schedule.",
    why="A bare question about evenings or weekends draws out children, faith and health.",
    instead=(
        "State the schedule and ask everyone: “The rota has one weekend in four. Can you meet it, with or "
        "without an adjustment?”"
    ),
    triggers=tuple(WORDS.split()),
    patterns=tuple(
        pattern + AFTER
        for pattern in (
            (
                r"(?:\b(?:can|could|would|will|are|do) (?:you|ya)|\byou'd|\byou're|\byou'll|\bmind|^(?:and |so )?"
                r"(?:able|available|free|willing|happy|flexible|prepared|good)) (?:not )?(?:to )?(?:[\w'-]+"
                r" ){0,4}?(?:able|willing|happy|free|prepared|available|ok|okay|up for|fine|good|mind|object|work"
                r"|working|do|doing|stay|staying|cover|covering|come in|coming in|start|starting|pick up|take on"
                r"|manage|handle|expect|keen|put in|pull|cope|commit|flex|flexible|drop|worked)(?: to| with| for|"
                r" about| on)? (?:[\w'-]+ ){0,4}?"
            )
            + ODD
            + (
                r"\b(?! (?:for|to) (?:a|an|the|our) (?:second |next |follow-up )?(?:interview|call|chat|talk))"
                r"(?=[^.?!]{0,200}\?)"
            ),
            (
                r"\bwhat(?:'s| is| are| would be|'re) your (?:[\w'-]+ )?(?:availability|hours|free days|working"
                r" hours|available hours|preferred (?:hours|days|shifts))\b(?! (?:for|to|this|next|tomorrow|on"
                r"|over))"
            ),
            (
                r"\b(?:any|is there (?:any|a|some)|a|have you any|got any|what|some|anything) ?(?:[\w'-]+ )?"
                r"(?:reasons?|problems?|problem with|issues?|trouble|difficult(?:y|ies)|objections?|conflicts?"
                r"|commitments?|obstacles?|constraints?|limits?|restrictions?) (?:[\w'-]+ ){0,3}?(?:why |that "
                r"|with |which |about |for |to |on )?(?:would |might |may |could )?(?:you|your|you'd|stop|keep"
                r"|prevent|working|doing|staying|getting in|availability|limit|affect|hold)(?:'d| can't| couldn't"
                r"| wouldn't| won't| may| might| could| not| cannot| can| ing){0,4}[^.?!]{0,40}?\b(?:work(?:ing)?"
                r"|do|doing|stay\w*|com(?:e|ing)|be here|start\w*|travel\w*|make it|manag\w+|attend\w*|put"
                r"(?:ting)? in|availability|hours|late|weekends?|overtime|evenings?|nights?|holidays?|on time"
                r"|days|shifts?)\b(?=[^.?!]{0,200}\?)"
            ),
            (
                r"\banything (?:[\w'-]+ ){0,3}?(?:stop|prevent|keep|limit|get in the way of|interfere with"
                r"|affect)(?:s|ing)? (?:you |your )(?:[\w'-]+ ){0,2}?(?:from )?(?:working|doing|staying|being"
                r"|coming|starting|availability|hours|travell?ing|attendance|schedule)\b(?=[^.?!]{0,200}\?)"
            ),
            (
                r"\bhow (?:do you feel|would you feel|happy are you|are you fixed|are you placed|do you cope"
                r"|would you cope|are you|do you find|comfortable are you)(?: \w+)? (?:about|with|on|for|doing"
                r"|working) (?:[\w'-]+ ){0,3}?"
            )
            + ODD
            + r"\b(?=[^.?!]{0,200}\?)",
            (
                r"\bhow (?:late|early|often|many|much) (?:[\w'-]+ ){0,2}?(?:can|could|would|will|are) you "
                r"(?:[\w'-]+ ){0,4}?(?:stay|work|do|start|come|in|able|"
            )
            + ODD
            + r")\b(?=[^.?!]{0,200}\?)(?=[^.?!]{0,200}(?:late|early|overtime|hours|evening|night|weekend|day))",
            (
                r"\bhow (?:flexible|available) (?:are|can|could|would) you(?: be)?(?= *(?:[?,]|$|with|on|about|in"
                r" terms|regarding|hours|time))"
            ),
            (
                r"\b(?:are|can|could) you (?:be )?(?:[\w'-]+ )?flexible (?:with|on|about|in) (?:your )?(?:hours"
                r"|time|days|times|shifts|schedule|working)\b(?=[^.?!]{0,200}\?)"
            ),
            r"\bare you (?:[\w'-]+ )?flexible(?= *(?:\?|$))",
            (
                r"\b(?:weekends|(?:satur|sun|fri)days|evenings|nights|overtime|late nights|late shifts|long hours"
                r"|holidays|christmas|shifts|early starts|night shifts|unsocial hours|travel)(?: work| working)?"
                r"(?:,)? (?:be |is |are |going to be |would be |not |wouldn't be |isn't |aren't ){0,4}(?:a"
                r" problem|an issue|ok|okay|all right|alright|fine|no bother|doable|possible|work for you|suit"
                r" you|any trouble|no problem|out of the question|a difficulty|a no)\b(?=[^.?!]{0,200}\?)"
            ),
            (
                r"\b(?:is|are|would|will|does|do|wouldn't|isn't) (?:working |doing |some |a bit of |the odd "
                r"|occasional )?(?:"
            )
            + ODD
            + (
                r")(?: work| working)? (?:[\w'-]+ ){0,2}?(?:a problem|an issue|ok|okay|all right|alright|fine"
                r"|doable|possible|work for you|suit you|suit|bother you)\b(?=[^.?!]{0,200}\?)"
            ),
            r"\bdrop everything\b(?=[^.?!]{0,200}\?)",
            (
                r"\bif (?:i|we|someone|the boss) (?:rang|called|phoned|texted|needed|ring|call|need|phone) (?:you"
                r" )?(?:[\w'-]+ ){0,3}?(?:at|in the|on a|late|over the) (?:[\w'-]+ )?(?:night|midnight|ten|eleven"
                r"|weekend|sunday|saturday|evening|nine|hour|christmas)\b(?=[^.?!]{0,200}\?)"
            ),
            (
                r"\b(?:which|what|when|are there) (?:any )?(?:days|hours|times|shifts|evenings|nights)? ?(?:can"
                r"|can't|are|could|couldn't|would|do|will|won't|that|when) (?:you |ya )(?:[\w'-]+ ){0,2}?"
                r"(?:available|free|work|not work|free to work|do|not available|unavailable|need off|need to be"
                r" off|have to be home|have to leave)(?= *(?:[?,]|$|on|each|every|during|in))(?! (?:on (?:that"
                r"|the|your|each|a)\b|in (?:your|the|a)\b))"
            ),
            r"\bhow flexible is your (?:[\w'-]+ )?(?:schedule|time|week|diary|availability)\b",
            (
                r"\bare there (?:any )?(?:days|evenings|hours|times|nights|weekends) (?:[\w'-]+ ){0,3}?(?:you"
                r"|when you) (?:can't|cannot|couldn't|won't|aren't|don't)\b"
            ),
            r"\bwhat time do you (?:need|have|like) to (?:be |get |leave)(?:home|off|back|out|by|for)?",
            (
                r"\b(?:count|rely|depend|call) on you (?:[\w'-]+ ){0,3}?(?:weekends?|evenings?|nights?|sundays?"
                r"|saturdays?|holidays|late|short notice|24/7|christmas)\b"
            ),
            (
                r"\b(?:is|are|would|will|wouldn't|isn't) (?:working |doing |some |coming in |staying )?(?:[\w'-]+"
                r" )?(?:"
            )
            + ODD
            + (
                r") (?:[\w'-]+ ){0,5}?(?:a problem|an issue|ok|okay|all right|alright|a difficulty|too much)\b"
                r"(?=[^.?!]{0,60}\?)"
            ),
            (
                r"\b(?:you'd|would you|could you|can you|will you|you could|you can|need you|want you|are you"
                r"|you'll|you would|see you|your situation|your feeling|your position|happy with|ok with|okay"
                r" with|up for) [^.?!]{0,40}?\b(?:"
            )
            + ODD
            + (
                r")\b(?=[^.?!]{0,60}(?:\?|[.] (?:all right|ok|okay|is that|would that|can you|you)))(?! (?:for"
                r"|to) (?:a|an|the|our) (?:second |next |follow-up )?(?:interview|call|chat|talk))"
            ),
            (
                r"\b(?:anything|something|things|commitments?|reasons?|anyone) (?:[\w'-]+ ){0,4}?(?:at home|in"
                r" your life|outside work|personally)\b[^.?!]{0,60}\b(?:hard|difficult|tricky|starts?|hours|late"
                r"|early|shifts?|travel|time)\b(?=[^.?!]{0,60}\?)"
            ),
            (
                r"\b(?:cancel|give up|cut short|skip) (?:a |your |any )?(?:holiday|weekend|vacation|christmas"
                r"|plans|day off)\b(?=[^.?!]{0,40}\?)"
            ),
            (
                r"\b(?:any|a|which|what|some) (?:particular |other |specific )?(?:days?|times?|evenings?|shifts?"
                r"|hours)(?: of the week)? (?:that |when |which |on which )?you (?:can't|couldn't|won't|wouldn't"
                r"|aren't|need|cannot|could not|must|would need|have to)\b(?=[^.?!]{0,60}\?)"
            ),
            r"\bput in (?:the|long|extra|whatever) hours\b(?=[^.?!]{0,60}\?)",
            r"\bwork any (?:shift|hours|day)\b",
            (
                r"\b(?:can|could|would|will) you (?:[\w'-]+ )?(?:start|be in|be here|come in) (?:at|by|before) "
                r"(?:four|five|six|4|5|6)\b(?=[^.?!]{0,60}\?)"
            ),
            (
                r"\bhow many (?:hours|days|shifts|nights|evenings) (?:(?:a|per|each) (?:week|month) )?(?:can"
                r"|could|would|will|are) you\b"
            ),
            (
                r"\bany (?:problems?|issues?|objections?|trouble|difficulty) (?:with|about|doing|working)(?:"
                r" doing| working| covering)? (?:[\w'-]+ ){0,2}?"
            )
            + ODD
            + r"\b(?=[^.?!]{0,60}\?)",
            (
                r"\byou(?:'re not going to tell me you| )(?:can't|won't|couldn't|wouldn't|can not|don't) (?:do"
                r"|work|manage|cover|come in)(?: on| at)? (?:"
            )
            + ODD
            + r")\b(?=[^.?!]{0,200}\?)",
            (
                r"\b(?:can|could|would|will|are|do) you (?:[\w'-]+ ){0,4}?(?:travel|be away|spend (?:\w+"
                r" )?nights? away|stay away|sleep away|go away)(?: from home| overnight| at short notice| a lot|"
                r" for (?:days|weeks|nights)(?: at a time)?| whenever){1,4}(?=[^.?!]{0,200}\?)"
            ),
            (
                r"\b(?:available|free|work|in) (?:at )?(?:any ?time|whenever (?:we|i)|at (?:all hours|the drop of"
                r" a hat|a moment's notice))\b(?=[^.?!]{0,200}\?)"
            ),
        )
    ),
    settled=(STATED, SEEN, MEETING, REQUIRED),
    unless=(
        r"\b(?:in|at) your (?:current|present|last|previous) (?:role|job|post|position|team|company|place)\b",
        r"\bwould you rather (?:start|finish|work)\b[^.?!]{0,60}\bor\b",
        r"\b(?:have|did) you (?:ever )?(?:run|ran|planned|worked?|led|managed|covered|staffed|done)\b",
        (
            r"\bhow (?:do|did|would|will|have|can|should|might) (?:you|we|i) (?!feel|lean|get|vote|spend|leave|pay\b"
            r"|stand|like|ever|personally feel|come|travel|unwind|relax|dress|fill|describe|be\b|fit|manage for|cope"
            r"|usually (?:spend|dress|get))"
        ),
        STATED,
        r"\blate (?:deliver\w+|payments?|orders?|invoices?|trains?|changes?|requests?|fees?|bookings?|filings?)\b",
        r"^(?:and |so |then )?(?:what|which|who|where) (?!hours|days?|times?|shifts?|nights?|evenings?|is your|are your|commit|reasons?|would you say"
        r"|do you say)",
        r"\b(?:same for (?:all|everyone|everybody)|like (?:all|everyone) (?:the|else)|as (?:it's|it is)? ?(?:written|described|set out)|are you (?:after|looking"
        r" for|applying for)|(?:ship|merge|deploy|push|release) (?:on|at|anything on))\b",
        NAMED,
        (
            r"\b(?:what (?:do|did|would) you do|how (?:do|did|would) you (?:plan|staff|cover|schedule|organi[sz]e"
            r"|run|manage|keep|handle|decide|feed|hand)|tell me about|walk me through|(?:second|next|first|follow-up"
            r"|further|short|quick) (?:talk|interview|call|chat|conversation)|describe|patients?|residents?"
            r"|customers?|guests?|pupils?|release|deploy|server|outage|when (?:a|the) )\b"
        ),
    ),
    bad=(
        "Can you work weekends?",
        "What's your availability?",
        "Any reason you couldn't stay late?",
        "How do you feel about overtime?",
        "Are Sundays a problem for you?",
        "Which days can't you work?",
        "Could you drop everything if I called at midnight?",
        "Are you flexible with your hours?",
    ),
    good=(
        "The rota has one weekend in four. Can you meet it, with or without an adjustment?",
        "The shop is open on Sundays and everyone takes a turn. Can you work Sundays?",
        "This role runs Tuesday to Saturday, ten to six. Would you be able to work weekends like that?",
        "Can you work the hours in the advert, Monday to Friday?",
        "How do you staff a ward over Christmas?",
        "What do you do when a delivery comes in late?",
        "When could you start?",
        "Are you available for a second talk on Thursday evening?",
        "How many hours did the last audit take you?",
    ),
    source="Agency guidance on availability and religious observance.",
)
