"""The trail: every look and act at the desk, in a chain that cannot be altered unnoticed.

entry  number 1, 2, ..; at; clerk; act; submission or empty; detail (never content); previous =
       hash of the entry before, or empty; hash = b64 SHA-256 of the canonical JSON {v: 1, number,
       at, clerk, act, submission, detail, previous}.
head   JWS {typ: "plein-trail+jws", kid: the agency's signing key} over {v: 1, iss: OIN, number,
       hash, at}: of the last entry, after every act, in `trail-head.jws` beside the database; and
       of the first act of each day once more as a line of `trail-heads.txt`.

A changed, moved or removed entry breaks the chain at its number. A cut tail, and a chain that was
made anew, no longer fit a signed head. Whoever can use the signing key and write to both files can
still put an older state of both back, so an agency keeps the head that `python -m sync.agency
audit` prints somewhere else too, and gives it back to the next audit. What stands in the table
`looks` is from before there was a chain.
"""

import json
import logging
import os
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from joserfc.jwk import ECKey

from sync.agency.keys import AgencyKeys
from sync.agency.store import Store
from sync.agency.terms import day_in_amsterdam
from sync.signatures import NotGenuine, sign_jws, thumbprint, verify_jws
from sync.wire import b64decode, canonical_json, format_time, hash_b64, parse_time

__all__ = ["BrokenTrailError", "Entry", "Heads", "append", "read_trail", "verify_trail"]

_log = logging.getLogger("plein.agency")
HEAD = "plein-trail+jws"
_LAST, _DAILY = "trail-head.jws", "trail-heads.txt"


class BrokenTrailError(Exception):
    """The trail is not what it was; ``number`` is the first entry that is wrong or not there."""

    def __init__(self, number: int, why: str) -> None:
        super().__init__(f"entry {number}: {why}")
        self.number, self.why = number, why


@dataclass(frozen=True)
class Entry:
    """One look or act."""

    number: int
    at: datetime
    clerk: str
    act: str
    submission: str
    detail: str


