"""An agency replaces its keys by itself: vouched for by the old ones, never back, once."""

import dataclasses
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sync.agency.__main__ import main
from sync.agency.client import AgencyClient
from sync.agency.keys import (
    AgencyKeys,
    load_keys,
    make_keys,
    make_next_key,
    make_registration,
    prove_possession,
)
from sync.agency.rotation import RotationError, rotate
from sync.agency.settings import AgencySettings
from sync.directory import make_server_entry
from sync.signatures import new_private, public_jwk, sign_jws, thumbprint
from sync.wire import b64decode, hash_b64
from tests.sync.caller import Caller
from tests.sync.served import Served
from tests.sync.town import OIN, code_of, open_town


class Agency:
    """The example agency with keys of its own for one test."""

    def __init__(self, served: Served, folder: Path) -> None:
        self.served = served
        root = folder / "root.json"
        public = served.context.keys.directory_root_public
        root.write_text(json.dumps(dict(public)))
        self.settings = AgencySettings(
            data=folder / "desk", platform=served.origin, oin=OIN, root=root
        )
        make_keys(self.settings.keys, self.now)
        self.register(make_registration(self.settings.keys, OIN))
        self.build()

    @property
    def now(self) -> datetime:
        return datetime.fromtimestamp(self.served.clock() / 1000, UTC)

    @property
    def keys(self) -> AgencyKeys:
        return load_keys(self.settings.keys)

    def register(self, registration: str) -> None:
        self.settings.registration.write_text(registration)
        self.served.context.directory.registry.register(registration)

    def build(self) -> None:
        secrets = self.served.context.keys
        assert secrets.directory_root
        server = make_server_entry("Plein", secrets.signing, self.now)
        self.served.context.directory.registry.build(secrets.directory_root, server, self.now)

    def rotate(self, use: str) -> str:
        with AgencyClient(self.served.origin, OIN, self.keys, now=lambda: self.now) as client:
            return rotate(self.settings, client, use, self.now)


@pytest.fixture
def agency(served: Served, tmp_path: Path) -> Agency:
    return Agency(served, tmp_path)


def put(caller: Caller, rotation: str) -> Any:
    return caller.ask("PUT", "/sleutels", json={"overgang": rotation})


def rotation(agency: Agency, registration: str, key: Any = None, **changed: Any) -> str:
    key = key or agency.keys.sig
    claims = {
        "v": 1,
        "oin": OIN,
        "previous": hash_b64(agency.settings.registration.read_text()),
        "registration": registration,
    }
    return sign_jws(claims | changed, key, "plein-rotation+jws", kid=thumbprint(key))


def test_each_key_can_be_replaced_and_the_old_one_holds_for_thirty_days(agency: Agency) -> None:
    for use in ("auth", "sig", "enc"):
        before = agency.keys
        told = agency.rotate(use)
        if use == "enc":
            assert "start the desk again" in told
            assert len(agency.keys.enc) == 2
        else:
            assert "registered" in told
            assert agency.rotate(use) == told, "the directory does not list it yet"
            assert getattr(agency.keys, use) == getattr(before, use)
        agency.served.clock.advance(days=1)
        agency.build()
        if use != "enc":
            assert agency.rotate(use) == f"The new key for {use} is in use: start the desk again."
            assert getattr(agency.keys, use) != getattr(before, use)
        directory = agency.served.context.directory.get()
        assert directory
        keys = [key for key in directory.agency(OIN)["keys"] if key["use"] == use]
        assert sum(key["until"] is None for key in keys) == 1
    with open_town(agency.served, agency.keys) as town:
        assert town.client.read_submissions(0).entries == []
        town.phone.submit(town.link, "wijziging-doorgeven", [])
        assert len(town.receive()) == 1
        assert len(town.phone.read(town.link)) == 1
        old = Caller(town, keys=dataclasses.replace(agency.keys, auth=before.auth))
        assert old.ask("GET", "/sleutels").status_code == 200
        agency.served.clock.advance(days=31)
        shown = Caller(town).ask("GET", "/sleutels").json()
    assert sum(key["tot"] is None and key["inGids"] for key in shown["sleutels"]) == 3


