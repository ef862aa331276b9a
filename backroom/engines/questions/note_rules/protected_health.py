"""Health, disability, medicines and habits, told or guessed."""

from backroom.engines.questions.note_rules import TASK, NoteRule, phrases, words

FACTS = phrases("""
    disabled, deaf, half deaf, a bit deaf, hard of hearing, hard-of-hearing, partially sighted, partially-sighted,
    visually impaired, autistic, aspergers, asperger's, dyslexic, dyspraxic, adhd, add, diabetic, epileptic, bipolar,
    schizophrenic, alcoholic, asthmatic, anorexic, bulimic, menopausal, wheelchair-bound, wheelchair user, in a
    wheelchair, amputee, bereaved, addict, recovering addict, recovering alcoholic, ex-addict, ex-smoker, smoker,
    heavy smoker, heavy drinker, non-smoker, teetotal, unvaccinated, vaccinated, infirm, frail, hiv positive, hiv, on
    the spectrum, on medication, on meds, on antidepressants, on anti-depressants, on tablets, on insulin, on sick
    leave, on dialysis, on chemo, on crutches, on disability, on the sick, off sick, off with stress, signed off,
    signed off work, sick leave, sick days, sick note, sickness record, sickness absence, in remission, in recovery,
    in therapy, in rehab, in counselling, special needs, mentally ill, mentally unwell, mentally unstable, mentally
    fragile, mental health, mental health issues, mental health problems, mental health history, mental breakdown,
    learning disability, learning difficulties, cancer survivor, stroke survivor, long covid, ptsd, ocd, tourette's,
    hearing aid, hearing aids, guide dog, prosthetic leg, prosthetic arm, false leg, glass eye, one arm, one leg, one
    eye, missing finger, missing fingers, walks with a stick, walks with a limp, walks with a cane, uses a stick, uses
    a cane, uses a wheelchair, uses an inhaler, uses crutches, uses a hearing aid, uses sign language, lip-reads, lip
    reads, limps, limped, stammers, stammered, stutters, stuttered, lisps, wheezes, wheezed, wheezy, out of breath on
    the stairs, smokes, vapes, drinks, likes a drink, drinks too much, drinks a lot, smokes weed, smokes a lot, drink
    problem, hung over, hungover, the menopause, menopause, hormones, runs in the family, runs in her family, runs in
    his family, carries the gene, health problems, health issues, health concerns, health condition, health reasons,
    health scare, heart condition, heart trouble, heart problems, back problems, back trouble, knee trouble, medical
    history, medical condition, medical issues, medical reasons, stress-related leave, burnout, burnt out, burned out,
    had a breakdown, cleared by the doctor, a bad patient, neurodivergent, neurodiverse, neurotic-looking,
    colour-blind, colourblind, blind in one eye, deaf in one ear, morbidly obese
""")
# Facts in more than one word need nothing after them to be understood.
SAYINGS = tuple(fact for fact in FACTS if " " in fact)
LOOSE = words("blind ill sick depressed unwell drinker sober poorly manic disabled fragile")
THINGS = words("""
    limp stammer stutter lisp crutches wheelchair disability hearing-aid cancer tumour ms diabetes epilepsy depression
    anxiety adhd autism dyslexia dyspraxia asthma arthritis huntington's parkinson's dementia alzheimer's alzheimers
    migraines migraine ptsd ocd ibs crohn's colitis endometriosis menopause hiv hepatitis medication meds
    antidepressants insulin inhaler prosthesis illness tremor tic tics allergy allergies scoliosis sclerosis
    tourette's burnout breakdown rehab seizures seizure stroke stoma pacemaker chemo chemotherapy dialysis lupus
    fibromyalgia cfs psoriasis eczema vertigo covid insomnia bulimia anorexia miscarriage hysterectomy vasectomy
    abortion surgery operation transplant bypass implant implants hernia sciatica schizophrenia paralysis palsy
    colostomy counselling therapist therapy psychiatrist addiction alcoholism aspergers asperger's injury addictions
""")

