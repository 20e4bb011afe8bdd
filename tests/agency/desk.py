"""A desk without a platform, for tests of the clerks and of their work."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sync.agency import clerks, codes
from sync.agency.casework import Casework
from sync.agency.codes import Person
from sync.agency.decisions import Decisions
from sync.agency.envelope import Submission, read_submission
from sync.agency.errors import NotAllowedError
from sync.agency.inbox import Inbox
from sync.agency.sealing import Sealer
from sync.agency.store import Store
from sync.agency.tickets import Tickets
from sync.agency.trail import Heads
from sync.wire import format_time
from tests.agency.conftest import NOW, OIN, Example
from tests.agency.phone import fact, prove_code, seal_file
from tests.agency.staff import CLERK, decide, enrol


class Desk:
    """What came in is put there by the test."""

    def __init__(self, folder: Path, example: Example) -> None:
        self.now = NOW
        self.example = example
        sealer = Sealer(example.keys.storage)
        self.store = Store(folder / "desk.sqlite", sealer)
        self.inbox = Inbox(folder / "inbox", sealer)
        self.casework = Casework(
            self.store,
            self.inbox,
            example.keys,
            OIN,
            lambda: self.now,
            lambda: {"name": "Gemeente Voorbeeld", "hosts": ["gemeente-voorbeeld.example"]},
        )
        self.tickets = Tickets(self.casework, self.store, self.inbox, lambda: self.now)
        self.decisions = Decisions(self.casework, self.store, lambda: self.now)
        self.store.on_commit = Heads(folder, example.keys, OIN).sign
        enrol(self.store)
        self.session = CLERK
        self.password = self.secret = ""

    def begin(self, folder: Path) -> None:
        """Make the first clerk and sign in: slow, since passwords are hashed slowly."""
        self.password = clerks.first_password(self.store, folder, anew=True) or ""
        self.secret = clerks.sign_in(self.store, "balie", self.password, self.now)
        self.session = clerks.require_session(self.store, self.secret, self.now)

    def put(
        self,
        octets: bytes = b"%PDF-1.7",
        service: str = "wijziging-doorgeven",
        *,
        here: bool = True,
        about: str | None = None,
    ) -> Submission:
        file = seal_file("loonstrook.pdf", "application/pdf", octets)
        facts = [fact("amount_cents", 48_000), fact("besluiten_hier", here)]
        inner, _ = self.example.submit(facts, [file])
        self.put_inner(inner, octets, service, about)
        return read_submission(inner, OIN)

    def put_inner(
        self,
        inner: str,
        octets: bytes = b"",
        service: str = "wijziging-doorgeven",
        about: str | None = None,
    ) -> str:
        submission = read_submission(inner, OIN)
        self.inbox.deliver(submission, lambda _: [octets])
        moment = format_time(self.now)
        with self.store.writing() as tx:
            tx.execute(
                "INSERT INTO submissions (id, number, issuer, service, mailbox, deposited_at,"
                " received_at, deposit_proof, receipt, sealed_receipt, state, about)"
                " VALUES (?, 1, ?, ?, ?, ?, ?, '', '', '', 'received', ?)",
                (
                    *(submission.id, submission.issuer, service, submission.mailbox),
                    *(moment, moment, about),
                ),
            )
        return submission.id

    def decide(self, submission: str, title: str, text: str) -> None:
        decide(self.decisions, submission, title, text)

    def make_code(self, person: Person, way: codes.Way = "letter") -> str:
        return codes.make_code(self.store, person, way, "balie", self.now).code

    def use_code(self, code: str, issuer: str, oin: str = OIN) -> str:
        """Use a code under a key and tell what became of it."""
        hint, proof = (each["value"] for each in prove_code(code, issuer, oin))
        return self.use(hint, proof, issuer)

    def use(self, hint: str, proof: str, issuer: str) -> str:
        with self.store.writing() as tx:
            said = (hint, proof)
            use = codes.use_code(self.store, tx, said, [issuer], issuer, OIN, self.now)
            return use.outcome

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
