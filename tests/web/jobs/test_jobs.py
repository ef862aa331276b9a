"""The list of jobs and one job's page: what each person meets there."""

from django.urls import reverse


def test_pages_open(client, cast):
    cast.asked()
    appointment = cast.booked()
    cast.held(cast.dora)
    client.force_login(cast.ada)
    job = cast.job.pk
    for name, args in [
        ("jobs", []),
        ("job_new", []),
        ("job_import", []),
        ("job", [job]),
        ("job_edit", [job]),
        ("job_export", [job]),
        ("team", [job]),
        ("competency_new", [job]),
        ("competency_library", [job]),
        ("competency_edit", [job, cast.codes[0]]),
        ("guide", [job]),
        ("theme_new", [job]),
        ("theme_edit", [job, cast.codes[0]]),
        ("openers", [job]),
        ("candidate_new", [job]),
        ("application", [cast.dan.pk]),
        ("application", [cast.dora.pk]),
        ("schedule", [cast.dan.pk]),
        ("interviews", []),
        ("kit", [appointment.pk]),
        ("appointment_move", [appointment.pk]),
        ("place_new", []),
    ]:
        response = client.get(reverse(name, args=args))
        assert response.status_code == 200, name
    client.force_login(cast.priya)
    for name, args in [("arrangements", []), ("arrangement", [cast.dan.arrangements.get().pk])]:
        assert client.get(reverse(name, args=args)).status_code == 200, name
