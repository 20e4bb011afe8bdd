"""Makes one submission for one agency, whole or spoiled at one place."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from joserfc.jwk import ECKey

from sync.agency.kit.citizen import (
    Citizen,
    Entry,
    File,
    Random,
    as_agency_sees,
    derive_key,
    fact,
    make_claims,
    make_outer,
    new_citizen,
    seal_jwe,
    sign_claims,
    sign_deposit,
)
from sync.signatures import thumbprint
from sync.wire import hash_b64

__all__ = ["Maker", "Sample"]

SERVICE = "wijziging-doorgeven"
Change = Callable[[Entry], Any]


@dataclass(frozen=True)
class Sample:
    """A submission as a platform gives it, and what a correct receiver does with it."""

    name: str
    why: str
    code: str | None
    """The reason for which it is set aside; None: a receipt must follow."""
    entry: Entry
    outer: Entry
    inner: str
    chunks: Mapping[str, bytes]
    citizen: Citizen
    after: str | None = None
    """The sample that the receiver must have had before."""

    @property
    def digest(self) -> str | None:
        """What a receipt is over; None where no receipt may follow."""
        return hash_b64(self.inner) if self.code is None else None


@dataclass
class Maker:
    """What is known of an agency: its number and its public key for sealing."""

    oin: str
    enc: ECKey
    server_key: ECKey
    now: datetime
    random: Random
    number: int = field(default=0, init=False)

    @property
    def kid(self) -> str:
        """The name of the agency's key."""
        return thumbprint(self.enc)

    def make(
        self,
        name: str,
        why: str,
        code: str | None = None,
        *,
        service: str = SERVICE,
        facts: Sequence[Entry] | None = None,
        files: Sequence[File] = (),
        citizen: Citizen | None = None,
        about: str | None = None,
        claims: Change | None = None,
        sign: Callable[[Entry, Citizen], str] | None = None,
        seal: Callable[[str], str] | None = None,
        outer: Change | None = None,
        deposit: Change | None = None,
        entry: Change | None = None,
        chunks: Callable[[dict[str, bytes]], Any] | None = None,
        after: str | None = None,
    ) -> Sample:
        """Make a submission; each of the callables spoils one part of it in its place.

        ``claims`` is given what is signed, ``sign`` signs it, ``seal`` seals the inner JWS,
        ``outer`` and ``entry`` are given what is deposited and what the platform passes on,
        ``deposit`` what the platform signs, ``chunks`` the sealed octets by hash.
        """
        citizen = citizen or new_citizen(self.oin, self.random)
        told = facts if facts is not None else [fact("amount_cents", 48_000, "Bedrag", "cents")]
        signed = make_claims(
            citizen, service, told, files, now=self.now, about=about, random=self.random
        )
        if claims:
            claims(signed)
        inner = sign(signed, citizen) if sign else sign_claims(signed, citizen.wallet_key)
        content = seal(inner) if seal else self.seal(inner)
        deposited = make_outer(citizen, signed, content, self.kid, files, self.now)
        if outer:
            outer(deposited)
        stored: Entry = {}
        if deposit:
            deposit(stored)
        proof = sign_deposit(deposited, self.now, self.server_key, **stored)
        self.number += 1
        given = as_agency_sees(deposited, self.number, self.now, proof)
        if entry:
            entry(given)
        octets = {key: chunk for file in files for key, chunk in file.chunks.items()}
        if chunks:
            chunks(octets)
        return Sample(name, why, code, given, deposited, inner, octets, citizen, after)

    def seal(self, inner: str, **changed: object) -> str:
        """Seal an inner JWS to the agency; ``changed`` spoils the header."""
        return seal_jwe(inner.encode("ascii"), self.enc, self.kid, self.random, **changed)

    def new_key(self) -> ECKey:
        """Make a key that nobody else has."""
        return derive_key(self.random)
