"""What the screen of the talk about work shows: proposals, appointments, ways to ask."""

from dataclasses import dataclass

from state.device import device_view


@dataclass
class OfferLine:
    """Something that an agency proposed; `said` is what the person said to it."""

    id: str
    oin: str
    title: str
    agency: str
    text: str
    said: str
    href: str


@dataclass
class AppointmentLine:
    """A meeting that was agreed, or called off."""

    id: str
    title: str
    about: str
    state: str
    is_on: bool


@dataclass
class AskingLine:
    """A service by which to ask something."""

    id: str
    title: str
    agency: str
    href: str


@dataclass
class Talk:
    """What waits for an answer, what was answered, appointments, and the ways to ask."""

    trouble: str
    open: list[OfferLine]
    has_open: bool
    answered: list[OfferLine]
    has_answered: bool
    appointments: list[AppointmentLine]
    has_appointments: bool
    asking: list[AskingLine]
    has_asking: bool


talk = device_view("views/talk", "talk", Talk)
