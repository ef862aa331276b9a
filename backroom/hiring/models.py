"""The index of tables, for Django alone: nobody imports this file."""

from backroom.hiring.afterwards.models import HandOver, KeepInTouch, Request, RetentionNotice, Reveal
from backroom.hiring.calibration.models import CalibrationRating
from backroom.hiring.candidates.models import Application, Arrangement, Candidate, LegalHold, PrivateLink
from backroom.hiring.cards.models import FitCard, FitPart, Wish
from backroom.hiring.decisions.models import Debrief, Decision, DecisionReason, Letter, NameReveal, Postponement
from backroom.hiring.evidence.models import Amendment, Evidence, Rating, Scorecard, Unblinding
from backroom.hiring.experience.models import SurveyAnswered, SurveyTally
from backroom.hiring.fairness.models import GapAnswer, LedgerMargin
from backroom.hiring.fit.models import CandidateQuestion
from backroom.hiring.guides.models import Guide, Opener, Override, Probe, Question, Theme
from backroom.hiring.interviews.models import ClockPause, ConsentRecord, Interview, Note, ProbeUse, ThemeTouch
from backroom.hiring.jobs.models import (
    Anchor,
    Competency,
    Drawback,
    EssentialFunction,
    Job,
    Rubric,
    TeamMember,
)
from backroom.hiring.listening.models import Transcript
from backroom.hiring.promises.models import Promise, Wording
from backroom.hiring.recording.models import Take
from backroom.hiring.scheduling.models import Appointment, Change, Claim, OfferedStop, OfferedTime, TimeRequest
from backroom.hiring.scheduling.setup.models import (
    AgendaStop,
    Availability,
    BusyTime,
    CalendarAccount,
    CalendarFeed,
    JobTimes,
    MessageWords,
    Place,
)

__all__ = [
    "AgendaStop",
    "Amendment",
    "Anchor",
    "Application",
    "Appointment",
    "Arrangement",
    "Availability",
    "BusyTime",
    "CalendarAccount",
    "CalendarFeed",
    "CalibrationRating",
    "Candidate",
    "CandidateQuestion",
    "Change",
    "Claim",
    "ClockPause",
    "Competency",
    "ConsentRecord",
    "Debrief",
    "Decision",
    "DecisionReason",
    "Drawback",
    "EssentialFunction",
    "Evidence",
    "FitCard",
    "FitPart",
    "GapAnswer",
    "Guide",
    "HandOver",
    "Interview",
    "Job",
    "JobTimes",
    "KeepInTouch",
    "LedgerMargin",
    "LegalHold",
    "Letter",
    "MessageWords",
    "NameReveal",
    "Note",
    "OfferedStop",
    "OfferedTime",
    "Opener",
    "Override",
    "Place",
    "Postponement",
    "PrivateLink",
    "Probe",
    "ProbeUse",
    "Promise",
    "Question",
    "Rating",
    "Request",
    "RetentionNotice",
    "Reveal",
    "Rubric",
    "Scorecard",
    "SurveyAnswered",
    "SurveyTally",
    "Take",
    "TeamMember",
    "Theme",
    "ThemeTouch",
    "TimeRequest",
    "Transcript",
    "Unblinding",
    "Wish",
    "Wording",
]
