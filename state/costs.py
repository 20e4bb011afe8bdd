"""What the screens of what is left and of what goes off at fixed times show."""

from dataclasses import dataclass

from state.device import device_view


@dataclass
class CostLine:
    """Something that goes off the account at fixed times."""

    id: str
    title: str
    amount: str
    rhythm: str
    href: str


@dataclass
class Costs:
    """What is left until the next payment and how that comes about, and what is left of a month.

    The amounts of the calculation are empty for whoever keeps no balance.
    """

    left_until: str
    left_amount: str
    left_about: str
    balance: str
    came_in: str
    went_off: str
    to_go_off: str
    costs: list[CostLine]
    has_costs: bool
    month: str
    month_in: str
    month_off: str
    owed: str
    month_left: str


@dataclass
class OneCost:
    """What the form of a fixed cost needs to know."""

    id: str
    is_new: bool
    is_known: bool


costs = device_view("views/costs", "costs", Costs)
cost = device_view("views/costs", "cost", OneCost)
