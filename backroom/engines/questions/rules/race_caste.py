"""Caste and community, as asked in and about South Asia."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="race_caste",
    topic="race",
    matter="race",
    what="Asks for caste, sub-caste or community.",
    why="Caste decides nothing about the work and is protected as race, ancestry or by name in more and more places.",
    instead="Nothing; the question has no lawful form in a conversation about a job.",
    source="Article 15 of the Constitution of India; caste as ancestry or ethnic origin in UK and US cases",
    triggers=(
        "caste",
        "castes",
        "subcaste",
        "gotra",
        "jati",
        "varna",
        "brahmin*",
        "dalit*",
        "kshatriya",
        "vaishya",
        "shudra",
        "obc",
        "sc",
        "scheduled",
        "community",
        "category",
        "reserved",
        "samaj",
        "jat",
        "thakur",
        "savarna",
        "backward",
        "yadav",
        "rajput",
        "maratha",
        "kamma",
        "nair",
        "ezhava",
        "iyer",
        "iyengar",
        "kayastha",
        "bania",
        "baniya",
        "jatav",
        "kurmi",
        "gujjar",
        "khatri",
        "lingayat",
        "vokkaliga",
        "mudaliar",
        "chettiar",
        "bhumihar",
    ),
    patterns=(
        r"(?:so|then|and|,) ?(?:a |you\'re )?(?:brahmin|dalit|obc|kshatriya|vaishya|savarna)\s*\?",
        r"your\b (?:family|parents|people|father|surname|name|community)[^.?!]{0,40}\bcaste\b",
        r"your\b (?:own |family's |exact |full )?(?:sub-?)?(?:caste|gotra|jati|varna|samaj)\b",
        r"(?:what|which) (?:sub-?)?(?:caste|gotra|jati|varna|samaj) (?:are|is|do|does|did|were|would)",
        r"you(?:rself)?\b[^.?!]{0,40}(?<!about )\b(?:caste|gotra|jati|varna|savarna) ?(?:certificate|background|group|"
        r"community)?(?=\s*[?.,!]|$| (?:or|from|by)\b)",
        r"(?:are|is|were|you're|aren't) (?:you|your family|your parents|your people|your father)?,? ?(?:an? |"
        r"from an? |upper |lower |really |also )*"
        r"(?:upper[- ]caste|lower[- ]caste|brahmin|dalit|kshatriya|vaishya|shudra|yadav|rajput|maratha|kamma|nair|ezhava|iyer|iyengar|kayastha|bania|baniya|jatav|kurmi|gujjar|khatri|lingayat|vokkaliga|mudaliar|chettiar|bhumihar|obc|sc or st|sc/st|"
        r"scheduled (?:caste|tribe)|jat|thakur|savarna)\b",
        r"(?:are|do|you're) (?:you )?(?:come |apply(?:ing)? |fall )?(?:from |in |under |of )?(?:the |"
        r"a )?(?:general|open|reserved|sc|st|obc)"
        r"(?:,? or (?:the |a )?(?:general|open|reserved|sc|st|obc))?(?: category| quota)",
        r"(?:what|which) (?:\w+ )?(?:community|category) (?:are you from|are you of|do you (?:belong|come)|"
        r"does your family|is your family|were you born)",
        r"(?:is|isn't) that an? (?:\w+ )?(?:brahmin|dalit|upper[- ]caste|lower[- ]caste|jat|"
        r"thakur) (?:\w+ )?(?:sur)?name",
        r"(?:surname|last name|family name|father's name)[^.?!]{0,50}(?:caste|community|brahmin|samaj)",
        r"\b(?:backward|forward|upper|lower|other backward) (?:class|caste|castes|classes|community)\b[^.?!]{0,30}\?",
    ),
    unless=(
        r"\b(?:programming|developer|open[- ]source|user|online|product|price|merchandise) ?(?:community|"
        r"communities|category)",
    ),
    bad=(
        "May I know your caste?",
        "Which gotra is your family?",
        "You are a Brahmin, no?",
        "Do you fall under general or OBC category?",
        "Which community do you come from?",
        "Is that a Dalit surname?",
    ),
    good=(
        "Which community groups did you work with as a librarian?",
        "How would you investigate a complaint about caste?",
        "What category of waste goes into that skip?",
        "Which open-source community are you part of?",
        "How do you cast bronze without bubbles?",
        "How did you get the community behind the new playground?",
    ),
)
