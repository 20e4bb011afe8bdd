"""The check that a push service does on who sends: RFC 8292, as strict as the strictest service."""

import base64
import json
import time
from collections.abc import Mapping

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

_LONGEST_SECONDS = 24 * 3600
_CLOCK_SLACK_SECONDS = 60
_P256_POINT_BYTES = 65
_P1363_BYTES = 64


class VapidError(Exception):
    """The Authorization header does not prove the application server's identity."""


def decode_base64url(text: str) -> bytes:
    """Decode base64url with or without its padding."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def encode_base64url(data: bytes) -> str:
    """Encode as base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def read_vapid_claims(
    authorization: str | None, audience: str, subscribed_key: bytes | None
) -> Mapping[str, object]:
    """Verify the header `vapid t=JWT, k=KEY` and return the claims of its JWT.

    Args:
        authorization: the header's value; None when it was not sent.
        audience: the origin of the push resource, which `aud` must equal.
        subscribed_key: the uncompressed P-256 point that the subscription was bound to, if any.

    Raises:
        VapidError: for every reason; its text says which.

    Source: RFC 8292 sections 2 to 4. That `sub` must be there is asked by Apple's service only.
    """
    if not authorization:
        raise VapidError("no Authorization header")
    scheme, _, rest = authorization.partition(" ")
    if scheme.lower() != "vapid":
        raise VapidError(f"scheme {scheme!r} instead of vapid")
    try:
        parameters = dict(part.strip().split("=", 1) for part in rest.split(","))
        header, payload, signature = parameters["t"].split(".")
        key, raw_signature = decode_base64url(parameters["k"]), decode_base64url(signature)
        algorithm = json.loads(decode_base64url(header))["alg"]
        claims = json.loads(decode_base64url(payload))
    except (KeyError, ValueError, TypeError) as malformed:
        raise VapidError(f"malformed: {malformed}") from malformed
    if algorithm != "ES256":
        raise VapidError(f"algorithm {algorithm!r}")
    if len(key) != _P256_POINT_BYTES or len(raw_signature) != _P1363_BYTES:
        raise VapidError("key or signature of the wrong size")
    if subscribed_key is not None and key != subscribed_key:
        raise VapidError("another key than the subscription was made for")
    _verify(key, raw_signature, f"{header}.{payload}".encode())
    if claims.get("aud") != audience:
        raise VapidError(f"aud is {claims.get('aud')!r}, not {audience!r}")
    expires, now = claims.get("exp"), time.time()
    if not isinstance(expires, int | float):
        raise VapidError("exp is missing or not a number")
    if not now < expires <= now + _LONGEST_SECONDS + _CLOCK_SLACK_SECONDS:
        raise VapidError("exp is past, or more than 24 hours ahead")
    if not str(claims.get("sub", "")).startswith(("mailto:", "https:")):
        raise VapidError("sub is neither mailto: nor https:")
    return claims


def _verify(key: bytes, raw_signature: bytes, signed: bytes) -> None:
    r, s = (int.from_bytes(raw_signature[at : at + 32], "big") for at in (0, 32))
    try:
        point = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), key)
        point.verify(encode_dss_signature(r, s), signed, ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, ValueError) as wrong:
        raise VapidError("the signature does not verify") from wrong
