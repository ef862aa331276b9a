"""Addresses of candidates, their private links and arrangements."""

from django.urls import path

from backroom.web.staff.candidates import arrangements, views

urlpatterns = [
    path("jobs/<uuid:job_id>/candidates/new/", views.candidate_new, name="candidate_new"),
    path("applications/<uuid:application_id>/", views.application, name="application"),
    path("applications/<uuid:application_id>/link/send/", views.link_send, name="link_send"),
    path("applications/<uuid:application_id>/link/end/", views.link_end, name="link_end"),
    path("arrangements/", arrangements.arrangements, name="arrangements"),
    path("arrangements/<uuid:arrangement_id>/", arrangements.arrangement, name="arrangement"),
]
