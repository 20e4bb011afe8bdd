"""Service files: those on the shelf are right, and a mistake is named with its place."""

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from pwa.rules.service_files import FOLDER, ServiceFileError, read_agencies, read_service

EXAMPLE = FOLDER / "gemeente-voorbeeld" / "wijziging-doorgeven.yaml"
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
    own = [
        *("aanvulling", "afspraak-bevestigen", "afspraak-vragen", "betalingsregeling", "bezwaar"),
        *("ingebrekestelling", "levensonderhoud", "levensonderhoud-partner"),
        *("sollicitaties-verantwoorden", "vraag-beantwoorden", "vraag-stellen"),
        "wijziging-doorgeven",
    ]
    assert ids == [*own, "identity-link", "key-change", "withdrawal"]
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
        ({"formula": "toezicht"}, "formula of role customer is flits or wegwijs"),
        ({"colour": "red"}, "colour: is not known here"),
        ({"certainties": []}, "certainties: must be a list of at least 1"),
        ({"facts.0.required": "yes"}, "facts[change_kind].required: must be true or false"),
        ({"facts.1.name": "change_kind"}, "facts: each name may stand there once"),
        ({"facts.0.choices": None}, "facts.change_kind: choices go with kind choice"),
        ({"steps.1.term": {"days": 1, "weeks": 1}}, "steps[1].term: must be one of days"),
        ({"steps.1.actor": "robot"}, "steps[1].actor: must be one of agency"),
        ({"decision_term.weeks": -1}, "decision_term.weeks: must be a whole number"),
        ({"valid.from": "soon"}, "valid.from: must be a date like 2026-01-31"),
        ({"id": "other"}, "id must be 'wijziging-doorgeven', the name of the file"),
        ({"schema": 2}, "schema: must be 1"),
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
            {"facts.2.when.fact": "iban"},
            "facts.partner_naam: a condition names a fact of an earlier",
        ),
        ({"facts.2.when.is": ["maybe"]}, "facts.partner_naam: samenwonend is never maybe"),
        (
            {"facts.2.when.under": 27},
            "facts[partner_naam].when: must have one of is, under or from",
        ),
        ({"waits.when.fact": "samenwonend"}, "waits: the age of samenwonend is no condition"),
        ({"waits.since": "reden"}, "waits.since: reden must be a fact of kind date"),
        ({"waits.term": {"weeks": 4, "days": 1}}, "waits.term: must be one of days"),
        ({"documents.0.later": {}}, "documents[opleiding].later: must be one of days"),
        ({"steps.1.after": "soon"}, "steps[1].after: must be one of applied"),
        ({"partner.service": None}, "partner.service: is missing"),
        ({"topics": None}, "facts.partner_naam: a condition names a fact of an earlier topic"),
    ],
)
def test_small_steps_that_do_not_go_together_are_named(
    tmp_path: Path, change: dict[str, Any], message: str
) -> None:
    assert refusal(tmp_path, change, STEPS).startswith(message)


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
