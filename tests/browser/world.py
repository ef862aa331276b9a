"""Fills a fresh data folder with the cast and prints, as JSON, who can sign in and what there is to open."""

import json

import django


def fill() -> dict[str, object]:
    from backroom.people import demo_sign_in
    from backroom.records import encryption
    from tests.cast import Cast

    cast = Cast()
    link = cast.asked()
    appointment = cast.booked(hours=0)
    return {
        "sign_in": {name: f"/demo/{demo_sign_in.token_for(person)}/" for name, person in cast.staff.items()},
        "link": f"/c/{encryption.link_token(link.pk)}/",
        "link_id": str(link.pk),
        "job": str(cast.job.pk),
        "application": str(cast.dan.pk),
        "interview": str(appointment.pk),
    }


if __name__ == "__main__":
    django.setup()
    print(json.dumps(fill()))
