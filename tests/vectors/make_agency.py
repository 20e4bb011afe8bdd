"""Writes agency.json: what a phone sends to an agency and gets back, with fixed keys and moments.

Run `python -m tests.vectors.make_agency` after a change of the protocol. Signatures are those of
RFC 6979 and the same in every run; the sealed texts (JWE) are random and differ.
"""

import json
from pathlib import Path
from typing import Any

from joserfc.jwk import ECKey

from sync import wire
from sync.agency.envelope import seal
from sync.wire import canonical_json, hash_b64
from tests.agency.phone import Link, fact, make_claims, parse_time, seal_file
from tests.vectors.make_protocol import Signer, seeded

HERE = Path(__file__).parent
NOW = parse_time("2026-06-02T12:03:00.000Z")
OIN = "00000099999999990000"


def signed(signer: Signer, typ: str, payload: Any, *, with_key: bool = False) -> str:
    named = {"jwk": signer.jwk} if with_key else {"kid": wire.b64encode(signer.thumb)}
    return signer.jws({"typ": typ, **named}, payload)


def make_vectors() -> dict[str, Any]:
    names = ["root", "server", "agency enc", "agency sig", "mailbox", "wallet", "reply"]
    signers = {name: Signer(f"agency {name}") for name in names}
    kids = {name: wire.b64encode(signer.thumb) for name, signer in signers.items()}
    ec = {name: ECKey.import_key(signer.private_jwk) for name, signer in signers.items()}
    counter = iter(range(1_000))

    def random(count: int) -> bytes:
        return seeded(f"agency random {next(counter)}", count)

    link = Link(OIN, wire.b64encode(random(16)), ec["mailbox"], ec["wallet"], ec["reply"])
    octets = seeded("payslip", 600_000)
    file = seal_file("loonstrook.pdf", "application/pdf", octets, random)
    facts = [
        fact("amount_cents", 48_000, "Nieuw bedrag (netto)", "cents"),
        fact("employer", "Bakkerij De Korenaar é€😀", "Van wie krijgt u dit inkomen?"),
    ]
    claims = make_claims(link, "wijziging-doorgeven", facts, [file], now=NOW, random=random)
    inner = signed(signers["wallet"], wire.SUBMISSION, claims, with_key=True)
    content = seal(inner, ec["agency enc"], wire.SUBMISSION_SEALED, kid=kids["agency enc"])
    outer = {
        "id": claims["jti"],
        "recipient": OIN,
        "kid": kids["agency enc"],
        "suite": "ECDH-ES+A256GCM/ES256",
        "mailbox": link.mailbox,
        "expires_at": "2026-07-02T12:03:00.000Z",
        "attachments": [file.outer],
        "content": content,
    }
    deposit = {"v": 1, "sub": outer["id"], "aud": OIN, "digest": hash_b64(content)}
    receipt = {
        "v": 1,
        "iss": OIN,
        "aud": link.issuer,
        "sub": outer["id"],
        "jti": wire.b64encode(random(16)),
        "digest": hash_b64(inner),
        "attachments": [{"id": file.claims["id"], "digest": file.claims["digest"]}],
        "received_at": "2026-06-02T12:03:05.000Z",
    }
    message = {
        "v": 1,
        "iss": OIN,
        "aud": link.issuer,
        "jti": wire.b64encode(random(16)),
        "iat": 1_780_402_000,
        "kind": "task",
        "about": outer["id"],
        "title": "Loonstrook van juni inleveren",
        "text": "Wilt u ook de loonstrook van juni sturen?",
        "due": "2026-07-10",
        "remind_at": ["2026-07-08T08:00:00.000Z"],
    }
    deposit_jws = signed(signers["server"], wire.DEPOSIT, deposit | {"at": wire.format_time(NOW)})
    receipt_jws = signed(signers["agency sig"], wire.RECEIPT, receipt)
    message_jws = signed(signers["agency sig"], wire.MESSAGE, message)
    directory = make_directory(signers, kids)
    return {
        "source": "tests/vectors/make_agency.py: pyca/cryptography and joserfc",
        "keys": {
            name: {"jwk": signer.jwk, "private_jwk": signer.private_jwk, "thumb": kids[name]}
            for name, signer in signers.items()
        },
        "file": {
            "octets": "seeded(payslip, 600000): SHAKE-256 of 'plein vectors payslip'",
            "claims": file.claims,
            "outer": file.outer,
            "first_chunk_head": wire.b64encode(next(iter(file.chunks.values()))[:64]),
        },
        "submission": {
            "claims": claims,
            "canonical": canonical_json(claims).decode(),
            "inner": inner,
            "digest": hash_b64(inner),
            "outer": outer,
        },
        "deposit": {"jws": deposit_jws, "digest": hash_b64(content)},
        "receipt": {
            "claims": receipt,
            "jws": receipt_jws,
            "sealed": seal(receipt_jws, ec["reply"], wire.MAILBOX_SEALED),
        },
        "message": {
            "claims": message,
            "jws": message_jws,
            "sealed": seal(message_jws, ec["reply"], wire.MAILBOX_SEALED),
        },
        "directory": directory,
        "proof_file": {
            "v": 1,
            "kind": "plein-proof",
            "inner": inner,
            "content": content,
            "deposit": deposit_jws,
            "receipt": receipt_jws,
            "messages": [message_jws],
            "directory": directory["document"],
        },
    }


def make_directory(signers: dict[str, Signer], kids: dict[str, str]) -> dict[str, Any]:
    """Sign two directories, the second after the first."""

    def listed(name: str, **more: str) -> dict[str, Any]:
        since = "2026-01-01T00:00:00.000Z"
        return {"kid": kids[name], "jwk": signers[name].jwk, "from": since, "until": None} | more

    def sign(payload: dict[str, Any]) -> tuple[dict[str, Any], str]:
        octets = canonical_json(payload)
        signature = signers["root"].sign(b"plein-directory-v1\x00" + octets)
        signatures = [{"kid": kids["root"], "signature": wire.b64encode(signature)}]
        return {"payload": wire.b64encode(octets), "signatures": signatures}, hash_b64(octets)

    agency = {
        "oin": OIN,
        "name": "Gemeente Voorbeeld",
        "hosts": ["gemeente-voorbeeld.example"],
        "keys": [listed("agency enc", use="enc"), listed("agency sig", use="sig")],
        "services": [{"id": "wijziging-doorgeven", "version": 1}],
    }
    first = {
        "v": 1,
        "number": 1,
        "previous": [],
        "issued_at": "2026-05-01T00:00:00.000Z",
        "expires_at": "2026-07-30T00:00:00.000Z",
        "server": {"name": "Plein", "keys": [listed("server")]},
        "agencies": [],
    }
    first_document, first_digest = sign(first)
    second = first | {"number": 2, "previous": [first_digest], "agencies": [agency]}
    document, digest = sign(second)
    return {
        "first": {"document": first_document, "digest": first_digest},
        "document": document,
        "digest": digest,
        "payload": second,
    }


def main() -> None:
    text = json.dumps(make_vectors(), indent=1, ensure_ascii=False)
    (HERE / "agency.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
