"""Origin, race, language, citizenship and faith, told or guessed."""

from backroom.engines.questions.note_rules import TASK, NoteRule, phrases, words

NATIONS = words("""
    nigerian indian pakistani bangladeshi chinese japanese korean vietnamese filipino filipina thai polish romanian
    bulgarian ukrainian russian lithuanian latvian hungarian czech slovak turkish greek italian spanish portuguese
    brazilian mexican french german dutch irish scottish welsh american canadian australian israeli iranian iraqi
    syrian afghan egyptian moroccan algerian somali ethiopian eritrean kenyan ghanaian jamaican cuban colombian
    albanian kosovan serbian croatian ugandan zimbabwean sudanese congolese lebanese palestinian tunisian tamil
    punjabi bengali kurdish armenian georgian asian african african-american afro-caribbean caribbean latino latina
    hispanic arab slavic scandinavian nordic mediterranean european balkan oriental
""")
FACTS = phrases("""
    muslim, christian, jewish, hindu, sikh, catholic, protestant, buddhist, atheist, agnostic, evangelical, mormon,
    quaker, anglican, baptist, methodist, pentecostal, jehovah's witness, seventh day adventist, born-again, born
    again, devout, churchgoer, churchgoing, church-goer, god-fearing, bible-basher, bible basher, prays, fasting,
    fasts, keeps kosher, eats halal, keeps halal, observes ramadan, observes the sabbath, observant, prayer breaks,
    prayer times, prayer room, man of faith, woman of faith, person of faith, very religious, religious type,
    religious family, religious reasons, immigrant, migrant, refugee, foreigner, foreign-born, foreign born, asylum
    seeker, asylum-seeker, mixed-race, mixed race, biracial, romani, gypsy, dalit, brahmin, lower caste, low caste,
    upper caste, high caste, eastern european, eastern-european, south asian, east asian, west african, north african,
    south american, latin american, middle eastern, south african, new zealander, of colour, of color, person of
    colour, person of color, ethnic minority, visible minority, ethnic, diversity hire, diversity candidate, diversity
    tick, diversity box, token, fresh off the boat, off the boat, not from round here, not from around here, not from
    here, not local, not british, not english, not american, not native, non-native, non-native speaker, native
    speaker, not a native speaker, english is his second language, english is her second language, english is their
    second language, english isn't his first language, english isn't her first language, second language, english as a
    second language, english not her first language, english not his first language, mother tongue, dark-skinned, dark
    skinned, light-skinned, brown-skinned, black-skinned, foreign name, foreign-sounding name, foreign surname, funny
    name, unpronounceable name, strange name, ethnic name, exotic name, african name, asian name, muslim name, jewish
    name, indian name, arabic name, polish name, russian name, jewish surname, irish surname, foreign sounding,
    foreign-sounding, foreign looking, foreign passport, foreign-looking, on a visa, needs a visa, needs papers, visa
    runs out, not a citizen, born abroad, born overseas, from abroad, from overseas, off the plane, traveller
    background, traveller stock, gypsy family, roma, wears a cross, wears a hijab, wears a headscarf, wears a turban,
    a convert, converted to islam, strong believer, believer
""")
# Facts in more than one word need nothing after them to be understood.
SAYINGS = tuple(fact for fact in FACTS if " " in fact)
LOOSE = words("""
    black white brown foreign religious arab traveller polish french german dutch irish welsh italian chinese indian
    american turkish greek thai european oriental spanish portuguese jew asian scouse geordie brummie cockney northern
""")
THINGS = words("""
    accent hijab headscarf turban kippah yarmulke crucifix burqa niqab cross veil church mosque temple synagogue
    gurdwara chapel mass faith ramadan sabbath lent diwali bible rosary koran qur'an religion twang drawl brogue lilt
    tongue visa passport papers citizenship nationality god jesus allah dialect bindi dreidel kirpan
""")
PLACES = words("""
    abroad overseas poland romania bulgaria ukraine russia india pakistan bangladesh china nigeria ghana kenya somalia
    syria iraq iran afghanistan turkey greece italy spain portugal brazil mexico france germany ireland scotland wales
    america canada australia israel egypt morocco algeria ethiopia eritrea uganda zimbabwe jamaica cuba colombia
    albania kosovo serbia croatia africa asia lithuania latvia hungary vietnam korea japan philippines lebanon
    palestine venezuela sudan congo tunisia thailand malaysia indonesia nepal haiti peru chile argentina sweden norway
    finland denmark estonia georgia armenia senegal cameroon tanzania england glasgow liverpool belfast
""")

