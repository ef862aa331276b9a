"""Several style sheets sent as one: joined in their order, without comments, packed, and kept by browsers for good.

The first page that somebody opens may carry it inside, so that a slow line is asked once and not twice. Its policy then
names that very text by its hash: no other style inside a page is run.
"""

import gzip
import re
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from csp.decorators import csp_update
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.http import require_safe

STATIC = Path(__file__).parent / "static/parts"
SHEETS = {"portal": ("tokens", "parts", "portal")}
YEAR = 31_536_000
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
BLANK = re.compile(r"\s+")


@dataclass(frozen=True)
class Sheet:
    """`edition` is of what is in it: another content has another address."""

    edition: str
    text: bytes
    packed: bytes

    @property
    def inside(self) -> SafeString:
        """As the text of a style element: our own files, in which nothing closes one."""
        return mark_safe(self.text.decode())

    @property
    def hash(self) -> str:
        return f"'sha256-{b64encode(sha256(self.text).digest()).decode()}'"


@login_not_required
@require_safe
def sheet(request: HttpRequest, name: str, edition: str) -> HttpResponse:
    """An address of before an upgrade gets what there is now, and no browser keeps it under the old address."""
    if name not in SHEETS:
        raise Http404
    found = joined(name)
    packs = "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(found.packed if packs else found.text, content_type="text/css; charset=utf-8")
    if packs:
        response["Content-Encoding"] = "gzip"
    patch_vary_headers(response, ["Accept-Encoding"])
    response["Cache-Control"] = f"public, max-age={YEAR}, immutable" if edition == found.edition else "no-cache"
    return response


def carried(request: HttpRequest, found: Sheet, page: Callable[[HttpRequest], HttpResponseBase]) -> HttpResponse:
    """The page, made with the sheet inside; the policy of this one answer allows it."""
    return csp_update({"style-src": [found.hash]})(page)(request)  # type: ignore[return-value]


def address(name: str) -> str:
    return reverse("sheet", args=[name, joined(name).edition])


def joined(name: str) -> Sheet:
    """Read anew when one of its files has changed."""
    files = tuple(STATIC / f"{part}.css" for part in SHEETS[name])
    return _joined(files, tuple(file.stat().st_mtime_ns for file in files))


@lru_cache(maxsize=8)
def _joined(files: tuple[Path, ...], _changed: tuple[int, ...]) -> Sheet:
    text = "\n".join(_short(file.read_text(encoding="utf-8")) for file in files).encode()
    return Sheet(sha256(text).hexdigest()[:12], text, gzip.compress(text, 9, mtime=0))


def _short(css: str) -> str:
    """Without comments and line breaks. Spaces inside a rule stay: some of them mean something."""
    return BLANK.sub(" ", COMMENT.sub("", css)).strip()
