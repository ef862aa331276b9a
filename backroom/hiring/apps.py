"""Django's entry for the hiring floor; here each chapter's holder of personal data is registered, in story order."""

from django.apps import AppConfig


class HiringConfig(AppConfig):
    name = "backroom.hiring"
    label = "hiring"

    def ready(self) -> None:
        # Imported here because models must be loaded first.
        from backroom.hiring.afterwards import personal_data as afterwards
        from backroom.hiring.afterwards import tasks as retention
        from backroom.hiring.candidates import personal_data as candidates
        from backroom.hiring.cards import personal_data as cards
        from backroom.hiring.decisions import conditions
        from backroom.hiring.decisions import personal_data as decisions
        from backroom.hiring.evidence import personal_data as evidence
        from backroom.hiring.experience import personal_data as experience
        from backroom.hiring.fairness import before_decision
        from backroom.hiring.fairness import personal_data as fairness
        from backroom.hiring.fit import personal_data as fit
        from backroom.hiring.interviews import personal_data as interviews
        from backroom.hiring.interviews.consent import Purpose, erased_with
        from backroom.hiring.listening import personal_data as listening
        from backroom.hiring.promises import personal_data as promises
        from backroom.hiring.recording import personal_data as recording
        from backroom.hiring.scheduling import personal_data as scheduling
        from backroom.hiring.scheduling import tasks as times
        from backroom.records.personal_data import register

        for chapter in (
            candidates,
            scheduling,
            interviews,
            evidence,
            fit,
            cards,
            promises,
            experience,
            recording,
            listening,
            decisions,
            fairness,
            afterwards,
        ):
            register(chapter.HOLDER)
        conditions.register(before_decision.CONDITION)
        retention.register()
        times.register()
        erased_with(Purpose.AUDIO, recording.consent_taken_back)
        erased_with(Purpose.TRANSCRIPT, listening.consent_taken_back)
