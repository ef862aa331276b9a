"""Addresses of calibration."""

from django.urls import path

from backroom.web.staff.calibration import views

urlpatterns = [
    path("calibration/", views.own, name="calibration"),
    path("calibration/rate/", views.rate, name="calibration_rate"),
]
