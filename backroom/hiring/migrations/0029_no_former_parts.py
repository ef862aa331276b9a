from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('hiring', '0028_open_until_now'),
    ]

    operations = [
        migrations.RemoveField(
            model_name='teammember',
            name='joined_at',
        ),
        migrations.DeleteModel(
            name='FormerPart',
        ),
    ]
