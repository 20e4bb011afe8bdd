"""What an agency publishes: signed by its own key, forward only, withdrawn, and its keys likewise.

A check publishes one service, ``plein-controle``, and withdraws it within a second. Its keys are
not replaced: a replaced key never returns, so only what a platform must refuse is tried.
"""

import tempfile
from pathlib import Path
from typing import Any

from joserfc.jwk import ECKey

from pwa.rules.service_skeleton import write_service
from sync.agency.errors import RejectedError
from sync.agency.kit.connections import WatchedClient
from sync.agency.kit.visit import Visit
from sync.agency.publishing import PUBLICATION
from sync.signatures import new_private, public_jwk, sign_jws, thumbprint
from sync.wire import format_time, hash_b64

__all__ = ["check_key_changes", "check_publications"]

_PUBLICATIONS = "sync/wire.py 8, publicaties"
_KEYS = "sync/wire.py 8, sleutels"
_KIND, _NAME = "diensten", "plein-controle"


def check_publications(visit: Visit) -> None:
    """Publish a service, and withdraw it."""
    found, client, keys = visit.found, visit.client, visit.agency.keys
    there = {each["naam"]: each["nummer"] for each in client.read_publications()}
    number = there.get(_NAME, 0) + 1

    def publish(what: str, expected: str, key: ECKey = keys.sig, **changed: Any) -> None:  # noqa: ANN401
        claims = _claims(visit, number) | {"content": _write_service()} | changed
        _try_publish(client, sign_jws(claims, key, PUBLICATION))
        found.answer(what, expected, client.last, _PUBLICATIONS)

    refused = "400 publication-refused"
    publish("a publication by a key that is not listed", refused, new_private())
    publish("a publication by the key for signing in", refused, keys.auth)
    publish("a publication for another agency", refused, oin="00000000000000000001")
    publish("a publication under another name", refused, name="iets-anders")
    publish("a service that is not right", "400 publication-faulty", content="schema: 1")
    right = sign_jws(_claims(visit, number) | {"content": _write_service()}, keys.sig, PUBLICATION)
    for what, expected in (("a publication", "201"), ("the same publication again", "200")):
        _try_publish(client, right)
        found.answer(what, expected, client.last, _PUBLICATIONS)
    publish("another service under the same number", "409 publication-behind", content="schema: 1")

    def withdraw(what: str, expected: str, key: ECKey = keys.sig, number: int = number + 1) -> None:
        _try_publish(client, sign_jws(_claims(visit, number) | {"content": None}, key, PUBLICATION))
        found.answer(what, expected, client.last, _PUBLICATIONS)

    withdraw("a withdrawal by a key that is not listed", refused, new_private())
    withdraw(
        "a withdrawal under the number of the publication", "409 publication-behind", number=number
    )
    ending = sign_jws(_claims(visit, number + 1) | {"content": None}, keys.sig, PUBLICATION)
    for what, expected in (("a withdrawal", "201"), ("the same withdrawal again", "200")):
        _try_publish(client, ending)
        found.answer(what, expected, client.last, _PUBLICATIONS)
    _try_publish(client, right)
    what = "what was withdrawn is published again under its number"
    found.answer(what, "409 publication-behind", client.last, _PUBLICATIONS)
    shown = [each["ingetrokken"] for each in client.read_publications() if each["naam"] == _NAME]
    found.compare("the list says that it is withdrawn", [True], shown, _PUBLICATIONS)
    done = client.read_all("/api/v1/verwerkingen", "verwerkingen")
    acts = {each["handeling"] for each in done if f"{_KIND}/{_NAME}" in each["onderwerpen"]}
    wanted = {"publicatie-geplaatst", "publicatie-ingetrokken"}
    what = "the access log says that it was published and withdrawn"
    found.compare(what, sorted(wanted), sorted(acts), "sync/wire.py 8, verwerkingen")


def check_key_changes(visit: Visit) -> None:
    """Ask for changes of keys that nobody may make; the keys that are registered stay."""
    found, client, keys = visit.found, visit.client, visit.agency.keys
    try:
        before = client.read_keys()
    except RejectedError as error:
        found.note(False, "the registered keys", "200", f"{error.status} {error.code}", _KEYS)
        return
    listed = {each["kid"] for each in before["sleutels"] if each["inGids"]}
    found.note(visit.kid in listed, "the agency's keys are registered", "yes", "yes", _KEYS)
    fresh, since = new_private(), format_time(visit.now())
    new = [("enc", keys.enc[visit.kid]), ("sig", keys.sig), ("auth", fresh)]
    entries = [
        {"kid": thumbprint(key), "use": use, "jwk": public_jwk(key), "from": since, "until": None}
        for use, key in new
    ]
    unproven = {"v": 1, "oin": visit.agency.oin, "keys": entries}
    registration = sign_jws(unproven, keys.sig, "plein-registration+jws")
    right = {"v": 1, "oin": visit.agency.oin, "previous": before["registratie"]}
    right["registration"] = registration
    refused = "400 rotation-refused"
    for what, expected, key, changed in (
        ("a change of keys by a key that is not registered", refused, fresh, {}),
        ("a change of keys by the key for signing in", refused, keys.auth, {}),
        ("a change of keys of another agency", refused, keys.sig, {"oin": "0" * 20}),
        ("a new key without a proof that the agency has it", refused, keys.sig, {}),
        (
            "a change of keys from another registration",
            "409 registration-behind",
            keys.sig,
            {"previous": hash_b64("another")},
        ),
    ):
        rotation = sign_jws(right | changed, key, "plein-rotation+jws", kid=thumbprint(key))
        try:
            client.replace_keys(rotation)
        except RejectedError:
            pass
        found.answer(what, expected, client.last, _KEYS)
    after = client.read_keys()["registratie"]
    found.compare("then the registered keys are the same", before["registratie"], after, _KEYS)


def _claims(visit: Visit, number: int) -> dict[str, Any]:
    return {"v": 1, "oin": visit.agency.oin, "kind": _KIND, "name": _NAME, "number": number}


def _write_service() -> str:
    """Write a service that is right, as an author begins one."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "agency")
        place.mkdir()
        place.joinpath("agency.yaml").touch()
        return write_service(Path(folder), "agency", _NAME, "flits").read_text(encoding="utf-8")


def _try_publish(client: WatchedClient, jws: str) -> None:
    try:
        client.publish(_KIND, _NAME, jws)
    except RejectedError:
        return
