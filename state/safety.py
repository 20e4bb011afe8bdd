"""What the screen for who fears that somebody looks along shows."""

from dataclasses import dataclass

from state.device import device_view


@dataclass
class Safety:
    """Whether everything can be hidden at once, and whether notices say what they are about."""

    is_open: bool
    must_lock: bool
    hides: bool
    shows_text: bool


safety = device_view("views/safety", "safety", Safety)
