"""Reads the watchers in `watchers/*.yaml`: what Plein looks out for, why, and why perhaps not.

What each sees is a function of `assets/device/watch/`, of the same name. A file says on which topic
the person is asked about it, how many days ahead it speaks (`lead_days`) and how long it stays
(`stay_days`), the argument for and against it, the articles on which it rests, what one may do, and
the figures and kinds that its function needs (`data`).
"""

from pathlib import Path
from typing import cast

from pwa.rules.yaml_shapes import (
    ID,
    TEXT,
    TEXT_BY_LANGUAGE,
    TEXTS,
    Entry,
    WrongError,
    at_most,
    items_of,
    members_of,
    one_of,
    or_null,
    read_yaml,
    tell_where,
)

__all__ = ["TOPICS", "WatcherError", "read_watchers"]

FOLDER = Path(__file__).parent / "watchers"
_MOST_DAYS = 3_650
TOPICS = ("income", "terms", "changes", "papers")
"""In the order in which the person is asked about them."""


class WatcherError(Exception):
    """A watcher's file is not right; the message says where, and what to do."""


def read_watchers(folder: Path = FOLDER) -> list[Entry]:
    """Give all watchers, by topic.

    Raises:
        WatcherError: A file is not right.
    """
    found: list[Entry] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            entry = read_yaml(path, _WATCHER)
        except WrongError as error:
            raise WatcherError(str(error)) from error
        if entry["id"] != path.stem:
            raise WatcherError(tell_where(path, WrongError(f"must be {path.stem!r}", "id")))
        found.append(entry)
    return sorted(found, key=lambda entry: TOPICS.index(entry["topic"]))


def _schema(value: object) -> object:
    if value != 1:
        raise WrongError("must be 1")
    return value


def _text(value: object) -> object:
    return value if value == "" else TEXT(value)


def _data(value: object) -> object:
    """Take texts, and lists and mappings of them: numbers stand in quotes, as in the laws."""
    if isinstance(value, dict):
        given = cast("dict[object, object]", value)
        return {str(name): _data(one) for name, one in given.items()}
    if isinstance(value, list):
        return [_data(one) for one in cast("list[object]", value)]
    return TEXT(value)


_WATCHER = members_of(
    {
        "schema": _schema,
        "id": ID,
        "topic": one_of(set(TOPICS)),
        "lead_days": at_most(_MOST_DAYS),
        "stay_days": at_most(_MOST_DAYS),
        "title": TEXTS,
        "for": TEXTS,
        "against": TEXTS,
        "grounds": items_of(
            members_of({"article": TEXT, "bwb": or_null(TEXT), **TEXT_BY_LANGUAGE})
        ),
        "steps": items_of(members_of({**TEXT_BY_LANGUAGE, "href": _text}), least=1),
        "data": _data,
    }
)
