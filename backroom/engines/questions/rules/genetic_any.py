"""Any other question after the health of kin, or what the candidate may carry."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.health_any import TRADE

KIN = (
    r"(?:mother|mum|mam|mom|mammy|ma|father|dad|da|daddy|parents?|folks|people|crowd|lot|brothers?|sisters?|siblings?|"
    r"twin|gran|granny|nan|grandad|grandma|grandpa|grandmother|grandfather|grandparents|aunts?|aunties?|uncles?|"
    r"relatives?|relations|cousins?|family|kin|bloodline|ancestors|side)"
)
ILL = (
    r"(?:cancer|tumou?rs?|diabet\w+|hearts?|strokes?|dementia|alzheimer'?s?|parkinson'?s?|huntington'?s?|epilep\w+|asthma|"
    r"depression|schizo\w+|bipolar|mental illness|nerves|alcoholism|drink|addiction|sickle|cystic fibrosis|thalass\w+|"
    r"h[ae]+mophilia|h[ae]+mochromatosis|lupus|arthritis|leuk\w+|kidneys?|blood pressure|cholesterol|autis\w+|"
    r"colou?r-?blind\w*|deaf\w*|blind\w*|glaucoma|motor neurone|tay-?sachs|multiple sclerosis|muscular dystrophy|"
    r"illness\w*|disease\w*|disorders?|breast|ovarian|bowel|conditions?|madness|suicide|clots?|obesity|allergies|gout)"
)
CALLS = """
cancer tumour* tumor* diabet* heart hearts stroke strokes dementia alzheimer* parkinson* huntington* epilep* asthma
depression schizo* bipolar nerves alcoholism drink addiction sickle cystic thalass* haemophilia hemophilia
haemochromatosis hemochromatosis lupus arthritis leuk* kidney kidneys cholesterol autis* blind* deaf* glaucoma
neurone sclerosis dystrophy illness disease diseases disorder disorders breast ovarian bowel condition madness
suicide clots obesity allergies gout carry carrier gene genes genetic genetics dna blood bloodline generation
generations died young mother's mam's mum's mom's father's dad's sister's brother's aunt's uncle's gran's twin
people folks odds chances risk killed side line live lives hereditary lived longlived mutation brca ancestry
chromosome* tested took carried
"""

RULE = Rule(
    code="genetic_any",
    topic="genetic",
    matter="genetic",
    what="asks what runs in the blood, or what the candidate may carry",
    why="Illness of kin and what somebody may carry foretell nothing that may be weighed, and may not be asked for.",
    instead="Ask nothing. If it was told, say something kind, do not note it, and go back to the job.",
    source="42 USC 2000ff-1; 29 CFR 1635.8(a); GenDG, s. 19",
    triggers=tuple(CALLS.split()),
    patterns=(
        r"\b"
        + ILL
        + r"\b[^.?!]{0,25}\b(?:runs?|running|run|common|go|goes|going|strong|there|come|comes|came|pass\w*|skip\w*|"
        r"follow\w*|lurking|much)\b[^.?!]{0,20}\b(?:your|the|either|both|his|her) (?:\w+ ){0,2}" + KIN + r"\b",
        r"\byour (?:\w+ )?"
        + KIN
        + r"(?:'s)?\b[^.?!]{0,60}\b"
        + ILL
        + r"\b[^?]{0,60}\b(?:you|yourself|yours|you've|you'll)\b[^.?!]{0,30}\?",
        r"\b(?:whether|if|do|did|might|could|will|would|may|that|chance|risk|think|thought|said|suspect|know) (?:of |that )?you(?:'ll|'ve|'re|r)? (?:\w+ )?"
        r"(?:carry|carrying|inherit\w*|pass) (?:it|that|the (?:gene|same|mutation|trait|fault)|one)\b",
        r"\b(?:chances|odds|risk|likelihood|worr(?:y|ied)) (?:of|about|that) (?:you(?:r)? )?(?:get\w*|develop\w*|inherit\w*|"
        r"going the same way)\b[^.?!]{0,30}\?|\bskip\w* a generation\b",
        r"\b(?:come|comes|came|pass\w*|run|runs|go|goes|anything|something|trouble) (?:\w+ ){0,2}(?:down|on|in|through|from) "
        r"your (?:\w+'s )(?:line|side|people|family)\b[^.?!]{0,30}\?",
        r"\b(?:what|which) (?:took|killed|carried|happened to|was wrong with|ailed|did) your (?:\w+ )?"
        + KIN
        + r"\b(?! (?:do|work|study|teach))[^.?!]{0,25}\b(?:off|die|young|early|\?|in the end)",
        r"\byour (?:\w+ )?"
        + KIN
        + r" (?:\w+ ){0,2}(?:die[ds]?|go|went|passed|taken|live[ds]?) (?:\w+ )?(?:young|early|"
        r"suddenly|long|to a good age|to a great age|old|of)\b[^.?!]{0,30}",
    ),
    unless=(*TRADE, r"\bsamples?\b|\bbreed\w*\b|\bsuspects?\b|\bsequenc\w+\b|\bpipeline\b"),
    bad=(
        "Is there anything down your father's line?",
        "Is dementia common on your side?",
        "Your aunt's glaucoma, do you have to watch for that?",
        "Do they think you carry the gene?",
        "What carried your uncle off so young?",
        "Is there anything in your blood we should fear?",
        "Would you say the odds of getting it yourself are high?",
        "Did your people live long?",
    ),
    good=(
        "How do you screen a dog for inherited disease?",
        "Which side of the river does the carrier deliver on?",
        "Have you worked in a lab that reads DNA samples?",
        "How do you talk to a patient about cancer in the family?",
        "What does a carrier carry at this time of the year?",
        "Did the risk register list everything?",
    ),
)
