"""Checks backup and restoration: the generation changes, phones bring back what is newer."""

import stat
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from sync.__main__ import main
from sync.settings import Settings, SettingsError
from sync.wire import hash_b64
from tests.sync.phone import Chain, Keys, Phone
from tests.sync.served import Served, settings_in
from tests.sync.test_blobs import chunk

PATH = "/sync/v1/membership"


def test_a_restored_server_has_a_new_generation_and_the_old_entries(
    served: Served, phone: Phone, tmp_path: Path
) -> None:
    phone.push(*[bytes(284)] * 3)
    old = phone.generation
    served.back_up(tmp_path)
    phone.push()
    served.restore(tmp_path)
    page = phone.pull()
    assert page["generation"] == phone.generation != old
    assert (page["head"], len(page["items"])) == (3, 3)
    refusal = phone.push()
    assert refusal.json()["code"] == "chain-mismatch"
    assert refusal.json()["number"] == 3


def test_a_push_for_the_old_generation_is_refused(
    served: Served, phone: Phone, tmp_path: Path
) -> None:
    phone.push()
    served.back_up(tmp_path)
    served.restore(tmp_path)
    refusal = phone.push()
    assert (refusal.status_code, refusal.json()["code"]) == (409, "generation-changed")
    assert phone.generation == refusal.json()["generation"]
    assert phone.push().status_code == 200


def test_phones_bring_back_removals_and_epochs_that_the_backup_lacks(
    served: Served, phone: Phone, tmp_path: Path
) -> None:
    thief = phone.add()
    served.back_up(tmp_path)
    phone.remove(thief)
    served.restore(tmp_path)
    assert phone.request("GET", PATH).json()["links"] == phone.chain.links[:2]
    assert bring(phone, phone.chain.links).json()["number"] == 2
    refusal = thief.request("GET", PATH)
    assert (refusal.status_code, refusal.json()["code"]) == (403, "device-removed")


def test_a_device_whose_removal_a_restoration_lost_can_do_nothing_before_it_is_brought_back(
    served: Served, phone: Phone, tmp_path: Path
) -> None:
    thief = phone.add()
    served.back_up(tmp_path)
    stolen = copied(phone)
    phone.remove(thief)
    served.restore(tmp_path)
    grown = stolen.remove(thief.keys, phone.keys.thumb)
    for refusal in (
        thief.request("DELETE", "/sync/v1/wallet"),
        thief.request("POST", PATH, json=grown),
        thief.request("GET", PATH),
        bring(thief, stolen.links[:2]),
        bring(thief, stolen.links),
        thief.push(),
    ):
        assert (refusal.status_code, refusal.json()["code"]) == (403, "device-removed")
    assert bring(phone, phone.chain.links).json()["number"] == 2
    assert phone.request("GET", PATH).json()["links"] == phone.chain.links


def test_an_accomplice_that_a_removed_device_adds_after_a_restoration_is_refused(
    served: Served, phone: Phone, tmp_path: Path
) -> None:
    thief, slow = phone.add(), phone.add()
    served.back_up(tmp_path)
    stolen, lagging = copied(phone), copied(phone)
    phone.remove(thief)
    served.restore(tmp_path)
    accomplice = Phone(phone.origin, Keys(), stolen)
    phone.added.append(accomplice)
    stolen.add(thief.keys, accomplice.keys)
    stolen.renew(accomplice.keys)
    refusal = bring(accomplice, stolen.links)
    assert (refusal.status_code, refusal.json()["code"]) == (409, "membership-forked")
    assert bring(slow, lagging.links).json()["number"] == 2
    own = slow.request("POST", PATH, json=lagging.renew(slow.keys))
    assert (own.status_code, own.json()["code"]) == (409, "membership-forked")
    assert bring(phone, phone.chain.links).json()["number"] == 3
    assert slow.request("GET", "/sync/v1/wallet").json()["devices"] == 2


def test_a_removed_device_cannot_begin_its_wallet_again_on_a_server_that_forgot_it(
    served: Served, new_phone: Callable[[], Phone], tmp_path: Path
) -> None:
    served.back_up(tmp_path)
    phone = new_phone().begin()
    thief = phone.add()
    stolen = copied(phone)
    phone.remove(thief)
    served.restore(tmp_path)
    refusal = bring(thief, stolen.links)
    assert (refusal.status_code, refusal.json()["code"]) == (403, "device-removed")
    assert bring(phone, phone.chain.links).json()["number"] == 2


def test_without_its_notes_a_server_lets_no_removed_device_replace_the_chain_that_removed_it(
    served: Served, phone: Phone, tmp_path: Path
) -> None:
    thief = phone.add()
    served.back_up(tmp_path)
    stolen = copied(phone)
    phone.remove(thief)
    (served.settings.data / "accepted-links").unlink()
    served.restore(tmp_path)
    assert bring(phone, phone.chain.links).status_code == 200
    accomplice = Phone(phone.origin, Keys(), stolen)
    phone.added.append(accomplice)
    stolen.add(thief.keys, accomplice.keys)
    for _ in range(3):
        stolen.renew(thief.keys)
    for who in (thief, accomplice):
        refusal = bring(who, stolen.links)
        assert (refusal.status_code, refusal.json()["code"]) == (409, "membership-forked")
    assert bring(thief, stolen.links[:2]).json()["code"] == "device-removed"


def bring(phone: Phone, links: list[str]) -> httpx.Response:
    return phone.request("PUT", PATH, json={"links": links, "copies": {}})


