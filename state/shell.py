"""What the frame around every screen knows."""

from dataclasses import dataclass

from state.device import device_view


@dataclass
class Shell:
    """The state of the wallet, of reading aloud, and the notice at the bottom."""

    state: str
    is_open: bool
    is_example: bool
    tab: str
    has_news: bool
    notice: str
    notice_number: int
    can_undo: bool
    is_reading: bool
    has_no_voice: bool
    update: str
    language: str


shell = device_view("views/shell", "shell", Shell)
