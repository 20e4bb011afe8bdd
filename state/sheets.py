"""What the screens on paper and telephone show: sheets of A4, call cards, and the way back."""

from dataclasses import dataclass

from state.device import device_view
from state.watch import MatterStep


@dataclass
class SheetLine:
    """One line of a sheet: a day, a name, something about it, and an amount; any may be empty."""

    id: str
    day: str
    name: str
    about: str
    amount: str


@dataclass
class PhoneLine:
    """How an agency is called; `note` says that the number is unknown or not checked."""

    id: str
    name: str
    number: str
    href: str
    hours: str
    note: str


@dataclass
class MonthSheet:
    """A month on one sheet; `size` is large, middle or small, `cut` tells what did not fit."""

    month: str
    title: str
    total: str
    comes_in: list[SheetLine]
    has_in: bool
    goes_off: list[SheetLine]
    has_off: bool
    off_total: str
    to_do: list[SheetLine]
    has_to_do: bool
    phones: list[PhoneLine]
    has_phones: bool
    cut: str
    size: str
    href_before: str
    href_after: str
    month_before: str
    month_after: str


@dataclass
class MatterSheet:
    """One matter on a sheet: its steps, its days, and how the agency is called."""

    id: str
    is_known: bool
    title: str
    agency: str
    steps: list[MatterStep]
    contact: str
    days: list[SheetLine]
    has_days: bool
    phones: list[PhoneLine]
    size: str
    """Of the letters: large, middle or small."""
    href_letter: str
    href_card: str
    href_change: str


@dataclass
class Beside:
    """A sentence in the language of the person, and the Dutch; "" for whoever reads Dutch."""

    id: str
    own: str
    dutch: str


@dataclass
class CallCard:
    """What to say in one call, what to have at hand, what to ask, and what to write down."""

    is_known: bool
    title: str
    phones: list[PhoneLine]
    contact: str
    say: Beside
    say_head: Beside
    hand_head: Beside
    hand: list[Beside]
    days: list[Beside]
    ask_head: Beside
    ask: list[Beside]
    slow: Beside
    note_head: Beside
    note: list[Beside]
    href_back: str
    href_letter: str


@dataclass
class MatterWay:
    """A matter in the list of what can be put on paper."""

    id: str
    title: str
    about: str
    href: str


@dataclass
class PaperWays:
    """What can be put on paper or into a calendar."""

    matters: list[MatterWay]
    has_matters: bool
    has_days: bool


@dataclass
class Printed:
    """What stands under a screen on paper: a code that brings the matter back, and the day."""

    qr_path: str
    qr_box: str
    day: str
    address: str


@dataclass
class WayBack:
    """Where the code on a paper leads.

    `state` is here, elsewhere (another wallet's, or removed) or unreadable; and starting, none or
    locked while no wallet is open.
    """

    state: str
    href: str


month_sheet = device_view("views/month_sheet", "month_sheet", MonthSheet)
matter_sheet = device_view("views/matter_sheet", "matter_sheet", MatterSheet)
call_card = device_view("views/matter_sheet", "call_card", CallCard)
paper_ways = device_view("views/matter_sheet", "paper_ways", PaperWays)
printed = device_view("views/printed", "printed", Printed)
way_back = device_view("views/printed", "way_back", WayBack)
