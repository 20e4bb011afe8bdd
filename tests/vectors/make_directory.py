"""Writes directory.json: directories that readers must take or refuse, with fixed keys and moments.

Run `python -m tests.vectors.make_directory` after a change of the protocol. Every case is {name,
roots, known: {number, digest, roots?} | null, now, document, code: null | why it is refused}.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sync import wire
from sync.wire import canonical_json, hash_b64
from tests.vectors.make_protocol import Signer

HERE = Path(__file__).parent
NOW = "2026-06-02T12:03:00.000Z"
Json = dict[str, Any]


def make_vectors() -> Json:
    one, two, three, four, five = (Signer(f"root {n}") for n in ("a", "b", "c", "d", "e"))
    server = Signer("directory server")
    first_set, next_set = root_set(2, one, two, three), root_set(2, four, five)
    named = [sign_set(first_set, None)]
    led = [*named, sign_set(next_set, first_set, one, three)]
    first = payload_of(server, 1, [])
    second = payload_of(server, 2, [digest_of(first)])
    other = payload_of(server, 2, [digest_of(first)], name="Another")
    known_first = {"number": 1, "digest": digest_of(first)}
    known_second = {"number": 2, "digest": digest_of(second)}
    twice = document(first, [one], named)
    twice["signatures"] = [twice["signatures"][0]] * 2
    copied = document(first, [one], named)
    copied["signatures"].append(copied["signatures"][0] | {"kid": wire.b64encode(two.thumb)})
    unsigned = [*named, sign_set(next_set, first_set, one)]
    elsewhere = [*named, sign_set(next_set, root_set(1, one), one, two, three)]
    greedy = [*named, sign_set({"threshold": 3, "keys": next_set["keys"]}, first_set, one, two)]
    double = [*named, sign_set(root_set(2, four, four), first_set, one, two)]
    form, signature = "directory-form", "directory-signature"
    cases = [
        case("one key, as before there were sets", one.jwk, document(first, [one])),
        case("one of a list of keys", [two.jwk, one.jwk], document(first, [one])),
        case("two of three", first_set, document(first, [one, three], named)),
        case("two of three, sets not named", [first_set], document(first, [three, one])),
        case("one of three", first_set, document(first, [one], named), signature),
        case("one key twice", first_set, twice, signature),
        case("the signature of one under the name of another", first_set, copied, signature),
        case("one of three and a stranger", first_set, document(first, [one, four]), signature),
        case("the next set", first_set, document(second, [four, five], led)),
        case("who has the next set already", next_set, document(second, [four, five], led)),
        case(
            "the old keys after a change", first_set, document(second, [one, two], led), signature
        ),
        case(
            "the old keys, the change left out",
            first_set,
            document(other, [one, two], named),
            signature,
            known=known_first | {"roots": next_set},
        ),
        case(
            "a next set that one key signed",
            first_set,
            document(second, [four, five], unsigned),
            signature,
        ),
        case(
            "a next set that follows another",
            first_set,
            document(second, [four, five], elsewhere),
            signature,
        ),
        case("a set of more than its keys", first_set, document(second, [four], greedy), form),
        case("a set with a key twice", first_set, document(second, [four], double), form),
        case("the next one", first_set, document(second, [one, two], named), known=known_first),
        case(
            "an older one",
            first_set,
            document(first, [one, two], named),
            "directory-older",
            known=known_second,
        ),
        case(
            "the same number, other bytes",
            first_set,
            document(other, [one, two], named),
            "directory-forked",
            known=known_second,
        ),
        case(
            "another past",
            first_set,
            document(second, [one, two], named),
            "directory-forked",
            known={"number": 1, "digest": digest_of(second)},
        ),
        case(
            "an expired one",
            first_set,
            document(second, [one, two], named),
            "directory-expired",
            now="2026-07-30T00:00:00.000Z",
        ),
        case("no keys at all", [], document(first, [one]), "roots-form"),
        case(
            "a set of none", {"threshold": 0, "keys": [one.jwk]}, document(first, []), "roots-form"
        ),
    ]
    return {"source": "tests/vectors/make_directory.py: pyca/cryptography", "cases": cases}


def case(
    name: str,
    roots: Any,
    signed: Json,
    code: str | None = None,
    *,
    known: Any = None,
    now: str = NOW,
) -> Json:
    return {
        "name": name,
        "roots": roots,
        "known": known,
        "now": now,
        "document": signed,
        "code": code,
    }


def payload_of(server: Signer, number: int, previous: list[str], name: str = "Plein") -> Json:
    since = "2026-01-01T00:00:00.000Z"
    kid = wire.b64encode(server.thumb)
    return {
        "v": 1,
        "number": number,
        "previous": previous,
        "issued_at": "2026-05-01T00:00:00.000Z",
        "expires_at": "2026-07-30T00:00:00.000Z",
        "server": {
            "name": name,
            "keys": [{"kid": kid, "jwk": server.jwk, "from": since, "until": None}],
        },
        "agencies": [],
    }


def digest_of(payload: Json) -> str:
    return hash_b64(canonical_json(payload))


def root_set(threshold: int, *signers: Signer) -> Json:
    return {"threshold": threshold, "keys": [signer.jwk for signer in signers]}


def set_digest(roots: Json) -> str:
    kids = sorted(hash_b64(canonical_json(key)) for key in roots["keys"])
    return hash_b64(canonical_json({"threshold": roots["threshold"], "keys": kids}))


def sign_set(roots: Json, before: Json | None, *signers: Signer) -> Json:
    octets = canonical_json({"v": 1, "previous": before and set_digest(before), **roots})
    return {
        "payload": wire.b64encode(octets),
        "signatures": signatures(b"plein-roots-v1\x00" + octets, signers),
    }


def document(payload: Json, signers: Sequence[Signer], sets: Sequence[Json] = ()) -> Json:
    octets = canonical_json(payload)
    signed = signatures(b"plein-directory-v1\x00" + octets, signers)
    outer: Json = {"payload": wire.b64encode(octets), "signatures": signed}
    return outer | ({"root_sets": list(sets)} if sets else {})


def signatures(octets: bytes, signers: Sequence[Signer]) -> list[Json]:
    return [
        {"kid": wire.b64encode(s.thumb), "signature": wire.b64encode(s.sign(octets))}
        for s in signers
    ]


def main() -> None:
    text = json.dumps(make_vectors(), indent=1, ensure_ascii=False)
    (HERE / "directory.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
