"""Forms in our parts: the renderer that draws every field, and PartsForm with words that say what to do."""

from typing import Any

from django import forms
from django.forms import renderers
from django.forms.boundfield import BoundField
from django.utils.translation import gettext_lazy as _

from backroom.web.parts.fields import ClockField, DayField, LineField, TextField, TypedField

__all__ = ["ClockField", "DayField", "LineField", "PartsForm", "PartsRenderer", "TextField", "TypedField"]

# By class, the more exact first; a field's own error_messages win.
WORDS: tuple[tuple[type[forms.Field], dict[str, Any]], ...] = (
    (
        forms.MultipleChoiceField,
        {
            "required": _("Nothing is chosen yet. Choose at least one."),
            "invalid_choice": _("“%(value)s” is no longer among these. Choose again."),
            "invalid_list": _("Choose from these."),
        },
    ),
    (
        forms.ChoiceField,
        {
            "required": _("Nothing is chosen yet. Choose one."),
            "invalid_choice": _("That is no longer among these. Choose again."),
        },
    ),
    (forms.BooleanField, {"required": _("Tick this to go on.")}),
    (
        forms.DateTimeField,
        {
            "required": _("Give a day and a time."),
            "invalid": _("Write a day and a time such as 2026-11-24 14:00."),
        },
    ),
    (
        forms.DateField,
        {"required": _("Give a day."), "invalid": _("Write a day such as 2026-11-24.")},
    ),
    (forms.TimeField, {"required": _("Give a time."), "invalid": _("Write a time such as 14:00.")}),
    (
        forms.EmailField,
        {
            "required": _("Write an email address, so that the message arrives."),
            "invalid": _("Write a whole email address, such as dan@example.org."),
        },
    ),
    (forms.URLField, {"invalid": _("Write a whole address that begins with https://.")}),
    (
        forms.IntegerField,
        {
            "required": _("Write a number."),
            "invalid": _("Write a whole number, in figures."),
            "min_value": _("Write %(limit_value)s or more."),
            "max_value": _("Write %(limit_value)s or less."),
        },
    ),
    (
        forms.FileField,
        {
            "required": _("Choose a file."),
            "missing": _("The file did not arrive. Choose it again."),
            "empty": _("This file is empty. Choose another one."),
            "invalid": _("The file did not arrive. Choose it again."),
        },
    ),
    (
        forms.Field,
        {
            "required": _("This is still empty. Write it here."),
            "null_characters_not_allowed": _("A character that cannot be shown stands here. Delete it."),
        },
    ),
)
UNBOXED = (forms.CheckboxInput, forms.RadioSelect, forms.CheckboxSelectMultiple, forms.HiddenInput)


class PartsBoundField(BoundField):
    """A field on a page: its control carries our class, and says that it must be filled in."""

    def build_widget_attrs(self, attrs: dict[str, Any], widget: forms.Widget | None = None) -> dict[str, Any]:
        attrs = super().build_widget_attrs(attrs, widget)
        widget = widget or self.field.widget
        if not isinstance(widget, UNBOXED):
            attrs["class"] = f"input {widget.attrs.get('class', '')}".strip()
            if self.field.required:
                attrs.setdefault("aria-required", "true")
        return attrs


class PartsRenderer(renderers.TemplatesSetting):
    """Draws forms and fields with our templates, and Django's own widgets with Django's."""

    form_template_name = "parts/form.html"
    field_template_name = "parts/field.html"
    bound_field_class = PartsBoundField

    def __init__(self) -> None:
        self._widgets = renderers.DjangoTemplates()

    def get_template(self, template_name: str) -> Any:
        # Found without django.forms among the installed apps.
        if template_name.startswith("django/"):
            return self._widgets.get_template(template_name)
        return super().get_template(template_name)


class PartsForm(forms.Form):
    """A form whose errors say what to do next; its <form> has novalidate, else the browser speaks."""

    use_required_attribute = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        self.say_our_words()

    def say_our_words(self) -> None:
        """Once more in a form that adds fields to itself."""
        for field in self.fields.values():
            field.error_messages |= _words_for(field)


def _words_for(field: forms.Field) -> dict[str, Any]:
    """Our words wherever the field still has Django's."""
    django: dict[str, Any] = {}
    for base in reversed(type(field).__mro__):
        if base.__module__.startswith("django."):
            django |= getattr(base, "default_error_messages", {})
    words: dict[str, Any] = {}
    for kind, messages in reversed(WORDS):
        if isinstance(field, kind):
            words |= messages
    return {k: v for k, v in words.items() if field.error_messages.get(k, django.get(k)) == django.get(k)}
