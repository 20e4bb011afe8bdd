"""What clerks do about looking for work: read a log, ask, confirm a period, meet and agree.

An appointment and an agreement are proposals: they hold when the person says yes (service
``afspraak-bevestigen``, fact ``voorstel``). The desk answers a yes to an appointment by itself, so
that both sides have the other's signature.
"""

import secrets
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sync.agency.activities import ASKS, KINDS, MOST_BYTES, PERIODS, Log, LogError, read_log
from sync.agency.answers import Answer, AnswerMaker, read_answers
from sync.agency.casework import Casework, Summary
from sync.agency.clerks import Session
from sync.agency.envelope import Submission
from sync.agency.errors import NotAllowedError
from sync.agency.inbox import Inbox
from sync.agency.senders import Senders
from sync.agency.store import Store
from sync.agency.terms import AMSTERDAM, day_in_amsterdam
from sync.wire import b64encode, format_time, parse_time

__all__ = ["ACCOUNT", "CONFIRM", "Coaching", "Proposal", "answer_yes"]

ACCOUNT = "sollicitaties-verantwoorden"
"""The service by which a log comes in."""
CONFIRM = "afspraak-bevestigen"
"""The service by which a person says yes or no to a proposal."""
LOG_NAME = "verantwoording.json"
MOST_MINUTES, MOST_QUOTA, MOST_WORDS = 480, 99, 200
SYSTEM = "system"


@dataclass(frozen=True)
class Proposal:
    """An appointment or an agreement as it was last proposed, and what the person said to it."""

    id: str
    kind: str
    title: str
    extra: Mapping[str, Any]
    said: str
    """``yes``, ``no``, or empty: nothing yet."""
    said_at: datetime | None
    said_by: str
    """The id of the submission that says so."""

    @property
    def is_agreed(self) -> bool:
        """Whether both sides said yes, and it was not called off since."""
        return self.said == "yes" and self.extra.get("state") != "cancelled"


