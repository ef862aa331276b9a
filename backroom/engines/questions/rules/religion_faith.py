"""Faith itself: which religion, whether religious, what is believed."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.race import ASK, FILL, GAP, KIN

FAITHS = (
    r"christian|catholic|roman catholic|protestant|anglican|episcopalian|methodist|baptist|presbyterian|lutheran|"
    r"evangelical|pentecostal|quaker|mormon|lds|latter[- ]day saint|"
    r"jehovah's witness|witness for jehovah|seventh[- ]day adventist|adventist|greek orthodox|orthodox(?= (?:jew|"
    r"christian)\w*|\s*[?,.])|muslim|moslem|sunni|shia|shi'a|ismaili|ahmadi|jewish|"
    r"jew|hasidic|hindu|sikh|jain|buddhist|taoist|bah[aá]'?i|zoroastrian|parsi|pagan|wiccan|rastafarian|rasta|"
    r"druze|yazidi|copt|coptic|atheist|agnostic|humanist|scientologist|amish|mennonite|freethinker|heathen|infidel"
)
DEVOUT = (
    r"religious|spiritual|god-?fearing|devout|pious|church[- ]?goer|church[- ]?going|chapel[- ]?goer|"
    r"born[- ]again|(?:a )?believer(?! in (?!god|jesus|christ|the lord|allah))|person of faith|man of faith|woman of faith|woman of god|man of god|of faith"
)

RULE = Rule(
    code="religion_faith",
    topic="religion",
    matter="religion",
    what="Asks which faith the candidate has, or whether they have one.",
    why="What somebody believes is theirs; it cannot decide who does the job well.",
    instead="Nothing about faith. State the hours and ask everyone: “Can you meet them, with or without an "
    "accommodation?”",
    source="Title VII s.701(j); Equality Act 2010 s.10; Directive 2000/78/EC",
    triggers=(
        "christened",
        "circumcised",
        "baptised",
        "baptized",
        "christened",
        "lapsed",
        "mission",
        "grounds",
        "godless",
        "witnesses",
        "sikhs",
        "methodists",
        "baptists",
        "quakers",
        "atheists",
        "relig*",
        "faith",
        "faiths",
        "spiritual*",
        "god",
        "god's",
        "jesus",
        "christ",
        "allah",
        "believe",
        "believer",
        "beliefs",
        "belief",
        "creed",
        "denomination*",
        "christian*",
        "catholic*",
        "protestant*",
        "anglican",
        "episcopalian",
        "methodist",
        "baptist",
        "presbyterian",
        "lutheran",
        "evangelical*",
        "pentecostal",
        "quaker",
        "mormon*",
        "lds",
        "jehovah's",
        "adventist",
        "orthodox",
        "muslim*",
        "moslem",
        "islam*",
        "sunni",
        "shia",
        "jewish",
        "jew",
        "jews",
        "hasidic",
        "hindu*",
        "sikh*",
        "jain",
        "buddhis*",
        "pagan",
        "wiccan",
        "rastafarian",
        "rasta",
        "atheis*",
        "agnostic",
        "humanist",
        "baptised",
        "baptized",
        "confirmed",
        "saved",
        "devout",
        "churchgoer",
        "godfearing",
        "again",
        "amish",
        "mennonite",
        "afterlife",
        "heaven",
        "scripture",
        "fearing",
        "lord",
        "adherent",
        "convert",
        "converted",
        "coptic",
        "baha'i",
    ),
    patterns=(
        r"(?:feel about|comfortable|okay|ok|mind|happy|problem|cope|get on|feel) (?:\w+ )?(?:working |being |"
        r"sharing |serving )?(?:with|alongside|for|among) (?:\w+ )?(?:" + FAITHS + r")s?\b[^.?!]{0,30}\?",
        r"(?:you|your (?:children|kids|son|daughter|baby|husband|wife|family))\b[^.?!]{0,15} (?:baptised|baptized|"
        r"christened|confirmed in|circumcised|blessed in)\b",
        ASK
        + GAP
        + r"(?:"
        + FAITHS
        + r"|religious|religion|atheists?|god|jesus|christ|allah|faith|churchgoer|christened|creed|denomination|"
        r"a believer(?! in (?!god|jesus|christ|allah))|on religious grounds)s?\b(?! (?:school|hospital|charity|studies|about|education|that|in the|"
        r"in our|in your team))(?=[^.?!]{0,80}\?)",
        r"(?:still )?practi[sc]ing,? or (?:\w+ )?(?:lapsed|not|fallen)|(?:lapsed|fallen away)\b[^.?!]{0,30}\?",
        r"\breligious (?:grounds|objections?|reasons?|organi[sz]ations?|groups?|bodies|body|societ\w+|charit\w+|"
        r"clubs?)\b[^.?!]{0,50}\?",
        r"you(?:rself)?\b (?:\w+ )?(?:do|did|go on|serve[d]?|been on|gone on) (?:a|"
        r"your) (?:two-year )?mission\b(?! (?:to (?:mars|map)|control))",
        r"(?:god|jesus|christ|faith|religion|allah|the lord|prayer|scripture)\b[^.?!]{0,30}{your} (?:own |"
        r"daily |family )?(?:life|lives|home|heart|family|marriage|week|soul)\b",
        r"\bone of (?:those|them|the|these) (?:\w+ )?(?:" + FAITHS + r")(?:s|es)?\b[^.?!]{0,30}\?",
        r"(?:i'm|i am|we're|we are|my (?:wife|husband|family|mother|mum|mom|father|dad)(?:'s| is| are|"
        r" was))[^?]{0,30}\b(?:"
        + FAITHS
        + r"|"
        + DEVOUT
        + r")s?\b[^?]{0,60}(?:[.,!?-] ?|\band )(?:so |and |but |then )*(?:(?:what|how) about you(?:rself|rs|"
        r"r \w+)?|and you(?:rself|rs|r \w+)?|your(?:s|self)|are you(?: too)?|you too|were you|do you|you)\s*\?",
        r"(?:are|were|aren\'t|is|isn\'t) (?:you|you and your \w+|you lot|any of you|your lot) (?:all |both |"
        r"also )?(?:" + FAITHS + r")s?(?=\s*[?.,!]|$| (?:or|too|as well|then|by)\b)",
        r"your\b (?:own |family's |personal |actual |deepest )*(?:religions?|religious (?:beliefs?|background|"
        r"views|upbringing|affiliation|practices?|faith|orientation|commitments?|observances?|obligations?|duties|"
        r"needs|"
        r"denomination|community|leaders?|tradition|convictions?|identity|status)|creed|denomination|"
        r"spiritual (?:beliefs?|life|practice|path|home)|personal beliefs|faith)\b(?! (?:in|that|to the (?:team|"
        r"test))\b)",
        r"your\b beliefs\b(?! about (?:testing|code|management|design|teaching|learning|work|how|what makes|"
        r"good))[^.?!]{0,40}\?",
        r"(?:what|which) (?:\w+ )?(?:religion|faith|denomination|creed|church|god|beliefs?)\b[^.?!]{0,6} (?:are|"
        r"do|did|would|is|were|was|have) (?:you|your family|they)"
        r"(?= (?:\w+ )?(?:go|attend|belong|follow|worship|practi[sc]e|profess|part|a member|in\b|observe|raised|"
        r"brought|grow|from|hold|identify|keep|have|believe|pray|subscribe|consider|adhere|born)|\s*[?,.]|$)",
        r"(?:what|which)(?:'s| is| was| are)? (?:{your} |the )?(?:religion|faith|denomination|"
        r"creed)\b(?! (?:lesson|teach|school|group|leaders?))[^.?!]{0,15}\byou\b",
        r"(?:are|were|is|aren't|do|would|weren't) {you} (?:consider yourself |say you're |call yourself |"
        r"describe yourself as |identify as |a practising |a practicing )?"
        + FILL
        + r"(?:practi[sc]ing |devout |strict |observant |good |lapsed |non-?practi[sc]ing |serious |fellow )*(?:"
        + FAITHS
        + r"|"
        + DEVOUT
        + r")(?! (?:about|school|hospital|charity|studies|education|aid))\b",
        r"you(?:rself)?\b(?:'re|'d be| are| must be|'re not| aren't| look| don't look| sound| seem)(?: not)? "
        + FILL
        + r"(?:practi[sc]ing |devout |strict |observant |good |lapsed |fellow )*"
        r"(?:" + FAITHS + r"|" + DEVOUT + r")(?=\s*[?.,!]|$| (?:or|aren't|are you|right|yourself|too|then|by|i)\b)",
        r"your\b (?:\w+ )?"
        + KIN
        + r"(?:'s| is| was| are| were|'re|,)? (?:\w+ ){0,3}(?:"
        + FAITHS
        + r"|"
        + DEVOUT
        + r")\b",
        r"(?:is|are|was|were) (?:one of |either of |both )?{your} (?:\w+ )?"
        + KIN
        + r",? (?:\w+ ){0,2}(?:"
        + FAITHS
        + r"|"
        + DEVOUT
        + r")\b",
        r"you(?:rself)?\b (?:\w+ ){0,3}(?:belong to|follow|profess|practi[sc]e|practi[sc]ing|adhere to|observe|"
        r"hold|have|"
        r"subscribe to|identify with|come from|part of|a member of|keep) (?:an?y? |the |to |your |particular |"
        r"specific |certain |"
        r"organi[sz]ed )*(?:religion|faith|religious (?:group|tradition|community|beliefs?|views|background|"
        r"family|practice|affiliation|objections?|order)|creed|denomination|islam|christianity|judaism|"
        r"buddhism|hinduism|sikhism|catholicism|sharia|church)\b(?! (?:school|hospital|that|in))",
        r"(?:do|did|don't|can|would) {you} (?:still |really |actually |even |also |personally |"
        r"truly )?believe in (?:god|jesus|a (?:higher|god)|heaven|an? afterlife|the afterlife|allah|hell|"
        r"the bible|prayer|reincarnation|christ|the lord|"
        r"anything|something (?:bigger|greater|higher)|karma|evolution|creation)\b",
        r"you(?:rself)?\b (?:\w+ ){0,4}(?:accept(?:ed)? (?:jesus|christ)|found (?:god|jesus|the lord|christ|"
        r"religion|faith)|"
        r"been (?:saved|baptised|baptized|confirmed in|converted|circumcised)|convert(?:ed)?(?: to|\?)|"
        r"know (?:jesus|the lord)|walk(?:ing)? with (?:god|the lord|jesus)|right with god|love (?:jesus|the lord)|"
        r"gone on hajj|done (?:the )?hajj|serve[d]? a mission)\b",
        r"you(?:rself)?\b (?:\w+ ){0,3}(?:raised|brought up|grow up|grew up|born|married) (?:as |an? |in an? |"
        r"in the |in |"
        r"into an? )*(?:\w+ )?(?:" + FAITHS + r"|religious|faith|the church|church)\b",
        r"(?:relationship|time|place|room|role|right) (?:\w+ ){0,3}(?:with |for |of |has )?(?:god|jesus|christ|"
        r"faith|religion)\b[^.?!]{0,20}{your} (?:own )?(?:life|home|heart)",
        r"(?:role|part|place|important|big) [^.?!]{0,20}(?:religion|faith|god)\b[^.?!]{0,20}(?:play|have|in|"
        r"to) (?:in )?(?:{your} (?:life|family|day)|you\b)",
        r"(?:is|are|was) (?:religion|faith|god)\b (?:\w+ ){0,3}(?:important|big|part)[^.?!]{0,20}{you}|"
        r"how important is (?:religion|faith|god)\b",
        r"(?:any|have|got|has) (?:\w+ ){0,3}religious (?:objections?|commitments?|obligations?|beliefs?|"
        r"observances?|reasons?|practices?|duties|restrictions?|affiliations?|views|ties|holidays?|convictions?|"
        r"leanings|needs|requirements?)\b"
        r"[^.?!]{0,50}(?:you\b|\?)",
        r"(?:^|[.?!,] ?)(?:and |so |but )?(?:religion|faith|denomination|catholic|protestant|muslim|jewish|"
        r"christian|hindu|religious)(?:,? (?:or \w+|then|at all|i (?:take it|assume|suppose|guess)|please|wise|"
        r"by any chance))? ?\?",
        r"(?:which|what) foot (?:do |d'|did )?{you} kick|(?:which|what) side of (?:the|that) (?:house|divide|"
        r"community) (?:are|do|would)|(?:celtic or rangers|rangers or celtic)",
    ),
    unless=(
        excuses.LEFT_OUT,
        r"\bas an? (?:manager|teacher|editor|chef|engineer|leader|designer|boss|coach)\b|\bdo you think (?:a|an|the) ",
        r"\b(?:accommodation|adjustment|exception|exemption)s?\b|\b(?:in good|leap of) faith\b|\breligious about\b",
        r"\b(?:customer|client|patient|pupil|student|child|children|parent|resident|guest|caller|visitor|"
        r"colleague|family|families)s? (?:who |that |whose |had |has )?"
        r"(?:ask|asks|asked|says|said|is|are|was|were|refuses?d?|wants?|from|with)\b",
    ),
    bad=(
        "What is your religion?",
        "Are you a practising Catholic?",
        "Do you believe in God?",
        "Which denomination do you belong to?",
        "You're Muslim, aren't you?",
        "Were you raised in a religious family?",
        "How important is faith in your life?",
        "Have you been baptised?",
    ),
    good=(
        "How would you teach about Hinduism to ten-year-olds?",
        "What do you do when a patient refuses blood for religious reasons?",
        "How do you negotiate in good faith with a hostile supplier?",
        "How did you rebuild your faith in the test suite?",
        "How would you restore a painting of Jesus that was cleaned badly?",
        "Are you religious about writing tests first?",
        "How does the orthodox view in economics explain that?",
        "How did you help Muslim and Christian tenants share a hall?",
    ),
)
