"""What is another agency's: a clerk says where it belongs, and what another agency said comes in.

A referral is a message of kind ``referral`` (wire.py, section 7) to the sender, who decides whether
it goes on. It closes the case here. What comes in because of one is of service ``doorgestuurd`` and
carries that signed message as a fact: so its day of arrival at the first agency is proven, and it
may be passed on once more without losing that day.
Source: Awb 2:3(1), the duty to pass on and to tell the sender; Awb 6:15(3), the day of arrival at
the first agency decides whether it is in time.
"""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from joserfc.jwk import ECKey

from sync.agency.cases import OPEN_STATES
from sync.agency.casework import Casework
from sync.agency.clerks import Session
from sync.agency.envelope import Submission
from sync.agency.errors import NotAllowedError, RefusedError
from sync.agency.store import Store
from sync.directory import Directory
from sync.signatures import NotGenuine, find_kid, import_public, verify_jws
from sync.wire import MESSAGE, format_time, parse_time

__all__ = ["ARTICLE", "PASSED_ON", "PROOF_FACT", "SERVICE_FACT", "PassedOn", "Referrals"]

PASSED_ON, PROOF_FACT = "doorgestuurd", "doorgestuurd_bewijs"
SERVICE_FACT = "doorgestuurd_dienst"
"""The title of the service under which it first came in."""
ARTICLE = "Awb 2:3"
_OWN = frozenset(
    {
        *("withdrawal", "identity-link", "unlink", "key-change", "besluiten-ontvangen"),
        *("duidelijkheid", "iemand-spreken"),
    }
)
"""Services about what lies at this agency itself: nobody else can do anything with them."""


@dataclass(frozen=True)
class PassedOn:
    """Where a submission came from, as the agency that passed it on signed it."""

    id: str
    """Of the referral."""
    oin: str
    name: str
    at: datetime
    """The moment at which that agency said that it is not its own."""
    first_oin: str
    first_name: str
    first_at: datetime
    """When it first came in anywhere: that day counts."""
    again: str
    """Another submission here because of the same referral, or empty."""


class Referrals:
    """What goes to another agency, and what came from one."""

    def __init__(
        self,
        store: Store,
        casework: Casework,
        oin: str,
        now: Callable[[], datetime],
        directory: Callable[[], Directory | None],
    ) -> None:
        self._store, self._casework, self._oin, self._now = store, casework, oin, now
        self._directory = directory

    def places(self) -> list[tuple[str, str]]:
        """Give the agencies to which something can be passed on, as number and name, by name."""
        directory = self._directory()
        return sorted(
            (
                (str(entry["oin"]), str(entry["name"]))
                for entry in (directory.agencies if directory else ())
                if entry["oin"] != self._oin and _takes(entry)
            ),
            key=lambda place: place[1].casefold(),
        )

    def refer(self, submission: str, session: Session, to: str, reason: str) -> None:
        """Tell the sender where it belongs, and close the case.

        Raises:
            NotAllowedError: ``refer-place``: ``to`` is none of ``places``; ``refer-own``: it is
                about something of this agency; ``withdrawn``; ``closed``, or as
                ``Casework.send_message``.
        """
        names = dict(self.places())
        detail = self._casework.detail(submission)
        if detail.summary.service in _OWN:
            raise NotAllowedError("refer-own")
        if to not in names:
            raise NotAllowedError("refer-place", "to")
        if detail.summary.is_withdrawn:
            raise NotAllowedError("withdrawn")
        before = None
        with suppress(RefusedError):  # what is not proven counts from its arrival here
            before = self.read(detail.submission)
        extra = {
            "to": to,
            "to_name": names[to],
            "first": before.first_oin if before else self._oin,
            "first_at": format_time(before.first_at if before else detail.deposited_at),
            "basis": ARTICLE,
        }

        def close(tx: sqlite3.Connection) -> None:
            row = tx.execute("SELECT state FROM submissions WHERE id = ?", (submission,)).fetchone()
            if row["state"] not in OPEN_STATES:
                raise NotAllowedError("closed")
            self._casework.claim(tx, submission, session)

        title = f"Dit hoort bij {names[to]}"[:120]
        args = (submission, session, "referral", title, reason, extra, "referred")
        self._casework.answer(*args, first=close)

    def read(self, submission: Submission) -> PassedOn | None:
        """Give where a submission came from; None where it says nothing of it.

        Raises:
            RefusedError: ``referral``: it says so, and no agency signed that for this one.
        """
        try:
            return self._read(submission)
        except NotGenuine as error:
            raise RefusedError("referral") from error

    def _read(self, submission: Submission) -> PassedOn | None:
        proof = next((fact.value for fact in submission.facts if fact.name == PROOF_FACT), "")
        if not proof:
            return None
        directory = self._directory()
        if directory is None or not isinstance(proof, str):
            raise NotGenuine("directory-missing")
        claims = _read_claims(proof, directory)
        if claims.get("kind") != "referral" or claims.get("to") != self._oin:
            raise NotGenuine("referral")
        try:
            at = datetime.fromtimestamp(claims["iat"], UTC)
            first_at = parse_time(claims["first_at"])
            jti, oin, first = str(claims["jti"]), str(claims["iss"]), str(claims["first"])
        except (KeyError, TypeError, ValueError, OverflowError, OSError) as error:
            raise NotGenuine("form") from error
        if first_at >= at + timedelta(seconds=1):  # `iat` has no fraction of a second
            raise NotGenuine("form")
        name, first_name = (str(directory.agency(one)["name"]) for one in (oin, first))
        again = self._note(jti, submission.id)
        return PassedOn(jti, oin, name, at, first, first_name, first_at, again)

    def _note(self, referral: str, submission: str) -> str:
        """Remember what came in because of a referral, and give what came in before it."""
        query = "SELECT submission FROM passed_on WHERE referral = ? ORDER BY rowid"
        known = [str(row["submission"]) for row in self._store.rows(query, referral)]
        if submission not in known:
            with self._store.writing() as tx:
                tx.execute("INSERT OR IGNORE INTO passed_on VALUES (?, ?)", (referral, submission))
        before = known[: known.index(submission)] if submission in known else known
        return before[0] if before else ""


def _takes(entry: Any) -> bool:  # noqa: ANN401 - an entry of the directory
    return any(service.get("id") == PASSED_ON for service in entry.get("services", ()))


def _read_claims(proof: str, directory: Directory) -> dict[str, Any]:
    """Give what an agency signed, by a key that held at the moment that it names.

    Raises:
        NotGenuine: no agency of the directory signed it, or not by that key at that moment.
    """
    kid = find_kid(proof, MESSAGE)
    owners = [
        str(entry["oin"])
        for entry in directory.agencies
        if any(key["kid"] == kid and key["use"] == "sig" for key in entry["keys"])
    ]
    if not owners:
        raise NotGenuine("unknown-key")
    claims = verify_jws(proof, MESSAGE, lambda _: _find_key(directory, owners[0], kid))
    if claims.get("iss") != owners[0]:
        raise NotGenuine("signature")
    try:
        at = datetime.fromtimestamp(claims["iat"], UTC)
    except (KeyError, TypeError, ValueError, OverflowError, OSError) as error:
        raise NotGenuine("form") from error
    directory.agency_key(owners[0], kid, "sig", at)
    return claims


def _find_key(directory: Directory, oin: str, kid: str) -> ECKey:
    """Give a listed key, whatever its time; when it held is looked at after what it signed."""
    keys = directory.agency(oin)["keys"]
    return import_public(next(key["jwk"] for key in keys if key["kid"] == kid))
