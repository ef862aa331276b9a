"""Small things of home, body and calendar, asked where nothing of any trade is named."""

from backroom.engines.questions.rule import Rule

END = r"(?: at all| yourself| much| a lot| ever| now| then| still| yet| too| today| at the moment| these days)?\?"

WORDS = """
fit well observant settled local political spiritual religious practising practicing devout attached single sober
straight legal healthy tired lonely fertile pious churched saved tattooed insured solvent flush comfortable rent
drink gamble pray vote fast believe snore tan drive commute worship march donate tithe meditate bet dye diet here
support painful catching serious permanent hereditary genetic contagious terminal chronic infectious curable
treatable natural fish shoot run type conditions ailments complaints allergies subs lean swing panic faint sweat blush sing dance knit
hunt sail jog swim cycle lift dabble indulge partake inhale chew dip tweet vlog journal snooze crack lapse relapse better
tidy nursing taken musical bossy moody jealous squeamish superstitious romantic broody maternal vegan asthmatic dyslexic
deaf woke vain blind bend grip kneel squat stoop degenerative progressive flare yourself willing happy mind local let earn
approve object babysit
"""

RULE = Rule(
    code="private_life",
    topic="lifestyle",
    matter="lifestyle",
    what="Asks about small things of home, body or calendar, with no work in the question.",
    why=(
        "A question about the wardrobe, the stairs or a Sunday morning is seldom about the job: what it brings up is a "
        "family, a faith, an age or an illness."
    ),
    instead="Name the task, the hours or the place, and ask everyone: “Can you meet that?”",
    source="Agency guidance on indirect questions; research on likeness in hiring (Rivera 2012).",
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"^(?:(?:and|so|but|now|then|okay|ok|well),? )?(?:are|were) you (?:really |still |keeping |quite |very |a bit "
            r")?(?:fit|well|observant|settled|local|political|spiritual|religious|practi[sc]ing|devout|attached|single"
            r"|sober|straight|legal|healthy|tired|lonely|fertile|pious|churched|saved|tattooed|insured|solvent|flush"
            rf"|comfortable, money-?wise|better|tidy|nursing|taken|musical|bossy|moody|jealous|squeamish|superstitious"
            rf"|romantic|broody|maternal|vegan|asthmatic|dyslexic|deaf|woke|vain|blind){END}"
        ),
        (
            r"^(?:(?:and|so|but|now|then|okay|ok|well),? )?(?:do|did|don't) you (?:ever |still |really |always "
            r")?(?:rent|drink|gamble|pray|vote|fast|believe|snore|tan|commute|worship|march|donate|tithe|meditate|bet"
            r"|dye it|diet|fish|shoot|run|panic|faint|sweat|blush|sing|dance|knit|hunt|sail|jog|swim|cycle|lift|dabble|indulge|partake"
            rf"|inhale|chew|dip|tweet|vlog|journal|snooze|crack|relapse|pay subs|lean(?: one way or the other)?|swing(?: both ways)?){END}"
        ),
        rf"\bhow (?:do|did|would|will) you (?:get|be getting) (?:here|home){END}",
        rf"\bwho do you (?:support|shout for|cheer for|follow){END}",
        (
            r"\b(?:is|was) (?:it|that|this) (?:very |still |really )?(?:painful|catching|serious|permanent|hereditary"
            rf"|genetic|contagious|terminal|chronic|infectious|curable|treatable|natural){END}"
        ),
        rf"^(?:and |so )?can you (?:still )?(?:bend|grip|kneel|squat|stoop|sing|dance|swim)(?: all right| much| well)?{END}",
        rf"^(?:and |so )?(?:is it|does it) (?:degenerative|progressive|flare(?: up)?){END}",
        # Somebody who was not named: whoever is at home.
        (
            r"^(?:and |so |but )?(?:is|will|would|does|has|can) (?:he|she) (?:be |not |really |quite )?(?:willing|happy"
            r"|ok|okay|mind|local|move|let|earn|approve|object|babysit|cook|support you|good to you|the one)\b"
        ),
        rf"\b(?:do|don't) you have (?:a type|any (?:conditions|ailments|complaints|allergies)){END}",
    ),
    bad=(
        "Are you settled?",
        "Do you rent at all?",
        "How do you get here?",
        "Is it painful?",
        "Do you have any conditions?",
        "Is there a second pillow on your bed?",
        "What's in the pockets of your best coat?",
        "Does your doorbell ring much of an evening?",
        "Whose slippers are under your sofa?",
        "Do you snore?",
        "Would I find a cradle in your attic?",
    ),
    good=(
        "How do you fit a wardrobe under a sloping roof?",
        "How would you choose pillows for a hotel?",
        "What would you do if a doorbell camera filmed the street?",
        "Have you ever hung a curtain wall?",
        "Is there a drawer for the tools you use most?",
        "How do you wash pyjamas from an isolation ward?",
    ),
)
