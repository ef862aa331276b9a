"""The cast: Ada leads the job, Ben reads second, Cleo is on another job, Priya is people partner, Hal is host,
Ida administers, Dan and Dora are candidates, Eve is a stranger with an account and no part in anything."""

import uuid
from datetime import datetime, timedelta
from pathlib import Path

from django.db.models import F
from django.utils import timezone

from backroom.engines.reading import job_text
from backroom.hiring.candidates import actions as candidates
from backroom.hiring.candidates.models import Application, PrivateLink
from backroom.hiring.decisions import actions as decisions
from backroom.hiring.decisions.letter import actions as letters
from backroom.hiring.decisions.models import Decision
from backroom.hiring.evidence import actions as evidence
from backroom.hiring.evidence.models import Evidence, Scorecard
from backroom.hiring.fit import actions as fit
from backroom.hiring.guides import actions as guides
from backroom.hiring.guides import versions
from backroom.hiring.interviews import actions as interviews
from backroom.hiring.interviews.consent import Purpose
from backroom.hiring.interviews.models import Interview, Note
from backroom.hiring.jobs import actions as jobs
from backroom.hiring.jobs.models import Job, Part
from backroom.hiring.listening import actions as listening
from backroom.hiring.listening.models import Transcript
from backroom.hiring.recording import actions as recording
from backroom.hiring.scheduling import actions as scheduling
from backroom.hiring.scheduling.models import Appointment
from backroom.hiring.scheduling.setup import actions as setup
from backroom.people import actions as people
from backroom.people.models import Person, Role
from backroom.records.events import SYSTEM

EXAMPLE = Path(__file__).parent.parent / "examples/jobs/district-nurse-team-lead.md"
QUOTE = "“I rang every family myself before ten.”"
SAID = "I rang the ninth nurse and she said yes"
TRANSCRIPT = f"""WEBVTT

00:00:01.000 --> 00:00:05.000
Ada Marsh: Tell me about a time that shows safe caseloads.

00:00:06.000 --> 00:00:20.000
Guest: {SAID}, so the list held—

00:00:19.000 --> 00:00:23.000
Ada Marsh: And you were glad, weren't you?

00:00:24.000 --> 00:00:30.000
Guest: I was tired, to be honest.
""".encode()
SOUND = b"no sound that anything could play, but told from sealed bytes at a glance"
REASON = "I lost hearing in my left ear"


