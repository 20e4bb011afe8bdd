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
class ToldFact:
    """A fact that was told, with the way to mend it."""

    id: str
    label: str
    value: str
    href: str


@dataclass
class Doubt:
    """Answers that do not go together, or that hardly anybody gives; such can be confirmed."""

    id: str
    text: str
    is_certain: bool
    facts: list[ToldFact]


@dataclass
class Gap:
    """One thing that a law file leaves out, or that Plein leaves out."""

    id: str
    text: str


@dataclass
class Rights:
    """All laws, what to look at again, and the question that can change an answer."""

    lines: list[RightLine]
    doubts: list[Doubt]
    next_href: str
    next_question: str
    refused: list[Gap]
    """Rules of the person's municipality that this phone cannot take."""


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
class Statute:
    """One statute, with the page on which everybody can read it."""

    id: str
    name: str
    href: str


@dataclass
class RuleMaker:
    """An agency that put rules here itself, and the page on which everybody can read them."""

    id: str
    said: str
    words: str
    href: str


@dataclass
class ApplyAt:
    """An agency at which it can be applied for from here."""

    id: str
    words: str
    href: str


@dataclass
class Right:
    """One law with its reasons; `ask` says what to do when it cannot be told."""

    is_known: bool
    is_draft: bool
    ask: str
    title: str
    words: str
    said: str
    since: str
    laws: list[Statute]
    makers: list[RuleMaker]
    has_makers: bool
    apply: str
    site: str
    at: list[ApplyAt]
    reasons: list[Reason]
    has_reasons: bool
    figures: list[Figure]
    gaps: list[Gap]
    has_gaps: bool
    facts: list[ToldFact]
    has_facts: bool


@dataclass
class TriedAmount:
    """One row of the table beside the chart."""

    id: str
    income: str
    amount: str


@dataclass
class Trying:
    """The slider of a law and its chart: the amount against the fact that the slider moves.

    `path` and `here_*` lie in a box of 320 by 160; `top` and `end` are the ends of its axes.
    """

    is_known: bool
    label: str
    until: str
    step: str
    said: str
    more: str
    path: str
    has_here: bool
    here_x: str
    here_y: str
    top: str
    end: str
    picture: str
    rows: list[TriedAmount]


@dataclass
class Answer:
    """One answer out of some."""

    value: str
    label: str


@dataclass
class AskedFact:
    """The question about the fact at `place`.

    `kind` is truth, date, amount, number or text (one of `choices`).
    """

    is_known: bool
    place: str
    title: str
    why: str
    about: str
    kind: str
    choices: list[Answer]
    can_leave_out: bool


rights = device_view("views/rights", "rights", Rights)
right = device_view("views/rights", "right", Right)
trying = device_view("views/trying", "trying", Trying)
asked = device_view("views/asked", "asked", AskedFact)