def append(
    tx: sqlite3.Connection,
    now: datetime,
    clerk: str,
    act: str,
    submission: str = "",
    detail: str = "",
) -> None:
    """Add an entry within the transaction of the act itself: both are kept, or neither."""
    last = tx.execute("SELECT number, hash FROM trail ORDER BY number DESC LIMIT 1").fetchone()
    number, previous = (1, "") if last is None else (last["number"] + 1, last["hash"])
    entry = (number, format_time(now), clerk, act, submission, detail, previous)
    tx.execute("INSERT INTO trail VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*entry, _hash(*entry)))


def read_trail(store: Store, *, most: int = 200, submission: str = "") -> list[Entry]:
    """Give the last entries, newest first, of one submission where it is named."""
    rows = store.rows(
        "SELECT * FROM trail WHERE ? IN ('', submission) ORDER BY number DESC LIMIT ?",
        submission,
        most,
    )
    return [
        Entry(r["number"], parse_time(r["at"]), r["clerk"], r["act"], r["submission"], r["detail"])
        for r in rows
    ]


class Heads:
    """Signs the last entry after each act, in files beside the database."""

    def __init__(self, folder: Path, keys: AgencyKeys, oin: str) -> None:
        self._folder, self._keys, self._oin = folder, keys, oin
        self._signed = self._day = ""

    def sign(self, connection: sqlite3.Connection) -> None:
        """Sign the last entry unless that was done; called after every commit."""
        row = connection.execute(
            "SELECT number, hash, at FROM trail ORDER BY number DESC LIMIT 1"
        ).fetchone()
        if row is None or row["hash"] == self._signed:
            return
        claims = {"v": 1, "iss": self._oin, **dict(row)}
        head = sign_jws(claims, self._keys.sig, HEAD, kid=self._keys.sig_kid)
        try:
            self._write(head, row["at"])
        except OSError as error:
            # The act itself is done and kept; the next one signs for both.
            _log.error("the head of the trail was not written: %s", type(error).__name__)
            return
        self._signed = row["hash"]

    def _write(self, head: str, at: str) -> None:
        day = str(day_in_amsterdam(parse_time(at)))
        if day != self._day:
            heads = _read_heads(self._folder)
            last = str(_read_claims(heads[-1]).get("at", "")) if heads else ""
            if not last or day != str(day_in_amsterdam(parse_time(last))):
                with (self._folder / _DAILY).open("a") as file:
                    file.write(head + "\n")
                    file.flush()
                    os.fsync(file.fileno())
            self._day = day
        draft = self._folder / f".{_LAST}.{os.getpid()}"
        draft.write_text(head)
        draft.replace(self._folder / _LAST)


def verify_trail(
    store: Store,
    folder: Path,
    signers: Sequence[ECKey],
    oin: str,
    *,
    kept: Sequence[str] = (),
    tell: Callable[[str], None] = lambda _: None,
) -> int:
    """Go through the whole chain and hold every signed head against it; give how many entries.

    `signers` are the agency's signing keys, old ones too; `kept` are heads that were kept
    elsewhere; `tell` gets the last head, for whoever keeps it.

    Raises:
        BrokenTrailError: with the first place that is wrong, and why.
    """
    hashes, previous = dict[int, str](), ""
    for number, row in enumerate(store.rows("SELECT * FROM trail ORDER BY number"), 1):
        if row["number"] != number:
            raise BrokenTrailError(number, "is not there")
        entry = (number, row["at"], row["clerk"], row["act"], row["submission"], row["detail"])
        if row["previous"] != previous:
            raise BrokenTrailError(number, "does not follow on the one before")
        if row["hash"] != _hash(*entry, previous):
            raise BrokenTrailError(number, "was changed")
        hashes[number] = previous = row["hash"]
    heads = _read_heads(folder)
    if hashes and not heads:
        raise BrokenTrailError(1, f"no signed head stands in {folder}")
    by_kid = {thumbprint(key): key for key in signers}
    for head in (*heads, *kept):
        _check_head(head, by_kid, oin, hashes)
    if heads:
        tell(heads[-1])
    return len(hashes)


def _check_head(
    head: str, by_kid: Mapping[str, ECKey], oin: str, hashes: Mapping[int, str]
) -> None:
    number = _number(_read_claims(head))
    try:
        claims = verify_jws(head, HEAD, lambda kid: by_kid[kid])
    except (NotGenuine, KeyError) as error:
        raise BrokenTrailError(number, "its head is not signed by this agency") from error
    if claims.get("iss") != oin:
        raise BrokenTrailError(number, "its head is of another agency")
    last = max(hashes, default=0)
    if number > last:
        raise BrokenTrailError(last + 1, f"was cut off: there were {number} on {claims['at']}")
    if hashes.get(number) != claims["hash"]:
        raise BrokenTrailError(number, "is another than was signed: the chain was made anew")


def _read_heads(folder: Path) -> list[str]:
    """Give every head that stands beside the database, the last one last."""
    daily, last = folder / _DAILY, folder / _LAST
    heads = daily.read_text().split() if daily.exists() else []
    return [*heads, *last.read_text().split()] if last.exists() else heads


def _read_claims(head: str) -> Mapping[str, Any]:
    """Read what a head says without trusting it: it only names the place."""
    try:
        return cast("Mapping[str, Any]", json.loads(b64decode(head.split(".")[1])))
    except (ValueError, IndexError):
        return {}


def _number(claims: Mapping[str, Any]) -> int:
    number = claims.get("number")
    return number if isinstance(number, int) else 0


def _hash(
    number: int, at: str, clerk: str, act: str, submission: str, detail: str, previous: str
) -> str:
    said = {"v": 1, "number": number, "at": at, "clerk": clerk, "act": act}
    said |= {"submission": submission, "detail": detail, "previous": previous}
    return hash_b64(canonical_json(said))
