"""Addresses of agreed times, kits and Places."""

from django.urls import path

from backroom.web.staff.scheduling import views

urlpatterns = [
    path("applications/<uuid:application_id>/schedule/", views.schedule, name="schedule"),
    path("interviews/", views.interviews, name="interviews"),
    path("interviews/<uuid:interview_id>/kit/", views.kit, name="kit"),
    path("interviews/<uuid:interview_id>/move/", views.appointment_move, name="appointment_move"),
    path("interviews/<uuid:interview_id>/cancel/", views.appointment_cancel, name="appointment_cancel"),
    path("places/new/", views.place_new, name="place_new"),
]
