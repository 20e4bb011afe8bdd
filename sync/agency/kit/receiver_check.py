"""Checks a receiver that somebody else wrote: samples go to it, and its receipts are judged.

The receiver is a test installation with empty data. It is pointed at the practice platform and its
root key, by hand or by starting it as a command with PLEIN_ORIGIN and PLEIN_ROOT; a command is
also killed in the middle of its work and started again.
"""

import json
import os
import shlex
import subprocess
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from joserfc.jwk import ECKey

from sync.agency.envelope import open_sealed
from sync.agency.errors import RefusedError
from sync.agency.kit.citizen import Entry, derive_key
from sync.agency.kit.findings import Findings
from sync.agency.kit.hostile import make_good, make_hostile
from sync.agency.kit.maker import Maker, Sample
from sync.agency.kit.practice import Practice, PracticePlatform
from sync.directory import sign_directory
from sync.signatures import (
    NotGenuine,
    import_public,
    public_jwk,
    thumbprint,
    verify_jws,
    verify_self_signed,
)
from sync.wire import MAILBOX_SEALED, RECEIPT, b64decode, canonical_json, format_time, parse_time

__all__ = ["check_receiver"]

REGISTRATION = "plein-registration+jws"
FILE_BYTES = 600_000
OTHER_OIN = "00000000000000000002"
_WHERE = "sync/wire.py 7, receipt"
_ENVELOPE = "sync/agency/envelope.py and sync/agency/samples"
_SIGN_IN = "sync/wire.py 8, token"
_SETTLED_LISTS = 3
_REST_SECONDS = 0.5


def check_receiver(
    registration: str,
    root_file: Path,
    show: Callable[[str], None],
    *,
    command: str | None = None,
    port: int = 0,
    seconds: float = 120.0,
) -> Findings:
    """Give samples to the receiver of the agency that signed ``registration``, and judge it.

    ``root_file`` is where the public root key of the practice directory is written.

    Raises:
        NotGenuine: the registration is not signed by the key that it names.
    """
    found, now = Findings(show), datetime.now(UTC)
    signer, entry = verify_self_signed(registration.strip(), REGISTRATION)
    keys = _read_keys(entry)
    if thumbprint(signer) not in keys["sig"]:
        raise NotGenuine("keys")
    root, server_key = derive_key(os.urandom), derive_key(os.urandom)
    root_file.write_bytes(canonical_json(public_jwk(root)))
    maker = Maker(entry["oin"], next(iter(keys["enc"].values())), server_key, now, os.urandom)
    other = Maker(OTHER_OIN, derive_key(os.urandom), server_key, now, os.urandom)
    good = make_good(maker, FILE_BYTES)
    hostile = make_hostile(maker, other, good[0])
    document = sign_directory(_make_directory(entry, server_key, now), root)
    practice = Practice(entry["oin"], keys["auth"], document)
    practice.lose_answer_of = {good[0].entry["id"]}
    with PracticePlatform(practice, port) as platform:
        show(f"       practice platform {platform.origin}, root key in {root_file}")
        receiver = _Receiver(command, platform.origin, root_file)
        try:
            if command is not None:
                practice.hold_at = {next(iter(good[1].chunks))}
            practice.give([*good, *(each for each in hostile if each.after is None)])
            deadline = time.monotonic() + seconds
            if command is not None:
                _wait(practice, deadline, lambda: _has_reached(practice, good[1]))
                receiver.kill()
                practice.go_on.set()
                receiver.start()
            _wait(practice, deadline, lambda: good[0].entry["id"] in practice.receipts)
            practice.give([each for each in hostile if each.after is not None])
            _wait(practice, deadline, lambda: _is_settled(practice, good))
        finally:
            receiver.kill()
    _judge(found, practice, good, hostile, keys["sig"])
    return found


class _Receiver:
    """The command under test, when there is one."""

    def __init__(self, command: str | None, origin: str, root_file: Path) -> None:
        self._command = shlex.split(command) if command is not None else []
        told = {"PLEIN_ORIGIN": origin, "PLEIN_ROOT": str(root_file.resolve())}
        self._environment = {**os.environ, **told}
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def start(self) -> None:
        if self._command:
            self._process = subprocess.Popen(self._command, env=self._environment)

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()


def _has_reached(practice: Practice, sample: Sample) -> bool:
    """Whether the receiver asks for the file of a sample, or confirms it without."""
    return practice.held.is_set() or sample.entry["id"] in practice.receipts


