"""Asking which sex somebody is, or will be called by."""

from backroom.engines.questions.rule import Rule

SEX = r"(?:male|female|man|woman|boy|girl|lady|gentleman|bloke|chap|fella|guy|lass)"

RULE = Rule(
    code="gender_direct",
    topic="gender",
    matter="gender",
    what="asks for somebody's sex or gender",
    why="Whether somebody is a man or a woman says nothing about how they do the work, and nobody is to be chosen by it.",
    instead="Ask nothing about it. To address somebody rightly, offer: “What name and pronouns should I use today?”",
    triggers=(
        "male",
        "female",
        "man",
        "woman",
        "boy",
        "girl",
        "lady",
        "gentleman",
        "bloke",
        "lass",
        "sex",
        "gender",
        "chromosomes",
        "short",
        "sir",
        "she",
        "he",
        "him",
        "surname",
        "name",
    ),
    patterns=(
        (
            r"\bare (?:you|we talking to) (?:actually |really |legally |technically |biologically |"
            r"genetically )?(?:a |an )?"
        )
        + SEX
        + r"\b(?! of | who )(?!-)",
        (
            r"{your} (?:own |actual |real |legal |biological )?(?:sex|gender)\b(?! (?:pay|gap|balance|"
            r"equality|studies|data|policy|ratio|split|model|code|analysis|impact|neutral|lens|mix|strategy))"
        ),
        (
            r"\b(?:what|which) (?:sex|gender) (?:are|were|is|do|should|shall|will|would|was) (?:you|i|we|this|"
            r"the form|it)\b"
        ),
        r"\b(?:{you}|{your}|you're|put|down as|i say|we say|form|box)\b[^.?!]{0,40}\b"
        + SEX
        + r",? or (?:a |an |is it )?"
        + SEX
        + r"\b",
        (
            r"\b(?:is (?:it|that)|are you|do i say|do we say|should i say|shall i say|do i write|do i put) "
            r"(?:a |an )?(?:he|she|him|her|sir|mr) or (?:a |an )?(?:he|she|him|her|ma'?am|madam|mrs)\b"
        ),
        (
            r"\b(?:is|was) \w+ short for \w+,? or\b|\b(?:i mean|so|that's|meaning|is it|is that),? (?:a )"
            r"?(?:he or (?:a )?she|she or (?:a )?he)\?|\byou go by (?:he|she|mr|him)\b[^.?!]{0,30}\bor (?:he|"
            r"she|mrs|her|ms)\b|\bbirth certificate\b[^.?!]{0,30}\b(?:male|female)\b|\bis (?:that|yours|it) a "
            r"(?:boy|girl|man|woman|lad)(?:'s|s') name\b"
        ),
        (
            r"\b(?:plan\w*|going|want|intend\w*|will you|would you|are you) (?:to |be |you )?(?:\w+ )"
            r"{0,2}(?:chang\w+ your (?:sur|last |family |married )?name\b|tak\w+ (?:his|their|your husband's) "
            r"(?:sur)?name)"
        ),
        r"{you} identify as (?:a )?(?:male|female|man|woman)\b",
    ),
    unless=(
        (
            r"\bpatients?\b|\bplugs?\b|\bconnectors?\b|\bfield\b|\bcolumn\b|\bhost ?name\b|\bserver\b|"
            r"\bcustomers?\b|\bvariable\b"
        ),
    ),
    bad=(
        "Before we go on, are you male or female?",
        "What is your gender?",
        "Which sex should I put on the form for you?",
        "I can't tell from the name: is it he or she?",
        "For the file, what's your biological sex?",
        "Are you a woman? The application doesn't say.",
        "Will you change your surname after the summer?",
    ),
    good=(
        "What name and pronouns should I use today?",
        "How did you close the gender pay gap in your region?",
        "Which male and female connectors does this loom need?",
        "How do you tell a male from a female lobster on the quay?",
        "How should a sign-up form ask about gender, if at all?",
        "How would you change the host name without downtime?",
        "Are you a man of few words in meetings, or do you like to talk things through?",
        "How do you keep the gender column out of the training data?",
    ),
    source="29 CFR 1604.7; Sex Discrimination Act 1984 (AU), s. 27; EqA 2010, s. 13",
)
