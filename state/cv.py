"""What the screens of CVs show."""

from dataclasses import dataclass
from typing import Literal

from state.device import device_view
from state.rights import Answer


@dataclass
class CvLine:
    """A version of a CV, or a file with one, in the list of all."""

    id: str
    title: str
    about: str
    href: str


@dataclass
class Cvs:
    """All versions that were filled in here, and all files."""

    versions: list[CvLine]
    has_versions: bool
    files: list[CvLine]
    has_files: bool


@dataclass
class CvEntryLine:
    """An entry of a section; without `href` it is kept as it came with a file."""

    id: str
    section: str
    title: str
    about: str
    href: str
    is_left_out: bool
    can_move: bool
    is_first: bool
    is_last: bool


@dataclass
class CvSection:
    """A section of a CV with its entries in their order."""

    id: str
    title: str
    can_add: bool
    add: str
    href_add: str
    lines: list[CvEntryLine]
    has_lines: bool


@dataclass
class OneCv:
    """One version: who it is about, and its sections."""

    id: str
    is_new: bool
    is_known: bool
    title: str
    language: str
    layout: str
    person: str
    contact: str
    href_name: str
    href_person: str
    href_back: str
    sections: list[CvSection]
    languages: list[Answer]
    layouts: list[Answer]


@dataclass
class CvQuestion:
    """A field of the form of an entry."""

    name: str
    kind: Literal["line", "moment", "prose", "lines"]
    label: str
    hint: str


@dataclass
class CvEntryForm:
    """What the form of an entry asks, as its section has it."""

    id: str
    section: str
    entry: str
    is_known: bool
    is_new: bool
    title: str
    about: str
    href_back: str
    questions: list[CvQuestion]


cvs = device_view("views/cv", "cvs", Cvs)
cv = device_view("views/cv", "cv", OneCv)
cv_entry = device_view("views/cv", "cv_entry", CvEntryForm)
