"""The staff of the desk: a team lead adds and ends clerks, gives roles, and makes passwords anew.

Nobody gives himself a role, and there is always a team lead. A name is used once and never again,
so that the trail and the decisions keep meaning one person. A password that a team lead saw opens
nothing but the choice of another, and ties the account to that team lead (ties.py).
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sync.agency.clerks import Session, new_password
from sync.agency.errors import NotAllowedError
from sync.agency.roles import permit, read_roles, write_roles
from sync.agency.store import Store
from sync.agency.ties import add_tie, has_second_lead, read_ties
from sync.agency.trail import append
from sync.wire import format_time

__all__ = ["Clerk", "add_clerk", "colleagues", "end_clerk", "give_roles", "list_staff", "reset"]

_RESERVED = {"system"}
_MOST_NAME = 64


@dataclass(frozen=True)
class Clerk:
    """Somebody who may sign in at the desk."""

    name: str
    roles: tuple[str, ...]
    has_chosen: bool
    """Whether the password is one that nobody else has seen."""
    is_elsewhere: bool
    """Whether this clerk signs in with the agency's own identity provider."""
    made_by: tuple[str, ...] = ()
    """Who made the account or its password, until somebody else confirms it or a month has gone."""
    is_waiting: bool = False
    """Whether it does nothing before a second team lead confirms it."""


def list_staff(store: Store, session: Session, now: datetime) -> list[Clerk]:
    """Give everybody who may sign in, by name.

    Raises:
        NotAllowedError: ``role``.
    """
    permit(store, session, "staff")
    rows = store.rows("SELECT * FROM clerks WHERE ended_at IS NULL ORDER BY name")
    ties = read_ties(store, now)
    return [
        Clerk(
            row["name"],
            read_roles(store, row["name"]),
            not row["must_choose"],
            row["subject"] is not None,
            tuple(dict.fromkeys(tie["made_by"] for tie in ties if tie["clerk"] == row["name"])),
            any(tie["needs_second"] for tie in ties if tie["clerk"] == row["name"]),
        )
        for row in rows
    ]


def colleagues(store: Store) -> Sequence[str]:
    """Give the names of everybody who can be given a case."""
    rows = store.rows("SELECT name FROM clerks WHERE ended_at IS NULL ORDER BY name")
    return [r["name"] for r in rows if {"clerk", "lead"} & set(read_roles(store, r["name"]))]


def add_clerk(store: Store, session: Session, name: str, roles: set[str], now: datetime) -> str:
    """Add a clerk and give the first password, which opens only the choice of another.

    Raises:
        NotAllowedError: ``role``, ``role-missing``, ``name-missing``, or ``name-taken``: by a
            clerk of now or of before.
    """
    plain = " ".join(name.split())
    if not plain or len(plain) > _MOST_NAME or not plain.isprintable():
        raise NotAllowedError("name-missing", "name")
    held = write_roles(roles)
    password, hashed = new_password()
    with store.writing() as tx:
        permit(store, session, "staff")
        taken = tx.execute("SELECT 1 FROM clerks WHERE lower(name) = lower(?)", (plain,)).fetchone()
        if taken is not None or plain.lower() in _RESERVED:
            raise NotAllowedError("name-taken", "name")
        tx.execute(
            "INSERT INTO clerks (name, password, language, roles, must_choose)"
            " VALUES (?, ?, 'nl', ?, 1)",
            (plain, hashed, held),
        )
        waits = has_second_lead(store, session.clerk, now)
        add_tie(tx, plain, session.clerk, now, needs_second=waits)
        act = "clerk-added-waiting" if waits else "clerk-added"
        append(tx, now, session.clerk, act, detail=f"{plain}: {held}")
    return password


def give_roles(store: Store, session: Session, name: str, roles: set[str], now: datetime) -> None:
    """Give a clerk these roles and no other.

    Raises:
        NotAllowedError: ``role``, ``role-missing``, ``unknown``; ``role-self``: nobody gives
            himself a role; ``lead-last``: nobody would be team lead any more; ``elsewhere``: the
            organisation's identity provider says which roles.
    """
    held = write_roles(roles)
    with store.writing() as tx:
        permit(store, session, "staff")
        before = set(read_roles(store, name))
        if not before:
            raise NotAllowedError("unknown")
        _require_local(tx, name)
        if "lead" in before - roles:
            _require_other_lead(tx, name)
        if name == session.clerk and roles - before:
            raise NotAllowedError("role-self")
        tx.execute("UPDATE clerks SET roles = ? WHERE name = ?", (held, name))
        append(tx, now, session.clerk, "roles", detail=f"{name}: {held}")


def end_clerk(store: Store, session: Session, name: str, now: datetime) -> None:
    """End a clerk: the sessions end, and the cases are nobody's again.

    Raises:
        NotAllowedError: ``role``, ``unknown``, or ``lead-last``.
    """
    with store.writing() as tx:
        permit(store, session, "staff")
        before = read_roles(store, name)
        if not before:
            raise NotAllowedError("unknown")
        if "lead" in before:
            _require_other_lead(tx, name)
        tx.execute("UPDATE clerks SET ended_at = ? WHERE name = ?", (format_time(now), name))
        _end_sessions(tx, name)
        tx.execute("UPDATE submissions SET assigned_to = NULL WHERE assigned_to = ?", (name,))
        append(tx, now, session.clerk, "clerk-ended", detail=name)


def reset(store: Store, session: Session, name: str, now: datetime) -> str:
    """Make a new password for a colleague who forgot it; all sessions of that clerk end.

    Raises:
        NotAllowedError: ``role``, ``unknown``, ``password-own``: an own password is changed by
            the old one, or ``elsewhere``: this clerk has no password here.
    """
    if name == session.clerk:
        raise NotAllowedError("password-own")
    password, hashed = new_password()
    with store.writing() as tx:
        permit(store, session, "staff")
        if not read_roles(store, name):
            raise NotAllowedError("unknown")
        _require_local(tx, name)
        tx.execute("UPDATE clerks SET password = ?, must_choose = 1 WHERE name = ?", (hashed, name))
        _end_sessions(tx, name)
        add_tie(tx, name, session.clerk, now)
        append(tx, now, session.clerk, "password-reset", detail=name)
    return password


def _end_sessions(tx: sqlite3.Connection, name: str) -> None:
    tx.execute(
        "DELETE FROM tickets WHERE session IN (SELECT digest FROM sessions WHERE clerk = ?)",
        (name,),
    )
    tx.execute("DELETE FROM sessions WHERE clerk = ?", (name,))


def _require_local(tx: sqlite3.Connection, name: str) -> None:
    row = tx.execute("SELECT subject FROM clerks WHERE name = ?", (name,)).fetchone()
    if row["subject"] is not None:
        raise NotAllowedError("elsewhere")


def _require_other_lead(tx: sqlite3.Connection, name: str) -> None:
    others = tx.execute(
        "SELECT 1 FROM clerks WHERE name != ? AND ended_at IS NULL"
        " AND ' ' || roles || ' ' LIKE '% lead %' AND must_choose = 0",
        (name,),
    ).fetchone()
    if others is None:
        raise NotAllowedError("lead-last")
