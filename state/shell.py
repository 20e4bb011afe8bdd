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
    is_paused: bool
    asks_dutch: bool
    can_hide: bool
    has_pictures: bool
    update: str
    language: str
    own_language: str
    own_name: str
    is_unchecked: bool
    has_dutch_beside: bool
    is_dutch_shown: bool


shell = device_view("views/shell", "shell", Shell)
