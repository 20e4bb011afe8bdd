"""A server, the example agency on it, and a phone that has a mailbox with it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx

from pwa.rules.service_files import FOLDER, read_agencies
from sync.agency.client import AgencyClient
from sync.agency.envelope import open_submission, read_outer
from sync.agency.keys import AgencyKeys, load_keys, make_keys, make_registration
from sync.agency.receipts import seal_answer, sign_receipt
from sync.directory import make_server_entry
from sync.signatures import public_jwk
from sync.wire import b64encode
from tests.agency.phone import Link, Phone, agency_keys, compose, fact, make_claims
from tests.sync.served import Served

OIN: str = read_agencies(FOLDER)[0]["oin"]
FACTS = [fact("amount_cents", 48_000, unit="cents"), fact("besluiten_hier", True)]
ID = b64encode(bytes(16))


@dataclass
class Town:
    """All of it, with keys to be held against each other."""

    served: Served
    keys: AgencyKeys
    client: AgencyClient
    phone: Phone
    link: Link

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.served.clock() / 1000, UTC)

    def outer(self, **changed: Any) -> dict[str, Any]:
        [(kid, key), *_] = agency_keys(self.phone.directory, OIN, "enc").items()
        claims = make_claims(self.link, "wijziging-doorgeven", FACTS, now=self.now())
        return compose(self.link, claims, [], public_jwk(key), kid, now=self.now())[1] | changed

    def receive(self) -> list[Any]:
        """Open all that waits and give receipts, as the connector does."""
        opened = []
        for entry in self.client.read_submissions(0).entries:
            submission = open_submission(read_outer(entry), self.keys.enc, OIN)
            receipt = sign_receipt(submission, self.keys, OIN, ID, self.now())
            self.client.give_receipt(submission.id, seal_answer(receipt, submission.reply_key))
            opened.append(submission)
        return opened


_TABLES = (
    "client_assertions",
    "attachment_chunks",
    "delivered_chunks",
    "agency_rows",
    "agency_events",
    "agency_accesses",
    "webhooks",
    "submissions",
    "mailbox_items",
    "mailboxes",
)


def register_example(served: Served, folder: Path) -> AgencyKeys:
    """Make the agency's keys, register it and sign a directory."""
    now = datetime.fromtimestamp(served.clock() / 1000, UTC)
    make_keys(folder, now)
    secrets = served.context.keys
    assert secrets.directory_root
    registry = served.context.directory.registry
    registry.register(make_registration(folder, OIN))
    server = make_server_entry("Plein", secrets.signing, now)
    registry.build(secrets.directory_root, server, now)
    return load_keys(folder)


@contextmanager
def open_town(served: Served, keys: AgencyKeys) -> Iterator[Town]:
    """Empty what another test left at the agency, and let a new phone open its mailbox."""
    context = served.context
    with context.database.writing() as tx:
        for table in _TABLES:
            tx.exec_driver_sql(f"DELETE FROM {table}")
    for room in context.blobs.list_rooms():
        context.blobs.erase_room(room)

    def tell() -> datetime:
        return datetime.fromtimestamp(served.clock() / 1000, UTC)

    with (
        served.client() as http,
        AgencyClient(served.origin, OIN, keys, now=tell) as client,
    ):
        phone = Phone(http, served.origin, tell)
        yield Town(served, keys, client, phone, phone.open_mailbox(OIN))


def code_of(answer: httpx.Response) -> tuple[int, str]:
    assert answer.headers["Content-Type"] == "application/problem+json"
    return answer.status_code, answer.json()["code"]
