"""Reads `questions/*.yaml`: what people say in their own words, and the screens that they may mean.

`words.yaml` has everyday words and what they mean, `screens.yaml` the screens of the wallet with
the message that is their title, `stop_words.yaml` what says nothing, `danger.yaml` what is said in
danger. The phone searches with them (`assets/device/ask/`).
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

from pwa.rules.yaml_shapes import (
    LANGUAGES,
    TEXT,
    TEXTS,
    Check,
    Entry,
    WrongError,
    items_of,
    matching,
    members_of,
    read_yaml,
)

__all__ = ["QuestionsError", "read_danger", "read_meanings", "read_screens", "read_stop_words"]

FOLDER = Path(__file__).parent / "questions"


class QuestionsError(Exception):
    """A file is not right; the message says which, where, and what must stand there."""


def read_meanings(folder: Path = FOLDER) -> list[Entry]:
    """Give everyday words with what they mean: `{says: {language: [text]}, means: [word]}`.

    Raises:
        QuestionsError: The file is not right.
    """
    return _read(folder / "words.yaml", items_of(_MEANING, least=1))


def read_screens(folder: Path = FOLDER) -> list[Entry]:
    """Give the screens: `{path, title: name of a message, words: {language: text}}`.

    Raises:
        QuestionsError: The file is not right.
    """
    return _read(folder / "screens.yaml", items_of(_SCREEN, least=1))


def read_stop_words(folder: Path = FOLDER) -> dict[str, list[str]]:
    """Give the words that say nothing, by language.

    Raises:
        QuestionsError: The file is not right.
    """
    found = _read(folder / "stop_words.yaml", TEXTS)
    return {language: sorted(set(found[language].split())) for language in LANGUAGES}


def read_danger(languages: Iterable[str], folder: Path = FOLDER) -> dict[str, list[str]]:
    """Give what somebody in danger may type, by language; `*` follows the beginning of a word.

    Raises:
        QuestionsError: The file is not right.
    """
    check = members_of({language: items_of(TEXT, least=1) for language in languages})
    return _read(folder / "danger.yaml", check)


def _read(path: Path, check: Check) -> Any:  # noqa: ANN401 - a list or a mapping, by the check
    try:
        return cast("Any", read_yaml(path, check))
    except WrongError as error:
        raise QuestionsError(str(error)) from error


def _word(value: object) -> object:
    text = TEXT(value)
    if re.search(r"[^\w \-]", str(text)):
        raise WrongError("must be words without signs")
    return text


_MEANING = members_of(
    {
        "says": members_of({language: items_of(_word, least=1) for language in LANGUAGES}),
        "means": items_of(_word, least=1),
    }
)
_SCREEN = members_of(
    {
        "path": matching(r"/[a-z/]*", "the path of a screen"),
        "title": matching(r"[a-z][a-z-]*", "the name of a message"),
        "words": TEXTS,
    }
)
