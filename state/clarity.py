"""What a screen shows to ask whether its step was clear."""

from dataclasses import dataclass

from state.device import device_view
from state.share import Option


@dataclass
class Clarity:
    """Whether the step is asked about, and what may be answered."""

    is_asked: bool
    options: list[Option]
    reasons: list[Option]


clarity = device_view("views/clarity", "clarity", Clarity)
