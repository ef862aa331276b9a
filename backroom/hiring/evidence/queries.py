"""Reads of evidence and ratings. The only road to ratings: pages, exports and later chapters come this way."""

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Prefetch, QuerySet

from backroom.hiring.candidates.models import Application, Candidate
from backroom.hiring.evidence import policy
from backroom.hiring.evidence.models import Amendment, Capacity, Evidence, Rating, Scorecard
from backroom.hiring.interviews import queries as interviews
from backroom.hiring.interviews.models import Interview
from backroom.hiring.jobs import policy as jobs
from backroom.hiring.jobs.models import Part, Rubric
from backroom.people.models import Person

HIDDEN = "the candidate"


@dataclass(frozen=True)
class EvidenceView:
    """A piece of evidence as someone may read it."""

    id: UUID
    note_id: UUID
    competency: str
    text: str
    kind: str
    at: datetime
    filed_by: str
    question: str


@dataclass(frozen=True)
class AmendmentView:
    """A dated change of a locked rating: the level it set and why."""

    id: UUID
    level: int | None
    reason: str
    at: datetime


@dataclass(frozen=True)
class RatingView:
    """A rating as it stands: `level` None is "no evidence"; `submitted_level` differs after an amendment."""

    id: UUID
    application_id: UUID
    rater_id: UUID
    rater: str
    capacity: str
    competency: str
    level: int | None
    submitted_level: int | None
    amendments: tuple[AmendmentView, ...]
    rated_at: datetime


@dataclass(frozen=True)
class ScorecardView:
    """Another's or one's own scorecard, once it may be read."""

    application_id: UUID
    rater: str
    rater_id: UUID
    capacity: str
    recommendation: str
    takeaways: str
    submitted_at: datetime | None


def evidence_for(who: Person, applications: list[UUID], *, hide_names: bool) -> dict[UUID, list[EvidenceView]]:
    """By application, in order of time. With `hide_names` the candidate's own names are struck from the text."""
    rows = policy.evidence_visible_to(who).filter(application_id__in=applications)
    rows = rows.select_related("application__candidate", "competency", "filed_by", "question")
    found: dict[UUID, list[EvidenceView]] = defaultdict(list)
    for row in rows:
        text = without_names(row.text, row.application.candidate) if hide_names else row.text
        found[row.application_id].append(
            EvidenceView(
                row.pk,
                row.note_id,
                row.competency.code,
                text,
                row.kind,
                row.at,
                row.filed_by.first_name,
                row.question.text if row.question else "",
            )
        )
    return found


def without_names(text: str, candidate: Candidate) -> str:
    """The text with each word of the candidate's name replaced, whatever its case."""
    words = [re.escape(word) for word in candidate.name.split() if len(word) > 1]
    if not words:
        return text
    return re.sub(rf"\b({'|'.join(words)})\b(\s+({'|'.join(words)})\b)*", HIDDEN, text, flags=re.I)


def own_scorecard(who: Person, application: Application) -> Scorecard | None:
    return policy.scorecards_visible_to(who).filter(application=application, rater=who).first()


def scorecards_visible_to(who: Person, applications: list[UUID], *, hide_names: bool = False) -> list[ScorecardView]:
    rows = policy.scorecards_visible_to(who).filter(application_id__in=applications)
    rows = rows.select_related("rater", "application__candidate").order_by("capacity", "begun_at")
    return [
        ScorecardView(
            row.application_id,
            row.rater.first_name,
            row.rater_id,
            row.capacity,
            row.get_recommendation_display(),
            without_names(row.takeaways, row.application.candidate) if hide_names else row.takeaways,
            row.submitted_at,
        )
        for row in rows
    ]


def ratings_visible_to(who: Person, applications: list[UUID], *, hide_names: bool = False) -> list[RatingView]:
    """The only road by which pages, API and exports read ratings; blind until one's own are in."""
    visible = policy.scorecards_visible_to(who).filter(application_id__in=applications)
    rows = (
        Rating.objects.filter(scorecard__in=visible)
        .select_related("scorecard__rater", "scorecard__application__candidate", "competency")
        .prefetch_related(Prefetch("amendments", Amendment.objects.order_by("amended_at")))
        .order_by("scorecard__capacity", "scorecard__begun_at", "competency__position")
    )
    return [_rating(row, hide_names) for row in rows]


def complete_for(who: Person) -> QuerySet[Application]:
    """Applications whose scorecards are all in, without those this person is still to talk with."""
    return policy.complete_for(who)


def open_to(who: Person) -> QuerySet[Application]:
    """Of these, those whose scorecards this person reads."""
    return policy.open_to(who)


def openable_by(who: Person) -> QuerySet[Application]:
    """Of these, those whose scorecards this person may open, and rate no more."""
    return policy.openable_by(who)


