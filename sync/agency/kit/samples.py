"""Submissions for who writes a receiver: good ones and hostile ones, each with the right answer.

``write_samples`` puts into a folder, the same files every time:

``keys.json``        every private key, made of a text that stands here: for samples only
``directory.json``   a signed directory with the agency of the samples and one more
``NAME.json``        {name, why, code, after, digest, entry, chunks}: ``entry`` is the submission
                     as GET /api/v1/inzendingen gives it, ``chunks`` the sealed octets (b64) by
                     hash, ``code`` the reason for which a receiver sets it aside (those of
                     ``sync.agency.envelope`` and ``deposits``) or null when a receipt must follow,
                     ``digest`` what that receipt is over, ``after`` the sample that came before
"""

import json
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from joserfc.jwk import ECKey

from sync.agency.kit.citizen import Entry, Seeded, derive_key, fact, sign, sign_octets
from sync.agency.kit.hostile import make_good, make_hostile
from sync.agency.kit.maker import Maker, Sample
from sync.agency.referrals import ARTICLE, PASSED_ON, PROOF_FACT
from sync.signatures import public_jwk, thumbprint
from sync.wire import MESSAGE, b64encode, canonical_json, format_time, parse_time

__all__ = ["NOW", "OIN", "make_directory", "make_sample_keys", "make_samples", "write_samples"]

NOW = parse_time("2026-06-02T12:03:00.000Z")
"""The moment at which the samples are deposited and must be opened."""
OIN, OTHER_OIN = "00000099999999990000", "00000099999999990001"
"""Numbers of agencies that do not exist."""
_WARNING = "Keys of samples: made of a text that everybody can read. Never use them for anything."
_SEED = "plein agency samples v1: "
_USES = ("enc", "sig", "auth")


def make_sample_keys() -> dict[str, ECKey]:
    """Make the root key, the platform's, and those of two agencies: ``OIN use``."""
    names = ["root", "server", *(f"{oin} {use}" for oin in (OIN, OTHER_OIN) for use in _USES)]
    return {name: derive_key(Seeded(_SEED + name)) for name in names}


def make_samples(keys: Mapping[str, ECKey]) -> list[Sample]:
    """Make all samples for the agency ``OIN``, the good ones first."""
    random = Seeded(_SEED + "submissions")
    maker = Maker(OIN, keys[f"{OIN} enc"], keys["server"], NOW, random)
    other = Maker(OTHER_OIN, keys[f"{OTHER_OIN} enc"], keys["server"], NOW, random)
    good = make_good(maker)
    hostile = make_hostile(maker, other, good[0])
    return [*good, *hostile, _pass_on(maker, keys[f"{OTHER_OIN} sig"])]


def _pass_on(maker: Maker, sig: ECKey) -> Sample:
    """Make what another agency said belongs here, with what that agency signed of it."""
    draw = Seeded(_SEED + "referral")
    claims = {
        "v": 1,
        "iss": OTHER_OIN,
        "aud": thumbprint(derive_key(Seeded(_SEED + "wallet elsewhere"))),
        "jti": b64encode(draw(16)),
        "iat": int((NOW - timedelta(days=1)).timestamp()),
        "kind": "referral",
        "about": b64encode(draw(16)),
        "title": "Dit hoort bij Gemeente Voorbeeld",
        "text": "Over parkeren gaat de gemeente.",
        "to": OIN,
        "to_name": "Gemeente Voorbeeld",
        "first": OTHER_OIN,
        "first_at": format_time(NOW - timedelta(days=3)),
        "basis": ARTICLE,
    }
    proof = sign(claims, sig, {"alg": "ES256", "typ": MESSAGE, "kid": thumbprint(sig)})
    facts = [
        fact("doorgestuurd_dienst", "Een vraag stellen", "Wat het is"),
        fact("doorgestuurd_door", "Dienst Andersom", "Wie het eerder kreeg"),
        fact("doorgestuurd_eerst", "2026-05-30", "Wanneer het voor het eerst aankwam"),
        fact(PROOF_FACT, proof, "Bewijs van wie het doorstuurde"),
        fact("vraag", "Mag mijn zus hier parkeren?", "Wat is uw vraag?"),
    ]
    why = "Another agency said that it belongs here; the person sends it on."
    return maker.make("good-passed-on", why, service=PASSED_ON, facts=facts)


def make_directory(keys: Mapping[str, ECKey]) -> str:
    """Sign a directory that lists both agencies of the samples and the platform's key."""
    since = format_time(NOW - timedelta(days=30))

    def listed(name: str, **more: str) -> Entry:
        key = public_jwk(keys[name])
        return {"kid": thumbprint(keys[name]), "jwk": key, "from": since, "until": None} | more

    agencies = [
        {
            "oin": oin,
            "name": name,
            "kind": "municipality",
            "hosts": [host],
            "keys": [listed(f"{oin} {use}", use=use) for use in _USES],
            "services": [],
        }
        for oin, name, host in [
            (OIN, "Gemeente Voorbeeld", "gemeente-voorbeeld.example"),
            (OTHER_OIN, "Dienst Andersom", "dienst-andersom.example"),
        ]
    ]
    payload = {
        "v": 1,
        "number": 1,
        "previous": [],
        "issued_at": since,
        "expires_at": format_time(NOW + timedelta(days=60)),
        "server": {"name": "Plein", "keys": [listed("server")]},
        "agencies": agencies,
    }
    octets, root = canonical_json(payload), keys["root"]
    signature = sign_octets(b"plein-directory-v1\x00" + octets, root)
    signatures = [{"kid": thumbprint(root), "signature": signature}]
    return canonical_json({"payload": b64encode(octets), "signatures": signatures}).decode()


def write_samples(folder: Path) -> list[str]:
    """Write everything into a folder and give the names of the files."""
    folder.mkdir(parents=True, exist_ok=True)
    keys = make_sample_keys()
    private = {name: dict(key.as_dict(private=True)) for name, key in keys.items()}
    files: Entry = {"keys": {"warning": _WARNING, "keys": private}}
    for sample in make_samples(keys):
        files[sample.name] = {
            "name": sample.name,
            "why": sample.why,
            "code": sample.code,
            "after": sample.after,
            "digest": sample.digest,
            "entry": sample.entry,
            "chunks": {name: b64encode(octets) for name, octets in sample.chunks.items()},
        }
    for name, content in files.items():
        text = json.dumps(content, indent=1, ensure_ascii=False) + "\n"
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
    (folder / "directory.json").write_text(make_directory(keys), encoding="utf-8")
    return sorted([*(f"{name}.json" for name in files), "directory.json"])
