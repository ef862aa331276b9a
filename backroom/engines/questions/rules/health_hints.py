"""Fishing for an illness in roundabout words."""

from backroom.engines.questions.rule import Rule

PART = (
    r"(?:legs?|arms?|hands?|foot|feet|knees?|back|eyes?|face|ears?|neck|shoulders?|wrists?|hips?|"
    r"ankles?|voice|head|skin|chest|heart|lungs?|ticker|nerves|stomach|hearing|eyesight|breathing|"
    r"waterworks|blood pressure)"
)
EVENT = (
    r"(?:accident|illness|operation|surgery|injury|stroke|heart attack|fall|crash|burn-?out|breakdown|"
    r"diagnosis|chemo\w*(?! (?:near|chart|suite|drug|ward|unit|protocol|error))|treatment|transplant|amputation)"
)

RULE = Rule(
    code="health_hints",
    topic="health",
    matter="health",
    what="fishes for an illness or a weakness",
    why="A roundabout question about health is still one, and before an offer it may not be asked.",
    instead="Describe the task, and ask everyone: “Can you do this, with or without adjustments?”",
    triggers=(
        "condition",
        "conditions",
        "weakness",
        "weaknesses",
        "limitations",
        "heart",
        "ticker",
        "knees",
        "knee",
        "back",
        "legs",
        "hip",
        "hips",
        "face",
        "breath",
        "breathless",
        "frail",
        "physically",
        "recovered",
        "recovery",
        "mend",
        "healed",
        "accident",
        "operation",
        "surgery",
        "stroke",
        "injury",
        "medical",
        "doctor",
        "nurse",
        "tired",
        "tire",
        "dizzy",
        "faint",
        "stairs",
        "stamina",
        "limb",
        "well",
        "better",
        "sick",
        "period",
        "periods",
        "pms",
        "pmt",
        "menopause",
        "cholesterol",
        "crash",
        "chemo*",
        "occupational",
        "insurance",
        "insurer*",
        "premium*",
        "underwriter*",
        "wrong",
        "matter",
        "nerves",
        "hearing",
        "illness",
        "health",
        "bed",
        "eyes",
    ),
    patterns=(
        (
            r"\bany (?:\w+ )?(?:conditions?|complaints?|weakness(?:es)?|physical difficulties|limitations?|"
            r"allergies|health)\b[^.?!]{0,20}\b(?:we|i|our \w+) (?:should|ought|need|must|have to|might)\b(?! work on)"
        ),
        (
            r"\b(?:right|ok|okay|wrong|fine|well|trouble|matter|up|issues?|problems?|happen|happened|"
            r"bother\w*) (?:with|to|in) (?:your|the) (?:\w+ )?"
        )
        + PART
        + r"\b(?=[?,.]|$| at| if| when| these| today)[^.?!]{0,30}\?",
        r"\bis (?:it|that) (?:the|your) (?:\w+ )?" + PART + r"\b(?=[?,]| again| playing| that)[^.?!]{0,25}\?",
        (
            r"\b(?:up to|manage|cope with|do|handle|capable of|fit for) (?:it|this|the (?:job|work)|that)?,? "
            r"?(?:physically|health-?wise|medically)\b|\bphysically (?:up to|capable|able to cope|able for|"
            r"robust|strong enough|tough enough)\b|\byou (?:look|seem|sound|are|do seem) (?:\w+ )"
            r"{0,2}(?:frail|out of breath|breathless|drained|washed out|under the weather|in pain|stiff|"
            r"unsteady)\b"
        ),
        (
            r"\byour condition\b(?! (?:of|report|survey|monitoring|code|checks?|is that))|\byour (?:\w+ )"
            r"?(?:chemo\w*|dialysis|remission|cholesterol|period pains?|menopause)\b"
        ),
        (
            r"\b(?:have you|are you|you've|you're|did you|you) (?:(?:fully|quite|now|all|completely|really|"
            r"ever|recovered|or|still|made|a) ){0,3}(?:recovered|recover(?=[?]| from)|better now|on the mend|"
            r"over it now|healed|back to normal|back to full (?:health|strength)|full recovery)(?=[?,.]|$| "
            r"now| yet| or| from (?:your|it|that|the "
        )
        + EVENT
        + r"))",
        r"\b(?:your|the) recovery\b[^.?!]{0,40}\b"
        + EVENT
        + r"\b|\b(?:since|after|from|about|with) (?:your|the) (?:\w+ )?"
        + EVENT
        + (
            r"\b[^.?!]{0,40}\b(?:you|your|yourself)\b(?=[^.?!]{0,30}\?)|\b(?:you|your)"
            r"\b[^.?!]{0,40}\b(?:since|after|from) your (?:\w+ )?"
        )
        + EVENT
        + r"\b",
        (
            r"\bmedical grounds\b[^.?!]{0,30}\?|\b(?:see|meet|talk to|visit|examined by|go to) our (?:company "
            r"|works? |own |occupational |staff )?(?:doctor|nurse|physician|medical|health people|"
            r"occupational health)\b|\boccupational health (?:\w+ ){0,2}(?:make|say|think|find|pass)"
            r"\b[^.?!]{0,20}\byou\b"
        ),
        (
            r"\bdo you (?:\w+ )?(?:tire|get (?:\w+ )?(?:tired|breathless|dizzy|faint|out of breath|stiff)|"
            r"faint|bruise) ?(?:easily|quickly|often|a lot|at all|on stairs)?(?=[?,]|$| when| at| on)|\bwind "
            r"and limb\b|\b(?:were you (?:quite |really |very )?|are you (?:quite |really |very ))(?:well|unwell|poorly|ok)(?: then| at "
            r"the time| in \d{4}| that year)?\?|\bare you (?:keeping )?well enough\b"
        ),
        (
            r"\b(?:the )?longest (?:\w+ ){0,4}off (?:sick|ill|work)\b|\byou\b[^.?!]{0,30}\b(?:off sick|laid "
            r"up|bedridden|bed-?bound|housebound|keeps? you in bed)\b"
        ),
        (
            r"\b(?:time of the month|period pains?|your periods(?! of)|pmt|pms)\b|\b(?:can you|could you|will "
            r"you|do you)[^.?!]{0,20}\b(?:manage|do|climb|take|use|cope with|handle) (?:the |our )?(?:stairs|"
            r"steps)\b(?=[?,]| ok| all right| with that| without| or )"
        ),
        (
            r"\b(?:turned down|refused|declined|rejected) (?:\w+ )?for (?:life |health |medical )(?:insurance|"
            r"cover)\b|\b(?:what|how much) does your (?:health|medical|life) insurance\b|\bwhat(?:'s| is| was| exactly is| exactly was) (?:\w+ )?(?:wrong|"
            r"up|the matter) with you\b"
        ),
        (
            r"\b(?:insurers?|insurance|premiums?|underwriters?)\b(?![^.?!]{0,60}\b(?:driv\w+|vehicle|vans?|licen[cs]e)\b)"
            r"[^.?!]{0,40}\b(?:(?:took|take|taking|hire|hired|hiring|had) you|about you|on account of you)\b|\babout you\b"
            r"[^.?!]{0,30}\b(?:insurers?|insurer's|premiums?|underwriters?)\b"
        ),
    ),
    unless=(
        (
            r"\b(?:patients?|clients?|residents?|pupils?|horses?|dogs?|cows?|sheep|ewes?|players?|passengers?|"
            r"colleagues?|customers?|engine|building|roof|cars?|boat|data|outage|server|machine|bridge|"
            r"drivers?|terms|contract|team|people|staff|somebody|two|three|covers?)\b"
        ),
        r"\bwith or without\b|\b(?:time period|probation)\b",
        r"\b(?:hearing|sound|see) (?:me|us)\b",
    ),
    bad=(
        "Any condition we ought to know of before you climb?",
        "Is it the knees?",
        "Have you fully recovered?",
        "You look a little frail. Are you up to it physically?",
        "Did something happen to your face?",
        "Would you see our company doctor this week?",
        "How have you been since your accident?",
        "Do you tire easily?",
    ),
    good=(
        "How did the team recover after the outage?",
        "Are there conditions in the contract that you would want to change?",
        "What condition was the roof in when you took over?",
        "How do you move a heavy load up the stairs with two people?",
        "What would you do after an accident on the line?",
        "Is it the back end or the front end that you like best?",
        "How do you insure a horse that has had surgery?",
        "What was wrong with the old booking system?",
    ),
    source="42 USC 12112(d)(2); 29 CFR 1630.13(a); EqA 2010, s. 60",
)
