"""What the screens of the proof show: what goes into it, what was made, what was checked."""

from dataclasses import dataclass
from typing import Literal

from state.device import device_view
from state.rights import Answer


@dataclass
class ProofItem:
    """An activity that may go into the proof, and the tick that says so."""

    id: str
    field: str
    label: str
    why_not: str


@dataclass
class ProofForm:
    """What the form of a proof needs to know; `free` are the days off in the period, and why."""

    is_known: bool
    title: str
    days: str
    lines: list[ProofItem]
    has_lines: bool
    free: str
    back: str


@dataclass
class ProofMade:
    """A proof that was made, and the agencies that take one through the wallet."""

    id: str
    is_known: bool
    title: str
    agencies: list[Answer]
    has_agencies: bool
    href_paper: str


@dataclass
class CheckedItem:
    """An activity in a proof that was checked; `said` tells when it was changed."""

    id: str
    label: str
    said: str


@dataclass
class CheckedProof:
    """Whether a file is a proof as it was made."""

    has_result: bool
    state: Literal["whole", "changed", "none"]
    name: str
    said: str
    about: str
    lines: list[CheckedItem]


proof = device_view("views/proof", "proof", ProofForm)
proof_made = device_view("views/proof", "proof_made", ProofMade)
checked = device_view("views/proof", "checked", CheckedProof)
