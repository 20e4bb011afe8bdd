"""A phone as the server sees it, with real keys: makes links, proofs, items and requests."""

import hashlib
import json
import secrets
from collections.abc import Sequence
from typing import Any

import httpx
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from joserfc.jwk import ECKey

from sync.frames import hash_item, item_head
from sync.signatures import new_private, public_jwk, sign_jws, thumbprint
from sync.wire import b64decode, b64encode, hash_b64
from tests.sync.served import NO_TLS

AT = "2026-06-02T14:03:00.000Z"


class Keys:
    """The two key pairs of a member."""

    def __init__(self, role: str = "device") -> None:
        self.sign = new_private()
        self.receive = new_private()
        self.thumb = thumbprint(self.sign)
        self.role = role

    @property
    def member(self) -> dict[str, Any]:
        """What a link says of this member."""
        return {
            "id": self.thumb,
            "sign": public_jwk(self.sign),
            "receive": public_jwk(self.receive),
            "role": self.role,
        }


def seal(thumb: str, epoch: int) -> str:
    """Make what stands for a sealed copy: the server sees only its hash."""
    parts = [b64encode(f"{thumb}{epoch}".encode()), "", b64encode(secrets.token_bytes(12))]
    return ".".join(
        [*parts, b64encode(secrets.token_bytes(32)), b64encode(secrets.token_bytes(16))]
    )


