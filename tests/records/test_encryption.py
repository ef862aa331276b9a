"""Sealed text: readable with the right key, in its own place, and nowhere else."""

import uuid

import pytest
from django.db import connection

from backroom.records import encryption, keys

SECRET = "“I rang every family myself.”"


@pytest.fixture
def key_id():
    key_id = uuid.uuid4()
    keys.make(key_id)
    return key_id


def test_seal_and_unseal(key_id):
    blob = encryption.seal(SECRET, key_id=key_id, where="note.text:1")
    assert SECRET.encode() not in blob
    assert encryption.unseal(blob, key_id=key_id, where="note.text:1") == SECRET


def test_same_text_seals_differently(key_id):
    first, second = (encryption.seal(SECRET, key_id=key_id, where="w") for _ in range(2))
    assert first != second


def test_moved_text_does_not_open(key_id):
    blob = encryption.seal(SECRET, key_id=key_id, where="note.text:1")
    with pytest.raises(encryption.Tampered):
        encryption.unseal(blob, key_id=key_id, where="note.text:2")


@pytest.mark.parametrize("place", [0, 12, -1])
def test_changed_byte_does_not_open(key_id, place):
    blob = bytearray(encryption.seal(SECRET, key_id=key_id, where="w"))
    blob[place] ^= 1
    with pytest.raises(encryption.Tampered):
        encryption.unseal(bytes(blob), key_id=key_id, where="w")


def test_destroyed_key_opens_nothing(key_id, own_folder):
    blob = encryption.seal(SECRET, key_id=key_id, where="w")
    keys.destroy(key_id)
    assert not keys.exists(key_id)
    with pytest.raises(keys.KeyDestroyed):
        encryption.unseal(blob, key_id=key_id, where="w")
    keys.destroy(key_id)  # again is harmless


def test_key_file_is_private_and_wrapped(key_id, own_folder):
    (file,) = (own_folder / "keys" / "candidates").rglob("*.key")
    assert file.stat().st_mode & 0o077 == 0
    assert (own_folder / "keys" / "master.key").stat().st_mode & 0o077 == 0
    assert keys.get(key_id) not in file.read_bytes()


def test_other_master_key_is_said_in_words(key_id, own_folder):
    (own_folder / "keys" / "master.key").write_bytes(b"x" * 32)
    with pytest.raises(keys.WrongMaster):
        keys.get(key_id)


def test_key_is_made_once(key_id):
    first = keys.get(key_id)
    keys.make(key_id)
    assert keys.get(key_id) == first


def test_blind_index_depends_on_purpose_and_master(own_folder):
    first = encryption.blind_index("mail", "dan@example.org")
    assert first == encryption.blind_index("mail", "dan@example.org")
    assert first != encryption.blind_index("link", "dan@example.org")
    (own_folder / "keys" / "master.key").unlink()
    assert first != encryption.blind_index("mail", "dan@example.org")


def test_database_holds_no_text_of_a_candidate(cast):
    """Name, mail, note, question, wish and reason: none lies readable in any column of any table."""
    cast.asked()
    cast.decided()
    words = ["Dan Whitlock", "dan@example.org", "Answer number 0", "phone really ring", "left ear", "close call"]
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            for row in cursor.fetchall():
                content = b"\x00".join(bytes(v) if isinstance(v, bytes | memoryview) else str(v).encode() for v in row)
                found += [(table, word) for word in words if word.encode() in content]
    assert found == []


def test_sealed_column_refuses_an_update_by_query(cast):
    from backroom.hiring.interviews.models import Note

    cast.held()
    with pytest.raises(TypeError, match="sealed"):
        Note.objects.update(text="plain")


def test_sealed_text_survives_partial_reads_and_saves(cast):
    from backroom.hiring.interviews.models import Note

    note = cast.note(cast.begun())
    deferred = Note.objects.defer("text").get(pk=note.pk)
    assert deferred.text == note.text
    deferred.edition = 2
    deferred.save()
    assert Note.objects.get(pk=note.pk).text == note.text
    assert "<sealed>" in repr(Note.objects.filter(pk=note.pk).values_list("text", flat=True))
