"""What the screen Geld shows."""

from dataclasses import dataclass

from state.device import device_view
from state.rights import Answer


@dataclass
class PaymentLine:
    """One payment in a month; `state` is received, different, disputed, late, or nothing to say.

    `mark` names the payment when it can be ticked off as received.
    """

    id: str
    weekday: str
    date: str
    agency: str
    kind: str
    amount: str
    href: str
    mark: str
    state: str


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
class CalendarDay:
    """A day of a calendar, or the name of a weekday; `words` say in full what it holds."""

    id: str
    number: str
    is_paid: bool
    words: str


@dataclass
class CalendarWeek:
    """A week from Monday to Sunday; days of another month have no number."""

    id: str
    days: list[CalendarDay]


@dataclass
class Money:
    """A month of payments with its total, and the parts: going on, one-time payments, ended."""

    month: str
    total: str
    count: str
    payments: list[PaymentLine]
    has_payments: bool
    weeks: list[CalendarWeek]
    weekdays: list[CalendarDay]
    href_sheet: str
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
    owed: str
    more: str
    href_all: str


@dataclass
class YearAgency:
    """An agency in a year: its colour in the chart, and what it pays in all."""

    id: str
    name: str
    colour: str
    total: str


@dataclass
class YearBar:
    """What one agency pays in one month, as a bar in a box of 360 by 170."""

    id: str
    x: str
    y: str
    width: str
    height: str
    colour: str


@dataclass
class YearMonth:
    """One month of a year with its total."""

    id: str
    name: str
    amount: str
    href: str


@dataclass
class Year:
    """A year of income by month and by agency."""

    year: str
    total: str
    has_payments: bool
    href_before: str
    href_after: str
    year_before: str
    year_after: str
    top: str
    first: str
    last: str
    picture: str
    agencies: list[YearAgency]
    bars: list[YearBar]
    months: list[YearMonth]


@dataclass
class OnePayment:
    """One payment: what it is, and what was expected."""

    is_known: bool
    title: str
    expected: str
    href_part: str
    states: list[Answer]


payment = device_view("views/payment", "payment", OnePayment)
year = device_view("views/year", "year", Year)
money = device_view("views/money", "money", Money)
