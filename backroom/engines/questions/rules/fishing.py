"""Ways of asking that betray a private question whatever it is about: a guess, a hint, hearsay, an apology."""

from backroom.engines.questions.rule import Rule

KNOWS = (
    r"(?:court\w*|sergeant|police|guards|gardai|judge|magistrate|doctor|gp|chemist|pharmacist|dentist|bank\w*|priest"
    r"|vicar|pastor|imam|rabbi|neighbou?rs?|landlord|mother|mum|mam|mom|father|dad|wife|husband|other half|partner"
    r"|missus|barman|bartender|bookie|bookmaker|hairdresser|barber|postman|school|local|village|street|taxman|lender"
    r"|consulate|embassy|union|branch|regiment|sister|brother|family|folks|parents|dog|mirror|scales|man in the \w+)"
)
WORK = (
    r"\b(?:jobs?|work\w*|roles?|posts?|positions?|shifts?|rotas?|rosters?|sites?|teams?|projects?|colleagues?"
    r"|managers?|boss|bosses|employers?|employees?|staff|crew|licen[cs]es?|certificat\w+|qualifications?|degrees?"
    r"|everyone|everybody|applicants?|candidates?|training|trained|tasks?|tools?|company|office|firm|services?"
    r"|products?|design\w*|stores?|shops?|sell\w*|sold|sales?|stock\w*|workshops?|careers?|contracts?|documents?"
    r"|reports?|industry|departments?|market\w*|brands?|campaigns?|events?|courses?|polic(?:y|ies)|safety|equipment"
    r"|repairs?|experience|skills?|start date|deliver\w*|depot|suppliers?|guests?|budgets?|trade|deadlines?|deploy\w*"
    r"|release\w*|launch\w*|screens?|patients?|residents?|clients?|customers?|pupils?|learners?|visitors?|tenants?"
    r"|passengers?|users?|code|data|tests?|build\w*|built|wards?|classes|students?|references?|referees?|cv"
    r"|application|ticket\w*|machines?|meetings?|leads?|ship\w*|bugs?|invoices?|audits?|agree\w*|answers?|challenges?"
    r"|versions?|phones?|accounts?|bench|benches|check(?:ed)?|figures|numbers|plans?|read\w*|wrote|write|used|solved?|shadow\w*|to all|spreadsheets?|trolleys?|habits?|learn\w*|vets?|notice period|slogans?)\b"
)

WORDS = """
one sort type kind about of know knows find see hear anything nothing something coming cards horizon offing bother
faze mean say drift follow record nosy nosey offence offense rude asking business personal delicate indelicate
ourselves supposed meant allowed imagine suppose trust presume guess guessing bet gather reckon rang phoned looked
opened drove scrolled peeked knocked followed last funny particular fashioned ways
"""

