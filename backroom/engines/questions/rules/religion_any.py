"""Any other mention of faith that points at the candidate."""

from backroom.engines.questions.rule import Rule

# What tells a question about the trade from one about the person; read in the sentence in which the words stand.
TRADE = (
    r"\bhow (?:would|do|did|have|can|could|should|might|will) (?:you|we)\b(?! (?:feel|spend|identify|celebrate|"
    r"come|become|mark|observe|get on with|end up|define yourself|see yourself))",
    r"\bwhat (?:would|did|do|have|will|might) you (?!think of (?:god|people)|call home|speak|celebrate|believe|"
    r"consider yourself|identify|practi)\w+",
    r"\bdo you (?:know how|think (?:a|an|the|that) )|\b(?:tell me about a|walk me|talk me|give me an|show me how|"
    r"imagine|suppose|an example|a time when|experience)\b",
    r"\bhave you (?:ever |also |already )?(?!been|had|got|gotten|converted|lived|changed|married|applied|turned|"
    r"moved|returned|visited|kept|ever)[a-z]+(?:ed|ught|ilt|old|ritten|un|ept|aken|ent)\b",
    r"\b(?:would|could|can|do|did|will|to) (?:you |we |i )?(?:ever |also )?(?:teach|handle|manage|run|sell|serve|"
    r"cook|bake|write|design|build|explain|support|help|plan|lead|train|deal|deliver|organise|organize|"
    r"cover|mark|use|test|repair|restore|clean|photograph|market|draw|paint|print|translate|edit|research|stock|"
    r"check|fix|ship|choose|decide|measure|record|count|protect|insure|price|advise|process|verify|"
    r"represent|defend|launch|make|prepare|treat|care|set|keep|carve|find|get hold|sort|pack|reach|put|mix|pour|"
    r"light|look after)\b",
    r"\b(?:customer|client|patient|pupil|student|child|resident|guest|caller|user|visitor|colleague|tenant|"
    r"prisoner|member|passenger|reader|learner|supplier|shopper|buyer|applicant|trainee|worker|veteran|viewer|bride|"
    r"citizen|voter|donor|defendant|offender|parishioner|worshipper)s?\b(?! (?:like|take to|react|accept|feel about) )",
    r"\b(?:accommodation|adjustment|exception|exemption)s?\b|\b(?:right|authori[sz]ed|eligible|entitled|permitted|"
    r"permission|allowed) to work\b|\bsponsor",
    r"\b(?:code|software|database|server|recipe|menu|dish|dishes|cuisine|food|wine|whisky|lesson|essay|literature|"
    r"legal|policy|policies|product|project|brand|team in|office in|market|campaign|exhibition|museum|archive|"
    r"garden|animal|horse|dog|cattle|sheep|system|tool|machine|roof|organ|choir|hospice|charity|studies|shift|"
    r"rota|orders|trade|data|form|script|translation|interpret|subtitles|news|story|film|book|novel|painting)s?\b",
)
STRONG = (
    r"god|jesus|church|mosque|synagogue|temple(?! bell)|chapel|prayers?|pray|blessing|bible|koran|quran|torah|"
    r"religions?|"
    r"religious(?! about)|faith(?! (?:in|that))|brethren|sabbath|ramadan|lent|eid|kosher|halal|catholics?|protestants?|"
    r"muslims?|jewish|jews?|hindus?|sikhs?|christians?|buddhists?|mormons?|at mass|to mass|vicar|priest|pastor|"
    r"imam|rabbi|parish(?! council)|congregation|bapti[sz]ed|christened|communion|hymns|worship|atheists?|believers?|"
    r"spiritual|denomination|preacher|sermons?|psalm|diwali|passover|hijab|turban|headscarf"
)

RULE = Rule(
    code="religion_any",
    topic="religion",
    matter="religion",
    what="Brings faith into the talk as something about the candidate.",
    why="Faith decides nothing about the work, in whatever words it comes up.",
    instead="State the hours or the task, and ask everyone whether they can meet it, with or without an accommodation.",
    source="Title VII s.701(j); Equality Act 2010 s.10",
    triggers=(
        "pope",
        "vatican",
        "bishop",
        "commandments",
        "service",
        "crucifix",
        "veil",
        "god",
        "god's",
        "jesus",
        "church",
        "churches",
        "mosque",
        "synagogue",
        "temple",
        "chapel",
        "prayer",
        "prayers",
        "pray",
        "blessing",
        "bible",
        "koran",
        "quran",
        "torah",
        "religion",
        "religious",
        "faith",
        "religions",
        "brethren",
        "sabbath",
        "ramadan",
        "lent",
        "eid",
        "kosher",
        "halal",
        "catholic",
        "protestant",
        "muslim",
        "jewish",
        "hindu",
        "sikh",
        "christian",
        "buddhist",
        "mormon",
        "mass",
        "vicar",
        "priest",
        "pastor",
        "imam",
        "rabbi",
        "parish",
        "congregation",
        "baptised",
        "baptized",
        "christened",
        "communion",
        "hymns",
        "worship",
        "atheist",
        "believer",
        "believers",
        "spiritual",
        "denomination",
        "preacher",
        "sermon",
        "psalm",
        "diwali",
        "passover",
        "christians",
        "muslims",
        "jews",
        "hijab",
        "turban",
        "headscarf",
    ),
    patterns=(
        r"you(?:rself|rs|r|'re|'ve|'d|'ll)?\b[^.?!]{0,90}\b(?:" + STRONG + r")\b[^?]{0,60}\?",
        r"\b(?:" + STRONG + r")\b[^.?!]{0,90}\b(?:you|your|yours|yourself|you're|you've|you'd|you'll)\b[^.?!]{0,60}\?",
        r"\b(?:"
        + STRONG
        + r")\b[^?]{0,50}[.,!] ?(?:and |so |but )?(?:what about you|how about you|and you|are you|do you|"
        r"is that you|when's yours|yours|you too|did you|would you|have you|does that|how does that)\b[^?]{0,25}\?",
    ),
    unless=TRADE,
    bad=(
        "Does God come into why you applied?",
        "What does your church make of it?",
        "You wear a headscarf by choice, do you?",
        "The blessing is at noon. Would you join?",
        "Is there a temple near you that you like?",
        "Are you one of the Brethren?",
    ),
    good=(
        "How would you clean a church organ?",
        "Have you photographed a wedding in a mosque?",
        "What would you do if a patient asked for a priest?",
        "How do you plan a menu for Passover?",
        "Do you have experience of work in a hospice run by nuns?",
        "Thank God you found the place. What would you like to start with?",
    ),
)
