"""A person on the square as the server sees one: tokens, a key for a thread, posts."""

import hashlib
import secrets
from typing import Any

import httpx
from joserfc.jwk import ECKey

from sync.signatures import new_private, sign_jws
from sync.square.statements import POST
from sync.wire import b64decode, b64encode
from tests.sync.phone import Phone, prove

BITS = 2048
SALT_BYTES = 48


def encode_pss(message: bytes, salt: bytes, bits: int = BITS - 1) -> int:
    """Make EMSA-PSS-ENCODE with SHA-384 (RFC 8017, section 9.1.1), as a number."""
    size = (bits + 7) // 8
    digest = hashlib.sha384(message).digest()
    told = hashlib.sha384(bytes(8) + digest + salt).digest()
    block = bytes(size - len(salt) - len(told) - 2) + b"\x01" + salt
    mask = b"".join(
        hashlib.sha384(told + number.to_bytes(4, "big")).digest()
        for number in range(len(block) // 48 + 1)
    )
    masked = bytearray(a ^ b for a, b in zip(block, mask, strict=False))
    masked[0] &= 0xFF >> (8 * size - bits)
    return int.from_bytes(bytes(masked) + told + b"\xbc", "big")


class Batch:
    """The messages of one request, with what unblinds them."""

    def __init__(self, n: int, e: int, count: int = 5) -> None:
        self.n, self.e = n, e
        self.messages = [secrets.token_bytes(64) for _ in range(count)]
        self.encoded = [encode_pss(one, secrets.token_bytes(SALT_BYTES)) for one in self.messages]
        self.factors = [2 + secrets.randbelow(n - 2) for _ in range(count)]

    @property
    def blinded(self) -> list[str]:
        """Give what the server sees."""
        pairs = zip(self.encoded, self.factors, strict=True)
        return [write(one * pow(factor, self.e, self.n) % self.n) for one, factor in pairs]

    def finish(self, key: str, signed: list[str]) -> list[dict[str, str]]:
        """Unblind, check, and give tokens as they are spent."""
        tokens: list[dict[str, str]] = []
        for one, told in enumerate(signed):
            inverse = pow(self.factors[one], -1, self.n)
            signature = read(told) * inverse % self.n
            assert pow(signature, self.e, self.n) == self.encoded[one]
            message = b64encode(self.messages[one])
            tokens.append({"key": key, "message": message, "signature": write(signature)})
        return tokens


def read(text: str) -> int:
    return int.from_bytes(b64decode(text), "big")


def write(number: int) -> str:
    return b64encode(number.to_bytes(BITS // 8, "big"))


def read_key(http: httpx.Client) -> tuple[str, int, int]:
    """Give the name, modulus and exponent of today's key."""
    import json

    told = http.get("/sync/v1/square/key").json()
    claims = json.loads(b64decode(told["statement"].split(".")[1]))
    return told["key"], read(claims["n"]), claims["e"]


def ask_tokens(phone: Phone, http: httpx.Client) -> list[dict[str, str]]:
    """Get one batch."""
    key, n, e = read_key(http)
    batch = Batch(n, e)
    answer = ask(phone, key, batch.blinded)
    assert answer.status_code == 200, answer.text
    return batch.finish(key, answer.json()["signed"])


def ask(phone: Phone, key: str, blinded: list[str]) -> httpx.Response:
    body = {"key": key, "blinded": blinded}
    return phone.request("POST", "/sync/v1/square/tokens", json=body)


class Person:
    """Somebody in one thread, by the key of it."""

    def __init__(self, http: httpx.Client, origin: str) -> None:
        self.http, self.origin = http, origin
        self.key: ECKey = new_private()
        self.nonce = ""

    def compose(self, text: str, thread: str = "", **changed: Any) -> tuple[str, str]:
        """Give the id and the signed post: a question, or an answer in a thread."""
        id = changed.pop("id", b64encode(secrets.token_bytes(16)))
        claims: dict[str, Any] = {"v": 1, "id": id, "thread": thread or id, "number": 1}
        claims |= {"kind": "answer" if thread else "question", "text": text}
        if not thread:
            claims |= {"municipality": "GM0363", "topic": "geld"}
        return id, sign_jws(claims | changed, self.key, POST)

    def send(self, post: str, token: dict[str, str]) -> httpx.Response:
        return self.http.post("/sync/v1/square/posts", json={"post": post, "token": token})

    def write(self, text: str, token: dict[str, str], thread: str = "") -> str:
        id, post = self.compose(text, thread)
        answer = self.send(post, token)
        assert answer.status_code == 201, answer.text
        return id

    def prove(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Speak by the key of the thread."""
        for _ in range(2):
            proof = prove(self.key, method, self.origin + path, self.nonce)
            answer = self.http.request(method, path, headers={"DPoP": proof}, **options)
            self.nonce = answer.headers["DPoP-Nonce"]
            if answer.status_code != 401:
                break
        return answer

    def erase(self, id: str) -> httpx.Response:
        return self.prove("DELETE", f"/sync/v1/square/posts/{id}")


def read_list(http: httpx.Client, topic: str = "geld", **query: str) -> dict[str, Any]:
    """Read a page as anybody does."""
    asked = {"municipality": "GM0363", "topic": topic} | query
    answer = http.get("/sync/v1/square/posts", params=asked)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def report(http: httpx.Client, post: str, reason: str, token: dict[str, str]) -> None:
    """Report a post as a phone does."""
    body = {"id": b64encode(secrets.token_bytes(16)), "reason": reason, "token": token}
    assert http.post(f"/sync/v1/square/posts/{post}/reports", json=body).status_code == 204
