"""Checks of the shape of a YAML file: what must stand where, told with the place and the remedy.

A check takes what YAML has read and gives what is kept of it, or raises WrongError.
"""

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

import yaml
from yaml.composer import Composer, ComposerError

from pwa.rules.plain_text import find_disguise

__all__ = [
    "HEADINGS",
    "ID",
    "LANGUAGES",
    "NAME",
    "TEXT",
    "TEXTS",
    "TEXT_BY_LANGUAGE",
    "Check",
    "Entry",
    "WrongError",
    "at_most",
    "day",
    "items_of",
    "load_yaml",
    "map_of",
    "matching",
    "meant",
    "members_of",
    "one_of",
    "or_null",
    "read_yaml",
    "suggest",
    "tell_where",
    "text_of",
    "within",
    "yes_no",
]

LANGUAGES = ("nl", "en")
Entry = dict[str, Any]
Check = Callable[[object], object]
MOST_BYTES = 262_144
"""Ten times the longest file of the project; a longer one only costs time to read."""
MOST_CHARACTERS, MOST_ITEMS = 4_000, 1_000
_FIRST_YEAR, _LAST_YEAR = 1800, 2200
_SAID = {"found invalid Unicode character escape code": "half a character stands here"}
"""What libyaml says of half a surrogate pair, in words of our own."""


def read_yaml(path: Path, check: Check) -> Entry:
    """Read a file and check it.

    Raises:
        WrongError: It cannot be read, or is not of this shape; the message begins with the path.
    """
    content = load_yaml(path)
    try:
        return cast("Entry", check(content))
    except WrongError as error:
        raise WrongError(tell_where(path, error)) from error


def load_yaml(path: Path, *, texts_only: bool = False) -> object:
    """Read a file in which nothing stands twice, refers to something else or has a tag.

    With ``texts_only`` days and numbers stay the texts that they are written as.

    Raises:
        WrongError: It cannot be read; the message begins with the path.
    """
    octets = b""
    try:
        with path.open("rb") as file:
            octets = file.read(MOST_BYTES + 1)
        if len(octets) > MOST_BYTES:
            raise WrongError(f"{path}: more than {MOST_BYTES:,} bytes; write it shorter")
        loader = _TextLoader if texts_only else _OnceLoader
        node = _compose(octets.decode(), loader)
        maker = cast("Any", loader(""))
        return None if node is None else maker.construct_document(node)
    except yaml.MarkedYAMLError as error:
        # What is missing at the end is told at the last line, not behind it.
        last = octets.rstrip().count(b"\n")
        line = min(error.problem_mark.line, last) + 1 if error.problem_mark else 1
        problem = _SAID.get(error.problem or "", error.problem)
        raise WrongError(
            f"{path}:{line}: cannot be read as YAML: {problem}; put the names of one mapping"
            " under each other, and texts with a colon in quotes"
        ) from error
    except UnicodeDecodeError as error:
        raise WrongError(f"{path}: save this file as UTF-8 ({error})") from error
    except RecursionError as error:
        raise WrongError(
            f"{path}: cannot be read: too many brackets in one another; take some out"
        ) from error
    except ValueError as error:
        what = f"{error}; is every day a real one, and every number short?"
        raise WrongError(f"{path}: cannot be read: {what}") from error
    except OSError as error:
        raise WrongError(f"{path}: cannot be read: {error.strerror}") from error
    except yaml.YAMLError as error:
        raise WrongError(f"{path}: cannot be read: {error}") from error


_SPECIAL = {"tag:yaml.org,2002:merge", "tag:yaml.org,2002:value"}
"""The names << and =, by which a mapping takes in another or stands for one value."""


class _OnceLoader(Composer, yaml.CSafeLoader):
    """Reads YAML in which no name may stand twice in one mapping, and no tag says what it is.

    libyaml finds the words, five times as fast as PyYAML does; what becomes of them is said here.
    """

    def __init__(self, text: str) -> None:
        yaml.CSafeLoader.__init__(self, text)
        Composer.__init__(self)

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """Read a node.

        Raises:
            ComposerError: It is a reference to another: what repeats is written out; or it has a
                tag: SafeLoader fails in its own ways on one that does not fit what it stands by.
        """
        event = cast("Any", self).peek_event()
        if getattr(event, "tag", None) is not None:
            raise ComposerError(None, None, "take out the tag that begins with !", event.start_mark)
        if isinstance(event, yaml.AliasEvent):
            mark = cast("Any", event).start_mark
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
            if key.tag in _SPECIAL:
                raise yaml.constructor.ConstructorError(
                    None, None, f"{key.value!r} is no name; write out what repeats", key.start_mark
                )
            if key.value in names:
                raise yaml.constructor.ConstructorError(
                    None, None, f"{key.value!r} stands here twice; take one out", key.start_mark
                )
            names.add(key.value)
        return super().construct_mapping(node, deep)


