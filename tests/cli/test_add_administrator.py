"""The first administrator, made on the server itself."""


def _opens(house, email, password):
    found = f"authenticate(None, email={email!r}, password={password!r})"
    return house.python(f"from django.contrib.auth import authenticate\nprint(bool({found}))") == "True"


def test_first_administrator_gets_a_password_once(empty_house):
    done = empty_house.run("add-administrator", "Ida Holm", "ida@fenwick.example")
    assert done.returncode == 0, done.stderr
    first, password = done.stdout.splitlines()
    assert first.startswith("Ida Holm administers now.")
    assert len(password) == 20
    assert password not in done.stderr
    assert _opens(empty_house, "ida@fenwick.example", password)
    assert empty_house.rows("SELECT name, actor FROM records_event") == [("person.added", "system")]
    assert empty_house.run("verify").stdout.startswith("1 event, unbroken; newest seal ")


def test_second_one_is_refused_unless_wanted(empty_house):
    empty_house.run("add-administrator", "Ida Holm", "ida@fenwick.example")
    refused = empty_house.run("add-administrator", "Ivo Holm", "ivo@fenwick.example")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("backroom: Ida Holm administers already")
    assert empty_house.run("add-administrator", "Ivo Holm", "ivo@fenwick.example", "--another").returncode == 0
    taken = empty_house.run("add-administrator", "Ivo Holm", "IVO@fenwick.example", "--another")
    assert (taken.returncode, taken.stderr.count("\n")) == (1, 1)
    assert empty_house.counts()["people_person"] == 2


def test_bad_words_are_refused(empty_house):
    assert empty_house.run("add-administrator", "Ida Holm", "ida").returncode == 2
    assert empty_house.run("add-administrator", " ", "ida@fenwick.example").returncode == 2
    assert empty_house.run("add-administrator", "Ida Holm").returncode == 2


def test_migrate_says_when_nothing_is_to_do(empty_house):
    assert empty_house.run("migrate").stdout.endswith(" migrations done.\n")
    assert empty_house.run("migrate").stdout == "The database is up to date.\n"
