from django.db import migrations

READ = ("manager", "people_partner")


def whoever_could_read_has_opened(apps, schema_editor):
    """Until now the scorecards lay open to those who decide or answer for fairness once all were in, and nothing told
    who read them. Whoever held such a part after the first was submitted, and neither rates the application nor is to
    talk with the candidate, counts as having opened them. Where it is decided, nobody need have."""
    Scorecard, Unblinding = apps.get_model("hiring", "Scorecard"), apps.get_model("hiring", "Unblinding")
    open_ = Scorecard.objects.filter(application__decision=None, application__job__closed_at=None)
    rates = {(card.application_id, card.rater_id) for card in open_}
    first = {}
    for card in open_.filter(capacity="interviewer", submitted_at__isnull=False).order_by("-submitted_at"):
        first[card.application_id] = card.submitted_at
    parts, second = {}, {}
    for row in apps.get_model("hiring", "TeamMember").objects.all():
        if row.part in READ:
            parts.setdefault(row.job_id, []).append((row.person_id, row.joined_at, None))
        elif row.part == "second_reader":
            second[row.job_id, row.person_id] = row.joined_at
    for row in apps.get_model("hiring", "FormerPart").objects.filter(part__in=READ):
        parts.setdefault(row.job_id, []).append((row.person_id, row.joined_at, row.left_at))
    talks = apps.get_model("hiring", "Appointment").objects.filter(cancelled_at=None)
    asked = apps.get_model("hiring", "TimeRequest").objects.filter(closed_at=None)
    for rows in (talks, asked):
        rates.update(rows.filter(application__in=first).values_list("application_id", "interviewer_id"))
    opened = {}
    for pk, job in apps.get_model("hiring", "Application").objects.filter(pk__in=first).values_list("pk", "job_id"):
        for person, joined_at, left_at in parts.get(job, ()):
            came_second = second.get((job, person))
            is_awaited = came_second is not None and came_second <= first[pk]
            gone = left_at is not None and left_at <= first[pk]
            if not gone and not is_awaited and (pk, person) not in rates:
                opened[pk, person] = max(joined_at, first[pk])
    Unblinding.objects.bulk_create(
        Unblinding(application_id=pk, person_id=person, at=at) for (pk, person), at in opened.items()
    )


class Migration(migrations.Migration):

    dependencies = [
        ('hiring', '0027_unblinding'),
    ]

    operations = [
        migrations.RunPython(whoever_could_read_has_opened, migrations.RunPython.noop),
    ]
