"""Addresses of this audience."""

from django.urls import path

from backroom.web.parts import sheets
from backroom.web.portal import (
    about_me,
    afterwards,
    asking,
    cards,
    consent,
    consumer,
    data,
    promises,
    recording,
    room,
    survey,
    views,
)
from backroom.web.portal.times import views as times

urlpatterns = [
    path("look/<str:name>/<str:edition>.css", sheets.sheet, name="sheet"),
    path("c/<str:token>/", views.portal_open, name="portal_open"),
    path("c/<str:token>/<str:to>/", views.portal_open, name="portal_open_at"),
    path("my/<uuid:link_id>/times/<uuid:request_id>/", times.portal_choose, name="portal_choose"),
    path("my/<uuid:link_id>/times/<uuid:request_id>/offer/", times.portal_offer, name="portal_offer"),
    path("my/<uuid:link_id>/talks/<uuid:appointment_id>/move/", times.portal_move, name="portal_move"),
    path("my/<uuid:link_id>/talks/<uuid:appointment_id>/calendar/", times.portal_calendar, name="portal_calendar"),
    path("my/<uuid:link_id>/talks/<uuid:appointment_id>/cancel/", times.portal_cancel, name="portal_cancel"),
    path("my/<uuid:link_id>/stops/<uuid:stop_id>/", times.portal_stop, name="portal_stop"),
    path("my/<uuid:link_id>/", views.portal, name="portal"),
    path("my/<uuid:link_id>/questions/", asking.portal_question_add, name="portal_question_add"),
    path("my/<uuid:link_id>/questions/ideas/", asking.portal_ideas, name="portal_ideas"),
    path("my/<uuid:link_id>/questions/send/", asking.portal_question_send, name="portal_question_send"),
    path(
        "my/<uuid:link_id>/questions/<uuid:question_id>/withdraw/",
        asking.portal_question_withdraw,
        name="portal_question_withdraw",
    ),
    path("my/<uuid:link_id>/arrangement/", views.portal_arrangement, name="portal_arrangement"),
    path("my/<uuid:link_id>/wishes/", cards.portal_wishes, name="portal_wishes"),
    path("my/<uuid:link_id>/fit/", cards.portal_fit_card, name="portal_fit_card"),
    path("my/<uuid:link_id>/fit/erase/", cards.portal_cards_erase, name="portal_cards_erase"),
    path("my/<uuid:link_id>/promises/", promises.portal_promise_new, name="portal_promise_new"),
    path(
        "my/<uuid:link_id>/promises/<uuid:promise_id>/",
        promises.portal_promise_correct,
        name="portal_promise_correct",
    ),
    path("my/<uuid:link_id>/promises/<uuid:promise_id>/yes/", promises.portal_promise_yes, name="portal_promise_yes"),
    path("my/<uuid:link_id>/about-me/", about_me.portal_about_me, name="portal_about_me"),
    path("my/<uuid:link_id>/about-me/withdraw/", about_me.portal_about_me_withdraw, name="portal_about_me_withdraw"),
    path("my/<uuid:link_id>/survey/", survey.portal_survey, name="portal_survey"),
    path("my/<uuid:link_id>/room/<uuid:appointment_id>/", room.portal_room, name="portal_room"),
    path(
        "my/<uuid:link_id>/room/<uuid:appointment_id>/recording/", recording.portal_recording, name="portal_recording"
    ),
    path(
        "my/<uuid:link_id>/room/<uuid:appointment_id>/recording/<uuid:take_id>/<int:number>/",
        recording.portal_sound,
        name="portal_sound",
    ),
    path("my/<uuid:link_id>/consent/<uuid:appointment_id>/", consent.portal_consent, name="portal_consent"),
    path("my/<uuid:link_id>/data/", data.portal_data, name="portal_data"),
    path("my/<uuid:link_id>/data/see/", data.portal_data_see, name="portal_data_see"),
    path("my/<uuid:link_id>/data/take/", data.portal_data_take, name="portal_data_take"),
    path("my/<uuid:link_id>/data/ask/<str:kind>/", data.portal_request, name="portal_request"),
    path("my/<uuid:link_id>/reveal/", afterwards.portal_reveal, name="portal_reveal"),
    path("my/<uuid:link_id>/touch/", afterwards.portal_touch, name="portal_touch"),
    path("my/<uuid:link_id>/hand-over/", afterwards.portal_hand_over, name="portal_hand_over"),
    path("my/<uuid:link_id>/language/", views.portal_language, name="portal_language"),
    path("my/<uuid:link_id>/leave/", views.portal_leave, name="portal_leave"),
]

sockets = [
    path("my/<uuid:link_id>/room/<uuid:appointment_id>/call/", consumer.CandidatesCall.as_asgi()),
    path("my/<uuid:link_id>/room/<uuid:appointment_id>/balance/", consumer.CandidatesBalance.as_asgi()),
]
