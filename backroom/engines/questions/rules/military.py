"""Military service, reserve duty and the kind of discharge."""

from backroom.engines.questions import excuses
from backroom.engines.questions.rule import Rule

FORCES = (
    r"(?:(?:us |u\.s\. |british |indian |canadian |israeli |german |royal )?(?:(?<!salvation )army|navy"
    r"|military|marines?(?: corps)?|air force"
    r"|armed forces|forces|services?|raf|raaf|usaf|idf|bundeswehr|paras|territorials?|ta|national guard"
    r"|coast ?guard|guard"
    r"|(?:army |navy )?reserves?|rotc|cadets|defen[cs]e forces?|coastguard|foreign legion|special forces|infantry|royal marines|gurkhas"
    r"|militia))"
)
NOT_TRADE = (
    r"(?! (?:surplus|famil|charit|contract|client|customer|engineer|biolog|suppl|history|museum|blue|grade"
    r"|spec|hospital|desk|industr|sector|team"
    r"|academ|hq|base\b))"
)

WORDS = """
army ex navy military marine marines raf raaf usaf idf bundeswehr forces veteran veterans reserves
reserve reservist reservists guard territorial territorials rotc national serviceman servicewoman discharge
discharged deployed deployment deploy mobilised mobilized enlist* conscript* soldier* squaddie* combat
barracks regiment battalion vfw legion dd dd214 drill tours demob* paras infantry afghanistan iraq activated
haircut defence defense owe owed branch corps honorable honourable honourably honorably ptsd objector serving active recalled deployments called
uniform war unit squadron overseas rank stationed training
"""

