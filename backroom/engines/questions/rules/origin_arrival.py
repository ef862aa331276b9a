"""When and why somebody came to this country, and ties to another."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.origin_place import COUNTRIES
from backroom.engines.questions.rules.race import KIN

LAND = r"(?:over here|to these shores|(?:to|in|into) (?:this country|the country|" + COUNTRIES + r"))"

RULE = Rule(
    code="origin_arrival",
    topic="origin",
    matter="origin",
    what="Asks how long the candidate has been in the country, why they came, or about ties elsewhere.",
    why="Only someone born elsewhere can answer it; so it asks where they were born.",
    instead="“Are you authorised to work in this country?” and “When could you start?”, asked of everyone.",
    source="Title VII and 29 CFR 1606; Equality Act 2010 s.9",
    triggers=(
        "country",
        "countries",
        "shores",
        "emigrate*",
        "immigrate*",
        "immigrant*",
        "migrate*",
        "migrant*",
        "abroad",
        "overseas",
        "home",
        "homesick",
        "over",
        "arrive",
        "settle",
        "england",
        "britain",
        "uk",
        "states",
        "america",
        "canada",
        "australia",
        "germany",
        "france",
        "ireland",
        "scotland",
        "adapt*",
        "adjust*",
        "american",
        "british",
        "western",
        "assimilat*",
        "integrat*",
        "refugee",
        "family",
        "relatives",
        "parents",
        "stateside",
        "usa",
    ),
    patterns=(
        r"your (?:family|people|parents|folks)\b[^.?!]{0,15}\b(?:been|lived?|living|settled|come|"
        r"came)[^.?!]{0,12}(?:in|to) (?:this|the) country\b",
        r"your\b (?:\w+ )?"
        + KIN
        + r" (?:\w+ )?(?:all |still |both )?(?:over here|back there|over there|back home)\b|{you} go home (?:much|"
        r"often|a lot|every)[^.?!]{0,25}\?",
        r"what (?:brought|brings|made) {your} (?:\w+ )?(?:" + KIN + r") (?:\w+ ){0,3}" + LAND,
        r"your\b (?:\w+ )?"
        + KIN
        + r" (?:\w+ ){0,3}(?:get|got|come|came|enter(?:ed)?|cross(?:ed)?)(?: \w+)? (?:into|to|in) (?:this|the) country",
        r"how (?:long|many (?:years|months)|much time) (?:ago )?(?:is it |has it been )?(?:since )?(?:have|has|"
        r"did|had|were|are|is|you)[^.?!]{0,20}(?:you|family|parents)?[^.?!]{0,12}"
        r"(?:been|lived?|living|come|came|move[d]?|spent|stay\w*|settled|arrive[d]?|based)[^.?!]{0,15}" + LAND,
        r"(?:when|why|how|what year|what date|what month|what age|which year|how old were you when|how come|what made|what brought|"
        r"how did) (?:\w+ ){0,2}{you} (?:\w+ ){0,3}?"
        r"(?:come|came|move[d]?|arrive[d]?|immigrate[d]?|emigrate[d]?|migrate[d]?|settle[d]?|relocate[d]?|"
        r"end(?:ed)? up|land(?:ed)?|get|got|choose|leave|left)[^.?!]{0,10} ?"
        r"(?:" + LAND + r"|{your} (?:home )?country|stateside|from abroad|home country)",
        r"(?:when|why|how|what year|did|have) (?:\w+ ){0,2}{you} (?:\w+ ){0,2}(?:immigrate[d]?|emigrate[d]?|"
        r"migrate[d]?)\b",
        r"what (?:brought|brings|made) you (?:\w+ ){0,3}" + LAND,
        r"(?:before|since|when|after|until) you (?:came|moved|arrived|got|landed|settled|emigrated|"
        r"immigrated)(?: \w+)? ?" + LAND,
        r"(?:are|were|is) {you} (?:an? |really |actually |a recent |a first[- ]generation )*(?:immigrant|"
        r"migrant|newcomer|expat|foreigner|incomer|foreign)\b",
        r"(?:do|will|would|are|did|have|does|can) {you} (?:(?!get|getting)\w+ ){0,4}(?:back home|home to (?:your|"
        r"the old) country|{your} (?:own |home )country|the old country|the home country|where you came from)",
        r"your\b (?:own |home |old )(?:country|land)\b|(?:in|to|from|about|miss|leave|left|"
        r"with) {your} country\b(?! (?:manager|team|office|lead|head|house))",
        r"(?:go|going|move|moving|return|returning|fly|flying) (?:back )?home (?:for good|to your (?:country|"
        r"family|people)|eventually|permanently)",
        r"you(?:rself)?\b[^.?!]{0,15}\b(?:homesick|miss home|miss your (?:country|home))",
        r"\bback home,? (?:do|did|would|are|were|what|how|is|was) [^.?!]{0,20}(?:you|your|they|people)\b|"
        r"\b(?:is it|was it|did you) (?:\w+ ){0,4}back home\s?\?",
        r"you(?:rself)?\b (?:still |got |have |any |much |a lot of |lots of ){0,4}(?:family|relatives|relations|people|"
        r"folks) (?:still |"
        r"back |living |left )*(?:over there|back home|abroad|overseas|in (?:" + COUNTRIES + r"))",
        r"you(?:rself)?\b[^.?!]{0,30}(?:adapt|adjust|fit in|assimilat\w+|integrat\w+|used)[^.?!]{0,12}(?:to|into|in|"
        r"with) (?:the |our |life in )?(?:american|british|english|canadian|australian|german|french|western|"
        r"this country)",
        r"your\b (?:\w+ )?"
        + KIN
        + r" (?:\w+ ){0,3}(?:come|came|move[d]?|arrive[d]?|live|living)(?: \w+)? ?(?:over here|to this country)",
        r"you(?:rself)?\b(?:'re| are| were)?[^.?!]{0,15}\b(?:foreign|not local|a local lad|"
        r"a local girl)\b[^.?!]{0,15}\?",
        r"how (?:come|did|do|on earth did) (?:\w+ )?your (?:\w+ )?(?:"
        + KIN
        + r") (?:\w+ ){0,2}?(?:wind|wound|end|ended|land|landed|"
        r"fetch|settle|come to be|finish|choose|pick|make it|wash)\w* (?:\w+ )?(?:up )?(?:in|here|there|over|on this side|round)\b",
        r"(?:how|so how) old were you when (?:the |your )?(?:plane|boat|ferry|ship|train|flight|family|parents) (?:\w+ )?(?:land\w*|"
        r"dock\w*|came|left|moved|touched)",
        r"\b(?:coming|seeing|being) from where (?:you|it is you)\b|\b(?:is|was) that where you(?:'re| are|'d be| were)? (?:from|born)\b",
    ),
    unless=(
        r"\b(?:customer|client|patient|pupil|student|resident|guest|product|brand|family|families)s? (?:who |"
        r"that )?(?:came|come|moved?|arrived?|settled?|just)\b",
        r"\b(?:office|branch|depot|factory|product|launch|data|services?|servers?|campaign|roll-?out|"
        r"team) (?:\w+ ){0,3}(?:to|in|into)\b",
    ),
    bad=(
        "How long have you been living in this country?",
        "What brought you over here?",
        "When did you move to Canada?",
        "Are you an immigrant?",
        "Do you ever think of going back home for good?",
        "Have you still got relatives back home?",
        "How have you adjusted to the American way of working?",
    ),
    good=(
        "How long have you lived with that legacy system?",
        "What brought you to nursing?",
        "How did you take a product into a new country?",
        "How do you get residents back home after a day out?",
        "When did your last team move to four-day weeks?",
        "How would you settle a dispute over a fence?",
        "How do you help families who arrived last week?",
    ),
)
