"""Opinions on governments, leaders, elections and the quarrels of the day."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

ISSUE = (
    r"(?:trump\w*|biden|harris|obama|starmer|sunak|farage|corbyn|macron|le pen|merz|scholz|modi|trudeau"
    r"|carney|poilievre|albanese|putin|netanyahu|maga|brexit|the (?:new |current |last "
    r"|present )?(?:government(?!'s)|president|prime minister|pm\b|administration|white house|mayor"
    r"|chancellor|royal family|monarchy|king)|(?:the |last night's |this |that )?(?:general |presidential "
    r"|local )?(?:election|referendum)(?: result\w*)?"
    r"|politics|politicians|(?:mass |illegal )?immigration(?! (?:law|system|tribunal|rules|advice|case|form"
    r"|process|policy brief))|gun (?:control|laws|rights)|guns|abortion|roe|gaza|israel|palestine|ukraine"
    r"|capitalism|communism|socialism|defund\w*|black lives matter|blm|wokeness|woke \w+|being woke"
    r"|cancel culture|just stop oil|extinction rebellion|the (?:protests|protesters|marches|riots)"
    r"|independence(?! (?:of|in|from|as))|the middle east|asylum seekers|tariffs(?= *[?,.])|"
    r"the state of (?:the|this) (?:country|nation)|the way the country|the death penalty|climate (?:protest\w*|activis\w*|change deni\w*)|the (?:labour"
    r"|conservative|republican|democratic|green|reform) party|reform uk|reform(?= *(?:[?,]|$))|labour(?! (?:costs?|market|ward|budget|hours|rates?|law|charge|shortage))|the tories|the (?:left"
    r"|right)(?= *[?,.])|feminism|lockdowns?|dei|affirmative action|the border|net zero politics)"
)

WORDS = """
trump* biden obama harris starmer sunak farage corbyn macron merz scholz modi trudeau carney poilievre albanese putin
netanyahu maga brexit government president minister pm administration white mayor chancellor royal monarchy king
election referendum politics politicians immigration gun guns abortion roe gaza israel palestine ukraine capitalism
communism socialism defund* blm black woke* cancel oil rebellion protests protesters marches riots independence death
climate labour conservative republican democratic green reform tories left right feminism lockdown lockdowns dei
affirmative border zero east asylum tariffs country
"""

RULE = Rule(
    code="politics_opinion",
    topic="politics",
    matter="politics",
    firm=True,
    what="Asks what the candidate thinks of a government, a leader or a quarrel of the day.",
    why="Political belief is protected in many places, and it says nothing about the work.",
    instead=(
        "Ask about working across views: “Tell me about a time you worked well with someone who disagreed with you.”"
    ),
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\b(?:what|how|where|tell me|share|got|have|any|hear|curious|your)(?:'s|'re| do| would| are| is"
            rf"| did)? (?:you |your |any |is your |are your )?(?:[\w'-]+ ){{0,4}}?(?:think|feel|make|stand|views?"
            r"|opinions?|feelings?|thoughts|take|position|reckon|say|stance)(?: strongly)? (?:about|of|on|to"
            rf"|towards?|regarding|is on|are on) (?:[\w'-]+ ){{0,3}}?{ISSUE}"
        ),
        (
            rf"\b(?:are|were|do|did|would) you (?:[\w'-]+ ){{0,3}}?(?:for or against|for|against|pro|anti|support"
            r"|supporter of|fan of|agree with|approve of|back|happy (?:with|about)|pleased (?:with|about)"
            rf"|upset (?:by|about)|like|in favou?r of|excited about|believe in)[- ]{ISSUE}"
        ),
    ),
    unless=(
        excuses.AS_A_TRADE,
        (
            r"\b(?:cover(?:ed|ing)?|report(?:ed|ing)? on|brief(?:ed|ing)?|polling|translat\w+|archiv\w+|curriculum"
            r"|lesson|teach\w*|pupils?|students|readers?|exhibit\w*|newsroom|front page|desk|story|debate team)\b"
        ),
    ),
    bad=(
        "What do you think of the prime minister?",
        "How do you feel about Brexit these days?",
        "Where do you stand on immigration?",
        "Any thoughts on the war in Gaza, or rather, what's your view on Gaza?",
        "Are you happy with the government?",
        "What's your take on the election result?",
    ),
    good=(
        "How would you report on the election for a paper that both sides read?",
        "What do you think of the new layout for the front page on the election?",
        "Where do you stand when a crane swings to the right?",
        "How do you feel about independence in an audit?",
        "What would you say about labour costs in this bid?",
        "How would you teach a lesson on the death penalty?",
    ),
    source="Labour codes on political activity; Equality Act 2010 s.10 (belief); Fair Work Act s.351.",
)
