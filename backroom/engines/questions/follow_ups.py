"""Whether a second question only carries the first one on: what was done, why, what came of it."""

from backroom.engines.questions.opener_words import FILLERS
from backroom.engines.questions.openers import Opening
from backroom.engines.questions.text import WORD, Pattern, words_of

TAIL = Pattern(
    r"\s*(?:and |but |so )?(?:why|why (?:not|so|that|is that|was that)|how so|how come|why's that|how"
    r"|in what way|what for|like what|such as|if (?:so|yes|applicable),? .{0,60}|if (?:not|no),? .{0,40}"
    r"|what makes you (?:say|think).{0,20}"
    r"|why or why not|for example|for instance|what else|can you (?:give|think of|share|provide) (?:me "
    r"|us )?an? (?:\w+ )?example.{0,40}|could you (?:give|share) .{0,12}example.{0,40}"
    r"|(?:does|did) that make (?:any )?sense|do you see(?: what i mean)?|is that (?:ok|okay|fair|clear|alright"
    r"|all right)|you know(?: what i mean)?|see what i mean|any (?:examples?|ideas?|thoughts)"
    r"|what happened(?: \w+){0,4}|and then|what (?:kind|sort|type)s? of \w+|rate yourself .{0,60}"
    r"|(?:please )?share (?:an|one|your) (?:experience|story)"
    r"|(?:please )?(?:give|share|provide) (?:me |us )?(?:an?|one|some|a few|specific|concrete) (?:\w+ )?examples?"
    r"(?: of (?:this|that|it|how|when|where|one|such)\b.{0,50}| (?:where|when|how|in)\b.{0,40})?"
    r"|(?:can|could|would) you (?:please )?(?:explain|elaborate|expand)(?: (?:why|how|that|more|on (?:that|it|this)))?"
    r"|(?:please )?(?:explain|elaborate|specify|justify|describe)(?: (?:it|that|the|this|your|further|briefly|why))?"
    r"(?: (?:choice|answer|reasons?|reasoning|thinking|experience))?"
    r"|(?:please )?(?:walk|talk|take) (?:me|us) through (?:it|that|your (?:thinking|thought process|reasoning|approach"
    r"|decision|process|steps)))[\s?.!]*$"
)
PAST_STORY = Pattern(
    r"\b(?:time|times|situation|occasion|example|instance|case|day|project|challenge|conflict|mistake|failure"
    r"|decision|moment|incident|problem|achievement|disagreement|feedback|one|something|someone) "
    r"(?:\w+ ){0,4}?(?:you|your|when|where|that|in which)\b|\b(?:did|was|were|had|you've|have you|were you"
    r"|last time|the last|what happened|you (?:\w+ed|led|made|had|took|felt|got|went|ran|built|gave|left|lost"
    r"|saw|found|told))\b"
)
FOLLOW = Pattern(
    r"(?:in |to |with |for |by )?(?:what|how|why|which|whom?|where|when)(?:'d)?(?: (?:exactly|specific"
    r"|specifically|else|steps?|actions?|role|part|lessons?|approach|choices?|things?|kind|sort"
    r"|of)){0,3} (?:(?:did|had|was|were|has|have) (?:you(?!r current)|it|that|they|things|he|she|we"
    r"|the (?:outcome|result|impact|"
    r"reaction|response|end|other|team|customer|client|patient|situation|problem|issue)|your (?:role|task|part"
    r"|approach|reasoning|thinking|team|manager|boss|solution|response|thought)|this|those|there|anyone|others)"
    r"|(?:came|happened|changed|resulted|went|surprised|helped|worked|followed)\b)"
    r"|what (?:was|were|is) (?:the|your) (?:\w+ )?(?:outcome|outcomes|result|results|impact|role|part|task"
    r"|actions?|reaction|response|lesson|lessons|upshot|end|contribution|approach|consequences?|reasoning"
    r"|thinking|thought|feedback)"
    r"|(?:what|how) (?:would|might|could|will|should) (?:you|they) (?:\w+ )?(?:do|handle|approach|tackle|change"
    r"|have done|say|play) (?:it |this |that |things )?(?:differently|now|next time|again|today|better)"
    r"|what would you (?:\w+ ){1,4}?differently\b|what (?:made|led|drove|caused"
    r"|prompted) you (?:to )?(?:change|decide|choose|do|think|act|step|speak)\b"
    r"|what (?:caused|triggered) |(?:would|could|might) you (?:\w+ ){1,3}(?:anything )?differently\b"
    r"|what (?:would|might) (?:you )?(?:have )?(?:do|done|change|changed) (?:differently|next time|now)"
    r"|what (?:was|were|went) (?:\w+ly )?(?:challenging|difficult|hard|hardest|tricky|easy|different"
    r"|surprising|good|bad"
    r"|well|wrong)\b"
    r"|what have you (?:learn\w*|changed|done|taken)|how (?:has|have) (?:that|it|this|they)|what (?:do|did"
    r"|does) (?:you|it|that) (?:learn|take (?:away )?from|teach|think now)|how did|what did you|what (?:has"
    r"|have) (?:you|that|it)|how's? (?:it|that) (?:end|go|going|turn)"
)
PAST_CHECK = Pattern(r"(?:and )?(?:did|was|were|had) (?:it|that|they|this|he|she|you|the|your (?:team|manager|boss))\b")
# "Describe a time ... What strategies did you use?"
ACTED = Pattern(
    r"(?:what|which|how)(?: (?!(?:do|does|is|are|would|will|can|should|have|has)\b)[\w-]+){0,3}? "
    r"(?:did|was|were|had) (?:you|it|they|that|the)\b"
    r"|did you (?:face|have|meet|hit|run into|encounter|get) (?:any|many)\b"
    r"|what (?:\w+ )?(?:made|makes) (?:you|it|that|this)\b|what (?:informed|prompted|guided|shaped|convinced|drove) "
)
# "..., and explain what steps you took"
TOLD_ON = Pattern(
    r"(?:(?:tell|walk|show) (?:me|us)(?: about| through)?|explain|describe|share) (?:(?:how|what|why"
    r"|which)(?: \w+){0,2}? "
    r"you (?:\w+ed|did|took|dealt|made|went|got|felt|led|built|learnt|found|told|kept|chose|gave|ran"
    r"|brought)\b"
    r"|(?:its|the (?:outcome|result|impact|importance|reasons?)|your (?:role|part|contribution)"
    r"|their|what came|why it|how it|the (?:steps|actions) you)\b)|(?:tell|walk) (?:me|us) (?:more )?(?:about|through) "
    r"(?:one|it|that|them|those)\b"
)
# "..., and how did you deal with it?": what was asked about first is told further.
BACK_TO_IT = Pattern(
    r"(?:how|what|why)(?: else)?(?: did|'d) you [^?]{0,60}\b(?:it|them|they|that|those|there)\b"
    r"|why (?:is|are|was|were) (?:it|that|they|this)\b|how (?:was|were) (?:it|that|they|this)\b"
    r"|why (?:do|does|did) (?:they|people|others|he|she) (?:think|feel|say|believe|see) (?:that|so|it|this|you)\b"
    r"|(?:how|why) (?:do|did) you (?:think|believe|feel|say) (?:it|that)\b"
    r"|(?:how|what)(?: else)? (?:do|are|have|could|can) you [^?]{0,60}\b(?:it|them|that|those)\b"
    r"|who did you (?:tell|ask|call|ring|phone|involve|bring in|go to|turn to|speak to|talk to)\b"
    r"|(?:how|why) did (?:it|they|that)\b|what (?:kept|made|caused|drove|saved|changed) (?:it|them|that|those)\b"
)
# "Have you ever ... What did that look like?"
DONE = Pattern(r"\W*(?:(?:so|and|well)\b[\s,]*)*have you (?:ever )?\w")
USED = Pattern(r"(?:what|which|how|why)\b[^?]{0,60}\b(?:did you|was it|were they|it for|them for|went|happened)\b")
TOLD = Pattern(r"\b(?:an?|the|one|some|someone|your) (?:[\w-]+ ){0,5}?(?:you|you've|when|where|who|that|in which)\b")
REFERS = Pattern(
    r"\b(?:it|that|this(?! (?:job|role|post|company|team|place|school|firm|work|position|trade)\b)|them|they"
    r"|those|these|he|she|him|her|there|its|their|so)\b"
)
STORY = Pattern(
    r"\b(?:time|times|situation|occasion|example|instance|challenge|conflict|mistake|failure|decision|moment"
    r"|incident|problem"
    r"|achievement|disagreement|setback|crisis|ever|happened|happens|last|first|most|biggest|toughest|hardest"
    r"|worst|best"
    r"|proudest|greatest|something|someone|somebody|one of)\b"
)
ELSEWHERE = Pattern(
    r"\bhow (?:did )?you (?:get into|got into|came? to (?:leave|be|work|join)|ended? up in|start(?:ed)? (?:in|out)"
    r"|become|became)\b"
)
LIKED = Pattern(r"\byou (?:most |least |really )?(?:like|enjoy|dislike|miss|love|hate)\b")
OF_A_STORY = words_of(
    """
    what which where when whom your yours yourself them they their that this these those there then with from
    into about over through around after before during have does were been being done doing make making said
    told tell take took taken turn turned come came goes went gone going handle handled handling deal dealt
    dealing approach approached respond responded react reacted resolve resolved solve solved solution overcome
    overcame manage managed feel felt learn learned learnt change changed decide decided work worked worked-out
    role part parts outcome outcomes result results impact reaction response lesson lessons step steps action
    actions reasoning thinking team manager boss others people situation problem issue exactly specifically
    differently next again else anyone everyone anything everything finally eventually think thought would could
    should might will afterwards happen happened happening find found keep kept give gave help helped start
    started bring brought back away down mean meant measure know knew want wanted need needed look looked like
    best most first last ever really actually else also personally practice figure figured right wrong well
    better worse success successful matter
    """
)


