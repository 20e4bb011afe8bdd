"""Receives submissions: fetch, open, check, keep, and only then sign the receipt.

What happens when it stops at any point: before the inbox holds the submission, nothing; between
inbox and database, the same files are found and taken as they are; between database and platform,
the receipt that was signed then is delivered, never a second one. A submission that cannot be
trusted is set aside with a reason and does not stop the others.
"""

import logging
import secrets
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any, cast

from sync.agency.answers import AnswerMaker, deliver_answers
from sync.agency.clarity import CLARITY, note_clarity
from sync.agency.client import AgencyClient
from sync.agency.coaching import CONFIRM, answer_yes
from sync.agency.deposits import check_deposit
from sync.agency.envelope import (
    KEY_CHANGE_SERVICE,
    Attachment,
    Outer,
    Submission,
    open_attachment,
    open_submission,
    read_outer,
)
from sync.agency.errors import RefusedError, RejectedError, UnreachableError
from sync.agency.inbox import Inbox
from sync.agency.keys import AgencyKeys
from sync.agency.linking import LINKING, Linking
from sync.agency.notification import CHOOSE_WAY
from sync.agency.partners import Partners
from sync.agency.receipts import seal_answer, sign_receipt
from sync.agency.senders import Senders
from sync.agency.speaking import SPEAK, note_request
from sync.agency.store import Store
from sync.agency.wordings import keep_wording
from sync.directory import Directory, Known, read_directory, verify_directory
from sync.signatures import NotGenuine
from sync.wire import b64encode, format_time

__all__ = ["Receiver"]

SYSTEM = "system"
WAIT_SECONDS = 4
"""So long one request waits for something new; also how long stopping may take."""
_FIRST_PAUSE_SECONDS, _LONGEST_PAUSE_SECONDS = 1.0, 60.0
_log = logging.getLogger("plein.agency")
Entry = Mapping[str, Any]


