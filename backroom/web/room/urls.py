"""Addresses of the room: pages and writes by HTTP, and the socket."""

from django.urls import URLPattern, path

from backroom.web.room import consent, consumer, join, notes, page, questions, recording, talk_time, themes

ROOM = "interviews/<uuid:interview_id>/room/"

urlpatterns: list[URLPattern] = [
    path(ROOM, join.room, name="room"),
    path(f"{ROOM}begin/", join.begin, name="room_begin"),
    path(f"{ROOM}consent/", consent.room_consent, name="room_consent"),
    path(f"{ROOM}recording/", recording.room_recording, name="room_recording"),
    path(f"{ROOM}recording/<uuid:take_id>/<int:number>/", recording.room_sound, name="room_sound"),
    path(f"{ROOM}end/", page.room_end, name="room_end"),
    path(f"{ROOM}state/", page.room_state, name="room_state"),
    path(f"{ROOM}notes/", notes.room_note_plain, name="room_note_plain"),
    path(f"{ROOM}notes/<uuid:note_id>/", notes.room_note, name="room_note"),
    path(f"{ROOM}notes/<uuid:note_id>/aside/", notes.room_aside, name="room_aside"),
    path(f"{ROOM}themes/<uuid:touch_id>/", themes.room_theme, name="room_theme"),
    path(f"{ROOM}pauses/<uuid:pause_id>/", themes.room_pause, name="room_pause"),
    path(f"{ROOM}probes/<int:probe_id>/", themes.room_probe, name="room_probe"),
    path(f"{ROOM}talk-time/", talk_time.room_talk_time, name="room_talk_time"),
    path(f"{ROOM}questions/<uuid:question_id>/", questions.room_question, name="room_question"),
]

sockets = [
    path("ws/rooms/<uuid:interview_id>/", consumer.RoomConsumer.as_asgi()),
    path("ws/rooms/<uuid:interview_id>/call/", consumer.InterviewersCall.as_asgi()),
    path("ws/rooms/<uuid:interview_id>/balance/", consumer.InterviewersBalance.as_asgi()),
]
