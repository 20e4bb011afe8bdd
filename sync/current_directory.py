"""The directory as a running server reads it: the last one, without the keys that were stolen."""

import threading
from datetime import datetime

from sync.directory import Directory
from sync.registry import Registry, RegistryError

__all__ = ["CurrentDirectory"]


class CurrentDirectory:
    """The directory as the running server reads it: anew when the file was replaced."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self._turn = threading.Lock()
        self._stamp: tuple[int, int, int] | None = None
        self._directory: Directory | None = None

    def get(self) -> Directory | None:
        """Give the current directory; None before the first.

        Keys that were reported stolen count as such in it at once; its ``document`` says so when
        enough root keys have signed the next one.
        """
        try:
            status = self.registry.current.stat()
        except FileNotFoundError:
            return None
        try:
            revoked_at = self.registry.revocations.stat().st_mtime_ns
        except FileNotFoundError:
            revoked_at = 0
        stamp = (status.st_mtime_ns, status.st_ino, revoked_at)
        with self._turn:
            if stamp != self._stamp:
                self._directory = self.registry.last_with_revocations()
                self._stamp = stamp
            return self._directory

    def find_expiry(self) -> datetime | None:
        """Give the moment at which it expires; None when there is none, or none to be trusted."""
        try:
            directory = self.get()
        except RegistryError:
            return None
        return None if directory is None else directory.expires_at
