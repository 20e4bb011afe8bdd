"""Writes membership.json: a chain of members, chains to refuse, linking and recovery.

Run `python -m tests.vectors.make_membership` after a change of the protocol: all keys are fixed,
so that each run writes the same.
"""

import copy
import json
import struct
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.concatkdf import ConcatKDFHash

from sync import frames, wire
from tests.vectors.make_protocol import Signer, hkdf, seal, seeded

HERE = Path(__file__).parent
Link = dict[str, Any]
b64 = wire.b64encode


class Holder:
    """A device, or what the recovery code opens: a key that signs and a key that receives."""

    def __init__(self, name: str, role: str = "device") -> None:
        self.sign, self.receive, self.role = Signer(f"{name} sign"), Signer(f"{name} receive"), role
        self.id = b64(self.sign.thumb)

    @property
    def member(self) -> Link:
        jwks = {"sign": self.sign.jwk, "receive": self.receive.jwk}
        return {"id": self.id, "role": self.role, **jwks}

    @property
    def private(self) -> Link:
        return {"sign": self.sign.private_jwk, "receive": self.receive.private_jwk}


def seal_copy(to: Holder, key: bytes, number: int) -> str:
    """Seal by RFC 7518 section 4.6 with a fixed ephemeral key, so that each run gives the same."""
    ephemeral = Signer(f"ephemeral {to.id} {number}")
    header = {"alg": "ECDH-ES", "enc": "A256GCM", "typ": "plein-epoch", "apv": to.id}
    protected = b64(wire.canonical_json({**header, "epk": ephemeral.jwk}))
    secret = ephemeral.key.exchange(ec.ECDH(), to.receive.key.public_key())
    parts = (b"A256GCM", b"", to.sign.thumb)
    info = b"".join(struct.pack(">I", len(part)) + part for part in parts) + struct.pack(">I", 256)
    agreed = ConcatKDFHash(SHA256(), 32, info).derive(secret)
    nonce = seeded(f"copy nonce {to.id} {number}", 12)
    sealed = AESGCM(agreed).encrypt(nonce, key, protected.encode())
    return f"{protected}..{b64(nonce)}.{b64(sealed[:-16])}.{b64(sealed[-16:])}"


class Writer:
    """Writes links; `change` may spoil one before it is signed."""

    def __init__(self) -> None:
        self.links: list[str] = []
        self.copies: dict[str, dict[str, str]] = {}

    def write(self, signer: Holder, content: Link, **change: Any) -> None:
        at = f"2026-06-0{len(self.links) + 1}T09:00:00.000Z"
        previous = wire.hash_b64(self.links[-1]) if self.links else None
        link = {"v": 1, "number": len(self.links), "previous": previous, "at": at} | content
        for path, value in change.items():
            place = link
            *way, last = path.split("__")
            for name in way:
                place = place[name]
            place[last] = value
        header = {"typ": "plein-link+jws", "kid": signer.id}
        self.links.append(signer.sign.jws(header, link))

    def epoch(self, number: int, holders: list[Holder], *, new: bool = True) -> Link:
        key = seeded(f"epoch {number}")
        copies = {holder.id: seal_copy(holder, key, number) for holder in holders}
        for thumb, sealed in copies.items():
            self.copies.setdefault(thumb, {})[str(number)] = sealed
        previous = None
        if new and number > 1:
            nonce = seeded(f"previous nonce {number}", 12)
            opener = hkdf(key, b"", "plein previous v1")
            former = seeded(f"epoch {number - 1}")
            previous = b64(seal(opener, nonce, former, struct.pack(">I", number)))
        return {
            "number": number,
            "commitment": b64(frames.commit_epoch(number, key)),
            "copies": {thumb: wire.hash_b64(sealed) for thumb, sealed in copies.items()},
            "previous": previous,
        }


PHONE, TABLET, PAPER = Holder("phone"), Holder("tablet"), Holder("paper", "recovery")
STRANGER = Holder("stranger")
INSTANCE, END = b64(seeded("tablet instance", 16)), b64(seeded("tablet end"))
BOUND: Link = {"heads": {INSTANCE: [7, END]}, "snapshots": [b64(seeded("tablet snapshot"))]}
"""How far what the tablet wrote still counts."""


