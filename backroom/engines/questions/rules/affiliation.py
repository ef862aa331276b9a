"""Clubs, societies, lodges, old schools, and a drink together."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

GROUP = (
    r"(?:clubs?|(?<!law )(?<!building )societ(?:y|ies)|lodges?|fraternit(?:y|ies)|sororit(?:y|ies)|frat"
    r"|associations?|organi[sz]ations?|groups?|country club|golf club|rotary(?: club|(?= *(?:[?,.]|$|or\b)))|freemasons|masons"
    r"|gyms?|sports clubs?|scouts|guides|women's institute|working men's club|social clubs?|congregation"
    r"|brotherhood|cultural (?:associations?|groups?|cent(?:re|er)s?))"
)

WORDS = """
club clubs society societies member membership* belong lodge lodges freemason* masons rotary fraternit*
sororit* frat groups associations organisations organizations beer beers pint pints drink drinks pub legion
boys eton harrow volunteer volunteering alumni handshake schools schooled educated socialise socialize
community circles rounds fellow congregation masonic organisation organization mason dinner scouts guides elks
committees row fraternity college school wine round tipple ethnic
"""

RULE = Rule(
    code="affiliation",
    topic="affiliation",
    matter="affiliation",
    what="Asks about clubs, societies, old schools or drinks together.",
    why="What one belongs to often shows faith, origin, sex or class, and likeness to us is not skill.",
    instead="Ask: “Which professional memberships or licences bear on this job?”",
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\b(?:a |an )?(?:members? of|belong to|part of|involved (?:in|with)|active in|join(?:ed)?) (?:any|a|an"
            rf"|some) (?:(?!after\b|breakfast\b|youth\b|book\b|lunch\b)[\w'-]+ ){{0,2}}?{GROUP}\b(?=[^.?!]{{0,40}}\?)"
        ),
        r"\bget a round in\b|\b(?:what|what's) (?:do you|would you|your) (?:drink|poison|tipple)\b",
        (
            r"\b(?:you|you'd|you're|us)\b[^.?!]{0,50}\b(?:over|for|have|having|like|fancy|enjoy|share|grab) (?:a "
            r"|an )?(?:[\w'-]+ )?(?:pints?|beers?|drinks?|glass of wine|cocktails?)\b(?! (?:menu|list|order|stain"
            r"|fridge|licen[cs]e))(?=[^.?!]{0,40}\?)|\b(?:which|what) (?:high |secondary |primary |private "
            r"|public )?school (?:did|were) you\b(?! (?:teach|work|placed|train|visit|inspect|support|employed|cover"
            r"|supply|on placement))"
        ),
        (
            r"\b(?:were|are|was|have|did|do|you) (?:you |ever |been )*(?:[\w'-]+ )?(?:in|with|join|joined|part of"
            r"|a member of|go to) (?:the )?(?:rotary|scouts|guides|boy scouts|girl guides|girl scouts|lions|elks"
            r"|shriners|round table|masons|freemasons|women's institute|young farmers|hunt|orange (?:order|lodge)"
            r"|hibernians)\b(?! (?:evap|dr[yi]er|tiller|kiln|encoder|cutter|press|valve|pump|saw|engine|mower|drill|drum|table|tool|kit|for\b|book|dog|camp shop))|\bwhat (?:else )?are you a member of\b|\b(?:drinks|pints?|beers?|the pub|happy hour"
            r"|a round)\b[^.?!]{0,40}\b(?:would|will|do|could|are) you (?:[\w'-]+ )?(?:come|join|be there|be up|stay"
            r"|tag|in\b|show)|\b(?:on|sit on|serve on|part of) (?:any|a|the) (?:local |parish |church "
            r"|residents'? )?committees?\b(?=[^.?!]{0,30}\?)|\bdid you (?:row|play (?:rugby|lacrosse|polo"
            r"|cricket)) (?:for|at) (?:school|college|your)|\bwhich (?:college|oxford|house) (?:were you at|college)"
        ),
        (
            r"\bare you (?:a |in the )(?:free)?masons?(?= *\?)|\b(?:were|are) you (?:at|educated at|schooled at"
            r"|from) (?:a |an )(?:[\w'-]+ )?(?:private|public|state|grammar|boarding|comprehensive|catholic|convent"
            r"|faith|fee-paying|independent|religious|mission) school\b|\b(?:private|public|boarding|grammar"
            r"|convent) school (?:boy|girl|kid|lad)\b"
        ),
        (
            r"\b(?:someone|somebody|the sort|the kind|a person|a guy|a woman) (?:of person )?(?:that |who )?(?:we"
            r"|i)(?:'d| would| could)? (?:[\w'-]+ ){0,2}?(?:have|go for|get|enjoy|want|like"
            r"|share) (?:[\w'-]+ ){0,4}?(?:beer|pint|drink|dinner|coffee|lunch) with\b"
        ),
        (
            r"\b(?:your|you) (?!(?:[\w'-]+ )?(?:work|coach|train|manage|serve|teach)\w*\b)(?:[\w'-]+ ){0,5}?(?:at|in|to|of) (?:the |a |any |some )(?:same |local |masonic |golf "
            r"|country |social |tennis |rugby |cricket |yacht |working men's )*(?:lodge|clubs?"
            r"|societies)\b(?= *(?:[?,]|$|as|in town|here|near))(?! (?:run|coach))"
        ),
        (
            r"\b(?:are|how) (?:active|involved|plugged in)?(?: are)? ?you (?:very |at all |still )?(?:active"
            r"|involved|engaged|known)? ?(?:in|with) (?:your|the|any|a) (?:[\w'-]+ )?(?:community|communities"
            r"|congregation|circles|diaspora|neighbourhood association)\b(?=[^.?!]{0,30}(?:\?|$))"
        ),
        (
            r"\b(?:what|which|any|how many|what sort of|what kind of) (?:other |social |local |private |outside "
            r"|community |cultural |student |campus |sports |kind of |sort of |sorts of |kinds of |civic |volunteer "
            rf"|women's |men's ){{0,4}}(?:{GROUP}"
            rf"|memberships)(?: or {GROUP})?(?: and {GROUP})? (?:[\w'-]+ ){{0,2}}?(?:do|are|were|did|have"
            rf"|you) (?:you )?(?:[\w'-]+ ){{0,3}}?(?:belong|a member|members?|in\b|join(?:ed)?|part of|involved"
            r"|active|attend|hold|into|with\b|give your time|go to)"
        ),
        (
            r"\b(?:do|did|are|were|have|you|you're|you've|ever"
            rf"|been) (?:you )?(?:[\w'-]+ ){{0,3}}?(?:belong(?:ed)? to|(?:a )?members? of|in|part of|join(?:ed)?"
            r"|active in|involved (?:in|with)|with|go to) (?:any |a |an |the |some |other |which |local |social "
            r"|private |masonic |your |gentlemen's |exclusive |particular |sort of |kind of |outside |community "
            rf"|cultural |student |religious |sports |one of (?:those|the) ){{1,4}}{GROUP}\b(?! (?:project|work"
            r"|therapy|chat|policy|session|discussion|exercise|interview|accounts?|task|call|meeting|lesson"
            r"|of (?:people|engineers|staff|children|pupils|colleagues|patients|customers|companies"
            rf"|shops)))(?=[^.?!]{{0,60}}(?:[?,.]|$))"
        ),
        (
            r"\b(?:are|were) you (?:a |an |in the |with the )?(?:freemason|mason\?|masons\b|rotarian|lions? club"
            r"|rotary|scout\?|boy scout|oddfellow|shriner|knight of columbus|club (?:man|member)|clubbable"
            r"|member anywhere|on the square)"
        ),
        (
            r"\b(?:are|were) you (?:in|part of|a member of|with) (?:a |any |the |which )?(?:[\w'-]+ )?(?:frat"
            r"|fraternity|sorority|greek life|secret society|bullingdon|old boys'? (?:network|club)|alumni (?:club"
            r"|association|network))\b|\bwhich (?:frat|fraternity|sorority|greek house)\b|\b(?:funny|secret"
            r"|special) handshake\b"
        ),
        (
            r"\b(?:which|what) (?:[\w'-]+ )?(?:old boys'? (?:lot|network|club)|(?:high |secondary |prep |private "
            r"|public |boarding |primary |grammar |old )?school) (?:did|were|are|was|do) (?:you|that)\b(?! (?:teach"
            r"|work|placed|train|visit|inspect|support|employed|cover|most enjoy))|\bwhere (?:did you go"
            r"|were you) (?:to |at )?(?:high |secondary |prep |boarding |grammar )?school(?:ed)?\b"
            r"|\bwhere were you (?:schooled|educated)\b"
        ),
        (
            r"\b(?:state|private|public|grammar|comprehensive|comp|boarding|catholic|convent|faith"
            r"|independent)(?: school)? or (?:a )?(?:state|private|public|grammar|comprehensive|comp|boarding"
            r"|catholic|convent|faith|protestant|independent)(?: school)?\b(?=[^.?!]{0,30}(?:\?|educat|you))"
            r"|\bwere you (?:[\w'-]+ )?(?:privately|state|convent|boarding)[- ](?:educated|schooled)|\b(?:eton"
            r"|harrow|stowe|winchester|rugby|westminster) or (?:eton|harrow|stowe|winchester|westminster|rugby)\b"
            r"|\b(?:an )?old (?:etonian|harrovian)\b"
        ),
        (
            r"\b(?:would|could|will|can|do|if) (?:you|we|i|they|the (?:team|lads|boys|girls|guys))(?:'d| think"
            r"| reckon| all)? (?:[\w'-]+ ){0,5}?(?:have|get|grab|go for|go out for|come (?:out )?for|join us for"
            r"|join the (?:team|lads|guys) for|share|enjoy|sink|want|fancy|like|buy|do|stand|up for"
            r"|stay for) (?:[\w'-]+ ){0,3}?(?:beers?|pints?|drinks?|cocktails?|bevvy|round)\b(?! (?:menu|list|order"
            r"|machine|stain|served|delivery|fridge|license|licence|cold|on tap|that is|from (?:the|a) (?:menu|list"
            r"|machine)))(?=[^.?!]{0,200}(?:\byou\b|with|after work|on (?:a )?friday|together|\?))"
        ),
        (
            r"\b(?:beers?|pints?|drinks?) with (?:you|us|the (?:lads|boys|team|guys|girls|gang)|your (?:team"
            r"|colleagues|workmates))\b(?=[^.?!]{0,200}\?|)|\b(?:down|to|at|in) the (?:pub|bar) (?:with (?:us"
            r"|the (?:lads|boys|team|guys))|after work|on (?:a )?fridays?)\b|\b(?:friday|after[- ]work"
            r"|thursday) (?:beers|drinks|pints)\b[^.?!]{0,60}(?:you|\?)|\bbeer test\b"
        ),
        (
            r"\bwhere do you (?:[\w'-]+ )?(?:drink|socialise|socialize|hang out)\b|\b(?:what|which) (?:pub|bar"
            r"|local) do you (?:drink|go)|\bwhat circles do you (?:move|mix)"
        ),
        (
            r"\bdo you (?:[\w'-]+ ){0,2}?(?:volunteer|do any volunteering|do any volunteer work|do voluntary work"
            r"|give your time)(?= *(?:\?|$|anywhere|outside|in your|at (?:a|any|your) (?:church|mosque|temple"
            r"|community)|with any|for any (?:group|cause|charit|organi)))|\bwho do you volunteer (?:for|with)\b"
            r"|\bwhere do you volunteer\b"
        ),
        (
            r"\b(?:tell me about|list|describe|name|mention|share|what are|any) (?:your |the "
            r"|any )?(?:[\w'-]+ )?(?:club|society|social|community|cultural|lodge) memberships?\b|\byour (?:clubs"
            r"|societies|lodge|affiliations|memberships (?:outside|in clubs)|fraternity|sorority|(?:cultural|ethnic"
            r"|religious) community)\b(?! (?:manager|secretary|budget))|\byour club\b(?=[^.?!]{0,20}\?)(?! (?:coach"
            r"|train|run|record))"
        ),
        (
            r"\b(?:stuck|trapped|stranded|sat|sitting) (?:[\w'-]+ ){0,6}?(?:airport|lift|elevator|bar|pub|van"
            r"|train)[^.?!]{0,40}\b(?:with you|together)\b|\bairport test\b"
        ),
    ),
    unless=(
        r"\b(?:matter|bear|relevant|relate|count|useful)s? (?:for|on|to|in) (?:this|the) (?:role|job|post|work|position|trade|field)\b",
        r"\b(?:interview(?:ing|s|ed)?|appl(?:y|ied|ying)|in process|in talks|offers?) (?:with|to|at|from|for)\b",
        r"\b(?:look|get) (?:a)?round(?: the (?:building|site|office|place))?\b(?! in)",
        r"\b(?:interview\w*|appl(?:ied|ying)|in talks|in process|speaking) (?:\w+ )?(?:with|to|at|for) ",
        (
            r"\b(?:people|guests|regulars|diners|customers|visitors|punters) (?:[\w'-]+ ){0,3}?(?:come|order|drink"
            r"|back|in)\b"
        ),
        excuses.DONE_AT_WORK,
        (
            r"\bhow (?:do|did|would|will|have|can|should|might) (?:you|we|i) (?!feel|lean|get|vote|spend|leave|pay\b"
            r"|stand|like|ever|personally feel|come|travel|unwind|relax|dress|fill|describe|be\b|fit|manage for|cope"
            r"|usually (?:spend|dress|get))"
        ),
        (
            r"\b(?:professional|trade (?:body|association)|chartered|royal (?:college|institut\w+|society)|law society"
            r"|bar association|institut(?:e|ion)|registered|regist(?:er|ration)|licens\w+|nursing council"
            r"|open[- ]source|programming|developer|tech|industry|standards|accredit\w+|bear on|relevant to"
            r"|related to (?:the|this))\b"
        ),
        (
            r"\b(?:as a (?:teacher|coach|tutor|trainer|supply)|teaching|taught|coach\w*|pupils?|guests?|regulars"
            r"|customers?|bar staff|cocktail menu|working group|focus groups?|youth club (?:leader|worker)"
            r"|run(?:ning)? (?:a|the) (?:[\w'-]+ )?(?:club|group|bar|society))\b"
        ),
    ),
    bad=(
        "What clubs do you belong to?",
        "Are you a member of any societies?",
        "Would we enjoy having a beer with you?",
        "Are you a freemason?",
        "Which high school did you go to?",
        "Do you join the lads for pints after work?",
        "Were you in a fraternity?",
        "Where do you drink?",
    ),
    good=(
        "Which professional memberships bear on this job?",
        "How would you run an after-school club with no budget?",
        "How do you group the orders before a busy service?",
        "Are you registered with the institute of surveyors?",
        "How do you pour a pint when the barrel is nearly done?",
        "What does a good member of a kitchen team do at closing?",
        "How do you recruit volunteers for a charity shop?",
        "Which school did you teach in, and what did the timetable look like?",
    ),
    source="State laws on questions that reveal a protected class; research on likeness in hiring.",
)
