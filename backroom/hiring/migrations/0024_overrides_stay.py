
from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('hiring', '0023_team_joined'),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='override',
            options={'ordering': ('made_at', 'pk')},
        ),
        migrations.RemoveConstraint(
            model_name='override',
            name='one_override_per_finding',
        ),
    ]
