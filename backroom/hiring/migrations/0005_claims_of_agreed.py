"""What is agreed already claims its people and Place; from here on PostgreSQL keeps claims from overlapping."""

from django.db import migrations


def claim_what_is_agreed(apps, schema_editor):
    Appointment, Claim = apps.get_model("hiring", "Appointment"), apps.get_model("hiring", "Claim")
    taken = {}
    rows = Appointment.objects.filter(cancelled_at=None).select_related("application", "place").order_by("starts_at")
    for row in rows:
        resources = [f"person:{row.interviewer_id}", f"candidate:{row.application.candidate_id}"]
        if row.place.kind == "in_person":
            resources.append(f"place:{row.place_id}")
        for resource in resources:
            # Two that overlap from before there were claims both stand; the first one holds the claim.
            if taken.get(resource, row.starts_at) <= row.starts_at:
                Claim.objects.create(
                    appointment=row, resource=resource, starts_at=row.starts_at, ends_at=row.ends_at
                )
                taken[resource] = row.ends_at


def nothing(apps, schema_editor):
    """Claims go with their table."""


class Migration(migrations.Migration):
    dependencies = [("hiring", "0004_times_places_stops")]

    operations = [migrations.RunPython(claim_what_is_agreed, nothing)]
