"""Hobbies, weekends, star signs and social life."""

from backroom.engines.questions.rule import Rule

OUTSIDE = (
    r"(?:outside (?:of )?(?:work|the office|the job|working hours|here)|when you're not (?:working|at work"
    r"|here|on shift|in the office|at your desk)|away from (?:work|the office|your desk|the job)"
    r"|off the clock|off duty|out of hours|in (?:your|the) (?:spare|free|own|down|leisure)[- ]?time"
    r"|(?:at|on|over|of|with) (?:the |a |your )?(?:weekends?\b(?! (?:shift|rota|trade|service|cover"
    r"|opening))|saturday nights?|friday nights?|days? off|evenings off|time off)|(?:for|to have) fun|(?:to"
    r"|how do you) (?:relax|unwind|let off steam|switch off|let your hair down)|after hours|after work"
    r"|of an evening|in the evenings|on holiday|on your days off)"
)

WORDS = """
holiday film films saturday hobby hobbies weekend weekends spare fun zodiac horoscope* social gym sport sports
sporty ski skiing golf netflix music stereo playlist relax unwind outside nightlife clubbing gamble gambling
star libra virgo leo scorpio capricorn aries football personal private interests outgoing partying leisure
pets vacation steam clock evenings astrological jazz free away spotify morning hang rest sign party support
night match game fan yourself movie album telly tv
"""

