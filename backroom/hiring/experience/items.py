"""The questions of the survey, in our own words: ten after the rules of procedural fairness in selection
(Gilliland 1993) and five on being listened to."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Item:
    """One sentence to agree with. `rule` names what it is about. Both are translated when shown."""

    code: str
    rule: Any
    text: Any


ITEMS = (
    Item("job_related", _("About the job"), _("What I was asked had to do with the work.")),
    Item("chance", _("A chance to show"), _("I could show what I can do.")),
    Item("same", _("The same for all"), _("As far as I can tell, I was given the same chances as others.")),
    Item("honest", _("Honesty"), _("I was told the truth about the job, the hard parts too.")),
    Item("respect", _("Respect"), _("I was treated as a person, not as a case.")),
    Item("two_way", _("Both ways"), _("I could ask what I wanted to know, and was answered.")),
    Item("proper", _("Proper questions"), _("Nothing was asked that was none of their business.")),
    Item("told", _("Told beforehand"), _("I knew beforehand what would happen and how I would be judged.")),
    Item("feedback", _("Told why"), _("What I learnt about how I did is of use to me.")),
    Item("timely", _("In good time"), _("I did not have to wait longer than was said.")),
    Item("heard", _("Listened to"), _("The person opposite wanted to understand me.")),
    Item("room", _("Room to speak"), _("I could finish what I was saying.")),
    Item("followed", _("Followed up"), _("What they asked next took up what I had said.")),
    Item("understood", _("Understood"), _("What came back to me was what I had meant.")),
    Item("present", _("Present"), _("They were with me and not somewhere else.")),
)
LEVELS = ((1, _("not at all")), (2, _("rather not")), (3, _("in part")), (4, _("rather")), (5, _("fully")))
SHEETS = "sheets"
CODES = frozenset(item.code for item in ITEMS)
