"""What clerks do with submissions: see, open, read, take up, answer; each act is noted.

States of a submission: ``received`` (kept, receipt signed), ``opened`` (a clerk has seen it),
``handling``, ``waiting`` (for the sender), ``decided``; or ``confirmed``: a period was
(coaching.py); or ``answered``: the desk answered by itself and no clerk has to. A decision needs a
sender whose identity is established, and two clerks (decisions.py). Whoever acts on a case that is
nobody's takes it; on a colleague's case nobody else acts before taking it over.
"""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sync.agency.answers import AnswerMaker, read_answers, require_words, task_members
from sync.agency.cases import OPEN_STATES, Detail, Summary
from sync.agency.clarity import CLARITY
from sync.agency.clerks import Session
from sync.agency.envelope import Submission, read_submission
from sync.agency.errors import NotAllowedError
from sync.agency.file_types import find_type
from sync.agency.inbox import Inbox
from sync.agency.keys import AgencyKeys
from sync.agency.notification import may_notify_here
from sync.agency.partners import PAPER_WAYS, Partner, Partners
from sync.agency.roles import permit, read_roles
from sync.agency.senders import Sender, Senders
from sync.agency.standing import find_standing
from sync.agency.store import Store
from sync.agency.terms import day_in_amsterdam
from sync.agency.trail import append
from sync.agency.wordings import read_wording
from sync.wire import format_time, parse_time

__all__ = ["Casework", "Detail", "Summary"]


