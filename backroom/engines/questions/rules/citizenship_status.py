"""Citizenship, visa and immigration status."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.race import ASK, GAP, KIN

LAND = (
    r"(?:u\.?s\.?a?\.?|american|uk|british|canadian|eu|european|german|french|irish|australian|dutch|indian|"
    r"new zealand|naturali[sz]ed|full|dual|legal|\w+ish|\w+ian)"
)
PAPER = (
    r"(?:visa|green card|work permit|residence permit|residency permit|permanent residen\w+|settled status|"
    r"pre-settled status|leave to remain|indefinite leave|citizenship|h-?1-?b|ead|daca|tps|brp|ilr)"
)

RULE = Rule(
    code="citizenship_status",
    topic="citizenship",
    matter="citizenship",
    what="Asks whether the candidate is a citizen, on what visa they are, or how they came by their status.",
    why="Only the right to work counts; the kind of status points to where somebody is from.",
    instead="“Are you authorised to work in this country? Will you now or later need sponsorship?” asked of everyone.",
    source="8 USC 1324b; 29 CFR 1606; Ontario Human Rights Code",
    triggers=(
        "national",
        "dependant",
        "american",
        "british",
        "dual",
        "ilr",
        "citizen",
        "citizens",
        "citizenship",
        "visa",
        "visas",
        "immigration",
        "immigrated",
        "permit",
        "resident",
        "residency",
        "residence",
        "naturalis*",
        "naturaliz*",
        "undocumented",
        "documented",
        "refugee",
        "asylum",
        "settled",
        "deport*",
        "h1b",
        "1b",
        "opt",
        "ead",
        "daca",
        "tps",
        "brp",
        "ilr",
        "remain",
        "illegal",
        "illegally",
        "legal",
        "legally",
        "route",
        "status",
        "sponsor",
        "sponsors",
        "sponsored",
        "sponsoring",
        "sponsorship",
        "card",
        "dreamer",
        "alien",
        "passport",
        "border",
    ),
    patterns=(
        r"(?:trouble|problems?|issues?|run-ins?|difficulties|hassle) with (?:immigration|the home office|"
        r"border (?:force|control)|your visa|ice|customs)\b[^.?!]{0,30}\?",
        ASK + GAP + r"(?:citizens?|citizenship|green card|immigration status|undocumented|naturali[sz]ed|visa|refugee|"
        r"asylum seeker|residence permit|permanent resident|dual national\w*|leave to remain|settled status|"
        r"deported|dependant visa|h-?1-?b)\b(?! (?:sponsorship|sponsor|payments?|card|direct|rails|journalis\w+|"
        r"science|advice|panel|assembly|jury))(?=[^.?!]{0,80}\?)",
        r"(?:are|is|were) {you} an? (?:\w+ )?national\b(?! (?:champion|finalist|coach|level|guard|trust|officer|"
        r"account))",
        r"(?:green card|citizens?|passport holders?|permanent residents?)\b[^.?!]{0,25}[.?!,;-] ?(?:so |and |"
        r"but )?(?:do you have one|have you (?:got )?one|are you one|is that you|you one|you have one|"
        r"you\'d have one|got one)",
        r"(?:becom(?:e|ing)|turn into) an? (?:" + LAND + r"|citizen)(?: citizen| national)?(?=\s*[?,.])",
        r"you(?:rself)?\b[^.?!]{0,40}\bdependa?ent on (?:your|a) [\w\' ]{0,20}visa|(?:category|type|class|kind) (?:is|"
        r"of) {your} (?:permit|leave|status)\b",
        r"(?:are|is|were|aren't|r) {you} (?:actually |really |even |also |yourself |already |still |"
        r"now )*(?:an? )?(?:" + LAND + r" )?(?:" + LAND + r" )?"
        r"(?:citizen|national|permanent resident|green[- ]card holder|dreamer|naturali[sz]ed|undocumented|"
        r"documented|refugee|asylum[- ]seeker|"
        r"resident alien|non-?resident|(?:illegal )?alien|illegal|subject)\b(?! (?:scientist|journalist|"
        r"of the codebase))",
        r"you(?:rself)?\b(?:'re|'d be| are| must be)(?: not)? (?:an? )?(?:"
        + LAND
        + r" )?(?:"
        + LAND
        + r" )?(?:citizen|permanent resident|green[- ]card holder|refugee|asylum[- ]seeker|undocumented)\b",
        r"you(?:rself)?\b (?:here |in the country |over here |all )?(?:legal(?:ly)?|illegal(?:ly)?)(?=\s*[?.,!]|$|"
        r" (?:here|"
        r"then|and|or|in (?:this|the) country|resident)\b)",
        r"you(?:rself)?\b[^.?!]{0,20}\b(?:here|in (?:this|the) country|in the (?:us|uk|states)) (?:legally|illegally|"
        r"on (?:a|an|the|what|which)\b[^.?!]{0,20}(?:visa|permit|route|status))",
        r"your\b (?:own |current |exact |present |actual |legal )*(?:citizenship|immigration (?:status|history|"
        r"papers|situation|category)|immigrant status|visa (?:status|type|category|situation|class|expir\w+)|"
        r"visa\b(?! (?:card|payment|account|debit|credit|applicant|team|sponsorship))|green card|work permit|"
        r"residency|residence permit|settled status|leave to remain|naturali[sz]ation|residen(?:ce|cy) status)\b",
        r"(?:what|which) (?:kind of |type of |sort of |category of |class of )?(?:visa|citizenships?|work permit|"
        r"immigration status|residence permit|residency|nationality)\b(?! (?:applications?|categories|rules|"
        r"sponsorship))"
        r"[^.?!]{0,12}\b(?:are|do|did|is|would|have|were|you)\b",
        r"(?:are|is|were|still|being) (?:you |you still |you currently |you here )?(?:here )?on (?:an? |"
        r"some (?:kind|sort) of |the |your )?(?:\w+ ){0,2}(?:visa|h-?1-?b|work permit|opt|ead|daca|tps|asylum)\b",
        r"(?:(?:do|did|does|will) you (?:\w+ ){0,2}(?:have|hold|got|get|possess|carry)|"
        r"have you (?:\w+ ){0,2}(?:got|had|"
        r"obtained|applied for|an?|any|your)|you(?:'ve)? (?:got|have|hold)|[?.!,] (?:got|hold)) ?(?:an? |any |"
        r"your |the |valid |current |full |dual |"
        + LAND
        + r" ){0,3}"
        + PAPER
        + r"(?! (?:application|payment|sponsor|experience|rules|law|check|case|query|card payments|fraud|"
        r"terminal))\b[^.?!]{0,30}\?",
        r"you(?:rself)?\b (?:\w+ ){0,3}(?:visa|permit|status|leave|opt|ead)(?: (?:run out|expires?|ends?|is up|"
        r"lapse|last|"
        r"good until))",
        r"(?:when|how long|what happens when|until when|before) (?:does|do|will|is|until|"
        r"before)? ?{your} (?:\w+ )?(?:visa|permit|status|leave|stamp) (?:run|expire|end|is|last|lapse|up|good|valid)",
        r"(?:when|how|where|did|have|why) (?:\w+ ){0,2}{you} (?:\w+ ){0,2}(?:become|became|get|got|gain(?:ed)?|"
        r"acquire[d]?|obtain(?:ed)?|apply for|take|come by|been) (?:an? |{your} |the )?(?:"
        + LAND
        + r" )?(?:citizen(?:ship)?|naturali[sz]ed|papers|green card|permanent residen\w+|status|passport|"
        r"residency|leave to remain)\b",
        r"(?:are|were|is|was|have) {you} (?:\w+ )?(?:naturali[sz]ed|native-born|a citizen by birth|born a citizen|"
        r"a dual national)",
        r"(?:by birth or|birth or) (?:by )?naturali[sz]|dual (?:national|citizen)\w*\b[^.?!]{0,20}\?",
        r"(?:did|do|have) {you} (?:\w+ )?(?:come|came|arrive|enter|get|got|cross)(?: in| over| here|"
        r" into the country| the border)? [^.?!]{0,20}(?:route|as an? (?:refugee|asylum|student)|(?:student|"
        r"spouse|work|family|tourist|fianc\w+) "
        r"(?:visa|route)|asylum|illegally|border|boat|lorry)\b",
        r"you(?:rself)?\b[^.?!]{0,25}(?:be|been|get|getting|risk of being|worried about being) (?:deported|removed|"
        r"sent (?:back|home))",
        r"(?:who|whom)(?:'s| is|se)? (?:\w+ ){0,2}(?:sponsor(?:s|ed|ing)? (?:you|your)|{your} (?:visa |"
        r"current )?sponsor)|{you} (?:\w+ )?tied to {your} (?:current )?(?:sponsor|visa|employer's visa)",
        r"(?:is|are|was|were|does|do|has|have) {your} (?:\w+ )?"
        + KIN
        + r"[^.?!]{0,20}(?:citizens?|visa|green card|legal(?:ly)?|documented|undocumented|immigration|"
        r"permanent resident)\b",
        r"(?:allowed|entitled|permitted|able) to (?:stay|remain|live) (?:here|in (?:this|the) (?:country|uk|us|"
        r"states))[^.?!]{0,30}\?",
        r"your\b (?:legal |residency |residence |migration )?status (?:here|in (?:this|the) (?:country|uk|us|"
        r"states|eu)|after brexit|with the home office|with immigration)",
        r"(?:eu|pre-?|got|have) settled status\b|settled or pre-settled",
        r"(?:^|[.?!,] ?)(?:and |so )?(?:citizen|us citizen|british citizen|green card|h-?1-?b|citizenship|"
        r"visa status|visa type|immigration status)(?:,? (?:or [\w ]{1,25}|then|please|i assume|i take it))? ?\?",
    ),
    unless=(
        r"\b(?:need|require|want|needing|requiring) (?:\w+ ){0,2}sponsor\w*\b(?![^?]{0,60}\b(?:kind|type|which|"
        r"(?<!visa )status|citizen))",
        r"\b(?:required by (?:law|the contract|statute|regulation)|itar|export[- ]control|security clearance|"
        r"by law (?:this|the) (?:post|role|job)|law requires)\b",
        r"\b(?:customer|client|patient|pupil|student|tenant|caller|applicant|resident|family|families)s? (?:who |"
        r"that |with |whose |about |through )",
        r"\b(?:in your last (?:role|job|post)|senior citizen|citizens advice|feature|visa card)\b",
        r"\b(?:mastercard|amex|american express|maestro|paypal|card (?:type|payments?)|(?:take|accept) visa)\b",
        r"\b(?:pet|parking|building|burn|fishing|street|planning|hot[- ]work|confined[- ]space|dig|event) permit",
    ),
    bad=(
        "Are you an American citizen?",
        "What type of visa do you hold?",
        "When does your visa expire?",
        "Do you have a green card?",
        "Are you here on an H-1B?",
        "How did you get your citizenship?",
        "Is your husband a citizen?",
        "Do you have settled status?",
    ),
    good=(
        "Would you ever require sponsorship for an employment visa status to keep this job?",
        "Are you legally authorised to work in this country?",
        "Will you now or in the future need sponsorship for a visa?",
        "How did you explain visa rules to a frightened client?",
        "How would you teach citizenship to year nine?",
        "What do you do when a Visa payment is declined?",
        "How do you sign off a hot-work permit?",
        "How do you involve senior citizens in a trial?",
        "Are you entitled to work here, yes or no?",
    ),
)
