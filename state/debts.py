"""What the screens of what is paid back show."""

from dataclasses import dataclass

from state.device import device_view
from state.rights import Answer


@dataclass
class DebtLine:
    """Something that is paid back: what goes to it each month, and whether it runs."""

    id: str
    title: str
    agency: str
    amount: str
    state: str
    href: str


@dataclass
class Debts:
    """All that is paid back, and what goes to it each month now."""

    debts: list[DebtLine]
    has_debts: bool
    sum: str


@dataclass
class OneDebt:
    """What the form of something that is paid back needs to know."""

    id: str
    is_new: bool
    is_known: bool
    kinds: list[Answer]
    agencies: list[Answer]
    href_letter: str


debts = device_view("views/debts", "debts", Debts)
debt = device_view("views/debts", "debt", OneDebt)
