"""Height, weight, build and looks; hair, tattoos and clothes have a rule of their own."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

STATED = (
    r"\b(?:rule|policy|dress code|food[- ]safety|hygiene|safety|uniform|everyone|everybody"
    r"|all staff)\b[^.?!]{0,100}\b(?:tied|tie|covered|cover|wear|wears|short|hair|beard|beards|jewellery"
    r"|jewelry|shaved?|mask|respirator)\b"
)

WORDS = """
pounds pound kilos weight lose image smile tall height weigh weight weighing tattoo* ink piercing* pierced hair hairstyle* beard beards shave
clothes wear wearing dress fat overweight skinny slim petite lad lass fella bloke makeup make heels skirt
pretty attractive handsome gorgeous beautiful looks bmi dreadlocks dreads earring* inches outfit diet suit
stunning cute hot short appearance presentable moustache goatee tats tatts waist nose ponytail weighed tiny
slight little frail weedy eyes contact smarten lipstick lenses size stubble mohawk wig shaving feminine
masculine thin hatch manhole gap aisle cockpit belt buckle zip fasten button close slimming slim trim tone toning bulk harness* uniform* overalls costume seat chair jacket certain image teeth build
"""

RULE = Rule(
    code="appearance",
    topic="appearance",
    matter="appearance",
    what="Asks about height, weight, build or looks.",
    why=("Looks are not skill. Height and weight are protected in some places, and size can point to health or sex."),
    instead=(
        "Name the physical task or the safety rule, and ask everyone whether they can meet it, with an "
        "adjustment if needed."
    ),
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\byou(?:'re| are) (?:very |so |rather |quite |awfully )(?:slim|thin|tall|big|small|pretty|short|"
            r"slight)\b(?=[,.?!])"
        ),
        (
            r"\b(?:are|were|you're) (?:you )?(?:[\w'-]+ ){0,2}?(?:tall|big|small|slim|pretty|attractive|good-looking|"
            r"thin) enough\b|\b(?:what|which) size (?!ladder|drill|pipe|screw|cable|pan|tin|needle|thread|brush|nozzle|hook)"
            r"(?:[\w'-]+ ){0,3}?(?:(?:do|would) you (?:[\w'-]+ )?(?:take|wear|need|go for|fit|come in)|are you(?= *(?:[?,]|$|in\b|for|then|these|now|roughly|at the moment|on (?:top|the))))"
        ),
        (
            r"\b(?:you|your|yourself|you're|you've|you'd|you'll|ya|any|ever|got|been)\b[^.?!]{0,60}?\b(?:lovely|"
            r"beautiful|nice|pretty|gorgeous) (?:eyes|hair|smile|legs|figure|face|skin)\b|\b(?:uniforms?|sizes|chairs|"
            r"harness\w*|overalls) (?:[\w'-]+ ){0,3}?(?:goes?|come|comes|stop|stops|fit) (?:[\w'-]+ ){0,3}?(?:up to|"
            r"to|at|until) (?:a |size )?\d{1,2}\b(?=[^?]{0,80}\?)"
        ),
        (
            r"\b(?:what|which) (?:dress|clothes|clothing|shirt|trouser|uniform|bra|shoe|"
            r"jacket) size\b(?=[^.?!]{0,20}you)|\b(?:what|which) size (?:dress|clothes|shirt|trousers|uniform|bra|"
            r"jacket|waist) (?:are|do) you\b"
        ),
        (
            r"\byou(?:'re| are| look)(?: not)? (?:so |very |quite |rather |awfully |a bit |pretty |really |too |"
            r"such a |a )?(?:tiny|petite|slight|skinny|little|big|large|heavy|short|small|weedy|frail|chunky|heavyset|"
            r"plump|stocky)(?: thing| person| one)?(?=[,.?!]| for| - |;)[^?]{0,60}\?"
        ),
        (
            r"\bwhat do you look like\b|\bhow (?:attractive|pretty|good-looking|fit[- ]looking)\b|"
            r"\bwould you say you're (?:attractive|pretty|good-looking|slim|tall)\b"
        ),
        (
            r"\bhow (?:tall|heavy|big|short|fat|thin|wide|slim) (?:are|were|would you say) you\b|\bwhat (?:height|"
            r"weight|size|build) (?:are|were) you\b(?! (?:able|comfortable|happy|used|lifting|trained|allowed|after|"
            r"looking|printing|baking|running|working|selling|ordering|buying|using|cutting|making|carrying|certified))"
        ),
        (
            r"\b(?:how much|what) (?:do|did|would|are|were) you (?:[\w'-]+ )?(?:weigh|weighing)\b(?! (?:up|out|in "
            r"(?:a|the)|first|before|against|when\b|the\b))"
        ),
        (
            r"{your} (?:own |exact |natural |current |approximate )?(?:height\b(?! (?:of|limit))|weight\b(?! (?:in|"
            r"behind|class|room|training|limit|on|loss (?:class|clinic|group)))|bmi\b|waist|measurements\b(?= *(?:\?|"
            r",|$))|(?:dress|clothes|clothing|shirt|trouser|shoe|bra|collar) size|build\b(?= *(?:\?|,|$|like))|"
            r"figure\b(?! (?:drawing|for|of|on|in))|looks\b|physique|physical appearance|appearance\b(?! (?:on|in|"
            r"before|at))|body\b(?= *(?:\?|$|type|shape|weight))|teeth\b)(?! (?:clients?|salon|business|customers?|"
            r"team|design|studio|portfolio))"
        ),
        (
            r"\b(?:have|had|has) you (?:[\w'-]+ ){0,2}?(?:always been|put on|lost|gained|dropped|carried|"
            r"struggled with)(?: (?:a|an|so|such|any|some|much|a lot of|that|your|on|quite|few|couple of|bit of)){0,4} (?:weight|pounds|kilos|timber|inches|big|large|"
            r"heavy|overweight|fat|slim|skinny|tall|short|thin|petite|small|little|stocky|broad|hefty|solid|blonde|"
            r"redhead)\b(?! (?:of|bet|loss|off|number|part|project|on|fan))"
        ),
        (
            r"(?<!client, )(?<!customer, )(?<!patient, )\b(?:big|large|small|little|wee|hefty|strapping|strong|tiny|tall|skinny|heavy|well-built|solid|pretty|"
            r"good-looking|attractive|lovely|stocky)[- ](?:[\w'-]+ )?(?:lad|lass|girl|fella|bloke|boy|unit|chap|"
            r"gal)\b(?=[^.?!]{0,200}(?:\byou\b|\?))"
        ),
        (
            r"\byou(?:'re| are| look| seem|'ve got)(?: not)? (?:[\w'-]+ ){0,3}?(?:overweight|skinny|petite|obese|"
            r"chubby|fat|tall(?! order)|too (?:big|small|short|thin|heavy|slight)|on the (?:short|heavy|large|small|"
            r"big) side|a bit (?:short|small|big|heavy|large|slight) for|so (?:tiny|slim|thin|tall|small|slight)|"
            r"well-groomed|good-looking|gorgeous|beautiful|handsome|stunning|attractive|cute\b|sexy|too pretty|"
            r"pretty(?= *(?:[,.?!]|$|for|girl|woman|lady|enough))|very (?:smart|pretty|glamorous|"
            r"elegant)(?= *(?:[,.?!]|$|today|in)))\b"
        ),
        (
            r"\b(?:would|could|can|will|are|mind|willing|happy|prepared|need) (?:you )?(?:[\w'-]+ ){0,4}?(?:los(?:e|"
            r"ing)|do something about|drop|shed) (?:your |that |the |those |a bit of |some |a few ){0,2}(?:weight|"
            r"pounds|stone|kilos|belly)\b"
        ),
        (
            r"\b(?:have|got|has|fit|suit|look|looks?) (?:[\w'-]+ ){0,2}?(?:the |our |a |that )(?:right |certain |"
            r"polished |front[- ]of[- ]house |kind of |sort of ){0,4}(?:look|image|face|part|figure)\b(?= *(?:[?,.]|$|"
            r"we|for|of|that|to|here))(?=[^.?!]{0,80}\?)"
        ),
        (
            r"\b(?:love|like|nice|great|lovely|amazing) (?:your |the |that )?(?:[\w'-]+ ){0,1}?(?:smile|legs|eyes|"
            r"figure|face|skin|body)\b(?=[^.?!]{0,60}(?:[,.?!]|on you|you(?:'ve| have)|\?))"
        ),
        (
            r"\b(?:are|were) you (?:[\w'-]+ )?(?:on a diet|dieting|trying to lose|naturally (?:blonde|that thin|"
            r"that slim|so)|a natural (?:blonde|redhead))|\bhas anyone (?:ever )?told you (?:that )?you(?:'re| are|"
            r" look)\b"
        ),
        (
            r"\b(?:see|reach|fit|squeeze|get|cope|manage) (?:[\w'-]+ ){0,4}?(?:at|with|being|for) (?:your (?:height|"
            r"size|weight|build)|five foot|six foot)\b|\bfor (?:someone|a (?:person|man|woman|girl|guy)) (?:of )?your "
            r"(?:size|height|build|weight)\b"
        ),
        (
            r"\byour weight (?:ever )?(?:been )?(?:[\w'-]+ )?(?:problem|issue|affect\w*|stop\w*)|\bhow (?:would|"
            r"do) you describe your(?:self physically| (?:looks|appearance|figure|build))|\bdescribe "
            r"(?:what you look like|your (?:looks|appearance|figure))"
        ),
        (
            r"\b(?:slim|slimming|tone|toning|trim|trimming|bulk|bulking) (?:yourself )?(?:down|up)\b(?= (?:a (?:bit|little)|before|for|"
            r"at all|first|yourself)|\s*[?,])(?<!design slimming down)"
        ),
        (
            r"\b(?:harness\w*|uniforms?|overalls|suits?|costumes?|seats?|chairs?|jackets?|tabards?|hi-vis|aprons?|scrubs|tunics?|cockpit|"
            r"cabs?)\b[^?]{0,60}\b(?:you|your)\b[^?]{0,20}\b(?:get into|squeeze|fit (?:into|in)? ?(?:one|it|that|them|those)?(?= *[?,])|"
            r"manage (?:one|that)|take (?:a|an) (?:small|medium|large|extra|xl|\d\d)|be (?:a|an) (?:small|medium|large|extra|xl))\b"
        ),
        (
            r"\b(?:hatch|manhole|gap|aisle|cockpit|crawl ?space|tunnel|turnstile)\b[^?]{0,50}\byou\b[^?]{0,25}\b(?:pass|get|squeeze|fit|"
            r"go) through\b|\b(?:do up|fasten|close|buckle|meet|button|zip|clip) (?:up )?(?:around|round|over|on) you\b"
        ),
        (
            r"\b(?:certain|particular|right|specific|certain kind of|certain sort of) (?:look|image)\b[^?]{0,60}\b(?:do|would|are|have|can) "
            r"you (?:[\w'-]+ ){0,3}?(?:have it|got it|fit it|fit that|look it|match it|pull it off|the part)\b"
        ),
    ),
    unless=(
        excuses.DONE_AT_WORK,
        (
            r"\bhow (?:do|did|would|will|have|can|should|might) (?:you|we|i) (?!feel|lean|get|vote|spend|leave|pay\b"
            r"|stand|like|ever|personally feel|come|travel|unwind|relax|dress|fill|describe|be\b|fit|manage for|cope"
            r"|usually (?:spend|dress|get))"
        ),
        STATED,
        (
            r"\b(?:clients?|customers?|brides?|patients?|models?|actors?|guests?|pupils?|residents?|characters?"
            r"|horses?|dogs?|lambs?|calves|bull|mannequins?)(?:'s?)? (?:[\w'-]+ ){0,4}?(?:hair|beard|tattoos?|dress\w*"
            r"|weigh\w*|wear\w*|looks?|height|size|figure|teeth|piercing\w*)\b"
        ),
    ),
    bad=(
        "How tall are you?",
        "What do you weigh?",
        "Would you lose a few pounds for the front desk?",
        "Are you tall enough for the floor?",
        "You're a big lad, aren't you?",
        "What is your waist, roughly?",
        "Have you lost weight since the photo?",
        "What dress size are you?",
    ),
    good=(
        "At what weight do you send a pig to market?",
        "How tall was the scaffold, and who checked it?",
        "How would you cut a client's hair when she cannot sit still?",
        "Masks are a safety rule here and everyone wears one; exceptions are possible. Is that workable for you?",
        "How do you size a print for a shop window?",
        "What do you wear when you are spraying, and why?",
        "Can you lift 20 kg repeatedly, with or without an adjustment?",
        "How do you figure out which pump failed?",
        "How would you look into a short delivery?",
    ),
    source="State and city laws on height, weight and hair; agency guidance.",
)
