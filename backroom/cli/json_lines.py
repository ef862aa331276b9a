"""Lines of JSON, where the same long words come back in many of them: written once, and put in wherever they belong."""

import json
from collections.abc import Mapping
from typing import Any

OF_THE_PLACE = ("code", "topic", "severity", "start", "end")  # what differs from finding to finding comes first


class Writer:
    """Writes what `json.dumps` would write, in a fraction of the time."""

    def __init__(self) -> None:
        self._said: dict[int, tuple[Any, str]] = {}

    def line(self, data: Mapping[str, Any]) -> str:
        if not data["findings"]:
            return json.dumps(data)
        parts = [f'"{name}": {json.dumps(value)}' for name, value in data.items() if name != "findings"]
        place = list(data).index("findings")
        parts.insert(place, f'"findings": [{", ".join(map(self._finding, data["findings"]))}]')
        return "{" + ", ".join(parts) + "}"

    def _finding(self, finding: Mapping[str, Any]) -> str:
        own = json.dumps({name: finding[name] for name in OF_THE_PLACE})
        return f"{own[:-1]}, {self._rest(finding)}"

    def _rest(self, finding: Mapping[str, Any]) -> str:
        sources = finding["sources"]
        kept, text = self._said.get(id(sources), (None, ""))
        if kept is not sources:  # one list of sources belongs to one thing said
            text = json.dumps({name: value for name, value in finding.items() if name not in OF_THE_PLACE})[1:]
            self._said[id(sources)] = sources, text
        return text
