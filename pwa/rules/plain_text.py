"""Finds in a text what the eye does not see, or takes for something else.

A text of a government is read by people, by screen readers and by search; what looks the same must
be the same. So no signs without a look, none that turn the direction of reading round, and no
letters of another alphabet among Latin ones.
"""

import re
import unicodedata

__all__ = ["find_disguise"]

_LATIN_1 = 0x100
"""Below it stand signs that Dutch keyboards make, such as the micro sign, beside their letters."""
_BLANK = {"\u115f", "\u1160", "\u2800", "\u3164", "\uffa0"}
"""Counted as letters or symbols, and drawn as nothing."""
_TWINS = frozenset("асеорхуіјѕһԁӏАВСЕНІЈКМОРЅТХУονρυαικχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ")
"""Cyrillic and Greek letters that are drawn as Latin ones."""
_WORD = re.compile(r"[^\W\d_]+")
_PILED = 3
"""As many marks on one letter hide what stands above and below it."""


def find_disguise(text: str) -> str | None:
    """Say what in a text is not what it looks like, and what to do; None when all is plain."""
    marks = 0
    for sign in text:
        category = unicodedata.category(sign)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        is_hidden = category[0] == "C" or category in ("Zl", "Zp") or sign in _BLANK
        if is_hidden and sign != "\n":
            return f"has a sign that cannot be seen ({_name(sign)}); type the text anew"
        if marks >= _PILED:
            return f"has marks piled on one letter ({_name(sign)}); type the text anew"
    for word in _WORD.findall(text):
        if strange := _strange_letter(word):
            return (
                f"has {strange!r} ({_name(strange)}) in {word!r}, which looks like another letter;"
                " type the word anew on a Latin keyboard"
            )
    return None


def _strange_letter(word: str) -> str | None:
    others = [c for c in word if ord(c) >= _LATIN_1 and not _name(c).startswith("LATIN ")]
    for letter in others:
        plain = unicodedata.normalize("NFKC", letter)
        if plain != letter and plain.isascii():
            return letter
    is_mixed = 0 < len(others) < len(word)
    is_twin = len(word) > 1 and set(word) <= _TWINS
    return others[0] if is_mixed or is_twin else None


def _name(sign: str) -> str:
    return unicodedata.name(sign, f"U+{ord(sign):04X}")
