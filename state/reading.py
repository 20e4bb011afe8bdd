"""What the screen that reads a photographed letter shows."""

from dataclasses import dataclass
from typing import Literal

from state.device import device_view


@dataclass
class OtherReading:
    """Something else that the letter may say, as it stands in the field and for people."""

    value: str
    label: str


@dataclass
class Proposal:
    """What Plein thinks that the letter says, with the words of the letter that it came from."""

    words: str
    is_sure: bool
    is_proposed: bool
    is_used: bool
    others: list[OtherReading]


@dataclass
class MonthReading:
    """A line of a yearly statement: what was read of it, and its words."""

    id: str
    text: str
    words: str


@dataclass
class Reading:
    """How far the reading of a letter is, and what it proposes; `step` is "" without a photo."""

    step: Literal[
        "", "ask", "load", "read", "turn", "done", "unfit", "nothing", "failed", "no-reader"
    ]
    said: str
    trouble: str
    remark: str
    is_busy: bool
    is_here: bool
    percent: str
    size: str
    file_name: str
    agency_name: Proposal
    kind: Proposal
    issued: Proposal
    amount: Proposal
    way: str
    due: Proposal
    todos: list[OtherReading]
    has_todo: bool
    has_todos: bool
    todo_words: str
    is_counted_blind: bool
    is_past: bool
    year: list[MonthReading]
    has_year: bool
    title: str
    has_task: bool


reading = device_view("views/reading", "reading", Reading)