RULE = NoteRule(
    code="note-health",
    label="protected",
    what="Health, disability, medicine or habits, told or guessed.",
    why="In several places nobody may even ask before an offer; once written it is kept and reads as the reason.",
    fix="Take it out and write what they said or did in the task. An adjustment asked for goes to the coordinator.",
    triggers=words("""
        back knee knees heart hip leg hearing eyesight lungs stick cane walks doctor condition disease gene syndrome
        disorder hospital sickness weak-chest eye ear arm spectrum wheelchair-user diagnosed diagnosis suffers
    """)
    + THINGS
    + FACTS,
    patterns=(
        r"{who}(?P<mark>walked with an? (?:stick|limp|cane|frame|crutch))\b",
        r"{told}(?:s?he|they)(?:'s|'d|'ve|'re| is| was| are| has| had| have| has been)? (?:been |a |an |got |"
        r"just |"
        r"recently |still |partly |also |quite |very )*(?P<facts>{word}){after}",
        r"{told}(?:(?:s?he|they)(?:'s|'d|'ve|'re)? (?:has|had|have|got|suffers from|has had|lives with|was "
        r"off with) )?"
        r"(?:(?:\w+'s|his|her|their|a|an|the|some|on|having|being|mild|severe|chronic|past|old|bad|recent|about|"
        r"off with|"
        r"of) ){0,4}"
        r"(?P<things>{word})(?=\s*(?:$|[.,;!?-]|(?:and|but|at|so|in|last|since|which|that|when)\b))",
    ),
    bare=(
        r"{lead}(?P<mark>(?:limp|stammer|stutter|lisp|tremor|twitch)s?)(?= (?:on|in|when|so|and|but|might|could|would)\b)",
        r"{lead}(?P<sayings>{word})",
        r"{lead}(?P<loose>{word}){alone}",
        r"{lead}(?P<facts>{word}){after}",
        r"{who}(?:(?:has|had|have|gets|with|got|has got|uses|used|on|needs|suffers from|suffered|takes|took|wears"
        r"|walks "
        r"with|recovering "
        r"from|history of|past|survived|beat|battled|fighting|getting over|off with|had had|just had|is on|lives "
        r"with|diagnosed "
        r"with|probably|possibly|obvious|clearly|visible|some kind of|type (?:1|2|one|two)|mild|severe|that|looks "
        r"like|there's|mother has|father "
        r"has|mum has|dad has|brother has|sister has|son has|wife has|husband has|mother had|father had) )+(?:(?:a|"
        r"an|the|his|her|"
        r"their|some|slight|bad|mild|severe|chronic|long-term|old|visible|noticeable|sort of|kind of|form of|touch "
        r"of|type|1|2|"
        r"serious|recent|breast|skin|lung|prostate|bowel|previous|from|back|knee|heart|hip|bit of a|major|"
        r"undiagnosed|minor) )*"
        r"(?P<things>{word}){after}",
        r"{lead}(?!allerg)(?:(?:slight|bad|mild|severe|chronic|visible|noticeable|obvious|possible|probable|bit of "
        r"a|touch "
        r"of|some|kind of) ){0,2}(?P<things>{word})(?=\s*(?:$|[.,;!?]|(?:too|i|maybe|probably|though|last year|in "
        r"the family)\b))",
        r"{who}(?:(?:has|had|with|got|and|his|her|their|that|a|an|probably) )*(?P<mark>(?:bad|dodgy|weak|sore|"
        r"dicky|gammy|gone|"
        r"injured|poor|failing|false|artificial|missing) (?:back|knees?|heart|hips?|leg|shoulder|hearing|eyesight|"
        r"lungs|chest|arm|"
        r"eye|foot|finger|fingers|bladder|nerves))(?=\s*(?:$|[.,;!?]|(?:and|so|but|from|might|could|would|will|i|"
        r"too|means)\b))",
        r"{who}(?P<mark>(?:lost (?:a |an |his |her |their )?(?:leg|arm|eye|sight|hearing|finger|fingers)|(?:had|"
        r"has|survived) (?:an? )?"
        r"(?:\w+ )?(?:heart attack|stroke|operation|transplant)|(?:skin|medical|heart|eating|personality|mental|"
        r"kidney|genetic|thyroid|"
        r"blood) (?:disorder|disease|condition|defect|syndrome)|(?:hearing|eyesight|drink|drug|drugs|gambling|"
        r"weight|alcohol) "
        r"(?:problems?|issues?|habit|trouble)|smelled of (?:drink|alcohol|weed|booze)|something (?:wrong|up) with "
        r"(?:his|her|their) "
        r"(?:leg|hand|back|eyes?|arm|hearing|heart)|(?:suffers|suffered) (?:from|with)|lots of sick|days? off "
        r"sick))\b",
    ),
    anywhere=(
        (
            r"\b(?P<mark>(?:the|that|his|her|their|a|with|about|of) (?:\w+ )?(?:stammer|stutter|lisp|limp"
            r"|wheelchair|hearing aids?|tremor|tics?|inhaler|crutches|disability|illness|condition|depression"
            r"|anxiety))\b(?! (?:users?|ramp|access|lift|space))"
        ),
        r"\b(?P<mark>(?:her|his|their) (?:\w+ ){0,1}(?:disability|health|illness|stammer|stutter|limp|wheelchair|"
        r"medication|condition|"
        r"breakdown|depression|anxiety|hearing|eyesight|drinking|cancer|operation|surgery|sick days))\b",
        r"\b(?P<mark>wheelchair)\b(?! (?:access|ramp|space|bay|user group|route))",
    ),
    unless=(TASK,),
    lists={"sayings": SAYINGS, "facts": FACTS, "loose": LOOSE, "things": THINGS},
    bad=(
        "Walks with a stick.",
        "Diabetic, needs breaks.",
        "Had a breakdown two years ago.",
        "Bad back, not for the warehouse.",
        "Told me he is dyslexic.",
        "Smoker.",
        "Slight stammer.",
    ),
    good=(
        "Disabled the alarm, logged it, and set a time to switch it on again.",
        "Listed who speaks for a resident with dementia and what must be signed.",
        "Named the four signs of a stroke in order.",
        "Ran the blind tasting with numbers in place of labels.",
        "Showed how to read the menu to a deaf guest with pen and paper.",
        "Rebuilt the health check so that a sick server leaves the pool.",
        "Asked for the allergy list before the mock order.",
    ),
    source="42 USC 12112(d)(2) and 29 CFR 1630.13; Equality Act 2010 s. 60; 29 CFR 1635.8 (family medical history).",
)
