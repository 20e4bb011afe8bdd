"""Checks a saved proof of a submission without wallet or server: `verify-receipt FILE --root KEY`.

The file is JSON {v: 1, kind: "plein-proof", inner: JWS of the submission, content: the sealed text
as deposited or null, deposit: JWS of the server's proof of deposit, receipt: JWS of the agency's
receipt or null, messages: [JWS], key_changes: [JWS] by which the sender took later keys, to which
messages came, directory: {payload, signatures}}. KEY is a file with the public root key (JWK) or
the set of them, as the wallet and the operator publish it. Every check gives one sentence; the exit
code is 0 when all hold, 1 when one does not, 2 when the file or the key cannot be read.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from sync.directory import Directory, read_directory
from sync.root_sets import RootSet, RootsLike, as_root_set
from sync.signatures import (
    NotGenuine,
    find_kid,
    import_public,
    read_key_change,
    thumbprint,
    verify_jws,
    verify_self_signed,
)
from sync.wire import (
    DEPOSIT,
    KEY_CHANGE,
    MESSAGE,
    RECEIPT,
    SUBMISSION,
    canonical_json,
    hash_b64,
    parse_time,
)

__all__ = ["Finding", "add_arguments", "check_proof", "run"]

_KINDS = {
    "message": "a message",
    "task": "a task",
    "status": "a status",
    "opened": "that a clerk opened it",
    "decision": "a decision",
    "identity": "about who the sender is",
    "keys": "about the keys of the sender",
    "income_statement": "an income statement",
    "activity_statement": "a statement about a period of looking for work",
    "question": "a question",
    "appointment": "about an appointment",
    "agreement": "a proposal for an agreement",
    "spoken": "that somebody spoke with the sender",
}
Entry = Mapping[str, Any]


@dataclass(frozen=True)
class Finding:
    """What one check found, as a sentence for a person."""

    holds: bool
    sentence: str


class ProofFileError(Exception):
    """A file or key that cannot be read at all; the message says which and why."""


def check_proof(document: str, root: RootsLike, files: Sequence[Path] = ()) -> list[Finding]:
    """Check all that a proof claims, in the order in which one thing rests on another.

    ``files`` are attachments that the person still has, whose octets are compared.

    Raises:
        ProofFileError: the text is no proof file.
    """
    proof = _read_proof(document)
    try:
        directory = read_directory(json.dumps(proof["directory"]), root, is_whole=False)
    except NotGenuine as error:
        why = "its form is not known" if error.code == "directory-form" else "not by this root key"
        return [Finding(False, f"The directory of agencies was not signed as it must be: {why}.")]
    findings = [
        Finding(
            True,
            f"The directory of agencies, number {directory.number}, was signed by"
            f" {_say_roots(directory.roots)}.",
        )
    ]
    try:
        key, claims = verify_self_signed(proof["inner"], SUBMISSION)
        if claims["iss"] != thumbprint(key):
            raise NotGenuine("signature")
        agency = directory.agency(claims["aud"])
    except (NotGenuine, KeyError, TypeError) as error:
        sentence = "The submission itself was not signed as it must be"
        return [*findings, Finding(False, f"{sentence} ({_reason(error)}).")]
    name = cast("str", agency["name"])
    if agency.get("kind") == "other":
        name += " (no government)"
    findings.append(
        Finding(
            True,
            f"The submission {claims['jti']} for {name}, service {claims['service']}, was signed by"
            f" the sender's key {claims['iss'][:8]}.",
        )
    )
    findings.append(_check_deposit(proof, claims, directory, name))
    if proof["receipt"] is None:
        findings.append(Finding(False, f"There is no receipt of {name} in this file."))
    else:
        findings += _check_receipt(proof, claims, directory, name)
    senders = _follow_changes(proof.get("key_changes", []), claims)
    for message in proof["messages"]:
        findings.append(_check_message(message, claims, senders, directory, name))
    findings += _check_files(claims, files)
    findings += _check_activities(proof["messages"], claims, directory, files)
    return findings


def _check_deposit(proof: Entry, claims: Entry, directory: Directory, name: str) -> Finding:
    def check() -> str:
        deposit = verify_jws(proof["deposit"], DEPOSIT, _listed(directory, "server"))
        at = parse_time(deposit["at"])
        directory.server_key(find_kid(proof["deposit"], DEPOSIT), at)
        _require(deposit["sub"] == claims["jti"], "it is about another submission")
        _require(deposit["aud"] == claims["aud"], "it is for another agency")
        if proof["content"] is not None:
            _require(hash_b64(proof["content"]) == deposit["digest"], "it is over other bytes")
        return f"The server stored it for {name} on {_say(at)}, and signed that."

    return _find(check, "The server's proof of deposit does not hold")


def _check_receipt(
    proof: Entry, claims: Entry, directory: Directory, name: str
) -> Iterator[Finding]:
    def check() -> str:
        receipt = verify_jws(proof["receipt"], RECEIPT, _listed(directory, claims["aud"]))
        at = parse_time(receipt["received_at"])
        directory.agency_key(claims["aud"], find_kid(proof["receipt"], RECEIPT), "sig", at)
        _require(receipt["iss"] == claims["aud"], "it is by another agency")
        _require(receipt["aud"] == claims["iss"], "it is for another sender")
        _require(receipt["sub"] == claims["jti"], "it is about another submission")
        _require(receipt["digest"] == hash_b64(proof["inner"]), "it is over another text")
        signed = {a["id"]: a["digest"] for a in claims["attachments"]}
        received = {a["id"]: a["digest"] for a in receipt["attachments"]}
        _require(signed == received, "it names other attachments")
        count = len(signed)
        files = "no attachments" if not count else f"{count} attachment{'s' if count > 1 else ''}"
        return (
            f"{name} received exactly this on {_say(at)}, with {files}, and signed that with a key"
            " that the directory lists."
        )

    yield _find(check, f"The receipt of {name} does not hold")


def _follow_changes(changes: Sequence[str], claims: Entry) -> set[str]:
    """Give the sender's key and those that it said to take its place, by its own signature."""
    said: list[tuple[str, str]] = []
    for change in changes:
        try:
            new = str(verify_self_signed(change, KEY_CHANGE)[1].get("sub"))
            said.append((read_key_change(change, new, claims["aud"]), new))
        except NotGenuine:
            continue
    senders = {cast("str", claims["iss"])}
    for _ in said:
        senders |= {new for old, new in said if old in senders}
    return senders


