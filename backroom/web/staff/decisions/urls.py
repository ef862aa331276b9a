"""Addresses of comparing, deciding, the memo and the letter."""

from django.urls import path

from backroom.web.staff.decisions import comparing, deciding, letters, memos

APPLICATION = "applications/<uuid:application_id>"

urlpatterns = [
    path("jobs/<uuid:job_id>/compare/", comparing.compare, name="compare"),
    path("jobs/<uuid:job_id>/compare/names/", comparing.reveal_names, name="reveal_names"),
    path("jobs/<uuid:job_id>/compare/open/", comparing.open_scorecards, name="open_scorecards"),
    path(f"{APPLICATION}/debrief/", comparing.save_debrief, name="save_debrief"),
    path(f"{APPLICATION}/decide/", deciding.decide, name="decide"),
    path("jobs/<uuid:job_id>/file/", memos.job_file, name="job_file"),
    path("decisions/<uuid:decision_id>/", memos.memo, name="memo"),
    path("decisions/<uuid:decision_id>/memo.pdf", memos.memo_pdf, name="memo_pdf"),
    path(f"{APPLICATION}/letter/", letters.letter, name="letter"),
    path(f"{APPLICATION}/later/", letters.postpone, name="postpone"),
    path(f"{APPLICATION}/letter/draft/", letters.draft, name="letter_draft"),
    path(f"{APPLICATION}/letter/publish/", letters.publish, name="letter_publish"),
]
