"""How an agency answers: one receipt that erases, and messages in order."""

import os

from sync.agency.envelope import Submission, open_sealed, open_submission, read_outer
from sync.agency.errors import RejectedError
from sync.agency.kit.connections import WatchedClient
from sync.agency.kit.visit import Handed, Visit
from sync.agency.receipts import seal_answer, sign_message, sign_receipt
from sync.signatures import NotGenuine, public_jwk, verify_jws
from sync.wire import MAILBOX_SEALED, RECEIPT, b64encode

__all__ = ["check_answers", "check_receipts", "seal_message"]

_RECEIPT = "sync/wire.py 8, ontvangstbevestiging, and 7, receipt"
_MESSAGE = "sync/wire.py 8, berichten"


def check_receipts(visit: Visit) -> None:
    """Confirm everything that was handed in; the person gets each receipt, and the content goes."""
    found, client = visit.found, visit.client
    waiting = {entry["id"]: entry for entry in visit.waiting()}
    given: dict[str, str] = {}
    for handed in visit.handed:
        outer = read_outer(waiting[handed.id])
        submission = open_submission(outer, visit.agency.keys.enc, visit.agency.oin)
        given[handed.id] = _seal_receipt(visit, submission)
        client.give_receipt(handed.id, given[handed.id])
    found.answer("a receipt", "201", client.last, _RECEIPT)
    first = visit.handed[0]
    client.give_receipt(first.id, given[first.id])
    found.answer("the same receipt again", "200", client.last, _RECEIPT)
    _try_receipt(client, first.id, given[visit.handed[1].id])
    found.answer("another receipt", "409 receipt-differs", client.last, _RECEIPT)
    _try_receipt(client, b64encode(os.urandom(16)), given[first.id])
    found.answer("a receipt for nothing", "404 unknown", client.last, _RECEIPT)
    left = [entry["id"] for entry in visit.waiting() if entry["id"] in given]
    found.compare("what has a receipt is no longer listed", 0, len(left), _RECEIPT)
    for name in (name for each in visit.handed for file in each.files for name in file.chunks):
        try:
            client.read_chunk(name)
        except RejectedError:
            pass
        found.answer("a file after the receipt", "404 unknown", client.last, _RECEIPT)
    _check_delivery(visit, given)
    answer = visit.deposit(first.outer)
    found.answer("the same deposit after its receipt", "200", answer, "sync/wire.py 7, outer")


def _check_delivery(visit: Visit, given: dict[str, str]) -> None:
    """Read each receipt from the mailbox as it was given, and verify it as a wallet does."""
    items = {item["id"]: item for item in visit.items() if item["kind"] == "receipt"}
    for handed in visit.handed:
        came = items.get(handed.id, {}).get("content")
        said = "nothing" if came is None else ("the same" if came == given[handed.id] else "other")
        same = said == "the same"
        visit.found.note(same, "the person gets the receipt", "the same", said, _RECEIPT)
    if visit.handed[0].id in items:
        claims = _open_receipt(visit, visit.handed[0], items[visit.handed[0].id]["content"])
        visit.found.note(claims, "it verifies and names the submission", "yes", claims, _RECEIPT)


def _open_receipt(visit: Visit, handed: Handed, sealed: str) -> bool:
    statement = open_sealed(sealed, handed.citizen.reply_key, MAILBOX_SEALED)
    oin, now = visit.agency.oin, visit.now()
    try:
        claims = verify_jws(
            statement, RECEIPT, lambda kid: visit.directory.agency_key(oin, kid, "sig", now)
        )
    except NotGenuine:
        return False
    return bool(claims["sub"] == handed.id)


def check_answers(visit: Visit) -> None:
    """Deliver messages; they come once and in order."""
    found, client, citizen = visit.found, visit.client, visit.citizen
    before = max((item["number"] for item in visit.items()), default=0)
    ids = [b64encode(os.urandom(16)) for _ in range(3)]
    sealed = [seal_message(visit, id) for id in ids]
    for id, content in zip(ids, sealed, strict=True):
        client.deliver(citizen.mailbox, id, "message", content)
    found.answer("a message", "201", client.last, _MESSAGE)
    client.deliver(citizen.mailbox, ids[0], "message", sealed[0])
    found.answer("the same message again", "200", client.last, _MESSAGE)
    _try_message(visit, ids[0], "message", sealed[1])
    found.answer("another message of the same id", "409 message-differs", client.last, _MESSAGE)
    _try_message(visit, b64encode(os.urandom(16)), "receipt", sealed[0])
    found.answer(
        "a receipt that comes as a message", "404 unknown", client.last, _MESSAGE, "400 invalid"
    )
    items = [item for item in visit.items(before)]
    came = [(item["id"], item["content"]) for item in items]
    wanted = list(zip(ids, sealed, strict=True))
    said = came == wanted
    found.note(said, "the person gets all of them once, in order", "yes", said, _MESSAGE)


def _seal_receipt(visit: Visit, submission: Submission) -> str:
    jti, agency = b64encode(os.urandom(16)), visit.agency
    receipt = sign_receipt(submission, agency.keys, agency.oin, jti, visit.now())
    return seal_answer(receipt, submission.reply_key)


def seal_message(visit: Visit, id: str) -> str:
    """Make a message to the citizen of the visit, signed and sealed."""
    agency = visit.agency
    signed = sign_message(
        agency.keys,
        agency.oin,
        id,
        visit.now(),
        issuer=visit.citizen.issuer,
        kind="message",
        about=visit.handed[0].id,
        title="Voorbeeld",
        text="Dit bericht hoort bij een controle.",
    )
    return seal_answer(signed, public_jwk(visit.citizen.reply_key))


def _try_receipt(client: WatchedClient, id: str, sealed: str) -> None:
    try:
        client.give_receipt(id, sealed)
    except RejectedError:
        return


def _try_message(visit: Visit, id: str, kind: str, sealed: str) -> None:
    try:
        visit.client.deliver(visit.citizen.mailbox, id, kind, sealed)
    except RejectedError:
        return
