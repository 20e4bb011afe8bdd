"""What the screen of the talk about work shows: proposals, questions, appointments, ways to ask."""

from dataclasses import dataclass

from state.device import device_view


@dataclass
class OfferLine:
    """Something that an agency proposed and that waits for a yes or a no."""

    id: str
    oin: str
    title: str
    agency: str
    text: str


@dataclass
class AppointmentLine:
    """A meeting that was agreed or called off; `offer` is what the agency calls it."""

    id: str
    title: str
    about: str
    state: str
    is_ahead: bool
    oin: str
    offer: str


@dataclass
class TalkLine:
    """A question, something that was asked, or what was said to a proposal."""

    id: str
    title: str
    about: str
    state: str
    href: str


@dataclass
class AskingLine:
    """A service by which to ask something, and when the answer comes."""

    id: str
    title: str
    about: str
    href: str


@dataclass
class Talk:
    """What waits for the person, appointments to come, what was asked, and what was before."""

    trouble: str
    open: list[OfferLine]
    has_open: bool
    questions: list[TalkLine]
    has_questions: bool
    appointments: list[AppointmentLine]
    has_appointments: bool
    asked: list[TalkLine]
    has_asked: bool
    asking: list[AskingLine]
    has_asking: bool
    before: list[TalkLine]
    has_before: bool


talk = device_view("views/talk", "talk", Talk)
