"""Codes by which a person binds a wallet's key to a name: by letter, after DigiD, at the counter.

A code is 16 random octets (128 bits), written as other codes of Plein are (``sync.frames``), and
works once. The wallet never sends it: it sends a short ``hint``, by which the code is found, and a
``proof`` for its own key and this agency (wire.py, section 7). So whoever reads or reroutes the
submission has nothing that works under another key or at another agency. The code itself is
kept sealed, until a month after it has ended, so that a second use can be told from a guess.

A sender has five wrong codes an hour, and there is no limit for all together: with one, a single
sender with many keys would keep everybody from being known. The length is what stops guessing: a
thousand guesses a second, at 10^5 codes under way, for three weeks hit one with a chance below
2^-80. A wrong code touches no other, so that nobody can use up another's.
"""

import hashlib
import hmac
import json
import secrets
import sqlite3
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sync.agency.errors import NotAllowedError
from sync.agency.store import Store
from sync.agency.trail import append
from sync.frames import encode_code
from sync.wire import b64decode, b64encode, canonical_json, format_time, parse_time

__all__ = [
    "Code",
    "Link",
    "Person",
    "Use",
    "Way",
    "end_links",
    "find_person",
    "links_of_same",
    "make_code",
    "make_hint",
    "make_proof",
    "use_code",
]

Way = Literal["letter", "digid", "counter"]
LIFE: dict[Way, timedelta] = {
    "letter": timedelta(days=21),
    "digid": timedelta(minutes=15),
    "counter": timedelta(minutes=5),
}
CODE_BYTES, HINT_BYTES = 16, 6
WRONG_BY_SENDER = 5
_HOUR = timedelta(hours=1)
_REMEMBERED = timedelta(days=30)
_HINT, _PROOF = b"plein-identity-hint-v1\0", b"plein-identity-v1\0"


@dataclass(frozen=True)
class Person:
    """Whom the agency knows under its own number."""

    name: str
    number: str


@dataclass(frozen=True)
class Code:
    """What is printed or shown: the only place where the code stands in clear."""

    person: Person
    code: str
    """28 characters in groups of four."""
    expires_at: datetime


@dataclass(frozen=True)
class Use:
    """What became of a code that a sender used."""

    outcome: Literal["established", "used", "over", "code"]
    """`used`: by another key before; `over`: too late; `code`: wrong, or too many wrong ones."""
    first: str | None = None
    """The key that used it before."""


@dataclass(frozen=True)
class Link:
    """A wallet's key that is bound to a person."""

    issuer: str
    way: str
    established_at: datetime


def make_hint(code: bytes) -> bytes:
    """Give the octets by which a code is found; they tell nothing of it that could be used."""
    return hashlib.sha256(_HINT + code).digest()[:HINT_BYTES]


def make_proof(code: bytes, oin: str, thumb: str) -> bytes:
    """Give what proves to one agency that whoever has one key has the code."""
    said = _PROOF + oin.encode() + b"\0" + thumb.encode()
    return hmac.digest(code, said, "sha256")


