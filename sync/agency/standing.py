"""How it stands with somebody who acts beside a sender: whether their ground was checked, and when.

A check is of one pair: the person whom the sender is known to be, by the agency's own number, and
the representative with role, names and number of the ground. It counts for every submission of
that pair until its last day, or until a clerk ends it. Another name, role or number is another pair
and is checked anew. The database holds a keyed hash of the pair and no name.
"""

import hmac
import sqlite3
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from sync.agency.acting import Acting
from sync.agency.codes import Person
from sync.agency.envelope import Submission
from sync.agency.senders import Senders
from sync.agency.store import Store
from sync.agency.terms import day_in_amsterdam
from sync.wire import canonical_json, parse_time

__all__ = ["Standing", "find_check", "find_standing", "forget_checks", "name_pair"]

State = Literal["none", "waiting", "checked", "over", "ended", "refused"]


@dataclass(frozen=True)
class Standing:
    """How it stands with who acts beside the sender of one submission.

    ``state`` is none (the person acts alone), waiting (nobody checked the ground), checked, over
    (its last day has passed), ended (a clerk ended it) or refused (in this case).
    """

    state: State
    how: str = ""
    """How it was checked: register, ruling or authority."""
    by: str = ""
    at: datetime | None = None
    until: date | None = None
    """The last day on which the check counts."""

    @property
    def is_settled(self) -> bool:
        """Whether something may be decided: the ground holds, or this person acts alone here."""
        return self.state in {"none", "checked", "refused"}


def name_pair(store: Store, person: Person, acting: Acting) -> bytes:
    """Give the name under which a check of a pair is kept: a keyed hash, from which nothing reads.

    Capitals and spaces make no other pair.
    """
    said = [person.number, acting.role, acting.person, acting.name, acting.reference]
    plain = [" ".join(each.casefold().split()) for each in said]
    octets = b"plein-representation-v1\0" + canonical_json(plain)
    return hmac.digest(store.sealer.code_key, octets, "sha256")


def find_check(
    store: Store, senders: Senders, submission: Submission, deposited_at: datetime
) -> sqlite3.Row | None:
    """Give the newest check of the pair, or the refusal in this case; None: neither is there."""
    if submission.acting is None:
        return None
    person = senders.identify(submission.issuer, deposited_at).person
    if person is None:
        return None
    return store.row(
        "SELECT * FROM representations WHERE who = ? AND (state = 'checked' OR submission = ?)"
        " ORDER BY id DESC LIMIT 1",
        name_pair(store, person, submission.acting),
        submission.id,
    )


def find_standing(
    store: Store,
    senders: Senders,
    submission: Submission,
    deposited_at: datetime,
    now: datetime,
) -> Standing:
    """Give how it stands now with who acts beside the sender."""
    if submission.acting is None:
        return Standing("none")
    row = find_check(store, senders, submission, deposited_at)
    if row is None:
        return Standing("waiting")
    until = None if row["until"] is None else date.fromisoformat(row["until"])
    state: State = "checked"
    if row["state"] == "refused":
        state = "refused"
    elif row["ended_at"] is not None:
        state = "ended"
    elif until is not None and until < day_in_amsterdam(now):
        state = "over"
    by, at = row["judged_by"], row["judged_at"]
    if state == "ended":
        by, at = row["ended_by"], row["ended_at"]
    return Standing(state, row["how"], by, parse_time(at), until)


def forget_checks(tx: sqlite3.Connection, today: date) -> int:
    """Erase what no longer counts of cases that are no longer here; give how many went."""
    return tx.execute(
        "DELETE FROM representations WHERE submission NOT IN (SELECT id FROM submissions)"
        " AND (state = 'refused' OR ended_at IS NOT NULL OR until < ?)",
        (today.isoformat(),),
    ).rowcount
