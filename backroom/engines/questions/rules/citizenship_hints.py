"""Whether somebody may stay, asked without the words for it."""

from backroom.engines.questions.rule import Rule

CALLS = """
conditions restrictions home uscis
ceremony rights
knock footing foreigner's foreigners lottery gave given airport sworn citizen
situation position status standing footing dealings government documents complications complication
week permission clearance ministry reason inspector inspectors consulate
leave stay keeps staying legally legal allowed whitehall stamp stamps visa visas permit papers test card wallet purse
booklet passport law keep border border's customs oath brexit deadline clock expire expires expiry ran stands deported
sponsor sponsored sponsors strings embassy authorities immigration voting vote jury kings queens renewal renew
extension country queue
"""

RULE = Rule(
    code="citizenship_hints",
    topic="citizenship",
    matter="citizenship",
    what="Asks in other words whether the candidate may stay in the country, and for how long.",
    why="Status and its end date invite choosing people by passport; only the right to work decides.",
    instead="“Are you authorised to work in this country, now and for the length of this contract?” asked of everyone.",
    source="8 USC 1324b; Equality Act 2010 s.9; Ontario Human Rights Code s.23(2)",
    triggers=tuple(CALLS.split()),
    patterns=(
        r"\b(?:can|could|might|will|would|may|are|do|did) (?:they|anyone|anybody|somebody|someone|the home office|"
        r"the government|immigration|the authorities|the state|the system)\b[^.?!]{0,30}\b(?:make|send|sending|"
        r"force|throw|throwing|kick|kicking|put|putting|ship|ask|asking|take|taking|let|letting) you (?:to "
        r")?(?:leave\b(?! (?:your|it|the|that|a|this|my|them|things)\b)|go\b|stay|home|back|out|on a plane|away|packing|pack up)",
        r"\bhere for keeps\b|\b(?:allowed|able|free|entitled|permitted|good|fit) to stay (?:on |here |put |with "
        r"us )?(?:past|beyond|after|for good|for keeps|indefinitely|permanently|as long)\b|\b(?:stay|remain|live|"
        r"be|are you|you're) (?:on )?here (?:permanently|indefinitely|lawfully|legally|by right|as of right|on "
        r"borrowed time)\b",
        r"\b(?:keep|have|employ|hold on to|hang on to|hire|count on) you (?:on )?(?:past|beyond|after|longer|till|"
        r"until)\b[^?]{0,50}\b(?:legal\w*|law|allowed|papers|permit|permission|home office|status)\b",
        r"\b(?:would|could|might|will|does|has|is) (?:the )?(?:home office|uscis|border force|immigration|ukvi|"
        r"ircc|ice)\b(?! (?:law|lawyer|court))[^?]{0,50}\b(?:you|your|our plans|a spanner)\b",
        r"\b(?:counting|watching|tick\w*|run(?:s|ning)?) (?:down )?(?:the |your )?(?:days|clock|calendar|"
        r"months)\b[^?]{0,30}\b(?:stay|visa|permit|papers|leave)\b|\b(?:home office|whitehall|immigration|"
        r"government|somebody official)\b[^?]{0,30}\bcounting (?:your |the )?days\b",
        r"\b(?:his|her|their|whose|somebody's|the) (?:\w+ )?(?:stamp|visa|permit|papers|leave to remain) (?:ran "
        r"out|had run out|run out|ran|expired|fell through|lapsed|weren't right|wasn't "
        r"right)\b[^?]{0,100}\b(?:you|yours|yourself|person stands?|everyone stands?|anyone|same)\b",
        r"\b(?:sit|pass|passed|take|took|do|did|done|study for|swot for) (?:that|the|a|your) (?:\w+ "
        r")?test\b[^.?!]{0,40}\b(?:kings|queens|presidents|constitution|life in|british values|citizen\w*|to stay|"
        r"history of (?:the|this) country|anthem)\b",
        r"\b(?:what|which)(?:'s| is)? (?:the )?colou?r\b[^.?!]{0,20}\b(?:card|booklet|passport|travel document|"
        r"papers)\b(?=[^.?!]{0,40}\?)|\b(?:wallet|purse|pocket)\b[^.?!]{0,25}\bwhat (?:colou?r|kind of|sort of) "
        r"(?:would |is |card|papers|id)",
        r"\b(?:burgundy|maroon|navy|blue|red|green|biometric) (?:one|booklet|card|"
        r"passport)\b[^.?!]{0,30}\bor\b[^.?!]{0,40}\b(?:burgundy|maroon|navy|blue|red|green|biometric|"
        r"other)\b[^.?!]{0,20}(?:one|booklet|card|passport|\?)",
        r"\b(?:employer|company|firm|boss|job|husband|wife|spouse|partner|uni|university|"
        r"college)(?:'s)?\b[^.?!]{0,25}\b(?:hold|holds|holding|sponsor\w*|tie|ties|tied|"
        r"strings)\b[^.?!]{0,25}\b(?:you(?:'re| are)? (?:here|staying|allowed|tied)|your (?:stay|staying|visa|"
        r"papers|status|right|being here)|on you staying|keep you here|you here)\b",
        r"\b(?:trouble|bother|problems?|difficulty|hassle|questions?|held up|stopped)\b[^.?!]{0,25}\b(?:getting|"
        r"coming|travelling|flying|let|crossing) (?:back in\b|back into|in(?:to)? the country|over the border|"
        r"through (?:customs|immigration|the border|passport control))(?=[^.?!]{0,50}\?)",
        r"\b(?:which|what) (?:way|route|door|list|scheme|programme|lottery)\b[^.?!]{0,20}\b(?:you|did "
        r"you)\b[^.?!]{0,15}\b(?:let in|come in|came in|get in|got in|enter|land|stay)\b(?=[^.?!]{0,40}\?)",
        r"\bare you (?:still )?(?:allowed|able|permitted) to (?:vote|work full[- ]time|work more than|leave and "
        r"come back|travel and come back|do more than)\b",
        r"\b(?:which|what|another|other) (?:passport|nationality|citizenship|country)\b[^.?!]{0,30}\b(?:fall back "
        r"on|back pocket|in reserve|up your sleeve|would (?:you|they) (?:run|go|send|take))\b|"
        r"\bembassy\b[^.?!]{0,30}\b(?:run to|turn to|ring|call|fly you|look after you|get you out)\b|\b(?:run to|"
        r"turn to|ring|call|fly you|get you out)\b[^.?!]{0,30}\bembassy\b",
        r"\bone of ours or\b|\b(?:where (?:a person|somebody|someone|everyone|people|you) stands?|how (?:things|"
        r"matters) stand|what the position is)\b[^.?!]{0,40}\b(?:visa|papers|permit|immigration|home office|"
        r"status|stamp|stay)\b",
        r"\b(?:hours|days) (?:a|per|in the) week\b[^.?!]{0,40}\b(?:allowed|letting|permitted|let you|allow)\b|\b(?:allowed|letting|permitted|let|"
        r"allow)\b[^.?!]{0,15}\b(?:you|students? like you)\b[^.?!]{0,20}\b(?:hours|days) (?:a|per) week\b",
        r"\b(?:need|have|ask|get|seek|want|require)\b[^.?!]{0,25}\b(?:permission|leave|clearance|a letter) (?:from [\w ]{2,20} )?to (?:work\b|take a job|"
        r"take this job|be here|stay|live here|change jobs|switch jobs|move to us)",
        r"\b(?:right|wrong|other|proper) (?:colou?r|kind|sort|type) of (?:card|papers?|stamp|visa|passport|permit)\b",
        r"\b(?:letter|letters|post|word|news|heard back|decision|answer|anything) (?:back )?(?:\w+ ){0,3}from (?:the )?(?:ministry|home office|uscis|ircc|"
        r"immigration|embassy|consulate|department of home affairs)\b[^.?!]{0,30}\?",
        r"\breason (?:that )?you'd (?:run|bolt|hide|leg it|slip out|have to (?:run|hide|go))\b|\bif (?:immigration|an inspector|the inspectors?|ice|"
        r"border force|the feds) (?:came|turned up|walked in|knocked|called)\b[^.?!]{0,50}\byou\b",
        r"\b(?:situation|position|status|standing|footing|dealings|affairs|arrangement) (?:\w+ )?with (?:the )?(?:home office|immigration|uscis|"
        r"ircc|border force|foreigners' office)\b",
        r"\b(?:government|papers|paperwork|permission|documents?|authorities)\b[^.?!]{0,20}\bto be here\b",
        r"\b(?:complication\w*|difficult\w*|problems?|trouble|hitch|snag|obstacle\w*)\b[^.?!]{0,30}\b(?:keep|kept|have|employ) you (?:on )?for "
        r"(?:\w+ )?(?:years|good|the long)",
        r"\b(?:same footing|same boat|same terms) as (?:us|the rest|everyone)\b[^.?!]{0,40}\b(?:papers|paperwork|documents|passport)",
        r"\byou(?:'re| are)(?: \w+)? an? (?:\w+ )?citizen\b",
        r"\b(?:asked|told|made|forced|ordered|had) to (?:leave|quit|flee) (?:a|any|the|another|your) (?:\w+ )?(?:country|homeland)\b",
        r"\b(?:the|your) passport (?:was |is )?(?:issued|from|runs out|expires)\b(?=[^?]{0,120}(?:\?|tell me))",
        r"\bknock (?:on|at) (?:the|our|your) door\b|\b(?:footing|standing|position|situation|ground|status) in (?:this|the) country\b",
        r"\b(?:still|all|perfectly|fully|properly|be) legal\b(?! (?:counsel|team|advis|secret|exec|assist|clerk|aid|dep|tender|hold|advice))[^.?!]{0,25}\?",
        r"\bforeigner'?s'? (?:rate|fees?|queue|price|tax|office|line)\b|\blottery\b[^.?!]{0,20}\b(?:card|visa|green)\b",
        r"\b(?:gave|give|given|stamped|put) you\b[^.?!]{0,20}\bat (?:the )?(?:airport|border|port of entry|passport control)\b",
        r"\bsworn\b[^.?!]{0,15}\b(?:to the (?:flag|king|queen|crown|constitution)|allegiance|citizen)\b",
        r"\bstamp\b[^.?!]{0,30}\bwhen you (?:landed|arrived|came|flew|got)\b|\bceremony\b[^.?!]{0,20}\b(?:flag|mayor|king|oath|anthem)\b|\bsame rights as\b",
        r"\bhow long (?:you|they|somebody|he|she)(?:'re| are)? (?:can|may|could|allowed to|able to|let you|get to) (?:be|stay|remain|work) (?:here|in the country)\b"
        r"|\bwithout (?:anybody|anyone|somebody)'s (?:permission|leave)\b",
        r"\b(?:conditions?|limits?|strings|restrictions?) (?:attached )?(?:to|on) (?:your )?(?:being|staying|working) here\b|\byou (?:\w+ ){0,2}(?:ask|tell|"
        r"inform|notify|hear from|heard from|apply to) (?:the )?(?:home office|uscis|ircc)\b",
        r"\bstatus (?:do|have|are|did) you\b[^.?!]{0,15}\b(?:here|in (?:the (?:uk|us|usa|states|eu|country)|this country|canada|ireland|australia|germany))\b",
    ),
    unless=(
        r"{practice}",
        r"\b(?:customer|client|patient|pupil|student|tenant|caller|applicant|resident|guest|passenger|traveller|"
        r"supplier|seafarer|crew|asylum|caseload|employee|candidate|worker)s?(?:'s?)?\b",
        r"\bhow (?:do|would|did|should) (?:you|we)\b(?! (?:get|come|stay))|\b(?:have you ever|did you ever) "
        r"(?:advised|processed|drafted|prepared|filed|handled)\b",
        r"\b(?:paint|kitchen|planning|wallpaper|bank card|loyalty card|yellow card|red card|referee|building|"
        r"parking|fishing|hot[- ]work|rubber) ?(?:card|permit|stamp)?\b",
    ),
    bad=(
        "Can the government make you leave?",
        "Would you be allowed to stay beyond this winter?",
        "Might we keep you past June, by law?",
        "Did you do that test about the kings and queens?",
        "Any trouble getting back into the country after a holiday?",
        "What colour is the card they gave you?",
        "Is it your wife's firm that sponsors your staying here?",
    ),
    good=(
        "What colour card does the referee show for that?",
        "How would you keep a client informed while the Home Office decides?",
        "Did the planning permit run out before you were done?",
        "Are you allowed to work in this country?",
        "Did you have any trouble finding us?",
        "Which door did the burglar come in by?",
        "How long would you like to stay with the firm?",
    ),
)
