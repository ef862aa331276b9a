"""Gendered words: said of one sex where the other would be called something else, or of somebody as a man or a "
"woman."""

from backroom.engines.questions.note_rules import NoteRule, words

# Kept for women, or for men who do not act as men should, in everyday use.
WORDS = words("""
    bossy shrill strident abrasive hysterical feisty ditzy ditsy catty bitchy bitch hormonal motherly maternal
    matronly mumsy girly girlie girlish ladylike unladylike mannish butch manly unmanly effeminate camp womanly
    tomboyish macho blokey blokeish laddish sassy flirty flirtatious coquettish demure frumpy naggy nagging shrewish
    screechy whinnying prissy prim schoolmarmish headmistressy nurturing emotional overemotional over-emotional weepy
    teary tearful dramatic mousy mousey frigid slutty tarty pushy high-maintenance highly-strung sweet pouty gossipy
    ballsy cougar bimbo bubbly perky vivacious giggly ditz blonde-ish fatherly paternal dainty delicate ice-queen
    dragon sissy pansy nancy she-wolf vixen minx madam missy princess diva prima-donna tart battleaxe harpy shrew
    tomboy feminine masculine unfeminine emasculating testosterone alpha hussy spinster spinsterish kittenish doll
    sweetie sweetheart darling love hen poppet dear spitfire
""")
# Those that hardly mean anything else.
CORE = words("""
    bossy shrill strident hysterical feisty ditzy ditsy catty bitchy motherly matronly mumsy girly girlie girlish
    ladylike unladylike mannish manly unmanly effeminate unwomanly tomboyish blokey blokeish laddish sassy flirty
    flirtatious coquettish frumpy naggy shrewish schoolmarmish headmistressy mousy slutty tarty high-maintenance bimbo
    womanly missy unfeminine weepy
""")
SEXES = (
    r"(?:woman|women|girl|girls|lady|ladies|lass|gal|chick|bird|female|male|man|bloke|boy|boys|lad|lads|guy|"
    r"mum|mother|housewife)"
)
KIND = (
    r"(?:difficult|nice|sweet|lovely|clever|strong|bright|pretty|good|smart|angry|silly|bitter|tough|hard|young|"
    r"bad|old|"
    r"capable|attractive|emotional|pleasant|confident|formidable|quiet|little|older|cold|scary|proud|mouthy|"
    r"typical|real|"
    r"bossy|loud|proper|sensible|decent|delightful|charming|gentle|funny|lively|stubborn|opinionated|career|single|"
    r"shy|kind|"
    r"brave|ambitious|aggressive|impressive|amazing|fierce|weak|soft|stern|feisty|bubbly|chatty|wild|party|posh|"
    r"local|"
    r"country|city|dear|plain|big|independent|intelligent|timid|cocky|cheeky|great|polite|modern|serious|classy|"
    r"mature)"
)

