"""Makes text that a stranger wrote safe to show: as the phone does (`assets/device/plain_text.js`).

Source: Unicode Standard Annex 9 (bidirectional controls), Unicode Technical Report 36 (what can be
used to deceive).
"""

import unicodedata

__all__ = ["plain_text"]

_MOST_MARKS = 4
"""No writing has more marks on one letter."""
_BLANK = set("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u180f\u2800\u3164\uffa0")
"""Letters, marks and signs that nobody sees."""
_JOINERS = {"\u200c", "\u200d"}
"""They mean something in Persian and Indian writing, and between pictures."""


def plain_text(value: object, most: int) -> str:
    """Give a text without signs that are unseen, turn the writing round, or pile up over lines.

    What is no text gives an empty one; what is longer than ``most`` characters is cut.
    """
    if not isinstance(value, str):
        return ""
    kept: list[str] = []
    marks = 0
    for letter in value[: 2 * most].replace("\r\n", "\n").replace("\r", "\n"):
        kind = unicodedata.category(letter)
        marks = marks + 1 if kind in {"Mn", "Me", "Mc"} else 0
        if marks <= _MOST_MARKS and not _is_unseen(letter, kind):
            kept.append(letter)
    return "".join(kept)[:most]


def _is_unseen(letter: str, kind: str) -> bool:
    if letter == "\n" or letter in _JOINERS:
        return False
    return letter in _BLANK or kind in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
