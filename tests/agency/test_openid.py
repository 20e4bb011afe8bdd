"""Tests the sign-in at a real OpenID provider, and one that lies against it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from joserfc import jws
from joserfc.jwk import ECKey

from sync.agency.errors import OpenIdError
from sync.agency.openid import LEVELS, OpenIdClient, Party, Pending, levels_from
from sync.signatures import new_private, thumbprint
from sync.wire import b64encode
from tests.agency.openid_liar import Liar
from tests.agency.openid_people import OpenIdProvider, client, query_of, sign_in_as

BACK = "http://localhost:8999/koppelen/terug"
KEY = new_private()


@pytest.fixture(scope="module")
def provider() -> Iterator[OpenIdProvider]:
    others = client("another", BACK, new_private())
    with OpenIdProvider([client("gemeente", BACK, KEY), others]) as provider:
        yield provider


def party(issuer: str, **changed: Any) -> Party:
    known = Party(
        issuer=issuer,
        client_id="gemeente",
        redirect_uri=BACK,
        key=KEY,
        acr_values=levels_from(LEVELS[1]),
        claims=("bsn", "name"),
    )
    return replace(known, **changed)


def refusal(us: OpenIdClient, pending: Pending, query: str) -> str:
    with pytest.raises(OpenIdError) as refused:
        us.finish(pending, query)
    return refused.value.code


@pytest.mark.parametrize("alg", ["ES256", "PS256", "RS256"])
def test_person_signs_in_and_the_claims_are_theirs(alg: str) -> None:
    with OpenIdProvider([client("gemeente", BACK, KEY)], alg) as own:
        us = OpenIdClient(party(own.issuer))
        address, pending = us.begin()
        asked = parse_qs(query_of(address))
        assert asked["code_challenge_method"] == ["S256"]
        assert pending.verifier not in address
        claims = us.finish(pending, query_of(sign_in_as("noor", address, BACK)))
    assert (claims["bsn"], claims["name"]) == ("999990019", "Noor de Wit")
    assert claims["acr"] == LEVELS[1]


def test_higher_level_will_do_and_a_lower_one_will_not(provider: OpenIdProvider) -> None:
    us = OpenIdClient(party(provider.issuer))
    address, pending = us.begin()
    assert us.finish(pending, query_of(sign_in_as("sam", address, BACK)))["acr"] == LEVELS[2]
    address, pending = us.begin()
    assert refusal(us, pending, query_of(sign_in_as("laag", address, BACK))) == "level"


def test_what_is_asked_must_be_there(provider: OpenIdProvider) -> None:
    us = OpenIdClient(party(provider.issuer))
    address, pending = us.begin()
    assert refusal(us, pending, query_of(sign_in_as("leeg", address, BACK))) == "claims"


def test_person_who_stops_is_told_apart(provider: OpenIdProvider) -> None:
    us = OpenIdClient(party(provider.issuer))
    address, pending = us.begin()
    assert refusal(us, pending, query_of(sign_in_as("nobody", address, BACK))) == "denied"


def test_answer_counts_for_the_sign_in_that_was_begun_only(provider: OpenIdProvider) -> None:
    us = OpenIdClient(party(provider.issuer))
    address, pending = us.begin()
    _, other = us.begin()
    answer = query_of(sign_in_as("noor", address, BACK))
    assert refusal(us, other, answer) == "state"
    # Another's code in one's own sign-in: the provider holds the code to its own PKCE challenge.
    said = parse_qs(answer)
    mixed = urlencode({"code": said["code"][0], "state": other.state, "iss": said["iss"][0]})
    assert refusal(us, other, mixed) == "refused"
    assert us.finish(pending, answer)["name"] == "Noor de Wit"


def test_code_works_once(provider: OpenIdProvider) -> None:
    us = OpenIdClient(party(provider.issuer))
    address, pending = us.begin()
    answer = query_of(sign_in_as("noor", address, BACK))
    us.finish(pending, answer)
    assert refusal(us, pending, answer) == "refused"


def test_other_key_than_the_registered_one_gets_nothing(provider: OpenIdProvider) -> None:
    us = OpenIdClient(party(provider.issuer, key=new_private()))
    address, pending = us.begin()
    assert refusal(us, pending, query_of(sign_in_as("noor", address, BACK))) == "refused"


def test_sign_in_that_took_too_long_is_over(provider: OpenIdProvider) -> None:
    now = datetime.now(UTC)
    us = OpenIdClient(party(provider.issuer), now=lambda: now)
    address, pending = us.begin()
    answer = query_of(sign_in_as("noor", address, BACK))
    now += timedelta(minutes=10)
    assert refusal(us, pending, answer) == "over"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda query: query.replace("state=", "state=x"),
        lambda query: query + "&code=another",
        lambda query: query.replace("iss=", "iss=https%3A%2F%2Fevil.example"),
        lambda query: query.partition("&iss")[0],
        lambda query: "",
        lambda query: query + "&x=" + "y" * 9_000,
        lambda query: query + "&x=%FF",
    ],
)
def test_answer_that_was_spoiled_is_refused(spoil: Any, provider: OpenIdProvider) -> None:
    us = OpenIdClient(party(provider.issuer))
    address, pending = us.begin()
    assert refusal(us, pending, spoil(query_of(sign_in_as("noor", address, BACK)))) == "state"


@pytest.mark.parametrize(
    "issuer",
    ["http://broker.example", "https://u:p@broker.example", "ftp://localhost", "https://x#y", ""],
)
def test_provider_without_https_is_refused(issuer: str) -> None:
    with pytest.raises(OpenIdError):
        OpenIdClient(party(issuer))


def test_provider_that_is_away_is_told_apart() -> None:
    with pytest.raises(OpenIdError) as away:
        OpenIdClient(party("http://localhost:9")).begin()
    assert away.value.code == "unreachable"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"issuer": "https://another.example"}, "provider"),
        ({"token_endpoint": "http://evil.example/token"}, "provider"),
        ({"jwks_uri": None}, "provider"),
        ({"code_challenge_methods_supported": ["plain"]}, "provider"),
        ({"token_endpoint_auth_methods_supported": ["client_secret_basic"]}, "provider"),
        ({"id_token_signing_alg_values_supported": ["HS256", "none"]}, "provider"),
        ({"padding": "x" * 300_000}, "provider"),
    ],
)
def test_metadata_of_a_liar_is_refused(said: dict[str, Any], code: str) -> None:
    with Liar() as liar:
        liar.metadata |= said
        with pytest.raises(OpenIdError) as refused:
            OpenIdClient(party(liar.issuer)).begin()
    assert refused.value.code == code


def test_redirects_are_not_followed() -> None:
    with Liar() as liar:
        liar.redirects["/.well-known/openid-configuration"] = "/elsewhere"
        with pytest.raises(OpenIdError) as refused:
            OpenIdClient(party(liar.issuer)).begin()
        assert refused.value.code == "provider"
        assert liar.asked == ["/.well-known/openid-configuration"]


CLAIMS = [
    ({}, None),
    ({"iss": "https://another.example"}, "token"),
    ({"aud": "another"}, "token"),
    ({"aud": ["gemeente", "another"]}, "token"),
    ({"azp": "another"}, "token"),
    ({"nonce": "another"}, "token"),
    ({"nonce": None}, "token"),
    ({"exp": 1}, "token"),
    ({"exp": "never"}, "token"),
    ({"iat": 1}, "token"),
    ({"iat": 9_999_999_999}, "token"),
    ({"iat": True}, "token"),
    ({"sub": ""}, "token"),
    ({"acr": None}, "level"),
    ({"acr": "urn:level:higher"}, "level"),
    ({"bsn": ""}, "claims"),
]


@pytest.fixture(scope="module")
def liar() -> Iterator[Liar]:
    with Liar() as liar:
        yield liar


def come_back(us: OpenIdClient, liar: Liar) -> tuple[Pending, str]:
    address, pending = us.begin()
    asked = parse_qs(urlsplit(address).query)
    liar.nonce = asked["nonce"][0]
    return pending, urlencode({"code": "code", "state": pending.state})


@pytest.mark.parametrize(("changed", "code"), CLAIMS)
def test_id_token_that_says_something_else_is_refused(
    changed: dict[str, Any], code: str | None, liar: Liar
) -> None:
    us = OpenIdClient(party(liar.issuer))
    liar.changed, liar.sign = changed, liar.sign_well
    pending, query = come_back(us, liar)
    if code is None:
        assert us.finish(pending, query)["name"] == "Noor de Wit"
    else:
        assert refusal(us, pending, query) == code


def sign(claims: dict[str, Any], key: Any, **header: Any) -> str:
    registry = jws.JWSRegistry(
        algorithms=["HS256", "RS256", "ES256", "none"], strict_check_header=False
    )
    return jws.serialize_compact(header, json.dumps(claims), key, registry=registry)


def sign_weakly(claims: dict[str, Any], key: RSAPrivateKey) -> str:
    parts = [json.dumps(part).encode() for part in ({"alg": "RS256", "kid": "weak"}, claims)]
    signed = ".".join(b64encode(part) for part in parts)
    return f"{signed}.{b64encode(key.sign(signed.encode(), PKCS1v15(), SHA256()))}"


def test_id_token_that_another_signed_is_refused(liar: Liar) -> None:
    us = OpenIdClient(party(liar.issuer))
    liar.changed = {}
    kid = thumbprint(liar.key)
    weak = generate_private_key(65_537, 1_024)
    modulus = weak.public_key().public_numbers().n.to_bytes(128, "big")
    liar.more_keys = [{"kty": "RSA", "kid": "weak", "e": "AQAB", "n": b64encode(modulus)}]
    for forge in (
        lambda claims: sign(claims, new_private(), alg="ES256", kid=kid),
        lambda claims: sign(claims, new_private(), alg="ES256", kid="unknown"),
        lambda claims: liar.sign_well(claims)[:-4] + "AAAA",
        lambda claims: liar.sign_well(claims).rpartition(".")[0] + ".",
        lambda claims: sign_weakly(claims, weak),
        lambda claims: liar.sign_well(claims).replace("eyJ", "eyJhbGciOiJub25lIn0", 1),
        lambda claims: sign(claims, liar.key, alg="ES256", kid=kid, crit=["b64"], b64=True),
        lambda claims: "no token",
        lambda claims: 7,
    ):
        liar.sign = forge
        pending, query = come_back(us, liar)
        assert refusal(us, pending, query) in {"token", "provider"}
    liar.sign = liar.sign_well
    pending, query = come_back(us, liar)
    assert us.finish(pending, query)["sub"] == "noor"


def test_new_key_of_the_provider_is_fetched_at_most_once_a_minute(liar: Liar) -> None:
    now = datetime.now(UTC) - timedelta(seconds=50)
    us = OpenIdClient(party(liar.issuer), now=lambda: now)
    liar.changed, liar.sign = {}, liar.sign_well
    us.finish(*come_back(us, liar))
    before, fetched = liar.key, liar.asked.count("/keys")
    try:
        liar.key = ECKey.generate_key("P-256")
        pending, query = come_back(us, liar)
        assert refusal(us, pending, query) == "token"
        assert liar.asked.count("/keys") == fetched
        now += timedelta(minutes=1)
        us.finish(*come_back(us, liar))
        assert liar.asked.count("/keys") == fetched + 1
    finally:
        liar.key = before