class _TextLoader(_OnceLoader):
    """Reads every value as the text that it is written as."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> str:  # noqa: ANN401 - as PyYAML
        """Give the tag of a node, which of a value is always that of a text."""
        if kind is yaml.ScalarNode:
            return "tag:yaml.org,2002:str"
        return cast("str", cast("Any", super()).resolve(kind, value, implicit))


def tell_where(path: Path, error: "WrongError") -> str:
    """Write what is wrong with a file, with its path and line."""
    line = 1
    parts: list[str] = re.findall(r"[^.\[\]]+", error.place)
    # A file that could not be read at all is wrong at no place of its own.
    node: object = _compose(path.read_text(encoding="utf-8"), _OnceLoader) if parts else None
    for part in parts:
        found = _find_child(node, part)
        if found is None:
            break
        line, node = found
    return f"{path}:{line}: {error}"


@lru_cache(maxsize=1)
def _compose(text: str, loader: type[_OnceLoader]) -> yaml.Node | None:
    """Read the nodes of a file once, for what stands in it and for where its faults are."""
    return yaml.compose(text, loader)


def _find_child(node: object, part: str) -> tuple[int, yaml.Node] | None:
    """Find a member by its name, or an item by its number or by its name, id or code."""
    if isinstance(node, yaml.MappingNode):
        for key, value in cast("list[tuple[yaml.Node, yaml.Node]]", node.value):
            if key.value == part:
                return key.start_mark.line + 1, value
    if isinstance(node, yaml.SequenceNode):
        for place, item in enumerate(cast("list[yaml.Node]", node.value)):
            named = [_find_child(item, key) for key in ("name", "id", "code")]
            if part == str(place) or any(one and one[1].value == part for one in named):
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
                raise WrongError(f"is not known here{meant(str(name), check_by_name)}", str(name))
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
        if len(given) > MOST_ITEMS:
            raise WrongError(f"has {len(given):,} names; at most {MOST_ITEMS:,} can stand here")
        return {
            str(within(str(name), check_name, name)): within(str(name), check, one)
            for name, one in given.items()
        }

    return checked


def items_of(check_item: Check, *, least: int = 0, most: int = MOST_ITEMS) -> Check:
    """Check a list of such items, so many."""

    def check(value: object) -> object:
        if not isinstance(value, list) or len(cast("list[object]", value)) < least:
            raise WrongError(f"must be a list of at least {least}")
        items = cast("list[object]", value)
        if len(items) > most:
            raise WrongError(f"has {len(items):,} items; at most {most:,} can stand here")
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
            near = meant(value, values) if isinstance(value, str) else ""
            raise WrongError(f"must be one of {', '.join(sorted(values))}{near}")
        return value

    return check


def matching(pattern: str, what: str) -> Check:
    """Check a text of this pattern; `what` says in words what it must be.

    Digits and letters of a pattern are those of ASCII: others look the same and are not.
    """

    def check(value: object) -> object:
        if not isinstance(value, str) or not re.fullmatch(pattern, value, re.ASCII):
            raise WrongError(f"must be {what}")
        return value

    return check


def at_most(most: int) -> Check:
    """Check a whole number that is not negative, and not more than this."""

    def check(value: object) -> object:
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
            raise WrongError(f"must be a whole number from 0 to {most}")
        return value

    return check


def yes_no(value: object) -> object:
    """Check a truth."""
    if not isinstance(value, bool):
        raise WrongError("must be true or false")
    return value


def day(value: object) -> object:
    """Check a date and give it as ISO text."""
    if type(value) is not date:  # no moment of a day either
        raise WrongError("must be a date like 2026-01-31")
    if not _FIRST_YEAR <= value.year <= _LAST_YEAR:
        raise WrongError(f"must be a year from {_FIRST_YEAR} to {_LAST_YEAR}; or null for no end")
    return value.isoformat()


def text_of(most: int) -> Check:
    """Check a text of at most so many characters, in which everything can be seen."""

    def check(value: object) -> object:
        return _check_text(value, most)

    return check


def _check_text(value: object, most: int) -> object:
    if not isinstance(value, str) or not value or value != value.strip():
        raise WrongError("must be a text without spaces around it")
    if len(value) > most:
        raise WrongError(f"has more than {most:,} characters; write it shorter")
    if disguise := find_disguise(value):
        raise WrongError(disguise)
    return value


_NO_NAME = r"(?!constructor\Z)"
"""A name that every object of JavaScript has already, so that it would seem to be answered."""
_LONGEST = "at most 64 signs, and not the word constructor"
ID = matching(_NO_NAME + "[a-z][a-z0-9-]{0,63}", f"lower-case words joined by hyphens, {_LONGEST}")
NAME = matching(
    _NO_NAME + "[a-z][a-z0-9_]{0,63}", f"lower-case words joined by underscores, {_LONGEST}"
)
TEXT = text_of(MOST_CHARACTERS)
TEXT_BY_LANGUAGE: dict[str, Check] = {language: TEXT for language in LANGUAGES}
TEXTS = members_of(TEXT_BY_LANGUAGE)
HEADINGS = members_of({language: text_of(200) for language in LANGUAGES})
"""What stands above something: a title, a question; it must fit on a phone."""
