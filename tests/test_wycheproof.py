"""The vectors of Wycheproof against the server and the agency; for the phone see tests/device."""

import json

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from joserfc.jwk import ECKey

from sync.agency.envelope import RefusedError, open_sealed
from sync.proofs import _verify as verify_signature
from sync.signatures import import_public
from sync.wire import b64decode
from tests.vectors import wycheproof


def test_signatures_are_genuine_exactly_where_wycheproof_says_so() -> None:
    cases = wycheproof.signature_cases()
    assert len(cases) > 250
    assert [case["name"] for case in cases if is_genuine(case) != case["is_valid"]] == []


def test_sealed_texts_open_exactly_where_wycheproof_s_public_key_is_valid() -> None:
    cases = wycheproof.jwe_cases()
    assert len(cases) > 340
    assert [case["name"] for case in cases if opens(case) != case["is_valid"]] == []


def is_genuine(case: wycheproof.Case) -> bool:
    key = import_public(case["jwk"]).raw_value
    assert isinstance(key, ec.EllipticCurvePublicKey)
    try:
        verify_signature(key, b64decode(case["content"]), case["signature"])
    except ValueError:
        return False
    return True


def opens(case: wycheproof.Case) -> bool:
    try:
        text = open_sealed(case["jwe"], ECKey.import_key(case["private"]), wycheproof.JWE_TYP)
    except RefusedError:
        return False
    return text == wycheproof.JWE_CONTENT


def test_every_kind_of_case_has_valid_and_invalid_ones() -> None:
    for cases in (
        wycheproof.aead_cases(),
        wycheproof.signature_cases(),
        wycheproof.jwe_cases(),
    ):
        assert {case["is_valid"] for case in cases} == {True, False}
    # Wycheproof's invalid HKDF vectors ask for too many octets; we always derive 32.
    assert len(wycheproof.hkdf_cases()) > 30
    json.dumps(wycheproof.hkdf_cases())


@pytest.mark.parametrize("kind", ["aead", "hkdf", "signature", "jwe"])
def test_cases_have_names_of_their_own(kind: str) -> None:
    cases = getattr(wycheproof, f"{kind}_cases")()
    assert len({case["name"] for case in cases}) == len(cases)
