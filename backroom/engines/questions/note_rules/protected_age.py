"""Age, told or guessed."""

from backroom.engines.questions.note_rules import TASK, NoteRule, phrases, words

LOOSE = phrases("""
    old, young, older, younger, ancient, youthful, aged, mature, too old, too young, getting on, getting on a bit, getting on in years, a bit past it, past it,
    junior-looking, a kid, kid, a baby, a child, a youngster, a fossil, a dinosaur, on the old side, on the young
    side, older than me, older than the team, older than us, younger than the team, younger than me, old school,
    old-school, grandmotherly
""")
FACTS = phrases("""
    elderly, middle-aged, middle aged, millennial, boomer, baby boomer, pensioner, oap, geriatric, ageing, aging,
    retired, overage, underage, of a certain age, at his age, at her age, at their age, at that age, my age, my mum's
    age, my dad's age, close to retirement, near retirement, nearing retirement, coming up to retirement, retirement
    age, approaching retirement, winding down, over the hill, no spring chicken, long in the tooth, digital native,
    recent graduate, recent grad, fresh graduate, fresh grad, new grad, just a grad, straight out of school, straight
    out of college, straight out of uni, fresh out of school, fresh out of college, fresh out of uni, just out of
    school, just out of college, wet behind the ears, gen z, gen x, gen y, generation z, young blood, new blood, fresh
    blood, grey-haired, white-haired, grey hair, past his prime, past her prime, past their prime, his best years, her
    best years, twilight years, older gentleman, older lady, older woman, older man, older chap, older guy, old man,
    old boy, old lady, old woman, old dear, old guy, old bloke, old timer, old fella, young man, young lad, young
    lady, young woman, young chap, young guy, young one, young thing, mature lady, mature woman, mature gentleman,
    mature student, old enough to be, young enough to be, a generation older, from another generation, of another era,
    seen better days, grandfather, grandmother, grandad, granny, school leaver, still a teenager, a teenager,
    teenager, only a teenager, in short trousers, knocking on, set in his ways, set in her ways
""")

# Facts in more than one word need nothing after them to be understood.
SAYINGS = tuple(fact for fact in FACTS if " " in fact)

RULE = NoteRule(
    code="note-age",
    label="protected",
    what="Age, or a guess at it.",
    why="Once written it is kept with the decision and reads as its reason; age laws look for just that.",
    fix="Take it out and write what they said or did that shows the skill the job needs.",
    triggers=words("""
        bus haired grey-haired pensionable
        twenty fifteen sixteen seventeen eighteen nineteen age aged years year fifties sixties forties thirties
        twenties seventies teens 20s 30s 40s 50s 60s 70s born retire retires retirement graduated generation 18 19 20
        21 22 23 24 25 26 27 28 29 31 32 33 34 35 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60
        61 62 63 64 65 66 67 68 69 fifty sixty forty thirty seventy pension older
    """)
    + FACTS,
    patterns=(
        r"{told}(?:s?he|they)(?:'s| is| was| are|'re)? (?:about |only |just |nearly |almost |over |under )?"
        r"(?P<mark>[2-6]\d|fifty|sixty|forty|thirty|retiring|retired)(?=\s*(?:$|[.,;!?]|and|but|now|next|this|"
        r"in)(?:\W|$|\b))",
    ),
    bare=(
        (
            r"{lead}(?:[\w'-]+ ){0,3}?(?P<mark>bus pass|free bus|pension(?:able)? age|(?:grey|white|silver"
            r"|gray)-?(?: )?haired)\b"
        ),
        r"{lead}(?P<sayings>{word})",
        r"{lead}(?P<loose>{word}){alone}",
        r"{lead}(?P<facts>{word}){after}",
        r"{lead}(?P<mark>(?:(?:must be|about|around|probably|maybe|looks|aged|age|only|just|nearly|almost|pushing|"
        r"over|under|"
        r"i'd guess|in|into|approaching|sounds|easily|his|her|their|the|early|mid|late|somewhere|turning|turns|"
        r"close to|"
        r"near|nearing|heading for|wrong side of|right side of|not yet|at least|being|of|well|hitting|touching)[ -])*"
        r"(?:(?:[2-6]\d|1[5-9]|twenty|fifty|sixty|forty|thirty|seventy|fifteen|sixteen|seventeen|eighteen|"
        r"nineteen)(?:[ -]?(?:plus|odd|ish|something|five|two|six|"
        r"eight|nine|"
        r"one|three|four|seven))?(?: ?(?:years? old|yrs?|y/?o|\+))?(?=\s*(?:$|[.,;!?-]|(?:and|but|if|i|so|or|soon|"
        r"next|"
        r"maybe|by now|already|this (?:year|month))\b))|(?:twenties|thirties|forties|fifties|sixties|seventies|teens|"
        r"[2-7]0'?s)\b))",
        r"{who}(?P<mark>(?:age (?:is|was|might|could|may|against)|graduated in (?:19|20)?\d\d|born in (?:the "
        r")?(?:19)?\d\d'?s?|"
        r"(?:will|would|might|may|could|'ll|due to|about to|going to|wants to|set to) (?:be )?(?:retir\w+)|retires|"
        r"(?:\w+ ){0,2}(?:years?|months?) (?:off|from|to|till|until|away from|left before) (?:retir\w+|pension|his "
        r"pension|her pension)|"
        r"(?:too|bit|so) (?:old|young) (?:for|to)|(?:older|younger) than (?:the|most|me|us|our|everyone|my)|"
        r"old enough to|young enough to))\b",
    ),
    anywhere=(
        r"\b(?P<mark>(?:at|given|because of|despite|considering|with) (?:her|his|their|that) age|(?:his|her|their) "
        r"age|"
        r"before (?:he|she|they) retires?|close to retirement|(?:old|young) enough to be (?:my|our|his|her))\b",
    ),
    unless=(TASK, r"\bage (?:of (?:the|a|each|our)|checks?|range|limit)|\bage of\b"),
    lists={"sayings": SAYINGS, "loose": LOOSE, "facts": FACTS},
    bad=(
        "Close to the bus pass.",
        "Late fifties.",
        "Must be pushing sixty.",
        "A bit old for a trainee.",
        "No spring chicken.",
        "Recent graduate, plenty of years in him.",
        "Will retire in three years anyway.",
        "Young.",
    ),
    good=(
        "Planned the bus route round the closed bridge.",
        "Put the age of the codebase first among the risks.",
        "Checked the age of the buyer before the knife sale.",
        "Asked whether the old system stays on until March.",
        "Young shoots cut back to two buds, older wood left.",
        "Planned games for pupils aged 8 to 11 with one ball.",
        "Gave 45 minutes to the plan and 15 to questions.",
        "Explained the pension transfer in four steps.",
    ),
    source="EEOC, Prohibited Employment Policies/Practices; 29 CFR 1625 (age); 29 CFR 1602.14 (notes are kept).",
)
