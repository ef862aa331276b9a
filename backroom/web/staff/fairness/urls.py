"""Addresses of the opportunity ledger."""

from django.urls import path

from backroom.web.staff.fairness import ledger, outcomes

urlpatterns = [
    path("fairness/", outcomes.outcomes, name="outcomes"),
    path("fairness/count/", outcomes.outcomes_count, name="outcomes_count"),
    path("jobs/<uuid:job_id>/ledger/", ledger.ledger, name="ledger"),
    path("jobs/<uuid:job_id>/ledger/margin/", ledger.margin, name="ledger_margin"),
    path("applications/<uuid:application_id>/gaps/<slug:aspect>/", ledger.gap, name="ledger_gap"),
]
