"""Links a person to a wallet's key and ends that again, and tells every key that it concerns."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sync.agency.answers import AnswerMaker
from sync.agency.clerks import Session
from sync.agency.codes import Link, Use, end_links, find_person, links_of_same, use_code
from sync.agency.envelope import Submission
from sync.agency.errors import NotAllowedError
from sync.agency.roles import permit
from sync.agency.senders import Senders
from sync.agency.store import Store
from sync.agency.trail import append

__all__ = ["LINKING", "Linking"]

BY_CODE, UNLINK = "identity-link", "unlink"
LINKING = (BY_CODE, UNLINK)
"""The services that need no clerk: the sender has the whole answer."""
SYSTEM = "system"


class Linking:
    """What one agency does when a wallet says who it is, or ends that."""

    def __init__(self, store: Store, answers: AnswerMaker, senders: Senders, oin: str) -> None:
        self._store, self._answers, self._senders, self._oin = store, answers, senders, oin

    def take(
        self, tx: sqlite3.Connection, submission: Submission, now: datetime, *, is_late: bool
    ) -> None:
        """Do what the submission asks; one under a key that was replaced before does nothing.

        A removed device must neither put another person in the place of the one before, nor end
        what its wallet goes on with.
        """
        if submission.service == BY_CODE:
            self._link(tx, submission, now, is_late=is_late)
        elif not is_late:
            end_links(tx, self._senders.issuers_of(submission.issuer))
        tx.execute("UPDATE submissions SET state = 'answered' WHERE id = ?", (submission.id,))

    def others(self, issuer: str) -> list[Link]:
        """Give the keys of other wallets that are bound to the same person, the oldest first."""
        person = self._senders.find_person(issuer)
        if person is None:
            return []
        own = set(self._senders.issuers_of(issuer))
        links = links_of_same(self._store, person)
        others: dict[str, Link] = {}
        for link in links:
            heir = self._senders.find_heir(link.issuer)
            if link.issuer not in own and heir is not None and heir not in own:
                others[heir] = link
        return list(others.values())

    def is_misused(self, issuer: str) -> bool:
        """Tell whether two keys used the code by which a key, or one before it, was bound."""
        query = "SELECT 1 FROM persons WHERE issuer = ? AND disputed_at IS NOT NULL"
        return any(self._store.row(query, key) for key in self._senders.issuers_of(issuer))

    def end(self, submission: Submission, session: Session, now: datetime) -> None:
        """End, for a clerk, what binds the sender to a person; the sender is told.

        Raises:
            NotAllowedError: ``not-linked``.
        """
        to = self._senders.addressee(submission)
        own = self._senders.issuers_of(submission.issuer)
        with self._store.writing() as tx:
            if not end_links(tx, own):
                raise NotAllowedError("not-linked")
            permit(self._store, session, "answer")
            append(tx, now, session.clerk, "unlink", submission.id)
            if to is not None:
                extra = _said("ended")
                self._answers.add(
                    tx, submission, "identity", session.clerk, now, extra=extra, to=to
                )

    def _link(
        self, tx: sqlite3.Connection, submission: Submission, now: datetime, *, is_late: bool
    ) -> None:
        said = _said_by(submission)
        own = self._senders.issuers_of(submission.issuer)
        use = Use("code")
        if not is_late:
            use = use_code(self._store, tx, said, own, submission.issuer, self._oin, now)
        because = "code" if use.outcome == "established" else use.outcome
        is_known = use.outcome == "established"
        extra = {"established": is_known, "because": because}
        person = find_person(self._store, submission.issuer) if is_known else None
        # So that whoever was led to use another's code sees it.
        named = {} if person is None else {"name": person.name}
        self._answers.add(tx, submission, "identity", SYSTEM, now, extra=extra | named)
        if use.outcome == "used" and use.first is not None and use.first not in own:
            self._tell(tx, submission, [use.first], now, _said("used"))
        if person is not None:
            others = [link.issuer for link in self.others(submission.issuer)]
            self._tell(tx, submission, others, now, {"established": True, "because": "another"})

    def _tell(
        self,
        tx: sqlite3.Connection,
        submission: Submission,
        keys: Sequence[str],
        now: datetime,
        extra: dict[str, Any],
    ) -> None:
        """Tell keys, or those that took their place, what another's submission did to them."""
        for key in keys:
            heir = self._senders.find_heir(key)
            to = None if heir is None else self._senders.newest(heir)
            if to is not None:
                self._answers.add(tx, submission, "identity", SYSTEM, now, extra=extra, to=to)


def _said(because: str) -> dict[str, Any]:
    return {"established": False, "because": because}


def _said_by(submission: Submission) -> tuple[str, str]:
    """Give hint and proof as they were sent; what is no text proves nothing."""
    values = {fact.name: fact.value for fact in submission.facts}
    hint, proof = values.get("hint"), values.get("proof")
    return (hint if isinstance(hint, str) else "", proof if isinstance(proof, str) else "")
