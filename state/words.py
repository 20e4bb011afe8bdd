"""What the screen with hard words shows."""

from dataclasses import dataclass

from state.device import device_view


@dataclass
class WordLine:
    """A hard word, its Dutch beside it where that differs, and one sentence about it."""

    id: str
    word: str
    dutch: str
    says: str
    article: str
    href: str


@dataclass
class Words:
    """All hard words, in the order of the language."""

    words: list[WordLine]


words = device_view("views/words", "words", Words)
