"""What a rule is: words that call it, patterns that find, contexts that excuse, and examples that prove it."""

import re
from dataclasses import dataclass
from functools import cached_property

from backroom.engines.questions import literals


@dataclass(frozen=True, eq=False)
class Rule:
    """One thing that should not be asked, or asked only with care. One file per rule in `rules/`.

    `matter` is the key under which jurisdictions say how grave it is. `triggers` are words of which one must stand in
    the utterance before any pattern is tried (a trailing * makes a stem): they keep the checker fast. `patterns` are
    regular expressions over the plain text (lower case, simple quotes); bounded gaps only, so that time stays linear.
    `unless` are expressions that excuse the sentence in which the pattern was found, `settled` ones that excuse all
    that is said after them. The patterns of a `firm` rule say themselves whom the question is about: it counts also
    where a clause seems to ask how work is done.
    """

    code: str
    topic: str
    matter: str
    what: str
    why: str
    instead: str
    triggers: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()
    good: tuple[str, ...] = ()
    source: str = ""
    firm: bool = False
    as_of: str = "2026-11-22"
    review_by: str = "2027-05-22"
    # Both are made when a word first calls for them, so that a command that checks one line compiles little.

    def pattern(self, place: int) -> re.Pattern[str]:
        """The pattern at this place of `patterns`, ready."""
        ready = self._ready.get(place)
        if ready is None:
            ready = self._ready[place] = re.compile(expand(self.patterns[place]))
        return ready

    def demands(self, place: int) -> tuple[literals.Demand, ...]:
        """What every text has that this pattern matches."""
        return literals.demands(expand(self.patterns[place]))

    @cached_property
    def excuses(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(expand(pattern)) for pattern in self.unless)

    @cached_property
    def settling(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(expand(pattern)) for pattern in self.settled)

    @cached_property
    def _ready(self) -> dict[int, re.Pattern[str]]:
        return {}


# Short names for what many patterns share; written {you} in a pattern. Gaps are bounded.
MACROS = {
    "few": r"(?:[\w'-]+[ ,]+){0,3}",  # up to three words between
    "some": r"(?:[\w'-]+[ ,]+){0,7}",
    "you": r"\b(?:you|ya|yourself|u)\b",
    "your": r"\b(?:your|yer|ur)\b",
    "do_you": r"\b(?:do|did|would|will|can|could|have|are|were|is) (?:you|ya)\b",
    "have_you": r"\b(?:have you|you(?:'ve| have)?|did you|do you)\b",
    # How the work is done, asked of whoever does it: "how would you teach a ..."
    "practice": (
        r"\bhow (?:do|did|would|will|can|could|should) (?:you|we) (?:\w+ly )?(?:test|support|teach|counsel|draft|make|"
        r"plan|write|build|explain|design|advise|treat|examine|prepare|position|fit|serve|seat|price|measure|check|"
        r"handle|help|train|brief|cover|translate|label|store|record|run|lead|move|lift|feed|bathe)\b"
        r"(?! (?:your|yourself))"
    ),
    "ever": r"(?:ever |always |recently |currently |still )?",
}


def expand(pattern: str) -> str:
    for name, text in MACROS.items():
        pattern = pattern.replace("{" + name + "}", text)
    return pattern
