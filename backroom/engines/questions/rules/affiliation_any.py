"""Any other mention of lodges, orders, old schools, sororities and connections that points at the candidate."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.military_any import TRADE

STRONG = (
    r"knights? of columbus|knights? templar|opus dei|freemasons?|masonic|the lodge|rotar(?:y|ians?)|kiwanis|lions club|"
    r"elks|shriners|oddfellows|round table|soroptimists?|women's institute|the wi|jaycees|junior league|mensa|"
    r"daughters of the (?:american )?revolution|naacp|la raza|hibernians?|orange (?:order|lodge)|sons of italy|b'nai "
    r"b'rith|hadassah|hillel|ymca|ywca|scouts?|girl guides?|boys' brigade|masons?(?= *\?)|old boys?|old girls?|"
    r"sororit(?:y|ies)|fraternit(?:y|ies)|frat(?:s| house)?|pledge[d]?|greek (?:life|house|letter)|alma mater|"
    r"alumn(?:i|us|a)|hbcus?|historically black|ivy league|oxbridge|russell group|eton\w*|harrow|winchester college|"
    r"rugby school|roedean|cheltenham ladies|gordonstoun|exeter academy|andover|prep school|public school|"
    r"boarding school|grammar school|private school|finishing school|state school|comprehensive|convent school|"
    r"country club|golf club|yacht club|tennis club|hunt ball|polo|bullingdon|footlights|skull and bones|"
    r"members' clubs?|social clubs?|working men's club|cultural (?:centre|center|society|association)"
)

WORDS = """
knight knights opus freemason* masonic lodge rotar* kiwanis lions elks shriners oddfellow* round soroptimist*
institute wi jaycees junior mensa daughters naacp raza hibernian* orange sons hadassah hillel ymca ywca scout
scouts guide guides brigade mason masons boys girls sororit* fraternit* frat frats pledge pledged greek alma
alumni alumnus alumna hbcu hbcus historically ivy oxbridge russell eton* harrow winchester roedean cheltenham
gordonstoun andover prep school schools country golf yacht tennis hunt polo bullingdon footlights skull club
clubs comprehensive cultural connections connected pals
"""

RULE = Rule(
    code="affiliation_any",
    topic="affiliation",
    matter="affiliation",
    what="Brings orders, old schools, fraternities or connections into the talk as something about the candidate.",
    why="What one belongs to often shows faith, origin, sex or class, and likeness to us is not skill.",
    instead="Ask: “Which professional memberships or licences bear on this job?”",
    source="State laws on questions that reveal a protected class; research on likeness in hiring.",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"you(?:r|rs|rself|'re|'ve|'d|'ll)?\b[^.?!]{0,70}\b(?:" + STRONG + r")\b[^.?!]{0,50}\?",
        r"\b(?:were|did|are|was) (?:you|that|yours) (?:[\w'-]+ ){0,3}?(?:at|to|from|attend|through) (?:[\w'-]+ ){0,2}?(?:the "
        r"|a )?(?:good|better|best|posh|right|proper|smart|rough|decent|top|nice|expensive|well-known|local|famous|same) "
        r"(?:\w+ )?(?:schools?|colleges?|universit(?:y|ies))\b[^.?!]{0,40}\?",
        r"\b(?:which|what) (?:lodge|sorority|fraternity|chapter|order|troop|house|club|congregation|parish) "
        r"(?:\w+ )?(?:are|were|did|do|is|was) (?:you|yours)\b(?! (?:order|build|sell|clean))[^.?!]{0,40}\?",
        r"\b(?:are|is|was|were) (?:your (?:father|dad|mother|family|people|parents|husband|wife)|you) (?:[\w'-]+ ){0,2}?"
        r"(?:well[- ]connected|connected (?:to|with) (?:anyone|anybody|somebody|the right)|on the square|in the club|"
        r"one of (?:the )?(?:old )?boys|in with the right)\b[^.?!]{0,40}\?",
    ),
    unless=(
        *TRADE,
        r"\b(?:teach|taught|teaching|teacher|placement|coach\w*|trained at the|tour guide|guide dogs?|talent scout|"
        r"location scout|style guide|stone ?masons?|polo shirts?|caddie|green ?keeper|groundsm[ae]n|orders?|"
        r"pro shop|school (?:kitchen|meals|run|bus|office|governor)|first round|second round|menu|pledge (?:money|to "
        r"the customer)|fundrais\w+|donors?|brick\w*|work(?:ed)? (?:in|at|for|with))\b",
    ),
    bad=(
        "Are you with the Kiwanis, as I am?",
        "Was that a good school, the one you were at? Were you at a good school?",
        "Which chapter were you in, and did you pledge early?",
        "Is your family well connected round here?",
        "You'll have been an Etonian, I take it?",
        "Do you play off the members' tee at the country club, like us?",
    ),
    good=(
        "Which professional body are you registered with?",
        "How would you run a pro shop at a golf club?",
        "Did you teach at a boarding school?",
        "What did you learn on your placement in a private school?",
        "Have you worked with a scout group on a project?",
        "Which polo shirts did you order for the crew?",
    ),
)
