"""What the screens with large pictures show."""

from dataclasses import dataclass

from state.device import device_view


@dataclass
class BigDay:
    """A day as a leaf of a calendar; all empty without one."""

    weekday: str
    number: str
    month: str
    when: str


@dataclass
class BigPayment:
    """The payment that is to be looked at first; `asks` once it may have come in."""

    id: str
    is_known: bool
    day: BigDay
    amount: str
    kind: str
    agency: str
    asks: bool
    href_other: str


@dataclass
class BigTask:
    """One task, and the address of the next one."""

    id: str
    is_known: bool
    day: BigDay
    title: str
    agency: str
    count: str
    href_next: str


@dataclass
class BigPaper:
    """A paper to be shown at a counter."""

    id: str
    title: str
    about: str
    href: str


@dataclass
class Counter:
    """What one shows at a counter: a sentence in Dutch, and the latest papers."""

    say: str
    papers: list[BigPaper]
    has_papers: bool


big_payment = device_view("views/pictures", "bigPayment", BigPayment)
big_task = device_view("views/pictures", "bigTask", BigTask)
counter = device_view("views/pictures", "counter", Counter)
