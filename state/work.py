"""What the screens of work show: the log, what was agreed, and one period of it."""

from dataclasses import dataclass
from typing import Literal

from state.device import device_view
from state.rights import Answer


@dataclass
class ActivityLine:
    """Something that was done to find work, in a list; `why_not` says why it does not count."""

    id: str
    title: str
    employer: str
    day: str
    state: str
    why_not: str
    href: str


@dataclass
class DutyCard:
    """The period of an agreement that runs now, and how far it is; `width` is 0 to 100."""

    id: str
    title: str
    count: str
    about: str
    state: Literal["met", "runs", "short"]
    width: str
    href: str


@dataclass
class FunnelBar:
    """How many applications came so far; `width` is 0 to 100."""

    id: str
    name: str
    count: str
    width: str


@dataclass
class PlainLine:
    """A line that opens a form."""

    id: str
    title: str
    about: str
    href: str


@dataclass
class Work:
    """The log with what was agreed; `found` says how many a search found, or nothing."""

    duties: list[DutyCard]
    has_duties: bool
    missed: list[PlainLine]
    has_missed: bool
    lines: list[ActivityLine]
    has_lines: bool
    has_any: bool
    can_search: bool
    found: str
    more: str
    href_all: str
    states: list[Answer]
    funnel: list[FunnelBar]
    has_funnel: bool
    agreements: list[PlainLine]
    has_agreements: bool
    exemptions: list[PlainLine]
    has_exemptions: bool


@dataclass
class ChosenFile:
    """A file that was chosen in the form and is not saved yet; `place` is its number."""

    place: int
    title: str
    size: str


@dataclass
class CopyLine:
    """A member of an activity to copy into somebody else's form."""

    id: str
    name: str
    value: str


@dataclass
class Happened:
    """What happened after an activity."""

    id: str
    day: str
    text: str


@dataclass
class Activity:
    """What the form of an activity needs to know beside its fields."""

    id: str
    is_known: bool
    is_new: bool
    title: str
    kinds: list[Answer]
    manners: list[Answer]
    states: list[Answer]
    cvs: list[Answer]
    has_cvs: bool
    chosen: list[ChosenFile]
    papers: list[PlainLine]
    has_papers: bool
    happened: list[Happened]
    has_happened: bool
    link: str
    """Its address when it can be opened."""
    seems_same: bool
    can_apply: bool
    """It is saved and not done yet."""
    goes_along: str
    """What goes along when the person applies now."""
    own_form: str
    """What the agency of an agreement calls its own form; empty when there is none."""
    own_form_url: str
    copies: list[CopyLine]


@dataclass
class AgreementForm:
    """What the form of an agreement needs to know."""

    id: str
    is_known: bool
    is_new: bool
    is_signed: bool
    agencies: list[Answer]
    periods: list[Answer]


@dataclass
class ExemptionForm:
    """What the form of an exemption needs to know."""

    id: str
    is_known: bool
    is_new: bool
    reasons: list[Answer]
    agreements: list[Answer]


@dataclass
class DutyPeriod:
    """One period of an agreement: what counts, what does not and why, and what was asked."""

    is_known: bool
    title: str
    days: str
    count: str
    state: Literal["met", "runs", "short"]
    said: str
    reckoned: str
    """How the number follows from exemptions or a cut; empty when the whole number is asked."""
    counted: list[ActivityLine]
    has_counted: bool
    others: list[ActivityLine]
    has_others: bool
    is_over: bool
    chosen: list[ChosenFile]
    papers: list[PlainLine]
    has_papers: bool
    before: str
    after: str
    href_proof: str
    statement: str
    """What the agency signed about it; empty when it did not."""


work = device_view("views/work", "work", Work)
activity = device_view("views/activity", "activity", Activity)
agreement = device_view("views/duty", "agreement", AgreementForm)
exemption = device_view("views/duty", "exemption", ExemptionForm)
period = device_view("views/duty", "period", DutyPeriod)
