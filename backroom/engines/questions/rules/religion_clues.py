"""Faith fished for by customs: greetings, garments, rest days, food, idioms of a divided town, rites of a life."""

from backroom.engines.questions.rule import Rule

WARE = (
    r"(?:alcohol|beers?|pints?|pork|bacon|ham|sausages|lottery tickets|scratch ?cards|"
    r"betting slips|condoms|contraceptives|the pill|the morning[- ]after pill|blood products)"
)
GARMENT = (
    r"(?:scarf|shawl|cap|hat|veil|beard|side ?locks|head ?wrap|headdress|head ?covering|pendant|medallion|"
    r"necklace|bracelet|bangle|thread|string|dot|robe|long (?:skirt|sleeves|dress)|covered hair)"
)
RITE = (
    r"altar (?:boy|girl|server)|choirboy|sunday school|bible (?:class|camp|group|college)|scripture|mission trip|"
    r"missionary|pilgrimage|hajj|umrah|lourdes|medjugorje|mecca|the vatican|holy land|godparents?|godmother|"
    r"godfather|godchild(?:ren)?|confirmation name|saint's name|name[- ]day|zakat|collection plate|tithes?|"
    r"holy water|ashes on|ash wednesday|born again|saved(?=\s*[?,.]| by (?:christ|grace))|higher power|man upstairs|the lord|afterlife|life after death|"
    r"heaven|reincarnation|karma|salvation(?! army)|the almighty|your maker|the creator(?=\s*[?,.])|your soul|fellowship with|"
    r"seminary|nuns|monks|convent|christian brothers|jesuits|madrasa|yeshiva|the scriptures|holy book|the gospel(?! choir)|"
    r"lay preacher|the rosary|the old testament|freemasons?|lodge on the twelfth|orange (?:order|lodge)|kingdom hall"
)

CALLS = """
shake shaking handshake handshakes hug touching sundays saturdays fridays sunday saturday friday sundown moment
reflection silence gratitude candle reading pouring serving pour handling handle sell scanning stacking scarf shawl
cap hat beard sidelocks headwrap headdress pendant medallion necklace bracelet bangle thread string robe foot footer
kick dig altar choirboy scripture missionary mission pilgrimage hajj umrah lourdes medjugorje mecca holy godparent*
godmother godfather godchild* saint's zakat tithe* ashes ash born higher upstairs lord afterlife heaven reincarnation
karma salvation almighty maker creator soul fellowship seminary nuns monks convent brothers jesuits madrasa yeshiva
scriptures gospel rosary testament mason masons freemason* orange kingdom celtic rangers derry londonderry haitch
aitch divide community conscience qualms scruples against registry oath christmas easter die dies grace vatican
confirmation lay death skirt pork alcohol
"""

