"""Votes, parties, political views and protest."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

LABEL = (
    r"(?:labour|tory|tories|(?:a |the |card-carrying )?conservatives?(?= *(?:[?,.]|$|or\b|voter|party"
    r"|supporter|man|woman|like|then))|democrats?|republicans?|lib dems?|liberal democrats?"
    r"|greens?(?= (?:party|voter)|\?)|lefty|leftie|leftist|left-wing|right-wing|left wing(?! back| of)"
    r"|right wing(?! back| of)|socialist|communist|marxist|maga|trump\w*"
    r"|brexiteer|brexiter|remainer|leaver(?!s)|woke|(?:very |particularly |at all )?political(?= *(?:[?,.]|$"
    r"|person|at all|animal|type|ly (?:active|minded|engaged|involved)))|politically (?:active|minded"
    r"|engaged|involved|inclined)|(?:political |climate |eco[- ]?|environmental |animal rights )?activist"
    r"|libertarian|(?:a )?feminist|anarchist|nationalist|royalist|monarchist|"
    r"(?:a |the )?progressive(?= *(?:[?,]|$|or\b))|(?:a |the )liberal(?= *(?:[?,]|$|or\b))|snowflake"
    r"|tree[- ]hugger|eco-warrior|protest(?:er|or)|registered (?:democrat|republican|voter|to vote))"
)
WORDS = """
party poster vote voted votes voting voter politic* election* conservative* labour tory tories democrat*
republican* brexit* trump* biden lefty leftie protest* march marches marched demo rally rallies canvass*
campaigned government president minister woke activist* petition* lawn bumper placard* socialist* communist*
marxist* rebellion gun guns abortion gaza israel palestin* ukraine immigration referendum remainer leaver
remain monarchy blm eco climate antifa newspaper aisle maga afd ballot* starmer farage macron feminist
capitalism dib dems sign's stasi greens november primary donated primaries guardian telegraph reader mp
senator congressman green wing campaign demonstration demonstrations
"""

TRADE = r"\b(?:you are|as|for) a political (?:analyst|journalist|reporter|adviser|consultant|scientist)\b"

RULE = Rule(
    code="politics",
    topic="politics",
    matter="politics",
    what="Asks about votes, parties, political views or protest.",
    why="Political belief and activity are protected in many places, and they say nothing about the work.",
    instead=(
        "Ask about working across views: “Tell me about a time you worked well with someone who disagreed with you.”"
    ),
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\b(?:you|your|yourself|you're|you've|you'd|you'll|ya|yours|any|ever|anything|got"
            r"|been)\b[^.?!]{0,90}?\b(?:political (?!sensitiv|correct|science|risk|analys|report|econom|corresp|edit"
            r"|advis|consult|communic|history)\w+|campaign(?:ed)? for (?:any\w*|some\w*|a (?:party|candidate)"
            r"|the \w+ party)|vote on (?:independence|brexit|the referendum|thursday|tuesday|sunday)|going to vote"
            r"|voted(?! on)|a (?:labour|tory|conservative|liberal|green) (?:man|woman|supporter|voter|family|house"
            r"|member)|left-leaning|right-leaning)\b"
        ),
        (
            r"\bhow did you vote\b|\bwhat's happening in (?:gaza|israel|ukraine|palestine|washington|parliament"
            r"|westminster)"
        ),
        (
            r"\b(?:election|referendum|brexit|the vote|the result|inauguration|the budget"
            r"|the debate)\b[^?]{0,80}\b(?:happy with|pleased with|gutted|relieved|disappointed|celebrat\w+"
            r"|how it went|the way it went|your (?:side|lot|man|woman|party)|what did you (?:think|make)"
            r"|how did you (?:feel|take))\b[^?]{0,40}\?|\b(?:guardian|telegraph|daily mail|fox news|cnn|msnbc"
            r"|gb news|mail|sun|times|breitbart|new york times) (?:reader|viewer|watcher|subscriber|man|woman|fan)\b"
            r"|\b(?:you|you're|wouldn't be|be) (?:[\w'-]+ )?a green\b(?= *[?,.])|\byour (?:mp|m\.p|congressman"
            r"|congresswoman|senator|local councillor|governor)\b|\bwhat did you (?:think"
            r"|make) of (?:[\w'-]+ ){0,3}?(?:budget|speech|debate|conference) (?:[\w'-]+ )?by (?:that|the"
            r"|our) (?:lot|chancellor|pm|president|government)"
        ),
        (
            r"\b(?:you|your|yourself|you're|you've|you'd|you'll|ya|any|ever|got"
            r"|been)\b[^.?!]{0,60}?\b(?:political (?:groups?|part(?:y|ies)|views?|beliefs?|activit\w+"
            r"|organi[sz]ations?|person|animal|at all|causes?|campaigns?|stuff|yourself)|politically"
            r"|(?<!office )politics|vot(?:e|ed|ing) (?:for|in|against|leave|remain|labour|tory|green|red|blue"
            r"|republican|democrat)|democrats?|republicans?|tory|tories|lib dems?|trump|biden|harris|farage|starmer"
            r"|brexit|(?:the |last |general |presidential )elections?|referendum|protests?(?! (?:the|a|this|that)\b)"
            r"|protested|campaign contributions?|(?:donated|given|contributed) to (?:a |any |the )?(?:campaign"
            r"|candidate|party)|left-wing|right-wing|activis[mt]|registered (?:with|as|for) (?:a |an |any "
            r"|either )?(?:party|democrat|republican|independent)|maga)\b"
        ),
        (
            r"\bwho(?:'s| is|'re| are|'d)? (?:[\w'-]+ )?you(?:'re)? (?:[\w'-]+ )?(?:backing|supporting|rooting for"
            r"|voting|for) (?:in|this|next|on) (?:november|may|june|the election|year|thursday|tuesday"
            r"|the (?:primary|primaries|mayoral|race))\b"
        ),
        (
            r"\b(?:who|which|what|how|where|why)(?:'d|'ll)? (?:[\w'-]+ ){0,2}?(?:did|do|will|would|are|were|have"
            r"|you) (?:you |ya )?(?:[\w'-]+ ){0,3}?(?:vote(?:d|s)?|voting)\b(?! (?:on|off|out|up|down|system|scheme"
            r"|rights|machine|power|members?))"
        ),
        (
            r"\b(?:do|did|will|have|would|are|were|can) (?:you|ya) (?:[\w'-]+ ){0,3}?(?:vote|voted|voting"
            r"|allowed to vote|registered to vote)(?= *(?:[?,.]|$|in|for|at|this|that|last|leave|remain|yes|no"
            r"|against|labour|tory|conservative|democrat|republican|green|red|blue|on (?:brexit|thursday|tuesday"
            r"|the referendum)|the (?:right|same)))"
        ),
        (
            r"\b(?:election|vote|ballot|polls?|referendum|voting)\b[\s\S]{0,120}?\b(?:who|which (?:way|one|side|lot)"
            r"|what) (?:did|do|will|would|are|were|'d) you (?:[\w'-]+ )?(?:go|going|back|backing|backed|root|rooting"
            r"|pull|pulling|pick|picking|lean|leaning|want|support|for)\b"
        ),
        (
            r"\b(?:are|were|would|is|you|you're|you'd|be) (?:you |ya |you say you're |you call yourself "
            rf"|you describe yourself as )?(?:not )?(?:[\w'-]+ ){{0,3}}?(?:one of (?:those|these|them) )?{LABEL}"
        ),
        (
            r"{your} (?:own |personal )?(?:politics\b|political (?:\w+ )?(?:views?|beliefs?|opinions?|leanings?"
            r"|affiliations?|persuasion|party|stance|position|activit\w+|donations?|sympath\w+|colou?rs|ideology"
            r"|outlook|convictions|background|compass|preferences?|bent)|voting (?:record|habits|intentions?"
            r"|history)|party (?:membership|card|affiliation)|views on (?:the )?(?:president|government"
            r"|politics))(?! (?:risk|analysis|desk|reporting|science|team))"
        ),
        (
            r"\b(?:which|what) (?:political )?(?:party|side of the aisle|side politically|politician) (?:do|did|are"
            r"|were|would|have) you (?:[\w'-]+ ){0,2}?(?:support|supporting|belong|vote|voting|with|lean|leaning"
            r"|back|backing|in|on|favou?r|like|prefer|identify|a member)"
        ),
        (
            r"\b(?:member|supporter|voter|card-carrying) (?:of|for) (?:a |any |the "
            r"|which )?(?:[\w'-]+ )?(?:political |labour |conservative |green |democratic |republican |reform "
            r"|communist |national )(?:party|group|organi[sz]ation|movement)\b|\b(?:belong|donate[d]?|given|gave"
            r"|contribute[d]?|money|volunteered?) (?:to|for) (?:a |any |the )?(?:political|party|candidate|pac\b"
            r"|election|presidential|senate)"
        ),
        (
            r"\b(?:whose|what|which|any|the|a|got|have|is|was|that)(?:'s)? (?:[\w'-]+ ){0,4}?(?:signs?|sign's"
            r"|placards?|posters?|flags?|stickers?|banners?)\b[^.?!]{0,30}\b(?:{your}|the|a) (?:[\w'-]+ )?(?:yard"
            r"|lawn|front garden|window|bumper|porch|truck|car|gate|fence|front door|house)\b(?=[^.?!]{0,200}\?)"
        ),
        r"\b(?:yard|lawn|bumper|campaign|election) (?:signs?|stickers?)\b[^.?!]{0,60}(?:\byour?\b|\?)",
        (
            r"\b(?:have|did|were|are|will|would|do|ever|you|you've) (?:you )?(?:[\w'-]+ ){0,4}?(?:at|on|to|in"
            r"|join(?:ed)?|go(?:ne)? on|attend(?:ed)?|organi[sz]ed?|take part in|taken part in|part of) (?:a |any "
            r"|the |that |those |these |one of (?:those|the) |all the |big ){0,4}(?:[\w'-]+ ){0,2}?(?:protests?"
            r"|marches|demos?(?! (?:account|app|version|site|tape|day|environment|board|kit|link|server|project))"
            r"|demonstrations?|rall(?:y|ies)|(?<!in )(?<!\d )(?<!of )(?<!st )(?<!th )(?<!rd )(?<!nd )march(?! (?:\d|this|last|when|of|and|or|to|for|we|you"
            r"|in the budget))|sit-ins?|vigils?)\b"
        ),
        (
            r"\b(?:have|did|do|ever) you (?:[\w'-]+ ){0,2}?(?:protest(?:ed)?|campaign(?:ed)? for (?:a |any "
            r"|the )?(?:[\w'-]+ )?(?:party|candidate|cause|independence|brexit|leave|remain|labour|president)"
            r"|canvass(?:ed)? for|glue[d]? yourself|sign(?:ed)? (?:a |any |the |that "
            r"|those )?(?:[\w'-]+ )?petitions?|run for office|stood for (?:election|office|parliament|council))\b"
        ),
        (
            r"\bone of (?:those|these|them|the) (?:[\w'-]+ ){0,2}?(?:extinction rebellion|just stop oil|eco|green"
            r"|climate|woke|lefty|leftie|protest\w*|flag-waving|maga|brexit|activist|anti-?vax\w*|antifa|trump|tory"
            r"|labour|liberal|conservative|blm|vegan activist)\b"
        ),
        (
            r"\b(?:what|which) (?:news ?)?paper (?:do|did) you (?:[\w'-]+ )?(?:read|take|get|buy)\b"
            r"|\bwhere do you (?:[\w'-]+ )?get your news\b|\b(?:which|what) (?:news (?:channel|station|show|network"
            r"|site|outlets?)) do you|\b(?:fox or cnn|cnn or fox|guardian or (?:the )?(?:mail|telegraph|times|sun))\b"
        ),
        (
            r"\b(?:red|blue) or (?:red|blue)(?= *(?:\?|$|state|team|voter))|\b(?:labour or tory|tory or labour"
            r"|democrat or republican|republican or democrat|leave or remain|remain or leave|remain or brexit"
            r"|yes or no in the referendum)\b|\b(?:do|did|would) you (?:[\w'-]+ )?(?:lean"
            r"|swing) (?:more )?(?:to the )?(?:left|right|red|blue)\b|\bleft or right(?= *(?:\?|$|politically"
            r"|of cent))"
            r"|\b(?:which|what) side (?:of the aisle|are you on politically|of the political)"
        ),
        (
            r"\b(?:watch|stay up for|see|following|follow) (?:[\w'-]+ ){0,2}?(?:(?:presidential |leaders'? "
            r"|leadership |tv )debates?|inauguration|election night|the election|party conference)\b[^.?!]{0,60}\?"
        ),
        (
            r"\b(?:were|are) you (?:ever )?(?:in|with|a member of|working for) (?:the )?(?:stasi|sed|afd|cdu|spd|kpd"
            r"|ndp|bjp|communist party|party back then|antifa|proud boys|bnp|ukip|reform|lib dems|greens|tea party)\b"
        ),
    ),
    settled=(TRADE,),
    unless=(
        excuses.LEFT_OUT,
        *excuses.AT_WORK,
        TRADE,
        (
            r"\b(?:office politics|cover(?:ed|ing)?|report(?:ed|ing)? on|campaign manag\w+|ran (?:a|the)|polling"
            r"|policy|cov\w+|translat\w+|archiv\w+|histor\w+|lesson|curriculum|event|ward|software)\b"
        ),
        (
            r"\b(?:leader election|office politics|voting (?:scheme|system|machine|members?|rights|shares?|app)"
            r"|vote count\w*|upvot\w*|third[- ]part(?:y|ies)|quorum|consensus|raft|nodes?|labour (?:ward|costs?|market"
            r"|budget|hours|rates?)|in labour|left wing back)\b"
        ),
        (
            r"\bhow (?:do|did|would|have) you (?:[\w'-]+ ){0,2}?(?:cover|report|brief|lobby|teach|explain|moderate"
            r"|fact-check|handle|manage|deal|plan|police|steward|photograph|edit|organi[sz]e|run)\b"
        ),
    ),
    bad=(
        "Who did you vote for?",
        "Are you a Tory or Labour?",
        "Which way did you vote in the referendum?",
        "Is that a campaign poster in your window?",
        "Have you ever been on a protest?",
        "Which party do you support?",
        "Did you vote in the last election?",
        "You're not one of those eco people, are you?",
    ),
    good=(
        "How do you deal with office politics between two departments?",
        "How would you explain a voting machine to an elderly visitor?",
        "How do you plan a birthday party for thirty children?",
        "Which parties signed the contract, and who kept the copy?",
        "How do you cover an election night with a crew of three?",
        "Do you trim hedges left or right of the gate first?",
        "How did you staff the labour ward over the summer?",
        "What did the government's new dust limits change on your site?",
        "How would you brief a minister in five minutes?",
    ),
    source="State laws on political activity; equality law on philosophical belief.",
)
