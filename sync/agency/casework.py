"""What clerks do with submissions: see, open, read, take up, answer; each act is noted.

States of a submission: ``received`` (kept, receipt signed), ``opened`` (a clerk has seen it),
``handling``, ``waiting`` (for the sender), ``decided``; or ``confirmed``: a period was
(coaching.py); or ``answered``: the desk answered by itself and no clerk has to. A decision needs a
sender whose identity is established.
"""

import hashlib
import secrets
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, cast

from sync.agency.answers import (
    MOST_TEXT,
    MOST_TITLE,
    AnswerMaker,
    read_answers,
    require_text,
    task_members,
)
from sync.agency.cases import OPEN_STATES, Detail, Summary, Ticket
from sync.agency.clerks import Session
from sync.agency.conditions import first_day
from sync.agency.connectors.folder import Folder
from sync.agency.envelope import Submission, read_submission
from sync.agency.errors import NotAllowedError
from sync.agency.file_types import find_type
from sync.agency.keys import AgencyKeys
from sync.agency.partners import PAPER_WAYS, Partner, Partners
from sync.agency.senders import Sender, Senders
from sync.agency.store import Store
from sync.agency.terms import day_in_amsterdam, end_of_term
from sync.agency.wordings import read_wording
from sync.wire import b64encode, format_time, parse_time

__all__ = ["Casework", "Detail", "Summary", "Ticket"]

TICKET_LIFE = timedelta(minutes=2)


