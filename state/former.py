"""What the record on the screen has been."""

from dataclasses import dataclass

from state.device import device_view


@dataclass
class FormerLine:
    """A value that was overwritten."""

    index: int
    field: str
    value: str
    when: str


@dataclass
class Former:
    """What can be put back, and whether the record was removed elsewhere."""

    lines: list[FormerLine]
    has_lines: bool
    is_contested: bool


former = device_view("views/former", "former", Former)
