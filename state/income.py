"""What the screens for one income part show."""

from dataclasses import dataclass

from state.device import device_view


@dataclass
class KindLine:
    """One kind to choose."""

    id: str
    name: str
    is_held: bool
    href: str


@dataclass
class AgencyKinds:
    """The kinds of one agency."""

    id: str
    name: str
    kinds: list[KindLine]


@dataclass
class Kinds:
    """What the picker offers."""

    agencies: list[AgencyKinds]


@dataclass
class Part:
    """What the form of a part needs to know beside its fields."""

    id: str
    is_known: bool
    is_new: bool
    name: str
    title: str
    asks_names: bool
    asks_rhythm: bool


kinds = device_view("views/income", "kinds", Kinds)
part = device_view("views/income", "part", Part)
