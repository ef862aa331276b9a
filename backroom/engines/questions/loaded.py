"""Questions that take for granted what they ask about: blame, praise, or that something happened at all."""

import re

from backroom.engines.questions.cues import Cued
from backroom.engines.questions.openers import Opening
from backroom.engines.questions.text import WORD, Pattern, words_of

Found = tuple[str, int, int]  # reason and place

_GLOW = (
    r"(?:great|amazing|wonderful|fantastic|excellent|brilliant|outstanding|superb|incredible|awesome|famous|inspiring"
    r"|award-winning|exciting|lovely|generous|impressive|marvellous|legendary|world-class|fabulous|terrific"
    r"|beautiful)"
)
_STRONG = (
    r"(?:(?:good|bad)(?= (?:is|are|was|were) (?:our|we|this|that)\b)|awful|terrible|badly|horrible|annoying"
    r"|frustrating|impressed|excited|thrilled|proud|relieved|upset"
    r"|furious|grateful|delighted|devastated|embarrassed|ashamed|disappointed|horrified|honoured|eager|desperate"
    r"|glad|gutted|amused|fed up|sick|annoyed|angry|cross|frustrated|surprised|shocked|worried|scared|hurt|pleased)"
)
# What nobody is asked to have done who is not blamed for it.
_BLAME = (
    r"(?:let (?:\w+ ){1,4}?(?:down|slip|slide|drift|happen|go on|fail|die|run)\b|fail|ignor|neglect|abandon"
    r"|hid(?:e|ing|den)\b"
    r"|lie\b|lying|lied|cheat|wast|dodg|duck(?:ed|ing)?\b|conceal|overlook|forg[eo]t|misle?ad|blam|botch|bungl"
    r"|mishandl"
    r"|screw|mess|wreck|ruin|spoil|sabotag|rush|drop the ball|giv(?:e|ing) up|gave up|given up|cut(?:ting)? corners"
    r"|walk(?:ed|ing)? (?:out|away|off)|allow|leav(?:e|ing) it (?:so|too) late|wait(?:ed|ing)? (?:so|too) long"
    r"|drag|bail"
    r"|panic|los(?:e|ing) (?:control|your temper|your nerve|your rag|your cool|your patience|it|the plot"
    r"|the client|the customer)|break(?:ing)? your"
    r"|struggl|underperform|skip|shout|yell|snap|turn(?:ed|ing)? a blind eye|put(?:ting)? (?:\w+ ){1,3}at risk"
    r"|not (?:just|simply|even|tell|say|ask|check|act|do|speak|stop|report|help|warn)|keep (?:failing|changing|losing"
    r"|making|leaving|quitting)|mak(?:e|ing) such|so (?:bad|slow|late|keen)|refus)"
)
_ONE = r"(?:you|they|he|she|we|nobody|no one|anyone|your \w+|the \w+)"
LOADED_HOW = Cued(
    r"how (?:much|badly|deeply|strongly) (?:do|did|will|would|are|must) you (?:\w+ )?(?:love|hate|enjoy|agree|regret"
    r"|dislike|adore|resent|miss|looking|admire|like)\b"
    r"|how badly\b|how (?:much )?(?:better|worse|easier|happier|calmer|richer|safer) (?:is|are|was|were|did|do"
    r"|does|has|have|will|would)\b"
    r"|how much (?:more|less) (?:effective|productive|efficient|successful|\w+ful|\w+able) \w+"
    rf"|how (?:{_GLOW}|{_STRONG}) (?:is|are|was|were|would|must|do|did)\b"
    r"|how come (?:everybody|everyone|nobody|no one|you (?:didn't|never|still|haven't|weren't|can't))\b"
    r"|how much (?:did|has|have) (?:[\w'-]+ ){1,4}?(?:improved?|boost(?:ed)?|enhanced?) your\b"
    rf"|how (?:could|can|did) {_ONE} (?:\w+ly |possibly |ever |manage to |come to |end up )*{_BLAME}"
    r"|how (?:could|can) you (?:\w+ )?(?:not|let|miss|forget|allow|ignore|think|possibly|ever)\b"
)
LOADED_WHY = Cued(
    rf"why (?:did|do|does|would|have|has|are|were|was|is) {_ONE} (?:\w+ly |just |always |ever |still |keep |kept "
    rf"|then "
    rf"|choose to |chose to |decide to |decided to |elect to |opt to |have to |being )*{_BLAME}"
    r"|why (?:is|are|was|were|do|does|did|has|have) (?:[\w'-]+ ){1,7}so (?!far|that|on\b|long as|you\b)\w+"
    r"|why (?:didn't|don't|couldn't|wouldn't|haven't|hasn't|isn't|wasn't|weren't|can't|won't) (?!.{1,60}\byet\b)"
    r"(?!(?:you|we) (?:start|begin|tell|walk|give|take|describe|introduce|share|talk|go|say|kick|open|sit)\b)"
    r"|why (?:do|does|did|is|are|was|were) (?:nobody|everybody|everyone|no one|so many|so few|people (?:always"
    r"|never))\b"
    r"|why (?:did|do|have|has|would) (?:you|they) (?:only|never|keep|always)\b|why (?:even )?(?:bother|waste)\b"
    r"|why on earth|why the hell|why ever\b|why would you (?:hesitate|refuse|turn|want to leave|not|ever|even)\b"
    r"|why would (?:anyone|anybody|somebody|someone)\b"
    r"|why (?:do|did) (?:you|they) find (?:\w+ )?(?:so|most|particularly|especially) \w+ about (?:our|us"
    r"|this|working)"
    r"|why (?:do|did) (?:you|they) find (?:\w+ )?so \w+"
)
LOADED_WHAT = Cued(
    r"what else would (?:you|anyone|anybody)\b|what is it (?:about(?! (?:being|working) an? )|that) .{0,60}(?:you"
    r"|that) (?:\w+ )?(?:love|like|enjoy|hate|dislike|find so|admire|drives|makes|impress\w*|attract\w*|excite\w*"
    r"|drew)\b"
    r"|what(?:'s| is) (?:so|it that makes) |what(?:'s| is| was| were)(?: \w+)? wrong with (?:you|them|him|her"
    r"|people|everyone)\b|what(?:'s| is) the (?:point|use|sense) (?:of|in)\b|what(?:'s| is) not to \w+"
    r"|what was (?:he|she|they) (?:thinking|playing)"
    r"|what (?:makes|made) (?:you|us|it|them|him|her|this|our|your) (?:[\w'-]+ ){0,3}?so \w+"
    rf"|what made you (?:\w+ )?{_BLAME}"
    r"|what (?:makes|made) you (?:ever|imagine|think (?:you (?:can|could|were|are|had)|that was|it was))\b"
    r"|what (?:do|did) (?:you|they) find (?:\w+ )?(?:so|most|particularly|especially) \w+ about (?:our|us"
    r"|this(?! (?:line|kind|sort|type) of)|working)"
    r"|what (?:do|did) (?:you|they) find (?:\w+ )?so \w+"
    r"|what (?:do|did) you (?:love|adore|hate|despise) (?:so much |most )?about\b"
)
LOADED_ELSE = Cued(
    r"(?:where|who) else would (?:you|anyone|anybody)\b"
    r"|when did you (?:stop|give up|finally|realise (?:\w+ )?was (?:a mistake|wrong|doomed|hopeless))"
    r"|when (?:will|are) you (?:finally|ever)\b"
    r"|who(?:'s| is| was)(?: really)? (?:to blame|at fault)|who (?:\w+ )?(?:messed|screwed|cocked)"
    r"|whose (?:\w+ )?(?:fault|mess)\b"
)
LOADED = {"how": LOADED_HOW, "why": LOADED_WHY, "what": LOADED_WHAT}
LOADED_FAR = Cued(
    rf"(?:how|what|why|do|did|are|would|can|have) .{{0,60}}\b(?:our|this|such an?|that) (?:truly |really |very |new "
    rf"|absolutely |famously )?{_GLOW}\b"
    r"|(?:how|what|why|who|where) .{0,80}\b(?:the|this|that|their|his|her|your) (?:whole |awful |terrible "
    r"|total )?(?:mess(?! room| hall| tin| deck)|shambles|chaos|debacle"
    r"|fiasco|nonsense|farce|disgrace|rubbish)\b"
    r"|(?:how|what|why|do|did|are|would|is) .{0,80}\b(?:ridiculous|stupid|silly|pointless|idiotic|absurd|useless"
    r"|hopeless|pathetic|laughable"
    r"|so-called|disgraceful|shocking|appalling|outdated|ludicrous)\b"
    r"|(?:how|what|why) .{1,80}\b(?:so (?:badly|poorly|disorganised|late|slow|weak|careless)"
    r"|such an? (?:[\w-]+ly )?(?:weak|poor|bad|rude|terrible|awful|horrible"
    r"|great|good|brilliant|wonderful|stupid|lazy|careless|sloppy|useless|amazing|fantastic|hopeless|slow|nasty"
    r"|unfair"
    r"|long time|short time|low|high)\b|such a (?:mess"
    r"|disaster|failure|shambles))\b"
)
# "Given how simple it was, why ...": the judgement comes first.
GIVEN = Cued(
    r"\b(?:given|considering|seeing|knowing) (?:just )?(?:how|what a|that (?:it|that|this) (?:is|was)) "
    r"|\bwith (?:all|so much|so many) (?:\w+ ){1,4}(?:at your|behind you|you had)\b"
)
SINCE = Pattern(
    r"\W*(?:(?:so|and|but|well|ok|okay)\b[\s,]*)*(?:given|considering|seeing|knowing|since|as|with|because)\b"
)
CERTAIN = Cued(
    r"\W*(?:(?:so|and|but|well|ok|okay)\b[\s,]*)*(?:clearly|obviously|surely|of course|naturally|no doubt"
    r"|undoubtedly|evidently|plainly)\b"
)
TAGGED = Pattern(
    r"[,;] (?:is|are|was|were|do|does|did|have|has|will|would|can|could)(?:n't)? (?:you|it|that|they|he|she|we|i"
    r"|there)[,;]"
)
# Said of you without a question, and waiting to be admitted.
SAID_TO_YOU = Cued(
    rf"\byou (?:just |simply |then |even |\w+ly )*(?!let (?:me|us)){_BLAME}"
    r"|\byou(?: |')(?:must|can't|cannot|couldn't)(?: have|'ve)? (?:be|been|feel|felt|love|loved|hate|hated|find"
    r"|found|enjoy|enjoyed|miss|missed)\b"
)
TOLD_TO = Cued(
    rf"\bhow (?:{_GLOW}|awful|terrible|horrible|proud|grateful|excited|thrilled|lucky|much (?:better|you (?:love"
    rf"|enjoy|hate|admire|like))) "
    r"|\bwhy (?:you (?:love|hate|adore|admire|failed?|ignored?)|our \w+ (?:is|are) (?:the best|better|so))\b"
    r"|\bthe (?:problems?|trouble|rows?|arguments?|difficulties) (?:that )?you(?:'ve| have)? had with your\b"
)
JUDGED = words_of(
    """
    mistake wrong unfair stupid silly pointless waste success failure disaster nightmare triumph brilliant great
    amazing wonderful terrible awful horrible dreadful fantastic thrilling exciting boring impossible obvious
    ridiculous rude lazy careless reckless unreasonable furious devastated delighted gutted relieved grateful
    thrilled brave genius hero natural brains backbone best worst perfectionist happy easy loved hated enjoyed
    love hate enjoy pleased proud dull tedious shocking unacceptable unprofessional annoying annoyed frustrating
    frustrated upset overworked undervalued bored unhappy difficult fault fantastic superb perfect ideal useless
    hopeless incompetent bad badly well-liked popular
    """
)
HEARD_AS = Cued(
    r"\bwhen you say .{1,60}\byou mean\b|\b(?:what )?you(?:'re| are) (?:really |basically )?(?:saying|telling me"
    r"|suggesting)\b"
    r"|\bin other words\b|\bcome on\b|\byou mean (?:that )?(?:it|he|she|they|you|we|the)\b|\bbasically,? you\b"
)
FLATTERED = Cued(
    r"\b(?:being|as) (?:an?|the) (?:\w+ )?(?:team player|professional|leader|perfectionist|people person"
    r"|self-starter|expert"
    r"|\w+ person|natural|caring|good|loyal|responsible|sensible|conscientious|kind|decent|proper)\b"
    r"|\bas (?:anyone|anybody|everyone|everybody|any \w+|one) (?:would|does|should|might|will)\b|\bas (?:they|you"
    r"|it|he|she|we|things) always\b|\bspoke for (?:themselves|itself)\b"
    r"|\b(?:like|as) (?:all|most|any|every|everyone|everybody|the rest of|us|we all|we do|do we all)\b"
    r"|\b(?:the same|just) (?:as|like) (?:us|we|me|everyone|everybody)\b"
)
PRESUMED = Cued(
    r"\byou(?:'d| would|'ll| will) (?:hardly|barely|always|gladly|happily|never|scarcely|tell me"
    r"|have no (?:trouble|problem"
    r"|objection|issue|difficulty)|say|admit|find|want to|agree)\b"
    r"|\b(?:must|can't|cannot|couldn't|surely) (?:have|be|'ve|feel|love|hate|find|enjoy|miss|know|get|think|want"
    r"|really|honestly"
    r"|seriously|possibly)\b|\bmust've\b"
    r"|\byou (?:do|did) (?:have|know|like|realise|realize|understand|tell|report|check|want|remember|agree|care"
    r"|think|believe"
    r"|get on|enjoy|love|hate|see|mean|intend|accept|apologi[sz]e|try)\b"
    r"|\bit(?:'s| is|'d be| would be) (?:fair|safe|true|right|reasonable|correct|only fair|obvious) (?:to|that)\b"
    r"|\byou(?:'re| are| would be|'d be) (?:\w+ )?(?:fine|okay|ok|all right|alright|comfortable|happy|cool"
    r"|good) (?:with|to|about)\b"
    r"|\bin your (?:view|opinion|book) (?:as well|too)\b|\bso (?:it|that|he|she|they)(?:'s| is| was| were) all\b"
)