RULE = Rule(
    code="fishing",
    topic="lifestyle",
    matter="lifestyle",
    what="Fishes for private facts: by a guess, by hearsay, by an apology or by asking for any surprise.",
    why=(
        "A question that asks pardon for itself, names no work and guesses at somebody's kind brings up what may not "
        "be asked openly. Indirect questions count."
    ),
    instead="Say what the job needs and ask everyone: “Can you meet that?”",
    source="Agency guidance on indirect questions; research on likeness in hiring (Rivera 2012).",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\b(?:you|you're|you'd be) (?:really |just |not |perhaps )?one of (?:the|those|these|them|our|your|my)\b",
        (
            r"\b(?:you|you're|you aren't|you'd|you wouldn't|you're not) (?:really |just |not |perhaps |more |be "
            r"){0,2}(?:the|that|a) (?:type|sort|kind)\b"
        ),
        (
            rf"\bwhat (?:would|will|does|do|might|could) (?:[\w'-]+ ){{1,5}}?{KNOWS}\b (?:[\w'-]+ ){{0,2}}?(?:say|tell "
            rf"(?:us|me)|know|make|think|reckon|have) (?:about|of|on) you\b"
        ),
        (
            rf"\b{KNOWS}\b[^.!?]{{0,40}} (?:know|recognise|recognize|remember) (?:you|your (?:name|face)|the "
            rf"(?:name|face))\b"
        ),
        (
            r"\bwhat (?:would|might|will|could) (?:i|we|they|anyone|somebody) (?:find|see|hear|smell|notice|discover"
            r"|spot) (?:in|on|under|behind|at|if|when|inside|round|about) \b"
        ),
        (
            r"\banything (?:else )?(?:that |which )?(?:(?<!else )(?:we|i|they|hr|you think we) (?:ought to|should|need to|might "
            r"want to|would want to|'d want to|'d like to) (?:know|hear|be told|be aware)|(?:that'd|that would|that "
            r"might|that could|to) (?:make|surprise|shock|embarrass|worry|frighten|scare|upset|spill|come out|come back"
            r"|turn up|pop up)|you'd (?:rather|prefer)|about you)\b"
        ),
        (
            r"\b(?:any|anything|something|nothing|big|happy|life)\b[^.!?]{0,40}\b(?:coming (?:up|soon|along|our way)"
            r"|on the (?:way|horizon|cards)|in the offing|round the corner)\b[^.!]{0,60}\?"
        ),
        (
            r"\bbe (?:a |an |any |much of a |too much of a )?(?:bother|problem|issue|trouble|worry|hardship|nuisance"
            r"|stretch) (?:at all )?(?:to|for) (?:you|someone like you|somebody like you|someone like yourself"
            r"|yourself)\b|\b(?:bother|trouble|upset|faze) (?:you|yourself)\b[^.!]{0,20}\?"
        ),
        (
            r"\bif you (?:know what i mean|take my (?:meaning|point|drift)|follow me|catch my (?:drift|meaning)|get my "
            r"(?:drift|meaning)|see what i mean)\b|\bas they say\?|\b(?:strictly )?off the record\b|\bbetween "
            r"(?:ourselves|you and me|us two|these four walls|the two of us)\b(?!,? i(?:'ve|'m|'d)?\b)"
        ),
        (
            r"\b(?:not|isn't) (?:really |strictly )?(?:supposed|meant|allowed) to ask (?:this|that|it|you|but)\b(?! (?:to|for)\b)|\bshouldn't "
            r"(?:really )?(?:ask|be asking)\b|\b(?:nosy|nosey|indelicate)\b|\bno offen[cs]e\b|\brude (?:question|of "
            r"me|to ask)\b|\b(?:don't|not|do you|won't) mind (?:me|my) asking\b|\bown business\b|\b(?:none of my|not "
            r"my|nobody's) business\b|\b(?:personal|delicate) question\b|\bget (?:a (?:bit|little) )?personal\b"
        ),
        (
            r"\b(?:you'd|you'll|you've|you're|you wouldn't|you haven't)\b[^.?!]{3,100}, (?:i|we) (?:imagine|suppose"
            r"|take it|trust|hope|presume|guess|bet|gather|reckon)\b"
        ),
        (
            r"\bif (?:i|we) (?:rang|phoned|looked (?:in|at|under|behind|over)|opened|drove (?:past|by)|peeked"
            r"|scrolled|knocked (?:on|at)|lifted|followed you|googled|typed your|shook|bumped into)\b[^?!]{0,100}\?"
        ),
        (
            r"\b(?:customers|clients|lads|boys|regulars|neighbours|locals|board|partners|members|punters|old hands"
            r"|families|owners?|founder|drivers) (?:can |do |will |might )?(?:be|are|is|get) (?:a (?:bit|little) "
            r")?(?:\w+ )?(?:funny|particular|old-fashioned|old fashioned|set in their ways|picky|fussy|touchy"
            r"|traditional) (?:about|that way|with)\b[^?]{0,80}\b(?:you|yourself)\b"
        ),
    ),
    unless=(WORK,),
    bad=(
        "Are you one of those with a drawer full of letters?",
        "You wouldn't be the sort to keep a bottle in the desk, would you?",
        "What would your neighbours say about you?",
        "If I rang the parish priest, would he know your name?",
        "Is there anything we ought to know about?",
        "Anything happy on the horizon?",
        "Would stairs be a bother to you?",
        "You'd be a Saturday-morning sort, if you catch my drift?",
        "Stop me if I'm nosy, but whose is the ring?",
        "You've a house full, I imagine?",
        "If I opened your fridge, what would I see?",
    ),
    good=(
        "Is there anything else you want to tell us about the project?",
        "What would your last manager say about you?",
        "If I rang your references, what would they praise?",
        "What would we find if we ran your tests?",
        "You checked it twice, I imagine?",
        "Are you one of the authors of the report?",
        "You'd rather write the tests first, I take it?",
    ),
)
