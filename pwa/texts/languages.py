"""The languages of the wallet, from `languages.yaml`: name, direction, plurals, who checked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

__all__ = ["LANGUAGES", "Language", "read_languages"]

_FILE = Path(__file__).parent / "languages.yaml"


@dataclass(frozen=True)
class Language:
    """One language: BCP 47 code, its name in its own script, and how the phone writes with it.

    `letters` are those that its catalogue has change places with A to Z, to be smaller.
    `checked` is the day on which a native speaker had read all of it; None: nobody has.
    `months` (from January), `weekdays` (from Monday) and `relative` (`near` by count of days;
    `past` and `coming` by unit, with {n} in them) stand in for a browser that lacks them.
    """

    code: str
    name: str
    locale: str
    direction: str
    plurals: tuple[str, ...]
    letters: str = ""
    translated: date | None = None
    checked: date | None = None
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    relative: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])


def read_languages() -> dict[str, Language]:
    """Give each language by its code, in the order of the file."""
    rows: dict[str, dict[str, Any]] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    lists = ("plurals", "months", "weekdays")
    return {
        code: Language(code, **{**row, **{name: tuple(row.get(name, ())) for name in lists}})
        for code, row in rows.items()
    }


LANGUAGES = {
    code: language for code, language in read_languages().items() if (_FILE.parent / code).is_dir()
}
"""The languages that have catalogues here."""
