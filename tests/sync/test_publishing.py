"""An agency's own command publishes a service; what is wrong with it is told with its place."""

from pathlib import Path

import pytest

from sync.agency.publishing import PublishingError, publish
from tests.sync.caller import Caller
from tests.sync.test_publications import NAME, SERVICE, build
from tests.sync.test_publications import caller as caller


def test_a_service_is_published_changed_and_listed(caller: Caller, tmp_path: Path) -> None:
    client, keys = caller.town.client, caller.keys
    path = tmp_path / f"{NAME}.yaml"
    path.write_text(SERVICE, encoding="utf-8")
    made = publish(client, keys, path)
    assert (made["soort"], made["naam"], made["nummer"]) == ("diensten", NAME, 1)
    path.write_text(SERVICE.replace("version: 1", "version: 2"), encoding="utf-8")
    assert publish(client, keys, path)["nummer"] == 2
    assert NAME in [service["id"] for service in build(caller)["services"]]
    assert NAME in [each["naam"] for each in client.read_publications()]
    acts = [each["handeling"] for each in client.read_accesses()]
    assert acts.count("publicatie-geplaatst") == 2


def test_a_fault_is_told_with_its_place_and_nothing_is_published(
    caller: Caller, tmp_path: Path
) -> None:
    before = caller.town.client.read_publications()
    path = tmp_path / f"{NAME}.yaml"
    path.write_text(SERVICE.replace("ground: public_task", "ground: joy"), encoding="utf-8")
    with pytest.raises(PublishingError, match=r"legal_basis\.ground"):
        publish(caller.town.client, caller.keys, path)
    assert caller.town.client.read_publications() == before
    with pytest.raises(PublishingError, match="cannot be read"):
        publish(caller.town.client, caller.keys, tmp_path / "away.yaml")


def test_a_service_is_withdrawn_by_its_name(caller: Caller, tmp_path: Path) -> None:
    client, keys = caller.town.client, caller.keys
    path = tmp_path / "boom-kappen.yaml"
    path.write_text(SERVICE.replace(NAME, path.stem), encoding="utf-8")
    publish(client, keys, path)
    assert path.stem in [service["id"] for service in build(caller)["services"]]
    path.unlink()
    ended = publish(client, keys, path, is_withdrawal=True)
    assert ended["ingetrokken"]
    assert path.stem not in [service["id"] for service in build(caller)["services"]]
