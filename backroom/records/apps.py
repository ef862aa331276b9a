"""Django's entry for the records floor."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    name = "backroom.records"
    label = "records"
