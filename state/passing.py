"""What the screens show of something that one agency said belongs to another."""

from dataclasses import dataclass

from state.device import device_view
from state.share import Pair, ReviewedFact, ReviewedPaper, Step


@dataclass
class Passing:
    """Who had it, and what would go on; `is_asked`: the person has still to say yes or no."""

    id: str
    is_asked: bool
    is_ready: bool
    lead: str
    reason: str
    trouble: str
    steps: list[Step]
    has_chain: bool
    facts: list[ReviewedFact]
    papers: list[ReviewedPaper]
    has_papers: bool
    lost: str
    """Which files are no longer in the wallet, and stay behind."""
    conditions: list[Pair]
    consent: str
    back: str
    href: str


passing = device_view("views/passing", "passing", Passing)
