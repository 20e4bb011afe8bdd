"""What the screen about one organisation of the directory shows."""

from dataclasses import dataclass

from state.device import device_view


@dataclass
class Organisation:
    """An organisation as the directory lists it; what it did not give is empty."""

    is_known: bool
    name: str
    own_name: str
    """The name without what Plein says beside it."""
    kind: str
    is_government: bool
    number: str
    colour: str
    team: str
    phone: str
    href_phone: str
    address: str
    has_hours: bool
    hours: str
    week: list[str]
    """When it is open, a line for each stretch of days."""
    now: str
    """Whether it is open now, and else when again."""
    languages: str
    website: str
    website_shown: str
    hosts: str
    lock: str
    """That letters to it are closed in a new way since a day; empty when nothing changed lately."""
    stolen: str
    ended: str
    """That it closed the way to this wallet, and what one can do; empty while it is open."""
    identity: str
    """Whether it knows who the person is; empty before anything was said of that."""
    href_code: str
    """Where a code from a letter is used; empty once it knows who this is."""
    href_link: str
    href_speak: str
    trouble: str


organisation = device_view("views/organisation", "organisation", Organisation)
