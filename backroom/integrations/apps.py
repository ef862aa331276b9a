"""Django's entry for the integrations floor; here the subscribers begin to hear."""

from django.apps import AppConfig
from django.conf import settings


class IntegrationsConfig(AppConfig):
    name = "backroom.integrations"
    label = "integrations"

    def ready(self) -> None:
        from backroom import later
        from backroom.integrations.calendar import subscribers as calendar
        from backroom.integrations.mail import subscribers
        from backroom.integrations.mail.talks import due
        from backroom.integrations.transcription import subscribers as transcription
        from backroom.records.personal_data import register

        later.configure(settings.BACKROOM_LATER)
        subscribers.start()
        due.start()
        calendar.start()
        transcription.start()
        register(subscribers.HOLDER)