def of_question_word(sentence: str, opening: Opening, can: int) -> Found | None:
    """In "why", "how" and "what"."""
    pattern = LOADED.get(opening.word, LOADED_ELSE)
    found = pattern.match(sentence, opening.at) if can & pattern.bit else None
    if not found and can & LOADED_FAR.bit:
        found = LOADED_FAR.match(sentence, opening.at)
    if not found and opening.at > 12:
        found = _head(sentence, opening, can)
    return ("loaded", *found.span()) if found else None


def _head(sentence: str, opening: Opening, can: int) -> re.Match[str] | None:
    """In what stands before the question in its own sentence."""
    if can & GIVEN.bit and (found := GIVEN.search(sentence, 0, opening.at)):
        return found
    if can & CERTAIN.bit and (found := CERTAIN.match(sentence, 0, opening.at)):
        return found
    if can & FLATTERED.bit and (found := FLATTERED.search(sentence, 0, opening.at)):
        return found
    if found := TAGGED.search(sentence, 0, opening.at):
        return found
    since = SINCE.match(sentence, 0, opening.at)
    return since if since and not JUDGED.isdisjoint(WORD.findall(sentence[: opening.at])) else None


def of_statement(sentence: str, opening: Opening, can: int) -> Found | None:
    """In a statement with a question mark: a judgement, stronger words than were said, or what is presumed."""
    if can & PRESUMED.bit and (found := PRESUMED.search(sentence, opening.at)):
        return "presumed", *found.span()
    if can & HEARD_AS.bit and (found := HEARD_AS.search(sentence)):
        return "heard_as", *found.span()
    if can & FLATTERED.bit and (found := FLATTERED.search(sentence)):
        return "flattered", *found.span()
    for match in WORD.finditer(sentence, opening.at):
        if match[0] in JUDGED:
            return "judged", *match.span()
    return None
