"""Seals what is kept on the agency's own machine: values of the database, and files piece by piece.

A value is nonce(12) AES-256-GCM. A sealed file is, for each piece of at most 524,288 bytes,
size u32be (of what follows) | nonce(12) | ciphertext; associated data = name of the file, 00, index
u32be, 01 for the last piece else 00, so that pieces cannot be cut off, swapped or moved.
"""

import os
import struct
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

__all__ = ["Sealer", "SealingError"]

_SIZE = struct.Struct(">I")
_PIECE_BYTES = 524_288
_MOST_SEALED_BYTES = _PIECE_BYTES + 28


class SealingError(Exception):
    """What is kept here was changed, cut, or sealed with another key."""


class Sealer:
    """Seals and opens with keys derived from the machine's one storage key."""

    def __init__(self, storage_key: bytes) -> None:
        self._values = AESGCM(_derive(storage_key, b"plein desk values v1"))
        self._files = AESGCM(_derive(storage_key, b"plein desk files v1"))
        self.code_key = _derive(storage_key, b"plein desk codes v1")
        """For the keyed hash by which codes by letter are found."""

    def seal(self, value: bytes, place: str) -> bytes:
        """Seal a value for one place, for example table, column and row."""
        nonce = os.urandom(12)
        return nonce + self._values.encrypt(nonce, value, place.encode())

    def open(self, sealed: bytes, place: str) -> bytes:
        """Open a value of this place.

        Raises:
            SealingError: it was sealed elsewhere or changed.
        """
        try:
            return self._values.decrypt(sealed[:12], sealed[12:], place.encode())
        except (InvalidTag, ValueError) as error:
            raise SealingError from error

    def write(self, file: BinaryIO, name: str, pieces: Iterable[bytes]) -> None:
        """Seal a file piece by piece, without holding it whole."""
        index, last = 0, b""
        for piece in _cut(pieces):
            if index:
                self._write_piece(file, name, index - 1, last, is_last=False)
            last, index = piece, index + 1
        self._write_piece(file, name, max(index - 1, 0), last, is_last=True)

    def read(self, file: BinaryIO, name: str) -> Iterator[bytes]:
        """Open a file piece by piece.

        Raises:
            SealingError: it was changed or cut.
        """
        index, head = 0, file.read(4)
        while True:
            if len(head) != 4 or not 28 <= (size := _SIZE.unpack(head)[0]) <= _MOST_SEALED_BYTES:
                raise SealingError
            sealed = file.read(size)
            head = file.read(4)
            place = _place(name, index, is_last=not head)
            try:
                yield self._files.decrypt(sealed[:12], sealed[12:], place)
            except (InvalidTag, ValueError) as error:
                raise SealingError from error
            if not head:
                return
            index += 1

    def _write_piece(
        self, file: BinaryIO, name: str, index: int, piece: bytes, *, is_last: bool
    ) -> None:
        nonce = os.urandom(12)
        sealed = nonce + self._files.encrypt(nonce, piece, _place(name, index, is_last=is_last))
        file.write(_SIZE.pack(len(sealed)) + sealed)


def _cut(pieces: Iterable[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        for at in range(0, len(piece), _PIECE_BYTES):
            yield piece[at : at + _PIECE_BYTES]


def _place(name: str, index: int, *, is_last: bool) -> bytes:
    return name.encode() + b"\x00" + _SIZE.pack(index) + (b"\x01" if is_last else b"\x00")


def _derive(key: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, None, info).derive(key)
