"""What goes when: the days, where they come from, and whether they were read again in time."""

from datetime import UTC, datetime, time, timedelta

from django.urls import reverse

from backroom.hiring.afterwards import retention
from backroom.records import clock


def test_days_past_their_review_warn_the_people_partner(cast, client):
    client.force_login(cast.priya)
    words = "These rules on how long records are kept are past their review:"
    last_day = datetime.combine(retention.REVIEW_BY, time(12), UTC)
    with clock.at(last_day):
        assert words not in client.get(reverse("retention")).content.decode()
    with clock.at(last_day + timedelta(days=1)):
        page = client.get(reverse("retention")).content.decode()
    assert words in page
    assert page.count("to be reviewed by 22 May 2027.") == len(retention.PRESETS)
