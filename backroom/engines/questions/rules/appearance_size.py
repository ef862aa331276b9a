"""Size and looks in a phrase: a seat, a jacket or a gap to fit, a twirl, a view of oneself."""

from backroom.engines.questions.rule import Rule

LOOKS = r"(?:attractive|good-looking|pretty|beautiful|handsome|slim|photogenic|tall|overweight|good shape|in shape)"
CLOTHES = r"(?:jacket|coat|shirt|tunic|uniform|blazer|waistcoat|apron|belt|buttons?|overalls|hi-vis|costume|suit)"

WORDS = """
smile teeth look looks image big tall hefty size squeeze wedge fit twirl photograph yourself real counter wheel bar lectern chair seat scales sleeves jacket coat shirt tunic uniform
blazer waistcoat apron belt button buttons overalls hi costume suit length
slim thin skinny heavy
"""

RULE = Rule(
    code="appearance_size",
    topic="appearance",
    matter="appearance",
    firm=True,
    what="Sizes the candidate up by a seat, a garment or a gap, or asks what they make of their looks.",
    why="Height, weight and looks are protected in some places, and say nothing of the work.",
    instead="Name the physical task or the safety rule, and ask everyone whether they can meet it, with an adjustment if needed.",
    source="State and city laws on height and weight; agency guidance on physical requirements.",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\byou (?:have|got|have got|think you have|fit|suit) the (?:right |kind of |sort of )?(?:look|looks|image)(?: we| for|(?= *[?,]))",
        r"\byou (?:big|tall|strong|heavy|hefty) enough (?:to|for)\b[^.?!]{0,40}\b(?:door|bar|bouncer|security|crowd|doors|floor)\b",
        r"\b(?:are|were|be|you're) (?:you )?(?:[\w'-]+ )?(?:a |an )?size (?:\d+|six|eight|ten|twelve|fourteen|sixteen|eighteen|twenty|small|"
        r"medium|large|xl)\b",
        r"\byou\b[^.?!]{0,20}\b(?:squeeze|wedge|fit) (?:yourself )?(?:behind|into|between|through|under|past|in) (?:the |our |a |that |this "
        r"|one of )?(?:[\w'-]+ )?(?:bar|cab|booth|cockpit|seats?|chair|counter|aisle|hatch|galley|turret|uniforms?|costume|harness|cage)(?= *(?:[?,]|$|with|without|comfortably|all right|ok|at|for|do you))",
        r"\b(?:give|giving|gave) (?:us|me) a (?:twirl|spin round)\b|\bstand(?:ing)? up (?:and|so)\b[^?]{0,30}\b(?:twirl|turn (?:a)?round|see "
        r"you|look at you)\b",
        r"\byou (?:would )?(?:photograph|come up) well\b|\byou look good (?:in|on) (?:photos|pictures|camera|a suit|uniform)\b",
        rf"\b(?:consider|think|find|rate|call|describe) yourself (?:as |to be )?(?:[\w'-]+ ){{0,2}}?{LOOKS}\b",
        r"\bare (?:those|they|these) (?:real|implants|your own|all yours)\s*\?",
        rf"\b(?:would|will|does|do|did) (?:the|our|that|a|this) (?:[\w'-]+ )?{CLOTHES} (?:button|close|meet|fasten|zip|fit you|do up|stretch|"
        r"go round|reach)(?: up)?(?: (?:on|for|over|around|round) you)?(?= *[?,])",
        r"\byou\b[^.?!]{0,20}\b(?:see|reach|look|get) over the (?:counter|wheel|steering wheel|bar|desk|lectern)(?= *(?:[?,]|$|do you|without))",
        r"\byou\b[^.?!]{0,12}\b(?:need|want|take|prefer) the (?:big|bigger|large|wide|reinforced|strong) (?:chair|seat)(?= *(?:[?,]|$))",
        r"\byou (?:\w+ )?(?:tip|tipping) the scales\b",
        r"\b(?:send|attach|enclose|include|provide|bring|see)\b[^.?!]{0,25}\b(?:full|half|three-quarter)-length (?:photo\w*|picture|shot|"
        r"pic|image)\b|\bfull-length photo\w* (?:must|should|is to|to) be\b",
        r"\b(?:were|are|have) you always (?:been )?(?:that |so |this |been )?(?:slim|thin|skinny|heavy|big)\b",
    ),
    unless=(
        r"\b(?:how (?:many|do|would|did)|clients?|customers?|brides?|models?|actors?|guests?|passengers?|mannequins?|boxes|crates|pallets)\b",
    ),
    bad=(
        "Were you always so thin?",
        "Are you a size twelve?",
        "Do you think you could squeeze behind the counter?",
        "Would you give us a twirl?",
        "Do you consider yourself good-looking?",
        "Would this waistcoat fasten on you?",
        "Could you see over the steering wheel?",
        "Would you take the wide seat?",
    ),
    good=(
        "How many crates can you fit into the cab?",
        "Does the jacket button on the left or the right?",
        "Are those real orchids in the lobby you dressed?",
        "Which size do you cut for the window?",
        "Do you consider yourself quick with numbers?",
        "When do you roll your sleeves up and help the team?",
    ),
)
