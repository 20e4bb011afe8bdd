"""What the screen Taken shows."""

from dataclasses import dataclass
from typing import Literal

from state.device import device_view


@dataclass
class TaskLine:
    """One task; `counts` when it is done only after more than one time."""

    id: str
    title: str
    agency: str
    due: str
    when: str
    state: Literal["late", "soon", "later"]
    progress: str
    counts: bool
    href: str


@dataclass
class Tasks:
    """What is to be done, and what has been done."""

    open: list[TaskLine]
    has_open: bool
    done: list[TaskLine]
    has_done: bool
    more: str
    href_all: str


@dataclass
class OneTask:
    """What the form of a task needs to know beside its fields."""

    id: str
    is_known: bool
    is_new: bool
    is_done: bool
    paper: str
    """What the paper is called that asks for it; nothing without one."""
    href_paper: str


@dataclass
class TaskHints:
    """What is to know of the reminders that are ticked in the form of a task."""

    is_past: bool
    """The moment of one has gone by."""
    is_off: bool
    """This phone is not woken for them."""


tasks = device_view("views/tasks", "tasks", Tasks)
task = device_view("views/tasks", "task", OneTask)
task_hints = device_view("views/task_hints", "task_hints", TaskHints)
