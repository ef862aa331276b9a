"""What `serve` refuses to start with, and what it warns of."""

import pytest


def _refused(house, *words):
    done = house.run("serve", "--port", "0", *words)
    assert (done.returncode, done.stdout) == (2, ""), done.stderr
    assert done.stderr.count("backroom: ") == 1 and done.stderr.count("\n") == 1
    return done.stderr


def test_demo_that_others_can_reach(empty_house):
    assert "Demo mode is on and 0.0.0.0 can be reached by others" in _refused(
        empty_house, "--demo", "--host", "0.0.0.0"
    )
    empty_house.env["BACKROOM_URL"] = "https://talks.example.org"
    assert "Demo mode is on and talks.example.org can be reached" in _refused(empty_house, "--demo")


def test_debug_that_others_can_reach(empty_house):
    empty_house.env |= {"BACKROOM_DEBUG": "yes", "BACKROOM_URL": "https://talks.example.org"}
    assert "BACKROOM_DEBUG is on and talks.example.org can be reached" in _refused(empty_house)


@pytest.mark.parametrize("name", ["", "master.key", "session.key"])
def test_keys_that_others_can_read(demo_house, name):
    path = demo_house.keys / name
    path.chmod(path.stat().st_mode | 0o040)
    said = _refused(demo_house)
    assert f"{path} can be read by other accounts of this machine. Run: chmod -R go= '{demo_house.keys}'" in said


def test_sealed_rows_without_their_master_key(demo_house):
    (demo_house.keys / "master.key").unlink()
    assert "The database holds sealed text, and there is no master.key in" in _refused(demo_house)
    assert not (demo_house.keys / "master.key").exists()


def test_sealed_rows_with_another_master_key(demo_house):
    (demo_house.keys / "master.key").write_bytes(bytes(32))
    assert "is not the one that this database was sealed with" in _refused(demo_house)


def test_answers_of_the_voluntary_survey_without_their_key(demo_house):
    (demo_house.keys / "self_identification.key").unlink()
    said = _refused(demo_house)
    assert "answers to the self-identification survey, and no self_identification.key in" in said
    assert "Bring self_identification.key back from the backup of the keys folder." in said
    assert not (demo_house.keys / "self_identification.key").exists()


def test_missing_database_server_is_said(demo_house):
    demo_house.env["BACKROOM_DATABASE_URL"] = "postgresql://nobody@127.0.0.1:1/none"
    assert "the database cannot be opened" in _refused(demo_house)


def _said_at_start(house, *words):
    process = house.begin("--port", "0", *words)
    said = ""
    while "Ctrl-C stops" not in said:
        said += process.stdout.readline()
    process.terminate()
    assert process.wait(10) == 0
    return said


def test_open_text_over_the_network_is_warned_of(demo_house):
    demo_house.env["BACKROOM_URL"] = "http://talks.example.org"
    said = _said_at_start(demo_house)
    assert "BACKROOM_URL is http://talks.example.org: what people write travels readable by others." in said
    assert "so there are no calls. Put a server with TLS in front (deploy/Caddyfile" in said


def test_a_server_for_the_whole_network_without_tls_is_warned_of(empty_house):
    said = _said_at_start(empty_house, "--host", "0.0.0.0")
    assert "0.0.0.0 can be reached by others without TLS: what people write travels readable. A browser lends" in said
    empty_house.env["BACKROOM_URL"] = "https://talks.example.org"
    assert "without TLS" not in _said_at_start(empty_house, "--host", "0.0.0.0")
