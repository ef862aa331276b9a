"""The whole story through the actions, once."""

from backroom.hiring.decisions import memos
from backroom.hiring.decisions import queries as decisions
from backroom.records import chain
from backroom.records.models import Event


def test_story_from_job_to_letter(cast):
    decision = cast.decided()
    memo = memos.memo(cast.ada, decisions.decisions_of(cast.ada).get(pk=decision.pk))
    assert [row.name for row in memo.rows] == [c.name for c in cast.job.rubrics.get().competencies.all()]
    assert len(memo.differences) == len(cast.codes)
    assert chain.verify().holds
    assert chain.verify().events == Event.objects.count()
