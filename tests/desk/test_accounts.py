"""The cookie of a clerk's way to the provider and back, where there is TLS."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

import state.desk.session as desk_session
from pwa.desk_gate import attachments
from sync.agency.keys import load_keys, make_keys
from sync.agency.office import Office
from sync.agency.settings import AgencySettings
from sync.signatures import new_private, public_jwk
from sync.wire import canonical_json, parse_time
from tests.agency.openid_people import OpenIdProvider, client, query_of, sign_in_as

ORIGIN = "https://balie.example"
BACK = f"{ORIGIN}/aanmelden/terug"
PEOPLE = [{"sub": "vera", "name": "Vera Visser", "groups": ["balie"]}]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    make_keys(tmp_path / "keys", parse_time("2026-06-02T12:00:00.000Z"))
    root = tmp_path / "root.json"
    root.write_bytes(canonical_json(public_jwk(new_private())))
    known = client("balie", BACK, load_keys(tmp_path / "keys").auth)
    with OpenIdProvider([known], people=PEOPLE, claims=["name", "groups"]) as provider:
        (tmp_path / "openid.yaml").write_text(
            f"{{issuer: {provider.issuer}, client_id: balie, name: name, roles: groups,"
            " mapping: {balie: clerk}}"
        )
        opened = Office(AgencySettings(data=tmp_path, origin=ORIGIN, root=root))
        desk_session._open.append(opened)
        yield opened
        desk_session._open.clear()
        opened.stop()


def ask(path: str, cookie: str = "") -> httpx.Response:
    async def get() -> httpx.Response:
        transport = httpx.ASGITransport(attachments)
        async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as browser:
            return await browser.get(path, headers={"Cookie": cookie} if cookie else {})

    return asyncio.run(get())


def test_cookie_of_a_sign_in_can_be_set_by_no_other_host_of_the_domain(office: Office) -> None:
    begun = ask("/aanmelden/begin")
    cookie, *rules = begun.headers["set-cookie"].split("; ")
    assert cookie.startswith("__Host-plein-aanmelden=")
    assert {"Secure", "HttpOnly", "Path=/", "SameSite=lax"} <= set(rules)
    assert not any(rule.lower().startswith("domain") for rule in rules)
    query = query_of(sign_in_as("vera", begun.headers["location"], BACK))
    value = cookie.partition("=")[2]
    other = ask(f"/aanmelden/terug?{query}", f"plein-aanmelden={value}")
    assert other.headers["location"] == "/?mislukt=other"
    back = ask(f"/aanmelden/terug?{query}", cookie)
    assert back.headers["location"] == "/"
    inside = back.headers["set-cookie"].split("; ")[0]
    assert office.accounts
    assert office.accounts.enter(inside.partition("=")[2])
    again = ask(f"/aanmelden/terug?{query}", cookie)
    assert again.headers["location"] == "/?mislukt=other"
