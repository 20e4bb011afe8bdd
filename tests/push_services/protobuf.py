"""The three field kinds of Protocol Buffers that Chromium's push connection uses.

Source: protobuf.dev/programming-guides/encoding.
"""

import asyncio

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


def varint(value: int) -> bytes:
    """Encode a non-negative number in groups of seven bits, the lowest first."""
    encoded = bytearray()
    while value > 0x7F:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    encoded.append(value)
    return bytes(encoded)


def number_field(field: int, value: int) -> bytes:
    """Encode an int32, int64 or bool field."""
    return varint(field << 3 | _VARINT) + varint(value)


def fixed64_field(field: int, value: int) -> bytes:
    """Encode a fixed64 field."""
    return varint(field << 3 | _FIXED64) + value.to_bytes(8, "little")


def bytes_field(field: int, value: bytes | str) -> bytes:
    """Encode a bytes, string or message field."""
    data = value.encode() if isinstance(value, str) else value
    return varint(field << 3 | _BYTES) + varint(len(data)) + data


def read_fields(message: bytes) -> dict[int, int | bytes]:
    """Decode a message into its fields by number; of a repeated field the last one stays.

    Raises:
        ValueError: the message is cut short or uses groups.
    """
    value_by_field: dict[int, int | bytes] = {}
    at = 0
    while at < len(message):
        key, at = _read_varint(message, at)
        field, kind = key >> 3, key & 7
        if kind == _VARINT:
            value_by_field[field], at = _read_varint(message, at)
            continue
        if kind == _BYTES:
            size, at = _read_varint(message, at)
        elif kind in (_FIXED64, _FIXED32):
            size = 8 if kind == _FIXED64 else 4
        else:
            raise ValueError(f"field {field} is of kind {kind}")
        data = message[at : at + size]
        if len(data) != size:
            raise ValueError(f"field {field} is cut short")
        value_by_field[field] = data if kind == _BYTES else int.from_bytes(data, "little")
        at += size
    return value_by_field


async def read_varint_from(stream: asyncio.StreamReader) -> int:
    """Read one varint from a stream."""
    value = shift = 0
    while True:
        byte = (await stream.readexactly(1))[0]
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value


def _read_varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        if at >= len(message):
            raise ValueError("a number is cut short")
        byte = message[at]
        value |= (byte & 0x7F) << shift
        shift += 7
        at += 1
        if byte < 0x80:
            return value, at
