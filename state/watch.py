"""What the screens of the watch, of running matters and of changes show."""

from dataclasses import dataclass

from state.device import device_view
from state.rights import Answer
from state.share import SentLine, Step


@dataclass
class FindingLine:
    """One finding: what it is called, and in one sentence what was seen."""

    id: str
    title: str
    about: str
    href: str


@dataclass
class Watch:
    """All findings, the first of them, and whether the person is still to be asked about topics."""

    findings: list[FindingLine]
    has_findings: bool
    first: list[FindingLine]
    more: str
    asks: bool
    is_off: bool


@dataclass
class Ground:
    """An article on which a finding rests, and what it says."""

    id: str
    article: str
    text: str
    href: str


@dataclass
class NextStep:
    """What one may do; `href` is a screen, or a page elsewhere when `is_outside`."""

    id: str
    text: str
    href: str
    is_outside: bool


@dataclass
class OneFinding:
    """One finding: what was seen, why, what one may do, and why one may leave it (`against`)."""

    id: str
    is_known: bool
    title: str
    text: str
    whose: str
    grounds: list[Ground]
    has_grounds: bool
    steps: list[NextStep]
    against: str
    href_about: str
    aside: str
    can_tell: bool
    how_much: str
    question: str
    """What must be answered before it can be said how much it is, with the way there."""
    href_question: str
    answer: str


@dataclass
class WatcherLine:
    """What one watcher looks out for, with the argument for and against it."""

    id: str
    title: str
    pro: str
    contra: str


@dataclass
class Topic:
    """A topic on which the person is asked: `wish` is yes, no, or nothing yet."""

    id: str
    title: str
    wish: str
    watchers: list[WatcherLine]


@dataclass
class Topics:
    """All topics."""

    topics: list[Topic]


@dataclass
class MatterStep:
    """One step of a matter: who must do or did what."""

    id: str
    who: str
    text: str
    is_done: bool


@dataclass
class MatterLine:
    """One running matter with its steps."""

    id: str
    title: str
    agency: str
    contact: str
    steps: list[MatterStep]
    href: str
    href_letter: str
    href_sent: str
    """Of what was sent for it through the wallet; there one can ask to speak to somebody."""
    href_sheet: str


@dataclass
class ChangeLine:
    """One change in somebody's life."""

    id: str
    title: str
    on: str
    href: str


@dataclass
class Matters:
    """All matters and changes, the newest first."""

    sent: list[SentLine]
    """What an agency has that is no matter with steps of its own, as a question."""
    has_sent: bool
    matters: list[MatterLine]
    has_matters: bool
    changes: list[ChangeLine]
    has_changes: bool


@dataclass
class OneMatter:
    """What the form of a matter needs to know."""

    id: str
    is_new: bool
    is_known: bool
    is_asked: bool
    is_waiting: bool
    passed: list[Step]
    """Who had it one after the other, where an agency said that it is not its own."""
    has_passed: bool
    href_sent: str
    holders: list[Answer]
    agencies: list[Answer]
    services: list[Answer]


@dataclass
class HeardLine:
    """An agency, and whether it has heard of a change."""

    id: str
    name: str
    has_heard: bool


@dataclass
class DutyLine:
    """An agency that must hear of a change: by when and by which article, with a letter to it."""

    id: str
    name: str
    by: str
    state: str
    href: str


@dataclass
class OneChange:
    """What the form of a change needs to know."""

    id: str
    is_new: bool
    is_known: bool
    kinds: list[Answer]
    duties: list[DutyLine]
    has_duties: bool
    directions: list[Answer]
    agencies: list[HeardLine]


@dataclass
class LetterKind:
    """A kind of letter that can be made of a matter."""

    id: str
    title: str
    href: str
    is_chosen: bool


@dataclass
class LetterPlace:
    """An agency in the wallet that takes this letter."""

    id: str
    name: str
    href: str


@dataclass
class Letter:
    """A letter that is ready, what one says by telephone, and where it can be sent from here."""

    id: str
    agency: str
    is_known: bool
    kind: str
    title: str
    text: str
    whom: str
    """To whom it goes: the address that the person gave, else the name of the agency."""
    sender: str
    side: str
    """Where the window of the envelope is: left or right."""
    sides: list[Answer]
    day: str
    subject: str
    body: list[str]
    fill_in: str
    sign: str
    href_back: str
    back: str
    kinds: list[LetterKind]
    has_kinds: bool
    call: str
    call_dutch: str
    href_card: str
    places: list[LetterPlace]
    has_places: bool
    mark: str


watch = device_view("views/seen", "watch", Watch)
finding = device_view("views/watch", "finding", OneFinding)
topics = device_view("views/watch", "topics", Topics)
matters = device_view("views/matters", "matters", Matters)
matter = device_view("views/matters", "matter", OneMatter)
letter = device_view("views/letters", "letter", Letter)
change = device_view("views/matters", "change", OneChange)
