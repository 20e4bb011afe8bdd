"""Service files: those on the shelf are right, and a mistake is named with its place."""

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from pwa.rules.service_files import (
    FOLDER,
    ServiceFileError,
    list_faults,
    read_agencies,
    read_service,
)

EXAMPLE = FOLDER / "gemeente-voorbeeld" / "wijziging-doorgeven.yaml"
CLOSED = {
    "opened": None,
    "basis": "none yet",
    "signature": "advanced",
    "assurance": "substantial",
    "decision_here": False,
}
STEPS = EXAMPLE.with_name("levensonderhoud.yaml")


def refusal(folder: Path, change: dict[str, Any], example: Path = EXAMPLE) -> str:
    service = yaml.safe_load(example.read_text())
    for place, value in change.items():
        *way, last = place.split(".")
        target = service
        for step in way:
            target = target[int(step) if step.isdigit() else step]
        if value is None and not isinstance(target, list):
            del target[last]
        else:
            target[int(last) if last.isdigit() else last] = value
    path = folder / example.name
    path.write_text(yaml.safe_dump(service))
    with pytest.raises(ServiceFileError) as refused:
        read_service(path)
    return re.sub(r"^.*?\.yaml:(\d+:)? ", "", str(refused.value))


def test_all_files_on_the_shelf_are_right() -> None:
    agencies = read_agencies()
    assert [agency["id"] for agency in agencies] == ["gemeente-voorbeeld"]
    [agency] = agencies
    ids = [service["id"] for service in agency["services"]]
    stems = [
        sorted(path.stem for path in (FOLDER / name).glob("*.yaml"))
        for name in (agency["id"], "every-agency")
    ]
    assert ids == [stem for stems_ in stems for stem in stems_ if stem not in {"agency", "places"}]
    formulas = {service["formula"] for service in agency["services"]}
    assert formulas == {"flits", "wegwijs", "ontwikkel", "toezicht", "beheer"}
    assert "{agency}" not in str(agency) and "Gemeente Voorbeeld" in str(agency["services"][0])
    [change] = [one for one in agency["services"] if one["id"] == "wijziging-doorgeven"]
    assert change["decision_term"] == {"weeks": 8, "article": "Awb 4:13"}
    assert change["valid"] == {"from": "2026-01-01", "until": None}
    assert {fact["name"] for fact in change["facts"] if fact["required"]} >= {
        "amount_cents",
        "from",
    }


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"title.en": None}, "title.en: is missing"),
        ({"title.nl": " "}, "title.nl: must be a text without spaces around it"),
        ({"consent": "Ja"}, "consent: must be a mapping of nl, en"),
        ({"formula": "wonder"}, "formula: must be one of beheer, flits"),
        ({"formula": "toezicht"}, "formula: of role customer is flits or wegwijs"),
        ({"colour": "red"}, "colour: is not known here"),
        ({"certainties": []}, "certainties: must be a list of at least 1"),
        ({"facts.0.required": "yes"}, "facts[change_kind].required: must be true or false"),
        ({"facts.1.name": "change_kind"}, "facts[change_kind]: each name may stand there once"),
        ({"facts.0.choices": None}, "facts[change_kind]: choices go with kind choice"),
        ({"steps.1.term": {"days": 1, "weeks": 1}}, "steps[1].term: must be one of days"),
        ({"steps.1.actor": "robot"}, "steps[1].actor: must be one of agency"),
        ({"decision_term.weeks": -1}, "decision_term.weeks: must be a whole number"),
        ({"decision_term.weeks": 10**400}, "decision_term.weeks: must be a whole number"),
        ({"title.en": "Cha" + "\u0301" * 5 + "nge"}, "title.en: has marks piled on one letter"),
        ({"valid.from": "soon"}, "valid.from: must be a date like 2026-01-31"),
        ({"id": "other"}, "id: must be 'wijziging-doorgeven', the name of the file"),
        ({"schema": 2}, "schema: must be 1"),
        ({"legal_basis": None}, "legal_basis: is missing; a purpose needs a ground"),
        ({"legal_basis.ground": "consent"}, "legal_basis.ground: must be one of contract, legal"),
        (
            {"legal_basis.privacy": "AVG artikel 6 lid 1 onder a"},
            "legal_basis.privacy: of ground legal_obligation is AVG artikel 6 lid 1 onder c or",
        ),
        ({"consent.nl": "Ik geef toestemming."}, "consent.nl: speaks of permission; the person"),
        ({"purpose.en": "What you consent to."}, "purpose.en: speaks of permission; the person"),
        ({"consent.en": "To {agentcy}."}, "consent.en: {agentcy} is no place; {agency} is"),
        ({"summary.en": None}, "summary.en: is missing; write this text in English too"),
        ({"certainties.0.measure": None}, "certainties[0].measure: is missing; say how it is"),
        ({"certainties.0.measure": "joy"}, "certainties[0].measure: must be one of by_design, cl"),
        ({"gets.0.of": ["wage"]}, "gets[0].of: wage is neither in facts nor in documents"),
        ({"gets.2.of": ["from"]}, "gets: does not tell that payslip goes along; add it"),
        (
            {"facts.1.record": "HouseholdFact"},
            "facts[income_part].field: there is no kind in House",
        ),
        ({"right": "bijstant"}, "right: there is no law bijstant in laws/nl; there are aow"),
        (
            {"channel": CLOSED},
            "channel.signature: a way that is not opened is informal",
        ),
        ({"identity": "not_needed"}, "channel.decision_here: a decision needs to know whose"),
        ({"channel.assurance": "none"}, "channel.assurance: must be low, substantial or high"),
        ({"facts.2.when": "amount_cents > 0"}, "facts[amount_cents].when: no 'amount_cents' here"),
        ({"facts.0.when": "period == 'week'"}, "facts[change_kind].when: period is not asked bef"),
        ({"facts.4.name": "besluiten_hier"}, "facts[besluiten_hier]: is a name that Plein uses"),
    ],
)
def test_a_mistake_is_named_with_its_place(
    tmp_path: Path, change: dict[str, Any], message: str
) -> None:
    assert refusal(tmp_path, change).startswith(message)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"topics.0.facts": ["geboren"]}, "topics: samenwonend of facts must stand in one topic"),
        ({"topics.0.facts.0": "geboortedag"}, "topics: geboortedag is not in facts"),
        ({"topics.1.id": "u"}, "topics: each id may stand there once"),
        ({"topics.0.title": None}, "topics[0].title: is missing"),
        (
            {"facts.2.when": "kinderen > 0"},
            "facts[partner_naam].when: kinderen is not asked before this; name a fact of an",
        ),
        ({"facts.2.when": "samenwonen"}, "facts[partner_naam].when: no 'samenwonen' here; there"),
        ({"facts.2.when": "geboren"}, "facts[partner_naam].when: must be true or false, not a"),
        ({"facts.2.when": "woont == 'maybe'"}, "facts[partner_naam].when: 'maybe' is none of"),
        ({"facts.2.when": True}, "facts[partner_naam].when: must be a text"),
        ({"waits.when": "age(samenwonend, on) < 27"}, "waits.when: this is a truth where a date"),
        ({"waits.since": "reden"}, "waits.since: reden must be a fact of kind date"),
        ({"waits.term": {"weeks": 4, "days": 1}}, "waits.term: must be one of days"),
        ({"documents.0.later": {}}, "documents[opleiding].later: must be one of days"),
        ({"steps.1.after": "soon"}, "steps[1].after: must be one of applied"),
        ({"partner.service": None}, "partner.service: is missing"),
    ],
)
def test_small_steps_that_do_not_go_together_are_named(
    tmp_path: Path, change: dict[str, Any], message: str
) -> None:
    assert refusal(tmp_path, change, STEPS).startswith(message)


