"""Files that go to a person with a message: chosen at the desk, sealed at once, handed over first.

A file is sealed under a key of its own as soon as a clerk adds it, in chunks as wire.py section 5
says, and goes with the message or decision that is sent next with it. What is handed over is noted
chunk by chunk, so that a crash or a lost connection repeats nothing; when the platform has the
message, the octets are erased here and only what was signed of them stays.
"""

import hashlib
import json
import re
import secrets
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from sync.agency.client import AgencyClient
from sync.agency.envelope import CHUNK_BYTES
from sync.agency.errors import NotAllowedError
from sync.agency.file_types import find_type
from sync.agency.store import Store
from sync.wire import b64encode, canonical_json, format_time, hash_b64

__all__ = [
    "MOST_BYTES",
    "MOST_FILES",
    "Enclosure",
    "add_enclosure",
    "attach",
    "forget_chunks",
    "hand_over",
    "hand_over_again",
    "read_enclosures",
    "remove_enclosure",
]

MOST_BYTES = 10_000_000
MOST_FILES = 5
TYPES = ("application/pdf", "image/png", "image/jpeg")
"""What every phone can show inside the wallet."""
DRAFT_LIFE = timedelta(days=60)
"""A decision that was proposed with a file may wait long for its second clerk."""
_CONTEXT = b"plein-blob-v1\x00"
_UNFIT = re.compile('[\\x00-\\x1f\\x7f-\\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069/\\\\:*?"<>|]+')


@dataclass(frozen=True)
class Enclosure:
    """A file that waits for its message."""

    id: str
    name: str
    media_type: str
    size_bytes: int


def add_enclosure(
    store: Store, submission: str, name: str, octets: bytes, by: str, now: datetime
) -> str:
    """Seal a file for the next message about a submission; give its id.

    Raises:
        NotAllowedError: ``file-empty``, ``file-large``, ``file-type`` (neither PDF, PNG nor JPEG by
            its first bytes) or ``file-many``.
    """
    if not octets:
        raise NotAllowedError("file-empty", "enclosure")
    if len(octets) > MOST_BYTES:
        raise NotAllowedError("file-large", "enclosure")
    media_type = find_type(octets[:32])
    if media_type not in TYPES:
        raise NotAllowedError("file-type", "enclosure")
    id, key = b64encode(secrets.token_bytes(16)), secrets.token_bytes(32)
    chunks = _seal(octets, key)
    signed = {
        "id": id,
        "name": _UNFIT.sub("_", name).strip(". ")[-100:] or "bestand",
        "media_type": media_type,
        "size_bytes": len(octets),
        "digest": b64encode(hashlib.sha256(octets).digest()),
        "key": b64encode(key),
        "chunks": [name for name, _ in chunks],
    }
    with store.writing() as tx:
        _forget_old(tx, now)
        waiting = tx.execute(
            "SELECT COUNT(*) FROM enclosures WHERE submission = ? AND answer IS NULL", (submission,)
        ).fetchone()[0]
        if waiting >= MOST_FILES:
            raise NotAllowedError("file-many", "enclosure")
        sealed = store.sealer.seal(canonical_json(signed), f"enclosures/{id}")
        tx.execute(
            "INSERT INTO enclosures VALUES (?, ?, NULL, ?, ?, ?)",
            (id, submission, sealed, format_time(now), by),
        )
        tx.executemany(
            "INSERT INTO enclosure_chunks VALUES (?, ?, ?, ?, 0)",
            [(name, id, place, part) for place, (name, part) in enumerate(chunks)],
        )
    return id


def read_enclosures(store: Store, submission: str) -> list[Enclosure]:
    """Give the files that wait for a message about a submission, as they were added."""
    rows = store.rows(
        "SELECT * FROM enclosures WHERE submission = ? AND answer IS NULL ORDER BY added_at, rowid",
        submission,
    )
    found = [_open(store, row) for row in rows]
    return [
        Enclosure(one["id"], one["name"], one["media_type"], one["size_bytes"]) for one in found
    ]


