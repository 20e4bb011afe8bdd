"""Blind signatures and the check of texts, held against vectors."""

import json
from pathlib import Path
from time import process_time

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from sync.signatures import NotGenuine
from sync.square.blind import blind_sign, verify_token
from sync.square.texts import find_fault
from tests.sync.square import encode_pss

VECTORS = Path(__file__).parents[1] / "vectors"
VECTOR = json.loads((VECTORS / "blind_rsa.json").read_text())
TEXTS = json.loads((VECTORS / "square_texts.json").read_text())


def number(name: str) -> int:
    return int(VECTOR[name], 16)


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    """Build the key of the vector."""
    p, q, e = number("p"), number("q"), 65_537
    d = pow(e, -1, (p - 1) * (q - 1))
    public = rsa.RSAPublicNumbers(e, p * q)
    parts = (d % (p - 1), d % (q - 1), pow(q, -1, p))
    return rsa.RSAPrivateNumbers(p, q, d, *parts, public).private_key()


def test_the_vector_of_rfc_9474_is_signed_and_verified(key: rsa.RSAPrivateKey) -> None:
    n, inverse = number("p") * number("q"), number("inv")
    message = bytes.fromhex(VECTOR["prefix"] + VECTOR["msg"])
    encoded = encode_pss(message, bytes.fromhex(VECTOR["salt"]), 4095)
    blinded = encoded * pow(pow(inverse, -1, n), 65_537, n) % n
    octets = blinded.to_bytes(512, "big")
    assert octets.hex().startswith(VECTOR["blinded_begins"])
    signed = blind_sign(key, octets)
    signature = (int.from_bytes(signed, "big") * inverse % n).to_bytes(512, "big")
    assert signature.hex() == VECTOR["sig"]
    verify_token(key.public_key(), message, signature)
    with pytest.raises(NotGenuine):
        verify_token(key.public_key(), message + b"!", signature)


def test_what_masks_the_key_changes_nothing(key: rsa.RSAPrivateKey) -> None:
    seen = {blind_sign(key, bytes(511) + b"\x09", lambda most, at=at: at % most) for at in range(3)}
    assert len(seen) == 1


@pytest.mark.parametrize("octets", [bytes(512), b"\xff" * 512, bytes(511), bytes(513)])
def test_what_is_no_message_is_not_signed(key: rsa.RSAPrivateKey, octets: bytes) -> None:
    with pytest.raises(NotGenuine):
        blind_sign(key, octets)


@pytest.mark.parametrize("case", TEXTS["cases"], ids=lambda case: ascii(case["text"][:24]))
def test_a_text_is_refused_for_what_may_lead_to_a_person(case: dict[str, str]) -> None:
    assert find_fault(case["text"], TEXTS["hosts"]) == case["fault"]


@pytest.mark.parametrize("letter", ["\u3371", "\u3316", "a", "1 ", "@", "a."])
def test_no_text_keeps_the_server_busy_before_its_token_is_looked_at(letter: str) -> None:
    began = process_time()
    find_fault((letter * 2_000)[:2_000])
    assert process_time() - began < 0.2
