"""What a connector delivers: an opened submission with its proofs, as JSON, and its files.

The JSON has the words of the agency API, in Dutch; ``inzending.schema.json`` describes it. File
names are ours and safe on any disk: what the sender called a file stands in the JSON only.
"""

import json
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Any

from sync.agency.codes import Person
from sync.agency.envelope import Attachment, Submission
from sync.agency.file_types import OCTETS
from sync.wire import b64decode, format_time

__all__ = ["JSON_NAME", "Parcel"]

JSON_NAME = "inzending.json"
_ENDINGS = {
    "application/pdf": "pdf",
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/webp": "webp",
    "image/heic": "heic",
    OCTETS: "bin",
}
ROLES = {
    "administrator": "bewindvoerder",
    "guardian": "curator",
    "mentor": "mentor",
    "attorney": "gemachtigde",
}
"""The roles of representatives, in the words of the JSON."""


@dataclass(frozen=True)
class Parcel:
    """One submission on its way into a case system."""

    submission: Submission
    number: int
    oin: str
    deposited_at: datetime
    received_at: datetime
    deposit_proof: str
    receipt: str
    person: Person | None
    """Who the sender is known to be."""
    types: Mapping[str, str]
    """What each attachment really is, by its id."""
    read_file: Callable[[str], Iterator[bytes]]
    """Gives an attachment by its id, piece by piece."""
    document: bytes = b""
    """The JSON as the first attempt wrote it; the same for ever."""

    @property
    def name(self) -> str:
        """The submission's id as 32 hexadecimal digits."""
        return b64decode(self.submission.id, 16).hex()

    @property
    def files(self) -> list[tuple[str, Attachment]]:
        """The attachments with the names under which they are delivered."""
        return [
            (f"bijlage-{place:02}.{_ENDINGS[self.types[each.id]]}", each)
            for place, each in enumerate(self.submission.attachments, 1)
        ]

    @cached_property
    def content(self) -> Mapping[str, Any]:
        """What the JSON says."""
        return json.loads(self.document)

    def with_document(self, document: bytes | None = None) -> "Parcel":
        """Give the parcel with its JSON: the one given, or written now."""
        return replace(self, document=document or self._write())

    def _write(self) -> bytes:
        submission = self.submission
        person = self.person
        said = {
            "versie": 2,
            "id": submission.id,
            "nummer": self.number,
            "organisatie": self.oin,
            "dienst": submission.service,
            "doel": submission.purpose,
            "grondslag": submission.legal_basis,
            "betreft": submission.about,
            "ingediendOp": format_time(self.deposited_at),
            "ontvangenOp": format_time(self.received_at),
            "afzender": {
                "kenmerk": submission.issuer,
                "persoon": None
                if person is None
                else {"naam": person.name, "nummer": person.number},
            },
            "vertegenwoordiging": self._acting(),
            "gegevens": [
                {
                    "naam": fact.name,
                    "omschrijving": fact.label,
                    "waarde": fact.value,
                    "eenheid": fact.unit,
                    "bron": fact.source,
                }
                for fact in submission.facts
            ],
            "bijlagen": [
                {
                    "id": each.id,
                    "bestand": name,
                    "naam": _show(each.name),
                    "soort": self.types[each.id],
                    "omvang": each.size_bytes,
                    "sha256": b64decode(each.digest, 32).hex(),
                }
                for name, each in self.files
            ],
            "toestemming": dict(submission.consent),
            "bewijzen": {
                "inzending": submission.inner,
                "bewijsVanIndiening": self.deposit_proof,
                "ontvangstbevestiging": self.receipt,
            },
        }
        return json.dumps(said, ensure_ascii=False, indent=1).encode() + b"\n"

    def _acting(self) -> Mapping[str, Any] | None:
        acting = self.submission.acting
        if acting is None:
            return None
        return {
            "rol": ROLES[acting.role],
            "grond": acting.article,
            "namens": acting.person,
            "door": acting.name,
            "sinds": acting.since or None,
            "kenmerk": acting.reference,
            "bijlage": acting.paper,
            "klaargezet": acting.is_prepared,
        }


def _show(name: str) -> str:
    """Take out of a name what cannot be seen, and could make it look like another."""
    return "".join(c for c in name if unicodedata.category(c)[0] != "C")[:200]
