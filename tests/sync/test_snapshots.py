"""Checks snapshots: compare-and-swap, attestation, cutting the log, what is kept."""

import hashlib
import secrets
from typing import Any

import httpx

from sync.signatures import sign_jws
from sync.wire import b64encode, hash_b64
from tests.sync.phone import Phone


def snapshot(phone: Phone, upto: int, previous: str | None, **changes: Any) -> str:
    """Upload one chunk and make the manifest that names it."""
    content = secrets.token_bytes(2_000)
    name = b64encode(hashlib.sha256(content).digest())
    assert phone.request("PUT", f"/sync/v1/blobs/{name}", content=content).status_code == 201
    payload = {
        "v": 1,
        "generation": phone.generation,
        "epoch": phone.chain.epoch,
        "upto": upto,
        "previous": hash_b64(previous) if previous else None,
        "chunks": [name],
        "links": len(phone.chain.links),
    }
    return sign_jws(payload | changes, phone.keys.sign, "plein-snapshot+jws", kid=phone.keys.thumb)


def post(phone: Phone, manifest: str) -> httpx.Response:
    return phone.request("POST", "/sync/v1/snapshots", json={"manifest": manifest})


def attest(phone: Phone, manifest: str) -> httpx.Response:
    return phone.request("POST", f"/sync/v1/snapshots/{hash_b64(manifest)}/attestation")


def test_a_snapshot_takes_the_place_only_of_the_one_it_goes_on_from(phone: Phone) -> None:
    phone.push(*[bytes(284)] * 5)
    first = snapshot(phone, 5, None)
    assert post(phone, first).status_code == 201
    assert post(phone, first).status_code == 200
    refusal = post(phone, snapshot(phone, 5, None)).json()
    assert (refusal["code"], refusal["current"]) == ("snapshot-behind", first)
    second = snapshot(phone, 5, first)
    assert post(phone, second).status_code == 201
    kept = phone.request("GET", "/sync/v1/snapshots").json()
    assert kept == {"current": second, "before": first}


def test_the_log_is_cut_only_when_a_second_device_attests(phone: Phone) -> None:
    other = phone.add()
    phone.push(*[bytes(284)] * 5)
    manifest = snapshot(phone, 5, None)
    post(phone, manifest)
    phone.push(*[bytes(284)] * 2)
    own = attest(phone, manifest)
    assert (own.status_code, own.json()["code"]) == (403, "not-yours")
    assert len(phone.pull_all()) == 7
    for _ in range(2):
        assert attest(other, manifest).json() == {"floor": 5}
    refusal = phone.request("GET", "/sync/v1/log?after=4")
    assert (refusal.status_code, refusal.json()["floor"]) == (410, 5)
    assert [seq for seq, _ in phone.pull_all(5)] == [6, 7]
    assert phone.request("GET", "/sync/v1/wallet").json()["items"] == 7 - 5


def test_chains_go_on_after_the_log_was_cut(phone: Phone) -> None:
    other = phone.add()
    phone.push(*[bytes(284)] * 3)
    manifest = snapshot(phone, 3, None)
    post(phone, manifest)
    attest(other, manifest)
    assert phone.push().json()["number"] == 4


def test_the_snapshot_before_is_kept_with_its_chunks(phone: Phone) -> None:
    other = phone.add()
    phone.push(*[bytes(284)] * 5)
    manifests: list[str] = []
    for upto in range(1, 6):
        manifests.append(snapshot(phone, upto, manifests[-1] if manifests else None))
        assert post(phone, manifests[-1]).status_code == 201
        if upto in {2, 4}:
            assert attest(other, manifests[-1]).status_code == 200
    kept = phone.request("GET", "/sync/v1/snapshots").json()
    assert kept == {"current": manifests[4], "before": manifests[3]}
    assert phone.request("GET", "/sync/v1/wallet").json()["blobs"] == 2


def test_a_chunk_of_a_kept_snapshot_cannot_be_deleted(phone: Phone) -> None:
    phone.push()
    manifest = snapshot(phone, 1, None)
    post(phone, manifest)
    other = phone.add()
    listed = phone.request("GET", "/sync/v1/wallet").json()["blobs"]
    assert listed == 1
    name = chunk_of(manifest)
    refusal = other.request("DELETE", f"/sync/v1/blobs/{name}")
    assert (refusal.status_code, refusal.json()["code"]) == (409, "blob-in-use")


def chunk_of(manifest: str) -> str:
    import json

    from sync.wire import b64decode

    return str(json.loads(b64decode(manifest.split(".")[1]))["chunks"][0])


def test_a_snapshot_of_another_generation_epoch_or_head_is_refused(phone: Phone) -> None:
    phone.push()
    other = b64encode(bytes(16))
    codes = [
        post(phone, snapshot(phone, upto, None, **change)).json()["code"]
        for upto, change in [
            (1, {"generation": other}),
            (1, {"epoch": 2}),
            (2, {}),
            (1, {"chunks": []}),
        ]
    ]
    assert codes == ["generation-changed", "epoch-unknown", "invalid", "invalid"]
    missing = [b64encode(bytes(32))]
    refusal = post(phone, snapshot(phone, 1, None, chunks=missing)).json()
    assert (refusal["code"], refusal["missing"]) == ("blobs-missing", missing)


def test_a_manifest_that_another_signed_is_refused(phone: Phone) -> None:
    other = phone.add()
    phone.push()
    assert post(other, snapshot(phone, 1, None)).status_code == 400
    tampered = snapshot(phone, 1, None)[:-4] + "AAAA"
    assert post(phone, tampered).status_code == 400