class Casework:
    """The work of the clerks of one agency."""

    def __init__(
        self,
        store: Store,
        inbox: Inbox,
        keys: AgencyKeys,
        oin: str,
        now: Callable[[], datetime],
        entry: Callable[[], Mapping[str, Any]],
    ) -> None:
        self._store, self._inbox, self._oin, self._now = store, inbox, oin, now
        self._answers = AnswerMaker(store, keys, oin)
        self._senders = Senders(store, inbox, oin)
        self._partners = Partners(store, self._senders)
        self._entry = entry  # the agency's own in the last directory

    def summaries(self, *, with_closed: bool = True) -> list[Summary]:
        """Give all submissions but what was said of clarity; what needs work first, then by day."""
        rows = self._store.rows(
            "SELECT * FROM submissions WHERE service <> ? ORDER BY received_at DESC, number DESC",
            CLARITY,
        )
        summaries = [self.summary(row) for row in rows]
        return sorted(
            (s for s in summaries if with_closed or s.is_open),
            key=lambda summary: not summary.is_open,
        )

    @property
    def agency_name(self) -> str:
        """The name of the agency, as the sender reads it."""
        return str(self._entry().get("name", ""))

    def set_aside(self) -> list[Mapping[str, Any]]:
        """Give what could not be trusted, with the reason."""
        return [dict(row) for row in self._store.rows("SELECT * FROM set_aside ORDER BY at DESC")]

    def open(self, submission: str, session: Session) -> Detail:
        """Show a submission to a clerk; the first time the sender is told that it was opened.

        Raises:
            NotAllowedError: ``unknown``.
        """
        permit(self._store, session, "read")
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
            self._note(tx, session, "open", submission, "read")
        return self.detail(submission)

    def look(self, submission: str, session: Session) -> Detail:
        """Give a submission as it stands to a clerk who opened it before.

        Raises:
            NotAllowedError: ``unknown`` or ``role``.
        """
        permit(self._store, session, "read")
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
            summary=self.summary(row),
            submission=opened,
            wording=read_wording(self._store, row["wording"]),
            types={a.id: self._find_type(submission, a.id) for a in opened.attachments},
            deposited_at=parse_time(row["deposited_at"]),
            receipt_sent_at=None if sent_at is None else parse_time(sent_at),
            opened_by=row["opened_by"],
            assigned_to=row["assigned_to"] or "",
            handled_by=row["handled_by"],
            answers=read_answers(self._store, submission),
            partner=self._partner_of(row),
            is_reachable=self.is_reachable(submission),
        )

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
            "by": self.agency_name,
            "until": until.isoformat(),
            "basis": article.strip()[:60],
        }
        with self._store.writing() as tx:
            self._require_open(submission)
            self.claim(tx, submission, session)
            tx.execute(
                "UPDATE submissions SET state = 'handling', handled_by = ?, until = ? WHERE id = ?",
                (session.clerk, until.isoformat(), submission),
            )
            self._answers.add(tx, opened, "status", session.clerk, now, extra=extra, to=to)
            self._note(tx, session, "take-up", submission)

    def send_message(
        self,
        submission: str,
        session: Session,
        title: str,
        text: str,
        enclosures: Sequence[str] = (),
    ) -> None:
        """Send a message about a submission, with the files that were added for it.

        Raises:
            NotAllowedError: ``unknown``, ``text-missing``, ``text-long``, ``text-link``,
                ``file-gone``, or ``keys``: it is disputed which key took the place of the sender's.
        """
        self.answer(submission, session, "message", title, text, {}, enclosures=enclosures)

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
        extra = {
            "state": "waiting",
            "by": self.agency_name,
            "until": due.isoformat(),
            "basis": "Awb 4:5",
        }
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
            self.claim(tx, submission, session)
            self._partners.note_paper(tx, submission, way, session.clerk, self._now())
            self._note(tx, session, f"partner-{way}", submission)

    def assign(self, submission: str, session: Session, to: str, expected: str) -> None:
        """Take a case, or give it to a colleague; empty is nobody, here as in ``expected``.

        Raises:
            NotAllowedError: ``role``, ``unknown``; ``taken``: the case is no longer of whom the
                clerk saw it with (``expected``); ``colleague``: ``to`` does no cases.
        """
        with self._store.writing() as tx:
            permit(self._store, session, "assign")
            row = self._require(submission)
            if (row["assigned_to"] or "") != expected:
                raise NotAllowedError("taken")
            if to and not {"clerk", "lead"} & set(read_roles(self._store, to)):
                raise NotAllowedError("colleague", "to")
            tx.execute(
                "UPDATE submissions SET assigned_to = ? WHERE id = ?", (to or None, submission)
            )
            append(tx, self._now(), session.clerk, "assign", submission, to)

    def claim(self, tx: sqlite3.Connection, submission: str, session: Session) -> None:
        """Take a case that is nobody's, within the transaction of the act.

        Raises:
            NotAllowedError: ``assigned``: it is a colleague's.
        """
        taken = tx.execute(
            "UPDATE submissions SET assigned_to = ?1 WHERE id = ?2"
            " AND coalesce(assigned_to, ?1) = ?1",
            (session.clerk, submission),
        ).rowcount
        if not taken:
            raise NotAllowedError("assigned")

    def require_decidable(self, submission: str) -> None:
        """Make sure that a decision may be proposed or given.

        Raises:
            NotAllowedError: ``identity``: it is not established who the sender is, or ``keys``;
                ``closed``: it was decided before; ``withdrawn``; ``partner``: the partner has not
                agreed yet; ``ground``: of who acts beside the sender the ground was not checked.
        """
        row = self._require_open(submission)
        self.require_person(submission)
        if not self._partner_of(row).is_settled:
            raise NotAllowedError("partner")
        args = (self._store, self._senders, self._read(row), parse_time(row["deposited_at"]))
        if not find_standing(*args, self._now()).is_settled:
            raise NotAllowedError("ground")

    def require_words(self, title: str, text: str, *, may_be_empty: bool = False) -> list[str]:
        """Give a title and a text as they may be sent; as ``answers.require_words``."""
        hosts = self._entry().get("hosts", ())  # links in texts may lead to these only
        return require_words(title, text, hosts, may_be_empty=may_be_empty)

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
        first: Callable[[sqlite3.Connection], None] | None = None,
        enclosures: Sequence[str] = (),
    ) -> None:
        """Send an answer of a kind with the members that wire.py names for it.

        ``state`` is that of the submission from now on. Title and text may be empty where the
        wallet has words of its own for the kind. ``first`` is done in the same transaction, in the
        place of the check that the case is the clerk's own.

        Raises:
            NotAllowedError: as ``send_message``.
        """
        opened = self._read(self._require(submission))
        to = self._require_addressee(opened)
        title, text = self.require_words(title, text, may_be_empty=may_be_empty)
        now = self._now()
        with self._store.writing() as tx:
            if first is None:
                self.claim(tx, submission, session)
            else:
                first(tx)
            words: dict[str, Any] = {"title": title, "text": text, "extra": extra}
            self._answers.add(
                tx, opened, kind, session.clerk, now, to=to, enclosures=enclosures, **words
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
        if row is None or row["service"] == CLARITY:
            raise NotAllowedError("unknown")
        return row

    def is_reachable(self, submission: str) -> bool:
        """Tell whether the sender gets the decision in the wallet; else it goes by post."""

        def read(other: str) -> Submission:
            return self._read(self._require(other))

        wording = read_wording(self._store, self._require(submission)["wording"])
        return may_notify_here(self._store, self._senders, read(submission), wording, read)

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
        return read_submission(self._inbox.read(row["id"]), self._oin)

    def _find_type(self, submission: str, attachment: str) -> str:
        pieces = self._inbox.read_file(submission, attachment)
        return find_type(next(pieces, b"")[:32])

    def summary(self, row: sqlite3.Row) -> Summary:
        """Give the line of a submission of which the row was read."""
        return Summary(
            id=row["id"],
            service=row["service"],
            received_at=parse_time(row["received_at"]),
            state=row["state"],
            until=None if row["until"] is None else date.fromisoformat(row["until"]),
            is_withdrawn=row["withdrawn_by"] is not None,
            sender=self._identify(row),
        )

    def _note(
        self,
        tx: sqlite3.Connection,
        session: Session,
        act: str,
        submission: str,
        needs: str = "answer",
    ) -> None:
        """Add an act to the trail, if the clerk may do it: else nothing of it is kept."""
        permit(self._store, session, needs)
        append(tx, self._now(), session.clerk, act, submission)
