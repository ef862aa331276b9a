"""Age hinted at by the youth and pace of a team."""

from backroom.engines.questions.rule import Rule

FRESH = (
    r"(?:young|younger|youthful|twenty-?something|millennial|gen[- ]z|bouncy|junior|fresh-faced|recent graduates?|"
    r"student-?y|barely shaving|hardly shaving|barely out of \w+|still in (?:school|college|nappies)|kids|youngsters|(?:all |only |barely |about |around |mostly |hardly )?under (?:thirty|forty|twenty-five|25|30|35|40)(?:-\w+)?|"
    r"(?:about|around|barely|only|hardly|all) (?:twenty|nineteen|eighteen|2\d|1[89])(?:-\w+)?|in their (?:early |mid |late )?(?:teens|twenties|thirties|20s|30s))"
)

CALLS = """
young younger youthful bouncy millennial millennials youngsters kids twenties thirties 20s 30s energetic pace tiktok
snapchat stamina energy junior lively vibrant half slow slowing mellow settled mature older ways tricks age time old youthful legs puff under barely twenty* nineteen hardly
eighteen
"""

RULE = Rule(
    code="age_pace",
    topic="age",
    matter="age_proxy",
    firm=True,
    what="Says that the team is young, or old, and asks whether the candidate keeps up or fits.",
    why="It reads as a doubt about age, and pace is shown by work.",
    instead="Describe the pace of the work and ask for an example of work at that pace.",
    source="ADEA; Equality Act 2010 s.5; EEOC on age stereotypes",
    triggers=tuple(CALLS.split()),
    patterns=(
        r"\b(?:hired|employed|recruited|taken on|gone for) (?:\w+ )?(?:older|younger|more mature)\b[^?]{0,60}\byou\b[^?]{0,40}\?",
        r"\bat your (?:age|time of life)\b(?! (?:group|bracket|band))",
        r"\byou(?:'re| are| seem| look| sound) (?:\w+ )?(?:very|too|so|quite|rather|a bit|a little|pretty|awfully) (?:young|old|mature|"
        r"youthful) (?:for|to)\b",
        r"\b(?:young|younger) (?:guys|ones|people|crowd|lads|team|colleagues|staff)\b[^.?!]{0,20}\b(?:don't|do not|never) (?:seem to )?mind\b",
        r"\b(?:team|crowd|bunch|lot|group|office|company|crew|place|culture|everyone|everybody|they|we|people|staff|workforce|"
        r"colleagues|managers?|boss|firm|startup|start-up)\b[^.?!]{0,30}\b"
        + FRESH
        + r"\b[^?]{0,70}\b(?:you|yourself)\b"
        r"[^?]{0,50}\b(?:keep|pace|fit|fitting|cope|coping|comfortable|feel|manage|handle|mind|belong|up with|gel|"
        r"struggle|in with|relate|stand|out of place|one of|old|report\w*|stick|hack|bear|put up|bother|cut it)\b[^?]{0,50}\?",
        r"\b(?:a|an|very|quite|really|such a|pretty) (?:\w+,? ){0,2}?(?:young|youthful|bouncy|fresh-faced),? (?:\w+,? ){0,2}?"
        r"(?:team|crowd|bunch|lot|group|office|company|crew|place|culture|gang|environment|startup|start-up)\b[^?]{0,60}\b"
        r"(?:you|yourself|your)\b[^?]{0,60}\?",
        r"\b(?:half your age|younger than (?:you|your (?:kids|children|son|daughter))|older than you|young enough to be "
        r"your|old enough to be (?:your|their))\b[^?]{0,60}",
        r"\byou(?:'re| are|r|'ve|'d)?\b[^.?!]{0,25}\b(?:still have|still got|got|have) (?:\w+ )?(?:the )?(?:same )?(?:energy|"
        r"stamina|legs|drive|puff|get-up-and-go|fire in (?:your|the) belly)\b[^.?!]{0,40}\b(?:left|once|used to|these days|"
        r"still|for (?:it|this|another)|at this stage)\b[^.?!]{0,20}\?",
        r"\byou (?:\w+ )?(?:slowing down(?! (?:the|a|an|our|traffic|production))|winding down(?! (?:the|a|an|our))|ready to (?:slow down|put your feet up|wind down|take it easy)|set in "
        r"your ways|stuck in your ways|learn new tricks|past (?:all )?that|too (?:settled|mature|set))\b[^.?!]{0,40}\?",
        (
            r"\b(?:rest|others|everyone|lads|girls|team|crew)\b[^?]{0,30}\b(?:nineteen|eighteen|twenty(?:-\w+)?|2\d"
            r"|in their twenties)\b[^?]{0,80}\b(?:keep up|fit in|cope|stick it|hack it|get on with|feel)\b[^?]{0,30}\?"
        ),
    ),
    unless=(
        "{practice}",
        r"\b(?:law|licen[cs]e|licensing|insurers?|insurance) (?:says?|requires?|wants?|means|rules)\b|\bnobody under\b",
        r"\b(?:pupil|patient|customer|client|player|athlete|reader|learner|trainee|apprentice|orchard|vine|cattle|calf|"
        r"trees?|horse|dog|offender)s?\b",
        r"\bhow (?:do|did|would) you (?:coach|teach|mentor|develop|supervise|bring on|induct|keep a|keep the|help|lead)\b",
    ),
    bad=(
        "The rest of the crew are twenty-four. Could you keep up?",
        "We have always hired younger porters. Would you settle?",
        "It's a very youthful office. Would you fit in?",
        "Everyone here is in their twenties. Do you think you'd cope?",
        "Your boss would be half your age. Fine with that?",
        "Have you still got the energy for this at this stage?",
        "Are you set in your ways?",
        "The crew are youngsters, mostly. Could you keep up with them?",
    ),
    good=(
        "How do you coach a junior team through its first launch?",
        "The line runs at sixty boxes a minute. What pace have you worked at?",
        "How would you keep a young orchard free of pests?",
        "What do you do to keep energy costs down in an old building?",
        "How do you mentor a young player who sulks?",
        "Have you led a start-up team from three people to thirty?",
    ),
)