RULE = NoteRule(
    code="note-gendered",
    label="gendered",
    what="A word that judges somebody as a woman or a man.",
    why="The same act is called something else in the other sex; such words have decided cases on sex stereotyping.",
    fix="Write what they said or did, in words you would use for anybody.",
    triggers=words("""
        ball breaker ballbreaker
        nagged nags nagging flirted flirting flirts simpered giggled giggling gossiped sugary husky voice laugh charm up matron matronly mothered mothering
        blouse woman women girl girls lady ladies lass lassie gal chick bird female females male males man men bloke
        blokes boy boys lad lads guy mum mother mummy housewife wife trousers pants balls queen drama bitch face smile
        smiles wears man's woman's lippy feminist mothering gentleman gents miss husband granny grandma auntie aunt
        pair cat fight feminine masculine touch fishwife uncle grandfather dad father tears cry cried cries hen pink sister
    """),
    patterns=(
        (
            r"{who}(?:[\w'-]+ ){0,5}?(?P<mark>for (?:an? |such an? )(?:\w+ )?(?:woman|girl|lady|lass|bloke"
            r"|man|lad|housewife|mum|mother|male|female|chap))(?= *(?:$|[.,;!?)]))"
        ),
        (
            r"{who}(?:[\w'-]+ ){0,4}?(?P<mark>(?:man|woman) up|nagg?(?:ed|ing|s)?|flirt(?:ed|ing|s)?"
            r"|simper(?:ed|ing|s)?|giggl(?:ed|ing|es)|gossip(?:ed|ing|s)|mother(?:ed|ing) (?:us|me|the)"
            r"|batt(?:ed|ing) (?:his|her|their) (?:eyelids|eyelashes)|charm the \w+)\b"
        ),
        r"{said_of}(?:[\w'-]+ ){0,2}?(?P<gendered>{word})(?= *(?:$|[.,;:!?)/&-]|(?:and|but|with|at|for|in|on|about|"
        r"when|to|"
        r"under|though|side|streak|manner|tone|woman|girl|lady|person|type|way|if|or|as|enough)\b))",
        r"{lead}{strongly}(?P<gendered>{word})\b",
        rf"{{said_of}}(?P<mark>(?:an? |the |quite an? |very |such an? |not an? |just an? |one )?(?:very |really )?"
        rf"{KIND} (?:young |old |little |wee )?(?:woman|girl|lady|lass|gal|chick|female|lad|boy|housewife|mother|"
        rf"mum))\b",
    ),
    bare=(
        r"{who}(?:(?:needs?|has|had|should|could|must|ought|wants?) (?:to )?)?(?P<mark>grow a pair|cat[ -]?fight\w*)\b",
        r"{lead}(?P<mark>girl friday|fishwife|(?:old|silly old|right old) woman(?= (?:about|over|when|with)\b)|ball[ -]?(?:breaker|buster)|drama queen|ice queen|queen bee|man[ -]?eater)s?\b",
        (
            r"{lead}(?P<mark>(?:[\w'-]+[ ,]+){0,2}(?:female|woman|girl|lady|lass|gal|bloke|housewife"
            r"|office mum|mum|matron|man's man|lads' lad))(?= *(?:$|[.,;:!?)/&-]|(?:and|but|who|kept|with"
            r"|type|though|would|could|will)\b))(?! (?:ward|team))"
        ),
        (
            r"{lead}(?P<mark>(?:sugary|shrill|husky|sexy|girlish|girly|breathy|honeyed|squeaky|motherly"
            r"|fatherly|manly|womanly|silky) (?:voice|tone|laugh|manner|way|handshake|smile))\b"
        ),
        r"{lead}(?:[\w'-]+ (?:and |but )){0,1}(?P<core>{word})",
        r"{lead}(?P<gendered>{word})(?= *(?:$|[.,;:!?)/&-]|(?:and|but|with|at|for|in|on|about|when|to|under|like"
        r"|though|"
        r"side|"
        r"streak|manner|tone|answers?|attitude|woman|girl|lady|person|personality|type|way|if|or|as|when|from|"
        r"voice|laugh|"
        r"thing|presence|style|little|towards?|over)\b))",
        rf"{{lead}}(?P<mark>(?:{KIND}[ ,]+){{1,3}}(?:young |old |little |wee |headed |minded |looking )?"
        rf"(?:woman|girl|lady|lass|lassie|gal|chick|female|lad|boy|housewife|mother|ladies|girls|miss))(?='s? |\W|"
        rf"$)(?!'s\b)",
        r"{lead}(?P<mark>(?:an? |the |just an? |only an? |such an? |slip of a |proper |typical |bit of an? |"
        r"one of the |one of those |not a |very much an? |like an? |like my |like a )?(?:\w+ )?(?:girl|lady|lass|"
        r"gal|chick|"
        r"lads|boys|girls|ladies|career woman|typical (?:man|woman|bloke|female|male)|man's man|ladies' man|lad|boy|"
        r"mummy's boy|mother hen|drama queen|queen bee|ice queen|ice maiden|dragon lady|schoolgirl|schoolmarm|"
        r"headmistress|"
        r"battle ?axe|prima donna|alpha (?:male|female)|tom ?boy|nag|bitch|feminist|dolly bird|bimbo|airhead blonde|"
        r"mother figure|father figure|(?:big )?girl's blouse|girl next door|girl boss|girlboss|boss lady|tough "
        r"cookie|mothering type|"
        r"mummy type|"
        r"agony aunt|diva|madam|old maid|wall ?flower girl|sugar|gentleman|gent|granny|grandma))(?= *(?:$|"
        r"[.,;:!?)/&-]|(?:and|"
        r"but|who|with|to|for|from|in|at|type|really|energy|behaviou?r|though|about|could|would|will)\b))",
        r"{who}(?P<mark>(?:wears|wearing) the (?:trousers|pants)|(?:has|have|got|had|grow|needs|no) (?:the |some |"
        r"any |"
        r"to grow |a pair of |big )?balls|(?:needs? to|should|could|must|ought to) (?:man up|toughen up love|smile "
        r"more|smile|"
        r"act like)|man up|(?:resting )?bitch face|throws? like|runs like|cries easily|cried|(?:would|might|will|"
        r"could) (?:cry|"
        r"burst into tears|distract)|(?:in|close to|near|on the verge of) tears|throwing her weight|acts like "
        r"(?:one of|a)|"
        r"(?:needs|wants) a (?:man|woman|firm hand)|time of the month|that time of|pms|pmt|plays the (?:woman|"
        r"gender|girl))\b",
        r"{who}(?P<mark>(?:woman|girl|lady|female|man|male|bloke|lad)(?= *(?:$|[.,;!?]|so\b|but\b|and so\b|with "
        r"(?:an? )?(?:attitude|"
        r"ideas|opinions))))",
    ),
    anywhere=(
        rf"\b(?P<mark>(?:[\w'-]+ )?for (?:an? |such an? |most )(?:\w+ )?{SEXES})\b",
        rf"\b(?P<mark>(?:man'?s|woman'?s|women'?s|men'?s) (?:job|work|world|touch|intuition)|like (?:an? )?(?:\w+ "
        rf")?{SEXES}\b|"
        rf"(?:as|being) a {SEXES}|one of the (?:lads|boys|girls|blokes)|feminine (?:touch|charm|side|wiles)|female "
        rf"touch|"
        rf"(?:the|our|our own|with the|to the|by the) (?:lads|blokes|boys)\b|female (?:brain|intuition|logic)|"
        rf"(?:hire|need|needs|want|wants|prefer|had|get|use|nice to have|rather have) (?:a |another |more )?(?:\w+ )?"
        rf"(?:woman|man|girl|bloke|lad|female|male|women|men)\b|"
        rf"(?:young|old|pretty|nice|lovely|sweet|clever|silly|good|bright|difficult|poor) (?:woman|girl|lady|lass|"
        rf"gal|lad)\b|"
        rf"(?:women|girls|men|blokes|lads|females|males) (?:like|are|don't|can't|always|never|tend|get|do)\b|bossy|"
        rf"shrill|"
        rf"hysterical|feisty|bitchy|hormonal|motherly|ditzy|catty|unladylike|girly|she's a (?:girl|woman|lady)|"
        rf"man enough|woman enough|wears? the trousers|balls)\b(?! (?:health|clinic|team|football|rugby|league|"
        rf"ward|shoes|wear))",
    ),
    unless=(
        r"\b(?:women's|men's|girls'|boys') (?:health|clinic|team|football|rugby|ward|refuge|league|shelter|shoes|"
        r"department|"
        r"prison|wear|clothing)|\b(?:users?|customers?|patients?|pupils?|clients?|callers?) (?:who|\()|emotional "
        r"(?:support|"
        r"load|labou?r|needs|abuse)|dramatic (?:fall|rise|drop|cut|irony)|maternal (?:health|mortality|ward|death)\b",
    ),
    lists={"gendered": WORDS, "core": CORE},
    bad=(
        "Nagged about the rota.",
        "Handled the crane well for a woman.",
        "Should man up.",
        "Bossy.",
        "Very direct for a woman.",
        "Lovely girl.",
        "Came across as shrill.",
        "Needs to smile more.",
        "Feisty lady, could upset the lads.",
        "A bit of a drama queen.",
        "Not tough enough for a man in this job.",
    ),
    good=(
        "Backed up the server before the change.",
        "Ran the girls' rugby team for three seasons and named the injuries log as hers.",
        "Described how she calmed a man who shouted at the ticket desk.",
        "Explained the screening for women over 50 without notes.",
        "Said of her first supervisor that he was bossy, and what she does differently.",
        "Asked how many ladies' changing rooms stay open in winter.",
        "Gave the figures on maternal health before and after the clinic opened.",
        "Told an old lady in the role play the price twice and wrote it down for her.",
    ),
    source="Price Waterhouse v. Hopkins, 490 U.S. 228 (1989): judging by sex stereotypes is sex discrimination.",
)