class Cast:
    """A small world, made through the actions. Stages build on each other: booked, held, written_up, read, decided."""

    def __init__(self) -> None:
        self.ada = self._person("Ada Marsh", Role.HIRING_MANAGER, line="who leads Fenwick North")
        self.ben = self._person("Ben Achterberg", Role.INTERVIEWER)
        self.cleo = self._person("Cleo Vance", Role.HIRING_MANAGER)
        self.priya = self._person("Priya Nair", Role.PEOPLE_PARTNER)
        self.ida = self._person("Ida Holm", Role.ADMINISTRATOR)
        self.hal = self._person("Hal Brennan", Role.HOST)
        self.eve = self._person("Eve Stranger")
        self.staff = {p.first_name.lower(): p for p in vars(self).values() if isinstance(p, Person)}
        self.room = setup.add_place(by=self.ada, name="Quiet Room 2", address="12 Mill Street", step_free=True)
        self.job = self._job(self.ada, "District nurse team lead")
        self.other_job = self._job(self.cleo, "Scheduling coordinator")
        self.codes = [c.code for c in self.job.rubrics.get().competencies.all()]
        self.dan = self.add("Dan Whitlock", "dan@example.org")
        self.dora = self.add("Dora Lindqvist", "dora@example.org")

    def _person(self, name: str, *roles: str, line: str = "") -> Person:
        mail = f"{name.split()[0].lower()}@fenwick.example.org"
        return people.add_person(by=SYSTEM, name=name, email=mail, roles=roles, line=line, password=None)

    def _job(self, manager: Person, title: str) -> Job:
        text = job_text.parse(EXAMPLE.read_text(encoding="utf-8").replace("District nurse team lead", title)).job
        assert text is not None
        job = jobs.import_job(by=manager, text=text)
        team = {
            Part.MANAGER: [manager],
            Part.SECOND_READER: [self.ben],
            Part.PEOPLE_PARTNER: [self.priya],
            Part.HOST: [self.hal],
        }
        if manager == self.cleo:
            team = {Part.MANAGER: [manager]}
        jobs.set_team(by=manager, job=job, team=team)
        for competency in job.rubrics.get().competencies.all():
            draft = versions.QuestionDraft(
                f"Tell me about a time that shows {competency.name.lower()}.",
                (("situation", "What was going on?"), ("own_part", "What did you do yourself?")),
            )
            guides.save_theme(
                by=manager,
                job=job,
                name=competency.name,
                competency_code=competency.code,
                minutes=5,
                questions=[draft],
            )
        guides.save_openers(by=manager, job=job, openers=["How was finding the room?"])
        jobs.open_job(by=manager, job=job)
        return Job.objects.get(pk=job.pk)

    def add(self, name: str, email: str, job: Job | None = None) -> Application:
        job = job or self.job
        by = job.created_by
        return candidates.add_candidate(by=by, job=job, name=name, email=email)

    def link(self, application: Application | None = None) -> PrivateLink:
        application = application or self.dan
        return candidates.send_link(by=application.job.created_by, application=application)

    def asked(self, application: Application | None = None) -> PrivateLink:
        """The candidate sent a question and asked for an arrangement with a private reason; Priya has set it up."""
        link = self.link(application)
        question = fit.add_question(by=link, text="How often does the phone really ring?")
        fit.send_questions(by=link, questions=[question])
        asked = candidates.request_arrangement(by=link, wish="A seat facing you", reason=REASON)
        candidates.make_arrangement(by=self.priya, arrangement=asked, arranged="A seat facing you", extra_minutes=10)
        return link

    def booked(self, application: Application | None = None, hours: int = 1, at: datetime | None = None) -> Appointment:
        application = application or self.dan
        taken = Appointment.objects.count()
        return scheduling.schedule(
            by=application.job.created_by,
            application=application,
            interviewer=application.job.created_by,
            place=self.room,
            starts_at=at or timezone.now() + timedelta(hours=hours + 2 * taken),
            minutes=60,
        )

    def begun(self, application: Application | None = None) -> Interview:
        appointment = self.booked(application)
        return interviews.start_interview(by=appointment.interviewer, appointment=appointment)

    def note(self, interview: Interview, text: str = QUOTE, kind: str = "quote", theme: int = 0) -> Note:
        return interviews.save_note(
            by=interview.interviewer,
            interview=interview,
            note_id=uuid.uuid4(),
            text=text,
            kind=kind,
            at=timezone.now(),
            edition=1,
            theme=list(interview.guide.themes.all())[theme],
        )

    def agreed(
        self, appointment: Appointment, purpose: Purpose = Purpose.TRANSCRIPT, link: PrivateLink | None = None
    ) -> None:
        """Both say yes to this being kept of their conversation; the candidate by a link."""
        for by in (appointment.interviewer, link or self.link(appointment.application)):
            interviews.answer_consent(by=by, appointment=appointment, purpose=purpose, agreed=True)

    def lasted(self, interview: Interview, minutes: int = 50) -> None:
        """An ended one, of the hour agreed: fifty minutes cut nobody's chance short."""
        Interview.objects.filter(pk=interview.pk).update(started_at=F("ended_at") - timedelta(minutes=minutes))

    def held(self, application: Application | None = None) -> Interview:
        """Ended, with a quote for each competency, an observation and an inference."""
        interview = self.begun(application)
        for index in range(len(self.codes)):
            self.note(
                interview, f"“Answer number {index} of {interview.application.candidate.first_name}.”", theme=index
            )
        self.note(interview, "Drew the staffing board on paper.", "observed")
        self.note(interview, "Used to deciding alone?", "inference")
        interviews.end_interview(by=interview.interviewer, interview=interview)
        self.lasted(interview)
        interview.refresh_from_db()
        return interview

    def filed(self, application: Application | None = None) -> Interview:
        """Every quote filed under its theme's competency; nothing rated yet."""
        interview = self.held(application)
        for note in interview.notes.filter(kind="quote").select_related("theme"):
            evidence.file_evidence(by=interview.interviewer, note=note, competency_code=note.theme.competency_code)
        return interview

    def rate_all(self, who: Person, application: Application, level: int | None, words: str) -> Scorecard:
        for code in self.codes:
            evidence.save_rating(by=who, application=application, competency_code=code, level=level)
        evidence.draft_scorecard(by=who, application=application, recommendation="yes", takeaways=words)
        return evidence.submit_scorecard(by=who, application=application)

    def written_up(self, application: Application | None = None, level: int | None = 4) -> Application:
        interview = self.filed(application)
        self.rate_all(interview.interviewer, interview.application, level, "Ada saw a rule that others use.")
        return interview.application

    def read(self, application: Application | None = None, level: int | None = 2) -> Application:
        """Second reading is in too, two levels below the manager's."""
        found = self.written_up(application)
        self.rate_all(self.ben, found, level, "Ben missed who checked the rule.")
        return found

    def decided(self, application: Application | None = None) -> Decision:
        return self.decide(self.read(application))

    def decide(self, application: Application) -> Decision:
        """For an application that was read by both: declined, with reasons."""
        return decisions.record_decision(
            by=self.ada,
            application=application,
            outcome="decline",
            disposition="we_declined",
            disposition_reason="Another candidate had led a team of this size.",
            summary="A close call.",
            reasons={code: f"Reason for {code}." for code in self.codes},
        )

    def called(self, application: Application | None = None) -> Appointment:
        """Booked for now, as a call."""
        application = application or self.dan
        online = setup.add_place(by=self.ada, name=f"Call {uuid.uuid4()}", kind="online")
        return scheduling.schedule(
            by=self.ada,
            application=application,
            interviewer=self.ada,
            place=online,
            starts_at=timezone.now() + timedelta(minutes=1),
            minutes=30,
        )

    def recorded(self, appointment: Appointment, sound: bytes = SOUND, link: PrivateLink | None = None) -> int:
        """Both agreed, and a second of the interviewer's own microphone is kept."""
        self.agreed(appointment, Purpose.AUDIO, link)
        return recording.keep_chunk(
            by=appointment.interviewer, appointment=appointment, take_id=uuid.uuid4(), number=0, sound=sound
        )

    def transcribed(self, interview: Interview, link: PrivateLink | None = None) -> Transcript:
        """Both agreed, and the interviewer brought in a transcript."""
        self.agreed(interview.appointment, link=link)
        return listening.attach_transcript(by=interview.interviewer, interview=interview, content=TRANSCRIPT)

    def hired(self, application: Application | None = None) -> Application:
        """Read by both, offered the job, told by letter."""
        found = self.read(application, 4)
        reasons = {code: f"Reason for {code}." for code in self.codes}
        decisions.record_decision(by=self.ada, application=found, outcome="hire", reasons=reasons)
        letters.draft_letter(by=self.ada, application=found)
        letters.publish_letter(by=self.ada, application=found)
        return found

    def evidence_of(self, application: Application) -> list[Evidence]:
        return list(Evidence.objects.filter(application=application))
