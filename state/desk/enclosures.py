"""Files that a clerk adds to the message or decision that is sent next."""

from dataclasses import dataclass

import reflex as rx
from reflex.event import EventSpec

from state.desk.inbox import InboxPart
from state.desk.session import office
from state.desk.words import say_size
from sync.agency.enclosures import (
    MOST_BYTES,
    MOST_FILES,
    add_enclosure,
    read_enclosures,
    remove_enclosure,
)
from sync.agency.errors import NotAllowedError
from sync.agency.roles import permit

__all__ = ["MOST_UPLOAD", "EnclosureLine", "EnclosurePart"]

MOST_UPLOAD = MOST_FILES * MOST_BYTES + 100_000
"""Bytes of what a clerk sends at once; Reflex reads it before the session is looked at."""


@dataclass
class EnclosureLine:
    """A file that waits for its message."""

    id: str
    name: str
    size: str


class EnclosurePart(InboxPart, mixin=True):
    """The files that wait for a message about the submission that the clerk reads."""

    enclosures: rx.Field[list[EnclosureLine]] = rx.field(default_factory=list)
    _case_id: str = ""

    @rx.event
    async def add_files(self, files: list[rx.UploadFile]) -> EventSpec | None:
        """Take in files; of one that is too large no more is read than tells so."""
        if not (session := self._begin()):
            return None
        try:
            if not self._case_id:
                raise NotAllowedError("unknown")
            permit(office().store, session, "answer")
            for file in files:
                name, octets = file.filename or "", await file.read(MOST_BYTES + 1)
                store, now = office().store, office().now()
                add_enclosure(store, self._case_id, name, octets, session.clerk, now)
        except NotAllowedError as error:
            return self._tell(error)
        finally:
            self._show_enclosures()
        return self._confirm("done-file")

    @rx.event
    def remove_file(self, enclosure: str) -> None:
        """Take back a file that was added."""
        if not (session := self._begin()):
            return
        try:
            permit(office().store, session, "answer")
        except NotAllowedError as error:
            self._tell(error)
            return
        remove_enclosure(office().store, self._case_id, enclosure)
        self._show_enclosures()

    def _show_enclosures(self) -> None:
        found = read_enclosures(office().store, self._case_id) if self._case_id else []
        self.enclosures = [
            EnclosureLine(one.id, one.name, say_size(self.language, one.size_bytes))
            for one in found
        ]

    def _shown_enclosures(self) -> list[str]:
        """Give the ids of the files that the clerk sees: no others go along."""
        return [one.id for one in self.enclosures]
