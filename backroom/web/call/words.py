"""Everything that a call says on either side, in the reader's language; the scripts know only the names of these."""

from django.utils.translation import gettext as _

from backroom.web.call.presence import CANDIDATE


def words(side: str, other: str, relay_only: bool) -> dict[str, str]:
    own = _candidates() if side == CANDIDATE else INTERVIEWERS
    found = _standing(relay_only) | _failures() | own
    return {name: text % {"who": other} for name, text in found.items()}


def _standing(relay_only: bool) -> dict[str, str]:
    straight = _("You and %(who)s are connected, straight to each other.")
    return {
        "connected": _("You and %(who)s are connected.") if relay_only else straight,
        "not_yet": _("%(who)s is not here yet."),
        "gone": _("%(who)s is not here any more."),
        "finding": _("Finding the way to each other."),
        "lost": _("The way was lost for a moment. Another one is being found."),
        "blocked": _(
            "No way to each other is found yet. A network may block calls; another network or the phone works."
        ),
        "silent": _("The server does not answer."),
        "go_on": _("You can go on talking."),
        "by_itself": _("It is tried again by itself. If it lasts, talk by phone."),
        "left": _("You left. You can join again until the conversation ends."),
        "taken": _("You joined on another page; this one has left."),
        "ended": _("The conversation has ended."),
        "refused": _("This call is not open to you now. It opens half an hour before the time agreed."),
        "sound_on": _("Sound on"),
        "sound_off": _("Sound off"),
        "picture_on": _("Picture on"),
        "picture_off": _("Picture off"),
        "speak": _("Say a few words: the bar moves when your microphone hears you."),
        "heard": _("Your microphone hears you."),
        "way": _("This network lets calls through, as far as can be told from here."),
        "no_way": _(
            "This network seems to block calls. Try another one, such as your phone’s, or talk by phone. "
            "You can still try to join."
        ),
        "the_call": _("The call"),
        "check": _("Check the microphone"),
        "join": _("Join the call"),
        "not_now": _("Not now"),
        "leave": _("Leave"),
        "level": _("How loud you are"),
        "their_picture": _("The picture of %(who)s"),
        "own_picture": _("Your own picture"),
    }


def _failures() -> dict[str, str]:
    return {
        "insecure": _(
            "This address is not secure, so the browser lends no microphone. "
            "Open the page by its https address, or talk by phone."
        ),
        "asking_browser": _("The browser asks whether this page may use the microphone. Allow it there."),
        "no_calls": _(
            "This browser cannot hold a call. Use a current Firefox, Chrome, Edge or Safari, or talk by phone."
        ),
        "microphone_refused": _(
            "The browser may not use the microphone. Allow it by the sign beside the address, then check again."
        ),
        "microphone_missing": _("No microphone was found. Plug one in or switch it on, then check again."),
        "microphone_held": _("The microphone is held by another program. Close that one, then check again."),
        "microphone_failed": _("The microphone could not be opened. Try another browser, or talk by phone."),
        "camera_refused": _(
            "The browser may not use the camera. Allow it by the sign beside the address; the sound goes on."
        ),
        "camera_missing": _("No camera was found. Plug one in if you want a picture; the sound goes on."),
        "camera_held": _("The camera is held by another program. Close that one and try again; the sound goes on."),
        "camera_failed": _("The camera could not be opened. The sound goes on."),
    }


def _candidates() -> dict[str, str]:
    return {
        "hint": _("Sound first; a picture only if you want one. %(who)s lets you in."),
        "joining": _("%(who)s lets you in."),
        "measured": _(
            "Your page counts your seconds of speech and tells %(who)s’s page the sum, for %(who)s’s own balance. "
            "No sound is kept, and nothing else is measured."
        ),
        "lets_you_in": _("%(who)s is here and lets you in."),
    }


