"""Where and how somebody worships: church, prayer, fasting, feasts."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.race import ASK, GAP

HOUSE = (
    r"(?:church|mosque|masjid|temple|synagogue|shul|chapel|parish|congregation|gurdwara|kingdom hall|"
    r"place of worship|house of worship|sunday school|bible (?:study|group|class)|prayer (?:group|meeting)|"
    r"(?:sunday |midnight |holy |weekly )?mass(?! (?:mail|market|spec|timber|produc|balance|graph|trans|communic|customi|emails?|of\b))|friday prayers?|religious services?|sunday service|evensong|confession(?! (?:admitted|evidence|obtained|signed|in (?:court|evidence|an? ))| (?:statement|room))|catechism|meeting house|madrasa|"
    r"quran class|youth fellowship|cathedral)"
)
FEAST = (
    r"(?:the )?(?:sabbath|shabbat|shabbos|ramadan|lent|eid|diwali|hanukkah|chanukah|passover|yom kippur|"
    r"rosh hashanah|vaisakhi|navratri|holi|vesak|good friday|holy week|ash wednesday|"
    r"(?:religious |holy )(?:holidays?|days?|festivals?|feasts?)|christmas|easter|kosher|halal|sunday as)"
)

RULE = Rule(
    code="religion_practice",
    topic="religion",
    matter="religion",
    what="Asks about church, prayer, fasting or feasts in the candidate's own life.",
    why="The answer says which faith they have, or that they have none.",
    instead="State the schedule first and ask everyone: “Can you meet it, with or without an accommodation?”",
    source="29 CFR 1605.3; Equality Act 2010 s.10; New York rulings on inquiries",
    triggers=(
        "blessing",
        "sundown",
        "psalm",
        "christened",
        "baptism",
        "jesuit",
        "convent",
        "seminary",
        "nuns",
        "faith",
        "catholic",
        "godparent",
        "church",
        "churches",
        "mosque",
        "masjid",
        "temple",
        "synagogue",
        "shul",
        "chapel",
        "parish",
        "congregation",
        "gurdwara",
        "worship",
        "mass",
        "pray",
        "prays",
        "praying",
        "prayer",
        "prayers",
        "fast",
        "fasting",
        "tithe",
        "sabbath",
        "shabbat",
        "ramadan",
        "lent",
        "eid",
        "diwali",
        "hanukkah",
        "chanukah",
        "passover",
        "kippur",
        "christmas",
        "easter",
        "holy",
        "religious",
        "sunday",
        "sundays",
        "saturdays",
        "pastor",
        "priest",
        "rabbi",
        "imam",
        "vicar",
        "bible",
        "koran",
        "quran",
        "qur'an",
        "torah",
        "scripture",
        "communion",
        "confession",
        "evensong",
        "grace",
        "halal",
        "kosher",
        "kingdom",
        "fellowship",
        "bar",
        "bat",
        "fridays",
        "hajj",
        "holidays",
        "hymn",
        "devotions",
        "preacher",
        "cathedral",
    ),
    patterns=(
        r"(?:is|are) (?:sundays?|saturdays?|fridays?) (?:a |your )?(?:day of rest|holy day|special|rest day|"
        r"sabbath|day for (?:church|worship|prayer))\b[^.?!]{0,30}\?",
        r"work(?:ing)? (?:\w+ ){0,2}(?:on |over |through |during )?(?:the )?(?:sabbath|eid|ramadan|good friday|"
        r"yom kippur|rosh hashanah|diwali|passover|holy days?|vaisakhi|shabbat)\b[^.?!]{0,50}\?",
        HOUSE + r"\b[^?]{0,60}(?:see you there|you be there|you there|come along|you come)\b[^?]{0,15}\?",
        ASK
        + GAP
        + r"(?:"
        + HOUSE
        + r"|church home|pray|prays|praying|worship|worshipping|fasting|psalms?|sundown|bible|koran|quran|torah|"
        r"psalm|christened|baptism|confirmation class|faith school|church school|convent school|jesuit school|"
        + FEAST
        + r")\b(?! (?:tower|spire|steeple|roof|rota|stock|yard|hall|management|manager|encoding|council|party|job|trade|bonus|rush|"
        r"menu))(?=[^.?!]{0,80}\?)",
        r"you(?:rself)?\b[^.?!]{0,30}\b(?:went to|attended|taught by|educated (?:at|by)|at) (?:a |an |"
        r"the )?(?:\w+ )?(?:jesuit|convent|catholic|church|islamic|jewish|faith|seminary|christian brothers|"
        r"nuns?)\b[^?]{0,60}\?",
        r"(?:psalm|prayer|hymn|scripture|bible verse|grace|blessing)\b[^?]{0,40}\b(?:you all right|you ok|"
        r"you okay|all right with you|ok with you|okay with you|you fine)\b",
        r"you(?:rself)?\b(?:\'ll|\'d|\'re|n\'t| wouldn\'t| won\'t| don\'t| must| probably| presumably|"
        r" no doubt)? (?:\w+ )?(?:be )?(?:fasting|praying|going to (?:church|mass|mosque|temple)|off to (?:church|"
        r"mass)|at (?:church|mass|prayers)|go to (?:church|mass|mosque|temple|synagogue))\b[^?]{0,40}\?",
        r"(?:giv(?:e|ing)|gave) (?:\w+ )?up for lent\b|for lent\s*\?",
        r"(?:i'm|i am|we|i|my (?:wife|husband|family)) [^?]{0,40}(?:"
        + HOUSE
        + r")\b[^?]{0,60}(?:[.,!?-] ?|\band )(?:so |and |but |then )*(?:(?:what|how) about you(?:rself|rs|r \w+)?|"
        r"and you(?:rself|rs|r \w+)?|your(?:s|self)|are you(?: too)?|you too|were you|do you|you)\s*\?",
        r"\bwhere (?:do|does|did|will) (?:you|your family) (?:\w+ )?(?:worship|pray|go to church|go on sundays?)\b",
        r"you(?:rself)?\b[^.?!]{0,25}\b(?:church|prayers?|mosque|temple|worship|ramadan|sabbath|eid|"
        r"religious holidays?)\b[^.?!]{0,25}\b(?:and that|and so on|or something|or anything|or whatever)\s*\?",
        r"(?:which|what|whose|any|a|particular|the|your) (?:\w+ ){0,2}"
        + HOUSE
        + r"(?:es|s)? (?:do|are|would|did|is it|does|have|were|was) (?:that )?(?:you|your \w+|the (?:kids|"
        r"children|family)) (?:\w+ ){0,2}?"
        r"(?:go|going|attend\w*|belong|follow|worship|part of|member|in\b|married|grow|raised|brought|pray|"
        r"affiliat\w+|get to|use)",
        r"(?:which|what|whose) (?:\w+ )?"
        + HOUSE
        + r"(?: do you)?\s*\?|(?:which|what) (?:\w+ )?"
        + HOUSE
        + r" (?:are|is) (?:you|your family|yours)",
        r"(?:do|did|will|would|are|can|could|have|were|don't|is|does|should|where|how often|"
        r"when) (?:\w+ ){0,2}?(?:{you}|your (?:family|kids|children|wife|husband|parents)|the (?:kids|children|"
        r"family|wife)) (?:\w+ ){0,3}?"
        r"(?:go|going|goes|gone|went|attend\w*|get to|belong\w*|member|regular\w*|involved|married|make it|sing|"
        r"off|been|active|serve|volunteer|worship\w*) "
        r"(?:\w+ ){0,4}?"
        + HOUSE
        + r"\b(?! (?:roof|hall hire|yard|encoding|council|meetings? as|tower|buildings?|archive))",
        r"(?:are|were|is) {you} (?:\w+ ){0,3}?(?:in|of|with|at|part of|involved in|from) (?:the |that |a |any |"
        r"your )(?:\w+ ){0,2}" + HOUSE + r"\b(?! (?:roof|yard|archive))",
        r"(?:what|which|is|does|do|will|would|where(?:'s| is)|who(?:'s| is)|has|how's|tell me about|"
        r"can) (?:\w+ )?{your} (?:local |home |own |family )?(?:church|mosque|temple|synagogue|parish|"
        r"congregation|pastor|priest|rabbi|imam|vicar|minister|"
        r"place of worship|preacher|sabbath)\b(?! (?:roof|council|hall|encod|manage|school))",
        r"(?:do|are|will|would|did|could|should|don't) {you} (?:\w+ ){0,3}?(?:pray|praying|worship|worshipping|"
        r"tithe|tithing|fasting|say grace|read (?:the|your) (?:bible|koran|quran|qur'an|torah|scripture)|"
        r"take communion|say {your} prayers)\b"
        r"(?! (?:that|for a)\b)",
        r"(?:do|will|would|did|don't|going to) {you} (?:\w+ ){0,2}fast(?=\s*[?.,]|$| (?:at|in|during|for|on|"
        r"this|that|over|or)\b(?! (?:typing|work)))",
        r"(?:have to|need to|need|want to|want|stop to|time to|break to|time off (?:to|for)|breaks? for|"
        r"somewhere to|step away to) (?:\w+ ){0,2}?(?:pray|prayers?|worship|observe)\b[^.?!]{0,25}\?"
        r"(?<!ward\?)",
        r"(?:do|does|will|would|did|are|don't|is|how do|should|how does) (?:{you}|your family|you guys|"
        r"the family|you and \w+ \w+) (?:\w+ ){0,2}?(?:do|celebrate|celebrating|keep|keeping|have|mark|observe|"
        r"observing|eat|honou?r|take off|"
        r"need off|doing|spend|give (?:\w+ )?up for)(?: (?:anything|something|off))?(?: for| on| only)? "
        + FEAST
        + r"\b(?! (?:rota|stock|window|menu|trade|trading|sales|planning|cover|campaign|orders|season|parties|"
        r"rush|period|bookings|shift|and (?:halal|kosher)|meals?|food|kitchens?|dishes|meat|plates))",
        r"(?:which|what|any|your|how many|whose) (?:\w+ )?(?:religious |holy )?(?:holidays?|holy days?|festivals?|"
        r"feasts?)(?: or \w+)? (?:do|does|will|would|that|is it) (?:you|your family)?(?: \w+)? ?(?:observe|"
        r"celebrate|keep|mark|take off|need off|honou?r)",
        r"(?:which|what|any|need|take|want)[^.?!]{0,20}(?:religious|holy) (?:holidays?|days?|festivals?|"
        r"leave)\b[^.?!]{0,40}(?:you\b|\?)",
        r"(?:off|away|leave|excused|stop|unavailable|finish early|swap)[^.?!]{0,25}\b(?:for|on|because of|during|"
        r"over) (?:the |your )?(?:sabbath|shabbat|ramadan|lent|eid|diwali|hanukkah|passover|yom kippur|"
        r"good friday|religio\w+|prayers|church|mosque|holy \w+)\b[^.?!]{0,30}\?",
        r"(?:sundays?|saturdays?|fridays?|sabbath)[^.?!]{0,40}(?:church|religio\w+|worship|mass|prayers|faith|"
        r"sabbath)[^.?!]{0,25}\?",
        r"(?:religio\w+|church|faith|sabbath|prayers)[^.?!]{0,40}(?:prevent|stop|keep|interfere|affect|clash|"
        r"conflict|problem|get in the way)[^.?!]{0,30}(?:you\b|your|work|sunday|saturday|\?)",
        r"where (?:are|were|do|would|might) {you} (?:\w+ ){0,4}(?:sundays?|on a sunday|sunday mornings?|"
        r"friday prayers|friday lunchtimes?)\b(?! (?:shift|rota))",
        r"what (?:do|are) {you} (?:usually |normally |generally |typically )?(?:do|doing|"
        r"up to) (?:with yourself )?(?:on )?(?:a |your )?(?:sundays?|sunday mornings?|friday (?:evenings?|nights?|"
        r"at sundown))\b",
        r"you(?:rself)?\b (?:\w+ ){0,3}(?:bar|bat|bas) mitzvah|{your} (?:bar|bat) mitzvah|(?:first|holy|"
        r"take) communion\b[^.?!]{0,20}\?",
        r"(?:prayers?|pray|grace|bible (?:reading|study)|devotions?|worship|mass|hymns?|chapel|"
        r"blessing)\b[^?]{0,90}\b{you}(?:'d|'ll| would| be| will|'re| are)? (?:\w+ ){0,3}(?:join|joining|"
        r"take part|taking part|comfortable|happy|fine|bow|"
        r"attend|mind|ok|okay|up for)\b",
        r"(?:would|will|do|could|can) {you} (?:\w+ ){0,4}(?:join(?:ing)?|bow\w*|take part|taking part|attend\w*|"
        r"lead us|mind if we|comfortable|mind)[^.?!]{0,30}\b(?:prayers?|pray|grace|devotions?|worship|mass|hymns?|"
        r"chapel|bible)\b",
    ),
    unless=(
        r"\bhave you (?:ever |also )?(?:valued|surveyed|visited|designed|worked|built|wired|painted|cleaned|"
        r"photographed|played|sung|filmed|restored)\b|\bdo you think (?:a|an|the) ",
        r"\b(?:accommodation|adjustment|exception|exemption)s?\b",
        r"\b(?:customer|client|patient|pupil|student|child|prisoner|resident|guest|caller|visitor|colleague|famil|"
        r"staff|team)(?:s|y|ies)? (?:\w+ )?(?:who |that |whose |had |has )?(?:ask|asks|asked|to|says|said|wants?|"
        r"needs?|with|observing|fasting)\b",
        r"\b(?:prison|hospital|airport|army|barracks|crematorium|college) (?:chapel|chaplain|mosque|prayer)|\beaster (?:egg|card|hamper|bunn|menu)|"
        r"\b(?:polling|fire|survey|concert|restor|repair|architect|organ|photograph|insure|"
        r"client's)\w*\b[^.?!]{0,40}\b(?:church|chapel|temple|mosque|cathedral)",
    ),
    bad=(
        "Which church do you go to?",
        "Do you pray during the day?",
        "Will you be fasting next month?",
        "Does your family celebrate Christmas?",
        "Do you attend mass?",
        "We say grace before lunch. Would you be happy to join in?",
        "Would Sunday shifts clash with church?",
        "Any religious holidays that you would want off?",
    ),
    good=(
        "How would you heat a church that is open twice a week?",
        "How fast do you type, and how do you check it?",
        "How do you plan the Christmas rota so that it is fair?",
        "What do you do when a guest asks for a halal meal after the kitchen has closed?",
        "We open on Easter Monday and all take turns. Can you meet that, with or without an accommodation?",
        "How do you balance mass and volume in a recipe?",
        "How do you run a bar on a packed Saturday?",
        "How did you make time for prayer in a ward round when a patient asked to pray?",
    ),
)
