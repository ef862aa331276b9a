"""Turns that speak to somebody as a private person: "like you", "still", "yet", "these days", with no work named."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.fishing import WORK

NEAR_YOU = (
    r"(?:sergeant|judge|magistrate|doctor|gp|chemist|pharmacist|dentist|bank manager|priest|vicar|pastor|imam|rabbi"
    r"|neighbou?rs?|landlord|mother|mum|mam|mom|father|dad|wife|husband|other half|missus|barman|bartender|bookie"
    r"|hairdresser|barber|postman|taxman|sister|brother|folks|parents|dog|mirror|scales|uncles?|aunts?|granny|gran|nan"
    r"|grandmother|smartwatch|fridge|boots|liver|heart|knees?|back|thumb|recycling|wardrobe|evenings?|mornings?"
    r"|weekends?|sundays?)"
)

# Of these another rule tells.
NAMED = (
    r"(?:marital|marriage|relationship|family|childcare|pregnancy|health|vaccination|disability|immigration|visa"
    r"|citizenship|residency|veteran|military)"
)

WORDS = """
sergeant judge magistrate doctor gp chemist pharmacist dentist manager priest vicar pastor imam rabbi neighbour
neighbours neighbor neighbors landlord mother mum mam mom father dad wife husband half missus barman bartender
bookie hairdresser barber postman taxman sister brother folks parents dog mirror scales uncle uncles aunt aunts
granny gran nan grandmother smartwatch fridge boots liver heart knee knees back thumb recycling wardrobe evening
evenings morning mornings weekend weekends sunday sundays right warm safe close surprised wrong shocked find see
seen met think bump recognise recognize make duck jump flinch cry sleep sing dance kneel bow squint stoop limp nap
anything favourite favorite miss like only still yet these lose losing keep person man woman girl lad fella soul
believer lover said say told situation circumstances arrangements status lot crowd place outfit shower mob with
reasons reason honestly honest truthfully judgment judgement confess else others rest him her he she
"""

OF_TRAITS = (
    r"\b(?:flexible|adaptable|detail|details|detail-oriented|big-picture|organi[sz]ed|curious|creative|motivated"
    r"|self-motivated|reliable|punctual|technical|positive|hands-on|ideas|numbers|process|competitive|goal-oriented"
    r"|ambitious|structured|analytical|team-oriented|results-oriented|driven) person\b"
)

RULE = Rule(
    code="singled_out",
    topic="lifestyle",
    matter="lifestyle",
    what="Sets the candidate apart or asks how life stands by now, with no work in the question.",
    why=(
        "“Somebody like you”, “the only one”, “still”, “yet” and “these days” ask what somebody is, not what he does: "
        "the answer tells of age, health, family or descent."
    ),
    instead="Say what the job needs and ask everyone: “Can you meet that?”",
    source="Agency guidance on indirect questions; research on likeness in hiring (Rivera 2012).",
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\b(?:a|an|another|some|little|big|nice|pretty|strong|young|old|someone|somebody|anyone|person|people|man"
            r"|woman|girl|lad|fella|thing|folk|those|others|ones) (?:\w+ ){0,2}like (?:you|yourself|yours)\b"
        ),
        (
            r"\b(?:lose|losing|keep|keeping) you (?:for|to|past|beyond|long|a while|back|till|until|through|here"
            r"|that long)\b|\bbe with us (?:when|in|for|still|till|until|long)\b|\bstill be (?:with us|here|around)\b"
        ),
        r"\b(?:be|being|been|felt|feel|are you) the only\b",
        (
            r"\b(?:have you|has anyone|has anybody|do people|does anyone|do they) (?:ever )?(?:been told|tell you|told "
            r"you|say you|said|ask you if|ask if you|comment)\b"
        ),
        (
            r"\b(?:what's|how's|what is|how is|about|with) your (?:(?!"
            + NAMED
            + r"\b)\w+ )?(?:situation|circumstances|arrangements|(?<!current )status|set-up|setup)\b"
        ),
        (
            r"\b(?:the|your|that|them) (?:last|old|present|current|other|previous) (?:place|lot|crowd|mob|outfit"
            r"|shower)\b[^.!]{0,60}\?"
        ),
        r"\b(?:do|are|have|is|does) (?:you|your \w+|he|she|they) still\b",
        r"\b(?:is|are|have|has|do|does|did|got) [^.?!]{3,60} yet\?",
        r"\b(?:you|your|yours|yourself)\b[^.?!]{0,60}\bthese days\b",
        (
            r"\byou (?:generally |really |quite |much of )?an? (?:[\w'-]+ ){0,3}?(?:person|man|woman|girl|lad|fella|fan"
            r"|believer|lover|soul|animal|creature)\b"
        ),
        (
            r"\bfor (?:personal|private|family|domestic|medical|health) reasons\b|\b(?:no judge?ment|hand on heart|cards "
            r"on the table|truth be told)\b|, (?:honestly|truthfully|be honest|to be honest)\?"
        ),
        (
            r"\b(?:do|would|are|will|were|did|have) you\b[^.?!]{0,60} (?:than|as|like|from) (?:the rest of us|the others"
            r"|everyone else|everybody else|most people|other people|normal people|us all)\b"
        ),
        r"\b(?:a he|a him|he|him|she|her|his) or (?:a )?(?:he|him|she|her|hers)\b[^.!]{0,40}\?",
        (
            rf"(?:^|[.;!?] )(?:and |so )?(?:does|do|did|has|have|would|will|is|are|could) (?:a|an|the|your|any) "
            rf"{NEAR_YOU}\b[^.!?]{{0,60}}\b(?:you|your|yours)\b"
        ).replace("\\\\", "\\"),
        (
            r"\bwould i (?:be (?:right|warm|safe|close|surprised|wrong|shocked)|find|see|have (?:seen|met)|think|bump"
            r"|recogni[sz]e)\b"
        ),
        (
            r"\bmake you (?:nervous|worried|blush|uneasy|uncomfortable|laugh|cry|smile|squirm|sweat|wince|emotional|sick"
            r"|anxious|tired|jump|weep)\b"
        ),
        (
            r"^(?:and |so )?do you (?:duck|jump|flinch|cry|sleep|sing|dance|kneel|bow|squint|stoop|limp|nap|say anything"
            r"|have a favou?rite|miss)\b"
        ),
    ),
    unless=(WORK, OF_TRAITS, r"\b(?:his or her|his/her|her or his|he or she|he/she)\b"),
    bad=(
        "How would somebody like you take to our winters?",
        "Are we going to lose you for a while in the autumn?",
        "Would you mind being the only one at the table?",
        "Have you ever been told you look tired?",
        "What's your situation, if one may ask?",
        "Do you still see a specialist?",
        "Is the ring on the finger yet?",
        "How are the knees holding up on you these days?",
        "Are you a church-going sort of person?",
        "Would you say you tire sooner than the rest of us?",
        "Does your doctor worry about you?",
        "Would I be right that there's a christening coming?",
        "Do you flinch at fireworks?",
    ),
    good=(
        "Do you still hold the licence for the crane?",
        "Is the release out yet?",
        "Which tools do you still use from that project?",
        "What does a report like yours cost?",
        "Were you the only engineer on the team?",
        "How would you keep a client like ours these days?",
        "Have you ever told a customer that the part would be late?",
    ),
)
