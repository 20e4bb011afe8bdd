"""What the screen Meldingen shows."""

from dataclasses import dataclass
from typing import Literal

from state.device import device_view


@dataclass
class WakingChoices:
    """Whether this phone is woken for reminders, and what stands on its lock screen."""

    state: Literal["off", "on", "refused", "impossible", "example"]
    has_failed: bool
    shows_text: bool
    is_apple: bool


waking = device_view("views/waking", "waking", WakingChoices)
