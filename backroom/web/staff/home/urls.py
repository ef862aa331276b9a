"""Addresses of the first page and the record."""

from django.urls import path

from backroom.web.staff.home import views

urlpatterns = [
    path("", views.home, name="home"),
    path("record/", views.record, name="record"),
    path("software/", views.software, name="software"),
]
