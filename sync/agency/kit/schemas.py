"""JSON Schemas (draft 2020-12) of all that crosses the wire for an agency.

A JWS is described by the JSON that was signed; what its header says stands in the description.
`python -m sync.agency schemas FOLDER` writes them; those in ``sync/agency/schemas`` are made so.
"""

import json
from pathlib import Path
from typing import Any

from sync.agency.acting import GROUNDS, MOST_NAME, MOST_REFERENCE
from sync.agency.kit.messages import ATTACHMENT, MESSAGES
from sync.agency.kit.shapes import (
    BOOLEAN,
    DAY,
    DAY_OR_NONE,
    HASH,
    ID,
    JWE,
    JWK,
    JWS,
    OIN,
    TEXT,
    THUMB,
    TIME,
    Schema,
    list_of,
    one_of,
    or_null,
    record,
    whole,
)

__all__ = ["SCHEMAS", "write_schemas"]

_SUITE: Schema = {"const": "ECDH-ES+A256GCM/ES256"}
_FIRST: Schema = {"const": 1}

_FILE = record({"id": ID, "size_bytes": whole(), "chunks": list_of(HASH, minItems=1)})
_OUTER = record(
    {
        "id": ID,
        "recipient": OIN,
        "kid": THUMB,
        "suite": _SUITE,
        "mailbox": ID,
        "expires_at": TIME,
        "attachments": list_of(_FILE, maxItems=20),
        "content": JWE | {"maxLength": 1_000_000},
    }
)
_ENTRY = record(
    {
        "nummer": whole(1),
        "id": ID,
        "postbus": ID,
        "kid": THUMB,
        "ingediendOp": TIME,
        "vervaltOp": TIME,
        "inhoud": JWE,
        "bijlagen": list_of(
            record({"id": ID, "omvangBytes": whole(), "delen": list_of(HASH, minItems=1)})
        ),
        "bewijsVanIndiening": JWS,
    }
)
_CONSENT = record(
    {
        "schema": {"const": "ISO/IEC TS 27560:2023"},
        "record_id": ID,
        "pii_controller": OIN,
        "pii_principal": THUMB,
        "service": TEXT,
        "purpose": TEXT,
        "legal_basis": TEXT,
        "pii_categories": list_of(TEXT),
        "recipients": list_of(OIN, minItems=1),
        "retention": TEXT,
        "jurisdiction": {"const": "NL"},
        "language": TEXT,
        "notice_hash": HASH,
        "given_at": TIME,
        "withdrawal": TEXT,
    },
    {"controller_kind": TEXT},
)
_FACT = record(
    {
        "name": TEXT,
        "label": TEXT,
        "value": {"anyOf": [TEXT, whole(None), BOOLEAN, {"type": "null"}]},
        "unit": TEXT,
        "source": TEXT,
    }
)
_ACTING = record(
    {
        "role": one_of(*GROUNDS),
        "person": TEXT | {"minLength": 1, "maxLength": MOST_NAME},
        "name": TEXT | {"minLength": 1, "maxLength": MOST_NAME},
        "since": DAY_OR_NONE,
        "reference": TEXT | {"maxLength": MOST_REFERENCE},
        "paper": or_null(ID),
        "prepared": BOOLEAN,
    }
)
_INNER = record(
    {
        "v": _FIRST,
        "iss": THUMB,
        "aud": OIN,
        "jti": ID,
        "iat": whole(),
        "service": TEXT,
        "purpose": TEXT,
        "legal_basis": TEXT,
        "fields": list_of(_FACT),
        "attachments": list_of(ATTACHMENT, maxItems=20),
        "consent": _CONSENT,
        "reply": record({"mailbox": ID, "key": JWK}),
        "about": or_null(ID),
    },
    {"acting": _ACTING},
)
_KEY_CHANGE = record({"v": _FIRST, "iss": THUMB, "aud": OIN, "sub": THUMB, "iat": whole()})
_DEPOSIT = record({"v": _FIRST, "sub": ID, "aud": OIN, "digest": HASH, "at": TIME})
_RECEIPT = record(
    {
        "v": _FIRST,
        "iss": OIN,
        "aud": THUMB,
        "sub": ID,
        "jti": ID,
        "digest": HASH,
        "attachments": list_of(record({"id": ID, "digest": HASH})),
        "received_at": TIME,
    }
)
_COMPROMISED: Schema = {"const": True}
_KEY = record({"kid": THUMB, "jwk": JWK, "from": TIME, "until": or_null(TIME)})
_AGENCY_KEY = record(
    {
        "kid": THUMB,
        "use": one_of("enc", "sig", "auth"),
        "jwk": JWK,
        "from": TIME,
        "until": or_null(TIME),
    },
    {"compromised": _COMPROMISED},
)
_PROOFS: Schema = {"type": "object", "propertyNames": THUMB, "additionalProperties": JWS}
_REGISTRATION = record(
    {"v": _FIRST, "oin": OIN, "keys": list_of(_AGENCY_KEY, minItems=3), "proofs": _PROOFS}
)
_OCTETS: Schema = {"type": "string", "pattern": "^[A-Za-z0-9_-]+$"}
_SIGNATURE = record({"kid": THUMB, "signature": _OCTETS | {"minLength": 86, "maxLength": 86}})
_SIGNED = record({"payload": _OCTETS, "signatures": list_of(_SIGNATURE)})
_SERVICE_TEXTS: Schema = {
    "type": "object",
    "propertyNames": HASH,
    "additionalProperties": TEXT,
}
_SIGNED_DIRECTORY = record(
    {"payload": _OCTETS, "signatures": list_of(_SIGNATURE, minItems=1)},
    {
        "root_sets": list_of(_SIGNED, minItems=1),
        **dict.fromkeys(("services", "rules", "places"), _SERVICE_TEXTS),
    },
)
_DIRECTORY = record(
    {
        "v": _FIRST,
        "number": whole(1),
        "previous": list_of(HASH, maxItems=64),
        "issued_at": TIME,
        "expires_at": TIME,
        "server": record({"name": TEXT, "keys": list_of(_KEY, minItems=1)}),
        "agencies": list_of(
            record(
                {
                    "oin": TEXT,
                    "name": TEXT,
                    "kind": TEXT,
                    "hosts": list_of(TEXT),
                    "keys": list_of(_AGENCY_KEY),
                    "services": list_of({"anyOf": [HASH, record({"id": TEXT})]}),
                }
            )
        ),
    }
)
_KINDS_OF_WORK = one_of(
    "application", "contact", "registration", "conversation", "training", "other"
)
_ACTIVITY = record(
    {
        "id": TEXT,
        "day": DAY_OR_NONE,
        "kind": _KINDS_OF_WORK,
        "counts": BOOLEAN,
        "title": TEXT,
        "employer": TEXT,
        "manner": one_of("site", "email", "phone", "visit", "agency", "letter", "other"),
        "state": TEXT,
        "evidence": list_of(
            record({"name": TEXT, "media_type": TEXT, "size_bytes": whole(), "digest": HASH})
        ),
        "digest": HASH,
    },
    {
        "contact": TEXT,
        "link": TEXT,
        "vacancy": TEXT,
        "cv_name": TEXT,
        "follow_ups": list_of(record({"on": DAY_OR_NONE, "text": TEXT})),
        "note": TEXT,
    },
)
_ACTIVITIES = record(
    {
        "v": _FIRST,
        "kind": {"const": "plein-activities"},
        "from": DAY,
        "to": DAY,
        "agreement": record(
            {
                "title": TEXT,
                "quota": whole(),
                "period": one_of("week", "four_weeks", "month"),
                "kinds": list_of(_KINDS_OF_WORK),
                "date_from": DAY_OR_NONE,
                "date_to": DAY_OR_NONE,
            }
        ),
        "counted": whole(),
        "reason": TEXT,
        "exemptions": list_of(
            record({"date_from": DAY_OR_NONE, "date_to": DAY_OR_NONE, "reason": TEXT})
        ),
        "items": list_of(_ACTIVITY),
        "digest": HASH,
    }
)
_PROOF = record(
    {
        "v": _FIRST,
        "kind": {"const": "plein-proof"},
        "inner": JWS,
        "content": or_null(JWE),
        "deposit": JWS,
        "receipt": or_null(JWS),
        "messages": list_of(JWS),
        "directory": _SIGNED_DIRECTORY,
    },
    {"key_changes": list_of(JWS)},
)