def follows(second: str, first: str, opening: Opening) -> bool:
    """Whether the second question only carries the first one on: what was done, why, what came of it."""
    start = FILLERS.match(second).end()  # type: ignore[union-attr]
    if TAIL.match(second, start) or TAIL.match(second):
        return True
    if ELSEWHERE.search(second):
        return False
    if first.startswith("what if ") or TOLD_ON.match(second, start):
        return True
    if opening.kind == "aux" and DONE.match(first) and (ACTED.match(second, start) or USED.match(second, start)):
        return True
    if opening.kind in {"imperative", "request", "wish", "setup"}:
        if FOLLOW.match(second, start):
            return True
        if TOLD.search(first) and ACTED.match(second, start):
            return True
        if second.startswith(("what", "how", "why", "who", "which", "where", "when"), start):
            return REFERS.search(second, start) is not None
        return PAST_CHECK.match(second, start) is not None
    if opening.kind == "wh" and BACK_TO_IT.match(second, start):
        return True
    if opening.kind == "wh" and opening.form == "closed":
        return False
    story = STORY.search(first)
    if not story and not PAST_STORY.search(first):
        return False
    follow = FOLLOW.match(second, start)
    if follow is None:
        return PAST_CHECK.match(second, start) is not None and REFERS.search(second, start) is not None
    if not follow[0].startswith(("what", "how", "why")) or LIKED.search(first):
        return False
    return _new_words(second[start:], first) <= (1 if story else 0)


def _new_words(second: str, first: str) -> int:
    """How many things the second question names that neither the first nor any story does."""
    told = {word.rstrip("s") for word in WORD.findall(first)}
    return sum(
        len(word) > 3 and word not in OF_A_STORY and word.rstrip("s") not in told for word in WORD.findall(second)
    )
