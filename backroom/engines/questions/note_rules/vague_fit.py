"""Vague fit: feelings about belonging, with no criterion that another person could apply."""

from backroom.engines.questions.fit_sayings import SAYINGS
from backroom.engines.questions.note_rules import NoteRule, words

RULE = NoteRule(
    code="note-vague-fit",
    label="vague_fit",
    what="A feeling of fit, without a criterion.",
    why="Such words mostly measure likeness to those already here, and cannot be explained later.",
    fix="Write what they said or did that bears on a competency of this job, or leave it out.",
    triggers=words("""
        culturally work aligned aligns chimed chimes tune resonates fun craic crack banter sits sit sat jelled person know works works slot settle drop
        fit fits fitting fitted match vibe vibes vibing gut feeling feel feels felt click clicked clicks gel gelled
        gels jell jelled mesh chemistry wavelength spark us crowd culture cultural team environment circle family
        tribe crew here beer pint drink coffee lunch airport something someone somehow warm warmed instinct sense sure
        convinced sold polished factor wow je ne sais quoi belong belongs blend bond bonded rapport connect connected
        connection kind sort type liked love loved energy dna wrong right off hire pass keeper material thumbs dunno
        doubt doubts missing home lot bunch gang rest laugh myself ourselves hired tomorrow reason boxes paper glove
        house lads office panel board lift stuck hit gets we'd i'd knew clash boat finger why thrive our candidate
        impression shrug meh corporate outsider values aura reservations imagine picture interviewed presents meets
        potential stands stood odd peg uncomfortable comfortable things across
    """),
    patterns=(
        (
            r"{who}(?:we |i )?(?:just |really |never |somehow )?(?P<mark>(?:didn't|did not|don't|doesn't"
            r"|never|couldn't) (?:\w+ )?(?:click|gel|bond|jell|vibe|connect))(?= *(?:$|[.,;!]|with\b))"
        ),
        (
            r"{who}(?:we |i |they all |all )?(?:just |really |instantly |never |all )?(?P<mark>(?:clicked"
            r"|gelled|bonded|vibed|jelled|hit it off)(?= *(?:$|[.,;!]|with\b|from\b|at once|straight)))"
        ),
        (
            r"{who}(?P<mark>(?:(?:no|zero|good|great|real|instant|little|some|the|such) )?chemistry(?: (?:was"
            r"|wasn't|is|isn't|just|with|there|between))?)\b"
        ),
        (
            r"{who}(?P<mark>(?:would|could|will|'d|should|might) (?:\w+ )?(?:slot|fit|settle|blend|drop|melt) "
            r"(?:right |straight |nicely |neatly |well )*"
            r"in(?:to (?:the|our) (?:team|gang|crew|group|lot|office|family|place|company|culture))?)(?= *(?:$"
            r"|[.,;!?]|here"
            r"|with|and|but|easily|well)\b|\W*$)"
        ),
        r"{who}(?:i|we) (?P<mark>(?:could|can) (?:happily |easily )?work with (?:him|her|them))(?=\W*$)",
        r"{who}(?P<mark>(?:aligned|aligns|chimed|chimes|in tune|in line|in step|resonates|resonated) with (?:our"
        r"|how we|what we"
        r"|who we|the way we)(?: \w+)?)\b(?! (?:policy|procedure|plan|figures?|guide|code|standard|drawing|method)\b)",
        (
            r"{who}(?:(?:would|could|might|will)(?: be)? )?(?P<mark>(?:good|great|nice|fun|up"
            r"|perfect) for an? (?:\w+ )?"
            r"(?:beer|pint|drink|curry|laugh|night out))\b"
        ),
        (
            r"{who}(?:(?:did(?:n't| not)|do(?:n't| not)|just|i|we) )*(?P<mark>(?:had|have|has|got|get|gave me"
            r"|give me|getting"
            r"|gives me) (?:an? |the |any |such an? |no )?(?:really |very )?(?:good|great|bad|funny|odd|strange|nice"
            r"|weird|right"
            r"|positive|warm|lovely) (?:feeling|feel|vibes?|sense))\b(?! (?:of|for)\b)"
        ),
        (
            r"{who}(?P<mark>(?:(?:would|could|might|will)(?: be)? |is |was )?(?:fun|nice|good|great|lovely|a laugh) "
            r"(?:to (?:have|be|work|sit) (?:around|with|next to)|craic|crack|banter))\b"
        ),
        r"{who}(?:we |i |they all |all )?(?:just |really |instantly |never |all )?(?P<mark>(?:clicked|gelled|"
        r"bonded|vibed|warmed) "
        r"(?:right away|instantly|immediately|well|with (?:him|her|them|us|me|each other)|to (?:him|her|them)))\b",
        r"{lead}(?P<mark>(?:one of us|our (?:kind|sort|type) of|not our (?:kind|sort|type|style|cup of tea)|"
        r"culture[ -]fit|cultural fit))\b",
        r"{who}(?P<mark>(?:good|great|bad|weird|odd|strange|nice|no|off|positive|negative|funny|right|wrong|lovely|"
        r"amazing|"
        r"mixed|dodgy|the) (?:vibes?|gut feeling|gut feel))\b",
        r"{who}(?:just )?(?P<mark>(?:(?:would|wouldn't|will|won't|could|couldn't|might not|did|didn't|does|"
        r"doesn't|can't see (?:him|her|them)|don't see (?:him|her|them)|could see (?:him|her|them)|can see (?:him|"
        r"her|them)|"
        r"i see (?:him|her|them)|'d|hard to see (?:him|her|them)) (?:\w+ )?(?:fit|fit in|fitting|fitting in|gel|"
        r"gelling|mesh|"
        r"blend|blending|belong|belonging|click|clicking|get on|getting on|slot in|slot|slotting|jell|vibe|bond|"
        r"fits)\b"
        r"(?: (?:right |well |straight |nicely )?(?:in|with|here)(?: (?:\w+ )?(?:the|our|us|this)(?: \w+)?)?)?))",
    ),
    bare=(
        (
            r"{lead}(?P<mark>(?:wrong|right|good|bad|great|odd|weird|low|strange|nice) (?:energy|chemistry"
            r"|feel|mix|spirit))(?= *(?:$|[.,;!]|for|with|here)\b)"
        ),
        r"{who}(?P<mark>(?:i|we|i'd|i'm|we'd|you'd|i've|i'll|we'll|wouldn't|would|can't|couldn't|could|don't|"
        r"didn't) (?!had to|have to|asked|gave|"
        r"need|prompted|ask\b|check|read\b|explain|explained|call|start|use|ring|tell|said|put\b|move|stop|noted|"
        r"answer|say\b|name|give|give\b)"
        r"(?:[\w'-]+ ){0,7}(?:him|her|them|she|he|off|us)\b(?= *(?:$|[.,;!?]|(?:very|in|on|at|here|more|less|again|"
        r"tomorrow|straight|right|"
        r"immediately|i|and|but|as|around|would|is|was|could|already|best|too|instantly|had|has|next)\b)))",
        r"{who}(?:(?:is|was|be|seems|seemed|would be|looks|feels|felt|'d be|wouldn't be|isn't|wasn't|could be|"
        r"might be|"
        r"like|as) )?(?P<mark>(?:(?:just|simply|really|maybe|probably|clearly|definitely|possibly|absolutely) "
        r")?(?:(?:not|an?|"
        r"the|quite|really|such|so|never|no|very|very much|much of|that|exactly|bit of|too|more) ){0,3}(?:(?:good|"
        r"great|bad|"
        r"poor|perfect|strong|natural|wrong|right|obvious|ideal|nice|lovely|weak|total|brilliant|excellent|easy|"
        r"terrible|"
        r"awkward|solid|amazing|real|culture|cultural|team|clear|decent|personality|odd|better|best|tight|instant|"
        r"company|organi[sz]ational) ){0,3}(?:(?:culture|team|cultural|personality)[ -])?(?:fit|match|mismatch)"
        r"(?: (?:for|with|to|in|into|here)(?: (?:the|our|us|this|here|my|how|what|a)(?: \w+)?)?)?)(?=\W|$)(?! "
        r"(?:between|of|on|test)\b)",
        r"{who}(?P<mark>(?:fits?|fitted|gels?|gelled|clicks?|clicked|meshed|blends?|belongs?|jelled|vibed|bonded) "
        r"(?:right |well |straight |nicely |perfectly |easily |instantly |immediately |really )?(?:in|with (?:us|"
        r"me|the "
        r"(?:team|group|panel|crew|others|rest|lads|gang))|here|our|straight away|the (?:mould|mold|bill|culture|"
        r"team|vibe))\b)",
        r"{lead}(?P<mark>(?:(?:like )?(?:one of (?:us|our own|the (?:family|gang|team|crew))|our (?:kind|sort|type|"
        r"people|tribe|"
        r"world|crowd|dna|cup of tea|style)|like us|like the rest of us|cut from (?:the|our)|from our world|my "
        r"(?:kind|sort|"
        r"type|cup of tea)|us material|an outsider|outsider)))\b",
        r"{lead}(?P<mark>(?:right|wrong|good|great|bad|nice|perfect|cut out|quite right|too (?:\w+)|made|suited|"
        r"ideal|"
        r"lovely|ready) (?:for|with|around) (?:us|here|our (?:\w+ )?(?:team|culture|place|environment|office|crowd|"
        r"world|"
        r"group|family|brand|way)|this (?:place|environment|team|office|company|culture|crowd)|the (?:team|office|"
        r"place|"
        r"culture|company|family|brand|crew))\b)",
        r"{lead}(?P<mark>too (?:polished|corporate|slick|different|academic|london|startup|big[ -]company|posh|"
        r"smooth|alternative|studenty|public[ -]sector|private[ -]sector|agency|civil service|good to be true))\b",
        r"{lead}(?P<mark>polished)(?=\s*(?:$|[.,;]|for us|and))",
        r"{who}(?P<mark>(?:just |really )?(?:not|wasn't|isn't|didn't|don't|couldn't|can't|never|something|somebody|"
        r"someone)(?: \w+){0,3} (?:feeling (?:it|him|her|them|this)|feel (?:it|him|her|them|right|a connection|the)|"
        r"sold|convinced|warm(?:ing)? to|put my finger on|connect(?:ing)?|take to|vibe|see it|see (?:him|her|"
        r"them)(?: here| in)?|"
        r"click(?:ing)?|with (?:him|her|them)|about (?:him|her|them)|bugged me|niggl\w+|missing|not (?:quite )?right|"
        r"a bit off|off|special|doesn't add up|wrong))(?=\W|$)",
        r"{who}(?:i |we |me |he |she |they |it )?(?P<mark>(?:just |really |kind of |sort of |immediately |"
        r"instantly |never |"
        r"didn't |don't |do |did |all )?(?:liked?|loved?|warmed to|took to|clicked with|gelled with|got on with|"
        r"connected with|"
        r"warm to|take to|click with|vibed with|bonded with|hit it off with|get on with|into) (?:him|her|them)(?= "
        r"*(?:$|[.,;!:]|"
        r"a lot|instantly|straight|immediately|from|at once|but|and|though|right away|as a person|best|less|"
        r"already|personally)))",
        r"{who}(?P<mark>gut (?:says?|feel|feeling|instinct|reaction|tells?|is|was|yes|no|check)|(?:my|your|a|on|"
        r"trust my|"
        r"going with my|bad|good) gut\b|i (?:just |don't |do not |really )?know it|(?:just )?(?:a|my|the|had a|got "
        r"a|have a) "
        r"(?:\w+ )?(?:feeling|hunch|sense)(?= *(?:$|[.,;]|about|that|from|is|was|he|she|it|they))|call it (?:a|"
        r"instinct)|"
        r"instinct\w*|hunch)(?=\W|$)",
        r"{who}(?:i )?(?:(?:would|wouldn't|'d|could|couldn't|can't|can|happily|gladly|might|never|not|want to|i'd|"
        r"don't|"
        r"imagine|see|picture|someone|somebody|person|one|myself|i'd like to|love to|like to) "
        r"){0,4}(?P<mark>(?:(?:have|having|"
        r"go|going|grab|share|sharing|get|want)(?: \w+){0,3} (?:an? |for an? )?(?:\w+ )?(?:beer|pint|drink|coffee|"
        r"lunch|curry|"
        r"dinner)\b|(?:sit|sitting|stuck|be stuck|trapped) (?:\w+ ){0,4}(?:airport|lift|van|car|train|desk|"
        r"elevator)))",
        r"{who}(?:has |had |have |lacks |lacked |got |is |was |with |missing |some |no |not |definitely |all |"
        r"brings )*"
        r"(?P<mark>(?:the |that |an? |any |real |no |much )?(?:certain |usual |same |whole |special "
        r")?(?:x[ -]factor|wow factor|"
        r"je ne sais quoi|spark|chemistry|rapport|(?:right|wrong) (?:sort|kind|type) of (?:vibe|energy|person|feel|"
        r"attitude|guy|character|spirit|candidate|presence)|right (?:vibe|energy|feel|stuff|attitude|mindset|spirit|"
        r"mentality|image|dna|"
        r"chemistry|values)|wrong (?:vibe|energy|feel|mindset|spirit|mentality|dna)|(?:good|great|bad|weird|odd|"
        r"off|nice|"
        r"strange|funny|startup|family|lovely|positive|negative|cool|dodgy|sales|team|corporate) (?:vibes?|energy|"
        r"feeling|feel|"
        r"aura|chemistry|connection|rapport)|vibes?|our (?:values|dna|spirit|vibe|energy)|something about (?:him|"
        r"her|them)|"
        r"it factor|indefinable|certain something))(?=\s*(?:$|[.,;:!?-]|and|but|from|about|with (?:him|her|us|me|"
        r"the (?:team|"
        r"panel))|between us|in the|for (?:us|this|our|the)|we|i|there|overall|today|here))",
        r"{lead}(?P<mark>(?:on (?:the same|our|my|a different) wavelength|a keeper|keeper|team material|"
        r"(?:hire|hired|yes|no|maybe|pass)(?= (?:from me|i think|for me|for us|all day|in a heartbeat|without|gut))|"
        r"thumbs (?:up|down)|not for (?:us|me)|not sure (?:why|i can say|what it is|he|she|they|about (?:him|her|"
        r"them)|i)|"
        r"in two minds|hard to (?:say why|explain|put into words|pin down|describe)|can't explain|can't say why|"
        r"couldn't say why|"
        r"something (?:was |is |felt |feels |seemed |just )*(?:off|missing|odd|not right|fishy|about|wrong|weird|"
        r"special)|"
        r"(?:just )?(?:meh|shrug|dunno|fine i guess|ok i guess)|rubbed me|(?:didn't|doesn't) (?:do it|sit right|"
        r"feel right|grab me|"
        r"excite|stand out|wow|blow)|(?:felt|feels|seems|seemed|is|was|all|just|everything) (?:right|wrong|off|"
        r"like home|like family|"
        r"at home|at ease here|out of place)|at home here|like (?:he|she|they)(?:'s| is|'d| had|'ve)? (?:\w+ "
        r")?(?:always|already) |"
        r"(?:square|round) peg|(?:would|might|could|may|will|wouldn't|'d) (?:\w+ )?(?:upset|rock|disrupt|suit|love "
        r"it|hate it|"
        r"enjoy it|like it|settle|feel at home) ?(?:the (?:boat|team|balance|dynamic|mix)|us|here|in here)?|"
        r"(?:interviewed|interviews|presents|presented|came across|comes across) (?:\w+ )?(?:well|badly|fine|ok|"
        r"okay|strongly|poorly)|"
        r"(?:good|strong|great|solid|weak|poor|decent|excellent|brilliant|fantastic|average|amazing|top|ideal|"
        r"perfect|ok|"
        r"terrible|lovely|bad|nice|best) (?:overall )?(?:candidate|applicant|interview|hire|one|impression|feeling))"
        r")(?=\W|$)",
    ),
    anywhere=SAYINGS,
    unless=(
        r"\b(?:asked (?:about|what|how|for)|fit (?:test|for purpose|out|check|model|between)|best[ -]fit|pattern "
        r"match|match "
        r"(?:day|report|the (?:invoice|records?|totals?))|gut (?:flora|biome|bacteria|health)|fitted the)\b",
    ),
    bad=(
        "No chemistry.",
        "Would slot right in.",
        "Clicked with everyone at once.",
        "Doesn't feel like us.",
        "Not a culture fit.",
        "Great vibe.",
        "My gut says no.",
        "Can't see her fitting in with the crew.",
        "Something was off, can't explain.",
        "I'd happily go for a pint with him.",
        "Our kind of person.",
        "We clicked with her, good chemistry.",
    ),
    good=(
        "Clicked through the form and found both errors.",
        "Named the chemistry of the two cleaners and why they are not mixed.",
        "Asked how we would describe the culture of the ward.",
        "Fitted the hinge so that the door closed at the first try.",
        "Explained how the curve fits the data and where it does not.",
        "Grew the culture for 48 hours and counted the colonies.",
        "Asked who is on the team and how shifts are swapped.",
        "Gave the match report in 200 words, with the score in the first line.",
        "Would drink the sample water only after the second test, and said why.",
    ),
    source="L. A. Rivera, Hiring as Cultural Matching, American Sociological Review 77 (2012).",
)
