"""Django's entry for the web floor."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "backroom.web"
    label = "web"
