"""The page for citizens: DigiD at a real broker, one code, and nothing for who comes in between."""

import asyncio
import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from fastapi import FastAPI

import state.desk.session as desk_session
from pwa.desk_visits import visits
from sync.agency.codes import find_person, use_code
from sync.agency.errors import OpenIdError
from sync.agency.keys import load_keys, make_keys
from sync.agency.office import Office
from sync.agency.settings import AgencySettings
from sync.signatures import new_private, public_jwk
from sync.wire import canonical_json, parse_time
from tests.agency.openid_people import OpenIdProvider, client, sign_in_as
from tests.agency.phone import prove_code

ORIGIN = "http://localhost:8001"
BACK = f"{ORIGIN}/koppelen/terug"
PLATFORM = "https://plein.example"
BEGIN = "/koppelen/begin?taal=nl"


@pytest.fixture(scope="module")
def keys_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("keys")
    make_keys(folder, parse_time("2026-06-02T12:00:00.000Z"))
    return folder


@pytest.fixture(scope="module")
def broker(keys_folder: Path) -> Iterator[OpenIdProvider]:
    with OpenIdProvider([client("gemeente", BACK, load_keys(keys_folder).auth)]) as provider:
        yield provider


@pytest.fixture
def office(tmp_path: Path, keys_folder: Path, broker: OpenIdProvider) -> Iterator[Office]:
    (tmp_path / "keys").symlink_to(keys_folder)
    root = tmp_path / "root.json"
    root.write_bytes(canonical_json(public_jwk(new_private())))
    settings = AgencySettings(
        data=tmp_path,
        platform=PLATFORM,
        origin=ORIGIN,
        root=root,
        link_issuer=broker.issuer,
        link_client="gemeente",
    )
    opened = Office(settings)
    desk_session._open.append(opened)
    yield opened
    desk_session._open.clear()
    opened.stop()


class Browser:
    """Opens addresses of the page, keeps its cookies, and follows nothing by itself."""

    def __init__(self) -> None:
        app = FastAPI()
        app.include_router(visits)
        self._way = httpx.ASGITransport(app)
        self.cookies = httpx.Cookies()

    def get(self, address: str, headers: dict[str, str] | None = None) -> httpx.Response:
        return asyncio.run(self._get(address, headers or {}))

    async def _get(self, address: str, headers: dict[str, str]) -> httpx.Response:
        async with httpx.AsyncClient(
            transport=self._way, base_url=ORIGIN, cookies=self.cookies
        ) as client:
            answer = await client.get(address, headers=headers)
            self.cookies = client.cookies
            return answer


def begin(browser: Browser) -> str:
    answer = browser.get(BEGIN)
    assert answer.status_code == 303
    return answer.headers["location"]


def code_in(answer: httpx.Response) -> str:
    found = re.search(r'class="code">([0-9A-Z-]{34})<', answer.text)
    assert answer.status_code == 200 and found, answer.text
    return found[1]


def use(office: Office, code: str, issuer: str = "phone") -> str:
    hint, proof = (str(each["value"]) for each in prove_code(code, issuer, office.settings.oin))
    with office.store.writing() as tx:
        said, oin = (hint, proof), office.settings.oin
        return use_code(office.store, tx, said, [issuer], issuer, oin, office.now()).outcome


def test_citizen_signs_in_and_the_code_is_theirs(office: Office, tmp_path: Path) -> None:
    browser = Browser()
    assert "Inloggen met DigiD" in browser.get("/koppelen").text
    answer = browser.get(sign_in_as("noor", begin(browser), BACK))
    code = code_in(answer)
    assert "U bent ingelogd als Noor de Wit" in answer.text
    assert f'href="{PLATFORM}/delen/koppelen#{office.settings.oin}.{code}"' in answer.text
    assert use(office, code) == "established"
    person = find_person(office.store, "phone")
    assert person and (person.name, person.number) == ("Noor de Wit", "999990019")
    for path in tmp_path.rglob("desk.sqlite*"):
        kept = path.read_bytes()
        assert b"Noor" not in kept and b"999990019" not in kept


