"""Photographs of the candidate, and the camera switched on."""

from backroom.engines.questions.rule import Rule

SHOT = r"(?:photos?|photographs?|pictures?|pics?|headshots?|selfies?|passport photos?|snap|portrait)"

WORDS = """
photo photos photograph* picture pictures pic pics headshot* selfie* camera cameras camera's webcam video cam face
portrait snap initials silhouette square box rectangle circle
"""

RULE = Rule(
    code="photo",
    topic="appearance",
    matter="photo",
    what="Asks for a photograph or for the camera to be on.",
    why="A picture shows age, race, sex and more before anything about the work is known.",
    instead="Say that the camera is optional for both sides, or ask for a sample of the work.",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"\bwith (?:the |our |your |both )?cameras? on\b(?=[^?]{0,20}\?)",
        r"\b(?:just|only) your initials\b",
        rf"\b(?:have you|do you have|got|is there|find) (?:got )?(?:a|any|one|an) (?:recent |nice |decent |good |old )*{SHOT} (?:you (?:could|can|"
        r"might) (?:send|share|bring|email|let)|(?:i|we) (?:could|can) (?:have|use|see|put)|to send|for (?:us|the (?:file|wall|"
        r"badge|website|team)))\b",
        r"\b(?:looking at|only (?:see|get|have)|all i(?:'ve got| have| see| get)(?: is)?) (?:is )?(?:your |a |the )?(?:initials|(?:black|"
        r"grey|blank) (?:square|screen|box|rectangle)|circle with|silhouette)\b",
        (
            r"\b(?:camera|webcam|video|cam)s? on,? (?:please|would you|can you|could you|if you would|for (?:me"
            r"|us))\b|\b(?:ask|want|need|expect) (?:[\w'-]+ ){0,3}?cameras? on\b"
        ),
        rf"\b{SHOT} of (?:you(?:rself)?\b(?!r)|your face)",
        (
            r"\b(?:headshots?|selfies?|passport photos?)\b(?=[^.?!]{0,60}(?:\?|you|please|send|with|for (?:us"
            r"|the file|our)))(?<!take headshots)(?! (?:photograph|session|clients?|faults?|booth|machine|rules))"
        ),
        (
            r"\b(?:send|attach|include|bring|forward|email|upload|see|add|provide|text|pop|put|enclose|share|have"
            r"|got|get|need|want|whatsapp|supply) (?:me |us |in |over |along |across |you got "
            rf"|you have ){{0,4}}(?:a |your |another |one |any |some )(?:recent |current |good |nice |small |clear "
            rf"|new |quick |full-face |head-and-shoulders |passport(?:-sized?)? |colou?r ){{0,4}}{SHOT}(?= *(?:[?.,;]|$|with|along|ahead|before|for (?:our|the|my|your) (?:file|record"
            r"|team|boss|manager|system|badge|application|profile)|so\b|to (?:go with|put|match|us|me|your)|as well"
            r"|on (?:your|the|it|you)|too|first|please|by\b|and\b|in\b|we\b))"
        ),
        (
            r"\b(?:there's|is there|why|no|missing|without|couldn't find|didn't see|haven't got|where's"
            rf"|don't see) (?:[\w'-]+ ){{0,5}}?(?:a |any |no |your )?{SHOT} (?:on|with|in|to) (?:your|the|it|linkedin"
            r"|you)\b|\byour (?:profile |linkedin |cv )?(?:photo|picture|photograph|headshot)\b(?! (?:editing"
            r"|portfolio|library|assignment|shoot|essay|project))"
        ),
        (
            r"\b(?:turn|switch|put|have|keep|pop|get|flip|stick|leave|need|want|prefer|like|with"
            r"|requires?) (?:[\w'-]+ ){0,3}?(?:on )?(?:the |your |a |that |my )?(?:camera|video|webcam|cam"
            r"|cameras)(?:s)?(?: back| please)?(?: on\b(?! (?:a|the|your|his|her|someone|site|their))"
            r"|(?<=on your camera)|(?<=on the camera)|(?<=on your video)|(?<=on your webcam))"
        ),
        (
            r"\b(?:turn|switch|put|pop|flip|turning|switching|putting|popping) on (?:your |the )?(?:camera|video"
            r"|webcam|cam)\b(?! (?:crew|rig|feed|monitor))"
        ),
        (
            r"\b(?:your|the) (?:camera|video|webcam|cam)(?:'s| is| was| isn't|'s not| not)?(?: still| switched"
            r"| turned| staying| broken){0,4} (?:on\b(?! the)|off|broken|not (?:on|working))(?=[^.?!]{0,200}(?:\?"
            r"|please|$))|\bwhy (?:is|'s|isn't) (?:your|the) (?:camera|video|webcam)\b|\bcamera(?:'s)? (?:off"
            r"|on), (?:please|is|are|any|what|how|why)\b"
        ),
        (
            r"\b(?:see|show (?:us|me)|look at|to (?:the )?(?:name|voice)[^.?!]{0,10}) (?:[\w'-]+ )?(?:your|a) face\b"
            r"|\bput a face to\b|\b(?:can't|cannot|couldn't|can|could|could we|can i|like to|rather|want to"
            r"|need to) see (?:you|who (?:i'm|we're|i am|we are) (?:talking|speaking))(?= *(?:[?.,]|$|on (?:camera"
            r"|video|screen)|properly|so))"
        ),
        (
            r"\b(?:do|have|make|hold|switch|move) (?:this|it|the call|our (?:chat|call)|that) (?:[\w'-]+ )?(?:on|by"
            r"|over|to|with) video\b[^.?!]{0,40}(?:see (?:you|what)|face|look like|who)"
        ),
    ),
    unless=(
        r"\b(?:nice|lovely|good|great) to (?:finally )?put a face",
        (
            r"\bhow (?:do|did|would|will|have|can|should|might) (?:you|we|i) (?!feel|lean|get|vote|spend|leave|pay\b"
            r"|stand|like|ever|personally feel|come|travel|unwind|relax|dress|fill|describe|be\b|fit|manage for|cope"
            r"|usually (?:spend|dress|get))"
        ),
        (
            r"\b(?:optional|up to you|as you (?:like|prefer|wish)|whichever|your choice|no need|either (?:is|way"
            r"|works)|don't (?:have|need) to|do not need|not needed|feel free|if you(?:'d| would)? (?:like|prefer"
            r"|rather|wish)|entirely yours|on or off is|makes no difference)\b"
        ),
        (
            r"\b(?:portfolio|of your (?:work|cakes?|garden\w*|designs?|project\w*|build\w*|last|best|stall"
            r"|display\w*)|security camera|cctv|dashcam|speed camera|camera crew|body camera)\b"
        ),
    ),
    bad=(
        "Could you send us a recent photo of yourself?",
        "Would you turn your camera on, please?",
        "Why is your camera off?",
        "There's no picture on your CV. Can you add one?",
        "Can you attach a headshot?",
        "I'd like to put a face to the name, can we do video?",
    ),
    good=(
        "Could you bring photos of your work on the last roof?",
        "The camera is optional, on or off as you like. Shall we begin?",
        "How do you photograph a room with mixed light?",
        "How would you place a security camera in a narrow yard?",
        "How do you make a shy guest comfortable when the camera is rolling?",
        "Can you picture the stockroom on a Monday and tell me where you start?",
        "How did you stop the video from stuttering on slow phones?",
    ),
    source="Agency guidance on photographs before an offer.",
)
