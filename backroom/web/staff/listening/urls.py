"""Addresses of the listening review."""

from django.urls import path

from backroom.web.staff.listening import moments, sound, views

TALK = "interviews/<uuid:interview_id>/listening"

urlpatterns = [
    path("listening/", views.own, name="listening_own"),
    path("listening/cut-in/", views.cut_in, name="listening_cut_in"),
    path("listening/together/", views.together, name="listening_together"),
    path(f"{TALK}/", views.review, name="listening"),
    path(f"{TALK}/attach/", views.attach, name="listening_attach"),
    path(f"{TALK}/voices/", views.voices, name="listening_voices"),
    path(f"{TALK}/erase/", views.erase, name="listening_erase"),
    path(f"{TALK}/sound/<uuid:take_id>/", sound.sound, name="listening_sound"),
    path(f"{TALK}/moments/<int:turn>/", moments.moment, name="listening_moment"),
]
