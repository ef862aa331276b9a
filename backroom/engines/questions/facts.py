"""Whether a question word asks for one short fact or invites an account."""

import re

from backroom.engines.questions.cues import EVERYTHING, Cued
from backroom.engines.questions.text import Pattern

_BE = r"(?:do|does|did|is|are|was|were|have|has|had|can|could|would|will|should|might|may|shall)(?:n't)?"
INVERTED_PLACE = Pattern(
    rf"(?:where|when)(?:'s|'d|'re|'ve|'ll)?(?: (?:exactly|else|then))? ?(?:{_BE}\b|\?|$|,)|wh\w+'s "
)
LED_TO = Pattern(
    r"(?:to|in|at|from|with|for|by|on|about|under|of|through|during) (?P<wh>what|which|whom|how|when|where|whose)\b"
)
_OPEN_NOUNS = (
    r"(?:way|ways|situations?|circumstances|respects?|sense|order|kinds? of (?:situations?|cases?)|aspects?"
    r"|parts?|areas?"
    r"|cases?|ideas?|things?|lessons?|reasons?|steps?|principles?|means?|bits?|extent|terms|basis|grounds)"
)
LED_OPEN = Pattern(
    rf"\w+ (?:what|which) (?:\w+ ){{0,2}}?{_OPEN_NOUNS}\b|(?:to|with) what (?:do|does|did|would|are|effect)\b"
)

HOW_OPEN = Pattern(
    r"how(?:'s|'d|'re|'ve|'ll|s)?(?:,|\?|$| (?:do|does|did|is|are|was|were|have|has|had|can|could|would|will"
    r"|should|might"
    r"|may|shall|come|about|so|exactly|precisely|specifically|actually|else|then|best|on|in|to|with|you|we|they"
    r"|d'you|d'ya|and|or|if"
    r"|when|not|your|the|things|this|that|it|he|she|i|ever|might|practically|typically|normally|usually|generally)\b)"
)
HOW_CLOSED = Cued(
    r"how (?:would|do|did|should|could|will) (?:you|they|we|i|he|she|(?:your|the) \w+) (?:\w+ly )?(?:rate|score"
    r"|grade|rank|spell|pronounce) (?:your\w*|our|us|me|it|this|that|them|the (?:service|experience|course|training"
    r"|support|team))\b"
    r"|how (?:do|would) (?:you|i|we) say (?:your|the|that) name|how (?:are|were) you\W*(?:today|doing|keeping)?\W*$"
    r"|how (?:did|do) you (?:get here|(?:hear|learn) about (?:this|the|our|us)\b)"
    r"|how(?:'s| is| was) (?:the (?:journey|traffic|weather|trip)"
    r"|your (?:journey|day))"
)
HOW_OPEN_STILL = Pattern(r"how (?:well|closely|far|much) (?:did|do|would|does) (?:that|it|this) (?:work|change|matter)")

