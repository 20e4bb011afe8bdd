"""Does in Python what a phone does towards an agency: compose, deposit, read, keep the proof."""

import hashlib
import hmac
import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from joserfc import jwe
from joserfc.jwk import ECKey

from sync.signatures import (
    import_public,
    new_private,
    public_jwk,
    sign_jws,
    thumbprint,
    verify_jws,
)
from sync.wire import (
    DEPOSIT,
    KEY_CHANGE,
    MAILBOX_SEALED,
    MESSAGE,
    RECEIPT,
    SUBMISSION,
    SUBMISSION_SEALED,
    b64decode,
    b64encode,
    canonical_json,
    format_time,
    hash_b64,
    parse_time,
)

CHUNK_BYTES = 524_288
Random = Callable[[int], bytes]
Entry = dict[str, Any]


@dataclass
class File:
    """A file that goes along: what is signed about it, and its sealed chunks by hash."""

    claims: Entry
    chunks: dict[str, bytes]

    @property
    def outer(self) -> Entry:
        size_bytes = sum(len(chunk) for chunk in self.chunks.values())
        return {"id": self.claims["id"], "size_bytes": size_bytes, "chunks": self.claims["chunks"]}


def seal_file(name: str, media_type: str, octets: bytes, random: Random = os.urandom) -> File:
    key = random(32)
    pieces = [octets[at : at + CHUNK_BYTES] for at in range(0, max(len(octets), 1), CHUNK_BYTES)]
    chunks = {}
    for index, piece in enumerate(pieces):
        place = b"plein-blob-v1\x00" + index.to_bytes(4, "big") + len(pieces).to_bytes(4, "big")
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


@dataclass
class Link:
    """The keys that a wallet has for one agency only."""

    oin: str
    mailbox: str
    mailbox_key: ECKey = field(default_factory=new_private)
    wallet_key: ECKey = field(default_factory=new_private)
    reply_key: ECKey = field(default_factory=new_private)

    @property
    def issuer(self) -> str:
        return thumbprint(self.wallet_key)


def new_link(oin: str, random: Random = os.urandom) -> Link:
    return Link(oin, b64encode(random(16)))


def make_claims(
    link: Link,
    service: str,
    facts: Sequence[Entry],
    files: Sequence[File] = (),
    *,
    now: datetime,
    about: str | None = None,
    random: Random = os.urandom,
) -> Entry:
    """Give what the person signs."""
    purpose, legal_basis = "Bepalen of uw uitkering verandert", "Participatiewet 17 lid 1"
    consent = {
        "schema": "ISO/IEC TS 27560:2023",
        "record_id": b64encode(random(16)),
        "pii_controller": link.oin,
        "pii_principal": link.issuer,
        "service": service,
        "purpose": purpose,
        "legal_basis": legal_basis,
        "pii_categories": [fact["name"] for fact in facts],
        "recipients": [link.oin],
        "retention": "10 jaar na het einde van uw uitkering",
        "jurisdiction": "NL",
        "language": "nl",
        "notice_hash": hash_b64("Ik stuur deze gegevens."),
        "given_at": format_time(now),
        "withdrawal": "U kunt intrekken zolang er geen besluit is.",
    }
    return {
        "v": 1,
        "iss": link.issuer,
        "aud": link.oin,
        "jti": b64encode(random(16)),
        "iat": int(now.timestamp()),
        "service": service,
        "purpose": purpose,
        "legal_basis": legal_basis,
        "fields": list(facts),
        "attachments": [file.claims for file in files],
        "consent": consent,
        "reply": {"mailbox": link.mailbox, "key": public_jwk(link.reply_key)},
        "about": about,
    }


def fact(name: str, value: object, label: str = "", unit: str = "", source: str = "self") -> Entry:
    return {"name": name, "label": label or name, "value": value, "unit": unit, "source": source}


def prove_change(old: Link, new: Link, **changed: object) -> str:
    """Let the old key say that the new one takes its place."""
    claims = {"v": 1, "iss": old.issuer, "aud": old.oin, "sub": new.issuer, "iat": 1}
    return sign_jws(claims | changed, old.wallet_key, KEY_CHANGE)