class Coaching:
    """The work of clerks with people who look for work."""

    def __init__(
        self,
        casework: Casework,
        store: Store,
        inbox: Inbox,
        oin: str,
        now: Callable[[], datetime],
    ) -> None:
        self._casework, self._store, self._inbox, self._now = casework, store, inbox, now
        self._senders = Senders(store, inbox, oin)

    def log(self, submission: str) -> Log | None:
        """Give the log that came with a submission; None: it is of another service, or has none.

        Raises:
            NotAllowedError: ``unknown``.
            LogError: the file cannot be read.
        """
        detail = self._casework.detail(submission)
        if detail.summary.service != ACCOUNT:
            return None
        found = [a for a in detail.submission.attachments if a.name == LOG_NAME]
        if not found:
            return None
        if found[0].size_bytes > MOST_BYTES:
            raise LogError("large")
        octets = b"".join(self._inbox.read_file(submission, found[0].id))
        return read_log(octets, day_in_amsterdam(detail.deposited_at))

    def ask(self, submission: str, session: Session, item: str, text: str) -> None:
        """Ask about an item of the log, or about the whole when ``item`` is empty.

        Raises:
            NotAllowedError: as ``Casework.send_message``, or ``item``: the log does not have it.
        """
        title = ""
        if item:
            log = self._require_log(submission)
            found = next((one for one in log.items if one.id == item), None)
            if found is None:
                raise NotAllowedError("item", "item")
            title = ", ".join(part for part in (found.title, found.employer) if part)[:100]
        if not text.strip():
            raise NotAllowedError("question-missing", "text")
        # What a person wrote may hold addresses; the title of a question says which item it is.
        title = title if "://" not in title and "www." not in title.lower() else ""
        extra = {"item": item}
        self._casework.answer(
            submission, session, "question", title, text, extra, may_be_empty=True
        )

    def confirm(
        self, submission: str, session: Session, counted: int | None, quota: int | None, text: str
    ) -> None:
        """Sign that the agency saw the log of a period, and what it counts; also anew.

        Raises:
            NotAllowedError: as ``Casework.send_message``; ``identity``, ``keys`` or ``withdrawn``;
                ``log``: there is none that can be read; ``number``; ``counted-why``: another number
                than the agency's own count, without a text that says why.
        """
        self._casework.require_person(submission)
        log = self._require_log(submission)
        if counted is None or not 0 <= counted <= len(log.items):
            raise NotAllowedError("number", "counted")
        if quota is None or not 0 <= quota <= MOST_QUOTA:
            raise NotAllowedError("number", "quota")
        if counted != log.counted and not text.strip():
            raise NotAllowedError("counted-why", "text")
        extra = {
            "from": log.first.isoformat(),
            "to": log.last.isoformat(),
            "counted": counted,
            "quota": quota,
            "digest": log.digest,
        }
        self._casework.answer(
            submission,
            session,
            "activity_statement",
            "",
            text,
            extra,
            "confirmed",
            may_be_empty=True,
        )

    def propose_appointment(
        self,
        submission: str,
        session: Session,
        title: str,
        day: date | None,
        at: time | None,
        minutes: int | None,
        place: str,
        with_whom: str,
        text: str,
    ) -> str:
        """Propose to meet, at a time in Amsterdam, and give the id of the proposal.

        Raises:
            NotAllowedError: as ``Casework.send_message``; ``date-missing``, ``time-missing``,
                ``date-past``, ``number`` or ``words``: place or person is missing or too long.
        """
        if day is None:
            raise NotAllowedError("date-missing", "day")
        if at is None:
            raise NotAllowedError("time-missing", "time")
        moment = datetime.combine(day, at, AMSTERDAM)
        if moment <= self._now():
            raise NotAllowedError("date-past", "day")
        if minutes is None or not 0 < minutes <= MOST_MINUTES:
            raise NotAllowedError("number", "minutes")
        extra = {
            "appointment": b64encode(secrets.token_bytes(16)),
            "at": format_time(moment),
            "minutes": minutes,
            "place": _words("place", place),
            "with_whom": _words("with", with_whom),
            "state": "offered",
        }
        _words("title", title)
        self._casework.answer(
            submission, session, "appointment", title, text, extra, may_be_empty=True
        )
        return str(extra["appointment"])

    def cancel_appointment(self, submission: str, session: Session, appointment: str) -> None:
        """Call an appointment off.

        Raises:
            NotAllowedError: as ``Casework.send_message``, or ``unknown``.
        """
        found = next((p for p in self.proposals(submission) if p.id == appointment), None)
        if found is None or found.kind != "appointment":
            raise NotAllowedError("unknown")
        extra = {**found.extra, "state": "cancelled"}
        self._casework.answer(
            submission, session, "appointment", found.title, "", extra, may_be_empty=True
        )

    def propose_agreement(
        self,
        submission: str,
        session: Session,
        title: str,
        quota: int | None,
        period: str,
        kinds: Sequence[str],
        asks: Sequence[str],
        date_from: date | None,
        date_to: date | None,
        text: str,
    ) -> str:
        """Propose what is to be done to find work, and give the id of the proposal.

        Raises:
            NotAllowedError: as ``Casework.send_message``; ``identity``, ``keys`` or ``withdrawn``;
                ``number``, ``date-missing``, ``date-order``, ``kinds`` or ``words``.
        """
        self._casework.require_person(submission)
        _words("title", title)
        if quota is None or not 0 < quota <= MOST_QUOTA or period not in PERIODS:
            raise NotAllowedError("number", "quota")
        if not kinds or not set(kinds) <= set(KINDS) or not set(asks) <= set(ASKS):
            raise NotAllowedError("kinds", "kinds")
        if date_from is None:
            raise NotAllowedError("date-missing", "from")
        if date_to is not None and date_to < date_from:
            raise NotAllowedError("date-order", "to")
        extra = {
            "agreement": b64encode(secrets.token_bytes(16)),
            "quota": quota,
            "period": period,
            "kinds": [kind for kind in KINDS if kind in kinds],
            "asks": [name for name in ASKS if name in asks],
            "date_from": date_from.isoformat(),
            "date_to": date_to.isoformat() if date_to else "",
        }
        self._casework.answer(
            submission, session, "agreement", title, text, extra, may_be_empty=True
        )
        return str(extra["agreement"])

    def proposals(self, submission: str) -> list[Proposal]:
        """Give what was proposed about a submission, the last state of each, oldest first."""
        answers = read_answers(self._store, submission)
        return _proposals(answers, self._said(self._casework.detail(submission).submission.issuer))

    def agreements_with(self, submission: str) -> list[Proposal]:
        """Give every agreement to which the sender of a submission has said yes."""
        issuer = self._casework.detail(submission).submission.issuer
        said = self._said(issuer)
        answers = [a for each in self._sent_by(issuer) for a in read_answers(self._store, each)]
        found = _proposals(answers, said)
        return [one for one in found if one.kind == "agreement" and one.is_agreed]

    def proposal(self, submission: Submission) -> Proposal | None:
        """Give the proposal to which a submission says yes or no; None: it is none of ours."""
        wanted = _fact(submission, "voorstel")
        said = self._said(submission.issuer)
        for each in self._sent_by(submission.issuer):
            for found in _proposals(read_answers(self._store, each), said):
                if found.id == wanted:
                    return found
        return None

    def question(self, submission: Submission) -> str:
        """Give the question that a submission answers; empty: it is none of ours."""
        wanted = _fact(submission, "vraag")
        for each in self._sent_by(submission.issuer):
            for answer in read_answers(self._store, each):
                if answer.kind == "question" and answer.id == wanted:
                    return answer.text
        return ""

    def later(self, submission: str) -> list[Summary]:
        """Give what the same sender handed in later and says to be about a submission."""
        own = set(self._sent_by(self._casework.detail(submission).submission.issuer))
        rows = self._store.rows("SELECT id FROM submissions WHERE about = ?", submission)
        found = [self._casework.detail(row["id"]).summary for row in rows if row["id"] in own]
        return sorted(found, key=lambda each: each.received_at)

    def _sent_by(self, issuer: str) -> list[str]:
        """Give the submissions of a sender, whatever the key was."""
        return [
            row["id"]
            for key in self._keys_of(issuer)
            for row in self._store.rows("SELECT id FROM submissions WHERE issuer = ?", key)
        ]

    def _keys_of(self, issuer: str) -> set[str]:
        """Give a key, those whose place it took, and the one that took its place undisputed."""
        heir = self._senders.find_heir(issuer)
        return {issuer, *self._senders.issuers_of(heir or issuer)}

    def _said(self, issuer: str) -> dict[str, tuple[str, datetime, str]]:
        """Give what a sender said last, by the id of the proposal."""
        keys = self._keys_of(issuer)
        said: dict[str, tuple[str, datetime, str]] = {}
        rows = self._store.rows(
            "SELECT id, issuer, deposited_at FROM submissions WHERE service = ?"
            " AND withdrawn_by IS NULL ORDER BY deposited_at, number",
            CONFIRM,
        )
        for row in rows:
            if row["issuer"] in keys:
                submission = self._casework.detail(row["id"]).submission
                answer = _fact(submission, "antwoord")
                at = parse_time(row["deposited_at"])
                if answer in {"yes", "no"}:
                    said[_fact(submission, "voorstel")] = (answer, at, row["id"])
        return said

    def _require_log(self, submission: str) -> Log:
        try:
            log = self.log(submission)
        except LogError as error:
            raise NotAllowedError("log") from error
        if log is None:
            raise NotAllowedError("log")
        return log