_SHORT = (
    r"time|times|year|years|date|dates|day|days|month|age|colou?r|size|grade|level|percentage|proportion|number"
    r"|version"
    r"|speed|rate|temperature|postcode|shift|shifts|qualifications?|licen[cs]e|degree|school|university|college"
    r"|branch|make"
    r"|model|class|currency|salary|notice|weight|height|hours|address|email|name|title|score|mark|frequency"
    r"|volume|edition"
    r"|registration|category|certificate|exam board|language|languages|pay|band|station|depot|ward|unit"
    r"|subjects?|software|sports?|certifications?|certificates|education|notice period"
    r"|brand|browser|package|till|system|ctc|religion|faith|caste|race|suburb|county|district|village|parish|tribe"
    r"|denomination|pronouns|figure|nationality|country|city|town|church|visa"
    r"|job title|role|share|rank"
)
# What somebody is, in a word.
_MARKS = (
    r"status|origin|tongue|native country|nationality|ethnicity|religion|faith|orientation|speed|bonus|diagnosis|rank"
    r"|pronouns|take-home|basic|base|float|gross|net|figures|package|star sign|blood type|middle name|native language"
    r"|first language|major|minor|waist|collar size|commute|due date|dress size|clearance|rating|handicap|quota|target"
    r"|race|sex|gender|ethnic (?:background|group)|racial background|affiliation|accent|total comp"
    r"|family medical history|caste|caste background|ctc|compensation|location|gender identity|zodiac sign"
    r"|horoscope|citizenship|birth ?date|date of birth|place of birth|birthplace|income|graduation year|denomination"
    r"|ethnic group or race|tribe"
    r"|skin colou?r|mbti|personality type|availability|dietary requirements|(?:transport|transportation"
    r"|living) situation"
    r"|surname|(?:religious|national) background|favou?rite colou?r|heritage"
    r"|(?:spouse|wife|husband|partner)'s (?:job|occupation|profession)"
)
WHAT_CLOSED = Cued(
    rf"what(?:'s|s| is| was| are| were)? (?:{_SHORT}|(?:dress|shoe|high|last|primary|secondary|exact|native|home) "
    rf"(?:{_SHORT}|place))(?= (?:do|does|did|is|are|was|were|have|had|can|could"
    rf"|would|will|to|you|suits?|works?|fits)\b"
    r"|\W*$)"
    r"|what(?:'s|s| is| was| are| were) (?:your|the|his|her|their|its|that) (?:[a-z'-]+ (?:or )?){0,2}?(?:name|names"
    r"|number|numbers|age"
    r"|email|e-mail|address|notice|notice period|postcode|title|birthday|date|deadline|capacity|rate|price"
    r"|temperature|salary"
    r"|pin|password|mark|marks|pass mark|headcount|turnover|height|weight|limit|percentage|score|grade|dose|ratio"
    r"|acronym|version"
    r"|size|ceiling"
    r"|capital|unit|code|maximum|minimum|average|frequency|shoe size|budget|torque|pressure|voltage|wattage|tolerance"
    r"|gauge|diameter|radius|width|length|depth|distance|yield|mileage|margin|volume|count|tonnage|altitude"
    r"|throughput|latency"
    r"|uptime|formula|melting point|boiling point|ph|start date|end date|closing date|postal code|phone number"
    r"|extension|fee|fees"
    r"|cost|total|interval|setting|port|rota|strength of|going rate|charge|tariff|overhead|payload|span|pitch"
    r"|spacing|lead time"
    r"|turnaround|cut-off|shelf life|half-life|speed limit|word for|name for|term for|symbol|abbreviation|opposite)\b"
    r"(?=\W*$| \(| (?:of|for|at|on|in|there|now|these|today|like that|with|when|per|a|you)\b)"
    r"|what (?:do|does|did|was|is|are|were) .{1,60}\b(?:stand for|called|cost|weigh|measure|add up to)\W*$"
    r"|what (?:do|did|are|were) (?:they|you) (?:currently |now )?(?:make(?= (?:at|in|now|there|a year|per"
    r"|right)|\W*$)|pay|paying|giving|earn|earning|making|charge|charging|weigh|call)\b"
    r"|what (?:size|weight(?! (?:do|would|did) you (?:give|put|place))|percentage|temperature|torque|voltage|dose"
    r"|grit|gauge|viscosity|generation|sex|gender|box|figures?|rank|postal district"
    r"|part of (?:town|the (?:city|country|world)))\b(?!.*\bwhy\b)"
    rf"|what(?:'s|s| is| was| are| were) your (?:(?:[a-z-]+ (?:or )?){{0,2}}?(?:{_MARKS})(?=\W*$"
    r"| or (?:[a-z-]+ )?[a-z]+(?:\W*$| (?:in|of|at) )"
    r"| (?:of|for|at|on|in|there|now"
    r"|last|right|if|when|before|after|then|as|exactly|these)\b|,)|degree in\b)"
    r"|what(?:'s| is| was) the (?:longest|shortest|tallest|tightest"
    r"|smallest(?! (?:change|thing|step|detail))|largest|heaviest|lightest|furthest|farthest"
    r"|highest|lowest|fastest|slowest|oldest|youngest|deepest|widest|latest|earliest|most (?=you)) ?(?:[\w'-]+ ){0,6}?"
    r"you(?:'ve|'d|'ll)?\b"
    r"|what(?:'s| is) an? (?:healthy|typical|normal|good|safe|fair|average|usual|reasonable)"
    r" (?:[\w-]+ ){0,3}?(?:rate|ratio|caseload|number|price(?! an?\b)|margin|speed|temperature|yield|length|weight|dose"
    r"|fee|width|depth|size|load|count)\b"
    r"|what(?:'s| is| was) (?:your|the) (?:highest (?:\w+ )?(?:level|degree|grade|qualification)"
    r"|(?:minimum|maximum) [a-z])"
    r"|what(?:'s| is) your preferred (?:\w+ )?(?:route|arrangement|location|shift|title|pronouns|language|start)\b"
    r"|what part of [a-z]+ (?:is|are|was|were) (?:you|your)\b|what (?:sort|kind|type) of discharge\b"
    r"|what (?:did|do|does) (?:your|you|they|he|she) (?:[\w']+ ){0,3}?(?:die of|speak (?:at|with|to)|start you (?:at"
    r"|on))\b"
    r"|what (?:contraception|newspapers?|magazines?|neighbou?rhood) (?:do|did|are|were) you\b|what (?:does"
    r"|did|do) your (?:husband|wife|spouse|partner|father|mother|dad|mum|mom|parents|boyfriend"
    r"|wife/husband(?:/partner)?|girlfriend|brother|sister) (?:do|work)\b(?: for (?:a living|work))?(?=\W*$)"
    r"|what (?:is|are|was|were) the (?:ages?|names?|sex)(?: and \w+)? of (?:your|all|any|the|persons|people)\b"
    r"|what (?:was|were) (?:you|he|she|they) called\b|what are you,? (?:\w+ ){0,2}\w+(?:ty|teen|ties)\b"
    r"|what (?:do|did) you (?:currently |last )?(?:make|earn) (?:at|in|there|now|per|before)\b|what are you currently"
    r" (?:earning|making|paid)\b|what (?:community|clan|passports?) (?:are|do|does)\b"
    r"|what level of (?:education|schooling)\b"
    r"|what (?:kind|sort|type) of (?:name|accent) is\b|what is the prognosis\b"
    r"|what(?:'s| is| was) the last (?:book|film|movie|conference|podcast|show) (?:that )?you\b"
    r"|what(?:'s| is) your (?:go-to|favou?rite) (?:\w+ )?(?:song|film|movie|book|band|animal|number)\b"
    r"|what ethnicity are\b"
    r"|what (?:[a-z]+ (?:or |and )?){0,3}?(?:medications?|prescriptions?|medicines|drugs|(?:religious )?holidays"
    r"|holy days|clubs?|organi[sz]ations|trade groups) (?:do|are|did) you (?!prefer|like|recommend|find)"
    r"|what (?:other |foreign )?languages (?:do|can) you (?:read|speak|write)\b"
    r"|what hours (?:and days )?(?:can|could|do) you\b"
    r"|what (?:are|is|were) the (?:ages|names|dates|birthdays|nationality) of\b"
    r"|what (?:political )?party (?:do|did) you\b|what (?:sort|kind|type) of (?:job|position|work) (?:does|did) your\b"
    r"|what (?:percentage|proportion|share|number) of\b|what (?:sort|kind|type) of (?:\w+ ){1,2}(?:are you on"
    r"|do you (?:hold|drive|use|have))\b"
    r"|what (?:sort|kind|size) of (?:team|load|numbers?|volumes?|budget|salary|notice|car|licence|degree)\b"
)
PLACE_OPEN = Cued(
    r"where (?:else )?(?:do|would|did|does|could|will|can|should) (?:you|we|it|that|they|things|one"
    r"|the \w+) (?:\w+ ){0,2}?"
    r"(?:see|want|think|start|begin|draw|look|feel|stand|find|turn|get|fall|break|add|struggle|hope|picture"
    r"|imagine|learn)\b"
    r"|where (?:does|did|do) (?:the|your|all your|all the|all that) (?:day|days|time|money|week|budget|hours?"
    r"|effort|energy) go\b"
    r"|where do your .{1,30} come from"
    r"|where(?:'s| is| are| was) .{0,30}(?:going|heading|gone wrong|lacking|weak)"
    r"|when (?:do|does|would|should|might|could|can) (?:you|one|we|it|a|an) (?:\w+ ){0,2}?"
    r"(?:decide|know|use|reach|call|choose|escalate|step|ask|stop|say|tell|pick|refuse|push|ignore|intervene"
    r"|hand|let|prefer)\b"
    r"|when (?:have you)\b"
)
WHICH_OPEN = Cued(
    rf"which (?:of )?(?:\w+ ){{0,3}}?{_OPEN_NOUNS}\b"
    r"|which (?:of )?.{0,60}\b(?:proud|proudest|enjoy\w*|admire|best|hardest"
    r"|value"
    r"|favou?rite|trust|suits?|matters?|taught|shaped)\b"
)
WHO_OPEN = Cued(
    r"(?:who|whom) (?!would (?:look after|watch|pick up|collect|care for|mind)\b).{0,60}\b(?:admire|learn\w*"
    r"|influence\w*|inspire\w*|look up|hardest|difficult|best|worst"
    r"|involve|think|would)\b"
)
AND_WHY = Pattern(
    r"(?:,| -|;)? (?:and|or|but) (?:(?:if so,? )?(?:why|how|how so|what for|in what way"
    r"|what makes you say (?:so|that)|why not"
    r"|what makes (?:it|them|that) (?:so|stand out)|for what reason|how come|why or why not|on what grounds)"
    r"(?: (?:is that|was that|that one|those|them|him|her|so|is it|do you (?:say|think) (?:so|that)"
    r"|them in particular))?"
    r"|what (?:did|have) (?:you|that|it) (?:\w+ )?(?:learn\w*|teach\w*|taught)(?: \w+){0,4})\W*$"
)


