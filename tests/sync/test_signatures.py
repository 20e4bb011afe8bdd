"""Signed statements: only what the right key signed, in the right form and type, is read."""

import json

import pytest
from joserfc import jws
from joserfc.jwk import ECKey, OctKey

from sync.signatures import (
    NotGenuine,
    import_public,
    load_private,
    new_private,
    public_jwk,
    sign_jws,
    thumbprint,
    verify_jws,
    verify_self_signed,
)
from sync.wire import b64encode, canonical_json, hash_b64, parse_time

KEY = new_private()


def code_of(compact: str, typ: str = "t") -> str:
    with pytest.raises(NotGenuine) as refused:
        verify_jws(compact, typ, {"k": KEY})
    return refused.value.code


def test_a_signed_statement_is_read_back() -> None:
    compact = sign_jws({"name": "Zoë", "n": 1}, KEY, "t", kid="k")
    assert verify_jws(compact, "t", {"k": KEY}) == {"name": "Zoë", "n": 1}


def test_a_statement_that_carries_its_key_names_it() -> None:
    key, payload = verify_self_signed(sign_jws({"n": 1}, KEY, "t"), "t")
    assert (thumbprint(key), payload) == (thumbprint(KEY), {"n": 1})


def test_another_type_key_or_signature_is_refused() -> None:
    compact = sign_jws({"n": 1}, KEY, "t", kid="k")
    head, payload, signature = compact.split(".")
    assert code_of(compact, "u") == "typ"
    assert code_of(sign_jws({"n": 1}, KEY, "t", kid="other")) == "unknown-key"
    assert code_of(sign_jws({"n": 1}, new_private(), "t", kid="k")) == "signature"
    assert code_of(f"{head}.{b64encode(canonical_json({'n': 2}))}.{signature}") == "signature"
    assert code_of(f"{head}.{payload}.{b64encode(bytes(64))}") == "signature"
    assert code_of(f"{head}.{payload}.") == "signature"


def test_no_other_algorithm_is_accepted() -> None:
    header = {"alg": "HS256", "typ": "t", "kid": "k"}
    secret = OctKey.import_key(canonical_json(public_jwk(KEY)))
    symmetric = jws.serialize_compact(header, b"{}", secret, algorithms=["HS256"])
    none = f"{b64encode(canonical_json({'alg': 'none', 'typ': 't', 'kid': 'k'}))}.e30."
    assert code_of(symmetric) == "signature"
    assert code_of(none) == "signature"


@pytest.mark.parametrize("text", ["", ".", "..", "a.b.c", "é.e30.AA", "[].e30.AA", "a" * 3_000_000])
def test_what_is_not_a_statement_is_refused(text: str) -> None:
    assert code_of(text) == "form"


@pytest.mark.parametrize("payload", [b"[]", b"{", b'{"n":NaN}', b'{"n":"\\ud800"}', b"[" * 9_000])
def test_a_payload_that_is_no_plain_json_object_is_refused(payload: bytes) -> None:
    header = {"alg": "ES256", "typ": "t", "kid": "k"}
    assert code_of(jws.serialize_compact(header, payload, KEY)) == "form"


@pytest.mark.parametrize(
    "jwk",
    [
        None,
        {},
        {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"},
        {"kty": "EC", "crv": "P-256", "x": 1, "y": []},
        ECKey.generate_key("P-384").as_dict(private=False),
        {"kty": "oct", "k": "AA"},
    ],
)
def test_only_points_of_the_curve_are_keys(jwk: object) -> None:
    with pytest.raises(NotGenuine, match="key"):
        import_public(jwk)


def test_a_public_key_is_not_taken_for_a_private_one() -> None:
    with pytest.raises(NotGenuine, match="key"):
        load_private(public_jwk(KEY))
    assert thumbprint(load_private(KEY.as_dict(private=True))) == thumbprint(KEY)


def test_a_thumbprint_is_that_of_rfc_7638() -> None:
    jwk = public_jwk(KEY)
    text = json.dumps({name: jwk[name] for name in ("crv", "kty", "x", "y")}, separators=(",", ":"))
    assert thumbprint(KEY) == hash_b64(text)


@pytest.mark.parametrize("text", ["2026-06-02", "2026-06-02T14:03:00Z", "2026-02-30T00:00:00.000Z"])
def test_a_moment_is_written_in_one_way(text: str) -> None:
    with pytest.raises(ValueError, match=r"time data|day is out of range"):
        parse_time(text)
