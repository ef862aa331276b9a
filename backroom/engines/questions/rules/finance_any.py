"""Any other mention of private money that points at the candidate: needing the wage, getting by, owing, being kept."""

from backroom.engines.questions.rule import Rule

WORDS = """
wages wage pay salary advance letter letters envelope envelopes boiler washing fridge car roof transmission cooker bill
bills fixed mortgage note house debt credit eyeballs eyes neck bank bailiff bailiffs overdraft loan savings cushion
salary sum rate money income overdraft debts loans student horses
lend
"""

RULE = Rule(
    code="finance_any",
    topic="finance",
    matter="finance",
    what="Brings someone's own money, debts or need of a wage into the talk.",
    why="What somebody owes, owns or needs says nothing about doing the job, and some places forbid using it.",
    instead="Name the pay; ask about handling the employer's money, in the same words for everyone.",
    triggers=tuple(WORDS.split()),
    firm=True,
    patterns=(
        (
            r"\b(?:slice|cut|chunk|piece|share|bite|part|some) of (?:your (?:wages?|pay\b|salary|pay ?che\w+"
            r"|earnings|money)"
            r"|what we pay you)"
        ),
        (
            r"\byou(?:'d|'ll)? (?:[\w'-]+ ){0,2}?(?:want|need|wanting|needing|after|ask for|asking for|get|getting"
            r"|take|taking) (?:an |the "
            r"|a )?(?:advance|sub)"
            r"(?= *(?:[?,.]|$|in the first|on (?:your|the|pay)|every|of (?:pay|wages)))(?! notice)(?=[^.?!]{0,60}\?)"
            r"|\b(?:window|brown) envelopes?\b[^.?!]{0,60}\byour?\b|\bletters? with a window\b"
        ),
        (
            r"\b(?:boiler|washing machine|fridge|car|roof|transmission|cooker)\b[^.?!]{0,30}\b(?:packs? (?:in|up)"
            r"|packed (?:in"
            r"|up)|breaks?|broke|dies|died|goes|went|blows?|blew"
            r"|conks?)\b[^.?!]{0,50}\byou (?:[\w'-]+ ){0,3}?(?:pay|cover it"
            r"|afford|find the money|manage)\b|\b(?:bill|expense|repair) (?:of|for) (?:[£$€] ?)?\d[\d,]* [^.?!]{0,40}"
            r"\b(?:could|can|would) you (?:[\w'-]+ )?(?:pay|cover|manage|afford)\b"
        ),
        (
            r"\b(?:manage|live|survive|cope|get by|make do) on (?:this|that|the|our|such a|these|one) (?:kind of "
            r"|sort of "
            r"|[\w'-]+ )?(?:wages?|salary|pay\b|money|income|rate|figure)|\bhow (?:bad|big|deep|far gone"
            r"|heavy) (?:is|are|was) "
            r"(?:the|your|that) (?:overdraft|debts?|loans?|mortgage|credit cards?|student loans?)(?= *(?:[?,]|now"
            r"|at|these"
            r"|still))|\bcredit checks?\b[^.?!]{0,60}\b(?:better tell|anything|surprises?|show|tell me|worry|nervous)\b"
            r"|\ba man for the horses\b|\b(?:keen|fond|partial)[^.?!]{0,20}\b(?:the horses|a flutter|the dogs and)\b"
        ),
        (
            r"\b(?:left|owing|outstanding|behind|owed) on (?:the|your) (?:mortgage|house|car|loan)\b(?=[^.?!]{0,40}\?)"
            r"|\bhow are you (?:fixed|placed|set)(?= *(?:\?|$|yourself|for (?:money|cash)|financially|money-?wise))"
            r"|\byou went for (?:the|a|your) (?:mortgage|loan)\b|\bwho holds the (?:note|loan|paper) on your\b"
            r"|\byou're not one of those up to\b|\bup to (?:the|your) (?:eyes|neck|eyeballs|ears|oxters) (?:in|on|with)"
            r" (?:debt|loans?|credit|bills|cards|the (?:bank|bookies))"
            r"|\b(?:house|home|flat|car|truck)(?:'s| is)? yours and not the bank's\b"
        ),
        (
            r"\b(?:they|the bank|a bank|any bank|your bank|the building society|the credit union"
            r"|the lender) (?:still |ever |really )?(?:lend (?:you|to you)|(?:give|offer) you (?:a|the|any) (?:loan"
            r"|mortgage|card|overdraft))\b"
        ),
    ),
    source="Credit-check limits of several states and cities; agency guidance on financial questions.",
    bad=(
        "If you asked the building society for a mortgage, would they lend to you?",
        "Is somebody else getting a cut of your wages?",
        "If the fridge packed up, could you pay for another?",
        "Has the taxman got anything on you?",
        "Who's been paying your rent since you left?",
        "Is this wage something you rely on, or pocket money?",
        "How have you been getting by without pay since June?",
        "Are you living hand to mouth?",
        "Should I be wondering about loan sharks, given what you said?",
        "You inherited a bit, I hear, so would you stay?",
    ),
    good=(
        "Which suppliers ask for an advance, and what do you answer?",
        "How do you split the bill when the boiler goes in a shared house?",
        "How did you make ends meet in the department after the cut?",
        "What savings did your last contract bring the company?",
        "Do you need petty cash for the stall?",
        "Who broke the build, and how did you find out?",
        "How would you explain arrears to a tenant?",
        "Which animal welfare checks did you run?",
    ),
)
