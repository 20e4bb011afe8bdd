"""What the screens of the square show."""

from dataclasses import dataclass

from state.device import device_view
from state.share import Option


@dataclass
class SquareTopic:
    """A topic to read about, and how much of it was loaded."""

    id: str
    title: str
    about: str
    href: str


@dataclass
class SquareOwn:
    """A post of the person's own, and how it stands with it."""

    id: str
    title: str
    about: str
    state: str
    href: str


@dataclass
class Square:
    """Whether the person takes part, where, the topics, and their own posts."""

    is_off: bool
    is_example: bool
    must_lock: bool
    trouble: str
    place: str
    places: list[Option]
    topics: list[SquareTopic]
    own: list[SquareOwn]
    has_own: bool


@dataclass
class SquareThreadLine:
    """A thread in the list of a topic."""

    id: str
    title: str
    about: str
    state: str
    href: str


@dataclass
class SquareList:
    """The threads of a topic that were loaded and that fit what is looked for."""

    is_on: bool
    id: str
    title: str
    about: str
    trouble: str
    is_busy: bool
    threads: list[SquareThreadLine]
    has_threads: bool
    has_more: bool
    broken: str
    href_ask: str


@dataclass
class SquareShown:
    """A post as the screen of its thread shows it; `note` says why it is hidden, or gone.

    `began` marks the key that began the thread, `other` tells two of one name apart, `doubt` says
    that nobody who may has hidden it.
    """

    id: str
    name: str
    picture: str
    author: str
    began: str
    other: str
    mark: str
    at: str
    about: str
    text: str
    note: str
    doubt: str
    objection: str
    is_own: bool
    can_hide: bool
    can_report: bool
    href_report: str
    href_change: str
    href_objection: str


@dataclass
class SquareThread:
    """A thread from its first post on."""

    is_known: bool
    title: str
    topic: str
    topic_name: str
    trouble: str
    href_back: str
    href_answer: str
    is_open: bool
    posts: list[SquareShown]
    hidden: str


@dataclass
class SquareLink:
    """Where experiences with the service on the screen stand; "" while the square is off."""

    href: str


@dataclass
class SquareWriting:
    """What the form of a post asks, and what it answers to."""

    is_on: bool
    title: str
    is_first: bool
    is_change: bool
    question: str
    href_back: str
    id: str
    refused: str
    kinds: list[Option]
    topics: list[Option]
    services: list[Option]


@dataclass
class SquareReporting:
    """Why a post can be reported, or the own post whose hiding is objected to."""

    is_known: bool
    is_objection: bool
    title: str
    text: str
    href_back: str
    reasons: list[Option]


square = device_view("views/square", "square", Square)
square_list = device_view("views/square_list", "square_list", SquareList)
square_thread = device_view("views/square_list", "square_thread", SquareThread)
square_link = device_view("views/square_link", "square_link", SquareLink)
square_writing = device_view("views/square", "square_writing", SquareWriting)
square_reporting = device_view("views/square", "square_reporting", SquareReporting)
