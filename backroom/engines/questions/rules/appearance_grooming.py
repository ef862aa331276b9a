"""Tattoos, piercings, hair, beards, make-up and clothes."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.appearance import RULE as BODY

WORDS = """
smile tattoo* tatts tats tatt tattooed inked ink piercing* pierced stud studs ring rings earring* hoop hoops
hair hairstyle* hairdo haircut fringe roots braids cornrows afro dreads dreadlocks locs ponytail bun mohawk
mullet wig extensions beard beards moustache goatee stubble shave shaving sideburns makeup make
lipstick foundation nails varnish polish heels skirt skirts dress dresses dressed suit suits tie blouse jeans
trainers hoodie clothes outfit outfits wardrobe wear wearing worn sleeve sleeves teeth scrub mirror iron comb hairbrush razor fingernails lashes turn show present shoes perfume aftershave jewellery jewelry
smarten scruffy toupee trim cleavage neckline stockings tights feminine masculine colour color modest
presentable
"""

RULE = Rule(
    code="appearance_grooming",
    topic="appearance",
    matter="grooming",
    firm=True,
    what="Asks about tattoos, piercings, hair, make-up or clothes.",
    why="Hair and dress can point to race, faith or sex, and say little about the work.",
    instead="State the dress or safety rule for everyone, and ask whether they can meet it, with an adjustment if needed.",
    source="State and city laws on hair; agency guidance on dress and grooming.",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\byou\b[^.?!]{0,25}\b(?:smarter|nicer|more (?:professional|formal|suitable|presentable)) (?:outfit|suit|shirt|clothes|shoes|jacket|dress|"
        r"tie)(?= *(?:[?,]|$|than|for|at home))",
        r"\bsmile for (?:me|us)\b|\b(?:give|show) (?:us|me) a (?:big )?smile\b|\blet's see (?:a|that|your|the) (?:smile|teeth)\b",
        r"\b(?:see|find|notice)\b[^.?!]{0,20}\byour sleeves? (?:were )?(?:rolled )?up\b",
        r"\byou (?:even )?own (?:a |an )(?:mirror|iron|comb|hairbrush|razor)(?= *(?:[?,]|$))",
        r"\byou\b[^.?!]{0,40}\b(?:cut(?:ting)?|clip(?:ping)?|los(?:e|ing)|remov(?:e|ing)|take off|taking off|do(?:ing)? without) (?:the |your )?"
        r"(?:\w+ )?(?:finger ?nails|nail varnish|varnish(?= *[?,])|nail polish|false nails|lashes|extensions)\b",
        r"\bhow (?:would|do|will) you (?:turn up|present yourself|show up|look) (?:of a|on a|for (?:work|the)|every|each|day to day)\b",
        (
            r"\b(?:is|are) (?:that|those|this|it) (?:a |your )?(?:wig|toupee|hairpiece|extensions|dentures|real hair|"
            r"fake tan)\b"
        ),
        (r"\b(?:mind|consider|about|object to) (?:shaving|cutting your|a shave|a haircut|dressing)\b"),
        (r"\b(?:more|less) (?:feminine|masculine|modest|revealing)\b(?=[^.?!]{0,40}\?)"),
        (
            r"\b(?:lose|losing|get rid of|do without|shave off|grow out) (?:the|that|your) (?:beard|moustache|"
            r"ponytail|earring|piercing|nose ring|tattoo|stubble|hair|mohawk)\b"
        ),
        (r"\bwear your hair\b"),
        (
            r"\b(?:you|your|yourself|you're|you've|you'd|you'll|ya|any|ever|got|been)\b[^.?!]{0,60}?\b(?:long|short|"
            r"grey|gray|curly|straight|blonde?|red|dyed|coloured|colored|purple|pink|big|natural) hair\b"
        ),
        (
            r"\b(?:lot of|all that|much|more) ink\b(?=[^?]{0,40}\?)|\b(?:your|the|that) ink\b(?=[^?]{0,15}\b(?:on you|show\w*|"
            r"cover\w*|hid\w*|be|go|come|for (?:work|customers)|permanent|mean|there)\b[^?]{0,30}\?)"
        ),
        (
            r"\b(?:you|your)\b[^.?!]{0,40}\b(?:smarten up|contact lenses|contacts instead|lose the (?:glasses|beard|"
            r"earring|nose ring)|dress up a bit|look smarter|more presentable|well-presented|well turned out)\b"
        ),
        (
            r"\b(?:wear|wearing) (?:a bit of |some |any |the |more |less )*(?:make-?up|lipstick|heels|a skirt|"
            r"skirts)\b(?=[^.?!]{0,60}\?)"
        ),
        (
            r"{your} (?:own |natural |real )?(?:tattoos?|piercings?|beard|moustache|goatee|earrings?|nose (?:ring|"
            r"stud)|natural hair|hairstyle|hair ?cut\b|nails\b|hair\b(?= *(?:[?,]|$|always|like|natural|real|that|for|"
            r"off|is|short|long|colou?r|down|up|every|if|to (?:a|match))))(?! (?:clients?|salon|business|customers?|"
            r"team|design|studio|portfolio))"
        ),
        (
            r"\b(?:any|got|have|has|those|hide|hiding|show|see|is that|is it|visible|of|many|your|what|cover|do the) "
            r"(?:you |you got |you have |got |any |other |visible |more |facial |a |an |your |hidden |that |up |of |"
            r"the |real |many |){0,4}(?:tattoos?|tatts?|tats|piercings?|body art|ink\b(?! jet| cartridge)|nose rings?|nose studs?|dreadlocks|dreads)\b(?=[^.?!]{0,200}(?:\?|\byou))(?! (?:shop|studio|design|artist|client|"
            r"customer|remov|parlou?r|do you (?:do|draw|offer)))"
        ),
        (
            r"\b(?:would|could|can|will|are|mind|willing|happy|prepared|need|have|got) "
            r"(?:you )?(?:[\w'-]+ ){0,4}?(?:shav(?:e|ing)|cut(?:ting)?|dy(?:e|ing)|trim(?:ming)?|"
            r"cover(?:ing)?(?: up)?|remov(?:e|ing)|tak(?:e|ing) out|straighten(?:ing)?|tie back|lose|losing|"
            r"do something (?:about|with)) (?:off |up |back |out )?(?:your|that|the|those|a bit of|some|it all|any) "
            r"(?:[\w'-]+ ){0,1}?(?:beard|moustache|hair|tattoos?|piercings?|ring|earrings?|stud|locks|dreads|"
            r"dreadlocks|weight|nails|ink|pounds|facial hair)\b(?! (?:of|for|on) (?:a|the|your) (?:client|customer|"
            r"patient|guest))"
        ),
        (
            r"\b(?:do|would|will|could|can|are|don't|did|have) you (?:[\w'-]+ ){0,4}?(?:wear|wearing|worn|put on|"
            r"dress|own) (?:[\w'-]+ ){0,2}?(?:make-?up|heels|skirts?|a dress|dresses|a suit|a tie|glasses|"
            r"contact lenses|contacts|a wig|jewell?ery|lipstick|nail polish|shorter|something (?:nicer|smarter|sexier|"
            r"shorter)|more (?:feminine|modest)|nice(?:r|ly)|like (?:that|this)|that to work|so (?:casually|"
            r"formally))\b(?! (?:for|when) (?:spraying|welding|cutting))"
        ),
        (
            r"\bis (?:that|this) (?:what|how) you(?:'d)? (?:[\w'-]+ )?(?:wear|dress|look)\b|\bwhat (?:would|will|"
            r"do) you (?:[\w'-]+ )?wear (?:to|for|on) (?:work|the office|meet|client|a (?:normal|typical)|dates?|"
            r"a night)|\bhow (?:do|would|will) you (?:[\w'-]+ )?dress (?:for (?:work|the office|the job|court|clients|meetings|interviews)|when|outside|normally|day to day)|"
            r"\bwhat are you wearing\b|\bscrubs? up (?:well|nicely|all right|alright|ok|okay|at all)\b"
        ),
        (
            r"\b(?:love|like|nice|great|lovely|cool|interesting|amazing) (?:your |the |"
            r"that )?(?:[\w'-]+ ){0,1}?(?:hair|dress|outfit|nails|shoes|earrings|tattoos?|beard|smile|legs|eyes|perfume|"
            r"figure|skirt|heels)\b(?=[^.?!]{0,60}(?:[,.?!] ?(?:is|are|do|does|did|was|how|where|what|would|by|on|"
            r"suits)|on you|you(?:'ve| have)|\?))(?! (?:salon|shop|clients?|brand|range|stylist|design))"
        ),
        (r"\bis (?:that|it|this) (?:all )?your (?:own |real |natural )(?:hair|colou?r|teeth|nails)\b"),
        r"\b(?:would|could|can|will|does|do|must|might|is|are|has|have|should) (?:the|that|those|this|these|your|all that|"
        r"all those|any of (?:the|those)) (?:[\w'-]+ ){0,2}?(?:studs?|rings?|hoops?|earrings?|piercings?|tattoos?|tatts?|tats|"
        r"ink|hair|hairdo|fringe|braids|cornrows|afro|dreads|dreadlocks|locs|ponytail|bun|mohawk|mullet|beard|moustache|"
        r"goatee|stubble|sideburns|nails|varnish|make-?up|lipstick|heels|hoodie|trainers|jeans|outfit|wig|extensions|"
        r"bangles|bracelets?|perfume|aftershave|neckline)\b[^.?!]{0,50}\b(?:come (?:out|off)|go(?= *[?,])|stay|permanent|real|"
        r"covered?|hidden|hide|cut|tied|off|out|wash(?:es)? off|removed?|mean|natural|yours|for (?:work|good)|all the time|"
        r"every day|your usual|usual|new)\b[^.?!]{0,30}\?",
        r"\b(?:are|were|have|did|have you ever|got|been) you (?:[\w'-]+ ){0,2}?(?:tattooed|inked|pierced|dyed? your|shaved|"
        r"bleached your|dressed (?:up|like|for))\b[^.?!]{0,40}\?",
        r"\b(?:own|wear|bring|buy|put on|come in|turn up in|show up in|iron|manage|live in|always in) (?:[\w'-]+ ){0,3}?(?:a "
        r"(?:proper |decent |nice |smart )?(?:suit|tie|blouse|skirt|dress)|heels|stockings|tights|lipstick|make-?up|jeans|"
        r"trainers|a hoodie|nail varnish|perfume|aftershave|a bra|smarter shoes)\b(?=[^.?!]{0,50}\?)"
        r"(?<=\w)(?! (?:for (?:spraying|welding)|department|hire|shop))",
    ),
    unless=(
        *BODY.unless,
        (
            r"\b(?:tattoo (?:shop|studio|artist)|ring (?:main|binder|road|fence)|ink (?:cartridge|jet)|make (?:up"
            r"|sure)(?! (?:at|on|for|to) work)\b(?<=sure)|stud wall|dress rehearsal|how (?:do|did|would) you (?!(?:[\w'-]+ )?(?:turn up|present yourself|show up|look|dress for|dress when|wear your|do your hair|style your))"
            r"|salon\'?s?|costume|safety|protective|ppe|what do you wear when)\b"
        ),
    ),
    bad=(
        "Any tattoos we should know about?",
        "Would you shave off your beard?",
        "Do you always dress like that?",
        "Would you wear heels at the front desk?",
        "Do those hoops come off for work?",
        "Is that hair your natural colour?",
        "Would you come in a smart suit every day?",
    ),
    good=(
        "How would you cut a client's hair when she cannot sit still?",
        "Masks are a safety rule here and everyone wears one; exceptions are possible. Is that workable for you?",
        "What do you wear when you are spraying, and why?",
        "Which ink did you choose for the poster?",
        "How do you fix a stud wall to an old floor?",
        "Did the ring road delay your deliveries?",
    ),
)
