"""The words by which a question's style is told."""

from backroom.engines.questions.imagined_words import NOW_YOU, SETUP_WORDS, WOULD_WORDS
from backroom.engines.questions.text import Pattern, pairs_of, words_of

FILLERS = words_of(
    "so and but well ok okay right now then also um er just thanks great good look please sorry yes lovely"
)
PROCEDURAL = Pattern(
    r"[\W]*(?:(?:so|and|right|ok|okay|well|now|good)\b[\s,.]*+)*+(?:(?:go|carry|keep) (?:on|going|ahead)\b"
    r"|say more|(?:can|could) you (?:hear|see) (?:me|us)|am i (?:audible|too)"
    r"|(?:are you|you) (?:ready|comfortable|settled|warm enough|(?:ok|okay|happy) (?:to (?:start|begin|go on"
    r"|be recorded)))"
    r"|shall (?:we|i)\b|(?:is|was) (?:that|this|everything) (?:ok|okay|clear|all right|alright|fine)\b"
    r"|does that (?:make sense|work|suit|sound)|any (?:other |more )?questions|what questions|how are you\b"
    r"|(?:do|have) you (?:have |got )?(?:any |other )+questions|what would you like to ask"
    r"|(?:do you want|would you like|would you prefer|can i (?:get|offer)|do you need|may i offer) "
    r"(?:me to|us to|a (?:glass|cup|drink|break|moment|minute)|some (?:water|tea|coffee)|tea|coffee|water"
    r"|anything to drink"
    r"|to (?:start|begin|stop|pause|sit|take|have a|see the|do the|meet|move)|the (?:window|door|details|paper))"
    r"|tea or coffee|did you (?:find (?:us|the|your way)|get (?:here|the))|how was (?:your|the) (?:journey|trip"
    r"|traffic)"
    r"|(?:you're|are you) (?:happy|ok|okay|fine) with (?:all )?(?:that|this)\b|ready\b"
    r"|(?:is there )?anything (?:else )?(?:you(?:'d| would) like to (?:ask|add|know)|to add)"
    r"|(?:have|did) (?:you|they) (?:been )?(?:offered|given|get|got) (?:you )?(?:a )?(?:coffee|water|tea)"
    r"|can we (?:start|begin|move))"
)

