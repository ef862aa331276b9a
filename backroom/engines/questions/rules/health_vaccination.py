"""Asking whether somebody is vaccinated."""

from backroom.engines.questions.rule import Rule

DONE = r"(?:vaccinated|unvaccinated|jabbed|vaxx?ed|double-?jabbed|inoculated|immuni[sz]ed|boosted|anti-?vax\w*)"

RULE = Rule(
    code="health_vaccination",
    topic="health",
    matter="lifestyle",
    what="asks about vaccination",
    why="Some places limit the question, and the reason behind a “no” is often medical or religious.",
    instead=(
        "Where a rule demands it, state the rule: “This ward must have proof of hepatitis B vaccination "
        "before the first day. Anything to arrange is arranged after an offer.”"
    ),
    triggers=(
        "vaccin*",
        "unvaccinated",
        "jab",
        "jabs",
        "jabbed",
        "vax*",
        "antivax*",
        "inoculated",
        "immuni*",
        "booster*",
        "boosted",
        "shots",
        "shot",
    ),
    patterns=(
        (
            r"\b(?:are|were|aren't|is|have|did|will|would|do) you (?:(?:been|fully|got|get|ever|also|already|"
            r"yet|all|against|up to date|covid|getting|not|an|one of the|be|willing|to|had|yourself|double|"
            r"happy) ){0,5}"
        )
        + DONE
        + r"\b|\b(?:you're|you are|you've been) (?:\w+ ){0,5}"
        + DONE
        + r"\b[^.!]{0,40}\?",
        (
            r"{your} (?:\w+ ){0,2}(?:vaccin\w+|jabs?|immuni[sz]ations?|booster(?: shot| jab)?|covid shots?|"
            r"flu shot)\b(?! (?:clinic|programme|program|campaign|centre|center|data|site|team|project|"
            r"rounds?|schedule for|records of|drive))"
        ),
        (
            r"\b(?:have|had|get|got|getting|taken|take|refuse\w*|declin\w*|done|received|up to date (?:on|"
            r"with)) (?:(?:all|your|the|a|any|both|of|covid|flu|ever|measles|tetanus|mmr|hepatitis|b|polio|"
            r"typhoid|rabies|tb|recent|latest|last) ){0,4}(?:jabs?|vaccines?|vaccinations?|boosters?|covid "
            r"shots?|shots|immuni[sz]ations)\b[^.?!]{0,50}\?"
        ),
        (
            r"\b(?:what do you|how do you|do you) (?:think|feel|believe|stand) (?:\w+ ){0,2}(?:vaccin\w+|the "
            r"jab|the vaccine)\b|\bvaccin\w+ status\b[^.?!]{0,30}(?:you|\?)"
        ),
    ),
    unless=(
        (
            r"\b(?:clinic|calves|calf|cattle|herd|flock|patients?|pupils?|children|residents?|travell?ers|"
            r"administer\w*|camera|photograph\w*|film\w*|studio|product|rocket|parents?|dogs?|cats?|puppies|"
            r"kittens|ewes|lambs|sheep|target|basket\w*|players?|customers?)\b"
        ),
    ),
    bad=(
        "Are you vaccinated?",
        "Have you had your jabs?",
        "What is your vaccination status?",
        "Did you get the booster?",
        "You are not one of the unvaccinated, are you?",
        "Have you been immunised against covid?",
    ),
    good=(
        "How do you vaccinate two hundred calves in a morning?",
        "What did you do at the vaccination clinic?",
        "How would you set up a jab campaign in a village?",
        "Have you had shots of the product taken in a studio?",
        "How do you store vaccines when the fridge fails?",
        "How would you speak to parents who refuse a vaccine for a child?",
    ),
    source="EEOC technical assistance on COVID-19 and the ADA (not a disability inquiry in itself); state laws differ",
)
