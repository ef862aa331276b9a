"""Owning or renting a home, and owning a car."""

from backroom.engines.questions.rule import Rule

HOME = r"(?:home|house|flat|apartment|place|condo|property|bungalow|studio|townhouse|roof)"
STATED = (
    r"\b(?:driving|a car|a vehicle|your own (?:car|vehicle|transport)|a (?:clean |full |valid )?(?:driving "
    r"|driver's )?licen[cs]e)\b[^.?!]{0,30}\b(?:is|are)\b[^.?!]{0,20}\b(?:essential|needed|required|a must"
    r"|part of)|\b(?:role|job|post|work|round|position|patch|rota|area|visits?)\b[^.?!]{0,40}\b(?:needs?"
    r"|requires?|involves?|means|calls for|covers?|includes?|takes you)\b[^.?!]{0,60}\b(?:car|driv\w+"
    r"|vehicle|van|miles|villages|homes|sites|visits|mileage|road)"
)

WORDS = """
transport motor own owned owner rent rented renting rents renter homeowner* car cars wheels vehicle landlord ladder drive owns
bought buy buying tenant council occupier leasehold lease housing property house flat place
"""

RULE = Rule(
    code="property",
    topic="finance",
    matter="property",
    firm=True,
    what="Asks whether someone owns or rents, or has a car.",
    why="Owning a home or a car shows means, not skill, and falls unevenly on groups the law protects.",
    instead="State the need and ask everyone: “The first shift starts at seven. Can you reliably be here for it?”",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\byou\b[^.?!]{0,20}\b(?:transport|car|wheels|vehicle|motor) of your own\b(?= *(?:[?,]|$))",
        (
            r"\b(?:your) (?:lease|tenancy|deeds)\b(?=[^.?!]{0,40}\?)(?=[^?]{0,60})(?<!renew the lease)(?:(?= in)"
            r"|(?= *\?))"
        ),
        (
            r"\b(?:have|got|do you have|have you got) (?:you )?(?:got )?your own (?:place|home|house|flat"
            r"|front door)\b(?=[^.?!]{0,30}\?)|\b(?:do|did) you (?:run|keep|share) a car\b|\b(?:on"
            r"|onto) the (?:housing|property) ladder\b(?=[^.?!]{0,40}\?)"
        ),
        (
            r"\b(?:are|were|is|do|you're) (?:you|your|it|that)\b[^.?!]{0,30}\b(?:a |in |the )?(?:rented|rental"
            r"|council|owned|bought) (?:place|house|flat|home|apartment|accommodation|property)\b|\b(?:car|motor"
            r"|house|flat|place) (?:outside |parked outside |out front |you came in )?yours\b"
            r"|\bhave you bought(?= *\?)"
        ),
        (
            r"\b(?:are|were) you (?:[\w'-]+ )?(?:still )?paying (?:off )?(?:the|your|a) (?:house|mortgage|car|flat"
            r"|home)\b"
        ),
        (
            r"\b(?:have|got|you got|you've got) (?:you )?(?:got )?(?:a|your own|any|access to a|use of a) (?:car"
            r"|vehicle|motor|set of wheels|transport of your own)\b(?! (?:park|hire|sales|wash|parts?|fleet|pool|insurance|dealer))(?=[^.?!]{0,30}\?)|\bpaying (?:off|for) (?:the"
            r"|your|a) (?:house|mortgage|car|flat|home)\b|\b(?:rent|renting) (?:a |your )?(?:room|flat|house|place"
            r"|bedsit|apartment)\b(?=[^.?!]{0,40}(?:\?| or ))(?<!for rent)"
        ),
        (
            r"\b(?:own|owning|buy|bought|owned|owner|mortgage) or (?:do you |are you |just |still |you )?(?:rent"
            r"|renting|rented|lease|leasing|renter|a renter|a tenant)(?= *(?:[?,.]|$|your (?:home|house|place|flat"
            r"|apartment|own)|where|at |currently|right now|there|a (?:home|house|flat|place)|the (?:house|flat"
            r"|place)|over|these|still))"
        ),
        (
            r"\b(?:rent|renting|rented|renter|tenant) or (?:do you |are you |have you |an? |already ){0,4}(?:own"
            r"|owning|owner|owned|buy|buying|bought|homeowner|mortgage\w*|own it|owner-occupier)(?= *(?:[?,.]|$|your"
            r"|where|at |currently|there|the (?:house|flat|place)|a (?:home|house|flat|place)|it|one))"
        ),
        (
            r"\b(?:do|did|have|are|were|would|can|could) (?:you|ya) (?:still |currently |actually |already |ever "
            rf"|also |even |just |now |looking to |planning to |both |managed to ){{0,2}}(?:own|bought|buy|buying"
            r"|rent|renting|rented|lease|leasing|looking to buy|managed to buy|got) (?:your |a |the |an |any |that "
            rf"|own |first |nice |big |little |of ){{0,4}}{HOME}\b(?! (?:brand|system|wines?|value|in the market"
            r"|at the table|style|rules|to (?:stay|live) for))"
        ),
        (
            r"\bare you (?:[\w'-]+ ){0,2}?(?:a )?(?:homeowner|home owner|renter|owner-occupier|council tenant"
            r"|on the (?:property|housing) ladder|in (?:social|council|public|rented|subsidi[sz]ed) (?:housing"
            r"|accommodation)|renting(?= *(?:[?,]|$|at|right|privately|from|somewhere|still|there)))"
        ),
        (
            rf"\b(?:is|are) (?:it|that|the|your) (?:{HOME} )?(?:[\w'-]+ )?(?:rented|owned|mortgaged|a rental|council"
            rf"|paid off|yours or)\b[^.?!]{{0,40}}\?"
        ),
        (
            rf"\bwho (?:owns|pays for) (?:your|the) (?:{HOME}|car you)\b(?! rules)|\b(?:your|a private"
            r"|the council as) landlord\b"
        ),
        rf"\byour (?:own )?{HOME},? (?:[\w'-]+ ){{0,3}}?(?:yours|rented|owned|bought|mortgaged|council|paid off)\b",
        (
            r"\b(?:do|did|have|got|having|you've) (?:you )?(?:still |already |actually |even |ever )?(?:own|have|got"
            r"|have access to|have the use of|run|drive|keep) (?:a |an |your |any |own |another |of |decent "
            r"|reliable |family |company ){0,4}(?:car|cars|vehicle|wheels|automobile|motor)\b(?! (?:park|experience"
            r"|insurance sales|hire|sales|rental|wash|repair|mechanic|magazine|keys to|body|paint|that (?:came"
            r"|comes)))"
        ),
        (
            r"\b(?:what|which) (?:sort of |kind of |make of |type of )?(?:car|cars|motor|wheels|vehicle) (?:do|did"
            r"|have) you (?:drive|own|have|got|run)\b|\bis that your (?:[\w'-]+ ){0,2}?car\b|\bwhat (?:do"
            r"|are) you (?:drive|driving)(?: yourself)?(?: these days)?\?"
        ),
    ),
    unless=(
        (
            r"\bhow (?:do|did|would|will|have|can|should|might) (?:you|we|i) (?!feel|lean|get|vote|spend|leave|pay\b"
            r"|stand|like|ever|personally feel|come|travel|unwind|relax|dress|fill|describe|be\b|fit|manage for|cope"
            r"|usually (?:spend|dress|get))"
        ),
        (
            r"\bhow (?:do|did|would|will|have|can|should|might) (?:you|we|i) (?!feel|lean|get|vote|spend|leave|pay\b"
            r"|stand|like|ever|personally feel)|\b(?:clients?|customers?|tenants?|guests?|buyers?|for sale)\b"
        ),
        STATED,
        (
            r"\b(?:hgv|lorry|lorries|truck|van|tractor|forklift|class [12abcd]|for clients?|for customers?|valet"
            r"|garage|dealership)\b"
        ),
    ),
    bad=(
        "Do you own or rent?",
        "Are you a homeowner?",
        "Have you bought a place yet?",
        "Do you have your own car?",
        "What sort of car do you drive?",
        "Is it a council flat or rented privately?",
    ),
    good=(
        "Do you own the tools you use, or does the shop lend them?",
        "Who owned the release, and how did that change?",
        "How would you value a rented house with a sitting tenant?",
        "The round covers sixty villages by road. Do you hold a licence for a van?",
        "How do you sell a family car to someone who came for a sports car?",
        "What would drive you to choose a lease over buying for our fleet?",
        "Can you reliably be at the depot at five?",
    ),
    source="Agency guidance on financial questions before an offer.",
)