def remove_enclosure(store: Store, submission: str, enclosure: str) -> None:
    """Take back a file that waits; nothing happens when it is gone or has been sent."""
    with store.writing() as tx:
        _erase(tx, "id = ? AND submission = ? AND answer IS NULL", enclosure, submission)


def attach(
    store: Store, tx: sqlite3.Connection, submission: str, enclosures: Sequence[str], answer: str
) -> list[dict[str, Any]]:
    """Send files with an answer; give what is signed of them.

    Raises:
        NotAllowedError: ``file-gone``: another clerk removed one, or sent it with something else.
    """
    signed = list[dict[str, Any]]()
    for enclosure in enclosures:
        row = tx.execute(
            "UPDATE enclosures SET answer = ? WHERE id = ? AND submission = ? AND answer IS NULL"
            " RETURNING *",
            (answer, enclosure, submission),
        ).fetchone()
        if row is None:
            raise NotAllowedError("file-gone", "enclosure")
        signed.append(_open(store, row))
    return signed


def hand_over(store: Store, client: AgencyClient, answer: str, mailbox: str) -> list[str]:
    """Hand over what an answer's files still lack, and give the names of all their chunks.

    Raises:
        UnreachableError: the platform does not answer; what was handed over is not sent again.
        RejectedError: as ``AgencyClient.hand_over``.
    """
    rows = store.rows(
        "SELECT c.name, c.is_handed FROM enclosure_chunks c JOIN enclosures e"
        " ON e.id = c.enclosure WHERE e.answer = ? ORDER BY e.rowid, c.place",
        answer,
    )
    for row in rows:
        if row["is_handed"]:
            continue
        kept = store.row("SELECT octets FROM enclosure_chunks WHERE name = ?", row["name"])
        if kept is not None:
            client.hand_over(mailbox, row["name"], kept["octets"])
            with store.writing() as tx:
                tx.execute(
                    "UPDATE enclosure_chunks SET is_handed = 1 WHERE name = ?", (row["name"],)
                )
    return [row["name"] for row in rows]


def hand_over_again(tx: sqlite3.Connection, answer: str) -> None:
    """Note that the platform lost what was handed over, as after three days or a restoration."""
    tx.execute(f"UPDATE enclosure_chunks SET is_handed = 0 WHERE {_OF_ANSWER}", (answer,))  # noqa: S608


def forget_chunks(tx: sqlite3.Connection, answer: str) -> None:
    """Erase the octets of files whose message has arrived, or never will."""
    tx.execute(f"DELETE FROM enclosure_chunks WHERE {_OF_ANSWER}", (answer,))  # noqa: S608


_OF_ANSWER = "enclosure IN (SELECT id FROM enclosures WHERE answer = ?)"


def _seal(octets: bytes, key: bytes) -> list[tuple[str, bytes]]:
    """Seal a file in chunks, each with its name: the hash of what is sealed."""
    cipher, count = AESGCM(key), -(-len(octets) // CHUNK_BYTES)
    chunks = list[tuple[str, bytes]]()
    for index in range(count):
        nonce = secrets.token_bytes(12)
        part = octets[index * CHUNK_BYTES : (index + 1) * CHUNK_BYTES]
        place = _CONTEXT + index.to_bytes(4, "big") + count.to_bytes(4, "big")
        sealed = nonce + cipher.encrypt(nonce, part, place)
        chunks.append((hash_b64(sealed), sealed))
    return chunks


def _open(store: Store, row: sqlite3.Row) -> dict[str, Any]:
    return json.loads(store.sealer.open(row["content"], f"enclosures/{row['id']}"))


def _forget_old(tx: sqlite3.Connection, now: datetime) -> None:
    _erase(tx, "answer IS NULL AND added_at < ?", format_time(now - DRAFT_LIFE))


def _erase(tx: sqlite3.Connection, which: str, *values: str) -> None:
    chosen = f"SELECT id FROM enclosures WHERE {which}"  # noqa: S608 - our own words
    tx.execute(f"DELETE FROM enclosure_chunks WHERE enclosure IN ({chosen})", values)  # noqa: S608
    tx.execute(f"DELETE FROM enclosures WHERE {which}", values)  # noqa: S608
