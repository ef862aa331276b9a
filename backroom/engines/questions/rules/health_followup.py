"""A turn back to the candidate after the speaker's own health was told of."""

from backroom.engines.questions.rule import Rule

FOLLOW = (
    r"(?:and |so |but |now )?(?:(?:how|what) about (?:you|yours|yourself)|(?:you|yours|yourself)(?: "
    r"too| then| as well)?|how (?:are|is) (?:yours|your own)[^.?!]{0,20}|(?:does|do|is|are|did|has|"
    r"was|were|will|would) yours\b[^.?!]{0,30}|(?:is there |do you have |have you |any|had )"
    r"?(?:anything|something|things|that|trouble)? ?(?:like|of|similar)\b[^.?!]{0,25}\b(?:with|for|on|"
    r"in|at|to) (?:you|your|yours|yourself)\b[^.?!]{0,20}|(?:have|had|are|do|were|did|has) (?:you|"
    r"that|it) (?:(?:ever|had|got|been|have|a|one|through|all|that|it|this|know|married|parent|"
    r"experience|experienced|anything|suffer|get) ){0,5}(?:yourself|too|as well|the same|any|to you|"
    r"with you|one|like it|like that)(?: yourself| too)?|(?:is it |is that )?(?:the )?same (?:for|"
    r"with|at|in) (?:you|your|yours)\b[^.?!]{0,20}|(?:you |do you )?(?:know|familiar with) (?:that|it|"
    r"the feeling))(?: at all)? ?\?"
)
OWN = r"\b(?:my|i'm|i am|i've|i have|i had|i was|i take|i get|i|we've|we have|we had|we|our|mine)\b"
WORDS = (
    r"(?:knees?|hips?|back|shoulder|heart|hearing|eyesight|migraines?|diabet\w+|asthma|cancer|"
    r"depression|anxiety|adhd|dyslexi\w+|autis\w+|arthritis|epilep\w+|stroke|burn-?out|burnt out|"
    r"burned out|breakdown|therapy|therapist|counsell?ing|tablets|pills|medication|blood pressure|"
    r"operation|surgery|hospital|ill|illness|sick|covid|jabs?|vaccine|booster|alcoholic|smok\w+|"
    r"cigarettes?|vap\w+|drinking|drink|rehab|sober|weed|insomnia|allerg\w+|disab\w+|chemo\w*|cold|"
    r"flu)"
)

RULE = Rule(
    code="health_followup",
    topic="health",
    matter="health",
    what="turns the talk from your own health to the candidate's",
    why="Speaking of your own health is fine. “And you?” after it is a question about theirs.",
    instead="Tell what you like, and then ask about the work.",
    triggers=(
        "knee",
        "knees",
        "hip",
        "hips",
        "back",
        "shoulder",
        "heart",
        "hearing",
        "eyesight",
        "migraine*",
        "diabet*",
        "asthma",
        "cancer",
        "depression",
        "anxiety",
        "adhd",
        "dyslexi*",
        "autis*",
        "arthritis",
        "epilep*",
        "stroke",
        "burnout",
        "burnt",
        "breakdown",
        "therapy",
        "therapist",
        "counselling",
        "tablets",
        "pills",
        "medication",
        "pressure",
        "operation",
        "surgery",
        "hospital",
        "ill",
        "illness",
        "sick",
        "covid",
        "jab",
        "jabs",
        "vaccine",
        "booster",
        "alcoholic",
        "smoke",
        "smoker",
        "smoking",
        "cigarette*",
        "vape*",
        "drinking",
        "drink",
        "rehab",
        "sober",
        "weed",
        "insomnia",
        "allerg*",
        "disab*",
        "chemo*",
        "flu",
    ),
    patterns=(OWN + r"[^?]{0,60}\b" + WORDS + r"\b[^?]{0,120}[.!;,:-] ?" + FOLLOW,),
    unless=(r"\b(?:patients?|clients?|pupils?|customers?|residents?)\b",),
    bad=(
        "My knees are gone after twenty years here. How are yours?",
        "I take pills for my blood pressure. And you?",
        "I've had depression on and off. Have you had anything like it yourself?",
        "I gave up smoking in May, it was murder. You?",
        "I was off with burnout last year. Do you know the feeling?",
        "I cannot hear well since the operation. Same for you?",
    ),
    good=(
        "I have a cold, so I shall whisper. What did you build last?",
        "My knees are gone, so let us sit. What would you like to see first?",
        "I gave up smoking, so I chew gum. How did you come to brewing?",
        "I was off sick last week, so I am behind. Which project are you proudest of?",
        "I had the flu jab this morning. Which wards have you worked on?",
        "My back is bad, so I stand. How do you lift safely?",
    ),
    source="42 USC 12112(d)(2); 29 CFR 1630.13(a); EqA 2010, s. 60",
)
