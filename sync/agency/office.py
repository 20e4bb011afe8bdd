"""Puts the parts of an agency together: keys, store, inbox, receiver, casework and coaching."""

import fcntl
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

from joserfc.jwk import ECKey

from sync.agency.answers import AnswerMaker
from sync.agency.casework import Casework
from sync.agency.clerk_accounts import ClerkAccounts, read_openid
from sync.agency.client import AgencyClient, system_now
from sync.agency.coaching import Coaching
from sync.agency.connectors.deliverer import Deliverer
from sync.agency.connectors.outgoing import Outgoing
from sync.agency.connectors.settings import find_connectors, open_connectors
from sync.agency.decisions import Decisions
from sync.agency.inbox import Inbox
from sync.agency.keys import list_keys, load_keys, load_signers
from sync.agency.linking import Linking
from sync.agency.moderation import Moderation
from sync.agency.pull import WAIT_SECONDS, Receiver
from sync.agency.referrals import Referrals
from sync.agency.representatives import Representatives
from sync.agency.retention import Retention, read_rules
from sync.agency.sealing import Sealer
from sync.agency.senders import Senders
from sync.agency.settings import AgencySettings
from sync.agency.speaking import Speaking
from sync.agency.statements import Statements
from sync.agency.store import Store
from sync.agency.tickets import Tickets
from sync.agency.trail import Heads
from sync.agency.visits import Visits
from sync.agency.worklist import Worklist
from sync.directory import Directory, read_directory
from sync.signatures import NotGenuine

__all__ = ["Office"]

RECEIVER_LOCK, DELIVERER_LOCK, ERASER_LOCK = "receiver.lock", "deliverer.lock", "eraser.lock"
SQUARE_LOCK = "square.lock"


class Office:
    """Everything that runs at one agency; `python -m sync.agency keys` must have run."""

    def __init__(self, settings: AgencySettings, now: Callable[[], datetime] = system_now) -> None:
        self.settings, self.now = settings, now
        keys = load_keys(settings.keys)
        sealer = Sealer(keys.storage)
        self.store = Store(settings.data / "desk.sqlite", sealer)
        self.store.on_commit = Heads(settings.data, keys, settings.oin).sign
        inbox = Inbox(settings.data / "inbox", sealer)
        self.client = AgencyClient(settings.platform, settings.oin, keys, now=now)
        root = settings.read_root()
        connectors = open_connectors(find_connectors(settings), keys)
        self.outgoing = Outgoing(self.store, connectors)
        self.receiver = Receiver(
            self.store, inbox, self.client, keys, settings.oin, root, now, self.outgoing.add
        )
        self.casework = Casework(self.store, inbox, keys, settings.oin, now, lambda: self.entry)
        self.tickets = Tickets(self.casework, self.store, inbox, now)
        self.decisions = Decisions(self.casework, self.store, now)
        self.deliverer = Deliverer(
            self.store, inbox, keys, settings.oin, now, lambda: self.entry, connectors
        )
        senders = Senders(self.store, inbox, settings.oin)
        answers = AnswerMaker(self.store, keys, settings.oin)
        self.representatives = Representatives(self.store, senders, self.casework, now)
        self.statements = Statements(self.store, answers, senders)
        self.linking = Linking(self.store, answers, senders, settings.oin)
        self.visits = Visits(self.store, keys, settings, now) if settings.link_issuer else None
        """None where no broker for DigiD is set."""
        self.coaching = Coaching(self.casework, self.store, inbox, settings.oin, now)
        self.referrals = Referrals(
            self.store, self.casework, settings.oin, now, lambda: self.directory
        )
        openid = read_openid(settings.openid or settings.data / "openid.yaml")
        self.accounts = (
            None
            if openid is None
            else ClerkAccounts(self.store, openid, keys.auth, settings.origin, now)
        )
        self.worklist = Worklist(self.store, self.casework, senders, now, lambda: self.services)
        self.speaking = Speaking(
            self.store, inbox, answers, senders, self.casework, settings.oin, now
        )
        self.moderation = Moderation(
            self.store, self.client, keys, settings.oin, now, lambda: self.directory
        )
        rules = read_rules(settings)
        self.retention = Retention(self.store, inbox, senders, rules, now)
        self._root = root
        self._read_document: str | None = None
        self._directory: Directory | None = None
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._turns: list[TextIO] = []

    @property
    def entry(self) -> Mapping[str, Any]:
        """The agency's own entry in the last directory; empty before the first."""
        directory = self.directory
        with suppress(NotGenuine):
            return directory.agency(self.settings.oin) if directory else {}
        return {}

    @property
    def directory(self) -> Directory | None:
        """The last directory; None before the first."""
        document = self.store.note("directory")
        if document != self._read_document:
            self._read_document, self._directory = document, None
            if document is not None:
                with suppress(NotGenuine):
                    self._directory = read_directory(document, self._root)
        return self._directory

    @property
    def services(self) -> Sequence[Mapping[str, Any]]:
        """The agency's services as the directory lists them."""
        return self.entry.get("services", [])

    @property
    def signers(self) -> Sequence[ECKey]:
        """Every signing key of the agency, old ones too."""
        return load_signers(self.settings.keys)

    def keys_in_use(self) -> list[dict[str, Any]]:
        """Give kid, use, since when, and whether it is the newest, of every key."""
        return list_keys(self.settings.keys)

    def start(self) -> bool:
        """Begin to receive, deliver, erase and look at the square; False: another receives already.

        Each of these is done by one process at a time, and not always by the same.
        """
        self.start_delivering()
        self.start_erasing()
        self._start(SQUARE_LOCK, self.moderation.run)
        return self.start_receiving()

    def start_receiving(self) -> bool:
        """Begin to receive in the background; False when another process already does."""
        return self._start(RECEIVER_LOCK, self.receiver.run)

    def start_delivering(self) -> bool:
        """Begin to deliver into case systems; False when another process already does."""
        return self._start(DELIVERER_LOCK, self.deliverer.run)

    def start_erasing(self) -> bool:
        """Begin to erase what has outlived its term; False when another process already does."""
        return self._start(ERASER_LOCK, self.retention.run)

    def erase_once(self) -> int | None:
        """Erase what is due and return how many went; None: another process does that."""
        turn = _take_turn(self.settings.data / ERASER_LOCK)
        if turn is None:
            return None
        with turn:
            return self.retention.erase_due()

    def deliver_once(self) -> int | None:
        """Deliver what is due and return how many arrived; None: another process delivers."""
        turn = _take_turn(self.settings.data / DELIVERER_LOCK)
        if turn is None:
            return None
        with turn:
            return self.deliverer.deliver_all()

    def stop(self) -> None:
        """End the receiving and delivering, and close everything."""
        self._stop.set()
        for thread in self._threads:
            thread.join(WAIT_SECONDS + 15)
        self.client.close()
        self.deliverer.close()
        for turn in self._turns:
            turn.close()
        self.store.close()

    def _start(self, lock: str, run: Callable[[threading.Event], None]) -> bool:
        turn = _take_turn(self.settings.data / lock)
        if turn is None:
            return False
        self._turns.append(turn)
        thread = threading.Thread(target=run, args=(self._stop,), daemon=True)
        self._threads.append(thread)
        thread.start()
        return True


def _take_turn(path: Path) -> TextIO | None:
    """Hold a lock as long as the process lives; None when another holds it."""
    file = path.open("w")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        return None
    return file
