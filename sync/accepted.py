"""Which links this server has accepted, noted beside the database so that a restoration goes by it.

A restored database may lack a removal. Until a phone brings it back, the removed device would still
be a member there: it could erase the wallet, or write links that keep the others out. So every link
after the first is also noted in a file that no restoration touches. From the restoration on, and
for as long as lost links may be brought back, a device whose removal was noted stays removed, and a
number of which a link was noted takes no other link. Where the file is lost too, `restored_links`
is all that there is: see section 2 of `sync.wire`.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from sync.errors import DeviceRemoved, MembershipForked
from sync.membership import Chain, hash_text
from sync.settings import Settings
from sync.wire import b64decode, b64encode

__all__ = ["Accepted", "forget_accepted", "load_accepted", "note_links", "recall_accepted"]

_FILE = "accepted-links"


class AcceptedLink(SQLModel, table=True):
    """A link that was accepted before a restoration and that the restored database lacks."""

    __tablename__ = "accepted_links"  # pyright: ignore[reportAssignmentType]

    wallet: str = Field(primary_key=True)
    """Its name, b64: the restored database may not know the wallet at all."""
    number: int = Field(primary_key=True)
    hash: str
    removed: str | None = None
    """The thumb of the device that the link removes."""


@dataclass(frozen=True)
class Accepted:
    """What is known of the links of one wallet that a restoration lost."""

    hashes: Mapping[int, str]
    removed: frozenset[str]

    def check(self, present: Chain | None, offered: Chain, thumb: str) -> None:
        """Refuse a chain that is not the one that was accepted, or that a removed device brings.

        Raises:
            DeviceRemoved: The device was removed by a link that was lost.
            MembershipForked: A number has another link than the one that was accepted.
        """
        if thumb in self.removed:
            raise DeviceRemoved
        for number, digest in self.hashes.items():
            if (
                number < len(offered.links)
                and b64encode(hash_text(offered.links[number])) != digest
            ):
                chain = present or offered
                raise MembershipForked(number=chain.number, hash=b64encode(chain.hash))


def note_links(settings: Settings, chain: Chain, *, kept: int) -> None:
    """Note the links of a chain after the first `kept` ones; on the disk when this returns.

    Called before the links are committed: one too many does no harm, since the last one noted for a
    number counts. The first link is the wallet's own name and needs no note.
    """
    lines: list[str] = []
    for number, link in enumerate(chain.links):
        if number >= max(kept, 1):
            removed = json.loads(b64decode(link.split(".")[1])).get("removed")
            digest = b64encode(hash_text(link))
            lines.append(f"{b64encode(chain.wallet)} {number} {digest} {removed or '-'}\n")
    if not lines:
        return
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
    with os.fdopen(os.open(settings.data / _FILE, flags, 0o600), "a") as file:
        file.write("".join(lines))
        file.flush()
        if settings.durable:
            os.fsync(file.fileno())


def recall_accepted(tx: Connection, settings: Settings) -> None:
    """Tell a database that was just restored which accepted links it lacks, and who is removed."""
    tx.execute(sql("DELETE FROM accepted_links"))
    path = settings.data / _FILE
    if not path.exists():
        return
    lengths = {
        b64encode(bytes(id)): links
        for id, links in tx.execute(sql("SELECT id, links FROM wallets WHERE erased_at IS NULL"))
    }
    lost: dict[tuple[str, int], tuple[str, str | None]] = {}
    with path.open() as file:
        for wallet, number, digest, removed in map(str.split, file):
            lost[wallet, int(number)] = (digest, None if removed == "-" else removed)
    for (wallet, number), (digest, removed) in lost.items():
        if number < lengths.get(wallet, 0):
            continue
        row = {"wallet": wallet, "number": number, "hash": digest, "removed": removed}
        tx.execute(_INSERT, row)
        if removed:
            tx.execute(_REMOVE, {"thumb": b64decode(removed, 32), "yes": True})


def load_accepted(tx: Connection, wallet: bytes) -> Accepted:
    """Read what a restoration lost of a wallet."""
    rows = tx.execute(_SELECT, {"wallet": b64encode(wallet)}).all()
    removed = frozenset(str(thumb) for _, _, thumb in rows if thumb)
    return Accepted({number: digest for number, digest, _ in rows}, removed)


def forget_accepted(tx: Connection) -> None:
    """Forget the lost links: whoever had them did not come back in time."""
    tx.execute(sql("DELETE FROM accepted_links"))


_INSERT = sql(
    "INSERT INTO accepted_links (wallet, number, hash, removed)"
    " VALUES (:wallet, :number, :hash, :removed)"
)
_REMOVE = sql("UPDATE devices SET is_removed = :yes WHERE thumb = :thumb")
_SELECT = sql("SELECT number, hash, removed FROM accepted_links WHERE wallet = :wallet")
