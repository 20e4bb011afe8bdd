"""Signatures of HTTP requests (RFC 9421), so that a receiver knows who sent what, and to where.

A detached JWS would cover the body alone: then a request could be sent on to another address, or
with another method. What is signed here, in this order: the method, the whole address, the digest
of the body (RFC 9530) and its type; by ECDSA on P-256 with SHA-256, the key by its thumbprint.
"""

import base64
import hashlib
import re
from collections.abc import Mapping

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.hashes import SHA256
from joserfc.jwk import ECKey

from sync.signatures import NotGenuine, thumbprint

__all__ = ["sign_request", "verify_request"]

AGE_SECONDS = 300
"""So old may a signature be when it is checked."""
_ECDSA = ec.ECDSA(SHA256())
_COVERED = '("@method" "@target-uri" "content-digest" "content-type")'
_INPUT = re.compile(
    r"plein=" + re.escape(_COVERED) + r';created=(\d{1,12});keyid="([A-Za-z0-9_-]{43})"'
    r';alg="ecdsa-p256-sha256"'
)
_SIGNATURE = re.compile(r"plein=:([A-Za-z0-9+/]{86}==):")


def sign_request(
    method: str, url: str, body: bytes, content_type: str, key: ECKey, created: int
) -> dict[str, str]:
    """Give the headers that sign a request; ``created`` is in seconds since 1970."""
    digest = _digest_of(body)
    parameters = f'{_COVERED};created={created};keyid="{thumbprint(key)}";alg="ecdsa-p256-sha256"'
    octets = _write_base(method, url, digest, content_type, parameters)
    private = key.private_key
    assert isinstance(private, ec.EllipticCurvePrivateKey)
    r, s = utils.decode_dss_signature(private.sign(octets, _ECDSA))
    signature = base64.b64encode(r.to_bytes(32, "big") + s.to_bytes(32, "big")).decode()
    return {
        "Content-Type": content_type,
        "Content-Digest": digest,
        "Signature-Input": f"plein={parameters}",
        "Signature": f"plein=:{signature}:",
    }


def verify_request(
    method: str,
    url: str,
    body: bytes,
    headers: Mapping[str, str],
    keys: Mapping[str, ECKey],
    now: int,
) -> str:
    """Check who sent a request, and return the kid of the key; names of headers in lower case.

    ``keys`` are public keys by their thumbprint, ``now`` is in seconds since 1970. A receiver also
    remembers the id of what came, since the same request may come twice.

    Raises:
        NotGenuine: ``form``, ``digest``, ``unknown-key``, ``age`` or ``signature``.
    """
    parameters = _INPUT.fullmatch(headers.get("signature-input", ""))
    given = _SIGNATURE.fullmatch(headers.get("signature", ""))
    if parameters is None or given is None:
        raise NotGenuine("form")
    if headers.get("content-digest") != _digest_of(body):
        raise NotGenuine("digest")
    created, kid = int(parameters[1]), parameters[2]
    if kid not in keys:
        raise NotGenuine("unknown-key")
    if abs(now - created) > AGE_SECONDS:
        raise NotGenuine("age")
    signed = parameters[0].removeprefix("plein=")
    content_type = headers.get("content-type", "")
    octets = _write_base(method, url, headers["content-digest"], content_type, signed)
    raw = base64.b64decode(given[1])
    r, s = int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big")
    try:
        keys[kid].public_key.verify(utils.encode_dss_signature(r, s), octets, _ECDSA)
    except InvalidSignature as error:
        raise NotGenuine("signature") from error
    return kid


def _digest_of(body: bytes) -> str:
    return f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"


def _write_base(method: str, url: str, digest: str, content_type: str, parameters: str) -> bytes:
    """Write the signature base. Source: RFC 9421 section 2.5."""
    lines = (
        f'"@method": {method}',
        f'"@target-uri": {url}',
        f'"content-digest": {digest}',
        f'"content-type": {content_type}',
        f'"@signature-params": {parameters}',
    )
    return "\n".join(lines).encode()