RULE = Rule(
    code="military",
    topic="military",
    matter="military",
    what="Asks about military service, reserve duty or how someone left the forces.",
    why=(
        "Service and reserve duty are protected in several places, and the kind of discharge can point to "
        "health or orientation."
    ),
    instead="Ask about the skill the job needs: “Tell me about a time you led a group under pressure.”",
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\b(?:were|have|did) you (?:ever )?(?:been |get |got )?(?:deployed|drafted|conscripted|decorated"
            r"|wounded in|called up|posted overseas|stationed)(?= *(?:[?,]|$|overseas|abroad|to (?!prod|staging"
            r"|a (?:client|new))|in\b|at\b))|\byour (?:old |final |highest )?(?:rank|regiment|unit"
            r"|squadron)\b(?=[^.?!]{0,40}(?:when you left|\?|in the))(?! (?:tests?|price|of work))"
            r"|\bannual training\b(?=[^.?!]{0,40}\?)|\byou (?:look|sound|seem|strike me) (?:[\w'-]+ ){0,3}?(?:army"
            r"|military|navy|squaddie|ex-forces)\b"
        ),
        (
            r"\b(?:you|your|yourself|you're|you've|you'd|you'll|ya|yours|any|ever|anything|got"
            r"|been)\b[^.?!]{0,90}?\b(?:military (?!grade|spec|supplier|history museum)\w+|service days|(?:your"
            r"|with your) unit overseas|overseas with your (?:unit|regiment|squadron)|sent (?:overseas"
            r"|abroad) with your|in the war\b|regular army|regiment|squadron|the marines|barracks"
            r"|your commanding officer)\b"
        ),
        (
            r"\b(?:(?:army|navy|military|marines|air force|national guard|reserves|armed forces"
            r"|regiment)(?! (?:contract|surplus|blue|suppl|museum|famil|charit|client"
            r"|customer)))\b[^.?!]{0,60}?\b(?:you|your|yours|you're|you've|you'd)\b(?=[^.?!]{0,80}\?)"
        ),
        (
            r"\b(?:get|got|given|receive[d]?|leave with|have) (?:a |an )(?:[\w'-]+ )?discharge(?= *(?:[?,]|$|from))"
            r"|\b(?:were|was|are|is) (?:you|that|it|he|she) (?:[\w'-]+ ){0,4}?(?:in uniform(?! (?:at|on|for|when|behind|all|or))|the services?(?= *[?,])"
            r"|in the services?(?= *[?,])|time in the services?|military|the army|the navy"
            r"|the forces)\b(?=[^.?!]{0,40}\?)|\breservists?\b[\s\S]{0,120}\byou(?:'re| are)(?: not)? one\b"
        ),
        (
            r"\b(?:you|your|yourself|you're|you've|you'd|you'll|ya|any|ever|got"
            r"|been)\b[^.?!]{0,60}?\b(?:(?<!salvation )(?:army|navy)(?! (?:surplus|blue)|-navy)|marines|a marine(?! (?:bio"
            r"|eng))|air force|armed forces|national guard|the reserves|reserves? (?:duty|unit|commitment)|reservist"
            r"|territorials|enlist(?:ment|ed)|conscientious objector|active duty|recalled to|called up"
            r"|upcoming deployments?|military (?:service|duty|obligations?|commitments?|background|past|family|man"
            r"|woman)|national service|drill weekends?|ptsd from your tours|(?:honou?rable|dishonou?rable|medical"
            r"|general) discharge|discharge (?:other than|papers|status)|honou?rabl[ey]|veteran)\b"
        ),
        (
            r"\b(?:army|navy|military|forces|marine|raf)[, ]+(?:man|woman|lad|girl|boy|brat|then|were you|are you"
            r"|by any chance|is it|was it)\b(?=[^.?!]{0,30}\?)"
        ),
        (
            r"\bthe (?:guard|reserves?|army|navy|military) (?:[\w'-]+ ){0,2}?(?:pull|take|call|need|want|keep|have"
            r"|send|let|throw|kick|discharge|release)(?:s|ed|ing)? (?:[\w'-]+ ){0,2}?you\b"
            r"|\bweekends? (?:[\w'-]+ ){0,4}?drill\b|\b(?:leave|left|out of) the (?:service|army|navy|military"
            r"|forces)\b[^.?!]{0,30}(?:honou?rabl|\bwhy\b|discharg|\bhow\b)"
        ),
        (
            rf"\b(?:have|did|were|was|are) (?:you|ya) (?:[\w'-]+ ){{0,3}}?(?:serv(?:e|ed|ing) )?(?:in|with|from|for"
            rf"|leave|join|left|joined) (?:the |our )?{FORCES}\b{NOT_TRADE}"
        ),
        (
            r"\b(?:you|ya)(?:'re|'ve| are| were| must be| been)? (?:[\w'-]+ ){0,2}?(?:ex[- ]?)(?:army|navy"
            r"|military|forces|marine|raf|service\w*|soldier|squaddie)\b"
        ),
        (
            r"\b(?:you|ya)(?:'re|'ve| are| were| must have been| must be| have been| been"
            rf"| served) (?:[\w'-]+ ){{0,2}}?in the {FORCES}\b{NOT_TRADE}[^.?!]{{0,40}}\?"
        ),
        (
            r"\b(?:are|were) (?:you|ya) (?:[\w'-]+ ){0,3}?(?:a |an )?(?:(?:protected |disabled |war |combat |army "
            r"|military |navy )?veteran|reservist|soldier|servicem[ae]n"
            r"|servicewom[ae]n|conscript|military (?:man|woman|wife|spouse|brat|type)|squaddie|war vet)\b"
        ),
        r"\byou(?:'re| are)(?: not)? (?:[\w'-]+ ){0,2}(?:veteran|reservist|soldier|ex-soldier)\b[^.?!]{0,30}\?",
        (
            r"\b(?:have|did|do) (?:you|ya) (?:[\w'-]+ ){0,3}?(?:served|serve|enlist(?:ed)?|do(?:ne)? (?:your |any "
            r"|time in the )?(?:military|national|army|compulsory) service|been conscripted|been drafted|get drafted)"
            r"(?= *(?:[?,]|$|in (?:uniform|the\b|any (?:branch|war|conflict)|iraq|afghanistan|combat)|overseas"
            r"|abroad|your country|at all|time in the (?:army|forces|military)))"
            rf"(?! in the (?!(?:\w+ ){{0,1}}{FORCES}))"
        ),
        (
            r"\b(?:done|do|did|finish(?:ed)?|complete[d]?|about|after|owe) (?:your |any )?(?:military|national"
            r"|compulsory|army) service\b(?<!the national service)"
        ),
        (
            r"{your} (?:[\w'-]+ ){0,2}?(?:military|army|navy|reserve|reservist|national guard|guard"
            r"|guards) (?:[\w'-]+ ){0,1}?(?:status|service|dut(?:y|ies)|record|history|rank|background|commitments?"
            r"|obligations?|training|drills?|weekends?|discharge|unit|papers|pension|leave|career|time|orders|days"
            r"|number|draft)\b"
        ),
        (
            r"\b(?:any|have|got|had|ongoing|outstanding|with|still) (?:an? |any |ongoing |outstanding |active "
            r"|further |kind of |sort of ){0,4}(?:military|reserve|reservist|national guard|army) (?:[\w'-]+ ){0,1}?"
            r"(?:dut(?:y|ies)|commitments?|obligations?|service|status|background|history|record|training)\b"
        ),
        (
            r"\bdis?honou?rabl[ey]\b|\bhonou?rabl[ey] discharge|\b(?:what|which) (?:kind|type|sort|form"
            r"|class) of discharge (?:did you (?:get|have|receive|leave|come)|was (?:it|yours|that)|were you|have you|papers)"
            r"|{your} (?:[\w'-]+ ){0,2}?discharge (?:papers?|status|type|certificate|from the)|\bgeneral discharge\b"
            r"|\bdd[- ]?214\b|\bbad[- ]conduct discharge"
            r"|\b(?:why|how|when) (?:did|were|was) you (?:[\w'-]+ ){0,2}?(?:discharged|leave the (?:army|forces"
            r"|military|navy|service))"
        ),
        (
            r"\bmedically discharged\b|\bthe (?:army|navy|military|forces|raf|marines) (?:[\w'-]+ ){0,2}?(?:give"
            r"|gave|throw|threw|kick|kicked|let|release|want|keep) you\b"
        ),
        (
            r"\b(?:will|would|could|might|may|can|do|are|were|if|when|chance|likely|risk|worried|of|before"
            r"|until) (?:of )?you(?:'d|'ll|'re)? (?:[\w'-]+ ){0,4}?(?:be |being |get |getting |been )(?:re)?"
            r"(?:deployed|called up|mobili[sz]ed|called back up|activated|shipped out|sent overseas"
            r"|recalled to)\b(?! (?:on|onto|to (?:a |the |our |client|prod|site)|with (?:a|the) (?:team|client)))"
        ),
        (
            r"\b(?:next|upcoming|future|another|any) (?:[\w'-]+ )?(?:deployments?|call-ups?"
            r"|tours? of duty)(?= (?:coming|planned|for you|ahead|due|on the (?:cards|horizon)|that))[^.?!]{0,60}"
            r"|{your} (?:next |last )?(?:tour of duty|call-up)\b"
        ),
        (
            r"\b(?:are|were|still|you) (?:you |still )?(?:in|with|drilling with|part of) the (?:national |army "
            r"|active |naval )?(?:guard|reserves?|territorials?)\b|\bguard (?:duty|drill|weekends?"
            r"|commitment)\b[^.?!]{0,40}\byou"
            r"|\b(?:one|a|every|your) (?:weekend a month|drill weekends?)\b"
        ),
        r"\b(?:playing|play|off) (?:at )?soldiers?\b",
        (
            r"\b(?:did|have|were) you (?:[\w'-]+ ){0,3}?(?:see|seen|saw|in|involved in) (?:any |much |active |real "
            r"|actual ){0,4}(?:combat|action (?:in|over|out)|active (?:duty|service))\b"
        ),
        (
            r"\bhow many (?:combat )?tours (?:did|have) you (?:do|done|serve|served)\b|\bdid you do (?:a tour of duty"
            r"|(?:a tour|tours) (?:in|over|out)|tours of)\b"
        ),
        (
            r"\b(?:what|which) (?:was your )?(?:regiment|battalion|(?:branch|corps) of the (?:military|service|forces|army)"
            r"|rank)\b(?: of the (?:military|service|forces))? ?(?:(?:did|were|are) you|was (?:it|yours|that)|when you|in the)"
            r"[^.?!]{0,40}|\bowe(?:d)? (?:\w+ ){0,4}(?:time|years|service|months)\b[^.?!]{0,40}\b(?:corps|army|navy|guard|crown"
            r"|forces|service|regiment)\b"
        ),
        r"\b(?:you|where do you drink)[^.?!]{0,40}\b(?:the vfw|(?:british |american |royal |the )legion)\b",
        (
            r"{your} (?:husband|wife|partner|spouse|boyfriend|girlfriend)(?:'s)? (?:[\w'-]+ ){0,3}?(?:in the (?:army"
            r"|navy|military|forces|services?|air force)|military|deployed|posted)\b"
        ),
        r"\bwere you (?:out )?in (?:iraq|afghanistan|vietnam|the falklands|the gulf)\b",
    ),
    unless=(
        excuses.DONE_AT_WORK,
        r"\b(?:learn|learned|learnt) in (?:the )?(?:army|navy|military|service|forces|marines|air force)\b",
        excuses.HOW_DONE,
        r"\byou (?:mentioned|told (?:us|me)(?: about)?|said|brought up|raised|put on your (?:cv|r[ée]sum[ée]))\b[^.?!]*[.]",
        r"\b(?:what|which|describe)\b[^.?!]{0,20}\bmilitary (?:\w+, )*(?:education|training|skills|experience)\b",
        r"\b(?:training|education|skills|job-related experience)\b[^.?!]{0,30}\b(?:receive|received|learn|acquire|gain|get"
        r"|pick up) in the (?:us |u\.s\. )?(?:military|army|navy|service|(?:armed )?forces)\b",
        r"\b(?:which|what) (?:[\w'-]+ ){0,2}(?:skills|training|experience)\b[^.?!]{0,60}\b(?:apply|applies|relate[sd]?|relevant|transfer"
        r"|help|helps|useful) (?:to |in |for |here)",
        r"\b(?:contracts?|suppl(?:y|ied)|museum|surplus|work(?:ed)? (?:with|for|on))\b",
        r"\bhow (?:do|would|did|have) you (?:help|teach|support|treat|care|talk|work|advise|place|recruit)\b",
        r"\bon your (?:cv|r[ée]sum[ée])\b[^.?!]*[.]|\bon your application\b|\byou list(?:ed)?\b",
        r"\bmilitary (?:\w+ )?(?:training|education|experience|skills)\b[^?]{0,40}\b(?:relevant|related|appl(?:y|ies)|useful|helps?)\b",
        r"\byour (?:patients?|clients?|residents?|pupils?|students?)\b",
    ),
    bad=(
        "Were you ever in the army?",
        "What kind of discharge did you get?",
        "Will your reserve duty take you away from us?",
        "Is there a chance you'd be called up again?",
        "So you're ex-forces, are you?",
        "Did you see combat out there?",
        "Are you a veteran?",
        "Have you done your national service yet?",
    ),
    good=(
        "What military training do you bring that helps with this plant?",
        "How do you plan a patient's discharge when the family lives far away?",
        "How often did you deploy, and who could roll back?",
        "Have you worked on a contract for the military?",
        "Tell me about the last table you served where everything went wrong.",
        "How would you guard a building with three entrances on your own?",
        "Have you ever volunteered alongside the Salvation Army?",
        "How do you talk to veterans who come to the advice desk for the first time?",
        "How do you keep a reservation list when two systems disagree?",
    ),
    source="Reserve and veterans' employment law; state human rights laws that name military status.",
)
