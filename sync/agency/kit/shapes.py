"""Words for JSON Schemas (draft 2020-12): the values of the protocol, and how objects are said."""

from collections.abc import Mapping, Sequence
from typing import Any

__all__ = [
    "BOOLEAN",
    "DAY",
    "DAY_OR_NONE",
    "HASH",
    "ID",
    "JWE",
    "JWK",
    "JWS",
    "OIN",
    "TEXT",
    "THUMB",
    "TIME",
    "Schema",
    "list_of",
    "one_of",
    "or_null",
    "record",
    "when",
    "whole",
]

Schema = dict[str, Any]

_B64 = "[A-Za-z0-9_-]"
TEXT: Schema = {"type": "string"}
BOOLEAN: Schema = {"type": "boolean"}
ID: Schema = {"type": "string", "pattern": f"^{_B64}{{21}}[AQgw]$"}
"""16 octets as b64: the last digit leaves no bit over."""
HASH: Schema = {"type": "string", "pattern": f"^{_B64}{{42}}[AEIMQUYcgkosw048]$"}
"""32 octets as b64."""
THUMB = HASH
OIN: Schema = {"type": "string", "pattern": "^[0-9]{20}$"}
TIME: Schema = {
    "type": "string",
    "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$",
}
DAY: Schema = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
DAY_OR_NONE: Schema = {"type": "string", "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"}
JWS: Schema = {"type": "string", "pattern": rf"^{_B64}+\.{_B64}+\.{_B64}{{86}}$"}
"""Compact, signed by ES256: the signature has 64 octets."""
JWE: Schema = {"type": "string", "pattern": rf"^{_B64}+\.\.{_B64}{{16}}\.{_B64}+\.{_B64}{{22}}$"}
"""Compact, ECDH-ES without an encrypted key; the nonce has 12 octets and the tag 16."""
JWK: Schema = {
    "type": "object",
    "properties": {"kty": {"const": "EC"}, "crv": {"const": "P-256"}, "x": HASH, "y": HASH},
    "required": ["kty", "crv", "x", "y"],
    "not": {"required": ["d"]},
}
"""A public key; the private half never crosses the wire."""


def whole(least: int | None = 0) -> Schema:
    """A whole number below 2^53, at least this; None: it may be negative."""
    limits: Schema = {"type": "integer", "maximum": 2**53 - 1}
    return limits | ({"minimum": least} if least is not None else {"minimum": 1 - 2**53})


def list_of(items: Schema, **more: object) -> Schema:
    """A list of one kind of thing."""
    return {"type": "array", "items": items} | more


def or_null(schema: Schema) -> Schema:
    """This or null."""
    return {"anyOf": [schema, {"type": "null"}]}


def one_of(*values: object) -> Schema:
    """One of these values."""
    return {"enum": list(values)}


def record(
    members: Mapping[str, Schema],
    optional: Mapping[str, Schema] | None = None,
    **more: object,
) -> Schema:
    """An object with these members; others may come in a later version and are passed over."""
    properties = {**members, **(optional or {})}
    shape: Schema = {"type": "object", "properties": properties, "required": list(members)}
    return shape | more


def when(member: str, value: str, members: Mapping[str, Schema], required: Sequence[str]) -> Schema:
    """What an object has besides when a member has this value."""
    return {
        "if": {"properties": {member: {"const": value}}, "required": [member]},
        "then": {"properties": dict(members), "required": list(required)},
    }
