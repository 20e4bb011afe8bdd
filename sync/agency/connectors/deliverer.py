"""Works through what has to be delivered, and passes news of cases on to those who sent them.

One process at a time does this for an agency (Office holds a lock), with a thread for each
connector, so that a case system that hangs does not hold up the others. After a crash a row is
begun again with the same JSON, and the connector goes on from what it noted.
"""

import hmac
import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sync.agency.answers import AnswerMaker
from sync.agency.connectors.connector import Connector, NamedSender, News
from sync.agency.connectors.outgoing import Outgoing, Row
from sync.agency.connectors.parcel import Parcel
from sync.agency.connectors.steps import Steps
from sync.agency.envelope import read_submission
from sync.agency.errors import DelayedError, DeliveryError, RefusedError, UndeliverableError
from sync.agency.file_types import find_type
from sync.agency.inbox import Inbox
from sync.agency.keys import AgencyKeys
from sync.agency.sealing import SealingError
from sync.agency.senders import Senders
from sync.agency.standing import find_standing
from sync.agency.store import Store
from sync.wire import parse_time

__all__ = ["Deliverer"]

LOOK_SECONDS = 1.0
"""So often the rows are looked at; also how long stopping may take when nothing is under way."""
NOTE_SECONDS = 1.0
_LONGEST_PAUSE_SECONDS = 300.0
_BY_CONNECTOR = "connector"
_PASSING = ("unreachable", "busy")
"""What is no news for a clerk when it only holds up news: deliveries that wait tell it in time."""
_FINAL_STATES = ("decided", "refused")
_log = logging.getLogger("plein.agency")


