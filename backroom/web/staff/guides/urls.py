"""Addresses of a job's guide."""

from django.urls import path

from backroom.web.staff.guides import checks, views

urlpatterns = [
    path("jobs/<uuid:job_id>/guide/", views.guide, name="guide"),
    path("jobs/<uuid:job_id>/guide/themes/new/", views.theme_new, name="theme_new"),
    path("jobs/<uuid:job_id>/guide/themes/<str:code>/", views.theme_edit, name="theme_edit"),
    path("jobs/<uuid:job_id>/guide/themes/<str:code>/remove/", views.theme_remove, name="theme_remove"),
    path("jobs/<uuid:job_id>/guide/openers/", views.openers, name="openers"),
    path("jobs/<uuid:job_id>/guide/check/", checks.question_check, name="question_check"),
    path("jobs/<uuid:job_id>/guide/keep/", checks.finding_keep, name="finding_keep"),
    path("jobs/<uuid:job_id>/guide/draft/", views.guide_draft, name="guide_draft"),
    path("jobs/<uuid:job_id>/guide/approve/", views.guide_approve, name="guide_approve"),
]