def of_question_word(sentence: str, at: int, word: str, can: int = EVERYTHING) -> tuple[str, str, int]:
    """Form, reason, and where the deciding words end."""
    fact = _fact(sentence, at, word, can)
    if fact and not ((" and " in sentence or " or " in sentence) and AND_WHY.search(sentence, at)):
        return "closed", "one_fact", fact
    return "open", "invites_account", at + len(word)


def of_led_to(sentence: str, match: re.Match[str]) -> tuple[str, str, int]:
    """The same for "in which ...", "to what ...", "with whom ..."."""
    at = match.start("wh")
    if LED_OPEN.match(sentence, match.start()) or AND_WHY.search(sentence, at):
        return "open", "invites_account", match.end()
    return "closed", "one_fact", match.end()


def _fact(sentence: str, at: int, word: str, can: int) -> int:
    """Where the words end that ask for one fact; 0 if they ask for more."""
    if word in {"how", "hows"}:
        closed = HOW_CLOSED.match(sentence, at) if can & HOW_CLOSED.bit else None
        if closed:
            return closed.end()
        if HOW_OPEN.match(sentence, at) or HOW_OPEN_STILL.match(sentence, at):
            return 0
        following = sentence.find(" ", at + 4)
        return following if following > 0 else len(sentence)
    if word in {"what", "whats"}:
        closed = WHAT_CLOSED.match(sentence, at) if can & WHAT_CLOSED.bit else None
        return closed.end() if closed else 0
    if word in {"where", "when"}:
        return 0 if can & PLACE_OPEN.bit and PLACE_OPEN.match(sentence, at) else at + len(word)
    if word == "which":
        return 0 if can & WHICH_OPEN.bit and WHICH_OPEN.match(sentence, at) else at + len(word)
    if word in {"who", "whom"}:
        return 0 if can & WHO_OPEN.bit and WHO_OPEN.match(sentence, at) else at + len(word)
    return at + len(word) if word == "whose" else 0
