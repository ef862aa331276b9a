"""The law packs: dated, whole, honest about what was verified; places resolve to the strictest."""

import tomllib
from datetime import date, timedelta

import pytest

from backroom.engines.questions import law

CODES = {"us", "us-ca", "us-ny", "us-nyc", "us-il", "us-ma", "us-co", "uk", "eu", "de", "fr", "ca", "ca-on", "au"}
EVERY = pytest.mark.parametrize("pack", law.packs().values(), ids=list(law.packs()))


def test_there_are_fourteen_places():
    assert set(law.packs()) == CODES


@EVERY
def test_pack_is_dated_and_every_ruling_has_a_citation(pack):
    assert pack.as_of < pack.review_by < pack.as_of + timedelta(days=200)
    assert pack.within in {"", *CODES}
    whole = tomllib.loads((law.FOLDER / f"{pack.code}.toml").read_text(encoding="utf-8"))
    assert list(pack.rulings) == [ruling["matter"] for ruling in whole["rulings"]]
    for matter, ruling in pack.rulings.items():
        assert ruling.matter == matter
        assert ruling.severity in law.SEVERITIES
        assert ruling.after_offer in law.SEVERITIES
        assert len(ruling.cite) > 5
        assert (ruling.as_of, ruling.review_by, ruling.place) == (pack.as_of, pack.review_by, pack.name)


def test_every_pack_rules_on_the_same_matters():
    assert {frozenset(pack.rulings) for pack in law.packs().values()} == {frozenset(law.packs()["us"].rulings)}


def test_a_place_brings_what_it_lies_within():
    assert [pack.code for pack in law.chosen(["us-nyc"])] == ["us-nyc", "us-ny", "us"]
    assert [pack.code for pack in law.chosen(["de", "fr"])] == ["de", "eu", "fr"]
    assert [pack.code for pack in law.chosen(["ca-on"])] == ["ca-on", "ca"]


def test_unknown_and_unnamed_places_get_all_packs():
    assert law.chosen([]) == law.chosen(["uk", "unknown"]) == tuple(law.packs().values())


def test_a_place_without_a_pack_is_refused_by_name():
    with pytest.raises(law.UnknownJurisdiction, match=r"^atlantis: known are au, .*unknown$"):
        law.chosen(["us", "atlantis"])


def test_severity_is_the_strictest_and_names_who_says_so():
    severity, rulings = law.strictest("salary_history", law.chosen(["uk", "us-ca"]), "pre-offer")
    assert severity == "forbidden"
    assert [(ruling.where, ruling.severity) for ruling in rulings] == [
        ("us-ca", "forbidden"),
        ("uk", "risky"),
        ("us", "risky"),
    ]
    assert law.strictest("salary_history", law.chosen(["uk"]), "pre-offer")[0] == "risky"


@pytest.mark.parametrize("matter", law.packs()["us"].rulings)
def test_no_choice_of_places_is_stricter_than_the_unknown_place(matter):
    worst = law.SEVERITIES.index(law.strictest(matter, law.chosen([]), "pre-offer")[0])
    assert worst == max(
        law.SEVERITIES.index(law.strictest(matter, law.chosen([code]), "pre-offer")[0]) for code in CODES
    )


def test_proxies_are_forbidden_nowhere():
    for matter in ("age_proxy", "fit_proxy", "lifestyle", "affiliation", "schedule", "residence", "property"):
        assert law.strictest(matter, law.chosen([]), "pre-offer")[0] == "risky"


@pytest.mark.parametrize("where", ["us", "uk"])
def test_health_and_genes_need_an_exception_code_before_an_offer(where):
    packs = law.chosen([where])
    for matter in ("health", "genetic"):
        severity, rulings = law.strictest(matter, packs, "pre-offer")
        assert severity == "forbidden"
        codes = {exemption.code for exemption in law.exemptions(rulings, "pre-offer")}
        assert codes and {code.split("-")[0] for code in codes} == {where}
    assert law.exemptions(law.strictest("age_direct", packs, "pre-offer")[1], "pre-offer") == ()


@pytest.mark.parametrize("code", sorted(CODES))
def test_health_is_not_forbidden_after_an_offer(code):
    severity, rulings = law.strictest("health", law.chosen([code]), "post-offer")
    assert severity == "risky"
    assert law.exemptions(rulings, "post-offer") == ()


def test_genes_stay_forbidden_after_an_offer_in_the_united_states():
    assert law.strictest("genetic", law.chosen(["us"]), "post-offer")[0] == "forbidden"


def test_a_pack_is_out_of_date_the_day_after_its_review_date():
    packs = law.chosen(["us-ca"])
    assert law.out_of_date(packs, date(2027, 5, 22)) == ()
    assert law.out_of_date(packs, date(2027, 5, 23)) == packs


FORBIDDEN_BEFORE_AN_OFFER = {
    "age_direct": "us-ca us-co us-ny de ca ca-on au",
    "race": "us-ca us-ny de ca ca-on",
    "religion": "us-ca us-ny de ca ca-on",
    "pregnancy": "us-ca us-ny de ca ca-on au",
    "family": "us-ca us-ny us-nyc de ca ca-on au",
    "health": "us us-ca us-ny us-ma uk de ca ca-on au",
    "genetic": "us us-ca us-ny uk de ca au",
    "arrest": "us-ca us-ny us-nyc us-il us-ma",
    "conviction": "us-ca us-nyc us-il us-ma uk ca",
    "finance": "us-ca us-ny us-nyc us-il",
    "salary_history": "us-ca us-ny us-nyc us-il us-ma us-co eu",
    "union": "us uk de au",
    "appearance": "us-nyc",
    "citizenship": "us-ca us-ny us-nyc ca-on",
    "accounts": "us-ca us-il us-ny",
    "polygraph": "us us-ca us-ma",
}


@pytest.mark.parametrize("matter", FORBIDDEN_BEFORE_AN_OFFER)
def test_the_places_that_forbid_a_matter_are_these_and_no_others(matter):
    forbidding = {code for code, pack in law.packs().items() if pack.rulings[matter].severity == "forbidden"}
    assert forbidding == set(FORBIDDEN_BEFORE_AN_OFFER[matter].split())


@pytest.mark.parametrize(("code", "after"), [("us-ca", "risky"), ("us-nyc", "risky"), ("us-il", "risky")])
def test_a_conviction_may_be_asked_about_after_a_conditional_offer(code, after):
    assert law.strictest("conviction", law.chosen([code]), "post-offer")[0] == after
    assert law.strictest("arrest", law.chosen([code]), "post-offer")[0] == "forbidden"


@pytest.mark.parametrize("code", ["de", "fr"])
def test_pay_history_is_forbidden_in_the_union_and_in_its_members(code):
    severity, rulings = law.strictest("salary_history", law.chosen([code]), "pre-offer")
    assert (severity, rulings[0].where) == ("forbidden", "eu")
