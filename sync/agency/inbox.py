"""Keeps opened submissions in a folder: one subfolder each, whole or not there, sealed.

``<folder>/<id in hex>/submission.sealed`` holds the inner JWS; beside it stands each attachment as
``<id in hex>.sealed``. What a crash left half stands under a name that begins with a dot.
"""

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from sync.agency.envelope import Attachment, Submission
from sync.agency.errors import RefusedError
from sync.agency.sealing import Sealer
from sync.wire import b64decode

__all__ = ["Inbox"]

_INNER = "submission"


class Inbox:
    """What one agency received."""

    def __init__(self, path: Path, sealer: Sealer) -> None:
        self._path, self._sealer = path, sealer

    def deliver(
        self, submission: Submission, open_file: Callable[[Attachment], Iterable[bytes]]
    ) -> None:
        """Keep a submission with its files; on the disk when this returns.

        The same again changes nothing.

        Raises:
            RefusedError: ``id``: another submission stands there under this id; or what
                ``open_file`` raises.
        """
        place = self._place(submission.id)
        if place.exists():
            if self.read(submission.id) != submission.inner:
                raise RefusedError("id")
            return
        draft = self._path / f".{place.name}"
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(parents=True, mode=0o700)
        try:
            self._write(draft, submission.id, _INNER, [submission.inner.encode("ascii")])
            for attachment in submission.attachments:
                name = b64decode(attachment.id).hex()
                self._write(draft, submission.id, name, open_file(attachment))
        except BaseException:
            shutil.rmtree(draft, ignore_errors=True)
            raise
        _sync(draft)
        draft.rename(place)
        _sync(self._path)

    def read(self, submission: str) -> str:
        """Give the inner JWS of a submission.

        Raises:
            FileNotFoundError: it is not here.
            SealingError: it was changed here.
        """
        return b"".join(self._read(submission, _INNER)).decode("ascii")

    def read_file(self, submission: str, attachment: str) -> Iterator[bytes]:
        """Give an attachment piece by piece.

        Raises:
            FileNotFoundError: it is not here.
            SealingError: it was changed here.
        """
        return self._read(submission, b64decode(attachment, 16).hex())

    def erase(self, submission: str) -> None:
        """Erase a submission and its files; nothing happens when it is not here.

        Raises:
            OSError: it could not be erased; what is left of it is erased by the next call.
        """
        place = self._place(submission)
        with suppress(FileNotFoundError):
            shutil.rmtree(place)
            _sync(self._path)

    def _place(self, submission: str) -> Path:
        return self._path / b64decode(submission, 16).hex()

    def _write(self, folder: Path, submission: str, name: str, pieces: Iterable[bytes]) -> None:
        with (folder / f"{name}.sealed").open("xb") as file:
            self._sealer.write(file, f"{submission}/{name}", pieces)
            file.flush()
            os.fsync(file.fileno())

    def _read(self, submission: str, name: str) -> Iterator[bytes]:
        with (self._place(submission) / f"{name}.sealed").open("rb") as file:
            yield from self._sealer.read(file, f"{submission}/{name}")


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
