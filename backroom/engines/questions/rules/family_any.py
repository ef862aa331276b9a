"""Any other mention of a marriage, a birth, kin or a household that points at the candidate."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.health_any import TRADE

STRONG = (
    r"ivf|fertility|surrog\w+|egg freezing|miscarr\w+|trying for (?:a|another)|morning sickness|maternity (?:clothes|"
    r"jeans|bra)|antenatal|ante-natal|prenatal|midwife|pram|buggy|moses basket|car seat|baby seat|cot|nursery place|"
    r"nappies|dummy|teething|potty|night feeds?|breast-?feed\w*|feeding (?:the|your|a) (?:baby|little one|wee one|"
    r"newborn|child)|school fees|parents' evening|sports day|school gates?|pta|tooth fairy|santa|mother's day|father's day|"
    r"hen (?:do|party|night)|stag (?:do|party|night)|honeymoon|wedding dress|(?:engagement|wedding) (?:ring|band)|"
    r"trousseau|dowry|bridesmaids?|best man|big day|wedding bells|save the date|walk\w* down the aisle|to the altar|"
    r"tie(?:d)? the knot|get hitched|got hitched|pop(?:ped)? the question|proposed to|divorc\w+|custody(?! (?:van|suite|officer|sergeant|record|block))|alimony|"
    r"child support|child maintenance|csa|visitation|access weekends?|separated|estranged|widow\w*|maiden name|"
    r"married name|single mother|single parent|civil partner\w*|cohabit\w*|common-law|shacked up|living in sin|tinder|"
    r"bumble|swip(?:e|ing)|dating|going steady|walking out with|courting|seeing (?:anyone|anybody|someone|somebody)|"
    r"better half|other half|significant other|soulmate|love life|heartbreak|break-?up|empty nest|nest|"
    r"grandkids|grandchildren|grandchild|stepchild\w*|stepkids|foster(?:ing)? (?:a |any |child|kids)\w*|godchild\w*|eldest|youngest|"
    r"first-?born|newborn|brood|sprogs?|weans|bairns?|mother-in-law|father-in-law|in-laws|brother-in-law|sister-in-law|"
    r"daughter-in-law|son-in-law|arranged marriage|matchmak\w+|bachelor|spinster|on the shelf"
)
KIN = (
    r"(?:relations?|relatives?|kin|family|cousins?|brothers?|sisters?|uncles?|aunts?|father|mother|dad|mum|husband|wife|"
    r"in-laws|people|crowd|folks|son|daughter|nephew|niece|girlfriend|boyfriend|partner(?! (?:on|in|at))|other half)"
)
CALLS = """
ivf fertility surrog* freezing miscarr* trying morning maternity antenatal ante prenatal midwife pram buggy basket
seat cot nursery nappies dummy teething potty feeds feed breastfeed* breastfeeding feeding school parents evening
sports pta tooth santa mother's father's hen stag honeymoon wedding engagement trousseau dowry bridesmaid* best big
bells date aisle altar knot hitched question proposed divorc* custody alimony child csa visitation access separated
estranged widow* maiden married single civil cohabit* common shacked sin tinder bumble swip* dating steady walking
courting seeing better half other significant soulmate love heartbreak breakup break nest grandkids grandchildren
grandchild stepchild* stepkids foster* godchild* eldest youngest firstborn newborn brood sprog* weans bairn* law
laws arranged matchmak* bachelor spinster shelf belonging belong belongs related relation relations relative
relatives kin family cousin cousins brother brothers sister sisters uncle uncles aunt aunts father mother dad mum
husband wife son daughter nephew niece girlfriend boyfriend partner baby babies pumping expressing weaning people
"""

RULE = Rule(
    code="family_any",
    topic="family",
    matter="family",
    what="brings a marriage, a birth, kin or a household into the talk",
    why="Whom somebody is married to, kin to or cares for decides nothing about the work.",
    instead="State the hours, place or travel to everyone, and ask: “Can you meet that?”",
    source="Cal. Code Regs. tit. 2, s. 11016; N.Y. Exec. Law s. 296; EqA 2010, s. 13",
    triggers=tuple(CALLS.split()),
    patterns=(
        r"\byou(?:rself|rs|r|'re|'ve|'d|'ll)?\b[^.?!]{0,70}\b(?:" + STRONG + r")\b[^.?!]{0,50}\?",
        r"\b(?:any|some|no|every)(?:one|body) (?:\w+ )?(?:belonging|related|close|known|kin) to you\b[^.?!]{0,50}|"
        r"\b(?:are|were) you (?:\w+ )?(?:related|kin|any relation|a relation|a relative|connected|married) (?:to|of) "
        r"(?:any|some|one of|the|our|a|by)(?! (?:\w+ )?(?:to|the field|subject))[^.?!]{0,40}\?",
        r"\b(?:has|is|was|did) (?:the|your) (?:\w+ )?(?:divorce|separation|annulment|wedding|engagement|adoption)\b(?! (?:"
        r"list|team|suite|fair|cake|party|season))[^.?!]{0,40}\?|\b(?:set|named|fixed|picked|got) (?:a|the) (?:date|day)\b"
        r"[^.?!]{0,15}\bwedding\b|\bwho(?:'d|'ll| would| will|'s| is)? (?:\w+ )?(?:mind|minds|minding|look\w* after|sit\w* "
        r"with|watch|watch\w*|see\w* to|tak\w+ care of) your (?:\w+ )?" + KIN + r"\b[^.?!]{0,40}",
    ),
    unless=(
        r"\bpeople (?:skills|like)\b",
        *TRADE,
        r"\b(?:couples?|brides?|midwives|solicitor|divorces? cases?|photograph\w*|venue|waitress\w*|childminder|teach\w*|"
        r"children in|each child|families|company|agency|reception|buffet|seating|carbon)\b(?<!our company)(?<!the company)",
        r"\b(?:birds?|hens?|eggs?|tree|network|font)\b",
    ),
    bad=(
        "Has the divorce come through?",
        "Is that an engagement ring I see on you?",
        "Are you related to anyone on the board?",
        "How are you finding the night feeds?",
        "Have you thought about fertility treatment?",
        "Is there anyone belonging to you on the night crew?",
        "Does your sister still work here?",
        "Who has custody, you or their father?",
        "Are you nursing the baby yet?",
    ),
    good=(
        "How would you photograph a wedding in the rain?",
        "Which files are related to the old build?",
        "How do you fit a car seat for a customer?",
        "Have you worked with families going through a divorce?",
        "Who works here on Saturdays with you?",
        "What would you do if the best man at a reception lost the rings?",
        "Can you be here at seven each morning?",
    ),
)
