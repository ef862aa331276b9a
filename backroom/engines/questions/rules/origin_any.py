"""Any other mention of a people or a land that points at the candidate."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.religion_any import TRADE

STRONG = (
    r"feel (?:more |mostly |mainly |really |fully |truly )?(?:british|irish|english|american|indian|german|french|"
    r"canadian|scottish|welsh|turkish|polish|italian|chinese|african|at home (?:in this country|here yet)|"
    r"foreign)|nationality|nationalities|homeland|immigrants?|emigrated?|foreigner|ancestors|ethnic origin|"
    r"country of origin|accent"
)

RULE = Rule(
    code="origin_any",
    topic="origin",
    matter="origin",
    what="Brings a nationality or a homeland into the talk as something about the candidate.",
    why="Where someone or their family is from decides nothing about the work.",
    instead="Ask about the work: “What experience do you have with this market?”, if the job needs it.",
    source="Title VII and 29 CFR 1606; Equality Act 2010 s.9",
    triggers=(
        "irish",
        "scottish",
        "welsh",
        "british",
        "mexican",
        "indian",
        "pakistani",
        "polish",
        "italian",
        "greek",
        "turkish",
        "russian",
        "chinese",
        "nigerian",
        "american",
        "african",
        "english",
        "foreign",
        "foreigner",
        "nationality",
        "homeland",
        "accent",
        "immigrant",
        "immigrants",
        "people",
        "ancestors",
        "parents",
        "grandparents",
        "emigrate",
        "emigrated",
        "name",
        "surname",
        "german",
        "french",
        "spanish",
        "ukrainian",
        "romanian",
        "jamaican",
        "filipino",
        "arab",
        "family",
    ),
    patterns=(
        r"you(?:rself|rs|r|'re|'ve|'d|'ll)?\b[^.?!]{0,90}\b(?:" + STRONG + r")\b[^?]{0,60}\?",
        r"your (?:people|family|folks|lot|ancestors|grandparents|parents) (?:\w+ )?always (?:been |lived )?(?:in|"
        r"from|here)\b[^.?!]{0,30}\?",
        r"your (?:parents|mother|father|family|mum|mom|dad) (?:\w+ ){0,2}(?:choose|chose|pick|picked|give you|"
        r"gave you|come up with|settle on) (?:that|your|the|such a) (?:\w+ )?name\b",
    ),
    unless=TRADE,
    bad=(
        "Do you feel more Irish or more English?",
        "Were your people always in Wales?",
        "How did your parents choose that name?",
        "That is not a Scottish name you have, is it?",
        "You must miss your homeland, do you?",
        "Would you say your accent is northern?",
    ),
    good=(
        "Have you negotiated with Chinese suppliers?",
        "How do you translate jokes from Italian?",
        "What would you cook for an Indian wedding?",
        "How would you help immigrants who have lost a form?",
        "What do people say about your bread?",
        "How do you coach an actor on an accent?",
    ),
)
