"""The submissions that a receiver must take, and those that it must set aside, with the reason."""

import hmac
import json
import zlib
from collections.abc import Callable
from datetime import timedelta

from joserfc.jwk import ECKey

from sync.agency.acting import CATEGORY
from sync.agency.kit.citizen import (
    Citizen,
    Entry,
    fact,
    new_citizen,
    seal_file,
    seal_jwe,
    sign,
    sign_claims,
)
from sync.agency.kit.maker import Maker, Sample
from sync.signatures import public_jwk, thumbprint
from sync.wire import (
    KEY_CHANGE,
    MESSAGE,
    SUBMISSION,
    b64decode,
    b64encode,
    canonical_json,
    format_time,
    hash_b64,
)

__all__ = ["make_good", "make_hostile"]

_BOMB_BYTES = 16_777_216
_PDF = b"%PDF-1.4 example"
_NONE: Entry = {"alg": "none"}


def make_good(maker: Maker, file_bytes: int = 2_000) -> list[Sample]:
    """Make submissions of which each must get one receipt; one carries a file of this size."""
    octets = (_PDF * (file_bytes // len(_PDF) + 1))[:file_bytes]
    plain = maker.make("good-plain", "A change of income without files.")
    files = [
        seal_file("loonstrook.pdf", "application/pdf", octets, maker.random),
        seal_file("leeg.txt", "text/plain", b"", maker.random),
    ]
    with_file = maker.make("good-files", "One file, and one of no octets.", files=files)
    old = with_file.citizen
    withdrawal = maker.make(
        "good-withdrawal",
        "Takes back an earlier submission.",
        service="withdrawal",
        facts=[],
        citizen=plain.citizen,
        about=plain.outer["id"],
    )
    changed = _change_keys(maker, old, old.wallet_key, None)
    ruling = seal_file("beschikking.pdf", "application/pdf", _PDF, maker.random)
    beside = maker.make(
        "good-acting",
        "A representative acts beside the sender: nothing is decided before a clerk checked that.",
        files=[ruling],
        claims=_let_act(paper=ruling.claims["id"]),
    )
    return [plain, with_file, withdrawal, changed, beside]


def make_hostile(maker: Maker, other: Maker, first: Sample) -> list[Sample]:
    """Make submissions of which none may get a receipt.

    ``other`` is another agency, which once received something itself; ``first`` is a good sample
    that the receiver has had.
    """
    made = [
        *_make_sealed_wrongly(maker),
        *_make_signed_wrongly(maker),
        *_make_for_others(maker, other),
        *_make_not_fitting(maker),
        *_make_lies_of_the_platform(maker, first),
    ]
    return made


def _make_sealed_wrongly(maker: Maker) -> list[Sample]:
    stranger = maker.new_key()

    def to_stranger(inner: str, kid: str) -> str:
        return seal_jwe(inner.encode(), stranger, kid, maker.random)

    def bomb(inner: str) -> str:
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = packer.compress(inner.encode() + bytes(_BOMB_BYTES)) + packer.flush()
        return seal_jwe(packed, maker.enc, maker.kid, maker.random, zip="DEF")

    def named(algorithm: str, **more: object) -> Callable[[str], str]:
        """Say another algorithm in the header, with an encrypted key of its usual size."""

        def seal(inner: str) -> str:
            head, _, *rest = maker.seal(inner, alg=algorithm, **more).split(".")
            return ".".join([head, b64encode(maker.random(256)), *rest])

        return seal

    def off_curve(inner: str) -> str:
        point = public_jwk(maker.new_key()) | {"y": b64encode(bytes(31) + b"\x07")}
        return maker.seal(inner, epk=point)

    make = maker.make
    return [
        make("kid-unlike-outer", "The outer part names another key than the seal.", "key",
             outer=lambda o: o.update(kid=thumbprint(stranger))),
        make("kid-unknown", "Sealed to a key that the agency never had.", "key",
             seal=lambda i: to_stranger(i, thumbprint(stranger)),
             outer=lambda o: o.update(kid=thumbprint(stranger))),
        make("kid-claimed", "Names the agency's key but is sealed to another.", "opening",
             seal=lambda i: to_stranger(i, maker.kid)),
        make("alg-rsa1-5", "Says RSA1_5, which must never be tried.", "opening",
             seal=named("RSA1_5")),
        make("alg-pbes2", "Says PBES2 with rounds enough to keep a server busy.", "opening",
             seal=named("PBES2-HS256+A128KW", p2c=2_000_000_000, p2s=b64encode(bytes(16)))),
        make("alg-dir", "Says that the key was agreed before.", "opening",
             seal=lambda i: maker.seal(i, alg="dir")),
        make("enc-unknown", "Says a cipher that the suite does not have.", "opening",
             seal=lambda i: maker.seal(i, enc="A128CBC-HS256")),
        make("epk-off-curve", "The ephemeral key is no point of the curve.", "opening",
             seal=off_curve),
        make("crit-unknown", "Has a header that must be understood and is not.", "opening",
             seal=lambda i: maker.seal(i, crit=["exp"], exp=1)),
        make("bit-flip-seal", "One bit of the ciphertext was turned.", "opening",
             seal=lambda i: _flip(maker.seal(i), 3)),
        make("header-changed", "The protected header was changed after sealing.", "opening",
             seal=lambda i: _rewrite_header(maker.seal(i))),
        make("truncated", "The end was cut off.", "opening", seal=lambda i: maker.seal(i)[:-40]),
        make("zip-bomb", "Says zip: DEF and would grow to 16 MiB.", "opening", seal=bomb),
        make("typ-message", "Sealed as something for a mailbox, not as a submission.", "opening",
             seal=lambda i: maker.seal(i, typ="plein-mailbox+jwe")),
    ]  # fmt: skip


def _make_signed_wrongly(maker: Maker) -> list[Sample]:
    stranger = maker.new_key()

    def unsigned(claims: Entry, citizen: Citizen) -> str:
        head = _NONE | {"typ": SUBMISSION, "jwk": public_jwk(citizen.wallet_key)}
        return f"{b64encode(canonical_json(head))}.{b64encode(canonical_json(claims))}."

    def by_hmac(claims: Entry, citizen: Citizen) -> str:
        jwk = public_jwk(citizen.wallet_key)
        head = {"alg": "HS256", "typ": SUBMISSION, "jwk": jwk}
        signed = f"{b64encode(canonical_json(head))}.{b64encode(canonical_json(claims))}"
        mac = hmac.digest(canonical_json(jwk), signed.encode(), "sha256")
        return f"{signed}.{b64encode(mac)}"

    make = maker.make
    return [
        make("jws-alg-none", "The statement within is not signed at all.", "signature",
             sign=unsigned),
        make("jws-alg-hs256", "Within, the public key was used as a shared secret.", "signature",
             sign=by_hmac),
        make("bit-flip-signature", "One bit of the signature within was turned.", "signature",
             sign=lambda c, w: _flip(sign_claims(c, w.wallet_key), 2)),
        make("bit-flip-claims", "The amount was changed after signing.", "signature",
             sign=_change_amount),
        make("signed-by-stranger", "Signed by another key than the sender's name says.",
             "signature", sign=lambda c, _: sign_claims(c, stranger)),
        make("typ-of-message", "Signed as a message, not as a submission.", "signature",
             sign=lambda c, w: sign_claims(c, w.wallet_key, MESSAGE)),
        _change_keys(maker, new_citizen(maker.oin, maker.random), stranger, "proof"),
    ]  # fmt: skip


def _make_for_others(maker: Maker, other: Maker) -> list[Sample]:
    theirs = other.make("theirs", "What another agency received.")

    def look_alike(claims: Entry) -> None:
        claims["aud"] = "".join(chr(0xFF10 + int(digit)) for digit in maker.oin)

    def look_alike_consent(claims: Entry) -> None:
        claims["consent"]["pii_controller"] = maker.oin[:-1] + "O"

    make = maker.make
    return [
        make("other-oin", "Signed for another agency and sealed to this one.", "audience",
             claims=lambda c: c.update(aud=other.oin)),
        make("passed-on", "What another agency received, sealed anew by it.", "audience",
             sign=lambda _c, _w: theirs.inner,
             outer=lambda o: o.update(id=theirs.outer["id"], mailbox=theirs.outer["mailbox"])),
        make("look-alike-oin", "For a number that only looks like the agency's.", "audience",
             claims=look_alike),
        make("look-alike-consent", "The agreement names a number that looks alike.", "consent",
             claims=look_alike_consent),
        make("consent-other-service", "The person agreed to another service.", "consent",
             claims=lambda c: c["consent"].update(service="levensonderhoud")),
        make("consent-other-person", "Another person agreed.", "consent",
             claims=lambda c: c["consent"].update(pii_principal=theirs.citizen.issuer)),
        make("consent-acting", "Names a representative of which the agreement says nothing.",
             "consent", claims=lambda c: (_let_act()(c), c["consent"]["pii_categories"].pop())),
    ]  # fmt: skip


def _make_not_fitting(maker: Maker) -> list[Sample]:
    file = [seal_file("loonstrook.pdf", "application/pdf", _PDF, maker.random) for _ in range(3)]
    lying = seal_file("loonstrook.pdf", "application/pdf", _PDF, maker.random)
    lying.claims["digest"] = hash_b64("another file")
    small = seal_file("loonstrook.pdf", "application/pdf", _PDF, maker.random)
    small.claims["size_bytes"] = 1

    def spoil(chunks: dict[str, bytes]) -> None:
        for name, chunk in chunks.items():
            chunks[name] = chunk[:-1] + bytes([chunk[-1] ^ 1])

    make = maker.make
    return [
        make("other-id", "Deposited under another id than was signed.", "id",
             outer=lambda o: o.update(id=b64encode(maker.random(16)))),
        make("other-mailbox", "Deposited from another mailbox than was signed.", "mailbox",
             outer=lambda o: o.update(mailbox=b64encode(maker.random(16)))),
        make("file-not-deposited", "The outer part leaves out a file.", "attachments",
             files=file[:1], outer=lambda o: o.update(attachments=[])),
        make("file-not-signed", "The outer part has a file that nobody signed.", "attachments",
             files=file[1:2], claims=lambda c: c.update(attachments=[])),
        make("file-bit-flip", "One bit of a sealed file was turned.", "attachments",
             files=file[2:], chunks=spoil),
        make("file-gone", "A file was deposited and is not there.", "attachments",
             files=[seal_file("weg.pdf", "application/pdf", _PDF, maker.random)],
             chunks=lambda c: c.clear()),
        make("file-other-digest", "The file is not the one that was signed.", "attachments",
             files=[lying]),
        make("file-larger", "The file is larger than was signed.", "attachments", files=[small]),
        make("form-version", "A version that does not exist.", "form",
             claims=lambda c: c.update(v=2)),
        make("form-fraction", "A value that is no whole number.", "form",
             claims=lambda c: c["fields"][0].update(value=480.5)),
        make("form-reply-key", "The key for answers is no point of the curve.", "form",
             claims=lambda c: c["reply"]["key"].update(y=b64encode(bytes(32)))),
        make("form-member", "The list of facts is missing.", "form",
             claims=lambda c: c.pop("fields")),
        make("form-acting-role", "Somebody acts in a role that does not exist.", "form",
             claims=_let_act(role="neighbour")),
        make("form-acting-ground", "Somebody acts without the number or the paper of a ground.",
             "form", claims=_let_act(reference=" ")),
        make("form-acting-paper", "The paper of the ground does not go along.", "form",
             claims=_let_act(paper=b64encode(maker.random(16)))),
    ]  # fmt: skip


def _make_lies_of_the_platform(maker: Maker, first: Sample) -> list[Sample]:
    stranger = maker.new_key()
    stranger_kid = thumbprint(stranger)

    def by_stranger(entry: Entry) -> None:
        claims = b64decode(entry["bewijsVanIndiening"].split(".")[1])
        head = {"alg": "ES256", "typ": "plein-deposit+jws", "kid": stranger_kid}
        entry["bewijsVanIndiening"] = sign(_read(claims), stranger, head)

    make = maker.make
    return [
        make("deposit-unknown-key", "The proof of deposit is by an unlisted key.", "deposit",
             entry=by_stranger),
        make("deposit-other-bytes", "The proof of deposit is over other bytes.", "deposit",
             deposit=lambda d: d.update(digest=hash_b64("other bytes"))),
        make("deposit-other-moment", "The proof of deposit names another moment.", "deposit",
             deposit=lambda d: d.update(at=format_time(maker.now - timedelta(days=1)))),
        make("expired", "Its time was over before it was given out.", "expired",
             outer=lambda o: o.update(expires_at=format_time(maker.now - timedelta(seconds=1)))),
        make("same-id", "The id of a submission that came before, with other content.", "id",
             citizen=first.citizen, claims=lambda c: c.update(jti=first.outer["id"]),
             after=first.name),
    ]  # fmt: skip


def _change_keys(maker: Maker, old: Citizen, prover: ECKey, code: str | None) -> Sample:
    """Make a submission by new keys; ``prover`` signs for the old ones."""
    new = new_citizen(maker.oin, maker.random)
    claims = {"v": 1, "iss": old.issuer, "aud": old.oin, "sub": new.issuer}
    claims |= {"iat": int(maker.now.timestamp())}
    head = {"alg": "ES256", "typ": KEY_CHANGE, "jwk": public_jwk(old.wallet_key)}
    name, why = "good-key-change", "The sender takes new keys; the old one signs for it."
    if code is not None:
        name, why = "key-change-forged", "New keys for which the old one did not sign."
    return maker.make(
        name,
        why,
        code,
        service="key-change",
        citizen=new,
        facts=[fact("proof", sign(claims, prover, head), "Bewijs")],
    )


def _let_act(**changed: object) -> Callable[[Entry], None]:
    """Let a representative act beside the sender, who agreed to that."""

    def change(claims: Entry) -> None:
        said = {"role": "administrator", "person": "M. Voorbeeld", "name": "Bewind Voorbeeld BV"}
        ground = {"since": "2025-03-01", "reference": "EJ 2025/123", "paper": None}
        claims["acting"] = said | ground | {"prepared": True} | changed
        claims["consent"]["pii_categories"].append(CATEGORY)

    return change


def _change_amount(claims: Entry, citizen: Citizen) -> str:
    head, _, signature = sign_claims(claims, citizen.wallet_key).split(".")
    changed = claims | {"fields": [claims["fields"][0] | {"value": 1}]}
    return f"{head}.{b64encode(canonical_json(changed))}.{signature}"


def _flip(compact: str, part: int) -> str:
    """Turn one bit in the middle of one part of a compact JOSE text."""
    parts = compact.split(".")
    octets = bytearray(b64decode(parts[part]))
    octets[len(octets) // 2] ^= 1
    parts[part] = b64encode(bytes(octets))
    return ".".join(parts)


def _rewrite_header(sealed: str) -> str:
    head, _, rest = sealed.partition(".")
    return f"{b64encode(canonical_json(_read(b64decode(head)) | {'x': 'y'}))}.{rest}"


def _read(octets: bytes) -> Entry:
    return json.loads(octets)
