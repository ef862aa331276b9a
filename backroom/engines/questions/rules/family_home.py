"""Asking who waits at home, who would move too, or what stage of life it is."""

from backroom.engines.questions.rule import Rule

KIDS = r"(?:kids|kiddies|children|baby|little ones?|wee ones?|family|bairns|weans|twins|toddlers?)"
ROOMS = r"(?:one|two|three|four|five|six|[1-6])[- ]bed(?:room)?s?"

RULE = Rule(
    code="family_home",
    topic="family",
    matter="family",
    what="asks who waits at home, who would move too, or what stage of life it is",
    why="Who shares a home, who would come along and what stage a life has reached tell of marriage, children or caring.",
    instead="State the hours or the place to everyone. If you help with moving, describe the help and let them choose.",
    firm=True,
    triggers=(
        "mortgage",
        "lease",
        "deeds",
        "tenancy",
        "door",
        "vote",
        "say",
        "kept",
        "late",
        "stuck",
        "first",
        "team",
        "tribe",
        "crew",
        "clan",
        "brood",
        "solo",
        "alone",
        "package",
        "losing",
        "lose",
        "changes",
        "events",
        "bump",
        "seat",
        "childcare",
        "daycare",
        "babysitter",
        "childminder",
        "term",
        "holidays",
        "wage",
        "income",
        "salary",
        "pair",
        "two",
        "home",
        "waiting",
        "wait",
        "waits",
        "house",
        "schools",
        "school",
        "bed",
        "bedroom",
        "bedrooms",
        "many",
        "life",
        "nest*",
        "settle*",
        "scream*",
        "cry*",
        "teething",
        "bottle",
        "yourself",
        "parent",
        "people",
        "parents",
        "family",
        "folks",
        "marriage",
        "kids",
        "kiddies",
        "children",
        "baby",
        "one",
        "ones",
        "bairns",
        "weans",
        "twins",
        "toddler*",
        "tell",
        "congratulate",
        "congratulations",
    ),
    patterns=(
        r"\b(?:wrong|pear-shaped|crisis|emergenc\w+|kicks? off|sideways|blow\w* up|needs? you|happens?|happened|awry|"
        r"fall\w* (?:apart|through)|called away|dramas?|hiccups?) (?:\w+ )?at home\b",
        r"\b(?:someone|somebody|anyone|anybody|who(?:'s)?) (?:\w+ ){0,2}(?:wait|waits|waiting|sitting up|up) (?:on|for) you\b"
        r"(?=\?| at home| at night| of an evening| in the evenings?| when you get (?:in|home)| at the end of the day)",
        r"\b(?:an?|any) (?:man|woman|fella|bloke|partner|adult) in the house\b",
        r"\b(?:look\w* at|find\w*|need|want|sort\w*|worr\w+ about|places? (?:at|in)|chang\w+|good) (?:\w+ )?schools?\b"
        r"[^.?!]{0,25}\b(?:mov(?:e|ing)|relocat\w+|out there|over here|for yours)\b",
        r"\b(?:relocat\w+|moving|move|budget|allowance|put you|you(?:'d)? need|for you|you be after)\b[^.?!]{0,40}\b"
        + ROOMS
        + r"\b[^.?!]{0,30}\bor\b",
        r"\bhow many (?:should|shall|will|do|can) (?:i|we) (?:put|book|count) you (?:down )?for\b|\bhow many of you (?:would|will|"
        r"should we|are we) (?:be |there be )?(?:com\w+|mov\w+|fly\w*|expect\w*|cater\w*|hous\w+|travel\w+)",
        r"\b(?:bad|good|right|wrong|tricky|busy|difficult|strange|funny) (?:time|stage|point|moment) (?:in|of) (?:your )?life\b|"
        r"\bat (?:the|that|an?) (?:age|stage|point)[^.?!]{0,25}\b(?:nest\w*|settl\w+|babies|kids|marry|married)\b",
        r"\bup (?:at|half|since|from) (?:two|three|four|five|the night|all night)\b[^.?!]{0,25}\b(?:scream\w*|cry\w*|teething|"
        r"bottle)\b",
        r"\byourself and (?:himself|herself|the other half)\b|\b(?:are|were) you the only parent\b",
        r"\b(?:your people|family|parents|folks) (?:\w+ ){0,2}(?:looking for|finding|searching for|seeing) (?:\w+ ){0,2}(?:boy|girl|"
        r"match|bride|groom|husband|wife)\b|\bafter marriage\b[^.?!]{0,15}\byou\b|\bmarriage (?:is )?(?:fixed|settled|arranged)\b",
        r"\b(?:the |your )?"
        + KIDS
        + r" (?:\w+ )?(?:cope|manage|feel|react|survive|get on|take it|fare) (?:\w+ )?(?:with|about|without) you(?:r)?\b"
        r"(?= being| going| working| travelling| away| gone| out|\?)",
        r"\b(?:wine|prosecco|champagne|bubbly|fizz|beer|drink|sushi|brie|coffee)\b[^!]{0,60}\b(?:anything|something) (?:you (?:want|"
        r"have) )?to tell (?:us|me)\b",
        r"\b(?:should|shall|do|must) (?:i|we) (?:\w+ )?(?:congratulate you|say congratulations)\b",
        r"\b(?:arrange\w*|sorted|cover|back-?up|plan|plans)\b[^.?!]{0,30}\b(?:childcare|daycare|babysitter|childminder|school holidays|"
        r"half-term|half term)\b(?=[^.?!]{0,30}\?)(?! (?:club|camp|programme|provision|voucher))|"
        r"\bbringing in (?:a|the|any) (?:wage|money|salary|income)\b|\b(?:second|other|another) (?:wage|pay packet)\b|"
        r"\b(?:one|you) (?:person |of you )?or two\b[^.?!]{0,20}\b(?:coming|moving|joining|travelling)\b",
        r"\b(?:expand|grow|add\w*|extend|bigger|new|recruit\w*)\b[^.?!]{0,15}\b(?:team|tribe|crew|numbers|brood|clan) at home\b|"
        r"\b(?:going|happening|much|lots?) on at home\b|\bbump under (?:that|your|the) (?:coat|jumper|jacket|dress|scarf|top)\b",
        r"\b(?:mov\w+|com(?:e|ing)|relocat\w+) (?:out |over |up |down )?(?:solo|alone|on your own|by yourself)\b(?=[^.?!]{0,30}\bor\b|\?)|"
        r"\byou (?:be )?(?:\w+ )?a package deal\b|\blos(?:e|ing) you for (?:a|six|nine|twelve|the best part of a) (?:\w+ )?(?:year|months)\b|"
        r"\b(?:big|major|any|other) (?:\w+ )?life (?:changes?|events?)\b[^.?!]{0,50}\b(?:you|we|coming|ahead|plan\w*)\b",
        r"\bthere (?:still )?a (?:car|child|baby|booster) seat\b[^.?!]{0,40}\byour?\b",
        r"\b(?:when|once|if|after|until) you (?:have|had|get) (?:a |your |the )?(?:baby|kids|children|family|first|twins)\b"
        r"(?=[?.!,]|$| and | or | of your| yourself| one day| some day| yet)|\b(?:with|ask|past|by) (?:somebody|someone|anybody|anyone|them|"
        r"people) at home\b|\b(?:second|other|another) name on (?:the|your) (?:mortgage|lease|deeds|tenancy|door)\b",
        r"\b(?:anyone|anybody|somebody|someone) else (?:\w+ )?(?:gets?|have|has) (?:a |the )?(?:vote|say|veto)\b[^.?!]{0,20}\byou (?:take|move|come|"
        r"accept|travel)\b|\bwho (?:\w+ )?(?:picks? up|steps? in|collects|takes over)\b[^.?!]{0,30}\byou(?:'re| are| get) (?:stuck|kept|late|held up)\b",
        r"\bsupport (?:\w+ ){0,2}at home\b|\bnetwork at home\b(?! office)",
    ),
    unless=(
        r"\b(?:patients?|clients?|residents?|customers?|guests?|tenants?|calves|lambs?|cows?|animals?|pupils?|carers?|foster\w*|"
        r"price|let|sell|valuation|vendors?|landlords?|home visits?|from home)\b",
    ),
    bad=(
        "What do you do if there is a crisis at home?",
        "Would somebody be waiting on you of an evening?",
        "Shall we find schools before you move?",
        "For the relocation, is it a one-bed or a three-bed?",
        "How many should we put you down for at the barbecue?",
        "Is this the right stage of life for a start-up?",
        "You know what it is to be up at four with somebody crying.",
        "Are yourself and himself thinking of staying?",
        "How would the children cope with you being away?",
    ),
    good=(
        "How would you price a one-bed against a two-bed on that road?",
        "How many chairs should we put down for the choir?",
        "Which schools have you built for the county?",
        "What do you do if a boiler fails at a customer's home?",
        "Who signs for deliveries in the house?",
        "How did the team cope without you?",
        "How do you help children with parents who are going away?",
        "What would you find first at the wrong end of a failed deploy?",
    ),
    source="Cal. Code Regs. tit. 2, s. 11016; N.Y. Exec. Law s. 296; EqA 2010, s. 13",
)
