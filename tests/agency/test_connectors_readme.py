"""The README of the connectors: each of its examples is read and run as it stands."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.agency.connectors import connector
from sync.signatures import import_public, public_jwk
from tests.agency.case_system import CaseSystem
from tests.agency.delivery import Depot
from tests.agency.receiver import receiving
from tests.agency.zgw_books import find_errors

TEXT = Path(connector.__file__).with_name("README.md").read_text()
EXAMPLES = {
    each.partition("kind: ")[2].split()[0]: each
    for each in re.findall(r"```yaml\n(.*?)```", TEXT, re.S)
}


@pytest.fixture
def depot(tmp_path: Path) -> Iterator[Depot]:
    depot = Depot(tmp_path, "connectors: []")
    yield depot
    depot.close()


def test_readme_has_an_example_of_each_kind() -> None:
    kinds = {
        path.stem
        for path in Path(connector.__file__).parent.glob("*.py")
        if re.search(r"^def connect\(", path.read_text(), re.M)
    }
    assert set(EXAMPLES) == kinds


def test_example_of_the_folder_delivers(depot: Depot) -> None:
    depot.settings_file.write_text(EXAMPLES["folder"])
    (depot.folder / "uit").mkdir()
    depot.put()
    assert depot.deliver() == 1


def test_example_of_the_webhook_delivers(depot: Depot) -> None:
    with receiving({depot.keys.sig_kid: import_public(public_jwk(depot.keys.sig))}) as receiver:
        said = EXAMPLES["webhook"].replace("https://zaaksysteem.example", receiver.origin)
        depot.settings_file.write_text(said.replace("[zaaksysteem.example]", "[127.0.0.1]"))
        depot.put()
        assert depot.deliver() == 1
        assert len(receiver.cases) == 1


def test_example_of_the_case_system_delivers_and_its_subscription_is_one(depot: Depot) -> None:
    cases = CaseSystem(depot.folder)
    cases.start()
    cases.empty(depot.folder)
    said = EXAMPLES["zgw"].replace("https://zaaksysteem.example", cases.origin)
    depot.settings_file.write_text(said)
    depot.put()
    assert depot.deliver() == 1
    assert len(cases.stored()["zaken"]) == 1
    address = "https://balie.example/notificaties"
    for _ in range(2):
        with depot.deliverer() as worker:
            [connector] = worker._connectors
            assert connector.subscribe
            connector.subscribe(address)
    [made] = cases.stored()["abonnement"]
    cases.kill()
    [subscription] = re.findall(r"```json\n(.*?)```", TEXT, re.S)
    assert find_errors("AbonnementRequest", json.loads(subscription)) == []
    auth = {"auth": made["auth"], "url": made["url"]}
    assert made == json.loads(subscription) | auth
