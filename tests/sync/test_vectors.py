"""Reproduces the vectors of the protocol; tests/device/protocol.test.mjs does so in JavaScript."""

import json
from pathlib import Path

from joserfc import jwe
from joserfc.jwk import ECKey

from sync import frames, wire
from tests.vectors import make_protocol

STORED = json.loads((Path(make_protocol.__file__).parent / "protocol.json").read_text("utf-8"))


def test_vectors_are_what_python_makes_now() -> None:
    made = json.loads(json.dumps(make_protocol.make()))
    differing = {name for name in made if made[name] != STORED.get(name)}
    # JWE draw a fresh key each time; the next test opens the stored one.
    assert differing == {"sealed_copy"}
    assert made.keys() == STORED.keys()


def test_stored_sealed_copy_opens() -> None:
    key = ECKey.import_key(STORED["receiver"])
    opened = jwe.decrypt_compact(
        STORED["sealed_copy"]["jwe"], key, algorithms=["ECDH-ES", "A256GCM"]
    )
    assert opened.plaintext == wire.b64decode(STORED["commitment"]["key"], 32)


def test_frames_split_into_what_they_were_made_of() -> None:
    for item in STORED["items"]:
        epoch, instance, number, previous, _, _, ciphertext = frames.decode_frame(
            wire.b64decode(item["frame"])
        )
        head = frames.item_head(
            wire.b64decode(STORED["hkdf"]["wallet"]), epoch, instance, number, previous
        )
        assert wire.b64encode(head) == item["head"]
        assert wire.b64encode(frames.hash_item(head, ciphertext)) == item["hash"]
