"""Addresses of what candidates asked and what was promised."""

from django.urls import path

from backroom.web.staff.fit import promises, views

urlpatterns = [
    path("applications/<uuid:application_id>/answers/", views.answers, name="answers"),
    path("applications/<uuid:application_id>/promises/", promises.promise_new, name="promise_new"),
    path("applications/<uuid:application_id>/card/", promises.house_card, name="house_card"),
    path("promises/<uuid:promise_id>/", promises.promise_correct, name="promise_correct"),
    path("promises/<uuid:promise_id>/yes/", promises.promise_yes, name="promise_yes"),
    path("questions/<uuid:question_id>/mark/", views.question_mark, name="question_mark"),
    path("questions/<uuid:question_id>/owe/", views.question_owe, name="question_owe"),
    path("questions/<uuid:question_id>/reply/", views.question_reply, name="question_reply"),
]
