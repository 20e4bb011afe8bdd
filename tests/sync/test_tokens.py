"""How agencies sign in: assertions, tokens bound to a key, proofs; stolen ones open nothing."""

import json
from dataclasses import replace
from typing import Any

import pytest
from joserfc import jws

from sync.signatures import new_private, public_jwk, thumbprint
from sync.tokens import tidy_assertions
from sync.wire import b64decode, b64encode, canonical_json
from tests.sync.caller import TOKEN, Caller
from tests.sync.town import Town, code_of

LIST = "/api/v1/inzendingen"


@pytest.fixture
def caller(town: Town) -> Caller:
    return Caller(town)


def test_a_token_is_given_once_for_an_assertion_and_holds_five_minutes(caller: Caller) -> None:
    assertion = caller.assertion()
    answer = caller.ask_token(assertion)
    assert answer.status_code == 200
    assert answer.json().keys() == {"access_token", "token_type", "expires_in"}
    assert answer.json()["token_type"] == "DPoP"
    assert code_of(caller.ask_token(assertion)) == (401, "client-unknown")
    caller.token = answer.json()["access_token"]
    assert caller.send("GET", LIST, headers=caller.proven("GET", LIST)).status_code == 200
    caller.town.served.clock.advance(seconds=301)
    over = caller.send("GET", LIST, headers=caller.proven("GET", LIST))
    assert code_of(over) == (401, "token-invalid")
    assert over.headers["WWW-Authenticate"].startswith("DPoP ")
    assert over.headers["API-Version"] == "1.0.0"
    assert tidy_assertions(caller.town.served.context) == 1


def test_an_agency_signs_in_again_when_its_token_and_nonce_are_over(town: Town) -> None:
    assert town.client.read_submissions(0).entries == []
    town.served.clock.advance(seconds=400)
    assert town.client.read_submissions(0).entries == []
    town.served.clock.advance(seconds=1_000)
    assert town.client.read_submissions(0).entries == []


WRONG: tuple[dict[str, Any], ...] = (
    {"aud": "https://elsewhere.example/api/v1/token"},
    {"aud": "http://localhost/api/v1/inzendingen"},
    {"iss": "00000000000000000001"},
    {"sub": "00000000000000000001"},
    {"exp": 1},
    {"exp": 9_999_999_999},
    {"exp": None},
    {"jti": "\x00" * 20},
    {"jti": "é" * 20},
    {"jti": "short"},
    {"jti": None},
    {"sub": None},
)


def test_an_assertion_that_is_not_right_gives_no_token(caller: Caller) -> None:
    for changed in WRONG:
        answer = caller.ask_token(caller.assertion(**changed))
        assert code_of(answer) == (401, "client-unknown"), changed


def test_the_end_of_an_assertion_is_a_number_that_is_forgotten_in_time(caller: Caller) -> None:
    text = str(int(caller.now.timestamp()) + 60)
    assert code_of(caller.ask_token(caller.assertion(exp=text))) == (401, "client-unknown")


def test_a_proof_whose_id_no_database_can_hold_is_none(caller: Caller) -> None:
    token = caller.sign_in()
    for jti in ("\ud800" * 20, "\x00" * 20, "é" * 20):
        claims = json.loads(b64decode(caller.prove("GET", LIST, token).split(".")[1]))
        header = {"typ": "dpop+jwt", "alg": "ES256", "jwk": public_jwk(caller.key)}
        proof = jws.serialize_compact(header, json.dumps(claims | {"jti": jti}), caller.key)
        headers = {"Authorization": f"DPoP {token}"}
        answer = caller.send("GET", LIST, proof, headers=headers)
        assert code_of(answer) == (401, "proof-invalid")


def test_an_assertion_by_another_key_gives_no_token(caller: Caller) -> None:
    for key in (caller.keys.sig, next(iter(caller.keys.enc.values())), new_private()):
        answer = caller.ask_token(caller.assertion(key))
        assert code_of(answer) == (401, "client-unknown")
    for text in ("", "a.b.c", "e30.e30.e30", "é"):
        assert code_of(caller.ask_token(text))[0] in {400, 401}


def test_an_assertion_by_another_algorithm_gives_no_token(caller: Caller) -> None:
    head, body, signature = caller.assertion().split(".")
    for alg in ("none", "RS256", "HS256", "ES384", ""):
        header = b64encode(canonical_json(json.loads(b64decode(head)) | {"alg": alg}))
        for end in (signature, ""):
            answer = caller.ask_token(f"{header}.{body}.{end}")
            assert code_of(answer) == (401, "client-unknown"), alg


def test_an_assertion_nested_too_deeply_gives_no_token(caller: Caller) -> None:
    head, _, signature = caller.assertion().split(".")
    nested = b64encode(b"[" * 1_200 + b"]" * 1_200)
    answer = caller.ask_token(f"{head}.{nested}.{signature}")
    assert code_of(answer) == (401, "client-unknown")


