"""How customers, callers or colleagues would take to the candidate's looks or voice."""

from backroom.engines.questions.rule import Rule

CROWD = (
    r"(?:customers?|clients?|callers?|patients?|guests?|parents|regulars|residents|members|punters|shoppers|locals|"
    r"villagers|families|people|folk|folks|lads|men|crew|team|staff|drivers|tenants|passengers|buyers|old boys|farmers|"
    r"neighbours|older ones|ones|ladies|public|village|town|valley)"
)
SOUND = r"(?:voice|accent|english|speech|vowels|way of (?:speaking|talking))"
CALLS = """
catch understand hear
stared gawped pointed odd talked r's vowels burr lilt brogue twang drawl
era century age another fashioned school enlightened backward badge phones phone
customers customer clients client callers caller patients patient guests guest parents regulars residents members
punters shoppers locals villagers families people folk folks lads crew team staff drivers tenants passengers buyers
farmers neighbours ladies public village town valley elocution voice accent easier shorter simpler english western
follow following understanding pronounce anglicise anglicised
"""

RULE = Rule(
    code="origin_welcome",
    topic="origin",
    matter="stereotype",
    what="Asks how others would take to the candidate, to their voice or to their name.",
    why="Other people's taste is no measure of the work; it stands in for race and origin.",
    instead="“This job is eight hours on the telephone. Tell me how you make sure that a caller has understood.”",
    source="EEOC guidance on national origin; Equality Act 2010 s.13; 29 CFR 1606",
    triggers=tuple(CALLS.split()),
    patterns=(
        CROWD
        + r"\b[^.?!]{0,40}\b(?:take|taking|took|warm|warming|react|respond|open the door|open up|get used|adjust) "
        r"(?:well |kindly |badly |ok |okay |all right )?to (?:you(?=\s*[?.,!]|$| (?:at first|well|kindly|being|do|when|if|out|"
        r"down|round|up|in))|an? (?:\w+ )?(?:face|voice|name|person|man|woman) like (?:you|yours)|someone like you|your\b)",
        CROWD + r"\b[^.?!]{0,25}\b(?:know|sure|certain|idea) what to make of (?:you|someone like you)\b",
        CROWD
        + r"\b[^.?!]{0,40}\b(?:struggle|struggling|trouble|difficulty|hard|problems?|bother|issues?)\b[^.?!]{0,20}\b(?:"
        r"(?:following|understanding|catching|hearing|making out|to follow|to understand|to make out) you\b|with (?:an? |your |"
        r"that )(?:\w+ )?" + SOUND + r")",
        r"\bi(?:'m| am|'ve been| was)? (?:\w+ )?(?:struggl\w+|trouble|hard|find it hard|having to concentrate|straining)\b"
        r"[^.?!]{0,15}\b(?:to )?(?:follow|following|understand|understanding|catch|make out) (?:you\b|what you)",
        r"\belocution\b[^.?!]{0,60}\b(?:you|your)\b|\byou\b[^.?!]{0,60}\b(?:elocution|accent reduction|accent training|"
        r"accent coach\w*)\b(?=[^.?!]{0,40}\?)",
        r"\b(?:go by|going by|call you|call yourself|be called|answer to|answering to|known as|known by|put|say) (?:something|"
        r"anything) (?:\w+ )?(?:easier|shorter|simpler|english|western|more (?:english|british|american|local|familiar|"
        r"pronounceable))\b",
        r"\b(?:use|using|have|pick|picking|choose|adopt|take|taking|got|go by|going by|mind) (?:\w+ ){0,2}(?:easier|shorter|simpler|"
        r"english|western|american|anglici[sz]ed|different|work|phone) (?:\w+ )?(?:name|nickname)\b(?=[^.?!]{0,50}\?)",
        r"\b(?:how|will|would|do|might|wonder\w*)\b[^?]{0,60}\b"
        + CROWD
        + r"\b[^.?!]{0,30}\b(?:with|to|by) an? (?:\w+ )?(?:face|"
        r"voice|name|surname|accent) like (?:yours|that)\b",
        r"\b(?:from another (?:time|era|age|century)|old[- ]fashioned|old school|set in (?:his|her|their) ways|not (?:very|the most) enlightened|"
        r"a bit backward|of a certain age and view)\b[^?]{0,80}\b(?:if you (?:take|get|see|catch|follow) (?:my|me|what)|know what i mean|to you\b|"
        r"about (?:who|people|faces)|with you\b|of you\b|at you\b)",
        r"\b(?:would|could|shall|might|will) \w+ (?:do|suit|be all right|be ok|work)\b[^.?!]{0,15}\bfor (?:the|your) (?:name )?(?:badge|name|phones?)\b",
        r"\bbeing (?:stared at|gawped at|pointed at|looked at twice|the odd one out|talked about)\b(?=[^.?!]{0,50}\?)",
        r"\b(?:tone|soften|flatten|drop|roll|lose|ease off|ease up on|rein in|hide|mask)\b[^.?!]{0,12}\b(?:r's|vowels|accent|burr|lilt|brogue|twang|drawl)"
        r"\b(?=[^?]{0,60}\?)",
        r"\b(?:catch|follow|get|understand|make out|hear) what you(?:'re| are)? (?:say|saying|said)\b(?=[^.?!]{0,20}\?)",
    ),
    unless=(
        r"\b(?:take|took|taking|respond|react\w*|warm) (?:\w+ )?to your (?:design|advert|work|proposal|pitch|idea|plan|change|"
        r"menu|show|lesson|book|product|feedback|article|report|talk|training|suggestion|decision|class|course|shop)\w*",
        r"\bhow (?:do|did|would) you (?:make|help|get|check|keep|handle|deal|train|coach|brief)\b",
    ),
    bad=(
        "I wonder how the farmers will take to you.",
        "Our older residents wouldn't know what to make of someone like you.",
        "Might callers have trouble following you?",
        "Could we call you something easier than Oluwaseun?",
        "Would elocution classes be something you'd consider?",
        "Would our guests manage with a voice like yours?",
    ),
    good=(
        "How did the residents take to your proposal for the garden?",
        "How do you get farmers to warm to a new seed?",
        "What do you do when callers struggle to understand the menu?",
        "Could you use something easier than a spreadsheet?",
        "How do you help pupils who are hard to follow?",
        "Would you pick a shorter route with the lorry?",
    ),
)