INTERVIEWERS = {
    "hint": "Sound first; a picture only if you want one. %(who)s waits at the door until you let them in.",
    "joining": "%(who)s is not here yet.",
    "asking": "%(who)s is at the door.",
    "measured": "How much of the talk is yours",
    "balance": "You speak {share} %% of the time. Your longest stretch: {longest}.",
    "balance_soon": "Counted from both microphones’ seconds of speech; shown after a moment.",
    "balance_off": "Off: %(who)s’s page is not counting.",
    "hide": "Hide",
    "show": "Show",
    "admit": "Let %(who)s in",
}


def of_balance(side: str, other: str) -> dict[str, str]:
    """What the balance in person says on either side."""
    own = _at_the_table_candidates() if side == CANDIDATE else AT_THE_TABLE_INTERVIEWERS
    return {name: text % {"who": other} for name, text in (_at_the_table() | own).items()}


def _at_the_table() -> dict[str, str]:
    return {
        "use": _("Use this device’s microphone for the balance"),
        "stop": _("Stop"),
        "out": _("Off."),
        "silent": _("Paused: the server does not answer. It is tried again by itself."),
        "taken": _("Off here: you switched it on on another page."),
        "ended": _("The conversation has ended."),
        "refused": _("It is not open to you now. It opens half an hour before the time agreed."),
        "insecure": _(
            "Off: this address is not secure, so the browser lends no microphone. Nothing else changes. "
            "If you want it, open the page by its https address."
        ),
        "no_calls": _("Off: this browser cannot count speech. Nothing else changes."),
        "deaf": _("Off: this browser cannot count speech. Nothing else changes."),
        "microphone_refused": _(
            "Off: the browser may not use the microphone. If you want it, allow it by the sign beside the address "
            "and try again."
        ),
        "microphone_missing": _("Off: no microphone was found. Plug one in or switch it on, then try again."),
        "microphone_held": _("Off: another program holds the microphone. Close that one, then try again."),
        "microphone_failed": _("Off: the microphone could not be opened. Nothing else changes."),
    }


def _at_the_table_candidates() -> dict[str, str]:
    return {
        "title": _("Who speaks how long"),
        "about": _(
            "%(who)s can watch how much of the talk is %(who)s’s own, if you both want that and each has a device here."
            " This page then compares how loud speech is at the two devices, and tells %(who)s’s page two sums: "
            "your seconds of speech, and %(who)s’s."
        ),
        "limits": _(
            "No sound is kept or sent, how loud you are stays on this device, and nothing else is measured. "
            "You can stop at any time. Leaving it off changes nothing."
        ),
        "stopped": _("Off. Nothing more is counted."),
        "alone": _("On here. Nothing is counted until %(who)s’s device is on too."),
        "paused": _("Paused: nothing comes from %(who)s’s device."),
        "counting": _("On: seconds of speech are counted. Let this device lie in front of you."),
    }


AT_THE_TABLE_INTERVIEWERS = {
    "title": INTERVIEWERS["measured"],
    "about": "With a device in front of each of you, the louder one has the moment. %(who)s switches theirs on, "
    "or not, on their own page.",
    "limits": "Of sound only its loudness is compared; none is kept or sent. With one device it stays off.",
    "stopped": "Off. What was counted is kept for your own listening review.",
    "alone": "Off: %(who)s’s device is not on.",
    "paused": "Paused: %(who)s’s page is not counting.",
    "on": "Your microphone is in use for the balance.",
    "soon": "Shown when both of you have spoken for a little while.",
    "alike": "Off: the two devices hear all speech alike. Only one of you has spoken yet, or they lie too close "
    "together: put each in front of its person.",
    "balance": INTERVIEWERS["balance"],
    "balance_soon": "Shown when both of you have spoken for a little while.",
    "hide": INTERVIEWERS["hide"],
    "show": INTERVIEWERS["show"],
}


def of_own_notes(other: str) -> dict[str, str]:
    """What the candidate's own notes say."""
    told = _("%(who)s sees that you would like to come back to it.") % {"who": other}
    return {
        "come_back": _("I come back to this:"),
        "told": told,
        "written": _("Written down. Say it aloud too; that is fine at any time."),
        "forgotten": _("Erased on this device."),
        "keeps_nothing": _("This browser keeps nothing. What you write is gone when you leave this page."),
    }
