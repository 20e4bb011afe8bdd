"""What clerks do about who acts beside a sender: check the ground once, refuse it, end a check.

Nothing is decided on a submission that names a representative before a clerk has noted that the
ground was checked, how and until when (acting.py has the ways, standing.py for what it counts).
Proposer and giver of a decision are two clerks (decisions.py), so two read the check besides.
A refusal says why to the person's wallet; then the case is the person's own, and can be decided so,
for instance not to take it up (Awb 4:5). Answers and decisions go to the person's wallet only: what
the representative gets of them, the agency sends by post.
"""

import sqlite3
from collections.abc import Callable
from datetime import date, datetime, timedelta

from sync.agency.acting import WAYS, Acting
from sync.agency.cases import OPEN_STATES
from sync.agency.casework import Casework
from sync.agency.clerks import Session
from sync.agency.codes import Person
from sync.agency.envelope import Submission
from sync.agency.errors import NotAllowedError
from sync.agency.roles import permit
from sync.agency.senders import Senders
from sync.agency.standing import Standing, find_check, find_standing, name_pair
from sync.agency.store import Store
from sync.agency.terms import day_in_amsterdam
from sync.agency.trail import append
from sync.wire import format_time

__all__ = ["MOST_LIFE", "Representatives"]

MOST_LIFE = timedelta(days=5 * 365 + 1)
"""So long a check may count: then somebody looks again whether it is still so."""


class Representatives:
    """Who acts beside the senders of one agency, as far as its clerks checked it."""

    def __init__(
        self, store: Store, senders: Senders, casework: Casework, now: Callable[[], datetime]
    ) -> None:
        self._store, self._senders, self._casework, self._now = store, senders, casework, now

    def find(self, submission: str) -> tuple[Acting, Standing] | None:
        """Give who acts beside the sender and how it stands; None: the person acts alone.

        Raises:
            NotAllowedError: ``unknown``.
        """
        detail = self._casework.detail(submission)
        acting = detail.submission.acting
        if acting is None:
            return None
        args = (self._store, self._senders, detail.submission, detail.deposited_at)
        return acting, find_standing(*args, self._now())

    def check(self, submission: str, session: Session, how: str, until: date) -> None:
        """Note how a clerk checked the ground, and until which day that counts.

        Raises:
            NotAllowedError: ``role``; ``unknown``; ``closed``; ``assigned``; ``identity`` or
                ``keys``: it is not established whose representative it would be; ``withdrawn``;
                ``ground-none``: nobody acts here; ``ground-how``: so the ground of this role cannot
                be checked; ``date-past``; ``ground-long``: later than ``MOST_LIFE`` from now.
        """
        opened, person, acting = self._require(submission)
        if how not in WAYS[acting.role]:
            raise NotAllowedError("ground-how", "how")
        now = self._now()
        today = day_in_amsterdam(now)
        if until < today:
            raise NotAllowedError("date-past", "until")
        if until > today + MOST_LIFE:
            raise NotAllowedError("ground-long", "until")
        who = name_pair(self._store, person, acting)
        with self._store.writing() as tx:
            permit(self._store, session, "answer")
            self._casework.claim(tx, submission, session)
            tx.execute(
                "INSERT INTO representations (submission, who, state, how, until, judged_by,"
                " judged_at) VALUES (?, ?, 'checked', ?, ?, ?, ?)",
                (opened.id, who, how, until.isoformat(), session.clerk, format_time(now)),
            )
            append(tx, now, session.clerk, "ground-checked", submission, f"{how} {until}")

    def refuse(self, submission: str, session: Session, title: str, reason: str) -> None:
        """Say to the person's wallet, in plain words, that the representation is not accepted.

        Raises:
            NotAllowedError: as ``check``; ``ground-settled``: it was checked, and is to be ended
                first; ``text-missing``, ``text-long``, ``text-link`` or ``text-place``.
        """
        opened, person, acting = self._require(submission)
        who, now = name_pair(self._store, person, acting), self._now()

        def judge(tx: sqlite3.Connection) -> None:
            self._casework.claim(tx, submission, session)
            found = self.find(submission)
            if found and found[1].is_settled:
                raise NotAllowedError("ground-settled")
            tx.execute(
                "INSERT INTO representations (submission, who, state, how, judged_by, judged_at)"
                " VALUES (?, ?, 'refused', '', ?, ?)",
                (opened.id, who, session.clerk, format_time(now)),
            )
            append(tx, now, session.clerk, "ground-refused", submission)

        self._casework.answer(submission, session, "message", title, reason, {}, first=judge)

    def end(self, submission: str, session: Session) -> None:
        """End the check that counts for this submission: from now on it counts for none.

        Raises:
            NotAllowedError: ``role``; ``unknown``; ``ground-none``: there is none that counts.
        """
        detail = self._casework.detail(submission)
        args = (self._store, self._senders, detail.submission, detail.deposited_at)
        now = self._now()
        with self._store.writing() as tx:
            permit(self._store, session, "answer")
            row = find_check(*args)
            if row is None or find_standing(*args, now).state != "checked":
                raise NotAllowedError("ground-none")
            tx.execute(
                "UPDATE representations SET ended_by = ?, ended_at = ?"
                " WHERE who = ? AND state = 'checked' AND ended_at IS NULL",
                (session.clerk, format_time(now), row["who"]),
            )
            append(tx, now, session.clerk, "ground-ended", submission)

    def _require(self, submission: str) -> tuple[Submission, Person, Acting]:
        """Give what is to be judged, if it may be."""
        self._casework.require_person(submission)
        detail = self._casework.detail(submission)
        acting, person = detail.submission.acting, detail.summary.person
        if acting is None or person is None:
            raise NotAllowedError("ground-none")
        if detail.summary.state not in OPEN_STATES:
            raise NotAllowedError("closed")
        return detail.submission, person, acting
