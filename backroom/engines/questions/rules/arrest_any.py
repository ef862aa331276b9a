"""Any other mention of police, courts and records that points at the candidate."""

from backroom.engines.questions.rule import Rule
from backroom.engines.questions.rules.military_any import TRADE

STRONG = (
    r"court dates?|(?:in|to|before) court|court (?:case|hearing|order|appearance)|magistrates?|the (?:dock|slammer|nick|"
    r"clink|cells?|cop shop|law|old bill|fuzz|feds|sheriff|constabulary|beak|peelers|plod|rozzers)|police|coppers?|"
    r"constables?|cid|scotland yard|rap sheet|jail|prison|behind bars|borstal|juvie|juvenile hall|young offenders?|"
    r"arrest(?:s|ed)?|bail|handcuff(?:s|ed)?|mugshots?|felon(?:y|ies)?|misdemeanou?rs?|conviction|convicted|criminal|"
    r"crimes?|offen[cs]es?|acquitted|plea(?:d|ded|ded guilty| bargain| deal)?|probation officer|parole|warrants?|"
    r"community service order|asbo|restraining order|stop and search|stopped and searched|shoplift\w*|joyrid\w*|"
    r"expung\w+|sealed|spent conviction|charges|drunk and disorderly|breathaly[sz]ed|ankle (?:tag|monitor)|a lawyer"
)

WORDS = """
court magistrate* dock slammer nick clink cell cells cop law bill fuzz feds sheriff constabulary beak plod
rozzers police copper* constable* cid yard rap jail prison bars borstal juvie juvenile young arrest* bail
handcuff* mugshot* felon* misdemean* conviction convicted criminal crime crimes offence* offense* acquitted
plea plead pleaded probation parole warrant* file community asbo restraining search searched shoplift* joyrid*
expung* sealed spent charges drunk breathaly* ankle lawyer station record records wiped slate book books
sergeant bobby precinct
"""

RULE = Rule(
    code="arrest_any",
    topic="arrest",
    matter="arrest",
    what="Brings police, courts or a record into the talk as something about the candidate.",
    why="Trouble with the law that led to nothing proves nothing, and asking falls hardest on those stopped most.",
    instead="Ask nothing here. If the law asks for a check for this post, it comes after an offer, in writing.",
    source="State laws on arrest records; agency guidance on arrest and conviction records.",
    triggers=tuple(WORDS.split()),
    patterns=(
        r"you(?:r|rs|rself|'re|'ve|'d|'ll)?\b[^.?!]{0,80}\b(?:" + STRONG + r")\b[^.?!]{0,60}\?",
        r"\b(?:" + STRONG + r")\b[^.?!]{0,70}\b(?:you|your|yours|yourself|you're|you've|you'd|you'll)\b[^.?!]{0,60}\?",
        r"\b(?:wiped|wipe|scrubbed|struck|taken|removed|cleared|erased|expunged|hidden|gone) (?:[\w'-]+ ){0,2}?"
        r"(?:off|from|on) your (?:[\w'-]+ )?(?:record|slate|file|books)\b[^.?!]{0,60}",
        r"\b(?:is|are|have|got|keep|kept|has) (?:[\w'-]+ ){0,3}?(?:a |your )?(?:clean (?:record|slate|sheet)|"
        r"(?:record|slate|sheet|copybook) (?:\w+ )?(?:clean|clear|spotless|blotted|unblemished))\b[^.?!]{0,40}\?",
    ),
    unless=(
        *TRADE,
        r"\b(?:court (?:staff|reporter|interpreter|clerk)|fall[- ]arrest\w*|harness|what do you do (?:up to|until|while|when)|the police come|tennis|squash|basketball|criminal (?:law|justice|defence|"
        r"lawyer)|employment law|law (?:school|degree|firm)|called to the bar|ratepayers|phone charges|prison officer|"
        r"a police (?:officer|force)|bank charges|sealed (?:bids?|units?|bearing)|probation(?:ary)? period|in charge|"
        r"arrests? (?:have|did) you|fuel cells?|cell (?:culture|line)s?|conviction that|attendance record|"
        r"record (?:label|keeping)|safety record|by law|law (?:requires|asks|says)|the law on)\b",
    ),
    bad=(
        "Would my pal down at the precinct know you?",
        "Have you a hearing before the magistrates any time soon?",
        "Is your slate clean?",
        "Has anything been taken off your file by a judge that I'd want to know?",
        "Ever seen the inside of a cell, have you, or been in borstal?",
        "Did a plea deal make it go away for you?",
    ),
    good=(
        "How do you mark out a tennis court on wet grass?",
        "Which record label did you sign with first?",
        "Tell me about a time when the police needed your camera footage.",
        "Did you study criminal law or employment law?",
        "Do you pass bank charges on to suppliers?",
        "Who was in charge of your attendance record system?",
        "How do you explain a court hearing to a child?",
    ),
)