def decode_code(text: str) -> bytes:
    """Read the 16 octets of a code of 28 characters."""
    digits = ["0123456789ABCDEFGHJKMNPQRSTVWXYZ".index(c) for c in text.replace("-", "")]
    value = 0
    for digit in digits[:26]:
        value = value << 5 | digit
    return (value >> 2).to_bytes(16, "big")


def prove_code(code: str, issuer: str, oin: str) -> list[Entry]:
    """Give the facts by which a wallet shows that it has a code."""
    octets = decode_code(code)
    hint = hashlib.sha256(b"plein-identity-hint-v1\x00" + octets).digest()[:6]
    said = b"plein-identity-v1\x00" + oin.encode() + b"\x00" + issuer.encode()
    proof = hmac.digest(octets, said, "sha256")
    return [fact("hint", b64encode(hint)), fact("proof", b64encode(proof))]


def seal_submission(inner: str, agency_key: Entry, kid: str) -> str:
    header = {"alg": "ECDH-ES", "enc": "A256GCM", "typ": SUBMISSION_SEALED, "cty": "JWT"}
    key = import_public(agency_key)
    registry = jwe.JWERegistry(algorithms=["ECDH-ES", "A256GCM"])
    return jwe.encrypt_compact({**header, "kid": kid}, inner, key, registry=registry)


def compose(
    link: Link,
    claims: Entry,
    files: Sequence[File],
    agency_key: Entry,
    kid: str,
    *,
    now: datetime,
    signer: ECKey | None = None,
) -> tuple[str, Entry]:
    """Give the inner JWS and the outer part as it is deposited."""
    inner = sign_jws(claims, signer or link.wallet_key, SUBMISSION)
    outer = {
        "id": claims["jti"],
        "recipient": link.oin,
        "kid": kid,
        "suite": "ECDH-ES+A256GCM/ES256",
        "mailbox": link.mailbox,
        "expires_at": format_time(now + timedelta(days=30)),
        "attachments": [file.outer for file in files],
        "content": seal_submission(inner, agency_key, kid),
    }
    return inner, outer


def as_agency_sees(outer: Entry, number: int, at: datetime, server_key: ECKey) -> Entry:
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
            {"id": a["id"], "omvangBytes": a["size_bytes"], "delen": a["chunks"]}
            for a in outer["attachments"]
        ],
        "bewijsVanIndiening": sign_deposit(outer, at, server_key),
    }


def sign_deposit(outer: Entry, at: datetime, server_key: ECKey) -> str:
    claims = {
        "v": 1,
        "sub": outer["id"],
        "aud": outer["recipient"],
        "digest": hash_b64(outer["content"]),
        "at": format_time(at),
    }
    return sign_jws(claims, server_key, DEPOSIT, kid=thumbprint(server_key))


def open_answer(link: Link, sealed: str) -> str:
    """Open a receipt or message that was sealed to the reply key."""
    registry = jwe.JWERegistry(algorithms=["ECDH-ES", "A256GCM"])
    opened = jwe.decrypt_compact(sealed, link.reply_key, registry=registry)
    assert opened.headers()["typ"] == MAILBOX_SEALED
    assert opened.plaintext
    return opened.plaintext.decode("ascii")


def agency_keys(directory: Entry, oin: str, use: str) -> dict[str, ECKey]:
    [agency] = [a for a in directory["agencies"] if a["oin"] == oin]
    return {k["kid"]: import_public(k["jwk"]) for k in agency["keys"] if k["use"] == use}


