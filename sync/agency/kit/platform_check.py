"""Checks a running platform from both sides: as an agency that fetches, and as a citizen.

It opens mailboxes of its own, hands in submissions of its own and receipts them again; of what
others handed in it touches nothing. While it runs, the agency's own receiver must rest, since
that would receive what the check handed in.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import httpx

from sync.agency.client import system_now
from sync.agency.kit.admission import check_admission
from sync.agency.kit.answering import check_answers, check_receipts
from sync.agency.kit.fetching import check_fetching, check_isolation
from sync.agency.kit.findings import Findings
from sync.agency.kit.handing_in import check_attachments, check_deposits, check_mailbox
from sync.agency.kit.lists import check_ending, check_files_to_people, check_lists
from sync.agency.kit.publishing import check_key_changes, check_publications
from sync.agency.kit.subscribing import check_sending, check_subscriptions
from sync.agency.kit.visit import Listening, Party, Visit
from sync.directory import Directory, verify_directory

__all__ = ["check_platform"]


def check_platform(
    url: str,
    agency: Party,
    other: Party | None,
    root: Mapping[str, Any],
    show: Callable[[str], None],
    now: Callable[[], datetime] = system_now,
    listening: Listening | None = None,
) -> Findings:
    """Check a platform; ``other`` is a second agency on it, to which nothing may leak.

    ``listening`` is where the platform may send events to this check, if it can.
    ``root`` is the public key that signs the platform's directory; ``show`` is given each line.
    """
    found = Findings(show)
    directory: list[Directory] = []
    found.try_all(
        [("the directory", lambda: directory.append(_check_directory(found, url, root, now())))]
    )
    if not directory:
        return found
    with Visit(url, agency, other, directory[0], found, now, listening) as visit:
        parts: list[Callable[[Visit], None]] = [
            *(check_admission, check_mailbox, check_deposits, check_attachments),
            *(check_subscriptions, check_sending, check_publications, check_key_changes),
            *(check_fetching, check_isolation, check_receipts, check_answers),
            *(check_files_to_people, check_lists, check_ending),
        ]
        found.try_all([(part.__name__.replace("_", " "), _bind(part, visit)) for part in parts])
    return found


def _bind(part: Callable[[Visit], None], visit: Visit) -> Callable[[], None]:
    return lambda: part(visit)


def _check_directory(
    found: Findings, url: str, root: Mapping[str, Any], now: datetime
) -> Directory:
    where = "sync/wire.py 8, Directory"
    path = "/directory/v1/directory.json"
    with httpx.Client(base_url=url, timeout=30.0) as http:
        answer = http.get(path)
        found.answer("the directory is there", "200", answer, where)
        directory = verify_directory(answer.text, [root], now)
        found.note(True, "the directory is signed by the root key", "yes", "yes", where)
        tag = answer.headers.get("ETag", "")
        found.note(tag != "", "the directory has an ETag", "a tag", tag or "none", where)
        again = http.get(path, headers={"If-None-Match": tag})
        found.answer("the directory by its ETag", "304", again, where)
    return directory
