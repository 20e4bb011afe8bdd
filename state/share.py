"""What the screens of Delen show."""

from dataclasses import dataclass
from typing import Literal

from state.device import device_view
from state.tasks import TaskLine


@dataclass
class Pair:
    """A name with its value."""

    name: str
    value: str


@dataclass
class ServiceLine:
    """A service that an agency offers."""

    id: str
    title: str
    summary: str
    href: str


@dataclass
class AgencyBlock:
    """An agency with its services; `identity` says whether it knows who the person is."""

    oin: str
    name: str
    identity: str
    href_code: str
    services: list[ServiceLine]


@dataclass
class MessageLine:
    """A message of an agency in a list."""

    id: str
    title: str
    about: str
    is_new: bool
    href: str


@dataclass
class SentLine:
    """Something that was sent, and how it stands."""

    id: str
    title: str
    about: str
    status: str
    tone: Literal["waits", "done", "wrong"]
    href: str


@dataclass
class Share:
    """Messages, what was sent, and what can be sent; `trouble` says why nothing can be now."""

    trouble: str
    messages: list[MessageLine]
    has_messages: bool
    sent: list[SentLine]
    has_sent: bool
    agencies: list[AgencyBlock]


@dataclass
class OneMessage:
    """A message of an agency; its text is never more than text."""

    id: str
    is_known: bool
    title: str
    agency: str
    at: str
    text: str
    is_unreadable: bool
    href_about: str
    about: str
    href_task: str
    is_statement: bool
    is_talk: bool


@dataclass
class Option:
    """One of the values to choose from."""

    value: str
    label: str


@dataclass
class Question:
    """A fact that a service asks for."""

    name: str
    kind: Literal["text", "amount", "day", "choice", "income", "number", "code"]
    label: str
    hint: str
    options: list[Option]


@dataclass
class PaperChoice:
    """A paper of the wallet that may go along."""

    id: str
    title: str
    about: str
    is_chosen: bool


@dataclass
class PaperQuestion:
    """A paper that a service asks for, with those of the wallet that fit."""

    name: str
    label: str
    hint: str
    fitting: list[PaperChoice]
    others: list[PaperChoice]
    has_others: bool
    remark: str


@dataclass
class ServiceForm:
    """The form of a service."""

    is_known: bool
    trouble: str
    title: str
    about: str
    summary: str
    agency: str
    certainties: list[str]
    questions: list[Question]
    papers: list[PaperQuestion]


@dataclass
class ReviewedFact:
    """A fact as it will be sent; it may go when it is not required."""

    name: str
    label: str
    value: str
    may_go: bool


@dataclass
class ReviewedPaper:
    """A paper as it will be sent."""

    id: str
    title: str
    about: str


@dataclass
class Review:
    """All that a person agrees to."""

    is_ready: bool
    agency: str
    title: str
    about: str
    """Which earlier submission it is about; or empty."""
    facts: list[ReviewedFact]
    papers: list[ReviewedPaper]
    has_papers: bool
    conditions: list[Pair]
    consent: str
    back: str


@dataclass
class Step:
    """One step of a submission on its way."""

    id: str
    state: Literal["done", "now", "later", "wrong"]
    text: str


@dataclass
class OneSubmission:
    """What was sent: how it stands, who must act by when, and the proof."""

    id: str
    is_known: bool
    title: str
    agency: str
    about: str
    href_about: str
    steps: list[Step]
    turn: str
    unknown: str
    """That the agency does not know who sent it; empty when it does, or need not."""
    refusal: str
    can_take_back: bool
    has_proof: bool
    href_withdraw: str
    href_withdrawal: str
    """Of the request to withdraw this, once there is one."""
    href_again: str
    """Of the form, filled in as it was; for what did not arrive."""
    facts: list[Pair]
    files: list[Pair]
    has_files: bool
    messages: list[MessageLine]
    has_messages: bool
    tasks: list[TaskLine]
    has_tasks: bool
    technical: list[Pair]


share = device_view("views/share", "share", Share)
message = device_view("views/share", "message", OneMessage)
service = device_view("views/service", "service", ServiceForm)
review = device_view("views/review", "review", Review)
submission = device_view("views/submission", "submission", OneSubmission)
