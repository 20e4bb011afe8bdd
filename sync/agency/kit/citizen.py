"""Does towards an agency what a wallet does: makes keys, signs, seals, and opens the answers.

With ``Seeded`` in the place of chance the same octets come out every time: signatures are those of
RFC 6979, and the ephemeral key and the nonce of a seal come from the seed. That is for samples
only; whoever knows the seed opens what was sealed so.
"""

import hashlib
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.concatkdf import ConcatKDFHash
from joserfc.jwk import ECKey

from sync.signatures import load_private, public_jwk, thumbprint
from sync.wire import (
    DEPOSIT,
    SUBMISSION,
    SUBMISSION_SEALED,
    b64encode,
    canonical_json,
    format_time,
    hash_b64,
)

__all__ = [
    "NOTICE",
    "SUITE",
    "Citizen",
    "Entry",
    "File",
    "Random",
    "Seeded",
    "as_agency_sees",
    "derive_key",
    "fact",
    "make_claims",
    "make_outer",
    "new_citizen",
    "seal_file",
    "seal_jwe",
    "sign",
    "sign_claims",
    "sign_deposit",
    "sign_octets",
]

SUITE = "ECDH-ES+A256GCM/ES256"
CHUNK_BYTES = 524_288
NOTICE = "Ik stuur deze gegevens. Dit is een voorbeeld."
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""Of the curve P-256. Source: FIPS 186-5, SP 800-186 section 3.2.1.3."""
_DETERMINISTIC = ec.ECDSA(SHA256(), deterministic_signing=True)
_SUPP_PUB = (256).to_bytes(4, "big")
Random = Callable[[int], bytes]
Entry = dict[str, Any]


class Seeded:
    """Octets that follow from a text: SHA-256 of the text and a counter."""

    def __init__(self, seed: str) -> None:
        self._seed, self._count = seed.encode(), 0

    def __call__(self, size: int) -> bytes:
        """Give the next ``size`` octets."""
        octets = b""
        while len(octets) < size:
            octets += hashlib.sha256(self._seed + self._count.to_bytes(8, "big")).digest()
            self._count += 1
        return octets[:size]


@dataclass(frozen=True)
class Citizen:
    """The keys that a wallet has for one agency only, and the mailbox for its answers."""

    oin: str
    mailbox: str
    mailbox_key: ECKey
    wallet_key: ECKey
    reply_key: ECKey

    @property
    def issuer(self) -> str:
        """The name by which the agency knows this person: the thumbprint of the wallet's key."""
        return thumbprint(self.wallet_key)


@dataclass(frozen=True)
class File:
    """A file that goes along: what is signed about it, and its sealed chunks by hash."""

    claims: Entry
    chunks: Mapping[str, bytes]

    @property
    def outer(self) -> Entry:
        """What the platform is told of it."""
        size_bytes = sum(len(chunk) for chunk in self.chunks.values())
        return {"id": self.claims["id"], "size_bytes": size_bytes, "chunks": list(self.chunks)}


def derive_key(random: Random) -> ECKey:
    """Make a P-256 key pair of 48 random octets."""
    number = int.from_bytes(random(48), "big") % (_ORDER - 1) + 1
    private = ec.derive_private_key(number, ec.SECP256R1())
    point = private.public_key().public_numbers()
    jwk = {"kty": "EC", "crv": "P-256", "d": _number(number)}
    return load_private(jwk | {"x": _number(point.x), "y": _number(point.y)})


def new_citizen(oin: str, random: Random = os.urandom) -> Citizen:
    """Make a link with an agency; nobody has opened its mailbox yet."""
    mailbox = b64encode(random(16))
    return Citizen(oin, mailbox, derive_key(random), derive_key(random), derive_key(random))


def fact(name: str, value: object, label: str = "", unit: str = "", source: str = "self") -> Entry:
    """Make one fact of a submission."""
    return {"name": name, "label": label or name, "value": value, "unit": unit, "source": source}


def make_claims(
    citizen: Citizen,
    service: str,
    facts: Sequence[Entry],
    files: Sequence[File] = (),
    *,
    now: datetime,
    about: str | None = None,
    random: Random = os.urandom,
) -> Entry:
    """Give what the person signs: the inner part of a submission with its consent receipt."""
    purpose, legal_basis = "Bepalen of uw uitkering verandert", "Participatiewet 17 lid 1"
    shared = {"service": service, "purpose": purpose, "legal_basis": legal_basis}
    consent = shared | {
        "schema": "ISO/IEC TS 27560:2023",
        "record_id": b64encode(random(16)),
        "pii_controller": citizen.oin,
        "pii_principal": citizen.issuer,
        "pii_categories": [each["name"] for each in facts],
        "recipients": [citizen.oin],
        "retention": "Een voorbeeld: niet bewaren",
        "jurisdiction": "NL",
        "language": "nl",
        "notice_hash": hash_b64(NOTICE),
        "given_at": format_time(now),
        "withdrawal": "U kunt intrekken zolang er geen besluit is.",
        "controller_kind": "municipality",
    }
    return shared | {
        "v": 1,
        "iss": citizen.issuer,
        "aud": citizen.oin,
        "jti": b64encode(random(16)),
        "iat": int(now.timestamp()),
        "fields": list(facts),
        "attachments": [file.claims for file in files],
        "consent": consent,
        "reply": {"mailbox": citizen.mailbox, "key": public_jwk(citizen.reply_key)},
        "about": about,
    }


