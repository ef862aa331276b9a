"""PostgreSQL: two claims on one resource cannot overlap. (In a model's Meta such a constraint would break SQLite.)"""

from django.db import migrations

ADD = (
    "CREATE EXTENSION IF NOT EXISTS btree_gist",
    "ALTER TABLE hiring_claim ADD CONSTRAINT claims_do_not_overlap "
    "EXCLUDE USING gist (resource WITH =, tstzrange(starts_at, ends_at) WITH &&)",
)
REMOVE = ("ALTER TABLE hiring_claim DROP CONSTRAINT IF EXISTS claims_do_not_overlap",)


def run(statements):
    def on_postgresql(apps, schema_editor):
        if schema_editor.connection.vendor == "postgresql":
            for statement in statements:
                schema_editor.execute(statement)

    return on_postgresql


class Migration(migrations.Migration):
    dependencies = [("hiring", "0005_claims_of_agreed")]

    operations = [migrations.RunPython(run(ADD), run(REMOVE))]
