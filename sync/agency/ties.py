"""Who could be behind two accounts: made or given a password by the same person, and not confirmed.

A team lead sees the password of an account that he makes, and of one that he gives a new one; so he
could be both pairs of eyes. Such an account is tied to his for `TIE`, and ties add up: two accounts
of one maker are tied too. Whoever is tied gives no decision that the other proposed. A second
person ends a tie by confirming that the account is whose name it has: a team lead who is tied to
neither, or whoever runs the desk (`python -m sync.agency confirm NAME`). Where there was such a
team lead when the account was made, it does nothing before that.

Accounts of the organisation's provider are made by nobody here and are tied to none; that one
person has one of them is for the provider to keep. A person with one of each can be seen by whoever
confirms the account here, and by nobody else.
"""

import sqlite3
from datetime import datetime, timedelta
from typing import Protocol

from sync.agency.clerks import Session
from sync.agency.errors import NotAllowedError
from sync.agency.roles import permit, read_roles
from sync.agency.store import Store
from sync.agency.trail import append
from sync.wire import format_time

__all__ = [
    "TIE",
    "add_tie",
    "confirm",
    "confirm_by_operator",
    "find_circle",
    "has_second_lead",
    "is_tied",
    "read_ties",
    "require_apart",
    "require_own",
]

TIE = timedelta(days=30)
_OPEN = "confirmed_at IS NULL AND (needs_second OR at > ?)"


class Reading(Protocol):
    """What reads rows: a store."""

    def rows(self, query: str, *values: object) -> list[sqlite3.Row]:
        """Read rows."""
        ...


def add_tie(
    tx: sqlite3.Connection, clerk: str, by: str, now: datetime, *, needs_second: bool = False
) -> None:
    """Tie an account to whoever made it or its password, within the transaction of that act."""
    tx.execute(
        "INSERT INTO clerk_ties (clerk, made_by, at, needs_second) VALUES (?, ?, ?, ?)",
        (clerk, by, format_time(now), int(needs_second)),
    )


def read_ties(store: Reading, now: datetime) -> list[sqlite3.Row]:
    """Give {clerk, made_by, at, needs_second} of what ties accounts now, the oldest first."""
    query = f"SELECT * FROM clerk_ties WHERE {_OPEN} ORDER BY at"  # noqa: S608 - ours
    return store.rows(query, format_time(now - TIE))


def find_circle(store: Reading, clerk: str, now: datetime) -> set[str]:
    """Give an account and all that are tied to it, straight or through others."""
    pairs = [(row["clerk"], row["made_by"]) for row in read_ties(store, now)]
    circle, before = {clerk}, set[str]()
    while circle != before:
        before = set(circle)
        circle |= {name for pair in pairs if before & set(pair) for name in pair}
    return circle


def is_tied(store: Reading, one: str, other: str, now: datetime) -> bool:
    """Tell whether one person could be behind both accounts."""
    return other in find_circle(store, one, now)


def require_apart(store: Reading, one: str, other: str, now: datetime) -> None:
    """Make sure that two accounts are two pairs of eyes.

    Raises:
        NotAllowedError: ``four-eyes-tied``.
    """
    if is_tied(store, one, other, now):
        raise NotAllowedError("four-eyes-tied")


def require_own(store: Reading, clerk: str, now: datetime) -> None:
    """Make sure that nobody but its clerk can be behind an account, for what needs only one.

    Raises:
        NotAllowedError: ``account-tied``.
    """
    if any(row["clerk"] == clerk for row in read_ties(store, now)):
        raise NotAllowedError("account-tied")


def has_second_lead(store: Store, maker: str, now: datetime) -> bool:
    """Tell whether a team lead works here who is not tied to this one."""
    circle = find_circle(store, maker, now)
    waiting = {row["clerk"] for row in read_ties(store, now) if row["needs_second"]}
    rows = store.rows("SELECT name FROM clerks WHERE ended_at IS NULL AND must_choose = 0")
    return any(
        "lead" in read_roles(store, row["name"])
        for row in rows
        if row["name"] not in circle | waiting
    )


def confirm(store: Store, session: Session, name: str, now: datetime) -> None:
    """Confirm as a second team lead that an account is whose name it has.

    Raises:
        NotAllowedError: ``role``; ``confirm-none``: nothing is to be confirmed; ``confirm-tied``:
            whoever confirms is tied to the account.
    """
    with store.writing() as tx:
        permit(store, session, "staff")
        if is_tied(store, name, session.clerk, now):
            raise NotAllowedError("confirm-tied")
        _confirm(tx, session.clerk, "clerk-confirmed", name, now)


def confirm_by_operator(store: Store, name: str, now: datetime) -> None:
    """Confirm an account for whoever runs the desk, where there is no second team lead.

    Raises:
        NotAllowedError: ``confirm-none``.
    """
    with store.writing() as tx:
        _confirm(tx, "system", "clerk-confirmed-operator", name, now)


def _confirm(tx: sqlite3.Connection, by: str, act: str, name: str, now: datetime) -> None:
    done = tx.execute(
        "UPDATE clerk_ties SET confirmed_by = ?, confirmed_at = ?"  # noqa: S608 - ours
        f" WHERE clerk = ? AND {_OPEN}",
        (by, format_time(now), name, format_time(now - TIE)),
    ).rowcount
    if not done:
        raise NotAllowedError("confirm-none")
    append(tx, now, by, act, detail=name)
