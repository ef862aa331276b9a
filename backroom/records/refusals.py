"""What an action answers when it cannot be done now: the class's docstring is what the person reads."""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _


class Refused(Exception):
    """This cannot be done now."""

    @property
    def words(self) -> str:
        said = " ".join(str(arg) for arg in self.args if arg)
        text = _(" ".join((type(self).__doc__ or "").split()))
        return f"{text} {said}".strip()


def demand(allowed: bool) -> None:
    """Every action begins with one may_... of its chapter's policy."""
    if not allowed:
        raise PermissionDenied