def answer_yes(
    tx: sqlite3.Connection,
    store: Store,
    answers: AnswerMaker,
    issuers: Sequence[str],
    submission: Submission,
    now: datetime,
) -> bool:
    """Confirm an appointment to which a submission says yes, while it is stored.

    Give whether nothing is left for a clerk: a yes to a proposal that still stands.
    """
    if _fact(submission, "antwoord") != "yes":
        return False
    wanted = _fact(submission, "voorstel")
    marks = ", ".join("?" * len(issuers))
    rows = store.rows(
        f"SELECT id FROM submissions WHERE issuer IN ({marks})",  # noqa: S608 - question marks
        *issuers,
    )
    found = [
        one
        for row in rows
        for one in _proposals(read_answers(store, row["id"]), {})
        if one.id == wanted
    ]
    if not found or any(one.extra.get("state") == "cancelled" for one in found):
        return False
    proposal = found[0]
    if proposal.kind == "appointment":
        if parse_time(proposal.extra["at"]) <= now:
            return False
        extra = {**proposal.extra, "state": "agreed"}
        answers.add(tx, submission, "appointment", SYSTEM, now, title=proposal.title, extra=extra)
    return True


def _proposals(
    answers: Sequence[Answer], said: Mapping[str, tuple[str, datetime, str]]
) -> list[Proposal]:
    last: dict[str, Proposal] = {}
    for answer in answers:
        if answer.kind not in {"appointment", "agreement"}:
            continue
        identity = str(answer.extra[answer.kind])
        word, at, by = said.get(identity, ("", None, ""))
        last[identity] = Proposal(identity, answer.kind, answer.title, answer.extra, word, at, by)
    return list(last.values())


def _fact(submission: Submission, name: str) -> str:
    value = next((fact.value for fact in submission.facts if fact.name == name), "")
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _words(field: str, text: str) -> str:
    """Give a short text of one line.

    Raises:
        NotAllowedError: ``words``: it is empty or too long.
    """
    plain = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if not plain or len(plain) > MOST_WORDS:
        raise NotAllowedError("words", field)
    return plain
