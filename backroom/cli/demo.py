"""Fills the demo company, whole or not at all, through the same actions as the pages."""

from django.db import transaction
from django.utils import timezone

from backroom.cli.demo_story import Story, after, before, company, conversation
from backroom.cli.demo_story.acts import Talk, Told
from backroom.cli.demo_story.days import Days
from backroom.people.models import Person
from backroom.records import clock


def fill(story: Story) -> bool:
    """True when it was filled now. An installation that has people already stays as it is."""
    with transaction.atomic():
        if Person.objects.exists():
            return False
        told = Told(Days(timezone.localtime(clock.now())))
        company.tell(told, story)
        jobs = {job["file"]: job for job in story["jobs"]}
        candidates = {candidate["key"]: candidate for candidate in story["candidates"]}
        for index, entry in enumerate(story["applications"]):
            talk = Talk(told, entry, jobs[entry["job"]], candidates[entry["candidate"]], index)
            before.tell(talk)
            if "notes" in entry:
                conversation.tell(talk)
                after.tell(talk)
        told.play()
    return True
