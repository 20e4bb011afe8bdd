"""Puts a file into a Documenten API once, whole, in parts when it is large, and whatever happens.

The `identificatie` is derived from the submission's id: looked for first, then made. A large file
is made without content, which gives a lock and the parts to hand over, and is unlocked at the end.
The lock is given only once: a document that is half there and whose lock was lost in a crash is
erased, which the standard allows as long as no case has it (drc-008), and made anew.
"""

import base64
import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sync.agency.connectors.steps import Steps
from sync.agency.connectors.zgw_api import Api, DuplicateError
from sync.agency.errors import DelayedError

__all__ = ["Document", "keep_document"]

Entry = Mapping[str, Any]


@dataclass(frozen=True)
class Document:
    """A file as it goes into the case system."""

    key: str
    """Names it within the submission, for good."""
    name: str
    title: str
    media_type: str
    size_bytes: int
    digest: str
    """SHA-256 in hexadecimal digits."""
    document_type: str
    """Address of its INFORMATIEOBJECTTYPE."""
    read: Callable[[], Iterable[bytes]]


def keep_document(
    api: Api,
    steps: Steps,
    document: Document,
    *,
    submission: str,
    organisation: str,
    author: str,
    day: date,
    language: str,
    confidentiality: str,
    part_bytes: int,
) -> str:
    """Give the address of the document, which is whole there when this returns.

    Args:
        api: the Documenten API.
        steps: what was noted before.
        document: the file.
        submission: the submission's id.
        organisation: RSIN of the agency.
        author: who made it, without a name.
        day: on which it came in.
        language: ISO 639-2/B.
        confidentiality: `vertrouwelijkheidaanduiding`.
        part_bytes: larger files go in parts.

    Raises:
        DelayedError: not now. UndeliverableError: the server says no.
    """
    step, lock_step = f"document {document.key}", f"lock {document.key}"
    if (url := steps.get(step)) is not None:
        return url
    identification = _identify(submission, document.key)
    entry = _find(api, identification, organisation)
    lock = ""
    if entry is not None and not _is_whole(entry):
        noted = (steps.get(lock_step) or "").split(" ")
        if noted[0] == entry["url"]:
            lock = noted[1]
        else:
            api.erase(entry["url"])
            entry = None
    if entry is None:
        body = {
            "identificatie": identification,
            "bronorganisatie": organisation,
            "creatiedatum": day.isoformat(),
            "titel": document.title[:200],
            "vertrouwelijkheidaanduiding": confidentiality,
            "auteur": author,
            "status": "definitief",
            "formaat": document.media_type,
            "taal": language,
            "bestandsnaam": document.name,
            "inhoud": None,
            "bestandsomvang": document.size_bytes,
            "integriteit": {
                "algoritme": "sha_256",
                "waarde": document.digest,
                "datum": day.isoformat(),
            },
            "informatieobjecttype": document.document_type,
        }
        if document.size_bytes <= part_bytes:
            body["inhoud"] = base64.b64encode(b"".join(document.read())).decode("ascii")
        try:
            entry = api.create("enkelvoudiginformatieobjecten", body)
        except DuplicateError as error:
            # Made by a request of ours whose answer was lost; the next attempt finds it.
            raise DelayedError("settling", is_alone=True) from error
        lock = str(entry.get("lock") or "")
        if lock:
            steps.note(lock_step, f"{entry['url']} {lock}")
    if not _is_whole(entry):
        _hand_over(api, entry["bestandsdelen"], lock, document.read())
        api.act(f"{entry['url']}/unlock", {"lock": lock})
    steps.note(step, entry["url"])
    return entry["url"]


def _identify(submission: str, key: str) -> str:
    """Give 38 letters, digits and a hyphen: the standard allows 40."""
    return "PLEIN-" + hashlib.sha256(f"{submission}/{key}".encode()).hexdigest()[:32]


def _find(api: Api, identification: str, organisation: str) -> Entry | None:
    found = api.find(
        "enkelvoudiginformatieobjecten",
        identificatie=identification,
        bronorganisatie=organisation,
    )
    return found[0] if found else None


def _is_whole(entry: Entry) -> bool:
    return not entry["locked"] and all(part["voltooid"] for part in entry["bestandsdelen"])


def _hand_over(api: Api, parts: Sequence[Entry], lock: str, pieces: Iterable[bytes]) -> None:
    """Hand over the parts that are not there yet; the server says how large each must be."""
    stream = iter(pieces)
    rest = bytearray()
    for part in sorted(parts, key=lambda each: each["volgnummer"]):
        size = int(part["omvang"])
        while len(rest) < size and (piece := next(stream, b"")):
            rest += piece
        octets = bytes(rest[:size])
        del rest[:size]
        if not part["voltooid"]:
            api.put_part(part["url"], octets, lock)
