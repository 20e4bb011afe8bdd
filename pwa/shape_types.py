"""Writes dataclasses as types of other languages: JSDoc for the device, JSON Schema for anybody."""

import dataclasses
import json
import types
import typing
from collections.abc import Iterator, Mapping
from typing import Any


def shapes_of(module: types.ModuleType) -> Iterator[type]:
    """Give the dataclasses that a module defines, in their order."""
    for value in vars(module).values():
        if dataclasses.is_dataclass(value) and value.__module__ == module.__name__:
            yield typing.cast("type", value)


def script_typedef(shape: type) -> str:
    """Write a dataclass as a JSDoc type; a field that may be left out has None as its default."""
    hints = typing.get_type_hints(shape)
    optional = {one.name for one in dataclasses.fields(shape) if one.default is None}
    fields = "; ".join(
        f"{name}{'?' if name in optional else ''}: {script_type(hint)}"
        for name, hint in hints.items()
    )
    return f"/** @typedef {{{{{fields}}}}} {shape.__name__} */"


def script_type(hint: object) -> str:
    """Write a Python type as a type of JavaScript (JSDoc).

    Raises:
        TypeError: A type that no record and no view may use.
    """
    plain = {str: "string", int: "number", bool: "boolean", type(None): "null", object: "unknown"}
    if isinstance(hint, type) and hint in plain:
        return plain[hint]
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is list:
        return f"Array<{script_type(arguments[0])}>"
    if origin is dict:
        return f"{{[key: string]: {script_type(arguments[1])}}}"
    if origin is typing.Literal:
        return " | ".join(json.dumps(value) for value in arguments)
    if origin in (typing.Union, types.UnionType):
        return " | ".join(script_type(one) for one in arguments)
    if dataclasses.is_dataclass(hint):
        return typing.cast("type", hint).__name__
    raise TypeError(f"{hint} has no type in JavaScript")


def json_schema(shape: type, title: str) -> dict[str, Any]:
    """Write a dataclass as a JSON Schema; what it has of others stands under `$defs`."""
    definitions: dict[str, Any] = {}
    schema = _schema_of(shape, definitions)
    start = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title}
    return start | schema | ({"$defs": definitions} if definitions else {})


def _schema_of(hint: object, definitions: dict[str, Any]) -> dict[str, Any]:
    plain: Mapping[object, dict[str, Any]] = {
        str: {"type": "string"},
        int: {"type": "integer"},
        bool: {"type": "boolean"},
        type(None): {"type": "null"},
        object: {},
    }
    if isinstance(hint, type) and hint in plain:
        return dict(plain[hint])
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is list:
        return {"type": "array", "items": _reference(arguments[0], definitions)}
    if origin is dict:
        return {
            "type": "object",
            "additionalProperties": _reference(arguments[1], definitions),
        }
    if origin is typing.Literal:
        return {"enum": list(arguments)}
    if origin in (typing.Union, types.UnionType):
        return {"anyOf": [_reference(one, definitions) for one in arguments]}
    if dataclasses.is_dataclass(hint):
        return _object_schema(typing.cast("type", hint), definitions)
    raise TypeError(f"{hint} has no JSON Schema")


def _reference(hint: object, definitions: dict[str, Any]) -> dict[str, Any]:
    if not dataclasses.is_dataclass(hint):
        return _schema_of(hint, definitions)
    name = typing.cast("type", hint).__name__
    if name not in definitions:
        definitions[name] = {}
        definitions[name] = _schema_of(hint, definitions)
    return {"$ref": f"#/$defs/{name}"}


def _or_empty(schema: dict[str, Any]) -> dict[str, Any]:
    """Allow null: it stands for a field that was emptied."""
    if "anyOf" in schema:
        rest = [one for one in schema["anyOf"] if one != {"type": "null"}]
        return {"anyOf": [*rest, {"type": "null"}]}
    return {"anyOf": [schema, {"type": "null"}]}


def _object_schema(shape: type, definitions: dict[str, Any]) -> dict[str, Any]:
    hints = typing.get_type_hints(shape)
    missing = dataclasses.MISSING
    required = [
        one.name
        for one in dataclasses.fields(shape)
        if one.default is missing and one.default_factory is missing
    ]
    return {
        "type": "object",
        "description": (shape.__doc__ or "").split("\n")[0],
        "properties": {
            name: reference if name in required else _or_empty(reference)
            for name, hint in hints.items()
            if (reference := _reference(hint, definitions))
        },
        "required": required,
    }
