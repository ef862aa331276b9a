"""Maiden and former names, Miss or Mrs."""

from backroom.engines.questions.rule import Rule

TITLE = r"(?:miss|mrs|ms|mr|missus)"

RULE = Rule(
    code="name_former",
    topic="origin",
    matter="name",
    what="Asks for a maiden or former name, or for a title that tells who is married.",
    why="A former name gives away marriage, origin or transition.",
    instead="“Have you worked or studied under another name, so that we can check references?” asked of "
    "everyone, after an offer if possible.",
    source="2 CCR 11016 (California); New York rulings on inquiries",
    triggers=(
        "maiden",
        "miss",
        "mrs",
        "ms",
        "missus",
        "née",
        "nee",
        "surname",
        "name",
        "names",
        "alias",
        "court",
        "marriage",
        "order",
    ),
    patterns=(
        r"you (?:\w+ ){0,2}(?:use|used) to (?:have|be called|go by|be known)[^.?!]{0,25}\b(?:sur)?name\b",
        r"your (?:husband|wife|partner|spouse|ex|father|ex-husband|ex-wife|mother)\'s (?:sur|last |family |"
        r"maiden )?name\b",
        r"name\b[^.?!]{0,12}\b(?:prior to|before|ahead of|until) (?:your |the |you )?(?:marriage|wedding|married|"
        r"divorce|marri\w+)",
        r"your\b (?:\w+ ){0,2}maiden name|(?:what|is|was|which|that)(?:'s| is| was)? (?:\w+ ){0,2}maiden name|"
        r"(?:^|[.?!,] ?)(?:and |any )?maiden name[^.?!]{0,10}\?",
        TITLE + r"\b\.?,? ?(?:\w+ )?(?:or|and|/) ?(?:is it |would it be )?" + TITLE + r"\b",
        r"(?:is it|is that|it's|would that be|should i say|do i say|are you|am i speaking to|be) an? ?"
        + TITLE
        + r"\b[^.?!]{0,15}\?",
        r"(?:is it|is that|it's|would that be|should i say|do i (?:say|call you)|are you|call you|address you as|"
        r"you go by|you use|you prefer) (?:a |an )?(?:miss|mrs|ms|missus)\b",
        r"(?:name|surname)s? (?:\w+ ){0,4}(?:before|at birth|were you born with|you were born with|was it|"
        r"used to be)[^.?!]{0,25}(?:you|marri|wed|\?)",
        r"your\b (?:birth|former|previous|old|earlier|original|married|unmarried|legal birth|pre-?marriage|"
        r"single) (?:sur|last |family )?name",
        r"(?:ever|previously|formerly|always|also|once) (?:gone by|been known (?:by|as)|used|had|been called|"
        r"go by|known (?:by|as)|changed|change|been)"
        r" (?:under |by )?(?:an?(?:other)?|a different|any other|other|the same|this|that|your|"
        r"it) (?:\w+ )?(?:sur|last )?name",
        r"(?:did|have|will|would|do|are) {you} (?:\w+ ){0,3}(?:chang(?:e|ed|ing)|keep|kept|take|took|taken|"
        r"adopt(?:ed)?|taking) "
        r"(?:{your}|his|her|their|{your} (?:husband|wife|partner|spouse)'s|a new) (?:\w+ )?(?:sur|last |family |"
        r"own |married |maiden )?name\b(?! of)",
        r"was (?:that|this|it|{your} (?:sur|last )?name) always (?:{your} (?:sur|last )?name|\w+)",
        r"(?:^|[.?!,] ?)(?:any )?(?:née|nee|other names|previous names|former names|alias(?:es)?)[^.?!]{0,30}\?",
        r"what (?:was|is) {your} (?:sur|last )?name (?:originally|before)",
        (
            r"\bname (?:ever |been |was )*changed\b[^?]{0,40}\b(?:court|marriage|married|deed)\b"
            r"|\bother names?\b[^?]{0,50}\bbecause of (?:your |a )?(?:marriage|divorce)\b"
        ),
    ),
    unless=(
        r"\b(?:verify|references?|so (?:that )?we can|transcripts?|employment records?|work record|"
        r"qualifications?|background check)\b",
        r"\b(?:domain|variable|brand|company|product|file|function|business)s? name",
    ),
    bad=(
        "Was your name ever changed by a court?",
        "What was your maiden name?",
        "Is it Miss or Mrs?",
        "Did you take your husband's name?",
        "What was your surname before you were married?",
        "Have you ever gone by a different name?",
        "Was that always your last name?",
        "Are you a Mrs?",
    ),
    good=(
        "Have you worked or studied under another name, so that we can verify your references?",
        "What name should I use today?",
        "How do you index brides by maiden name in a parish register?",
        "Did you ever miss a deadline, and what came of it?",
        "How do you handle two accounts under the same name?",
        "When would you change the name of a function?",
        "How long did the call take in ms?",
    ),
)
