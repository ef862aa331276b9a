"""Height, weight and build by the back door: feet and inches, stones, scales, sizes, build, skin and face."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.military_any import TRADE

WORDS = """
feet foot inches inch metre meter centimetres centimeters cm stone stones kilos kilograms kg lbs pounds scales
bathroom bmi collar chest waist hips inside build frame figure physique belly tummy muscle muscles
wrinkle* freckle* scar scars birthmark acne skin teeth braces face plump chubby stout lanky skinny slender
curvy beefy burly stocky podgy tubby lean bulk heavyset shelf lightweight heavyweight fatter thinner taller
shorter smaller bigger uniform uniforms harness overalls looker model photogenic
"""

RULE = Rule(
    code="appearance_any",
    topic="appearance",
    matter="appearance",
    what="Brings the candidate's height, weight, build or face into the talk.",
    why="Looks are not skill; height and weight are protected in some places, and size can point to health or sex.",
    instead="Name the physical task, and ask everyone whether they can do it, with or without an adjustment.",
    source="State and city laws on height and weight; agency guidance on physical requirements.",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\bhow many (?:feet|foot|inches|stones?|pounds|kilos?|kg|kilograms|lbs|cent\w+|cm|dress sizes)\b(?: and \w+\b)?[^.?!]{0,30}\b(?:are|"
        r"do|did|have|would) you(?: (?:now|really|actually|currently|roughly))? ?(?:weigh|stand|measure|carry(?:ing)?|lost|lose|put on|gain(?:ed)?|now|tall)?"
        r"(?= *(?:[?,]|$|in (?:your|bare)|without|with your|since|over|on the))",
        r"\b(?:what's|what is|is|was|has|does|how's|with|at) your (?:\w+ )?(?:bmi|inside leg|collar|chest|waist|hips|belly|"
        r"tummy|frame|build|physique|skin|teeth|complexion|scars?|birthmark|acne|face)\b(?! (?:care|graft|mask|paint))"
        r"[^.?!]{0,50}\?",
        r"\b(?:would|will|could|can|do) (?:our|the|a) (?:[\w'-]+ )?(?:uniforms?|harness|overalls|seats?|chairs?|costume|"
        r"ladder) (?:[\w'-]+ )?(?:fit|hold|take|go round|stretch to) you\b[^.?!]{0,30}\?",
    ),
    unless=TRADE,
    bad=(
        "How many stone do you weigh?",
        "In bare feet, are you over five foot six?",
        "Is your BMI where it should be?",
        "Would our harness go round you?",
        "How many inches have you put on?",
        "How many centimetres are you?",
        "That scar, is it from a fight you had?",
        "Would you say you were stocky?",
    ),
    good=(
        "How many feet of cable did you lay?",
        "How many inches of insulation do you fit in a loft?",
        "Can you lift 25 kilos with a hoist?",
        "How do you dress a wound on scarred skin?",
        "Did you keep five feet away from the kiln?",
        "Which collar would you choose for a large dog?",
    ),
)
