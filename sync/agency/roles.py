"""Who may do what at the desk: the one table, and the check that every act goes through.

act      who                what
read     clerk, lead        the list, a case, its files
answer   clerk, lead        take up, message, task, question, appointment, the partner's yes, the
                            ground of a representative
assign   clerk, lead        take a case, or give it to a colleague
propose  clerk, lead        propose a decision, or take an own proposal back
judge    clerk, lead        give or send back the decision that somebody else proposed
letter   clerk, lead        a letter with a code
figures  clerk, lead        promised against kept
staff    lead               add and end clerks, give roles and passwords
trail    lead               read who did what
keys     custodian          see which keys are in use, and renew them
square   moderator          moderate the square, if the directory names the agency as a moderator,
                            and answer there in the agency's name

A role says nothing about who a person is: whoever proposed a decision never gives it, whatever the
roles are by then (decisions.py), nor does an account that the same person may be behind (ties.py).
"""

import sqlite3
from collections.abc import Mapping
from typing import Protocol

from sync.agency.errors import NotAllowedError

__all__ = [
    "ALL_ROLES",
    "MAY",
    "Named",
    "acts_of",
    "find_hold",
    "permit",
    "read_roles",
    "write_roles",
]

ALL_ROLES = ("clerk", "lead", "custodian", "moderator")
_WORK = frozenset({"clerk", "lead"})
MAY: Mapping[str, frozenset[str]] = {
    "read": _WORK,
    "answer": _WORK,
    "assign": _WORK,
    "propose": _WORK,
    "judge": _WORK,
    "letter": _WORK,
    "figures": _WORK,
    "staff": frozenset({"lead"}),
    "trail": frozenset({"lead"}),
    "keys": frozenset({"custodian"}),
    "square": frozenset({"moderator"}),
}


class Named(Protocol):
    """Whoever acts: a session, of which only the name counts here."""

    @property
    def clerk(self) -> str:
        """The name of the clerk."""
        ...


class Readable(Protocol):
    """What reads rows: a store, or a transaction by `Reading`."""

    def row(self, query: str, *values: object) -> sqlite3.Row | None:
        """Read one row, or None."""
        ...


def permit(store: Readable, who: Named, act: str) -> None:
    """Make sure that somebody may do something now; roles are read anew for every act.

    Raises:
        NotAllowedError: ``role``: not in any role that this person has now, or the person is no
            clerk any more; or what ``find_hold`` gives.
    """
    if hold := find_hold(store, who.clerk):
        raise NotAllowedError(hold)
    if not MAY[act] & set(read_roles(store, who.clerk)):
        raise NotAllowedError("role")


def find_hold(store: Readable, clerk: str) -> str:
    """Tell what holds up everything that a clerk may do; empty: nothing.

    ``password-first``: a team lead chose the password, and the clerk has not yet chosen another;
    ``unconfirmed``: a second team lead has not yet confirmed the account (ties.py).
    """
    row = store.row("SELECT must_choose FROM clerks WHERE name = ?", clerk)
    if row is not None and row["must_choose"]:
        return "password-first"
    waits = store.row(
        "SELECT 1 FROM clerk_ties WHERE clerk = ? AND needs_second AND confirmed_at IS NULL", clerk
    )
    return "" if waits is None else "unconfirmed"


def acts_of(store: Readable, clerk: str) -> list[str]:
    """Give every act that a clerk may do now, so that screens offer no other."""
    if find_hold(store, clerk):
        return []
    roles = set(read_roles(store, clerk))
    return [act for act, may in MAY.items() if may & roles]


def read_roles(store: Readable, clerk: str) -> tuple[str, ...]:
    """Give the roles of a clerk, in their order; none for whoever is no clerk any more."""
    row = store.row("SELECT roles FROM clerks WHERE name = ? AND ended_at IS NULL", clerk)
    held = () if row is None else str(row["roles"]).split()
    return tuple(role for role in ALL_ROLES if role in held)


def write_roles(roles: set[str]) -> str:
    """Write roles as the database holds them.

    Raises:
        NotAllowedError: ``role-missing``: none, or one that does not exist.
    """
    if not roles or not roles <= set(ALL_ROLES):
        raise NotAllowedError("role-missing", "roles")
    return " ".join(role for role in ALL_ROLES if role in roles)
