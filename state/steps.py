"""What the screens of a service in small steps show, and what comes after it was sent."""

from dataclasses import dataclass
from typing import Literal

from state.device import device_view
from state.share import PaperQuestion, Question


@dataclass
class TopicLine:
    """A topic in the list; missing: it was looked at, and something that is needed is not there."""

    id: str
    title: str
    state: Literal["done", "open", "missing"]
    said: str
    href: str


@dataclass
class StepAhead:
    """A step of the way: who does what, when at the latest, and by which article."""

    id: str
    title: str
    when: str
    article: str
    state: Literal["done", "later"]


@dataclass
class Steps:
    """The list of topics of a service, how far one is, and what happens after sending."""

    is_known: bool
    trouble: str
    title: str
    about: str
    summary: str
    agency: str
    promises: list[str]
    needs: list[str]
    has_needs: bool
    topics: list[TopicLine]
    progress: str
    is_begun: bool
    is_contested: bool
    """Another device sent it or threw it away."""
    href_sent: str
    href_next: str
    is_complete: bool
    missing: str
    wait: str
    """That the agency may not begin yet, and why; or empty."""
    wait_day: str
    has_wait_task: bool
    partner: str
    later: list[str]
    """Papers that are not there yet and may follow."""
    has_later: bool
    steps: list[StepAhead]


@dataclass
class TopicForm:
    """One topic: what it asks, and where it stands among the others."""

    is_known: bool
    trouble: str
    title: str
    about: str
    progress: str
    service: str
    back: str
    questions: list[Question]
    papers: list[PaperQuestion]
    is_filled: bool
    """Something stands there that the wallet knew."""


@dataclass
class BegunLine:
    """Something that was begun and can go on."""

    id: str
    title: str
    about: str
    said: str
    href: str


@dataclass
class BegunList:
    """All that was begun."""

    lines: list[BegunLine]
    has_lines: bool


@dataclass
class Ahead:
    """What comes after something was sent: the steps with their terms, and the partner's part."""

    standing: str
    has_steps: bool
    steps: list[StepAhead]
    href_add: str
    has_partner: bool
    partner: str
    number: str
    number_shared: str
    href_statement: str
    href_matter: str


@dataclass
class Statement:
    """A paper on which the partner signs; in Dutch, since agencies read Dutch."""

    is_known: bool
    title: str
    text: str
    back: str


@dataclass
class TaskAbout:
    """The way from a task to what it is about; empty when that is nothing of Delen."""

    href: str
    words: str


steps = device_view("views/steps", "steps", Steps)
topic = device_view("views/steps", "topic", TopicForm)
begun = device_view("views/begun", "begun", BegunList)
ahead = device_view("views/ahead", "ahead", Ahead)
statement = device_view("views/ahead", "statement", Statement)
task_about = device_view("views/task_about", "taskAbout", TaskAbout)
