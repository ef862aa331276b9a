from datetime import UTC, datetime

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("hiring", "0022_own_time"),
    ]

    operations = [
        migrations.AddField(
            model_name="teammember",
            name="joined_at",
            # Whoever is on a team already was there before anything lay open.
            field=models.DateTimeField(default=datetime(2000, 1, 1, tzinfo=UTC)),
            preserve_default=False,
        ),
    ]
