"""A desk without a platform, for tests of the clerks and of their work."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sync.agency import clerks, codes
from sync.agency.casework import Casework
from sync.agency.clerks import Session
from sync.agency.connectors.folder import Folder
from sync.agency.envelope import Submission, read_submission
from sync.agency.errors import NotAllowedError
from sync.agency.sealing import Sealer
from sync.agency.store import Store
from sync.wire import format_time
from tests.agency.conftest import NOW, OIN, Example
from tests.agency.phone import fact, seal_file


class Desk:
    """What came in is put there by the test."""

    def __init__(self, folder: Path, example: Example) -> None:
        self.now = NOW
        self.example = example
        sealer = Sealer(example.keys.storage)
        self.store = Store(folder / "desk.sqlite", sealer)
        self.folder = Folder(folder / "inbox", sealer)
        self.casework = Casework(
            self.store,
            self.folder,
            example.keys,
            OIN,
            lambda: self.now,
            lambda: {"name": "Gemeente Voorbeeld", "hosts": ["gemeente-voorbeeld.example"]},
        )
        self.session = Session("balie", "nl", b"session")
        self.password = self.secret = ""

    def begin(self, folder: Path) -> None:
        """Make the first clerk and sign in: slow, since passwords are hashed slowly."""
        self.password = clerks.first_password(self.store, folder) or ""
        self.secret = clerks.sign_in(self.store, "balie", self.password, self.now)
        self.session = clerks.require_session(self.store, self.secret, self.now)

    def put(self, octets: bytes = b"%PDF-1.7", service: str = "wijziging-doorgeven") -> Submission:
        file = seal_file("loonstrook.pdf", "application/pdf", octets)
        inner, _ = self.example.submit([fact("amount_cents", 48_000)], [file])
        submission = read_submission(inner, OIN)
        self.folder.deliver(submission, lambda _: [octets])
        moment = format_time(self.now)
        with self.store.writing() as tx:
            tx.execute(
                "INSERT INTO submissions (id, number, issuer, service, mailbox, deposited_at,"
                " received_at, deposit_proof, receipt, sealed_receipt, state)"
                " VALUES (?, 1, ?, ?, ?, ?, ?, '', '', '', 'received')",
                (submission.id, submission.issuer, service, submission.mailbox, moment, moment),
            )
        return submission

    def use_code(self, code: str, issuer: str) -> bool:
        with self.store.writing() as tx:
            return codes.use_code(self.store, tx, code, issuer, self.now)

    def kinds(self, submission: str) -> list[str]:
        return [answer.kind for answer in self.casework.detail(submission).answers]


@pytest.fixture
def desk(tmp_path: Path, example: Example) -> Iterator[Desk]:
    desk = Desk(tmp_path, example)
    yield desk
    desk.store.close()


def refusal(act: Any, *values: Any, **more: Any) -> str:
    with pytest.raises(NotAllowedError) as refused:
        act(*values, **more)
    return refused.value.code
