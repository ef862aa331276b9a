"""Every address, audience by audience."""

from django.urls import include, path

urlpatterns = [
    path("", include("backroom.web.staff.home.urls")),
    path("", include("backroom.web.staff.jobs.urls")),
    path("", include("backroom.web.staff.guides.urls")),
    path("", include("backroom.web.staff.candidates.urls")),
    path("", include("backroom.web.staff.scheduling.urls")),
    path("", include("backroom.web.staff.evidence.urls")),
    path("", include("backroom.web.staff.decisions.urls")),
    path("", include("backroom.web.staff.fairness.urls")),
    path("", include("backroom.web.staff.calibration.urls")),
    path("", include("backroom.web.staff.fit.urls")),
    path("", include("backroom.web.staff.listening.urls")),
    path("", include("backroom.web.staff.afterwards.urls")),
    path("", include("backroom.web.staff.people.urls")),
    path("", include("backroom.web.room.urls")),
    path("", include("backroom.web.portal.urls")),
]

handler400 = "backroom.web.errors.bad_request"
handler403 = "backroom.web.errors.forbidden"
handler404 = "backroom.web.errors.not_found"
handler500 = "backroom.web.errors.broken"
