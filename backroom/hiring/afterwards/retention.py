"""How long records of an application are kept, by place: dated data, as of 22 November 2026, not legal advice."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Preset:
    """`days` run from the later of the last record and the decision."""

    code: str
    days: int
    source: str
    as_of: date
    review_by: date


AS_OF, REVIEW_BY = date(2026, 11, 22), date(2027, 5, 22)
PRESETS = {
    preset.code: preset
    for preset in (
        Preset("us", 365, "29 CFR 1602.14: one year from the record or the act, whichever is later", AS_OF, REVIEW_BY),
        Preset("us-public", 730, "29 CFR 1602.31 and 41 CFR 60-1.12: public bodies, contractors", AS_OF, REVIEW_BY),
        Preset("us-ca", 1461, "California Gov. Code 12946: four years", AS_OF, REVIEW_BY),
        Preset("uk", 365, "Equality Act 2010 s.123 and practice: twelve months", AS_OF, REVIEW_BY),
        Preset("de", 183, "AGG s.15(4) and ArbGG s.61b: about six months", AS_OF, REVIEW_BY),
    )
}
UNKNOWN_DAYS = 365  # a place without a preset, or none named


def days(law: Iterable[str]) -> int:
    """The longest of the places that count, so that no duty to keep is broken."""
    return max((PRESETS[code].days if code in PRESETS else UNKNOWN_DAYS for code in law), default=UNKNOWN_DAYS)


def out_of_date(today: date) -> tuple[Preset, ...]:
    """Those that were to be read again before today."""
    return tuple(preset for preset in PRESETS.values() if preset.review_by < today)