def begin(writer: Writer, **change: Any) -> Writer:
    content = {"kind": "begin", "member": PHONE.member, "epoch": writer.epoch(1, [PHONE])}
    writer.write(PHONE, content, **change)
    return writer


def add(writer: Writer, holder: Holder, signer: Holder, number: int = 1, **change: Any) -> Writer:
    epoch = writer.epoch(number, [holder], new=False)
    writer.write(signer, {"kind": "add", "member": holder.member, "epoch": epoch}, **change)
    return writer


def remove(
    writer: Writer, holder: Holder, stay: list[Holder], signer: Holder, number: int, **change: Any
) -> Writer:
    epoch = writer.epoch(number, stay)
    content = {"kind": "remove", "removed": holder.id, "epoch": epoch} | BOUND
    writer.write(signer, content, **change)
    return writer


def three() -> Writer:
    return add(add(begin(Writer()), TABLET, PHONE), PAPER, TABLET)


def whole() -> Writer:
    writer = remove(three(), TABLET, [PHONE, PAPER], PHONE, 2)
    writer.write(PHONE, {"kind": "epoch", "epoch": writer.epoch(3, [PHONE, PAPER])})
    return writer


def refused() -> dict[str, list[str]]:
    """Chains of which the last link must be refused; what is before it is right."""
    after = remove(three(), TABLET, [PHONE, PAPER], PHONE, 2)
    chains: dict[str, Writer] = {
        "begun by another": begin(Writer(), member=STRANGER.member),
        "begun by paper": begin(Writer(), member__role="recovery"),
        "begun in epoch 2": begin(Writer(), epoch__number=2),
        "begun without its copy": begin(Writer(), epoch__copies={}),
        "begun at number 1": begin(Writer(), number=1),
        "of version 2": begin(Writer(), v=2),
        "begun twice": begin(begin(Writer())),
        "signed by a stranger": add(begin(Writer()), STRANGER, STRANGER),
        "signed by one removed": add(copy.deepcopy(after), STRANGER, TABLET, 2),
        "one removed returns": add(copy.deepcopy(after), TABLET, PHONE, 2),
        "one added twice": add(three(), TABLET, PHONE),
        "added with another name": add(begin(Writer()), TABLET, PHONE, member__id=STRANGER.id),
        "added with another role": add(begin(Writer()), TABLET, PHONE, member__role="clerk"),
        "added in the next epoch": add(begin(Writer()), TABLET, PHONE, 2),
        "added with another key of the epoch": add(
            begin(Writer()), TABLET, PHONE, epoch__commitment=b64(seeded("other"))
        ),
        "added with a former epoch": add(
            begin(Writer()), TABLET, PHONE, epoch__previous=b64(seeded("previous", 60))
        ),
        "removed but still sealed to": remove(three(), TABLET, [PHONE, TABLET, PAPER], PHONE, 2),
        "one that stays is forgotten": remove(three(), TABLET, [PHONE], PHONE, 2),
        "a stranger removed": remove(three(), STRANGER, [PHONE, TABLET, PAPER], PHONE, 2),
        "an epoch left out": remove(three(), TABLET, [PHONE, PAPER], PHONE, 3),
        "removed without a new epoch": remove(three(), TABLET, [PHONE, PAPER], PHONE, 1),
        "no way back to the former epoch": remove(
            three(), TABLET, [PHONE, PAPER], PHONE, 2, epoch__previous=None
        ),
        "the last one removed": remove(begin(Writer()), PHONE, [], PHONE, 2),
        "removed without heads": unbound(heads=None),
        "removed with heads in a list": unbound(heads=[[INSTANCE, 7, END]]),
        "removed with an empty list of heads": unbound(heads=[]),
        "removed with a head of no instance": unbound(heads={"tablet": [7, END]}),
        "removed with a head without its hash": unbound(heads={INSTANCE: [7]}),
        "removed with a head of another length": unbound(heads={INSTANCE: [7, INSTANCE]}),
        "removed with a head at 0": unbound(heads={INSTANCE: [0, END]}),
        "removed with a head at no number": unbound(heads={INSTANCE: ["7", END]}),
        "removed with a head at half": unbound(heads={INSTANCE: [7.5, END]}),
        "removed with a head at yes": unbound(heads={INSTANCE: [True, END]}),
        "removed without snapshots": unbound(snapshots=None),
        "removed with an empty text for snapshots": unbound(snapshots=""),
        "removed with snapshots by name": unbound(snapshots={"0": END}),
        "removed with a snapshot of another length": unbound(snapshots=[INSTANCE]),
        "of no kind": remove(three(), TABLET, [PHONE, PAPER], PHONE, 2, kind="merge"),
    }
    written = {name: writer.links for name, writer in chains.items()}
    links = whole().links
    head, payload, signature = links[2].split(".")
    spoiled = ("B" if signature[0] == "A" else "A") + signature[1:]
    written["with a spoiled signature"] = [*links[:2], f"{head}.{payload}.{spoiled}"]
    written["without its middle"] = [links[0], links[2]]
    return written


