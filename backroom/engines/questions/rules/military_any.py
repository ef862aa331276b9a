"""Any other mention of the forces that points at the candidate: call-ups, ranks, academies, medals, uniform."""

from backroom.engines.questions.rule import Rule

# What tells a question about the trade from one about the person; read in the sentence in which the words stand.
TRADE = (
    r"\bhow (?:would|do|did|have|can|could|should|might|will) (?:you|we|i)\b(?! (?:feel|spend|identify|celebrate|"
    r"come|end up|see yourself|vote|lean|describe yourself|unwind|relax|dress|usually spend|fill|like to spend|"
    r"get by|manage for money|keep fit|pay the|stand on))",
    r"\b(?:tell me about a|walk me|talk me|give me an|show me how|imagine|suppose|an example|a time when|a time you|"
    r"experience|do you know how|as an? (?:journalist|reporter|teacher|nurse|lawyer|editor|adviser|officer|guard))\b",
    r"\bwhat (?:would|did|do|should) you (?:do|say|check|change|tell|look|ask|write|learn|record|use|choose|"
    r"recommend) (?:\w+ )?(?:when|if|after|before|first|about a|to a|for a|with a|in a|on a)\b",
    r"\bhave you (?:ever |also |already )?(?:built|taught|trained|written|designed|run|managed|led|handled|sold|"
    r"cooked|repaired|photographed|translated|cleaned|supported|treated|advised|worked (?:on|with|in|for|as)|used|"
    r"planned|reported|interviewed|defended|represented|processed|deployed|shipped|fitted|moved|covered|drafted)\b",
    r"\b(?:would|could|can|do|did|will) (?:you |we |i )?(?:ever )?(?:teach|handle|manage|sell|write|design|build|"
    r"explain|train|repair|test|draft|defend|represent|restore|recommend|process|verify|price|advise|photograph)\b",
    r"\b(?:customer|client|patient|pupil|student|resident|guest|caller|user|visitor|tenant|prisoner|passenger|"
    r"reader|learner|supplier|shopper|trainee|offender|detainee|suspect|witness|borrower|debtor|inmate)(?:s|'s|s')?\b",
)
STRONG = (
    r"(?:ex-|former )?(?:soldiers?|sailors?|airm[ae]n|squaddies?|paratroopers?|commandos?|marines?(?! bio| eng))|"
    r"sergeant|corporal|lieutenant|officer training|boot ?camp|basic training|sandhurst|west point|annapolis|"
    r"dartmouth naval|cranwell|vmi|citadel|rotc|gi bill|va (?:benefits|disability|hospital|loan)|medals?|purple heart|"
    r"dog ?tags|barracks|parade ground|civvy street|civvies|squaddie|regimental|war zone|war wounds?|front line duty|"
    r"active service|tours? (?:in|of) (?:iraq|afghanistan|kuwait|duty|northern ireland|vietnam|bosnia|helmand)|"
    r"the draft|draft (?:card|dodg\w+|board|notice)|selective service|call-up papers|bear arms|pacifist|"
    r"the (?:army|navy|military|marines|raf|air force|forces|guard|reserves|ta|territorials|cadets|coast guard|"
    r"foreign legion|idf|bundeswehr|pentagon|ministry of defence|mod|colours)(?! (?:surplus|contract|museum))|"
    r"military|deployment orders|weekend warriors?|reservists?|veterans?|ex-?servicem[ae]n|combat"
)

WORDS = """
soldier* sailor* airman airmen squaddie* paratrooper* commando* marine marines sergeant corporal lieutenant
officer va bootcamp boot basic sandhurst west annapolis cranwell citadel rotc bill medal medals purple
barracks civvy civvies regimental war tour tours draft drafted selective papers arms pacifist army navy
military raf forces guard reserves ta territorials cadets legion idf bundeswehr pentagon defence colours
deployment warrior* reservist* veteran* exservice* combat ship shipped uniform country calls call recall
mobilise mobilize servicemen serviceman brigade
"""

RULE = Rule(
    code="military_any",
    topic="military",
    matter="military",
    what="Brings service in the forces into the talk as something about the candidate.",
    why="Service, reserve duty and the way it ended are protected in several places and say little about this job.",
    instead="Ask about the skill the job needs, in the same words for everyone.",
    source="Reserve and veterans' employment law; state human rights laws that name military status.",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\b(?:" + STRONG + r")\b[^.?!]{0,80}\b(?:you|your|yours|yourself|you're|you've|you'd|you'll)\b[^.?!]{0,60}\?",
        r"\bif (?:there's|there is|there were|there was) (?:a |another )?(?:war|call-up|mobili[sz]ation)\b[^.?!]{0,60}\b"
        r"you\b[^.?!]{0,40}\?",
    ),
    unless=(
        *TRADE,
        r"\b(?:contracts?|surplus|museum|history|charity|salvation|merchant|software|spec|suppl\w+|draft (?:of|a)|"
        r"boots?(?! ?camp)|security guard|veteran (?:actor|journalist|engineer)|gold medal in|a real (?:\w+ )?skill)\b",
    ),
    bad=(
        "Did you come out of Sandhurst with a commission?",
        "Could they send you overseas with the brigade?",
        "Have you served your country?",
        "You were a corporal, or higher?",
        "Is the VA disability something you claim?",
        "If there's another war, would you have to go?",
        "Any medals to your name?",
    ),
    good=(
        "How would you clean medals for a museum case?",
        "Have you translated for the army?",
        "Did you read the first draft of the plan?",
        "Can we call you back about a second talk?",
        "Which uniform supplier did you use at the hotel?",
        "Would you design a website for a veterans' charity?",
    ),
)
