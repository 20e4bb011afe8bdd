"""The bytes that `sync.wire` lays out: items, their frames and hashes, epochs, codes for people."""

import hashlib
import struct

__all__ = [
    "FRAME_HEAD_BYTES",
    "commit_epoch",
    "decode_frame",
    "encode_code",
    "encode_frame",
    "hash_item",
    "item_head",
]

_BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ITEM_CONTEXT = b"plein-item-v1\x00"
FRAME_HEAD_BYTES = 157
_FRAME = struct.Struct(">B I 16s Q 32s 32s 64s")
_ITEM_HEAD = struct.Struct(">14s 16s I 16s Q 32s")


def commit_epoch(number: int, key: bytes) -> bytes:
    """Hash an epoch's key (32 bytes) into the commitment that the chain of members carries."""
    return hashlib.sha256(b"plein-epoch-v1\x00" + struct.pack(">I", number) + key).digest()


def encode_code(octets: bytes) -> str:
    """Write 16 octets as a code for people: 28 characters in groups of four."""
    bits = int.from_bytes(octets) << 2
    digits = [bits >> shift & 31 for shift in range(125, -1, -5)]
    high = low = 0
    for digit in digits:
        out = high ^ digit
        high, low = low ^ _times(out, 6), _times(out, 8)
    text = "".join(_BASE32[digit] for digit in [*digits, high, low])
    return "-".join(text[i : i + 4] for i in range(0, 28, 4))


def _times(a: int, b: int) -> int:
    """Multiply in GF(32)."""
    product = 0
    for bit in range(5):
        product ^= (a << bit) * (b >> bit & 1)
    for bit in range(8, 4, -1):
        product ^= (0b100101 << (bit - 5)) * (product >> bit & 1)
    return product


def item_head(
    wallet: bytes, epoch: int, instance: bytes, number: int, previous_hash: bytes
) -> bytes:
    """Give the 90 bytes that bind an item to its place: associated data of its encryption."""
    return _ITEM_HEAD.pack(ITEM_CONTEXT, wallet, epoch, instance, number, previous_hash)


def hash_item(head: bytes, ciphertext: bytes) -> bytes:
    """Hash an item (32 bytes): the ``previous_hash`` of the next one in its chain."""
    return hashlib.sha256(head + hashlib.sha256(ciphertext).digest()).digest()


def encode_frame(
    *,
    epoch: int,
    instance: bytes,
    number: int,
    previous_hash: bytes,
    device: bytes,
    signature: bytes,
    ciphertext: bytes,
) -> bytes:
    """Lay out an item as the server stores and gives it."""
    return _FRAME.pack(1, epoch, instance, number, previous_hash, device, signature) + ciphertext


def decode_frame(frame: bytes) -> tuple[int, bytes, int, bytes, bytes, bytes, bytes]:
    """Split a frame into epoch, instance, number, previous_hash, device, signature, ciphertext.

    Raises:
        ValueError: shorter than its head, or of another version.
    """
    if len(frame) < FRAME_HEAD_BYTES or frame[0] != 1:
        raise ValueError("not a frame of version 1")
    _, epoch, instance, number, previous_hash, device, signature = _FRAME.unpack_from(frame)
    return epoch, instance, number, previous_hash, device, signature, frame[FRAME_HEAD_BYTES:]
