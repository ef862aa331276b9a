"""What people say of fit wherever it stands in a note: set phrases of belonging, hunches and how "we" are."""

SAYINGS = (
    (
        r"\b(?P<mark>(?:doesn't|didn't|don't|does not|did not|felt|feels?|not|quite|seemed?|isn't|wasn't"
        r"|more|less) (?:\w+ ){0,2}(?:like )?us)(?=\W*(?:$|[.,;!]|is it|at all|though|i think))"
    ),
    (
        r"\b(?P<mark>(?:doesn't|didn't|does not|did not|won't|wouldn't|something"
        r"|nothing)(?: \w+)? (?:sits?|feels?|felt|sat) (?:right|quite right|well with me|true))\b"
    ),
    (
        r"\b(?P<mark>culturally (?:off|wrong|right|aligned|not|a |very|perfect|distant|far)|(?:wrong"
        r"|right|good|great|bad|odd|weird|nice|strange|off|no|lovely) vibes?|(?:right|wrong|our"
        r"|my) (?:sort|stuff|calibre)(?= *(?:$|[.,;!]|of\b))|not (?:really |quite "
        r"|exactly )?an? (?:[\w&']+ ){1,3}(?:person|type|man|woman)(?= *(?:$|[.,;!]))"
        r"|you know it when you see it|just (?:clicked|works|fits|gelled))"
    ),
    r"\b(?P<mark>(?:gel|click|bond|mesh|jell|get on|fit in|blend in) with (?:the |our )?\w+)",
    r"\b(?P<mark>(?:the|my|our) (?:team|lads|others|rest|boss|crew|office|panel|floor|guys|gang|partners|"
    r"board) (?:would|will|wouldn't|won't|might|"
    r"could) (?:not )?(?:eat|love|hate|like|take|warm|struggle|never|adore|walk|run|tear|lap|respect|click|"
    r"get)|like a house on fire)\b",
    r"\b(?P<mark>(?:see|imagine|picture|seeing|imagining) (?:myself|ourselves|him|her|them|me|us|the team) "
    r"(?:\w+ )?(?:working|"
    r"sitting|getting|liking|being|enjoying|here|at|in|on|with|next)|(?:from|than|like|with|among|to) (?:the "
    r"rest of us|our lot|us lot|"
    r"the likes of us|our people|our bunch|our gang)|our (?:lot|bunch|gang|crowd|tribe|world|little family)|"
    r"(?:different|not) (?:from|like) "
    r"(?:us|the rest)|(?:last|survive|cope|thrive|do well|struggle|be happy|be lost|shine|flourish) (?:\w+ "
    r"){0,3}(?:here|with us|in "
    r"our (?:team|culture|place|environment|world))|(?:hire|hired|take|want|start|sign|snap|employ) (?:him|her|"
    r"them) (?:up )?(?:tomorrow|today|"
    r"on the spot|in a heartbeat|now|right away|straight away|yesterday|like a shot)|how we (?:roll|do things|"
    r"work here)|"
    r"just (?:knew|know|felt|feels?)|can't (?:put|say) (?:my finger|why|what)|couldn't (?:put|say) (?:my "
    r"finger|why|what)|put my finger on|"
    r"don't know why|not sure why|no idea why|hard to say why|for some reason|(?:just|really) gets? (?:it|us)|"
    r"gets it|call it (?:a )?(?:hunch|instinct|"
    r"gut)|ticks? (?:all )?(?:the|every|our) box(?:es)?|"
    r"on paper|personality (?:fit|clash|match)|clash with|rock the boat|upset the (?:balance|apple ?cart|"
    r"dynamic)|"
    r"good laugh|a laugh (?:with|at)|get on with (?:him|her|them)|fit like a glove|slot (?:right |straight "
    r")?in|feel at home|felt at home)\b",
    r"\b(?P<mark>(?:not |a |no |poor |good |great )*(?:culture|cultural|culturally)[ -](?:fit|match|add|a "
    r"match|a fit))\b",
    r"\b(?P<mark>(?:same|our|my|different) wavelength|gut (?:says|feel|feeling|instinct|tells)|pass the "
    r"(?:airport|beer|pub) test|"
    r"(?:airport|beer|pub) test|(?:gel|gelling|click|mesh|fit in|fitting in|blend in|get on|at home) (?:well "
    r")?with (?:the (?:team|"
    r"lads|girls|group|others|rest|gang|crew)|us|everyone)|one of (?:us|our own)\b(?! who| in)|(?:how|the way) "
    r"we do things|"
    r"the way we are|what we're (?:about|like)|our (?:kind|sort|type) of (?:person|people|guy|candidate)|"
    r"feeling it|not feeling (?:it|him|her|them)|fit (?:in )?(?:here|with us|with the team|the team|our culture)|"
    r"part of the (?:family|gang|furniture))\b",
)
