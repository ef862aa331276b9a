"""Looks taken for race: skin, hair, “any of it in you”."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.origin_family import NATIONS
from backroom.engines.questions.rules.race import ASK, GAP, PEOPLES

RULE = Rule(
    code="race_look",
    topic="race",
    matter="race",
    what="Remarks on or asks about skin, hair or features as signs of race.",
    why="Looks decide nothing about the work; hair that goes with race is protected by name in many places.",
    instead="Nothing; if hygiene or safety asks for something, state the rule to everyone: “Hair is tied back in "
    "the kitchen.”",
    source="CROWN Acts; EEOC guidance on race and colour; Equality Act 2010 s.9",
    triggers=(
        "skin",
        "skinned",
        "pale",
        "fair",
        "dark",
        "darker",
        "hair",
        "afro",
        "dreads",
        "dreadlocks",
        "locs",
        "braids",
        "cornrows",
        "weave",
        "features",
        "eyes",
        "race",
        "racial",
        "maori",
        "māori",
        "irish",
        "blood",
        "light",
        "tribal",
        "ethnicity",
        "ethnic",
        "complexion",
        "black",
        "asian",
        "white",
        "native",
        "cherokee",
        "indigenous",
        "aboriginal",
    ),
    patterns=(
        r"you(?:rself)?\b(?:'re| are| were| look| seem)? (?:very |so |quite |rather |awfully |a bit |"
        r"pretty )?(?:pale|dark|fair|light|brown|tanned) for (?:an? |someone )",
        r"you(?:'re|'ve| are| have| were| look)[^.?!]{0,12}(?<!thick)(?<!thin) (?:skin|complexion)\b|you(?:'re|"
        r" are) (?:\w+ )?(?:dark|light|fair|brown|olive)[- ]skinned",
        r"(?:any|some|a bit of|much|got) (?:"
        + PEOPLES
        + r"|"
        + NATIONS
        + r"|cherokee) (?:\w+ )?in (?:you|there|your)\b",
        r"(?:tell|share|give|say|state|confirm|indicate|disclose|reveal|ask|know)[^.?!]{0,20}\byour (?:race|"
        r"ethnicity|ethnic \w+|racial \w+|complexion)\b(?! (?:day|plan|time|strategy|pace))",
        r"your (?:\w+ )?(?:afro|dreads|dreadlocks|locs|braids|cornrows|weave|natural hair)\b[^.?!]{0,50}\?",
        r"(?:is|was|are) (?:that|it|this|those) (?:all )?(?:your )?(?:own |real |natural )+(?:hair|braids|locs|"
        r"eyes|colou?r)\b|(?:touch|feel) your hair\b",
        r"(?:straighten|relax|tame|tone down|do something about|cut off|wear) your (?:\w+ )?(?:hair|afro|locs|"
        r"braids|dreads)\b[^.?!]{0,40}\?",
        ASK + GAP + r"(?:race|ethnicity|ethnic|racial|biracial|skin colou?r|dark-skinned|light-skinned|white british|"
        r"white other|black british|british asian)\b(?! (?:condition|conditions|day|equality|strategy|relations|"
        r"strategy|plan|"
        r"detect))(?=[^.?!]{0,60}\?)",
        r"(?:how|did|has|have|does|do) (?:\w+ ){0,3}your (?:race|ethnicity|skin colou?r)\b(?! (?:strategy|plan|"
        r"day|team|pace|weekend|car|calendar|director))[^.?!]{0,60}\?",
        r"(?:black|asian|white|brown|indigenous|latin[oax]) (?:man|woman|person|guy|girl|lad|lady) like (?:you|"
        r"yourself)",
        r"you think being (?:" + PEOPLES + r"|" + NATIONS + r")\b",
    ),
    unless=(
        r"\b(?:client|customer|patient|model|actor|viewer|guest|pupil|student)s?\b",
        r"\b(?:paint|photograph|retouch|dermatolog|foundation shades?|wood|beer|roast|chocolate|meat|horse|cars?|"
        r"running|marathon|jockey|regatta)\w*\b",
    ),
    bad=(
        "You are quite dark for a Spaniard, aren't you?",
        "Is there any Native blood in you?",
        "Would you mind telling me your ethnicity?",
        "Is that your natural hair?",
        "Could you straighten your hair for the front desk?",
        "Has your race ever held you back?",
    ),
    good=(
        "How do you photograph dark skin in low light?",
        "Hair is tied back in the kitchen, by everyone. Is that workable?",
        "How do you braid a horse's mane for a show?",
        "How do you light a scene with pale walls?",
        "How would you train for your first race as a team?",
        "What makes for a fair split of the tips?",
    ),
)
