"""An agency whose submissions wait to be delivered, for tests of connectors."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from pwa.build import PROJECT
from sync.agency.codes import Person, make_code, use_code
from sync.agency.connectors.deliverer import Deliverer
from sync.agency.connectors.outgoing import Outgoing
from sync.agency.connectors.settings import open_connectors
from sync.agency.envelope import Submission, open_attachment, read_submission
from sync.agency.inbox import Inbox
from sync.agency.keys import AgencyKeys, load_keys, make_keys
from sync.agency.receipts import sign_receipt
from sync.agency.sealing import Sealer
from sync.agency.store import Store
from sync.signatures import new_private, public_jwk
from sync.wire import b64encode, canonical_json, format_time
from tests.agency.phone import (
    Entry,
    File,
    compose,
    fact,
    make_claims,
    new_link,
    prove_code,
    seal_file,
    sign_deposit,
)

OIN = "00000099999999990000"
OCTETS = b"%PDF-1.7 loonstrook" * 9
PDF = seal_file("loonstrook \u202efdp.exe", "application/x-evil", OCTETS)
SENDER = Person("J. Voorbeeld", "999990019")


class Depot:
    """What an agency keeps in a folder, with connectors as the test writes them."""

    def __init__(self, folder: Path, connectors: str) -> None:
        self.folder = folder
        self.moment = datetime.fromisoformat("2026-06-02T12:03:00+00:00")
        self.link = new_link(OIN)
        self._platform = new_private()
        make_keys(folder / "keys", self.moment)
        self.keys: AgencyKeys = load_keys(folder / "keys")
        (folder / "root.json").write_bytes(canonical_json(public_jwk(self._platform)))
        self.settings_file = folder / "connectors.yaml"
        self.settings_file.write_text(connectors)
        self.store, self.inbox = self._open()
        self._number = 0

    def now(self) -> datetime:
        return self.moment

    def wait(self, **span: float) -> None:
        self.moment += timedelta(**span)

    def put(
        self,
        files: Sequence[File] = (PDF,),
        service: str = "wijziging-doorgeven",
        about: str | None = None,
        change: Callable[[Entry], object] | None = None,
    ) -> Submission:
        """Keep a submission as the receiver does, with what its connectors have to do."""
        self._number += 1
        kid, enc = next(iter(self.keys.enc.items()))
        facts = [fact("amount_cents", 48_000, "Wat u verdient", "cents")]
        claims = make_claims(self.link, service, facts, files, now=self.moment, about=about)
        if change:
            change(claims)
        inner, outer = compose(self.link, claims, files, public_jwk(enc), kid, now=self.moment)
        submission = read_submission(inner, OIN)
        chunks = {name: octets for file in files for name, octets in file.chunks.items()}
        self.inbox.deliver(
            submission, lambda each: open_attachment(each, [chunks[name] for name in each.chunks])
        )
        jti = b64encode(os.urandom(16))
        receipt = sign_receipt(submission, self.keys, OIN, jti, self.moment)
        proof = sign_deposit(outer, self.moment, self._platform)
        moment = format_time(self.moment)
        connectors = open_connectors(self.settings_file, self.keys)
        with self.store.writing() as tx:
            tx.execute(
                "INSERT INTO submissions (id, number, issuer, service, mailbox, about,"
                " deposited_at, received_at, deposit_proof, receipt, sealed_receipt, state)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 'received')",
                (
                    *(submission.id, self._number, submission.issuer, service),
                    *(submission.mailbox, about, moment, moment, proof, receipt),
                ),
            )
            Outgoing(self.store, connectors).add(tx, submission, self.moment)
        return submission

    def establish(self) -> None:
        """Let the sender be known, as by a code by letter."""
        code = make_code(self.store, SENDER, "letter", "balie", self.moment).code
        issuer = self.link.issuer
        hint, proof = (each["value"] for each in prove_code(code, issuer, OIN))
        with self.store.writing() as tx:
            said = (hint, proof)
            use = use_code(self.store, tx, said, [issuer], issuer, OIN, self.moment)
            assert use.outcome == "established"

    @contextmanager
    def deliverer(self) -> Iterator[Deliverer]:
        """Give a worker as a new process would have it."""
        store, inbox = self._open()
        connectors = open_connectors(self.settings_file, self.keys)
        entry = {"name": "Gemeente Voorbeeld"}
        worker = Deliverer(store, inbox, self.keys, OIN, self.now, lambda: entry, connectors)
        try:
            yield worker
        finally:
            worker.close()
            store.close()

    def deliver(self) -> int:
        """Deliver what is due and return how many submissions arrived."""
        with self.deliverer() as worker:
            return worker.deliver_all()

    def fork(self, prepare: Callable[[int], None]) -> int:
        """Deliver in a process of its own, once its id has been told; give how it ended."""
        ready, tell = os.pipe()
        process = os.fork()
        if not process:
            status = 1
            try:
                os.close(tell)
                os.read(ready, 1)
                self.deliver()
                status = 0
            finally:
                os._exit(status)
        os.close(ready)
        prepare(process)
        os.close(tell)
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])

    def run(
        self, *options: str, command: str = "deliver", settings: Mapping[str, str] | None = None
    ) -> "subprocess.CompletedProcess[str]":
        """Run a command in a process of its own, to its end."""
        process = self.start(*options, command=command, settings=settings)
        said, errors = process.communicate(timeout=60)
        return subprocess.CompletedProcess(options, process.returncode, said, errors)

    def start(
        self, *options: str, command: str = "deliver", settings: Mapping[str, str] | None = None
    ) -> "subprocess.Popen[str]":
        """Start a command in a process of its own."""
        environment = {
            **os.environ,
            "PLEIN_DESK_DATA": str(self.folder),
            "PLEIN_ROOT": str(self.folder / "root.json"),
            "PLEIN_ORIGIN": "http://localhost:1",
            "PLEIN_OIN": OIN,
            **(settings or {}),
        }
        return subprocess.Popen(
            [sys.executable, "-m", "sync.agency", command, *options],
            cwd=PROJECT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def troubles(self) -> list[tuple[int, str, bool]]:
        connectors = open_connectors(self.settings_file, self.keys)
        found = Outgoing(self.store, connectors).troubles(self.moment)
        return [(each.number, each.reason, each.is_final) for each in found]

    def states(self) -> list[str]:
        return [row["state"] for row in self.store.rows("SELECT state FROM outgoing")]

    def close(self) -> None:
        self.store.close()

    def _open(self) -> tuple[Store, Inbox]:
        sealer = Sealer(self.keys.storage)
        return (
            Store(self.folder / "desk.sqlite", sealer),
            Inbox(self.folder / "inbox", sealer),
        )