class Phone:
    """A phone with one mailbox at one agency, over a real connection."""

    def __init__(
        self, http: httpx.Client, origin: str, now: Callable[[], datetime] | None = None
    ) -> None:
        self.http, self.origin = http, origin
        self.now = now or (lambda: datetime.now(UTC))
        self.nonce = ""
        self.cursor = 0
        self.sent: dict[str, tuple[str, Entry, str]] = {}
        answer = http.get("/directory/v1/directory.json")
        assert answer.status_code == 200, answer.text
        self.signed_directory: Entry = answer.json()
        self.directory: Entry = json.loads(b64decode(self.signed_directory["payload"]))

    def open_mailbox(self, oin: str) -> Link:
        link = new_link(oin)
        body = {"id": link.mailbox, "recipient": oin}
        answer = self.request(link, "POST", "/sync/v1/mailboxes", json=body)
        assert answer.status_code == 201, answer.text
        return link

    def submit(
        self,
        link: Link,
        service: str,
        facts: Sequence[Entry],
        files: Sequence[File] = (),
        about: str | None = None,
    ) -> str:
        """Send a submission as the outbox does, and return its id."""
        [(kid, key), *_] = agency_keys(self.directory, link.oin, "enc").items()
        claims = make_claims(link, service, facts, files, now=self.now(), about=about)
        inner, outer = compose(link, claims, files, public_jwk(key), kid, now=self.now())
        answer = self.deposit(link, outer)
        if answer.status_code == 409:
            chunks = {name: octets for file in files for name, octets in file.chunks.items()}
            for name in answer.json()["missing"]:
                path = f"/sync/v1/attachments/{name}"
                put = self.request(link, "PUT", path, content=chunks[name])
                assert put.status_code in {200, 201}, put.text
            answer = self.deposit(link, outer)
        assert answer.status_code == 201, answer.text
        proof = answer.json()["proof"]
        keys = {k["kid"]: import_public(k["jwk"]) for k in self.directory["server"]["keys"]}
        deposit = verify_jws(proof, DEPOSIT, keys)
        assert deposit["digest"] == hash_b64(outer["content"])
        self.sent[outer["id"]] = (inner, outer, proof)
        return outer["id"]

    def deposit(self, link: Link, outer: Entry) -> httpx.Response:
        return self.request(link, "POST", "/sync/v1/submissions", json=outer)

    def read(self, link: Link, wait_seconds: int = 0) -> list[Entry]:
        """Give the new statements, opened and verified: receipts and messages."""
        path = f"/sync/v1/mailboxes/{link.mailbox}/items"
        query = {"after": self.cursor, "wait_seconds": wait_seconds}
        answer = self.request(link, "GET", path, params=query)
        assert answer.status_code == 200, answer.text
        statements = []
        for item in answer.json()["items"]:
            statement = open_answer(link, item["content"])
            typ = RECEIPT if item["kind"] == "receipt" else MESSAGE
            claims = verify_jws(statement, typ, agency_keys(self.directory, link.oin, "sig"))
            assert (claims["iss"], claims["aud"]) == (link.oin, link.issuer)
            statements.append(claims | {"kind": claims.get("kind", "receipt"), "jws": statement})
            self.cursor = item["number"]
        return statements

    def acknowledge(self, link: Link) -> None:
        path = f"/sync/v1/mailboxes/{link.mailbox}/acknowledgement"
        answer = self.request(link, "POST", path, json={"number": self.cursor})
        assert answer.status_code == 200, answer.text

    def make_proof_file(self, submission: str, receipt: str, messages: Sequence[str] = ()) -> str:
        inner, outer, deposit = self.sent[submission]
        return make_proof_file(
            inner, outer["content"], deposit, receipt, self.signed_directory, messages
        )

    def request(self, link: Link, method: str, path: str, **options: Any) -> httpx.Response:
        """Ask with a proof by the mailbox key, once more when the nonce is no longer fresh."""
        for _ in range(2):
            headers = {"DPoP": self.prove(link.mailbox_key, method, path)}
            answer = self.http.request(method, path, headers=headers, **options)
            self.nonce = answer.headers.get("DPoP-Nonce", self.nonce)
            if answer.status_code != 401 or answer.json()["code"] != "use-nonce":
                break
        return answer

    def prove(self, key: ECKey, method: str, path: str) -> str:
        claims = {
            "jti": b64encode(os.urandom(16)),
            "htm": method,
            "htu": self.origin + path,
            "iat": int(self.now().timestamp()),
        }
        return sign_jws(claims | ({"nonce": self.nonce} if self.nonce else {}), key, "dpop+jwt")


def make_proof_file(
    inner: str,
    content: str | None,
    deposit: str,
    receipt: str | None,
    directory: Entry,
    messages: Sequence[str] = (),
) -> str:
    proof = {
        "v": 1,
        "kind": "plein-proof",
        "inner": inner,
        "content": content,
        "deposit": deposit,
        "receipt": receipt,
        "messages": list(messages),
        "directory": directory,
    }
    return canonical_json(proof).decode()


def received_at(receipt: Entry) -> datetime:
    return parse_time(receipt["received_at"])
