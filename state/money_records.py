"""The records of money: what comes in, what goes off, and what a bank file told of it."""

from dataclasses import dataclass, field
from typing import Literal

from state.record import Record

Period = Literal["month", "week", "four_weeks", "quarter", "year", "once"]
WeekendRule = Literal["before", "after", "same", "workday_before", "workday_after"]


@dataclass(kw_only=True)
class Payment:
    """One payment on a known day, such as a quarter's child benefit."""

    date: str
    amount_cents: int


@dataclass(kw_only=True)
class Kind:
    """A common kind of income of an agency, with its usual rhythm and day of payment.

    `name` is by language; `first_date` is MM-DD, of a rhythm that begins at a fixed day.
    """

    id: str
    name: dict[str, str]
    period: Period
    weekend: WeekendRule
    shift_months: int
    pay_day: int | None = None
    first_date: str | None = None


@dataclass(kw_only=True)
class Agency:
    """An agency whose kinds the picker offers."""

    id: str
    name: dict[str, str]
    kinds: list[Kind]


@dataclass(kw_only=True)
class IncomePart(Record):
    """One stream of income.

    `date_from` and `date_to` are the first and the last day that the part is *for*; `shift_months`
    moves the day of payment: -1 a month ahead, 1 a month later. When it is paid in each period, and
    what `payments` do, stands in `assets/device/schedule.js`. `payer_iban` is the account that it
    is paid from, when the person said so.
    """

    agency: str = ""
    agency_name: str = ""
    kind: str = ""
    kind_name: str = ""
    person: str = ""
    amount_cents: int | None = None
    period: Period = "month"
    pay_day: int | None = None
    weekend: WeekendRule = "same"
    shift_months: int = 0
    first_date: str = ""
    date_from: str = ""
    date_to: str = ""
    payments: list[Payment] = field(default_factory=list)
    payer_iban: str = ""


@dataclass(kw_only=True)
class PaymentNote(Record):
    """What became of one expected payment of a part: `state` is received or disputed.

    `bank_import` is the import that noted it; empty when the person did.
    """

    part: str = ""
    date: str = ""
    state: str = ""
    amount_cents: int | None = None
    received_on: str = ""
    bank_import: str = ""


@dataclass(kw_only=True)
class FixedCost(Record):
    """What goes off the account at regular times, such as the rent; its days as those of income.

    `payee_iban` is the account that it goes to, when it came from a bank file.
    """

    title: str = ""
    amount_cents: int | None = None
    period: Period = "month"
    pay_day: int | None = None
    first_date: str = ""
    date_to: str = ""
    payee_iban: str = ""


@dataclass(kw_only=True)
class Balance(Record):
    """What is on the account at the end of a day; negative when it is overdrawn."""

    amount_cents: int | None = None
    on: str = ""


@dataclass
class Written:
    """A record that an import wrote.

    `before` is what its fields were, none when it was new; `after` is what they became, to see by
    what was changed since.
    """

    type: str
    id: str
    before: dict[str, str | int | bool | None] | None = None
    after: dict[str, str | int | bool | None] | None = None


@dataclass(kw_only=True)
class BankImport(Record):
    """What was taken over from a bank file: its days, and what was written, to undo it by.

    `count` is how many lines the person ticked, where they were payments of one income.
    """

    bank: str = ""
    date_from: str = ""
    date_to: str = ""
    at: str = ""
    count: int | None = None
    written: list[Written] = field(default_factory=list)
