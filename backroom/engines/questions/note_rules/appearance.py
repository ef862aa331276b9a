"""Appearance: bodies, faces, clothes, scent and handshakes, none of which is evidence about the work."""

from backroom.engines.questions.note_rules import NoteRule, words

THINGS = words("""
    palms fingers feet ankles thighs waist hips cheekbones jaw mouth eyelids brows bosom rear backside biceps abs
    pullover sweater sweatshirt joggers cap hat beanie scarf coat sunglasses uniform-like sideburns goatee mullet
    mohawk highlights extensions wrinkles bruise bruises rash sweat armpits dentures overalls fleece sari kilt gown
    shoelaces laces zip buttons fly watchstrap bracelet necklace chain bangle lanyard rucksack headphones beard
    moustache stubble hair haircut hairdo hairstyle fringe ponytail dreadlocks dreads locs braids afro eyebrows
    eyelashes lashes teeth smile grin eyes skin complexion acne spots freckles scar scars birthmark figure physique
    build legs bum chest muscles belly stomach paunch gut bust cleavage tits boobs nose ears chin lips face looks suit
    tie shoes boots trainers sneakers sandals jeans trousers dress skirt shirt t-shirt blouse jumper hoodie jacket
    blazer cardigan tracksuit heels stilettos leggings shorts outfit clothes clothing wardrobe perfume aftershave
    cologne deodorant makeup make-up lipstick mascara eyeliner nails fingernails tattoo tattoos ink piercing piercings
    earring earrings nose-ring jewellery jewelry handbag glasses handshake dandruff breath bo hygiene grooming posture
    shoulders hands weight height dimples jawline tan socks collar top waistcoat cufflinks watch crocs flip-flops
    tights appearance voice-and-smile stud wig toupee combover comb-over bags
""")
LOOKS = words("""
    overweight obese fat chubby chunky plump podgy tubby stout portly heavyset heavy-set skinny thin slim slender bony
    petite tall towering lanky burly stocky muscular well-built athletic-looking broad-shouldered flabby pretty
    beautiful gorgeous handsome attractive unattractive good-looking stunning ugly plain-looking striking sexy hot
    fit-looking photogenic cute-looking blonde blond brunette ginger redhead bald balding unshaven clean-shaven
    bearded hairy tattooed pierced tanned spotty pimply sweaty smelly greasy scruffy unkempt dishevelled disheveled
    untidy bedraggled shabby well-dressed overdressed underdressed under-dressed badly-dressed smartly-dressed
    well-groomed ill-groomed presentable unpresentable stylish frumpy-looking trendy fashionable dapper dowdy
    immaculate wrinkled wrinkly pasty gaunt rough-looking tired-looking fresh-faced baby-faced toothless cross-eyed
    well-turned-out wiry hunched grubby goth gothic unwashed groomed creased round-shouldered short
""")
WEAR = (
    r"(?:(?:has|had|have|with|wears|wearing|wore|sporting|sports|covered in|dressed in|lots of|too much|no|"
    r"(?:came|turned up|showed up|arrived|walked|rolled|strolled)(?: up)?(?: in)?(?: wearing| in| with)|in) )"
)
AFTER = (
    r"(?=\s*(?:$|[.,;:!?)…/&-]|(?:and|but|though|up|on|down|bitten|dyed|unbrushed|unwashed|untied|undone|"
    r"unbuttoned|hanging|un\w+|\w+ed|one size|two sizes|three sizes|a size|tied|wet|polished|unpolished|chewed"
    r"|painted|slicked|scraped|matted|falling|"
    r"stained|torn|"
    r"creased|dirty|greasy|missing|showing|bursting|everywhere|half|covered|full|looks?|looked|smells?|smelled|"
    r"could|needs?|wants?|was|were|is|are|all|everywhere|in "
    r"need|under|"
    r"like|would|not|too|showing|for (?:the|an?|this)|to match|to the|"
    r"again|which|"
    r"today|when|while|i|really|so|than|from|over|that|will|did|does)\b))"
)

