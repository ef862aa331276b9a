"""Django's entry for the people floor."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "backroom.people"
    label = "people"
