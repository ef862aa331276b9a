"""Family, pregnancy, caring and orientation, told or guessed."""

from backroom.engines.questions.note_rules import TASK, NoteRule, phrases, words

FACTS = phrases("""
    pregnant, expecting, with child, married, unmarried, divorced, widowed, widow, widower, childless, childfree,
    child-free, newlywed, newly-wed, newly wed, newly married, just married, recently married, recently divorced,
    getting married, getting divorced, going through a divorce, in the middle of a divorce, gay, lesbian, bisexual,
    queer, trans, transgender, transsexual, nonbinary, non-binary, closeted, in the closet, homosexual, heterosexual,
    breastfeeding, infertile, pregnant-looking, of childbearing age, of child-bearing age, childbearing age,
    child-bearing age, baby on the way, bun in the oven, in the family way, up the duff, showing already, starting a
    family, family man, family woman, family guy, family commitments, family circumstances, family person, family
    first, single mum, single mother, single mom, single dad, single father, single parent, working mum, working
    mother, working mom, working dad, new mum, new mother, new mom, new dad, new father, young mum, young mother,
    young mom, young dad, young family, stay-at-home mum, stay-at-home dad, stay-at-home mom, first-time mum, busy
    mum, busy mother, mum of, mother of, mom of, dad of, father of, parent of, carer for, cares for, caring for, looks
    after his, looks after her, looks after a, looks after an, wedding ring, engagement ring, no ring, ring on her
    finger, ring on his finger, ring on the finger, school run, childcare issues, childcare problems, childcare,
    childcare trouble, maternity leave, maternity, paternity leave, ivf, biological clock, clock ticking, clock is
    ticking, honeymoon, came out, batting for the other side, same-sex partner, same-sex couple, civil partnership,
    born a man, born a woman, used to be a man, used to be a woman, transitioned, transitioning, kids to think of,
    tied to the school gates, empty nester, no kids, no ties, no dependants, unattached, footloose, a bachelor,
    bachelor, confirmed bachelor, with a baby at home, sole parent, sole breadwinner, breadwinner, main breadwinner,
    second income
""")
# Facts in more than one word need nothing after them to be understood.
SAYINGS = tuple(fact for fact in FACTS if " " in fact)
LOOSE = words("single straight engaged separated bi taken")
THINGS = words("""
    kids kid children child baby babies toddler toddlers twins triplets newborn bump husband wife hubby spouse fiance
    fiancé fiancée fiancee boyfriend girlfriend stepkids stepchildren stepson grandchildren grandkids family families
    pregnancy childcare custody divorce daughter daughters son sons partner dependants dependents mother father
    parents mum dad little-ones infant bairn bairns teenagers nan
""")