def copied(phone: Phone) -> Chain:
    """Give the chain as it is now, to go on from it apart."""
    chain = Chain.__new__(Chain)
    chain.__dict__ = phone.chain.__dict__ | {
        "links": list(phone.chain.links),
        "members": dict(phone.chain.members),
        "copies": {epoch: dict(by) for epoch, by in phone.chain.copies.items()},
    }
    return chain


def test_after_a_restoration_the_longest_chain_wins_but_never_changes_what_was_restored(
    served: Served, phone: Phone, tmp_path: Path
) -> None:
    thief = phone.add()
    served.back_up(tmp_path)
    short, own = list(phone.chain.links), phone.chain
    own.remove(phone.keys, thief.keys.thumb)
    own.renew(phone.keys)
    served.restore(tmp_path)
    fork = [*short, branch(phone, short, thief.keys)]
    assert thief.request("PUT", PATH, json={"links": fork, "copies": {}}).status_code == 200
    answer = phone.request("PUT", PATH, json={"links": own.links, "copies": {}})
    end = {"number": 3, "hash": hash_b64(own.links[3])}
    assert answer.json() == end | {"missing": [phone.keys.thumb]}
    assert thief.request("GET", PATH).status_code == 403


def branch(phone: Phone, links: list[str], signer: Keys) -> str:
    other = Chain.__new__(Chain)
    other.__dict__ = phone.chain.__dict__ | {
        "links": list(links),
        "epoch": 1,
        "members": {phone.keys.thumb: phone.keys, signer.thumb: signer},
        "copies": {},
    }
    return str(other.renew(signer)["link"])


def test_thirty_days_after_a_restoration_a_chain_can_only_grow_again(
    served: Served, phone: Phone, tmp_path: Path
) -> None:
    """A device removed long after it could else bring a longer chain without its removal."""
    served.back_up(tmp_path)
    served.restore(tmp_path)
    served.clock.advance(days=29)
    assert served.tidy()["restorations"] == 0
    served.clock.advance(days=2)
    assert served.tidy()["restorations"] >= 1
    assert served.tidy()["restorations"] == 0
    thief = phone.add()
    stolen = copied(phone)
    assert phone.remove(thief).status_code == 201
    stolen.add(thief.keys, Keys())
    stolen.remove(thief.keys, phone.keys.thumb)
    refusal = thief.request("PUT", PATH, json={"links": stolen.links, "copies": {}})
    assert (refusal.status_code, refusal.json()["code"]) == (409, "membership-forked")
    assert phone.request("GET", PATH).json()["links"] == phone.chain.links


def test_a_wallet_that_was_erased_stays_erased_after_a_restoration(
    served: Served, phone: Phone, tmp_path: Path
) -> None:
    path, content = chunk()
    phone.push()
    phone.request("PUT", path, content=content)
    served.back_up(tmp_path)
    assert phone.request("DELETE", "/sync/v1/wallet").status_code == 200
    served.restore(tmp_path)
    refusal = phone.request("GET", "/sync/v1/log")
    assert (refusal.status_code, refusal.json()["code"]) == (410, "wallet-erased")


def test_chunks_come_back_and_a_second_backup_drops_erased_ones(
    served: Served, phone: Phone, tmp_path: Path
) -> None:
    (path, content), (gone, other) = chunk(), chunk()
    phone.request("PUT", path, content=content)
    phone.request("PUT", gone, content=other)
    served.back_up(tmp_path)
    served.context.blobs.erase_room(served.context.blobs.room_of_wallet(phone.chain.wallet))
    served.restore(tmp_path)
    assert phone.request("GET", path).content == content
    phone.request("DELETE", gone)
    served.back_up(tmp_path)
    room = tmp_path / "blobs" / phone.chain.wallet.hex()
    assert [each.name for each in room.glob("??/*")] == [hash_of(content)]


def hash_of(content: bytes) -> str:
    import hashlib

    return hashlib.sha256(content).hexdigest()


def test_new_wallets_can_begin_after_a_restoration(
    served: Served, phone: Phone, new_phone: Callable[[], Phone], tmp_path: Path
) -> None:
    served.back_up(tmp_path)
    served.restore(tmp_path)
    assert new_phone().begin().push().status_code == 200


def test_keys_and_directory_never_go_back(tmp_path: Path) -> None:
    settings = settings_in(tmp_path / "data")
    with Served(settings) as served:
        served.back_up(tmp_path / "backup")
        key = served.settings.keys / "server-signing.pem"
        kept = key.read_bytes()
        (tmp_path / "backup" / "server" / "server-signing.pem").write_text("older")
        served.restore(tmp_path / "backup")
        assert key.read_bytes() == kept
        assert stat.S_IMODE(key.stat().st_mode) == 0o600


def test_restoring_waits_for_nobody_and_refuses_while_a_server_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from sync.backup import hold_data

    monkeypatch.setenv("PLEIN_DATA", str(tmp_path / "data"))
    assert main(["migrate"]) == 0
    assert main(["backup", str(tmp_path / "backup")]) == 0
    with hold_data(Settings.from_environment(), alone=False):
        assert main(["restore", str(tmp_path / "backup")]) == 2
    assert "Stop it first" in capsys.readouterr().err
    assert main(["restore", str(tmp_path / "backup")]) == 0
    assert main(["restore", str(tmp_path / "nothing")]) == 2


def test_a_folder_without_a_backup_is_refused(tmp_path: Path) -> None:
    from sync.backup import restore

    with pytest.raises(SettingsError, match="holds no backup"):
        restore(settings_in(tmp_path), tmp_path / "empty")