# Words of which one stands in whatever is procedural; and "how are you".
PROCEDURAL_WORDS = words_of(
    "go carry keep say hear see audible too ready comfortable settled warm ok okay happy shall clear right alright "
    "fine sense work suit sound questions ask want like prefer get need offer tea find journey trip traffic anything "
    "coffee water start begin move"
)
STORY_WORDS = words_of(
    "time times occasion situation example examples instance story moment recent toughest hardest biggest worst"
    " proudest "
    "greatest latest last ever proud mistake mistakes failure achievement accomplishment setback conflict"
    " disagreement "
    "feedback you've differently bet tell describe most something someone"
)
STORY = Pattern(
    r"\b(?:times?|occasions?|situations?|examples?|instances?|moments?|story|stories) (?:when|where|that you"
    r"|in which|of (?:when|how|a|you)"
    r"|from your|you|which)\b"
    r"|\b(?:tell me|tell us|describe|talk me through|walk me through|take me through|explain|share"
    r"|give me)(?: about| of)? (?:a|an|one|some"
    r"|the (?:last|first|hardest|worst|best|biggest|most)|something|someone) (?:[\w'-]+ ){0,4}?(?:you|that|when"
    r"|where|who|with|from)\b"
    r"|\b(?:recent|toughest|hardest|biggest|worst|proudest|greatest|latest|most (?:difficult|challenging|recent"
    r"|stressful|interesting"
    r"|complex|complicated)) (?:[\w-]+ ){0,2}?(?:project|mistake|failure|achievement|accomplishment|challenge"
    r"|decision|conflict|success"
    r"|bug|case|shift|client|customer|moment|setback|deadline|disagreement|problem|complaint|sale|thing you)\b"
    r"|\bproud(?:est)? of\b|\blast time you\b|\bhave you ever (?:had to|been|dealt|faced|broken|disagreed|made"
    r"|told|led|refused|given|lost)\b"
    r"|\bdo(?:ne)? (?:it |that )?differently\b|\b(?:feedback|mistake|failure|criticism) .{0,20}you(?:'ve"
    r"| have)? (?:received|made|had|been)\b"
    r"|\b(?:most|something|someone|hardest) .{0,40}\byou(?:'ve| have)? (?:\w+ly )?(?:had to|worked on|built"
    r"|faced|did|made|learned|learnt|taught)\b"
    r"|\bi bet you\b"
)
STORY_PAIRS = pairs_of(
    "what|happened",
    "came|of",
    "how|have",
    "what|changed broke",
    "had|you",
    "recent|failure project mistake challenge",
)
STORY_BEFORE = Pattern(
    r"\b(?:time|occasion|situation|example|instance|moment|challenge|conflict|disagreement|failure"
    r"|mistake) (?:when|where|you|that you"
    r"|in which|with|of)\b|\btell me (?:about )?(?:a|an|one) "
)
LEFT = pairs_of("you|leave move change switch", "go|into", "you|become study take left", "career|change")
PAST_PAIRS = pairs_of(
    "did were had was|you it that they he she we this your the anyone",
    "you|led managed handled decided told ran built fixed carried saved left went got made",
    "what who|went came",
    "you've|led managed built run",
    "you|were had",
)
COUNTED = pairs_of(
    "how|many much long often old far big tall soon late early large", "what|time year date age version percentage"
)
FACT_OPENS = pairs_of(
    "do|you",
    "have|you",
    "are|you",
    "can will|you",
    "is are|there your the that it",
    "was were|there your the",
    "any|experience previous formal allergies other",
    "where|did is are was were do does",
    "which|did",
    "you|have hold",
    "you've|done got had passed completed used",
    "has|your the",
    "does|your the it that",
)
SHORT_FACT = Pattern(
    r"what does [\w ]+ (?:stand|mean)|what(?:'s| is| are| was) (?:your|the|that) (?:\w+ ){0,2}?(?:name|number"
    r"|notice|salary|rate|age|email"
    r"|address|title|grade|deadline|turnover|headcount|range|difference|definition|capital|law|limit|rules?"
    r"|temperature|called)\b"
    r"|what is an? |what (?:do|did) you (?:mean|know|call|charge|earn)|what are they|what (?:kind|sort|make"
    r"|model|software|tools?|systems?"
    r"|languages?|grade|size|school|university|licen[cs]e|qualifications?|shifts?) |which (?:school|version"
    r"|tools?|systems?|languages?"
    r"|company|sites?|branch|shift|team|software|exam|year|university|framework) "
)
PAST_HELP = words_of("did was were had have has do does is are can could will would")
PAST_FACT = Pattern(
    r"\bdid you (?:finish|complete|graduate|pass|qualify|study|train|sit|go to|get your|have|use|work (?:there"
    r"|full|part|nights|days)|live"
    r"|bring|come)\b|\bwere you (?:registered|qualified|employed|full|part|paid|based|trained)\b"
)
MOTIVES = words_of(
    "think thinks thoughts feel feels feeling opinion view views prefer preferring believe favourite favorite"
    " motivates motivated "
    "motivation excites excited exciting attracts attracted attraction ideal strength strengths strongest"
    " weakness weaknesses expect "
    "expectations trust agree fair rate interested interests passionate enjoy enjoyed love hate dislike want"
    " wants hope hoping like "
    "important matters value values goal goals ambition ambitions satisfied comfortable confident appeals"
    " appealed admire "
    "frustrates frustrating annoys drew aspirations dream keen reckon prefers surely"
)
MOTIVE_PAIRS = pairs_of(
    "make|of",
    "makes make|a an you someone for",
    "good|fit at",
    "yourself|in as a",
    "call describe consider see|yourself",
    "would you'd you|say",
    "looking|for",
    "would|rather",
    "go|back",
    "your|gut way ideal biggest greatest main",
    "to|what",
    "comes|first",
    "are|you",
    "how|good well quickly easy easily accurate carefully happy",
    "have|to",
    "thick|skin",
    "more|of",
    "you|find",
    "that|you",
    "what|led made",
) - pairs_of("are|you", "have|to") | pairs_of("would have|to", "fair|to")
HABITUAL = words_of("usually normally typically generally typical routine day-to-day tend")
HABIT_PAIRS = pairs_of(
    "how|do does",
    "you|usually normally",
    "do|you",
    "go|about",
    "working|on",
    "responsible|for",
    "what|does",
    "your|process approach",
    "the|kind",
) - pairs_of("you|you")
WEIGHED = words_of(
    "best worst better should shouldn't easy difficult hard harder learn recommend overrated necessary worth"
    " fine okay happy reason "
    "calmer suit suits mean means success people improve change sort hands-on quality colleagues impressed ok"
    " great brilliant"
)
OPENS_BACKGROUND = pairs_of("how|do does did is are was", "what|do does are have did")
BACKGROUND_PAIRS = pairs_of(
    "your|background experience career role job team current work", "experience|with of in", "about|yourself"
)
LOOKS_LIKE = pairs_of("look looks looked it that was is day week there|like", "like|round in at over that this it")
DONE = pairs_of("what how|did")
POLITE = pairs_of("can could would will|you", "i'd|like love", "may|i")
TELLING = words_of("tell describe explain walk talk give share outline")

HELPING = words_of("did was were had have has do does is are can could will would am any ever")
PAST_WORDS = words_of(
    """
    did had became happened signed wrote made told took gave found saw knew kept held brought began left lost
    won ran sold built taught chose broke fell caught spoke stopped started tried called asked worked handled
    managed decided dealt changed solved fixed learned learnt failed refused agreed ended turned moved joined
    landed
    """
)
HELD = pairs_of(
    "have|you",
    "you|have",
    "has|your the",
    "ever|run used worked driven done been had",
    "any|experience training background",
)
FACTS = words_of(
    """
    met read passport licence license certificate notice free available registered qualified bring tomorrow site
    car card own there seen got got hold stock number address visa permit date school valid current contact name
    know named own tickets
    """
)
TRAINED = pairs_of("you|train study qualify learn start begin grow", "get|into", "you|trained studied qualified")
PEOPLE = words_of("you your he she they we it that this head mind role part like hardest biggest worst best")
PREFERS = words_of("rather sooner class call object describe rate mind consider count say put place accept")
LASTING = words_of(
    "like think prefer favourite favorite best worst agree drew attracted motivates rate want expect good fair hope "
    "love hate strength weakness"
)

# Words that decide anything, and pairs of them: most words of a question are neither.
WORDS = SETUP_WORDS.union(
    WOULD_WORDS, STORY_WORDS, TELLING, PAST_WORDS, MOTIVES, LASTING, FACTS, HABITUAL, WEIGHED, PEOPLE, PREFERS
) | {"have", "ever"}
PAIRS = STORY_PAIRS.union(NOW_YOU, LEFT, LOOKS_LIKE, PAST_PAIRS, MOTIVE_PAIRS, HABIT_PAIRS, BACKGROUND_PAIRS, TRAINED)