def opened_by(application: Application) -> list[Person]:
    """Who opened the scorecards without one of their own, and rates this application no more."""
    return [row.person for row in application.unblindings.select_related("person").order_by("at")]


def complete_ids(applications: list[UUID]) -> set[UUID]:
    """Of these applications, those whose scorecards are all in."""
    return set(policy.complete().filter(pk__in=applications).values_list("pk", flat=True))


def awaiting_write_up(who: Person) -> QuerySet[Interview]:
    """The person's ended conversations without a submitted scorecard of theirs."""
    mine = Scorecard.objects.filter(rater=who, submitted_at__isnull=False).values("application_id")
    rows = interviews.interviews_of(who).exclude(ended_at=None).exclude(application_id__in=mine)
    rows = rows.filter(application__in=policy.rated_by(who))
    return rows.prefetch_related(None).order_by("ended_at")


def awaiting_reading(who: Person) -> QuerySet[Application]:
    """Applications whose evidence stands and which this second reader has not submitted."""
    mine = Scorecard.objects.filter(rater=who, submitted_at__isnull=False).values("application_id")
    rows = policy.filed().filter(job__in=jobs.ids_where(who, Part.SECOND_READER), job__closed_at=None)
    rows = rows.filter(pk__in=policy.rated_by(who))
    return rows.exclude(pk__in=mine).select_related("job").order_by("added_at")


def rubric_of(application: Application) -> Rubric | None:
    """The rubric the conversation was held with, whole."""
    interview = interviews.first_for(application)
    if interview is None:
        return None
    return Rubric.objects.prefetch_related("competencies__anchors").get(pk=interview.rubric_id)


def _rating(row: Rating, hide_names: bool) -> RatingView:
    candidate = row.scorecard.application.candidate
    amendments = tuple(
        AmendmentView(a.pk, a.level, without_names(a.reason, candidate) if hide_names else a.reason, a.amended_at)
        for a in row.amendments.all()
    )
    return RatingView(
        row.pk,
        row.scorecard.application_id,
        row.scorecard.rater_id,
        row.scorecard.rater.first_name,
        row.scorecard.capacity,
        row.competency.code,
        amendments[-1].level if amendments else row.level,
        row.level,
        amendments,
        row.rated_at,
    )


def rows_of(application: Application) -> tuple[list[Evidence], list[Scorecard]]:
    """Everything filed and submitted for one application, for the decision to freeze by id."""
    scorecards = Scorecard.objects.filter(application=application, submitted_at__isnull=False)
    return list(Evidence.objects.filter(application=application)), list(
        scorecards.prefetch_related("ratings__amendments")
    )


def applications_of(who: Person) -> QuerySet[Application]:
    """Applications with a rater's page somewhere in this person's jobs; what is on it depends on their part."""
    rows = policy.applications_visible_to(who).select_related("candidate", "job")
    return rows.prefetch_related("job__team__person")


def ratings_of(who: Person) -> QuerySet[Rating]:
    rows = Rating.objects.filter(scorecard__in=policy.scorecards_visible_to(who))
    return rows.select_related("competency", "scorecard__application__candidate", "scorecard__application__job")


def evidence_of(who: Person) -> QuerySet[Evidence]:
    rows = policy.evidence_visible_to(who).select_related("competency", "application__candidate", "application__job")
    return rows.prefetch_related("application__job__team")


def awaited(who: Person, application: Application) -> list[tuple[UUID, str, str]]:
    """Who still has to submit before all is in: id, name and part. Whether they have begun is not said. When all is in
    but this person's own talk is still to come, they themselves."""
    held = Interview.objects.filter(application=application).select_related("interviewer")
    raters = {row.interviewer_id: (row.interviewer.name, str(Capacity.INTERVIEWER.label)) for row in held}
    submitted = Scorecard.objects.filter(application=application, submitted_at__isnull=False)
    done = set(submitted.values_list("rater_id", flat=True))
    if done:
        done |= set(application.unblindings.values_list("person_id", flat=True))
    team = [member for member in application.job.team.all() if member.part != Part.HOST]
    for member in (member for member in team if member.part == Part.SECOND_READER):
        raters.setdefault(member.person_id, (member.person.name, str(Capacity.SECOND_READER.label)))
    gone = raters.keys() - {member.person_id for member in team} if done else set()  # one is in: it goes on without
    left = [(pk, *named) for pk, named in raters.items() if pk not in done | gone]
    if left and done and policy.complete().filter(pk=application.pk).exists():
        return []  # decided: nobody is waited for since
    if not raters or left or policy.complete_for(who).filter(pk=application.pk).exists():
        return left
    return [(who.pk, who.name, str(Capacity.INTERVIEWER.label))]
