"""Addresses of writing up, second reading and rating."""

from django.urls import path

from backroom.web.staff.evidence import amendments, filing, scorecards, views

APPLICATION = "applications/<uuid:application_id>"

urlpatterns = [
    path(f"{APPLICATION}/write-up/", views.write_up, name="write_up"),
    path(f"{APPLICATION}/reading/", views.reading, name="reading"),
    path(f"{APPLICATION}/file/", filing.file_evidence, name="file_evidence"),
    path(f"{APPLICATION}/aside/", filing.note_aside, name="note_aside"),
    path("evidence/<uuid:evidence_id>/withdraw/", filing.withdraw_evidence, name="withdraw_evidence"),
    path(f"{APPLICATION}/rate/", scorecards.rate, name="rate"),
    path(f"{APPLICATION}/scorecard/", scorecards.draft, name="scorecard_draft"),
    path(f"{APPLICATION}/submit/", scorecards.submit, name="submit_scorecard"),
    path("ratings/<uuid:rating_id>/amend/", amendments.amend, name="amend_rating"),
]
