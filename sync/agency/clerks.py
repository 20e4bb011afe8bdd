"""Who may use the desk: clerks with a password, sessions that end, and slowed wrong tries.

Wrong tries are slowed for each clerk and network address apart: whoever tries from elsewhere keeps
no clerk out. Three tries are free, then each waits twice as long, up to 15 minutes: about 14 tries
in the first hour and 4 in each later one. From a hundred wrong tries an hour on for one clerk, an
address has one free try, and the waiting begins at 4 seconds. So 10,000 addresses have fewer than
150,000 tries an hour, against 31^16 passwords that the desk makes, or the 12 characters or more
that a clerk chooses. An address is kept for an hour, as a keyed hash.
"""

import hashlib
import hmac
import secrets
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address, ip_network
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from sync.agency.errors import NotAllowedError
from sync.agency.roles import ALL_ROLES
from sync.agency.store import Store
from sync.agency.trail import append
from sync.wire import b64encode, format_time, parse_time

__all__ = [
    "FIRST_CLERK",
    "LEAST_PASSWORD",
    "MOST_PASSWORD",
    "Session",
    "begin_session",
    "change_password",
    "end_session",
    "first_password",
    "is_session_alive",
    "new_password",
    "peek_session",
    "require_session",
    "set_language",
    "sign_in",
]

FIRST_CLERK = "balie"
LEAST_PASSWORD, MOST_PASSWORD = 12, 256
"""Characters of a password that a clerk chooses."""
IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=10)
FREE_TRIES = 3
MANY_TRIES = 100
"""Wrong tries for one clerk within an hour, from wherever, that nobody makes by mistake."""
_REMEMBERED = timedelta(hours=1)
LONGEST_WAIT = timedelta(minutes=15)
_HASHER = PasswordHasher()
_NOBODY = _HASHER.hash("nobody")
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


@dataclass(frozen=True)
class Session:
    """A clerk who has signed in."""

    clerk: str
    language: str
    digest: bytes


def first_password(store: Store, folder: Path, *, anew: bool = False) -> str | None:
    """Give the password of the first clerk, made at first start, or anew when asked.

    Its hash stands in the database; the words themselves in a file of this user only, so that the
    one who starts the desk can read them. Once the clerk has chosen another, the file goes, and
    this gives None.
    """
    path = folder / "first-password"
    row = store.row("SELECT password FROM clerks WHERE name = ?", FIRST_CLERK)
    if row is not None and not anew:
        written = path.read_text().strip() if path.exists() else ""
        if _fits(row["password"], written):
            return written
        path.unlink(missing_ok=True)
        return None
    password, hashed = new_password()
    path.touch(mode=0o600)
    path.write_text(password)
    with store.writing() as tx:
        tx.execute(
            "INSERT INTO clerks (name, password, language, roles) VALUES (?, ?, 'nl', ?)"
            " ON CONFLICT (name) DO UPDATE SET password = excluded.password, must_choose = 0",
            (FIRST_CLERK, hashed, " ".join(ALL_ROLES)),
        )
        append(tx, datetime.now(UTC), "system", "password-made", detail=FIRST_CLERK)
        tx.execute("DELETE FROM sessions WHERE clerk = ?", (FIRST_CLERK,))
    return password


def sign_in(
    store: Store,
    name: str,
    password: str,
    now: datetime,
    random: Callable[[int], bytes] = secrets.token_bytes,
    *,
    source: str = "",
) -> str:
    """Begin a session and return its secret (43 characters), which only the desk's memory holds.

    `source` is the network address that asks.

    Raises:
        NotAllowedError: ``sign-in`` (name or password, not which), or ``sign-in-slow``.
    """
    if not _is_right(store, name, password, _network_of(source), now):
        raise NotAllowedError("sign-in", "name", "password")
    return begin_session(store, name, now, random)


def begin_session(
    store: Store,
    name: str,
    now: datetime,
    random: Callable[[int], bytes] = secrets.token_bytes,
    how: str = "password",
) -> str:
    """Begin a session of a clerk who has shown who that is; give its secret, 43 characters."""
    secret = b64encode(random(32))
    with store.writing() as tx:
        append(tx, now, name, "sign-in", detail=how)
        tx.execute(
            "INSERT INTO sessions VALUES (?, ?, ?, ?)",
            (_digest(secret), name, format_time(now), format_time(now)),
        )
    return secret


def change_password(store: Store, session: Session, old: str, new: str, now: datetime) -> None:
    """Give a clerk another password, and end all other sessions of that clerk.

    Raises:
        NotAllowedError: ``password-short`` (fewer than 12 characters), ``password-long`` (more
            than 256), ``password-wrong`` (the old one), ``password-same``, or ``sign-in-slow``:
            wrong tries in one session are slowed as those of signing in from one address.
    """
    if len(new) < LEAST_PASSWORD:
        raise NotAllowedError("password-short", "new")
    if len(new) > MOST_PASSWORD:
        raise NotAllowedError("password-long", "new")
    if not _is_right(store, session.clerk, old, f"session {session.digest.hex()}", now):
        raise NotAllowedError("password-wrong", "old")
    if new == old:
        raise NotAllowedError("password-same", "new")
    others = (session.clerk, session.digest)
    hashed = _HASHER.hash(new)
    with store.writing() as tx:
        tx.execute(
            "UPDATE clerks SET password = ?, must_choose = 0 WHERE name = ?",
            (hashed, session.clerk),
        )
        tx.execute(
            "DELETE FROM tickets WHERE session IN"
            " (SELECT digest FROM sessions WHERE clerk = ? AND digest != ?)",
            others,
        )
        tx.execute("DELETE FROM sessions WHERE clerk = ? AND digest != ?", others)
        append(tx, now, session.clerk, "password")


