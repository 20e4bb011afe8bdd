"""What the screens of places near by show."""

from dataclasses import dataclass

from state.device import device_view
from state.share import Option


@dataclass
class NearLine:
    """A place in the list, and where it stands on the map (in units of the map)."""

    key: str
    number: str
    name: str
    about: str
    now: str
    href: str
    label: str
    x: int
    y: int


@dataclass
class MapShape:
    """A line or an area of the map: its class and the `d` of its path."""

    key: str
    kind: str
    d: str


@dataclass
class MapName:
    """A name on the map."""

    key: str
    name: str
    x: int
    y: int


@dataclass
class Nearby:
    """Places near by in their order, and the map that shows them."""

    is_known: bool
    trouble: str
    lines: list[NearLine]
    count: str
    is_nearest: bool
    more: str
    towns: list[Option]
    kinds: list[Option]
    languages: list[Option]
    froms: list[Option]
    has_map: bool
    map_name: str
    box: str
    width: str
    shapes: list[MapShape]
    names: list[MapName]
    x: int
    """Where the person reckons from, on the map."""
    y: int


@dataclass
class NearPlace:
    """One place; what it did not give is empty."""

    is_known: bool
    trouble: str
    name: str
    kind: str
    what: str
    now: str
    week: list[str]
    exceptions: list[str]
    address: str
    route: str
    phone: str
    href_phone: str
    website: str
    languages: str
    wheelchair: str
    appointment: str
    agency: str
    href_agency: str
    checked: str
    stale: str
    shared: str


nearby = device_view("views/nearby", "nearby", Nearby)
near_place = device_view("views/nearby", "place", NearPlace)
