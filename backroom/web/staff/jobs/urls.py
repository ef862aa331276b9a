"""Addresses of jobs and their competencies."""

from django.urls import path

from backroom.web.staff.jobs import competencies, importing, views

urlpatterns = [
    path("jobs/", views.jobs, name="jobs"),
    path("jobs/new/", views.job_new, name="job_new"),
    path("jobs/import/", importing.job_import, name="job_import"),
    path("jobs/<uuid:job_id>/", views.job, name="job"),
    path("jobs/<uuid:job_id>/edit/", views.job_edit, name="job_edit"),
    path("jobs/<uuid:job_id>/text/", importing.job_export, name="job_export"),
    path("jobs/<uuid:job_id>/open/", views.job_open, name="job_open"),
    path("jobs/<uuid:job_id>/close/", views.job_close, name="job_close"),
    path("jobs/<uuid:job_id>/team/", views.team, name="team"),
    path("jobs/<uuid:job_id>/competencies/new/", competencies.competency_new, name="competency_new"),
    path("jobs/<uuid:job_id>/competencies/library/", competencies.competency_library, name="competency_library"),
    path("jobs/<uuid:job_id>/competencies/<str:code>/", competencies.competency_edit, name="competency_edit"),
    path(
        "jobs/<uuid:job_id>/competencies/<str:code>/remove/",
        competencies.competency_remove,
        name="competency_remove",
    ),
]
