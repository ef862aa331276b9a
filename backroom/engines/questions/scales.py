"""Scales on which an answer is to be put: "from one to ten", "poor to excellent"."""

from backroom.engines.questions.cues import Cued
from backroom.engines.questions.text import words_of

NUMBER = (
    r"(?:[0-9]\d{0,2}|nought|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty"
    r"|(?:a |one )?hundred)"
)
SCALE = Cued(
    rf"\b(?:on|using) (?:(?:an?|the|this|our) (?:[\w-]+ )?)?scale\b"
    rf"|\b[0-9] \([^()]{{2,30}}\) to [0-9]+ \(|\bscale (?:of|from) {NUMBER}\b|\b(?:from"
    rf"|between) {NUMBER} (?:to"
    rf"|and|through) {NUMBER}\b(?=.{{0,40}}(?:rate|score|mark|how|where|put|[?,]))"
    r"|\b(?:marks? )?out of (?:five|ten|twenty|a hundred|5|10|20|100)\b"
    rf"|\b(?:rate|score|grade|mark) .{{1,60}}\b{NUMBER} ?(?:-|to) ?{NUMBER}\b|\b(?:give|stars|marks).{{0,30}}\bout of\b"
)
SCALE_ENDS = Cued(
    rf"\b{NUMBER} (?:is|being|means|meaning) (?:the )?(?:best|worst|poor|excellent|lowest|highest|low|high|not|very"
    rf"|expert|beginner|novice)|\b{NUMBER} (?:is|being|means|meaning) \w+ and {NUMBER} (?:being|is|means)"
)
SCALE_NAMED = Cued(
    r"\b(?:low|poor|basic|beginner|novice|never|bad|weak|none),? (?:\w+, ?)?(?:medium|fair|average"
    r"|intermediate|sometimes|good|moderate|okay|some)(?:, \w+)? or "
)
SCALE_FROM = Cued(
    r"\bfrom (?:poor|weak|novice|beginner|basic|never|low|very \w+|not at all|strongly \w+|bad|one star|nought"
    r"|hopeless)(?: \w+)? (?:to|up to|through to) \w+"
)
ON_A_SCALE = words_of(
    "agree disagree neutral low medium high never rarely sometimes often always poor fair good excellent"
)
SCALES = (SCALE, SCALE_ENDS, SCALE_NAMED, SCALE_FROM)
