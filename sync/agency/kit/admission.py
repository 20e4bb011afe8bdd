"""Who is let in: assertions, tokens, proofs, and how a refusal looks."""

import json
import os
from collections.abc import Callable
from urllib.parse import parse_qsl

import httpx

from sync.agency.errors import RejectedError
from sync.agency.kit.citizen import Entry, derive_key, sign
from sync.agency.kit.connections import Rewrite, change_form
from sync.agency.kit.findings import describe
from sync.agency.kit.visit import Visit
from sync.wire import b64decode, b64encode, canonical_json

__all__ = ["check_admission"]

_SIGN_IN, _LIST = "/api/v1/token", "/api/v1/inzendingen"
_WHERE = "sync/wire.py 8, token"
_FORM = "sync/wire.py 0, Errors"
_RULES = "NL API Design Rules"
_LONG_SECONDS = 86_400


def check_admission(visit: Visit) -> None:
    """Check signing in, that nothing opens without it, and the form of answers and refusals."""
    found, client = visit.found, visit.client
    client.read_submissions(0, limit=1)
    found.answer("a right assertion gives a token that opens the list", "200", client.last, _WHERE)
    for name in ("API-Version", "Plein-Time", "Plein-Generation"):
        came = client.last.headers.get(name, "none")
        where = _RULES if name == "API-Version" else "sync/wire.py 0"
        found.note(came != "none", f"answers have the header {name}", "a value", came, where)
    for name in ("Content-Security-Policy", "X-Frame-Options", "Referrer-Policy", "RateLimit"):
        came = client.last.headers.get(name, "none")
        found.note(came != "none", f"answers have the header {name}", "a value", came, _RULES)
    sniff = client.last.headers.get("X-Content-Type-Options")
    found.compare("browsers may not guess what an answer is", "nosniff", sniff, _RULES)
    _check_description(visit)
    _check_assertions(visit)
    _check_tokens(visit)
    _check_bad_input(visit)


def _check_description(visit: Visit) -> None:
    http, found = visit.phone.http, visit.found
    answer = http.get("/api/v1/openapi.json")
    found.answer("the description of the API is published", "200", answer, _RULES)
    version = str(answer.json().get("openapi", "")) if answer.is_success else "none"
    found.note(version.startswith("3."), "it is OpenAPI 3", "3.x", version, _RULES)
    found.answer("a path that is not there", "404 unknown", http.get("/api/v1/x"), _FORM)
    answer = http.delete(_LIST)
    found.answer("a method that is not there", "405 method-unknown", answer, _FORM)


def _check_assertions(visit: Visit) -> None:
    """Change one thing of a right assertion; each time there must be no token."""
    key, stranger = visit.agency.keys.auth, derive_key(os.urandom)
    used = _find_assertion(visit)

    def changed(**claims: object) -> Callable[[Entry, Entry], str]:
        return lambda head, old: sign(old | claims, key, head)

    def living_long(head: Entry, claims: Entry) -> str:
        return sign(claims | {"exp": claims["iat"] + _LONG_SECONDS}, key, head)

    def unsigned(head: Entry, claims: Entry) -> str:
        bare = {"alg": "none", "typ": "JWT", "kid": head["kid"]}
        return f"{b64encode(canonical_json(bare))}.{b64encode(canonical_json(claims))}."

    elsewhere = "https://elsewhere.example/api/v1/token"
    spoiled: list[tuple[str, Callable[[Entry, Entry], str]]] = [
        ("with alg none", unsigned),
        ("signed by another key", lambda head, claims: sign(claims, stranger, head)),
        ("for another platform", changed(aud=elsewhere)),
        ("of another agency", changed(sub="00000000000000000001")),
        ("that was used before", lambda _head, _claims: used),
        ("that is over", changed(exp=1)),
        ("that holds for a day", living_long),
    ]
    for name, spoil in spoiled:
        visit.client.forget_token()
        what = f"an assertion {name} gives no token"
        _expect_refusal(visit, what, _SIGN_IN, change_form(_spoiler(spoil)))
    visit.client.forget_token()


def _spoiler(
    spoil: Callable[[Entry, Entry], str],
) -> Callable[[dict[str, str]], None]:
    def change(form: dict[str, str]) -> None:
        head, claims = (_read(part) for part in form["client_assertion"].split(".")[:2])
        form["client_assertion"] = spoil(head, claims)

    return change


