"""Codes by letter: made at the desk, used once, by which a person binds a wallet's key to a name.

A code is sixteen Crockford base32 characters (80 random bits) in groups of four. Only a keyed hash
of it is kept. A sender has five wrong codes an hour, and there is no limit for all together: with
one, a single sender with many keys would keep everybody from being known. The length is what stops
guessing. With 100,000 letters under way at once, and 1,000 guesses a second under as many keys for
the 21 days that a letter lives, 1.8 * 10^9 guesses hit one of them with a chance of
1.8 * 10^9 * 10^5 / 2^80, which is 1 in 6,000,000,000. A wrong code touches no letter, so that
nobody can use up another's.
"""

import hmac
import json
import secrets
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sync.agency.errors import NotAllowedError
from sync.agency.store import Store
from sync.wire import canonical_json, format_time, parse_time

__all__ = ["Letter", "Person", "find_person", "make_code", "normalise_code", "use_code"]

LIFE = timedelta(days=21)
CODE_CHARACTERS = 16
WRONG_BY_SENDER = 5
_HOUR = timedelta(hours=1)
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})


@dataclass(frozen=True)
class Person:
    """Whom the agency knows under its own number."""

    name: str
    number: str


@dataclass(frozen=True)
class Letter:
    """What is printed: the only place where the code stands."""

    person: Person
    address: str
    code: str
    expires_at: datetime


def make_code(
    store: Store,
    person: Person,
    address: str,
    clerk: str,
    now: datetime,
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> Letter:
    """Make a code for a person; earlier codes for the same number no longer work.

    Raises:
        NotAllowedError: ``person-missing``: without a name or a number.
    """
    missing = [field for field in ("name", "number") if not getattr(person, field).strip()]
    if missing:
        raise NotAllowedError("person-missing", *missing)
    value = int.from_bytes(random(10), "big")
    code = "".join(_ALPHABET[value >> shift & 31] for shift in range(75, -1, -5))
    digest = _digest(store, code)
    with store.writing() as tx:
        for row in tx.execute("SELECT digest, person FROM codes WHERE used_at IS NULL").fetchall():
            if _read_person(store, row, "digest").number == person.number:
                tx.execute("DELETE FROM codes WHERE digest = ?", (row["digest"],))
        tx.execute(
            "INSERT INTO codes (digest, person, made_at, made_by, expires_at)"
            " VALUES (?, ?, ?, ?, ?)",
            (
                digest,
                store.sealer.seal(_write_person(person), f"persons/{digest.hex()}"),
                format_time(now),
                clerk,
                format_time(now + LIFE),
            ),
        )
        tx.execute("INSERT INTO looks VALUES (?, ?, 'code', NULL)", (format_time(now), clerk))
    groups = "-".join(code[at : at + 4] for at in range(0, CODE_CHARACTERS, 4))
    return Letter(person, address, groups, now + LIFE)


def use_code(store: Store, tx: sqlite3.Connection, code: str, issuer: str, now: datetime) -> bool:
    """Bind the sender to the person of a code, once; tell whether that was done.

    A code that is wrong, used, over, or guessed too often gives the same answer.
    """
    since = format_time(now - _HOUR)
    tx.execute("DELETE FROM guesses WHERE at < ?", (since,))
    by_sender = tx.execute("SELECT count(*) FROM guesses WHERE issuer = ?", (issuer,)).fetchone()[0]
    if by_sender >= WRONG_BY_SENDER:
        return False
    digest = _digest(store, normalise_code(code))
    row = tx.execute(
        "SELECT * FROM codes WHERE digest = ? AND used_at IS NULL", (digest,)
    ).fetchone()
    if row is None or parse_time(row["expires_at"]) <= now:
        tx.execute("INSERT INTO guesses VALUES (?, ?)", (issuer, format_time(now)))
        return False
    person = store.sealer.seal(
        _write_person(_read_person(store, row, "digest")), f"persons/{issuer}"
    )
    tx.execute(
        "UPDATE codes SET used_at = ?, issuer = ? WHERE digest = ?",
        (format_time(now), issuer, digest),
    )
    tx.execute(
        "INSERT OR REPLACE INTO persons VALUES (?, ?, ?)", (issuer, person, format_time(now))
    )
    return True


def find_person(store: Store, issuer: str) -> Person | None:
    """Give whom a sender's key was bound to, or None: identity not established."""
    row = store.row("SELECT issuer, person FROM persons WHERE issuer = ?", issuer)
    return None if row is None else _read_person(store, row, "issuer")


def normalise_code(code: str) -> str:
    """Read a code as people type it: any case, with or without hyphens, O for 0, I and L for 1."""
    plain = "".join(c for c in code.upper() if c.isalnum())[: CODE_CHARACTERS * 2]
    return plain.translate(_ALIKE)


def _digest(store: Store, code: str) -> bytes:
    return hmac.digest(store.sealer.code_key, code.encode(), "sha256")


def _write_person(person: Person) -> bytes:
    return canonical_json({"name": person.name.strip(), "number": person.number.strip()})


def _read_person(store: Store, row: sqlite3.Row, key: str) -> Person:
    name = row[key].hex() if isinstance(row[key], bytes) else row[key]
    said = json.loads(store.sealer.open(row["person"], f"persons/{name}"))
    return Person(said["name"], said["number"])