class Receiver:
    """Receives for one agency; one at a time works on a store."""

    def __init__(
        self,
        store: Store,
        inbox: Inbox,
        client: AgencyClient,
        keys: AgencyKeys,
        oin: str,
        root: Mapping[str, Any],
        now: Callable[[], datetime],
        hand_on: Callable[[sqlite3.Connection, Submission, datetime], None],
    ) -> None:
        self._store, self._inbox, self._client = store, inbox, client
        self._hand_on = hand_on
        self._keys, self._oin, self._root, self._now = keys, oin, root, now
        self._answers = AnswerMaker(store, keys, oin)
        self._senders = Senders(store, inbox, oin)
        self._partners = Partners(store, self._senders)
        self._linking = Linking(store, self._answers, self._senders, oin)
        self._directory: Directory | None = None

    def run(self, stop: threading.Event) -> None:
        """Receive and deliver until told to stop; a platform that is away is tried again."""
        pause = _FIRST_PAUSE_SECONDS
        deliverer = threading.Thread(target=self._keep_delivering, args=(stop,), daemon=True)
        deliverer.start()
        while not stop.is_set():
            try:
                self.receive_all()
                pause = _FIRST_PAUSE_SECONDS
            except UnreachableError as error:
                _log.warning("platform %s", error.code)
                stop.wait(pause)
                pause = min(2 * pause, _LONGEST_PAUSE_SECONDS)
            except Exception as error:  # a full disk or a busy database must not end the receiving
                _log.error("receiving rests: %s", type(error).__name__)
                stop.wait(pause)
                pause = min(2 * pause, _LONGEST_PAUSE_SECONDS)
        deliverer.join(10)

    def receive_all(self, wait_seconds: int = WAIT_SECONDS) -> int:
        """Receive every submission that waits, then wait for the next; return how many came.

        Every pass begins at the beginning: what has no receipt yet is all that the platform gives,
        and after a restore of the platform numbers may begin anew.

        Raises:
            UnreachableError: the platform does not answer, or not in its own words.
        """
        self._refresh_directory()
        received, after = 0, 0
        while True:
            page = self._client.read_submissions(after)
            for entry in page.entries:
                received += self.receive(entry)
                after = max(after, _number_of(entry))
            if page.following is None:
                break
            after = max(after, page.following)
        if not received and wait_seconds:
            self._client.read_submissions(after, limit=1, wait_seconds=wait_seconds)
        return received

    def receive(self, entry: Mapping[str, Any]) -> bool:
        """Receive one submission as the platform gives it; tell whether it is new here.

        Raises:
            UnreachableError: the platform does not answer; everything can be done again.
        """
        try:
            outer = read_outer(entry)
        except RefusedError as error:
            number = _number_of(entry)
            self._set_aside(f"number {number}", number, error.code)
            return False
        row = self._store.row(
            "SELECT service, sealed_receipt FROM submissions WHERE id = ?", outer.id
        )
        if row is not None:
            self._send_receipt(outer.id, row["service"], row["sealed_receipt"])
            return False
        if self._store.row("SELECT 1 FROM set_aside WHERE id = ?", outer.id) is not None:
            return False
        gone = self._store.row("SELECT sealed_receipt FROM erased WHERE id = ?", outer.id)
        if gone is not None:
            # A platform that was restored offers it again; its term here has passed.
            self._give_receipt(outer.id, gone["sealed_receipt"])
            return False
        try:
            check_deposit(outer, self._require_directory(), self._oin)
            submission = open_submission(outer, self._keys.enc, self._oin, self._now())
            self._inbox.deliver(submission, self._open_file)
        except RefusedError as error:
            self._set_aside(outer.id, outer.number, error.code)
            return False
        sealed_receipt = self._keep(outer, submission)
        self._send_receipt(outer.id, submission.service, sealed_receipt)
        return True

    def deliver(self) -> int:
        """Deliver the answers that wait and return how many arrived.

        Raises:
            UnreachableError: the platform does not answer; what was not delivered waits on.
        """
        return deliver_answers(self._store, self._client, self._now())

    def _keep_delivering(self, stop: threading.Event) -> None:
        pause = _FIRST_PAUSE_SECONDS
        while not stop.wait(pause):
            try:
                self.deliver()
                pause = _FIRST_PAUSE_SECONDS
            except UnreachableError as error:
                _log.warning("platform %s", error.code)
                pause = min(2 * pause, _LONGEST_PAUSE_SECONDS)
            except Exception as error:  # nor the delivering
                _log.error("delivering rests: %s", type(error).__name__)
                pause = min(2 * pause, _LONGEST_PAUSE_SECONDS)

    def _open_file(self, attachment: Attachment) -> Iterator[bytes]:
        def fetch() -> Iterator[bytes]:
            for name in attachment.chunks:
                try:
                    yield self._client.read_chunk(name)
                except RejectedError as error:
                    if error.status == 404:
                        raise RefusedError("attachments") from error
                    raise

        return open_attachment(attachment, fetch())

    def _keep(self, outer: Outer, submission: Submission) -> str:
        """Note a submission that the inbox holds, with the one receipt that it will ever have."""
        now = self._now()
        jti = b64encode(secrets.token_bytes(16))
        receipt = sign_receipt(submission, self._keys, self._oin, jti, now)
        sealed = seal_answer(receipt, submission.reply_key)
        service = self._find_service(submission.service)
        with self._store.writing() as tx:
            tx.execute(
                "INSERT INTO submissions (id, number, issuer, service, mailbox, about,"
                " deposited_at, received_at, deposit_proof, receipt, sealed_receipt, wording,"
                " state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'received')",
                (
                    submission.id,
                    outer.number,
                    submission.issuer,
                    submission.service,
                    submission.mailbox,
                    submission.about,
                    format_time(outer.deposited_at),
                    format_time(now),
                    outer.deposit_proof,
                    receipt,
                    sealed,
                    keep_wording(tx, service) if service else None,
                ),
            )
            if submission.service in LINKING:
                is_late = self._senders.identify(submission.issuer, outer.deposited_at).is_late
                self._linking.take(tx, submission, now, is_late=is_late)
            if submission.service == CONFIRM:
                issuers = self._senders.issuers_of(submission.issuer)
                if answer_yes(tx, self._store, self._answers, issuers, submission, now):
                    tx.execute(
                        "UPDATE submissions SET state = 'answered' WHERE id = ?", (submission.id,)
                    )
            if submission.service in (CLARITY, CHOOSE_WAY):
                if submission.service == CLARITY:
                    note_clarity(self._store, tx, submission, self._services(), now)
                tx.execute(
                    "UPDATE submissions SET state = 'answered' WHERE id = ?", (submission.id,)
                )
            if submission.service == SPEAK:
                at = outer.deposited_at
                if note_request(self._store, tx, self._senders, submission, at):
                    tx.execute(
                        "UPDATE submissions SET state = 'answered' WHERE id = ?", (submission.id,)
                    )
            self._partners.note_answer(tx, submission, self._services(), now)
            self._hand_on(tx, submission, now)
            if submission.service == "withdrawal" and submission.about is not None:
                for issuer in self._senders.issuers_of(submission.issuer):
                    tx.execute(
                        "UPDATE submissions SET withdrawn_by = ? WHERE id = ? AND issuer = ?",
                        (submission.id, submission.about, issuer),
                    )
            if submission.replaces is not None:
                self._senders.record(tx, submission.replaces, submission, outer.deposited_at)
                self._tell_of_change(tx, submission, submission.replaces, now)
        return sealed

    def _tell_of_change(
        self, tx: sqlite3.Connection, submission: Submission, old: str, now: datetime
    ) -> None:
        """Tell of new keys to the old key and to every other that says to take its place."""
        ends = self._senders.find_ends(old)
        said = {"old": old, "new": submission.issuer}
        for key in [old, *ends]:
            to = self._senders.newest(key)
            if to is None:
                continue
            if key != submission.issuer:
                self._answers.add(tx, submission, "keys", SYSTEM, now, extra=said, to=to)
            if key in ends and self._senders.was_known(key):
                is_known = self._senders.find_person(key) is not None
                extra = {"established": is_known, "because": "keys"}
                self._answers.add(tx, submission, "identity", SYSTEM, now, extra=extra, to=to)

    def _find_service(self, service: str) -> Mapping[str, Any] | None:
        """Give the service file as the directory has it now."""
        return next((each for each in self._services() if each["id"] == service), None)

    def _services(self) -> Sequence[Mapping[str, Any]]:
        """Give the agency's service files as the directory has them now."""
        with suppress(NotGenuine):
            return self._require_directory().agency(self._oin)["services"]
        return ()

    def _send_receipt(self, submission: str, service: str, sealed: str) -> None:
        if service == CLARITY:
            # It is counted; more is not kept.
            self._inbox.erase(submission)
        if service == KEY_CHANGE_SERVICE:
            # The person closes the old mailbox when this receipt is there.
            self.deliver()
        self._give_receipt(submission, sealed)
        with self._store.writing() as tx:
            tx.execute(
                "UPDATE submissions SET receipt_sent_at = coalesce(receipt_sent_at, ?)"
                " WHERE id = ?",
                (format_time(self._now()), submission),
            )

    def _give_receipt(self, submission: str, sealed: str) -> None:
        try:
            self._client.give_receipt(submission, sealed)
        except RejectedError as error:
            if error.status not in {404, 409}:
                raise
            # Expired meanwhile, or the platform holds another: what is here stays as it is.
            _log.warning("receipt %s", error.code)

    def _set_aside(self, submission: str, number: int, code: str) -> None:
        with self._store.writing() as tx:
            added = tx.execute(
                "INSERT OR IGNORE INTO set_aside VALUES (?, ?, ?, ?)",
                (submission, number, code, format_time(self._now())),
            ).rowcount
        if added:
            _log.warning("set aside number %d: %s", number, code)

    def _refresh_directory(self) -> None:
        """Fetch the directory; one that cannot be trusted is left, and the last good one used."""
        try:
            document = self._client.read_directory()
        except RejectedError as error:
            raise UnreachableError("directory") from error
        known = None
        last = self._store.note("directory")
        if last is not None:
            # Of another root key: this agency was told a new one, and what was before says nothing.
            with suppress(NotGenuine):
                known = read_directory(last, self._root).known
        try:
            self._directory = verify_directory(document, self._root, self._now(), known)
        except NotGenuine as error:
            _log.error("directory refused: %s", error.code)
            return
        if known != Known(self._directory.number, self._directory.digest):
            self._store.set_note("directory", document)

    def _require_directory(self) -> Directory:
        if self._directory is None:
            last = self._store.note("directory")
            if last is None:
                raise UnreachableError("directory")
            self._directory = read_directory(last, self._root)
        return self._directory


def _number_of(entry: object) -> int:
    """Give the number of what the platform gave, or 0; nothing about it is sure."""
    number = cast("Entry", entry).get("nummer") if isinstance(entry, dict) else None
    return number if isinstance(number, int) and 0 <= number < 2**53 else 0