def _find_assertion(visit: Visit) -> str:
    """Give the assertion that this client has signed in with."""
    road = visit.client.road
    exchanges = zip(road.requests, road.answers, strict=True)
    asked = next(r for r, answer in exchanges if r.url.path == _SIGN_IN and answer.is_success)
    return dict(parse_qsl(asked.content.decode()))["client_assertion"]


def _check_tokens(visit: Visit) -> None:
    client = visit.client
    client.read_submissions(0, limit=1)
    right = client.road.requests[-1]
    token = right.headers["Authorization"].partition(" ")[2]
    kind = right.headers["Authorization"].partition(" ")[0]
    flipped = token[:-20] + ("A" if token[-20] != "A" else "B") + token[-19:]
    for name, value in [
        ("without a token", None),
        ("with a token that was made up", f"{kind} a.b.c"),
        ("with a token that was changed", f"{kind} {flipped}"),
    ]:
        _expect_refusal(visit, f"a request {name}", _LIST, _set_header("Authorization", value))
    visit.found.compare("tokens are bound to a key", "DPoP", kind, _WHERE)
    if kind == "DPoP":
        _check_binding(visit, right, token)


def _check_binding(visit: Visit, right: httpx.Request, token: str) -> None:
    """Use a token that was seen, and a request that was seen: neither opens anything."""
    http, found = visit.phone.http, visit.found
    again = {name: right.headers[name] for name in ("Authorization", "DPoP")}
    for name, headers in [
        ("a stolen token without a proof of its key", {"Authorization": f"DPoP {token}"}),
        ("a stolen token as if it were not bound", {"Authorization": f"Bearer {token}"}),
        ("a request that was seen, once more", again),
    ]:
        answer = http.get(_LIST, headers=headers)
        came = describe(answer)
        found.note(came.startswith("401 "), name, "401", came, _WHERE)


def _check_bad_input(visit: Visit) -> None:
    client = visit.client
    for query in ({"limiet": "0"}, {"limiet": "x"}, {"na": "-1"}, {"wacht": "9999"}):
        [(name, value)] = query.items()
        what = f"a list with {name}={value}"
        _expect_refusal(visit, what, _LIST, _set_query(query), "400 invalid")
    path = f"/api/v1/inzendingen/{b64encode(bytes(16))}/ontvangstbevestiging"
    for name, body in [("that is no JSON", b"{"), ("without its member", b"{}")]:
        with client.rewriting(path, _set_body(body)):
            _try(lambda: client.give_receipt(b64encode(bytes(16)), "a.b.c.d.e"))
        visit.found.answer(f"a receipt {name}", "400 invalid", client.last, _FORM)
    _try(lambda: client.give_receipt("short", "a.b.c.d.e"))
    visit.found.answer("an id that is none", "400 invalid", client.last, _FORM)


def _expect_refusal(
    visit: Visit, what: str, path: str, rewrite: Rewrite, expected: str = "401"
) -> None:
    """Ask for the list with one thing changed; it must be refused by this status, or this code."""
    client = visit.client
    with client.rewriting(path, rewrite):
        _try(lambda: client.read_submissions(0, limit=1))
    came = describe(client.last)
    holds = came == expected if " " in expected else came.startswith((f"{expected} ", "400 "))
    holds = holds and "problem" not in came
    where = _WHERE if expected == "401" else _FORM
    visit.found.note(holds, what, f"{expected} as problem+json", came, where)


def _try(act: Callable[[], object]) -> None:
    try:
        act()
    except RejectedError:
        return


def _set_header(name: str, value: str | None) -> Rewrite:
    def rewrite(request: httpx.Request) -> httpx.Request:
        request.headers.pop(name, None)
        if value is not None:
            request.headers[name] = value
        return request

    return rewrite


def _set_query(query: dict[str, str]) -> Rewrite:
    def rewrite(request: httpx.Request) -> httpx.Request:
        request.url = request.url.copy_with(params=query)
        return request

    return rewrite


def _set_body(body: bytes) -> Rewrite:
    def rewrite(request: httpx.Request) -> httpx.Request:
        headers = [pair for pair in request.headers.items() if pair[0] != "content-length"]
        return httpx.Request(request.method, request.url, headers=headers, content=body)

    return rewrite


def _read(part: str) -> Entry:
    return json.loads(b64decode(part))
