"""Union membership, organising and strikes."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

UNION = (
    r"(?:(?:trade|labou?r|workers'?|teachers'?|staff) )?unions?\b(?! (?:types?\b(?! (?:are|person))|all"
    r"|query|queries|select|clause|operator|street|square|jack|station|budget|find|rep (?:training|course|handbook)))"
)
NAMED = (
    r"(?:unite|unison|gmb|rmt|ucu|neu|nasuwt|usdaw|aslef|prospect|teamsters|seiu|uaw|afl|afl-cio|ibew|afscme"
    r"|unifor|cupe|verdi|ver\.di|ig metall|cgt|cfdt|cfmeu|works council|betriebsrat)"
)

WORDS = """
strike organize organise rep union unions unionis* unioniz* unionist* unite unison gmb rmt ucu usdaw teamster
teamsters seiu uaw verdi cgt picket* strikes striking striker steward organizing organising organizer
organiser bargaining walkout* scab* industrial dues   metall betriebsrat agitator* afl
nasuwt walked unioni* lads subs lockout stir stirring agitat* boat rabble conditions
"""

RULE = Rule(
    code="union",
    topic="union",
    matter="union",
    what="Asks about union membership, organising or strikes.",
    why="Joining a union, or not joining, is a protected choice. Asking invites a claim in most places.",
    instead="Ask about the work: “Tell me about a time you raised a problem for your team, and what came of it.”",
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\bstrikes? (?:at|in|over|during) (?:your|the) (?:last|old|previous|former|current)\b(?=[^.?!]{0,80}\?)"
            r"|\byou (?:[\w'-]+ ){0,2}?join in\b(?=[^.?!]{0,40}strike)"
        ),
        (
            r"\b(?:you|you're|you'd|one) (?:[\w'-]+ ){0,6}?(?:stir(?:s|red|ring)? (?:people|things|it|up(?! (?:interest|demand|sales|business))|trouble)"
            r"|agitat\w+|rabble[- ]rous\w+|rock the boat|organi[sz]e the (?:staff|workers|lads"
            r"|others))\b(?=[^.?!]{0,60}\?)"
        ),
        (
            r"\b(?:lads|others|rest|workers|staff|crew|lines?men|drivers|team) (?:came|come|went|go|walked|walk"
            r"|all came|all walked) out\b[^.?!]{0,60}\byou\b|\b(?:you|your|whose side"
            r"|which side)\b[^.?!]{0,60}\b(?:in|during|through|about|over|of) (?:the|that"
            r"|any) (?:[\w'-]+ )?(?:strike|walkout|lockout|industrial action|stoppage)\b|\b(?:union|your) subs\b"
            r"|\bsubs to (?:the )?(?:union|unite|unison|gmb)"
        ),
        (
            rf"\b(?:you|your|yourself|you're|you've|you'd|you'll|ya|any|ever|got|been)\b[^.?!]{{0,60}}?\b(?:{UNION}"
            r"|unioni[sz]ed?|unionists?|shop stewards?|picket lines?|strikers|on strike|out with the (?:others"
            r"|strikers))"
        ),
        (
            r"\bwant(?:ed|s)? to (?:unioni[sz]e|organi[sz]e)\b[^.?!]{0,60}\byou\b|\b(?:unions? here|have a union"
            r"|any unions?|unioni[sz]ed)\b[^.?!]{0,30}[.?!]? ?[^.?!]{0,40}\byou\b[^.?!]{0,60}\?"
        ),
        (
            r"\b(?:are|were|have|did|do|would|will|ever|you|you're|you've|been|be|if) (?:you "
            rf"|ya )?(?:[\w'-]+ ){{0,4}}?(?:in|a member of|members? of|belong(?:ed)? to|join(?:ed|ing)?|part of"
            r"|active in|involved (?:in|with)|signed up (?:to|with)|paid[- ]up (?:in|member of)|with|support(?:ed"
            r"|ive of)?|for|against|pro|anti|want|vote for|start(?:ed)?|bring in|loyal to) (?:a |an |the |any |your "
            rf"|our |some |that |their |forming a |having a |joining a ){{0,4}}{UNION}"
        ),
        (
            r"\b(?:are you|were you|you're|you've been|you are) (?:[\w'-]+ ){0,2}?(?:pro|anti|a|an|big on|keen on"
            r"|strong|big|one of (?:those|these|the|them)|active|card-carrying)[- ](?:[\w'-]+ ){0,1}?(?:trade[- ]"
            r"|labou?r[- ])?union(?:ist|s)?(?: (?:man|woman|member|person|guy|girl|lad|types?|people|supporter"
            r"|activist|rep\w*|official|organi[sz]er|delegate|steward))?\b"
        ),
        r"\b(?:are|were) you (?:still |ever )?union\b(?! type)|\byou(?:'re| are) union\b[^.?!]{0,20}\?",
        (
            r"\b(?:what|how|where|tell me|share|got|have|strong)(?:'s|'re| do| would| are| is| did)? (?:you |your "
            rf"|any )(?:[\w'-]+ ){{0,4}}?(?:think|feel|make|stand|views?|opinions?|attitudes?|feelings?|thoughts|take"
            r"|position|say|react)(?: strongly)? (?:about|of|on|to|towards?|regarding|when|if"
            rf"|with) (?:[\w'-]+ ){{0,4}}?(?:{UNION}|unioni[sz]\w*|strikes?\b(?! price)|striking|industrial action"
            r"|collective bargaining|(?:labou?r |workplace |union )organi[sz]ing|picket\w*|right-to-work)"
        ),
        (
            r"{your} (?:[\w'-]+ )?(?:trade |labou?r )?union (?:membership|card|status|activit\w+|involvement|rep"
            r"|dues|background|history|branch|experience|affiliation|views)|{your} (?:trade "
            r"|labou?r )?union\b(?=[ ,]*(?:\?|now|at the|back you|involved|support|say))"
        ),
        (
            r"\b(?:have|did|were|would|will|you|you've|ever|you'd|are) (?:you )?(?:[\w'-]+ ){0,4}?(?:been |gone |go "
            r"|went |going |be |come |came |called |get |took |take |taken |out )(?:out )?(?:on strike|on the picket"
            r"|out on the picket|part in (?:a |any |the )?(?:strike|walk-?out|industrial action|picket\w*"
            r"|industrial dispute)|out with the strikers)"
            r"|\b(?:have|did|were|would|will|ever) (?:you )?(?:[\w'-]+ ){0,2}?(?:walked out(?= *(?:[?,]|$|with|over"
            r"|on strike|in (?:a )?(?:protest|dispute|the strike)))|strike(?= *(?:[?,]|$|if|over|for|with|against))"
            r"|cross(?:ed)? (?:a|the|any|that) picket|(?:join|joined|lead|led|organi[sz]ed?|support(?:ed)?"
            r"|start(?:ed)?|back(?:ed)?|voted? for) (?:a |the |any |an |last \w+ )?(?:strike|walk-?out|picket"
            r"|industrial action|unofficial|sit-in))"
        ),
        (
            r"\b(?:were|was|are) you (?:[\w'-]+ ){0,3}?(?:picket(?:ing)?|striking|a striker|a scab|on strike"
            r"|out on strike|part of (?:the|that) (?:strike|walkout|dispute))\b"
        ),
        (
            r"\b(?:are|were|been|you|you're) (?:you |ever |ever been ){0,4}(?:a |the |an |your |their "
            r"|ever ){0,4}(?:[\w'-]+ )?(?:shop steward|union rep\w*|workplace rep|staff rep|convenor"
            r"|branch secretary|union organi[sz]er|labou?r organi[sz]er|father of the chapel|agitator"
            r"|strike leader)\b"
        ),
        (
            r"\b(?:go|going|run|running|runs|cry|crying|straight|off|complain\w*) to (?:the|your|a) (?:rep|union"
            r"|shop steward|steward|works council)\b"
        ),
        (
            r"\b(?:sign|signed|signing|carry|hold|have|got) (?:a |an |any |your |the ){0,4}(?:union"
            r"|authori[sz]ation) cards?\b|\bpay(?:ing)? (?:any |your )?(?:union )?dues\b(?= *(?:[?,]|$|to a"
            r"|anywhere))|\bunion dues\b"
        ),
        (
            r"\b(?:help|helped|tried|try|trying|involved|part|ever|you) (?:[\w'-]+ ){0,3}?(?:to )?(?:unioni[sz]\w+"
            r"|organi[sz](?:e|ed|ing) (?:the |your |a |other )?(?:workers|workplace|shop floor|plant|warehouse|drive"
            r"|campaign at|coworkers|co-workers))"
        ),
        (
            r"\b(?:would|do|did) you (?:[\w'-]+ ){0,4}?vote (?:[\w'-]+ ){0,5}?union\b"
            r"|\bunion vote\b[^.?!]{0,60}\byou\b|\bif (?:there (?:was|were)|we had|someone|a|they|your (?:workmates"
            r"|colleagues|coworkers))[^.?!]{0,50}\bunion[^.?!]{0,40}\byou\b"
        ),
        (
            r"\b(?:we're|we are|this is|it's|being|stay|staying|work in|working in|here is|prefer"
            r"|keep) (?:[\w'-]+ ){0,3}?(?:non-union|union-free|without a union)\b[^.?!]{0,80}[.,?!]? ?[^.?!]{0,80}\?"
        ),
        (
            rf"\b(?:are|were|you|you're|still|been) (?:you )?(?:[\w'-]+ ){{0,2}}?(?:in|with|on|a member of"
            rf"|join(?:ed)?|member of|belong to) (?:the )?{NAMED}\b(?! (?:software|team|product))"
        ),
        (
            r"\b(?:mixed up in|caught up in|part of|involved in) (?:[\w'-]+ ){0,3}?(?:strike|dispute|walk-?out"
            r"|stoppage|picketing)\b"
        ),
    ),
    unless=(
        *excuses.AT_WORK,
        (
            r"\b(?:negotiat\w+|agreement with|union-side|as a caseworker|work(?:ed|ing)? for a (?:trade )?union"
            r"|recogni[sz]ed union)\b"
        ),
        (
            r"\b(?:typescript|sql|rust|haskell|tagged|discriminated|type system|data types?|subquer\w+|european|credit"
            r"|student|students'?|rugby|soviet|western|customs|monetary|postal|civil) unions?\b|\b(?:left|right|inner|outer|cross|full) joins?\b|\bunion (?:types?"
            r"|all) (?:in|for|over|or|and when)\b|\bunion (?:two|three|the|these|all|both|several) (?:tables?|sets?"
            r"|quer\w+|types?|results?|selects?|rows|lists?|views?)\b|\b(?:typescript|sql|rust|haskell)\b"
        ),
        (
            r"\b(?:negotiat\w+|bargain(?:ed|ing)?|talks?|dealt|deal|consult\w*|meet|met|relationship|agreement"
            r"|liais\w+|work(?:ed|ing)?|sat across|across the table|signed?|deal) (?:[\w'-]+ ){0,2}?(?:with|from) (?:[\w'-]+ ){0,3}?(?:unions?|reps?|stewards?"
            r"|works council)\b"
        ),
        r"\b(?:lightning|hunger|drone|bird) strikes?\b|\bstrike (?:price|rate|team|zone)\b",
    ),
    bad=(
        "Are you in a union?",
        "How do you feel about unions?",
        "Have you ever been on strike?",
        "Were you the shop steward at the mill?",
        "You're not one of those union types, are you?",
        "We're a non-union shop. Is that all right with you?",
        "Would you vote for a union if one came in here?",
        "Did you cross the picket line that spring?",
    ),
    good=(
        "When would you use a union type rather than an interface?",
        "How did you negotiate the rota with the union?",
        "How would you move stock while the port is on strike?",
        "Tell me about your work as a wine steward.",
        "Have you worked with a credit union before?",
        "How did you train the reps to give honest demos?",
        "How do you strike a balance between speed and care?",
        "Have you coached rugby union at school level?",
    ),
    source="Labour relations law on freedom of association.",
)
