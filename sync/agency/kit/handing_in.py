"""How a citizen hands in: the mailbox, the deposit with its proof, and the files."""

import os
from datetime import timedelta

from sync.agency.kit.citizen import Entry, derive_key, new_citizen, seal_file
from sync.agency.kit.findings import tell
from sync.agency.kit.visit import Visit
from sync.signatures import NotGenuine, public_jwk, thumbprint, verify_jws
from sync.wire import (
    DEPOSIT,
    b64encode,
    canonical_json,
    format_time,
    hash_b64,
    parse_time,
)

__all__ = ["check_attachments", "check_deposits", "check_mailbox"]

_MAILBOX = "sync/wire.py 7, mailbox"
_OUTER = "sync/wire.py 7, outer"
_CHUNKS = "sync/wire.py 7, attachment chunks"
_PROOF = "sync/wire.py 7, proof of deposit"
_PROOFS = "sync/wire.py 1"
_MAILBOXES = "/sync/v1/mailboxes"


def check_mailbox(visit: Visit) -> None:
    """Check that a mailbox belongs to one key, and that requests need a proof."""
    found, phone, citizen = visit.found, visit.phone, visit.citizen
    body = {"id": citizen.mailbox, "recipient": citizen.oin}

    answer = phone.request(citizen, "POST", _MAILBOXES, json=body)
    found.answer("a citizen opens a mailbox", "201", answer, _MAILBOX)
    answer = phone.request(citizen, "POST", _MAILBOXES, json=body)
    found.answer("the same mailbox again", "200", answer, _MAILBOX)
    stranger = new_citizen(citizen.oin)
    answer = phone.request(stranger, "POST", _MAILBOXES, json=body)
    found.answer("another key opens the same mailbox", "409 slot-taken", answer, _MAILBOX)
    unknown = {"id": stranger.mailbox, "recipient": "00000000000000000000"}
    answer = phone.request(stranger, "POST", _MAILBOXES, json=unknown)
    found.answer("a mailbox with an unknown agency", "404 unknown", answer, _MAILBOX)
    answer = phone.http.post(_MAILBOXES, json=body)
    found.answer("a request without a proof", "401 proof-missing", answer, _PROOFS)

    def unsigned(nonce: str) -> str:
        head = {"typ": "dpop+jwt", "alg": "none", "jwk": public_jwk(citizen.mailbox_key)}
        claims = {"jti": b64encode(os.urandom(16)), "htm": "POST", "iat": 1, "nonce": nonce}
        claims |= {"htu": phone.platform + _MAILBOXES}
        return f"{b64encode(canonical_json(head))}.{b64encode(canonical_json(claims))}."

    answer = phone.request(citizen, "POST", _MAILBOXES, prove=unsigned, json=body)
    found.answer("a proof with alg none", "401 proof-invalid", answer, _PROOFS)
    answer = phone.request(
        citizen,
        "POST",
        _MAILBOXES,
        prove=lambda _: phone.prove(citizen, "POST", f"{_MAILBOXES}/elsewhere"),
        json=body,
    )
    found.answer("a proof for another address", "401 proof-invalid", answer, _PROOFS)
    answer = phone.request(
        citizen,
        "POST",
        _MAILBOXES,
        prove=lambda _: phone.prove(citizen, "POST", _MAILBOXES, nonce="AAAA"),
        json=body,
    )
    found.answer("a proof with a nonce of one's own", "401 use-nonce", answer, _PROOFS)
    path = f"{_MAILBOXES}/{citizen.mailbox}/items"
    answer = phone.request(stranger, "GET", path)
    found.answer("another key reads the mailbox", "403 not-yours", answer, _MAILBOX)


def check_deposits(visit: Visit) -> None:
    """Check that a deposit is taken once, is proven, and is refused when it is not right."""
    found, citizen = visit.found, visit.citizen
    handed = visit.hand_in()
    _check_proof(visit, handed.outer, handed.proof)
    answer = visit.deposit(handed.outer)
    found.answer("the same deposit again", "200", answer, _OUTER)
    again = answer.json().get("proof") if answer.is_success else None
    found.note(again == handed.proof, "it has the same proof", "yes", again == handed.proof, _OUTER)
    other, _ = visit.compose()
    answer = visit.deposit(other | {"id": handed.id})
    found.answer("other bytes under the same id", "409 submission-differs", answer, _OUTER)
    late = format_time(visit.now() - timedelta(hours=1))
    answer = visit.deposit(visit.compose(expires_at=late)[0])
    found.answer("a deposit that is over already", "400 invalid", answer, _OUTER)
    kid = thumbprint(derive_key(os.urandom))
    answer = visit.deposit(visit.compose(kid=kid)[0])
    found.answer("a key that nobody lists", "409 recipient-key-unknown", answer, _OUTER)
    answer = visit.deposit(visit.compose(suite="RSA1_5")[0])
    found.answer("another suite", "400 invalid", answer, _OUTER)
    stranger = new_citizen(citizen.oin)
    answer = visit.deposit(visit.compose()[0], stranger)
    found.answer("a deposit by another's key", "403 not-yours", answer, _OUTER)
    outer, _ = visit.compose()
    del outer["content"]
    found.answer("a deposit without content", "400 invalid", visit.deposit(outer), _OUTER)


def check_attachments(visit: Visit) -> None:
    """Check that files come before their submission, under their right names."""
    found = visit.found
    file = seal_file("loonstrook.pdf", "application/pdf", os.urandom(600_000))
    names = sorted(file.chunks)
    outer, _ = visit.compose((file,))
    answer = visit.deposit(outer)
    found.answer("a deposit before its files", "409 blobs-missing", answer, _OUTER)
    missing = sorted(answer.json().get("missing", []))
    found.note(missing == names, "it names what is missing", "both chunks", len(missing), _OUTER)

    def put(name: str, octets: bytes) -> str:
        path = f"/sync/v1/attachments/{name}"
        answer = visit.phone.request(visit.citizen, "PUT", path, content=octets)
        return str(answer.status_code)

    first = file.chunks[names[0]]
    found.compare("a chunk under another name", "400", put(names[1], first), _CHUNKS)
    found.compare("a chunk", "201", put(names[0], first), _CHUNKS)
    found.compare("the same chunk again", "200", put(names[0], first), _CHUNKS)
    handed = visit.hand_in((file,))
    found.note(bool(handed.proof), "a deposit with its files", "a proof", "a proof", _OUTER)


def _check_proof(visit: Visit, outer: Entry, proof: str) -> None:
    """Verify the proof of deposit by the key that the directory lists."""
    directory, found = visit.directory, visit.found
    try:
        claims = verify_jws(proof, DEPOSIT, lambda kid: directory.server_key(kid, visit.now()))
    except NotGenuine as error:
        found.note(False, "the proof of deposit verifies", "yes", tell(error), _PROOF)
        return
    found.note(True, "the proof of deposit verifies", "yes", "yes", _PROOF)
    found.compare("it names the submission", outer["id"], claims.get("sub"), _PROOF)
    found.compare("it names the agency", outer["recipient"], claims.get("aud"), _PROOF)
    digest = hash_b64(outer["content"])
    found.compare("it is over the sealed content", digest, claims.get("digest"), _PROOF)
    minutes = abs((parse_time(claims["at"]) - visit.now()).total_seconds()) / 60
    found.note(minutes < 10, "it names this moment", "within 10 minutes", f"{minutes:.1f}", _PROOF)
