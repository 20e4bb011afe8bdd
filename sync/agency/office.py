"""Puts the parts of an agency together: keys, store, folder, receiver, casework and coaching."""

import fcntl
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

from sync.agency.casework import Casework
from sync.agency.client import AgencyClient, system_now
from sync.agency.coaching import Coaching
from sync.agency.connectors.folder import Folder
from sync.agency.keys import load_keys
from sync.agency.pull import WAIT_SECONDS, Receiver
from sync.agency.sealing import Sealer
from sync.agency.settings import AgencySettings
from sync.agency.store import Store
from sync.directory import read_directory
from sync.signatures import NotGenuine

__all__ = ["Office"]


class Office:
    """Everything that runs at one agency; `python -m sync.agency keys` must have run."""

    def __init__(self, settings: AgencySettings, now: Callable[[], datetime] = system_now) -> None:
        self.settings, self.now = settings, now
        keys = load_keys(settings.keys)
        sealer = Sealer(keys.storage)
        self.store = Store(settings.data / "desk.sqlite", sealer)
        folder = Folder(settings.data / "inbox", sealer)
        self.client = AgencyClient(settings.platform, settings.oin, keys, now=now)
        root = settings.read_root()
        self.receiver = Receiver(self.store, folder, self.client, keys, settings.oin, root, now)
        self.casework = Casework(self.store, folder, keys, settings.oin, now, lambda: self.entry)
        self.coaching = Coaching(self.casework, self.store, folder, settings.oin, now)
        self._root = root
        self._read_document: str | None = None
        self._entry: Mapping[str, Any] = {}
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._turn: TextIO | None = None

    @property
    def entry(self) -> Mapping[str, Any]:
        """The agency's own entry in the last directory; empty before the first."""
        document = self.store.note("directory")
        if document != self._read_document:
            self._read_document, self._entry = document, {}
            if document is not None:
                with suppress(NotGenuine):
                    directory = read_directory(document, [self._root])
                    self._entry = directory.agency(self.settings.oin)
        return self._entry

    @property
    def services(self) -> Sequence[Mapping[str, Any]]:
        """The agency's services as the directory lists them."""
        return self.entry.get("services", [])

    def start(self) -> bool:
        """Begin to receive in the background; False when another process already does."""
        self._turn = _take_turn(self.settings.data / "receiver.lock")
        if self._turn is None:
            return False
        self._thread = threading.Thread(target=self.receiver.run, args=(self._stop,), daemon=True)
        self._thread.start()
        return True

    def stop(self) -> None:
        """End the receiving and close everything."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(WAIT_SECONDS + 15)
        self.client.close()
        if self._turn is not None:
            self._turn.close()
        self.store.close()


def _take_turn(path: Path) -> TextIO | None:
    """Hold a lock as long as the process lives; None when another holds it."""
    file = path.open("w")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        return None
    return file
