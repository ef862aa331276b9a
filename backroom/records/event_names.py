"""Every act that can be on the record, as subject.past_tense with what it means. Nothing else can be recorded."""

MEANINGS: dict[str, str] = {
    "person.added": "A colleague got an account.",
    "person.roles_changed": "A colleague's roles were changed.",
    "person.deactivated": "A colleague's account was closed.",
    "place.added": "A Place to talk was added.",
    "job.created": "A job was written down.",
    "job.imported": "A job was read from a text file.",
    "job.changed": "A job's profile, functions or offer were changed.",
    "job.opened": "A job was opened for candidates.",
    "job.closed": "A job was closed.",
    "team.changed": "A job's hiring team was changed.",
    "rubric.changed": "Competencies or anchors were changed, or a new version was begun.",
    "guide.changed": "Themes, questions, probes or openers were changed, or a new version was begun.",
    "guide.approved": "A people partner approved a guide.",
    "finding.overridden": "A wording was kept against a finding of the checker, with a reason from the job.",
    "candidate.added": "A candidate and an application were added to a job.",
    "link.sent": "A private link was made for a candidate.",
    "link.revoked": "A private link was ended.",
    "link.opened": "A candidate opened their private link for the first time.",
    "arrangement.requested": "A candidate asked for an arrangement.",
    "arrangement.made": "A people partner set an arrangement.",
    "question.added": "A candidate wrote down a question of their own.",
    "question.sent": "A candidate sent questions ahead; until then nobody else reads them.",
    "question.withdrawn": "A candidate took a question back.",
    "question.answered": "A candidate's question was marked as answered, or the mark was taken back.",
    "question.owed": "An answer, or the rest of one, is owed to a candidate: somebody gives it until a day.",
    "question.replied": "An answer that was owed arrived on a candidate's page.",
    "place.changed": "What is known of a Place was changed.",
    "availability.saved": "Working hours of a colleague or a Place were saved.",
    "busy_times.read": "What a calendar, or a colleague, says is taken was read anew.",
    "job_times.saved": "How a job's conversations are booked was changed.",
    "agenda.saved": "A job's stops around the conversation were written down.",
    "time.requested": "A candidate was asked for a time.",
    "time.request_withdrawn": "The question for a time was taken back.",
    "time.offered": "A candidate offered times of their own.",
    "stop.replied": "A host answered whether they come.",
    "interview.scheduled": "A time and a Place were agreed.",
    "interview.moved": "A conversation was moved to another time or Place.",
    "interview.cancelled": "A conversation was called off.",
    "interview.started": "A conversation began; guide and rubric are frozen from the first one on.",
    "interview.ended": "A conversation ended.",
    "note.saved": "An interviewer's note was kept.",
    "note.set_aside": "A note was quarantined: nobody who rates reads it.",
    "note.brought_back": "A quarantined note was brought back by its author.",
    "probe.used": "A probe was ticked as used, or the tick was taken back.",
    "theme.touched": "The conversation turned to a theme.",
    "evidence.filed": "A note was filed as evidence for a competency.",
    "evidence.withdrawn": "A piece of evidence was taken back before submission.",
    "rating.saved": "A level, or no evidence, was set in a draft scorecard.",
    "scorecard.drafted": "A recommendation or key take-aways were set in a draft scorecard.",
    "scorecard.submitted": "A scorecard was submitted and locked.",
    "scorecard.amended": "A submitted rating was amended, with a reason; the first one stays.",
    "names.revealed": "Names were shown on a job's compare page.",
    "debrief.saved": "What the readers saw together was written down.",
    "decision.recorded": "A named person decided, with reasons.",
    "letter.drafted": "A letter to a candidate was drafted or edited.",
    "letter.published": "A letter was shown to a candidate.",
    "personal_data.exported": "Everything held about a candidate was exported.",
    "candidate.erased": "A candidate was erased: rows removed, key destroyed.",
}


class UnknownEvent(ValueError):
    """This act has no name in the list of acts that can be recorded."""


def check(name: str) -> str:
    if name not in MEANINGS:
        raise UnknownEvent(name)
    return name