def require_session(store: Store, secret: str, now: datetime) -> Session:
    """Give the clerk of a session, and note that it is in use.

    Raises:
        NotAllowedError: ``session-over``: none, ended, idle for half an hour, or ten hours old.
    """
    digest = _digest(secret)
    row = _find(store, digest)
    if row is None:
        raise NotAllowedError("session-over")
    idle = now - parse_time(row["seen_at"])
    if idle >= IDLE or now - parse_time(row["begun_at"]) >= LONGEST:
        end_session(store, secret)
        raise NotAllowedError("session-over")
    if idle >= timedelta(minutes=1):
        with store.writing() as tx:
            tx.execute(
                "UPDATE sessions SET seen_at = ? WHERE digest = ?", (format_time(now), digest)
            )
    return Session(row["clerk"], row["language"], digest)


def peek_session(store: Store, secret: str, now: datetime) -> Session | None:
    """Give the clerk of a session that still holds, without keeping it alive."""
    digest = _digest(secret)
    row = _find(store, digest)
    if row is None or now - parse_time(row["seen_at"]) >= IDLE:
        return None
    is_over = now - parse_time(row["begun_at"]) >= LONGEST
    return None if is_over else Session(row["clerk"], row["language"], digest)


def is_session_alive(store: Store, secret: str, now: datetime) -> bool:
    """Tell whether a session still holds, without keeping it alive."""
    return peek_session(store, secret, now) is not None


def end_session(store: Store, secret: str) -> None:
    """Sign out; nothing happens when the session is over."""
    with store.writing() as tx:
        tx.execute("DELETE FROM tickets WHERE session = ?", (_digest(secret),))
        tx.execute("DELETE FROM sessions WHERE digest = ?", (_digest(secret),))


def set_language(store: Store, session: Session, language: str) -> None:
    """Remember the language of a clerk."""
    with store.writing() as tx:
        tx.execute("UPDATE clerks SET language = ? WHERE name = ?", (language, session.clerk))


def _is_right(store: Store, name: str, password: str, source: str, now: datetime) -> bool:
    """Tell whether a password is that of a clerk; a wrong one is counted, a right one ends that.

    A try counts before its password is looked at: many at the same instant are slowed too.

    Raises:
        NotAllowedError: ``sign-in-slow``.
    """
    place = (name[:64], hmac.digest(store.sealer.code_key, f"sign-in {source}".encode(), "sha256"))
    with store.writing() as tx:
        _require_patience(tx, *place, now)
        tx.execute("DELETE FROM sign_ins WHERE at < ?", (format_time(now - _REMEMBERED),))
        tx.execute("INSERT INTO sign_ins VALUES (?, ?, ?)", (*place, format_time(now)))
    row = store.row("SELECT password FROM clerks WHERE name = ? AND ended_at IS NULL", name)
    fits = _fits(row["password"] if row else _NOBODY, password)
    if row is None or not fits:
        return False
    with store.writing() as tx:
        tx.execute("DELETE FROM sign_ins WHERE clerk = ? AND source = ?", place)
    return True


def _find(store: Store, digest: bytes) -> sqlite3.Row | None:
    return store.row(
        "SELECT s.*, c.language FROM sessions s JOIN clerks c ON c.name = s.clerk"
        " WHERE s.digest = ? AND c.ended_at IS NULL",
        digest,
    )


def _network_of(address: str) -> str:
    """Count IPv6 by its /64, since one household has so many."""
    try:
        given = ip_address(address)
    except ValueError:
        return address
    return str(ip_network((given, 64), strict=False)) if given.version == 6 else str(given)


def new_password() -> tuple[str, str]:
    """Make a password of four groups of four, and its hash."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))
    password = "-".join(groups)
    return password, _HASHER.hash(password)


def _fits(hashed: str, password: str) -> bool:
    try:
        return _HASHER.verify(hashed, password)
    except (VerificationError, InvalidHashError):
        return False


def _require_patience(tx: sqlite3.Connection, name: str, source: bytes, now: datetime) -> None:
    """Refuse a try that comes too soon after failed ones: 2, 4, 8 s ..., at most 15 minutes.

    Where many have tried, from wherever, the waiting begins sooner; who has not failed never waits.
    """
    since = format_time(now - _REMEMBERED)
    row = tx.execute(
        "SELECT count(*) AS by_all, coalesce(sum(source = ?), 0) AS tries,"
        " max(CASE WHEN source = ? THEN at END) AS last FROM sign_ins WHERE clerk = ? AND at > ?",
        (source, source, name, since),
    ).fetchone()
    failed = row["tries"]
    if row["by_all"] >= MANY_TRIES and failed:
        failed += FREE_TRIES
    if failed < FREE_TRIES:
        return
    wait = min(timedelta(seconds=2 ** min(failed - FREE_TRIES + 1, 12)), LONGEST_WAIT)
    if now - parse_time(row["last"]) < wait:
        raise NotAllowedError("sign-in-slow")


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