def test_enormous_bodies_are_refused_before_they_are_read(caller: Caller) -> None:
    answer = caller.ask_token("x" * 2_000_000)
    assert code_of(answer) == (413, "too-much")
    answer = caller.ask(
        "PUT", f"/inzendingen/{'A' * 22}/ontvangstbevestiging", content=b"[" * 900_000
    )
    assert code_of(answer)[0] == 400


def test_without_a_token_nothing_is_given(caller: Caller) -> None:
    caller.sign_in()
    for header in (None, "DPoP x", "DPoP a.b.c", f"DPoP {caller.assertion()}", "Basic eDp4"):
        headers = {"Authorization": header} if header else {}
        proof = caller.prove("GET", LIST, caller.token)
        assert code_of(caller.send("GET", LIST, proof, headers=headers)) == (401, "token-invalid")


def test_a_stolen_token_opens_nothing_without_its_key(caller: Caller) -> None:
    token = caller.sign_in()
    thief = new_private()
    for authorization in (f"DPoP {token}", f"Bearer {token}"):
        headers = {"Authorization": authorization}
        proof = caller.prove("GET", LIST, token, thief)
        assert code_of(caller.send("GET", LIST, proof, headers=headers)) == (401, "token-invalid")
    headers = {"Authorization": f"DPoP {token}"}
    assert code_of(caller.send("GET", LIST, headers=headers)) == (401, "proof-missing")


def test_a_stolen_proof_is_worth_nothing(caller: Caller) -> None:
    headers = caller.proven("GET", LIST)
    assert caller.send("GET", LIST, headers=headers).status_code == 200
    again = caller.send("GET", LIST, headers=headers)
    assert code_of(again) == (401, "proof-used")
    elsewhere = caller.send(
        "GET", "/api/v1/bijlagen/" + "A" * 43, headers=caller.proven("GET", LIST)
    )
    assert code_of(elsewhere) == (401, "proof-invalid")
    other = caller.proven("GET", LIST) | {"Authorization": f"DPoP {Caller(caller.town).sign_in()}"}
    assert code_of(caller.send("GET", LIST, headers=other)) == (401, "proof-invalid")
    no_hash = {"Authorization": f"DPoP {caller.token}", "DPoP": caller.prove("GET", LIST)}
    assert code_of(caller.send("GET", LIST, headers=no_hash)) == (401, "proof-invalid")


def test_a_stolen_assertion_that_was_not_used_yet_gives_a_token_of_the_thief_at_most_once(
    caller: Caller,
) -> None:
    assertion = caller.assertion()
    thief = Caller(caller.town)
    assert thief.ask_token(assertion).status_code == 200
    assert code_of(caller.ask_token(assertion)) == (401, "client-unknown"), "it is noticed"


def test_an_old_nonce_is_answered_with_a_new_one(caller: Caller) -> None:
    caller.sign_in()
    caller.town.served.clock.advance(seconds=250)
    assert caller.send("GET", LIST, headers=caller.proven("GET", LIST)).status_code == 200
    caller.nonce = "A" * 24
    answer = caller.send("GET", LIST, headers=caller.proven("GET", LIST))
    assert code_of(answer) == (401, "use-nonce")
    assert caller.send("GET", LIST, headers=caller.proven("GET", LIST)).status_code == 200


def test_the_token_names_the_key_and_no_more(caller: Caller) -> None:
    claims = json.loads(b64decode(caller.sign_in().split(".")[1]))
    assert claims["cnf"] == {"jkt": thumbprint(caller.key)}
    assert claims.keys() == {"sub", "aud", "iat", "exp", "jti", "cnf"}


def test_too_many_requests_of_a_token_or_an_agency_wait_for_the_next_minute(
    caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller.town.served.clock.advance(seconds=60)
    settings = caller.town.served.context.settings
    few = replace(settings.limits, token_requests_a_minute=3, agency_requests_a_minute=5)
    monkeypatch.setitem(settings.__dict__, "limits", few)
    first = caller.ask("GET", "/inzendingen")
    assert first.headers["RateLimit"].startswith('"token";r=2;t=')
    assert first.headers["RateLimit-Policy"] == '"token";q=3;w=60'
    for _ in range(2):
        assert caller.ask("GET", "/inzendingen").status_code == 200
    refused = caller.ask("GET", "/inzendingen")
    assert code_of(refused) == (429, "too-often")
    assert 1 <= int(refused.headers["Retry-After"]) <= 60
    assert refused.headers["RateLimit"].startswith('"token";r=0;')
    other = Caller(caller.town)
    for status in (200, 200, 429):
        answer = other.ask("GET", "/inzendingen")
        assert answer.status_code == status
    assert answer.headers["RateLimit"].startswith('"organisatie";r=0;')
    caller.town.served.clock.advance(seconds=60)
    assert other.ask("GET", "/inzendingen").status_code == 200


def test_a_token_is_not_stored_by_anyone(caller: Caller) -> None:
    answer = caller.ask_token(caller.assertion())
    assert answer.headers["Cache-Control"] == "no-store"
    assert code_of(caller.send("GET", TOKEN)) == (405, "method-unknown")
