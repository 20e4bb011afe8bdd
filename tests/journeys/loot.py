"""What lies in a copied phone and at its server, and what can be read of it with which keys."""

import base64
import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from playwright.sync_api import Page

from sync.wire import b64decode

_THIEF = Path(__file__).with_name("thief.js")
_NONCE_BYTES, _TAG_BYTES, _KEY_BYTES, _BLOCK_BYTES = 12, 16, 32, 16
_WRAPPED_KEY_BYTES = _NONCE_BYTES + _KEY_BYTES + _TAG_BYTES
# Chromium's structured clone (blink's V8ScriptValueSerializer): "B", length, octets; and "K", 1 for
# AES, the algorithm, 32 octets long, its usages, 32 octets follow.
_WRITTEN_OCTETS = re.compile(rb"B([\x1d-\x7f]|[\x80-\xff][\x01-\x7f])", re.DOTALL)
_WRITTEN_KEY = re.compile(rb"K\x01.\x20[\x00-\x7f]{1,2}?\x20(.{32})", re.DOTALL)
_USES = ("tier", "local", "log", "snapshot", "previous", "passkey")
_TEXT_START = re.compile(rb"[\x20-\x7e]{8}")
_BASE64 = re.compile(rb"[A-Za-z0-9_-]{38,}")
_KEY = re.compile(rb"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])")


@dataclass
class Loot:
    """Octets from anywhere, by the path to them, and the keys that scripts can use but not read."""

    octets_by_path: dict[str, list[bytes]] = field(default_factory=dict)
    keys: dict[str, dict[str, Any]] = field(default_factory=dict)

    def add(self, path: str, octets: bytes) -> None:
        """Put octets with the rest, and what their base64 stands for."""
        known = self.octets_by_path.setdefault(path, [])
        known += [octets, *filter(None, map(_decode, _BASE64.findall(octets)))]

    def everything(self) -> set[bytes]:
        """Give all octets, each once."""
        return {octets for each in self.octets_by_path.values() for octets in each}

    def kept(self) -> set[bytes]:
        """Give all but the files of the app, which everybody has."""
        files = ("cache/", "file")
        paths = [path for path in self.octets_by_path if not path.startswith(files)]
        return {octets for path in paths for octets in self.octets_by_path[path]}

    def sealed(self) -> list[bytes]:
        """Give what may be a ciphertext: nonce, at least one octet, tag."""
        return [octets for octets in self.kept() if len(octets) > _NONCE_BYTES + _TAG_BYTES]

    def get(self, ending: str) -> bytes:
        """Give the one value whose path ends so."""
        [path] = [path for path in self.octets_by_path if path.endswith(ending)]
        return self.octets_by_path[path][0]


def take(page: Page) -> Loot:
    """Take what a script can out of the page's origin: databases, caches, storage, cookies."""
    loot = Loot()
    page.evaluate(f"window.thief = {_THIEF.read_text('utf-8')}")
    for leaf in page.evaluate("window.thief.take()"):
        if "key" in leaf:
            loot.keys[leaf["path"]] = leaf["key"]
        else:
            loot.add(leaf["path"], base64.b64decode(leaf["octets"]))
    return loot


def add_server(loot: Loot, data: Path, answers: Iterable[tuple[str, bytes]]) -> None:
    """Add what the server ever answered, and all that it holds: it would answer that too."""
    for path, octets in answers:
        loot.add("answer" if path.startswith("/sync/") else "file", octets)
    for file in (data / "blobs").rglob("*"):
        if file.is_file():
            loot.add("blob", file.read_bytes())
    with sqlite3.connect(f"file:{data / 'plein.sqlite'}?mode=ro", uri=True) as database:
        tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for [table] in tables:
            for row in database.execute(f'SELECT * FROM "{table}"'):
                for value in row:
                    loot.add(table, value if isinstance(value, bytes) else str(value).encode())
    database.close()


def add_erased(loot: Loot, profile: Path) -> set[bytes]:
    """Add what Chromium's databases have erased but their files still hold; give the keys in it.

    A key that scripts cannot export lies there in clear, and may open a key beside it.
    """
    octets = b"".join(p.read_bytes() for p in profile.rglob("*/IndexedDB/*/*") if p.is_file())
    found = [
        octets[m.end() : m.end() + _varint(m[1])] for m in re.finditer(_WRITTEN_OCTETS, octets)
    ]
    for each in found:
        loot.add("erased", each)
    keys = {m[1] for m in re.finditer(_WRITTEN_KEY, octets)}
    wrapped = _Sealed([each for each in found if len(each) == _WRAPPED_KEY_BYTES])
    for key in set(keys):
        opened = wrapped.open(key)
        keys |= {opened[at : at + _KEY_BYTES] for at in range(0, len(opened), _KEY_BYTES)}
    return keys


