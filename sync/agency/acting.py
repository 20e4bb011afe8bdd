"""Who acts beside the sender by law or by a power of attorney, as a submission says it.

What stands there is what the sender's wallet says and no more: the key that signs is the person's
own, so the agency may believe that the person named this representative, and nothing about whether
it is so. A clerk checks the ground once (representatives.py). Until then nothing is decided on it.

role           who                ground                        ways to check it
administrator  bewindvoerder      BW 1:431                      register, ruling
guardian       curator            BW 1:378                      register, ruling
mentor         mentor             BW 1:450                      ruling
attorney       gemachtigde        BW 3:60, Awb 2:1              authority (written, Awb 2:1(2))

The register is the Centraal Curatele- en bewindregister (BW 1:391): it has every curatele, and a
bewind because of debts or squandering, or where the judge said so (BW 1:436(3)); no mentorschap.
So a bewind that is not in it may exist: then the ruling is looked at. Source: Burgerlijk Wetboek
Boek 1 and 3, Algemene wet bestuursrecht, wetten.overheid.nl; a lawyer has not checked this table.
"""

import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

__all__ = [
    "CATEGORY",
    "GROUNDS",
    "MOST_NAME",
    "MOST_REFERENCE",
    "WAYS",
    "Acting",
    "read_acting",
]

GROUNDS: Mapping[str, str] = {
    "administrator": "BW 1:431",
    "guardian": "BW 1:378",
    "mentor": "BW 1:450",
    "attorney": "BW 3:60, Awb 2:1",
}
"""The article of each role."""
WAYS: Mapping[str, tuple[str, ...]] = {
    "administrator": ("register", "ruling"),
    "guardian": ("register", "ruling"),
    "mentor": ("ruling",),
    "attorney": ("authority",),
}
"""How a clerk can have checked the ground of each role."""
CATEGORY = "acting"
"""So the consent receipt names, among what is told, that somebody acts beside the person."""
MOST_NAME, MOST_REFERENCE = 120, 120


@dataclass(frozen=True)
class Acting:
    """Who acts beside the person, in which role and on what ground."""

    role: str
    person: str
    """The person whom it is about, as the ground names them."""
    name: str
    """Who acts."""
    since: str
    """A day, or empty."""
    reference: str
    """The number of the ruling or of the power of attorney; empty where only the paper is."""
    paper: str | None
    """The id of the attachment that is the ruling or the power of attorney."""
    is_prepared: bool
    """Whether the wallet says that the representative got it ready."""

    @property
    def article(self) -> str:
        """The article that the role stands on."""
        return GROUNDS[self.role]


def read_acting(claims: Mapping[str, Any], attachments: Collection[str]) -> Acting | None:
    """Read the member `acting` of a submission; None: the person acts alone.

    Raises:
        KeyError: a member is missing.
        TypeError: one is of another kind.
        ValueError: a role that does not exist, an empty or long text, no day, a paper that does
            not go along, or a ground of which there is neither a number nor a paper.
    """
    if "acting" not in claims:
        return None
    said: Mapping[str, Any] = claims["acting"]
    if not isinstance(said["prepared"], bool):
        raise TypeError("prepared")
    read = Acting(
        role=_text(said["role"], 20),
        person=_text(said["person"], MOST_NAME),
        name=_text(said["name"], MOST_NAME),
        since=_text(said["since"], 10),
        reference=_text(said["reference"], MOST_REFERENCE),
        paper=said["paper"],
        is_prepared=said["prepared"],
    )
    if read.role not in GROUNDS or not read.person or not read.name:
        raise ValueError("acting")
    if read.since and date.fromisoformat(read.since).isoformat() != read.since:
        raise ValueError("since")
    if read.paper is not None and read.paper not in attachments:
        raise ValueError("paper")
    if read.paper is None and not read.reference:
        raise ValueError("ground")
    return read


def _text(value: object, most: int) -> str:
    if not isinstance(value, str):
        raise TypeError("a text")
    if len(value) > most:
        raise ValueError("a text that is too long")
    # What cannot be seen could make a name look like another.
    return "".join(c for c in value if unicodedata.category(c)[0] != "C").strip()