class Deliverer:
    """Delivers for one agency."""

    def __init__(
        self,
        store: Store,
        inbox: Inbox,
        keys: AgencyKeys,
        oin: str,
        now: Callable[[], datetime],
        entry: Callable[[], Mapping[str, Any]],
        connectors: Sequence[Connector],
    ) -> None:
        self._store, self._inbox, self._oin, self._now = store, inbox, oin, now
        self._entry = entry
        self._connectors = connectors
        self._outgoing = Outgoing(store, connectors)
        self._answers = AnswerMaker(store, keys, oin)
        self._senders = Senders(store, inbox, oin)

    def run(self, stop: threading.Event) -> None:
        """Deliver until told to stop."""
        self._outgoing.add_earlier(self._now())
        threads = [
            threading.Thread(target=self._keep_on, args=(connector, stop), daemon=True)
            for connector in self._connectors
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def deliver_all(self) -> int:
        """Deliver once what is due and look once for news; return how many submissions arrived."""
        self._outgoing.add_earlier(self._now())
        delivered = 0
        for connector in self._connectors:
            is_well = True
            while is_well:
                count, is_well = self._work(connector)
                delivered += count
                if not self._outgoing.due(connector.name, self._now(), most=1):
                    break
        return delivered

    def try_again(self) -> int:
        """Let everything that failed or rests be tried at once; return how many that are."""
        return self._outgoing.try_again(self._now())

    def find_faults(self) -> list[str]:
        """Give a sentence for everything that must be set right before anything can arrive."""
        return [fault for connector in self._connectors if (fault := connector.find_fault())]

    def hear(self, authorization: str, notification: Mapping[str, Any]) -> bool:
        """Take a notification of a case system: only a hint to look; False: from none of them."""
        for connector in self._connectors:
            found = connector.hear and connector.hear(authorization, notification)
            if found is not None:
                self._outgoing.wake(found, self._now())
                return True
        return False

    def close(self) -> None:
        """Close the connections to the case systems."""
        for connector in self._connectors:
            connector.close()

    def _keep_on(self, connector: Connector, stop: threading.Event) -> None:
        pause = LOOK_SECONDS
        while not stop.is_set():
            try:
                delivered, is_well = self._work(connector, stop)
            except Exception as error:  # a database that is busy must not end the delivering
                _log.warning("connector %s rests: %s", connector.name, type(error).__name__)
                delivered, is_well = 0, False
            pause = LOOK_SECONDS if is_well else min(2 * pause, _LONGEST_PAUSE_SECONDS)
            if not delivered:
                stop.wait(pause)

    def _work(self, connector: Connector, stop: threading.Event | None = None) -> tuple[int, bool]:
        """Deliver what is due until the case system is away; tell how many, and whether it is."""
        delivered, is_well = self._deliver_due(connector, stop)
        if not is_well:
            return delivered, False
        for row in self._outgoing.due_for_news(connector.name, self._now()):
            if _is_set(stop):
                break
            if not self._look(connector, row):
                return delivered, False
        return delivered, True

    def _deliver_due(self, connector: Connector, stop: threading.Event | None) -> tuple[int, bool]:
        """Deliver, and note once a second together what arrived.

        What arrived and was not noted when a crash comes is delivered again, which the connectors
        make nothing of: it was noted by their own steps, or has the same name.
        """
        delivered: list[Row] = []
        count, noted_at = 0, time.monotonic()
        try:
            for row in self._outgoing.due(connector.name, self._now()):
                if _is_set(stop):
                    break
                done = self._deliver(connector, row)
                if done is None:
                    return count, False
                if done:
                    delivered.append(row)
                    count += 1
                if delivered and time.monotonic() - noted_at > NOTE_SECONDS:
                    self._note(connector, delivered)
                    noted_at = time.monotonic()
            return count, True
        finally:
            if delivered:
                self._note(connector, delivered)

    def _note(self, connector: Connector, rows: list[Row]) -> None:
        self._outgoing.set_delivered(rows, self._now(), with_news=connector.look is not None)
        rows.clear()

    def _deliver(self, connector: Connector, row: Row) -> bool | None:
        """Deliver one submission; None: not now, and the next would fare no better."""
        try:
            parcel = self._pack(connector, row)
            connector.deliver(parcel, self._steps(row, parcel.submission.about))
        except DelayedError as error:
            self._tell_delay(row, error.code, error.wait_seconds)
            return False if error.is_alone else None
        except (FileNotFoundError, SealingError, RefusedError):
            self._fail(row, "inbox")
            return False
        except UndeliverableError as error:
            self._fail(row, error.code)
            return False
        except Exception as error:
            # Whatever else goes wrong, the submission waits on, and the others get their turn.
            self._tell_delay(row, "error", 0)
            _log.error("connector %s: failure of kind %s", row.connector, type(error).__name__)
            return False
        return True

    def _pack(self, connector: Connector, row: Row) -> Parcel:
        found = self._store.row("SELECT * FROM submissions WHERE id = ?", row.submission)
        if found is None:
            raise RefusedError("unknown")
        submission = read_submission(self._inbox.read(row.submission), self._oin)
        deposited_at = parse_time(found["deposited_at"])
        parcel = Parcel(
            submission=submission,
            number=row.number,
            oin=self._oin,
            deposited_at=deposited_at,
            received_at=parse_time(found["received_at"]),
            deposit_proof=found["deposit_proof"],
            receipt=found["receipt"],
            person=self._senders.identify(submission.issuer, deposited_at).person,
            types={each.id: self._find_type(row, each.id) for each in submission.attachments},
            read_file=lambda attachment: self._inbox.read_file(row.submission, attachment),
        )
        if not connector.replays:
            return parcel.with_document()
        place = f"outgoing/{row.connector}/{row.submission}"
        sealed = self._outgoing.content(row)
        if sealed is not None:
            return parcel.with_document(self._store.sealer.open(sealed, place))
        parcel = parcel.with_document()
        self._outgoing.keep_content(row, self._store.sealer.seal(parcel.document, place))
        return parcel

    def _look(self, connector: Connector, row: Row) -> bool:
        """Look for news about one case and pass it on; False: the case system is away."""
        assert connector.look is not None
        again = self._now() + timedelta(seconds=connector.look_seconds)
        found = self._store.row("SELECT service FROM submissions WHERE id = ?", row.submission)
        steps = self._steps(row, None)
        try:
            look = connector.look(found["service"] if found else "", steps)
        except DelayedError as error:
            passing = error.code in _PASSING
            self._outgoing.set_looked(row, again, None if passing else error.code)
            _log.warning("connector %s number %d: %s", row.connector, row.number, error.code)
            return error.is_alone
        obstacle = None
        for news in look.news:
            if steps.get(f"news {news.key}") is None:
                obstacle = self._tell(row, steps, news)
                if obstacle is not None:
                    break
        if not look.is_over and obstacle is None:
            obstacle = self._name_sender(connector, row, steps)
        is_over = look.is_over and obstacle is None
        self._outgoing.set_looked(row, None if is_over else again, obstacle)
        return True

    def _name_sender(self, connector: Connector, row: Row, steps: Steps) -> str | None:
        """Name the sender in the case system, once it is known who that is; give an obstacle."""
        found = self._store.row("SELECT * FROM submissions WHERE id = ?", row.submission)
        if connector.name_sender is None or found is None:
            return None
        issuer = found["issuer"]
        person = self._senders.identify(issuer, parse_time(found["deposited_at"])).person
        if person is None:
            return None
        key = self._store.sealer.code_key
        mark = hmac.digest(key, f"case sender {person.number}".encode(), "sha256").hex()
        if steps.get("sender") == mark:
            return None
        try:
            connector.name_sender(NamedSender(found["service"], issuer, person, mark), steps)
        except DeliveryError as error:
            _log.warning("connector %s number %d: %s", row.connector, row.number, error.code)
            return None if error.code in _PASSING else error.code
        steps.note("sender", mark)
        return None

    def _tell(self, row: Row, steps: Steps, news: News) -> str | None:
        """Pass news on to the sender, once; give what stands in the way, or None."""
        found = self._store.row("SELECT * FROM submissions WHERE id = ?", row.submission)
        if found is None:
            return "inbox"
        submission = read_submission(self._inbox.read(row.submission), self._oin)
        to = self._senders.addressee(submission)
        if to is None:
            return "keys"
        deposited_at = parse_time(found["deposited_at"])
        sender = self._senders.identify(submission.issuer, deposited_at)
        if news.state in _FINAL_STATES and sender.person is None:
            return "identity"
        args = (self._store, self._senders, submission, deposited_at, self._now())
        if news.state in _FINAL_STATES and not find_standing(*args).is_settled:
            return "ground"
        extra = {
            "state": news.state,
            "by": str(self._entry().get("name", "")),
            "until": "" if news.until is None else news.until.isoformat(),
            "basis": "",
        }
        state = "decided" if news.state in _FINAL_STATES else news.state
        with self._store.writing() as tx:
            self._answers.add(
                tx,
                submission,
                "status",
                _BY_CONNECTOR,
                self._now(),
                title=news.title,
                text=news.text,
                extra=extra,
                to=to,
            )
            tx.execute(
                "UPDATE submissions SET state = ?, until = coalesce(?, until) WHERE id = ?"
                " AND state != 'decided'",
                (state, extra["until"] or None, row.submission),
            )
            steps.note_in(tx, f"news {news.key}", news.state)
        return None

    def _steps(self, row: Row, about: str | None) -> Steps:
        return Steps(self._store, row.connector, row.submission, self._now, about)

    def _find_type(self, row: Row, attachment: str) -> str:
        return find_type(next(self._inbox.read_file(row.submission, attachment), b"")[:32])

    def _tell_delay(self, row: Row, code: str, wait_seconds: float) -> None:
        self._outgoing.set_delayed(row, self._now(), code, wait_seconds)
        _log.warning("connector %s number %d waits: %s", row.connector, row.number, code)

    def _fail(self, row: Row, code: str) -> None:
        self._outgoing.set_failed(row, code)
        _log.error("connector %s number %d not delivered: %s", row.connector, row.number, code)


def _is_set(stop: threading.Event | None) -> bool:
    return stop is not None and stop.is_set()
