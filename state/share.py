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
    """A service that an agency offers; `ready` says that the wallet fills in everything."""

    id: str
    title: str
    summary: str
    ready: str
    href: str


@dataclass
class ServiceGroup:
    """The services for one who is something to the agency, such as its customer."""

    role: str
    title: str
    services: list[ServiceLine]


@dataclass
class AgencyBlock:
    """An agency with its services, and the one way to all else about it."""

    oin: str
    name: str
    about: str
    """Whether it knows who the person is, or else what the way leads to."""
    href: str
    groups: list[ServiceGroup]


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
    can_seek: bool
    found: str
    """How many services were found; empty when nothing is looked for."""
    agencies: list[AgencyBlock]


@dataclass
class TextPart:
    """A piece of a text; with an address of the agency's own, and the host that it leads to."""

    id: str
    text: str
    href: str
    host: str


@dataclass
class FileLine:
    """A file that came with a message; `href` leads to it once it is here."""

    id: str
    name: str
    about: str
    note: str
    href: str


@dataclass
class OneMessage:
    """A message of an agency; its text is never more than text."""

    id: str
    is_known: bool
    title: str
    agency: str
    at: str
    parts: list[TextPart]
    warnings: list[str]
    """What a person must know of it before believing it, in plain sentences."""
    is_unreadable: bool
    files: list[FileLine]
    has_files: bool
    is_decision: bool
    decision: list[Pair]
    """Who decided, by which article, and until when one can object; empty when it is none."""
    href_objection: str
    href_about: str
    about: str
    href_task: str
    href_pass: str
    """Where the person decides whether it goes to another agency; empty when nothing is asked."""
    call: str
    href_call: str
    hours: str
    now: str
    """Whether it is open, and else from when."""
    is_statement: bool
    is_talk: bool
    can_answer: bool
    proof_of: str
    """The submission whose proof holds this signed statement; empty when it is none."""


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
    gets: list[str]
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
class Condition:
    """What holds for what is sent; of the ground also the article, with where it is published."""

    name: str
    value: str
    article: str
    href: str


@dataclass
class Review:
    """All that a person agrees to."""

    is_ready: bool
    agency: str
    title: str
    about: str
    """Which earlier submission it is about; or empty."""
    has_acting: bool
    acting: list[Pair]
    """Who acts beside the person, and on what ground; empty: nobody was chosen."""
    has_actors: bool
    actors: list[Option]
    """Who can be chosen for that; empty: there is nobody."""
    facts: list[ReviewedFact]
    papers: list[ReviewedPaper]
    has_papers: bool
    conditions: list[Condition]
    consent: str
    dutch: str
    """All of it in Dutch, where that is what goes away; else empty."""
    decisions: str
    """Whether the decision may come here, as a question; empty where it never does."""
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
    ended: str
    """That the agency closed the way by which an answer would come; empty while it is open."""
    href_ended: str
    refusal: str
    can_take_back: bool
    has_proof: bool
    href_withdraw: str
    href_withdrawal: str
    """Of the request to withdraw this, once there is one."""
    decisions: str
    """Where the decision will come; empty where it never comes here, or has come."""
    href_decisions: str
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
message = device_view("views/message", "message", OneMessage)
service = device_view("views/service", "service", ServiceForm)
review = device_view("views/review", "review", Review)
submission = device_view("views/submission", "submission", OneSubmission)