RULE = NoteRule(
    code="note-family",
    label="protected",
    what="Family, pregnancy, caring or orientation, told or guessed.",
    why="Once written it is kept with the decision and can be read as its reason, even where they told it unasked.",
    fix="Take it out and write what they said or did about the hours or travel that the job states to everyone.",
    triggers=words("""
        ivf fertility miscarriage newborn
        grandmother grandfather trying under pick-up pickup school run of partner
        two three four five mum mom mother dad father brother sister in-laws missus leave settle married
        church-wedding ring nursery mummy babysitter pronouns he/him surname wants under
    """)
    + THINGS
    + FACTS,
    patterns=(
        r"{who}(?:talked|spoke|chatted|went on|opened up) about (?:his|her|their) (?P<mark>ivf|pregnancy|divorce"
        r"|wedding"
        r"|miscarriage|fertility|separation|fianc[eé]e?|newborn|twins)\b",
        r"{who}(?P<mark>(?:planning|organising|organizing|saving for|busy with) (?:an? |his |her |their |the )wedding)\b",
        r"{who}(?:(?:worried|worry|doubt|bet) (?:s?he|they)(?:'d|'ll| will"
        r"| would) (?:be )?)(?P<mark>(?:off )?having babies"
        r"|off on maternity|pregnant)\b",
        r"{told}(?:(?:his|her|their|an?|the) )?(?P<mark>{kin}(?:'s)?(?= (?:called|is|was|has|had|from|who|named)\b))",
        r"{told}(?P<mark>(?:one|two|three|four|\d) under (?:one|two|three|four|five|six|ten|\d+))",
        r"{told}(?:s?he|they)(?:'s|'d|'ve|'re| is| was| are| has| had| have| might be| will be| may be| wants)? "
        r"(?:been |a |an |got |just |recently |newly |still |to |also |really )*(?P<facts>{word}){after}",
        r"{told}(?:(?:s?he|they)(?:'s|'d|'ve|'re)? (?:has|had|have|got|wants|needs|is having|looks after) )?"
        r"(?:(?:his|her|their|a|an|the|some|having|two|three|four|one|young|small|little|own|new|got|planning|"
        r"wanting|"
        r"more|about|ex|elderly|sick|ill|disabled) ){0,4}(?P<things>{word})(?=\s*(?:$|[.,;!?-]|(?:and|but|at|so|"
        r"under|who|in|"
        r"is|has|just|works|had|lost|to|aged|need|needs|with)\b))",
    ),
    bare=(
        (
            r"{lead}(?P<mark>(?:grand)?(?:mother|father|mum|dad|parent|nan|mom|ma|pa) (?:of"
            r"|to) (?:\w+ )?(?:one|two|three|four|five|six|twins|triplets|\d|a |boys|girls))"
        ),
        r"{lead}(?P<mark>(?:trying|hoping|going) for (?:a |another )(?:\w+ )?(?:baby|child|one|kid|family))\b",
        r"{lead}(?P<sayings>{word})",
        r"{lead}(?P<loose>{word}){alone}",
        r"{lead}(?P<facts>{word}){after}",
        r"{who}(?:(?:has|had|have|having|with|got|has got|wants|expecting|there's|there is|probably|mentions|talks "
        r"about|"
        r"will want|would want|might want|plans|planning|lost|supports|supporting|no|own|leaving|needs) "
        r")+(?:(?:some|two|three|four|"
        r"five|a|an|the|his|her|their|no|young|small|little|lots of|loads of|teenage|grown-up|school-age|new|own|\d|"
        r"disabled|ill|sick|elderly|ageing|big|large|very|more|another|to have|ex|working|nagging|wealthy) "
        r")*(?P<things>{word})"
        r"(?=\s*(?:$|[.,;:!?)…-]|(?:and|but|so|at|to|in|under|with|i|that|who|is|are|might|may|could|would|will|aged|"
        r"already|from|if|or|as|now|soon|next|one day|back|waiting|on the way|off)\b))",
        r"{who}(?P<mark>(?:one|two|three|four|five|six|seven|\d|several|lots of|loads of|small|young|little|"
        r"grown[ -]up|"
        r"teenage|school[ -]age|another|no) (?:\w+ )?(?:kids|kid|children|babies|baby|toddlers|toddler|boys|girls|"
        r"daughters|"
        r"sons|little ones|grandchildren|grandkids|under (?:one|two|three|four|five|six|ten|\d+)s?|at (?:school|"
        r"nursery|primary|home)|in nursery))\b",
        r"{who}(?P<mark>(?:(?:his|her|their|has an?|sick|ill|elderly|disabled|new|ageing|the) ){0,2}{kin}"
        r"(?= (?:is|was|are|has|had|have|works?|worked|lives?|stays?|looks?|does|earns|travels|died|will|would|"
        r"might|won't|"
        r"runs|needs|in (?:prison|care|hospital|school)|on the way|coming|due|at home|just|also|left|moved|depends?|"
        r"keeps?|ill|disabled|sick|out of work|abroad|who|may|could|starts|picks|comes|drives|pays|from)\b))",
        r"{who}(?P<mark>(?:{kin})(?=\s*(?:$|[.,;!?])))",
        r"{who}(?:(?:will|would|might|may|could|probably|bound|going|about|soon|'ll|likely|is|be|to|wants?|wanting|"
        r"planning|"
        r"trying|thinking|hoping|take|needs?|starts?|starting|have|having|asks?|asking|for|off|on|and|due|back|"
        r"from|just|"
        r"been|was|go|had|then|of|a|her|his|their|next|more|straight|paid|another|get|getting|down|disappear|after|"
        r"plans|"
        r"want|us|before|long|goes|gone|with) ){1,9}(?P<mark>maternity|paternity|parental leave|babies|family|"
        r"married|settle down|"
        r"kids|baby|bump|childcare|school holidays|morning sickness)\b(?! (?:business|lawyer|law|doctor|room|"
        r"solicitor|days?))",
        r"{who}(?P<mark>(?:pronouns|uses (?:they|he|she)|they/them|he/him|she/her|lives with (?:his|her|their|a|"
        r"another) "
        r"(?:\w+ )?(?:partner|boyfriend|girlfriend|mother|mum|mom|parents|man|woman|husband|wife)))\b",
    ),
    anywhere=(
        (
            r"\b(?P<mark>(?:his|her|their) (?:(?:ex|late|new|old|elderly)[ -])?(?:dad|mum|mom|mother|father"
            r"|parents|brother|sister|partner|son|daughter|family|in-laws|fianc[eé]e?|grandmother|grandfather"
            r"|nan|grandchildren|twins)(?:'s)?(?= (?:from|is|was|are|were|called|comes|came|lives?|works?|has"
            r"|had|born|at|in|who|ill|sick|disabled)\b))"
        ),
        (
            r"\b(?P<mark>(?:one|two|three|four|\d|kids|children|little ones) under (?:one|two|three|four|five"
            r"|six|seven|ten|\d+)|who (?:does|will do|does the) (?:the )?(?:pick-?up|school run|childcare)"
            r"|school run|trying for (?:a|another) (?:baby|child))\b"
        ),
        r"\b(?P<mark>(?:her|his|their) (?:\w+ ){0,1}(?:husband|wife|boyfriend|girlfriend|kids|children|pregnancy|"
        r"childcare|"
        r"sexuality|maternity|baby|toddler|divorce|bump|family situation|marriage|private life|wedding|missus|"
        r"hubby))\b",
        r"\b(?P<mark>maternity (?:leave|cover)|pregnan(?:t|cy)|biological clock|(?:two|three|four|\d) (?:small |"
        r"young |little |"
        r"teenage |primary-age )?(?:kids|children)(?: at home)?|picks? up (?:the kids|from nursery)|nursery "
        r"(?:calls|run))"
        r"(?=\W|$)(?! (?:policy|ward|unit|test))",
    ),
    unless=(TASK,),
    lists={"sayings": SAYINGS, "facts": FACTS, "loose": LOOSE, "things": THINGS},
    bad=(
        "Father of three.",
        "Said his partner's called Tom.",
        "Two under five at home.",
        "Probably trying for a baby.",
        "Pregnant, I'd bet.",
        "Two small kids at home.",
        "Her husband works shifts too.",
        "Mentioned that she is recently divorced.",
        "Will be off on maternity within the year.",
        "Single mum.",
        "Lesbian, told me at the door.",
    ),
    good=(
        "Checked the drawings for the parent company twice.",
        "Explained to a pregnant customer which cheeses to leave out.",
        "Drew the family of chips and said which two share pins.",
        "Told the father of a pupil what the school can and cannot do.",
        "Set a table for a family with twins, high chairs first.",
        "Found the single point of failure in the second diagram.",
        "Kept the child's file closed while the stepfather shouted.",
        "Asked which partner teams review the interface.",
    ),
    source="EEOC, Prohibited Employment Policies/Practices; Australia, Sex Discrimination Act 1984 s. 27.",
)
