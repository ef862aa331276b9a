"""Django's entry for the web floor; here the live page begins to hear."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "backroom.web"
    label = "web"

    def ready(self) -> None:
        from backroom.web.call import closing
        from backroom.web.room import live

        live.start()
        closing.start()
