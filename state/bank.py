"""What the screen on which a file of the bank comes in shows."""

from dataclasses import dataclass

from state.device import device_view


@dataclass
class BankOffer:
    """Something that can be taken over from the file, ticked or not."""

    id: str
    title: str
    about: str
    amount: str
    is_chosen: bool


@dataclass
class BankRemark:
    """A sentence about something in the file that is not taken over."""

    id: str
    text: str


@dataclass
class BankImportLine:
    """An earlier import, which can be undone."""

    id: str
    title: str
    about: str


@dataclass
class Bank:
    """A file of the bank, or an agency's statement; `step` is choose, reading, refused or plan."""

    title: str
    step: str
    progress: str
    refused: str
    read: str
    known: str
    matches: list[BankOffer]
    has_matches: bool
    parts: list[BankOffer]
    has_parts: bool
    can_tick_all: bool
    is_year: bool
    doubts: list[BankRemark]
    costs: list[BankOffer]
    has_costs: bool
    strange: str
    extra: list[BankRemark]
    has_extra: bool
    extra_title: str
    left_out: list[BankRemark]
    has_left_out: bool
    left_out_title: str
    holes: str
    has_offers: bool
    take: str
    imports: list[BankImportLine]
    has_imports: bool


bank = device_view("views/bank", "bank", Bank)
