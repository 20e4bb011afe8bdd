"""What a screen shows of asking for a human."""

from dataclasses import dataclass

from state.device import device_view


@dataclass
class Speaking:
    """The form by which one asks; empty when it cannot be asked, or was and waits."""

    href: str
    state: str
    """How it stands with what was asked about this matter; empty when nothing was."""
    href_request: str
    phone: str
    """For who calls at once; empty when the agency lists none."""
    href_phone: str
    now: str
    """Whether it is open now."""


speaking = device_view("views/speaking", "speaking", Speaking)
