"""A log of activities as a wallet makes it (wire.py, section 7), for tests of the agency's side."""

from collections.abc import Sequence
from typing import Any

from sync.wire import canonical_json, hash_b64

Entry = dict[str, Any]
PERIOD = ("2026-05-11", "2026-06-07")
AGREEMENT = {
    "title": "Gemeente Voorbeeld",
    "quota": 4,
    "period": "four_weeks",
    "kinds": ["application", "contact", "registration", "conversation"],
    "date_from": "2026-05-11",
    "date_to": "",
}


def with_digest(told: Entry) -> Entry:
    """Put the digest of an object into it."""
    rest = {name: value for name, value in told.items() if name != "digest"}
    return rest | {"digest": hash_b64(canonical_json(rest))}


def make_item(number: int, **changed: Any) -> Entry:
    """Make an application of a day in May, with its digest."""
    item = {
        "id": f"activity-{number}",
        "day": f"2026-05-{11 + number % 20:02d}",
        "kind": "application",
        "counts": True,
        "title": f"Kok {number}",
        "employer": "De Haven",
        "manner": "site",
        "state": "applied",
        "evidence": [],
    }
    return with_digest(item | changed)


def make_log(items: Sequence[Entry], **changed: Any) -> Entry:
    """Make the proof of the period, with its digest."""
    first, last = PERIOD
    return with_digest(
        {
            "v": 1,
            "kind": "plein-activities",
            "from": first,
            "to": last,
            "agreement": AGREEMENT,
            "counted": sum(bool(item.get("counts")) for item in items),
            "reason": "",
            "exemptions": [],
            "items": list(items),
        }
        | changed
    )


def log_file(items: Sequence[Entry], **changed: Any) -> bytes:
    """Write the proof as the file that goes along."""
    return canonical_json(make_log(items, **changed))
