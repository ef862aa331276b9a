"""Reads the forms of a page as a browser would: where they go, which fields they have, what stands in them."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

TEXT = {"text", "email", "search", "tel", "url", None}


@dataclass
class FormOnPage:
    """One form. `values` is what would be sent untouched; `texts` the fields into which one can type anything;
    `choices` those that are ticked or picked; `options` what can be chosen there; `buttons` their names."""

    method: str
    action: str
    values: dict[str, list[str]] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    choices: set[str] = field(default_factory=set)
    options: dict[str, list[str]] = field(default_factory=dict)
    buttons: set[str] = field(default_factory=set)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.forms: list[FormOnPage] = []
        self.inside: FormOnPage | None = None
        self.area: str | None = None
        self.select: str | None = None

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        found = dict(attributes)
        name = found.get("name")
        if tag == "form":
            self.inside = FormOnPage((found.get("method") or "get").lower(), found.get("action") or "")
            self.forms.append(self.inside)
        if tag == "option" and self.inside and self.select and found.get("value"):
            self.inside.options.setdefault(self.select, []).append(found["value"] or "")
        if self.inside is None or not name or "disabled" in found:
            return
        if tag == "textarea":
            self.area = name
            self.inside.values[name] = [""]
            self.inside.texts.append(name)
        elif tag == "button":
            self.inside.buttons.add(name)
        elif tag == "select":
            self.select = name
            self.inside.choices.add(name)
        elif tag == "input":
            kind = found.get("type")
            if kind in ("checkbox", "radio"):
                self.inside.choices.add(name)
                self.inside.options.setdefault(name, []).append(found.get("value") or "on")
                if "checked" in found:
                    self.inside.values.setdefault(name, []).append(found.get("value") or "on")
            elif kind != "file":
                self.inside.values[name] = [found.get("value") or ""]
                if kind in TEXT:
                    self.inside.texts.append(name)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.inside = None
        if tag == "textarea":
            self.area = None

    def handle_data(self, data: str) -> None:
        if self.inside is not None and self.area:
            self.inside.values[self.area][0] += data


def forms_of(html: str) -> list[FormOnPage]:
    reader = _Reader()
    reader.feed(html)
    return reader.forms