RULE = NoteRule(
    code="note-appearance",
    label="appearance",
    what="Looks, clothes, body or scent.",
    why="It says nothing about the work, weighs on some groups more than on others, and reads badly in a complaint.",
    fix="Write what they said or did. If the job sets a dress rule, write the rule and what they said to it.",
    triggers=words("""
        plain ring rings stud grip hand hands face
        big huge tiny smelled smelt smells stank stinks reeked reeks reeking smell stink odour odor looks looked
        dressed dress turned look sizes well groomed eye easy pounds kilos stone weight lose presentable face shape model camera
        bit eyes contact image part built pass palms fingers makeup nice-looking stunner hunk looker sight size
    """),
    patterns=(
        r"{who}(?P<mark>built like an? )",
        (
            r"{who}(?:came |turned up |arrived |showed up |was )?(?P<mark>dressed (?:like|as if|as though"
            r"|for (?:the|a|an)|up|down|to))\b"
        ),
        r"{who}(?:was |came |turned up |showed up |arrived )?(?:wearing|wore|sporting|dressed in) (?:[\w'-]+ "
        r"){0,4}(?P<thing>{word})",
        r"{who}(?:(?:was|came|turned up|showed up|arrived|came in|walked in) )?(?:wearing|wore|sporting|dressed in|"
        r"in|covered in) (?:[\w'-]+ ){0,4}(?P<thing>{word})" + AFTER,
        r"{who}(?:came in|turned up in|showed up in|arrived in|walked in in) (?:[\w'-]+ ){0,4}(?P<thing>{word})"
        + AFTER,
        r"{who}(?P<mark>(?:smelled|smelt|smells|stank|stinks|reeked|reeks|reeking|stinking)(?: (?:strongly|heavily|"
        r"badly|a bit|slightly|faintly|really))? (?:of|like)|(?:smelled|smelt|smells|stank|stinks|reeked|reeks)(?= "
        r"*(?:$|[.,;!]|a|"
        r"bad|badly|nice|good|lovely|awful|great|sweaty)\b))",
        r"{said_of}(?:[\w'-]+ ){0,2}(?P<looks>{word})" + AFTER,
        r"{who}(?P<mark>(?:dressed|turned out|groomed|presented|scrubs up|scrubbed up) (?:\w+ )?(?:well|badly|"
        r"smartly|"
        r"down|up|to impress|sloppily|casually|scruffily|inappropriately|like|for a|beautifully|poorly|nicely|all "
        r"in))\b",
    ),
    bare=(
        (
            r"{who}(?:could do with|needs|wants|should get|ought to get|get) (?:an? |some )?(?:good |proper "
            r"|decent )?(?P<mark>haircut|shave|wash|shower|iron|comb|bath|new (?:shoes|clothes|suit))\b"
        ),
        r"{lead}(?P<mark>tattoos?|piercings?)(?= (?:right|all|halfway|up|down|on|over|everywhere)\b)",
        r"{lead}(?:a )?(?:bit |little |rather |quite |too |very )*(?P<mark>plain)(?= for\b)",
        (
            r"{lead}(?:[\w'-]+[ ,]+){0,3}(?P<mark>(?:nose|lip|tongue|eyebrow|belly|ear)[ -](?:ring|stud"
            r"|piercing)s?|(?:limp|damp|weak|clammy|sweaty|firm|bony|cold|wet|soft|rough|dirty"
            r"|hot) (?:\w+ )?(?:grip|hands?|handshake|palms?|fingers|fish of a hand))\b"
        ),
        (
            r"{lead}(?:has |have |had |with |got )?(?P<mark>an? face for|face like|a (?:body|figure) like"
            r"|plain(?=\W*(?:$|[.,;]|but|and))|make-?up\b)"
        ),
        (
            r"{lead}(?:too much |no |heavy |thick |lots of |a lot of )*(?P<mark>make-?up|lipstick|perfume"
            r"|aftershave|cologne|jewell?ery|hair ?spray|hair gel)\b"
        ),
        r"{lead}(?P<looks>{word})(?=\s*(?:$|[.,;:!?)…/&-]|(?:and|but|though|for|so|in|guy|girl|woman|man|lad|bloke|"
        r"person|"
        r"lady|chap|type|candidate|young|too|today|appearance|enough)\b))",
        r"{lead}(?:(?!(?:of|to|for|on|with|in|about|over|by|at|from|knife|mock)\b|\w+'s )[\w'-]+[ ,]+){0,3}"
        r"(?:(?:and|&) )?(?P<thing>{word})" + AFTER,
        r"{who}" + WEAR + r"(?:(?!about\b)[\w'-]+[ ,]+){0,5}(?P<thing>{word})" + AFTER,
        r"{who}(?P<mark>(?:did(?:n't| not)|does(?:n't| not)) look (?:the part|smart|tidy|clean|well|presentable"
        r"|healthy|fit"
        r"|strong|like (?:an? |one of |our ))\w*)\b",
        r"{who}(?P<mark>looks? (?:the part|tired|rough|ill|unwell|poorly|pale|worn out|exhausted|dreadful|awful|"
        r"great|"
        r"good|amazing|lovely|nice|terrible|a mess|a state|a sight|like (?:an? )?(?:\w+ )?(?:model|tramp|mess|slob|"
        r"film star|"
        r"biker|thug|bouncer|doll|banker|student|teenager|boxer|rugby player|hippy|hippie|scarecrow|celebrity)|"
        r"smart|sharp|clean|dirty|stylish|unhealthy|fit|strong|healthy|unfit|sloppy|slovenly|a wreck|hung ?over)|"
        r"looked "
        r"(?:the part|tired|rough|unwell|pale|a mess|a state|exhausted|like (?:an? )?(?:\w+ )?(?:model|tramp|mess|"
        r"student|thug|"
        r"slob|teenager|bouncer)|smart|sharp|great|good|lovely|nice|dirty|stylish|unfit|sloppy|unhealthy|hung "
        r"?over))\b",
        r"{lead}(?P<mark>(?:well|badly|smartly|poorly|nicely|sloppily|beautifully|carelessly|casually|shabbily|"
        r"over|under|"
        r"immaculately|neatly|impeccably|appallingly)[ -](?:dressed|groomed|turned[ -]out|presented|kempt|put "
        r"together|built|"
        r"shaven|manicured)|(?:good|nice|great|ok)[ -]looking|easy on the eye|out of shape|in (?:good|bad|poor|"
        r"great) shape|"
        r"eye candy|stunner|looker|hunk|model material|built like|on the (?:heavy|large|big|short|tall|chubby|"
        r"skinny) side|"
        r"carrying (?:a bit|a few|some|extra|too)|big[ -]boned|(?:big|large|huge|tiny|little|massive) (?:lad|man|"
        r"guy|unit|bloke|fella|chap|frame)|"
        r"a small man|heavy (?:lad|man|woman|guy)|face for (?:radio|tv|television)|camera[ -]friendly|"
        r"(?:right|wrong|smart|good|poor|professional|bad|scruffy) (?:image|appearance|look)\b|"
        r"(?:no|poor|little|weak|bad|avoids|avoided|didn't make|doesn't make|never made|great|shifty) eye contact|"
        r"body odou?r|bad breath|(?:could |would |might )?pass(?:es)? for (?:an? )?(?:\w+ )?(?:model|actor|actress|"
        r"star|boy|girl|teenager)|"
        r"what a (?:body|face|figure)|model looks)",
        r"{who}(?:could|should|needs to|ought to|wants to|could do with|needs) (?P<mark>(?:lose|losing|shedding|a "
        r"shave|a wash|a haircut|a bath|a shower|a comb|an iron|new (?:shoes|clothes)|drop|shed|put on) (?:a |some "
        r")?(?:few |"
        r"bit of |"
        r"couple of )?(?:pounds|kilos|weight|stone)|(?:shave|iron|wash|smile|dress|comb|brush|cover)\b)",
    ),
    anywhere=(
        r"\b(?P<mark>(?:limp|damp|clammy|sweaty|bone-crushing|wet)(?:, \w+)? (?:grip|hand|hands|handshake|palms?))\b",
        r"\b(?:his|her|their|those|that) (?:[\w'-]+ ){0,3}(?P<thing>{word})" + AFTER,
        r"\b(?P<mark>his looks|her looks|(?:his|her|their) (?:weight|figure|dress sense|appearance|size|body|"
        r"outfit)|dress sense)\b",
    ),
    unless=(
        r"\b(?:mock|dummy|model's|mannequin|client's|customer's|patient's|guest's|resident's|horse|dog|shade|swatch|"
        r"measured|fitted|styled|ppe|hi-?vis|gloves|hard hat|we (?:handed|gave|provided|supply|lent)"
        r"|handed out|provided|(?:own|our|sales|target|final|quoted) figures?|(?:my|trust|with) gut\b|gut (?:says?"
        r"|feel\w*|instinct|reaction|tells?)|dress(?:ed|ing)? (?:the|an?|each|every"
        r"|his|her) "
        r"(?:wound|burn|cut|leg|salad|window|set|crab|stone|bed|stage|graze)s?|goggles|harness|apron|hairnet|safety)\b",
    ),
    lists={"thing": THINGS, "looks": LOOKS},
    bad=(
        "Dressed as if for a wedding.",
        "Clammy hands.",
        "The nose ring has to go.",
        "Plain, but neat.",
        "Overweight.",
        "Turned up in muddy boots.",
        "Too much perfume.",
        "Gorgeous eyes, guests would love them.",
        "Limp handshake.",
        "Scruffy; shirt hanging out.",
        "She had a nose ring and purple hair.",
        "Well turned out.",
    ),
    good=(
        "Wore the goggles we handed out and checked the strap.",
        "Plained the edge and then sanded it.",
        "Cut the model's fringe evenly and asked twice about the length.",
        "Explained which shoes the kitchen needs and why laces are a risk.",
        "Described washing a patient's hair without wetting the dressing.",
        "Asked whether the uniform is supplied.",
        "Sold me the second pair of glasses by asking how I read in bed.",
        "Listed the safety boots, helmet and harness before climbing.",
        "Drew the face of the clock first, then the gears.",
    ),
    source="EEOC, Prohibited Employment Policies/Practices; NYC Administrative Code 8-107 (height and weight).",
)
