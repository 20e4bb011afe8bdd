"""Blind RSA signatures, RSABSSA-SHA384-PSS-Randomized: the server signs what it cannot see.

Source: RFC 9474, sections 4.1 (randomised message), 4.3 (BlindSign) and 5 (the named variant:
SHA-384, MGF1 with SHA-384, a salt of 48 octets, a random prefix of 32). The phone's half (Blind,
Finalize) is `assets/device/square/blind.js`.
"""

import secrets
from collections.abc import Callable

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from sync.signatures import NotGenuine

__all__ = ["EXPONENT", "SIZE_BYTES", "blind_sign", "new_key", "verify_token"]

SIZE_BITS = 2048
SIZE_BYTES = SIZE_BITS // 8
EXPONENT = 65_537
_PADDING = padding.PSS(mgf=padding.MGF1(hashes.SHA384()), salt_length=48)
_MASK_BITS = 64


def new_key() -> rsa.RSAPrivateKey:
    """Make a key that signs tokens and nothing else."""
    return rsa.generate_private_key(EXPONENT, SIZE_BITS)


def blind_sign(
    key: rsa.RSAPrivateKey,
    blinded: bytes,
    random_below: Callable[[int], int] = secrets.randbelow,
) -> bytes:
    """Sign a blinded message; the same message gives the same signature.

    Python's `pow` takes a time that depends on its numbers. So base and exponents are masked anew
    each time: what can be measured from outside says nothing about the key. The result is checked
    before it leaves, since one wrong half would give the factors away (section 4.3, step 3).

    Raises:
        NotGenuine: ``size``: not a number below the modulus, or of another length.
    """
    numbers = key.private_numbers()
    p, q = numbers.p, numbers.q
    n, e = numbers.public_numbers.n, numbers.public_numbers.e
    message = int.from_bytes(blinded, "big")
    if len(blinded) != (n.bit_length() + 7) // 8 or not 0 < message < n:
        raise NotGenuine("size")
    mask = 2 + random_below(n - 2)
    masked = message * pow(mask, e, n) % n
    at_p = pow(masked % p, numbers.dmp1 + random_below(1 << _MASK_BITS) * (p - 1), p)
    at_q = pow(masked % q, numbers.dmq1 + random_below(1 << _MASK_BITS) * (q - 1), q)
    signed = at_q + q * ((at_p - at_q) * numbers.iqmp % p)
    signature = signed * pow(mask, -1, n) % n
    if pow(signature, e, n) != message:
        raise NotGenuine("size")  # a fault of this machine: nothing may leave it
    return signature.to_bytes(len(blinded), "big")


def verify_token(key: rsa.RSAPublicKey, message: bytes, signature: bytes) -> None:
    """Check the signature of a prepared message: its prefix of 32 octets and the rest.

    Raises:
        NotGenuine: ``signature``: another key signed, or none.
    """
    try:
        key.verify(signature, message, _PADDING, hashes.SHA384())
    except InvalidSignature as error:
        raise NotGenuine("signature") from error