def _is_settled(practice: Practice, good: list[Sample]) -> bool:
    """Whether all good ones have their receipt, and the rest was looked at more than once."""
    left = {sample.name for _, sample in practice.waiting(0)}
    return not left & {each.name for each in good} and practice.lists_since >= _SETTLED_LISTS


def _wait(practice: Practice, deadline: float, is_so: Callable[[], bool]) -> None:
    with practice.changed:
        while not is_so() and time.monotonic() < deadline:
            practice.changed.wait(min(_REST_SECONDS, max(deadline - time.monotonic(), 0)))


def _judge(
    found: Findings,
    practice: Practice,
    good: list[Sample],
    hostile: list[Sample],
    sig: Mapping[str, ECKey],
) -> None:
    wrong = [each for each in practice.assertions if each]
    came = wrong[0] if wrong else ("right" if practice.assertions else "nobody signed in")
    found.compare("the receiver signs in by a right assertion", "right", came, _SIGN_IN)
    for sample in good:
        receipts = practice.receipts.get(sample.entry["id"], [])
        came = _judge_receipt(sample, receipts[0], sig) if receipts else "none"
        found.compare(f"the receipt for {sample.name}", "right", came, _WHERE)
        distinct = len(set(receipts))
        found.compare(f"receipts for {sample.name}, however often", 1, distinct, _WHERE)
    again = len(practice.receipts.get(good[0].entry["id"], []))
    what = "a receipt whose answer was lost comes again"
    found.note(again > 1, what, "twice or more", str(again), _WHERE)
    strays = len(practice.unknown)
    found.compare("receipts for what was never handed in", 0, strays, _WHERE)
    for name in [sample.name for sample in [*good, *hostile] if sample.chunks]:
        early = name in practice.early
        what = f"no receipt for {name} before all of its files were fetched"
        found.note(not early, what, "yes", not early, _WHERE)
    for sample in hostile:
        given = practice.receipts.get(sample.entry["id"], [])
        if sample.after is not None:
            # The first receipt may come again; one for the other content may not.
            came = "none" if len(set(given)) <= 1 else "another receipt"
        else:
            came = "a receipt" if given else "none"
        what = f"no receipt for {sample.name} ({sample.code}): {sample.why}"
        found.compare(what, "none", came, _ENVELOPE)


def _judge_receipt(sample: Sample, sealed: str, sig: Mapping[str, ECKey]) -> str:
    """Say what is wrong with a receipt in a word; ``right`` when nothing is."""
    try:
        statement = open_sealed(sealed, sample.citizen.reply_key, MAILBOX_SEALED)
        claims = verify_jws(statement, RECEIPT, sig)
    except RefusedError:
        return "not sealed to the key for answers"
    except NotGenuine as error:
        return f"not signed by a registered key: {error.code}"
    signed = json.loads(_payload(sample.inner))
    files = [{"id": each["id"], "digest": each["digest"]} for each in signed["attachments"]]
    expected: Entry = {
        "v": 1,
        "iss": sample.citizen.oin,
        "aud": sample.citizen.issuer,
        "sub": sample.entry["id"],
        "digest": sample.digest,
        "attachments": files,
    }
    other = [name for name, value in expected.items() if claims.get(name) != value]
    if other:
        return f"another {other[0]}"
    try:
        at = parse_time(claims["received_at"])
    except (KeyError, TypeError, ValueError):
        return "no moment"
    earliest = parse_time(sample.entry["ingediendOp"]) - timedelta(minutes=1)
    return "right" if earliest <= at <= datetime.now(UTC) + timedelta(minutes=1) else "another time"


def _payload(compact: str) -> bytes:
    return b64decode(compact.split(".")[1])


def _read_keys(entry: Mapping[str, Any]) -> dict[str, dict[str, ECKey]]:
    keys: dict[str, dict[str, ECKey]] = {"enc": {}, "sig": {}, "auth": {}}
    for each in entry["keys"]:
        keys[each["use"]][each["kid"]] = import_public(each["jwk"])
    return keys


def _make_directory(entry: Mapping[str, Any], server_key: ECKey, now: datetime) -> Entry:
    since = format_time(now - timedelta(days=1))
    listed = [key | {"from": since} for key in entry["keys"]]
    agency: Entry = {"oin": entry["oin"], "name": "Oefening", "kind": "municipality"}
    server = {"kid": thumbprint(server_key), "jwk": public_jwk(server_key)}
    return {
        "v": 1,
        "number": 1,
        "previous": [],
        "issued_at": since,
        "expires_at": format_time(now + timedelta(days=1)),
        "server": {"name": "Oefening", "keys": [server | {"from": since, "until": None}]},
        "agencies": [agency | {"keys": listed, "hosts": [], "services": []}],
    }
