"""How an agency fetches: pages, waiting, files; and that nobody else gets any of it."""

import threading
import time

from sync.agency.errors import RejectedError
from sync.agency.kit.connections import WatchedClient
from sync.agency.kit.findings import NOT_TRIED
from sync.agency.kit.visit import Handed, Visit
from sync.agency.receipts import seal_answer
from sync.signatures import public_jwk
from sync.wire import b64encode

__all__ = ["check_fetching", "check_isolation"]

_LIST = "sync/wire.py 8, inzendingen"
_FILES = "sync/wire.py 8, bijlagen"
_APART = "sync/wire.py 0, not yours, and 8"
_WAIT_SECONDS = 10
_ID = b64encode(bytes(range(16)))


def check_fetching(visit: Visit) -> None:
    """Check that all that was handed in is listed as it was deposited, and its files are there."""
    found, client = visit.found, visit.client
    while len(visit.handed) < 4:
        visit.hand_in()
    waiting = {entry["id"]: entry for entry in visit.waiting()}
    for handed in visit.handed:
        listed = waiting.get(handed.id)
        if listed is None:
            found.note(False, "what was handed in is listed", "all", "one is missing", _LIST)
            continue
        outer = handed.outer
        fits = (
            listed["inhoud"] == outer["content"]
            and (listed["postbus"], listed["kid"]) == (outer["mailbox"], outer["kid"])
            and listed["vervaltOp"] == outer["expires_at"]
            and listed["bewijsVanIndiening"] == handed.proof
            and [each["delen"] for each in listed["bijlagen"]]
            == [each["chunks"] for each in outer["attachments"]]
        )
        found.note(fits, "what is listed is what was deposited", "yes", fits, _LIST)
    _check_pages(visit, min(waiting[each.id]["nummer"] for each in visit.handed) - 1)
    files = [file for each in visit.handed for file in each.files]
    for name, octets in [pair for file in files for pair in file.chunks.items()]:
        same = client.read_chunk(name) == octets
        found.note(same, "a chunk comes as it was put", "yes", same, _FILES)
    try:
        client.read_chunk(b64encode(bytes(32)))
    except RejectedError:
        pass
    found.answer("a chunk that is not there", "404 unknown", client.last, _FILES)
    _check_waiting(visit)


def _check_pages(visit: Visit, after: int) -> None:
    """Read one by one; each comes once, in the order of its number."""
    ours = [each.id for each in visit.handed]
    seen: list[str] = []
    numbers: list[int] = []
    while True:
        page = visit.client.read_submissions(after, limit=1)
        seen += [entry["id"] for entry in page.entries]
        numbers += [entry["nummer"] for entry in page.entries]
        if page.following is None or page.following <= after or len(page.entries) > 1:
            break
        after = page.following
    once = [each for each in seen if each in ours] == ours
    visit.found.note(once, "pages of one bring each once, in order", "yes", once, _LIST)
    rising = numbers == sorted(set(numbers))
    visit.found.note(rising, "numbers rise", "yes", rising, _LIST)


def _check_waiting(visit: Visit) -> None:
    """Wait for something new, which comes a second later."""
    last = max(int(entry["nummer"]) for entry in visit.waiting())
    coming = threading.Timer(1.0, visit.hand_in)
    started = time.monotonic()
    coming.start()
    try:
        page = visit.client.read_submissions(last, wait_seconds=_WAIT_SECONDS)
    finally:
        coming.join()
    seconds = time.monotonic() - started
    came = len(page.entries) == 1 and 0.9 < seconds < _WAIT_SECONDS
    said = f"{len(page.entries)} after {seconds:.1f} s"
    visit.found.note(came, "waiting ends when something comes", "1 after 1 s or more", said, _LIST)


def check_isolation(visit: Visit) -> None:
    """Check that a second agency gets nothing of the first, and can do nothing to it."""
    found, handed = visit.found, visit.handed[0]
    if visit.other is None:
        came = f"{NOT_TRIED}: name it by --other-oin and --other-keys"
        found.note(False, "another agency gets nothing", "a second agency", came, _APART)
        return
    other = WatchedClient(visit.url, visit.other.oin, visit.other.keys, now=visit.now)
    with other:
        ids = {each.id for each in visit.handed}
        leaked = [entry["id"] for entry in visit.waiting(other) if entry["id"] in ids]
        found.compare("another agency's list has nothing of ours", 0, len(leaked), _APART)
        sealed = seal_answer("e30.e30.e30", public_jwk(visit.citizen.reply_key))
        chunk = next(name for each in visit.handed for f in each.files for name in f.chunks)
        for what, act in [
            ("fetches our file", lambda: other.read_chunk(chunk)),
            ("confirms our submission", lambda: other.give_receipt(handed.id, sealed)),
            (
                "writes to our citizen",
                lambda: other.deliver(visit.citizen.mailbox, _ID, "message", sealed),
            ),
        ]:
            try:
                act()
            except RejectedError:
                pass
            found.answer(f"another agency {what}", "404 unknown", other.last, _APART)
    _check_still_there(visit, handed)


def _check_still_there(visit: Visit, handed: Handed) -> None:
    there = any(entry["id"] == handed.id for entry in visit.waiting())
    visit.found.note(there, "after that ours is still there", "yes", there, _APART)
