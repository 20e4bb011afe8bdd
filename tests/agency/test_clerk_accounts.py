"""Clerks who sign in at a real OpenID provider: names, roles, and what does not let them in."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from sync.agency import clerks, staff
from sync.agency.clerk_accounts import (
    ClerkAccounts,
    OpenIdSettings,
    OpenIdSettingsError,
    read_openid,
)
from sync.agency.errors import NotAllowedError, OpenIdError
from sync.agency.openid import LEVELS
from sync.agency.roles import read_roles
from sync.agency.trail import read_trail
from sync.signatures import new_private
from tests.agency.desk import Desk, refusal
from tests.agency.desk import desk as desk
from tests.agency.openid_people import OpenIdProvider, client, query_of, sign_in_as
from tests.agency.staff import CLERK

ORIGIN = "http://localhost:8999"
BACK = f"{ORIGIN}/aanmelden/terug"
KEY = new_private()
MAPPING = {"balie": "clerk", "leiding": "lead"}
PEOPLE: list[dict[str, Any]] = [
    {"sub": "vera", "name": "Vera Visser", "groups": ["balie", "x"], "acr": LEVELS[1]},
    {"sub": "leon", "name": "Leon Lead", "groups": ["balie", "leiding"], "acr": LEVELS[1]},
    {"sub": "geen", "name": "Geen Rol", "groups": ["tuin"], "acr": LEVELS[1]},
    {"sub": "balie", "name": "BALIE", "groups": ["balie"], "acr": LEVELS[1]},
    {"sub": "zwak", "name": "Zwak", "groups": ["balie"], "acr": LEVELS[0]},
]


@pytest.fixture(scope="module")
def provider() -> Iterator[OpenIdProvider]:
    with OpenIdProvider(
        [client("balie", BACK, KEY)], people=PEOPLE, claims=["name", "groups"]
    ) as provider:
        yield provider


@pytest.fixture
def accounts(desk: Desk, provider: OpenIdProvider) -> ClerkAccounts:
    return make_accounts(desk, provider.issuer, MAPPING)


def make_accounts(desk: Desk, issuer: str, mapping: dict[str, str]) -> ClerkAccounts:
    settings = OpenIdSettings(issuer, "balie", LEVELS[1], "openid", "name", "groups", mapping)
    return ClerkAccounts(desk.store, settings, KEY, ORIGIN, clerks_now)


def clerks_now() -> Any:
    from sync.agency.client import system_now

    return system_now()


def come_back(accounts: ClerkAccounts, sub: str) -> str:
    address, secret = accounts.begin("nl")
    return accounts.finish(secret, query_of(sign_in_as(sub, address, BACK)))


def refused(accounts: ClerkAccounts, sub: str) -> str:
    with pytest.raises((NotAllowedError, OpenIdError)) as error:
        come_back(accounts, sub)
    return error.value.code


def test_a_clerk_signs_in_with_the_roles_of_the_account(
    desk: Desk, accounts: ClerkAccounts
) -> None:
    inside = come_back(accounts, "leon")
    secret = accounts.enter(inside)
    assert secret
    session = clerks.require_session(desk.store, secret, clerks_now())
    assert session.clerk == "Leon Lead"
    assert read_roles(desk.store, "Leon Lead") == ("clerk", "lead")
    assert accounts.enter(inside) is None
    assert accounts.enter("guessed") is None
    [signed_in, added] = read_trail(desk.store)
    assert (signed_in.act, signed_in.detail, added.act) == ("sign-in", "openid", "clerk-added")
    # There is no password for such a name.
    assert refusal(clerks.sign_in, desk.store, "Leon Lead", "", clerks_now()) == "sign-in"


def test_roles_follow_the_account_at_the_next_time(
    desk: Desk, accounts: ClerkAccounts, provider: OpenIdProvider
) -> None:
    come_back(accounts, "leon")
    other = make_accounts(desk, provider.issuer, {"balie": "clerk"})
    come_back(other, "leon")
    assert read_roles(desk.store, "Leon Lead") == ("clerk",)
    assert len([c for c in staff.list_staff(desk.store, CLERK, desk.now) if c.is_elsewhere]) == 1
    args = (desk.store, CLERK, "Leon Lead")
    assert refusal(staff.give_roles, *args, {"lead"}, desk.now) == "elsewhere"
    assert refusal(staff.reset, *args, desk.now) == "elsewhere"


def test_who_has_no_role_a_taken_name_or_a_weak_sign_in_stays_out(
    desk: Desk, accounts: ClerkAccounts
) -> None:
    before = desk.store.rows("SELECT name FROM clerks")
    assert refused(accounts, "geen") == "openid-role"
    assert refused(accounts, "balie") == "openid-name"
    assert refused(accounts, "zwak") == "level"
    assert desk.store.rows("SELECT name FROM clerks") == before


def test_a_clerk_whom_a_team_lead_ended_stays_out(desk: Desk, accounts: ClerkAccounts) -> None:
    come_back(accounts, "vera")
    staff.end_clerk(desk.store, CLERK, "Vera Visser", desk.now)
    assert refused(accounts, "vera") == "openid-ended"
    assert read_roles(desk.store, "Vera Visser") == ()


def test_an_answer_belongs_to_the_browser_that_asked_and_works_once(
    desk: Desk, accounts: ClerkAccounts
) -> None:
    address, secret = accounts.begin("nl")
    query = query_of(sign_in_as("vera", address, BACK))
    _, other = accounts.begin("nl")
    for mine in (other, "", "guessed"):
        with pytest.raises(OpenIdError, match="state"):
            accounts.finish(mine, query)
    assert accounts.finish(secret, query)
    with pytest.raises(OpenIdError, match="state"):
        accounts.finish(secret, query)
    with pytest.raises(OpenIdError, match="state"):
        accounts.finish("x" * 100, query)
    kept = desk.store.rows("SELECT content FROM clerk_visits")
    assert all(b"Vera" not in row["content"] for row in kept)


def test_visits_that_nobody_ends_fill_nothing_and_keep_nobody_out(
    desk: Desk, accounts: ClerkAccounts
) -> None:
    for _ in range(100):
        _, kept = accounts.begin("nl")
        assert len(kept) < 1_000
        with pytest.raises(OpenIdError, match="state"):
            accounts.finish(kept, "state=guessed&code=guessed")
    assert desk.store.rows("SELECT 1 FROM clerk_visits") == []
    assert accounts.enter(come_back(accounts, "vera"))


def test_who_comes_back_too_late_is_not_let_in(desk: Desk, accounts: ClerkAccounts) -> None:
    inside = come_back(accounts, "vera")
    accounts._now = lambda: clerks_now() + timedelta(minutes=11)
    assert accounts.enter(inside) is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("- x", "give issuer"),
        ("issuer: [", "cannot be read as YAML"),
        ("isuer: x", "isuer is not known; did you mean issuer"),
        ("{issuer: a, client_id: b, name: c, roles: d}", "mapping leads"),
        ("{issuer: a, client_id: b, name: c, roles: d, mapping: {x: boss}}", "mapping leads"),
    ],
)
def test_settings_that_are_wrong_say_what_to_do(tmp_path: Path, text: str, why: str) -> None:
    path = tmp_path / "openid.yaml"
    assert read_openid(path) is None
    path.write_text(text)
    with pytest.raises(OpenIdSettingsError, match=why):
        read_openid(path)


def test_settings_are_read(tmp_path: Path) -> None:
    path = tmp_path / "openid.yaml"
    path.write_text(
        "{issuer: https://login.example, client_id: balie, name: name, roles: groups,"
        " mapping: {a: lead}}"
    )
    assert read_openid(path) == OpenIdSettings(
        "https://login.example", "balie", "", "openid", "name", "groups", {"a": "lead"}
    )
