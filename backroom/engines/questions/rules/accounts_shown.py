"""Private accounts to be opened, handed over or befriended, whatever the sentence is about."""

from backroom.engines.questions.rule import Rule

SITE = (
    r"(?:facebook|fb|instagram|insta|tik ?tok|twitter|snapchat|snap|reddit|whatsapp|tinder|youtube|telegram|discord|threads"
    r"|bluesky|social[- ]media|socials|weibo|vkontakte)"
)

WORDS = """
facebook fb instagram insta tiktok tik twitter snapchat snap reddit whatsapp tinder youtube telegram discord threads
bluesky social socials weibo vkontakte followers wall timeline scroll
"""

RULE = Rule(
    code="accounts_shown",
    topic="lifestyle",
    matter="accounts",
    firm=True,
    what="Asks to open, hand over or befriend a private account.",
    why="Asking for access is forbidden in many places, and a profile shows everything the law protects.",
    instead="Ask for work the candidate chooses to show: “Is there a portfolio you would like us to look at?”",
    triggers=tuple(WORDS.split()),
    patterns=(
        (
            r"\b(?:write|type|put|give|hand|log(?: in| on)?|open|pop|enter|share|show|pull up|bring up|jot|leave|let (?:me|us) "
            rf"(?:see|have|into))\b[^.?!]{{0,25}}\byour (?:own |personal |private )?{SITE}(?: (?:login|log-?in|password|handle"
            r"|account|details|profile|page|feed|name))?(?= *(?:[?,]|$|down|for (?:us|me)|here|in front|now|so (?:we|i|that)"
            r"|and (?:let|scroll|show)|up\b))"
        ),
        rf"\bdo you (?:still |also )?(?:have|keep|run|use) (?:a |an |any )?(?:personal |private )?{SITE} (?:account|profile|page)s?"
        r"(?= *(?:\?|$|of your own|yourself|,))",
        r"\b(?:how many )?followers (?:have you|do you have|you have|you've got)\b(?! (?:on|for) (?:the|a) (?:brand|shop|client))",
        r"\byour (?:wall|timeline|stories|grid|feed)\b[^?]{0,30}\b(?:make|tell|say|show|embarrass|worry|blush|shock)\b",
        rf"\b(?:add|friend|follow|find|connect with|dm|message) (?:you|each other) on {SITE}\b",
    ),
    unless=(
        r"\bhow (?:do|did|would|have) you\b",
        r"\b(?:brands?'?s?|clients?'?|campaigns?|users?'?|customers?'?|pupils?|portfolio|for (?:a|the) (?:shop|charity|club|"
        r"museum|school|business))\b",
    ),
    bad=(
        "Could you pull up your Instagram so we can see?",
        "Write your Twitter handle here for us, please?",
        "Do you have a TikTok account?",
        "How many followers have you?",
        "Would your timeline shock my mother?",
        "Can I add you on Facebook before we talk?",
    ),
    good=(
        "How did you open an Instagram shop for the bakery?",
        "How would you write your TikTok content plan?",
        "Did the campaign bring followers to the brand page?",
        "Is there a portfolio you would like us to look at?",
        "How do you put your socials team on a rota?",
        "What did the timeline of the project tell you?",
    ),
    source="State laws on access to personal accounts.",
)
