"""The words by which something imagined is told: a scene that is set, and what somebody would do."""

from backroom.engines.questions.text import Pattern, pairs_of, words_of

SETUP_WORDS = words_of(
    "suppose supposing imagine pretend hypothetically picture say if roleplay assume assuming given scenario"
)
_EVENT = (
    r"(?:told|asked|was|were|wanted|said|refused|came|called|rang|walked|had|started|got|went|turned|broke"
    r"|shouted|fell|tried"
    r"|gave|offered|threatened|happened|did|is|are|wants|asks|says|refuses|calls|rings|walks|comes|complains"
    r"|keeps|goes|breaks"
    r"|gets|falls|\w{3,}ed)"
)
SUPPOSED = Pattern(
    r"(?<!i'd )(?<!i )(?<!i can )\b(?:suppose|supposing|imagine|picture (?:this|a|the)|pretend|hypothetically"
    r"|assume|assuming|role-?play|scenario)\b"
)
LET_US_SAY = Pattern(
    r"(?:^|[.,;:] ?)\W*(?:(?:so|ok|okay|and|let's|right|now)\b[\s,]*)*say (?!more|a (?:bit|little|few words)"
    r"|something)\w"
)
IF_IT_WERE = Pattern(
    rf"\bif (?:you (?:had|were|could|got|found|saw|came|started|joined|took|noticed|did)|you'd|we(?:'d)? \w+ed"
    rf"|(?:we|i) (?:were|gave|asked|had|told|offered)"
    rf"|(?:[\w'-]+ ){{1,4}}{_EVENT})\b"
)
SOMEONE = words_of("a an the two someone somebody one your another")
NOW_YOU = pairs_of("do would are|you", "you|do say go", "what's|your")
WOULD_WORDS = words_of("would might could you'd what'd how'd wouldn't")
_NOT_IMAGINED = (
    r"(?:say (?:is|are|was|were|your|you|that)|describe your|like|rate|call|prefer|want|hope|rather|most|love"
    r"|enjoy|need|expect"
    r"|be (?:looking|hoping|most|happy|interested)|recommend|characteri[sz]e)"
)
WOULD = Pattern(
    rf"\b(?:what|how|who|which|where|when)(?: \w+){{0,3}}? (?:would|might|could) (?:you|your first|we"
    rf"|one) (?!{_NOT_IMAGINED})"
    rf"|\b(?:how|what)'d you (?!{_NOT_IMAGINED})|\bwhat (?:would|'d) (?:your|the) (?:\w+ ){{0,3}}?(?:say|tell|call)\b"
    r"|\bwould(?:n't)? you (?:ever |still |then |simply |just |both |of course )?(?:do|tell|handle|say to"
    r"|report|stop|let|sign|send"
    r"|refuse|accept|take the|take (?:it|that)|give|hire|sack|fire|buy|sell|escalate|ask|start with|challenge"
    r"|step in|intervene|open"
    r"|close|use|choose|write|put|keep|wait|leave it|go to|phone|ring|pay|turn|try|raise|check|treat|drop)\b"
    r"|\b(?:you would|you'd) (?:of course |obviously |surely |never |always |naturally |have )*(?:handled?|tell"
    r"|told|do|done|go|say"
    r"|deal|explain|approach|escalated?|report(?:ed)?|call(?:ed)?|start|stop(?:ped)?|put|take|give|use"
    r"|ask(?:ed)?|solve|choose"
    r"|refused?|split|walk|spot)\b(?! differently)|\bcould you do (?:that|it|this)\b|\bhow you'd \w"
)
