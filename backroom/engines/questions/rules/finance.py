"""Credit, debts, bankruptcy, garnished wages and money worries."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

MONEY = (
    r"(?:debts?|loans?|overdrafts?|mortgage|credit card (?:debts?|bills?|balances?)|student (?:loans?"
    r"|debts?)|bankruptc(?:y|ies)|arrears|ccjs?|ivas?|county court judge?ments?|garnishments?"
    r"|attachments? of earnings|(?:wage|earnings) attachments?|(?:money|financial|debt|credit"
    r"|cash) (?:problems?|troubles?|worries|difficult(?:y|ies)|issues|commitments?|obligations?|pressures?"
    r"|headaches)"
    r"|bad credit|poor credit|good credit|debt collectors?|bailiffs?|judge?ments? against you|liens?"
    r"|repossessions?|child support(?: orders?| payments?)?|support orders?|alimony|unpaid (?:bills|taxes"
    r"|fines|debts|loans)|tax debts?)"
)
WORK = (
    r"(?! (?:team|desk|clients?|portfolio|book|business|advis\w+|experience|qualification|department|work"
    r"|cases?|products?|officers?|customers?|process\w*|systems?|collect\w*|control|restructur\w*|recovery"
    r"|management|counsel\w*|market\w*|"
    r"applications?|sales|broker\w*|servic\w*|models?|deals?|fund|instruments?|finance|purchase|handling"
    r"|write\w*|sizing|covenants?)\b)"
)

WORDS = """
debt debts bankrupt* credit garnish* loan loans mortgage owe overdraft* afford ccj ccjs iva repossess*
foreclos* evict* bailiff* insolv* skint broke paycheck* paycheque* finances financial* fico schufa alimony
arrears bills benefits welfare dole money solvent wages liens judgments judgements experian collectors borrow*
payday wealthy attachment* defaulted default* chased support moneywise savings maintenance
creditor* attached wage
"""

RULE = Rule(
    code="finance",
    topic="finance",
    matter="finance",
    what="Asks about someone's own credit, debts, bankruptcy or money.",
    why=(
        "Private money says nothing about doing the job. Several places forbid using credit history in hiring, "
        "and it hits some groups harder."
    ),
    instead="Ask about handling the employer's money: “How did you keep the till or the accounts straight?”",
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\bhow long (?:could|can|would|will) you (?:[\w'-]+ )?(?:last|go|manage|hold out|survive|live) (?:without"
            r"|with no|on no) (?:[\w'-]+ )?(?:pay|pay ?che\w+|wages?|salary|income|money)\b"
            r"|\b(?:pay|paid|wages?|salary|payroll|funding)\b[^.?!]{0,40}\b(?:late|delayed|missed|behind|stopped)\b"
            r"[^.?!]{0,30}\b(?:would|could|can|will) you (?:[\w'-]+ )?(?:manage|cope|get by|be (?:all right|alright|ok"
            r"|okay|fine|stuck|in trouble)|last|survive)\b"
        ),
        (
            r"\b(?:you|your|yourself|you're|you've|you'd|you'll|ya|yours|any|ever|anything|got"
            r"|been)\b[^.?!]{0,90}?\b(?:loans?(?: (?:outstanding|to pay|out|you're))|child maintenance"
            r"|maintenance payments?|savings (?:to|put|behind|for)|credit (?:rating|score|history|file|record"
            r"|problems?)|your (?:bank|lender)|creditors?|ccjs?|arrears|money (?:owed|you owe|to (?:your|the) ex)"
            r"|wages? (?:attached|being attached|docked|garnish\w*)|without (?:pay|a wage|wages),? (?:financially"
            r"|for)|make ends meet|money is tight|short of money|hard up|bills (?:paid|on time))\b"
        ),
        (
            r"\b(?:is|was|are|isn't) (?:money|cash|rent|the rent|paying the rent|making rent) (?:ever |a bit |a |an "
            r"|much of a |any )*(?:worry|problem|issue|tight|struggle|concern|trouble)\b|\b(?:out of|from"
            r"|off) your (?:wages|pay\b|salary|pay ?che(?:ck|que)|earnings)(?=[^.?!]{0,60}\?)|\b(?:you"
            r"|you're)\b[^.?!]{0,40}(?:money-?wise|financially|for money)\b(?=[^.?!]{0,40}\?)|\b(?:outstanding|any"
            r"|unpaid) (?:court )?judge?ments?\b(?! calls?)|\bmissed? (?:a |any )?(?:[\w'-]+ )?(?:mortgage|rent|loan"
            r"|credit card|car) payments?\b|\bpay your bills\b"
        ),
        (
            r"\bhow (?:much|big|bad|heavy) (?:[\w'-]+ ){0,3}?(?:debts?|loans?|overdraft|mortgage"
            r"|credit card) (?:[\w'-]+ ){0,2}?(?:you|your)\b"
        ),
        (
            r"\b(?:you|your|yourself|you're|you've|you'd|you'll|ya|any|ever|got"
            r"|been)\b[^.?!]{0,60}?\b(?:bankrupt(?:cy)?|credit (?:score|rating|history|report|file|check)|garnish\w*"
            r"|debt collectors?|(?:money|financial|debt|cash) (?:problems|troubles?|difficult(?:y|ies)|worries"
            r"|issues)|student (?:debts?|loans?)|in debt|debts|overdraft|payday loans?|repossessed|repossession"
            r"|foreclosed|foreclosure|ccjs?|alimony|child support|mortgage|defaulted|government benefits"
            r"|state benefits|unemployment benefits?|(?:on|off|claim\w*) welfare|welfare (?:payments?|benefits?"
            r"|che\w+)|universal credit|food stamps|financially"
            r"|living paycheck|behind on)\b"
        ),
        (
            r"\b(?:are|were|have) (?:you|ya) (?:[\w'-]+ ){0,3}?(?:in (?:any |a lot of |much |serious |heavy |bad "
            r"|financial |money ){0,4}(?:debt|(?:financial|money) (?:trouble|difficult\w*|problems?|bother))"
            r"|in arrears|in the red|skint|broke\b(?! (?:the|a|it|your))|hard up|insolvent|solvent"
            r"|(?:a |an undischarged |ever ){0,4}bankrupt|financially (?:stable|secure|independent|comfortable"
            r"|stretched|okay|ok|sound|responsible)|struggling (?:with|for) (?:money|cash|bills|debts?|your bills)"
            r"|comfortable financially|good with your (?:own )?money|on top of your (?:bills|finances|debts?)"
            r"|behind (?:on|with) (?:any |your |the )?(?:[\w'-]+ )?(?:bills|rent|payments|mortgage|taxes|loans?"
            r"|council tax|repayments)|(?:on|claiming|getting|receiving) (?:any )?(?:benefits|welfare|the dole"
            r"|universal credit|income support|food stamps|housing benefit|jobseeker))\b"
        ),
        (
            rf"{{your}} (?:own |personal |current |private |family |household |monthly ){{0,4}}(?:credit (?:score"
            r"|rating|history|report|file|record|card|cards|standing|worthiness)|finances\b|financial (?:situation"
            r"|position|circumstances|affairs|health|state|history|commitments|obligations|past|standing|stability)"
            r"|debts?\b|bank (?:balance|account|statements?)|mortgages?\b|overdraft|student (?:loans?|debt)"
            r"|money (?:worries|troubles|problems|situation)|bankruptcy|fico|schufa|alimony|child support"
            rf"|credit\b(?= *(?:[?,.]|$|like|good|bad|any|okay|ok|clean|been|look)))(?!'s){WORK}"
            r"(?! for (?:clients?|the (?:firm|company|business)))"
        ),
        (
            r"\b(?:have|did|had|were|ever|you've|you) (?:you )?(?:[\w'-]+ ){0,2}?(?:declare[d]?|fil(?:ed?|ing) for"
            r"|gone|go|been|been made|went|going|had|been through|go through|gone through|entered|enter) (?:a |an "
            r"|personal |for ){0,4}(?:bankrupt(?:cy)?|insolvency|foreclosure|repossession|chapter (?:7|13|seven"
            r"|thirteen)|debt relief|an iva|evicted|sent to collections|turned down for (?:a loan|credit|a mortgage"
            r"|a card)|refused (?:credit|a loan|a mortgage))\b(?! (?:petition|case|proceedings|client|court))"
        ),
        (
            r"\b(?:had|have|has|been) (?:[\w'-]+ ){0,3}?(?:wages|pay|paycheck|salary|house|home|car"
            r"|account)(?:[\w'-]+ ){0,1} (?:[\w'-]+ )?(?:garnished|docked for|repossessed|foreclosed|attached"
            r"|in collections|taken by (?:the )?(?:bank|bailiffs))"
        ),
        (
            r"\b(?:bailiffs?|debt collectors?|creditors|collections?(?: agenc\w+)?)(?:'ve| have| been"
            r"| ever| come| came| after| calling| chasing| ring| call| knock\w*| at| on| round){1,4} (?:you|your"
            r"|to your)\b"
        ),
        (
            r"\b(?:do|did|how much do|would|does anyone|what do) (?:you|ya) (?:still |currently |[\w'-]+ )?(?:owe"
            r"|owing)\b(?= *(?:[?,.]|$|money|any(?:one|body|thing)(?! (?:an|for))|much|a lot|on |people|somebody"
            r"|the (?:bank"
            r"|tax\w*|landlord|bookie|revenue|irs|council)|in (?:total|debt|loans|rent)|back|any (?:money|tax\w*|rent"
            r"|debt)|altogether|right now|at the moment|now|still|more than|over|outside))"
        ),
        (
            r"\b(?:do|have|did|with|still|you|you've) (?:you |ya )?(?:have|had|got|carry|carrying|having|paying|pay"
            r"|paying off|still have|still paying) (?:you |off |any |much |a lot of |lots of |some |outstanding "
            r"|big |large |significant |personal |unpaid |a |an |of your own |still |heavy |that many "
            rf"|court-ordered ){{0,4}}{MONEY}\b{WORK}"
        ),
        (
            r"(?:^|[.?!,;:-] ?|\b(?:and|so|or|got|is there|are there"
            rf"|no) )any (?:[\w'-]+ ){{0,2}}?{MONEY}\b{WORK}(?! (?:did|do|have|would|in (?:the|your) (?:book"
            r"|portfolio|ledger)))"
        ),
        (
            r"\b(?:coming|taken|docked|deducted|going|comes) (?:out )?(?:of|off|from|out of) your (?:pay\b"
            r"|pay ?che(?:ck|que)|wages|salary|pay packet)"
        ),
        (
            r"\b(?:can|could|do|would|will|how do|how can) you (?:even |really |actually "
            r"|still ){0,4}(?:afford (?:to (?:live|take (?:a|the|this)|work|commute|wait|go without|rent|drop|lose"
            r"|pay|get|move|retire|be out|run a car)|rent|the (?:rent|commute|train|drop|cut|pay|travel|move|area"
            r"|fares?|petrol)|a (?:pay )?cut|(?:it|that|this|one|childcare)(?= *(?:[?,.]|$|on))|on that)"
            r"|make ends meet|manage (?:for money|on (?:that|one)|financially)|pay (?:your|the) (?:bills|rent"
            r"|mortgage)|get by (?:on|for money|financially)|cope financially|support yourself(?= *(?:[?,.]|$|while"
            r"|at|financially|now)))"
        ),
        (
            r"\b(?:how are you|are you) (?:[\w'-]+ )?(?:fixed for money|off for money|doing (?:for money|financially"
            r"|money[- ]?wise)|doing on money|living off|supporting yourself|paying (?:your|the) (?:bills|rent"
            r"|mortgage))|\bwhat (?:are|have|do|were) you (?:been )?(?:living|live) (?:on|off)\b"
        ),
        (
            r"\b(?:is|are|things|money|cash)(?:'s| is| been)? (?:money |cash |things )?(?:a bit |very |pretty "
            r"|really )?tight (?:for you|at home|at the moment|right now|these days|since)|\bmoney('s)? tight\b"
            r"|\bpaycheck to paycheck|\bmoney (?:worries|troubles|problems) (?:at home|of your own)"
        ),
        (
            r"\b(?:pull|pulled|pulling|run|ran|running|check|checked|checking|look at|looked at|order|did"
            r"|see) (?:[\w'-]+ ){0,2}?your (?:credit|schufa|experian|bank statements?|finances)\b"
        ),
        (
            r"\b(?:you|you'd|you'll) (?:[\w'-]+ ){0,4}?(?:pass|fail|survive|mind|agree to|consent to|object to"
            r"|happy with|ok with|okay with|undergo|worried about|comfortable with) (?:a |our |the |us running a "
            r"|us doing a )?credit (?:check|report|search|score)"
        ),
        (
            r"\b(?:do|did) you come from (?:a )?(?:money|wealth|(?:wealthy|rich|poor) )|\bfamily money\b"
            r"|\btrust fund\b(?=[^.?!]{0,20}(?:\?|kid))|\bare you (?:rich|wealthy|well[- ]off)\b"
        ),
        (
            r"\b(?:do|did|would) you (?:really )?(?:need the money(?! (?:counted|for))|need this job for the money"
            r"|have (?:any )?savings(?= *(?:[?,.]|$|to|behind|put|of|or\b))"
            r""
            r"|have (?:other|another|private|any other) (?:sources? of )?incomes?|take out (?:payday )?loans"
            r"|use payday|borrow (?:money )?from)\b"
        ),
    ),
    unless=(
        *excuses.AT_WORK,
        r"\bnotice (?:period )?do you owe\b",
        r"\b(?:describe|about|outline|summari[sz]e) your (?:work|experience|background|role|time) (?:on|in|with|at|as)\b",
        (
            r"\b(?:advis\w+|sell|sold|selling|qualif\w+|licen[cs]e\w*|handl\w+|process\w*|portfolio|underwr\w+|cases?"
            r"|products?|firms?|compan(?:y|ies)|start-?ups?|restructur\w*|practitioner|projects?|technical|business"
            r"|department|team|petitions?|lawyer|law)\b"
        ),
        (
            r"\b(?:clients?|customers?|tenants?|borrowers?|debtors?|compan(?:y|ies)|firms?|suppliers?|members|students"
            r"|households?|a (?:family|couple|business|start-?up|farmer|charity|buyer"
            r"|first-time)) (?:[\w'-]+ ){0,4}?(?:debts?|bankrupt\w*|insolv\w*|arrears|owed?|credit|loans?|mortgage"
            r"|afford|bills|repossess\w*|finances)"
        ),
        (
            r"\b(?:how (?:do|did|would|have) you|tell me about|walk me through|describe) (?:[\w'-]+ ){0,3}?(?:wind"
            r"|advise|collect|chase|recover|restructure|negotiate|underwrite|assess|price|explain|model|help|forecast"
            r"|audit|reconcile)\b|\b(?:chas|collect|recover|reduc|negotiat|calculat"
            r"|writ)\w* (?:(?!you\b)[\w'-]+ ){0,3}?"
            r"(?:arrears|debts?|loans?|mortgages?)\b"
        ),
    ),
    bad=(
        "How is your credit score?",
        "Have you ever filed for bankruptcy?",
        "Do you have any debts?",
        "Are your wages being garnished, or any support orders?",
        "Are you behind on your rent or bills?",
        "Can you afford to live on that?",
        "Would you mind if we pulled your credit?",
        "How much do you owe on student loans?",
    ),
    good=(
        "How do you chase a customer who owes us three invoices?",
        "How did you restructure the debt of that hotel?",
        "Which mortgage products did you sell at the branch?",
        "How would you explain bankruptcy to a small baker?",
        "How do you decide whether to give a new shop credit?",
        "What technical debt did you pay off first?",
        "What savings did your last contract bring, and how do you know?",
        "How much downtime can you afford during a migration?",
    ),
    source="Credit-check limits of several states and cities; agency guidance on financial questions.",
)
