"""Checks of the shape of a YAML file: what must stand where, told with the place and the remedy.

A check takes what YAML has read and gives what is kept of it, or raises WrongError.
"""

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, cast

import yaml
from yaml.composer import ComposerError

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
    "map_of",
    "matching",
    "meant",
    "members_of",
    "one_of",
    "or_null",
    "read_yaml",
    "suggest",
    "tell_where",
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
        text = path.read_text(encoding="utf-8")
        return cast("Entry", check(yaml.load(text, _OnceLoader)))  # noqa: S506 - a SafeLoader
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise WrongError(
            f"{path}:{line}: cannot be read as YAML: {error.problem}; put the names of one mapping"
            " under each other, and texts with a colon in quotes"
        ) from error
    except UnicodeDecodeError as error:
        raise WrongError(f"{path}: save this file as UTF-8 ({error})") from error
    except (ValueError, RecursionError) as error:
        raise WrongError(f"{path}: cannot be read: {error}; is every day a real one?") from error
    except (yaml.YAMLError, OSError) as error:
        raise WrongError(f"{path}: cannot be read: {error}") from error
    except WrongError as error:
        raise WrongError(tell_where(path, error)) from error


class _OnceLoader(yaml.SafeLoader):
    """Reads YAML in which no name may stand twice in one mapping."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """Read a node.

        Raises:
            ComposerError: It is a reference to another: what repeats is written out.
        """
        if self.check_event(yaml.AliasEvent):
            mark = cast("Any", self).peek_event().start_mark
            raise ComposerError(None, None, "write out what repeats", mark)
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Make a mapping.

        Raises:
            ConstructorError: A name stands in it twice.
        """
        names: set[str] = set()
        for key, _ in cast("list[tuple[yaml.Node, yaml.Node]]", node.value):
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(
                    None, None, "a name is one word", key.start_mark
                )
            if key.value in names:
                raise yaml.constructor.ConstructorError(
                    None, None, f"{key.value!r} stands here twice; take one out", key.start_mark
                )
            names.add(key.value)
        return super().construct_mapping(node, deep)


def tell_where(path: Path, error: "WrongError") -> str:
    """Write what is wrong with a file, with its path and line."""
    line = 1
    node = yaml.compose(path.read_text(encoding="utf-8"), yaml.SafeLoader)
    for part in re.findall(r"[^.\[\]]+", error.place):
        found = _find_child(node, part)
        if found is None:
            break
        line, node = found
    return f"{path}:{line}: {error}"


def _find_child(node: object, part: str) -> tuple[int, yaml.Node] | None:
    """Find a member by its name, or an item by its number or by the name that it has."""
    if isinstance(node, yaml.MappingNode):
        for key, value in cast("list[tuple[yaml.Node, yaml.Node]]", node.value):
            if key.value == part:
                return key.start_mark.line + 1, value
    if isinstance(node, yaml.SequenceNode):
        for place, item in enumerate(cast("list[yaml.Node]", node.value)):
            named = _find_child(item, "name")
            if part == str(place) or (named and named[1].value == part):
                return item.start_mark.line + 1, item
    return None


class WrongError(Exception):
    """Where in a file something is wrong, and what must stand there."""

    def __init__(self, what: str, place: str = "") -> None:
        super().__init__(f"{place}: {what}" if place else what)
        self.what, self.place = what, place

    def under(self, name: str) -> "WrongError":
        """Put the name of a place before what is wrong there."""
        dot = "." if self.place and not self.place.startswith("[") else ""
        return WrongError(self.what, f"{name}{dot}{self.place}")


def meant(name: str, known: Iterable[str]) -> str:
    """Ask whether a name like it was meant, or say nothing."""
    near = difflib.get_close_matches(name, list(known), 1)
    return f"; did you mean {near[0]}?" if near else ""


def suggest(name: str, known: Iterable[str]) -> str:
    """Say which name was perhaps meant, and which there are."""
    names = sorted(known)
    there_are = f"there are {', '.join(names)}; a fact of facts.yaml is named under inputs"
    return f"{there_are}{meant(name, names)}"


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


def map_of(check_name: Check, check: Check) -> Check:
    """Check a mapping from such names to such values."""

    def checked(value: object) -> object:
        if not isinstance(value, dict):
            raise WrongError("must be a mapping by name")
        given = cast("dict[object, object]", value)
        return {
            str(within(str(name), check_name, name)): within(str(name), check, one)
            for name, one in given.items()
        }

    return checked


def items_of(check_item: Check, *, least: int = 0) -> Check:
    """Check a list of such items."""

    def check(value: object) -> object:
        if not isinstance(value, list) or len(cast("list[object]", value)) < least:
            raise WrongError(f"must be a list of at least {least}")
        items = cast("list[object]", value)
        return [within(f"[{_label(item, n)}]", check_item, item) for n, item in enumerate(items)]

    return check


def _label(item: object, number: int) -> str:
    """Give the name that an item has, or its number."""
    name = cast("dict[object, object]", item).get("name") if isinstance(item, dict) else None
    return name if isinstance(name, str) and name else str(number)


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
    if type(value) is not date:  # no moment of a day either
        raise WrongError("must be a date like 2026-01-31")
    return value.isoformat()


ID = matching(r"[a-z][a-z0-9-]*", "lower-case words joined by hyphens")
NAME = matching(r"[a-z][a-z0-9_]*", "lower-case words joined by underscores")
TEXT = matching(r"(?s)\S(.*\S)?", "a text without spaces around it")
TEXT_BY_LANGUAGE: dict[str, Check] = {language: TEXT for language in LANGUAGES}
TEXTS = members_of(TEXT_BY_LANGUAGE)
