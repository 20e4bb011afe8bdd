"""Service files: those on the shelf are right, and a mistake is named with its place."""

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from pwa.rules.service_files import FOLDER, ServiceFileError, read_agencies, read_service

EXAMPLE = FOLDER / "gemeente-voorbeeld" / "wijziging-doorgeven.yaml"


def refusal(folder: Path, change: dict[str, Any]) -> str:
    service = yaml.safe_load(EXAMPLE.read_text())
    for place, value in change.items():
        *way, last = place.split(".")
        target = service
        for step in way:
            target = target[int(step) if step.isdigit() else step]
        if value is None and not isinstance(target, list):
            del target[last]
        else:
            target[int(last) if last.isdigit() else last] = value
    path = folder / EXAMPLE.name
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
        *("afspraak-bevestigen", "afspraak-vragen", "betalingsregeling", "bezwaar"),
        *("ingebrekestelling", "sollicitaties-verantwoorden", "vraag-beantwoorden"),
        *("vraag-stellen", "wijziging-doorgeven"),
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