def open_by_scripts(page: Page, loot: Loot) -> Iterator[tuple[str, bytes]]:
    """Use every key of the page's origin on every ciphertext; give the key's path and the text."""
    sealed = [base64.b64encode(octets).decode() for octets in loot.sealed()]
    for path, key in loot.keys.items():
        if "encrypt" in key["usages"]:
            opened = page.evaluate(
                "([path, sealed]) => Promise.all(sealed.map((one) => thief.open(path, one)))",
                [path, sealed],
            )
            yield from ((path, base64.b64decode(text)) for text in opened)


def open_by_octets(loot: Loot, keys: Iterable[bytes], salt: bytes) -> Iterator[bytes]:
    """Use keys, all that is derived from them, and all that lies in what they open."""
    sealed, waiting, tried = _Sealed(loot.sealed()), set(keys), set[bytes]()
    while waiting:
        secret = waiting.pop()
        tried.add(secret)
        for key in _derived(secret, salt):
            opened = sealed.open(key)
            waiting |= set(keys_in(sealed.texts(opened))) - tried
            yield opened


def keys_in(octets: bytes) -> list[bytes]:
    """Give what looks like a key of 32 octets in a text."""
    return [key for key in map(_decode, _KEY.findall(octets)) if len(key) == _KEY_BYTES]


class _Sealed:
    """Ciphertexts in a row, so that a key is used on all of them at once.

    AES-GCM counts from 2 and hides the text under the blocks: without asking for its tag it is read
    whatever it is bound to.
    """

    def __init__(self, all_sealed: list[bytes]) -> None:
        counters, bodies = list[bytes](), list[bytes]()
        self._starts: list[int] = []
        at = 0
        for sealed in all_sealed:
            body = sealed[_NONCE_BYTES:-_TAG_BYTES]
            count = -(-len(body) // _BLOCK_BYTES)
            counters += [
                sealed[:_NONCE_BYTES] + number.to_bytes(4, "big") for number in range(2, 2 + count)
            ]
            bodies.append(body.ljust(count * _BLOCK_BYTES, b"\x00"))
            self._starts.append(at)
            at += count * _BLOCK_BYTES
        self._counters, self._bodies = b"".join(counters), int.from_bytes(b"".join(bodies))

    def open(self, key: bytes) -> bytes:
        """Read all of them with one key; what it does not open is noise."""
        stream = Cipher(algorithms.AES(key), modes.ECB()).encryptor().update(self._counters)
        return (int.from_bytes(stream) ^ self._bodies).to_bytes(len(stream))

    def texts(self, opened: bytes) -> bytes:
        """Leave of `opened` what is no noise."""
        ends = [*self._starts[1:], len(opened)]
        pairs = zip(self._starts, ends, strict=True)
        return b" ".join(
            opened[start:end] for start, end in pairs if _TEXT_START.match(opened, start)
        )


def open_lock(loot: Loot, passphrase: str) -> bytes:
    """Give the opener of the wallet as its person's passphrase opens it (lock.js)."""
    way = {
        name: loot.get(f"/keys/lock/passphrase/{name}")
        for name in ("salt", "sealed", "costs/memory_kib", "costs/passes", "costs/lanes")
    }
    key = hash_secret_raw(
        passphrase.encode(),
        b64decode(way["salt"].decode()),
        time_cost=int(way["costs/passes"]),
        memory_cost=int(way["costs/memory_kib"]),
        parallelism=int(way["costs/lanes"]),
        hash_len=_KEY_BYTES,
        type=Type.ID,
    )
    device = b64decode(loot.get("/keys/device/id").decode())
    sealed = way["sealed"]
    place = b"plein-opener-v1\x00passphrase\x00" + device
    return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], place)


def words_in(words: Iterable[str], texts: Iterable[bytes]) -> set[str]:
    """Tell which words stand in any of the texts, as UTF-8, UTF-16 or base64."""
    written = {form: word for word in words for form in _forms(word)}
    found: set[str] = set()
    for text in texts:
        found |= {word for form, word in written.items() if form in text}
    return found


def _forms(word: str) -> set[bytes]:
    octets = word.encode()
    # Of each of the three places in a group of base64, what does not depend on the neighbours.
    shifted = {
        base64.b64encode(b"0" * shift + octets)[(shift * 4 + 2) // 3 :].rstrip(b"=")[:-1]
        for shift in range(3)
    }
    return {octets, word.encode("utf-16-le"), json.dumps(word)[1:-1].encode(), *shifted}


def _derived(secret: bytes, salt: bytes) -> list[bytes]:
    made = [
        HKDF(SHA256(), _KEY_BYTES, salt=each, info=f"plein {use} v1".encode()).derive(secret)
        for use in _USES
        for each in (b"", salt)
    ]
    return [secret, *made]


def _varint(octets: bytes) -> int:
    return sum((octet & 0x7F) << (7 * place) for place, octet in enumerate(octets))


def _decode(text: bytes) -> bytes:
    return base64.urlsafe_b64decode(text + b"=" * (-len(text) % 4)) if len(text) % 4 != 1 else b""