RULE = Rule(
    code="religion_clues",
    topic="religion",
    matter="religion",
    what="Fishes for faith by customs: handshakes, garments, rest days, food, local idioms, rites.",
    why="Whoever answers says what they believe or which community they come from.",
    instead="State the duty or the hours to everyone and ask whether they can meet them, with or without an exception.",
    source="Title VII s.701(j); Equality Act 2010 s.10; Fair Employment and Treatment (NI) Order 1998",
    triggers=tuple(CALLS.split()),
    patterns=(
        r"you(?:rself|r|'d|'ll|'re)?\b[^.?!]{0,50}\b(?:shak(?:e|ing) hands?|handshakes?|hug(?:ging)?|touch(?:ing|ed)?|"
        r"eye contact|be(?:ing)? alone|sit(?:ting)? (?:beside|next to))\b[^.?!]{0,20}\b(?:lady|ladies|females?|women|"
        r"woman|opposite sex|men|males?|man|girls)\b[^.?!]{0,25}\?",
        r"(?:^|[.?!] ?)(?:and |so |now |what about |how about )?(?:sundays?|saturdays?|friday(?:s| afternoons?| evenings?|"
        r" nights?| lunchtimes?)|sundown)(?:,|:| -)? ?(?:are (?:they|those)|is (?:it|that)|any|would (?:they|that)|"
        r"do they)[^.?!]{0,20}(?:problem|issue|off limits|out|special|sacred|difficult\w*|awkward|no-go|trouble)"
        r"[^.?!]{0,15}\?",
        r"(?:how are you|how do you feel|where do you stand|are you funny|any (?:objections?|feelings?|difficulty|"
        r"scruples|qualms))(?: you have)? (?:with|about|on|to) (?:working |work on )?(?:a )?(?:sundays?|saturdays?|"
        r"friday (?:afternoons?|evenings?|nights?)|christmas day|easter)(?=\s*[?,])",
        r"(?:open|start|begin|close|end|finish|kick off)s? (?:every|each|the|our|all)[^.?!]{0,25}\bwith (?:a |some |the "
        r"|our )?(?:\w+ )?(?:moment|reflection|silence|candle|gratitude|grace|thanksgiving|verse|thought for the day)"
        r"\b[^?]{0,60}\byou\b[^?]{0,40}\?",
        r"(?:you|your)\b[^.?!]{0,30}\b(?:comfortable|happy|ok|okay|all right|alright|fine|problem|objections?|objection|"
        r"qualms|scruples|mind|allowed)\b[^.?!]{0,12}\b(?:handling|serving|pouring|selling|cooking|touching|scanning|"
        r"stacking|tasting|to (?:handle|serve|pour|sell|cook|touch|scan|stack|taste)) (?:\w+ ){0,2}?"
        + WARE
        + r"\b[^.?!]{0,40}\?",
        r"\b(?:or|is|isn't|would|does|would it|that) (?:is |it |that |this )*(?:be |go |goes )?against (?:anything|"
        r"something|your (?:conscience|principles|rules|ways|customs|upbringing|culture|teachings?|law)|"
        r"what you (?:believe|were taught)|any (?:rule|belief|teaching)s?)\b[^.?!]{0,30}\?",
        r"(?:do|does|would|will|is|are|must|why|have|can|could)[^.?!]{0,15}\byou\b[^.?!]{0,20}\b(?:wear|keep|cover|take "
        r"off|remove|have)\w* (?:that|your|the|those|this) (?:\w+ )?"
        + GARMENT
        + r"\b[^.?!]{0,60}(?:all the time|always|every day|special|mean|stand for|holy|at home|outdoors|indoors|in public"
        r"|blessed|reason|for work|on\b)[^.?!]{0,20}\?",
        r"(?:that|your|the|those|this) (?:\w+ )?"
        + GARMENT
        + r"\b[^.?!]{0,10}(?:mean(?:s|ing)?|stand for|symbol\w*|significan\w+|a (?:custom|tradition|vow|devotion)|"
        r"blessed|fashion or|more than|a statement)[^.?!]{0,40}\?",
        r"(?:which|what|the (?:other|left|right|wrong|same)) foot (?:do|did|does|would|is it|that)? ?(?:you|your \w+) "
        r"(?:\w+ )?(?:kick|dig|play)\w* with|you(?:r \w+)?\b[^.?!]{0,25}(?:left|right)[- ]footers?\b|"
        r"\b(?:kick|dig)s? with (?:the|which|your) (?:\w+ )?foot",
        r"\byou(?:r \w+|'d|'re)?\b[^.?!]{0,40}\b(?:celtic or rangers|rangers or celtic|haitch or aitch|aitch or haitch|"
        r"derry or londonderry|londonderry or derry|(?:side|half) of the (?:divide|peace (?:line|wall)|community|house "
        r"up here)|which community|orange or green|green or orange)\b[^.?!]{0,40}\?|\b(?:celtic or rangers|rangers or "
        r"celtic|haitch or aitch|orange or green|derry or londonderry)\b[^.?!]{0,30}\?",
        r"(?:which|what) (?:side|community|tradition) (?:of (?:the )?\w+ )?(?:do|did|are|would) you (?:\w+ )?(?:come|from|"
        r"hail|belong|brought)",
        r"(?:^|[.?!,] ?)(?:and |so |but )?(?:do|did|are|were|have|had|is|was|would|will|don't|aren't|weren't|who|what|"
        r"which|when|where|you|i suppose|i bet|any)\b[^.?!]{0,30}\b(?:you|your)\b[^.?!]{0,40}\b(?:"
        + RITE
        + r")\b(?! (?:cover|time|money|files?|data|by|the))[^.?!]{0,40}\?",
        r"you(?:r \w+)?\b[^.?!]{0,25}\b(?:happens|goes on|go|comes) (?:when|after) (?:we|you|people|someone) (?:die|dies|"
        r"are gone|pass)\b[^.?!]{0,20}\?|(?:wedding|married|marry|ceremony)\b[^.?!]{0,30}\b(?:registry office|in white|"
        r"at the altar)\b[^.?!]{0,20}\?|\byou\b[^.?!]{0,20}\bswear (?:on the|an oath|by)\b[^.?!]{0,20}\bor affirm",
        r"(?:do|does|did|will|don't) (?:you|your \w+|you guys) (?:\w+ )?(?:do|have|put up|believe in|go in for|bother with)"
        r" (?:a |the )?(?:christmas(?: tree)?|easter|tree|nativity|advent|santa|meatless fridays|fish on fridays?)"
        r"(?=\s*[?,.]| at home| in your)",
    ),
    unless=(
        r"\bas part of (?:the|this|your) (?:job|role|work|duties)\b",
        "{practice}",
        r"\b(?:teach|taught|train(?:ed)?|restor\w+|photograph\w*|translat\w+|valu(?:e|ed)|survey\w*|curat\w+)\b",
        r"\b(?:cloud|backup|draft|file|budget|invoice|licen[cs]e|certificate|hearing|statute|karma (?:tests?|runner))\b",
        r"\b(?:personal|premises) licen[cs]e\b|\bold enough\b|\bwith or without\b",
        r"\bhow (?:do|would|did) you (?:calm|stop|respond|react|deal|keep|get|tell|say|know|greet)\b",
    ),
    bad=(
        "Would you mind a handshake with a female supplier?",
        "Saturdays: are those off limits?",
        "We close every week with a gratitude circle and a candle. Would you sit in?",
        "Are you all right scanning bacon at the till?",
        "Is that pendant blessed, or just pretty?",
        "Were you ever an altar boy?",
        "Which foot did you dig with at home?",
        "Was selling raffle tickets ever against your upbringing, or would it be against your conscience?",
        "Do you put up a Christmas tree at home?",
    ),
    good=(
        "How would you greet a visitor who prefers not to shake hands?",
        "We open on Sundays and all take turns. Can you meet that, with or without an exception?",
        "Which foot do you put forward when you lift a crate?",
        "Have you restored an altar or a pilgrimage banner?",
        "How do you pour a pint so that the head holds?",
        "Do you have a personal licence to sell alcohol?",
        "How do you keep the draft saved when the line drops?",
    ),
)
