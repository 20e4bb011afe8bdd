"""Writes protocol.json: every byte layout of sync/wire.py, by pyca/cryptography and joserfc.

Run `python -m tests.vectors.make_protocol` after a change of the protocol. A JWE draws a fresh key
each time, so it differs from run to run.
"""

import hashlib
import json
import struct
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from joserfc import jwe
from joserfc.jwk import ECKey

from sync import frames, wire

HERE = Path(__file__).parent


def seeded(name: str, count: int = 32) -> bytes:
    """Give octets that look random and are the same in every run."""
    return hashlib.shake_256(f"plein vectors {name}".encode()).digest(count)


def hkdf(secret: bytes, salt: bytes, info: str) -> bytes:
    return HKDF(SHA256(), 32, salt, info.encode("ascii")).derive(secret)


def seal(key: bytes, nonce: bytes, plaintext: bytes, associated_data: bytes) -> bytes:
    return nonce + AESGCM(key).encrypt(nonce, plaintext, associated_data)


def pad(octets: bytes) -> bytes:
    step = 256 if len(octets) + 1 <= 4096 else 4096
    return octets + b"\x80" + bytes(-(len(octets) + 1) % step)


class Signer:
    """A P-256 key whose signatures are the same in every run (RFC 6979)."""

    def __init__(self, name: str) -> None:
        order = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
        self.scalar = int.from_bytes(seeded(name, 48)) % (order - 1) + 1
        self.key = ec.derive_private_key(self.scalar, ec.SECP256R1())

    @property
    def jwk(self) -> dict[str, str]:
        numbers = self.key.public_key().public_numbers()
        x, y = (wire.b64encode(n.to_bytes(32)) for n in (numbers.x, numbers.y))
        return {"kty": "EC", "crv": "P-256", "x": x, "y": y}

    @property
    def private_jwk(self) -> dict[str, str]:
        return {**self.jwk, "d": wire.b64encode(self.scalar.to_bytes(32))}

    @property
    def thumb(self) -> bytes:
        return hashlib.sha256(wire.canonical_json(self.jwk)).digest()

    def sign(self, octets: bytes) -> bytes:
        algorithm = ec.ECDSA(SHA256(), deterministic_signing=True)
        r, s = utils.decode_dss_signature(self.key.sign(octets, algorithm))
        return r.to_bytes(32) + s.to_bytes(32)

    def jws(self, header: dict[str, object], payload: object) -> str:
        whole = {**header, "alg": "ES256"}
        parts = (wire.b64encode(wire.canonical_json(part)) for part in (whole, payload))
        content = ".".join(parts)
        return f"{content}.{wire.b64encode(self.sign(content.encode()))}"


def item(
    signer: Signer, wallet: bytes, epoch_key: bytes, epoch: int, number: int, before: bytes
) -> dict[str, object]:
    instance = seeded("instance", 16)
    stamp = [1_780_000_000_000 + number, 0, wire.b64encode(instance)]
    fields = {"amount_cents": 104_500 + number, "agency": "Gemeente Voorbeeld", "note": "é€😀"}
    plaintext = wire.canonical_json(
        {"v": 1, "stamp": stamp, "writes": [{"type": "income_part", "id": "a", "fields": fields}]}
    )
    head = frames.item_head(wallet, epoch, instance, number, before)
    nonce = seeded(f"item nonce {number}", 12)
    log_key = hkdf(epoch_key, wallet, "plein log v1")
    ciphertext = seal(log_key, nonce, pad(plaintext), head)
    signature = signer.sign(head + hashlib.sha256(ciphertext).digest())
    frame = frames.encode_frame(
        epoch=epoch,
        instance=instance,
        number=number,
        previous_hash=before,
        device=signer.thumb,
        signature=signature,
        ciphertext=ciphertext,
    )
    b64 = wire.b64encode
    return {
        "number": number,
        "instance": b64(instance),
        "epoch": epoch,
        "previous_hash": b64(before),
        "plaintext": plaintext.decode(),
        "nonce": b64(nonce),
        "head": b64(head),
        "ciphertext": b64(ciphertext),
        "hash": b64(frames.hash_item(head, ciphertext)),
        "frame": b64(frame),
    }


