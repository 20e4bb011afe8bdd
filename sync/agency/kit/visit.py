"""What the parts of a check of a platform share: both connections, and what was handed in."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import httpx

from sync.agency.keys import AgencyKeys
from sync.agency.kit.citizen import (
    Citizen,
    Entry,
    File,
    fact,
    make_claims,
    make_outer,
    new_citizen,
    seal_jwe,
    sign_claims,
)
from sync.agency.kit.connections import CitizenClient, WatchedClient
from sync.agency.kit.findings import Findings
from sync.directory import Directory
from sync.signatures import thumbprint

__all__ = ["Handed", "Listening", "Party", "Visit"]

SERVICE = "wijziging-doorgeven"


@dataclass(frozen=True)
class Party:
    """An agency with its private keys."""

    oin: str
    keys: AgencyKeys


@dataclass(frozen=True)
class Listening:
    """An address that leads to this check, where it listens, and how long it waits."""

    url: str
    host: str
    port: int
    seconds: float = 30.0


@dataclass(frozen=True)
class Handed:
    """A submission that was handed in, with the platform's proof of it."""

    outer: Entry
    inner: str
    proof: str
    files: tuple[File, ...]
    citizen: Citizen

    @property
    def id(self) -> str:
        """Its id."""
        return str(self.outer["id"])


@dataclass
class Visit:
    """A citizen and one or two agencies at one platform."""

    url: str
    agency: Party
    other: Party | None
    directory: Directory
    found: Findings
    now: Callable[[], datetime]
    listening: Listening | None = None
    """Where events may be sent to; None: the sending is not checked."""
    handed: list[Handed] = field(default_factory=list[Handed])

    def __post_init__(self) -> None:
        self.phone = CitizenClient(self.url)
        self.client = WatchedClient(self.url, self.agency.oin, self.agency.keys, now=self.now)
        self.citizen = new_citizen(self.agency.oin)
        self.kid = self._find_kid()

    def __enter__(self) -> "Visit":
        return self

    def __exit__(self, *_: object) -> None:
        self.phone.close()
        self.client.close()

    def compose(self, files: tuple[File, ...] = (), **changed: Any) -> tuple[Entry, str]:  # noqa: ANN401
        """Give a submission as it is deposited, and the inner JWS; ``changed`` spoils it."""
        facts = [fact("amount_cents", 48_000, "Bedrag", "cents")]
        claims = make_claims(self.citizen, SERVICE, facts, files, now=self.now())
        inner = sign_claims(claims, self.citizen.wallet_key)
        key = self.agency.keys.enc[self.kid]
        content = seal_jwe(inner.encode("ascii"), key, self.kid)
        outer = make_outer(self.citizen, claims, content, self.kid, files, self.now())
        return outer | changed, inner

    def deposit(self, outer: Entry, citizen: Citizen | None = None) -> httpx.Response:
        """Deposit a submission as the citizen does."""
        citizen = citizen or self.citizen
        return self.phone.request(citizen, "POST", "/sync/v1/submissions", json=outer)

    def hand_in(self, files: tuple[File, ...] = ()) -> Handed:
        """Hand in a submission with its files and keep the proof.

        Raises:
            ValueError: the platform does not take it.
        """
        for file in files:
            for name, octets in file.chunks.items():
                path = f"/sync/v1/attachments/{name}"
                self.phone.request(self.citizen, "PUT", path, content=octets)
        outer, inner = self.compose(files)
        answer = self.deposit(outer)
        if answer.status_code not in {200, 201}:
            raise ValueError(f"a deposit was answered {answer.status_code}")
        handed = Handed(outer, inner, answer.json()["proof"], files, self.citizen)
        self.handed.append(handed)
        return handed

    def items(self, after: int = 0) -> list[Entry]:
        """Read the mailbox of the citizen."""
        path = f"/sync/v1/mailboxes/{self.citizen.mailbox}/items"
        answer = self.phone.request(self.citizen, "GET", path, params={"after": after})
        return list(answer.json()["items"])

    def waiting(self, client: WatchedClient | None = None) -> list[Entry]:
        """Give all submissions that wait for the agency, page by page."""
        entries: list[Entry] = []
        after = 0
        while True:
            page = (client or self.client).read_submissions(after, limit=100)
            entries += [dict(entry) for entry in page.entries]
            if page.following is None:
                return entries
            if page.following <= after:
                raise ValueError("the pages do not go on")
            after = page.following

    def _find_kid(self) -> str:
        """Find the agency's newest key for sealing that the directory lists now."""
        listed = [
            key["kid"]
            for key in self.directory.agency(self.agency.oin)["keys"]
            if key["use"] == "enc" and key["kid"] in self.agency.keys.enc
        ]
        for kid in listed:
            key = self.directory.agency_key(self.agency.oin, kid, "enc", self.now())
            if thumbprint(key) == kid:
                return kid
        raise ValueError("the directory lists none of the agency's keys for sealing")
