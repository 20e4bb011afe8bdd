"""What screens show to ask whether they were clear, and what the screen of all answers shows."""

from dataclasses import dataclass

from state.device import device_view
from state.share import Option


@dataclass
class Opinion:
    """Where one says whether this screen was clear; empty where it does not ask."""

    href: str


@dataclass
class Saying:
    """What may be answered about the screen that one came from."""

    back: str
    answers: list[Option]
    reasons: list[Option]


@dataclass
class OpinionLine:
    """What was said of a screen (``screen``: its path) or of a step (``name``)."""

    key: str
    screen: str
    name: str
    said: str
    since: str


@dataclass
class WishLine:
    """Something that may come next, and how many want it, in words."""

    name: str
    count: str


@dataclass
class Opinions:
    """All that is shown in the open."""

    trouble: str
    options: list[Option]
    wishes: list[WishLine]
    screens: list[OpinionLine]
    steps: list[OpinionLine]


opinion = device_view("views/opinion", "opinion", Opinion)
saying = device_view("views/saying", "saying", Saying)
opinions = device_view("views/opinions", "opinions", Opinions)
