"""Private social-media accounts, passwords and searches for the person."""

from backroom.engines.questions.rule import Rule

SITE = (
    r"(?:facebook|fb|instagram|insta|tik ?tok|twitter|snapchat|snap|reddit|whatsapp|tinder|hinge|grindr"
    r"|bumble|onlyfans|youtube|telegram|discord|threads|x account|social[- ]media|socials|dating apps?"
    r"|social networks?|social accounts?|weibo|vkontakte)"
)
BUSINESS = (
    r"(?! (?:calendar|strategy|campaign\w*|content|ads?|team|clients?|shop|grid|plan\w*|budget|marketing"
    r"|manager|analytics|posts? for (?:a|the|your) (?:client|brand|shop)|work|role|experience|skills?"
    r"|pipeline|integration|api|scheduling|tools?|reports?|metrics|policy|metrics))"
)

WORDS = """
facebook fb friend instagram insta tiktok twitter snapchat reddit whatsapp tinder grindr bumble onlyfans
youtube telegram discord socials social password* login* log handle handles profile profiles google googled
googling dating username* followers online account accounts tweet* phone posts post internet
"""

RULE = Rule(
    code="accounts",
    topic="lifestyle",
    matter="accounts",
    what="Asks about private social-media accounts or passwords, or searches for the person.",
    why="Asking for access is forbidden in many places, and a profile shows everything the law protects.",
    instead="Ask for work the candidate chooses to show: “Is there a portfolio you would like us to look at?”",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\byour (?:private |old |recent |own )(?:posts?|messages|pages?|tweets)\b",
        (
            r"\b(?:access to|into|details (?:of|for)|link to) your (?:[\w'-]+ ){0,2}?accounts?\b(?! (?:team|manager"
            r"|department|system))"
        ),
        (
            rf"{{your}} (?:own |personal |private |public |main |old |other ){{0,4}}(?:{SITE})(?: (?:accounts?"
            r"|profiles?|pages?|feeds?|handles?|names?|posts?|friends|history|presence|login|details"
            rf"|activity))?\b{BUSINESS}(?! (?:manager|for (?:a|the|your) (?:brand|client|shop|business|charity)))"
        ),
        (
            rf"\b(?:are|were|do|did|have|can|could|would|may|let|should) (?:you|we|i|us|me) (?:[\w'-]+ ){{0,3}}?(?:on"
            r"|use|using|have|got|active on|find you on|follow you on|friend you on|add you on|look (?:at"
            r"|through) (?:you|your) on|see you on|connect on|friends? on|look you up on|check you out on) (?:any "
            rf"|a |an |some |your |the |lots of ){{0,4}}(?:{SITE})\b{BUSINESS}(?! (?:to|for|in|at|when|with|before|as"
            r"|ads)\b)"
        ),
        (
            rf"\b(?:what|which|how many) (?:of )?(?:personal |private )?(?:{SITE})(?: (?:accounts?|platforms?|sites?"
            rf"|apps?|handles?|profiles?))? (?:are|do|have) you (?:[\w'-]+ ){{0,2}}?(?:on|use|have|hold|got"
            r"|belong)\b(?! (?:for|to|with|when|run|manag))"
        ),
        (
            r"\b(?:your|the|share your|share the|give (?:me|us)|hand over|tell (?:me|us)|what's the|need your"
            r"|need the) (?:[\w'-]+ ){0,2}?(?:passwords?|log-?ins?|login details|log-?in details|passcode"
            r"|credentials)\b(?! (?:polic\w+|manager|reset|screen|page|form|flow|rules?|vault|rotation|problem|issue"
            r"|hash\w*|storage|failure|attempt))(?=[^.?!]{0,200}(?:\?|please|for (?:us|me)|facebook|insta"
            r"|email))(?<!change the password)"
        ),
        (
            rf"\b(?:log|sign) ?(?:in|into|on)(?: to| into)? (?:[\w'-]+ ){{0,2}}?(?:{SITE})\b(?=[^.?!]{{0,200}}(?:you"
            r"|we|together|me))|\blog ?in (?:to it |here |now )?(?:for us|in front of (?:us|me)|together|so (?:we"
            r"|i) can)\b|\bunlock your (?:phone|mobile|account)\b|\b(?:see|check|look (?:at|through)|scroll through"
            r"|go through|have) your (?:phone|messages|texts|photos on your phone)\b(?! (?:number|manner|skills))"
        ),
        (
            r"\bwhat(?:'s| is| are) your (?:[\w'-]+ )?(?:handles?|user ?names?|screen names?|@)\b|\b(?:accept"
            r"|send) (?:you |a |my |our |me |us ){0,2}friend requests?\b|\bmake your (?:profile|account"
            r"|page) (?:public|visible)\b|\b(?:are|is) your (?:profiles?|accounts?|page) (?:[\w'-]+ )?(?:public"
            r"|private|locked|open)\b"
        ),
        (
            r"\b(?:if|when|before|what happens if|should) (?:we|i|someone|hr|a client|clients|they"
            r"|our team) (?:[\w'-]+ ){0,3}?(?:google|googled|googling|search(?:ed)?(?: for)?|look(?:ed)? up"
            r"|look you up|looked you up|scroll(?:ed)?|stalk\w*|type[d]?) ?(?:[\w'-]+ )?(?:you\b|your (?:name|posts"
            r"|profiles?|feed|timeline|accounts?)|through your|back through)"
        ),
        (
            r"\b(?:embarrassing|dodgy|awkward|shameful|bad|controversial|regrettable|offensive|worry us|hide|find"
            r"|see|turn up) (?:[\w'-]+ ){0,4}?(?:online|on the internet|on your (?:feed|timeline|page|socials"
            r"|profile)|posted|on social media|about you (?:online|on))\b(?=[^.?!]{0,200}\byou"
            r"|[^.?!]{0,200}\?)(?=[^.?!]{0,200}\?)"
        ),
        (
            r"\b(?:what|do|did|have) (?:sort of (?:thing|things|stuff) |kind of (?:thing|things"
            r"|stuff) )?(?:do )?you (?:[\w'-]+ ){0,2}?(?:post|posted|tweet|tweeted|share"
            r"|put) (?:[\w'-]+ ){0,2}?(?:online|on (?:social|there|your|facebook|instagram|twitter)"
            r"|about (?:politics|your (?:boss|job|employer|private life)))\b"
        ),
        (
            r"\b(?:show|see|look at|view|check|browse|scroll through|follow|open up|pull up|flick through|peek at"
            r"|share|give|send|add|link to|access to|through) (?:me |us |at |to )?(?:[\w'-]+ ){0,2}?your (?:own "
            r"|personal |private |online ){0,4}(?:profiles?(?! picture)|timeline|feed|dating profile|tweets|stories"
            r"|dms|private messages|followers|online (?:life|presence|accounts?))\b(?! (?:design|page design|reader"
            r"|algorithm|work))"
        ),
        r"\bgroups? on facebook\b(?=[^.?!]{0,200}\?)",
    ),
    unless=(
        (
            r"\bhow (?:do|did|would|will|have|can|should|might) (?:you|we|i) (?!feel|lean|get|vote|spend|leave|pay\b"
            r"|stand|like|ever|personally feel|come|travel|unwind|relax|dress|fill|describe|be\b|fit|manage for|cope"
            r"|usually (?:spend|dress|get))"
        ),
        (
            r"\b(?:for (?:a|the|your|our) (?:brand|client|shop|business|charity|employer|company|last|museum|club"
            r"|team|school)|brands?'?s?|campaigns?|users?'?|customers?'?|company'?s|shop'?s|clients?'?|pupils?"
            r"|students'?|teenagers?|reset|hash\w*|portfolio|github|linkedin)\b"
        ),
    ),
    bad=(
        "Can I see your Instagram?",
        "What's your Facebook password?",
        "Are you on TikTok?",
        "What would we find if we googled you?",
        "What's your handle?",
        "Would you accept a friend request from me?",
        "Could you unlock your phone so we can look?",
    ),
    good=(
        "How did you grow the Instagram account of your last shop?",
        "How would you store passwords in a new service?",
        "Is there a portfolio you would like us to look at?",
        "How do you handle an angry post on a brand page?",
        "What would you do if a pupil's photo was shared on Snapchat?",
        "How do you answer the phone when three lines ring?",
        "How do you profile a slow query?",
    ),
    source="State laws on access to personal accounts.",
)
