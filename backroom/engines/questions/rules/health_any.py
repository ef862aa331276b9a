"""Any other mention of illness, aids, frailty or a sign of them that points at the candidate."""

from backroom.engines.questions.rule import Rule

# What tells a question about the trade from one about the person; read in the sentence in which the words stand.
TRADE = (
    "{practice}",
    r"\b(?:customer|client|patient|pupil|student|resident|guest|caller|user|visitor|colleague|tenant|prisoner|"
    r"passenger|learner|applicant|trainee|veteran|donor|offender|player|teammate|reader|viewer|owner|employee|diner|"
    r"driver|learner|shopper|worshipper|farmer|supplier|swimmer|traveller|dancer|runner|member|parishioner)s?\b",
    r"\b(?:tell me about a|walk me|talk me|give me an|show me how|imagine|suppose|an example|a time when|experience|"
    r"with or without|adjustments?|accommodations?|to everyone|which of the|do you know how)\b",
    r"\bhow (?:would|do|did|should|could|will) you (?:\w+ly )?(?!feel|sleep|cope|manage|get on|keep (?:your|up|going|on|it)|find|come|end|see|"
    r"hear|describe your|rate your|spend|walk|breathe|look after your|juggle|balance|afford|make time|fit)\w+",
    r"\bhave you (?:ever |also |already )?(?:taught|built|handled|dealt|advised|drafted|represented|restored|examined|served|cleaned|repaired|prepared|written|worked (?:in|on|with|at|as)|designed|sold|run|led|"
    r"nursed|treated|cared|planned|organi[sz]ed|fitted|supported|filmed|photographed|coached|researched|trained)\b",
    r"\b(?:lab|ward|clinic|campaign|charity|study|trial|dataset|data|database|server|system|code|software|app|horse|"
    r"dog|cow|sheep|ewe|cattle|animal|herd|crop|machine|engine|product|brand|exhibition|film|novel|book|"
    r"article|museum|policy|training|first aid|leaflet|shelf|shop|class|course|unit|lesson|menu|recipe|kitchen|"
    r"costume|puppet|scene|stage|garment|statue|furniture|spreadsheet|project|budget|market|sprint|release)s?\b",
)
STRONG = (
    r"hiv|hepatitis|tuberculosis|long covid|the covid|shingles|glandular fever|pneumonia|bronchitis|hernia|slipped disc|"
    r"sciatica|arthritis|gout|rheumati\w+|fibromyalgia|crohn'?s|colitis|coeliac|eczema|psoriasis|vertigo|tinnitus|"
    r"glaucoma|cataracts?|angina|pacemaker|stent|dialysis|transplant|insulin|inhaler|epi-?pen|seizures?|blackouts|"
    r"migraines?|hysterectomy|prostate|stoma|catheter|incontinen\w+|dodgy (?:bladder|stomach|back|knee|hip|heart|"
    r"ticker)|ulcers?|lupus|lyme|chronic fatigue|hearing aids?|wheelchair|crutch(?:es)?|walking stick|"
    r"limp|sling|splint|prosthe\w+|guide dog|blue badge|medic-?alert|stammer|stutter|lisp|twitch|tremor|shakes|wheez\w+|"
    r"scars?|hospital bracelet|your tablets|your pills|your prescriptions?|on tablets|on medication|sick note|"
    r"fit note|disability (?:allowance|benefit|pension|living)|incapacity|keyhole|physio|chiropractor|osteopath|"
    r"consultant's letter|biopsy|mri|ct scan|blood tests?|chemo\w*|radiotherapy|remission|lumps?|malignan\w+|"
    r"bad (?:back|hip|knee|leg|heart|chest|lungs|stomach|nerves|ear|eye)|short-?sighted|"
    r"ptsd|flashbacks|nightmares|panic attacks?|sleeping tablets|highly strung|neurotic|unhinged|a screw loose|"
    r"fragile|delicate|sickly|prone to|fall to bits|go to pieces|crack up|cracked up|dark (?:days|place|times)|"
    r"low patch|rough patch|black dog|bad with (?:your|the) nerves|overweight|gastric band|eating disorder|"
    r"neurodi\w+|special school|statemented|registered disabled|wonky|gammy|pins and plates|metal (?:plates?|pins)"
)
PART = r"(?:body|back|knees?|feet|legs?|heart|hands?|eyes?|lungs?|nerves|hips?|shoulders?|wrists?|joints?|chest|head)"
CALLS = """
hiv hepatitis tuberculosis covid shingles glandular pneumonia bronchitis hernia disc sciatica arthritis gout
rheumati* fibromyalgia crohn* colitis coeliac eczema psoriasis vertigo tinnitus glaucoma cataract* angina pacemaker
stent dialysis transplant insulin inhaler epipen seizure* blackouts migraine* hysterectomy prostate stoma catheter
incontinen* dodgy ulcer* lupus lyme fatigue hearing wheelchair crutch* stick limp* sling splint prosthe* badge
medicalert stammer* stutter* lisp twitch tremor shakes wheez* scar* bracelet tablets pills prescription* medication
sick fit disability incapacity keyhole physio chiropractor osteopath biopsy mri scan blood chemo* radiotherapy
remission lump* malignan* back hip knee leg heart chest lungs stomach nerves ear eye sighted shortsighted ptsd
flashbacks nightmares panic strung neurotic unhinged screw fragile delicate sickly prone bits pieces crack cracked
dark patch overweight gastric eating neurodi* special statemented registered wonky gammy plate plates pins metal
plaster bandage cast brace strapping replaced done arm wrist body knees feet legs hands eyes hips shoulders wrists
joints mentally emotionally mental psychologically wincing winced wince hobbl* favouring favoring rubbing squint*
trembl* puff* panting slurring unsteady shaky shaking coughing clutching peaky pasty gaunt worn awake asleep sleep
sleeping night accident crash fall stroke illness operation surgery virus infection injury burnout breakdown attack
meningitis polio treatment hospital ambulance surgeon consultant specialist matron nothing blank empty unaccounted
missing
"""

