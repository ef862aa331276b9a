"""What several rules share: the turn from one's own life back to the candidate, and the words for women and men."""

from backroom.engines.questions.text import words_of

AND_YOU = (
    r"(?:and |so |but |now )?(?:(?:how|what) about (?:you|yours|yourself)|(?:you|yours|yourself)(?: "
    r"too| then| as well)?|how (?:are|is) (?:yours|your own)[^.?!]{0,20}|(?:does|do|is|are|did|has|"
    r"was|were|will|would) yours\b[^.?!]{0,30}|(?:is there |do you have |have you |any|had )"
    r"?(?:anything|something|things|that|trouble)? ?(?:like|of|similar)\b[^.?!]{0,25}\b(?:with|for|on|"
    r"in|at|to) (?:you|your|yours|yourself)\b[^.?!]{0,20}|(?:have|had|are|do|were|did|has) (?:you|"
    r"that|it) (?:(?:ever|had|got|been|have|a|one|through|all|that|it|this|know|married|parent|"
    r"experience|experienced|anything|suffer|get) ){0,5}(?:yourself|too|as well|the same|any|to you|"
    r"with you|one|like it|like that)(?: yourself| too)?|(?:is it |is that )?(?:the )?same (?:for|"
    r"with|at|in) (?:you|your|yours)\b[^.?!]{0,20}|(?:you |do you )?(?:know|familiar with) (?:that|it|"
    r"the feeling))(?: at all)? ?\?"
)
SPEAKERS_OWN = r"\b(?:my|i'm|i am|i've|i have|i had|i was|i take|i get|i|we've|we have|we had|we|our|mine)\b"


def after(words: str) -> str:
    """A pattern for "and you?" close behind something of the speaker's own that one of these words names."""
    return SPEAKERS_OWN + r"[^?]{0,60}\b" + words + r"\b[^?]{0,120}[.!;,:-] ?" + AND_YOU


ONE = r"(?:woman|lady|girl|female|man|bloke|guy|male|chap|lass|lad|fella|gentleman|mother|mum|mom|father|dad)"
MANY = r"(?:women|ladies|girls|females|men|blokes|guys|males|chaps|lasses|lads|boys|fellas|fellows|mums|moms)"
SEX_WORDS = tuple(
    sorted(
        words_of("""
woman woman's women women's lady ladies ladylike girl girl's girls girly female females man man's men men's male
males dominated bloke bloke's blokes lad lad's lads guy guys boys chap chaps lass fella fellas gentleman mum mums
mother dad father feminine masculine macho hormonal hormones menopause menopausal hysterical emotional cries
feminist feminists tears cry
""")
    )
)
# Men and women as the people of a trade, not as the candidate.
OF_THE_TRADE = (
    r"\bin the middle\b",
    (
        r"\b(?:patients?|clients?|residents?|pupils|prisoners?|inmates|leaving prison|refuge|survivors?|"
        r"fitting|tailor\w*|footballers?|coach\w*)\b"
    ),
    (
        r"\b(?:advertis\w+|adverts?|customers?|marketing|applicants?|recruit\w*|services? for|sizes?|"
        r"clothes|clothing|collection)\b"
    ),
)
# Who is at home with somebody, as words that call a rule.
AT_HOME = tuple(
    sorted(
        words_of("""
babies baby bairns boys children dad daughters family father girls grandmother granny hubby husband kiddies kids
missus mom mother mum newborn parent sons teenagers toddler* twins weans wife
""")
    )
)
