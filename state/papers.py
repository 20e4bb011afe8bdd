"""What the screens of Papieren show."""

from dataclasses import dataclass
from typing import Literal

from state.device import device_view
from state.tasks import TaskLine


@dataclass
class PaperLine:
    """One paper in the list."""

    id: str
    title: str
    about: str
    until: str
    has_ended: bool
    has_file: bool
    href: str


@dataclass
class Papers:
    """All papers, the newest first."""

    papers: list[PaperLine]
    has_papers: bool
    more: str
    href_all: str


@dataclass
class Paper:
    """One paper with its file; `url` is there once the file has been opened on the phone."""

    id: str
    is_known: bool
    title: str
    kind: str
    agency: str
    issued: str
    amount: str
    until: str
    has_file: bool
    file_name: str
    file_size: str
    viewer: Literal["image", "pdf", "none"]
    url: str
    is_missing: bool
    is_active: bool
    href_change: str
    can_count: bool
    tasks: list[TaskLine]
    done: list[TaskLine]
    has_tasks: bool


@dataclass
class PaperFile:
    """The file that was chosen in the form, and what there is to say about it."""

    name: str
    size: str
    remark: str


papers = device_view("views/papers", "papers", Papers)
paper = device_view("views/papers", "paper", Paper)
paper_file = device_view("views/paper_file", "paper_file", PaperFile)
