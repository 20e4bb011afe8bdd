"""Translations of what services, laws, watchers and agencies say: `texts/<language>/**.yaml`.

The files of pwa/rules carry Dutch and English themselves. What we translate into other languages
stands beside them, a file for each, with its own date, and is found by the Dutch text: when that
changes, the translation no longer fits, the test fails here and the phone shows the Dutch. An
agency that publishes a service may carry further languages in its own file; those come first.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, cast

import yaml

__all__ = ["FOLDER", "Translation", "TranslationError", "read_translations", "texts_of_files"]

RULES = Path(__file__).parent
FOLDER = RULES / "texts"
_KINDS = ("agencies", "laws", "services", "watchers", "words")
_PLACES = re.compile(r"\{[^{}]*\}")


class TranslationError(ValueError):
    """A file of translations cannot be used; the message names it and says what to do."""


@dataclass(frozen=True)
class Translation:
    """One file: its day, the day a native speaker checked it (None: nobody), text by Dutch."""

    translated: date
    checked: date | None
    texts: dict[str, str]


def read_translations(language: str) -> dict[str, Translation]:
    """Give what is translated into a language, by file (`services/gemeente-voorbeeld/bezwaar`).

    Raises:
        TranslationError: A file of another form, an empty text, or other places than the Dutch.
    """
    folder = FOLDER / language
    return {
        str(path.relative_to(folder).with_suffix("")): _read(path)
        for path in sorted(folder.rglob("*.yaml"))
    }


def texts_of_files() -> dict[str, set[str]]:
    """Give the Dutch texts that the files of this project say, by the name of their translation.

    The versions of one law share a file: most of what they say is the same.
    """
    found: dict[str, set[str]] = {}
    for kind in _KINDS:
        for path in sorted((RULES / kind).rglob("*.yaml")):
            parts = path.relative_to(RULES).with_suffix("").parts
            name = "/".join(parts[:3] if kind == "laws" else parts)
            content = _read_yaml(path)
            found.setdefault(name, set()).update(_dutch_texts(content))
    return {name: texts for name, texts in found.items() if texts}


def _read_yaml(path: Path) -> Any:  # noqa: ANN401
    """Read a file of our own: there are hundreds, and the reader in C is ten times as fast."""
    return yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)


def _dutch_texts(content: object) -> Iterator[str]:
    if isinstance(content, dict):
        members = cast("dict[str, object]", content)
        dutch = members.get("nl")
        if isinstance(dutch, str) and isinstance(members.get("en"), str):
            yield dutch
        for value in members.values():
            yield from _dutch_texts(value)
    elif isinstance(content, list):
        for value in cast("list[object]", content):
            yield from _dutch_texts(value)


def _read(path: Path) -> Translation:
    content: dict[str, Any] = _read_yaml(path)
    name = path.relative_to(FOLDER)
    if set(content) != {"translated", "checked", "texts"}:
        raise TranslationError(f"{name}: needs `translated`, `checked` and `texts`, nothing else")
    texts: dict[str, str] = content["texts"]
    for dutch, text in texts.items():
        if not str(text or "").strip():
            raise TranslationError(f"{name}: no translation of {dutch!r}")
        if sorted(_PLACES.findall(text)) != sorted(_PLACES.findall(dutch)):
            raise TranslationError(f"{name}: other places in {{}} than in {dutch!r}")
    return Translation(content["translated"], content["checked"], texts)
