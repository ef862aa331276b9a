"""The tags and filters every template has without loading them; none of them asks the database."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from django import template
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from backroom.engines.times import zones
from backroom.web.parts import icons, sheets, words
from backroom.web.parts import zones as own_zones

register = template.Library()

KINDS = {"quote": "quote", "observed": "observed", "inference": "inference"}
LEVELS = (1, 2, 3, 4, 5)


@register.simple_tag
def icon(name: str, extra: str = "") -> SafeString:
    return mark_safe(icons.svg(name, extra))


@register.simple_tag
def sheet_address(name: str) -> str:
    return sheets.address(name)


@register.simple_tag
def mark() -> SafeString:
    return mark_safe(icons.MARK)


@register.simple_tag
def house_zone() -> str:
    return own_zones.house()


@register.simple_tag
def all_times() -> str:
    return own_zones.all_times()


@register.simple_tag
def kind_tag(kind: str, mine: bool = False) -> SafeString | str:
    """The glyph and the word of a note's kind; a note without a kind yet has none."""
    kind = str(kind or "")
    if kind not in KINDS:
        return ""
    word = "my inference" if mine and kind == "inference" else KINDS[kind]
    return format_html('<span class="tag">{}{}</span>', icon(kind), word)


@register.simple_tag
def scale(marks: Iterable[tuple[str, int | None]]) -> SafeString:
    return mark_safe(icons.scale(list(marks)))


@register.simple_tag
def disc(fill: str) -> SafeString:
    return mark_safe(icons.disc(fill))


@register.simple_tag(takes_context=True)
def nav_link(context: template.Context, name: str, label: str) -> SafeString:
    """A link of the main navigation; current when the page's `section`, else its address, says so."""
    url = reverse(name)
    path = getattr(context.get("request"), "path", "")
    section = context.get("section")
    inside = path == url or (name != "home" and path.startswith(url))
    if not (section == name if section else inside):
        return format_html('<a href="{}">{}</a>', url, label)
    return format_html('<a href="{}" aria-current="{}">{}</a>', url, "page" if path == url else "true", label)


@register.filter(expects_localtime=True)
def day(value: date | None) -> str:
    return words.day(value) if value else ""


@register.filter(expects_localtime=True)
def day_year(value: date | None) -> str:
    return words.day_year(value) if value else ""


@register.filter(expects_localtime=True)
def clock(value: datetime | None) -> str:
    """14:00; with the offset in the hour that clocks show twice."""
    return zones.clock(value) if value else ""


@register.filter(expects_localtime=True)
def to_second(value: datetime | None) -> str:
    return f"{value:%H:%M:%S}" if value else ""


@register.filter(expects_localtime=True)
def in_words(value: date | timedelta | None, now: datetime | None = None) -> str:
    """A span as one says it, or a moment or day seen from now."""
    if value is None or value == "":
        return ""
    if isinstance(value, timedelta):
        return words.span(value)
    now = timezone.localtime(now) if now else timezone.localtime()
    if isinstance(value, datetime):
        return words.moment(value, now)
    return words.whole_days((value - now.date()).days)


@register.filter
def number(value: int) -> str:
    return words.number(int(value))


@register.filter
def initial(name: str) -> str:
    return str(name).strip()[:1].upper()


@register.filter
def quoted(text: str) -> str:
    return words.quoted(str(text))


@register.filter
def levels(anchors: Mapping[int | str, str] | None) -> list[tuple[int, str]]:
    """The five levels with their words; a level without words has an empty text."""
    anchors = anchors or {}
    return [(n, anchors.get(n) or anchors.get(str(n)) or "") for n in LEVELS]


@register.filter
def run_by(job: object, who: object) -> bool:
    """Whether this person decides or is people partner of a job whose team is at hand."""
    return _plays(job, who, "manager", "people_partner")


@register.filter
def compared_by(job: object, who: object) -> bool:
    """Whether this person may compare the job's candidates: everyone of the team but its hosts."""
    return _plays(job, who, "manager", "interviewer", "second_reader", "people_partner")


def _plays(job: object, who: object, *parts: str) -> bool:
    team = job.team.all() if hasattr(job, "team") else ()
    return any(member.person_id == getattr(who, "pk", None) and member.part in parts for member in team)


@register.filter
def of(found: Mapping[str, object], key: str) -> object:
    """What stands under a key that is only known in the page."""
    return found.get(key)


@register.filter
def spaced(name: str) -> str:
    """A field's name as words."""
    return str(name).replace("_", " ").capitalize()


@register.filter
def is_list(value: object) -> bool:
    return isinstance(value, list | tuple)