def seal_file(name: str, media_type: str, octets: bytes, random: Random = os.urandom) -> File:
    """Seal a file under a key of its own, in chunks, as section 5 of ``sync.wire`` lays out."""
    key, cipher_at = random(32), b"plein-blob-v1\x00"
    pieces = [octets[at : at + CHUNK_BYTES] for at in range(0, max(len(octets), 1), CHUNK_BYTES)]
    chunks: dict[str, bytes] = {}
    for index, piece in enumerate(pieces):
        place = cipher_at + index.to_bytes(4, "big") + len(pieces).to_bytes(4, "big")
        nonce = random(12)
        sealed = nonce + AESGCM(key).encrypt(nonce, piece, place)
        chunks[hash_b64(sealed)] = sealed
    claims = {
        "id": b64encode(random(16)),
        "name": name,
        "media_type": media_type,
        "size_bytes": len(octets),
        "digest": hash_b64(octets),
        "key": b64encode(key),
        "chunks": list(chunks),
    }
    return File(claims, chunks)


def sign(payload: Mapping[str, Any], key: ECKey, header: Mapping[str, Any]) -> str:
    """Sign canonical JSON as a compact JWS whose header is exactly this one, whatever it says."""
    signed = f"{b64encode(canonical_json(dict(header)))}.{b64encode(canonical_json(payload))}"
    return f"{signed}.{sign_octets(signed.encode(), key)}"


def sign_octets(octets: bytes, key: ECKey) -> str:
    """Sign octets by ES256: r and s, 64 octets, b64; the same signature every time (RFC 6979)."""
    private = cast("ec.EllipticCurvePrivateKey", key.private_key)
    r, s = utils.decode_dss_signature(private.sign(octets, _DETERMINISTIC))
    return b64encode(r.to_bytes(32, "big") + s.to_bytes(32, "big"))


def sign_claims(claims: Entry, key: ECKey, typ: str = SUBMISSION) -> str:
    """Sign a statement whose header carries the public key."""
    return sign(claims, key, {"alg": "ES256", "typ": typ, "jwk": public_jwk(key)})


def seal_jwe(
    content: bytes,
    key: ECKey,
    kid: str,
    random: Random = os.urandom,
    **changed: object,
) -> str:
    """Seal octets to an agency's public key (RFC 7516 and 7518); ``changed`` spoils the header."""
    ephemeral = derive_key(random)
    header = {"alg": "ECDH-ES", "enc": "A256GCM", "typ": SUBMISSION_SEALED, "cty": "JWT"}
    named = header | {"kid": kid, "epk": public_jwk(ephemeral)} | changed
    private = cast("ec.EllipticCurvePrivateKey", ephemeral.private_key)
    secret = private.exchange(ec.ECDH(), key.public_key)
    # RFC 7518 section 4.6.2: the algorithm's name, no party's information, and the key's length.
    said = b"".join(len(part).to_bytes(4, "big") + part for part in (b"A256GCM", b"", b""))
    derived = ConcatKDFHash(SHA256(), 32, said + _SUPP_PUB).derive(secret)
    protected = b64encode(canonical_json(named))
    nonce = random(12)
    sealed = AESGCM(derived).encrypt(nonce, content, protected.encode())
    return f"{protected}..{b64encode(nonce)}.{b64encode(sealed[:-16])}.{b64encode(sealed[-16:])}"


def make_outer(
    citizen: Citizen, claims: Entry, content: str, kid: str, files: Sequence[File], now: datetime
) -> Entry:
    """Give the outer part of a submission, as it is deposited."""
    return {
        "id": claims["jti"],
        "recipient": citizen.oin,
        "kid": kid,
        "suite": SUITE,
        "mailbox": citizen.mailbox,
        "expires_at": format_time(now + timedelta(days=30)),
        "attachments": [file.outer for file in files],
        "content": content,
    }


def sign_deposit(outer: Entry, at: datetime, server_key: ECKey, /, **changed: object) -> str:
    """Sign a proof of deposit, as a platform does."""
    claims = {"v": 1, "sub": outer["id"], "aud": outer["recipient"], "at": format_time(at)}
    claims |= {"digest": hash_b64(outer["content"])} | changed
    return sign(claims, server_key, {"alg": "ES256", "typ": DEPOSIT, "kid": thumbprint(server_key)})


def as_agency_sees(outer: Entry, number: int, at: datetime, proof: str) -> Entry:
    """Give a deposited submission in the words of the agency API."""
    return {
        "nummer": number,
        "id": outer["id"],
        "postbus": outer["mailbox"],
        "kid": outer["kid"],
        "ingediendOp": format_time(at),
        "vervaltOp": outer["expires_at"],
        "inhoud": outer["content"],
        "bijlagen": [
            {"id": each["id"], "omvangBytes": each["size_bytes"], "delen": each["chunks"]}
            for each in outer["attachments"]
        ],
        "bewijsVanIndiening": proof,
    }


def _number(value: int) -> str:
    return b64encode(value.to_bytes(32, "big"))
