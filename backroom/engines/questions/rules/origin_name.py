"""Where a name comes from."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.origin_family import NATIONS

SORT = r"(?:sur|last |first |family |second |given |middle |nick)?"

RULE = Rule(
    code="origin_name",
    topic="origin",
    matter="origin",
    what="Asks where the candidate's name comes from or what it means.",
    why="The origin of a name is the origin of its bearer; it is small talk that a court reads as a question.",
    instead="“How do you say your name?” and then say it right.",
    source="2 CCR 11016 (California); EEOC guidance on national origin",
    triggers=("name", "names", "surname", "surnames"),
    patterns=(
        r"(?:what|which) (?:kind|sort|type) of an? " + SORT + r"name\b",
        r"your\b (?:\w+ )?"
        + SORT
        + r"name\b[^.?!]{0,20}\b(?:where(?:\'s| is| does| did)? (?:it|that)|what (?:does it|is it|nationality|"
        r"language))",
        r"(?:is|isn\'t) (?:that|it) an? (?:\w+ )?(?:" + NATIONS + r")(?: \w+)? name",
        r"(?:where|what|which|from where)(?:'s| is| are| does| did| would| do|abouts)?[^.?!]{0,25}\b(?:{your}|"
        r"that|an?) (?:\w+ ){0,2}"
        + SORT
        + r"name(?:s)?(?: like (?:that|yours|\w+))? (?:\w+ ){0,2}(?:from|come|mean|originat\w+|hail|derive|"
        r"stand for in|point to)\b",
        r"your\b (?:\w+ )?"
        + SORT
        + r"name(?:'s| is| sounds| looks|,)? (?:\w+,? ){0,3}(?:"
        + NATIONS
        + r"|arabic|jewish|muslim|hindu|christian|catholic|african|asian|hispanic|latin\w*|hebrew|celtic|biblical|"
        r"from|ethnic|unusual|exotic|interesting)\b[^?]{0,40}\?",
        r"(?:what|which) (?:kind|sort|type) of (?:a )?"
        + SORT
        + r"name is (?:that|this|yours?)|(?:what|which) (?:kind|sort|type) of name (?:is|would) ",
        r"what (?:nationality|language|country|origin|religion|ethnicity) is (?:that|your|the) " + SORT + r"name",
        r"(?:is|isn't|was|would) (?:that|it|this|{your} "
        + SORT
        + r"name) (?:\w+,? ){0,3}(?:"
        + NATIONS
        + r"|arabic|jewish|muslim|hindu|sikh|christian|african|asian|hispanic|latin\w*|hebrew|celtic|biblical|"
        r"foreign|ethnic)(?: \w+)? " + SORT + r"name\b",
        r"(?:origins?|meaning|story|history|background|roots) (?:of|behind|to) (?:{your}|that|a name like) ?(?:\w+ )?"
        + SORT
        + r"name",
        r"(?:interesting|unusual|lovely|beautiful|pretty|exotic|nice|funny|strange|different|unique|cool|gorgeous|"
        r"foreign|great|curious|uncommon|"
        r"distinctive|mouthful of an?|fascinating|pretty|tricky|rare|wonderful) " + SORT + r"name\b[^?]{0,50}"
        r"(?:where|from\b|origin|what does it|what is (?:it|that)|what's (?:it|that)|is (?:it|that)|were (?:you|"
        r"your)|are (?:you|your)|did your|mean|how did you)[^?]{0,50}\?",
        r"name like (?:yours|that)\b[^.?!]{0,60}(?:from|you|origin|come by|\?)",
        r"you(?:rself)?\b (?:get|come by|end up with|got|came by|ended up with) (?:a |that |an |your |such a )(?:\w+ )?"
        + SORT
        + r"name\b",
        r"you(?:rself)?\b (?:don't |do not |hardly )?(?:look|sound) like an? [^.?!]{0,30}\bname\b",
        r"(?:who|what|whom) (?:were|are) you named (?:after|for)|is that short for (?:something|anything)",
        r"your\b (?:parents|mother|father|mum|mom|dad) (?:\w+ ){0,3}(?:name|call) you\b",
        r"(?:changed?|anglicis\w+|angliciz\w+|shorten\w*) {your} "
        + SORT
        + r"name (?:to (?:sound|be|make)|from|for work|so)",
    ),
    unless=(
        r"\b(?:brand|product|domain|package|project|file|variable|function|class|field|column|host|trade|company|"
        r"business|shop|pub|team|firm|service|place|stage)(?:'s)? name",
        r"\bhow (?:do|should) (?:you|i) (?:say|pronounce|spell)\b[^.?!]{0,30}\?\s*$",
    ),
    bad=(
        "What an unusual name, where is it from?",
        "What does your name mean?",
        "Is that a Turkish surname?",
        "What kind of name is that?",
        "Your surname sounds Polish, is it?",
        "How did you come by a name like that?",
        "Which part of the world does your last name come from?",
    ),
    good=(
        "How do you say your name?",
        "Where does the name of the product come from?",
        "How do you name a variable that holds a name?",
        "What do you do when two patients have the same surname?",
        "Can you name a tool that you would not work without?",
        "Who names the lambs, and does it help?",
        "Where do you look when a name on a deed is misspelt?",
    ),
)
