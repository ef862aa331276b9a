"""Asking how healthy somebody is, whether anything medical is the matter, or inviting them to tell."""

from backroom.engines.questions.rule import Rule

MATTER = (
    r"(?:conditions?|issues?|problems?|concerns?|illness(?:es)?|history|complaints?|impairments?|"
    r"limitations?|restrictions?|ailments?|diagnos[ei]s|needs|challenges|disorders?|worries|troubles?|"
    r"difficult(?:y|ies)|matters|reasons?|circumstances|requirements)"
)
BODY = (
    r"(?:health|medical|physical|mental|underlying|chronic|long-?term|pre-?existing|psychological|"
    r"psychiatric|bodily|neurological|mobility)"
)
TELL = (
    r"(?:tell|told|know|share|mention|declare|disclose|aware|flag|affect|stop|prevent|limit|interfere|"
    r"raise|come up|get in the way|hear|worry|slow|keep you|hold you|accommodate|consider|take into "
    r"account|hinder|bring up)"
)

RULE = Rule(
    code="health_general",
    topic="health",
    matter="health",
    what="asks about health",
    why=(
        "Before an offer, questions that would bring an illness or a disability to light may not be "
        "asked. An invitation to tell is such a question."
    ),
    instead=(
        "Describe the task, and ask everyone: “Can you do this, with or without adjustments?” For the "
        "talk itself: “Do you need any adjustment for this conversation?”"
    ),
    triggers=(
        "health",
        "healthy",
        "healthwise",
        "medical",
        "medically",
        "medicals",
        "physical",
        "physically",
        "mental",
        "mentally",
        "underlying",
        "chronic",
        "existing",
        "illness*",
        "ill",
        "sick",
        "unwell",
        "poorly",
        "disease*",
        "diagnos*",
        "ailment*",
        "condition",
        "conditions",
        "symptoms",
        "doctor",
        "doctor's",
        "doctors",
        "prognosis",
        "wrong",
        "infirm*",
        "transplant",
        "gp",
        "surgeon",
        "cardiologist",
        "specialist",
        "hospital",
        "hospitalised",
        "hospitalized",
        "surgery",
        "operation",
        "operations",
        "fit",
        "fitness",
        "well",
        "remission",
        "treatment",
        "pain",
        "contagious",
        "blood",
        "sleep",
        "chemo*",
        "pale",
        "peaky",
        "shape",
        "mobility",
    ),
    patterns=(
        (
            r"\b(?:do you|d'you|have you|you|you've|did you|don't you)(?: (?:currently|ever|still|also|happen "
            r"to|actually|personally|yourself|now)){0,2} ?(?:have|had|got|suffer from|suffered from|suffered|"
            r"live with|living with|been diagnosed with|experience|experienced|face|facing|under) (?:(?:any|"
            r"an?|some|known|existing|other|serious|ongoing|recurring|of|those|or|and|kind|sort|the|"
            r"particular|current|past|previous) ){0,4}(?:"
        )
        + BODY
        + r"(?:,| or| and|/)? ?(?:\w+ )?){1,2}"
        + MATTER
        + r"\b",
        r"\b(?:any|an|a|no) (?:\w+ ){0,2}"
        + BODY
        + r"(?: (?:or|and) \w+)? (?:\w+ )?"
        + MATTER
        + r"\b[^.?!]{0,60}(?:{you}|\b(?:we|i) (?:should|ought|need|must|have to|might|could|'d)|\?|\byour\b)",
        (
            r"\b(?:anything|something|things?|issues?|concerns?|problems?|owt|nothing)"
            r"\b[^.?!]{0,45}\b(?:health|health-?wise|medical|medically|physical|physically|mental|mentally|"
            r"bodily|your condition)\b[^.?!]{0,80}"
        ),
        (
            r"\b(?:health|health-?wise|medical|medically|physical|physically|mentally)\b[^.?!]{0,50}\b(?:we|i|"
            r"us|our insurers) (?:should|ought to|need to|must|might|could|'d like to|would like to|have to) "
            r"(?:\w+ ){0,2}"
        )
        + TELL
        + r"\b",
        (
            r"{your} (?:(?:own|general|overall|current|physical|mental|state of|personal|past) )"
            r"{0,2}(?:health|medical (?:history|records?|background|condition|file|needs|past)|illness|"
            r"illnesses|disease|symptoms|chemo\w*|blood pressure|blood sugars?|sugar levels|ailments?)\b(?! "
            r"(?:and safety|visitors?|boards?|trust|authority|insur\w+|app|checks?|endpoint|club|plan|service|"
            r"care|cent(?:re|er)|promotion|coach\w*|data|records|information|project|programme|score|"
            r"economics|policy|probe|hours|list|rota|team|ward|cover))"
        ),
        (
            r"\b(?:what(?:'s| is)|how(?:'s| is| bad is)|is|does|will|would|how long have you had|manage|"
            r"managing|tell me about|affected by|affects?|when was|because of|with|about|cope with) (?:\w+ )"
            r"{0,2}{your} (?:\w+ )?(?:condition|diagnosis)\b(?! (?:of|report|code|work))"
        ),
        (
            r"\b(?:are|were|aren't|have|is) you (?:(?:a|an|in|currently|generally|usually|been|really|quite|"
            r"fairly|well|physically|mentally|still|ever|otherwise|often|any|basically|pretty|broadly|"
            r"completely|keeping|feeling|fully|totally|seriously|not|of|very|someone|person) ){0,4}(?:healthy|"
            r"ill|unwell|poorly|sick|well enough|fit enough|physically fit|mentally fit|physically strong|"
            r"physically well|mentally well|fit and (?:well|healthy)|fighting fit|(?:good|perfect|rude|poor|"
            r"full|decent) (?:\w+ )?health|good shape|good nick|hospitali[sz]ed|hospital|remission|contagious|"
            r"infectious|in pain|immuno\w+|keeping well|sickly|frail|fit for (?:work|the work|it|this))\b(?! "
            r"(?:of|to death|and tired|competition|at the|catering|radio|pharmac\w+|kitchens?|porter\w*|management|"
            r"medicine|finance|procurement|social|admin\w*|or|laundry|dentistry|theatres?|wards?|settings?))"
        ),
        (
            r"\b(?:you|you'd) (?:say|call|describe|consider|rate) (?:\w+ ){0,3}(?:as )?(?:a |an |in )?(?:\w+ )"
            r"?(?:healthy|health|unhealthy|fit|sickly)\b"
        ),
        (
            r"\b(?:have you|were you|did you|you've|when did you|why were you|how long were you|you were|do "
            r"you|are you) (?:\w+ ){0,4}(?:seriously ill|very ill|been ill|fall ill|fallen ill|serious "
            r"illness|major illness|long illness|health scare|in (?:a )?hospital|into hospital|"
            r"hospitali[sz]ed|major surgery|an operation(?= on your|[?,.]|$| in the (?:last|past)| recently| "
            r"done)|any operations|any surgery|have surgery|had surgery|surgeries|under the knife|general "
            r"an[ae]?esthetic|life-threatening|any illness(?:es)?|an illness|any (?:\w+ )?diseases?|been "
            r"diagnosed|get ill|get sick|ill a lot|ill often|chronic pain|chronic(?:ally)? ill\w*)\b(?! "
            r"(?:cleaning|kitchens?|wards?|radio|laundry|porter\w*|pharmacy|administration|settings?))"
        ),
        (
            r"\b(?:you|you've|ever|been) (?:been |ever |were |recently |are ){1,3}diagnosed with\b|\bwere you "
            r"(?:\w+ )?diagnosed\b|\bhave you (?:ever )?been diagnosed\b"
        ),
        (
            r"\b(?:pass|passed|fail|failed|take|sit|undergo|sent you for|send you for|attend|have) (?:\w+ )"
            r"{0,2}(?:an? |the |our |any )(?:\w+ )?(?:medical|physical|health check|fitness test|medical "
            r"exam\w*|health screening|occupational health)\b(?! (?:degree|school|emergency|test|devices?|training|background|secretar\w+|coding|"
            r"experience|qualif\w+|terminology|writing|sales|knowledge|supplies|staff|cover|records?|"
            r"education|inventory|exam board|store|server|item))[^.?!]{0,40}"
        ),
        (
            r"{your} (?:(?:own|family) )?(?:doctor|gp|physician|surgeon|cardiologist|neurologist|oncologist|"
            r"dermatologist|gyn\w+)(?:'s)?\b(?! (?:clients?|rota|colleagues?|surgery team|cover|do\b|when|charge|see\b))|\b(?:see|seen|saw|"
            r"seeing|visit|visited|been to|go to) (?:a |the )(?:doctor|specialist(?! (?:suppl|contract|sub|lawyer|deal|firm|unit|team))|gp|physician|cardiologist)"
            r"\b(?! (?:shortage|list))[^.?!]{0,60}\?|\bunder (?:the care of )?(?:a|the|any) (?:doctor|"
            r"consultant|specialist|hospital)\b(?! (?:who|whose|that|on the|contract))|\b(?:are|were|have) you (?:\w+ ){0,3}(?:receiving|having|"
            r"undergoing|getting|had|on|under|need\w*) (?:\w+ )?(?:medical )?treatment\b(?! (?:plan|protocol))"
            r"[^.?!]{0,30}"
        ),
        (
            r"\bclean bill of health\b|\b(?:how (?:well |much |many hours )?do you|do you) sleep\b(?! (?:in|"
            r"at|on|rough|over))(?=[?,.]| well| ok| at night| through| enough| badly)|\b(?:do|did) you (?:\w+ "
            r")?(?:get|catch|have) (?:\w+ ){0,3}(?:colds|bugs|flu|ill|sick)\b"
        ),
        (
            r"\byou (?:look|seem|sound) (?:\w+ ){0,2}(?:pale|unwell|ill|peaky|poorly|sick|off colour)\b|"
            r"\bhow(?:'s| is| has| was| are) your (?:\w+ )?(?:health|fitness|sleep|heart|blood pressure)\b|"
            r"\bdo you (?:\w+ )?(?:keep|stay) (?:healthy(?=[?,]|$)|well|in good health)\b"
        ),
        (
            r"\b(?:was|is|were) (?:it|that|this|there|you) (?:\w+ ){0,4}(?:illness|ill health|health(?: "
            r"reasons?| problems?| issues?| thing)?|medical(?: reasons?)?|ill|sick|surgery)\b(?! (?:and "
            r"safety|board|trust|service|check|visitor))[^.?!]{0,30}\?"
        ),
        (
            r"\b(?:ever|you|previously|recently) (?:had|have|been having|undergone|needed) (?:(?:any|to have|"
            r"a|an|major|minor|serious|recent|previous|heart|back|knee|brain|ever|kind|sort|of) )"
            r"{0,4}(?:surger(?:y|ies)|operations?(?= on your|\?|,| in the (?:last|past))|transplant|hospital "
            r"(?:stay|treatment)|illness(?:es)?)\b(?! (?:ward|cancelled|list|patients))[^.!]{0,50}\?|\bis "
            r"there (?:anything|something) (?:wrong|the matter|up|amiss) with you\b|\b(?:any|your) (?:\w+ )"
            r"?(?:ailments?|prognosis|infirmit\w+)\b|\b(?:what's|what is|and) the prognosis\b(?=[?,]|$| for "
            r"you)"
        ),
        (
            r"\bdo you (?:\w+ )?(?:have|have got|think you have) (?:the )?(?:physical strength|stamina|"
            r"physical capacity|physical stamina|strong constitution|weak \w+)\b|\b(?:any|what) physical "
            r"(?:limits|limitations|restrictions)\b"
        ),
    ),
    unless=(
        r"\b(?:take|taking|record|write) (?:a |the )?(?:medical|patient) history\b",
        (
            r"\b(?:an?|the|your|our|their|older|young|with|of|in|for|among|about) (?:\w+ )?(?:patients?|"
            r"clients?|residents?|pupils?|students?|service users?|animals?|horses?|herds?|flock|dogs?|cats?|"
            r"passengers?|swimmers?|players?|athletes?|prisoners?|tenants?|claimants?|citizens|colleagues?|"
            r"employees?|people|drivers?|guests?|community|villagers?) (?:with|who|whose|has|have|had|living|"
            r"is|was|came|come|coming|presents?|and|in|to|on|from|under)\b"
        ),
        (
            r"\b(?:health (?:and|&) safety|health (?:board|trust|visitor|authority|insur\w+|checks?|endpoint|"
            r"records?|care|service|data)|physical (?:education|security|server|store|stock|inventory|therapy|"
            r"layer|access|product|layout))\b"
        ),
        r"\bwith or without\b|\bfor (?:this|today's|our|the) (?:conversation|interview|talk|meeting|call)\b",
        r"\b(?:veterinar\w*|livestock|herd|flock|first aid(?:er)?|triage)\b",
        r"\bmedical (?:software|devices?|equipment|suppl(?:y|ies)|systems?|terminology|jargon|coding|billing|instruments?)\b",
    ),
    bad=(
        "Do you have any health problems?",
        "Is there anything about your health you would like to tell us?",
        "Are you in good health?",
        "Have you ever been seriously ill?",
        "What is your medical history?",
        "Any medical reasons that could keep you from this?",
        "Could you pass a medical?",
        "How is your blood pressure?",
        "What would your doctor say about night shifts?",
        "Was it illness that kept you away?",
    ),
    good=(
        "Do you need any adjustment for this conversation?",
        "The sacks weigh 20 kg. Can you lift them, with or without accommodation?",
        "Tell me about health and safety on your last site.",
        "How do you care for patients with long-term conditions?",
        "Which health checks does your service expose to the load balancer?",
        "How do you keep the physical stock and the books in step?",
        "Have you worked in a hospital kitchen before?",
        "How would you talk about mental health in a sixth form?",
        "What does your surgery do about missed appointments?",
        "I was ill last week, so forgive the cough. What made you apply?",
    ),
    source="42 USC 12112(d)(2); 29 CFR 1630.13(a); EqA 2010, s. 60",
)
