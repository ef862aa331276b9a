"""One small talk, written by hand, and each format that tools would export it in."""

import json

TALK = (
    ("Ada Marsh", 0.5, 4.0, "Hello Dan, thank you for coming. Did you find us all right?"),
    ("Dan Webb", 4.4, 6.0, "I did, thanks."),
    ("Ada Marsh", 6.5, 11.0, "Tell me about a rota that went wrong. What was your part in it?"),
    ("Dan Webb", 12.5, 24.0, "In May two nurses were ill on the same night, and I had to find cover by noon."),
    ("Ada Marsh", 17.0, 17.6, "Mm."),
    ("Ada Marsh", 24.4, 27.0, "So you had half a day."),
    ("Dan Webb", 27.2, 31.0, "Yes, and I rang the list from the top, so that nobody was—"),
    ("Ada Marsh", 30.2, 33.0, "Who said yes?"),
    ("Dan Webb", 33.4, 36.0, "Nobody until the ninth call."),
)


def clock(seconds, mark=".", hours=True, places=3):
    whole = round(seconds * 1000)
    h, m, s, part = whole // 3_600_000, whole // 60_000 % 60, whole // 1000 % 60, whole % 1000
    head = f"{h:02d}:{m:02d}:{s:02d}" if hours else f"{h * 60 + m}:{s:02d}"
    return f"{head}{mark}{part:03d}" if places else head


def zoom():
    cues = (f"{n}\n{clock(a)} --> {clock(b)}\n{who}: {text}\n" for n, (who, a, b, text) in enumerate(TALK, 1))
    return "WEBVTT\n\n" + "\n".join(cues)


def teams():
    cues = (f"ab-{n}/1\n{clock(a)} --> {clock(b)}\n<v {who}>{text}</v>\n" for n, (who, a, b, text) in enumerate(TALK))
    return "WEBVTT\n\n" + "\n".join(cues)


def srt():
    lines, last = [], None
    for n, (who, a, b, text) in enumerate(TALK, 1):
        name = "" if who == last else f"{who}: "
        lines.append(f"{n}\n{clock(a, ',')} --> {clock(b, ',')}\n{name}{text}\n")
        last = who
    return "\n".join(lines)


def sbv():
    return "\n".join(f"{clock(a)[1:]},{clock(b)[1:]}\n{who}: {text}\n" for who, a, b, text in TALK)


def otter():
    turns = (f"{who}  {clock(a, hours=False, places=0)}  \n{text}\n" for who, a, _, text in TALK)
    return "\n".join(turns) + "\nTranscribed by https://otter.ai\n"


def rev_text():
    return "\n".join(f"{who} ({clock(a, hours=False, places=0)}):\n{text}\n" for who, a, _, text in TALK)


def meet():
    turns = "".join(f"{who}: {text}\n" for who, _, _, text in TALK)
    head = (
        "Coordinator (2026-11-02 at 10:00 GMT) - Transcript\nAttendees\nAda Marsh, Dan Webb\nTranscript\n\n00:00:00\n\n"
    )
    return f"{head}{turns}\nMeeting ended after 00:00:36\n"


def plain():
    return "".join(f"{who}: {text}\n" for who, _, _, text in TALK)


def timed_plain():
    return "".join(f"[{clock(a, places=0)}] {who}: {text}\n" for who, a, _, text in TALK)


def markdown():
    turns = "\n\n".join(f"**{who}:** {text}" for who, _, _, text in TALK)
    return f"A talk with **Dan**.\n\n- Ada Marsh: [page](x)\n\n**TRANSCRIPT BELOW:**\n\n{turns}\n"


def table(mark=","):
    rows = (mark.join((who, str(a), str(b), f'"{text}"')) for who, a, b, text in TALK)
    return mark.join(("Speaker", "Start", "End", "Text")) + "\n" + "\n".join(rows) + "\n"


def label(who):
    return int(who.startswith("Dan"))


def words(a, b, text):
    said = text.split()
    step = (b - a) / len(said)
    return [(word, round(a + step * n, 3), round(a + step * (n + 1), 3)) for n, word in enumerate(said)]


def whisperx():
    segments = [
        {
            "start": a,
            "end": b,
            "text": f" {text}",
            "speaker": f"SPEAKER_0{label(who)}",
            "words": [{"word": w, "start": s, "end": e, "score": 0.9} for w, s, e in words(a, b, text)],
        }
        for who, a, b, text in TALK
    ]
    return json.dumps({"segments": segments, "language": "en"})


def deepgram():
    rows = [{"start": a, "end": b, "transcript": text, "speaker": label(who), "channel": 0} for who, a, b, text in TALK]
    return json.dumps({"metadata": {}, "results": {"channels": [{"alternatives": [{}]}], "utterances": rows}})


def assemblyai():
    rows = [
        {"start": round(a * 1000), "end": round(b * 1000), "text": text, "speaker": "AB"[label(who)]}
        for who, a, b, text in TALK
    ]
    return json.dumps({"status": "completed", "utterances": rows})


def aws():
    items, segments = [], []
    for who, a, b, text in TALK:
        speaker = f"spk_{label(who)}"
        said = []
        for word, start, end in words(a, b, text):
            times = {"start_time": str(start), "end_time": str(end), "speaker_label": speaker}
            bare = word.rstrip(".,?—")
            items.append({"type": "pronunciation", "alternatives": [{"content": bare}], **times})
            said.append(times)
            if word != bare:
                items.append({"type": "punctuation", "alternatives": [{"content": word[len(bare) :]}]})
        segments.append({"start_time": str(a), "end_time": str(b), "speaker_label": speaker, "items": said})
    labels = {"segments": segments, "speakers": 2}
    return json.dumps({"results": {"transcripts": [{"transcript": ""}], "speaker_labels": labels, "items": items}})


def rev_json():
    rows = []
    for who, a, b, text in TALK:
        elements = []
        for word, start, end in words(a, b, text):
            elements += [
                {"type": "text", "value": word, "ts": start, "end_ts": end},
                {"type": "punct", "value": " "},
            ]
        rows.append({"speaker": label(who), "elements": elements})
    return json.dumps({"monologues": rows})


def amberscript():
    rows = [
        {
            "speaker": f"spk{label(who)}",
            "words": [{"text": w, "start": s, "end": e} for w, s, e in words(a, b, text)],
        }
        for who, a, b, text in TALK
    ]
    names = [{"spkid": "spk0", "name": "Ada Marsh"}, {"spkid": "spk1", "name": "Dan Webb"}]
    return json.dumps({"id": "x", "speakers": names, "segments": rows})


EXACT = {
    "vtt": zoom,
    "vtt (Teams)": teams,
    "srt": srt,
    "sbv": sbv,
    "csv": table,
    "tsv": lambda: table("\t"),
    "whisper": whisperx,
    "deepgram": deepgram,
    "assemblyai": assemblyai,
    "aws": aws,
    "rev-json": rev_json,
    "amberscript": amberscript,
}
STARTS = {"otter": otter, "rev": rev_text, "text": timed_plain}
NO_TIMES = {"meet": meet, "text": plain, "text (Markdown)": markdown}