SCHEMAS: dict[str, tuple[str, Schema]] = {
    "outer": ("A submission as a wallet deposits it (wire.py, 7).", _OUTER),
    "entry": ("A submission as the agency API gives it (wire.py, 8).", _ENTRY),
    "inner": (
        "What is signed within a submission: JWS {alg: ES256, typ: plein-submission+jws, jwk}.",
        _INNER,
    ),
    "consent": ("The consent receipt within it, with the fields of ISO/IEC TS 27560.", _CONSENT),
    "key-change": (
        "An old key says that a new one takes its place: JWS {typ: plein-key-change+jws, jwk}.",
        _KEY_CHANGE,
    ),
    "deposit": ("The platform's proof of deposit: JWS {typ: plein-deposit+jws, kid}.", _DEPOSIT),
    "receipt": ("The agency's receipt: JWS {typ: plein-receipt+jws, kid}.", _RECEIPT),
    "message": ("What an agency writes: JWS {typ: plein-message+jws, kid}.", MESSAGES),
    "registration": (
        "An agency's public keys: JWS {typ: plein-registration+jws, jwk: its signing key}.",
        _REGISTRATION,
    ),
    "signed-directory": ("The directory as it is served.", _SIGNED_DIRECTORY),
    "directory": ("The payload of the directory.", _DIRECTORY),
    "activities": ("verantwoording.json: what was done to find work in a period.", _ACTIVITIES),
    "proof": ("A saved proof of a submission, as sync/verify.py checks it.", _PROOF),
}
"""What each is, and its shape, by the name of its file."""


def make_schema(name: str) -> Schema:
    """Give one schema whole."""
    what, shape = SCHEMAS[name]
    head: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:plein:schema:{name}",
        "title": name,
        "description": what,
    }
    return head | shape


def write_schemas(folder: Path) -> list[str]:
    """Write each schema into a folder and give the names of the files."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in SCHEMAS:
        text = json.dumps(make_schema(name), indent=1, ensure_ascii=False) + "\n"
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
    return [f"{name}.json" for name in SCHEMAS]
