"""What the screen "Ik heb een vraag" shows."""

from dataclasses import dataclass
from typing import Literal

from state.device import device_view
from state.share import Option


@dataclass
class AskLine:
    """A place where the question may belong: what it is, why it was found, and who answers.

    `href` is "" where the person must say first in which municipality they live.
    """

    id: str
    kind: str
    title: str
    why: str
    who: str
    href: str


@dataclass
class AskTaker:
    """An agency that takes the question, its time to answer, and what begins a question to it."""

    oin: str
    name: str
    about: str
    act: str


@dataclass
class AskPhone:
    """An agency to call."""

    id: str
    name: str
    href: str


@dataclass
class Ask:
    """What was found for the question as it stands; `key` is another when it is to be looked up.

    `home` says which municipality is the person's own; `asks_home` where the wallet must ask it.
    """

    key: str
    lines: list[AskLine]
    has_lines: bool
    said: str
    is_asked: bool
    home: str
    asks_home: bool
    homes: list[Option]
    is_danger: bool
    takers: list[AskTaker]
    has_takers: bool
    phones: list[AskPhone]
    hearing: Literal["unknown", "absent", "here", "listening"]


ask = device_view("views/ask", "ask", Ask)
