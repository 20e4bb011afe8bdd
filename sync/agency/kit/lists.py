"""What lies around the messages: files to people, the agency's lists, and the end of a mailbox."""

import os
from collections.abc import Callable

from sync.agency.errors import RejectedError
from sync.agency.kit.answering import seal_message
from sync.agency.kit.citizen import Entry, new_citizen, seal_file
from sync.agency.kit.connections import WatchedClient
from sync.agency.kit.visit import Visit
from sync.wire import b64encode

__all__ = ["check_ending", "check_files_to_people", "check_lists"]

_FILES = "sync/wire.py 8, bijlagen of berichten"
_LISTS = "sync/wire.py 8, postbussen, gebeurtenissen, verwerkingen"
_MAILBOX = "sync/wire.py 7, mailbox"
_ENDING = "sync/wire.py 8, sluiting"
_HANDED_IN = "nl.plein.inzending.ingediend"


def check_files_to_people(visit: Visit) -> None:
    """Hand over a file with a message; it comes as it was handed over, to its person only."""
    found, client, mailbox = visit.found, visit.client, visit.citizen.mailbox
    [(name, octets)] = seal_file("besluit.pdf", "application/pdf", b"%PDF-1.4").chunks.items()
    id = b64encode(os.urandom(16))
    sealed = seal_message(visit, id)
    _try(lambda: client.deliver(mailbox, id, "message", sealed, [name]))
    found.answer("a message before its file", "409 blobs-missing", client.last, _FILES)
    client.hand_over(mailbox, name, octets)
    found.answer("a file for a person", "201", client.last, _FILES)
    client.hand_over(mailbox, name, octets)
    found.answer("the same file again", "200", client.last, _FILES)
    client.deliver(mailbox, id, "message", sealed, [name])
    found.answer("a message with its file", "201", client.last, _FILES)
    path = f"/sync/v1/mailboxes/{mailbox}/attachments/{name}"
    same = visit.phone.request(visit.citizen, "GET", path).content == octets
    found.note(same, "the person gets the file as it was", "yes", same, _FILES)
    answer = visit.phone.request(new_citizen(visit.citizen.oin), "GET", path)
    found.answer("another key reads the file", "403 not-yours", answer, _FILES, "404 unknown")


def check_lists(visit: Visit) -> None:
    """Read what the platform tells an agency; of another agency it tells nothing."""
    found, ids = visit.found, {each.id for each in visit.handed}
    _compare_lists(visit, visit.client, ids, 1, "the agency's own")
    if visit.other is not None:
        with WatchedClient(visit.url, visit.other.oin, visit.other.keys, now=visit.now) as other:
            _compare_lists(visit, other, ids, 0, "another agency's")
    events = visit.client.read_all("/api/v1/gebeurtenissen", "gebeurtenissen")
    nothing: Entry = {}
    event = next((each for each in events if each["subject"] in ids), nothing)
    fits = (event.get("specversion"), event.get("type")) == ("1.0", _HANDED_IN)
    found.note(fits, "a deposit is a CloudEvent 1.0 of its type", "yes", fits, _LISTS)


def _compare_lists(
    visit: Visit, client: WatchedClient, ids: set[str], expected: int, whose: str
) -> None:
    mailbox = visit.citizen.mailbox
    boxes = [e for e in client.read_all("/api/v1/postbussen", "postbussen") if e["id"] == mailbox]
    what = f"{whose} list of mailboxes has ours so often"
    visit.found.compare(what, expected, len(boxes), _LISTS)
    events = client.read_all("/api/v1/gebeurtenissen", "gebeurtenissen")
    came = {each["subject"] for each in events} & ids
    wanted = len(ids) * expected
    visit.found.compare(f"{whose} events name our submissions", wanted, len(came), _LISTS)
    done = client.read_all("/api/v1/verwerkingen", "verwerkingen")
    named = {subject for each in done for subject in each["onderwerpen"]} & ids
    visit.found.compare(f"{whose} access log names our submissions", wanted, len(named), _LISTS)


def check_ending(visit: Visit) -> None:
    """Let the person close one mailbox, and the agency another."""
    found, phone, citizen = visit.found, visit.phone, visit.citizen
    path = f"/sync/v1/mailboxes/{citizen.mailbox}"
    last = max((item["number"] for item in visit.items()), default=0)
    answer = phone.request(citizen, "POST", f"{path}/acknowledgement", json={"number": last})
    found.answer("the person acknowledges", "200", answer, _MAILBOX)
    found.compare("then nothing is left", 0, len(visit.items()), _MAILBOX)
    answer = phone.request(citizen, "DELETE", path)
    found.answer("the person closes the mailbox", "200", answer, _MAILBOX)
    answer = phone.request(citizen, "GET", f"{path}/items")
    found.answer("a closed mailbox is read", "410 mailbox-closed", answer, _MAILBOX)
    answer = visit.deposit(visit.compose()[0])
    found.answer("a deposit from a closed mailbox", "410 mailbox-closed", answer, _MAILBOX)
    _expect_no_message(visit)
    visit.citizen = new_citizen(citizen.oin)
    body = {"id": visit.citizen.mailbox, "recipient": citizen.oin}
    phone.request(visit.citizen, "POST", "/sync/v1/mailboxes", json=body)
    if visit.other is not None:
        with WatchedClient(visit.url, visit.other.oin, visit.other.keys, now=visit.now) as other:
            _try(lambda: other.end_mailbox(visit.citizen.mailbox))
            found.answer("another agency ends the mailbox", "404 unknown", other.last, _ENDING)
    for what, status in [("the agency ends a mailbox", "201"), ("it does so again", "200")]:
        visit.client.end_mailbox(visit.citizen.mailbox)
        found.answer(what, status, visit.client.last, _ENDING)
    answer = visit.deposit(visit.compose()[0])
    found.answer("a deposit from an ended mailbox", "410 mailbox-ended", answer, _ENDING)
    _expect_no_message(visit)
    phone.request(visit.citizen, "DELETE", f"/sync/v1/mailboxes/{visit.citizen.mailbox}")


def _expect_no_message(visit: Visit) -> None:
    id = b64encode(os.urandom(16))
    sealed = seal_message(visit, id)
    _try(lambda: visit.client.deliver(visit.citizen.mailbox, id, "message", sealed))
    what = "a message to a mailbox that is over"
    visit.found.answer(what, "404 unknown", visit.client.last, _ENDING)


def _try(act: Callable[[], object]) -> None:
    try:
        act()
    except RejectedError:
        return