def make_code(
    store: Store,
    person: Person,
    way: Way,
    by: str,
    now: datetime,
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> Code:
    """Make a code for a person; earlier ones for the same number and way no longer work.

    Raises:
        NotAllowedError: ``person-missing``: without a name or a number.
    """
    person = Person(person.name.strip(), person.number.strip())
    missing = [field for field in ("name", "number") if not getattr(person, field)]
    if missing:
        raise NotAllowedError("person-missing", *missing)
    code, who = random(CODE_BYTES), _who(store, person)
    hint, expires_at = make_hint(code), now + LIFE[way]
    content = {"code": b64encode(code), "name": person.name, "number": person.number}
    sealed = store.sealer.seal(canonical_json(content), f"codes/{hint.hex()}")
    moment, past = format_time(now), format_time(now - _REMEMBERED)
    with store.writing() as tx:
        tx.execute("DELETE FROM identity_codes WHERE expires_at < ?", (past,))
        tx.execute(
            "DELETE FROM identity_codes WHERE who = ? AND way = ? AND used_at IS NULL", (who, way)
        )
        tx.execute(
            "INSERT INTO identity_codes (hint, way, who, content, made_at, made_by, expires_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (hint, way, who, sealed, moment, by, format_time(expires_at)),
        )
        append(tx, now, by, f"code-{way}")
    return Code(person, encode_code(code), expires_at)


def use_code(
    store: Store,
    tx: sqlite3.Connection,
    said: tuple[str, str],
    own: Collection[str],
    issuer: str,
    oin: str,
    now: datetime,
) -> Use:
    """Bind the sender to the person of a code, once.

    A code that is wrong, or guessed too often, gives one and the same answer. Only who proves to
    have the code hears that it was used or is over. Used by two, it proves nothing for the first
    either: nobody is known by it any more, until a new code settles it.

    Args:
        store: of the agency.
        tx: the transaction in which the submission is noted.
        said: `hint` and `proof` as they were sent.
        own: the issuer and the keys whose place it took.
        issuer: thumbprint of the key that signed.
        oin: of this agency.
        now: this moment.
    """
    tx.execute("DELETE FROM guesses WHERE at < ?", (format_time(now - _HOUR),))
    wrong = tx.execute("SELECT count(*) FROM guesses WHERE issuer = ?", (issuer,)).fetchone()[0]
    if wrong >= WRONG_BY_SENDER:
        return Use("code")
    row = _find(tx, said[0])
    content = None if row is None else _open(store, row)
    if row is None or content is None or not _is_proven(content["code"], said[1], oin, issuer):
        tx.execute("INSERT INTO guesses VALUES (?, ?)", (issuer, format_time(now)))
        return Use("code")
    if row["used_at"] is not None:
        return _use_again(tx, row, own, now)
    if parse_time(row["expires_at"]) <= now:
        return Use("over")
    person = canonical_json({"name": content["name"], "number": content["number"]})
    tx.execute(
        "UPDATE identity_codes SET used_at = ?, issuer = ? WHERE hint = ?",
        (format_time(now), issuer, row["hint"]),
    )
    tx.execute(
        "INSERT OR REPLACE INTO persons (issuer, person, established_at, way, who, hint)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            issuer,
            store.sealer.seal(person, f"persons/{issuer}"),
            format_time(now),
            row["way"],
            row["who"],
            row["hint"],
        ),
    )
    return Use("established")


def find_person(store: Store, issuer: str) -> Person | None:
    """Give whom a sender's key was bound to, or None: identity not established."""
    row = store.row("SELECT person FROM persons WHERE issuer = ? AND disputed_at IS NULL", issuer)
    if row is None:
        return None
    said = json.loads(store.sealer.open(row["person"], f"persons/{issuer}"))
    return Person(said["name"], said["number"])


def links_of_same(store: Store, person: Person) -> list[Link]:
    """Give every key that is bound to a person, the oldest first: one may have two wallets."""
    rows = store.rows(
        "SELECT issuer, way, established_at FROM persons WHERE who = ? AND disputed_at IS NULL"
        " ORDER BY established_at, issuer",
        _who(store, person),
    )
    return [Link(row["issuer"], row["way"], parse_time(row["established_at"])) for row in rows]


def end_links(tx: sqlite3.Connection, issuers: Collection[str]) -> int:
    """Forget to whom keys were bound, and tell how many were; what they sent stays."""
    return sum(
        tx.execute("DELETE FROM persons WHERE issuer = ?", (issuer,)).rowcount for issuer in issuers
    )


def _use_again(
    tx: sqlite3.Connection, row: sqlite3.Row, own: Collection[str], now: datetime
) -> Use:
    if row["issuer"] in own:
        query = "SELECT 1 FROM persons WHERE hint = ? AND disputed_at IS NULL"
        is_held = tx.execute(query, (row["hint"],)).fetchone() is not None
        return Use("established" if is_held else "used", row["issuer"])
    moment = (format_time(now), row["hint"])
    tx.execute("UPDATE identity_codes SET misused_at = ? WHERE hint = ?", moment)
    tx.execute("UPDATE persons SET disputed_at = coalesce(disputed_at, ?) WHERE hint = ?", moment)
    return Use("used", row["issuer"])


def _find(tx: sqlite3.Connection, hint: str) -> sqlite3.Row | None:
    try:
        octets = b64decode(hint, HINT_BYTES)
    except ValueError:
        return None
    return tx.execute("SELECT * FROM identity_codes WHERE hint = ?", (octets,)).fetchone()


def _open(store: Store, row: sqlite3.Row) -> dict[str, str]:
    return json.loads(store.sealer.open(row["content"], f"codes/{row['hint'].hex()}"))


def _is_proven(code: str, proof: str, oin: str, thumb: str) -> bool:
    expected = b64encode(make_proof(b64decode(code, CODE_BYTES), oin, thumb))
    return hmac.compare_digest(expected.encode(), proof.encode(errors="replace"))


def _who(store: Store, person: Person) -> bytes:
    """Name a person without saying who it is: a keyed hash of the agency's number."""
    said = f"person {person.number.strip()}".encode()
    return hmac.digest(store.sealer.code_key, said, "sha256")
