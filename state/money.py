"""What the screen Geld shows."""

from dataclasses import dataclass

from state.device import device_view


@dataclass
class PaymentLine:
    """One payment in a month."""

    id: str
    weekday: str
    date: str
    agency: str
    kind: str
    amount: str
    href: str


@dataclass
class PartLine:
    """One income part in the list of all parts."""

    id: str
    agency: str
    kind: str
    amount: str
    rhythm: str
    href: str


@dataclass
class Money:
    """A month of payments with its total, and the parts: going on, one-time payments, ended."""

    month: str
    total: str
    count: str
    payments: list[PaymentLine]
    has_payments: bool
    href_before: str
    href_after: str
    month_before: str
    month_after: str
    active: list[PartLine]
    has_active: bool
    once: list[PartLine]
    has_once: bool
    ended: list[PartLine]
    has_ended: bool
    has_parts: bool
    more: str
    href_all: str


money = device_view("views/money", "money", Money)
