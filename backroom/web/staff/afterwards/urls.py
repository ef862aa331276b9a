"""Addresses of what remains after the answer."""

from django.urls import path

from backroom.web.staff.afterwards import retention, views

urlpatterns = [
    path("requests/", views.requests, name="requests"),
    path("requests/<uuid:request_id>/", views.request_page, name="request_page"),
    path("requests/<uuid:request_id>/acknowledge/", views.request_acknowledge, name="request_acknowledge"),
    path("requests/<uuid:request_id>/erase/", views.request_erase, name="request_erase"),
    path("retention/", retention.going, name="retention"),
    path("applications/<uuid:application_id>/hold/", retention.hold, name="hold"),
    path("applications/<uuid:application_id>/reveal/", views.house_reveal, name="house_reveal"),
    path("applications/<uuid:application_id>/hand-over/", views.hand_over, name="hand_over"),
]
