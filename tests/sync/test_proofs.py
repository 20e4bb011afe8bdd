"""Checks proofs: whatever is wrong with one is refused, and no clock of a phone matters."""

from collections.abc import Callable
from typing import Any

import pytest

from sync.clock import MINUTE_MS
from sync.errors import PleinError, Unproven, UseNonce
from sync.proofs import Prover
from sync.signatures import new_private, thumbprint
from sync.wire import b64decode
from tests.sync.phone import Phone, prove
from tests.sync.served import HeldClock, Served

ORIGIN = "https://plein.example.nl"
PATH = "/sync/v1/log"


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def prover(clock: HeldClock) -> Prover:
    return Prover(ORIGIN, bytes(32), clock)


def test_a_proof_gives_the_thumbprint_of_its_key(prover: Prover) -> None:
    key = new_private()
    proof = prove(key, "GET", ORIGIN + PATH, prover.make_nonce())
    assert prover.check(proof, "GET", PATH) == b64decode(thumbprint(key), 32)


WRONG: list[dict[str, Any]] = [
    {"htm": "POST"},
    {"htu": "https://plein.example.nl/sync/v1/wallet"},
    {"htu": "https://plein.example.nl/sync/v1/log/more"},
    {"htu": "https://other.example.nl/sync/v1/log"},
    {"htu": "http://plein.example.nl/sync/v1/log"},
    {"htu": "https://plein.example.nl:444/sync/v1/log"},
    {"htu": 7},
    {"header": {"typ": "JWT"}},
    {"header": {"alg": "none"}},
    {"header": {"crit": ["b64"]}},
    {"header": {"jwk": None}},
    {"header": {"jwk": {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"}}},
    {"header": {"jwk": {"kty": "oct", "k": "AA"}}},
]


@pytest.mark.parametrize("change", WRONG, ids=str)
def test_a_proof_with_one_wrong_part_is_refused(prover: Prover, change: dict[str, Any]) -> None:
    proof = prove(new_private(), "GET", ORIGIN + PATH, prover.make_nonce(), **change)
    with pytest.raises(Unproven) as error:
        prover.check(proof, "GET", PATH)
    assert error.value.code == "proof-invalid"


def test_a_proof_signed_by_another_key_is_refused(prover: Prover) -> None:
    one, other = (prove(new_private(), "GET", ORIGIN + PATH, prover.make_nonce()) for _ in "12")
    mixed = ".".join([*one.split(".")[:2], other.split(".")[2]])
    with pytest.raises(Unproven):
        prover.check(mixed, "GET", PATH)


@pytest.mark.parametrize(
    "proof", ["x", "..", "a.b.c", "é.é.é", "e30.e30.AA", "A" * 5_000, "[" * 99]
)
def test_garbage_is_no_proof(prover: Prover, proof: str) -> None:
    with pytest.raises(Unproven):
        prover.check(proof, "GET", PATH)


def test_a_nonce_lives_ten_minutes(prover: Prover, clock: HeldClock) -> None:
    key, nonce = new_private(), prover.make_nonce()
    clock.now_ms += 9 * MINUTE_MS
    prover.check(prove(key, "GET", ORIGIN + PATH, nonce), "GET", PATH)
    clock.now_ms += 1 * MINUTE_MS
    with pytest.raises(UseNonce):
        prover.check(prove(key, "GET", ORIGIN + PATH, nonce), "GET", PATH)


def test_a_nonce_of_another_server_or_from_the_future_is_refused(
    prover: Prover, clock: HeldClock
) -> None:
    later = HeldClock(clock.now_ms + 60 * MINUTE_MS)
    nonces = [
        Prover(ORIGIN, bytes(31) + b"1", clock).make_nonce(),
        Prover(ORIGIN, bytes(32), later).make_nonce(),
        "",
        "x" * 24,
    ]
    for nonce in nonces:
        with pytest.raises(UseNonce):
            prover.check(prove(new_private(), "GET", ORIGIN + PATH, nonce), "GET", PATH)


def test_every_worker_takes_the_nonce_of_every_other(prover: Prover, clock: HeldClock) -> None:
    other = Prover(ORIGIN, bytes(32), clock)
    proof = prove(new_private(), "GET", ORIGIN + PATH, other.make_nonce())
    assert prover.check(proof, "GET", PATH)


def test_all_names_of_this_machine_count_as_one() -> None:
    prover = Prover("http://localhost:8000", bytes(32), HeldClock())
    for host in ("localhost", "127.0.0.1", "[::1]"):
        url = f"http://{host}:8000{PATH}"
        assert prover.check(prove(new_private(), "GET", url, prover.make_nonce()), "GET", PATH)
    with pytest.raises(PleinError):
        url = f"http://localhost:8001{PATH}"
        prover.check(prove(new_private(), "GET", url, prover.make_nonce()), "GET", PATH)


def test_a_phone_whose_clock_is_years_off_can_speak(
    served: Served, new_phone: Callable[[], Phone]
) -> None:
    phone = new_phone().begin()
    assert phone.request("GET", PATH).status_code == 200
    served.clock.advance(days=900)
    assert phone.request("GET", PATH).status_code == 200


def test_without_a_proof_nothing_of_a_wallet_is_given(served: Served) -> None:
    with served.client() as client:
        for method, path in [
            ("GET", PATH),
            ("GET", "/sync/v1/wallet"),
            ("DELETE", "/sync/v1/wallet"),
        ]:
            refusal = client.request(method, path)
            assert (refusal.status_code, refusal.json()["code"]) == (401, "proof-missing")
            assert refusal.headers["dpop-nonce"]


def test_a_key_that_no_wallet_has_is_told_so(new_phone: Callable[[], Phone]) -> None:
    refusal = new_phone().request("GET", PATH)
    assert (refusal.status_code, refusal.json()["code"]) == (401, "device-unknown")
