"""Addresses of the opportunity ledger."""

from django.urls import path

from backroom.web.staff.fairness import ledger

urlpatterns = [
    path("jobs/<uuid:job_id>/ledger/", ledger.ledger, name="ledger"),
    path("jobs/<uuid:job_id>/ledger/margin/", ledger.margin, name="ledger_margin"),
    path("applications/<uuid:application_id>/gaps/<slug:aspect>/", ledger.gap, name="ledger_gap"),
]
