"""Encrypted chunks as files named by their hash: `<data>/blobs/<room>/<two letters>/<hash>`."""

import os
import secrets
import shutil
from pathlib import Path

__all__ = ["BlobFolder", "size_on_disk"]

_BLOCK_BYTES = 4_096


def size_on_disk(size_bytes: int) -> int:
    """Give what octets take in whole blocks, so that many small files count for what they take."""
    return -(-size_bytes // _BLOCK_BYTES) * _BLOCK_BYTES


class BlobFolder:
    """Keeps octets under their hash, apart for each room (a wallet, or the mailboxes together).

    A file is there whole or not at all. Names are hex, for file systems that fold letters.
    """

    def __init__(self, folder: Path, *, durable: bool = True) -> None:
        self._folder = folder
        self._durable = durable

    def write(self, room: str, digest: bytes, octets: bytes) -> None:
        """Store octets whose SHA-256 the caller has checked; on the disk when this returns."""
        path = self._path(room, digest)
        if path.exists():
            return
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = path.with_name(f".{secrets.token_hex(8)}")
        with draft.open("xb") as file:
            file.write(octets)
            if self._durable:
                file.flush()
                os.fsync(file.fileno())
        draft.replace(path)
        if self._durable:
            _sync_folder(path.parent)

    def read(self, room: str, digest: bytes) -> bytes | None:
        """Give the octets, or None when they are not here."""
        try:
            return self._path(room, digest).read_bytes()
        except FileNotFoundError:
            return None

    def has(self, room: str, digest: bytes) -> bool:
        """Tell whether the octets are here."""
        return self._path(room, digest).exists()

    def erase(self, room: str, digest: bytes) -> None:
        """Erase the octets; nothing happens when they are not here."""
        self._path(room, digest).unlink(missing_ok=True)

    def erase_room(self, room: str) -> None:
        """Erase everything in a room."""
        shutil.rmtree(self._folder / room, ignore_errors=True)

    def erase_unnamed(self, room: str, names: set[bytes], before: float) -> int:
        """Erase files that were written before this moment (epoch seconds) and are not named."""
        kept = {name.hex() for name in names}
        unused = [
            path
            for path in (self._folder / room).glob("??/*")
            if path.name not in kept and path.stat().st_mtime < before
        ]
        for path in unused:
            path.unlink(missing_ok=True)
        return len(unused)

    def list_room(self, room: str) -> list[bytes]:
        """Give the hash of every file in a room."""
        return [
            bytes.fromhex(path.name)
            for path in (self._folder / room).glob("??/*")
            if not path.name.startswith(".")
        ]

    def list_rooms(self) -> list[str]:
        """Give the names of all rooms that hold or held something."""
        if not self._folder.exists():
            return []
        return [path.name for path in self._folder.iterdir() if path.is_dir()]

    @staticmethod
    def room_of_wallet(wallet: bytes) -> str:
        """Name the room of a wallet."""
        return wallet.hex()

    def _path(self, room: str, digest: bytes) -> Path:
        name = digest.hex()
        return self._folder / room / name[:2] / name


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
