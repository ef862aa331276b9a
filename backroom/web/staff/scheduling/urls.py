"""Addresses of agreed times, kits, Places, hours and stops."""

from django.urls import path

from backroom.web.staff.scheduling import (
    agenda,
    asking,
    calendars,
    hosting,
    hours,
    interview_day,
    places,
    views,
    wording,
)

urlpatterns = [
    path("applications/<uuid:application_id>/schedule/", views.schedule, name="schedule"),
    path("applications/<uuid:application_id>/ask-time/", asking.time_request, name="time_request"),
    path(
        "applications/<uuid:application_id>/ask-time/<uuid:request_id>/withdraw/",
        asking.time_request_withdraw,
        name="time_request_withdraw",
    ),
    path("interviews/", views.interviews, name="interviews"),
    path("interviews/<uuid:interview_id>/kit/", views.kit, name="kit"),
    path("interviews/<uuid:interview_id>/move/", views.appointment_move, name="appointment_move"),
    path("interviews/<uuid:interview_id>/cancel/", views.appointment_cancel, name="appointment_cancel"),
    path("jobs/<uuid:job_id>/times/", agenda.job_times, name="job_times"),
    path("jobs/<uuid:job_id>/stops/", agenda.job_agenda, name="job_agenda"),
    path("jobs/<uuid:job_id>/messages/<slug:kind>/", wording.job_words, name="job_words"),
    path("calendar/", calendars.calendars, name="calendars"),
    path("calendar/feed/", calendars.feed_new, name="feed_new"),
    path("calendar/feed/end/", calendars.feed_end, name="feed_end"),
    path("calendar/disconnect/", calendars.calendar_disconnect, name="calendar_disconnect"),
    path("feed/<str:token>.ics", calendars.feed, name="feed"),
    path("jobs/<uuid:job_id>/interview-day/", interview_day.interview_day, name="interview_day"),
    path("hours/", hours.own_hours, name="own_hours"),
    path("places/", places.places, name="places"),
    path("places/new/", places.place_new, name="place_new"),
    path("places/<uuid:place_id>/", places.place_edit, name="place_edit"),
    path("places/<uuid:place_id>/hours/", hours.place_hours, name="place_hours"),
    path("stops/", hosting.stops, name="stops"),
    path("stops/<uuid:stop_id>/", hosting.stop, name="stop"),
    path("stops/<uuid:stop_id>/reply/", hosting.stop_reply, name="stop_reply"),
    path("stops/<uuid:stop_id>/take/", hosting.stop_take, name="stop_take"),
    path("stops/<uuid:stop_id>/host/<uuid:person_id>/", hosting.stop_host, name="stop_host"),
]
