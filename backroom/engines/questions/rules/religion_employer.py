"""Telling the candidate the employer's creed and asking if they are at home with it."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="religion_employer",
    topic="religion",
    matter="religion",
    what="States the employer's or colleagues' faith and asks how the candidate feels about it.",
    why="The answer tells whether they share that faith; some places forbid saying it to an applicant at all.",
    instead="Describe the work and its hours. Where a post truly requires a faith, let counsel word it and put "
    "it in the advert.",
    source="New York rulings on inquiries; CJEU C-414/16 Egenberger; Title VII s.702 for religious employers",
    triggers=(
        "muslims",
        "jews",
        "hindus",
        "catholics",
        "christian",
        "christians",
        "church",
        "catholic",
        "muslim",
        "jewish",
        "islamic",
        "faith",
        "religious",
        "believers",
        "bible",
        "biblical",
        "godly",
        "ethos",
        "orthodox",
        "hindu",
        "sikh",
        "god",
        "mormon",
        "evangelical",
    ),
    patterns=(
        r"(?:we're|we are|it's|it is|this is|they're|they are|everyone(?:'s| is)|everybody(?:'s| is)|"
        r"most of us are|all of us are|the (?:owners?|boss|founders?|family|team|partners?|others|staff|"
        r"directors?)(?:'re|'s| is| are|,)|here is|"
        r"run by|run on|we run on|we have)\b[^.?!]{0,40}\b(?:christian|church|catholic|muslim|jewish|islamic|"
        r"faith|religious|believers|bible|biblical|godly|orthodox|hindu|sikh|god|mormon|evangelical)\b[^?]{0,160}"
        r"(?:\byou(?:'d| would|'re| are|'ll)? (?:\w+ ){0,2}(?:comfortable|happy|at home|ok|okay|fine|fit|share|"
        r"uncomfortable|mind|cope|sit)\b|problem for you|where do you stand|are you one|what about you|"
        r"how about you|is that you|you one of us|how do you feel|how would you feel|do you share|"
        r"(?:sit|sits) (?:well |right |all right |easy )?with you|suit you|in line with you|that you\?|bother you|"
        r"you (?:live|embrace|support|subscribe|sign up|buy into|agree with|uphold))",
        r"(?:comfortable|happy|fit in|at home|feel about|feel|mind|okay|ok|fine|problem|cope|"
        r"get on)\b[^.?!]{0,30}\b(?:working |being |in |with |at |for )+(?:a |an |the |our |so many |lots of |"
        r"other )*(?:\w+ )?"
        r"(?:christian|church-run|catholic|muslim|jewish|islamic|faith-based|religious|bible-based|orthodox|hindu|"
        r"sikh|mormon|evangelical)(?:s)?\b"
        r"[^.?!]{0,30}\?",
        r"(?:do|would|can|could|will) you (?:\w+ ){0,2}(?:share|uphold|support|embrace|sign up to|subscribe to|"
        r"live (?:by|out|up to)|agree with|sign) (?:our|the|that|its|this) (?:\w+ ){0,2}"
        r"(?:faith|christian|religious|catholic|biblical|godly|ethos|beliefs|statement of faith|creed)",
        r"(?:share|uphold|live) (?:our|the) (?:christian|catholic|jewish|islamic|religious|biblical) (?:values|"
        r"ethos|faith|beliefs)\b",
    ),
    unless=(
        r"\bhow (?:would|do|did|have) you (?:teach|explain|plan|run|lead|handle|cook|design|build|write|market|"
        r"support|help|make)\b",
    ),
    bad=(
        "We are a Christian firm. Would you be comfortable with that?",
        "The owners are quite religious, how do you feel about that?",
        "Would you fit in with an Orthodox office?",
        "Could you live by our Catholic ethos?",
        "Do you share our faith values?",
        "It's a faith-based charity and we start with a reading. Does that sit well with you?",
    ),
    good=(
        "We are a church school. How would you teach fractions to a mixed class?",
        "How did you write the ethos page for that college?",
        "We run on tips and early starts. How do you feel about that?",
        "How would you plan a fundraiser with three faith groups?",
        "What would make you comfortable with a new oven?",
        "How do you share a kitchen with another team?",
    ),
)