def test_a_crash_at_any_step_is_made_good_by_the_same_command(
    agency: Agency, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    for name in ("make_registration", "sign_jws", "write_secret"):
        with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
            patched.setattr(f"sync.agency.rotation.{name}", die)
            agency.rotate("sig")
    with AgencyClient(agency.served.origin, OIN, agency.keys, now=lambda: agency.now) as client:
        replace_keys = client.replace_keys

        def lose_the_answer(rotation: str) -> None:
            replace_keys(rotation)
            die()

        monkeypatch.setattr(client, "replace_keys", lose_the_answer)
        with pytest.raises(KeyboardInterrupt):
            rotate(agency.settings, client, "sig", agency.now)
    assert "registered" in agency.rotate("sig")
    assert len(list(agency.settings.keys.glob("next-*"))) == 1
    with pytest.raises(RotationError, match="finish that first"):
        agency.rotate("auth")


def test_a_rotation_that_the_old_key_did_not_sign_so_is_refused(agency: Agency) -> None:
    with open_town(agency.served, agency.keys) as town:
        caller = Caller(town)
        make_next_key(agency.settings.keys, "auth", agency.now)
        following = make_registration(agency.settings.keys, OIN, "auth")
        present = agency.settings.registration.read_text()
        thief = new_private()
        foreign = sign_jws({"v": 1, "oin": OIN, "keys": []}, thief, "plein-registration+jws")
        other = make_registration(agency.settings.keys, "00000099999999990001", "auth")
        for wrong in (
            rotation(agency, following, thief),
            rotation(agency, following, agency.keys.auth),
            rotation(agency, following, oin="00000099999999990001"),
            rotation(agency, following, v=2),
            rotation(agency, foreign),
            rotation(agency, other),
            rotation(agency, "e30.e30.e30"),
            rotation(agency, make_registration(agency.settings.keys, OIN)),
            following,
            "e30",
            "a.b.c",
        ):
            assert code_of(put(caller, wrong)) == (400, "rotation-refused"), wrong
        behind = put(caller, rotation(agency, following, previous=hash_b64("x")))
        assert code_of(behind) == (409, "registration-behind")
        assert caller.ask("GET", "/sleutels").json()["registratie"] == hash_b64(present)


def test_a_rotation_is_not_played_again_and_a_replaced_key_never_returns(agency: Agency) -> None:
    first = agency.settings.registration.read_text()
    with open_town(agency.served, agency.keys) as town:
        caller = Caller(town)
        make_next_key(agency.settings.keys, "enc", agency.now)
        second = make_registration(agency.settings.keys, OIN, "enc")
        to_second = rotation(agency, second)
        assert put(caller, to_second).status_code == 200
        assert put(caller, to_second).status_code == 200, "the same again, as after a lost answer"
        agency.settings.registration.write_text(second)
        assert code_of(put(caller, rotation(agency, first))) == (400, "rotation-refused")
        for path in agency.settings.keys.glob("next-enc-*"):
            path.rename(path.with_name(path.name.removeprefix("next-")))
        agency.served.clock.advance(seconds=60)
        make_next_key(agency.settings.keys, "enc", agency.now)
        third = make_registration(agency.settings.keys, OIN, "enc")
        assert put(caller, rotation(agency, third)).status_code == 200
        assert code_of(put(caller, to_second)) == (409, "registration-behind")


def test_the_command_says_what_to_do(
    agency: Agency, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PLEIN_DESK_DATA", str(agency.settings.data))
    monkeypatch.setenv("PLEIN_ORIGIN", agency.served.origin)
    monkeypatch.setenv("PLEIN_OIN", OIN)
    # The command goes by the real clock, of which this server knows nothing.
    assert main(["keys", "--rotate", "auth"]) == 1
    assert "refuses" in capsys.readouterr().out
    monkeypatch.setenv("PLEIN_ORIGIN", "http://localhost:1")
    assert main(["keys", "--rotate", "auth"]) == 1
    assert "run this again later" in capsys.readouterr().out


def test_a_key_that_was_reported_stolen_replaces_nothing(agency: Agency) -> None:
    with open_town(agency.served, agency.keys) as town:
        caller = Caller(town)
        make_next_key(agency.settings.keys, "auth", agency.now)
        following = make_registration(agency.settings.keys, OIN, "auth")
        registry = agency.served.context.directory.registry
        registry.revoke(agency.keys.sig_kid, agency.now)
        refused = put(caller, rotation(agency, following))
        assert code_of(refused) == (400, "rotation-refused")
        assert refused.json()["waarom"] == "key-retired"


def test_another_registration_at_the_platform_stops_the_command(agency: Agency) -> None:
    agency.settings.registration.write_text(make_registration(agency.settings.keys, OIN))
    with pytest.raises(RotationError, match="do not go on before you know who"):
        agency.rotate("sig")


def test_a_new_key_of_which_the_agency_has_no_private_half_is_refused(agency: Agency) -> None:
    """Else it could take another's key into its own entry, and have it revoked."""
    claims = json.loads(b64decode(agency.settings.registration.read_text().split(".")[1]))
    stranger, other = new_private(), "00000099999999990001"
    kid = thumbprint(stranger)
    with open_town(agency.served, agency.keys) as town:
        for use in ("enc", "auth"):
            keys = [
                key | {"kid": kid, "jwk": public_jwk(stranger)} if key["use"] == use else key
                for key in claims["keys"]
            ]
            right = {kid: prove_possession(stranger, use, OIN)}
            for proofs, status in (
                ({}, 400),
                ({kid: prove_possession(agency.keys.sig, use, OIN)}, 400),
                ({kid: prove_possession(stranger, use, other)}, 400),
                ({kid: prove_possession(stranger, "sig", OIN)}, 400),
                ({kid: 7}, 400),
                (right, 200),
            ):
                said = claims | {"keys": keys, "proofs": claims["proofs"] | proofs}
                registration = sign_jws(said, agency.keys.sig, "plein-registration+jws")
                answer = put(Caller(town), rotation(agency, registration))
                assert answer.status_code == status, proofs
                if status == 400:
                    assert answer.json()["waarom"] == "possession"
            present = agency.settings.registration.read_text()
            agency.served.context.directory.registry.folder.joinpath(
                "registrations", f"{OIN}.jws"
            ).write_text(present)


def test_keys_that_would_spoil_the_directory_of_all_are_refused(agency: Agency) -> None:
    present = agency.settings.registration.read_text()
    claims = json.loads(b64decode(present.split(".")[1]))
    with open_town(agency.served, agency.keys) as town:
        for spoil in (
            {"compromised": "ja"},
            {"until": 7},
            {"note": "x" * 5_000},
            {"jwk": {**public_jwk(next(iter(agency.keys.enc.values()))), "alg": "ES256"}},
        ):
            fresh = new_private()
            keys = [key for key in claims["keys"] if key["use"] != "auth"]
            [auth] = [key for key in claims["keys"] if key["use"] == "auth"]
            keys.append(auth | {"kid": thumbprint(fresh), "jwk": public_jwk(fresh)})
            spoiled = [key | spoil if key["use"] == "enc" else key for key in keys]
            proofs = claims["proofs"] | {thumbprint(fresh): prove_possession(fresh, "auth", OIN)}
            registration = sign_jws(
                claims | {"keys": spoiled, "proofs": proofs},
                agency.keys.sig,
                "plein-registration+jws",
            )
            answer = put(Caller(town), rotation(agency, registration))
            assert code_of(answer) == (400, "rotation-refused"), spoil
    agency.served.clock.advance(days=50)
    agency.build()