class Chain:
    """The membership chain as the phones keep it."""

    def __init__(self, owner: Keys) -> None:
        self.members = {owner.thumb: owner}
        self.links: list[str] = []
        self.copies: dict[int, dict[str, str]] = {}
        self.epoch = 0
        self.commitment = ""
        self.begin(owner)

    @property
    def wallet(self) -> bytes:
        """The name that the first link gives."""
        return hashlib.sha256(self.links[0].encode()).digest()[:16]

    def begin(self, owner: Keys) -> None:
        """Make the first link."""
        self._link(owner, "begin", [owner.thumb], member=owner.member)

    def add(self, signer: Keys, joiner: Keys) -> dict[str, Any]:
        """Make the link that adds a member."""
        self.members[joiner.thumb] = joiner
        return self._link(signer, "add", [joiner.thumb], member=joiner.member)

    def remove(
        self, signer: Keys, thumb: str, heads: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """Make the link that removes a member and begins an epoch."""
        del self.members[thumb]
        bound = {"heads": heads or {}, "snapshots": []}
        return self._link(signer, "remove", list(self.members), removed=thumb, **bound)

    def renew(self, signer: Keys) -> dict[str, Any]:
        """Make the link that begins an epoch."""
        return self._link(signer, "epoch", list(self.members))

    def _link(self, signer: Keys, kind: str, to: Sequence[str], **more: Any) -> dict[str, Any]:
        if kind != "add":
            self.epoch += 1
            self.commitment = b64encode(secrets.token_bytes(32))
        copies = {thumb: seal(thumb, self.epoch) for thumb in to}
        is_new = kind in {"remove", "epoch"}
        payload = {
            "v": 1,
            "number": len(self.links),
            "previous": hash_b64(self.links[-1]) if self.links else None,
            "at": AT,
            "kind": kind,
            "epoch": {
                "number": self.epoch,
                "commitment": self.commitment,
                "copies": {thumb: hash_b64(copy) for thumb, copy in copies.items()},
                "previous": b64encode(secrets.token_bytes(60)) if is_new else None,
            },
            **more,
        }
        link = sign_jws(payload, signer.sign, "plein-link+jws", kid=signer.thumb)
        self.links.append(link)
        self.copies.setdefault(self.epoch, {}).update(copies)
        return {"link": link, "copies": copies}


class Phone:
    """One device: its keys, its wallet's chain, its own chain of items, and its connection."""

    def __init__(self, origin: str, keys: Keys | None = None, chain: Chain | None = None) -> None:
        self.origin = origin
        self.keys = keys or Keys()
        self.chain = chain or Chain(self.keys)
        self.added: list[Phone] = []
        self.http = httpx.Client(base_url=origin, timeout=60, verify=NO_TLS)
        self.nonce = ""
        self.generation = ""
        self.instance = secrets.token_bytes(16)
        self.number = 0
        self.hash = bytes(32)

    def close(self) -> None:
        """Close the connection, and those of the phones that this one added."""
        self.http.close()
        for other in self.added:
            other.close()

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Send a request with a proof; with a new nonce once more when the server asks for it."""
        for _ in range(2):
            url = path.split("?")[0]
            headers = options.pop("headers", {}) | {"DPoP": self.prove(method, url)}
            answer = self.http.request(method, path, headers=headers, **options)
            self.nonce = answer.headers.get("DPoP-Nonce", self.nonce)
            self.generation = answer.headers.get("Plein-Generation", self.generation)
            if answer.status_code != 401 or answer.json()["code"] != "use-nonce":
                break
        return answer

    def prove(self, method: str, path: str, **changes: Any) -> str:
        """Make a proof for one request."""
        return prove(self.keys.sign, method, self.origin + path, self.nonce, **changes)

    def begin(self) -> "Phone":
        """Begin the wallet on the server."""
        body = {"link": self.chain.links[0], "copies": self.chain.copies[1]}
        answer = self.request("POST", "/sync/v1/wallets", json=body)
        assert answer.status_code in {200, 201}, answer.text
        return self

    def add(self, keys: Keys | None = None) -> "Phone":
        """Add another device and give it."""
        keys = keys or Keys()
        answer = self.request("POST", "/sync/v1/membership", json=self.chain.add(self.keys, keys))
        assert answer.status_code == 201, answer.text
        self.added.append(Phone(self.origin, keys, self.chain))
        return self.added[-1]

    def remove(self, other: "Phone") -> httpx.Response:
        """Remove another device, whose items have all been read."""
        link = self.chain.remove(self.keys, other.keys.thumb, other.heads)
        return self.request("POST", "/sync/v1/membership", json=link)

    @property
    def heads(self) -> dict[str, Any]:
        """Where its chain ends, as a link says it."""
        end = [self.number, b64encode(self.hash)]
        return {b64encode(self.instance): end} if self.number else {}

    def batch(self, ciphertexts: Sequence[bytes]) -> tuple[dict[str, Any], int, bytes]:
        """Make the body of a push, and where the chain ends after it."""
        number, last_hash = self.number, self.hash
        items: list[dict[str, str]] = []
        for number, ciphertext in enumerate(ciphertexts, self.number + 1):
            head = item_head(self.chain.wallet, self.chain.epoch, self.instance, number, last_hash)
            signed = head + hashlib.sha256(ciphertext).digest()
            items.append(
                {"ciphertext": b64encode(ciphertext), "signature": sign(self.keys.sign, signed)}
            )
            last_hash = hash_item(head, ciphertext)
        body = {
            "generation": self.generation,
            "epoch": self.chain.epoch,
            "instance": b64encode(self.instance),
            "previous_number": self.number,
            "previous_hash": b64encode(self.hash),
            "items": items,
        }
        return body, number, last_hash

    def push(self, *ciphertexts: bytes) -> httpx.Response:
        """Push items and go on from them if the server took them."""
        body, number, last_hash = self.batch(ciphertexts or [secrets.token_bytes(284)])
        answer = self.request("POST", "/sync/v1/log", json=body)
        if answer.status_code == 200:
            self.number, self.hash = number, last_hash
        return answer

    def pull(self, after: int = 0, **query: int) -> dict[str, Any]:
        """Read one page of the log."""
        rest = "".join(f"&{name}={value}" for name, value in query.items())
        answer = self.request("GET", f"/sync/v1/log?after={after}{rest}")
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def pull_all(self, after: int = 0) -> list[tuple[int, bytes]]:
        """Read the log to its end."""
        items: list[tuple[int, bytes]] = []
        while True:
            page = self.pull(after)
            items += [(seq, b64decode(frame)) for seq, frame in page["items"]]
            after = page["seq"]
            if not page["more"]:
                return items


def prove(key: ECKey, method: str, url: str, nonce: str, **changes: Any) -> str:
    """Make a DPoP proof; `changes` spoil it."""
    header = {"typ": "dpop+jwt", "alg": "ES256", "jwk": public_jwk(key)} | changes.pop("header", {})
    payload = {"jti": b64encode(secrets.token_bytes(16)), "htm": method, "htu": url, "iat": 1}
    payload |= {"nonce": nonce} | changes
    parts = ".".join(b64encode(json.dumps(part).encode()) for part in (header, payload))
    return f"{parts}.{sign(key, parts.encode())}"


def sign(key: ECKey, octets: bytes) -> str:
    """Sign octets by ECDSA as r and s, b64."""
    private = key.raw_value
    assert isinstance(private, ec.EllipticCurvePrivateKey)
    r, s = decode_dss_signature(private.sign(octets, ec.ECDSA(SHA256())))
    return b64encode(r.to_bytes(32, "big") + s.to_bytes(32, "big"))