def test_every_fault_is_told_at_once_with_its_file_and_line(tmp_path: Path) -> None:
    text = EXAMPLE.read_text().replace("Ik stuur deze gegevens", "Ik geef toestemming")
    path = tmp_path / EXAMPLE.name
    path.write_text(text.replace("field: period", "field: rhythm"))
    told = list_faults(path)
    lines = path.read_text().splitlines()
    assert [fault.startswith(f"{path}:") for fault in told] == [True, True]
    numbers = [int(fault.removeprefix(f"{path}:").partition(":")[0]) for fault in told]
    assert "field: rhythm" in lines[numbers[0] - 1] and lines[numbers[1] - 1] == "  nl: >-"
    assert "there is no rhythm in IncomePart" in told[0] and "toestemming" in text


def test_a_file_that_names_its_own_agency_is_refused(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "services")
    path = tmp_path / "services" / "gemeente-voorbeeld" / EXAMPLE.name
    path.write_text(path.read_text().replace("{agency}", "Gemeente Voorbeeld"))
    with pytest.raises(ServiceFileError, match=r"yaml:\d+: consent.nl: write {agency} for Gem"):
        read_agencies(tmp_path / "services")


def test_every_partner_service_and_every_right_of_a_service_is_there() -> None:
    laws = {path.name for path in (FOLDER.parent / "laws" / "nl").iterdir()}
    for agency in read_agencies():
        by_id = {service["id"]: service for service in agency["services"]}
        for service in by_id.values():
            assert {service.get("right")} <= {None, *laws}
            if partner := service.get("partner"):
                names = {fact["name"] for fact in by_id[partner["service"]]["facts"]}
                assert {partner["number"], partner["agrees"]} <= names
                assert partner["name"] in {fact["name"] for fact in service["facts"]}


def test_a_file_that_is_no_yaml_is_named(tmp_path: Path) -> None:
    path = tmp_path / "wrong.yaml"
    path.write_text("a: [")
    with pytest.raises(ServiceFileError, match="cannot be read as YAML"):
        read_service(path)


def test_two_agencies_do_not_share_a_number(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "services")
    shutil.copytree(FOLDER / "gemeente-voorbeeld", tmp_path / "services" / "twin")
    with pytest.raises(ServiceFileError, match="is used twice"):
        read_agencies(tmp_path / "services")
