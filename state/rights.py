"""What the screens of "Waar heb ik recht op?" show."""

from dataclasses import dataclass

from state.device import device_view


@dataclass
class RightLine:
    """What one law comes to, in words, and the amount that goes with it."""

    id: str
    title: str
    words: str
    said: str
    href: str


@dataclass
class Rights:
    """All laws, and the question that can still change an answer."""

    lines: list[RightLine]
    next_href: str
    next_question: str


@dataclass
class Reason:
    """One step of a law: what it says, and what it comes to here."""

    id: str
    text: str
    value: str
    article: str
    formula: str


@dataclass
class Figure:
    """One figure of a law, with its source and the day on which it was read."""

    id: str
    name: str
    value: str
    source: str
    read: str


@dataclass
class Gap:
    """One thing that a law file leaves out."""

    id: str
    text: str


@dataclass
class ToldFact:
    """A fact that was told, with the way to mend it."""

    id: str
    label: str
    value: str
    href: str


@dataclass
class Right:
    """One law with its reasons."""

    is_known: bool
    is_draft: bool
    cannot: bool
    title: str
    words: str
    said: str
    law: str
    reasons: list[Reason]
    figures: list[Figure]
    gaps: list[Gap]
    has_gaps: bool
    facts: list[ToldFact]
    has_facts: bool


@dataclass
class Answer:
    """One answer out of some."""

    value: str
    label: str


@dataclass
class AskedFact:
    """A question; `kind` is truth, date, amount, number or text (one of `choices`)."""

    is_known: bool
    title: str
    why: str
    about: str
    kind: str
    choices: list[Answer]


rights = device_view("views/rights", "rights", Rights)
right = device_view("views/rights", "right", Right)
asked = device_view("views/rights", "asked", AskedFact)
