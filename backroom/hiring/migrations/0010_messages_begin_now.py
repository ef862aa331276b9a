"""Messages about talks begin with what happens from now on: nobody is written to about last year."""

from django.db import migrations


def begin_now(apps, schema_editor):
    Event, Position = apps.get_model("records", "Event"), apps.get_model("records", "SubscriberPosition")
    last = Event.objects.order_by("-seq").values_list("seq", flat=True).first()
    if last:
        for subscriber in ("mail.talks", "calendar"):
            Position.objects.get_or_create(subscriber=subscriber, defaults={"seq": last})


def nothing(apps, schema_editor):
    """A position does no harm."""


class Migration(migrations.Migration):
    dependencies = [("hiring", "0009_feeds_calendars_words"), ("records", "0003_work")]

    operations = [migrations.RunPython(begin_now, nothing)]
