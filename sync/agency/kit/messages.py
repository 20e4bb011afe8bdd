"""The schema of what an agency writes to a person: what each kind of message carries besides."""

from sync.agency.kit.shapes import (
    BOOLEAN,
    DAY,
    DAY_OR_NONE,
    HASH,
    ID,
    OIN,
    TEXT,
    THUMB,
    TIME,
    Schema,
    list_of,
    one_of,
    or_null,
    record,
    when,
    whole,
)

__all__ = ["ATTACHMENT", "MESSAGES"]

ATTACHMENT = record(
    {
        "id": ID,
        "name": TEXT,
        "media_type": TEXT,
        "size_bytes": whole(),
        "digest": HASH,
        "key": HASH,
        "chunks": list_of(HASH, minItems=1),
    }
)
"""A file that goes along with a submission or a message, as it is signed."""
_NOT_EMPTY: Schema = {"type": "string", "minLength": 1}
_WORDS: dict[str, Schema] = {"title": _NOT_EMPTY, "text": _NOT_EMPTY}
_PAYMENT = record({"kind": TEXT, "name": TEXT, "date": DAY, "amount_cents": whole(None)})

_BECAUSE = one_of("code", "used", "over", "another", "ended", "keys")

_BY_KIND: dict[str, dict[str, Schema]] = {
    "message": _WORDS,
    "task": _WORDS | {"due": DAY, "remind_at": list_of(TIME)},
    "status": {
        "state": one_of("handling", "waiting", "decided", "refused"),
        "by": TEXT,
        "until": DAY_OR_NONE,
        "basis": TEXT,
    },
    "opened": {},
    "spoken": {},
    "decision": _WORDS
    | {
        "state": {"const": "decided"},
        "by": TEXT,
        "basis": TEXT,
        "remedy": one_of("objection", "appeal", "none"),
        "until": DAY_OR_NONE,
    },
    "identity": {"established": BOOLEAN, "because": _BECAUSE},
    "keys": {"old": THUMB, "new": THUMB},
    "income_statement": {"payments": list_of(_PAYMENT)},
    "activity_statement": {
        "from": DAY,
        "to": DAY,
        "counted": whole(),
        "quota": whole(),
        "digest": THUMB,
    },
    "question": {"item": TEXT, "text": _NOT_EMPTY},
    "appointment": {
        "appointment": ID,
        "at": TIME,
        "minutes": whole(1),
        "place": TEXT,
        "with_whom": TEXT,
        "state": one_of("offered", "agreed", "cancelled"),
    },
    "agreement": {
        "agreement": ID,
        "quota": whole(),
        "period": one_of("week", "four_weeks", "month"),
        "kinds": list_of(TEXT),
        "asks": list_of(TEXT),
        "date_from": DAY,
        "date_to": DAY_OR_NONE,
    },
    "referral": _WORDS
    | {"to": OIN, "to_name": _NOT_EMPTY, "first": OIN, "first_at": TIME, "basis": TEXT},
}
"""What a message of this kind must have; ``sync.wire`` section 7 says what it means."""

MESSAGES = record(
    {
        "v": {"const": 1},
        "iss": OIN,
        "aud": THUMB,
        "jti": ID,
        "iat": whole(),
        "kind": one_of(*_BY_KIND),
        "about": or_null(ID),
        "title": TEXT,
        "text": TEXT,
    },
    {"attachments": list_of(ATTACHMENT)},
    allOf=[when("kind", kind, members, list(members)) for kind, members in _BY_KIND.items()],
)