def _check_message(
    message: str, claims: Entry, senders: set[str], directory: Directory, name: str
) -> Finding:
    def check() -> str:
        said = verify_jws(message, MESSAGE, _listed(directory, claims["aud"]))
        at = datetime.fromtimestamp(said["iat"]).astimezone()
        directory.agency_key(claims["aud"], find_kid(message, MESSAGE), "sig", at)
        _require(said["iss"] == claims["aud"], "it is by another agency")
        _require(said["aud"] in senders, "it is for another sender")
        _require(said["about"] == claims["jti"], "it is about another submission")
        sentence = f"{name} wrote {_KINDS.get(said['kind'], 'something')} about it on {_say(at)}"
        return f"{sentence}{_say_period(said)}."

    return _find(check, f"A message of {name} does not hold")


def _say_period(said: Entry) -> str:
    """Say what a statement about a period confirms; nothing of any other message."""
    if said["kind"] != "activity_statement":
        return ""
    counted, quota = int(said["counted"]), int(said["quota"])
    return f": from {said['from']} to {said['to']} it counts {counted} of {quota}"


def _check_activities(
    messages: Sequence[str], claims: Entry, directory: Directory, files: Sequence[Path]
) -> Iterator[Finding]:
    """Compare the log of activities that the person still has with what the agency confirmed."""
    digests = {said["digest"] for said in _statements(messages, claims, directory)}
    for path in files if digests else ():
        try:
            log = json.loads(path.read_bytes())
        except (ValueError, RecursionError, OSError):
            continue
        if isinstance(log, dict) and cast("Entry", log).get("kind") == "plein-activities":
            told = dict(cast("Entry", log))
            digest = told.pop("digest", None)
            holds = digest in digests and digest == _digest_of(told)
            which = (
                "the log that the agency confirmed" if holds else "another log than was confirmed"
            )
            yield Finding(holds, f"{path.name} is {which}.")


def _digest_of(told: Entry) -> str:
    try:
        return hash_b64(canonical_json(told))
    except (ValueError, RecursionError):
        return ""


