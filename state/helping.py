"""What the screens show of help: who helps me, whom I help, and what was prepared."""

from dataclasses import dataclass
from typing import Literal

from state.device import device_view
from state.share import Option, Pair, Question


@dataclass
class HelperLine:
    """Somebody who helps me, or did; `news` says how much waits for me, or is empty."""

    id: str
    name: str
    about: str
    until: str
    news: str
    href: str


@dataclass
class Helpers:
    """Who helps me now, and who did."""

    helpers: list[HelperLine]
    has_helpers: bool
    former: list[HelperLine]
    has_former: bool
    must_lock: bool


@dataclass
class HelpOffer:
    """What is chosen for who will help, the code for them, and who came; all as texts."""

    is_form: bool
    is_busy: bool
    is_waiting: bool
    is_asking: bool
    is_adding: bool
    is_done: bool
    code: str
    site: str
    qr_path: str
    qr_box: str
    name: str
    digits: str
    sees: str
    can: str
    until: str
    strangers: str
    failure: str
    days: list[Option]
    matters: list[Option]
    has_matters: bool
    rights: list[Option]
    roles: list[Option]
    grounds: list[Option]
    papers: list[Option]
    is_representative: bool


@dataclass
class PreparedThing:
    """Something that is ready for me: all of it, by name and value; `lead` says who did it."""

    id: str
    kind: Literal["task", "income", "letter", "service"]
    title: str
    lead: str
    lines: list[Pair]
    letter: str


@dataclass
class DoneLine:
    """Something that a helper did, and when."""

    id: str
    text: str
    at: str


@dataclass
class OneHelper:
    """One who helps me: what they may, what they did, what waits for me; empty is not shown."""

    id: str
    is_known: bool
    is_open: bool
    name: str
    parts: list[str]
    left_out: list[str]
    """Papers that the helper sees without their file, each with why."""
    has_left_out: bool
    can: str
    until: str
    role: str
    ground: str
    acts_name: str
    person_name: str
    since: str
    reference: str
    paper: str
    href_paper: str
    unnamed: str
    fetched: str
    strangers: str
    gap: str
    ended: str
    failure: str
    prepared: list[PreparedThing]
    has_prepared: bool
    done: list[DoneLine]
    has_done: bool
    href_change: str


@dataclass
class HelpedLine:
    """Somebody whom I help; `colour` is one of six, to tell them apart."""

    id: str
    name: str
    about: str
    until: str
    colour: str
    href: str


@dataclass
class HelpedPeople:
    """Whom I help and helped, and how far coming in by a code is."""

    people: list[HelpedLine]
    has_people: bool
    former: list[HelpedLine]
    has_former: bool
    is_waiting: bool
    is_comparing: bool
    digits: str
    name: str
    failure: str
    colours: list[Option]
    must_lock: bool


@dataclass
class SeenRow:
    """Something of another person's that I may see."""

    id: str
    name: str
    about: str
    end: str
    href: str


@dataclass
class SeenPart:
    """A part of another person's wallet that I may see."""

    id: str
    title: str
    rows: list[SeenRow]
    nothing: str


@dataclass
class OnePerson:
    """One whom I help: what I may see and do; `is_here` when this device has it."""

    id: str
    is_known: bool
    is_here: bool
    is_over: bool
    name: str
    colour: str
    called: str
    until: str
    as_of: str
    role: str
    ground: str
    reference: str
    parts: list[SeenPart]
    may_prepare: bool
    href_task: str
    href_income: str
    href_letter: str
    href_service: str
    given: list[DoneLine]
    has_given: bool
    paper: str
    paper_title: str
    failure: str


@dataclass
class HelpService:
    """A service that can be prepared for somebody."""

    id: str
    title: str
    agency: str
    href: str


@dataclass
class Preparing:
    """What I prepare for one person: the questions, or first the choice of a service."""

    is_known: bool
    name: str
    colour: str
    title: str
    questions: list[Question]
    is_choice: bool
    services: list[HelpService]
    back: str


helpers = device_view("views/helped_by", "helpers", Helpers)
offer = device_view("views/helped_by", "offer", HelpOffer)
helper = device_view("views/helped_by", "helper", OneHelper)
people = device_view("views/helped", "people", HelpedPeople)
person = device_view("views/helped", "person", OnePerson)
preparing = device_view("views/helped", "preparing", Preparing)
