"""What the screen Vandaag shows."""

from dataclasses import dataclass

from state.device import device_view
from state.share import MessageLine
from state.tasks import TaskLine


@dataclass
class ComingLine:
    """A payment that is to come."""

    id: str
    day: str
    kind: str
    agency: str
    amount: str
    href: str


@dataclass
class EndingLine:
    """A paper that ends soon."""

    id: str
    title: str
    until: str
    href: str


@dataclass
class WorkLine:
    """What was agreed about looking for work: how much of it is done in the period that runs."""

    id: str
    title: str
    count: str
    until: str
    href: str


@dataclass
class Today:
    """Unread messages, the next payments, what is due and what comes after, papers that end.

    `left_until`, `left_amount` and `left_about` say what is left until the next payment; they are
    empty for whoever keeps no balance.
    """

    date: str
    left_until: str
    left_amount: str
    left_about: str
    has_next: bool
    next_day: str
    next_when: str
    next_total: str
    next: list[ComingLine]
    has_later: bool
    later: list[ComingLine]
    month_total: str
    month: str
    due: list[TaskLine]
    has_due: bool
    upcoming: list[TaskLine]
    has_upcoming: bool
    news: list[MessageLine]
    has_news: bool
    more_news: str
    ending: list[EndingLine]
    has_ending: bool
    has_nothing: bool
    duties: list[WorkLine]
    """How far one is with what was agreed about looking for work, and whom one helps."""
    has_duties: bool
    prepared: list[WorkLine]
    """Who got something ready, one line for each."""
    has_prepared: bool


today = device_view("views/today", "today", Today)
