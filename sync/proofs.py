"""Proofs that a request comes from the holder of a key (DPoP, RFC 9449).

Every request brings one, so that this does not go through a library for JWS.
"""

import hmac
import json
from functools import lru_cache
from typing import Any, TypeGuard, cast
from urllib.parse import urlsplit

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from sync.clock import MINUTE_MS, Clock
from sync.errors import ProofMissing, Unproven, UseNonce
from sync.settings import is_loopback
from sync.signatures import NotGenuine, import_public, thumbprint
from sync.wire import b64decode, b64encode, hash_b64

__all__ = ["NONCE_LIFE_MS", "Prover", "is_jti"]

NONCE_LIFE_MS = 10 * MINUTE_MS
_NONCE_STEP_MS = MINUTE_MS
_ECDSA = ec.ECDSA(SHA256())
_MOST_PROOF_CHARACTERS = 2_048
_LEAST_JTI, _MOST_JTI = 16, 64
_LOOPBACK = "loopback"


class Prover:
    """Gives nonces and judges proofs; needs no memory, so that any worker can judge any proof.

    A nonce is the moment that it was made and a keyed hash of it.
    """

    def __init__(self, origin: str, secret: bytes, clock: Clock) -> None:
        self._clock = clock
        self._secret = hmac.digest(secret, b"plein-nonce-v1", "sha256")
        self._origin = _normal_origin(origin)
        self._latest = (-1, "")

    def make_nonce(self) -> str:
        """Give the nonce of this minute."""
        minute = self._clock() // _NONCE_STEP_MS
        if self._latest[0] != minute:
            self._latest = (minute, self._nonce_of(minute))
        return self._latest[1]

    def check(self, proof: str | None, method: str, path: str) -> bytes:
        """Judge the header DPoP of a request and return the thumbprint (32 bytes) of its key.

        Raises:
            ProofMissing: There is none.
            UseNonce: Its nonce is not one of the last ten minutes.
            Unproven: Anything else about it is wrong.
        """
        return self._judge(proof, method, path)[0]

    def check_once(
        self, proof: str | None, method: str, path: str, token: str | None = None
    ) -> tuple[bytes, str]:
        """Judge a proof that may be used once; return its key's thumbprint and its `jti`.

        The caller remembers the `jti` for `NONCE_LIFE_MS`, and refuses it when it comes again. With
        a token, the proof must name it by its hash (`ath`, RFC 9449 section 4.2).

        Raises:
            ProofMissing, UseNonce, Unproven: As `check`.
        """
        thumb, payload = self._judge(proof, method, path)
        jti = payload.get("jti")
        if not is_jti(jti):
            raise Unproven
        # What is no ASCII could be written, but not be the text of a token.
        if token is not None and (not token.isascii() or payload.get("ath") != hash_b64(token)):
            raise Unproven
        return thumb, jti

    def _judge(self, proof: str | None, method: str, path: str) -> tuple[bytes, dict[str, Any]]:
        if not proof:
            raise ProofMissing
        if len(proof) > _MOST_PROOF_CHARACTERS:
            raise Unproven
        head, _, rest = proof.partition(".")
        body, _, signature = rest.partition(".")
        try:
            key, thumb = _load_proof_head(head)
            payload = _parse_object(body)
            _verify(key, f"{head}.{body}".encode("ascii"), signature)
        except ValueError as error:
            raise Unproven from error
        if payload.get("htm") != method or not self._is_address(payload.get("htu"), path):
            raise Unproven
        nonce = payload.get("nonce")
        if not isinstance(nonce, str) or not self._is_fresh(nonce):
            raise UseNonce
        return thumb, payload

    def is_own_origin(self, origin: str) -> bool:
        """Tell whether a page of this origin is one that this server gave."""
        return _normal_origin(origin) == self._origin

    def _nonce_of(self, minute: int) -> str:
        moment = minute.to_bytes(6, "big")
        return b64encode(moment + hmac.digest(self._secret, moment, "sha256")[:12])

    def _is_fresh(self, nonce: str) -> bool:
        if nonce == self.make_nonce():
            return True
        try:
            minute = int.from_bytes(b64decode(nonce, 18)[:6], "big")
        except ValueError:
            return False
        age_ms = self._clock() - minute * _NONCE_STEP_MS
        return 0 <= age_ms < NONCE_LIFE_MS and hmac.compare_digest(nonce, self._nonce_of(minute))

    def _is_address(self, address: object, path: str) -> bool:
        if not isinstance(address, str):
            return False
        origin, slash, rest = address.partition(path) if path else (address, "", "")
        return bool(slash) and not rest and _normal_origin(origin) == self._origin


def is_jti(jti: object) -> TypeGuard[str]:
    """Tell whether this can be an id: 16 to 64 characters that every database can hold."""
    return (
        isinstance(jti, str)
        and _LEAST_JTI <= len(jti) <= _MOST_JTI
        and jti.isascii()
        and jti.isprintable()
    )


@lru_cache(maxsize=256)
def _normal_origin(origin: str) -> tuple[str, str, int]:
    """Make scheme, host and port comparable; all names of this machine count as one."""
    try:
        parts = urlsplit(origin)
        port = parts.port or {"https": 443, "http": 80}.get(parts.scheme, 0)
    except ValueError:
        return ("", "", 0)
    host = parts.hostname or ""
    return (parts.scheme, _LOOPBACK if is_loopback(host) else host, port)


@lru_cache(maxsize=4_096)
def _load_proof_head(head: str) -> tuple[ec.EllipticCurvePublicKey, bytes]:
    header = _parse_object(head)
    if header.get("typ") != "dpop+jwt" or header.get("alg") != "ES256" or "crit" in header:
        raise ValueError("not the header of a proof")
    jwk = cast("dict[str, Any] | None", header.get("jwk"))
    try:
        key = import_public(jwk)
    except NotGenuine as error:
        raise ValueError("not a public key on P-256") from error
    raw = key.raw_value
    assert isinstance(raw, ec.EllipticCurvePublicKey)
    return raw, b64decode(thumbprint(key), 32)


def _verify(key: ec.EllipticCurvePublicKey, signed: bytes, signature: str) -> None:
    octets = b64decode(signature, 64)
    r, s = int.from_bytes(octets[:32], "big"), int.from_bytes(octets[32:], "big")
    try:
        key.verify(encode_dss_signature(r, s), signed, _ECDSA)
    except InvalidSignature as error:
        raise ValueError("not signed by this key") from error


def _parse_object(part: str) -> dict[str, Any]:
    """Read one part of a JWS.

    Raises:
        ValueError: It is not b64 of a JSON object.
    """
    try:
        value = json.loads(b64decode(part))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return cast("dict[str, Any]", value)
