"""Reads the hard words of `words/words.yaml`: how each is written, and one sentence about it.

The sentences are ours, in plain words; `source` names the article where a law says the same.
"""

from pathlib import Path
from typing import cast

from pwa.rules.yaml_shapes import (
    ID,
    LANGUAGES,
    TEXT,
    TEXTS,
    Entry,
    WrongError,
    items_of,
    load_yaml,
    matching,
    members_of,
    tell_where,
)

__all__ = ["WordError", "read_words"]

FILE = Path(__file__).parent / "words" / "words.yaml"

_FORM = matching(r"\*?[^\W\d_][\w '\u2019-]*\*?", "a word, with a star where others may go on")
_WORDS = items_of(
    members_of(
        {
            "id": ID,
            "word": TEXTS,
            "forms": members_of({language: items_of(_FORM) for language in LANGUAGES}),
            "says": TEXTS,
            "source?": members_of(
                {"article": TEXT, "bwb": matching(r"BWBR\d{7}", "a number such as BWBR0005537")}
            ),
        }
    ),
    least=1,
)


class WordError(Exception):
    """The file of words is not right; the message says where, and what to do."""


def read_words(file: Path = FILE) -> list[Entry]:
    """Give all words, in the order of the file.

    Raises:
        WordError: The file is not right, or two words are written alike.
    """
    try:
        words = cast("list[Entry]", _WORDS(load_yaml(file)))
        _refuse_doubles(words)
    except WrongError as error:
        raise WordError(tell_where(file, error)) from error
    return words


def _refuse_doubles(words: list[Entry]) -> None:
    for language in LANGUAGES:
        seen: dict[str, str] = {}
        for word in words:
            for form in (word["word"][language], *word["forms"][language]):
                other = seen.setdefault(form.lower(), word["id"])
                if other != word["id"]:
                    raise WrongError(f"{form!r} is written at {other} too", word["id"])
