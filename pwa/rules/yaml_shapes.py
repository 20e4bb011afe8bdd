"""Checks of the shape of a YAML file: what must stand where, told with the place and the remedy.

A check takes what YAML has read and gives what is kept of it, or raises WrongError.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, cast

import yaml

__all__ = [
    "ID",
    "LANGUAGES",
    "NAME",
    "TEXT",
    "TEXTS",
    "TEXT_BY_LANGUAGE",
    "Check",
    "Entry",
    "WrongError",
    "day",
    "items_of",
    "matching",
    "members_of",
    "one_of",
    "or_null",
    "read_yaml",
    "whole",
    "within",
    "yes_no",
]

LANGUAGES = ("nl", "en")
Entry = dict[str, Any]
Check = Callable[[object], object]


def read_yaml(path: Path, check: Check) -> Entry:
    """Read a file and check it.

    Raises:
        WrongError: It cannot be read, or is not of this shape; the message begins with the path.
    """
    try:
        return cast("Entry", check(yaml.safe_load(path.read_text(encoding="utf-8"))))
    except (yaml.YAMLError, UnicodeDecodeError, OSError) as error:
        raise WrongError(f"{path}: cannot be read as YAML: {error}") from error
    except WrongError as error:
        raise WrongError(f"{path}: {error}") from error


class WrongError(Exception):
    """Where in a file something is wrong, and what must stand there."""

    def __init__(self, what: str, place: str = "") -> None:
        super().__init__(f"{place}: {what}" if place else what)
        self.what, self.place = what, place

    def under(self, name: str) -> "WrongError":
        """Put the name of a place before what is wrong there."""
        dot = "." if self.place and not self.place.startswith("[") else ""
        return WrongError(self.what, f"{name}{dot}{self.place}")


def within(name: str, check: Check, value: object) -> object:
    """Check a value and put the name of its place before what is wrong with it."""
    try:
        return check(value)
    except WrongError as error:
        raise error.under(name) from error


def members_of(members: Mapping[str, Check]) -> Check:
    """Check a mapping with these members and no others; a name that ends in ? may be absent."""
    check_by_name = {name.rstrip("?"): check for name, check in members.items()}
    required = [name for name in members if not name.endswith("?")]

    def check(value: object) -> object:
        if not isinstance(value, dict):
            raise WrongError(f"must be a mapping of {', '.join(check_by_name)}")
        given = cast("dict[object, object]", value)
        for name in given:
            if name not in check_by_name:
                raise WrongError("is not known here", str(name))
        for name in required:
            if name not in given:
                raise WrongError("is missing", name)
        return {
            str(name): within(str(name), check_by_name[str(name)], v) for name, v in given.items()
        }

    return check


def items_of(check_item: Check, *, least: int = 0) -> Check:
    """Check a list of such items."""

    def check(value: object) -> object:
        if not isinstance(value, list) or len(cast("list[object]", value)) < least:
            raise WrongError(f"must be a list of at least {least}")
        items = cast("list[object]", value)
        return [within(f"[{n}]", check_item, item) for n, item in enumerate(items)]

    return check


def or_null(check: Check) -> Check:
    """Check a value that may also be null."""
    return lambda value: None if value is None else check(value)


def one_of(values: set[str]) -> Check:
    """Check one of these texts."""

    def check(value: object) -> object:
        if not isinstance(value, str) or value not in values:
            raise WrongError(f"must be one of {', '.join(sorted(values))}")
        return value

    return check


def matching(pattern: str, what: str) -> Check:
    """Check a text of this pattern; `what` says in words what it must be."""

    def check(value: object) -> object:
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            raise WrongError(f"must be {what}")
        return value

    return check


def whole(value: object) -> object:
    """Check a whole number that is not negative."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise WrongError("must be a whole number")
    return value


def yes_no(value: object) -> object:
    """Check a truth."""
    if not isinstance(value, bool):
        raise WrongError("must be true or false")
    return value


def day(value: object) -> object:
    """Check a date and give it as ISO text."""
    if not isinstance(value, date):
        raise WrongError("must be a date like 2026-01-31")
    return value.isoformat()


ID = matching(r"[a-z][a-z0-9-]*", "lower-case words joined by hyphens")
NAME = matching(r"[a-z][a-z0-9_]*", "lower-case words joined by underscores")
TEXT = matching(r"(?s)\S(.*\S)?", "a text without spaces around it")
TEXT_BY_LANGUAGE: dict[str, Check] = {language: TEXT for language in LANGUAGES}
TEXTS = members_of(TEXT_BY_LANGUAGE)