def _statements(
    messages: Sequence[str], claims: Entry, directory: Directory
) -> Iterator[dict[str, Any]]:
    for message in messages:
        try:
            said = verify_jws(message, MESSAGE, _listed(directory, claims["aud"]))
        except NotGenuine:
            continue
        if said.get("kind") == "activity_statement" and isinstance(said.get("digest"), str):
            yield said


def _check_files(claims: Entry, files: Sequence[Path]) -> Iterator[Finding]:
    names = {a["digest"]: cast("str", a["name"]) for a in claims["attachments"]}
    for path in files:
        try:
            digest = hash_b64(path.read_bytes())
        except OSError as error:
            raise ProofFileError(f"{path} cannot be read: {error.strerror}.") from error
        if digest in names:
            yield Finding(True, f"{path.name} is the attachment {names[digest]!r}, unchanged.")
        else:
            yield Finding(False, f"{path.name} is none of the attachments, or was changed.")


def _find(check: Callable[[], str], otherwise: str) -> Finding:
    try:
        return Finding(True, check())
    except (NotGenuine, KeyError, TypeError, ValueError, OverflowError, AttributeError) as error:
        return Finding(False, f"{otherwise} ({_reason(error)}).")


def _reason(error: Exception) -> str:
    known = {
        "signature": "the signature is not right",
        "typ": "it is another kind of statement",
        "unknown-key": "the directory does not list the key",
        "key-unknown": "the directory does not list the key",
        "key-retired": "the key was not valid at that time",
        "key-compromised": "the key was stolen: whoever has it can name any moment",
        "agency-unknown": "the directory does not list the agency",
    }
    if isinstance(error, NotGenuine):
        return known.get(error.code, error.code)
    return "it is not complete"


def _say_roots(roots: RootSet) -> str:
    if len(roots.keys) == 1:
        return "the root key"
    return f"at least {roots.threshold} of the {len(roots.keys)} root keys"


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise NotGenuine(otherwise)


def _listed(directory: Directory, owner: str) -> dict[str, Any]:
    """Give all keys of the server or an agency; whether one held then is checked by its moment."""
    entry = directory.payload["server"] if owner == "server" else directory.agency(owner)
    return {key["kid"]: import_public(key["jwk"]) for key in entry["keys"]}


def _say(moment: datetime) -> str:
    return moment.astimezone().strftime("%d %B %Y at %H:%M:%S %Z").lstrip("0")


def _read_proof(document: str) -> Entry:
    try:
        proof = cast("dict[str, Any]", json.loads(document))
        if proof["v"] != 1 or proof["kind"] != "plein-proof":
            raise ValueError("kind")
        for member in ("inner", "deposit"):
            if not isinstance(proof[member], str):
                raise TypeError(member)
        for member in ("content", "receipt"):
            if not isinstance(proof[member], str | None):
                raise TypeError(member)
        for member in ("messages", "key_changes"):
            if not all(isinstance(each, str) for each in proof.get(member, [])):
                raise TypeError(member)
        if not isinstance(proof["directory"], dict):
            raise TypeError("directory")
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise ProofFileError("This is not a proof that a wallet saved.") from error
    return proof


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command to a parser of commands."""
    parser.add_argument("file", type=Path, help="the proof that the wallet saved")
    parser.add_argument("--root", type=Path, required=True, help="file with the public root key")
    parser.add_argument(
        "--attachment", type=Path, action="append", default=[], help="a file to compare"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print a sentence for each check, and give the exit code."""
    try:
        try:
            document = arguments.file.read_text(encoding="utf-8")
            root = as_root_set(json.loads(arguments.root.read_text(encoding="utf-8")))
        except (OSError, ValueError) as error:
            raise ProofFileError(f"A file cannot be read: {error}.") from error
        except NotGenuine as error:
            raise ProofFileError(f"{arguments.root} holds no public root key or set.") from error
        findings = check_proof(document, root, arguments.attachment)
    except ProofFileError as error:
        print(error)
        return 2
    for finding in findings:
        sentence = "".join(c if c.isprintable() else "?" for c in finding.sentence)
        print(("ok     " if finding.holds else "WRONG  ") + sentence)
    return 0 if all(finding.holds for finding in findings) else 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Do the command alone: `python -m sync.verify`, for who has only these few modules."""
    parser = argparse.ArgumentParser(prog="python -m sync verify-receipt", description=__doc__)
    add_arguments(parser)
    return run(parser.parse_args(arguments))


if __name__ == "__main__":
    sys.exit(main())