def test_code_stands_in_no_address_header_or_log(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    browser = Browser()
    answer = browser.get(sign_in_as("noor", begin(browser), BACK))
    code = code_in(answer)
    assert code not in str(answer.headers) + str(answer.url)
    assert code not in caplog.text
    assert "999990019" not in caplog.text
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["cache-control"] == "no-store"
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
    assert "script" not in answer.text
    assert "unsafe" not in policy


def test_page_opened_again_gives_no_second_code(office: Office) -> None:
    browser = Browser()
    back = sign_in_as("noor", begin(browser), BACK)
    code_in(browser.get(back))
    again = browser.get(back)
    assert again.status_code == 400
    assert "Begin opnieuw" in again.text
    count = office.store.row("SELECT count(*) AS n FROM identity_codes")
    assert count and count["n"] == 1


def test_sign_in_of_another_browser_is_refused_here(office: Office) -> None:
    """Login CSRF: an attacker sends the victim the end of the attacker's own sign-in."""
    attacker, victim = Browser(), Browser()
    back = sign_in_as("sam", begin(attacker), BACK)
    assert victim.get(back).status_code == 400
    begin(victim)
    mixed = victim.get(back)
    assert mixed.status_code == 400
    assert "hoort niet bij het inloggen" in mixed.text
    assert "Sam" not in mixed.text
    # What the attacker began is still the attacker's own.
    code_in(attacker.get(back))


def test_cookie_that_another_set_is_not_taken_over(office: Office) -> None:
    """Session fixation: the secret is made anew at each beginning."""
    attacker, victim = Browser(), Browser()
    begin(attacker)
    planted = attacker.cookies["koppelen"]
    victim.cookies.set("koppelen", planted, domain="localhost.local", path="/")
    address = begin(victim)
    cookie = victim.get("/koppelen/begin").headers["set-cookie"]
    assert planted not in cookie
    assert "HttpOnly" in cookie and "SameSite=lax" in cookie
    assert attacker.get(sign_in_as("noor", address, BACK)).status_code == 400


def test_nothing_that_a_visitor_brings_leads_elsewhere(office: Office) -> None:
    browser = Browser()
    evil = "https://evil.example/"
    for name in ("next", "return", "redirect_uri", "url", "taal"):
        answer = browser.get(f"{BEGIN}&{name}={evil}", headers={"Host": "evil.example"})
        location = urlsplit(answer.headers["location"])
        assert parse_qs(location.query)["redirect_uri"] == [BACK]
        assert "evil" not in answer.headers["location"]
        assert "evil" not in browser.get(f"/koppelen?{name}={evil}").text
    foreign = browser.get(BEGIN, headers={"Sec-Fetch-Site": "cross-site"})
    assert foreign.headers["location"] == "/koppelen?taal=nl"
    assert "set-cookie" not in foreign.headers


@pytest.mark.parametrize(
    ("sub", "words"),
    [
        ("nobody", "U bent gestopt met inloggen"),
        ("laag", "niet genoeg"),
        ("leeg", "kreeg uw naam of nummer niet"),
    ],
)
def test_what_went_wrong_is_said_with_a_next_step(office: Office, sub: str, words: str) -> None:
    browser = Browser()
    answer = browser.get(sign_in_as(sub, begin(browser), BACK))
    assert answer.status_code == 400
    assert words in answer.text
    assert "/koppelen?taal=nl" in answer.text
    assert office.store.row("SELECT 1 FROM identity_codes") is None
    assert [bytes(row["content"]) for row in office.store.rows("SELECT * FROM link_visits")] == [
        b""
    ]


def test_who_begins_many_visits_fills_nothing_and_keeps_nobody_out(office: Office) -> None:
    for _ in range(20):
        begin(Browser())
    assert office.store.row("SELECT 1 FROM link_visits") is None
    kept = "A" * 400
    assert office.visits
    with pytest.raises(OpenIdError, match="state"):
        office.visits.finish(kept, "")


def test_visit_survives_a_restart_of_the_desk(office: Office) -> None:
    browser = Browser()
    back = sign_in_as("noor", begin(browser), BACK)
    again = Office(office.settings)
    desk_session._open[0] = again
    code = code_in(browser.get(back))
    assert use(again, code) == "established"
    desk_session._open[0] = office
    again.stop()


def test_broker_that_is_away_or_none_is_told(office: Office, monkeypatch: Any) -> None:
    monkeypatch.setattr(office, "visits", None)
    for path, status in (("/koppelen/begin", 503), ("/koppelen/terug?code=x&state=y", 400)):
        answer = Browser().get(path)
        assert answer.status_code == status
        assert "brief met een code" in answer.text


def test_page_speaks_the_language_of_the_browser_or_the_one_chosen(office: Office) -> None:
    browser = Browser()
    english = browser.get("/koppelen", headers={"Accept-Language": "en-GB,en;q=0.9"}).text
    assert '<html lang="en">' in english and "Sign in with DigiD" in english
    chosen = browser.get("/koppelen?taal=nl", headers={"Accept-Language": "en"}).text
    assert '<html lang="nl">' in chosen