RULE = NoteRule(
    code="note-origin",
    label="protected",
    what="Origin, race, language, citizenship or faith, told or guessed.",
    why="Once written it is kept with the decision and can be read as its reason; no job is done by an origin.",
    fix="Take it out and write what they said or did; for a language the job needs, the level they showed.",
    triggers=words("""
        visa called known permit status formerly lagos
        english speaker name family surname origin originally descent heritage background community understand follow
        born caste religious beliefs skin colour minority diversity ethnicity race nationality wears goes sounds prayer fridays sundays
        saturdays estate village tribe accented permit citizen halal kosher household extraction
    """)
    + THINGS
    + FACTS,
    patterns=(
        (
            r"{who}(?P<mark>(?:used to be|was|formerly|once) (?:called|known as|named) \w+)(?= *(?:$|[.,;!?]"
            r"|i gather|apparently|before))"
        ),
        r"{told}(?:s?he|they)(?:'s|'d|'ve|'re| is| was| are| has been)? (?:been |a |an |just |originally |"
        r"half |part |"
        r"also |quite |very |from an? )*(?P<facts>{word}){after}",
        r"{told}(?:s?he|they)(?:'s|'re| is| was| are)? (?:originally |half |part |"
        r"half-)*(?P<nations>{word}){after}",
        r"{told}(?:(?:s?he|they)(?:'s|'d|'ve|'re)? (?:has|had|have|goes to|needs|wears|is on|sings in|"
        r"attends) )?(?:(?:his|her|"
        r"their|a|an|the|some|going to|about|local|new|own) ){0,4}(?P<things>{word})(?=\s*(?:$|[.,;!?-]|(?:and|but|"
        r"at|so|in|on|twice|again|a lot|several times|more than once|three times)\b))",
        r"{told}(?:s?he|they)(?:'s|'re| is| was| are| were| grew up| came| comes)? (?:born |originally |"
        r"raised )?(?:in|from) "
        r"(?P<places>{word}){after}",
        r"{who}(?:wears|wore|wearing|came in|in|with) (?:an? |her |his )?(?:\w+ )?(?P<mark>hijab|headscarf|turban|"
        r"kippah|yarmulke|"
        r"crucifix|burqa|niqab|veil|bindi)\b",
    ),
    bare=(
        (
            r"{who}(?:(?:is |was |on |has |had |needs |needing |got |still on |here on )+)(?:an? |the |his "
            r"|her |their )?(?P<mark>(?:\w+ )?(?:visa|work permit|residence permit|green card"
            r"|settled status))\b"
        ),
        r"{who}(?P<mark>(?:used to be|was|formerly|once) (?:called|known as|named) \w+)",
        r"{lead}(?P<sayings>{word})",
        r"{lead}(?P<loose>{word}){alone}",
        r"{lead}(?!{loose})(?:(?:half|part)[ -])?(?P<nations>{word})(?=\s*(?:$|[.,;!?)…/&-]|(?:and|but|so|i|guy|"
        r"girl|lady|woman|"
        r"man|lad|bloke|heritage|descent|origin|background|family|parents|name|surname|accent|probably|by|from|"
        r"maybe|sounding|"
        r"looking|candidate|judging|obviously|or|if|born|passport|roots|blood|temperament|looks|stock|"
        r"extraction)\b))",
        r"{lead}(?P<facts>{word}){after}",
        r"{who}(?:(?:has|had|have|with|got|has got|wears|wore|speaks with|speaks|talks with|talked with|carrying|"
        r"attends|goes to|"
        r"went to|observes|keeps|sings in|very|quite|there's|there is|that|a|an|the|his|her|their|same|our|local|"
        r"strong|thick|heavy|"
        r"slight|broad|bad|regional|foreign|lovely|funny|noticeable|northern|southern|scouse|geordie|brummie|"
        r"cockney|posh|glasgow|"
        r"new|big|on|some|kind of|sort of|hard|work|student|needs|pronounced|difficult|impenetrable|impossible|"
        r"expired|talks "
        r"about|talks|believes in|into|west|country|belfast|london|essex|{nations}|eastern|western|european|welsh|"
        r"rural) )*"
        r"(?P<things>{word})(?=\s*(?:$|[.,;:!?)…-]|(?:and|but|so|at|to|in|with|i|that|is|might|may|could|would|"
        r"will|from|if|or|as|"
        r"on|every|hard|too|makes|choir|as|could|won't|than|was)\b))",
        r"{who}(?:(?:is|was|originally|probably|not|clearly|must be|comes|grew up|born|raised|be|been|parents|"
        r"family|people|over|"
        r"both|came|moved|here|half|maybe|somewhere|just) )*(?:from|in) (?:an? |the |somewhere in "
        r")?(?P<places>{word})"
        r"(?=\s*(?:$|[.,;!?)]|(?:and|but|so|i|originally|by|probably|judging|or|maybe|somewhere|with|like|via)\b))",
        r"{who}(?P<mark>(?:needs?|wants?|takes?|asks? for|has to have|must have) (?:\w+ )?(?:fridays?|saturdays?|"
        r"sundays?|sabbath|eid|diwali|"
        r"yom kippur|holy days|religious holidays|time to pray|to pray|(?:a )?prayers?)\b)",
        r"{who}(?P<mark>(?:\w+ ){0,2}(?:from an? (?:\w+ )?(?:\w+ )?(?:family|community|background|household|tribe|"
        r"caste)|of (?:\w+ )?(?:\w+ )?"
        r"(?:descent|heritage|origin|extraction)))\b",
        r"{who}(?P<mark>(?:hard|difficult|impossible|struggled|tricky|easy|tough|couldn't|could not|can't|cannot|"
        r"could barely|could hardly) "
        r"(?:to )?(?:understand|follow|make out)(?= (?:him|her|them|(?:(?:\w+ )?accent)|his|what (?:he|she) said|"
        r"what (?:he|she) says)\b)|"
        r"(?:good|bad|poor|broken|excellent|decent|perfect|great|surprisingly good|ok) english(?= (?:for|"
        r"considering|but|though)|\s*[.,;]|$)|"
        r"(?:won't|can't|cannot|doesn't|will not) (?:work|do) (?:\w+ )?(?:sabbath|sundays?|saturdays?|fridays?)(?= "
        r"(?:for|because|due|as|"
        r"religio|church|prayer))|english (?:is|was) (?:good|fine|ok|excellent|poor|great) (?:for|considering)|"
        r"(?:skin|race|ethnicity|nationality|religion) (?:is|was|might|could)|accented)(?=\W|$)",
    ),
    anywhere=(
        r"\b(?P<mark>born in (?!(?:the )?(?:19|20)?\d\d|a |an )(?:the )?[a-z]+)(?= *(?:$|[.,;!]|and\b|but\b|so\b))",
        r"\b(?P<mark>for religious reasons|(?:for|because of|due to) (?:his|her|their) (?:faith|religion|beliefs))\b",
        r"\b(?P<mark>(?:her|his|their|that|the) (?:\w+ ){0,1}(?:accent|religion|faith|nationality|ethnicity|race|"
        r"origins?|mother tongue|"
        r"headscarf|hijab|turban|skin|culture and|english is|church|mosque))\b",
        r"\b(?P<mark>(?:fridays|sundays|saturdays) (?:could be|might be|will be|are) (?:tricky|a problem|out|"
        r"difficult)|sounds (?:foreign|"
        r"{nations}|northern|posh)|(?:strong|thick|heavy|broad|foreign) (?:\w+ )?accent)\b",
    ),
    unless=(TASK, r"\baccent (?:wall|colou?r|light|mark)|\bcross[ -](?:check|sell|team|functional)"),
    lists={"sayings": SAYINGS, "facts": FACTS, "loose": LOOSE, "things": THINGS, "places": PLACES, "nations": NATIONS},
    bad=(
        "On a spouse visa.",
        "Used to be called Ivanov.",
        "Heavy accent, might annoy callers.",
        "Muslim, so Fridays could be tricky.",
        "Originally from Ghana.",
        "Polish, I guess from the name.",
        "English is her second language.",
        "Mentioned his church twice.",
        "Black guy.",
    ),
    good=(
        "Explained which visa checks the school must keep on file.",
        "Asked about accent colours and contrast on the sign-up page.",
        "Gave a black-box test for each of the three rules.",
        "Found the race condition by reading the lock order aloud.",
        "Translated the French contract clause without a dictionary.",
        "Checked the church heating plan and asked who holds the key.",
        "Polished the Indian brass with paste, not acid, and said why.",
        "Booked the prayer room for a patient's family and told the ward.",
    ),
    source="EEOC, Prohibited Employment Policies/Practices; 29 CFR 1606.7 (language); Directive 2000/43/EC.",
)