RULE = Rule(
    code="lifestyle",
    firm=True,
    topic="lifestyle",
    matter="lifestyle",
    what="Asks about hobbies, weekends, tastes, star sign or social life.",
    why=(
        "Free time often shows faith, family, health or class, and shared tastes sway ratings without saying "
        "anything about the work."
    ),
    instead="Ask what they have done that bears on the job, and let them choose where it comes from.",
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\bwhat (?:did|do|are|will) you (?:do|doing|get up to) (?:this|last|next|over the|at the"
            r"|on the) weekend\b|\bwatch on (?:telly|tv|netflix|the box)\b|\bwatch (?:much|a lot of) (?:telly|tv)\b"
        ),
        (
            rf"\b{OUTSIDE},? (?:what|where|who|how)(?:'s|'re| do| would| will| are| can)? (?:[\w'-]+ ){{0,3}}?(?:you"
            r"|your|yourself)\b|\bwhat (?:are|were|is) your (?:weekends?|evenings?|sundays|days off|summers?"
            r"|nights? out) (?:[\w'-]+ )?(?:like|usually|full)|\bfollow (?:any |a |much )?(?:sports?|football|team"
            rf"|cricket|rugby)\b(?=[^.?!]{{0,30}}\?)|\bwhat(?:'s| was| is) the last (?:film|movie|show|gig|concert"
            rf"|series|album|game|match) you\b|\bdo with yourself\b(?=[^.?!]{{0,60}}\?)"
        ),
        (
            r"\bhobbies\b(?=[^.?!]{0,40}(?:that sort|and so on|[.?]))(?=[^?]{0,80})|\bwhat do you do (?:when|once"
            r"|after) you (?:get|go|are) home\b|\b(?:see|watch|catch) the (?:match|game|final|fight|football|rugby"
            r"|race|cup|super bowl)\b[^.?!]{0,40}\?|\b(?:a|big|much of a|massive|huge) (?:football|rugby|cricket"
            r"|sports?|golf|baseball|hockey|music|film|movie|car|gym|beach|fitness) (?:man|fan|person|woman|nut"
            r"|lover|guy|buff|fanatic)\b(?=[^.?!]{0,40}\?)|\bfamily (?:nights?|weekends?"
            r"|holidays)\b(?=[^.?!]{0,30}\?)"
        ),
        (
            r"\bwhat(?:'s| is) your sign\b|\b(?:are|would you say) you(?:'re)? (?:[\w'-]+ )?(?:a |an )(?:morning"
            r"|evening|night|people|dog|cat|party|sporty|indoors|outdoors?|social)[- ](?:person|owl|type|animal)\b"
            r"|\bdo you (?:[\w'-]+ )?(?:go out|socialise|socialize|party|drink|hang out) (?:much|a lot|often"
            r"|at weekends|every|with)\b|\byour (?:spotify|netflix|playlist|record collection)\b(?! (?:feature|team|api|project|deal|account (?:manager|team)))"
            r"|\bnights? out\b(?=[^.?!]{0,60}\?)|\bwhat are you like (?:on|after|at|when you)"
        ),
        (
            r"\b(?:what|how|who) (?:[\w'-]+ ){0,5}?you (?:[\w'-]+ ){0,3}?(?:on|with|for) (?:a |your |the )?(?:free"
            r"|lazy|typical|perfect|ideal|rainy|quiet|normal) (?:sunday|saturday|weekend|evening|day off"
            r"|friday night)\b"
        ),
        (
            r"\b(?:what|who|how|where|tell me|anything|which|do you)(?:'s|'re| do| did| are| would| about"
            rf"| else)? (?:[\w'-]+ ){{0,3}}?(?:you|yourself|ya)(?:'re)? (?:[\w'-]+ ){{0,6}}?{OUTSIDE}"
        ),
        (
            r"\bhow (?:do|did|would) you (?:[\w'-]+ )?(?:spend|like to spend|fill) (?:your |a "
            r"|the )?(?:[\w'-]+ )?(?:weekends?|evenings?|free time|spare time|time off|days? off|holidays?|sundays?"
            r"|saturdays?|leisure)\b"
        ),
        (
            r"\b(?:what|any|have|got|your|tell me about|about|share|of|do you do)(?:'s| are| sort of| kind of"
            r"| were)? (?:you |your |any |got |main |favou?rite |particular |weird |interesting |a |outside "
            r"|other ){0,4}(?:hobb(?:y|ies)|pastimes?|outside interests|personal interests|interests outside"
            r"|leisure (?:activities|pursuits|interests)|guilty pleasures?)\b(?! (?:shop|farm|store|craft"
            r"|project (?:at|for)|club leader))(?=[^.?!]{0,200}(?:\?|you|$))"
        ),
        (
            r"\b(?:star|zodiac|birth|sun|astrological) sign\b|\bhoroscopes?\b|\bwhat sign are you\b|\bare you (?:a "
            r"|an )?(?:leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|aries|taurus|gemini"
            r"|cancerian)\b|\byour (?:moon sign|birth chart|chinese (?:zodiac|animal))"
        ),
        (
            r"\b(?:your|a|much of a|good|busy|active|any|decent) (?:[\w'-]+ )?(?:social life|night ?life|party life"
            r"|private life|personal life|love life|sex life|home life)\b(?! (?:insurance"
            r"|cycle))(?=[^.?!]{0,200}(?:\?|you|$))"
        ),
        (
            r"\b(?:do|did|can|would) you (?:[\w'-]+ ){0,2}?(?:ski|golf|surf|sail|gamble|bet|party|go clubbing"
            r"|go out (?:a lot|much|drinking|on (?:fridays|weekends|the town))|play (?:any )?(?:golf|sports?"
            r"|football|rugby|cricket|tennis|poker|five-a-side|darts)|do (?:any )?sports?|work out|go to the gym"
            r"|use the gym|watch (?:football|the (?:game|match|rugby|cricket)|sports?|tv|reality)|follow (?:football"
            r"|any team|the football|sports?|a team)|have (?:a |any )?(?:pets|social life|hobbies|lots of friends"
            r"|many friends)|like (?:football|sports?|to party|partying|a party|jazz|country music|karaoke)"
            r"|read horoscopes|have a (?:football )?team|cook (?:at home|for yourself)|go to (?:the )?(?:football"
            r"|pub quiz|festivals|concerts))(?= *(?:[?,.]|$|at all|yourself|much|or\b|in your|on (?:a|the)|then"
            r"|every|when you|with (?:friends|your)))"
        ),
        (
            r"\b(?:are|would you say) you(?:'re)? (?:[\w'-]+ ){0,3}?(?:a |an )?(?:golfer|skier|gamer|party (?:animal"
            r"|girl|person|goer)|dog person|cat person|dog or (?:a )?cat|night owl|sporty|outdoorsy|a gym"
            r"|into (?:sports?|football|fitness|music|gaming|partying|golf|cars|hiking)|football fan|sports fan"
            r"|clubber|homebody|big drinker|gambler|introvert or extrovert|foodie)\b"
        ),
        (
            r"\b(?:what|which|who)(?:'s)? (?:football |sports? |nfl |baseball |rugby |cricket )?(?:team|side"
            r"|club)?(?: do| did| are)? you (?:support|supporting|follow|root for|cheer for)\b(?! (?:your|the|a|with"
            r"|when|at|in|on|best|most|first))|\bcity or united\b|\bceltic or rangers\b|\brangers or celtic\b"
        ),
        (
            r"\b(?:what|which) (?:sort of |kind of |type of |was the last )?(?:music|films?|tv|television|podcasts?"
            r"|shows?|series|bands?|gig|concert) (?:do|are|did|have) you (?:[\w'-]+ )?(?:like|listen|watch|watching"
            r"|into|enjoy|binge|love|go to|see)\b|\bwhat(?:'s| is| would be) (?:on |playing on )(?:the "
            r"|your )(?:stereo|playlist|spotify|netflix|ipod|headphones)\b|\byour (?:favou?rite|guilty) (?:film"
            r"|movie|band|song|music|food|tv|show|holiday|drink|colou?r|pub|restaurant|sports?"
            r"|team)\b(?! (?:to (?:cook|teach|make|sell|build|lead)|you (?:cook|worked|led|built|taught)|member))"
        ),
        (
            r"\bwhere (?:do|did|are|will) you (?:[\w'-]+ ){0,3}?(?:holiday|vacation|go(?:ing)? (?:on|for) (?:your "
            r"|the )?(?:last )?(?:holidays?|vacation)|spend (?:your )?(?:holidays?|vacation|summers?|christmas))\b"
            r"|\bgoing anywhere (?:nice|fun) (?:this|for|on|over)\b"
        ),
        (
            r"\bwhat (?:did|are|will|have) you (?:[\w'-]+ ){0,2}?(?:get|getting|got|be getting) up to (?:at|on|over"
            r"|this|last|in|when|tonight|outside|with)|\bwhat do you get up to\b|\b(?:big|any|exciting|nice"
            r"|fun) plans (?:for|on|over|at) (?:the |this )?(?:weekend|evening|tonight|holidays?|summer|christmas)\b"
        ),
        (
            r"\bwho (?:do you (?:[\w'-]+ )?(?:hang out|socialise|socialize|spend (?:time|your weekends|evenings)"
            r"|go out) with|are your friends)\b|\bdo you (?:have|make|see) (?:many|a lot of|lots of|your) friends\b"
        ),
    ),
    unless=(
        r"\bhow (?:do|would|did) you (?:handle|run|deal with|organise|organize|cater|market|price|police) (?:for )?(?:an?|the)\b",
        (
            r"\b(?:keep (?:up|sharp|current|learning)|keep your|learn\w*|stud(?:y|ied|ying)|skills?|open[- ]source"
            r"|side projects?|train(?:ing|ed)?|develop\w*|code|coding|practi[sc]\w+|professional\w*|certif\w+"
            r"|qualif\w+|contact(?:ed)?|reach(?:ed|able)?|staff|schedule|rota|roster|cover|pupils?|children|guests?"
            r"|residents?|customers?|patients?|clients?|members|party planning|players?|releas\w+|deploy\w*|alerts?"
            r"|outages?|page[dr]?|incident|stock|serve[dr]?|service|emergency|emergencies|lock(?:ed)? up|security"
            r"|calls?|publish\w*|astrology (?:desk|column|page)|coach\w*|lesson|event|campaign)\b"
        ),
    ),
    bad=(
        "What do you do in your spare time?",
        "What are your hobbies?",
        "What's your star sign?",
        "How do you spend your weekends?",
        "Do you play golf?",
        "Do you have a good social life?",
        "What sort of music do you listen to?",
        "Which football team do you support?",
    ),
    good=(
        "How do you plan sports day for a small school?",
        "What was the most fun piece of work you did last year?",
        "How would you staff the bar at weekends?",
        "How do you choose music for a quiet restaurant?",
        "How do you keep your skills sharp outside work?",
        "What do you do when a guest wants a golf buggy after hours?",
        "How do you protect private data in a test?",
        "Tell me about a star product that stopped selling.",
    ),
    source="Research on likeness in hiring (Rivera 2012); state laws on lawful off-duty conduct.",
)