RULE = Rule(
    code="health_any",
    topic="health",
    matter="health",
    what="brings an illness, an aid or a sign of weakness into the talk",
    why="Before an offer, whatever would bring an illness to light may not be asked, in whatever words it comes up.",
    instead="Describe the task, and ask everyone: “Can you do this, with or without adjustments?”",
    source="42 USC 12112(d)(2); 29 CFR 1630.13(a); EqA 2010, s. 60",
    triggers=tuple(CALLS.split()),
    patterns=(
        r"\byou(?:rself|rs|r|'re|'ve|'d|'ll)?\b[^.?!]{0,70}\b(?:" + STRONG + r")\b[^.?!]{0,50}\?",
        r"\b(?:could|can|would|will|does|do|is|are|has|have) your "
        + PART
        + r" (?:\w+ ){0,2}(?:take|stand|cope|hold|last|bear|manage|up to|able|good|strong|right|play\w*|give|trouble|"
        r"let you|go|ok|okay|fine|handle|survive)\b",
        r"\b(?:robust|strong|tough|stable|steady|solid|resilient|up to it|fit|sound|balanced|well|ready) (?:enough )?"
        r"(?:mentally|emotionally|psychologically|in yourself|in the head)\b[^.?!]{0,50}\?|\b(?:mentally|emotionally|"
        r"psychologically) (?:\w+ )?(?:robust|strong|tough|up to|resilient|able|ready|prepared|hard|cut out|fit)\b"
        r"[^.?!]{0,50}\?",
        r"\b(?:these|those|the|that|this|your) (?:\w+ ){0,2}(?:months?|years?|summers?|winters?|stretch|spell)\b[^.?!]{0,25}"
        r"\b(?:there's nothing|nothing at all|nothing (?:on|down|there|listed)|blank|empty|unaccounted|missing|"
        r"goes quiet|not accounted)\b[^.?!]{0,30}",
        r"\b(?:getting|having|have|get|had|got|need) (?:a|the|your|that|one|another) (?:new )?"
        + PART
        + r" (?:\w+ )?(?:done|"
        r"replaced|operated|fixed|seen to|looked at|x-?rayed|scanned)\b",
    ),
    unless=TRADE,
    bad=(
        "Is that a brace on your wrist for good?",
        "Is that a hearing aid you have in?",
        "Would your knees hold out on a stone floor?",
        "Did the accident leave you with any pain?",
        "Do you use an inhaler?",
        "You were wincing on the ladder.",
        "Are you emotionally strong enough for a hospice?",
        "What about those two years where there's nothing down?",
        "Do you sleep well these days?",
    ),
    good=(
        "How do you seat a guest in a wheelchair near the door?",
        "Have you fitted hearing aids before?",
        "What keeps the lights on at night in the yard?",
        "Which parts of the code were missing a test?",
        "How would you move a resident with a bad hip?",
        "Can you stand for six hours, with or without adjustments?",
        "What did you do when a customer had a seizure in the shop?",
    ),
)
