"""Dates of school and degree, from which an age can be worked out."""

from backroom.engines.questions.rule import Rule

SCHOOL = (
    r"(?:high[- ]?school|secondary school|grammar school|school|sixth form|college|university|uni|varsity|"
    r"polytechnic|poly|tech|a[- ]levels?|o[- ]levels?|gcses?|"
    r"leaving cert\w*|abitur|baccalaureate|matric|degree|diploma|bachelor'?s?|master'?s|first degree|studies|"
    r"education|prom|junior high|12th|twelfth|tenth|10th|hsc|vce|ssc|sslc|inter(?:mediate)? cert|junior cert|leaving|boards|"
    r"plus two|highers|standard grades|hnd|twelfth boards|foundation degree|night school|evening classes|apprenticeship)"
)
LEAVE = (
    r"(?:graduat\w+|finish\w*|left|leave|complet\w+|start\w*|attend\w*|get out|got out|come out|came out|sit|take|"
    r"do|get|pass|enter|walk|matriculat\w+|earn|receive)"
)
WHEN = (
    r"(?:when|what year|which year|what years|which years|what date|how long ago|how many years ago|how recently|"
    r"year|what dates|decade|from when)"
)

RULE = Rule(
    code="age_dates",
    topic="age",
    matter="age_dates",
    firm=True,
    what="Asks when the candidate went to or left school or university.",
    why="Anyone can work out an age from the year; some places forbid asking for these dates at all.",
    instead="“Do you hold the degree or certificate this job needs?” The year is not needed.",
    source="2 CCR 11076 (California); CRS 8-2-131 (Colorado); CGS 46a-60 (Connecticut)",
    triggers=(
        "education",
        "first",
        "hsc",
        "vce",
        "ssc",
        "sslc",
        "cert",
        "boards",
        "highers",
        "plus",
        "apprenticeship",
        "polytechnic",
        "poly",
        "level",
        "leaver*",
        "schooling",
        "finals",
        "88",
        "graduating",
        "graduat*",
        "school",
        "schools",
        "college",
        "university",
        "uni",
        "varsity",
        "degree",
        "diploma",
        "bachelor*",
        "class",
        "reunion",
        "gcse*",
        "matric*",
        "abitur",
        "prom",
        "leaving",
        "sixth",
        "batch",
        "passed",
        "pass",
        "yearbook",
        "walk",
        "alma",
        "levels",
        "passing",
        "12th",
        "10th",
        "twelfth",
        "studies",
        "studying",
        "years",
    ),
    patterns=(
        r"\b(?:when|what year|which year|how long ago)(?: exactly| about)? did you (?:first )?(?:start|get|begin|land) (?:your |the )?"
        r"(?:very )?first (?:ever |real |proper |paid |full-time )*job\b(?! (?:in|as|at|with|here))",
        r"\bhow long (?:ago|since)(?: was| were| is it since| is it| has it been since)? (?:your |you were at |you left |you finished )?"
        + SCHOOL
        + r"(?: finish\w*| end\w*)?(?= *(?:[?,]|$|for you|now))",
        r"(?:school|college|uni\w*|schooling|graduat\w+|degree)\b[^?]{0,30}(?:19[4-9]\d|20[0-2]\d|what year|"
        r"which year)[^?]{0,25}\?",
        r"(?:long|while|ages|recent\w*|years|time)\b[^.?!]{0,25}{you} (?:left|finished|graduated from|"
        r"were at) (?:school|college|uni\w*)",
        r"\bpass(?:ed|ing)? out (?:of|from) (?:\w+ ){0,3}(?:college|school|uni\w*|engineering|iit|nit|institute)\b[^?]{0,40}\?|"
        r"\b(?:what|which) batch (?:are|were|is|was) (?:you|yours|that)\b(?! (?:baking|making|testing|running))",
        r"you(?:rself)?\b (?:graduated|finished \w+|left \w+|started \w+|went to \w+|were at \w+)(?: \w+)? (?:in|"
        r"around|"
        r"about|when|what year)\s*[,.…]{0,3} ?\?",
        r"\bi (?:went to|was at|graduated|left|finished|did)\b[^?]{0,40}(?:(?:19|20)\d\d|\'\d\d)[^?]{0,50}(?:when|"
        r"what year|which year|were you|and you|about you)[^?]{0,25}\?",
        WHEN + r" (?:was it (?:that )?|exactly |about |roughly |abouts )?(?:did|have|had|do|would|were|was|will|are|"
        r"could) (?:you|ya) "
        r"{few}" + LEAVE + r"\b[^.?!]{0,30}\b" + SCHOOL + r"\b",
        WHEN + r" (?:was it (?:that )?|exactly |about |roughly )?(?:did|do|would|were|was|are) (?:you|ya) (?:actually |"
        r"first )?"
        r"(?:graduat\w+|matriculat\w+|at (?:school|college|uni\w*)|in (?:high school|college|school|sixth form)|"
        r"walk(?=\s*[?,.]|$)|pass(?:ing)? out)",
        WHEN + r" you (?:actually |first )?(?:graduated|matriculated|left (?:school|college|uni)|"
        r"finished (?:high school|school|college|uni))",
        WHEN + r" (?:exactly |about |roughly )?(?:was|is|were|did)[^.?!]{0,20}(?:your |that |"
        r"the )(?:\w+ )?(?:graduation|degree|diploma|prom|leaving cert\w*|a[- ]levels?|o[- ]levels?|bachelor'?s|class)\b",
        r"(?:what|which) (?:graduating |graduation |school |college )?(?:class|batch)(?: year)? (?:were|was|are|"
        r"is|did) (?:you|ya)\b(?! (?:teach|take|enjoy|size|like))",
        r"(?:^|[.?!,] |you |were you |in the )class of (?:what|when|'?\d\d)",
        r"\bclass of '?\d\d\b[^.!]{0,12}\b(?:how|what) (?:about|'?bout) (?:you|yourself)\b",
        r"(?:what|which) year (?:you |it )?(?:were you|was that|was it|would that (?:be|have been))[^.?!]{0,30}(?:"
        + SCHOOL
        + r"|graduat)",
        SCHOOL + r"\b[^.?!]{0,50}\b(?:what|which) year\b(?! group)",
        r"(?:year|date|month) (?:of|on|for) (?:your |the |that )(?:\w+ )?(?:graduation|degree|diploma|matric\w*|"
        r"transcript|passing)",
        r"your\b (?:year of (?:passing|graduation)|graduation (?:date|year)|(?:high[- ]school|college|"
        r"school) (?:dates?|years?)|passing[- ]out year)",
        r"how long (?:ago )?(?:have you been|since you|is it since you|"
        r"has it been since you)[^.?!]{0,15}(?:out of|left|finished|graduat\w+)"
        r"(?: (?:high |your )?(?:school|college|uni\w*))?",
        r"(?:19[4-9]\d|20[0-2]\d|(?:eight|nine|sevent)\w*-\w+)[^?]{0,90}(?:out of|left|leaving|leaver|finished|"
        r"straight from|at) (?:high )?(?:school|college|uni\w*)",
        r"(?:out of|left|finished) (?:high )?(?:school|college|uni\w*)[^.?!]{0,30}(?:19[4-9]\d|20[0-2]\d|"
        r"'\d\d)[^.?!]{0,30}\?",
        r"(?:did|do|was it) (?:you )?{few}(?:o[- ]levels?|gcses?|cses?) or {few}(?:o[- ]levels?|gcses?|cses?)",
        r"your\b {few}(?:\d+(?:th|-year)|\w+-year|next|last|class|school|college|high[- ]school) reunion",
        r"(?:date|year)s? (?:did |that )?(?:you|ya) (?:\w+ )?(?:attended|went to|were at|studied at) {few}" + SCHOOL,
        (
            r"\b(?:which|what) years? (?:were|was|did|have) you (?:been )?(?:at|in|go to|attend|leave"
            r"|finish) (?:[\w'-]+ )?(?:school|uni\w*|college)\b"
        ),
    ),
    unless=(
        r"\bhow did you (?:do|get)\b",
        r"\b(?:when|which year) (?:will|do|are|would) you (?:\w+ )?(?:finish|complete|graduat\w+|"
        r"expect)[^.?!]{0,40}(?:so that|placement|internship|apprentice)",
    ),
    bad=(
        "Which years were you in secondary school?",
        "I'm class of '91, what about yourself?",
        "What year did you come out of high school?",
        "When exactly was your graduation?",
        "Which class were you, ninety-eight or ninety-nine?",
        "How long have you been out of college?",
        "And the year on your diploma is?",
        "In what years did you attend university?",
        "Did you do O levels or GCSEs?",
    ),
    good=(
        "Do you have the diploma that the register asks for?",
        "What did you study at college that helps with this?",
        "How do you graduate the beakers after cleaning?",
        "When did you last take a class of thirty on a trip?",
        "Which year group did you teach at that school?",
        "How many people graduate from your apprenticeship scheme each year?",
        "When did the school decide to change its timetable?",
    ),
)