def sealed_copy(member: Signer, epoch_key: bytes) -> str:
    header = {"alg": "ECDH-ES", "enc": "A256GCM", "typ": "plein-epoch"}
    header["apv"] = wire.b64encode(member.thumb)
    key = ECKey.import_key(member.jwk)
    return jwe.encrypt_compact(header, epoch_key, key, algorithms=["ECDH-ES", "A256GCM"])


def make() -> dict[str, object]:
    b64 = wire.b64encode
    device, receiver, epoch_key = Signer("device"), Signer("receiver"), seeded("epoch key")
    wallet, epoch = seeded("wallet", 16), 3
    log_key = hkdf(epoch_key, wallet, "plein log v1")
    first = item(device, wallet, epoch_key, epoch, 1, bytes(32))
    second = item(device, wallet, epoch_key, epoch, 2, wire.b64decode(str(first["hash"])))
    mixed = {"b": [1, True, None], "a": 'é\n\u2028/"\\', "é": -0}
    values = [mixed, [], {}, 9_007_199_254_740_991]
    chunk, file_key = seeded("chunk", 1000), seeded("file key")
    chunk_place = b"plein-blob-v1\x00" + struct.pack(">II", 1, 2)
    snapshot_place = b"plein-snapshot-v1\x00" + wallet + struct.pack(">IQII", epoch, 77, 0, 1)
    code = seeded("code", 16)
    claim = {"v": 1, "number": 0, "text": "é"}
    return {
        "source": "tests/vectors/make_protocol.py: pyca/cryptography and joserfc",
        "base64": [
            {"octets": list(seeded("b64", n)), "text": b64(seeded("b64", n))} for n in range(9)
        ],
        "base64_refused": ["A", "AB", "AA==", "AA A", "A+", "A/AA", "AAA\n", "é€aa"],
        "canonical_json": [{"value": v, "text": wire.canonical_json(v).decode()} for v in values],
        "code": {"octets": b64(code), "text": frames.encode_code(code)},
        "padding": [[n, len(pad(bytes(n)))] for n in (0, 255, 256, 4095, 4096, 8191, 8192)],
        "hkdf": {
            "secret": b64(epoch_key),
            "wallet": b64(wallet),
            "log_key": b64(log_key),
            "snapshot_key": b64(hkdf(epoch_key, wallet, "plein snapshot v1")),
            "link_id": b64(hkdf(code, b"", "plein link id v1")[:16]),
        },
        "thumb": {"jwk": device.jwk, "thumb": b64(device.thumb)},
        "device": device.private_jwk,
        "receiver": receiver.private_jwk,
        "commitment": {
            "number": epoch,
            "key": b64(epoch_key),
            "commitment": b64(frames.commit_epoch(epoch, epoch_key)),
        },
        "sealed_copy": {"thumb": b64(receiver.thumb), "jwe": sealed_copy(receiver, epoch_key)},
        "items": [first, second],
        "blob_chunk": {
            "key": b64(file_key),
            "index": 1,
            "count": 2,
            "nonce": b64(seeded("chunk nonce", 12)),
            "plaintext": b64(chunk),
            "ciphertext": b64(seal(file_key, seeded("chunk nonce", 12), chunk, chunk_place)),
        },
        "snapshot_chunk": {
            "upto": 77,
            "nonce": b64(seeded("snapshot nonce", 12)),
            "plaintext": b64(chunk),
            "ciphertext": b64(
                seal(
                    hkdf(epoch_key, wallet, "plein snapshot v1"),
                    seeded("snapshot nonce", 12),
                    chunk,
                    snapshot_place,
                )
            ),
        },
        "jws": {
            "payload": claim,
            "compact": device.jws({"typ": "plein-link+jws", "kid": b64(device.thumb)}, claim),
        },
    }


if __name__ == "__main__":
    text = json.dumps(make(), indent=1, ensure_ascii=False)
    (HERE / "protocol.json").write_text(text + "\n", encoding="utf-8")
