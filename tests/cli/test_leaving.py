"""`export` gives everything held; `erase` leaves nothing readable, in files, logs, backups and the event log."""

import json
import shutil
import stat

import pytest

from tests.cli.house import House

MAIL = "dora.lindqvist@example.org"
NAMES = ("Dora", "Lindqvist")
SAID = (
    "I leave one half-day in ten empty",  # a note, filed as evidence
    "Could somebody else build it from this?",  # a note kept to oneself
    "Would saying yes here close my other application with you?",  # her own question
    "two versions by half past seven",  # a reason for the decision, and the letter
)


def _held(house: House) -> bytes:
    """Every byte of the data folder, names of files included; of a database server, all its rows."""
    found = [str(path).encode() + path.read_bytes() for path in house.data.rglob("*") if path.is_file()]
    if not house.is_sqlite:
        for table in house.counts():
            found.append(repr(house.rows(f"SELECT * FROM {table}")).encode())
    return b"\n".join(found)


def _export(house: House):
    done = house.run("export", MAIL)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_export_gives_everything_held(demo_house):
    found = _export(demo_house)
    assert found["candidates"]["name"] == "Dora Lindqvist"
    assert found["candidates"]["email"] == MAIL
    assert {a["job"] for a in found["candidates"]["applications"]} == {
        "District nurse team lead",
        "Scheduling coordinator",
    }
    text = json.dumps(found, ensure_ascii=False)
    for words in SAID:
        assert words in text
    for others in ("Dan Whitlock", "Noor", "the four who could swap"):
        assert others not in text
    last = demo_house.rows("SELECT name, actor, subject FROM records_event ORDER BY seq DESC LIMIT 1")[0]
    assert last[:2] == ("personal_data.exported", "system") and last[2].startswith("candidate:")


def test_export_into_a_new_file_of_ones_own(demo_house, tmp_path):
    target = tmp_path / "dora.json"
    done = demo_house.run("export", f"  {MAIL.upper()} ", "--output", str(target))
    assert (done.returncode, done.stdout) == (0, "")
    assert json.loads(target.read_text(encoding="utf-8")) == _export(demo_house)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    again = demo_house.run("export", MAIL, "--output", str(target))
    assert again.returncode == 2
    assert again.stderr == f"backroom: {target} is there already. Choose another name.\n"


def test_export_of_somebody_unknown(demo_house):
    events = demo_house.counts()["records_event"]
    done = demo_house.run("export", "nobody@example.org")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("backroom: no candidate with the mail address nobody@example.org is known here.")
    assert demo_house.counts()["records_event"] == events


def test_erase_leaves_nothing_readable(demo_house):
    with demo_house.serve("--demo"):  # mail goes out, logs and the write-ahead log are in use
        before = _held(demo_house)
        assert MAIL.encode() in before  # the copy of the mail that was sent
        backup = demo_house.data.parent / "backup.sqlite3"
        if demo_house.is_sqlite:
            shutil.copy(demo_house.file, backup)
        done = demo_house.run("erase", MAIL, "--yes")
        assert done.returncode == 0, done.stderr
        assert "Key        destroyed" in done.stdout
        assert "Log " not in done.stdout
        if demo_house.is_sqlite:
            assert demo_house.file.with_name("backroom.sqlite3-wal").stat().st_size == 0
        while_running = _held(demo_house)
    for held in (while_running, _held(demo_house), done.stdout.encode()):
        for words in (*NAMES, MAIL, *SAID):
            assert words.encode() not in held
            assert words.encode("utf-16-le") not in held
    assert demo_house.run("verify").returncode == 0
    unknown = demo_house.run("export", MAIL)
    assert (unknown.returncode, unknown.stdout) == (1, "")
    assert "no candidate with the mail address" in unknown.stderr
    others = demo_house.run("export", "noor.haddad@example.org")
    assert "Noor Haddad" in others.stdout


def test_certificate_counts_and_names_nobody(demo_house):
    lines = demo_house.run("erase", MAIL, "--yes").stdout.splitlines()
    assert lines[0] == "Certificate of erasure"
    assert lines[4:20] == [
        "Removed",
        "  candidates: 2 private links",
        "  scheduling: 2 appointments",
        "  interviews: 1 interview, 11 notes",
        "  evidence: 10 evidence, 2 scorecards",
        "  fit: 6 questions",
        "  cards: nothing was held",
        "  promises: nothing was held",
        "  experience: nothing was held",
        "  recording: nothing was held",
        "  listening: nothing was held",
        "  decisions: 1 debrief, 1 decision, 1 letter",
        "  fairness: nothing was held",
        "  afterwards: nothing was held",
        "  mail: 5 messages",
        "Key        destroyed",
    ]
    assert lines[20].startswith("Backups    unreadable for this person from now on")


def test_backup_taken_before_cannot_be_opened(sqlite_house):
    backup = sqlite_house.data.parent / "backup.sqlite3"
    shutil.copy(sqlite_house.file, backup)
    readable = (
        "from backroom.hiring.interviews.models import Note\nprint([n.text for n in Note.objects.filter({where})])"
    )
    candidate = sqlite_house.python(
        f"from backroom.hiring.candidates import queries\nprint(queries.candidate_by_mail('{MAIL}').pk)"
    )
    where = readable.format(where=f"key_id='{candidate}'")
    assert SAID[0] in sqlite_house.python(where)
    assert sqlite_house.run("erase", MAIL, "--yes").returncode == 0
    shutil.copy(backup, sqlite_house.file)
    refused = (
        "from backroom.hiring.interviews.models import Note\nfrom backroom.records.keys import KeyDestroyed\n"
        f"notes = list(Note.objects.filter(key_id='{candidate}'))\nassert notes\n"
        "for note in notes:\n try: print('opened', note.text)\n except KeyDestroyed: print('destroyed')"
    )
    assert set(sqlite_house.python(refused).split()) == {"destroyed"}
    found = sqlite_house.run("export", MAIL)
    assert (found.returncode, found.stdout) == (1, "")
    assert "Traceback" not in found.stderr


@pytest.mark.parametrize(("typed", "code"), [(f"{MAIL}\n", 0), ("yes\n", 2), ("", 2)])
def test_erase_asks_for_the_address_again(demo_house, typed, code):
    done = demo_house.run("erase", MAIL, typed=typed)
    assert done.returncode == code
    assert demo_house.run("export", MAIL).returncode == (0 if code else 1)


def test_erase_of_somebody_unknown(demo_house):
    done = demo_house.run("erase", "nobody@example.org", "--yes")
    assert done.returncode == 1
    assert done.stderr.startswith("backroom: no candidate with the mail address nobody@example.org is known here.")


def test_erasure_cut_short_is_finished_by_id(demo_house):
    code = (
        "from backroom.hiring.candidates import queries\nfrom backroom.records import personal_data\n"
        f"from django.db import transaction\ncandidate = queries.candidate_by_mail('{MAIL}')\n"
        "with transaction.atomic(): personal_data.erase(candidate.pk)\nprint(candidate.pk)"
    )
    candidate = demo_house.python(code)
    key = demo_house.keys / "candidates" / candidate[:2] / f"{candidate.replace('-', '')}.key"
    assert key.exists()
    assert demo_house.run("erase", MAIL, "--yes").returncode == 1
    done = demo_house.run("erase", "--id", candidate, "--yes")
    assert done.returncode == 0
    assert candidate in done.stdout and "Key        destroyed" in done.stdout
    assert not key.exists()
