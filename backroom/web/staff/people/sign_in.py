"""The sign-in library's forms in our words: a label says what belongs into a field, and nothing says it twice."""

from typing import Any

from allauth.account import forms

MAIL = "Mail address"


def _worded(kind: type[Any], **labels: str) -> type[Any]:
    class Worded(kind):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            for name, label in labels.items():
                field = self.fields[name]
                field.label, field.help_text = label, ""
                field.widget.attrs.pop("placeholder", None)

    return Worded


SignIn = _worded(forms.LoginForm, login=MAIL, password="Password")
Again = _worded(forms.ReauthenticateForm, password="Password")
Forgotten = _worded(forms.ResetPasswordForm, email=MAIL)
First = _worded(forms.SetPasswordForm, password1="The password", password2="The password once more")
New = _worded(forms.ResetPasswordKeyForm, password1="The new password", password2="The new password once more")
Change = _worded(
    forms.ChangePasswordForm,
    oldpassword="Your password now",
    password1="The new password",
    password2="The new password once more",
)