class Casework:
    """The work of the clerks of one agency."""

    def __init__(
        self,
        store: Store,
        folder: Folder,
        keys: AgencyKeys,
        oin: str,
        now: Callable[[], datetime],
        entry: Callable[[], Mapping[str, Any]],
    ) -> None:
        self._store, self._folder, self._oin, self._now = store, folder, oin, now
        self._answers = AnswerMaker(store, keys, oin)
        self._senders = Senders(store, folder, oin)
        self._partners = Partners(store, self._senders)
        self._entry = entry  # the agency's own in the last directory

    def summaries(self, *, with_closed: bool = True) -> list[Summary]:
        """Give all submissions, what needs work first, the newest on top."""
        rows = self._store.rows("SELECT * FROM submissions ORDER BY received_at DESC, number DESC")
        summaries = [self._summarise(row) for row in rows]
        return sorted(
            (s for s in summaries if with_closed or s.is_open),
            key=lambda summary: not summary.is_open,
        )

    def set_aside(self) -> list[Mapping[str, Any]]:
        """Give what could not be trusted, with the reason."""
        return [dict(row) for row in self._store.rows("SELECT * FROM set_aside ORDER BY at DESC")]

    def open(self, submission: str, session: Session) -> Detail:
        """Show a submission to a clerk; the first time the sender is told that it was opened.

        Raises:
            NotAllowedError: ``unknown``.
        """
        row = self._require(submission)
        opened = self._read(row)
        now = self._now()
        with self._store.writing() as tx:
            first = tx.execute(
                "UPDATE submissions SET opened_at = ?, opened_by = ?, state = CASE state"
                " WHEN 'received' THEN 'opened' ELSE state END WHERE id = ? AND opened_at IS NULL",
                (format_time(now), session.clerk, submission),
            ).rowcount
            to = self._senders.addressee(opened)
            if first and to is not None:
                self._answers.add(tx, opened, "opened", session.clerk, now, to=to)
            self._note(tx, session, "open", submission)
        return self.detail(submission)

    def detail(self, submission: str) -> Detail:
        """Give a submission as it stands, without opening it for the first time.

        Raises:
            NotAllowedError: ``unknown``.
        """
        row = self._require(submission)
        opened = self._read(row)
        sent_at = row["receipt_sent_at"]
        return Detail(
            summary=self._summarise(row),
            submission=opened,
            wording=read_wording(self._store, row["wording"]),
            types={a.id: self._find_type(submission, a.id) for a in opened.attachments},
            deposited_at=parse_time(row["deposited_at"]),
            receipt_sent_at=None if sent_at is None else parse_time(sent_at),
            opened_by=row["opened_by"],
            handled_by=row["handled_by"],
            answers=read_answers(self._store, submission),
            partner=self._partner_of(row),
        )

    def statutory_day(self, detail: Detail, services: Sequence[Mapping[str, Any]]) -> date | None:
        """Give the last day for a decision, counted from the day on which the agency may begin."""
        term = self.decision_term(detail.summary.service, services)
        if term is None:
            return None
        received = day_in_amsterdam(detail.summary.received_at)
        return end_of_term(first_day(detail.wording, detail.submission.facts, received), term)

    def decision_term(
        self, service: str, services: Sequence[Mapping[str, Any]]
    ) -> Mapping[str, Any] | None:
        """Give the term and article for a decision that the directory lists for a service."""
        for each in services:
            if each["id"] == service:
                return cast("Mapping[str, Any] | None", each["decision_term"])
        return None

    def take_up(self, submission: str, session: Session, until: date, article: str) -> None:
        """Tell the sender that it is being handled, until when and by which article; also anew.

        The sender reads the name of the agency, which answers for it, and never that of a clerk.

        Raises:
            NotAllowedError: ``unknown``, ``date-past``, ``closed`` or ``keys``.
        """
        row = self._require_open(submission)
        opened = self._read(row)
        to = self._require_addressee(opened)
        now = self._now()
        if until < day_in_amsterdam(now):
            raise NotAllowedError("date-past", "until")
        extra = {
            "state": "handling",
            "by": str(self._entry().get("name", "")),
            "until": until.isoformat(),
            "basis": article.strip()[:60],
        }
        with self._store.writing() as tx:
            tx.execute(
                "UPDATE submissions SET state = 'handling', handled_by = ?, until = ? WHERE id = ?",
                (session.clerk, until.isoformat(), submission),
            )
            self._answers.add(tx, opened, "status", session.clerk, now, extra=extra, to=to)
            self._note(tx, session, "take-up", submission)

    def send_message(self, submission: str, session: Session, title: str, text: str) -> None:
        """Send a message about a submission.

        Raises:
            NotAllowedError: ``unknown``, ``text-missing``, ``text-long``, ``text-link``, or
                ``keys``: it is disputed which key took the place of the sender's.
        """
        self.answer(submission, session, "message", title, text, {})

    def give_task(
        self, submission: str, session: Session, title: str, text: str, due: date
    ) -> None:
        """Give the sender a task with a last day; the reminders are made from it.

        Raises:
            NotAllowedError: as ``send_message``, or ``date-past``.
        """
        now = self._now()
        if due < day_in_amsterdam(now):
            raise NotAllowedError("date-past", "due")
        self.answer(submission, session, "task", title, text, task_members(due, now))

    def ask_completion(
        self, submission: str, session: Session, title: str, text: str, due: date
    ) -> None:
        """Ask the sender to complete what was sent, by a day; until then the term stands still.

        Source: Awb 4:5(1) and 4:15(1). It goes as a task, and as the status that it waits.

        Raises:
            NotAllowedError: as ``give_task``, or ``closed``.
        """
        self._require_open(submission)
        self.give_task(submission, session, title, text, due)
        by = str(self._entry().get("name", ""))
        extra = {"state": "waiting", "by": by, "until": due.isoformat(), "basis": "Awb 4:5"}
        self.answer(submission, session, "status", title, "", extra, "waiting", may_be_empty=True)

    def note_partner(self, submission: str, session: Session, way: str) -> None:
        """Note that a partner's signature on paper was seen, or that it goes on without it.

        Raises:
            NotAllowedError: ``unknown`` or ``closed``.
        """
        self._require_open(submission)
        if way not in PAPER_WAYS:
            raise NotAllowedError("unknown")
        with self._store.writing() as tx:
            self._partners.note_paper(tx, submission, way, session.clerk, self._now())
            self._note(tx, session, f"partner-{way}", submission)

    def decide(self, submission: str, session: Session, title: str, text: str) -> None:
        """Send a decision, and close the case.

        Raises:
            NotAllowedError: as ``send_message``; ``identity``: it is not established who the
                sender is, or ``keys``; ``closed``: it was decided before; ``withdrawn``;
                ``partner``: the partner has not agreed yet.
        """
        row = self._require_open(submission)
        self.require_person(submission)
        if not self._partner_of(row).is_settled:
            raise NotAllowedError("partner")
        self.answer(submission, session, "decision", title, text, {"state": "decided"}, "decided")

    def make_ticket(self, submission: str, attachment: str, session: Session) -> Ticket:
        """Give leave to fetch an attachment by an address that works once.

        Raises:
            NotAllowedError: ``unknown``.
        """
        opened = self._read(self._require(submission))
        found = next((a for a in opened.attachments if a.id == attachment), None)
        if found is None:
            raise NotAllowedError("unknown")
        secret = b64encode(secrets.token_bytes(24))
        expires_at = format_time(self._now() + TICKET_LIFE)
        with self._store.writing() as tx:
            tx.execute("DELETE FROM tickets WHERE expires_at < ?", (format_time(self._now()),))
            tx.execute(
                "INSERT INTO tickets VALUES (?, ?, ?, ?, ?)",
                (_digest(secret), session.digest, submission, attachment, expires_at),
            )
            self._note(tx, session, "attachment", submission)
        return Ticket(secret, found, self._find_type(submission, attachment))

    def use_ticket(self, secret: str) -> tuple[Ticket, Iterator[bytes]]:
        """Give the attachment of a ticket, piece by piece; the ticket is over.

        Raises:
            NotAllowedError: ``unknown``: there is no such ticket, it was used, or is over.
        """
        with self._store.writing() as tx:
            row = tx.execute(
                "DELETE FROM tickets WHERE digest = ? RETURNING *", (_digest(secret),)
            ).fetchone()
        if row is None or parse_time(row["expires_at"]) < self._now():
            raise NotAllowedError("unknown")
        opened = self._read(self._require(row["submission"]))
        found = next(a for a in opened.attachments if a.id == row["attachment"])
        ticket = Ticket(secret, found, self._find_type(opened.id, found.id))
        return ticket, self._folder.read_file(opened.id, found.id)

    def answer(
        self,
        submission: str,
        session: Session,
        kind: str,
        title: str,
        text: str,
        extra: Mapping[str, Any],
        state: str | None = None,
        *,
        may_be_empty: bool = False,
    ) -> None:
        """Send an answer of a kind with the members that wire.py names for it.

        ``state`` is that of the submission from now on. Title and text may be empty where the
        wallet has words of its own for the kind.

        Raises:
            NotAllowedError: as ``send_message``.
        """
        opened = self._read(self._require(submission))
        to = self._require_addressee(opened)
        hosts = self._entry().get("hosts", ())  # links in texts may lead to these only
        if title.strip() or not may_be_empty:
            title = require_text("title", title, MOST_TITLE, hosts)
        if text.strip() or not may_be_empty:
            text = require_text("text", text, MOST_TEXT, hosts)
        now = self._now()
        with self._store.writing() as tx:
            self._answers.add(
                tx, opened, kind, session.clerk, now, title=title, text=text, extra=extra, to=to
            )
            if state is not None:
                tx.execute("UPDATE submissions SET state = ? WHERE id = ?", (state, submission))
            self._note(tx, session, kind, submission)

    def require_person(self, submission: str) -> None:
        """Make sure that it is established who sent a submission, and that it is not taken back.

        Raises:
            NotAllowedError: ``unknown``, ``identity``, ``keys`` or ``withdrawn``.
        """
        row = self._require(submission)
        sender = self._identify(row)
        if sender.person is None:
            raise NotAllowedError("keys" if sender.is_disputed else "identity")
        if row["withdrawn_by"] is not None:
            raise NotAllowedError("withdrawn")

    def _require(self, submission: str) -> sqlite3.Row:
        row = self._store.row("SELECT * FROM submissions WHERE id = ?", submission)
        if row is None:
            raise NotAllowedError("unknown")
        return row

    def _require_open(self, submission: str) -> sqlite3.Row:
        row = self._require(submission)
        if row["state"] not in OPEN_STATES:
            raise NotAllowedError("closed")
        return row

    def _require_addressee(self, submission: Submission) -> Submission:
        to = self._senders.addressee(submission)
        if to is None:
            raise NotAllowedError("keys")
        return to

    def _identify(self, row: sqlite3.Row) -> Sender:
        return self._senders.identify(row["issuer"], parse_time(row["deposited_at"]))

    def _partner_of(self, row: sqlite3.Row) -> Partner:
        wording = read_wording(self._store, row["wording"])
        received = day_in_amsterdam(parse_time(row["received_at"]))
        return self._partners.find(self._read(row), wording, received, self._identify)

    def _read(self, row: sqlite3.Row) -> Submission:
        return read_submission(self._folder.read(row["id"]), self._oin)

    def _find_type(self, submission: str, attachment: str) -> str:
        pieces = self._folder.read_file(submission, attachment)
        return find_type(next(pieces, b"")[:32])

    def _summarise(self, row: sqlite3.Row) -> Summary:
        return Summary(
            id=row["id"],
            service=row["service"],
            received_at=parse_time(row["received_at"]),
            state=row["state"],
            until=None if row["until"] is None else date.fromisoformat(row["until"]),
            is_withdrawn=row["withdrawn_by"] is not None,
            sender=self._identify(row),
        )

    def _note(self, tx: sqlite3.Connection, session: Session, act: str, submission: str) -> None:
        """Keep who looked at what: the agency's own record of processing."""
        tx.execute(
            "INSERT INTO looks VALUES (?, ?, ?, ?)",
            (format_time(self._now()), session.clerk, act, submission),
        )


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
