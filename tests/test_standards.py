"""What the standards print as examples comes out of our code and of the libraries that we chose."""

import json
from pathlib import Path
from typing import Any

import http_ece
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.proofs import _verify as verify_signature
from sync.signatures import import_public, thumbprint
from sync.wire import b64decode
from tests.vectors import wycheproof

STANDARDS = json.loads((Path(wycheproof.__file__).parent / "standards.json").read_text("utf-8"))


@pytest.mark.parametrize("case", STANDARDS["hkdf_sha256"]["cases"])
def test_hkdf_derives_what_rfc_5869_prints(case: dict[str, str]) -> None:
    secret, salt, info, derived = (
        bytes.fromhex(case[name]) for name in ("secret", "salt", "info", "derived")
    )
    assert HKDF(SHA256(), len(derived), salt, info).derive(secret) == derived


@pytest.mark.parametrize("case", STANDARDS["argon2id"]["cases"])
def test_argon2id_derives_what_its_authors_print(case: dict[str, Any]) -> None:
    derived = bytes.fromhex(case["derived"])
    argon = Argon2id(
        salt=bytes.fromhex(case["salt"]),
        length=len(derived),
        iterations=case["passes"],
        lanes=case["lanes"],
        memory_cost=case["memory_kib"],
        ad=bytes.fromhex(case["associated_data"]) if "associated_data" in case else None,
        secret=bytes.fromhex(case["secret"]) if "secret" in case else None,
    )
    assert argon.derive(bytes.fromhex(case["password"])) == derived


def test_push_is_encrypted_octet_by_octet_as_rfc_8291_prints() -> None:
    octets = {
        name: b64decode(text) for name, text in STANDARDS["web_push"].items() if _is_b64(name)
    }
    sender, receiver = (
        ec.derive_private_key(int.from_bytes(octets[f"{who}_private"], "big"), ec.SECP256R1())
        for who in ("sender", "receiver")
    )
    encrypted = http_ece.encrypt(
        octets["plaintext"],
        salt=octets["salt"],
        private_key=sender,
        dh=octets["receiver_public"],
        auth_secret=octets["auth"],
        version="aes128gcm",
    )
    assert encrypted == octets["body"]
    opened = http_ece.decrypt(
        octets["body"],
        private_key=receiver,
        auth_secret=octets["auth"],
        version="aes128gcm",
    )
    assert opened == octets["plaintext"]


def test_signature_of_rfc_7515_is_genuine_and_not_over_other_content() -> None:
    example = STANDARDS["jws_es256"]
    key = import_public(example["jwk"]).raw_value
    assert isinstance(key, ec.EllipticCurvePublicKey)
    verify_signature(key, example["content"].encode(), example["signature"])
    with pytest.raises(ValueError, match="not signed"):
        verify_signature(key, example["content"].encode() + b".", example["signature"])


def test_key_of_rfc_9449_has_the_thumbprint_printed_there() -> None:
    example = STANDARDS["thumbprint"]
    assert thumbprint(import_public(example["jwk"])) == example["thumb"]


def _is_b64(name: str) -> bool:
    return name != "source"