def unbound(**change: Any) -> Writer:
    """Remove the tablet without saying rightly how far what it wrote still counts."""
    return remove(three(), TABLET, [PHONE, PAPER], PHONE, 2, **change)


def linking(chain: list[str]) -> Link:
    secret = seeded("link secret", 16)
    key = hkdf(secret, b"", "plein link key v1")
    contents: dict[str, Link] = {
        "request": {"v": 1, "member": TABLET.member, "name": "Tablet in de keuken"},
        "answer": {"v": 1, "wallet": b64(wallet_of(chain)), "name": "Telefoon"}
        | {"head": wire.hash_b64(chain[-1])},
    }
    slots = {}
    for slot, content in contents.items():
        nonce, place = seeded(f"link nonce {slot}", 12), b"plein-link-v1\x00" + slot.encode()
        sealed = seal(key, nonce, wire.canonical_json(content), place)
        slots[slot] = {"content": content, "sealed": b64(sealed)}
    link_id = hkdf(secret, b"", "plein link id v1")[:16]
    return {"code": frames.encode_code(secret), "id": b64(link_id), "key": b64(key), "slots": slots}


def recovery(chain: list[str]) -> Link:
    code = seeded("recovery code", 16)
    key = hkdf(code, b"", "plein recovery key v1")
    recovery_id = hkdf(code, b"", "plein recovery id v1")[:16]
    content = {"v": 1, "wallet": b64(wallet_of(chain)), **PAPER.private}
    place = b"plein-recovery-v1\x00" + recovery_id
    wrapped = seal(key, seeded("recovery nonce", 12), wire.canonical_json(content), place)
    return {
        "code": frames.encode_code(code),
        "id": b64(recovery_id),
        "key": b64(key),
        "content": content,
        "wrapped": b64(wrapped),
    }


def wallet_of(chain: list[str]) -> bytes:
    return wire.b64decode(wire.hash_b64(chain[0]))[:16]


def make() -> Link:
    writer = whole()
    holders = {"phone": PHONE, "tablet": TABLET, "paper": PAPER}
    return {
        "source": "tests/vectors/make_membership.py: pyca/cryptography",
        "holders": {name: {"id": h.id, **h.private} for name, h in holders.items()},
        "chain": {
            "links": writer.links,
            "wallet": b64(wallet_of(writer.links)),
            "head": wire.hash_b64(writer.links[-1]),
            "present": [PHONE.id, PAPER.id],
            "removed": [TABLET.id],
            "epoch": 3,
            "bound": BOUND,
        },
        "copies": writer.copies,
        "epoch_keys": {str(n): b64(seeded(f"epoch {n}")) for n in (1, 2, 3)},
        "refused": refused(),
        "linking": linking(writer.links),
        "recovery": recovery(writer.links),
    }


if __name__ == "__main__":
    text = json.dumps(make(), indent=1, ensure_ascii=False)
    (HERE / "membership.json").write_text(text + "\n", encoding="utf-8")
