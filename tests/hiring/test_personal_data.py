"""Every sealed column is exported, and gone after erasure: a new one that is forgotten fails here."""

import json
from datetime import timedelta

from django.apps import apps
from django.db import models
from django.db.models import F
from django.utils import timezone

from backroom.hiring.afterwards import actions as afterwards
from backroom.hiring.afterwards.models import HandOver
from backroom.hiring.candidates import actions
from backroom.hiring.cards import actions as cards
from backroom.hiring.decisions import actions as decisions
from backroom.hiring.decisions.letter import actions as letters
from backroom.hiring.evidence import actions as evidence
from backroom.hiring.fairness import actions as fairness
from backroom.hiring.interviews.models import Interview
from backroom.hiring.promises import actions as promises
from backroom.hiring.scheduling import actions as scheduling
from backroom.records.events import SYSTEM
from backroom.records.sealed import SealedTextField


def sealed_columns() -> list[tuple[type[models.Model], str]]:
    return [
        (model, field.name)
        for model in apps.get_app_config("hiring").get_models()
        for field in model._meta.fields
        if isinstance(field, SealedTextField)
    ]


def test_every_sealed_column_is_exported_and_erased(cast, django_capture_on_commit_callbacks):
    link = cast.asked()
    scheduling.cancel(by=cast.ada, appointment=cast.booked(cast.dan, hours=48), reason="x")
    cards.save_wishes(by=link, wishes={"growth": cards.Said("most", "x")})
    cards.save_own_card(by=link, parts={"growth": cards.Said("less", "x")})
    promises.write_promise(by=link, application=cast.dan, kind="pay", text="x")
    application = cast.read()
    cast.transcribed(application.interviews.get(), link)
    decisions.save_debrief(by=cast.ada, application=application, text="x")
    rating = application.scorecards.get(rater=cast.ada).ratings.first()
    evidence.amend_rating(by=cast.ada, rating=rating, level=3, reason="x")
    Interview.objects.filter(application=application).update(started_at=F("ended_at") - timedelta(minutes=9))
    cut = "The fire alarm rang and we met again on the next day."
    fairness.answer_gap(by=cast.priya, application=application, aspect="planned", how="closed", text=cut)
    reasons = {code: "Rests on the quote." for code in cast.codes}
    decisions.record_decision(
        by=cast.ada,
        application=application,
        outcome="decline",
        disposition="we_declined",
        disposition_reason="x",
        reasons=reasons,
    )
    letters.save_letter(by=cast.ada, application=application, text="x")
    letters.postpone_answer(
        by=cast.ada, application=application, until=timezone.localdate() + timedelta(days=1), text="x"
    )
    afterwards.make_request(by=link, kind="complaint", text="x")
    HandOver.objects.create(application=application, key_id=application.key_id, saved_at=timezone.now())
    hold = actions.set_hold(by=cast.priya, candidate=application.candidate, reason="x")
    actions.lift_hold(by=cast.priya, hold=hold)
    marks = {}
    for model, name in sealed_columns():
        rows = (
            model.objects.filter(pk=application.candidate_id)
            if model.__name__ == "Candidate"
            else model.objects.filter(key_id=application.candidate_id)
        )
        assert rows, f"the story above makes no {model.__name__}; let it"
        marks[f"{model.__name__}.{name}"] = f"mark-{model.__name__}-{name}"
        for row in rows:
            setattr(row, name, marks[f"{model.__name__}.{name}"])
            row.save()
    candidate = type(application.candidate).objects.get(pk=application.candidate_id)
    data = json.dumps(actions.export_candidate(by=SYSTEM, candidate=candidate))
    assert {column for column, mark in marks.items() if mark not in data} == set()
    with django_capture_on_commit_callbacks(execute=True):
        actions.erase_candidate(by=SYSTEM, candidate=candidate)
    left = [
        f"{model.__name__}.{name}"
        for model, name in sealed_columns()
        for row in model.objects.all()
        if row.key_id == application.candidate_id and row.__dict__[name]
    ]
    assert left == []
