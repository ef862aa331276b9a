"""Addresses of what candidates asked and what was promised."""

from django.urls import path

from backroom.web.staff.fit import views

urlpatterns = [
    path("applications/<uuid:application_id>/answers/", views.answers, name="answers"),
    path("questions/<uuid:question_id>/mark/", views.question_mark, name="question_mark"),
    path("questions/<uuid:question_id>/owe/", views.question_owe, name="question_owe"),
    path("questions/<uuid:question_id>/reply/", views.question_reply, name="question_reply"),
]
